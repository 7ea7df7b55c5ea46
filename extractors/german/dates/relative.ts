/** Date forms that name a day or period by its place beside the day of publication: *gestern*, *vergangene Woche*. */

import { END, LETTER, LOWER, START, UPPER } from '../letters.ts'
import type { DateForm, Direction, Reading, Unit, YearReference } from './expression.ts'
import { form, NO_WORD_PART, shift } from './form.ts'
import {
  DAY_TIME,
  FULL_MONTH,
  GAP,
  monthNumber,
  PLACING,
  placingOf,
  SEASON,
  seasonMonths,
  unitOf,
  WEEKDAY,
  weekdayNumber,
} from './words.ts'

const PART = '(?:[Aa]nfang|[Mm]itte|[Ee]nde|[Bb]eginn)'

const DAY_NAME = /tag|Mittwoch|Sonnabend/
const NAMED_PERIOD = /J[aä]|Feb|M[aä]|Ap|Ju|Aug|Sep|Okt|Nov|Dez|ommer|erbst|inter|Früh/

/** The step that a placing adjective makes from the publication date, or from another sentence's. */
function placed(unit: Unit, reference: YearReference): Reading {
  if (typeof reference === 'object' && 'anaphoric' in reference) {
    return { is: 'anaphoric', unit, amount: reference.anaphoric }
  }
  if (unit === 'year') return { is: 'calendar', year: reference }
  return shift(unit, typeof reference === 'object' ? reference.relative : 0)
}

function directionOf(adjective: string | undefined): Direction | undefined {
  if (adjective === undefined) return undefined
  const reference = placingOf(adjective)
  if (typeof reference !== 'object' || !('relative' in reference)) return undefined
  return Math.sign(reference.relative) as Direction
}

const DAY_WORDS: Readonly<Record<string, number>> = {
  vorgestern: -2,
  vorgestrigen: -2,
  gestern: -1,
  gestrigen: -1,
  heute: 0,
  heutigen: 0,
  morgen: 1,
  morgigen: 1,
  übermorgen: 2,
}

/** *heute*, *gestern Abend*, *Heute Vormittag*; not *noch heute*, *heute noch*: they say that something lasts. */
const dayWord = form(
  /eute|estern|orgen/,
  `${START}(?<![Nn]och${GAP})(?<word>[Hh]eute|[Vv]orgestern|[Gg]estern|[Üü]bermorgen|(?<!(?:[Hh]eute|[Gg]estern|tag)${GAP})morgen|(?<=^|[.:!?]${GAP})Morgen(?=${GAP}[${LOWER}]))${END}(?:${GAP}${DAY_TIME}${END})?(?!${GAP}(?:noch|als${GAP}morgen|und${GAP}morgen)${END})${NO_WORD_PART}`,
  ({ word = '' }) => shift('day', DAY_WORDS[word.toLowerCase()] ?? 0),
)

/** *am heutigen Dienstag*, *in der gestrigen Sitzung*, *mit dem gestrigen Organisationserlass*; not *die heutige Behörde*. */
const dayAdjective = form(
  /heutige[mn]|gestrige[mn]|morgigen/,
  `${START}(?<word>heutigen|vorgestrigen|gestrigen|morgigen)${GAP}(?:${WEEKDAY}|Tage?s?|(?:[${UPPER}][${LOWER}]+)?(?:[Ss]itzung|[Tt]agung|[Vv]ersammlung|[Ee]rlass(?:es)?|[Bb]eschluss(?:es)?|[Ww]ahl|[Aa]bstimmung)|Kabinett|Kreistag|Stadtrat|Gemeinderat)(?:${DAY_TIME})?s?${END}|${START}(?<date>heutigem|gestrigem)${GAP}(?:Datum|Tage?)${END}`,
  ({ word, date }) => shift('day', DAY_WORDS[word ?? date?.replace(/m$/, 'n') ?? ''] ?? 0),
)

/** *am Dienstag*, *Dienstagabend*, *kommenden Freitag*, *Montag vergangener Woche*; not *dienstags*, *Montagsdemo*. */
const weekday = form(
  DAY_NAME,
  `(?:${START}(?<placing>${PLACING})${GAP})?${START}(?<day>${WEEKDAY})(?:${DAY_TIME})?${END}(?:${GAP}${DAY_TIME}${END})?${NO_WORD_PART}(?:${GAP}(?:(?:(?:in|der)${GAP})?(?<week>${PLACING})${GAP}Woche|(?<ago>vor${GAP}einer${GAP}Woche))${END})?`,
  ({ placing, day = '', week, ago }) => {
    const direction = directionOf(placing)
    const inWeek = ago ? -1 : directionOf(week)
    return {
      is: 'weekday',
      weekday: weekdayNumber(day),
      ...(direction !== undefined && { direction }),
      ...(inWeek !== undefined && { week: inWeek }),
      needsContext: placing === undefined && inWeek === undefined,
    }
  },
)

/** *im vergangenen Jahr*, *Ende letzter Woche*, *nächsten Monat*, *im selben Jahr*, *im laufenden Haushaltsjahr*. */
const placedPeriod = form(
  /[Jj]ahr|Monat|Woche|[Tt]ag|Abend|Morgen|mittag/,
  `${START}(?:${PART}${GAP}(?:(?:de[rs])${GAP})?)?(?<placing>${PLACING})${GAP}(?:(?:Kalender|Haushalts|Geschäfts|Berichts)?(?<year>[Jj]ahre?s?)|(?<month>Monate?s?)|(?<week>Woche(?:nende)?)|(?<day>Tage?s?|Abends?|Vormittags?|Nachmittags?|Morgens?))${END}(?!${GAP}(?:des|im)${GAP}${FULL_MONTH})`,
  ({ placing = '', year, month, week }, match) => {
    const reference = placingOf(placing)
    if (reference === undefined || isPlural(match)) return null
    if (year) return placed('year', reference)
    if (reference === 'new') return null
    if (month) return placed('month', reference)
    if (week) return placed('week', reference)
    // *an diesem Tag*, *am folgenden Tag*: counted from the day that the text speaks of
    const [amount] = typeof reference === 'object' ? Object.values(reference) : []
    return amount === 0 || amount === 1 ? { is: 'anaphoric', unit: 'day', amount } : null
  },
)

/** *der vergangenen Jahre*, *die nächsten Tage* are many; *im letzten Jahre* is one. */
function isPlural({ 0: words, index, input }: RegExpExecArray): boolean {
  return (
    /(?:Jahr|Monat|Tag)e$/.test(words) && !/(?:im|diesem|am|dem)\s$/.test(input.slice(Math.max(0, index - 7), index))
  )
}

/** *letzte Woche Dienstag*, *vergangene Woche am Dienstag* */
const weekdayOfWeek = form(
  /Woche/,
  `${START}(?<placing>${PLACING})${GAP}Woche${GAP}(?:am${GAP})?(?<day>${WEEKDAY})(?:${DAY_TIME})?${END}`,
  ({ placing, day = '' }) => {
    const week = directionOf(placing)
    return week === undefined ? null : { is: 'weekday', weekday: weekdayNumber(day), week }
  },
)

/** *am 28. des Vormonats*, *zum Ersten des kommenden Monats*, *am 11. dieses Monats*, *am 11. d. M.*: a day of the month before, or of this one. */
const dayOfMonth = form(
  /\d\.|rsten|zehnten/,
  `(?<![\\d.${LETTER}])(?:(?<day>[1-9]|[12]\\d|3[01])\\.|(?<word>[Ee]rsten|[Ff]ünfzehnten))${GAP}(?:des${GAP}(?<before>Vormonats)|(?:des${GAP})?(?<placing>${PLACING})${GAP}Monats|d\\.${GAP}?(?:M\\.|Mts\\.))`,
  ({ day, word, before, placing }) => {
    const reference = placing === undefined ? undefined : placingOf(placing)
    if (placing !== undefined && !(typeof reference === 'object' && 'relative' in reference)) return null
    const step = before ? -1 : typeof reference === 'object' && 'relative' in reference ? reference.relative : 0
    return { ...shift('month', step), day: word ? (/^e/i.test(word) ? 1 : 15) : Number(day) }
  },
)

/** *im vergangenen Sommer*, *im kommenden Mai*, *diesen Herbst*. */
const placedSeason = form(
  NAMED_PERIOD,
  `${START}(?<placing>${PLACING})${GAP}(?:(?<season>${SEASON})|(?<month>${FULL_MONTH}))${END}${NO_WORD_PART}`,
  ({ placing = '', season, month }) => {
    const direction = directionOf(placing)
    if (direction === undefined) return null
    const number = monthNumber(month)
    if (number !== undefined) return { is: 'calendar', month: number, direction }
    return { is: 'calendar', months: seasonMonths(season ?? ''), direction }
  },
)

/** *im Vorjahr*, *Ende der Vorwoche*, *im Vormonat*; *im Folgejahr* counts from another date. */
const neighbour = form(
  /Vor[ajmwtv]|Folge/,
  `${START}(?:${PART}${GAP}de[rs]${GAP})?(?<which>Vorvor|Vor|Folge)(?<unit>jahr(?:e?s)?|monats?|woche|tage?s?|abend(?!${GAP}(?:de[rs]|von|zu[mr]?)${END}))${END}`,
  ({ which, unit = '' }) => {
    if (unit === 'abend') return which === 'Vor' ? { is: 'anaphoric', unit: 'day', amount: -1 } : null
    if (which === 'Folge' || unitOf(unit) === 'day') {
      return { is: 'anaphoric', unit: unitOf(unit), amount: which === 'Folge' ? 1 : -1 }
    }
    return placed(unitOf(unit), { relative: which === 'Vorvor' ? -2 : -1 })
  },
)

/** *zum Monatsende*, *Anfang des Monats*, *Ende der Woche*, *am Wochenende*. */
const edge = form(
  /Monat|Woche/,
  `${START}(?:(?<unit>Monats|Wochen)(?<edge>beginn|anfang|auftakt|start|ende|mitte|wechsel)s?|(?<part>${PART})${GAP}(?<whole>des${GAP}Monats|der${GAP}Woche))${END}(?!${GAP}${FULL_MONTH})`,
  ({ unit, edge: at = '', part = '', whole = '' }) => {
    const end = /ende/i.test(at + part)
    const needsContext = whole === ''
    if (/^Wochen?$/.test(unit ?? '') || /Woche$/.test(whole)) return { ...shift('week', 0), needsContext }
    return { is: 'shift', unit: 'month', amount: 0, edge: end ? 'end' : 'start', needsContext }
  },
)

/** *zum Quartalsende*, *mit Halbjahresbeginn*; *im vergangenen Quartal*, *zum nächsten Halbjahr*. */
const quarterStep = form(
  /uartal|albjahr/,
  `${START}(?:(?<whole>Quartals|Halbjahres)(?<edge>beginn|anfang|start|wechsel|ende|schluss)|(?<placing>${PLACING})${GAP}(?<unit>Quartals?|Halbjahr(?:e?s)?))${END}(?!${GAP}(?:des|\\d))`,
  ({ whole, edge: at, placing = '', unit = '' }, { input, index }) => {
    const every = /quartal/i.test(whole ?? unit) ? 3 : 6
    if (at) return { is: 'shift', unit: 'month', amount: 0, every, edge: /ende|schluss/.test(at) ? 'end' : 'start' }
    const step = directionOf(placing)
    if (step === undefined) return null
    const begins = /(?:zum|ab)\s(?:dem\s)?$/i.test(input.slice(Math.max(0, index - 8), index))
    return { is: 'shift', unit: 'month', amount: step * every, every, ...(begins && { edge: 'first' }) }
  },
)

/** *An dem Tag haben wir …*: the day that the text has just named. */
const thatDay = form(/[Aa]n d/, `(?<=${START}[Aa]n${GAP})dem${GAP}Tage?${END}(?!,)`, () => ({
  is: 'anaphoric',
  unit: 'day',
  amount: 0,
}))

/** *am Monatsersten*, *zum Ersten des Monats*, *zum 1. des Monats*: the first day. */
const firstOfMonth = form(/rsten|1\./, `${START}(?:Monatsersten|(?:Ersten|1\\.)${GAP}des${GAP}Monats)${END}`, () => ({
  is: 'shift',
  unit: 'month',
  amount: 0,
  edge: 'first',
}))

export const RELATIVE_FORMS: readonly DateForm[] = [
  dayWord,
  dayAdjective,
  dayOfMonth,
  weekdayOfWeek,
  weekday,
  placedSeason,
  placedPeriod,
  neighbour,
  edge,
  quarterStep,
  firstOfMonth,
  thatDay,
]
