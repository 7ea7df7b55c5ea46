/**
 * The document as the extractors see it: the text of a page, cut into segments, with what the page says of itself.
 * Reading (pipeline/read) makes it; extraction is a pure function of it. All offsets are UTF-16 units.
 */

/** A half-open range `[start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where in a page a text stands: the article itself, an excerpt of another article, or an image caption. */
export type SegmentKind = 'main' | 'teaser' | 'caption'

/** What kind of block a segment is; decides whether its text is prose or a headline, a list item, a `label value` row. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'quote'

/** Another article that a page announces: its own headline, date and address. The blocks of one teaser share one object. */
export interface TeaserItem {
  readonly title?: string
  /** ISO 8601, reduced precision. */
  readonly published?: string
  readonly link?: string
}

/** One block of text (a paragraph, a heading, a list item, a table row), in the order of the page. Never overlapping. */
export interface Segment extends Span {
  readonly kind: SegmentKind
  readonly block: BlockKind
  /** For headings: 1 is the page's own headline, 2 to 6 are headings within it. */
  readonly level?: number
  /** For the blocks of a teaser: the article that they announce. */
  readonly item?: TeaserItem
  /** Its line breaks only wrap its lines: none of them ends a sentence. */
  readonly wrapped?: true
  /** Where the block stands in the decoded source; left out for text files, whose text is the source. */
  readonly source?: Span
}

/** A date that a page gives for itself, and the signal that it was read from. */
export interface PageDate {
  /** ISO 8601, reduced precision: `2018-08-02`, `2018-08`, `2018`. */
  readonly value: string
  /** `json-ld`, `meta`, `time`, `url`, `byline`, `dateline`, `stand`, `leading-line` … */
  readonly signal: string
}

/** What the extractors need of a document. */
export interface ReadableDocument {
  /** URL or path as given. */
  readonly source: string
  /** The canonical text: for a text file, the decoded file itself; else the kept blocks, one a line. */
  readonly text: string
  readonly segments: readonly Segment[]
  readonly title?: string
  readonly publisher?: string
  readonly published?: PageDate
  /** `Stand: …` of a portal page and the like: the date on which the page says its content held. */
  readonly modified?: PageDate
  /** Host and path of the page, where it has an address: tells the jurisdiction where the text is silent. */
  readonly url?: string
  readonly language?: string
}
