import { fold } from '../identity.ts'
import type { FactRecord } from '../records.ts'
import { bestDate } from './dates.ts'
import { parseName, specificity } from './names.ts'
import { publishedOf } from './statements.ts'

type Proof = FactRecord['evidence'][number]
type Loose = Readonly<Record<string, unknown>>

/** Slots of the record itself; all others are what the fact says. */
const OWN = new Set(['id', 'formerIds', 'type', 'event', 'evidence', 'alternatives', 'decided', 'date', 'ags'])
/** Wordings that differ from text to text and contradict nothing. */
const WORDINGS = new Set(['roleLabel', 'unitLabel', 'qualifier'])

/**
 * One fact for what several documents state, with all their evidence. Its id is one that was published, else that of a
 * statement which stays the first when later ones come: dated before undated, fuller names before shorter, earlier
 * publication before later. The ids of the others are its `formerIds`. What a part of the evidence states otherwise is in
 * `alternatives`.
 */
export function mergeFacts(facts: readonly FactRecord[], published: ReadonlySet<string> = new Set()): FactRecord {
  const ordered = [...facts].sort(byStanding)
  const first = ordered.find(({ id }) => published.has(id)) ?? ordered[0]
  if (first === undefined) throw new Error('a fact without a record')
  const evidence = distinctProofs(facts)
  const former = [...new Set(ordered.flatMap((fact) => [fact.id, ...(fact.formerIds ?? [])]))].filter(
    (id) => id !== first.id,
  )
  const { slots, alternatives } = mergeSlots(ordered, evidence)
  const { id, type, event } = first
  return {
    id,
    ...(former.length > 0 && { formerIds: former.sort() }),
    type,
    event,
    ...slots,
    evidence,
    ...(alternatives.length > 0 && { alternatives }),
  } as FactRecord
}

/** The order in which statements are believed: and which of them gives the fact its id. */
export function byStanding(a: FactRecord, b: FactRecord): number {
  return (
    Number(a.date.value === null) - Number(b.date.value === null) ||
    nameRank(b) - nameRank(a) ||
    compare(publishedOf(a) ?? '9', publishedOf(b) ?? '9') ||
    compareProofs(a.evidence[0], b.evidence[0]) ||
    compare(a.id, b.id)
  )
}

const nameRank = (fact: FactRecord) => ('person' in fact ? specificity(parseName(fact.person)) : 0)

interface Alternative {
  slot: string
  value: unknown
  evidence: number[]
}

function mergeSlots(
  facts: readonly FactRecord[],
  evidence: readonly Proof[],
): { slots: Loose; alternatives: Alternative[] } {
  const place = new Map(evidence.map((proof, index) => [proofKey(proof), index]))
  const alternatives: Alternative[] = []
  const slots: Record<string, unknown> = {}
  const names = new Set(facts.flatMap((fact) => Object.keys(fact)).filter((name) => !OWN.has(name)))
  for (const slot of ['jurisdiction', 'date', ...[...names].filter((name) => name !== 'jurisdiction')]) {
    const values = new Map<string, { value: unknown; from: FactRecord[] }>()
    for (const fact of facts) {
      const value = (fact as Loose)[slot]
      if (value === undefined || value === null) continue
      if (slot === 'date' && fact.date.value === null) continue
      const known = values.get(sameness(slot, value))
      if (known === undefined) values.set(sameness(slot, value), { value, from: [fact] })
      else known.from.push(fact)
    }
    const chosen = slot === 'date' ? bestDate(facts) : mostStated(slot, [...values.values()])
    if (chosen !== undefined) slots[slot] = chosen
    else if (slot === 'jurisdiction') slots[slot] = null
    if (WORDINGS.has(slot)) continue
    for (const { value, from } of values.values()) {
      if (sameness(slot, value) === sameness(slot, chosen)) continue
      const indices = from.flatMap((fact) => fact.evidence.map((proof) => place.get(proofKey(proof)) ?? 0))
      alternatives.push({ slot, value, evidence: [...new Set(indices)].sort((a, b) => a - b) })
    }
    if (slot === 'jurisdiction') {
      const ags = facts.find((fact) => fact.ags !== undefined && fact.jurisdiction === chosen)?.ags
      if (ags !== undefined) slots.ags = ags
    }
  }
  return { slots, alternatives }
}

/** Names keep their spelling of highest standing; all else goes by how many documents say it, then by standing. */
function mostStated(slot: string, values: readonly { value: unknown; from: readonly FactRecord[] }[]): unknown {
  if (['person', 'name', 'title'].includes(slot)) return longestName(slot, values)
  const count = (from: readonly FactRecord[]) =>
    new Set(from.flatMap(({ evidence }) => evidence.map((p) => p.document))).size
  const best = values.reduce<(typeof values)[number] | undefined>(
    (known, next) => (known === undefined || count(next.from) > count(known.from) ? next : known),
    undefined,
  )
  return best?.value
}

function longestName(slot: string, values: readonly { value: unknown }[]): unknown {
  if (slot === 'person') return values[0]?.value
  const words = (value: unknown) => String(value).split(/[\s-]+/u).length
  return values.reduce<unknown>(
    (known, { value }) => (known === undefined || words(value) > words(known) ? value : known),
    undefined,
  )
}

function sameness(slot: string, value: unknown): string {
  if (slot === 'date') return String((value as FactRecord['date'] | undefined)?.value ?? '')
  return typeof value === 'string' ? fold(value) : JSON.stringify(value ?? null)
}

/** The same place in the same document proves nothing twice. */
function distinctProofs(facts: readonly FactRecord[]): Proof[] {
  const known = new Map<string, Proof>()
  for (const fact of facts) for (const proof of fact.evidence) known.set(proofKey(proof), proof)
  return [...known.values()].sort(compareProofs)
}

const proofKey = (proof: Proof) =>
  `${proof.source}\u0000${proof.document}\u0000${proof.position.start}\u0000${proof.position.end}\u0000${proof.rule}`

function compareProofs(a: Proof | undefined, b: Proof | undefined): number {
  return (
    compare(a?.source ?? '', b?.source ?? '') ||
    compare(a?.document ?? '', b?.document ?? '') ||
    (a?.position.start ?? 0) - (b?.position.start ?? 0) ||
    (a?.position.end ?? 0) - (b?.position.end ?? 0) ||
    compare(a?.rule ?? '', b?.rule ?? '')
  )
}

/** By code unit: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
