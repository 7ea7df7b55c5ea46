import type { Document } from './document.ts'
import { type Extraction, type ExtractOptions, extractDocument } from './extract.ts'
import { readText } from './read.ts'

/** What a bare text needs to be read as a page. */
export interface TextOptions extends ExtractOptions {
  /** Shown in the evidence; default `text`. */
  readonly source?: string
  /** ISO 8601, reduced precision: stands in for dates that the text does not state and resolves relative ones. */
  readonly published?: string
  readonly url?: string
}

/**
 * The facts that a text or a document states, in the order of the text, each validated and with its proof.
 * A string is plain text, tags and all: HTML goes through `readDocument`. Offsets in the evidence are UTF-16 units of the
 * document's text; for a string, of the string itself.
 * Throws a `StageError` where a string holds no text at all.
 */
export function extractFacts(input: string | Document, options: TextOptions = {}): Extraction {
  return extractDocument(typeof input === 'string' ? documentOf(input, options) : input, options)
}

function documentOf(text: string, { source = 'text', published, url }: TextOptions): Document {
  const document = readText(text, url === undefined ? { source } : { source, url })
  return published === undefined ? document : { ...document, published: { value: published, signal: 'given' } }
}
