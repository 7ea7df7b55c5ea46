/**
 * Text for matching. Web pages and PDFs write the same German word in many ways: with NBSP and thin spaces, soft
 * hyphens, `a` + combining diaeresis, ligatures, a hyphen at the line's end. The tokenizer and the rules see one form,
 * and every offset finds its way back to the original.
 */
import type { Span } from '../document.ts'
import { doubled } from './doubled.ts'
import { latin } from './latin.ts'
import { LETTER, LOWER } from './letters.ts'
import { lastAtMost } from './sorted.ts'
import { lookupVerb } from './verbs/lookup.ts'

/** A normalised text and the way back to the text that it came from. Offsets are UTF-16 units. */
interface Normalised {
  readonly text: string
  /** Where the unit at `offset` starts in the original; the text's length gives the original's length. Monotone. */
  original(offset: number): number
  /** The original range of `[start, end)`: without removed characters (soft hyphens) before its start and after its end. */
  originalSpan(start: number, end: number): Span
}

const SPACES = '\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufffc'
const LINE_BREAKS = '\v\f\u0085\u2028\u2029'
/** Soft hyphen, zero-width characters, BOM, direction marks, variation selectors. */
const INVISIBLE = '\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff'
const SOFT_HYPHEN = '\u00ad'
const HYPHENS = '\u2010\u2011'
const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
}

/** Cheap test: most texts need nothing but what this finds. */
const NEEDS_WORK = latin`[${SPACES}${LINE_BREAKS}${INVISIBLE}${HYPHENS}ﬀ-ﬆ̀-ͯ]|[${LETTER}0-9]-[ \t]{0,8}\r?\n|[${LOWER}]- ?[${LOWER}]|\r(?!\n)`

/**
 * What needs a change, and why each alternative is there:
 * - `wrap`: a hyphen (or soft hyphen) at a line's end with a letter or digit on both sides: *Digita-⏎lisierung*;
 * - `gap`: the same where a line break became a space: *Digita- lisierung*;
 * - `broken`: a hyphen that was at a line's end once: *be-stimmt*;
 * - `cluster`: a letter with combining marks: *a* + U+0308;
 * - the others stand for one character each.
 */
const CHANGES = new RegExp(
  [
    `(?<wrap>(?<=[${LETTER}0-9])[-${HYPHENS}\u00ad][ \\t\u00a0]{0,8}\\r?\\n[ \\t\u00a0]{0,40}(?=[${LETTER}0-9]))`,
    `(?<gap>(?<=[${LOWER}])- (?=[${LOWER}]))`,
    `(?<broken>(?<=[${LOWER}])-(?=[${LOWER}]))`,
    `(?<cluster>[${LETTER}][\u0300-\u036f]{1,8})`,
    `(?<invisible>[${INVISIBLE}]+)`,
    `(?<space>[${SPACES}])`,
    `(?<break>[${LINE_BREAKS}]|\\r(?!\\n))`,
    `(?<hyphen>[${HYPHENS}])`,
    '(?<ligature>[\ufb00-\ufb06])',
  ].join('|'),
  'gu',
)

/** *Aus-⏎und Fortbildung*, *Bürger-⏎bzw. Unternehmenskonto*: the hyphen stands for the rest of a compound. */
const COMPOUND_REST = new RegExp(
  `^(?:und|oder|bzw|beziehungsweise|sowie|als|wie|noch|statt|bis|aber|u\\.)(?![${LETTER}0-9])`,
)

/** *vom Innen- zum Energieministerium*, *Landes- und Bundes-*: no word was broken. */
const FUNCTION_WORD = new RegExp(
  `^(?:und|oder|bzw|beziehungsweise|sowie|sondern|als|wie|noch|statt|bis|aber|d(?:er|ie|as|em|en|es)|eine?[mnrs]?|zu[mr]?|i[mn]s?|auf|vo[mnr]|nach|mit|a[mnu]s?|ans|für|über|unter|bei|durch|gegen|ist|sind|war|wird|wurde|hat|u\\.)(?![${LETTER}0-9])`,
)

const SMALL_BEFORE = new RegExp(`[${LOWER}][\u0300-\u036f]?$`)
const SMALL = new RegExp(`[${LOWER}]`)

/** A piece of the output that was copied or replaced: where it starts there, and its range in the original. */
interface Run extends Span {
  readonly out: number
}

/** Normalises a text for matching. A text that needs nothing comes back as it is, with the identity as its map. */
export function normalise(text: string): Normalised {
  const legible = inOneForm(text)
  const copies = doubled(legible.text)
  return copies.length > 0 ? without(legible, copies) : legible
}

/** The same text without some ranges of it. */
function without(whole: Normalised, gone: readonly Span[]): Normalised {
  const kept = [{ end: 0 }, ...gone].map(({ end }, i) => ({ start: end, end: gone[i]?.start ?? whole.text.length }))
  const runs: Run[] = []
  let text = ''
  for (const { start, end } of kept.filter((k) => k.end > k.start)) {
    runs.push({ out: text.length, start, end })
    text += whole.text.slice(start, end)
  }
  const left = mapped(text, whole.text.length, runs)
  return {
    text,
    original: (offset) => whole.original(left.original(offset)),
    originalSpan: (start, end) => {
      const span = left.originalSpan(start, end)
      return whole.originalSpan(span.start, span.end)
    },
  }
}

function inOneForm(text: string): Normalised {
  if (!NEEDS_WORK.test(text)) return identity(text)
  const runs: Run[] = []
  let out = ''
  let copied = 0
  for (const match of text.matchAll(CHANGES)) {
    const start = match.index
    const end = start + match[0].length
    const replacement = replace(text, match, end)
    if (start > copied) runs.push({ out: out.length, start: copied, end: start })
    out += text.slice(copied, start)
    if (replacement !== '') runs.push({ out: out.length, start, end })
    out += replacement
    copied = end
  }
  if (text.length > copied) runs.push({ out: out.length, start: copied, end: text.length })
  out += text.slice(copied)
  return mapped(out, text.length, runs)
}

/** Soft hyphens, zero-width spaces, accents on their own, a hyphen at a line's end. */
const INSIDE_WORDS = latin`[\u00ad\u200b\u0300-\u036f]|\p{Ll}-\r?\n`

/** Whether words of a text can't be told by their letters as they stand. */
export const hidesWords = (text: string): boolean => INSIDE_WORDS.test(text)

/** The text to look for words in, where nobody asks for offsets. */
export const legible = (text: string): string => (hidesWords(text) ? normalise(text).text : text)

function replace(text: string, match: RegExpExecArray, end: number): string {
  const { wrap, gap, broken, cluster, invisible, space, hyphen, ligature } = match.groups ?? {}
  if (wrap !== undefined) return unwrap(text, match.index, end)
  if (gap !== undefined) return FUNCTION_WORD.test(text.slice(end, end + 20)) ? gap : ''
  if (broken !== undefined) return isBrokenVerb(text, match.index, end) ? '' : broken
  if (cluster !== undefined) return cluster.normalize('NFC')
  if (invisible !== undefined) return ''
  if (space !== undefined) return ' '
  if (hyphen !== undefined) return '-'
  if (ligature !== undefined) return LIGATURES[ligature] ?? ligature
  return '\n'
}

/** *be-stimmt*, *ver-abschiedet*: both halves make a verb of the table; *staatlich-kommunal* is two words. */
function isBrokenVerb(text: string, hyphen: number, behind: number): boolean {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, hyphen - LONGEST_HALF), hyphen))?.[0] ?? ''
  const after = WORD_BEHIND.exec(text.slice(behind, behind + LONGEST_HALF))?.[0] ?? ''
  return before !== '' && after !== '' && lookupVerb((before + after).toLowerCase()).length > 0
}
const LONGEST_HALF = 24
const WORD_BEFORE = latin`(?<![\p{L}\p{N}-])\p{L}\p{Ll}*$`
const WORD_BEHIND = latin`^\p{Ll}+(?![\p{L}\p{N}-])`

/** The word goes on (`''`), the hyphen belongs to the word (`-`), or the compound's rest follows (`- `). */
function unwrap(text: string, start: number, end: number): string {
  if (text[start] === SOFT_HYPHEN) return ''
  if (COMPOUND_REST.test(text.slice(end, end + 20))) return '- '
  // *IT-⏎Planungsrat*, *COVID-⏎19*, *IT-⏎gestützt*: only lower case on both sides is a broken word.
  const brokenWord = SMALL_BEFORE.test(text.slice(Math.max(0, start - 2), start)) && SMALL.test(text[end] ?? '')
  return brokenWord ? '' : '-'
}

function identity(text: string): Normalised {
  const within = (offset: number) => Math.max(0, Math.min(offset, text.length))
  return { text, original: within, originalSpan: (start, end) => ({ start: within(start), end: within(end) }) }
}

function mapped(text: string, originalLength: number, runs: readonly Run[]): Normalised {
  const original = (offset: number): number => {
    if (offset >= text.length) return originalLength
    const run = runs[runAt(runs, offset)]
    return run === undefined ? 0 : Math.min(run.start + Math.max(0, offset - run.out), run.end - 1)
  }
  const originalEnd = (offset: number): number => {
    const index = runAt(runs, Math.min(offset, text.length) - 1)
    const run = runs[index]
    if (run === undefined || offset <= 0) return 0
    const last = runs[index + 1]?.out ?? text.length
    return offset >= last ? run.end : Math.min(run.start + offset - run.out, run.end)
  }
  const originalSpan = (start: number, end: number): Span => {
    const from = original(start)
    return { start: from, end: end > start ? originalEnd(end) : from }
  }
  return { text, original, originalSpan }
}

/** The index of the last run that starts at or before the output offset. */
const runAt = (runs: readonly Run[], offset: number): number =>
  Math.max(
    0,
    lastAtMost(offset, runs.length, (i) => runs[i]?.out ?? 0),
  )
