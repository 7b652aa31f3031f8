/**
 * Words that are about the same subject without meaning the same. A page with one of them can be found by the
 * others, after everything that has the word itself. A kept list, in the form of a dictionary: edit it freely.
 */
export const relatedWords: readonly (readonly string[])[] = `
tuin moestuin volkstuin samentuin pluktuin geveltuin voedselbos boomgaard groen plant tuinieren
groente moestuin oogst zaad stek kas kruiden fruit
gevel geveltuin geveltuintje tegel plant
boom bos boomgaard voedselbos natuur
bijen bijenhotel insect bloem vlinder biodiversiteit
compost wormenhotel gft composteren
natuur park groen landschap dier
groenonderhoud groen plantsoen snoeien maaien
onttegelen ontharden tegel vergroenen vergroening
klimaat duurzaamheid milieu
zwerfafval zwerfvuil sluikstort opruimactie afval rommel troep knijper grijper opruimen schoonmaak
kringloop kringloopwinkel weggeefwinkel tweedehands hergebruik ruil ruilen spullen rommelmarkt
kleding kledingruil verstellen naaien
reparatie repareren repaircafe herstellen kapot
lenen speelotheek fietsbieb deelauto uitlenen delen
gereedschap klussen klus
klus klussen klusbus handig reparatie
fiets fietsreparatie fietswerkplaats fietsbieb bakfiets fietsen
auto deelauto autodelen wagen
vervoer buurtbus chauffeur rit taxi riksja mobiliteit
verkeer verkeersveiligheid snelheid sluipverkeer sluiproute zebrapad schoolstraat oversteekplaats
openbaar vervoer bus tram
toegankelijkheid rolstoel drempel beperking
speelstraat schoolstraat autovrij
wandelen wandelgroep wandeling ommetje wandelpad
weg pad trage kerkwegel
wonen woning woonproject cohousing woongroep wooncooperatie huur
huren huurder verhuurder corporatie huurwoning
bouwen nieuwbouw kavel
vocht schimmel
gebouw pand leegstand kerk monument
isolatie isoleren tocht spouw glas energiebesparing besparen energie
verbouwen renoveren renovatie verbouwing
energie stroom zonnepaneel windmolen energiecooperatie warmtepomp zon wind accu batterij
zonnepaneel paneel zon zonnedak zonkracht
warmte verwarming warmtepomp warmtenet isolatie gas
energiearmoede energiecoach energierekening
besparen energiecoach isoleren energiebesparing
gas aardgas warmtepomp
zorg mantelzorg verzorgen verpleging thuiszorg verpleeghuis
mantelzorg naaste respijtzorg
palliatief hospice sterven waken uitvaart dood
rouw gemis verlies verdriet troost overlijden
dementie alzheimer vergeten geheugen
psychisch kwetsbaar geestelijk
eenzaamheid eenzaam alleenstaand alleenwonend gezelschap bezoek ontmoeting contact
ontmoeting ontmoeten inloop buurthuis buurthuiskamer koffie ontmoetingsplek
ouderen senior seniorenflat zestigplusser gepensioneerd
schulden armoede minima voedselbank geld rondkomen post administratie
armoede voedselbank minima sociaal
voedsel voedselbank eten voedselverspilling
koken keuken kok maaltijd eetclub eten soep
eten diner maaltijd eetclub tafel restaurant lunch
buurt wijk straat buren
burenhulp buren hulp telefooncirkel
vluchteling statushouder nieuwkomer integratie inburgering taal asiel
taal taalmaatje taalcafe lezen laaggeletterd alfabetisering schrijven
lezen voorlezen boek bibliotheek
boek boekenkast minibieb bibliotheek boekenruil lezen
kind kinderen jeugd speeltuin spelen kinderboerderij school
spelen speeltuin speelplein speelstraat speelplek natuurspeelplaats buitenspelen
speelgoed speelotheek spelen
jongeren jeugd jeugdhuis jeugdsoos hangjongere
hangjongere overlast jongere straat
overlast hinder lawaai
school leerling onderwijs schoolplein basisschool
huiswerk bijles leren school
techniek programmeren maakplaats solderen robot
dier kinderboerderij boerderij hond
opvoeding ouder gezin opvoeden
veiligheid buurtpreventie inbraak politie wijkagent buurtapp verlichting whatsappgroep
buurtpreventie inbraak buurtapp appgroep wijkagent politie veiligheid buurtwacht
verlichting lamp licht donker
oplichting phishing fraude babbeltruc
ruzie buurtbemiddeling conflict burenruzie overlast
reanimatie aed hartstilstand ehbo levensreddend
noodpakket stroomuitval wateroverlast ramp zelfredzaam
wateroverlast regen hemelwater
muziek concert koor festival orkest zingen band optreden muziekfestival podium
zingen koor zanger lied stem
dansen bal danser swing
theater toneel voorstelling acteur
kunst schilderen kunstenaar atelier expositie tentoonstelling muurschildering
poezie gedicht dichter
film bioscoop filmhuis
erfgoed monument geschiedenis archief museum heemkunde traditie molen kerk
geschiedenis vroeger archief heemkring foto verhaal erfgoed
foto fotografie archief
krant nieuws redactie wijkkrant
sport sporten bewegen voetbal wandelen fitness zwemmen skaten
bewegen beweegtuin oefening fit gezond wandelen dansen sport
boules petanque bal baan boulesbaan
voetbal voetballen wandelvoetbal veld
schaatsen ijsbaan ijs ijsclub
skaten skatebaan skateboard
zwemmen zwembad zwemuur
hardlopen loopgroep
feest straatfeest buurtfeest viering jubileum
markt boerenmarkt rommelmarkt kraam
winkel dorpswinkel kruidenier
ondernemer bedrijf werk
werk werkloos baan werkzoekend leerwerkplek sollicitatie
sollicitatie solliciteren werkzoekend
vrijwilliger vrijwilligerswerk vrijwillig
vereniging stichting rechtsvorm cooperatie statuten notaris oprichten feitelijke
cooperatie energiecooperatie zorgcooperatie wooncooperatie lid leden rechtsvorm
subsidie fonds geld aanvraag financiering sponsor crowdfunding budget
geld subsidie fonds sponsor gift
verzekering aansprakelijkheid schade
privacy persoonsgegevens avg
vergunning evenement aanvraag gemeente
participatie inspraak meebeslissen meedenken burgerberaad burgerbegroting gemeente
inspraak inspraakavond meedenken advies
begroting burgerbegroting wijkbudget budget stemmen
gemeente gemeenteraad wethouder raadslid ambtenaar
uitdaagrecht overnemen taak gemeente
dorp dorpsraad dorpshuis
beursvloer match ruilen bedrijf
digitaal computer internet laptop
sinterklaas optocht lampion
dokter huisarts zorg gezondheid ziekenhuis medisch
gezondheid gezond zorg bewegen ziek
sportclub sportvereniging sport
kinderen kinderfeest kindermiddag
peuter kleuter kinderopvang voorlezen
baby gezin ouder
student kamer huren
gepensioneerd senior pensioen
rolstoel handicap beperking toegankelijk gehandicapt inclusie
gehandicapt beperking rolstoel inclusie
hond hondenbezitter baasje uitlaten
moeder vrouw vader ouder
vrouw vrouwen emancipatie
leegstand gebouw pand kerk school overnemen
vergader vergaderen zaal zaalruimte buurthuis
zaal zaalruimte dorpshuis buurthuis parochiezaal
monument kerk molen erfgoed
molen windmolen erfgoed
kerk kerkgebouw parochie monument
bibliotheek boek lezen leeszaal
handwerken naaien breien textiel kleding
textiel naaiatelier kleding
hout houtbewerking timmeren
computer computerles digitaal laptop
app buurtapp appgroep whatsapp
burgemeester wethouder gemeente raad
politiek gemeenteraad raadslid stemmen
belasting belastingdienst formulier administratie
formulier administratie post brief invullen
uitkering minima armoede
werkervaring leerplek stage werk
beroep werk opleiding
cursus leren workshop opleiding
stadsdorp burennetwerk zelfstandig wonen ouderen
levensloop ouderen wonen
regen regenwater regenton wateroverlast
water sloot vliet rivier oever
sloot water polder
boer boerderij boerenmarkt landbouw streekproduct
streekproduct boerenmarkt lokaal
kaas boerderij
honing bijen imker
vogel weidevogel natuur
hitte klimaat schaduw boom
feestdag kerst sinterklaas
kerst kerstmis kerstmarkt winter
winter winterjas kou warm
zomer zomervakantie vakantie
vakantie speelplein zomerkamp vakantiewerking
bankje babbelbank zitbank ontmoeting
telefoon bellen telefooncirkel
praten praatcafe gesprek babbelen luisteren
rommel opruimen troep
geluid lawaai muziek
fitness beweegtuin bewegen
bus buurtbus lijndienst halte
tram halte station
station trein
scooter scootmobiel
parkeren parkeerplaats auto
laadpaal elektrisch auto
lening geld krediet
crowdfunding geld inzamelen sponsor
sponsor bedrijf geld
samenwerken samen netwerk
netwerk burennetwerk contact
idee plan voorstel initiatief
plan idee stappenplan
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
