import type { ReadableDocument } from './document.ts'
import type { Explanation } from './explanation.ts'

// A stub that only fixes the interface for `aktenkundig explain`; the engine's own account replaces it.

/** What was recognised in each sentence of a document, and what each rule made of it. */
export function explainDocument(document: ReadableDocument): Explanation {
  return {
    sentences: document.segments.map(({ kind, start, end }) => ({
      start,
      end,
      segment: kind,
      triggered: false,
      recognised: [],
      attempts: [],
    })),
  }
}
