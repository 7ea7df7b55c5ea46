import { daysOf } from './days.ts'
import type { OfficeFact } from './statements.ts'

/** A person's time in an office as the facts give it, before it becomes a record. */
export interface Stint {
  readonly person: string
  readonly capacity: string
  from?: OfficeFact
  to?: OfficeFact
  /** All facts that it rests on, in the order of their dates. */
  readonly facts: OfficeFact[]
  readonly clashes: Clash[]
}

interface Clash {
  readonly kind: 'end-before-start' | 'two-start-dates' | 'two-end-dates' | 'outside-tenure'
  readonly facts: readonly [OfficeFact, OfficeFact]
}

/** Days by which a page may lag behind: it still names the old holder, or names the new one early. */
const LAG = 62

/** Whether somebody else got (or left) the office between two days. A page that still names the old holder shows nothing. */
export type OthersBetween = (event: 'appointed' | 'departed', person: string, after: number, before: number) => boolean

/**
 * The stints of one person in one office and capacity. A start after an end begins a new one; a second start without an
 * end is the same stint with two dates, unless somebody else held the office in between.
 */
export function stintsOf(
  facts: readonly OfficeFact[],
  { person, capacity, othersBetween }: { person: string; capacity: string; othersBetween: OthersBetween },
): Stint[] {
  const stints: Stint[] = []
  const begin = (fact: OfficeFact): Stint => {
    const stint: Stint = { person, capacity, facts: [fact], clashes: [] }
    stints.push(stint)
    return stint
  }
  for (const fact of inOrder(facts)) {
    const current = stints.at(-1)
    const others = (event: 'appointed' | 'departed') =>
      current !== undefined && othersBetween(event, person, lastDay(current), dayOf(fact))
    const gap = others('appointed')
    if (fact.event === 'appointed') start(fact, current, gap, begin)
    else if (fact.event === 'departed') finish(fact, current, gap, begin)
    else if (current === undefined || (gap && others('departed'))) begin(fact)
    else confirm(fact, current)
  }
  return joinReversed(stints, othersBetween)
}

function start(fact: OfficeFact, current: Stint | undefined, gap: boolean, begin: (fact: OfficeFact) => Stint): void {
  if (current === undefined || current.to !== undefined || gap) {
    begin(fact).from = fact
    return
  }
  const [first] = current.facts
  current.facts.push(fact)
  if (current.from !== undefined) current.clashes.push({ kind: 'two-start-dates', facts: [current.from, fact] })
  else {
    current.from = fact
    if (first && dayOf(fact) - dayOf(first, 'last') > LAG)
      current.clashes.push({ kind: 'outside-tenure', facts: [first, fact] })
  }
}

function finish(fact: OfficeFact, current: Stint | undefined, gap: boolean, begin: (fact: OfficeFact) => Stint): void {
  if (current === undefined || (gap && current.to !== undefined)) {
    begin(fact).to = fact
    return
  }
  current.facts.push(fact)
  if (current.to === undefined) current.to = fact
  else current.clashes.push({ kind: 'two-end-dates', facts: [current.to, fact] })
}

/** A page that still names a holder some weeks after the end lags; one that does so later contradicts it. */
function confirm(fact: OfficeFact, current: Stint): void {
  current.facts.push(fact)
  const { to } = current
  if (to !== undefined && isDated(to) && isDated(fact) && dayOf(fact) - dayOf(to, 'last') > LAG)
    current.clashes.push({ kind: 'outside-tenure', facts: [to, fact] })
}

/** *von 2018 bis 2015*: an end without a start before it, then a start without an end, and nobody else in between. */
function joinReversed(stints: readonly Stint[], othersBetween: OthersBetween): Stint[] {
  const joined: Stint[] = []
  for (const stint of stints) {
    const before = joined.at(-1)
    const { to } = before ?? {}
    const reversed =
      before !== undefined &&
      to !== undefined &&
      before.facts[0] === to &&
      stint.from !== undefined &&
      stint.to === undefined
    if (
      reversed &&
      isDated(to) &&
      isDated(stint.from as OfficeFact) &&
      !othersBetween('appointed', stint.person, dayOf(to), dayOf(stint.from as OfficeFact))
    ) {
      before.facts.push(...stint.facts)
      before.from = stint.from as OfficeFact
      before.clashes.push(...stint.clashes, { kind: 'end-before-start', facts: [stint.from as OfficeFact, to] })
    } else joined.push(stint)
  }
  return joined
}

export const isDated = (fact: OfficeFact) => fact.date.value !== null

/** The first (or last) day that a fact's date may mean; undated facts lie before all. */
export function dayOf({ date }: OfficeFact, end: 'first' | 'last' = 'first'): number {
  return date.value === null ? -Infinity : daysOf(date.value)[end]
}

/** The last day on which a stint's own dates show its person in office. */
export function lastDay(stint: Stint): number {
  const days = stint.facts.filter(isDated).map((fact) => dayOf(fact))
  return days.length === 0 ? -Infinity : Math.max(...days)
}

const RANK = { appointed: 0, holds: 1, departed: 2 } as const

/** By date, undated ones last within their kind: they then join what is there. On one day: start, holding, end. */
function inOrder(facts: readonly OfficeFact[]): OfficeFact[] {
  const dated = facts.filter(isDated)
  const undated = facts.filter((fact) => !isDated(fact))
  const order = (a: OfficeFact, b: OfficeFact) =>
    dayOf(a) - dayOf(b) || RANK[a.event] - RANK[b.event] || (a.id < b.id ? -1 : 1)
  return [...dated.sort(order), ...undated.sort(order)]
}
