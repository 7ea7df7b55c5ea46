import type { z } from 'zod'
import { definedOnly } from '../extractors/defined-only.ts'
import type { Document } from './document.ts'
import { factId, furtherId } from './identity.ts'
import { problemsOf } from './problems.ts'
import { BLOT, quoteOf } from './proof.ts'
import { DocumentRecord, type FactRecord, factRecordSchema, type IssueRecord } from './records.ts'

type Proof = FactRecord['evidence'][number]

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
  return checked.success ? undefined : problemsOf(checked.error, 'record')
}

/** What `documents.jsonl` keeps of a document. */
export function documentRecord(document: Document): DocumentRecord {
  const { hash, source, url, title, publisher, published, modified, language, text, segments } = document
  const dates = { published: published?.value, modified: modified?.value }
  const known = { url, title, publisher, ...dates, language, canonical: document.canonicalUrl }
  return {
    id: hash,
    source,
    ...definedOnly(known),
    text,
    segments: segments.map(({ kind, start, end }) => ({ kind, start, end })),
  }
}

/** A document to check proofs against; of public releases without its text. */
export interface KnownDocument {
  readonly source: string
  readonly text?: string | undefined
  readonly segments?: readonly DocumentRecord['segments'][number][] | undefined
}

const KeptDocument = DocumentRecord.partial({ text: true, segments: true })

/** A line of `documents.jsonl`, or what is wrong with it. */
export function keptDocument(record: unknown): z.infer<typeof KeptDocument> | string {
  const checked = KeptDocument.safeParse(record)
  return checked.success ? checked.data : problemsOf(checked.error, 'record')
}

/** How the proofs of one fact compare to their documents. */
export interface QuoteCheck {
  readonly right: number
  /** The document, or its text, is not at hand. */
  readonly unchecked: number
  readonly wrong: readonly string[]
}

/** Compares every proof with those documents that have its hash: none may be at hand (undefined), or there be none. */
export function checkQuotes(
  { evidence }: FactRecord,
  documentsOf: (proof: Proof) => readonly KnownDocument[] | undefined,
): QuoteCheck {
  let right = 0
  let unchecked = 0
  const wrong: string[] = []
  for (const proof of evidence) {
    const documents = documentsOf(proof)
    const document = documents?.find(({ source }) => source === proof.source)
    const problem = documents && (document ? misquoted(proof, document) : `no document ${proof.document} is from there`)
    if (problem !== undefined) wrong.push(`${proof.source}: ${problem}`)
    else if (document?.text === undefined) unchecked += 1
    else right += 1
  }
  return { right, unchecked, wrong }
}

function misquoted({ position, quote, segment }: Proof, { text, segments = [] }: KnownDocument): string | undefined {
  if (text === undefined) return undefined
  const { start, end } = position
  const { exact, prefix, suffix } = quoteOf(text, position)
  if (exact !== quote.exact) return `the text at ${start}–${end} is not the quote`
  // A name that is cut off in the one is no name there, and was not blotted out.
  if (!text.includes(BLOT) && (prefix !== quote.prefix || suffix !== quote.suffix))
    return `what stands around ${start}–${end} is not the quote’s prefix and suffix`
  const kinds = segments.filter((found) => found.start < end && start < found.end).map(({ kind }) => kind)
  return kinds.includes(segment) ? undefined : `what stands at ${start}–${end} is no ${segment}`
}

/**
 * What is wrong with the id of a data set's fact. Of one that was merged of several or decided by people the record alone
 * can't tell.
 */
export function idProblem(fact: FactRecord): string | undefined {
  if (fact.formerIds ?? fact.alternatives ?? fact.decided ?? JSON.stringify(fact).includes(BLOT)) return undefined
  return [factId(fact), furtherId(factId(fact), fact)].includes(fact.id)
    ? undefined
    : `id: ${fact.id} is of another fact`
}
