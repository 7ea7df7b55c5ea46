import { PASSING } from './errors.ts'
import { hasFailed, type Kept } from './process.ts'

/** What a run counts and keeps of the documents that have gone by. */
export interface RunTally {
  documents: number
  failed: number
  /** Of the failed, those that another run may mend. */
  passing: number
  issues: number
  /** Document hashes by source, and when a document was fetched, by its hash. */
  readonly hashes: Map<string, string>
  readonly retrieved: Map<string, string>
  add(document: Kept): void
}

export function openTally(): RunTally {
  return {
    documents: 0,
    failed: 0,
    passing: 0,
    issues: 0,
    hashes: new Map(),
    retrieved: new Map(),
    add(kept) {
      const { document, source, issues } = kept
      this.issues += issues.length
      if (hasFailed(kept)) this.failed += 1
      if (issues.some(({ severity, code }) => severity === 'error' && PASSING.has(code))) this.passing += 1
      if (document === undefined) return
      this.documents += 1
      this.hashes.set(source, document.id)
      if (document.retrieved !== undefined) this.retrieved.set(document.id, document.retrieved)
    },
  }
}
