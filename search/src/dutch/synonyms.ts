/**
 * Words of which each stands for all the others of its group, in the form in which they stand in a
 * dictionary: other forms follow from those. A kept list: edit it freely. Only words that mean the same; what
 * is merely about the same subject stands in related-words.ts.
 */
export const synonymGroups: readonly (readonly string[])[] = `
burgerinitiatief bewonersinitiatief inwonersinitiatief buurtinitiatief
initiatiefnemer initiator
burger inwoner bewoner
buurtbewoner wijkbewoner omwonende buurtgenoot wijkgenoot buur
gemeente stadsbestuur
wethouder schepen
vereniging vzw
proper schoon
oprichten starten beginnen opstarten
rechtsvorm rechtspersoon
vergadering bijeenkomst samenkomst
subsidie toelage financiering
fonds potje
gift donatie schenking
vergoeding tegemoetkoming
zwerfafval zwerfvuil
sluikstort sluikstorten afvaldump
afval vuilnis huisvuil vuil
opruimen schoonmaken opkuisen
recyclen recycleren hergebruiken
kringloopwinkel kringwinkel tweedehandswinkel
weggeefwinkel geefwinkel
tweedehands gebruikt
repareren herstellen fiksen
reparatie herstelling
repaircafe herstelcafe
kapot defect
ruilen wisselen omruilen
lenen ontlenen uitlenen
minibieb boekenkastje boekenruilkast boekenkast zwerfboekenkast
bibliotheek bieb
moestuin groentetuin buurtmoestuin
samentuin gemeenschapstuin buurttuin
volkstuin volkstuintje hobbytuin
tuinieren moestuinieren tuinwerk
senior oudere bejaarde zestigplusser vijftigplusser zeventiger vijfenzestigplusser
jongere jeugd tiener jongvolwassene
kleuter peuter
hangjongere hangjeugd
jongerencentrum jeugdhuis jeugdsoos soos jongerensoos
speeltuin speelplaats speelplein speelplek speelveld
kinderopvang opvang creche kinderdagverblijf
leerling scholier
bijles huiswerkbegeleiding huiswerkklas studiebegeleiding
juf leerkracht onderwijzer leraar lerares
buurthuis wijkcentrum dorpshuis buurtcentrum ontmoetingscentrum wijkgebouw dorpscentrum
ontmoetingsplek ontmoetingsplaats huiskamer buurthuiskamer
buurtpreventie buurtwacht buurtinformatienetwerk burenwacht
inbraak diefstal woninginbraak
inbreker dief
oplichting fraude
buurtbemiddeling bemiddeling burenbemiddeling
ruzie conflict burenruzie burengeschil
reanimatie reanimeren
aed defibrillator
buurtbus belbus
deelauto autodelen
auto wagen
fiets rijwiel
bakfiets transportfiets
fietsles fietslessen
trottoir stoep voetpad
zebrapad oversteekplaats
woning huis
appartement flat
cohousing woongroep samenhuizen groepswonen
isoleren isolatie isolering
zonnepaneel zonnedak zonnecel
windmolen windturbine
energiecooperatie zonnecooperatie
stroom elektriciteit
energierekening energiefactuur stroomrekening
energiecoach energieadviseur energieconsulent
verwarmen stoken
cooperatie coop
mantelzorg mantelzorger
respijtzorg
dementie alzheimer geheugenverlies
ziekenhuis kliniek
verpleeghuis verzorgingshuis woonzorgcentrum rusthuis bejaardenhuis
rolstoel scootmobiel
handicap beperking
eenzaamheid eenzaam
overlijden sterven doodgaan
rouw verlies
armoede minima geldgebrek
schuld geldzorgen
voedselbank voedselbedeling
vluchteling nieuwkomer statushouder asielzoeker anderstalige
taalmaatje taalcoach
buddy maatje
erfgoed heemkunde
geschiedenis verleden historie
muziek concert
koor zangkoor
zingen zang
dansen dans
toneel theater
poezie gedicht dichtkunst
schilderen schildering
buurtkrant wijkkrant dorpskrant wijkblad
muurschildering graffiti
festival muziekfestival
feest festiviteit fuif
straatfeest buurtfeest wijkfeest burendag buurtbarbecue
optocht stoet parade
rommelmarkt vlooienmarkt vrijmarkt brocante
boerenmarkt streekmarkt
koken kokkerellen
restaurant eetcafe
boules petanque jeu
sporten bewegen
hardlopen joggen lopen
wandelen ommetje
voetbal voetballen
skatebaan skatepark
zwemmen zwemles
gymzaal turnzaal sporthal sportzaal
inspraak participatie
burgerparticipatie inwonersparticipatie bewonersparticipatie
burgerberaad burgerforum
burgerbegroting wijkbudget buurtbudget
wijkraad dorpsraad buurtraad
gemeenteraad raad
vergunning toestemming
verzekering polis
werk job
stage leerplek
cursus workshop opleiding les
hulp steun ondersteuning
leuk plezant
babbel praatje gesprek kletsen
frigo koelkast
gsm mobiel smartphone
computer laptop
camion vrachtwagen
fiets velo
friet patat
namiddag middag
ochtend voormiddag
avond valavond
basisschool lagereschool
student studente
opa bompa grootvader
oma bomma grootmoeder
senior gepensioneerde
gratis kosteloos
goedkoop betaalbaar voordelig
dokter huisarts arts
sollicitatie solliciteren
werkloze werkzoekende
winkel buurtwinkel dorpswinkel kruidenier
supermarkt grootwarenhuis
kerk kerkgebouw
begraafplaats kerkhof
park plantsoen
bankje zitbank
dier huisdier
hond viervoeter
inzameling inzamelactie collecte
kleding kleren
speelotheek speelgoedbibliotheek speltheek
knutselen handwerken
naaien verstellen
breien haken
fanfare harmonie blaasorkest
band muziekgroep
expositie tentoonstelling
bibliotheek leeszaal
lezen leesclub
toerist bezoeker
gids rondleiding
uitje uitstap uitstapje
vakantie verlof
kamp zomerkamp
spel bordspel gezelschapsspel
kaarten kaartspel
biljart biljarten
schaken dammen
fitness krachttraining
turnen gym gymnastiek
kookles kookworkshop
soep soepbar
brood bakker
afspraak overeenkomst
belasting heffing
politie wijkagent agent
brandweer brandweerman
brand brandgevaar
veiligheid veilig
lamp licht verlichting lantaarn
geluidsoverlast lawaai
vandalisme vernieling
huisbaas verhuurder
huurwoning huurhuis huurappartement
starter koopstarter
verbouwing renovatie
verhuizing verhuizen
ouderschap opvoeding
zwangerschap zwanger
gezin familie
vriend maat kameraad
overlast hinder
psychisch mentaal
depressie somberheid
ziek zieke patient
verpleegkundige verpleegster wijkverpleegkundige
thuiszorg thuisverpleging
vervoer transport
halte bushalte
parkeren parkeerplaats
laadpaal laadstation
regenton regenwater
wateroverlast overstroming
hitte hittegolf
vlinder vlindertuin
egel egelhuis
vogel vogels
compost composthoop wormenhotel
plastic verpakking
duurzaamheid duurzaam
klimaat klimaatverandering
website site webstek
app applicatie
nieuwsbrief mailing
flyer folder strooibiljet
enquete vragenlijst bevraging
stemmen verkiezing
klacht melding
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .filter((group) => group.length > 1);
