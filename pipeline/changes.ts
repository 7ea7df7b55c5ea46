import { z } from 'zod'
import type { FactRecord } from './records.ts'

/** What differs between the data set that a run publishes and the one before it. */

/** Why a fact is no more: its page is gone, its page changed, or the rules read the same page otherwise. */
const Reason = z.enum(['page-gone', 'page-changed', 'rule-changed'])
type Reason = z.infer<typeof Reason>

const id = z.string().meta({ description: 'of the fact' })
const slots = z.record(z.string(), z.unknown())

/** A line of `changes.jsonl`. Of evidence it has source and quote. */
export const ChangeRecord = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('added'), id, new: slots.meta({ description: 'all slots' }) }),
  z.strictObject({
    change: z.literal('changed'),
    id,
    formerId: z.string().optional().meta({ description: 'the id of the fact in the last data set, if another' }),
    old: slots.meta({ description: 'the slots that differ, as they were' }),
    new: slots.meta({ description: 'the slots that differ, as they are' }),
  }),
  z.strictObject({ change: z.literal('withdrawn'), id, reason: Reason, old: slots.meta({ description: 'all slots' }) }),
])
export type ChangeRecord = z.infer<typeof ChangeRecord>

export interface Changes {
  readonly changes: readonly ChangeRecord[]
  /** Facts of the last data set, and how many of them are in the new one no more. */
  readonly before: number
  readonly withdrawn: number
}

/**
 * Compares the facts of two runs by id and former ids, changes in the order of the ids. `hashes` gives the document hash
 * of every source that is in the new data set, to say why a fact is gone.
 */
export async function compareFacts(
  before: AsyncIterable<FactRecord>,
  now: readonly FactRecord[],
  hashes: ReadonlyMap<string, string>,
): Promise<Changes> {
  const byId = new Map(now.flatMap((fact) => [...(fact.formerIds ?? []), fact.id].map((id) => [id, fact] as const)))
  // A fact's own id goes before what others once were.
  for (const fact of now) byId.set(fact.id, fact)
  const changes: ChangeRecord[] = []
  const met = new Set<string>()
  let count = 0
  for await (const old of before) {
    count += 1
    const fact = byId.get(old.id)
    if (fact === undefined)
      changes.push({ change: 'withdrawn', id: old.id, reason: reasonOf(old, hashes), old: slotsOf(old) })
    else {
      met.add(fact.id)
      const difference = differenceOf(old, fact)
      if (difference !== undefined) changes.push(difference)
    }
  }
  const withdrawn = changes.filter(({ change }) => change === 'withdrawn').length
  for (const fact of now) if (!met.has(fact.id)) changes.push({ change: 'added', id: fact.id, new: slotsOf(fact) })
  changes.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return { changes, before: count, withdrawn }
}

/** What a change shows of a fact: its slots, and which sources prove it in which words. */
function slotsOf({ evidence, id: _, formerIds: __, ...slots }: FactRecord): Record<string, unknown> {
  const proofs = evidence.map(({ source, quote }) => ({ source, quote: quote.exact }))
  return { ...slots, evidence: proofs }
}

/** The slots that differ, old and new; nothing for a quote that merely moved within its page. */
function differenceOf(old: FactRecord, fact: FactRecord): ChangeRecord | undefined {
  const [was, is] = [slotsOf(old), slotsOf(fact)]
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])]
  const differing = names.filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
  if (differing.length === 0 && old.id === fact.id) return undefined
  const only = (slots: Record<string, unknown>) =>
    Object.fromEntries(differing.filter((name) => name in slots).map((name) => [name, slots[name]]))
  const moved = old.id === fact.id ? {} : { formerId: old.id }
  return { change: 'changed', id: fact.id, ...moved, old: only(was), new: only(is) }
}

function reasonOf({ evidence }: FactRecord, hashes: ReadonlyMap<string, string>): Reason {
  const fates = evidence.map(({ source, document }) => {
    const hash = hashes.get(source)
    return hash === undefined ? 'page-gone' : hash === document ? 'rule-changed' : 'page-changed'
  })
  // The fact hangs on whichever page is still there.
  return fates.find((fate) => fate === 'rule-changed') ?? fates.find((fate) => fate === 'page-changed') ?? 'page-gone'
}
