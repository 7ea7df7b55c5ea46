/** Nouns that figures of progress reports count, by their last parts. Source: facts.md, and how administrations speak. */
import { latin } from '../latin.ts'

/**
 * What a figure counts, after facts.md: `measures` (Maßnahmen, Projekte), `services` (Leistungen, Online-Anträge),
 * `fields` (Handlungsfelder, Ziele), `adopters` (Kommunen, Behörden that use it).
 */
export type UnitClass = 'measures' | 'services' | 'fields' | 'adopters'

/** First parts of what a plan sorts its contents by. */
const OF_PLAN =
  'handlungs|themen|aktions|programm|querschnitts|politik|lebens|innovations|zukunfts|gestaltungs|kern|schwerpunkt|maßnahmen|arbeits|kompetenz|fokus|schlüssel|strategie|ziel|leit|haupt|projekt|entwicklungs|wirkungs|umsetzungs|digitalisierungs|digital|transformations|modernisierungs|reform|prioritäts|aufgaben|anwendungs|einsatz|nutzungs|teil|unter'
/** First parts of what makes a thing one of the administration's digital ones. */
const ONLINE = 'online|digital|web|ozg|efa|e-government|self-?service|portal'

/** *Vorhaben*, *Maßnahmenbündel*. */
const MEASURES = [
  'ma(?:ß|ss)nahmen(?:paketen?|bündeln?|punkten?)?|ma(?:ß|ss)nahmebündeln?',
  '(?<!wett|sub|ob|(?:^|hoch|tief|straßen|wohnungs|neu|schul|brücken|radweg)bau)projekten?|projekts|(?<!schul|bau)vorhaben',
  'leuchttürmen?',
  '(?<!fort|rück|aus|ab|ein)schritten?|(?:^|teil|umsetzungs|projekt|ausbau|reform|entwicklungs)etappen',
  '(?:aktions|umsetzungs|reform)punkten?|(?:umsetzungs|prüf|arbeits|handlungs|projekt)aufträgen?|(?:anwendungs|pilotanwendungs)fällen?|use-?cases',
  '(?:arbeits|aktions|umsetzungs|projekt|digital|digitalisierungs)paketen?',
  '(?:^|-|digital|digitalisierungs|einzel|teil|leit|schlüssel|kern|umsetzungs|modernisierungs|schwerpunkt)initiativen',
  'pilotierungen|(?:teil|einzel|unter)programmen?|(?:projekt|arbeits|umsetzungs)strängen?|quick-?wins',
  '(?:^|einzel|teil|leit|schlüssel|kern|umsetzungs|digital|schwerpunkt)aktionen|meilensteinen?|(?:^|einzel|umsetzungs)aktivitäten',
]

/** *Verwaltungsleistungen*, *Webformulare*. */
const SERVICES = [
  'leistungen|(?:leistungs|dienste|service)(?:bündeln?|paketen?)|(?:leistungs|ozg-)objekten?',
  '(?<!nachrichten|geheim|rettungs|pflege|fach|sicherheits|wetter|abschlepp|reinigungs|kurier|liefer|frei|ver|gottes|messenger|streaming|bereitschafts|winter|sanitäts|sozial|fahr|besuchs)diensten?|^fachdiensten?',
  '(?<!gerichts|ermittlungs|straf|vergabe|auswahl|bewerbungs|insolvenz|klage|disziplinar|gesetzgebungs|bieter|asyl|lösch|verkaufs|bußgeld|widerspruchs)verfahren',
  String.raw`(?:${ONLINE})[-\p{L}]*(?:anträgen?|angeboten?|anwendungen|prozessen?|lösungen|dialogen?|vorgängen?|komponenten)`,
  '(?:^|fach|einzel|verwaltungs|service|behörden|bürger|unternehmens|familien|e-|kfz-)anträgen?',
  '(?<!papier|steuer)formularen?|(?:formular|antrags|online|ausfüll|digital)-?assistenten',
  '(?:^|-|online|bürger|unternehmens|verwaltungs|kommunal|basis|digital|web|e)services?',
  '(?:fach|basis|verwaltungs|spezial|it-|ki-)-?anwendungen|(?:antrags|leistungs|verfahrens)(?:typen|arten)|formularvorlagen|basiskomponenten|(?:service|verwaltungs)-?produkten?|(?<!vor)(?:fach|verwaltungs|bürger)-?lösungen|(?:service|bürgerservice|verwaltungs|e-government|antrags)-?angeboten?',
  '(?:verwaltungs|antrags|service|standard|behörden|bürger|rathaus|ozg-)-?(?:prozessen?|vorgängen?|angelegenheiten)|(?:^|-|bürger|verwaltungs|behörden)anliegen',
  '(?:behörden|amts|ämter|rathaus|verwaltungs)-?gängen?|(?:fach|service|antrags|themen|online)-?portalen?|antragsstrecken',
]

/** *Handlungsfelder*, *Leitziele*. */
const FIELDS = [
  `(?:${OF_PLAN})-?(?:feldern?|bereichen?|clustern?|linien|themen)|^feldern?|^bereichen?`,
  '(?:themen|handlungs)-?(?:gebieten?|komplexen?|blöcken?|kreisen?)|^themen|(?:top|dach|ober)-?themen',
  '(?<!reise|urlaubs|fern|spar|ausflugs|flug|angriffs)zielen?|zielstellungen|zielsetzungen|zielbildern?',
  'leitlinien|leitsätzen?|leitprinzipien|leitgedanken|leitideen|leitplanken|leitmotiven?|grundsätzen?|prinzipien',
  '(?<!lade|anzeige|info|tank|zapf|notruf|litfaß|wirbel|rauch|strom|bedien|beratungs|schnellade|schnelllade)säulen|^(?:grund|eck|stütz|haupt|strategie)?pfeilern?|schwerpunkten?|(?:eck|kern)punkten?',
  '(?:handlungs|entwicklungs|themen|aktions)strängen?|dimensionen|stoßrichtungen|handlungsansätzen?',
  '(?:handlungs|entwicklungs|strategie|leit|aktions)-?(?:achsen|ebenen|richtungen)|themen(?:räumen?|welten)|leitbildern?|(?:leit|kern)thesen|(?:kern|strategie|leit|programm|schlüssel)elementen?|(?:^|haupt|kern|schlüssel|strategie|digital|digitalisierungs)hebeln?|^clustern?|^stellschrauben|^standbeinen?|^thesen',
  '(?:^|handlungs|leit)linien|(?:lebens|geschäfts|unternehmens)-?lagen',
  '(?:^|kern|leit|handlungs)prioritäten|(?:^|strategie|kern|programm|digitalisierungs|digital|umsetzungs|maßnahmen|projekt|haupt|grund|teil)-?bausteinen?|^(?:leit)?missionen',
]

/** *Kommunen*, *Bauordnungsämter*; authorities, never a house's departments, posts of honour or branch offices. */
const ADOPTERS = [
  'kommunen|(?<!(?<!landes)haupt|alt|innen|werk)städten?|(?<!kirchen|pfarr|fan|glaubens|leser|zuhörer|seel)gemeinden|^märkten?',
  '(?:^|land|stadt|mitglieds|modell|pilot|träger|gesellschafter|verbands|anwender)kreisen?|(?:^|regierungs|stadt|standesamts|gerichts)bezirken?|regionen',
  '(?<!aus|nieder|entwicklungs|nachbar|eu-|partner)ländern|(?:^|träger|mitglieds|pilot|vertrags|flächen|küsten|konsortial|kooperations|verbund|gründungs|nutzer|anwender|efa-|ozg-)länder|bundesländern?|(?:stadt|flächen)staaten',
  '(?<!(?<!bau)aufsichts)behörden|verwaltungseinheiten|(?:gebiets)?körperschaften|verwaltungsgemeinschaften',
  '(?<!ehren|wahl|führungs|neben|minister|^staats|regierungs|vorstands|leitungs|spitzen|partei|fach|querschnitts|fachbereichs|^haupt|^stadt|^kreis|notar|richter|schöffen|kirchen|lehr|hof|post|bürgermeister|präsidenten|vertrauens)ämtern?',
  '(?<!haus|selbst|güter|guts|vermögens|immobilien|daten|benutzer|nutzer|rechte|insolvenz|zwangs|friedhofs|treuhand|konten|kirchen|lager|termin|personal|objekt|wohnungs|grundstücks|mit|geschäfts|fonds|akten|dokumenten|identitäts|miet|mieter|eigentümer|nachlass|system|geräte|lizenz|projekt|kunden|vereins|partei|konzern|unternehmens|betriebs|universitäts)verwaltungen',
  '(?:zulassungs|führerschein|fahrerlaubnis|elterngeld|wohngeld|bafög-|unterhaltsvorschuss|vergabe|beschaffungs|bußgeld|einbürgerungs|betreuungs|behörden|amts|anerkennungs|bewilligungs|genehmigungs|leit|beihilfe|bezüge|versicherungs|hinterlegungs|^melde|^pass|ausweis|register|vollstreckungs|verwaltungs|unterhalts)-?stellen|dienststellen',
  'rathäusern?|kreishäusern?|bürgerbüros|bürgerämtern?|(?:landes|staats|eigen|kommunal)betrieben?|(?:^|landes|fach|staats|innen|justiz|finanz|bundes|länder)ministerien|staatskanzleien|^ressorts?|(?:^|kommunal|stadt|kreis|landes|staats|gemeinde|bundes|verwaltungs)-?archiven?|auslandsvertretungen|(?<!friedens|heils|video|weihnachts|gruß|werbe|neujahrs|oster|botschafts)botschaften|(?:general)?konsulaten?|^zweckverbänden?|(?:kommunal|gemeinde|landschafts|verwaltungs|planungs|umland|regional)verbänden?',
  '(?<!tages|haupt|fertig|fleisch|fisch|leib|nudel|reis|schieds|schnell|wild)gerichten?|anwaltschaften|(?:vollzugs|haft|landes|bundes)anstalten|^jvas',
  'jobcentern?|arbeitsagenturen|(?:familien|landes|stadt|gemeinde|kreis|gerichts|justiz|bundes)kassen|präsidien|polizeien|(?:bezirks|landes)regierungen',
  '(?:polizei|landes|bezirks|finanz|bundes|forst|zoll|schifffahrts|struktur)-?direktionen|polizei-?(?:inspektionen|revieren?|wachen|stationen|kommissariaten?)',
  '(?:handels|handwerks|ärzte|apotheker|ingenieur|architekten|landwirtschafts|anwalts|steuerberater|psychotherapeuten)-?kammern|^ihk[sn]',
  '^it-dienstleistern?|(?:sozialversicherungs|rentenversicherungs|unfallversicherungs|sozialhilfe|sozialleistungs|jugendhilfe|eingliederungshilfe|straßenbaulast|aufgaben)-?trägern?',
]

const ending = (parts: readonly string[]) => latin`(?:${parts.join('|')})$`

const UNITS: readonly (readonly [UnitClass, RegExp])[] = [
  ['measures', ending(MEASURES)],
  ['services', ending(SERVICES)],
  ['fields', ending(FIELDS)],
  ['adopters', ending(ADOPTERS)],
]

// Look like a unit and are none: staff, departments, users, money, countries abroad.
const PUBLIC_BODY = 'kommun|städt|gemeind|land(?!w)|länd|kreis|behörd|verwalt|ämt|bezirk'
const NO_UNITS = latin`bedienste|beschäftigt|^städtchen|bundesbehörden-|^leistungen?trä|partner(?!${PUBLIC_BODY})|^teilnehm(?!er(?:${PUBLIC_BODY}))|nutzer(?!${PUBLIC_BODY})|mitglied(?!s(?:${PUBLIC_BODY}))`

/** The unit class of a counted noun in the plural (any case, compounds too), or undefined. */
export function unitOf(noun: string): UnitClass | undefined {
  const lower = noun.toLowerCase()
  if (NO_UNITS.test(lower)) return undefined
  return UNITS.find(([, pattern]) => pattern.test(lower))?.[0]
}

/** Nouns that only their adjective tells: *kommunale Partner* are no firms, *baurechtliche Vorgänge* no events. */
export function unitOfDescribed(noun: string, adjective: string): UnitClass | undefined {
  if (/^(?:kommunale|öffentliche|öffentlich-rechtliche|staatliche|behördliche)n?$/.test(adjective))
    if (
      /(?:partnern?|kunden|gesellschaftern?|anteilseignern?|anwendern?|teilnehmern?|abnehmern?|auftraggebern?)$/.test(
        noun,
      )
    )
      return 'adopters'
  return OF_OFFICES.test(adjective) && DONE_THERE.test(noun) ? 'services' : undefined
}
const OF_OFFICES = latin.i`(?:^(?:digitale|elektronische|behördliche|amtliche|kommunale|internetbasierte|webbasierte|volldigitale|onlinefähige)|rechtliche|-(?:konforme|fähige))n?$`
const DONE_THERE =
  /^(?:(?:verwaltungs)?vorgängen?|prozessen?|angelegenheiten|assistenten|antragsassistenten|angeboten?|anwendungen)$/

/** Pieces of the nouns above without their first letter, so that one case-sensitive pass does. */
export const GATE =
  /nahmen|bjekt|nliegen|genheit|gäng|ündel|feiler|erbänd|leister|rojekt|orhaben|chritt|euchtt|nitiativ|eistungen|ienst|erfahren|nträg|ormular|ervice|wendungen|ngebot|eld|ereich|iele|eitlini|eits[aä]tz|inien|rundsätz|rinzip|äulen|punkt|hemen|ommunen|täd|emeinden|reise|änder|ehörden|mter|erwaltung|örperschaft|stellen|äuser|erichte|nwaltschaft|ezirk|imension|egionen|toßricht|aket|rozess|luster|tränge|otive|ielbild|edanken|ssistent|ilotierung|rogramme|gsstrecken|egierungen|[Ww]ins|ktionen|eilenstein|slagen|eitideen|eitplanken|ebiet|omplexe|löcke|ansätz|rioritäten|austein|issionen|ärkte|taaten|erbüro|etriebe|nstalten|JVA|VAs|obcenter|genturen|kassen|räsidien|olizei|irektionen|ammern|HK|artner|unden|esellschafter|nteilseigner|nwender|eilnehmer|uftraggeber|bnehmer|ortal|ktivität|tappen|ufträg|fällen?|[Cc]ases|omponenten|ösungen|orlagen|typen|arten|rodukte|ialoge|chsen|benen|ichtungen|räume|elten|eitbild|hesen|lemente|ebeln?|tellschrauben|tandbein|inisterien|anzleien|essorts|rchive|ertretungen|otschaften|onsulate|träger/u

/** Named for much (*aus allen Ressorts*), adopters only where they use something. */
export const HOUSES = latin.i`(?:ministerien|staatskanzleien|ressorts?|archiven?|vertretungen|botschaften|konsulaten?)$`

/** Every noun that stands for the contents of a plan, and as often for something else. */
export const LOOSE_CONTENT = latin.i`(?:aktionen|aktivitäten|(?<!\p{L})(?:etappen|hebeln?|clustern?|stellschrauben|standbeinen?|thesen|leitbildern?)|anwendungsfällen?|use[ -]?cases|meilensteinen?|prioritäten|(?<!digital|digitalisierungs)bausteinen?|missionen|pilotierungen|kernpunkten?|leitplanken|handlungsansätzen?|themenkreisen?|(?<!\p{L})themen)$`
