import { hashId } from '../identity.ts'
import type { FactRecord } from '../records.ts'
import { subjectOf } from '../subject.ts'
import { contradictoryDates } from './dates.ts'
import { daysOf, distance } from './days.ts'
import { compare } from './merge-facts.ts'
import { isSingle } from './offices.ts'
import type { ConflictRecord } from './records.ts'
import { dayOf, isDated } from './stints.ts'
import type { Tenure } from './tenures.ts'
import { titleWords } from './titles.ts'

type Kind = ConflictRecord['kind']
type Side = ConflictRecord['sides'][number]

/** Two holders may overlap for so many days: handing over, and dates that are publication dates. */
const HANDOVER = 31

/** Everything in the facts that can't all be right. Nothing is resolved here: both sides stand with their evidence. */
export function conflictsOf(
  facts: readonly FactRecord[],
  statementsOf: (fact: FactRecord) => readonly FactRecord[],
  tenures: readonly Tenure[],
  bodyKey: (fact: Extract<FactRecord, { type: 'agency' }>) => string,
): ConflictRecord[] {
  const conflicts = [
    ...tenures.flatMap(clashes),
    ...twoHolders(tenures),
    ...facts.flatMap((fact) => differingDates(fact, statementsOf(fact))),
    ...repeated(facts, bodyKey),
  ]
  const byId = new Map(conflicts.map((conflict) => [conflict.id, conflict]))
  return [...byId.values()].sort(
    (a, b) => compare(a.kind, b.kind) || compare(a.jurisdiction ?? '', b.jurisdiction ?? '') || compare(a.id, b.id),
  )
}

function conflict(
  kind: Kind,
  { jurisdiction, subject }: { jurisdiction: string | null; subject: string },
  sides: Side[],
): ConflictRecord {
  const ids = sides.map(({ facts, date }) => `${facts.join()}@${date.value ?? ''}`).sort()
  return { id: hashId('conflict', kind, ...ids), kind, jurisdiction, subject, sides }
}

function sideOf(fact: FactRecord, tenure?: string): Side {
  return {
    statement: statementOf(fact),
    date: fact.date,
    facts: [fact.id],
    ...(tenure !== undefined && { tenure }),
    evidence: [...fact.evidence],
  }
}

function statementOf(fact: FactRecord): string {
  return `${aboutOf(fact)}: ${fact.event} ${fact.date.value ?? '(undated)'}`
}

function clashes({ stint, record }: Tenure): ConflictRecord[] {
  return stint.clashes.map(({ kind, facts }) =>
    conflict(
      kind,
      { jurisdiction: record.jurisdiction, subject: record.office },
      facts.map((fact) => sideOf(fact, record.id)),
    ),
  )
}

/** Two full holders of one office, each surely in office while the other is. */
function twoHolders(tenures: readonly Tenure[]): ConflictRecord[] {
  const found: ConflictRecord[] = []
  const offices = new Map<string, Tenure[]>()
  for (const tenure of tenures) {
    if (!isSingle(tenure.office) || tenure.record.capacity !== undefined || !tenure.stint.facts.some(isDated)) continue
    const same = offices.get(tenure.office.key)
    if (same === undefined) offices.set(tenure.office.key, [tenure])
    else same.push(tenure)
  }
  for (const same of offices.values()) {
    // One side for all conflicts of a tenure: an office that many claim has a conflict for every two of them.
    const spans = same
      .map((tenure) => ({ tenure, side: tenureSide(tenure), ...surely(tenure) }))
      .sort((a, b) => a.first - b.first)
    let active: typeof spans = []
    for (const span of spans) {
      active = active.filter((other) => other.last - span.first > HANDOVER)
      for (const other of active) {
        if (other.tenure.record.personId === span.tenure.record.personId) continue
        if (Math.min(other.last, span.last) - span.first <= HANDOVER) continue
        const { record } = span.tenure
        found.push(
          conflict('two-holders', { jurisdiction: record.jurisdiction, subject: record.office }, [
            other.side,
            span.side,
          ]),
        )
      }
      active.push(span)
    }
  }
  return found
}

/** The days on which a tenure surely was: from its latest possible start to its earliest possible end. */
function surely({ stint, record }: Tenure): { first: number; last: number } {
  const seen = stint.facts.filter((fact) => isDated(fact) && fact.event !== 'departed')
  const first = record.from
    ? daysOf(record.from.value).last
    : Math.min(...seen.map((fact) => dayOf(fact, 'last')), dayOrNever(record.to?.value))
  const last = record.to
    ? daysOf(record.to.value).first
    : Math.max(
        ...seen.map((fact) => dayOf(fact)),
        record.lastConfirmed ? daysOf(record.lastConfirmed).first : -Infinity,
      )
  return { first, last }
}

const dayOrNever = (value: string | undefined) => (value === undefined ? Infinity : daysOf(value).last)

function tenureSide({ stint, record }: Tenure): Side {
  const fact = stint.from ?? stint.facts.find(isDated) ?? stint.facts[0]
  if (fact === undefined) throw new Error('a tenure without facts')
  const until = record.to?.value ?? `last confirmed ${record.lastConfirmed ?? 'never'}`
  const ends = stint.facts.filter((other) => other !== fact).slice(-1)
  return {
    statement: `${record.person}, ${record.role}: ${record.from?.value ?? '?'} – ${until}`,
    date: fact.date,
    facts: record.facts,
    tenure: record.id,
    evidence: [...fact.evidence, ...ends.flatMap(({ evidence }) => evidence)],
  }
}

const DATES_KIND: Readonly<Record<string, Kind>> = {
  appointed: 'two-start-dates',
  departed: 'two-end-dates',
  founded: 'two-founding-dates',
  adopted: 'adopted-twice',
}

/** One event to which sources give dates that can't both be right. */
function differingDates(fact: FactRecord, statements: readonly FactRecord[]): ConflictRecord[] {
  if (fact.event === 'holds' || fact.event === 'counted') return []
  const values = contradictoryDates(statements)
  if (values.length < 2) return []
  const sides = values.map((value): Side => {
    const saying = statements.filter(({ date }) => date.value === value && date.basis === 'stated')
    const [first] = saying
    if (first === undefined) throw new Error('a date that no statement has')
    return { ...sideOf({ ...fact, date: first.date }), evidence: saying.flatMap(({ evidence }) => evidence) }
  })
  return [
    conflict(
      DATES_KIND[fact.event] ?? 'two-event-dates',
      { jurisdiction: fact.jurisdiction, subject: aboutOf(fact) },
      sides,
    ),
  ]
}

/** Of a figure what it counts: its number is what sources differ in. */
const aboutOf = (fact: FactRecord) => ('count' in fact ? (fact.unitLabel ?? fact.unit) : subjectOf(fact))

/** A body founded twice with no dissolution between, a plan adopted twice with no renewal between. */
function repeated(
  facts: readonly FactRecord[],
  bodyKey: (fact: Extract<FactRecord, { type: 'agency' }>) => string,
): ConflictRecord[] {
  const things = new Map<string, FactRecord[]>()
  for (const fact of facts) {
    const key =
      fact.type === 'agency'
        ? `agency\u0000${bodyKey(fact)}`
        : fact.type === 'strategy'
          ? `strategy\u0000${fact.jurisdiction ?? ''}\u0000${titleWords(fact.title, fact.jurisdiction).join(' ')}`
          : undefined
    if (key === undefined || fact.date.value === null) continue
    const same = things.get(key)
    if (same === undefined) things.set(key, [fact])
    else same.push(fact)
  }
  return [...things.values()].flatMap((same) => {
    same.sort((a, b) => daysOf(a.date.value ?? '').first - daysOf(b.date.value ?? '').first || compare(a.id, b.id))
    return again(same, 'founded', ['dissolved', 'merged'], 'two-founding-dates').concat(
      again(same, 'adopted', ['updated'], 'adopted-twice'),
    )
  })
}

function again(facts: readonly FactRecord[], event: string, between: readonly string[], kind: Kind): ConflictRecord[] {
  const found: ConflictRecord[] = []
  let before: FactRecord | undefined
  for (const fact of facts) {
    if (between.includes(fact.event)) before = undefined
    if (fact.event !== event) continue
    if (before !== undefined && distance(before.date.value ?? '', fact.date.value ?? '') > 0)
      found.push(
        conflict(kind, { jurisdiction: fact.jurisdiction, subject: aboutOf(fact) }, [sideOf(before), sideOf(fact)]),
      )
    before = fact
  }
  return found
}
