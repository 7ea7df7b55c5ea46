/** Numbers of German text, in digits and words, with what qualifies them: *rund 1,5 Tausend*, *mehr als zwanzig*. */

import type { Span } from '../document.ts'
import { GAP, MONTH } from './dates/words.ts'
import { latin } from './latin.ts'
import { END, LETTER, START } from './letters.ts'
import { matches } from './matches.ts'
import { kindAfter, kindOfDigits, kindOfWord, type NumberKind } from './numbers/kind.ts'
import { type Qualifier, qualifierAround } from './numbers/qualifier.ts'
import { NUMBER_WORD, numberFromWord } from './numbers/words.ts'
import { AT_FIRST, AT_PRESENT, BEFORE_THAT, UNTIL_NOW } from './time-words.ts'

export type { NumberKind } from './numbers/kind.ts'
export type { Qualifier } from './numbers/qualifier.ts'
export { numberFromWord } from './numbers/words.ts'

/** A number with its qualifier: `[start, end)` covers *mehr als 270*. */
export interface NumberMention extends Span {
  /** The number alone, with its scale: *270*, *1,5 Tausend*. */
  readonly inner: Span
  /** The integer as meant; null where there is none (*Hunderte*, *2,7*, *4.0*). */
  readonly value: number | null
  readonly qualifier: Qualifier
  /** Only `cardinal` counts things. */
  readonly kind: NumberKind
  /** *ein*, *eine*: `kind` is `article` then. */
  readonly isArticle: boolean
  /** Written out. */
  readonly word: boolean
  /** *14 von 18*, *23 statt bisher 18*: on the 14, the index of the 18 in the list. */
  readonly of?: number
  /** *20 bis 30*, *20–30*: on the 20, the index of the 30 in the list. */
  readonly to?: number
}

const SCALES: Readonly<Record<string, number>> = {
  dutzend: 12,
  hundert: 100,
  tausend: 1000,
  tsd: 1000,
  million: 1_000_000,
  millionen: 1_000_000,
  mio: 1_000_000,
  milliarde: 1_000_000_000,
  milliarden: 1_000_000_000,
  mrd: 1_000_000_000,
}
const SCALE = '(?:Dutzend|[Hh]undert|[Tt]ausend|Tsd|Million(?:en)?|Mio|Milliarden?|Mrd)'
/** Not within a word, number, code or compound: *S21*, *Covid-19*, *17/12*. */
const FREE = `(?<![${LETTER}0-9_]|[${LETTER}]-|\\d[.,:/]|\\d[.,]\\s)`
/** *entstand 2021, 21 Gemeinden traten bei* */
const BEHIND_YEAR = '(?<=(?:19|20)\\d\\d,\\s)(?=\\d+\\s)'
const THOUSANDS = "\\d{1,3}(?:[.\u00a0\u2009\u202f '’]\\d{3})+"

let pattern: RegExp | undefined

/** Dates are matched to be left out; the order of the alternatives matters. */
function numberPattern(): RegExp {
  pattern ??= new RegExp(
    [
      `(?<date>${FREE}(?:\\d{1,2}\\.[^\\S\\n]?(?:\\d{1,2}\\.(?:[^\\S\\n]?\\d{2,4})?|${GAP}?(?:(?:und|bis|[–-])${GAP}?\\d{1,2}\\.${GAP}?)?${MONTH}${END})|\\d{4}-\\d\\d-\\d\\d))`,
      `(?:${FREE}|${BEHIND_YEAR})(?<digits>${THOUSANDS}(?!\\d|[.]\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)*)(?![${LETTER}_0-9]|[.,]\\d)(?:${GAP}(?<digitScale>${SCALE})\\.?${END})?`,
      `${START}(?<half>[Ee]ine?[mnrs]?${GAP}halbe[nsr]?)${GAP}(?<halfScale>Dutzend|Million|Milliarde)${END}`,
      `${START}[Ee]in(?:em)?${GAP}(?<dozen>gut|knapp|rund|voll|ganz|weiter|reichlich)e[sn]${GAP}Dutzend${END}`,
      `${START}(?<andHalf>[Aa]nderthalb|[Ee]ineinhalb|[Zz]weieinhalb|[Dd]reieinhalb)${GAP}(?<andHalfScale>${SCALE})${END}`,
      `${START}(?:(?:[Mm]ehrere|[Ee]inige|ein${GAP}paar|[Vv]iele)${GAP}(?:[Hh]undert|[Tt]ausend|Dutzend)|(?<vague>Hunderten?|Tausenden?|Dutzenden?|Zehntausenden?|Hunderttausenden?)(?:r|n)?(?=${GAP}))${END}`,
      `${START}(?<word>${NUMBER_WORD}|[Zz]weie[rn]|[Dd]reie[rn]|[Bb]eide[nrs]?|[Ee]ine?[mnrs]?|[Ee]ins)${END}(?:${GAP}(?<wordScale>${SCALE})\\.?${END})?`,
    ].join('|'),
    'gu',
  )
  return pattern
}

const CUE =
  /\d|[Ee]in|[Zz]w[eoaö]|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]ech[sz]|[Ss]ieb|[Aa]cht|[Nn]eun|[Zz]ehn|[Ee]lf|undert|ausend|utzend|[Bb]eide/

/** The numbers in `text` (normalised), in order. Offsets are UTF-16 units in `text`. Dates are left out. */
export function findNumbers(text: string): NumberMention[] {
  if (!CUE.test(text)) return []
  const mentions: NumberMention[] = []
  for (const match of matches(numberPattern(), text)) {
    const mention = match.groups?.date === undefined ? read(text, match) : null
    if (mention) mentions.push(mention)
  }
  return linked(text, mentions)
}

function read(text: string, match: RegExpExecArray): NumberMention | null {
  const { digits, digitScale, half, halfScale, dozen, andHalf, andHalfScale, word, wordScale } = match.groups ?? {}
  const inner = { start: match.index, end: match.index + match[0].length }
  const { qualifier, span } = qualifierAround(text, inner)
  const base = { ...span, inner, qualifier, isArticle: false }
  if (digits !== undefined) {
    const value = valueOfDigits(digits, digitScale)
    const kind = digitScale ? kindAfter(text.slice(inner.end, inner.end + 40)) : undefined
    const plain = kindOfDigits(text, inner, digits, qualifier !== 'exact')
    return { ...base, value, word: false, kind: kind ?? (value === null ? fractionKind(digits, plain) : plain) }
  }
  const kind = kindOfWord(text, inner)
  if (half !== undefined) return { ...base, value: scaleOf(halfScale) / 2, word: true, kind }
  if (dozen !== undefined) return { ...base, value: 12, word: true, kind, qualifier: QUALIFIERS[dozen] ?? qualifier }
  if (andHalf !== undefined) return { ...base, value: halvesIn(andHalf) * scaleOf(andHalfScale), word: true, kind }
  if (word === undefined)
    return { ...base, value: null, qualifier: qualifier === 'exact' ? 'about' : qualifier, word: true, kind }
  const article = /^eine?[mnrs]?$/i.test(word)
  if (wordScale)
    return { ...base, value: (article ? 1 : (numberFromWord(word) ?? 0)) * scaleOf(wordScale), word: true, kind }
  if (article) return { ...base, value: 1, word: true, isArticle: true, kind: 'article' }
  if (
    /^acht$/i.test(word) &&
    /^\s(?:zu\s)?(?:ge|gib|gab|nehm|nahm|genom|lass|ließ|gelas)/u.test(text.slice(inner.end, inner.end + 12))
  )
    return null
  return { ...base, value: /^beide/i.test(word) ? 2 : numberFromWord(word), word: true, kind }
}

/** *ein gutes Dutzend* */
const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  gut: 'over',
  reichlich: 'over',
  knapp: 'about',
  rund: 'about',
}

/** *anderthalb*, *zweieinhalb*. */
function halvesIn(word: string): number {
  const whole = word.toLowerCase().replace(/einhalb$/, '')
  return (whole === 'anderthalb' ? 1 : (numberFromWord(whole) ?? 1)) + 0.5
}

function scaleOf(word: string | undefined): number {
  return SCALES[word?.toLowerCase() ?? ''] ?? 1
}

const GROUPED = /^\d{1,3}(?:[.\u00a0\u2009\u202f '’]\d{3})+(?:,\d+)?$/

/** *1.000* → 1000, *1,5 Tausend* → 1500; null for *2,7*, *4.0*, *10.1.2*. */
function valueOfDigits(digits: string, scale: string | undefined): number | null {
  const whole = GROUPED.test(digits) ? digits.replace(/[.\u00a0\u2009\u202f '’]/g, '') : digits
  if (!/^\d+(?:,\d+)?$/.test(whole) && !(scale && /^\d+\.\d$/.test(whole))) return null
  const value = Math.round(Number(whole.replace(',', '.')) * scaleOf(scale) * 1000) / 1000
  return Number.isSafeInteger(value) ? value : null
}

/** *18.30 Uhr* and *2,7 Prozent* keep their kind. */
function fractionKind(digits: string, kind: NumberKind): NumberKind {
  if (kind !== 'cardinal' && kind !== 'year-like' && kind !== 'label') return kind
  return digits.includes(',') ? 'decimal' : 'version'
}

const PART_OF = latin`^\s(?:\(\s?)?(?:von|der|ihrer|seiner|unserer|dieser|aus|statt|anstatt|unter)(?:\s(?:den|insgesamt|geplanten|${AT_PRESENT}|${UNTIL_NOW}|${BEFORE_THAT}|${AT_FIRST}|über|rund|gut|knapp|etwa))*\s$`
const RANGE = /^\s?(?:bis|[–-])\s?$/u

const LIST = /^\s(?:und|oder|bzw\.|beziehungsweise)\s$/u
const UNIT_KINDS: ReadonlySet<NumberKind> = new Set(['percent', 'money', 'duration', 'measure', 'page', 'time'])

/** Links *14 von 18* and *20 bis 30*; in *20 bis 30 Prozent*, *10 oder 20 Euro* both numbers have the unit. */
function linked(text: string, mentions: readonly NumberMention[]): NumberMention[] {
  const result: NumberMention[] = [...mentions]
  for (let index = mentions.length - 2; index >= 0; index--) {
    const [mention, next] = [mentions[index] as NumberMention, result[index + 1] as NumberMention]
    if (mention.isArticle || next.isArticle) continue
    const gap = text.slice(mention.end, next.inner.start)
    const between = gap === ' und ' && /zwischen\s$/i.test(text.slice(Math.max(0, mention.start - 9), mention.start))
    const range = between || RANGE.test(gap)
    const unit = (range || LIST.test(gap)) && UNIT_KINDS.has(next.kind) && /^(?:cardinal|decimal)$/.test(mention.kind)
    result[index] = {
      ...mention,
      ...(PART_OF.test(gap) && { of: index + 1 }),
      ...(range && { to: index + 1 }),
      ...(unit && { kind: next.kind }),
    }
  }
  return result
}
