/**
 * Words that look like a part of a person's name and are none, and words that lead one in. Data for persons.ts.
 */
import { latin } from '../latin.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Lower-case parts of a surname: *von der Leyen*, *de Maizière*, *zu Guttenberg*, *van den Berg*. */
export const PARTICLES = set(`
  von vom zu zum zur van den der dem de del della dem den di da do dos du le la les ter ten te op af av y e ibn bin ben
  al el und van't v.
`)

/** Particles that a surname may open with; *der*, *den*, *und* only go on with one. */
export const OPENING_PARTICLES = set(
  "von vom zu zum zur van de del della di da do dos du le la ter ten te af av ibn bin ben al el van't v.",
)

/** Capitalised openings of a two-word surname: *El Fassi*, *La Rosa*, *Al Masri*, *De Luca*. */
export const CAPITAL_PARTICLES = set(
  'Al El La Le De Di Da Del Della Dos Du Van Von Vom Zu Ben Bin Abu Ait Abd Ter Ten Mac Mc',
)

/** Ranks of nobility, a part of the surname since 1919: *Karl Freiherr von Muster*. */
export const NOBILITY = set(`
  Freiherr Freifrau Freiin Graf Gräfin Prinz Prinzessin Fürst Fürstin Herzog Herzogin Ritter Edler Edle Baron Baronin Reichsgraf
`)

/** *Herr*, *Frau*; *Herrn* is the oblique form. */
export const SALUTATIONS: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ['Herr', 'm'],
  ['Herrn', 'm'],
  ['Hr.', 'm'],
  ['Frau', 'f'],
  ['Fr.', 'f'],
])

/** Second words that make of a first name before them something else: *Robert Koch Institut*, *Otto Group*. */
export const ORGANISATION_WORDS = set(`
  institut institute universität university hochschule stiftung gmbh ag kg se ev gruppe group consulting holding verlag
  schule gymnasium gesamtschule realschule grundschule akademie kolleg college straße strasse str platz allee weg ring
  ufer brücke haus house halle arena stadion park campus klinik klinikum krankenhaus spital kirche dom preis medaille
  award gesellschaft verein museum theater bibliothek kreis center centre zentrum forum bank versicherung versand media
  verband union council foundation company inc ltd plc llc co
`)

/** Nouns and adjectives of headlines, forms and institutions that no surname is. In lower case. */
export const NO_SURNAME = set(`
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli september
  oktober november dezember uhr jahr jahre jahren tag tage woche monat ende anfang mitte seite thema foto bild video
  stabsstelle geschäftsstelle leitstelle dezernat sekretariat sachgebiet fachbereich referat ressort briefing informatik
  bund land länder bundesland freistaat stadt landeshauptstadt hauptstadt gemeinde kommune kommunen kreis landkreis bezirk region republik
  deutschland europa regierung staat senat landtag bundestag bundesrat kabinett rat stadtrat gemeinderat ministerium
  staatskanzlei behörde amt verwaltung politik partei fraktion koalition opposition wirtschaft wissenschaft kunst kultur
  bildung forschung technik technologie medien presse zeitung magazin digitales digital government internet inneres innen finanzen
  justiz gesundheit arbeit soziales umwelt energie verkehr europaangelegenheiten sport familie heimat bau wohnen
  kontakt impressum datenschutz suche menü startseite mehr weiter zurück newsletter artikel bericht interview autor
  autorin redaktion quelle copyright telefon telefax fax mail e-mail email web internetseite
  neue neuer neues neuen alte alter erste erster zweite dritte große großer kleine deutsche deutscher deutsches bad
  der die das den dem des ein eine einer einem einen und oder mit für von bei aus nach seit über unter vor zur zum im am
  in an auf ist war wird hat er sie es wir ich sein seine ihr ihre auch nicht nun noch nur so wie wenn was wer wo da dann
  als ab bis dass denn doch wegen dank laut damit dabei dazu hier heute gestern morgen jetzt
  democrats democratic social christian republican science state city street news live update world digitale
  spd cdu csu fdp afd bsw grüne grünen linke linken piraten parteilos bürgermeister mdl mdb mda mep
  cio cdo ciso ceo cto cfo it ki edv ikt eu usa uno nato dpa afp egovernment e-government
  anwalt rechtsanwalt justiziar jurist informatiker berater professor dozent mitglied geschäftsführer geschäftsführerin mitarbeiter abgeordneter
  besuch gast zeit raum wort hause beginn recht protokoll gesprach gespräch dr prof nachfolge nachfolger liste listen aufgabe aufgaben ziel
  lebewohl adieu servus ade tschüss public sector officer officers sales marketing vertrieb operations services cloud solutions
  druck drucksache herausgeber anlage anlagen verteiler ziele rolle oetker ii iii iv herr herrn frau herren frauen damen dame vater mutter sohn tochter bruder schwester ehefrau ehemann kollege kollegin
`)

/** Endings of abstract and institutional nouns. Surnames with them are few and short (*Hartung*, *Hornung*). */
export const NOUN_ENDING =
  /(?:[a-zäöüß]{4}(?:ung|ungen|heit|keit|schaft|ion|ionen|ismus|tät)|(?:haupt|ordnungs|standes|jugend|sozial|personal|rechts|kultur|schul|bau|organisations|finanz)amt|ministerium|kanzlei|behörde|verwaltung|abteilung|referat|institut|universität|hochschule|stiftung|straße|platz|allee|gesellschaft|verband|verein|zentrum|agentur|strategie|agenda|programm|projekt|gesetz|beirat|ausschuss|kommission|fraktion|partei|technik|technologie|wesen|dienst|dienste|dienstleister|sicherheit|schutz|wirtschaft|politik|kreis|landtag|gemeinde|preis|gipfel|kongress|messe|tagung|minister|ministerin|sekretär|sekretärin|direktor|direktorin|präsident|präsidentin|(?:^|bürger|haus|schatz|polizei|brand|welt|europa|vize|rekord|handwerks|industrie|wehr|forst|rats|quartier|zeug|schul|straßen|zunft|kapell|konzert|rüst|wege|wasser|gas|hand|deich|hafen)(?:meister|meisterin)|beauftragte|beauftragter|beauftragten|leiter|leiterin|sprecher|sprecherin|referent|referentin)$/u

/**
 * Office words that stand before a bare surname: *Ministerin Sinemus*, *CIO Popp*. The stem decides, so that compounds
 * count (*Digitalministerin*, *Landes-CIO*, *Oberbürgermeister*). Callers with a fuller table pass `isOfficeWord`.
 */
export const OFFICE_WORD =
  /(?<!laut|halb|supra|licht|strom|blitz)(?:minister|staatssekretär|staatsrat|staatsrät|senator|kanzler|präsident|bürgermeister|landrat|landrät|dezernent|direktor|beauftragte|bevollmächtigte|amtschef|referent|geschäftsführer|sprecher|vorstand|ministerialdirigent|ministerialrat|ministerialrät|abgeordnete|stadtrat|stadträt|kämmerer|beigeordnete|kommissar|leiter|chef)(?:in|r|n|s|es)?$|(?:^|-)(?:cio|cdo|ciso|cto|cso)$/u

/** *Stellvertreter*, *Vertreterinnen*, in lower case. */
export const DEPUTY = /^(?:stell)?vertreter(?:in|n|innen)?$/

/**
 * Ranks of civil servants and offices of towns that stand before a name and are no part of it: *Ministerialdirigent
 * Muster*. In lower case.
 */
export const RANK = latin`^(?:landrat|landrätin|(?:ober|stadt)?bürgermeister(?:in)?|(?:ober|leitender)?(?:ministerial|regierungs|verwaltungs|senats|magistrats|amts|stadt|kreis|landes|bau|rechts|vermessungs|polizei|kriminal|finanz|abteilungs)(?:direktor|dirigent|dirigentin|direktorin|rat|rätin)|oberst|(?:brigade)?general|amtmann|amtfrau|beigeordnete[rn]?|(?:stadt)?kämmer(?:er|in)|professor(?:in)?|diplom-\p{L}+)$`

/** The gender that the form of an office tells: *-in* is a woman's; the plain form of these stems is taken for a man's. */
export function genderOfOffice(lower: string): 'f' | 'm' | undefined {
  if (/(?:in|frau)$/.test(lower)) return 'f'
  return /(?:minister|sekretär|senator|präsident|kanzler|direktor|meister|dezernent|chef|leiter|beauftragter|bevollmächtigter|abgeordneter|landrat|staatsrat|sprecher|geschäftsführer)$/.test(
    lower,
  )
    ? 'm'
    : undefined
}

/** Trades that also end compounds: *Bauingenieur*, *Kriminalbeamtin*, *Wirtschaftsjurist*. */
const TRADES_OF_COMPOUNDS =
  '[Vv]olkswirt|[Bb]etriebswirt|[Ff]achwirt|[Ff]inanzwirt|[Vv]erwaltungswirt|[Jj]urist|[Aa]nwalt|[Aa]nwält|[Ii]nformatiker|[Ww]issenschaftler|[Ii]ngenieur|[Bb]eamt|[Tt]echniker|[Öö]konom|[Pp]ädagog|[Kk]auffrau|[Kk]aufmann|[Pp]olizist|[Ll]ehrer|[Oo]ffizier|[Ss]oldat|[Rr]ichter|[Pp]hysiker|[Mm]athematiker|[Cc]hemiker|[Hh]istoriker|[Ss]oziolog|[Pp]sycholog|[Aa]rchitekt'

/** What somebody is by training or trade, with its endings: *die Juristin*, *der Iserlohner Informatiker*. A source for expressions. */
export const PROFESSION = `(?:(?:\\p{Lu}\\p{L}*-?)?(?:${TRADES_OF_COMPOUNDS})|Verwaltungsexpert|IT-Expert|IT-Fachmann|IT-Fachfrau|Digitalexpert|Unternehmer|Diplomat|Geograf|Geograph|Germanist|Archivar|Journalist|Softwareentwickler|Programmierer|Stadtplaner|Verwaltungsfrau|Verwaltungsmann|Verwaltungsprofi|Verwaltungsmanager|IT-Profi|IT-Fachkraft|Familienvater|Biolog|Geolog|Theolog|Philolog|Politolog|Digitalisierungsexpert|Manager|Diplom-\\p{L}+|(?:SPD|CDU|CSU|FDP|Grünen|Linken|AfD)-Politiker|Sozialdemokrat|Christdemokrat|Liberale|Christsoziale|Landrat|Landrät|Oberbürgermeister|Bürgermeister|Oberst(?:leutnant)?)(?:innen|in|en|es|e|s|n)?`
