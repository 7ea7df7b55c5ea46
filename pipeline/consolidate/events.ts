import type { FactRecord } from '../records.ts'
import { byDate, daysOf, distance } from './days.ts'
import { publishedOf, type Statement } from './statements.ts'
import { longerTitles, titleWords } from './titles.ts'

/**
 * How many days apart two dates of one event may be: sources date an appointment by decision, oath or first day, and
 * news of it come late. Events that can happen again soon have less.
 */
const WINDOW: Readonly<Record<string, number>> = { appointment: 400, agency: 400, strategy: 120 }

/** What is so again and again is one fact a year. */
const YEARLY = new Set(['incumbency', 'measure-count'])

/** Statements that are one fact: same subject and event, dates that can be one event's. In the order of their dates. */
export function eventsOf(statements: readonly Statement[]): Statement[][] {
  const subjects = new Map<string, Statement[]>()
  for (const statement of statements) {
    const { type, event } = statement.fact
    const key = `${type}\u0000${event}\u0000${statement.subject}`
    const same = subjects.get(key)
    if (same === undefined) subjects.set(key, [statement])
    else same.push(statement)
  }
  const opposite = oppositeDates(statements)
  const events = [...subjects.values()].flatMap((same) => split(same, opposite(same[0])))
  return joinShortTitles(events)
}

function split(statements: readonly Statement[], between: readonly string[]): Statement[][] {
  const sorted = [...statements].sort((a, b) => byDate(a.fact.date, b.fact.date))
  const type = sorted[0]?.fact.type ?? ''
  const events: Statement[][] = []
  const undated: Statement[] = []
  let start: string | undefined
  for (const statement of sorted) {
    const { value } = statement.fact.date
    if (value === null) undated.push(statement)
    else if (start !== undefined && isSame(type, start, value, between)) events.at(-1)?.push(statement)
    else {
      events.push([statement])
      start = value
    }
  }
  if (YEARLY.has(type)) return undated.length === 0 ? events : [...events, undated]
  for (const statement of undated) (eventBefore(events, publishedOf(statement.fact)) ?? fresh(events)).push(statement)
  return events
}

function isSame(type: string, start: string, value: string, between: readonly string[]): boolean {
  if (YEARLY.has(type)) return start.slice(0, 4) === value.slice(0, 4)
  if (distance(start, value) > (WINDOW[type] ?? 120)) return false
  return !between.some((other) => daysOf(start).last < daysOf(other).first && daysOf(other).last < daysOf(value).first)
}

/** Undated statements tell of the last event before they were published. */
function eventBefore(events: readonly Statement[][], published: string | undefined): Statement[] | undefined {
  if (published === undefined) return events.at(-1)
  const before = events.filter(([first]) => {
    const value = first?.fact.date.value
    return value == null || daysOf(value).first <= daysOf(published).last
  })
  return before.at(-1)
}

function fresh(events: Statement[][]): Statement[] {
  const event: Statement[] = []
  events.push(event)
  return event
}

/** A departure between two appointments makes them two; a dissolution two foundings; and the other way round. */
function oppositeDates(statements: readonly Statement[]): (of: Statement | undefined) => readonly string[] {
  const opposites: Readonly<Record<string, string>> = {
    appointed: 'departed',
    departed: 'appointed',
    founded: 'dissolved',
    dissolved: 'founded',
    adopted: 'updated',
  }
  const dates = new Map<string, string[]>()
  for (const { fact, subject } of statements) {
    const { basis, value } = fact.date
    if (basis !== 'stated' || value === null || value.length === 4) continue
    const key = `${fact.event}\u0000${subject}`
    const known = dates.get(key)
    if (known === undefined) dates.set(key, [value])
    else known.push(value)
  }
  return (of) => (of === undefined ? [] : (dates.get(`${opposites[of.fact.event] ?? ''}\u0000${of.subject}`) ?? []))
}

type Strategy = Extract<FactRecord, { type: 'strategy' }>

/** *Die Digitalstrategie* of one report is the *Digitalstrategie Schleswig-Holstein 2030* of another of those weeks. */
function joinShortTitles(events: Statement[][]): Statement[][] {
  const rows = new Map<string, { event: Statement[]; words: readonly string[]; date: string | null }[]>()
  for (const event of events) {
    const fact = event[0]?.fact
    if (fact?.type !== 'strategy') continue
    const key = `${fact.event}\u0000${fact.jurisdiction ?? ''}`
    const row = { event, words: wordsOf(fact), date: fact.date.value }
    const known = rows.get(key)
    if (known === undefined) rows.set(key, [row])
    else known.push(row)
  }
  const gone = new Set<Statement[]>()
  for (const plans of rows.values()) {
    const longerThan = longerTitles(plans)
    for (const short of plans) {
      const longer = longerThan(short).filter((long) => !gone.has(long.event) && areNear(short.date, long.date))
      const [only] = longer
      if (only === undefined || longer.length > 1) continue
      only.event.push(...short.event)
      gone.add(short.event)
    }
  }
  return events.filter((event) => !gone.has(event))
}

const wordsOf = (fact: Strategy) => titleWords(fact.title, fact.jurisdiction)
const areNear = (a: string | null, b: string | null) => a !== null && b !== null && distance(a, b) <= 60
