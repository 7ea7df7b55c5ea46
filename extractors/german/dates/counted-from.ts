/** *drei Monate nach der Unterschrift vom 10. Februar 2004*: a date that is counted from another beside it. */
import { latin } from '../latin.ts'
import { addDays, addMonths, isFullDate, type PartialDate } from './calendar.ts'
import { AGO_UNIT, AMOUNT, agoReading } from './distance.ts'
import type { CalendarExpression, Core, Unit } from './expression.ts'

/** The distance, and what the other date is of; its words are no further away. */
const BEFORE = latin`(?<![\p{L}\d])(?:(?:[Ee]rst|[Ss]chon|[Bb]ereits|[Nn]och|[Nn]ur) )?(?<distance>${AMOUNT.replace('(?<amount>', '(?<amount>einen|')}${AGO_UNIT}|(?:[Aa]m )?Tag) (?<way>nach|vor) (?:der|dem|den|ihrer|ihrem|seiner|seinem|dieser|diesem)(?: \p{L}[\p{L}-]*){1,5} \(?(?:(?:vom|am|von|im|in|zum)(?: Jahre?)? )?$`
const DISTANCE_REACH = 110

/** Puts the distance and the date that it is counted from together to the date that is meant. */
export function countedFrom(text: string, cores: readonly Core[]): Core[] {
  return cores.flatMap((core, index) => {
    const base = dateOf(core)
    const from = Math.max(0, core.start - DISTANCE_REACH)
    const found = base && BEFORE.exec(text.slice(from, core.start))
    if (!base || !found?.groups) return [core]
    const start = from + found.index
    const value = counted(base, found.groups)
    // another date between them
    if (!value || (cores[index - 1]?.end ?? 0) > start) return [core]
    return [{ start, end: core.end, expression: { is: 'calendar' as const, ...value } }]
  })
}

function dateOf({ expression, until }: Core): PartialDate | undefined {
  if (expression.is !== 'calendar' || typeof expression.year !== 'number' || expression.months || until)
    return undefined
  const { year, month, day } = expression
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) }
}

/** As precise as the distance and what it is counted from; undefined where days or months are counted from a year. */
function counted(base: PartialDate, groups: Readonly<Record<string, string | undefined>>): CalendarValue | undefined {
  const { amount = '', unit, way } = groups
  const read =
    unit === undefined
      ? { is: 'shift' as const, unit: 'day' as Unit, amount: -1 }
      : agoReading(amount.toLowerCase(), unit)
  if (read?.is !== 'shift') return undefined
  const steps = way === 'nach' ? -read.amount : read.amount
  if (read.unit === 'year') return { year: base.year + steps }
  if (read.unit === 'month')
    return base.month === undefined ? undefined : addMonths({ year: base.year, month: base.month }, steps)
  if (!isFullDate(base)) return undefined
  const date = addDays(base, read.unit === 'week' ? 7 * steps : steps)
  return read.unit === 'week' ? { year: date.year, month: date.month } : date
}
type CalendarValue = Pick<CalendarExpression, 'month' | 'day'> & { readonly year: number }
