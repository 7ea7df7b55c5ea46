import type { ConflictRecord } from './consolidate/records.ts'
import type { DecisionRecord } from './decisions/records.ts'
import { fold } from './identity.ts'
import type { FactRecord } from './records.ts'
import { subjectOf } from './subject.ts'

/** Something that a person should look at, and why. */
export interface Candidate {
  readonly weight: number
  readonly why: string
  readonly what: string
  readonly facts: readonly string[]
  /** Of several facts a quote each, in their order. */
  readonly quotes: readonly { readonly text: string; readonly source: string; readonly link?: string | undefined }[]
  /** `jurisdiction|name`, where two persons may be one. */
  readonly persons?: readonly string[]
}

interface ReviewInput {
  readonly facts: readonly FactRecord[]
  readonly conflicts: readonly ConflictRecord[]
  readonly decided: readonly DecisionRecord[]
  /** Share of right readings of a rule, where it was measured. */
  readonly precision?: ReadonlyMap<string, number>
  /** Ids of facts that the last run changed. */
  readonly changed?: ReadonlySet<string>
}

/** Rules below this share of right readings deserve a look. */
const LOW_PRECISION = 0.85

/** What most deserves a look, the weightiest first; what people decided on already is left out. */
export function candidates({
  facts,
  conflicts,
  decided,
  precision = new Map(),
  changed = new Set(),
}: ReviewInput): Candidate[] {
  const done = new Set(decided.flatMap(({ facts: ids }) => ids ?? []))
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const found: Candidate[] = conflicts
    .filter(({ sides }) => !sides.some((side) => side.facts.some((id) => done.has(id))))
    .map(({ kind, sides }) => {
      const about = [...new Set(sides.flatMap((side) => side.facts))]
      const proofs = about.length > 1 ? about.map((id) => byId.get(id)) : sides
      return {
        weight: 100,
        why: `contradiction: ${kind}`,
        what: sides.map(({ statement }) => statement).join(' ↔ '),
        facts: about,
        quotes: proofs.flatMap((of) => of?.evidence.slice(0, 1).map(quoteOf) ?? []),
      }
    })
  for (const fact of facts) {
    if (done.has(fact.id) || fact.formerIds?.some((id) => done.has(id))) continue
    const reasons = reasonsFor(fact, precision, changed)
    if (reasons.length === 0) continue
    found.push({
      weight: Math.max(...reasons.map(({ weight }) => weight)) + reasons.length,
      why: reasons.map(({ why }) => why).join('; '),
      what: `${fact.type} ${fact.event}: ${subjectOf(fact)}, ${fact.jurisdiction ?? '?'}, ${fact.date.value ?? 'undated'}`,
      facts: [fact.id],
      quotes: fact.evidence.slice(0, 2).map(quoteOf),
    })
  }
  found.push(...namesakes(facts, decided))
  return found.sort((a, b) => b.weight - a.weight || (a.what < b.what ? -1 : 1))
}

function reasonsFor(
  fact: FactRecord,
  precision: ReadonlyMap<string, number>,
  changed: ReadonlySet<string>,
): { weight: number; why: string }[] {
  const documents = new Set(fact.evidence.map(({ document }) => document))
  const reasons: { weight: number; why: string }[] = []
  if (changed.has(fact.id)) reasons.push({ weight: 60, why: 'changed in the last run' })
  const shares = fact.evidence.flatMap(({ rule }) => precision.get(rule) ?? [])
  const best = Math.max(...shares)
  if (shares.length > 0 && best < LOW_PRECISION) reasons.push({ weight: 70, why: `rule of low precision (${best})` })
  if (documents.size === 1 && fact.evidence.every(({ segment }) => segment !== 'main'))
    reasons.push({ weight: 50, why: 'one source, in a teaser or caption' })
  else if (documents.size === 1 && fact.date.basis !== 'stated' && fact.type !== 'measure-count')
    reasons.push({ weight: 30, why: 'one source, no stated date' })
  return reasons
}

/** One name in two jurisdictions: one person who moved, or two. */
function namesakes(facts: readonly FactRecord[], decided: readonly DecisionRecord[]): Candidate[] {
  const done = new Set(
    decided.flatMap(({ persons }) =>
      persons ? [pairOf(persons.map(({ name, jurisdiction }) => `${jurisdiction ?? ''}|${fold(name)}`))] : [],
    ),
  )
  const byName = new Map<string, Map<string, FactRecord>>()
  for (const fact of facts) {
    if (!('person' in fact) || fact.jurisdiction === null) continue
    const places = byName.get(fold(fact.person)) ?? new Map<string, FactRecord>()
    if (!places.has(fact.jurisdiction)) places.set(fact.jurisdiction, fact)
    byName.set(fold(fact.person), places)
  }
  return [...byName].flatMap(([name, places]) => {
    const [first, second] = [...places]
    if (
      first === undefined ||
      second === undefined ||
      done.has(pairOf([`${first[0]}|${name}`, `${second[0]}|${name}`]))
    )
      return []
    const person = 'person' in first[1] ? first[1].person : name
    return [
      {
        weight: 20,
        why: 'one name in two places: one person or two?',
        what: `${person}: ${[...places.keys()].join(', ')}`,
        facts: [],
        persons: [`${first[0]}|${person}`, `${second[0]}|${person}`],
        quotes: [first[1], second[1]].flatMap(({ evidence }) => evidence.slice(0, 1).map(quoteOf)),
      },
    ]
  })
}

const pairOf = (pair: readonly string[]) => [...pair].sort().join('\u0000')

const quoteOf = ({ quote, source, link }: FactRecord['evidence'][number]) => ({ text: quote.exact, source, link })
