import { createHash } from 'node:crypto'

/** Slots that say who or what a fact is about, for each fact type; a new type without an entry uses all its texts. */
const SUBJECT: Readonly<Record<string, readonly string[]>> = {
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
  const subject = (SUBJECT[fact.type] ?? []).map((slot) => fold(String(fact[slot] ?? '')))
  const year = fact.date.value?.slice(0, 4) ?? 'undated'
  const parts = [fact.type, fact.event, fact.jurisdiction ?? '', ...subject, String(fact.capacity ?? ''), year]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
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
