/** Where sentences end. */

import type { Span } from '../document.ts'
import { YEAR_ALONE } from './dates/form.ts'
import { MONTHS } from './dates/months.ts'
import { latin } from './latin.ts'
import { abbreviationClass } from './sentences/abbreviations.ts'
import { endsAtLineBreak } from './sentences/line-breaks.ts'
import { isSentenceOpener } from './sentences/openers.ts'
import { isSpace } from './spaces.ts'

/**
 * Cuts German text into sentences: the one place that knows where a sentence ends (wink's model asks it, too).
 * Spans are half-open UTF-16 ranges into `text`, in order, without the white space around a sentence, never empty.
 * A blank line always ends a sentence; a single line break does unless the line was only wrapped. A colon never does.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  const cut = (end: number) => {
    const span = trimmed(text, start, end)
    if (span) spans.push(span)
    start = end
  }
  CANDIDATE.lastIndex = 0
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const end = match.index + match[0].length
    if (match.groups?.mark) {
      if (!partsEntries(text, match.index, start, match.groups.mark)) continue
      cut(match.index)
      start = end
    } else if (endsAt(text, match.index, end, start)) cut(end)
  }
  cut(text.length)
  return spans
}

/** Whether the line break or the mark in `[at, end)` ends the sentence that began at `start`. */
function endsAt(text: string, at: number, end: number, start: number): boolean {
  if (!isLineBreak(text.charCodeAt(at))) return endsAtMark(text, at, end, start)
  const isOpen = (stop: number) =>
    !/\p{Lu}\.\p{Lu}$/u.test(text.slice(Math.max(0, stop - 3), stop)) && // 'der F.A.Z.' closes its line
    !endsAtFullStop(text, stop, stop + 1, start, following(text, end))
  return endsAtLineBreak(text, at, end, isOpen)
}

/** *2002*, *Mai 2002*, *1.5.2002* at the head of a chronicle's entry. */
const YEAR_OF_ENTRY = String.raw`(?:(?:\d{1,2}\.\s?)?(?:\d{1,2}\.|(?:${MONTHS})\s))?(?:19|20)\d\d`
const OPENS_ENTRY = latin`^[\s+·•|*–-]{0,6}${YEAR_OF_ENTRY}(?!\d)`

/** *1970 Gründung der A · 1988 Beitritt des B*, *+++ 1991: … +++ 2001: …*: entries of a chronicle on one line. */
function partsEntries(text: string, at: number, start: number, mark: string): boolean {
  const entry = text.slice(start, at)
  if (entry.trim() === '') return mark.startsWith('+')
  // *12.11.1973 – 30.06.1978 Paul Beispiel*: a date alone is half of a range
  const head = OPENS_ENTRY.exec(entry)?.[0]
  return head !== undefined && entry.trim().length >= SHORTEST_ENTRY && /[\p{L}\p{N}]/u.test(entry.slice(head.length))
}
const SHORTEST_ENTRY = 7

/** Marks with the quotes, brackets and notes (*.[2]*) behind them, before a space or a capital letter; or a run of line breaks. */
const CANDIDATE = latin.g`(?<![.!?…])[.!?…]+[“”"«»‘’›‹)\]]*(?:\[\d{1,3}\]){0,4}(?=[\s\p{Lu}]|[„‚»«"]\p{Lu})|(?<mark>(?<!\+)\+{2,3}|[·•|;→>–—])[^\S\n]{1,3}(?=${YEAR_OF_ENTRY}(?:\s?:|[^\S\n]{1,2}[–—|-][^\S\n]|[^\S\n]{1,2}\p{Lu}))|[\n\r\u2028\u2029\v\f]\s*`

function isLineBreak(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x2028 || code === 0x2029
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start < end ? { start, end } : undefined
}

/** What follows a mark: spaces, dashes and opening quotes or brackets, then the first word. */
const FOLLOWING = /(?<gap>\s*)(?<opening>(?:[–—-]\s+)?[„“"»«‚‘‹›([]*)(?<word>[\p{L}\p{M}\p{N}]*)/uy

interface Following {
  readonly gap: string
  readonly opening: string
  readonly word: string
}

function following(text: string, at: number): Following {
  FOLLOWING.lastIndex = at
  const groups = FOLLOWING.exec(text)?.groups
  return { gap: groups?.gap ?? '', opening: groups?.opening ?? '', word: groups?.word ?? '' }
}

/** Whether the mark at `at` (closers up to `end`) ends the sentence that began at `start`. */
function endsAtMark(text: string, at: number, end: number, start: number): boolean {
  const next = following(text, end)
  if (next.gap === '' && !isGluedSentence(text, at, next)) return false
  if (/[\n\r]/u.test(next.gap)) return false // the line break decides
  if (/\s/u.test(text.charAt(at - 1)) && text.charAt(end - 1) === '.' && end - at === 1)
    // else ' . ' separates links; behind a word in lower case it is none
    return (
      (isSpacedOut(text, at) || /(?<![\p{L}-])\p{Ll}{3,20} $/u.test(text.slice(Math.max(0, at - 24), at))) &&
      /^\p{Lu}/u.test(next.word)
    )
  if (isInMotto(text, at)) return false
  if (/^\p{Ll}/u.test(next.word)) return opensInLowerCase(text, at, end, next)
  if (text.charAt(at) === '.' && !/[.!?…]/u.test(text.charAt(at + 1))) return endsAtFullStop(text, at, end, start, next)
  return endsAtStrongMark(text, at, next, start)
}

/** *„Kreis. Klar. Digital.“*: single words in quotation marks are a name. */
function isInMotto(text: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST_MOTTO)
  const opening = text.slice(from, at).search(/[„»"](?!.*[„»"“”«])/u)
  const motto = opening < 0 ? null : MOTTO.exec(text.slice(from + opening, at + LONGEST_MOTTO))
  return motto !== null && at < from + opening + motto[0].length
}

const LONGEST_MOTTO = 60
const MOTTO = latin`^[„»"](?:\p{Lu}[^.!?„“”»«"\n]{3,40} [–-] )?(?:\p{Lu}\p{L}{1,14}\. ){1,3}\p{Lu}\p{L}{1,14}[.!]?[“”«"]`

/** *standen 412 bereit . Das Ziel , bis 2022 …*: a text whose every mark has a blank before it. */
const isSpacedOut = (text: string, at: number): boolean =>
  /\p{Ll}{3} $/u.test(text.slice(Math.max(0, at - 4), at)) &&
  /\p{L} [,:?] \p{L}/u.test(text.slice(Math.max(0, at - 300), at + 300))

/** *der Verwaltung.Der Minister*: a space was lost, and only a word that opens sentences tells. */
function isGluedSentence(text: string, at: number, next: Following): boolean {
  return /\p{Ll}{3}$/u.test(text.slice(Math.max(0, at - 3), at)) && isSentenceOpener(next.word)
}

/** A sentence in lower case: *eGovernment ist …*, the link *mehr* behind a teaser, the author's mark *(ve)*, *zu Frage 2:*. */
function opensInLowerCase(text: string, at: number, end: number, next: Following): boolean {
  if (isAbbreviated(text, at)) return false
  if (/^\p{Ll}{1,2}\p{Lu}/u.test(next.word)) return true
  if (next.opening === '(') return AUTHOR_MARK.test(text.slice(end + next.gap.length, end + next.gap.length + 12))
  const rest = text.slice(end + next.gap.length + next.opening.length + next.word.length)
  if (next.word === 'zu' && /^ (?:den )?Fragen? \d/.test(rest.slice(0, 14))) return true // a paper's answer: 'zu Frage 2: …'
  if (!/^(?:mehr|weiter|weiterlesen)$/u.test(next.word)) return false
  return /^(?:\s*(?:[.…:»›>→]|erfahren|lesen|Informationen)|\s*$|\s*[\n\r])/u.test(rest.slice(0, 40))
}

const AUTHOR_MARK = latin`^\(\p{Ll}{2,4}\)\s*(?:$|[\n\r])`

function endsAtStrongMark(text: string, at: number, next: Following, start: number): boolean {
  const before = text.charAt(at - 1)
  if (text.slice(start, at).trim() === '') return false // '… Das ist absurd'
  if (before === '[' || before === '(') return false // '[…]' stands for what was left out
  if (/[.…]/u.test(text.charAt(at)) && (before === '' || /\s/u.test(before))) return isSentenceOpener(next.word)
  return true
}

function endsAtFullStop(text: string, at: number, end: number, start: number, next: Following): boolean {
  const word = wordBefore(text, at, start)
  const digitNext = /^\p{N}/u.test(next.word)
  if (/^\d+$/u.test(word)) return endsAfterNumber(text, at, end, start, word, next)
  if (/^\d{1,2}\.(?:0?[1-9]|1[0-2])$/u.test(word)) return end === at + 1 && isSentenceOpener(next.word) // 'am 2.8. Der'
  switch (abbreviationClass(word)) {
    case 'continues':
      return false
    case 'beforeNumber':
      if (digitNext && !(word === 'Art' && /^\d{4}$/u.test(next.word))) return false
      break
    case 'mayEnd':
      return end === at + 1 && isSentenceOpener(next.word)
    case 'endsBeforeCapital':
      return end === at + 1 && !digitNext
  }
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word)) return end > at + 1 || isSentenceOpener(next.word) // 'J. Müller', 'Plan B. Der'
  return true
}

const BEFORE_ORDINAL =
  /^(?:der|die|das|den|dem|des|zum|zur|zu|am|im|vom|beim|ein|eine|einen|einem|einer|jede[rnms]?|ihre[rnms]?|seine[rnms]?|bis)$/iu
/** *insgesamt 62. Fragen beantwortet …*: no ordinal follows these. */
const TOTAL = /^(?:insgesamt|zusammen|rund|etwa|circa|knapp|gut|fast|genau|lautet|zählt|zählen|beträgt)$/iu
const COUNTED =
  /^(?:Platz|Rang|Stelle|Artikel|Nummer|Teil|Stufe|Phase|Kapitel|Seite|Version|Band|Klasse|Paragraf|Level|Klassenstufe|Gruppe|Tabelle)$/u
const BEGINS_AS_MONTH = /^(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/u

/** *zum 1. Mai*, *2. Quartal*, list number *1. Kapitel*; but *Platz 1. Der …*, *rund 270. Die …*, *im Jahr 2018. Popp …*. */
function endsAfterNumber(text: string, at: number, end: number, start: number, word: string, next: Following): boolean {
  if (word.length > 3) return true
  if (end > at + 1) return false // '[2.8.]'
  const numberAt = at - word.length
  if (Number(word) <= LONGEST_LIST && LIST_NUMBER.test(text.slice(start, numberAt).slice(-3))) return false
  if (BEGINS_AS_MONTH.test(next.word)) return false
  // '30. 6. 2020'
  if (YEAR_ALONE.test(next.word) && /(?<!\d)\d{1,2}\. ?$/.test(text.slice(Math.max(0, numberAt - 4), numberAt)))
    return false
  if (isSentenceOpener(next.word)) return true
  const before = wordBefore(text, endOfWordBefore(text, numberAt), start)
  if (BEFORE_ORDINAL.test(before)) return false
  if (TOTAL.test(before)) return true
  return COUNTED.test(before) || (/^\p{N}/u.test(next.word) && !isDayAndMonth(text, end + next.gap.length))
}

/** *Wie viele? Antwort: 33. Ein Drittel …*: no list goes on so far. */
const LONGEST_LIST = 30

/** What stands before the number of a list item: nothing, a colon, the end of another sentence. */
const LIST_NUMBER = /^\s*$|[:;!?]\s+$|[^\d.]\.\s+$/u

/** *18. 7.*: whether the second number, at `at`, is a month. */
function isDayAndMonth(text: string, at: number): boolean {
  return /^(?:0?[1-9]|1[0-2])\.(?!\d)/u.test(text.slice(at, at + 4))
}

function endOfWordBefore(text: string, at: number): number {
  let end = at
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  return end
}

/** Whether the full stop at `at` belongs to an abbreviation, an initial or a number. */
function isAbbreviated(text: string, at: number): boolean {
  if (text.charAt(at) !== '.') return false
  const word = wordBefore(text, at, 0)
  return /^\d{1,3}$|^\d[\d.]*\.\d+$/u.test(word) || word.length < 2 || abbreviationClass(word) !== undefined
}

/** The word that ends at `at`, with the parts before it when it is a single letter (`z. B` → `z.B`). */
function wordBefore(text: string, at: number, start: number): string {
  const from = wordStart(text, at, start)
  const word = text.slice(from, at)
  if (from === at || at - from > 4) return word
  const stop = endOfWordBefore(text, from)
  if (stop <= start + 1 || from - stop > 1 || text.charAt(stop - 1) !== '.') return word
  const partAt = wordStart(text, stop - 1, start)
  if (stop - 1 - partAt !== 1 || !/\p{L}/u.test(text.charAt(partAt))) return word
  const joined = `${wordBefore(text, stop - 1, Math.max(start, at - LONGEST_ABBREVIATION))}.${word}`
  return abbreviationClass(joined) ? joined : word
}

/** *v. l. n. r* and the like, with spaces. */
const LONGEST_ABBREVIATION = 16

function wordStart(text: string, at: number, start: number): number {
  let from = at
  while (from > start && WORD_CHARACTER.test(text.charAt(from - 1))) from--
  return from
}
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}.\-‐‑\u00ad]/u
