import type { Acquired } from './acquire.ts'
import type { Document, Snapshot } from './document.ts'
import { StageError } from './errors.ts'
import { type Extraction, type ExtractOptions, extractDocument } from './extract.ts'
import type { ReadOptions } from './read/any-page.ts'
import { hashOf } from './read/decode.ts'
import { readPage } from './read/page.ts'
import type { DocumentRecord, IssueRecord } from './records.ts'
import { documentRecord } from './validate.ts'

/** What became of one input; without `document` it could not be read, and an issue of severity `error` says why. */
export interface Outcome extends Extraction {
  readonly source: string
  readonly document?: Document
}

/** An outcome as a run keeps it: of the document only what `documents.jsonl` holds. */
export interface Kept extends Extraction {
  readonly source: string
  readonly document?: DocumentRecord
}

/** Read and extract for one input. What a document can't give becomes an issue; a bug is thrown, naming the input. */
export async function processInput(input: Acquired, options: ExtractOptions = {}): Promise<Outcome> {
  return outcomeOf(input, await readInput(input), options)
}

/** The same for a run. */
export async function processPage(input: Acquired): Promise<Kept> {
  const { document, ...outcome } = await processInput(input)
  return document === undefined ? outcome : { ...outcome, document: documentRecord(document) }
}

function outcomeOf(input: Acquired, read: Read, options: ExtractOptions): Outcome {
  const { source } = input
  if ('issue' in read) return { source, facts: [], issues: [read.issue] }
  const { jurisdiction } = ('snapshot' in input && input.snapshot.given) || {}
  try {
    const extraction = extractDocument(read.document, {
      ...options,
      ...(jurisdiction !== undefined && { jurisdiction }),
    })
    return { source, document: read.document, ...extraction }
  } catch (error) {
    throw new Error(`a bug while extracting from ${source}`, { cause: error })
  }
}

type Read = { readonly document: Document } | { readonly issue: IssueRecord }

/** Read alone, every kind of page, PDF included: the document, or the issue that says why there is none. */
export async function readInput(input: Acquired, options: ReadOptions = {}): Promise<Read> {
  const { source } = input
  if ('error' in input) return { issue: issueOf(source, input.error, input.hash) }
  try {
    return { document: await readPage(input.snapshot, options) }
  } catch (error) {
    if (error instanceof StageError) return { issue: issueOf(source, error, hashOf(input.snapshot.bytes)) }
    throw new Error(`a bug while reading ${source}`, { cause: error })
  }
}

/** Makes a snapshot where that itself may fail. */
export function acquired(source: string, make: () => Snapshot): Acquired {
  try {
    return { source, snapshot: make() }
  } catch (error) {
    if (error instanceof StageError) return { source, error }
    throw error
  }
}

/** An error that ends a document as the record of it, with the hash of its bytes where they could be had. */
export function issueOf(source: string, { stage, code, message }: StageError, hash?: string): IssueRecord {
  return { source, stage, code, severity: 'error', reason: message, ...(hash !== undefined && { document: hash }) }
}

/** Whether an input gave no document at all, or lost a fact on the way. */
export function hasFailed(outcome: { readonly issues: readonly IssueRecord[] }): boolean {
  return outcome.issues.some((issue) => issue.severity === 'error')
}
