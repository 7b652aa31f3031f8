/** Words as `piece+piece`: places at which a word comes apart into words that it is not made of. */
export const falseSplits: ReadonlySet<string> = new Set([
  'bestuur+sleden',
  'dorp+straat',
  'gesp+rekken',
  'kwart+aal',
  'valk+uilen',
  'valk+uil',
  'verg+eten',
  'vers+lagen',
  'voorde+uren',
  'waarde+ring',
]);

/**
 * Endings that make a word of another kind (`haalbaar`, `eigenlijk`), and happen to be words by themselves.
 * Numbers are here too: who asks for ten does not mean eighteen.
 */
export const neverEnds: ReadonlySet<string> = new Set(
  `aarde aarden aars aren baar bare bar baren ding dingen enden eren heden king kers lagen landen lende lenden lijk
  lijke schappelijk schappelijke loos loze maal maat meren netje nissen oenen orde pers perste rede reden ring ringen schap schappen sten
  staan staande tal tallen tien tiende twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd
  duizend honderdste duizendste willig willige williger`.split(/\s+/u),
);

/** Small words that stand before a verb or its noun (`voorzitter`, `overleg`) far more often than in a compound. */
export const neverBegins: ReadonlySet<string> = new Set(
  `voor over onder open stil klaar vrij mis goed half acht vier vijf twee drie zeven zes negen tien honderd`.split(
    /\s+/u,
  ),
);

/** Words that were once a compound, and now are about something else than their parts. */
export const neverSplit: ReadonlySet<string> = new Set(
  `aanspreekpunt achtergrond bladzijde boterham deelnemer draagvlak echtpaar eindelijk fornuis gemakzucht getuigenis
  gesprek handschoen handtekening keerzijde keurmerk kruidenier kruispunt leeftijd lidmaatschap liefhebber maatschappij
  maaltijd mijlpaal ogenblik openbaar paddenstoel parachute pedagoog penningmeester platform praktijk scheidsrechter
  slachtoffer smartlap spandoek statushouder tijdschrift triplet vastgoed vergeten verstand verslag vensterbank voertuig
  vrijwilliger samenwerking samenwerken samenhang kilometer middenstand stilstand waarborg weiland schoonmaak`.split(
    /\s+/u,
  ),
);
