import { plural } from '../plural.ts';

/** Words around searching. */
export const searchTexts = {
  'search.title': 'Zoeken',
  'search.titled': (query: string) => `Zoeken naar ‘${query}’`,
  'search.label': 'Zoekwoorden',
  'search.submit': 'Zoek',
  'search.chosenValue': 'Gekozen:',
  'search.filters': 'Filters',
  'search.close': 'Sluit filters',
  'search.neighbourhoods': 'Buurten',
  'search.example': 'Bijvoorbeeld: moestuin, repareren, taalles',
  'search.kind': 'Soort',
  'search.field': 'Beleidsveld',
  'search.area': 'Plaats of buurt',
  'search.stage': 'Fase',
  'search.chosen': 'Gekozen filters',
  'search.remove': (name: string) => `Haal filter ${name} weg`,
  'search.clear': 'Wis alle filters',
  'search.count': (count: number) => plural(count, 'resultaat', 'resultaten'),
  'search.countFor': (count: number, query: string) =>
    `${plural(count, 'resultaat', 'resultaten')} voor ‘${query}’`,
  'search.hits': (count: number) => plural(count, 'resultaat', 'resultaten'),
  'search.nothing': 'Niets gevonden',
  'search.nothingFor': (query: string) => `Niets gevonden voor ‘${query}’`,
  'search.adviceSpelling': 'Kijk of het woord goed geschreven is.',
  'search.adviceOther': 'Probeer een ander of korter woord.',
  'search.adviceFilters': 'Haal een of meer filters weg.',
  'search.adviceBrowse': 'Of blader door alle initiatieven.',
  'search.understood': (query: string, filters: string) =>
    query === ''
      ? `Je koos: ${filters}.`
      : filters === ''
        ? `Je zocht naar ‘${query}’.`
        : `Je zocht naar ‘${query}’ en koos: ${filters}.`,
  'search.alternatives': 'Dit vinden we wel',
  'search.tryWithoutFilters': 'Hetzelfde zonder filters',
  'search.tryEverywhere': 'Hetzelfde in het hele netwerk',
  'search.tryNear': (near: string) => `Hetzelfde ${near}`,
  'search.tryWord': (word: string) => `Alleen ‘${word}’`,
  'search.trySubject': (name: string) => `Alles over ${name}`,
  'search.ask': 'Vraag het aan het netwerk',
  'search.askText': (name: string) =>
    `Misschien is het er al, onder een andere naam, of kent ${name} iemand die je verder helpt. Is het er nog niet? Dan kun je het zelf beginnen.`,
  'search.askMail': 'Stuur een mail',
  'search.askSubject': (query: string) =>
    query === '' ? 'Vraag over initiatieven' : `Ik zoek: ${query}`,
  'search.askSubmit': 'Meld een initiatief aan',
  'search.partial': 'Geen enkele pagina heeft al je woorden. Deze hebben er een deel van.',
  'search.within': (kilometres: number, name: string) => `binnen ${kilometres} km van ${name}`,
  'search.near': 'In de buurt van',
  'search.nearHint': 'Plaats, buurt of postcode',
  'search.radius': 'Afstand',
  'search.kilometres': (kilometres: number) => `${kilometres} km`,
  'search.locate': 'Gebruik mijn locatie',
  'search.locateFailed': 'Je locatie is niet bekend. Kies een plaats of vul je postcode in.',
  'search.locateFar': 'Je bent te ver weg van dit netwerk. Kies een plaats of vul een postcode in.',
  'search.unknownPlace': (typed: string) =>
    `De plaats ‘${typed}’ kennen we hier niet. Kies een plaats uit de lijst of vul vier cijfers van een postcode in.`,
  'search.order': 'Sorteer op',
  'search.order.fit': 'Beste resultaat',
  'search.order.newest': 'Nieuwste',
  'search.order.name': 'Naam',
  'search.order.nearest': 'Dichtbij',
  'search.suggestions': 'Suggesties',
  'search.suggested': (count: number) =>
    `${plural(count, 'suggestie', 'suggesties')}. Kies met de pijltjes.`,
  'search.unavailable': 'Zoeken werkt nu even niet',
  'search.unavailableText':
    'We werken eraan. Blader intussen door de initiatieven, de beleidsvelden of de agenda.',
  'search.ignored': (values: string) =>
    `Deze filters kennen we niet: ${values}. We hebben ze overgeslagen.`,
  'search.tooFar': 'Zo veel pagina’s zijn er niet. Dit is de eerste.',
  'search.kind.initiative': 'Initiatieven',
  'search.kind.news': 'Nieuws',
  'search.kind.event': 'Agenda',
  'search.kind.article': 'Artikelen',
  'search.kind.policy-field': 'Beleidsvelden',
  'search.kind.area': 'Plaatsen en buurten',
  'search.one.initiative': 'Initiatief',
  'search.one.news': 'Nieuws',
  'search.one.event': 'Agenda',
  'search.one.article': 'Artikel',
  'search.one.policy-field': 'Beleidsveld',
  'search.one.area': 'Plaats',
} as const;
