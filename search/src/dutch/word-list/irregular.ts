/** Strong and otherwise irregular verbs: infinitive, past tense, participle; other forms after those. */
export const irregularVerbs: readonly (readonly string[])[] = `
bakken bakte gebakken; barsten barstte gebarsten; bederven bedierf bedorven; bedriegen bedroog bedrogen
beginnen begon begonnen; begrijpen begreep begrepen; bergen borg geborgen; bevelen beval bevolen
bewegen bewoog bewogen; bidden bad gebeden; bieden bood geboden; bijten beet gebeten; binden bond gebonden
blazen blies geblazen; blijken bleek gebleken; blijven bleef gebleven; blinken blonk geblonken
braden braadde gebraden; breken brak gebroken; brengen bracht gebracht; brouwen brouwde gebrouwen
buigen boog gebogen; denken dacht gedacht; dragen droeg gedragen; drijven dreef gedreven
dringen drong gedrongen; drinken dronk gedronken; duiken dook gedoken; dwingen dwong gedwongen
eten at gegeten aten; fluiten floot gefloten; gelden gold gegolden; genezen genas genezen
genieten genoot genoten; geven gaf gegeven gaven; gieten goot gegoten; glijden gleed gegleden
graven groef gegraven; grijpen greep gegrepen; hangen hing gehangen; helpen hielp geholpen
heten heette geheten; hijsen hees gehesen; houden hield gehouden; jagen joeg gejaagd; kiezen koos gekozen
kijken keek gekeken; klimmen klom geklommen; klinken klonk geklonken; knijpen kneep geknepen
komen kwam gekomen kwamen; kopen kocht gekocht; krijgen kreeg gekregen; krimpen kromp gekrompen
kruipen kroop gekropen; lachen lachte gelachen; laden laadde geladen; laten liet gelaten
lezen las gelezen lazen; liegen loog gelogen; liggen lag gelegen lagen; lijden leed geleden
lijken leek geleken; lopen liep gelopen; malen maalde gemalen; melken molk gemolken; meten mat gemeten maten
mijden meed gemeden; moeten moest gemoeten; nemen nam genomen namen; ontvangen ontving ontvangen
plegen pleegde gepleegd; prijzen prees geprezen; raden raadde geraden; rijden reed gereden
rijgen reeg geregen; roepen riep geroepen; ruiken rook geroken; scheiden scheidde gescheiden
schelden schold gescholden; schenken schonk geschonken; scheppen schiep geschapen; scheren schoor geschoren
schieten schoot geschoten; schijnen scheen geschenen; schrijven schreef geschreven
schrikken schrok geschrokken; schuiven schoof geschoven; slaan sloeg geslagen sla slaat
slapen sliep geslapen; slijpen sleep geslepen; sluiten sloot gesloten; smelten smolt gesmolten
smijten smeet gesmeten; snijden sneed gesneden; snuiten snoot gesnoten; spannen spande gespannen
spinnen spon gesponnen; spreken sprak gesproken spraken; springen sprong gesprongen; spuiten spoot gespoten
staan stond gestaan sta staat; steken stak gestoken staken; stelen stal gestolen stalen
sterven stierf gestorven; stijgen steeg gestegen; stinken stonk gestonken; stoten stootte gestoten
strijden streed gestreden; strijken streek gestreken; treden trad getreden; treffen trof getroffen
trekken trok getrokken; vallen viel gevallen; vangen ving gevangen; varen voer gevaren
vechten vocht gevochten; verdwijnen verdween verdwenen; vergeten vergat vergeten vergaten
verliezen verloor verloren; vinden vond gevonden; vliegen vloog gevlogen; vouwen vouwde gevouwen
vragen vroeg gevraagd; vriezen vroor gevroren; wassen waste gewassen; wegen woog gewogen
werpen wierp geworpen; werven wierf geworven; weten wist geweten; weven weefde geweven; wijzen wees gewezen
winden wond gewonden; winnen won gewonnen; worden werd geworden; wrijven wreef gewreven
wringen wrong gewrongen; zenden zond gezonden; zingen zong gezongen; zinken zonk gezonken; zitten zat gezeten
zoeken zocht gezocht; zuigen zoog gezogen; zwemmen zwom gezwommen; zwerven zwierf gezworven
zwijgen zweeg gezwegen; gaan ging gegaan ga gaat; doen deed gedaan doe doet; zien zag gezien zie ziet zagen`
  .trim()
  .split(/[;\n]/u)
  .map((verb) => verb.trim().split(' '));

/** Nouns whose plural no rule makes: singular, plural. */
export const irregularPlurals: readonly (readonly string[])[] = `
lid leden; stad steden; kind kinderen; ei eieren; schip schepen; blad bladeren; kalf kalveren; lam lammeren
rund runderen; volk volkeren; lied liederen; goed goederen; rad raderen; smid smeden; koe koeien; been beenderen
gelid gelederen; kleed kleren; man mannen; gebrek gebreken; mogelijkheid mogelijkheden; slot sloten; dak daken
dag dagen; weg wegen; bad baden; pad paden; gat gaten; vat vaten; glas glazen; gras grassen; god goden; hof hoven
hol holen; oorlog oorlogen; spel spelen; spel spellen; vaartuig vaartuigen; lot loten; bevel bevelen; gebed gebeden
gebod geboden; verbod verboden; schot schoten; tred treden; verdrag verdragen; vlo vlooien; zeeman zeelieden
brandweerman brandweerlieden; vakman vakmensen; timmerman timmerlieden; museum musea; centrum centra; podium podia; datum data; vertrouwensman vertrouwenslieden
spoor sporen; collegium collegia; aquarium aquaria; gymnasium gymnasia; buurman buren; buurvrouw buren`
  .trim()
  .split(/[;\n]/u)
  .map((noun) => noun.trim().split(' '));
