/** Date forms that count from the day of publication or from a date that another sentence gave. */
import type { DateForm, Direction, Reading, Unit, YearReference } from './dates-expression.ts'
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
} from './dates-words.ts'
import { END, LETTER, LOWER, START, UPPER } from './letters.ts'
import { numberFromWord } from './number-words.ts'

const PART = '(?:[Aa]nfang|[Mm]itte|[Ee]nde|[Bb]eginn)'
const NO_WORD_PART = `(?!-[${LETTER}])`
const VAGUE: Reading = { is: 'vague' }

const DAY_NAME = /tag|Mittwoch|Sonnabend/
const PERIOD = /[Jj]ahr|Monat|Woche|[Tt]ag/
const NAMED_PERIOD = /J[aä]|Feb|M[aä]|Ap|Ju|Aug|Sep|Okt|Nov|Dez|ommer|erbst|inter|Früh/

function form(cue: RegExp, source: string, read: DateForm['read']): DateForm {
  return { cue, pattern: new RegExp(source, 'g'), read }
}

function shift(unit: Unit, amount: number): Reading {
  return { is: 'shift', unit, amount }
}

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
  /eute|estern|morgen/,
  `${START}(?<![Nn]och${GAP})(?<word>[Hh]eute|[Vv]orgestern|[Gg]estern|[Üü]bermorgen|(?<!(?:[Hh]eute|[Gg]estern|tag)${GAP})morgen)${END}(?:${GAP}${DAY_TIME}${END})?(?!${GAP}(?:noch|als${GAP}morgen|und${GAP}morgen)${END})${NO_WORD_PART}`,
  ({ word = '' }) => shift('day', DAY_WORDS[word.toLowerCase()] ?? 0),
)

/** *am heutigen Dienstag*, *in der gestrigen Sitzung*; not *die heutige Behörde*. */
const dayAdjective = form(
  /heutigen|gestrigen|morgigen/,
  `${START}(?<word>heutigen|vorgestrigen|gestrigen|morgigen)${GAP}(?:${WEEKDAY}|Tage?s?|(?:[${UPPER}][${LOWER}]+)?[Ss]itzung|Kabinett)(?:${DAY_TIME})?s?${END}`,
  ({ word = '' }) => shift('day', DAY_WORDS[word] ?? 0),
)

/** *am Dienstag*, *Dienstagabend*, *kommenden Freitag*, *Montag vergangener Woche*; not *dienstags*, *Montagsdemo*. */
const weekday = form(
  DAY_NAME,
  `(?:${START}(?<placing>${PLACING})${GAP})?${START}(?<day>${WEEKDAY})(?:${DAY_TIME})?${END}(?:${GAP}${DAY_TIME}${END})?${NO_WORD_PART}(?:${GAP}(?:(?:in|der)${GAP})?(?<week>${PLACING})${GAP}Woche${END})?`,
  ({ placing, day = '', week }) => {
    const direction = directionOf(placing)
    const inWeek = directionOf(week)
    return {
      is: 'weekday',
      weekday: weekdayNumber(day),
      ...(direction !== undefined && { direction }),
      ...(inWeek !== undefined && { week: inWeek }),
      needsContext: placing === undefined && week === undefined,
    }
  },
)

const AMOUNT = `(?:(?:[Ee]twa|[Rr]und|[Cc]irca|ca\\.|[Kk]napp|[Gg]ut|[Ff]ast|[Gg]enau|ungefähr|mittlerweile|nunmehr|inzwischen|nun|schon|bereits)${GAP})?(?<amount>\\d{1,3}|[A-Za-zäöüß]{3,24}|einem${GAP}halben)${GAP}`
const AGO_UNIT = '(?<unit>Tag(?:en?|e)?|Wochen?|Monat(?:en?|e)?|Jahr(?:zehnt)?(?:en?|e)?)'

/** *vor zwei Jahren*, *vor gut einem Monat*, *vor Jahresfrist*; *seit drei Jahren*. */
const ago = form(
  PERIOD,
  `${START}(?<word>[Vv]or|[Ss]eit)${GAP}${AMOUNT}${AGO_UNIT}${END}(?!${GAP}Verspätung)`,
  (groups) => agoReading(groups.amount ?? '', groups.unit ?? ''),
)

function agoReading(amount: string, unit: string): Reading | null {
  const years = unit.startsWith('Jahrzehnt') ? 10 : 1
  const half = /halb$|halben$/.test(amount)
  if (half && unitOf(unit) === 'year') {
    const whole = amount === 'anderthalb' ? 1 : (numberFromWord(amount.replace(/einhalb$/, '')) ?? 0)
    return shift('month', -(amount === 'einem halben' ? 6 : whole * 12 + 6) * years)
  }
  const number = /^\d/.test(amount) ? Number(amount) : /^eine?[mnrs]?$/i.test(amount) ? 1 : numberFromWord(amount)
  return number === null || half ? null : shift(unitOf(unit), -number * years)
}

const frist = form(/frist/, `${START}[Vv]or${GAP}(?<unit>Jahres|Monats|Wochen)frist${END}`, ({ unit = '' }) =>
  shift(unitOf(unit), -1),
)

/** *im vergangenen Jahr*, *Ende letzter Woche*, *nächsten Monat*, *im selben Jahr*, *im laufenden Haushaltsjahr*. */
const placedPeriod = form(
  PERIOD,
  `${START}(?:${PART}${GAP}(?:(?:de[rs])${GAP})?)?(?<placing>${PLACING})${GAP}(?:(?:Kalender|Haushalts|Geschäfts|Berichts)?(?<year>[Jj]ahre?s?)|(?<month>Monate?s?)|(?<week>Woche(?:nende)?)|(?<day>Tage?s?))${END}`,
  ({ placing = '', year, month, week }, match) => {
    const reference = placingOf(placing)
    if (reference === undefined) return null
    const unit: Unit = year ? 'year' : month ? 'month' : week ? 'week' : 'day'
    // *der vergangenen Jahre*, *die nächsten Tage* are many; *im letzten Jahre* is one.
    if (
      /(?:Jahr|Monat|Tag)e$/.test(match[0]) &&
      !/(?:im|diesem|am|dem)\s$/.test(match.input.slice(Math.max(0, match.index - 7), match.index))
    )
      return null
    const relative = typeof reference === 'object' && 'relative' in reference
    // *an diesem Tag*, *in jenem Monat*: the day that the text speaks of.
    if (unit === 'day')
      return relative && reference.relative !== 0
        ? null
        : { is: 'anaphoric', unit, amount: relative ? 0 : anaphoricStep(reference) }
    if (reference === 'new' && unit !== 'year') return null
    return placed(unit, reference)
  },
)

function anaphoricStep(reference: YearReference): number {
  return typeof reference === 'object' && 'anaphoric' in reference ? reference.anaphoric : 0
}

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
  /Vor[jmwt]|Folge/,
  `${START}(?:${PART}${GAP}de[rs]${GAP})?(?<which>Vor|Folge)(?<unit>jahr(?:e?s)?|monats?|woche|tage?s?)${END}`,
  ({ which, unit = '' }) => {
    if (which === 'Folge' || unitOf(unit) === 'day') {
      return { is: 'anaphoric', unit: unitOf(unit), amount: which === 'Folge' ? 1 : -1 }
    }
    return placed(unitOf(unit), { relative: -1 })
  },
)

/** *zum Monatsende*, *Anfang des Monats*, *Ende der Woche*, *am Wochenende*. */
const edge = form(
  /Monat|Woche/,
  `${START}(?:(?<unit>Monats|Wochen)(?<edge>beginn|anfang|ende|mitte|wechsel)s?|(?<part>${PART})${GAP}(?<whole>des${GAP}Monats|der${GAP}Woche))${END}(?!${GAP}${FULL_MONTH})`,
  ({ unit, edge: at = '', part = '', whole = '' }) => {
    const end = /ende/i.test(at + part)
    const needsContext = whole === ''
    if (/^Wochen?$/.test(unit ?? '') || /Woche$/.test(whole)) return { ...shift('week', 0), needsContext }
    return { is: 'shift', unit: 'month', amount: 0, edge: end ? 'end' : 'start', needsContext }
  },
)

/** *damals*, *seither*, *zur selben Zeit*, *zu diesem Zeitpunkt*: with a date that the text gave before. */
const then = form(
  /amals|ei[tn]|ags/,
  `${START}(?<word>[Dd]amals|[Ss]einerzeit|[Ss]either|[Ss]eitdem(?!${GAP}(?:der|die|das|er|sie|es)${END})|[Zz]eitgleich|[Zz]u${GAP}(?:der|dieser|jener)${GAP}Zeit|[Zz]ur${GAP}(?:selben|gleichen)${GAP}Zeit|(?:[Zz]u${GAP}(?:diesem|jenem)|[Zz]um${GAP}(?:selben|gleichen)|[Aa]b${GAP}diesem|[Ss]eit${GAP}diesem)${GAP}Zeitpunkt|[Ii]n${GAP}jenen${GAP}(?:Jahren|Tagen)|[Tt]ags${GAP}(?<tags>darauf|zuvor))${END}`,
  ({ word = '', tags }) => ({
    is: 'anaphoric',
    ...(/^seit/i.test(word) && { since: true }),
    ...(tags && { unit: 'day', amount: tags === 'darauf' ? 1 : -1 }),
  }),
)

/** *zwei Jahre später*, *ein Jahr zuvor*, *drei Monate darauf*, *kurz darauf*, *wenig später*. */
const later = form(
  /später|darauf|danach|zuvor|davor/,
  `${START}(?:${AMOUNT}${AGO_UNIT}|(?<vague>[Kk]urz|[Ww]enig|[Ww]enige${GAP}[${UPPER}][${LOWER}]+|[Ee]inige${GAP}[${UPPER}][${LOWER}]+)|(?:[Ii]m|[Aa]m)${GAP}(?<whole>Jahr|Tag))${GAP}(?<way>später|darauf|danach|zuvor|davor)${END}`,
  ({ amount = '', unit = '', whole, way = '' }) => {
    const back = /zuvor|davor/.test(way) ? -1 : 1
    if (whole) return { is: 'anaphoric', unit: unitOf(whole), amount: back }
    const counted = amount ? agoReading(amount.toLowerCase(), unit) : null
    if (counted?.is !== 'shift') return { is: 'anaphoric' }
    return { is: 'anaphoric', unit: counted.unit, amount: -counted.amount * back }
  },
)

/** *einst*, *vor Jahren*, *vor vielen Jahren*, *in den 1990er Jahren*: long ago, no date. */
const longAgo = form(
  /inst|ahr|angem|Zeit/,
  `${START}(?:[Ee]inst|[Vv]or${GAP}(?:(?:vielen|einigen|mehreren|etlichen|ein paar)${GAP})?Jahr(?:zehnt)?en|[Ss]eit${GAP}(?:(?:vielen|einigen|mehreren|etlichen|langen)${GAP})?Jahr(?:zehnt)?en|[Ss]eit${GAP}[Ll]angem|(?:[Vv]or|[Ss]eit)${GAP}(?:(?:weit|deutlich|etwas)${GAP})?(?:mehr${GAP}als|über)${GAP}[A-Za-zäöüß0-9]{1,24}${GAP}Jahr(?:zehnt)?(?:en?)?|[Vv]or${GAP}(?:langer${GAP}Zeit|[Ll]angem)|(?:Ende|Anfang|Mitte|[Ii]n)${GAP}(?:de[rn]${GAP})?(?:\\d0|19\\d0|20[01]0|[Nn]eunziger|[Aa]chtziger|[Ss]iebziger|[Ss]echziger)(?:er)?(?:-|${GAP})[Jj]ahren?)${END}`,
  () => VAGUE,
)

export const RELATIVE_FORMS: readonly DateForm[] = [
  dayWord,
  dayAdjective,
  weekday,
  ago,
  frist,
  placedSeason,
  placedPeriod,
  neighbour,
  edge,
  then,
  later,
  longAgo,
]
