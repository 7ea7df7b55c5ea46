/** The date of the event that a sentence goes back to: *Auf diese Weise entstand …*, *Mit der Gründung wurde …*. */

import { isPlainParticiple } from '../german/clauses/parts.ts'
import type { Clause } from '../german/clauses.ts'
import { latin } from '../german/latin.ts'
import { PROFESSION } from '../german/persons/words.ts'
import { BACK_THEN, oneOf } from '../german/time-words.ts'
import { paragraphBefore } from '../page/paragraph.ts'
import type { DocumentContext } from '../rule.ts'
import { datesIn, type Kinds, onlyOne, partsOf } from './only-date.ts'

/** What has just been told as a whole; *so* and *dabei* may go on with something else. */
const SO_IT_WAS = latin`^(?:Und |Erst |Schon |Auch )?(?:[Aa]uf (?:diese|solche) (?:Weise|Art)|[Aa]uf diesem Weg|[Dd]adurch|[Hh]ierdurch|[Hh]ieraus|[Dd]araus|[Dd]amit|[Hh]iermit|[Ii]n diesem Zug(?:e)?|[Ii]m Zuge dessen|[Zz]u diesem (?:Zeitpunkt|Termin|Stichtag))(?!\p{L})`

/** The event by its noun, and how the sentence that told it may have said so. */
const EVENTS: readonly (readonly [noun: string, told: RegExp])[] = [
  [
    '(?:Verschmelzung|Fusion|Zusammenschluss(?:es)?|Zusammenlegung|Zusammenführung|Vereinigung)',
    latin.i`verschm|fusion|zusammen(?:schluss|schl[oö]ss|geschlossen|leg|geleg|führ|geführ)|vereinig`,
  ],
  [
    '(?:Neu)?(?:[Gg]ründung|[Ee]rrichtung|[Ee]inrichtung|[Bb]ildung|[Ss]chaffung)',
    latin.i`gründ|erricht|eingericht|einricht|gebildet|bildung|geschaffen|schuf|schaff|entst[ae]nd|hervor`,
  ],
  ['(?:Umwandlung|Umbildung|Umbenennung)', latin.i`umwandl|umgewand|wandel|umgebild|umbild|umbenenn|umbenann`],
  [
    '(?:Neuordnung|Neuorganisation|Umorganisation|Umstrukturierung|Verwaltungsreform|Strukturreform|Behördenreform|Reform|Kabinettsumbildung|Regierungsumbildung|Regierungsbildung)',
    latin.i`neu geordnet|neu organisiert|neuord|organis|struktur|reform|umgebildet|umbild|regierungsbild`,
  ],
  [
    '(?:Ausgliederung|Herauslösung|Ausgründung|Abspaltung)',
    latin.i`ausge?glieder|herausgelöst|herauslös|ausge?gründ|abspalt|abgespalt`,
  ],
]

/** *Aus dieser Fusion ging …*; *mit der Gründung wurde …*, but not *mit der Gründung des Amtes*, which is one of its own. */
const BY_NOUN = EVENTS.map(
  ([noun, told]) =>
    [
      latin`^(?:[Mm]it|[Aa]us|[Dd]urch|[Bb]ei|[Zz]u|[Ii]n|[Ii]m Zuge|[Ii]m Rahmen|[Ii]nfolge) (?:die|der|den|dem)(?:se[rnm]?)? \p{L}{0,12}?${noun} (?=\p{Ll})(?!(?:der|des|von|vom|eines|einer|im|zum|zur|am|in|vor|nach|seit|aus|soll|will)(?!\p{L}))`,
      told,
    ] as const,
)

const GATHERING =
  '\\p{L}{0,24}(?:[Vv]eranstaltung|[Tt]agung|[Ss]itzung|[Kk]onferenz|[Kk]ongress|[Mm]esse|[Ff]orum|[Gg]ipfel|[Tt]reffen|[Ff]eier|[Ff]estakt|[Ee]mpfang|[Tt]ermin|[Aa]nlass|[Gg]elegenheit|[Bb]esuch|[Kk]lausur|[Vv]ersammlung|[Ww]orkshop|[Ff]achtag|[Jj]ubiläum)(?:en|es|e|s)?'
/** *Dabei wurde …*, *Bei dieser Gelegenheit …*, *Am Rande des Kongresses …*: on the day of what the sentence before told. */
const THERE = latin`^(?:Dabei|Hierbei|Da(?= (?:wurde|hat|haben|hatte|wählte|beschloss|stellte))|(?:Bei|Aus|Zu|Auf|In|Während|Am Rande|Im Rahmen|Im Zuge) (?:dies|jen)e[rsmn] (?:\p{Ll}+ )?${GATHERING}|(?:Bei|Auf|Während|Am Rande|Im Rahmen) (?:der|des|dem) ${GATHERING}(?= \p{Ll}))(?!\p{L})`
/** *Der Kongress begann am 4. Mai. Dort wurde …*; without an occasion it is only a place. */
const AT_PLACE = latin`^(?:Dort|Hier|Vor Ort)(?!\p{L})`
const OCCASION = latin`(?<!\p{L})${GATHERING}(?!\p{L})|(?<!\p{L})(?:tagten?|getagt|zusammen(?:kam|kamen|gekommen|getreten))(?!\p{L})`

/** Reduced ISO, where the clause opens its sentence so, and the text has told the event with one date. */
export function dateReferredTo(
  clause: Clause,
  {
    start,
    text,
    clauses,
    published,
  }: {
    readonly start: number
    readonly text: string
    readonly clauses: readonly Clause[]
    readonly published?: string | undefined
  },
  document: DocumentContext,
): string | undefined {
  if (clause !== clauses[0]) return undefined
  const told = partsOf(paragraphBefore(document, start))
  const last = told.at(-1) ?? ''
  const then = clause.chunks.some((c) => isBackThen(c.lower))
  if (then)
    return ANNIVERSARY.test(last) || clause.chunks.some((c) => AHEAD_OF_THEN.test(c.lower))
      ? undefined
      : onlyOne(datesIn(last, published))
  if (COMES.test(last) && ARRIVED.test(text)) return onlyOne(datesIn(last, published, COMING))
  if (isPast(clause) && (THERE.test(text) || (AT_PLACE.test(text) && OCCASION.test(last))))
    return dayOfOccasion(last, published)
  const noun = BY_NOUN.find(([opening]) => opening.test(text))
  if (!noun && !SO_IT_WAS.test(text)) return undefined
  const part = noun ? told.findLast((p) => noun[1].test(p)) : last
  return part ? onlyOne(datesIn(part, published)) : undefined
}

/** *2018 suchte Hessen einen CIO. Damals wurde X berufen*, but not *X war damals schon berufen*. */
const isBackThen = oneOf(BACK_THEN)
/** On such a day something older is looked back on. */
const ANNIVERSARY = latin`[Gg]eburtstag|[Jj]ubiläum|[Jj]ahrestag|feiert|[Bb]estehen`
const AHEAD_OF_THEN = /^(?:hatten?|waren?|schon|bereits|gerade|noch)$/

/** *Am 1. Juli kommt X zur Stadt Hagen. Dort wird sie CIO*: somebody has the office from the day of coming. */
const COMES = latin`(?<!\p{L})(?:kommt|kam|wechselte?|zieht|zog|beginnt|begann|startete?)(?!\p{L})`
const ARRIVED = latin`^(?:(?:Sie|Er|(?:Die|Der) (?:\d\d-Jährige|${PROFESSION})) (?:wird|wurde|tritt|trat|übernimmt|übernahm|folgte?)|(?:Dort|Hier|Damit) (?:wird|wurde|tritt|trat|übernimmt|übernahm|folgte?) (?:sie|er|die|der))(?!\p{L})`
const COMING: Kinds = new Set(['point', 'from'])

const isPast = ({ chunks }: Clause): boolean =>
  chunks.some((c) => c.tags.has('Finite') && c.verbs.some((v) => v.tense === 'past')) || chunks.some(isPlainParticiple)

/** The one day on which something was, by what a sentence says of it. */
const dayOfOccasion = (told: string, published: string | undefined): string | undefined => {
  const day = onlyOne(datesIn(told, published, new Set(['point'])))
  return day?.length === 10 && !(published?.length === 10 && day > published) ? day : undefined
}
