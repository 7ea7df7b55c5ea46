import type { FactRecord } from '../records.ts'

/** What is remembered of a data set, so that the next one can keep its ids. */
export interface Remembered {
  readonly facts: readonly RememberedFact[]
  readonly tenures: readonly RememberedTenure[]
}

export const NOTHING_REMEMBERED: Remembered = { facts: [], tenures: [] }

export interface RememberedFact {
  readonly id: string
  readonly formerIds?: readonly string[] | undefined
  /** Where its proofs stand, see `placesOf`. */
  readonly places: readonly string[]
}

export interface RememberedTenure {
  readonly id: string
  readonly formerIds?: readonly string[] | undefined
  readonly personId: string
  /** Ids of the facts that it rested on. */
  readonly facts: readonly string[]
}

/** What is to be remembered of a data set. */
export function rememberedOf({
  facts,
  tenures,
}: {
  readonly facts: readonly FactRecord[]
  readonly tenures: readonly RememberedTenure[]
}): Remembered {
  return {
    facts: facts.map((fact) => ({ id: fact.id, formerIds: fact.formerIds, places: placesOf(fact) })),
    tenures: tenures.map(({ id, formerIds, personId, facts: ids }) => ({ id, formerIds, personId, facts: ids })),
  }
}

/** A fact's proofs by what no rule changes: the page's bytes and the quote. */
function placesOf({ type, evidence }: Pick<FactRecord, 'type' | 'evidence'>): string[] {
  return evidence.map(({ document, quote }) => `${type}\u0000${document}\u0000${quote.exact}`)
}

/**
 * Ids over changed rules. A rule that now reads another role, place or title from the same sentence gives another id;
 * where the last data set had a fact with that proof, and its id would be gone, the fact keeps it, and the new id is a
 * former one. Ids that the statements themselves bear out are never touched, so that without a change of rules the last
 * data set does not show.
 */
export function keepIds(facts: readonly FactRecord[], remembered: readonly RememberedFact[]): FactRecord[] {
  const live = new Set(facts.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]))
  const known = new Set(remembered.map(({ id }) => id))
  const byPlace = new Map<string, number>()
  for (const [index, fact] of facts.entries())
    for (const place of placesOf(fact)) if (!byPlace.has(place)) byPlace.set(place, index)
  const byId = new Map(facts.flatMap(({ id, formerIds = [] }, index) => [id, ...formerIds].map((any) => [any, index])))
  const renamed = new Map<number, FactRecord>()
  for (const { id, formerIds = [], places } of remembered) {
    const lost = [id, ...formerIds].filter((former) => !live.has(former))
    if (lost.length === 0) continue
    const at = byId.get(id) ?? places.map((place) => byPlace.get(place)).find((found) => found !== undefined)
    const fact = at === undefined ? undefined : (renamed.get(at) ?? facts[at])
    if (at === undefined || fact === undefined) continue
    for (const former of lost) live.add(former)
    const keeps = lost.includes(id) && !known.has(fact.id) && !renamed.has(at)
    const former = [...new Set([...(fact.formerIds ?? []), ...lost, ...(keeps ? [fact.id] : [])])]
    renamed.set(
      at,
      withIds(fact, keeps ? id : fact.id, former.filter((other) => other !== (keeps ? id : fact.id)).sort()),
    )
  }
  return facts.map((fact, at) => renamed.get(at) ?? fact)
}

/** The id first, the former ones after it, then all else. */
export function withIds(
  { id: _, formerIds: __, ...slots }: FactRecord,
  id: string,
  former: readonly string[],
): FactRecord {
  return { id, ...(former.length > 0 && { formerIds: former }), ...slots } as FactRecord
}
