/** What the heads of columns and the labels of info boxes say about the values below or beside them. */
import { findDates } from '../german/dates.ts'
import { latin } from '../german/latin.ts'
import { memoised } from '../german/memory/memoised.ts'
import { findOffices } from '../german/offices.ts'

/** What a label says of its value. */
export type LabelClass =
  | 'place'
  | 'body'
  | 'plan'
  | 'person'
  | 'office'
  | 'since'
  | 'until'
  | 'term'
  | 'founded'
  | 'dissolved'
  | 'adopted'
  | 'updated'
  | 'presented'
  | 'status'
  | 'target'

/** The classes that say from when to when somebody holds an office. */
export const TERMS: ReadonlySet<LabelClass> = new Set(['since', 'until', 'term'])
/** The classes of an event's day, which is never that of the page. */
export const EVENTS: ReadonlySet<LabelClass> = new Set([...TERMS, 'founded', 'dissolved', 'adopted', 'updated'])
/** The classes of days; what is presented may be the page itself. */
export const DATED: ReadonlySet<LabelClass> = new Set([...EVENTS, 'presented'])

const whole = (words: string) => latin.i`^(?:${words})$`

/** In the order in which they are asked; a label may be of several classes (*Name*). */
const CLASSES: readonly (readonly [LabelClass, RegExp])[] = [
  [
    'place',
    whole(
      String.raw`(?:mitglieds|pilot|modell)?(?:stadt|städte|kommunen?|gemeinden?|land|länder|bundesland|bundesländer|(?:land)?kreise?|ort|region|gebietskörperschaft(?:en)?|körperschaft|bezirk|verwaltung|ebene)(?: ?[/,] ?\p{L}+| (?:und|oder|bzw\.?) \p{L}+)?`,
    ),
  ],
  [
    'body',
    whole(
      'name|(?:it-)?(?:behörde|einrichtung|dienstleister|institution|organisation|unternehmen|gesellschaft|verband|zweckverband|ministerium|ressort|anstalt|landesbetrieb|körperschaft|rechenzentrum|agentur|beirat|rat)(?: der länder)?|bezeichnung|amt|stelle|betreiber|träger|veranstalter|gremium|haus|dienststelle|betrieb|eigenbetrieb|firma|firmierung|firmenname|behördenname|(?:offizieller|amtlicher|vollständiger|voller) name|name (?:der|des) (?:behörde|einrichtung|gesellschaft|organisation|unternehmens|verbands|gremiums|amtes)',
    ),
  ],
  [
    'plan',
    whole(
      String.raw`titel|name|bezeichnung|dokument|papier|vorlage|projekt(?:titel|name)?|gegenstand|\p{L}*-?(?:strategie|strategien|plan|konzept|programm|agenda|leitbild|leitlinien?|roadmap)(?:papier|titel|name|dokument)?|titel (?:der|des) \p{L}+`,
    ),
  ],
  [
    'person',
    whole(
      String.raw`name|person|(?:amts|stellen|posten)?inhaber(?:in|/-?in|\*in|:in)?|(?:vor- und )?(?:nach|zu)name|vorname,? (?:nach)?name|wer\??|amtsträger(?:in)?|amtsperson|kopf|an der spitze|besetzung|besetzt (?:mit|durch)|verantwortlich(?:e|er)?|ansprechpartner(?:in)?`,
    ),
  ],
  [
    'office',
    whole(
      'amt|(?:(?:aktuelle|jetzige|derzeitige|neue|künftige|heutige)[rs]? )?(?:funktion|position|rolle|aufgabe|tätigkeit|amt|posten|stelle)(?:en)?|(?:zuständigkeit|zuständigkeitsbereich|aufgabenbereich|aufgabengebiet|geschäftsbereich)(?:e|en)?|zuständig für|job|beruf|titel|dienstbezeichnung|funktionsbezeichnung|amtsbezeichnung|dienststellung|dienstposten',
    ),
  ],
  [
    'since',
    whole(
      '(?:im amt |tätig |in dieser funktion |im dienst )?(?:seit|ab|von)|neu (?:ab|seit)|(?:amts|dienst|stellen|arbeits)?(?:antritt|beginn)|(?:amts|dienst)übernahme|(?:amt|dienst) angetreten(?: am)?|im amt ab|zum|wirksam (?:ab|zum)|mit wirkung (?:vom|zum|ab)|wechsel (?:zum|am)|(?:beginn|antritt) der amtszeit|ernennung|ernannt(?: am)?|berufen(?: am)?|berufung|amtseinführung|vereidigt(?: am)?|bestellt(?: am| zum| ab| seit)?|bestellung|gewählt(?: am| zum)?|eingesetzt(?: am| zum)?|dabei seit|an der spitze seit',
    ),
  ],
  [
    'until',
    whole(
      '(?:im amt |tätig )?bis|(?:amts|dienst)ende|ende der amtszeit|ausgeschieden(?: am)?|ausscheiden|austritt|abberufen(?: am)?|abberufung|entlassen(?: am)?|entlassung|rücktritt|zurückgetreten(?: am)?|amtsübergabe|abschied|verabschiedet',
    ),
  ],
  ['term', whole('amtszeit|dienstzeit|zeitraum|amtsdauer|jahre|von ?[-–/] ?bis|im amt|zeit')],
  [
    'founded',
    whole(
      String.raw`gründung(?:s(?:jahr|datum|tag))?|gegründet(?: (?:am|im|in))?|gründungs-? ?jahr|errichtung(?:s(?:jahr|datum))?|errichtet(?: (?:am|im|zum))?|entstehung|entstanden|einrichtung|eingerichtet(?: (?:am|im|seit))?|(?:bestehend|bestehen|besteht|existiert) seit|aufnahme des betriebs|betriebsaufnahme|arbeitsaufnahme|jahr der (?:gründung|errichtung)|datum der (?:gründung|errichtung|einsetzung|bildung|konstituierung)|aufgestellt(?: (?:am|im))?|(?:ein|auf)gesetzt(?: (?:am|im|seit|zum))?|einsetzung|gebildet(?: (?:am|im|seit|zum))?|konstituiert(?: (?:am|im))?|konstituierung|konstituierende sitzung|ins leben gerufen(?: (?:am|im))?|geschaffen(?: (?:am|im))?|etabliert(?: (?:am|im|seit))?|(?:in betrieb|aktiv|existent|bestand) seit|betriebsbeginn|betriebsstart|aufnahme der (?:arbeit|tätigkeit)|(?:arbeit|betrieb) aufgenommen(?: (?:am|im))?|gegr\.?|errichtungsdatum|einrichtungsdatum|geburtsstunde|(?:erst|neu)?eintragung(?:en)?|(?:erst)?eingetragen(?: (?:am|seit))?|tag der (?:ersten )?eintragung|gibt es seit|seit wann`,
    ),
  ],
  [
    'dissolved',
    whole(
      'auflösung(?:sdatum)?|aufgelöst(?: (?:am|im|zum))?|schließung|geschlossen(?: (?:am|zum))|abgewickelt(?: (?:am|zum))?|aufgehoben (?:am|zum)|ende des betriebs|bestand bis|bestehen bis',
    ),
  ],
  [
    'adopted',
    whole(
      String.raw`(?:\p{L}+[-/])?(?:(?:(?:stadt|kreis|gemeinde|bezirks|minister|verwaltungs|planungs)?rats|kreistags|kabinetts|senats|magistrats|landtags|bürgerschafts|regierungs|gremien|stadtverordneten|grundsatz)?beschl(?:uss|üsse|ossen|ussdatum|ussfassung)|verabschied(?:et|ung)|gebilligt|billigung|angenommen|annahme|unterzeichn(?:et|ung)|unterschrieben|zugestimmt|zustimmung)(?: (?:am|im|vom|von|durch|in|seit|datum|jahr|der|des))*(?: \p{L}*(?:rat|rats|rates|tag|tags|kabinett|kabinetts|senat|senats|vertretung|versammlung))?|(?:datum|jahr|tag) (?:des (?:\p{L}+)?beschlusses|der (?:verabschiedung|beschlussfassung|unterzeichnung|unterschrift|annahme))|in kraft(?: (?:seit|ab|(?:getreten|gesetzt)(?: am)?))?|inkraftsetzung|inkraft(?:treten|getreten)|gültig (?:seit|ab)`,
    ),
  ],
  ['updated', whole('(?:letzte )?(?:fortschreibung|neufassung|fortgeschrieben)(?: (?:am|im|vom|beschlossen))*')],
  [
    'presented',
    whole(
      'veröffentlich(?:t|ung)(?: (?:am|im))?|veröffentlichungs(?:datum|jahr)|vorgestellt(?: (?:am|im))?|erschienen(?: (?:am|im))?|erscheinungs(?:datum|jahr)|publiziert',
    ),
  ],
  ['status', whole('status|stand|sachstand|umsetzungsstand|stand der (?:dinge|umsetzung)|beschlusslage|ergebnis')],
]

const OF_PLAN = latin`^\p{L}*-?(?:[Ss]trategie|[Kk]onzept|[Aa]genda|[Mm]asterplan|[Pp]rogramm) (?:vom|beschlossen(?: am)?|verabschiedet(?: am)?|seit)$`
const TARGET = latin.i`(?<!\p{L})(?:Soll|Ziel|Zielwert|Zielmarke|Plan|geplant|Prognose|angestrebt|bis)(?!\p{L})`

/** Without a bullet before it, and without a colon or the marks of notes behind it. */
export function bare(label: string): string {
  let end = label.length
  while (end > 0 && ' :*¹²³'.includes(label.charAt(end - 1))) end--
  return label.slice(0, end).replace(/^(?:[*•·▪–-]\s+|[✓✔☑✅■□●○►▶➤➔→›»]\s*)/u, '')
}

function classify(text: string): readonly LabelClass[] {
  const label = bare(text)
  if (label === '' || label.length > 48) return []
  const own = CLASSES.filter(([, form]) => form.test(label)).map(([kind]) => kind)
  if (own.length > 0) return own
  // *Amt/Funktion*, *Digitalstrategie vom*
  const parts = label.split(/ ?\/ ?| (?:und|bzw\.|oder) /u)
  const each = parts.length === 2 ? parts.map(classify) : []
  if (each.length > 0 && each.every((classes) => classes.length > 0)) return [...new Set(each.flat())]
  if (OF_PLAN.test(label)) return ['adopted']
  if (isOfficeLabel(label)) return ['person']
  if (officeOfSince(label)) return ['since']
  return /\d/.test(label) && TARGET.test(label) && label.length < 24 ? ['target'] : []
}

/** The classes of a label; none for any other text. */
export const classesOf = (text: string): readonly LabelClass[] => (text.length > LONGEST_LABEL ? [] : known(text))

/** Whether its value is the date of an event. */
export const isOfEvent = (label: string): boolean => classesOf(label).some((kind) => DATED.has(kind))
const known = memoised(classify)
const LONGEST_LABEL = 60

/** *Staatsministerin*, *Behördenleitung*, *CIO*: whose value is a person. */
export function isOfficeLabel(label: string): boolean {
  if (/\d|[.!?|;]/.test(label)) return false
  if (/^(?:Amts|Behörden|Haus|Geschäfts|Betriebs|Werk)?[Ll]eit(?:ung|er|erin)$|^Vorständin$/u.test(label)) return true
  const [office, another] = findOffices(label)
  return !another && office?.start === 0 && office.end >= label.length
}

/** The office of *CDO seit*, *CIO (seit)*: whose value is when somebody took it. */
export function officeOfSince(label: string): string | undefined {
  const office = /^(?<office>.{2,40}?)\s\(?(?:seit|ab)\)?$/u.exec(label)?.groups?.office
  return office && isOfficeLabel(office) ? office : undefined
}

/** *Ist 2022*, *2022*, *31.12.2022*, *Stand 2022*: the date of what stands in the column. */
export function dateOfColumn(label: string): string | undefined {
  const year = /^(?:(?:Ist|Stand|Wert|Anzahl|Jahr) )?((?:19|20)\d\d)$/iu.exec(bare(label))?.[1]
  if (year) return year
  const [date, another] = label.length <= 28 && /\d{4}/.test(label) ? findDates(label, {}) : []
  return another || TARGET.test(label) ? undefined : (date?.value ?? undefined)
}

export const isTarget = (label: string): boolean => label.length < 40 && TARGET.test(label)
