/** Numbers whose noun the text has named before: *insgesamt sind nun 650 verfügbar*, *sechs davon*. */

import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { findCountedNouns } from '../german/units.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { antecedentOf } from './antecedent.ts'
import { isBareCount } from './bare-count.ts'
import { isBracketed, isContinued } from './continued.ts'
import { type Counted, readCount } from './figure.ts'
import { BARE_FIGURES, NO_BARE_FIGURES } from './figure-without-noun-examples.ts'
import { isOfItsKind, isOfOffice, isOfQuestion } from './numbering.ts'
import { isAmongPlaces, isListOfPlaces, placeOfNumber } from './places-listed.ts'
import { resumed } from './resumed-noun.ts'
import { isNumberOf, isPartOfFigure, isRow, whyNoEllipsis } from './signs-of-counting.ts'
import { isCountedByColumn } from './table.ts'

const HOW_MANY = latin`[Ww]ie viele (?:\p{L}+ ){0,4}[^?]{0,120}\?[“"«]?\s*$`

/** Reads a number without its noun: *insgesamt sind nun 650 verfügbar*, *von denen elf laufen*, *sechs davon*. */
function readWithoutNoun(found: Found): Reading | Refusal {
  const chunk = found.group('number')
  const number = chunk?.mentions.number
  if (!chunk || !number || number.kind !== 'cardinal') return refuse('no cardinal')
  const { chunks } = found.clause
  if (isOfQuestion(found.sentence.text, chunk)) return refuse('the number of a question or answer')
  if (isOfOffice(found.sentence.text, chunk) && !isPartOfFigure(chunks, chunks.indexOf(chunk)))
    return refuse('the number of an office')
  if (isOfItsKind(found.sentence.text, chunk)) return refuse('which of its kind something is')
  if (isCountedByColumn(found)) return refuse('the head of the column says what is counted')
  if (countsOthers(found, chunk)) return refuse('of what the sentence has counted before')
  const answers = isAnswer(found, chunk)
  const taken = resumed(found, chunk)
  const refusal =
    taken ||
    answers ||
    soMany(found, chunk) ||
    isListOfPlaces(found, chunk) ||
    isContinued(found, chunk) ||
    isBracketed(found, chunk) ||
    isBareCount(found, chunk)
      ? undefined
      : whyNoEllipsis(chunks, chunk, found.sentence.text)
  if (refusal) return refusal
  const below = soMany(found, chunk)
  const counted =
    below?.counted ??
    taken ??
    antecedentOf(found, chunk, !answers && isRow(chunks, found.sentence.text) && !isNumberOf(chunks))
  if (!counted) return refuse('no counted noun before')
  const reading = readCount(found, chunk, counted)
  if ('refused' in reading) return reading
  const place = placeOfNumber(chunks, chunks.indexOf(chunk))
  const ofPlace = place && (isListOfPlaces(found, chunk) || isAmongPlaces(found)) ? { place: [place] } : {}
  return { ...reading, ...ofPlace, ...(below ? { proofTo: below.to } : {}) }
}

/** *23 Interessenten hatten sich beworben, drei sind übrig*. */
function countsOthers({ sentence: { chunks } }: Found, chunk: Chunk): boolean {
  const before = chunks.filter((c) => c.end <= chunk.start)
  const last = before.findLastIndex((c) => c.tags.has('Number') || c.tags.has('Figure'))
  return PERSONS.test(before[last + 1]?.lower ?? '') && before[last]?.tags.has('Number') === true
}
const PERSONS =
  /^(?:interessent|bewerber|kandidat|teilnehm|mitarbeit|beschäftigt|stimme|abgeordnet|mitglied|besucher|nutzer|bürger)/

const SO_MANY = latin`^[^\p{L}]{0,12}So viele (?<rest>[^.!?\n]{4,200}[.!]?)`

/** *Zahl des Monats: 312*, and below it *So viele Online-Dienste …*. */
function soMany({ sentence, document }: Found, chunk: Chunk): { counted: Counted; to: number } | undefined {
  const end = sentence.offset + sentence.text.length
  if (/[\p{L}\d]/u.test(sentence.text.slice(chunk.end))) return undefined
  const match = SO_MANY.exec(document.textAfter(end, 240))
  const [noun] = findCountedNouns(match?.groups?.rest ?? '')
  if (!match || noun?.start !== 0) return undefined
  return { counted: { unit: noun.unit, unitLabel: noun.noun }, to: end + match[0].length }
}

/** *Wie viele Leistungen gibt es online? Zurzeit 83.* */
function isAnswer({ sentence, document, clause }: Found, chunk: Chunk): boolean {
  const before = clause.chunks.slice(0, clause.chunks.indexOf(chunk))
  const behind = clause.chunks[clause.chunks.indexOf(chunk) + 1]
  return (
    before.every((c) => !c.tags.has('Noun') || c.lower === 'antwort') &&
    !behind?.tags.has('Noun') &&
    HOW_MANY.test(document.textBefore(sentence.offset, 200))
  )
}

/** A number whose noun the text has named before. */
export const figureWithoutNoun: Rule = {
  id: 'measure-count/figure-without-noun',
  anchor: '[<number>#Number]',
  mood: 'any',
  read: readWithoutNoun,
  examples: BARE_FIGURES,
  counterexamples: NO_BARE_FIGURES,
}
