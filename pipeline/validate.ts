import type { Document } from './document.ts'
import { type DocumentRecord, type FactRecord, factRecordSchema, type IssueRecord } from './records.ts'

/** Facts that fit the schema, and an issue for each that does not. */
export function validFacts(facts: readonly FactRecord[]): { facts: FactRecord[]; issues: IssueRecord[] } {
  const valid: FactRecord[] = []
  const issues: IssueRecord[] = []
  for (const fact of facts) {
    const problem = factProblem(fact)
    if (problem === undefined) valid.push(fact)
    else {
      const source = fact.evidence[0]?.source ?? 'unknown'
      issues.push({
        source,
        stage: 'publish',
        code: 'invalid-record',
        severity: 'error',
        reason: `${fact.id}: ${problem}`,
      })
    }
  }
  return { facts: valid, issues }
}

/** What is wrong with a record, in one line, or undefined where it fits the schema. */
export function factProblem(record: unknown): string | undefined {
  const checked = factRecordSchema().safeParse(record)
  if (checked.success) return undefined
  return checked.error.issues.map(({ path, message }) => `${path.join('.') || 'record'}: ${message}`).join('; ')
}

/** What `documents.jsonl` keeps of a document. */
export function documentRecord(document: Document): DocumentRecord {
  const { hash, source, url, title, publisher, published, modified, language, text, segments } = document
  const dates = { published: published?.value, modified: modified?.value }
  const known = { url, title, publisher, ...dates, language, canonical: document.canonicalUrl }
  return {
    id: hash,
    source,
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
    text,
    segments: segments.map(({ kind, start, end }) => ({ kind, start, end })),
  }
}

/** How the quotes of one fact compare to their documents. */
export interface QuoteCheck {
  readonly right: number
  /** The document is not at hand. */
  readonly unchecked: number
  readonly wrong: readonly string[]
}

/** Compares every quote with the text at its position. `textOf` gives a document's text by its hash, if it has it. */
export function checkQuotes(
  fact: FactRecord,
  textOf: (proof: FactRecord['evidence'][number]) => string | undefined,
): QuoteCheck {
  let right = 0
  let unchecked = 0
  const wrong: string[] = []
  for (const proof of fact.evidence) {
    const text = textOf(proof)
    const { start, end } = proof.position
    if (text === undefined) unchecked += 1
    else if (text.slice(start, end) === proof.quote.exact) right += 1
    else wrong.push(`${proof.source}: the text at ${start}–${end} is not the quote`)
  }
  return { right, unchecked, wrong }
}
