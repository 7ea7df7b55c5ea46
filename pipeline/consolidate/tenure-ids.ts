import { hashId } from '../identity.ts'
import type { RememberedTenure } from './kept-ids.ts'
import { byStanding, compare } from './merge-facts.ts'
import { publishedOf, type Statement } from './statements.ts'
import type { Stint } from './stints.ts'

export interface TenureIds {
  readonly id: string
  readonly formerIds?: string[]
}

/**
 * The ids of all tenures. A tenure keeps the id under which the last data set had its facts; else it has that of its
 * earliest report, and of several tenures of one person and role the one that was reported first has it.
 * What its other statements would have given, and what its facts went by before, are its `formerIds`.
 */
export function tenureIds(
  stints: readonly Stint[],
  statementsOf: (fact: string) => readonly Statement[],
  remembered: readonly RememberedTenure[],
): (stint: Stint) => TenureIds {
  const before = new Map<string, RememberedTenure>()
  for (const tenure of remembered) for (const fact of tenure.facts) if (!before.has(fact)) before.set(fact, tenure)
  const taken = new Set<string>()
  const ids = new Map<Stint, string>()
  const past = (stint: Stint) => [
    ...new Set(
      stint.facts.flatMap(({ id, formerIds = [] }) => [id, ...formerIds].flatMap((any) => before.get(any) ?? [])),
    ),
  ]
  const give = (stint: Stint, id: string | undefined) => {
    if (id === undefined || taken.has(id)) return
    taken.add(id)
    ids.set(stint, id)
  }
  const ordered = [...stints].sort(byFirstReport)
  for (const stint of ordered) give(stint, past(stint).find(({ id }) => !taken.has(id))?.id)
  const stated = (stint: Stint) => statedIds(stint.facts.flatMap(({ id }) => statementsOf(id)))
  for (const stint of ordered)
    if (!ids.has(stint))
      give(
        stint,
        stated(stint).find((id) => !taken.has(id)),
      )
  for (const stint of ordered) if (!ids.has(stint)) give(stint, hashId('tenure', stint.facts[0]?.id ?? ''))
  return (stint) => {
    const id = ids.get(stint)
    if (id === undefined) throw new Error('a tenure without an id')
    const others = [...stated(stint), ...past(stint).flatMap((tenure) => [tenure.id, ...(tenure.formerIds ?? [])])]
    const former = [...new Set(others)].filter((other) => !taken.has(other)).sort()
    for (const other of former) taken.add(other)
    return { id, ...(former.length > 0 && { formerIds: former }) }
  }
}

function statedIds(statements: readonly Statement[]): string[] {
  const ordered = [...statements].sort(
    (a, b) => compare(publishedOf(a.fact) ?? '9', publishedOf(b.fact) ?? '9') || byStanding(a.fact, b.fact),
  )
  return [...new Set(ordered.flatMap(({ tenure }) => tenure ?? []))]
}

/** The tenure of which the earliest report is; those that no dated document tells of come last. */
function byFirstReport(a: Stint, b: Stint): number {
  return compare(firstReport(a), firstReport(b)) || compare(a.facts[0]?.id ?? '', b.facts[0]?.id ?? '')
}

function firstReport({ facts }: Stint): string {
  const days = facts.flatMap(({ evidence }) => evidence.flatMap(({ published }) => published ?? []))
  return days.reduce((least, day) => (day < least ? day : least), '9')
}
