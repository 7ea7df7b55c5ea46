/** Ordinals that say how many there are by now: *der 25. Online-Dienst*, *die hundertste Leistung*. */
import type { Span } from '../../document.ts'
import { latin } from '../latin.ts'
import { END, START } from '../letters.ts'
import type { NumberMention } from '../numbers.ts'
import type { CountedPhrase } from '../units.ts'
import { NUMBER_WORD, numberFromWord } from './words.ts'

/** Only things that come one by one: *die dritte Säule*, *das zweite Projekt* are places in a list. */
const SINGULAR: readonly (readonly [CountedPhrase['unit'], RegExp])[] = [
  [
    'services',
    /(?:^|verwaltungs|ozg-|online-?|einzel|efa-)leistung$|online-?(?:dienst|antrag|verfahren|service|formular)e?s?$/iu,
  ],
  ['adopters', /^(?:mitglieds|teilnehmer|mitglieds-)?(?:kommune|gemeinde|stadt|behörde)$|^(?:land)?kreis(?:es)?$/iu],
]

/** Below it an ordinal tells an order more often than a number. */
const LEAST = 10

const ORDINAL = latin.g`${START}(?<number>\d{2,4}\.|(?<word>${NUMBER_WORD})s?te[nrms]?)\s(?:\p{Ll}+e[nrms]?\s){0,2}(?<noun>\p{Lu}[\p{L}-]+)${END}`
const CUE = /\d\.\s|(?:zehn|zig|undert|ausend)s?te[nrms]?\s/u

/** The ordinals in `text` (normalised) that count services or adopters, with what they count. Offsets are UTF-16 units. */
export function findCountingOrdinals(
  text: string,
): (Span & { readonly number: NumberMention; readonly counted: CountedPhrase })[] {
  if (!CUE.test(text)) return []
  return [...text.matchAll(ORDINAL)].flatMap((match) => {
    const { number = '', word, noun = '' } = match.groups ?? {}
    const unit = SINGULAR.find(([, pattern]) => pattern.test(noun))?.[0]
    const value = word === undefined ? Number.parseInt(number, 10) : numberFromWord(word)
    if (!unit || value === null || value < LEAST) return []
    const span = { start: match.index, end: match.index + match[0].length }
    const inner = { start: span.start, end: span.start + number.length }
    return {
      ...span,
      number: {
        ...inner,
        inner,
        value,
        qualifier: 'exact',
        kind: 'cardinal',
        isArticle: false,
        word: word !== undefined,
      },
      counted: { start: span.end - noun.length, end: span.end, unit, unitLabel: noun },
    }
  })
}
