/** Pages of churches, parties, unions, clubs, banks, universities and the like: told by who signs at their head. */
import { latin } from '../german/latin.ts'

const PARTY =
  '(?:FDP|CDU|SPD|CSU|AfD|BSW|Die Linke|Linkspartei|Bündnis 90/Die Grünen|Bündnis 90|Die Grünen|Grüne|Piratenpartei|Freie Wähler|Junge Union|Jusos|Volt)'
const CHAPTER =
  '(?:(?:Kreis|Stadt|Orts|Landes|Bezirks|Gemeinde|Unterbezirks|Stadtbezirks|Bundes|Regional)(?:verband|verein|partei|gruppe|vorstand)|Unterbezirk|Ortsverein|Parteitag|Basisgruppe)'
const CHURCH =
  '(?:(?:Evangelisch|Katholisch|Erzbischöflich|Bischöflich|Kirchlich|Landeskirchlich)(?:e|es|er) \\p{Lu}|(?:Erz)?(?:[Bb]istum|[Dd]iözese)(?!\\p{L})|Landeskirche|Kirchen(?:kreis|gemeinde|amt|bezirk|verwaltung|provinz)|Oberkirchenrat|\\p{L}* ?Bischofskonferenz|EKD(?!\\p{L})|Nordkirche|Dekanat |\\p{L}*[Ss]ynode(?!\\p{L})|Caritas|Diakoni|epd(?!\\p{L})|KNA(?!\\p{L}))'
const UNION =
  '(?:ver\\.di|IG (?:Metall|BCE|BAU)|DGB|dbb|DBB|komba|GdP|GEW|DPolG|Marburger Bund|Beamtenbund|Gewerkschaft)(?!\\p{Ll})'
const CLUB =
  '(?:(?:1\\. )?(?:TSV|SV|FC|VfL|VfB|TuS|SC|SpVgg|FSV|SSV|DJK|TV|TSG|HSV) \\p{Lu}|Sport (?:regional|lokal|aktuell|vor Ort)[^\\S\\n]*(?:\\n|[|>–])|(?:Sport|Fußball|Turn|Schützen|Gesang|Heimat|Karnevals|Musik|Förder|Tennis|Reit|Kleingarten|Bürger)verein(?:s|es)?(?!\\p{L})|(?:Landes|Kreis)sportbund|Handball|Bundesliga|Vereins(?:news|nachrichten|leben))'
const CHARITY =
  '(?:DRK|Deutsches Rotes Kreuz|Malteser|Johanniter|AWO|Arbeiterwohlfahrt|VdK|DLRG|Lebenshilfe|Greenpeace|BUND |NABU|ADAC)(?!\\p{Ll})|(?:Landfrauen|Bauern|Branchen|Arbeitgeber|Unternehmer|Sozial|Wohlfahrts|Sport|Fußball|Feuerwehr|Digital|Wirtschafts|Handels|Journalisten|Lehrer|Hausärzte|Mieter|Jugend|Heimat|Fach|Industrie)verband(?!\\p{L})'
const MONEY =
  '(?:[^\\n]{0,30}(?:Volks|Raiffeisen|Nord|Landes|Privat|Handels)?(?:[Bb]ank|[Ss]parkasse|[Vv]ersicherung(?:en)?|[Bb]ausparkasse)(?: \\p{Lu}\\p{L}+){0,3}(?: (?:AG|eG|SE|KGaA))?[^\\S\\n]*(?:\\n|[|>–·:])|Investor Relations|Ad-hoc-Mitteilung|Hauptversammlung|AOK|BARMER|Barmer|DAK|IKK|Techniker Krankenkasse|\\p{L}*[Kk]rankenkasse(?!\\p{L}))'
const LEARNING =
  '(?:(?:Technische |Freie |Duale )?(?:Universität|Hochschule|Fachhochschule|Uni|FH|TU|RWTH|Universitätsklinikum|Uniklinik|Klinikum|Kliniken|Klinik|Krankenhaus|Charité)(?! (?:des Bundes|für (?:den )?öffentlich|für Polizei))(?!\\p{L})|AStA(?!\\p{L})|Studierenden(?:parlament|werk|schaft))'
const CHAMBER = '(?:IHK|HWK|Handwerkskammer|Industrie- und Handelskammer|\\p{L}+kammer)(?!\\p{L})'
/** *Formsolva AG*, whose name says nothing of towns, IT for them, or supplies. */
const COMPANY =
  '(?:(?!\\p{L}*(?:[Kk]ommun|[Ss]tadt|govdigital|[Pp]ro[Vv]itako|[Vv]erkehrs|[Dd]aten|[Zz]weck))\\p{Lu}[\\p{L}-]+ ){1,3}(?:AG|SE|KGaA|Inc)(?![\\p{L}-])'
/** Whoever they serve: *Softwarehaus Byteform GmbH*. */
const SELLER =
  '(?:Softwarehaus|Softwareschmiede|Start-?[Uu]p|Beratungs(?:haus|firma|unternehmen|gesellschaft)|Software(?:anbieter|hersteller|firma)|IT-Konzern) \\p{Lu}'
const OTHERS = [SELLER, CHURCH, UNION, CLUB, CHARITY, MONEY, LEARNING, CHAMBER, COMPANY].join('|')

/** Who speaks stands alone in the line, or before its parts: *CDU Kreisverband | Neuigkeiten*, *Pressemitteilung der Formsolva AG*. */
const MASTHEAD = latin`^[^\S\n]*(?:(?:Presse|Medien)?(?:[Ii]nformation|[Mm]itteilung|[Mm]eldung|[Ss]telle)(?:en)? (?:der|des|vom|von) |(?:Neues|Aktuelles|Nachrichten|Meldungen|News|Chronik|Geschichte|Satzung|Vorstand|Mitglieder) (?:aus (?:der|dem)|von der|vom|der|des) |(?:Der|Die|Das) )?(?:${PARTY}(?:[- ]${CHAPTER}|(?: \p{Lu}[\p{L}-]+){0,2}[^\S\n]*(?:\n|$|[|>–]))|${CHAPTER} (?:der |von )?${PARTY}|${PARTY}[^\n]{0,20} [–|>] ${CHAPTER}|(?:${OTHERS}))`
const LONGEST_LINE = 110
/** A masthead is at the top, below no more than a line or two. */
const LINES = 2

/** A headline tells what somebody does: *Universität Speyer und Land gründen …*. */
const WITH_PUBLIC = latin`(?<!\p{L})(?:und|mit) (?:der |dem )?(?:Land|Stadt|Kreis|Bund|Freistaat|Kommunen|Landkreis)(?!\p{L})`

/** The outsider whose page it is; undefined for most pages. */
export function outsiderOfPage(text: string): string | undefined {
  const lines = text
    .slice(0, 600)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !DATE_LINE.test(line))
  const head = lines.slice(0, LINES).find((line) => line.length <= LONGEST_LINE && MASTHEAD.test(line))
  return head === undefined || WITH_PUBLIC.test(head) ? undefined : head
}
const DATE_LINE = /^(?:Stand:? )?[\d. :]{6,}$/

/** Who of the administration may act on such a page. Boards, councils and senates are the outsider's own. */
const ADMINISTRATION = latin`(?<!\p{L})(?:Stadtrat(?:s|es)?|Gemeinderat(?:s|es)?|Ratsversammlung|Kreistag(?:s|es)?|(?:Land|Bundes)tag(?:s|es)?|Bundesrat(?:s|es)?|(?:\p{L}*[Rr]egierung|Regierungs\p{L}+)|\p{L}*[Mm]inister(?:in|ium|iums|rat|präsident|präsidentin)?s?|\p{L}*[Kk]abinett(?:s|es)?|(?:Ober|Bau)?[Bb]ürgermeister(?:in|s)?|Landr(?:at|ats|ätin)|(?:Stadt|Kreis|Landes|Bundes)verwaltung|Magistrats?|Staatskanzlei|Senatskanzlei|Freistaat(?:s|es)?|Landkreis(?:es)?|Rathaus(?:es)?|IT-Planungsrat(?:s|es)?|(?:Land(?:es)?|Stadt|Kreis(?:es)?|Gemeinde) \p{Lu}\p{L}+|(?:das|des|im|vom) Land(?:es)?|(?:die|der) Stadt|Zweckverband(?:s|es)?|Dataport|Bundes(?:amt|anstalt)\p{Ll}*|Landes(?:amt|betrieb)\p{Ll}*)(?!\p{L})`
/** Whether a sentence names an administration that acts. */
export const namesAdministration = (text: string): boolean => ADMINISTRATION.test(text)
