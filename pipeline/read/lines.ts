import type { Span } from '../../extractors/document.ts'
import { MONTHS } from '../../extractors/german/dates/months.ts'
import { latin } from '../../extractors/german/latin.ts'
import { DATED_ROW } from '../../extractors/german/sentences/line-breaks.ts'
import { labelledDate } from './dates/labelled-dates.ts'

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
  let next = 0
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|[\n\r\f\u2028\u2029]|$/g)) {
    const from = next
    next = index + lineEnd.length
    const raw = text.slice(from, index)
    const trimmed = raw.trim()
    if (trimmed === '') {
      gap++
      continue
    }
    const indent = raw.indexOf(trimmed)
    const start = from + indent
    lines.push({ start, end: start + trimmed.length, text: trimmed, gap, indent })
    gap = 0
  }
  return lines
}

/**
 * Puts the lines of hard-wrapped texts (mails, newswire copies, columns of a printed page) together to paragraphs, so
 * that a sentence lies in one block. A line goes on in the next where the next one's first word had no more room in it:
 * anywhere in a text most of whose longer lines stop in mid-sentence at about one width, else in a block of lines that
 * by itself looks so; and wherever a line ends in a broken word.
 */
export function unwrapped(lines: readonly Line[], text: string): Line[] {
  const innerGap = Math.min(...lines.slice(1).map((line) => line.gap))
  const ofText = widthOfText(lines, innerGap)
  const joined: Line[] = []
  let last: Line | undefined
  let width = ofText
  for (const [i, line] of lines.entries()) {
    if (i === 0 || line.gap !== innerGap) width = ofText ?? widthOfBlock(blockFrom(lines, i, innerGap))
    const before = joined.at(-1)
    const goesOn =
      last &&
      !LEADER.test(last.text) &&
      // rows of a career, one of which may be as long as a line
      !(DATED_ROW.test(last.text) && DATED_ROW.test(line.text)) &&
      (breaksWord(last, line) ||
        breaksSentence(last, line) ||
        (width && !isRow(last) && !isRow(line) && isFull(last, line, width) && !startsItem(line.text)))
    if (before && goesOn && line.gap === innerGap) {
      joined[joined.length - 1] = { ...before, end: line.end, text: text.slice(before.start, line.end) }
    } else joined.push(line)
    last = line
  }
  return joined
}

/** *Leitlinien ........ 9*: of a table of contents, which may be wider than the text. */
const LEADER = /\.{4}|(?:\. ){4}|……/u

/** Lines that no blank line parts, from `first` on. */
function blockFrom(lines: readonly Line[], first: number, innerGap: number): readonly Line[] {
  const length = lines.slice(first + 1).findIndex((line) => line.gap !== innerGap)
  return length < 0 ? lines.slice(first) : lines.slice(first, first + 1 + length)
}

/**
 * The width at which all of a text is wrapped, told by the lines that surely go on (no sentence ends, a small letter
 * follows): nearly all are full up to one width, and so are all others that stop in mid-sentence where these are few.
 */
function widthOfText(lines: readonly Line[], innerGap: number): number | undefined {
  const pairs = lines.flatMap((line, i): [Line, Line][] => {
    const next = lines[i + 1]
    const stops = SENTENCE_END.test(line.text) || LEADER.test(line.text) || isRow(line)
    return next?.gap === innerGap && !stops && !startsItem(next.text) ? [[line, next]] : []
  })
  const sure = pairs.filter(([, next]) => /^\p{Ll}/u.test(next.text))
  const width = columnOf(sure.map(([line]) => line.text.length))
  if (sure.length < 2 || width < MIN_WIDTH || width > MAX_WIDTH) return undefined
  const tested = sure.length < MANY ? pairs : sure
  return tested.filter(([line, next]) => isFull(line, next, width)).length >= 0.75 * tested.length ? width : undefined
}

/** The longest of some lines; a page's head or a row of a table may be longer than the column. */
function columnOf(lengths: readonly number[]): number {
  const column = lengths.filter((width) => lengths.filter((l) => l <= width && l > width - RAGGED).length >= 3)
  return Math.max(...(column.length ? column : lengths))
}

/** The width of a column: nearly every line so full that the next word did not fit, and many that begin in mid-sentence. */
function widthOfBlock(block: readonly Line[]): number | undefined {
  const width = Math.max(...block.map((line) => line.text.length))
  if (block.length < 3 || width < MIN_COLUMN || width > 100 || !isProse(block)) return undefined
  const full = block.slice(1).filter((line, i) => isFull(block[i] as Line, line, width))
  return full.length >= 0.7 * (block.length - 1) ? width : undefined
}

/** Lists, tables and runs of headlines begin their lines with capitals; of wrapped prose about half does not. */
function isProse(lines: readonly Line[]): boolean {
  const goesOn = lines
    .slice(1)
    .filter((line, i) => /^\p{Ll}/u.test(line.text) && !SENTENCE_END.test(lines[i]?.text ?? ''))
  return goesOn.length >= Math.max(2, 0.25 * (lines.length - 1))
}

/** Whether the first word of `next` had no room in `line`, or is the rest of its last word. */
function isFull(line: Line, next: Line, width: number): boolean {
  if (/\p{Ll}-$/u.test(line.text) && /^\p{Ll}/u.test(next.text)) return true
  const firstWord = next.text.indexOf(' ') < 0 ? next.text.length : next.text.indexOf(' ')
  // columns set by hand are ragged
  const tolerance = /\t|[.!?…:][)"»“”’']*$/.test(line.text) ? 2 : 4
  return line.text.length + 1 + firstWord > width - tolerance
}

/** *202 Maß-* ⏎ *nahmen*: a long line that ends in a hyphen goes on, whatever the others look like. */
const breaksWord = (line: Line, next: Line): boolean =>
  /\s\S*\p{L}{2}-$/u.test(line.text) && (line.text.length >= MIN_BROKEN ? /^\p{L}/u : GOES_ON).test(next.text)

/** *… auf Grundlage* ⏎ *des Gesetzes errichtet worden*: a long line of prose that ends nowhere, before a small letter. */
const breaksSentence = (line: Line, next: Line): boolean =>
  line.text.length >= MIN_PROSE &&
  /[\p{Ll}\d,“”]$/u.test(line.text) &&
  !isRow(line) &&
  GOES_ON.test(next.text) &&
  labelledDate(next.text) === undefined

/** *Angeschlossene Kommunen      34     29* */
const isRow = (line: Line): boolean => /\t| {3}/.test(line.text)

const startsItem = (line: string): boolean => LIST_START.test(line) && !COUNTED.test(line)

const MIN_COLUMN = 30
const MIN_WIDTH = 50
const MAX_WIDTH = 110
/** So many lines that surely go on prove a width by themselves. */
const MANY = 3
/** How much shorter the lines of a column may be than its longest. */
const RAGGED = 5
const MIN_BROKEN = 40
const MIN_PROSE = 70
/** The rest of a word, and no other half: *Finanz-* ⏎ *und Innenministerium*. */
const GOES_ON = latin`^(?!(?:und|oder|bzw|sowie|bis)(?!\p{L}))\p{Ll}{2}`
const SENTENCE_END = /[.!?…:][)"»“”’']*$/
const LIST_START = /^(?:[-–•*·▪]|\d{1,2}[.)])\s/
/** *4. September*, *2. Quartal*: a number that numbers no item. */
export const COUNTED = latin`^\d{1,2}\.\s(?:${MONTHS}|Quartal|Halbjahr|Wahlperiode|Legislaturperiode)(?!\p{L})`
