/**
 * The verbs of German administrative and press language, compiled by hand. A base verb a line, then its derived verbs:
 *
 *     nehmen nimmt nahm genommen: teil|=Teilnahme über-=Übernahme be-
 *
 * `vor|` is a prefix that separates, `be-` one that doesn't, `um|be-` both in one verb. `+` says that there is a noun in
 * -ung, `=Wahl` names another noun, `*` that the base doesn't stand alone (*veröffentlichen*). Separable verbs that no one writes about offices, plans and bodies are left out.
 */

/** With 3rd person singular, preterite, participle, and the konjunktiv II where it isn't the preterite with umlaut and -e. */
export const IRREGULAR = `
sein ist war gewesen wäre
haben hat hatte gehabt hätte: inne| vor|
werden wird wurde geworden würde: los|
können kann konnte gekonnt könnte
müssen muss musste gemusst müsste
dürfen darf durfte gedurft dürfte: be-
mögen mag mochte gemocht möchte: ver-
sollen soll sollte gesollt sollte
wollen will wollte gewollt wollte
wissen weiß wusste gewusst wüsste
tun tut tat getan: auf| hinzu| kund| zusammen|
nehmen nimmt nahm genommen: ab|=Abnahme an|=Annahme auf|=Aufnahme aus|=Ausnahme ein|=Einnahme ent-=Entnahme entgegen|=Entgegennahme fest|=Festnahme heraus| hin| hinzu| mit| teil|=Teilnahme über-=Übernahme unter- ver-+ vor|=Vornahme vorweg| wahr|=Wahrnehmung weg| zu|=Zunahme zurück|=Rücknahme zusammen|
nennen nennt nannte genannt nennte: be-+ er-+ um|be-+
kennen kennt kannte gekannt kennte: an|er-+ aus| be- er- ver- zu|er-+ ab|er-+
bringen bringt brachte gebracht brächte: an| auf| bei| dar| durch| ein|+ er-+ heraus| hervor| mit| nahe| unter|+ ver- vor| voran| zurück| zusammen|
denken denkt dachte gedacht dächte: an| aus| be- durch- ge- nach| über- um| zu|
senden sendet sandte gesandt sendete: ab| aus| ein|+ ent-+ ver- zu| zurück|
wenden wendet wandte gewandt wendete: ab| an|+ auf|+ ein| ver-+ zu|+
brennen brennt brannte gebrannt brennte: ab| aus|
rennen rennt rannte gerannt rennte
geben gibt gab gegeben: ab|=Abgabe an|=Angabe auf|=Aufgabe aus|=Ausgabe bei| be- bekannt|=Bekanntgabe ein|=Eingabe er- frei|=Freigabe heraus|=Herausgabe hin| mit| nach| preis|=Preisgabe um- über-=Übergabe ver-=Vergabe vor|=Vorgabe weiter|=Weitergabe wieder|=Wiedergabe zu|=Zugabe zurück|=Rückgabe
gehen geht ging gegangen: ab|=Abgang an| auf| aus| be- durch| ein| einher| ent- er- fremd| heran| hervor| hin| nach| nieder| um|=Umgang unter| über|=Übergang über- ver- voran| voraus| vor| weg| weiter| zu| zurück|=Rückgang zusammen|
kommen kommt kam gekommen: an|=Ankunft auf| aus| be- bei| davon| dazu| durch| ein| ent- entgegen| hervor| hin| hinzu| klar| mit| nach| über- überein| um| unter| ver- voran| vor| vorwärts| weg| weiter| zu| zurück| zusammen| zustande|
stehen steht stand gestanden stünde/stände: an| auf| aus| be- fort|be- weiter|be- bei| bereit| bevor| ein| ent-=Entstehung neu|ent- entgegen| er- fest| ge- gegenüber| leer| nahe| offen| still| unter- ver- vor| wider- zu| zurück| zusammen|
treten tritt trat getreten: ab| an|=Antritt auf|=Auftritt aus|=Austritt be- bei|=Beitritt ein|=Eintritt heran| hervor| hinzu| nach| über|=Übertritt über- ver-+ zurück|=Rücktritt zusammen|
rufen ruft rief gerufen: ab|=Abruf ab|be-+ an|=Anruf auf|=Aufruf aus|+ be-+ ein|be-+ hervor| wider-=Widerruf zurück| zusammen| wach|
laufen läuft lief gelaufen: ab|=Ablauf an| auf| aus| be- durch- ein| hinaus| über- ver- voraus| weiter| zu| zusammen|
fallen fällt fiel gefallen: ab| an| auf| aus|=Ausfall be- ein| ent- ge- leicht| schwer| über- ver- weg|=Wegfall zu| zusammen|
halten hält hielt gehalten: ab|+ an| auf| aus| aufrecht|er-=Aufrechterhaltung be-+ bei|be-+ bereit| dagegen| durch| ein|+ ent- er- fest| fern| frei| geheim|+ inne| mit| nach| offen| stand| still| unter-+ ver- vor|+ zurück|+ zusammen|
lassen lässt ließ gelassen: ab| aus| be- ein| ent-+ er- frei| hinter- nach| nieder|+ über- unter-+ ver- veran- weg| zu|+ zurück| offen| los|
raten rät riet geraten: ab| an| be-+ er- ge- ver-
fangen fängt fing gefangen: ab| an| auf| ein| emp-=Empfang ver-
hängen hängt hing gehangen: ab| an| aus| zusammen|
heißen heißt hieß geheißen: gut| ver- willkommen|
stoßen stößt stieß gestoßen: ab| an| auf| aus| dazu| ver- vor| zu| zusammen|
schlafen schläft schlief geschlafen
blasen bläst blies geblasen
tragen trägt trug getragen: ab| an| auf| aus|+ bei| ein|+ er- heran| mit| nach| über-+ ver- vor| weiter| zu| zusammen|
schlagen schlägt schlug geschlagen: ab| an| auf| aus| be- durch| ein| fehl| nach| nieder| um| unter- vor|=Vorschlag zer-+ zu| zusammen|
fahren fährt fuhr gefahren: ab| an| auf| durch| er- fort| herunter| hoch| ver- vor| weiter| zurück|
graben gräbt grub gegraben: aus|
laden lädt lud geladen: auf| be- ein|+ ent- herunter| hoch| vor|+
schaffen schafft schuf geschaffen: er-
wachsen wächst wuchs gewachsen: an| auf| er- heran| nach| zu| zusammen|
waschen wäscht wusch gewaschen
helfen hilft half geholfen hülfe/hälfe: ab| aus| mit| nach| ver- weiter|
werfen wirft warf geworfen würfe: ab| auf| aus| ein| ent- hin| über- unter-+ ver- vor| zurück|
winken winkt winkte gewunken: ab| durch|
sterben stirbt starb gestorben stürbe: aus| ver-
werben wirbt warb geworben würbe: ab|+ an|+ be-+ ein|+ er- um-
verderben verdirbt verdarb verdorben verdürbe
treffen trifft traf getroffen: an| auf| be- ein| über- zu| zusammen|
sprechen spricht sprach gesprochen: ab| an| aus| be-+ durch| ent- frei| mit| vor| ver- wider- zu| zusammen|
brechen bricht brach gebrochen: ab| an| auf| aus| durch- ein| nieder| unter-+ weg| zer- zusammen|
stechen sticht stach gestochen: aus| heraus| hervor|
geschehen geschieht geschah geschehen
sehen sieht sah gesehen: ab| an| auf| aus| durch| ein| er- fern| hinweg| nach| über- um| ver- voraus| vor| vorher| weg| zu|
lesen liest las gelesen: ab| aus| durch| ein| nach| ver- vor| weiter|
treiben treibt trieb getrieben: ab| an| auf| aus| be- bei| ein| über- um- ver- voran| vor|
schreiben schreibt schrieb geschrieben: ab| an| auf| aus|+ be-+ ein|+ fest|+ fort|+ gut| mit| nieder| über- um| um- unter- ver-+ vor| weiter| zu| zusammen|
bleiben bleibt blieb geblieben: aus| erhalten| fern| stehen| übrig| unter- ver- weg| zurück|
steigen steigt stieg gestiegen: ab|=Abstieg an|=Anstieg auf|=Aufstieg aus|=Ausstieg ein|=Einstieg über- um|=Umstieg
scheiden scheidet schied geschieden: aus| ent-+ unter-+
meiden meidet mied gemieden: ver-+
weisen weist wies gewiesen: ab|+ an|+ auf| aus|+ be- ein|+ er- hin| nach| über-+ unter-+ ver- vor| zu|+ zurück|+
preisen preist pries gepriesen: an|
leihen leiht lieh geliehen: aus| ver-+
verzeihen verzeiht verzieh verziehen
schweigen schweigt schwieg geschwiegen: ver-
scheinen scheint schien geschienen: er- auf|
reiten reitet ritt geritten
schneiden schneidet schnitt geschnitten: ab| an| aus| be- über- zu|
leiden leidet litt gelitten: er-
greifen greift griff gegriffen: ab| an| auf| be- durch| ein| er- heraus| über- vor| zu| zurück|
gleichen gleicht glich geglichen: ab| an| aus| ver-
weichen weicht wich gewichen: ab|+ aus| zurück|
streichen streicht strich gestrichen: unter- heraus|
streiten streitet stritt gestritten: ab| be-
schreiten schreitet schritt geschritten: ein| fort| über-+ unter-+ voran|
reißen reißt riss gerissen: ab| auf| mit| zer- um-
schließen schließt schloss geschlossen: ab|=Abschluss an|=Anschluss auf| aus|=Ausschluss be-=Beschluss ein| ent- er-+ um- ver- zusammen|=Zusammenschluss
fließen fließt floss geflossen: ab| ein| zu| zusammen| zurück|
gießen gießt goss gegossen
genießen genießt genoss genossen
schießen schießt schoss geschossen: ab| be- er- vor| zu|
bieten bietet bot geboten: an|=Angebot auf| dar| ge- über- unter- ver-=Verbot
biegen biegt bog gebogen: ab|
fliegen fliegt flog geflogen: ab| an| auf| aus| ein| über-
ziehen zieht zog gezogen: ab|=Abzug an| auf| aus|=Auszug be- durch- ein|=Einzug ein|be-+ ent- er- heran| hinzu| hin| nach| nach|voll- über- um|=Umzug unter- ver- voll-=Vollzug vor| weg|=Wegzug weiter| zu|=Zuzug zurück| zusammen|
verlieren verliert verlor verloren
frieren friert fror gefroren: ein|
schieben schiebt schob geschoben: ab|+ an| auf| ein| hinaus| ver-+ vor| zu|
heben hebt hob gehoben: ab| an| auf|+ aus| be-+ er-+ ent- hervor|+
lügen lügt log gelogen
betrügen betrügt betrog betrogen
wiegen wiegt wog gewogen: auf| über-
schwören schwört schwor geschworen: be- ver-
binden bindet band gebunden: ab| an|+ ein|+ ent-+ ver-+
finden findet fand gefunden: ab|+ auf| be- ein| emp-+ er-+ heraus| statt| vor| wieder| zusammen| zurecht|
singen singt sang gesungen: be-
klingen klingt klang geklungen: ab| an| aus|
dringen dringt drang gedrungen: durch- ein| vor|
gelingen gelingt gelang gelungen
misslingen misslingt misslang misslungen
springen springt sprang gesprungen: ab| an| ein| über-
zwingen zwingt zwang gezwungen: auf| be- er-
ringen ringt rang gerungen: ab| er-
sinken sinkt sank gesunken: ab|
trinken trinkt trank getrunken
schwinden schwindet schwand geschwunden: ver-
winden windet wand gewunden: über-+ ver-
schwingen schwingt schwang geschwungen: mit|
beginnen beginnt begann begonnen
gewinnen gewinnt gewann gewonnen: hinzu| wieder| zurück|
sinnen sinnt sann gesonnen: be-+
schwimmen schwimmt schwamm geschwommen
gelten gilt galt gegolten: ab|+ ent-
bergen birgt barg geborgen: ver-
sitzen sitzt saß gesessen: ab| be- bei| vor|=Vorsitz zusammen|
liegen liegt lag gelegen: auf| bei| er- fest| nahe| ob- offen| unter- vor| zugrunde| zurück|
bitten bittet bat gebeten: er-
essen isst aß gegessen
fressen frisst fraß gefressen
messen misst maß gemessen: bei| be- er- ver-+
vergessen vergisst vergaß vergessen
empfehlen empfiehlt empfahl empfohlen empföhle: weiter|
befehlen befiehlt befahl befohlen beföhle
schmelzen schmilzt schmolz geschmolzen: ab| ein| ver-+
quellen quillt quoll gequollen
fechten ficht focht gefochten: an|+
flechten flicht flocht geflochten: ver-
erschrecken erschrickt erschrak erschrocken
kriechen kriecht kroch gekrochen
riechen riecht roch gerochen
fliehen flieht floh geflohen
schreien schreit schrie geschrien
beißen beißt biss gebissen
gedeihen gedeiht gedieh gediehen
weben webt webte gewebt: ver-
erben erbt erbte geerbt: be- ver-+
ernten erntet erntete geerntet
bessern bessert besserte gebessert: auf| aus| nach|+ ver-+
beugen beugt beugte gebeugt: vor|
`

/** Weak verbs with those derived from them. */
export const FAMILIES = `
heuern: an|
leiben: ein|ver-+
schlüpfen: unter|
stampfen: ein|
nicken: ab|
winken: ab| durch|
stellen: ab| an|+ auf|+ aus|+ be-+ bereit|+ bloß|+ dar|+ ein|+ ent- er-+ fertig|+ fest|+ frei|+ gegenüber|+ gleich|+ heraus| her|+ hin| klar|+ nach| richtig|+ sicher|+ um|+ unter-+ ver- vor|+ voran| wiederher|+ zu|+ zurück|+ zusammen|+ über-+
setzen: ab|+ an| auf| aus|+ be-+ bei|+ durch|+ ein|+ ent- er-+ fest|+ fort|+ frei|+ gleich|+ herab|+ instand| nach| über-+ um|+ ver-+ voraus|+ vor| wider- wiederein|+ zer-+ zu| zurück| zusammen|+
legen: ab|+ an| auf| aus|+ be- bei|+ dar|+ fest|+ frei|+ hinter-+ lahm| nahe| nieder|+ offen|+ über-+ ver-+ vor|=Vorlage wider-+ zer-+ zu| zugrunde| zurück| zusammen|+ still|+
führen+: ab| an| auf|+ aus|+ durch|+ ein|+ ent-+ fort|+ heran|+ herbei| hin| mit| nach| über-+ ver-+ vor|+ weiter|+ zu|+ zurück|+ zusammen|+
fassen: ab| an| auf| be- er-+ um- ver- zusammen|+
richten: aus|+ be- ein|+ ent-+ er-+ her| hin| unter-+ ver-
gründen+: aus|+ be-+ er- neu|
bilden+: ab|+ aus|+ fort|+ heraus|+ nach|+ um|+ weiter|+
bauen: ab|=Abbau an| auf|=Aufbau aus|=Ausbau be-+ ein|=Einbau er- um|=Umbau ver- vor| zurück|=Rückbau weiter|
arbeiten: ab| auf| aus|+ be-+ ein|+ er-+ heraus| hin| mit| nach| über-+ um| ver-+ vor| zu| zusammen| weiter|
machen: ab| auf| aus| bekannt|+ deutlich| fest| kaputt| klar| mit| nach| nutzbar|+ rückgängig| sichtbar|+ ver- vor| wett| weiter| zu| zunutze|
teilen+: auf|+ aus| ein|+ er-+ mit|+ ver-+ zu|+
zeigen: an|=Anzeige auf| vor| be-
sagen: ab|=Absage an|=Ansage aus|=Aussage nach| unter-+ ver- voraus| vorher| zu|=Zusage
reden: ab| an| aus| mit| über- 
melden+: ab|+ an|+ nach| um|+ ver- zurück|
fragen: ab| an|=Anfrage be-+ hinter- nach| über-
klären+: ab|+ auf|+ er-+ ver-
decken: ab|+ auf| be- ent-+
hören: ab| an|+ auf| ge- mit| über- ver- zu|
folgen: be-+ er- nach|=Nachfolge ver-+
leiten+: ab|+ an|+ ein|+ her| über|+ um|+ ver- weiter|+ zu|
warten+: ab| auf| er-+
wirken: aus|+ be- ein|+ entgegen| er- hin| mit|+ nach| zusammen|
achten+: be-+ er- miss-+
suchen: ab| auf| aus| be- durch- er- nach| unter-+ ver-
holen: ab| auf| aus| ein|+ er-+ nach| über- wieder-+ zurück| hervor| heran|
sorgen: be-+ ent-+ ver-+ vor|=Vorsorge
trauen: an|ver- be-+ ver- zu|
schicken: ab| ein| ver- vor| weg| zu| zurück|
kehren: ein| um| wieder| zurück|=Rückkehr
prüfen+: nach| über-+
planen+: ein| um| ver-
wählen=Wahl: ab|=Abwahl an| aus|=Auswahl ein| hinzu| wieder|=Wiederwahl nach| vor| zu|
zahlen+: aus|+ be-+ ein|+ heim| nach| zurück|+
zählen+: ab| auf|+ aus|+ er-+ mit| dazu| hinzu|
rechnen+: ab|+ an|+ aus| be-+ ein| hoch|+ um|+ zu|
zeichnen+: ab| auf|+ aus|+ be-+ gegen| nach| unter-+ ver- vor|
ordnen+: ab| an|+ bei| ein|+ neu|+ über- um|+ unter|+ ver-+ zu|+
öffnen+: er-+ wieder|er-+
werten+: ab|+ auf|+ aus|+ be-+ ent-+ ver-+
nutzen+: ab|+ aus|+ mit|+ um|+
spielen: ab| auf| aus| durch| ein| mit| über- wider| vor|
stimmen: ab|+ be-+ ein| mit| überein|+ um| zu|+
schaffen+: ab|+ an|+ be-+ ver- herbei|
fordern+: an|+ auf|+ ein|+ er- heraus|+ nach| über-+ zurück|+
fördern+: be-+ zutage|
ändern+: ab|+ um| ver-+
mindern+: ver-+
*kleinern: ver-+
*größern: ver-+
kürzen+: ab|+ ver-+
schärfen+: ver-+
stärken+: be- ver-+
*dichten: ver-+
lagern+: aus|+ ein|+ um|+ ver-+ über-+
gliedern+: an|+ auf|+ aus|+ ein|+ um|+ unter- zer-
wandeln+: um|+ ver-+
wandern: ab|+ über-
wechseln=Wechsel: ab| aus|+ ein| über| herüber| hinüber| ver-+
handeln+: aus|+ be-+ ver-+ zuwider|
sammeln+: an|+ ein| ver-+
wickeln: ab|+ ent-+ ver-+ weiter|ent-+ fort|ent-+
*mitteln: er-+ über-+ ver-+
lösen+: ab|+ auf|+ aus|+ ein|+ er- heraus| los|
schalten+: ab|+ aus|+ ein|+ frei|+ gleich|+ hinzu| um|+ zu|+ zusammen|
gestalten+: aus|+ mit|+ um|+ neu|+
passen: an|+ auf| ver- zusammen|
packen: an| aus| ein| ver- zu|
knüpfen: an|+ ver-+
koppeln: ab|+ an|+ ent-+
loben: aus|+ be-
lehnen: ab|+ an|+
lehren: be-+
lernen: an| er- kennen| um| ver-
kaufen: an|=Ankauf auf| ein|=Einkauf ver-=Verkauf zu|
leben: aus| be-+ er- mit| über- zusammen| wieder|be-+
lenken+: ab|+ ein| um|+
liefern+: über-+ ab| aus|+ ein| be-+ nach| zu|
pflegen: ein| ver-+
*pflichten: ver-+ bei|
prägen+: aus|+
regeln+: neu|
reichen: aus| dar| durch| ein|+ er-+ heran| nach| über-+ weiter| zurück|
reisen: ab|=Abreise an|=Anreise aus|=Ausreise be-+ ein|=Einreise ver- weiter|
rücken: ab| an| auf| aus| ein| nach| vor| zusammen|
rüsten+: ab|+ auf|+ aus|+ nach|+ um|+
räumen+: ab| auf| aus| ein|+
schauen: an| auf| be- durch- nach| über- um| voraus| vor| weg| zu| zurück|
schätzen+: ab|+ ein|+ gering|+ über-+ unter-+ wert|+
schützen: be-
sichern+: ab|+ ver-+ zu|+
siedeln: an|+ be-+ über| um|+
spannen: auf| aus| ein| ent-+ über- um-
sparen: an| auf| aus| ein|+ er-
spüren: auf| ver-
starten=Start: durch| neu|
steuern+: an|+ aus| bei| um| über-+
stützen+: ab| unter-+
*stocken: auf|+
streben: an|
strahlen+: aus|+
tauschen: aus|=Austausch ein| um| ver-
täuschen+: ent-+
tauchen: ab| auf| ein| unter|
trennen+: ab|+ auf|+
üben+: aus|+ ein| ver-
wachen: be-+ über-+
wahren+: auf|be-+ be-+ ver-+
währen: be-+ ge-+
warnen+: ver-+ vor|
*weiten: aus|+ er-+
weihen: ein|+
widmen+: um|+
zielen: ab| er-+
zögern+: hinaus| ver-+
zweifeln: an| be- ver-
schildern+: aus|+
*schleunigen: be-+ ent-+
kündigen+: ab| an|+ auf|+ ver-+
fertigen+: ab|+ an|+ aus|+ ver-
*willigen: be-+ ein|+
einigen+: ver-+
eignen+: an|+ er- über-+
*einen: ver-
antworten: be-+ ver-+ über-+
*auftragen: be-+
fügen+: an| bei| ein|+ hinzu|+ ver-+ zusammen|+
drucken: ab| aus|
drücken: aus| be- unter-+
merken: an|+ be-+ ver- vor|+
schulen+: ein|+ um|+ nach|
streuen: aus| ver-
klagen: an|=Anklage be- ein| ver-
kleiden: be-+ ver-+
kämpfen: be-+ er-
küren: er-
lauten: ver-
läuten: ein|
nähern+: an|+
mieten: an|+ ver-+
mischen+: ein|+ ver-+
münden+: ein|+
mahnen+: ab|+ an| er-+
*muten: an| ver-+ zu|+
klappen: auf| zu|
rollen: aus| auf| ein|
schwächen+: ab|+
*schränken: be-+ ein|+ ver-
*stufen: ab|+ ein|+ herab|+ hoch|+ zurück|+
*statten: ab| aus|+ be-+ er-+ ge-
tasten: ab| heran| an|
wägen: ab|+ er-+
*ziffern: be-+ ent-+
wohnen+: be- bei| inne|
wundern: be-+ ver-+
wünschen: ver-
würdigen+: ent-+
bereiten: auf|+ nach|+ vor|+ zu|+
herrschen: be-+ vor|
hindern+: be-+ ver-+
*höhen: er-+
nötigen+: be-
*schuldigen: be-+ ent-+
sperren+: ab|+ aus| ent-+
füllen+: aus|+ er-+ auf|+ nach| be-+
fürchten: be-+
freuen: er-
*freien: be-+
*frieden: be-+
fehlen: ver-+
bremsen: ab| aus|
blicken: an| auf| er- über- zurück| voraus|
*bürgern: ein|+ aus|+
*fristen: be-+
dienen+: be-+ ver-
danken: ab|+ be- ver-
deuten+: an|+ be-+ hin| miss-+ um|+
segnen+: ab|+
runden+: ab|+ auf|+
schöpfen: aus|+ er-+ wert|+
spitzen: zu|+
speisen+: ein|+
spiegeln+: wider|+
*tüchtigen: er-+
*neuern: er-+
weigern+: ver-+
*mehren: ver-+
legitimieren+
ressortieren*: um|+
digitalisieren+: durch|
finanzieren+: mit|+ gegen|+ vor|+ aus|+
organisieren+: um|+ neu|+  selbst|
strukturieren+: um|+ neu|+ 
formulieren+: aus| um|+ neu|
regieren+: mit| durch|
kalkulieren+: ein|
probieren: aus|
koordinieren+: ab|
konzipieren+: neu|
definieren: neu| um|
positionieren+: neu|+
sortieren+: aus| neu| um|
justieren+: nach|+ neu|
wagen: heran| vor|
bündeln+
wurzeln: ver-+
*zahnen: ver-+
*netzen: ver-+
*schlüsseln: ent-+ ver-+ auf|+
*ankern: ver-+
*öffentlichen: ver-+
*einbaren: ver-+
*einfachen: ver-+
*längern: ver-+
*ringern: ver-+
*wirklichen: ver-+
*stetigen: ver-+
*tiefen: ver-+
walten+: ver-+
*abschieden: ver-+
*anstalten: ver-+
*anlassen: ver-+
*eidigen: ver-+ be-+
`

/** Weak verbs with no family worth a line; `be-`, `ver-` and the like needn't be marked in them, other prefixes are. */
export const REGULAR = `
atmen an|kurbeln+ belohnen+ benutzen+ beteuern+ blättern drehen+ um|drehen erledigen+ erwähnen+ erstrecken feuern fühlen+ genügen heiraten kicken klicken an|klicken knacken
kreuzen lachen lieben löschen+ mailen malen missbrauchen predigen rauchen reihen+ ein|reihen reinigen+ rutschen rätseln schlachten+ schütteln speichern+ ab|speichern+ tanzen tarnen+ töten+ trocknen+
verletzen+ vollstrecken+ ver-rechnen+ ab|verlangen weinen wischen zoomen nützen ärgern ballen nerven über-queren+ hacken tauen rasen mauern ver-wässern+ verdächtigen+
an|kreiden an|docken+ an|bahnen aus|loten ein|gemeinden+ ver-teidigen+ voran|kündigen
agieren amtieren ahnden+ ähneln antizipieren appellieren arrangieren assistieren attestieren äußern+ veräußern+
beabsichtigen beanspruchen+ beanstanden+ beantragen+ beaufsichtigen+ bedauern bedingen beeindrucken beeinflussen+ beeinträchtigen+ beenden+ enden
befähigen+ befürworten+ begeistern+ begleiten+ begnügen begrenzen+ begrüßen+ begünstigen+ begutachten+ beheimaten beherbergen+ beherzigen
beinhalten bekräftigen+ bekunden+ belasten+ bemängeln bemühen+ benachrichtigen+ benachteiligen+ beobachten+ berauben+ berechtigen+ bereichern+
bereinigen+ berichtigen+ berücksichtigen+ beruhen beruhigen+ berühren+ beschädigen+ beschäftigen+ bescheinigen+ bescheren beschweren
beseitigen+ besichtigen+ besiegen bestätigen+ bestrafen+ bestücken+ beteiligen+ betätigen+ betonen+ betrachten+ betreuen+ betiteln
bevollmächtigen+ bevorzugen+ bewältigen+ bewegen+ bewirtschaften+ billigen+ missbilligen+ bezuschussen+ bezwecken behaupten+ brauchen buchen+ verbuchen+
bangen basieren bedanken beeilen begegnen+ blamieren blockieren+ boomen brodeln
datieren+ dauern debattieren dehnen+ aus|dehnen+ dementieren dominieren drängen drohen+ bedrohen+ dulden+ duzen
ehren+ eilen entfalten+ entfernen+ entgegnen entlasten+ entschärfen+ entschädigen+ erdulden ergänzen+ erinnern+ erkundigen erkunden+ erlauben erläutern+
erleichtern+ ermächtigen+ ermöglichen+ ermuntern+ ermutigen+ erobern+ erörtern+ erproben+ erschüttern+ erschweren+ erübrigen erweitern+ erwidern+ erzeugen+ eskalieren evakuieren+
fahnden feiern flankieren+ florieren fluchen fokussieren+ folgern+ forcieren+ formen+ formieren+ forschen+ erforschen+ fungieren funktionieren fusionieren=Fusion
garantieren gefährden+ genehmigen+ gewährleisten+ gewöhnen+ glauben glänzen gratulieren grenzen an|grenzen gucken gelangen
haften+ hausen heilen+ heizen+ hoffen hospitieren hissen huldigen
identifizieren+ ignorieren illustrieren implementieren+ informieren initiieren+ innovieren installieren inspirieren integrieren+ intensivieren+ interessieren intervenieren investieren irren inszenieren+
jubeln jähren jammern
kandidieren kappen+ kennzeichnen+ klassifizieren+ kleben klettern klopfen knausern kochen kollidieren kombinieren kommentieren kommunizieren kompensieren komplettieren+ konferieren konfigurieren konkretisieren+ konkurrieren
konsolidieren+ konstatieren konstituieren+ konstruieren konsultieren konsumieren kontern kontrollieren konvertieren+ konzentrieren kooperieren kopieren korrigieren korrespondieren kosten kreieren kreisen kritisieren krönen+ kümmern kursieren
landen lancieren leuchten beleuchten+ limitieren+ listen+ auf|listen+ liquidieren lindern+ leisten+ lohnen lokalisieren+ locken ver-linken+
mangeln managen manipulieren markieren+ meistern meinen+ migrieren mobilisieren+ moderieren+ modernisieren+ modifizieren+ modellieren+ monieren motivieren münzen
necken neigen nominieren+ normieren+ notieren+ novellieren+
observieren offerieren offenbaren+ opfern optimieren+ orientieren+
pachten parken partizipieren passieren pausieren peilen an|peilen pendeln pilotieren+ plädieren platzen platzieren+ pochen posten präsentieren=Präsentation präzisieren+ preschen priorisieren+ privatisieren+ produzieren profitieren prognostizieren+ programmieren+ prolongieren propagieren protestieren protokollieren+ publizieren punkten
qualifizieren+ qualmen quittieren
ragen heraus|ragen rangieren ratifizieren+ rationalisieren+ reagieren reaktivieren+ realisieren+ recherchieren rechtfertigen+ reduzieren+ referieren reformieren registrieren+ regulieren+ reifen rekrutieren+ renovieren+ reparieren repräsentieren reservieren+ residieren respektieren reorganisieren+ restrukturieren+ resultieren revidieren revolutionieren+ riskieren rotieren rühren ruhen rügen ressortieren
säen sanieren+ schaden schädigen+ scheitern schenken ver-schenken schimpfen schlanken schlummern schmücken schonen+ schreddern schlucken schulden verschulden+ schwanken schwärmen schweben schwenken um|schwenken senken+ sehnen sichten+ siegen signalisieren simulieren skalieren+ skizzieren solidarisieren sondieren+ spalten+ spekulieren spenden spezialisieren+ spezifizieren+ sponsern spotten sprengen+ spuken
stabilisieren+ stagnieren stammen ab|stammen standardisieren+ stapeln stationieren+ staunen stecken an|stecken steigern+ stempeln stemmen stiften+ stilisieren stimulieren stolpern stoppen stören+ straffen+ stranden streamen strecken streifen streiken stricken strömen studieren stürzen subventionieren+ surfen symbolisieren synchronisieren+
tadeln tagen+ taufen tangieren taugen verteuern+ terminieren+ testen+ tendieren thematisieren+ tilgen+ tippen titulieren toben tolerieren tönen trainieren transformieren+ transferieren transportieren träumen trösten trotzen twittern touren toppen türmen tüfteln
über-brücken+ über-raschen+ über-zeugen+ um-rahmen um-ranken um-zingeln+ unter-breiten+ unter-mauern+ unter-teilen+ urteilen beurteilen+ verurteilen+
validieren+ variieren verabreden+ veranschaulichen+ veranschlagen+ verbreiten+ verbrauchen verdeutlichen+ verdoppeln+ verdreifachen+ verdrängen+ vereinheitlichen+ vereinnahmen+ verewigen verfestigen+ vergewissern vergüten+ verharren verkraften verkünden+ verkörpern+ verlangen verlosen+ vermarkten+ vermissen vernachlässigen+ vernichten+ verorten+ verschlanken+ verschlechtern+ verschmälern verschonen verschwenden+ verselbständigen+ verselbstständigen+ verständigen+ versteigern+ verstricken+ vertrösten verursachen+ vervielfachen+ vervollständigen+ verzichten vervierfachen+ verwehren verwirren+ visualisieren+ votieren
wappnen wecken erwecken wehren werkeln wetteifern wirtschaften wittern wuchern würfeln wurzeln
zaubern zaudern zementieren zentralisieren+ dezentralisieren+ zerstören+ zersplittern+ zertifizieren+ zelebrieren zeugen zirkulieren zitieren zünden+ zürnen zügeln zwitschern
abonnieren addieren adressieren+ aktivieren+ aktualisieren+ akkreditieren+ akzeptieren alarmieren+ analysieren animieren archivieren+ authentifizieren+ authentisieren+ automatisieren+ autorisieren+ avancieren avisieren
bilanzieren charakterisieren+ dechiffrieren deklarieren delegieren demonstrieren deponieren diskutieren diversifizieren+ dokumentieren effektivieren+ elektrifizieren+ emanzipieren engagieren etablieren+ evaluieren+ existieren expandieren experimentieren exportieren extrahieren
flexibilisieren+ föderalisieren+ globalisieren+ generieren+ gravieren gruppieren+ um|gruppieren+ harmonisieren+ importieren individualisieren+ industrialisieren+ isolieren+ kanalisieren+ katalogisieren+ kategorisieren+ kommunalisieren+ legalisieren+ liberalisieren+ maximieren+ minimieren+ monopolisieren+ nationalisieren+ neutralisieren+ normalisieren+ patentieren+ personalisieren+ perfektionieren+ plagen politisieren+ praktizieren prämieren+ proben profilieren+ promovieren quantifizieren+ radikalisieren+ reglementieren+ relativieren+ reproduzieren schockieren sensibilisieren+ subsumieren suggerieren summieren systematisieren+ tabuisieren+ verifizieren+ virtualisieren+
pensionieren+ suspendieren+ beurlauben+ schassen an|heuern dirigieren hieven besiegeln+ firmieren um|firmieren+ um|taufen+ nach|schärfen+ um|gründen+ dicht|machen an|ge-hören
`
