/** Clauses that *und* joins: which they are, and what of the first the second shares. */

import { genderOf } from '../bodies/gender.ts'
import type { Chunk } from '../chunks.ts'
import { CHANGED, oneOf } from '../time-words.ts'
import {
  COORDINATION,
  type Draft,
  has,
  isFiniteVerb,
  isInfinitive,
  isNominal,
  isOnlyFinite,
  isPlainParticiple,
  isVerbFinal,
  PREPOSITION,
  RELATIVE,
  tagged,
} from './parts.ts'

/** *X wurde ernannt und folgt auf Y*, *Das Amt wurde errichtet und Y zum Leiter bestellt*: two clauses. */
export function splitCoordinated(draft: Draft): Draft[] {
  const second = secondRelative(draft)
  if (second) return second.flatMap(splitCoordinated)
  const at = coordinationPoint(draft.chunks)
  if (at === undefined) return [draft]
  // *Erarbeitet von allen und im Mai beschlossen, gilt die Strategie …*: both are said of one
  if (draft.presupposed) {
    const [described] = draft.chunks as [Chunk, ...Chunk[]]
    const rest = splitCoordinated({ ...draft, chunks: [described, ...draft.chunks.slice(at + 1)] })
    return [{ ...draft, chunks: draft.chunks.slice(0, at) }, ...rest]
  }
  const before = draft.chunks.slice(0, at)
  const after = draft.chunks.slice(at + 1)
  // *Das Bielefelder Konzept*: the place is the noun's
  const isOfNext = (c: Chunk, i: number) =>
    c.tags.has('Place') && before[i + 1] !== undefined && isNominal(before[i + 1] as Chunk)
  const candidates = before.filter((c, i) => isNominal(c) && !c.tags.has('Date') && !isOfNext(c, i))
  const auxiliary = after.some(isSurelyFinite) || opensWithFinite(after) ? [] : governing(before, after)
  // *In Kiel hat der Landtag getagt und das Amt errichtet*: who has done the one has done the other
  const isActive = auxiliary.some((c) => c.tags.has('Haben') || (c.tags.has('Modal') && !after.some(isPassive)))
  const free = candidates.find((c) => {
    const at = before.indexOf(c)
    return !isBehindPreposition(before, at) && !isOwner(before, at)
  })
  const subject = pronounSubject(before) ?? free ?? candidates[0]
  const nominals = after
    .slice(0, after.findIndex(isFiniteVerb))
    .filter((c, i) => isNominal(c) && !isBehindPreposition(after, i) && !isInDative(c, after[i - 1]))
  const ownSubject =
    after[0] !== undefined && !isFiniteVerb(after[0]) && nominals.length > 0 && !(isActive && hasOneActor(after))
  const shared =
    subject && !ownSubject && !(auxiliary.length && !isActive && after.some((c) => c.tags.has('Person')))
      ? withTitle(subject, before).map((c) => tagged(c, 'Shared'))
      : []
  // *hat sie 2021 beschlossen und im Dezember fortgeschrieben*
  const isDative = (c: Chunk) => DATIVE.test(before[before.indexOf(c) - 1]?.lower ?? '')
  const isPossessive = (c: Chunk) => POSSESSIVE.test(c.lower) && isNominal(before[before.indexOf(c) + 1] ?? c)
  const objects = before
    .filter(isObject)
    .filter((c) => !isOfSubject(c, subject, before) && !isDative(c) && !isPossessive(c))
  // *wurde um Felder wie Netze, Technik und Personal ergänzt und fortgeschrieben* has no object
  const hasObject = !auxiliary.some(has('Werden')) || after.some(isInfinitive)
  const object = auxiliary.length && hasObject && !after.some(isObject) ? objects : []
  // *Seit 2018 leitet sie das Haus und steht an seiner Spitze*: at the front it is said of both
  const since =
    before[0]?.tags.has('Since') && !ownSubject && !after.some((c) => c.tags.has('Date')) ? before[0] : undefined
  const { conjunction, parent } = draft
  const base = { kind: draft.kind, ...(conjunction ? { conjunction } : {}), ...(parent ? { parent } : {}) }
  const continues = auxiliary.length ? 'bracket' : shared.length ? 'subject' : undefined
  return [
    { ...base, ...(draft.continues ? { continues: draft.continues } : {}), chunks: before },
    ...splitCoordinated({
      ...base,
      ...(continues ? { continues } : {}),
      chunks: [...(since ? [tagged(since, 'Shared')] : []), ...shared, ...auxiliary, ...object.slice(0, 1), ...after],
    }),
  ]
}

/** *CIO Popp lobt die Stadt und geht*, *Kollegin Muster hat bestanden und wird*: the name goes with its title. */
function withTitle(subject: Chunk, before: readonly Chunk[]): readonly Chunk[] {
  const name = before[before.indexOf(subject) + 1]
  if (!name?.tags.has('Person')) return [subject]
  return subject.tags.has('Office') ? [subject, name] : subject.tags.has('Noun') ? [name] : [subject]
}

/** *Es nahm die Arbeit auf und ging …*, *1972 nahm es die Arbeit auf und …*: around the verb, with no noun before it. */
export function pronounSubject(before: readonly Chunk[]): Chunk | undefined {
  const verb = before.findIndex(isFiniteVerb)
  const opens = before.findIndex((c) => !COORDINATION.test(c.lower))
  if (opens === verb - 1 && SUBJECT.test(before[opens]?.lower ?? '')) return before[opens]
  const next = before[verb + 1]
  const acts = before.slice(0, verb).some((c, i) => isNominal(c) && !isBehindPreposition(before, i))
  return next && !acts && SUBJECT.test(next.lower) ? next : undefined
}

const SUBJECT = /^(?:er|sie|es)$/
/** *ihr* of *hat ihr Amt gegründet* is no pronoun. */
const POSSESSIVE = /^(?:ihr|sein)$/

/** *und direkt dem Ministerium unterstellt*, *und der Staatskanzlei unterstellt* */
const isInDative = ({ text }: Chunk, article: Chunk | undefined): boolean =>
  DATIVE.test(article?.lower ?? '') || (article?.lower === 'der' && genderOf(text) === 'f')
const DATIVE = /^(?:dem|einem|diesem|seinem|ihrem|unserem)$/

const isPassive = (c: Chunk) => c.tags.has('Werden') || c.lower === 'worden'

/** *hat X berufen und eine Strategie beschlossen*, not *hat Hessen A und Bayern B gegründet*: no second that could act. */
function hasOneActor(after: readonly Chunk[]): boolean {
  const end = after.findIndex(isPlainParticiple)
  const half = end < 0 ? after : after.slice(0, end)
  return half.filter((c, i) => isNominal(c) && !c.tags.has('Pronoun') && !isBehindPreposition(after, i)).length <= 1
}

const OBJECT = /^(?:sie|ihn|es)$/

const isObject = (c: Chunk, i: number, all: readonly Chunk[]) =>
  OBJECT.test(c.lower) || (isNominal(c) && !isBehindPreposition(all, i))

/** *Die Stadt Celle hat …*, *2019 hat die Stadt Celle …*: the subject with the name behind it. */
function isOfSubject(chunk: Chunk, subject: Chunk | undefined, before: readonly Chunk[]): boolean {
  if (!subject || chunk === subject) return chunk === subject
  const [at, own, verb] = [before.indexOf(chunk), before.indexOf(subject), before.findIndex(isFiniteVerb)]
  return own < verb ? at < verb : chunk.tags.has('Place') && at === own + 1
}

/** *mit Beschluss*, *in der neuen Fassung*, *von CDU und Grünen*: no subject or object. */
function isBehindPreposition(chunks: readonly Chunk[], at: number): boolean {
  const opener = chunks.slice(0, at).findLast((c) => isNominal(c) || !INFLECTED.test(c.lower))
  const [first, link] = chunks.slice(Math.max(0, at - 2), at)
  if (first && link && link === opener && COORDINATION.test(link.lower) && isNominal(first))
    return isBehindPreposition(chunks, at - 2)
  return chunks[at]?.tags.has('Date') === true || (opener !== undefined && PREPOSITIONAL.test(opener.lower))
}

/** *nach Auskunft des Ministeriums*, *laut Satzung der Anstalt*: a genitive, whose noun is no subject either. */
function isOwner(chunks: readonly Chunk[], at: number): boolean {
  const opens = chunks.slice(0, at).findLastIndex((c) => isNominal(c) || !INFLECTED.test(c.lower)) + 1
  const owned = chunks[opens - 1]
  if (opens >= at || owned === undefined || !isNominal(owned)) return false
  const article = chunks[opens]?.lower ?? ''
  return /^(?:des|eines)$/.test(article) || (/^(?:der|einer)$/.test(article) && isBehindPreposition(chunks, opens - 1))
}

/** Articles and adjectives, which stand between a preposition and its noun. */
const INFLECTED = /(?:e[rmns]?|das)$/
const PREPOSITIONAL = new RegExp(`${PREPOSITION.source}|^(?:im|am|zum|zur|beim|vom|ins|ans|per|laut|gemäß)$`)

/** *würde berufen und einrichten*, *soll A gründen und B errichten*: what governs the first infinitive governs the second. */
function governing(before: readonly Chunk[], after: readonly Chunk[]): Chunk[] {
  const first = before.filter(isFiniteVerb).slice(0, 1)
  if (!after.some(isFiniteVerb)) return first
  const isAuxiliary = first.some((c) => ['Modal', 'Werden', 'Haben', 'Sein'].some((tag) => c.tags.has(tag)))
  return isAuxiliary && before.some((c) => isInfinitive(c) || c.tags.has('Participle')) ? first : []
}

/** *folgt*, *wurde*; not *errichten*, which may be an infinitive. */
const isSurelyFinite = (c: Chunk) => isOnlyFinite(c) && !c.tags.has('Infinitive')

/** *hat die Arbeit aufgenommen und gehört seit Mai zum Ministerium*: a participle would close the half. */
function opensWithFinite([first, next, ...rest]: readonly Chunk[]): boolean {
  if (!first || !next || !isFiniteVerb(first) || first.tags.has('Infinitive')) return false
  return rest.some(isNominal) && !/^(?:von|vom|durch|mit|worden|werden)$/.test(next.lower)
}

const isBehindSubject = oneOf(CHANGED, 'sich|damit|bereits|schon')

/** *…, für das das Ministerium zuständig war und das seit Mai zur Kanzlei gehört*: one noun, two relative clauses. */
function secondRelative(draft: Draft): [Draft, Draft] | undefined {
  if (draft.kind !== 'relative') return undefined
  const { chunks } = draft
  const antecedent = chunks.find((c) => c.tags.has('Antecedent'))
  const at = chunks.findIndex((c, i) => {
    const [pronoun, next] = [chunks[i + 1], chunks[i + 2]]
    if (!COORDINATION.test(c.lower) || !pronoun || !next || !RELATIVE.test(pronoun.lower)) return false
    return next.tags.has('Date') || PREPOSITION.test(next.lower) || isBehindSubject(next.lower)
  })
  if (!antecedent || at < 0 || !chunks.slice(0, at).some(isFiniteVerb) || !isVerbFinal(chunks)) return undefined
  return [
    { ...draft, chunks: chunks.slice(0, at) },
    { ...draft, chunks: [antecedent, ...chunks.slice(at + 2)] },
  ]
}

/** *soll sechs Leitbilder und sieben Felder umfassen*: the modal still waits for its infinitive. */
function isOpenBracket(chunks: readonly Chunk[], first: number, at: number): boolean {
  const governs = ['Modal', 'Werden'].some((tag) => chunks[first]?.tags.has(tag))
  const awaited = chunks.slice(first + 1, at).some((c) => isInfinitive(c) || c.tags.has('Participle'))
  const rest = chunks.slice(at + 1).filter(isFiniteVerb)
  return governs && !awaited && rest.length > 0 && rest.every((c) => isInfinitive(c) || c.tags.has('Participle'))
}

function coordinationPoint(chunks: readonly Chunk[]): number | undefined {
  // *ist in 92 Städten und sieben Kreisen zu erreichen*
  const isOfZu = (c: Chunk, i: number) => c.tags.has('Infinitive') && chunks[i - 1]?.lower === 'zu'
  // *betreut 200 Orte und wächst*: without an auxiliary what looks like a participle is none
  const isBare = !chunks.some((c) => isFiniteVerb(c) && [...AUXILIARIES, 'Modal'].some((tag) => c.tags.has(tag)))
  const opening = chunks.findIndex(isFiniteVerb)
  const isVerb = (c: Chunk, i: number) =>
    isFiniteVerb(c) && (!c.tags.has('Participle') || (isBare && i === opening && !c.tags.has('Attributive')))
  const verbs = chunks.flatMap((c, i) => (isVerb(c, i) && !isOfZu(c, i) ? [i] : []))
  const participles = chunks.flatMap((c, i) => (isPlainParticiple(c) ? [i] : []))
  for (const [first, second] of [verbs, participles]) {
    if (first === undefined || second === undefined) continue
    const candidates = chunks.flatMap((c, i) => (i > first && i < second && COORDINATION.test(c.lower) ? [i] : []))
    const at = candidates.at(-1)
    if (at !== undefined && !isOpenBracket(chunks, first, at)) return at
  }
  return commaInBracket(chunks, participles)
}

/** *wurde 1970 gegründet, 1986 umgewandelt und 2004 aufgelöst*: each participle closes a half of its own. */
function commaInBracket(chunks: readonly Chunk[], [first, second]: readonly number[]): number | undefined {
  if (first === undefined || second === undefined || !chunks[first + 1]?.tags.has('Comma')) return undefined
  const isAuxiliary = (c: Chunk | undefined) =>
    c !== undefined && isFiniteVerb(c) && AUXILIARIES.some((tag) => c.tags.has(tag))
  const isVerbLast =
    isAuxiliary(chunks.findLast((c) => /\p{L}/u.test(c.text))) && !chunks.slice(0, first).some(isFiniteVerb)
  return isVerbLast || chunks.slice(0, first).some(isAuxiliary) ? first + 1 : undefined
}
export const AUXILIARIES = ['Werden', 'Haben', 'Sein'] as const
