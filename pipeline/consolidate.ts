import { resolveBodies } from './consolidate/bodies.ts'
import { conflictsOf } from './consolidate/conflicts.ts'
import { eventsOf } from './consolidate/events.ts'
import { keepIds, NOTHING_REMEMBERED, type Remembered, type RememberedFact, withIds } from './consolidate/kept-ids.ts'
import { compare, mergeFacts } from './consolidate/merge-facts.ts'
import type { ConflictRecord, TenureRecord } from './consolidate/records.ts'
import { isOfficeFact, resolveStatements, type Statement } from './consolidate/statements.ts'
import { type Held, tenuresOf } from './consolidate/tenures.ts'
import { type Decisions, NO_DECISIONS } from './decisions/decisions.ts'
import { furtherId } from './identity.ts'
import type { FactRecord } from './records.ts'

/** What many documents state together. */
export interface Consolidation {
  readonly facts: readonly FactRecord[]
  readonly tenures: readonly TenureRecord[]
  readonly conflicts: readonly ConflictRecord[]
  /** Decisions without effect: no fact has that id, or the fact can't have what it is corrected to. */
  readonly unmet: readonly Unmet[]
}

export interface Unmet {
  readonly fact: string
  readonly reason: string
}

export interface ConsolidateOptions {
  /** What people decided about persons and facts. */
  readonly decisions?: Decisions
  /** The last data set: its ids stay, whatever evidence comes later, and however changed rules read a sentence. */
  readonly remembered?: Remembered
  /** When a document (by its hash) was fetched, ISO 8601. */
  readonly retrieved?: (document: string) => string | undefined
}

/**
 * Joins what several documents state: one fact for one event, with all its evidence; tenures of offices; and what can't
 * all be right. A pure function of the set of statements and of what is remembered: neither order nor repetition shows in
 * the result.
 */
export function consolidate(stated: Iterable<FactRecord>, options: ConsolidateOptions = {}): Consolidation {
  const { decisions = NO_DECISIONS, retrieved = () => undefined, remembered = NOTHING_REMEMBERED } = options
  const given = distinct(stated).sort(byPlace)
  const bodies = resolveBodies(given)
  const { statements, persons } = resolveStatements(given, bodies, decisions.persons)
  const published = new Set(remembered.facts.map(({ id }) => id))
  const events = decisions.putTogether(eventsOf(decisions.keepApart(statements)))
  const merged = events.map((event) => joined(event, published))
  const named = withKeptIds(withUniqueIds(merged), remembered.facts)
  const decided = decisions.decide(named)
  const held = decided.flatMap(({ fact, statements }): Held[] => {
    const [first] = statements
    if (!isOfficeFact(fact) || first?.office === undefined || first.person === undefined) return []
    const { office, person } = first
    return [{ fact: { ...fact, person: persons.name(person) }, office, person, statements }]
  })
  const tenures = tenuresOf(held, {
    names: persons.names,
    bodyName: (key, [fact]) => bodies.knownName(key) ?? fact?.organisation ?? key,
    retrieved,
    remembered: remembered.tenures,
  })
  const facts = sortedBy(
    decided.map(({ fact }) => fact),
    sortKey,
  )
  const statementsOf = new Map(decided.map(({ fact, statements }) => [fact.id, statements.map((s) => s.fact)]))
  const conflicts = conflictsOf(
    facts,
    (fact) => statementsOf.get(fact.id) ?? [],
    tenures,
    ({ name, jurisdiction }) => bodies.key(name, jurisdiction),
  )
  return {
    facts,
    tenures: withConflicts(
      tenures.map(({ record }) => record),
      conflicts,
    ),
    conflicts,
    unmet: [...unmetOf(decisions, named, given), ...refusedIn(decided)],
  }
}

function unmetOf({ facts }: Decisions, named: readonly Joined[], given: readonly FactRecord[]): Unmet[] {
  if (facts.size === 0) return []
  const known = new Set(given.map(({ id }) => id))
  for (const { fact } of named) for (const id of [fact.id, ...(fact.formerIds ?? [])]) known.add(id)
  const lost = [...facts].filter((id) => !known.has(id)).sort()
  return lost.map((fact) => ({ fact, reason: `no fact has the id ${fact}, now or formerly` }))
}

const refusedIn = (decided: readonly Joined[]): Unmet[] =>
  decided.flatMap(({ fact: { id }, refused }) =>
    refused === undefined
      ? []
      : [{ fact: id, reason: `${id} is left as it was, the correction does not fit: ${refused}` }],
  )

/** A fact with the statements that it was made of. */
interface Joined {
  readonly fact: FactRecord
  readonly statements: readonly Statement[]
  /** Why a correction of the fact could not be carried out. */
  readonly refused?: string
}

const joined = (statements: readonly Statement[], published: ReadonlySet<string>): Joined => ({
  fact: mergeFacts(
    statements.map(({ fact }) => fact),
    published,
  ),
  statements,
})

/** An id holds the year alone; two events of one subject in one year need more. A former id leads to one fact only. */
function withUniqueIds(joined: readonly Joined[]): Joined[] {
  const sorted = sortedBy(joined, ({ fact }) => sortKey(fact))
  const taken = new Set<string>()
  const named = sorted.map(({ fact, statements }) => {
    const id = taken.has(fact.id) ? furtherId(fact.id, fact) : fact.id
    taken.add(id)
    return { fact: { ...fact, id }, statements }
  })
  return named.map(({ fact, statements }) => {
    const former = fact.formerIds?.filter((id) => !taken.has(id) && taken.add(id)) ?? []
    return { fact: withIds(fact, fact.id, former), statements }
  })
}

function withKeptIds(joined: Joined[], remembered: readonly RememberedFact[]): Joined[] {
  if (remembered.length === 0) return joined
  const kept = keepIds(
    joined.map(({ fact }) => fact),
    remembered,
  )
  return joined.map(({ statements }, at) => ({ fact: kept[at] as FactRecord, statements }))
}

/** A contradiction about a tenure, or about the dates of one of its facts, is a mark on the tenure. */
function withConflicts(tenures: readonly TenureRecord[], conflicts: readonly ConflictRecord[]): TenureRecord[] {
  const marks = new Map<string, Set<string>>()
  for (const { id, sides } of conflicts)
    for (const about of sides.flatMap(({ tenure, facts }) => (tenure === undefined ? facts : [tenure])))
      marks.set(about, (marks.get(about) ?? new Set()).add(id))
  return tenures.map((tenure) => {
    const ids = [tenure.id, ...tenure.facts].flatMap((about) => [...(marks.get(about) ?? [])])
    return ids.length === 0 ? tenure : { ...tenure, conflicts: [...new Set(ids)].sort() }
  })
}

/** A statement that comes twice, as when a file is given twice, counts once. */
function distinct(stated: Iterable<FactRecord>): FactRecord[] {
  const known = new Map<string, FactRecord>()
  for (const fact of stated) {
    const places = fact.evidence.map(({ source, document, position, rule }) => [source, document, position, rule])
    known.set(JSON.stringify([fact.id, fact.date.value, places]), fact)
  }
  return [...known.values()]
}

function byPlace(a: FactRecord, b: FactRecord): number {
  const [x, y] = [a.evidence[0], b.evidence[0]]
  return (
    compare(x?.source ?? '', y?.source ?? '') ||
    (x?.position.start ?? 0) - (y?.position.start ?? 0) ||
    compare(x?.rule ?? '', y?.rule ?? '') ||
    compare(a.id, b.id) ||
    compare(a.date.value ?? '', b.date.value ?? '')
  )
}

/** Sorted by a key that is made once for each. */
function sortedBy<T>(list: readonly T[], keyOf: (item: T) => string): T[] {
  const keyed = list.map((item) => ({ item, key: keyOf(item) }))
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ item }) => item)
}

function sortKey(fact: FactRecord): string {
  return [fact.type, fact.jurisdiction ?? '', fact.date.value ?? '', fact.id].join('\u0000')
}
