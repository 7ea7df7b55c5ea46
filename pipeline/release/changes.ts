import type { FactRecord } from '../records.ts'

/** What became of one fact since the previous release. */
export type Change =
  | { readonly change: 'added'; readonly id: string; readonly type: string }
  | { readonly change: 'withdrawn'; readonly id: string; readonly type: string }
  | { readonly change: 'merged'; readonly id: string; readonly type: string; readonly into: string }
  | {
      readonly change: 'changed'
      readonly id: string
      readonly type: string
      readonly slots: Readonly<Record<string, { readonly old: unknown; readonly new: unknown }>>
    }

/** Slots in which nothing changes for a reader. */
const SILENT = new Set(['evidence', 'alternatives', 'formerIds', 'id'])

/** Changes between two data sets, by id; a fact is followed through merging by its former ids. */
export function changesBetween(before: readonly FactRecord[], now: readonly FactRecord[]): Change[] {
  const old = new Set(before.map(({ id }) => id))
  const byId = new Map(now.map((fact) => [fact.id, fact]))
  const byFormer = new Map(now.flatMap((fact) => (fact.formerIds ?? []).map((id) => [id, fact] as const)))
  const known = new Set<string>()
  const changes = before.flatMap((fact): Change[] => {
    const { id, type } = fact
    const same = byId.get(id) ?? byFormer.get(id)
    if (same === undefined) return [{ change: 'withdrawn', id, type }]
    known.add(same.id)
    if (same.id !== id) return [{ change: 'merged', id, type, into: same.id }]
    const slots = differences(fact, same)
    return Object.keys(slots).length === 0 ? [] : [{ change: 'changed', id, type, slots }]
  })
  const added = now
    .filter(({ id }) => !old.has(id) && !known.has(id))
    .map(({ id, type }): Change => ({ change: 'added', id, type }))
  return [...changes, ...added]
}

function differences(before: FactRecord, now: FactRecord): Record<string, { old: unknown; new: unknown }> {
  const [a, b] = [before, now] as unknown as [Record<string, unknown>, Record<string, unknown>]
  const slots = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((slot) => !SILENT.has(slot))
  const changed = slots.filter((slot) => JSON.stringify(a[slot]) !== JSON.stringify(b[slot]))
  return Object.fromEntries(changed.map((slot) => [slot, { old: a[slot] ?? null, new: b[slot] ?? null }]))
}
