import type { FactDate } from '../../extractors/shapes.ts'
import type { FactRecord } from '../records.ts'
import { covers, daysOf, distance } from './days.ts'

/** How far apart two stated dates of one event may be and both be right: decided in July, in office from September. */
const BOTH_RIGHT = 92

/**
 * The date of an event that several documents date: stated before publication; then what most texts bear out (copies
 * of one text count once), where a year bears out its days; then the most precise; then the latest, as taking office
 * comes after the decision. Of publication dates the first: news follow the event.
 */
export function bestDate(facts: readonly FactRecord[]): FactDate {
  const stated = facts.filter(({ date }) => date.basis === 'stated')
  if (stated.length === 0) return earliestPublication(facts)
  const quotes = new Map<string, Set<string>>()
  for (const { date, evidence } of stated) {
    const known = quotes.get(date.value ?? '') ?? new Set<string>()
    for (const proof of evidence) known.add(proof.quote.exact)
    quotes.set(date.value ?? '', known)
  }
  const values = [...quotes.keys()]
  const support = (value: string) =>
    new Set(values.filter((coarse) => covers(coarse, value)).flatMap((coarse) => [...(quotes.get(coarse) ?? [])])).size
  const ranked = values
    .map((value) => ({ value, support: support(value) }))
    .sort((a, b) => b.support - a.support || b.value.length - a.value.length || (a.value > b.value ? -1 : 1))
  const best = stated.find(({ date }) => date.value === ranked[0]?.value)
  if (best === undefined) throw new Error('a date that no fact has')
  return best.date
}

function earliestPublication(facts: readonly FactRecord[]): FactDate {
  const dated = facts.map(({ date }) => date).filter(({ value }) => value !== null)
  dated.sort((a, b) => {
    const [x, y] = [daysOf(a.value ?? ''), daysOf(b.value ?? '')]
    return x.last - y.last || y.first - x.first
  })
  return dated[0] ?? { value: null, precision: null, basis: 'none' }
}

/** The stated dates of one fact, if not all of them can be right. */
export function contradictoryDates(facts: readonly FactRecord[]): string[] {
  const values = [
    ...new Set(facts.flatMap(({ date }) => (date.basis === 'stated' && date.value ? [date.value] : []))),
  ].sort()
  const contradictory = values.some((a) => values.some((b) => distance(a, b) > BOTH_RIGHT))
  return contradictory ? values : []
}
