import { createHash } from 'node:crypto'
import type { FactRecord, FactType } from './records.ts'

type SlotOf<Type extends FactType> = Extract<keyof Extract<FactRecord, { type: Type }>, string>

/** Slots that say who or what a fact is about; `tsc` demands them of every fact type, as ids depend on them. */
const SUBJECT: { readonly [Type in FactType]: readonly [SlotOf<Type>, ...SlotOf<Type>[]] } = {
  appointment: ['person', 'role'],
  incumbency: ['person', 'role'],
  strategy: ['title'],
  agency: ['name'],
  'measure-count': ['count', 'unit', 'unitLabel', 'programme'],
}

interface Identified {
  readonly type: string
  readonly event: string
  readonly jurisdiction: string | null
  readonly date: { readonly value: string | null }
  readonly [slot: string]: unknown
}

/**
 * The id of a fact, 16 hex digits, the same on every run and in every document that states the fact: a hash of type,
 * event, jurisdiction, who or what (folded), capacity, and the year or `undated`.
 */
export function factId(fact: Identified): string {
  const year = fact.date.value?.slice(0, 4) ?? 'undated'
  const parts = [
    fact.type,
    fact.event,
    fact.jurisdiction ?? '',
    ...subjectTexts(fact),
    String(fact.capacity ?? ''),
    year,
  ]
  return hashId(...parts)
}

/** The id of a further event of one subject in one year, whose own id is that of the first. */
export function furtherId(id: string, { date, evidence: [proof] }: Pick<FactRecord, 'date' | 'evidence'>): string {
  return hashId(id, date.value ?? '', JSON.stringify(proof?.position), proof?.source ?? '')
}

/**
 * The id of a tenure as one statement gives it: whose office, who, which role and capacity. It has no date, as a tenure's
 * start is often told long after somebody was first seen in office.
 */
export function tenureId(fact: {
  readonly jurisdiction: string | null
  readonly person: string
  readonly role: string
  readonly capacity?: string | undefined
}): string {
  return hashId('tenure', fact.jurisdiction ?? '', fold(fact.person), fact.role, fact.capacity ?? '')
}

/** A 16-digit id of anything that has a stable description. */
export function hashId(...parts: readonly string[]): string {
  // not cut out of the whole hash's text, which would stay in memory with each
  return createHash('sha256').update(JSON.stringify(parts)).digest().toString('hex', 0, 8)
}

/** The slots that say who or what a fact of this type is about; none of a type that is not in the registry. */
export function subjectSlots(type: string): readonly string[] {
  return (SUBJECT as Readonly<Record<string, readonly string[]>>)[type] ?? []
}

/** Who or what a fact is about, folded. */
export function subjectTexts(fact: { readonly type: string; readonly [slot: string]: unknown }): string[] {
  return subjectSlots(fact.type).map((slot) => fold(String(fact[slot] ?? '')))
}

/** Spelling variants of one name made alike: case, accents, ß, punctuation, spaces (`Müller-Lüdenscheidt` ~ `müller lüdenscheidt`). */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
