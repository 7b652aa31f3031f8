import type { letters as english } from '../en/letters.ts';

export const letters: Record<keyof typeof english, string> = {
  'letter.label': 'Tekst van de mail',
  'letter.hint':
    'Pas de tekst gerust aan. De aanhef, de link naar de statuspagina en de groet komen er vanzelf bij.',
  'letter.no-suggestion':
    'Er is nu geen voorbeeldtekst. Schrijf zelf iets; aanhef en groet komen er vanzelf bij.',
  'letter.undo': 'Terug naar de voorbeeldtekst',
  'letter.consequences': 'Wat er gebeurt',
  'letter.impossible':
    'Dit kan niet meer: de inzending staat er intussen anders voor. Je tekst staat er nog, zodat je hem kunt overnemen.',
  'ask.title': 'Stel de inzender een vraag',
  'ask.mail': 'De inzender krijgt een mail met deze tekst en een link om te antwoorden.',
  'ask.state': 'De inzending wacht op de inzender. Het antwoord zie je in het gesprek.',
  'ask.confirm': 'Verstuur de vraag',
  'place.title': 'Plaats dit op de site',
  'place.page': 'Het initiatief staat meteen op de site, zoals in het voorbeeld.',
  'place.mail': 'De inzender krijgt een mail met deze tekst en een link naar de pagina.',
  'place.contact':
    'Naam, mailadres en telefoonnummer gaan naar de contactpersonen. Die komen nooit op de site.',
  'place.listing-page': 'Het staat meteen op de site, zonder naam, en doet mee bij het koppelen.',
  'place.listing-hidden': 'Het komt niet op de site. De coördinator ziet het en kan het koppelen.',
  'place.listing-mail':
    'De inzender krijgt een vaste mail met een link om dit te beheren, te pauzeren of te wissen.',
  'place.listing-contact':
    'Naam, mailadres en telefoonnummer blijven apart. Anderen krijgen die pas na een ja van beide kanten.',
  'place.confirm': 'Plaats op de site',
  'decline.title': 'Wijs deze inzending af',
  'decline.reason': 'Waarom?',
  'decline.reason-missing': 'Kies een reden.',
  'decline.without-mail': 'Zonder mail aan de inzender',
  'decline.mail': 'De inzender krijgt een mail met deze tekst.',
  'decline.silent': 'De inzender krijgt geen mail.',
  'decline.erased': 'Na een tijd wordt de inhoud vanzelf gewist.',
  'decline.reopen': 'Tot dan kun je de inzending heropenen.',
  'decline.confirm': 'Wijs af en verstuur',
  'decline.confirm-silent': 'Wijs af zonder mail',
};
