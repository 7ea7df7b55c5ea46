/** Words that a page has twice without a blank between: the text of a link and its own copy, *Thomas PoppThomas Popp sagte*. */
import type { Span } from '../document.ts'
import { latin } from './latin.ts'

/** A capital right behind a letter: where a copy may begin. */
const SEAM = latin.g`(?<=\p{L})\p{Lu}`
const LETTER_OR_DIGIT = latin`[\p{L}\p{N}]`
const SHORTEST_DOUBLED = 3
const LONGEST_DOUBLED = 90

/** The second of each two: whole words, the same on both sides of a seam within one line. */
export function doubled(text: string): Span[] {
  const found: Span[] = []
  for (const { index: seam } of text.matchAll(SEAM)) {
    if (seam < (found.at(-1)?.end ?? 0)) continue
    const length = lengthOfCopy(text, seam)
    if (length > 0) found.push({ start: seam, end: seam + length })
  }
  return found
}

function lengthOfCopy(text: string, seam: number): number {
  for (let length = Math.min(LONGEST_DOUBLED, seam); length >= SHORTEST_DOUBLED; length--) {
    const start = seam - length
    if (text[start] !== text[seam] || isLetter(text[start - 1]) || isLetter(text[seam + length])) continue
    const words = text.slice(start, seam)
    if (!words.includes('\n') && text.startsWith(words, seam)) return length
  }
  return 0
}

const isLetter = (character: string | undefined): boolean => character !== undefined && LETTER_OR_DIGIT.test(character)
