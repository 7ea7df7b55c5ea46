import { isoOf, parseIso } from '../extractors/german/dates/calendar.ts'
import type { Document } from './document.ts'
import { type Extraction, type ExtractOptions, extractDocument } from './extract.ts'
import { readText } from './read.ts'

/** What a bare text needs to be read as a page. */
export interface TextOptions extends ExtractOptions {
  /** Shown in the evidence; default `text`. */
  readonly source?: string
  /**
   * ISO 8601, reduced precision (`2018-08-02`, `2018-08`, `2018`; a time behind the day is left aside): stands in for
   * dates that the text does not state and resolves relative ones.
   */
  readonly published?: string
  readonly url?: string
}

/**
 * The facts that a text or a document states, in the order of the text, each validated and with its proof.
 * A string is plain text, tags and all: HTML goes through `readDocument`. Offsets in the evidence are UTF-16 units of the
 * document's text; for a string, of the string itself.
 * Throws a `StageError` where a string holds no text at all, a `RangeError` where `published` is no date, a `TypeError` for
 * what is neither.
 */
export function extractFacts(text: string, options?: TextOptions): Extraction
export function extractFacts(document: Document, options?: ExtractOptions): Extraction
export function extractFacts(input: string | Document, options: TextOptions = {}): Extraction {
  if (typeof input === 'string') return extractDocument(documentOf(input, options), options)
  if (!isDocument(input)) throw new TypeError('extractFacts takes a text, or a document as readDocument gives it')
  return extractDocument(input, options)
}

function isDocument(input: Partial<Document> | null | undefined): boolean {
  return typeof input?.text === 'string' && Array.isArray(input.segments)
}

function documentOf(text: string, { source = 'text', published, url }: TextOptions): Document {
  const document = readText(text, url === undefined ? { source } : { source, url })
  return published === undefined ? document : { ...document, published: { value: dateOf(published), signal: 'given' } }
}

/** `2018-08-02` of `2018-08-02T10:00:00Z`. Nothing that would have to be guessed: *02.08.2018* may be two days. */
function dateOf(published: string): string {
  const [day = ''] = published.split(/[T ]/)
  const date = parseIso(day)
  if (date && isoOf(date) === day) return day
  throw new RangeError(`published: ${JSON.stringify(published)} is no date such as 2018-08-02, 2018-08 or 2018`)
}
