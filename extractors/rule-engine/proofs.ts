/** Which words of the text prove a claim. */

import type { Span } from '../document.ts'
import { isBorrowed } from '../german/clauses/parts.ts'
import type { Clause } from '../german/clauses.ts'
import type { Reading } from '../rule.ts'
import type { AnalysedSentence } from './analysis.ts'

/** How long one quote may be, in characters. */
const MAX_QUOTE = 400

/**
 * The sentence with what the rule read above or below it, as one span of the working text; where that is too long
 * (*CIO des Landes* above a letter that *Dr. Muster* signs), the lines each for itself, the claim's own first.
 */
export function proofsOf(reading: Reading, clause: Clause, sentence: AnalysedSentence, text: string): readonly Span[] {
  const own = quoteOf(sentence, clause)
  const [start, end] = [
    Math.min(own.start, reading.proofFrom ?? own.start),
    Math.max(own.end, reading.proofTo ?? own.end),
  ]
  if (end - start <= MAX_QUOTE) return [{ start, end }]
  const above = start < own.start ? [{ start, end: endOfLine(text, start) }] : []
  const below = end > own.end ? [{ start: text.lastIndexOf('\n', end - 1) + 1, end }] : []
  return [own, ...above, ...below]
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** A sentence proves a fact; of a very long one, only the clause. */
function quoteOf(sentence: AnalysedSentence, clause: Clause): Span {
  if (sentence.end - sentence.start <= MAX_QUOTE) return sentence
  const own = clause.chunks.filter((c) => !isBorrowed(c))
  const start = Math.min(...own.map((c) => c.start))
  const end = Math.max(...own.map((c) => c.end))
  return { start: sentence.start + start, end: sentence.start + Math.min(end, start + MAX_QUOTE) }
}
