/** From a date expression to a value: the year where none is stated, relative dates, weekdays. */
import {
  addDays,
  addMonths,
  type DatePrecision,
  dayNumber,
  isDay,
  isFullDate,
  isoOf,
  type PartialDate,
  twoDigits,
  weekdayOf,
} from './calendar.ts'
import type {
  AnaphoricExpression,
  CalendarExpression,
  Core,
  Direction,
  ShiftExpression,
  WeekdayExpression,
} from './expression.ts'

/** What stands around an expression and decides where no year is stated. */
interface Clues {
  readonly published?: PartialDate | undefined
  /** A year that the sentence or a chronicle line's head gave. */
  readonly year?: number | undefined
  /** `past`: the last one on or before publication; `future`: the next one; else by distance. */
  readonly tense?: 'past' | 'future' | undefined
  /** *zum*, *ab*: looks ahead rather than far back. */
  readonly takesEffect?: boolean
}

export interface Resolution {
  readonly date?: PartialDate
  readonly basis: 'stated' | 'publication' | 'none'
  readonly precision: DatePrecision | null
  readonly value: string | null
  /** For an expression that counts from another date: how far, and the month and day that it names itself. */
  readonly anaphor?: Pick<AnaphoricExpression, 'unit' | 'amount'> & { readonly monthDay?: string }
  /** `08-01` where only the year is unknown. */
  readonly monthDay?: string
}

const NONE: Resolution = { value: null, precision: null, basis: 'none' }

export function resolve({ expression }: Core, clues: Clues): Resolution {
  switch (expression.is) {
    case 'calendar':
      return resolveCalendar(expression, clues)
    case 'weekday':
      return resolveWeekday(expression, clues)
    case 'shift':
      return resolveShift(expression, clues)
    case 'anaphoric':
      return { ...NONE, anaphor: { ...expression } }
    case 'vague':
      return NONE
  }
}

function known(date: PartialDate | undefined, basis: 'stated' | 'publication' = 'stated'): Resolution {
  if (date === undefined) return NONE
  const precision = date.month === undefined ? 'year' : date.day === undefined ? 'month' : 'day'
  return { date, value: isoOf(date), precision, basis }
}

function resolveCalendar(expression: CalendarExpression, clues: Clues): Resolution {
  const { month, day, year } = expression
  const monthDay =
    month === undefined ? undefined : [month, ...(day === undefined ? [] : [day])].map(twoDigits).join('-')
  if (typeof year === 'object' && 'anaphoric' in year) {
    return { ...NONE, anaphor: { unit: 'year', amount: year.anaphoric, ...(monthDay && { monthDay }) } }
  }
  const found = statedYear(expression, clues) ?? clues.year ?? derivedYear(expression, clues)
  if (found === undefined || (day !== undefined && !isDay(found, month ?? 0, day))) {
    return { ...NONE, ...(monthDay && { monthDay }) }
  }
  return known({ year: found, ...(month !== undefined && { month }), ...(day !== undefined && { day }) })
}

function statedYear({ year }: CalendarExpression, { published }: Clues): number | undefined {
  if (typeof year === 'number') return year
  if (year === undefined || published === undefined) return undefined
  // *im neuen Jahr* in November is next year, in February this one.
  if (year === 'new') return published.year + ((published.month ?? 1) >= 10 ? 1 : 0)
  if (year === 'report') return undefined
  return 'relative' in year ? published.year + year.relative : undefined
}

/** Without a tense to tell: so many days back an *am 1. April* may lie, and a *zum 1. April*; else the next one is meant. */
const PAST_REACH = 260
const EFFECT_REACH = 150
/** *wird zum 1. August* on 20 August still means this year's: the passive present reports what has just taken effect. */
const FUTURE_SLACK = 31

/** Nobody tells a day so far ahead without its year, where the same day is not long gone. */
const FAR_AHEAD = 280

function derivedYear(expression: CalendarExpression, { published, tense, takesEffect }: Clues): number | undefined {
  if (published === undefined || expression.year !== undefined) return undefined
  if (published.month === undefined) return expression.direction ? undefined : published.year
  const fits = (year: number) => fitsWeekday(expression, year)
  const years = [-1, 0, 1].map((step) => (published.year as number) + step).filter(fits)
  const distance = (year: number) => distanceTo(expression, year, published)
  const past = years.filter((year) => distance(year) <= 0).at(-1)
  const next = years.find((year) => distance(year) >= 0)
  if (expression.direction === -1) return years.filter((year) => distance(year) < 0).at(-1)
  if (expression.direction === 1) return years.find((year) => distance(year) > 0)
  if (expression.direction === 0) return published.year
  if (tense === 'past') return past ?? next
  if (tense === 'future') {
    const ahead = years.find((year) => distance(year) >= -FUTURE_SLACK)
    // *Mit der Übernahme am 4. März endet die Suche*, said in May
    const isJustGone = ahead !== undefined && distance(ahead) > FAR_AHEAD && past !== undefined
    return isJustGone ? past : (ahead ?? past)
  }
  const reach = expression.reach ?? (takesEffect ? EFFECT_REACH : PAST_REACH)
  return past !== undefined && -distance(past) <= reach ? past : (next ?? past)
}

function fitsWeekday({ weekday, month, day }: CalendarExpression, year: number): boolean {
  if (day === undefined || month === undefined) return true
  if (!isDay(year, month, day)) return false
  return weekday === undefined || weekdayOf({ year, month, day }) === weekday
}

/** Days from publication to the expression in that year; 0 where one contains the other, negative in the past. */
function distanceTo({ month, day, months }: CalendarExpression, year: number, published: PartialDate): number {
  const first = months?.[0] ?? month ?? 1
  const last = months?.[1] ?? month ?? 12
  const here = published.year * 12 + (published.month ?? 1)
  const from = year * 12 + first
  const to = (last < first ? year + 1 : year) * 12 + last
  if (day !== undefined && isFullDate(published) && month !== undefined) {
    return dayNumber({ year, month, day }) - dayNumber(published)
  }
  if (here >= from && here <= to) return 0
  return (here < from ? from - here : to - here) * 30
}

/** In news *am Dienstag* is the last one on or before the day of publication. */
function resolveWeekday({ weekday, direction, week }: WeekdayExpression, { published, tense }: Clues): Resolution {
  if (published === undefined) return NONE
  if (!isFullDate(published)) return known(published, 'publication')
  const today = weekdayOf(published)
  if (week !== undefined) return known(addDays(published, weekday - today + 7 * week))
  const back = -((today - weekday + 7) % 7)
  const move: Record<Direction, number> = { [-1]: back === 0 ? -7 : back, 0: weekday - today, 1: back + 7 }
  if (direction !== undefined) return known(addDays(published, move[direction]))
  return known(addDays(published, tense === 'future' && back !== 0 ? back + 7 : back))
}

function resolveShift(expression: ShiftExpression, { published, tense }: Clues): Resolution {
  if (published === undefined) return NONE
  const { unit, amount, edge, toTheDay, every } = expression
  const { year, month } = published
  const day = expression.day ?? (toTheDay && unit === 'month' ? published.day : undefined)
  // a leap day has no anniversary
  const isLeapDay = month === 2 && published.day === 29
  if (unit === 'year')
    return known(toTheDay && !isLeapDay ? { ...published, year: year + amount } : { year: year + amount })
  if (month === undefined) return amount === 0 || unit !== 'month' ? known(published, 'publication') : NONE
  if (every !== undefined) return known(stepped({ year, month }, every, amount, edge, tense))
  if (unit === 'month') {
    const found = asFarAsMonths({ year, month }, amount + edgeStep(published, edge, tense), amount)
    if (day !== undefined && !isDay(found.year, found.month ?? 0, day)) return NONE
    const at = edge === 'first' ? 1 : day
    return known(at === undefined ? found : { ...found, day: at })
  }
  if (!isFullDate(published)) return known(published, 'publication')
  if (unit === 'day') return known(addDays(published, amount))
  // A week has no precision of its own: the month in which its Thursday lies.
  const thursday = addDays(published, 4 - weekdayOf(published) + 7 * amount)
  return known({ year: thursday.year, month: thursday.month })
}

/** *zum Quartalsende* told of what is done, in the first weeks of the next one, was the last one's; *zum Quartalsbeginn* is the next one's where this one's is gone. */
function stepped(
  published: { year: number; month: number },
  every: number,
  amount: number,
  edge: ShiftExpression['edge'],
  tense: Clues['tense'],
): PartialDate {
  const into = (published.month - 1) % every
  const first = addMonths(published, amount - into)
  if (edge === undefined) return { year: first.year }
  if (amount !== 0) return first
  if (edge === 'end') return addMonths(published, every - 1 - into - (tense === 'past' && into < every - 1 ? every : 0))
  return addMonths(published, -into + (tense !== 'past' && into > 0 ? every : 0))
}

/** *vor anderthalb Jahren* is as precise as a year, *vor sechs Monaten* as a month. */
function asFarAsMonths(from: { year: number; month: number }, months: number, amount: number): PartialDate {
  const date = addMonths(from, months)
  return Math.abs(amount) >= 12 ? { year: date.year } : date
}

/** *zum Monatsende* told on the 3rd as done was last month's; *zum Monatsbeginn* on the 28th is next month's. */
function edgeStep({ day }: PartialDate, edge: ShiftExpression['edge'], tense: Clues['tense']): number {
  if (day === undefined || edge === undefined) return 0
  if (edge === 'end') return tense === 'past' && day <= 12 ? -1 : 0
  if (edge === 'first') return tense === 'future' && day > 1 ? 1 : 0
  return tense !== 'past' && day >= 20 ? 1 : 0
}
