/** The tense around a date, which decides the year of *am 1. April* and the week of *am Dienstag*. */
import type { Span } from '../../document.ts'
import { latin } from '../latin.ts'
import { LETTER } from '../letters.ts'

/**
 * Auxiliaries and frequent preterites. Weak preterites (*übergab, startete*) by their endings, which adjectives share
 * (*die digitalisierte Akte*): good enough for a hint, and never the only sign of a fact.
 */
const PAST =
  /(?<![A-Za-zÀ-ɏẞ])(?:wurden?|hat|haben|habe|hatten?|war|waren|worden|geworden|trat|traten|übernahm|begann|beschloss|beschlossen|kam|kamen|ging|gingen|gab|gaben|nahm|fiel|fielen|fand|fanden|erhielt|entstand|schied|verließ|lief|zog|berief|rief|ernannt|verabschiedet(?! sich)|gegründet|[a-zß-ÿ]{0,8}(?:gegangen|getreten|gekommen|geschieden|gezogen|gerückt|gewechselt|gefallen|gestartet|gefolgt|gelegt|gestanden|gegeben)|entstanden|verlassen|erschienen|übernommen|verschmolzen|(?:zusammen)?geschlossen|(?!letzte|vierte|soll|woll|konn|könn|muss|müss|dürf|möch|sech|heute)[a-zß-ÿ]{2,}(?:ierte|igte|elte|llte|hlte|gte|nnte|dete|tete|mte|ckte|tzte|öste|erte|chte|hrte|iste)n?)(?![A-Za-zÀ-ɏẞ])/u
const FUTURE =
  /(?<![A-Za-zÀ-ɏẞ])(?:wird|werden|werde|soll|sollen|solle|sollte|will|wollen|wolle|künftig|plant|planen|geplant|vorgesehen|tritt|treten|übernimmt|übernehmen|löst|folgt|beginnt|startet|starten|wechselt|geht|gehen|verschmilzt|verschmelzen|nehmen|scheiden|anfängt|fängt|antritt|anfangen|scheidet|ausscheidet|räumt|verlässt|verabschiedet sich|übergibt|gibt(?= [^.;]* ab(?![a-z]))|endet|rückt|aufhört|nimmt|zieht|legt|hört|bekommt|erhält|kommt|kommen|(?:auf|ein|aus|ab|nieder|zurück|hin|nach|über)(?:nimmt|tritt|gibt|legt|geht|zieht|löst|rückt|folgt|kommt|wechselt)|scheide|gehe|übernehme|beginne|trete|wechsele?|verlasse|räume|übergebe|rücke|höre)(?![A-Za-zÀ-ɏẞ])/u
/** *ist … in Kraft getreten* looks back, *ist … geplant* ahead; *wird … ernannt* is passive present, so future wins there. */
const PASSIVE_PRESENT = /(?<![A-Za-zÀ-ɏẞ])(?:wird|werden|werde)(?![A-Za-zÀ-ɏẞ])/u

/**
 * `past` for *hat am … übernommen*, `future` for *wird zum … übernehmen*, *soll ab … starten*: by the clause around the
 * date, else by its sentence; undefined where nothing tells or both are there.
 */
export function tenseAround(text: string, { start, end }: Span): 'past' | 'future' | undefined {
  if (isOfParticiple(text, start, end)) return 'past'
  const before =
    text
      .slice(Math.max(0, start - 160), start)
      .split(/[.!?:](?=\s+[A-ZÀ-Þ])|\n\n/u)
      .at(-1) ?? ''
  const after = text.slice(end, end + 160).split(/[.!?](?=\s|$)|\n\n/)[0] ?? ''
  // *wird rückwirkend zum 1. Januar verschmolzen*
  if (/(?<![A-Za-zÀ-ɏẞ])[Rr]ückwirkend(?![A-Za-zÀ-ɏẞ])/u.test(text.slice(Math.max(0, start - 30), end + 20)))
    return 'past'
  // *hat zum 30. September gekündigt*: when somebody goes, not when they said so
  if (/(?:zum|per)\s$/.test(before) && (GIVES_NOTICE.test(after) || APPOINTS.test(after))) return undefined
  // *hat X mit Wirkung zum 1. April bestellt*
  if (/(?<!\p{L})(?:hat|haben)(?!\p{L})[^,;]*mit Wirkung (?:zum|vom|ab)\s(?:dem\s)?$/u.test(before)) return undefined
  // *wurde zum 1. Juni zur CIO bestellt*: the decision is done, what it says may be ahead
  if (TAKES_EFFECT.test(before) && isNaming(clauseAround(before, after))) return undefined
  // *beschloss gestern, den Verband zum Jahresende aufzulösen*
  if (/^[^.,;!?]{0,40}\s(?:zu\s[a-zäöüß]{3,}en|[a-zäöüß]{2,10}zu[a-zäöüß]{3,}en)(?![a-zäöüß])/u.test(after))
    return 'future'
  const clause = clauseAround(before, after)
  // *gibt das Amt, das er 2004 übernommen hatte, ab*
  const whole = `${before} ${after.replace(RELATIVE, ' ')}`
  return tenseOf(clause) ?? tenseOf(whole)
}

const clauseAround = (before: string, after: string): string =>
  `${before.split(/[,;]\s/).at(-1)} ${after.split(/[,;]\s/)[0]}`

/** How a date that something holds from is put. */
const TAKES_EFFECT = latin`(?<!\p{L})(?:[Zz]um|[Pp]er|[Aa]b|[Mm]it|[Ww]irkung vom)\s(?:dem\s)?$`
/** Who gives and takes offices; *hatte … berufen* is history. */
const isNaming = (clause: string): boolean =>
  NAMES_SOMEBODY.test(clause) && !/(?<!\p{L})(?:hatten?|war(?:en)?)(?!\p{L})/u.test(clause)
const NAMES_SOMEBODY = latin`(?<!\p{L})(?:(?:wieder|ab|ein|neu)?(?:ernannt|berufen|bestellt|gewählt|benannt|bestimmt|beauftragt)|gewonnen|verpflichtet|eingestellt|übertragen|versetzt|entlassen|entbunden|freigestellt|ernannten?|beriefe?n?|bestellten?|wählten?|benannten?|bestimmten?|beauftragten?|übertrug(?:en)?|entließ(?:en)?|verpflichteten?|kündigten?|angekündigt)(?!\p{L})`

/** *die am 3. Mai beschlossene Strategie tritt … in Kraft*: what a participle tells is done. */
function isOfParticiple(text: string, start: number, end: number): boolean {
  const head = text.slice(Math.max(0, start - 12), start)
  return (
    /(?<![A-Za-zÀ-ɏẞ])(?:[Dd](?:er|ie|as|em|en|es)|[Ee]ine?[mnrs]?|(?:[Ss]ein|[Ii]hr)e[mnrs]?) (?:(?:am|im|Anfang|Mitte|Ende) )?$/u.test(
      head,
    ) &&
    /^ (?:[a-zß-ÿ]+ ){0,2}(?!zu)[a-zß-ÿ]{3,}(?:te|ene)[mnrs]? [A-ZÀ-Þ]/u.test(text.slice(end, end + 70)) &&
    !/^ [^A-ZÀ-Þ]*(?<![a-zß-ÿ])(?:zu|geplante[mnrs]?|vorgesehene[mnrs]?|erwartete[mnrs]?)(?![a-zß-ÿ])/u.test(
      text.slice(end, end + 50),
    )
  )
}

const RELATIVE =
  /, (?:(?:an|auf|aus|bei|für|in|mit|nach|von|vor|zu|über|unter) )?(?:der|die|das|den|dem|deren|dessen) [^,;]{3,80}(?<=[a-zß-ÿ]),/gu

/** *hat zum 1. Juli X als CIO gewonnen*: when the office begins. */
const APPOINTS =
  /^[^,;]{0,90}(?:ernannt|berufen|bestellt|gewonnen|gewählt|verpflichtet|eingestellt) (?:hat|haben|habe)(?![a-z])/u

const GIVES_NOTICE =
  /^[^,;]{0,60}(?:gekündigt|[Rr]ücktritt (?:erklärt|eingereicht|angekündigt)|[Kk]ündigung eingereicht)/u

/** *sich Ende des Monats verabschiedet* is present; *hat sich verabschiedet* and *wurde verabschiedet* are past. */
const TAKES_LEAVE = / sich +(?:[^ ]+ +){0,12}verabschiedet(?! ha)/u

/** *Der promovierte Physiker kommt*: between article and noun stands no verb. */
const ATTRIBUTE =
  /(?<![A-Za-zÀ-ɏẞ])(?:[Dd](?:er|ie|as|em|en|es)|[Ee]ine?[mnrs]?) [a-zß-ÿ]{3,30}te[mnrs]?(?= [A-ZÀ-Þ])/gu

function tenseOf(clause: string): 'past' | 'future' | undefined {
  const isPerfect = /(?<![A-Za-zÀ-ɏẞ])(?:hat|haben|hatten?)(?![A-Za-zÀ-ɏẞ])/u.test(clause)
  const words = (TAKES_LEAVE.test(clause) && !isPerfect ? clause.replace('verabschiedet', 'geht') : clause).replace(
    ATTRIBUTE,
    ' ',
  )
  const future = FUTURE.test(words)
  if (PASSIVE_PRESENT.test(words) && !/(?<![A-Za-zÀ-ɏẞ])(?:wurden?|hat|haben|hatten?)(?![A-Za-zÀ-ɏẞ])/u.test(words))
    return 'future'
  if (PAST.test(words) === future) return undefined
  return future ? 'future' : 'past'
}

/** *wird am Dienstag …*, *am Dienstag soll …*: only a verb right beside it, or an infinitive that it governs, makes a weekday the next one. */
export function isNextWeekday(text: string, start: number, end: number): boolean {
  // *heißt ab Donnerstag CIO*: what begins then is still to come
  if (
    /^ab (?:dem )?\p{Lu}/u.test(text.slice(start, end)) ||
    /(?<!\p{L})ab (?:dem )?$/u.test(text.slice(Math.max(0, start - 8), start))
  )
    return true
  const before = text.slice(Math.max(0, start - 90), start)
  const behind = text.slice(end, end + 60)
  return (
    ENDS_WITH_AUXILIARY.test(before) ||
    OPENS_WITH_AUXILIARY.test(behind) ||
    // *wird ihr Amt am Donnerstag antreten*: between the auxiliary and its infinitive
    (AUXILIARY_BEFORE.test(before) && CLOSES_WITH_INFINITIVE.test(behind))
  )
}
const AUXILIARY = '(?:wird|werden|soll|sollen|will|wollen)'
const ENDS_WITH_AUXILIARY = latin`(?<![${LETTER}])${AUXILIARY}\s$`
const OPENS_WITH_AUXILIARY = latin`^\s${AUXILIARY}(?![${LETTER}])`
const AUXILIARY_BEFORE = latin`(?<![${LETTER}])${AUXILIARY}\s[^.,;:!?]*$`
const CLOSES_WITH_INFINITIVE = latin`^[^.,;:!?]*\s(?!ge|worden)\p{Ll}+(?:en|ern|eln)(?=[.,;!?]|$)`
