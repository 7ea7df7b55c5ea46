/** Bodies named elsewhere in the text: which one *die Anstalt* means, and whether it may be a fact’s. */

import { isBackReference } from '../../german/bodies/back-references.ts'
import { asksForName, isCalledSo } from '../../german/bodies/kinds-of-nouns.ts'
import { findBodies, namesDigital } from '../../german/bodies.ts'
import type { Chunk } from '../../german/chunks.ts'
import { isBorrowed } from '../../german/clauses/parts.ts'
import { latin } from '../../german/latin.ts'
import type { Phrase } from '../../german/phrases.ts'
import { findPlaces } from '../../german/places.ts'
import type { BodyReference, Found } from '../../rule.ts'
import type { Participant } from './participants.ts'
import { isBareMinistry } from './same-body.ts'

/** Whether a body named elsewhere may be a fact's: of digital administration, and no private company's. */
export function isInField({ name, kind, digital, isPublic, isUnit }: BodyReference): boolean {
  if (isUnit) return false
  if (kind === 'association' || (kind === 'company' && !isPublic)) return false
  return (kind === 'it-provider' && digital) || namesDigital(name) || findBodies(name)[0]?.digital === true
}

/** The participant for a body that was named elsewhere; the phrase may be left out where it is the head alone. */
export function ofReference(reference: BodyReference, head: Chunk, phrase = phraseOf(head)): Participant {
  const { name, acronym, jurisdiction, kind, digital } = reference
  const body = {
    ...(findBodies(name)[0] ?? {}),
    start: 0,
    end: name.length,
    name,
    kind,
    digital,
    known: false,
    form: 'name',
    standing: true,
    ...(jurisdiction ? { jurisdiction } : {}),
  } as const
  const inner = jurisdiction ? [] : findPlaces(name).map((place) => ({ place }))
  return {
    name,
    ...(acronym ? { acronym } : {}),
    about: { ...head, text: name, mentions: { body }, inner },
    phrase,
    kind,
    digital,
    reference: true,
  }
}

/** A phrase for what the grammar found none for: a pronoun, a verb without a subject. */
const phraseOf = (head: Chunk): Phrase => ({ start: 0, end: 0, heads: [head], group: -1, denied: false })

/** *die Anstalt*, *ihr Haus*: the one spoken of. */
export const isDefinite = ({ determiner, heads }: Phrase): boolean =>
  heads.some(isBorrowed) || /^(?:de[rsmn]|die|das|diese[rsmn]?|(?:ihr|unser|sein)(?:e[rsmn]?)?)$/.test(determiner ?? '')

/** *Aus der Gemeinschaftsstelle wird …*, where the text has named the *Gemeinschaftsstelle für Datenverarbeitung*. */
function namedByHead(head: Chunk, phrase: Phrase, { document, sentence }: Found): Participant[] {
  if (!/(?:stelle|zentrale|zentrum|werk|labor)s?$/.test(head.lower)) return []
  const named = document.bodyNear(
    sentence.offset + head.start,
    (b) => isInField(b) && b.name.toLowerCase().startsWith(`${head.lower} `),
    600,
  )
  return named ? [ofReference(named, head, phrase)] : []
}

const COUNCIL = /rat(?:e?s)?$|gremium|kommission|ausschuss|lenkungskreis/
const MINISTRY = /minist|ressort/
/** A ministry or chancellery. */
export const isMinistry = ({ kind }: Pick<BodyReference, 'kind'>): boolean => /^(?:ministry|chancellery)$/.test(kind)

const FOR = latin`^ für (?:\p{Ll}+ )?\p{Lu}`
/** What an association is called. */
const UNION = /(?<!zweck)verband(?:e?s)?$|verein|gemeinschaft$|organisation$/
/** Said of any body. */
const ANY = /^(?:haus|behörde|einrichtung)/

/** Whether a body is of the kind that the noun asks for: a ministry, a council or neither. */
function isOfKind(noun: string, body: BodyReference): boolean {
  if (ANY.test(noun)) return true
  if (MINISTRY.test(noun)) return body.kind === 'ministry'
  return COUNCIL.test(noun) ? body.kind === 'council' : !isMinistry(body) && body.kind !== 'council'
}

/** The body that *die Anstalt*, *das Amt* means: one that is called so before one that is called otherwise. */
export function referred(head: Chunk, phrase: Phrase, found: Found): Participant[] {
  if (!isDefinite(phrase)) return []
  if (!isBackReference(head.lower)) return namedByHead(head, phrase, found)
  // *das Ressort für Digitales ging an das Innenministerium*: a task
  if (/^ressorts?$/.test(head.lower) && FOR.test(found.sentence.text.slice(head.end))) return []
  if (UNION.test(head.lower) && found.document.isPageOfAssociation()) return []
  const offset = found.sentence.offset + head.start
  const beside = namedBeside(phrase, found)
  const mayBe = found.document.mayMean(head.lower, offset)
  const fits = (b: BodyReference) => isInField(b) && isOfKind(head.lower, b) && !beside.has(b.name) && mayBe(b)
  const last =
    found.document.bodyNear(offset, (b) => fits(b) && !b.isPartner && !b.isGone && !isBareMinistry(b.name)) ??
    found.document.bodyNear(offset, fits) ??
    labelOf(found, head)
  const isSo = (b: BodyReference) => isCalledSo(head.lower, b)
  const isNamesake = (b: BodyReference) => fits(b) && (!asksForName(head.lower) || isSo(b))
  const isAmiss = last && !isNamesake(last)
  const called = isAmiss ? found.document.bodyNear(offset, isNamesake) : undefined
  // *Das Landesamt für Umwelt nutzt saarIT. Das Landesamt …*: one of another field
  if (isAmiss && !called && found.document.bodyNear(offset, (b) => isSo(b) && !b.isUnit && mayBe(b))) return []
  const reference =
    called ?? (last && (ownerCalled(head.lower, last, fits, found) ?? topicOver(last, isNamesake, found)))
  // *Die Stadt hatte die Stelle für ihn eingerichtet*: a post, where no body is called so
  if (head.lower === 'stelle' && !/stelle/i.test(reference?.name ?? '')) return []
  return reference ? [ofReference(reference, head, phrase)] : []
}

/** *Koordinierungsstelle für IT, Bremen: Das Gremium wurde 2011 eingerichtet*: what opens the sentence, whatever it is called then. */
function labelOf({ sentence, document }: Found, head: Chunk): BodyReference | undefined {
  const colon = sentence.text.lastIndexOf(':', head.start)
  const isNext = colon > 0 && /^: (?:Der|Die|Das|Dieses?) $/u.test(sentence.text.slice(colon, head.start))
  const body = isNext ? document.bodyNear(sentence.offset + colon, isInField, colon + 1) : undefined
  return body && sentence.text.startsWith(body.name) ? body : undefined
}

/** *A ging in der Anstalt auf*: what the clause names beside the noun is another body. */
function namedBeside(phrase: Phrase, { clause: { chunks } }: Found): ReadonlySet<string> {
  const others = chunks.filter((c, i) => (i < phrase.start || i >= phrase.end) && !c.tags.has('Antecedent'))
  return new Set(phrase.preposition ? others.flatMap((c) => c.mentions.body?.name ?? []) : [])
}

/** The body named last, or what the page is about where that was named only in passing: *über ihren IT-Verbund*. */
export function topicOver(
  last: BodyReference,
  fits: (b: BodyReference) => boolean,
  { document }: Found,
): BodyReference {
  const topic = last.isOblique ? document.ownerOfPage() : undefined
  return topic && fits(topic) ? topic : last
}

/** *der Landesbetrieb* on the page of the *Landesbetrieb Daten*, though another body was named last. */
function ownerCalled(noun: string, last: BodyReference, fits: (b: BodyReference) => boolean, { document }: Found) {
  const owner = isCalledSo(noun, last) ? undefined : document.ownerOfPage()
  const isCompany = /gmbh|gesellschaft/.test(noun)
  const isSo = owner && (isCompany ? isCalledSo(noun, owner) : owner.called?.split(' ').includes(noun))
  return isSo && fits(owner) ? owner : undefined
}
