import { precisionOf } from '../../extractors/shapes.ts'
import { parseName } from '../consolidate/names.ts'
import type { PersonDecisions } from '../consolidate/persons.ts'
import type { Statement } from '../consolidate/statements.ts'
import type { FactRecord } from '../records.ts'
import { factProblem } from '../validate.ts'
import type { DecisionRecord } from './records.ts'

interface Joined {
  readonly fact: FactRecord
  readonly statements: readonly Statement[]
  /** Why a correction of the fact could not be carried out. */
  readonly refused?: string
}

/** The decisions of people in the form in which a run applies them. */
export interface Decisions {
  readonly persons: PersonDecisions
  /** Statements with those told apart that people said are not the same. */
  keepApart(statements: readonly Statement[]): readonly Statement[]
  /** Events, each with its statements, put together where people said they are the same, however far apart their dates. */
  putTogether(events: readonly Statement[][]): readonly (readonly Statement[])[]
  /** Facts without the wrong and suppressed ones, with corrected slots and confirmations. */
  decide(facts: readonly Joined[]): Joined[]
  /** Ids of all facts that decisions are about. */
  readonly facts: ReadonlySet<string>
  /** Names of persons about whom nothing may be kept. */
  readonly suppressedPersons: readonly string[]
  /** Ids of facts of which nothing may be kept. */
  readonly suppressedFacts: ReadonlySet<string>
}

export const NO_DECISIONS: Decisions = decisionsOf([])

/** Later decisions on the same thing replace earlier ones; the file keeps both. */
export function decisionsOf(records: readonly DecisionRecord[]): Decisions {
  const byFact = new Map<string, DecisionRecord[]>()
  const persons: { same: [string, string][]; apart: [string, string][] } = { same: [], apart: [] }
  const together: [string, string][] = []
  const apart = new Set<string>()
  const suppressedPersons: string[] = []
  for (const record of records) {
    const { decision, persons: people, facts } = record
    if (decision === 'suppressed' && people) suppressedPersons.push(...people.map(({ name }) => name))
    else if ((decision === 'same' || decision === 'not-same') && people?.length === 2) {
      const [a, b] = people.map(({ name, jurisdiction }) => `${jurisdiction ?? ''}|${name}`)
      if (a && b) persons[decision === 'same' ? 'same' : 'apart'].push([a, b])
    } else if (decision === 'same' && facts?.length === 2) together.push([facts[0] ?? '', facts[1] ?? ''])
    else if (decision === 'not-same' && facts?.length === 2) apart.add(facts[1] ?? '')
    else
      for (const id of facts ?? [])
        byFact.set(id, [...(byFact.get(id) ?? []).filter((d) => !replaces(record, d)), record])
  }
  const suppressedFacts = new Set(
    [...byFact].filter(([, list]) => list.some((d) => d.decision === 'suppressed')).map(([id]) => id),
  )
  return {
    persons,
    facts: new Set(records.flatMap(({ facts = [] }) => facts)),
    suppressedPersons,
    suppressedFacts,
    keepApart: (statements) =>
      statements.map((statement) => {
        const { id } = statement.fact
        return apart.has(id) ? { ...statement, subject: `${statement.subject}\u0000${id}` } : statement
      }),
    putTogether: (events) => together.reduce(join, events),
    decide: (facts) => (byFact.size === 0 ? [...facts] : facts.flatMap((joined) => decide(joined, byFact))),
  }
}

const replaces = (next: DecisionRecord, before: DecisionRecord) =>
  next.decision !== 'corrected' || before.decision !== 'corrected' || next.slot === before.slot

function join(events: readonly Statement[][], [a, b]: readonly [string, string]): readonly Statement[][] {
  const [first, second] = [a, b].map((id) => events.find((event) => event.some(({ fact }) => fact.id === id)))
  if (first === undefined || second === undefined || first === second) return events
  return events.flatMap((event) => (event === second ? [] : [event === first ? [...first, ...second] : event]))
}

function decide(joined: Joined, byFact: ReadonlyMap<string, readonly DecisionRecord[]>): Joined[] {
  const { fact } = joined
  const decisions = [fact.id, ...(fact.formerIds ?? [])].flatMap((id) => byFact.get(id) ?? [])
  if (decisions.length === 0) return [joined]
  if (decisions.some(({ decision }) => decision === 'wrong' || decision === 'suppressed')) return []
  const decided = decisions.reduce(apply, fact)
  const problem = factProblem(decided)
  return [problem === undefined ? { ...joined, fact: decided } : { ...joined, refused: problem }]
}

function apply(fact: FactRecord, { decision, slot, value, who, when, why }: DecisionRecord): FactRecord {
  if (decision !== 'confirmed' && decision !== 'corrected') return fact
  const decided = [...(fact.decided ?? []), { decision, ...(slot && { slot }), who, when, why }]
  if (decision === 'confirmed' || slot === undefined) return { ...fact, decided }
  const before = (fact as Readonly<Record<string, unknown>>)[slot]
  const evidence = fact.evidence.map((_, index) => index)
  const alternatives = [
    ...(fact.alternatives ?? []),
    ...(before === undefined ? [] : [{ slot, value: before, evidence }]),
  ]
  return { ...fact, [slot]: slotValue(slot, value), alternatives, decided } as FactRecord
}

/** A date is given as reduced ISO, and is then as good as stated. */
function slotValue(slot: string, value: unknown): unknown {
  if (slot !== 'date' || typeof value !== 'string') return value
  return { value, precision: precisionOf(value), basis: 'stated' }
}

/** Whether a name is one of those about whom nothing may be kept. */
export function isSuppressed(name: string, suppressed: readonly string[]): boolean {
  const { key } = parseName(name)
  return suppressed.some((other) => parseName(other).key === key)
}
