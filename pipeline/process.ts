import type { Acquired } from './acquire.ts'
import type { Document, Snapshot } from './document.ts'
import { StageError } from './errors.ts'
import { type Extraction, type ExtractOptions, extractFacts } from './extract.ts'
import { readDocument } from './read.ts'
import type { IssueRecord } from './records.ts'

/** What became of one input; without `document` it could not be read, and an issue of severity `error` says why. */
export interface Outcome extends Extraction {
  readonly source: string
  readonly document?: Document
}

/** Read and extract for one input. What a document can't give becomes an issue; a bug is thrown, naming the input. */
export function processInput(input: Acquired, options: ExtractOptions = {}): Outcome {
  const { source } = input
  const read = readInput(input)
  if ('issue' in read) return { source, facts: [], issues: [read.issue] }
  try {
    return { source, document: read.document, ...extractFacts(read.document, options) }
  } catch (error) {
    throw new Error(`a bug while extracting from ${source}`, { cause: error })
  }
}

/** Read alone: the document, or the issue that says why there is none. */
export function readInput(input: Acquired): { document: Document } | { issue: IssueRecord } {
  if ('error' in input) return { issue: issueOf(input.source, input.error) }
  try {
    return { document: readDocument(input.snapshot) }
  } catch (error) {
    if (error instanceof StageError) return { issue: issueOf(input.source, error) }
    throw new Error(`a bug while reading ${input.source}`, { cause: error })
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

function issueOf(source: string, { stage, code, message }: StageError): IssueRecord {
  return { source, stage, code, severity: 'error', reason: message }
}

/** Whether an input gave no document at all, or lost a fact on the way. */
export function hasFailed(outcome: Outcome): boolean {
  return outcome.issues.some((issue) => issue.severity === 'error')
}
