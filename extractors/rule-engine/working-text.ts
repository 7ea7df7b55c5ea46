/** The text that sentences are cut from: segments joined, quirks of pages mended, with the way back to the document. */

import type { ReadableDocument, Segment, Span } from '../document.ts'
import { normalise } from '../german/normalise.ts'
import { splitSentences } from '../german/sentences.ts'
import { lastStartingBy } from '../german/sorted.ts'

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
  /** In the order of the text; none overlaps another. */
  readonly sentences: readonly SentenceSpan[]
  /** The range in the document's text that a range of the working text (within one segment) stands for. */
  original(span: Span): Span
}

interface Piece {
  /** Where it starts in the working text. */
  readonly start: number
  readonly segment: Segment
  readonly normalised: ReturnType<typeof normalise>
}

/** Joins a document's segments into its working text, with a blank line where it has one, and cuts that into sentences. */
export function workingText(document: ReadableDocument): WorkingText {
  const pieces: Piece[] = []
  let text = ''
  let end = 0
  for (const segment of document.segments) {
    const own = normalise(document.text.slice(segment.start, segment.end))
    // one blank for one line break, so that offsets stay
    const normalised = segment.wrapped ? { ...own, text: own.text.replace(/[\r\n]/g, ' ') } : own
    if (text) text += /\n\s*\n/.test(document.text.slice(end, segment.start)) ? '\n\n' : '\n'
    pieces.push({ start: text.length, segment, normalised })
    text += normalised.text
    end = segment.end
  }
  return {
    text,
    sentences: pieces.flatMap(sentencesOf),
    original: (span) => originalSpan(pieces, span),
  }
}

function sentencesOf({ start, segment, normalised }: Piece): SentenceSpan[] {
  return splitSentences(normalised.text).map((sentence, i) => ({
    start: start + sentence.start,
    end: start + sentence.end,
    segment,
    first: i === 0,
  }))
}

function originalSpan(pieces: readonly Piece[], span: Span): Span {
  const { start, segment, normalised } = pieces[lastStartingBy(pieces, span.start)] as Piece
  // what stands on several lines may go on in the next piece; on a page, blocks that were dropped may lie between
  const last = pieces[lastStartingBy(pieces, segment.source ? span.start : span.end - 1)] as Piece
  return {
    start: segment.start + normalised.original(span.start - start),
    end: last.segment.start + last.normalised.original(span.end - last.start),
  }
}

/** Where the segment of the sentence at `index` begins; undefined where there is no such sentence. */
export function startOfSegment(sentences: readonly SentenceSpan[], index: number): number | undefined {
  let at = index
  while (at > 0 && !sentences[at]?.first) at--
  return sentences[at]?.start
}
