/** Which office the text gives a person anywhere: the key to *Höhne geht in Pension* and *in dieser Funktion*. */

import { isHouse } from '../german/bodies/back-references.ts'
import { isOfOtherKind } from '../german/bodies/kinds-of-nouns.ts'
import type { Chunk } from '../german/chunks.ts'
import { rolesOfUnit } from '../german/offices/body.ts'
import { isPostNoun } from '../german/offices/post-words.ts'
import type { BodyReference } from '../rule.ts'
import type { AnalysedDocument, AnalysedSentence } from '../rule-engine/analysis.ts'
import { officeOfIt } from './head-of-it.ts'
import { TOP } from './head-words.ts'
import { isHeldByNobody, namedNext } from './named-next.ts'
import { HEAD_OF_BODY, type Office } from './office.ts'
import { isAttribute } from './office-reach.ts'
import { pointingNoun } from './pointing-noun.ts'
import { holderOf, is } from './title-holder.ts'

interface Reference {
  readonly officeNear: (offset: number) => Office | undefined
  /** The offices named before, the last first. */
  readonly officesNear: (offset: number) => readonly Office[]
  /** Of what kind the body is, a noun may say. */
  readonly bodyNear: (offset: number, noun?: string) => BodyReference | undefined
  /** The digital body or ministry named last. */
  readonly lastBody: (offset: number) => BodyReference | undefined
  readonly ministryNear: (offset: number) => BodyReference | undefined
}

/** Person's name → the offices that the text gives it, in the order of the text. */
export function holdersIn(
  { analysed, working }: AnalysedDocument,
  near: Reference,
): ReadonlyMap<string, readonly Office[]> {
  const holders = new Map<string, Office[]>()
  const add = (name: string, office: Office) => holders.set(name, [...(holders.get(name) ?? []), office])
  for (const sentence of analysed) {
    if (!namesPerson(sentence)) {
      const next = holderNext(sentence, working.text)
      if (next) add(...next)
      continue
    }
    for (const [person, office] of pairsIn(sentence, near)) {
      const name = person.mentions.person?.name
      const at = sentence.start + person.start
      if (name) add(name, { ...office, at })
    }
  }
  return holders
}

/** *X bewarb sich als CIO* */
const APPLIES = /^(?:bewerben|bewirbt|bewarb(?:en)?|beworben|kandidier(?:t|te|ten|en))$/

/** *Auch die CDO der Stadt war da. Erika Muster sagte …*: the office of one sentence is that of whom the next one names. */
function holderNext(sentence: AnalysedSentence, text: string): [string, Office] | undefined {
  if (sentence.recognised.by('office').length === 0) return undefined
  const { chunks, start, end } = sentence
  const [office, other] = chunks.flatMap(({ mentions }) => mentions.office ?? [])
  if (!office || other || office.company || isHeldByNobody(text.slice(start, end), office)) return undefined
  const person = namedNext(text, end, office)
  return person && [person.name, { ...office, at: start + office.start }]
}

function namesPerson({ recognised }: AnalysedSentence): boolean {
  return recognised.by('person').length > 0 || recognised.by('knownPerson').length > 0
}

function* pairsIn(sentence: AnalysedSentence, near: Reference): Generator<[Chunk, Office]> {
  for (const { chunks, mood } of sentence.clauses) {
    // *X, der als CIO im Gespräch war*, *der nicht CIO wird*
    const isApplicant = chunks.some((c) => APPLIES.test(c.lower))
    const isSo =
      !isApplicant &&
      !mood.negated &&
      !mood.question &&
      !mood.conditional &&
      !/^(?:im Gespräch|gehandelt)$/.test(mood.planned ?? '')
    const isAhead =
      (mood.planned !== undefined || chunks.some((c) => /^(?:wird|werde)$/.test(c.lower))) &&
      !chunks.some((c) => c.tags.has('Depart') || c.tags.has('Remove'))
    for (const [i, { mentions, tags }] of chunks.entries()) {
      const office = mentions.office
      if (office && !office.company) {
        const person = holderOf(chunks, i) ?? (isSo && !isAttribute(chunks, i) ? predicateHolder(chunks) : undefined)
        if (person) yield [person, isAhead && !holderOf(chunks, i) ? { ...office, isAhead } : office]
      }
      if (tags.has('Person') && isSo) yield* inferred(chunks, i, sentence.start, near)
    }
  }
}

/** *X wird CIO*, *zum CIO wurde X berufen*: the only person that bears no other title in a clause that gives offices. */
function predicateHolder(chunks: readonly Chunk[]): Chunk | undefined {
  if (
    !chunks.some(
      (c, at) =>
        ['Appoint', 'Werden', 'Sein', 'TakeOffice', 'Hold'].some((t) => c.tags.has(t)) ||
        /^(?:als|heißt|hieß|bleibt|bleibe|blieb)$/.test(c.lower) ||
        (c.lower === 'mit' && is(chunks[at + 1], 'Person')),
    )
  )
    return undefined
  const persons = chunks.filter((c) => is(c, 'Person'))
  return persons.length === 1 ? persons[0] : undefined
}

const PREDECESSOR = /^(?:amts)?(?:vorgänger|nachfolger)(?:in|s)?$/

/** *ihr Vorgänger X*, *Vorgängerin war Dr. X*, *X, ihr Vorgänger,*. */
function isPredecessor(chunks: readonly Chunk[], at: number): boolean {
  const [before, beforeThat] = [chunks[at - 1], chunks[at - 2]]
  if (PREDECESSOR.test(before?.lower ?? '')) return true
  if (is(before, 'Sein') && PREDECESSOR.test(beforeThat?.lower ?? '')) return true
  return (
    is(chunks[at + 1], 'Comma') &&
    /^(?:ihr|sein|dessen|deren)e?$/.test(chunks[at + 2]?.lower ?? '') &&
    PREDECESSOR.test(chunks[at + 3]?.lower ?? '')
  )
}

/** *An der Spitze steht X* */
const STANDS = /^(?:steht|stehe|stand)$/

/** *X, der bisher auf dem Posten saß* */
const SITS = /^(?:sitzt|sitze|saß|gesessen)$/

/** *X leitet das Haus*, *An die Spitze des Amtes rückt X*; *Vorgänger X* had the office of which the text speaks. */
function* inferred(chunks: readonly Chunk[], at: number, offset: number, near: Reference): Generator<[Chunk, Office]> {
  const person = chunks[at] as Chunk
  const before = chunks[at - 1]?.lower ?? ''
  const isSucceeded = before === 'auf' && chunks.some((c) => is(c, 'Succeed'))
  if (isSucceeded || isPredecessor(chunks, at)) {
    const offices = near.officesNear(offset + person.start)
    // *Minister X hat sie ernannt. Ihr Vorgänger …*: hers, not that of the minister
    const office = offices.find(({ roles }) => !roles.includes('minister')) ?? offices[0]
    if (office) yield [person, { ...office, isFormer: false, isFuture: false }]
  }
  // *hat die Rolle des CIO von X geerbt*
  const inherited =
    chunks.some((c) => is(c, 'TakeOffice')) &&
    chunks.find((c, i) => is(c, 'Office') && !holderOf(chunks, i))?.mentions.office
  if (inherited && /^(?:von|vom)$/.test(before) && !is(chunks[at - 2], 'Noun'))
    yield [person, { ...inherited, isNew: false, isFormer: false, isFuture: false }]
  if (
    chunks.some((c) => c.tags.has('Hold') || SITS.test(c.lower)) &&
    chunks.some((c) => isPostNoun(c.lower) || /^(?:sie|es|ihn|titel)$/.test(c.lower))
  ) {
    const office = near.officeNear(offset + person.start)
    if (office && !chunks.some((c) => is(c, 'Office')))
      yield [person, { ...office, isNew: false, isFormer: false, isFuture: false }]
  }
  const persons = chunks.filter((c) => is(c, 'Person') && c.mentions.person?.name !== person.mentions.person?.name)
  const heads =
    chunks.some((c) => (is(c, 'Head') && !is(c, 'Attributive')) || TOP.test(c.lower)) ||
    (chunks.some((c) => c.tags.has('TakeOffice')) && chunks.some((c) => /^(?:haus|behörde|anstalt)$/.test(c.lower)))
  if (persons.length > 0 || !heads) return
  const ofIt = officeOfIt(chunks)
  if (ofIt) {
    yield [person, ofIt]
    return
  }
  const noun = pointingNoun(chunks)
  const last = pointsAtBody(chunks) ? near.lastBody(offset + person.start) : undefined
  const ofMinistry = last?.kind === 'ministry' && chunks.some((c) => c.lower === 'es' || c.lower === 'spitze')
  const isHeaded = (i: number) => !/^(?:im|in|beim|bei|am|aus|vom)$/.test(chunks[i - 1]?.lower ?? '')
  const body =
    chunks.find((c, i) => is(c, 'Agency') && isHeaded(i))?.mentions.body ??
    (pointsAtBody(chunks) && !ofMinistry ? near.bodyNear(offset + person.start, noun) : undefined)
  const unit = rolesOfUnit(body?.name ?? '')
  if (body?.digital && unit.length > 0)
    yield [person, { ...HEAD_OF_BODY, roles: unit, digital: true, organisation: body.name }]
  else if (body?.digital) yield [person, { ...HEAD_OF_BODY, organisation: body.name, body }]
  const ministry =
    chunks.find((c, i) => is(c, 'Ministry') && isHeaded(i))?.mentions.body ??
    (body ? undefined : near.ministryNear(offset + person.start))
  const isMeant = !noun || !ministry || !isOfOtherKind(noun, ministry)
  if (isMeant && ministry?.digital && (pointsAtBody(chunks) || chunks.some((c, i) => is(c, 'Ministry') && isHeaded(i))))
    yield [person, { ...HEAD_OF_BODY, roles: ['minister'], digital: true, organisation: ministry.name, body: ministry }]
}

/** *leitet das Haus*, *an seiner Spitze*, *führt die Geschäfte*, *geführt wird es von*. */
function pointsAtBody(chunks: readonly Chunk[]): boolean {
  return chunks.some(
    (c, i) =>
      isHouse(c.lower) ||
      c.lower === 'verband' ||
      c.lower === 'geschäfte' ||
      (c.lower === 'spitze' && chunks[i - 1]?.lower === 'der' && STANDS.test(chunks[i + 1]?.lower ?? '')) ||
      c.lower === 'es' ||
      (TOP.test(c.lower) && /^(?:seine[rn]?|ihre[rn]?|deren|dessen)$/.test(chunks[i - 1]?.lower ?? '')),
  )
}
