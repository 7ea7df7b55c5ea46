/** Numbers of several places in one list: the noun stands with the first, each other number is its own place's. */
import type { Chunk } from '../german/chunks.ts'
import { findCountedNouns } from '../german/units.ts'
import type { Found } from '../rule.ts'

const LIST_REACH = 300

/** *Fulda immerhin noch auf 158*, *in Hanau nur 96*, *Ingolstadt (1.769)*: the place right before a number that ends its phrase. */
export function placeOfNumber(chunks: readonly Chunk[], at: number): Chunk | undefined {
  const place = chunks.slice(Math.max(0, at - 5), at).findLast((c) => !BEFORE_NUMBER.test(c.lower))
  const next = chunks[at + 1]
  const isLast = !next || /^(?:und|sowie|[^\p{L}\d%]+)$/u.test(next.lower) || next.tags.has('Finite')
  return isLast && place?.tags.has('Place') ? place : undefined
}
const BEFORE_NUMBER = /^(?:mit|auf|bei|immerhin|noch|nur|gar|sogar|sind|waren|es|\(|lediglich|bereits|schon|jeweils)$/

/** *Kassel bietet 227 Dienste an, Fulda 158 und Hanau 96*: a place for each number, the first with its noun. */
export function isListOfPlaces({ clause, sentence, document }: Found, chunk: Chunk): boolean {
  const at = clause.chunks.indexOf(chunk)
  if (!placeOfNumber(clause.chunks, at)) return false
  if (isRank(clause.chunks, at)) return true
  const before = sentence.chunks.filter((c) => c.end <= chunk.start)
  const figure = before.findIndex((c) => /^(?:services|measures)$/.test(c.mentions.figure?.counted.unit ?? ''))
  const others = before.slice(Math.max(0, figure + 1))
  if (figure > 0 && before.slice(0, figure).some((c) => c.tags.has('Place')))
    return !others.some(
      (c) => c.tags.has('Finite') && !/^(?:sind|waren|gefolgt)$/.test(c.lower) && /^\p{Ll}/u.test(c.text),
    )
  // *An der Spitze steht Augsburg mit 1.783 Leistungen. Es folgen Ingolstadt (1.769), Bayreuth (1.731) …*
  return (
    figure < 0 &&
    before.some((c) => /^(?:folgt|folgen|dahinter|danach)$/.test(c.lower)) &&
    findCountedNouns(document.textBefore(sentence.offset, LIST_REACH)).some((n) => n.unit === 'services')
  )
}

/** *In Kassel sind es 45, in Fulda 60*: several places, several numbers. */
export function isAmongPlaces({ sentence: { chunks } }: Found): boolean {
  const places = new Set(chunks.filter((c) => c.mentions.place).map((c) => c.lower))
  return places.size > 1 && chunks.filter((c) => c.tags.has('Number') || c.tags.has('Figure')).length > 1
}

/** *Dahinter folgen Bayern mit 1.540 und Hessen mit 1.500*, *Hessen kommt auf 1.566*: places in the order of their figures. */
export function isRank(chunks: readonly Chunk[], at: number): boolean {
  const [place, preposition] = chunks.slice(Math.max(0, at - 2), at)
  if (preposition?.lower === 'mit' && place?.tags.has('Place')) return chunks.some((c) => RANKS.test(c.lower))
  return (
    preposition?.lower === 'mit' &&
    chunks.slice(0, at).some((c) => c.tags.has('Place')) &&
    chunks.some((c) => /^schlusslicht|^spitzenreiter/.test(c.lower))
  )
}
const RANKS = /^(?:folgt|folgen|gefolgt|dahinter|danach|platz|rang|liegt|liegen|führt|vorn|vorne|schlusslicht|spitze)$/
