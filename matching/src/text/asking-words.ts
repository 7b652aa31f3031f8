/**
 * Words in which people ask and offer, whatever the subject: stop words of this kind of text. Stems and
 * full forms both, since what a stem looks like is up to the analysis.
 */
export const askingWords: readonly string[] = `
aanbieden aanbod acht achter af alle allemaal alles altijd alvast ander andere anders beetje begin beginnen
begint beide bekend belangrijk belangrijke ben bent beschikbaar best bestaan bestaat beste beter bied
bieden bijna bijvoorbeeld binnen blijf blijft blijven boven breng brengen brengt daarbij daarmee daarna
daarom daarvoor dag dagen dan dankbaar dankzij denk denken derde dertig dezelfde dicht doe doen doet drie
echt echte een eens eerste eigen eigenlijk elk elkaar elke enkele eraan erbij erg ergens ermee erop eruit
ervaren ervaring ervoor even eventueel ga gaan gaande gaat gebruik gebruiken gebruikt gedaan geef geeft
geen gehad genoeg gepensioneerd gepensioneerde geven gevraagd geweest gewone gewoon geworden gezocht ging
gingen gisteren goed goede graag graagste groot groots grote groter haal haar haarzelf had hadden hebt heel
hele helemaal help helpen helpt hem hen hierheen hiermee hiervoor hoelang hoeveel hoewel honderd hopen hou
houd houden houdt hulp ieder iedere iedereen iemand iets inmiddels inzetten jaar jaren jarenlang jezelf jij
jou jouw juist keer ken kennen kennis kent keren klein kleine kleiner kom komen komt kon konden kort korte
krijg krijgen krijgt kun kunnen kunt kwam kwamen laat laatste langs laten leggen legt leuk leuke liefst
liggen ligt lijken lijkt loopt lukken lukt maak maakt maand maanden mag maken makkelijk maximaal mee
meedenken meehelpen meer meestal meeste mens mensen mijzelf minder minimaal misschien moest moesten moet
moeten mogelijk mogen momenteel mooi mooie morgen naast neem neemt negen nemen nergens niemand nodig nodige
nooit omdat onder ongeveer ons onszelf onze ooit ook opnieuw oud overal paar pak pakken pakt per precies
regelmatig rond rondom samen samenwerkend simpel sinds sommige soms staan staat steeds steun stoppen stopt
straks stukje tegen tegenwoordig tenzij terwijl tien tijd tijdens toe toen totdat trekken trekt tussen twee
tweede twintig u uur uurtje vaak vaker vallen valt vanaf vandaag vanuit vanwege veel veelal veertig verder
via vier vijf vijftig vind vinden voelen voelt volgend volgende voordat vorig vorige vraag vragen waarbij
waardoor waarin waarmee waarom waarop waarvan waarvoor wanneer want ware waren week weer weet weinig weken
welke werden werk werken werkt werkte weten wij wilde wilden willen wilt zal ze zeer zeker zelf zelfde zes
zet zetten zeven zichzelf zien zit zitten zodat zodra zoek zoeken zoekt zomaar zonde zonder zou zouden
zoveel zulke zullen
`
  .trim()
  .split(/\s+/);
