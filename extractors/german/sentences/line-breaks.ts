/**
 * Decides whether a line break ends a sentence or only wraps it. Pages give a paragraph a line, so a break usually
 * ends (*Sachsen:* ⏎ *Neuer Landes-CIO*); mails and old text files wrap at a fixed width in mid-sentence.
 */

import { MONTHS } from '../dates/months.ts'
import { latin } from '../latin.ts'

/** Narrower columns are lists and runs of headlines, wider ones nobody wraps. */
const MIN_WRAP = 45
const MAX_WRAP = 130

/**
 * Whether the sentence ends at the white space `[at, end)` of `text`, which holds at least one line break. `isOpen` tells
 * of a full stop at the line's end whether it needs another word (*… Dr.* ⏎ *Muster*, *… zum 1.* ⏎ *Mai*).
 */
export function endsAtLineBreak(text: string, at: number, end: number, isOpen: (stop: number) => boolean): boolean {
  if (end === text.length || isBlankLine(text.slice(at, end))) return true
  const line = text.slice(lineStart(text, at), at).trimEnd()
  if (line === '') return true
  if (line.endsWith('.')) return !isOpen(text.lastIndexOf('.', at))
  if (/[!?:;…|][“”"«»‘’)\]]*$|\.[“”"«»‘’)\]]+$/u.test(line)) return true
  const next = text.slice(end, lineEnd(text, end))
  if (DAY.test(next) && BEFORE_DAY.test(line)) return false
  if (LIST_ITEM.test(next) || (DATED_ROW.test(next) && DATED_ROW.test(line))) return true
  if (/^\p{Ll}/u.test(next)) return !(CONTINUED.test(line) || (line.length >= 30 && /\s/u.test(next.trim())))
  if (CONTINUED.test(line) && line.length >= MIN_WRAP) return false
  return !isWrapped(text, at, end)
}

const LIST_ITEM = latin`^(?:[-–—•*·►▪■●○‣◦→>]\s|\(?\p{N}{1,3}[.)]\s|\p{L}\)\s|\|)`

/** *2009–2017 Leiterin der IT* ⏎ *seit 11. Mai 2017 Präsidentin*: rows of a career. */
export const DATED_ROW = latin`^(?:(?:seit|ab|bis|von|Seit|Ab|Bis|Von) )?(?:\d{1,2}[./] ?){0,2}(?:(?:${MONTHS}) )?(?:19|20)\d\d(?!\d)`

/** *Ab* ⏎ *1. Oktober leitet …*: a day, no number of a list. */
const DAY = latin`^\d{1,2}\. (?:${MONTHS})(?!\p{L})`
const BEFORE_DAY = latin`(?<!\p{L})(?:[Aa]b|[Aa]m|[Bb]is|[Ss]eit|[Vv]om|[Zz]um|dem|den)$`

/** A line that can't be complete: it ends in a comma, a hyphen or a word that needs another one. */
const CONTINUED = latin`(?:,|-|(?<!\p{L})(?:und|oder|der|die|das|des|dem|den|eine|einer|eines|einem|einen|für|von|vom|zum|zur|im|am|beim|als|sowie|Frau|Herrn?))$`

function isBlankLine(space: string): boolean {
  return /\n[^\n\S]*\n|\r[^\n\S]*\r|\r\n[^\n\S]*\r\n|\u2029|\f/u.test(space.replaceAll('\r\n', '\n'))
}

function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - LINE_REACH)
  return from + text.slice(from, at).lastIndexOf('\n') + 1
}

function lineEnd(text: string, at: number): number {
  const end = text.slice(at, at + LINE_REACH).indexOf('\n')
  return end < 0 ? Math.min(text.length, at + LINE_REACH) : at + end
}
/** No more of a line is looked at, so that no text, however odd, is read over and over. */
const LINE_REACH = 300

/** How many lines before and after the break are looked at. */
const WINDOW = 3

/**
 * Whether the lines around the break are a wrapped paragraph: each but the last is so full that the next line's first
 * word wouldn't have fitted. Two lines alone prove nothing.
 */
function isWrapped(text: string, at: number, end: number): boolean {
  const lines = [...linesBefore(text, at), ...linesAfter(text, end)]
  const width = Math.max(...lines.map((line) => line.length))
  if (lines.length < 3 || width < MIN_WRAP || width > MAX_WRAP) return false
  return lines.slice(1).every((line, index) => (lines[index]?.length ?? 0) + 1 + firstWordLength(line) > width)
}

/** The paragraph's last lines up to `at`. */
function linesBefore(text: string, at: number): string[] {
  const lines: string[] = []
  for (let stop = at; lines.length < WINDOW && stop > 0; ) {
    const start = lineStart(text, stop)
    const line = text.slice(start, stop).trim()
    if (line === '' || line.length > MAX_WRAP) break
    lines.unshift(line)
    stop = start - 1
  }
  return lines
}

/** The paragraph's first lines from `from`. */
function linesAfter(text: string, from: number): string[] {
  const lines: string[] = []
  for (let start = from; lines.length < WINDOW && start < text.length; ) {
    const stop = lineEnd(text, start)
    const line = text.slice(start, stop).trim()
    if (line === '' || line.length > MAX_WRAP) break
    lines.push(line)
    start = stop + 1
  }
  return lines
}

function firstWordLength(line: string): number {
  return /^\S*/u.exec(line)?.[0].length ?? 0
}
