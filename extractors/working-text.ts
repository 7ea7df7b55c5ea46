import type { ReadableDocument, Segment, Span } from './document.ts'
import { normalise } from './german/normalise.ts'
import { splitSentences } from './german/sentences.ts'

/** A sentence of the working text. Offsets are into `WorkingText.text`. */
export interface SentenceSpan extends Span {
  readonly segment: Segment
  /** First in its segment. */
  readonly first: boolean
}

/**
 * A document's text as the language layer wants it: its segments, normalised, one after the other, with the way back
 * to the document.
 */
export interface WorkingText {
  readonly text: string
  readonly sentences: readonly SentenceSpan[]
  /** The range in the document's text that a range of the working text (within one segment) stands for. */
  original(span: Span): Span
}

interface Piece {
  readonly base: number
  readonly segment: Segment
  readonly normalised: ReturnType<typeof normalise>
}

/** Joins a document's segments into its working text and cuts that into sentences. */
export function workingText(document: ReadableDocument): WorkingText {
  const pieces: Piece[] = []
  let base = 0
  for (const segment of document.segments) {
    const text = normalise(document.text.slice(segment.start, segment.end))
    // one blank for one line break, so that offsets stay
    const normalised = segment.wrapped ? { ...text, text: text.text.replace(/[\r\n]/g, ' ') } : text
    pieces.push({ base, segment, normalised })
    base += normalised.text.length + 1
  }
  return {
    text: pieces.map((p) => p.normalised.text).join('\n'),
    sentences: pieces.flatMap(sentencesOf),
    original: (span) => originalSpan(pieces, span),
  }
}

function sentencesOf({ base, segment, normalised }: Piece): SentenceSpan[] {
  return splitSentences(normalised.text).map(({ start, end }, i) => ({
    start: base + start,
    end: base + end,
    segment,
    first: i === 0,
  }))
}

function originalSpan(pieces: readonly Piece[], span: Span): Span {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle] as Piece).base <= span.start) low = middle
    else high = middle - 1
  }
  const { base, segment, normalised } = pieces[low] as Piece
  return {
    start: segment.start + normalised.original(span.start - base),
    end: segment.start + normalised.original(span.end - base),
  }
}
