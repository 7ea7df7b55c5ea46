import { abbreviationClass } from './abbreviations.ts'

/**
 * Decides whether a line break ends a sentence or only wraps it. Pages give a paragraph a line, so a break usually
 * ends (*Sachsen:* ⏎ *Neuer Landes-CIO*); mails and old text files wrap at a fixed width in mid-sentence.
 */

/** Below this width a column of text is a list or a run of headlines, above the other no editor wraps. */
const MIN_WRAP = 45
const MAX_WRAP = 130

/** Whether the sentence ends at the white space `[at, end)` of `text`, which holds at least one line break. */
export function endsAtLineBreak(text: string, at: number, end: number): boolean {
  if (isBlankLine(text.slice(at, end)) || end === text.length) return true
  const line = text.slice(lineStart(text, at), at).trimEnd()
  if (/[.!?:;…|][“”"«»‘’)\]]*$/u.test(line) || line === '') return !isAbbreviatedAtEnd(line)
  const next = text.slice(end, lineEnd(text, end))
  if (LIST_ITEM.test(next)) return true
  if (/^\p{Ll}/u.test(next)) return !(CONTINUED.test(line) || (line.length >= 30 && /\s/u.test(next.trim())))
  if (/,$|\p{L}-$/u.test(line) && line.length >= MIN_WRAP) return false
  return !isFull(text, at, line, next)
}

/** *… Ministerialrat Dr.* ⏎ *Muster*, *… zum 1.* ⏎ *Mai*: what the line ends in needs another word. */
function isAbbreviatedAtEnd(line: string): boolean {
  if (line.length < MIN_WRAP) return false
  const word = /(?<word>(?:\p{L}\. ?)*[\p{L}\p{N}-]+)\.$/u.exec(line.slice(-30))?.groups?.['word'] ?? ''
  return /^\d{1,2}$/u.test(word) || abbreviationClass(word.replaceAll(' ', '')) === 'continues'
}

const LIST_ITEM = /^(?:[-–—•*·►▪■●○‣◦→>]\s|\(?\p{N}{1,3}[.)]\s|\p{L}\)\s|\|)/u

/** A line that can't be complete: it ends in a comma, a hyphen or a word that needs another one. */
const CONTINUED =
  /(?:,|-|(?<!\p{L})(?:und|oder|der|die|das|des|dem|den|ein|eine|einer|eines|einem|einen|für|mit|von|vom|zu|zum|zur|im|in|an|am|auf|bei|beim|aus|durch|über|als|sowie))$/u

function isBlankLine(space: string): boolean {
  return /\n[^\n\S]*\n|\r[^\n\S]*\r|\r\n[^\n\S]*\r\n|\u2029|\f/u.test(space.replaceAll('\r\n', '\n'))
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** Whether the next word wouldn't have fitted on the line, measured against the widest line of the paragraph. */
function isFull(text: string, at: number, line: string, next: string): boolean {
  const width = paragraphWidth(text, at)
  if (width < MIN_WRAP || width > MAX_WRAP) return false
  return line.length + 1 + (/^\S*/u.exec(next)?.[0].length ?? 0) > width
}

/** The length of the longest line in the paragraph around `at`; looks no further than a few lines each way. */
function paragraphWidth(text: string, at: number): number {
  const from = Math.max(0, text.lastIndexOf('\n\n', at), at - 4 * MAX_WRAP)
  const blank = text.indexOf('\n\n', at)
  const to = Math.min(blank < 0 ? text.length : blank, at + 4 * MAX_WRAP)
  return Math.max(
    ...text
      .slice(from, to)
      .split('\n')
      .map((line) => line.trimEnd().length),
  )
}
