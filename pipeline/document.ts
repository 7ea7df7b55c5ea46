import type { ReadableDocument, Span } from '../extractors/document.ts'

/** What acquiring gives and reading takes: the raw bytes of one page and what is known about them. */
export interface Snapshot {
  /** URL or path as given. */
  readonly source: string
  readonly bytes: Uint8Array
  /** The page's address, where it has one; resolves links, and its path may carry the date. */
  readonly url?: string
  /** The HTTP header of that name, or what the file's ending says. */
  readonly contentType?: string
  /** ISO 8601 with time zone: when the bytes were fetched. No page is younger than that. */
  readonly retrieved?: string
  /** What the page's source is known for; holds where the page itself is silent. */
  readonly given?: Given
}

/** What a source file says about all pages of a source. */
export interface Given {
  readonly publisher?: string
  readonly jurisdiction?: string
  readonly language?: string
}

/** A block that reading left out of the segments, for people who ask why. */
export interface DroppedBlock {
  readonly text: string
  /** A word or two: `navigation`, `advert`, `comments`, `share`, … */
  readonly reason: string
  /** Range in the decoded source. */
  readonly source: Span
}

/** A page after reading: what the extractors need, and where it came from. */
export interface Document extends ReadableDocument {
  /** `sha256:` and 64 hex digits, of the raw bytes. Made when first asked for: until then the document keeps its bytes. */
  readonly hash: string
  /** `text/plain`, `text/html`, `application/pdf`, … as found, not as declared. */
  readonly mediaType: string
  /** WHATWG name of the encoding that the bytes were decoded with. */
  readonly encoding: string
  readonly author?: string
  readonly canonicalUrl?: string
  /** Pairs of text offset and offset in the decoded source, see `sourceRange`; left out where the text is the source. */
  readonly sourceMap?: readonly number[]
  /** Only where `readDocument` was asked for it. */
  readonly dropped?: readonly DroppedBlock[]
}
