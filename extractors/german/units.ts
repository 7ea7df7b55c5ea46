/** What numbers count: the noun phrase behind them and its unit. */

import type { Span } from '../document.ts'
import { latin } from './latin.ts'
import { isArticle, isCapitalAdjective, isLowerAdjective, isUpper, type Word, wordsOf } from './noun-phrase.ts'
import { GATE, HOUSES, type UnitClass, unitOf, unitOfDescribed } from './numbers/counted-nouns.ts'
import { AT_FIRST, AT_PRESENT, BEFORE_THAT, UNTIL_NOW } from './time-words.ts'

export { type UnitClass, unitOf } from './numbers/counted-nouns.ts'

/** The noun phrase behind a number. Offsets are UTF-16 units of the text. */
export interface CountedPhrase extends Span {
  readonly unit: UnitClass
  /** The phrase as it stands: `neue digitale Verwaltungsdienste`. */
  readonly unitLabel: string
  /** For *14 von 18 Zielen*, read after the 14: the noun phrase belongs to another number in between. */
  readonly partOf?: Span
}

/** All counted nouns of a text with their unit (but *Jobcenter*, which may be one); where a figure stands without its noun (*650 sind verfügbar*), the nearest tells. */
export function findCountedNouns(text: string): (Span & { readonly unit: UnitClass; readonly noun: string })[] {
  if (!GATE.test(text)) return []
  return wordsOf(text).flatMap((word) => {
    const unit =
      isUpper(word) && !/center$/.test(word.lower) && !HOUSES.test(word.lower) ? unitOf(word.text) : undefined
    return unit ? [{ start: word.start, end: word.end, unit, noun: word.text }] : []
  })
}

const ADVERBS = new Set(
  (
    'seinerzeit derzeit bereits aktuell bisher insgesamt zunächst sehr besonders so weitere landesweit bundesweit inzwischen damals ehemals noch neu konkret ' +
    'äußerst höchst überaus ziemlich anfangs eigens dafür dazu darin bislang ursprünglich gemeinsam fest schon rein voll vollständig komplett teils zum überwiegend mittlerweile jeweils zentral digital online elektronisch sofort direkt unmittelbar durchgängig durchgehend medienbruchfrei barrierefrei später früher nachträglich freiwillig'
  ).split(' '),
)
const COUNTING = latin`^(?:insgesamt|rund|etwa|knapp|über|gut|mehr|als|bundesweit|landesweit|den|der|ca|\.|allen|geplanten|${AT_PRESENT}|${UNTIL_NOW}|${BEFORE_THAT}|${AT_FIRST})$`
const NUMBER_WORD = latin`^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\p{L}*(?:zehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert))$`

/**
 * Reads the noun phrase after a number that ends at `offset`: adjectives, participles with their own words
 * (*der seinerzeit festgelegten*), quotation marks, *sogenannte*, coordination (*Städte und Gemeinden*), and
 * *von 18 kurzfristigen* in between. Null where the noun is none of the four units.
 */
export function countedPhraseAfter(text: string, offset: number): CountedPhrase | null {
  // A noun phrase is short: no need to cut the whole sentence into words.
  const rest = text.slice(offset, offset + 160)
  if (!GATE.test(rest)) return null
  const all = wordsOf(rest)
  const words = all[0]?.text === ')' && OF_WHOLE.test(text.slice(Math.max(0, offset - 30), offset)) ? all.slice(1) : all
  const whole = readWhole(words) ?? readShared(words)
  // *von den Ressorts angemeldete Projekte*
  const first = whole?.to ?? 0
  const from = readParticipleAttribute(words, first) > first ? first : skipArticle(words, first)
  const noun = nounAfterAttributes(words, from)
  if (noun === undefined) return null
  const unit = unitOfStubOrNoun(words, noun)
  if (!unit) return null
  const end = readCoordination(words, noun, unit)
  const start = (words[from] as Word).start
  const stop = (words[end - 1] as Word).end
  const closing =
    /^["“”«]$/.test(words[end]?.text ?? '') && /["„“»]/.test(rest.slice(start, stop)) ? (words[end] as Word).end : stop
  return {
    unit,
    unitLabel: rest.slice(start, closing),
    start: offset + start,
    end: offset + closing,
    ...(whole ? { partOf: { start: offset + whole.start, end: offset + whole.end } } : {}),
  }
}

/** *acht (von 14) Kommunen*, up to the 14. */
const OF_WHOLE = latin`\((?:von|aus|unter)(?: den| insgesamt)? [\p{L}\d.]+$`

/** `von 18`, `der insgesamt 44`, `von den rund 400`, `(von 14)` between a part and its noun. */
function readWhole(words: readonly Word[]): { to: number; start: number; end: number } | undefined {
  const from = words[0]?.text === '(' ? 1 : 0
  if (!/^(?:von|der|ihrer|seiner|unserer|dieser|aus|statt)$/.test(words[from]?.text ?? '')) return undefined
  let at = from + 1
  while (at < from + 5 && COUNTING.test(words[at]?.text ?? '')) at++
  const number = words[at]
  if (!isNumber(number) || (from > 0 && words[at + 1]?.text !== ')')) return undefined
  return { to: at + 1 + from, start: number.start, end: number.end }
}

const isNumber = (word: Word | undefined): word is Word =>
  word !== undefined && (word.kind === 'number' || NUMBER_WORD.test(word.lower))

/** In words of one number, and in numbers. */
const LONGEST_SHARE = 3
const MOST_SHARES = 5

/**
 * `strategische und 23` in *fünf strategische und 23 operative Ziele*, `Ober- und 23` in *fünf Ober- und 23 Unterziele*,
 * `kurz-, 20 mittel- und neun` in *14 kurz-, 20 mittel- und neun langfristige Maßnahmen*.
 */
function readShared(words: readonly Word[]): { to: number; start: number; end: number } | undefined {
  let shared: { to: number; start: number; end: number } | undefined
  for (let turn = 0; turn < MOST_SHARES; turn++) {
    const from = shared?.to ?? 0
    let at = from
    while (at < from + LONGEST_SHARE && (isLowerAdjective(words[at]) || words[at]?.text.endsWith('-'))) at++
    if (at === from || !/^(?:und|sowie|oder|,)$/.test(words[at]?.text ?? '')) break
    at++
    while (/^(?:rund|etwa|knapp|über|gut)$/.test(words[at]?.text ?? '')) at++
    const number = words[at]
    if (!isNumber(number)) break
    shared = { to: at + 1, start: shared?.start ?? number.start, end: shared?.end ?? number.end }
  }
  return shared
}

function skipArticle(words: readonly Word[], i: number): number {
  if (/^(?:der|dieser|jener|solcher|aller|unserer|ihrer|seiner|von)$/.test(words[i]?.text ?? ''))
    return isArticle(words[i + 1]) ? i + 2 : i + 1
  return i
}

function nounAfterAttributes(words: readonly Word[], from: number): number | undefined {
  let at = from
  for (let turn = 0; turn < 9; turn++) {
    const word = words[at]
    if (!word) return undefined
    if (isUpper(word)) {
      if (unitOfStubOrNoun(words, at)) return at
      if (isCapitalAdjective(word) || BEFORE_NOUN.test(word.text)) at++
      else return undefined
    } else if (word.text === 'zu' && /end(?:e[nr]?)$/.test(words[at + 1]?.text ?? '')) at += 2
    // *hauptamtlich verwaltete Gemeinden*
    else if (/lich$/.test(word.text) && /(?:te|ene)[nrs]?$/.test(words[at + 1]?.text ?? '')) at++
    // *flächendeckend verfügbare Dienste*
    else if (/(?:end|weit)$/.test(word.text) && isLowerAdjective(words[at + 1])) at++
    else if (isLowerAdjective(word) || ADVERBS.has(word.text) || /^["„“»‚]$/.test(word.text)) at++
    // *lang-, mittel- und kurzfristige Maßnahmen*
    else if (/^\p{Ll}+-$/u.test(word.text) && /^(?:,|und|bis|oder)$/.test(words[at + 1]?.text ?? '')) at += 2
    else if (word.text === ',' && at > from && isLowerAdjective(words[at - 1]) && isLowerAdjective(words[at + 1])) at++
    else if (/^(?:und|sowie|bis)$/.test(word.text) && at > from && isLowerAdjective(words[at - 1])) {
      // *größere und auch kleine Projekte*
      const next = words[at + 1]?.text === 'auch' ? at + 2 : at + 1
      if (!isLowerAdjective(words[next])) return undefined
      at = next
    } else {
      const attribute = readParticipleAttribute(words, at)
      if (attribute === at) return undefined
      at = attribute
    }
  }
  return undefined
}

/** *Thüringer Kommunen*, *Große Kreisstädte*, *OZG-konforme Dienste*, and what the noun was to be joined with: *OZG Leistungen*. */
const BEFORE_NOUN = latin`^(?:\p{Lu}\p{L}+er|(?:Große|Kleine|Kreisfreie|Kreisangehörige|Kreisabhängige|Untere|Mittlere|Höhere|Oberste|Örtliche|Selbstständige|Selbständige)[nr]?|\p{Lu}[\p{L}-]*-\p{Ll}{4,}e[nr]?|OZG|EfA|LeiKa|FIM|Online|Digital|E-Government|Smart|City|Open|Data|IT|KI|Web)$`

/** `im Masterplan festgelegte`, `von der Stadt Köln im vergangenen Jahr begonnenen`: prepositional attributes that a participle closes. */
function readParticipleAttribute(words: readonly Word[], i: number): number {
  if (!OPENS_ATTRIBUTE.test(words[i]?.text ?? '')) return i
  let at = i + 1
  while (
    at < i + LONGEST_ATTRIBUTE &&
    (isArticle(words[at]) ||
      isUpper(words[at]) ||
      words[at]?.kind === 'number' ||
      (at > i + 1 && OPENS_ATTRIBUTE.test(words[at]?.text ?? '')) ||
      isOfInnerNoun(words, at))
  ) {
    // *nach dem Onlinezugangsgesetz (OZG) vorgezogene Leistungen*
    at += words[at + 1]?.text === '(' && words[at + 3]?.text === ')' ? 4 : 1
  }
  const participle = words[at]
  return participle && isLowerAdjective(participle) && /(?:te|ten|ene|enen|ende|enden)$/.test(participle.text) ? at : i
}
const LONGEST_ATTRIBUTE = 10
const OPENS_ATTRIBUTE =
  /^(?:im|in|vom|von|für|aus|mit|nach|gemäß|laut|durch|bei|beim|bis|seit|zur|zum|unter|auf|an|ihnen|ihm|ihr|dort|hier|hierfür|hierzu|erstmals)$/

/** *im vergangenen Jahr*: an adjective right before a noun that is not the one counted. */
const isOfInnerNoun = (words: readonly Word[], at: number): boolean => {
  const [before, noun] = [words[at - 1], words[at + 1]]
  if (!isArticle(before) && !OPENS_ATTRIBUTE.test(before?.text ?? '')) return false
  return isLowerAdjective(words[at]) && isUpper(noun) && !isCapitalAdjective(noun) && unitOf(noun.text) === undefined
}

/** The noun's own unit, or for `Leuchtturm- und Teilprojekte` that of the noun which completes the stub. */
function unitOfStubOrNoun(words: readonly Word[], i: number): UnitClass | undefined {
  const word = words[i]
  if (!isUpper(word)) return undefined
  if (word.text.endsWith('-')) {
    let at = i
    while (words[at]?.text.endsWith('-') && /^(?:und|,|oder|sowie|bzw)$/.test(words[at + 1]?.text ?? '')) at += 2
    if (at > i) at = skipAdjectives(words, at)
    return at > i && isUpper(words[at]) ? unitOf((words[at] as Word).text) : undefined
  }
  return unitOf(word.text) ?? unitOfDescribed(word.lower, words[i - 1]?.text ?? '') ?? unitOfPair(word, words[i + 1])
}

/** *Bundes- und sonstige Behörden*. */
function skipAdjectives(words: readonly Word[], i: number): number {
  let at = i
  while (at < i + 2 && isLowerAdjective(words[at])) at++
  return at
}

/** *Quick Wins*, *Use Cases* */
const unitOfPair = (first: Word, second: Word | undefined): UnitClass | undefined =>
  /^(?:Quick|Use)$/.test(first.text) && isUpper(second) ? unitOf(`${first.text}-${second.text}`) : undefined

/** `Städte und Gemeinden`, `Städte, Gemeinden und Landkreise`: further nouns of the same unit. */
function readCoordination(words: readonly Word[], noun: number, unit: UnitClass): number {
  let at = noun
  while (words[at]?.text.endsWith('-')) at = skipAdjectives(words, at + 2)
  let end = unitOfPair(words[at] as Word, words[at + 1]) ? at + 2 : at + 1
  for (let turn = 0; turn < 4; turn++) {
    if (!/^(?:und|,|sowie|&|oder)$/.test(words[end]?.text ?? '')) break
    let next = end + 1
    while (isLowerAdjective(words[next]) && !NUMBER_WORD.test((words[next] as Word).lower)) next++
    const word = words[next]
    if (!isUpper(word) || unitOf(word.text) !== unit) break
    end = next + 1
  }
  return end
}
