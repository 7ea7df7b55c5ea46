import type { FactRecord } from './records.ts'

type Proof = FactRecord['evidence'][number]

/**
 * One fact for what several documents state: records with the same id become one, with all their evidence.
 * Sorted by type, jurisdiction, date and id, the evidence by source and position, so that neither the order of the
 * documents nor concurrency shows. The slots of the first evidence hold; what it leaves open comes from the next.
 */
export function consolidate(facts: Iterable<FactRecord>): FactRecord[] {
  const byId = new Map<string, FactRecord[]>()
  for (const fact of facts) {
    const same = byId.get(fact.id)
    if (same === undefined) byId.set(fact.id, [fact])
    else same.push(fact)
  }
  return [...byId.values()].map(merge).sort((a, b) => compare(sortKey(a), sortKey(b)))
}

function merge(facts: readonly FactRecord[]): FactRecord {
  const [first, ...others] = [...facts].sort((a, b) => compareProofs(a.evidence[0], b.evidence[0]))
  if (first === undefined) throw new Error('a fact without a record')
  if (others.length === 0) return first
  const merged = Object.assign({}, ...others.reverse(), first) as FactRecord
  return { ...merged, evidence: distinct(facts.flatMap((fact) => fact.evidence)) }
}

/** The same file given twice proves nothing twice. */
function distinct(proofs: readonly Proof[]): Proof[] {
  const known = new Map(proofs.map((proof) => [JSON.stringify([proof.source, proof.position, proof.rule]), proof]))
  return [...known.values()].sort(compareProofs)
}

function compareProofs(a: Proof | undefined, b: Proof | undefined): number {
  return (
    compare(a?.source ?? '', b?.source ?? '') ||
    (a?.position.start ?? 0) - (b?.position.start ?? 0) ||
    (a?.position.end ?? 0) - (b?.position.end ?? 0) ||
    compare(a?.rule ?? '', b?.rule ?? '')
  )
}

function sortKey(fact: FactRecord): string {
  return [fact.type, fact.jurisdiction ?? '', fact.date.value ?? '', fact.id].join('\u0000')
}

/** By code unit: the same on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
