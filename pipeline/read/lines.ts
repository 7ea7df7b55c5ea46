import type { Span } from '../../extractors/document.ts'

/** A line of a plain text without its outer blanks. */
export interface Line extends Span {
  readonly text: string
  /** Blank lines before it. */
  readonly gap: number
  /** Blanks before the text: list items are indented in text renderings. */
  readonly indent: number
}

/** The lines of a text that hold something, with exact offsets. Line ends are \n, \r\n, \r, form feed. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  for (const match of text.matchAll(/[^\n\r\f\u2028\u2029]*(?:\r\n|[\n\r\f\u2028\u2029]|$)/g)) {
    const raw = match[0].replace(/[\n\r\f\u2028\u2029]+$/, '')
    const trimmed = raw.trim()
    if (trimmed === '') {
      gap++
      continue
    }
    const indent = raw.indexOf(trimmed)
    const start = match.index + indent
    lines.push({ start, end: start + trimmed.length, text: trimmed, gap, indent })
    gap = 0
  }
  return lines
}

/**
 * Puts the lines of hard-wrapped texts (mails, newswire copies: every line cut near 80 signs) together to paragraphs,
 * so that a sentence lies in one block. A text counts as wrapped where most of its longer lines have about one width
 * and stop in mid-sentence; a line goes on in the next where the next one's first word had no more room in it.
 */
export function unwrapped(lines: readonly Line[], text: string): Line[] {
  const long = lines.filter((line) => line.text.length >= 55)
  const cut = long.filter((line) => line.text.length <= 100 && !SENTENCE_END.test(line.text))
  if (long.length < 4 || cut.length < 0.6 * long.length) return [...lines]
  const width = Math.max(...cut.map((line) => line.text.length))
  const innerGap = Math.min(...lines.slice(1).map((line) => line.gap))
  const joined: Line[] = []
  let last: Line | undefined
  for (const line of lines) {
    const before = joined.at(-1)
    const firstWord = line.text.indexOf(' ') < 0 ? line.text.length : line.text.indexOf(' ')
    const full = last !== undefined && last.text.length + 1 + firstWord > width - 2
    if (before && full && line.gap === innerGap && !LIST_START.test(line.text)) {
      joined[joined.length - 1] = { ...before, end: line.end, text: text.slice(before.start, line.end) }
    } else joined.push(line)
    last = line
  }
  return joined
}

const SENTENCE_END = /[.!?…:][)"»“”’']*$/
const LIST_START = /^(?:[-–•*·▪]|\d{1,2}[.)])\s/
