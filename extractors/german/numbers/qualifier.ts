/** The words that say how exact a number is: *rund*, *mehr als*, *bis zu*, *knapp*. */
import type { Span } from '../../document.ts'
import { latin } from '../latin.ts'
import { LETTER } from '../letters.ts'

export type Qualifier = 'exact' | 'over' | 'about' | 'up-to' | 'under'

/** As facts.md sorts them; of several that fit at the same place the longest wins. */
const BEFORE: readonly (readonly [Qualifier, readonly string[]])[] = [
  [
    'over',
    [
      'über',
      'mehr als',
      'mindestens',
      'gut',
      'wenigstens',
      'zumindest',
      'nicht weniger als',
      'größer als',
      'jenseits der',
      'min\\.',
    ],
  ],
  [
    'about',
    [
      'rund',
      'etwa',
      'in etwa',
      'knapp',
      'fast',
      'circa',
      'zirka',
      'ca\\.',
      'ungefähr',
      'annähernd',
      'nahezu',
      'beinahe',
      'um die',
      'an die',
      'gegen',
      'schätzungsweise',
      'grob',
      'geschätzt',
    ],
  ],
  ['up-to', ['bis zu', 'maximal', 'höchstens', 'nicht mehr als', 'max\\.']],
  ['under', ['unter', 'nicht einmal', 'weniger als', 'keine', 'keinen', 'kaum', 'kaum mehr als']],
]

/** What may stand between the qualifier and its number: *rund insgesamt 70*. */
const BETWEEN = '(?:(?:insgesamt|inzwischen|mittlerweile|derzeit|bereits)\\s)?'

let lastWords: RegExp | undefined

/** Cheap test before the patterns: most numbers have none of their last words before them. */
function mayEndInQualifier(before: string): boolean {
  lastWords ??= new RegExp(
    `(?<![${LETTER}0-9])(?:${BEFORE.flatMap(([, words]) => words.map((word) => word.split(' ').at(-1))).join('|')})\\s${BETWEEN}$`,
    'i',
  )
  return lastWords.test(before)
}

let compiled: readonly (readonly [Qualifier, RegExp])[] | undefined

function patterns(): readonly (readonly [Qualifier, RegExp])[] {
  compiled ??= BEFORE.flatMap(([qualifier, words]) =>
    words.map((word): readonly [Qualifier, RegExp] => [
      qualifier,
      latin.i`(?<![${LETTER}0-9])(?:(?:weit|deutlich|wesentlich|sehr)\s)?${word.replaceAll(' ', '\\s')}\s${BETWEEN}$`,
    ]),
  )
  return compiled
}

/** Verbs and nouns whose *über* means what something is about: *berichtet über 73 Maßnahmen*, *verfügt über 12 Dienste*. */
const ABOUT_SOMETHING =
  /(?:verfüg|bericht|inform|überblick|übersicht|einig|abstimm|stimmt|entsch|diskut|disku|beriet|berät|berat|sprach|spricht|sprech|verhand|auskunft|vertrag|verträge|liste|bilanz|debatt|aufschluss|hinaus|hinweg|befind|befand|erstreck|verteil|nachricht|studie)[a-zß-ÿ]*(?:\s\S+){0,3}\s$/iu

/** The qualifier of the number at `inner`, and the span that takes its words in. */
export function qualifierAround(text: string, inner: Span): { readonly qualifier: Qualifier; readonly span: Span } {
  const from = Math.max(0, inner.start - 44)
  const before = text.slice(from, inner.start)
  let best: { qualifier: Qualifier; start: number } | undefined
  if (mayEndInQualifier(before)) {
    for (const [qualifier, pattern] of patterns()) {
      const found = pattern.exec(before)
      if (found && (best === undefined || from + found.index < best.start))
        best = { qualifier, start: from + found.index }
    }
  }
  if (best && /^über\s/i.test(text.slice(best.start)) && isTopic(text, best.start)) best = undefined
  if (best) return { qualifier: best.qualifier, span: { start: best.start, end: inner.end } }
  const behind = /^(?:\s?\+(?![\d+])|\s(?:und|oder)\smehr(?![A-Za-zÀ-ɏẞ]))/u.exec(text.slice(inner.end, inner.end + 12))
  if (behind) return { qualifier: 'over', span: { start: inner.start, end: inner.end + behind[0].length } }
  return { qualifier: 'exact', span: { start: inner.start, end: inner.end } }
}

function isTopic(text: string, start: number): boolean {
  const clause =
    text
      .slice(Math.max(0, start - 70), start)
      .split(/[,;.:]\s/)
      .at(-1) ?? ''
  return ABOUT_SOMETHING.test(clause)
}
