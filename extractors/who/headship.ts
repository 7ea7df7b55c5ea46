/** Which body somebody heads, where the clause says *leitet das Haus*, *an der Spitze der Behörde*, not the office. */
import { isBackReference, isHouse } from '../german/bodies/back-references.ts'
import { kindOfNoun } from '../german/bodies/kinds-of-nouns.ts'
import type { Chunk } from '../german/chunks.ts'
import { rolesOfUnit } from '../german/offices/body.ts'
import type { BodyReference, Found } from '../rule.ts'
import { isBoard } from './board-seat.ts'
import { meansBodyBefore } from './body-pronouns.ts'
import { headOfIt, OF_HOUSE } from './head-of-it.ts'
import { TOP } from './head-words.ts'
import { HEAD_OF_BODY, type Office } from './office.ts'
import { pointingNoun } from './pointing-noun.ts'

/** An office with its chunk, where it stands in the clause, or the body that its holder heads. */
export interface Reached {
  readonly office: Office
  readonly chunk?: Chunk | undefined
  readonly body?: BodyReference | undefined
}

/** The office at another time than the text names it at: *{ isFuture: false }* of one that somebody has got by now. */
export const withOffice = (reached: Reached, change: Partial<Office>): Reached => ({
  ...reached,
  office: { ...reached.office, ...change },
})

/** Whether a noun has something behind it that says of what it is. */
export const isModified = (next: Chunk | undefined) =>
  next !== undefined &&
  /^(?:des|der|für|von|eine[rs]|ihre[rs]|seine[rs]|diese[rs]|unsere[rs]|im|in|bei|beim|zu|,)$/.test(next.lower)

/** Who leads these leads no body. */
const MEETING =
  /^(?:(?:lenkungs|steuerungs)(?:kreis|ausschuss)(?:es)?|gremiums?|sitzung|tagung|runde|verbandsversammlung|arbeitsgruppe)$/

/** *die Leitung des ITZBund*, *an der Spitze der Behörde*, *dessen Leitung*: of which body the clause at `i` speaks. */
export function bodyAfter(found: Found, i: number): Reached | undefined {
  const { chunks } = found.clause
  const after = chunks.slice(i + 1, i + 5)
  const stop = after.findIndex((c) => c.tags.has('Finite') || c.tags.has('Person'))
  const reach = stop < 0 ? after : after.slice(0, stop)
  const it = headOfIt(found, reach, chunks[i])
  if (it) return it
  // *die Leitung des Verwaltungsrates von Dataport*
  if (reach.some((c) => isBoard(c.lower) || MEETING.test(c.lower))) return undefined
  const named =
    reach.find((c) => c.tags.has('Agency') || c.tags.has('Ministry')) ??
    reach.find((c) => c.tags.has('Company') || c.tags.has('Association'))
  if (named?.mentions.body?.form === 'generic') return headOfKind(found, named)
  if (named) return headOf(named)
  const generic =
    reach.some((c) => isHouse(c.lower)) || /^(?:dessen|deren|seine[rnm]?|ihre[rnm]?)$/.test(chunks[i - 1]?.lower ?? '')
  if (!generic) return undefined
  const top = chunks[i] as Chunk
  return genericHead(found, top.start, [top, ...reach].map(lower))
}

const lower = (c: Chunk) => c.lower

/** Head of the body that the text speaks of, where the sentence at `start` points at it with these words, in lower case. */
export function genericHead(found: Found, start: number, words: readonly string[]): Reached | undefined {
  const offset = found.sentence.offset + start
  const near = (fits: (b: BodyReference) => boolean) => found.document.bodyNear(offset, fits, 400)
  const named = near((b) => b.digital || b.kind === 'ministry')
  // *Es gehörte zum Innenministerium. Geleitet wurde es von X*: a ministry of other things is not what is meant
  const last = named?.kind === 'ministry' && !named.digital ? (near((b) => b.digital) ?? named) : named
  // *An seiner Spitze steht X*: of the ministry, where no other kind of body is meant
  const meant =
    last?.kind === 'ministry' &&
    (words.some((w) => /^(?:es|haus|hauses)$/.test(w)) ||
      (last.digital && !words.some((w) => /^geschäft/.test(w) || isHouse(w))))
  // *übernimmt das Digitalressort von X, die das Haus seit 2017 geführt hatte*
  const isRessort =
    !last &&
    words.some((w) => /^hauses$|^haus$/.test(w)) &&
    /(?<!\p{L})Digital(?:isierungs)?ressort/u.test(found.document.textBefore(offset, 200))
  if (isRessort) return { office: { ...HEAD_OF_BODY, roles: ['minister'], digital: true, label: 'Minister' } }
  const ministry = meant || words.some((w) => /ministeriums|ressort/.test(w))
  if (ministry) {
    const digital = meant ? last.digital : words.some((w) => /digital/.test(w)) || found.document.hasDigitalMinistry()
    return { office: { ...HEAD_OF_BODY, roles: ['minister'], digital, label: 'Minister' } }
  }
  const isUnit = (b: BodyReference) => rolesOfUnit(b.name).length > 0
  // *die Leitung des Amts*, two sentences behind the *Amt für Digitalisierung*
  const isCalled = (b: BodyReference) => isUnit(b) && /amt(?!\p{L})/iu.test(b.name)
  const called = words.some((w) => /^amt(?:e?s)?$/.test(w)) ? near(isCalled) : undefined
  const noun = words.find(isBackReference)
  const mayBe = noun ? found.document.mayMean(noun, offset) : () => true
  const isUnitMeant = (b: BodyReference) => isUnit(b) && mayBe(b)
  const body = called ?? found.document.bodyNear(offset, isUnitMeant, 150) ?? found.document.itBodyNear(offset, noun)
  if (!body) return undefined
  const unit = rolesOfUnit(body.name)
  return unit.length
    ? { office: { ...HEAD_OF_BODY, roles: unit, digital: true, organisation: body.name } }
    : { office: HEAD_OF_BODY, body }
}

/** *leitet das Landesamt*; *das Rechenzentrum* may also be one that no name tells. */
const headOfKind = (found: Found, noun: Chunk): Reached | undefined =>
  genericHead(found, noun.start, [noun.lower]) ?? (kindOfNoun(noun.lower)?.byNature ? headOf(noun) : undefined)

/** Head of a named body; of a ministry its minister. */
export function headOf(body: Chunk): Reached {
  const mention = body.mentions.body
  if (body.tags.has('Ministry'))
    return {
      office: { ...HEAD_OF_BODY, roles: ['minister'], digital: mention?.digital ?? false },
      chunk: body,
      body: mention,
    }
  if (body.tags.has('Company') || body.tags.has('Association'))
    return { office: { ...HEAD_OF_BODY, company: true, label: body.text }, chunk: body }
  const unit = mention ? rolesOfUnit(mention.name) : []
  if (unit.length)
    return {
      office: { ...HEAD_OF_BODY, roles: unit, digital: true, organisation: mention?.name ?? body.text },
      chunk: body,
    }
  return { office: HEAD_OF_BODY, chunk: body, body: mention }
}

/** The body that somebody heads in *leitet das ITZBund*, *führt das Haus*, *führt die Geschäfte (der Anstalt)*. */
export function headedBody(found: Found): Reached | undefined {
  const { chunks } = found.clause
  const ofBefore = houseOfBefore(found)
  if (ofBefore) return ofBefore
  // *leitet die Abteilung Informationstechnik der Kreisverwaltung*
  const isUnit = (c: Chunk) => rolesOfUnit(c.mentions.body?.name ?? '').length > 0
  const body = chunks.find(
    (c, i) =>
      (c.tags.has('Agency') || c.tags.has('Ministry') || isUnit(c)) &&
      !isPlaceOnly(chunks[i - 1]) &&
      !ofWork(chunks, i),
  )
  if (body?.mentions.body?.form === 'generic') return headOfKind(found, body)
  if (body) return headOf(body)
  const generic = chunks.find(
    (c, i) =>
      (isHouse(c.lower) || (/^verband(?:e?s)?$/.test(c.lower) && isJointBodyNear(found))) &&
      // *führt das Haus ihrer Eltern*
      !/^(?:ihre[rs]|seine[rs]|eine[rs])$/.test(chunks[i + 1]?.lower ?? '') &&
      (BODY_ARTICLE.test(chunks[i - 1]?.lower ?? '') ||
        (/^(?:\p{Lu}\p{Ll}+er|\p{Ll}+en?)$/u.test(chunks[i - 1]?.text ?? '') &&
          BODY_ARTICLE.test(chunks[i - 2]?.lower ?? '')) ||
        /^(?:landes|bundes|stadt)eigene|^kommunale|^städtische/.test(chunks[i - 1]?.lower ?? '')),
  )
  const business = chunks.find(
    (c, i) => c.lower === 'geschäfte' && chunks[i - 1]?.lower === 'die' && !isModified(chunks[i + 1]),
  )
  const it = headOfIt(
    found,
    chunks.filter((_, i) => chunks[i - 1]?.lower === 'die' || OF_HOUSE.test(chunks[i - 1]?.lower ?? '')),
  )
  if (it) return it
  const pronoun = chunks.find(
    (c) =>
      !c.tags.has('Person') && (c.lower === 'es' || (/^(?:er|sie|ihn)$/.test(c.lower) && meansBodyBefore(found, c))),
  )
  const ofDigital =
    generic && /^ressort$/.test(generic.lower) ? chunks.slice(chunks.indexOf(generic), chunks.indexOf(generic) + 4) : []
  if (generic && ofDigital.some((c) => /digital/.test(c.lower)))
    return genericHead(found, generic.start, ofDigital.map(lower))
  const at = generic ?? business ?? (chunks.some((c) => c.tags.has('Person')) ? pronoun : undefined)
  return at ? genericHead(found, at.start, [at.lower]) : undefined
}

/** *Ihr Ressort führt nun X*, *Sein Haus leitet Y*: what the one of whom the text has just spoken had. */
function houseOfBefore({ document, sentence, clause: { chunks } }: Found): Reached | undefined {
  const at = chunks.findIndex((c, i) => OWN_HOUSE.test(c.lower) && /^(?:ihr|sein)$/.test(chunks[i - 1]?.lower ?? ''))
  const named = chunks.find((c) => c.tags.has('Person') && / \p{Lu}/u.test(c.text))
  if (at < 0 || !named || isModified(chunks[at + 1])) return undefined
  const before = document.personBefore(sentence.offset, chunks[at - 1]?.lower === 'ihr' ? 'f' : 'm')?.name
  if (!before || before === named.mentions.person?.name) return undefined
  const heads = ({ roles }: Office) => roles.some((r) => r === 'minister' || r === 'agency-head')
  const office = document.officesOf(before).find(heads)
  return office && { office: { ...office, isFormer: false, isFuture: false, isNew: false } }
}
const OWN_HOUSE = /^(?:haus|(?:digital|minister)?ressort|(?:digital)?ministerium|ministeramt)$/

/** *das Haus*, *das Schweriner Haus* */
const BODY_ARTICLE = /^(?:das|die|dem|den|der|des|dieses|diese|unser|unsere|unserem)$/

/** *steht dem Verband vor*: a Zweckverband of which the text speaks, no association. */
const isJointBodyNear = ({ document, sentence }: Found): boolean => {
  const last = document.bodyNear(sentence.offset, () => true, 600)
  return last !== undefined && last.kind !== 'association' && last.digital
}

/** *Das Amt für IT steht unter der Leitung von X*, *Die Anstalt arbeitet unter der Führung von Direktor X*: who heads what. */
export function underLeadership(found: Found): { person: Chunk; reached: Reached } | undefined {
  const { chunks } = found.clause
  const at = chunks.findIndex((c) => /^(?:leitung|führung|regie|ägide)$/.test(c.lower))
  if (at < 0 || !chunks.slice(Math.max(0, at - 3), at).some((c) => c.lower === 'unter')) return undefined
  const person = chunks.slice(at + 1, at + 5).find((c) => c.tags.has('Person'))
  const body = chunks.find((c, i) => (c.tags.has('Agency') || c.tags.has('Ministry')) && !isPlaceOnly(chunks[i - 1]))
  const stands = chunks.some((c) => /^(?:steht|stehe|stand|arbeitet|arbeitete|gestellt|firmiert)$/.test(c.lower))
  if (!person || !stands || !/^(?:von|des|der)$/.test(chunks[at + 1]?.lower ?? '')) return undefined
  const noun = chunks
    .slice(0, at)
    .find((c, i) => isHouse(c.lower) && /^(?:das|die|der)$/.test(chunks[i - 1]?.lower ?? ''))
  const isNamed = body && body.mentions.body?.form !== 'generic'
  const meant = isNamed ? headOf(body) : noun && genericHead(found, noun.start, [noun.lower])
  const reached = meant ?? (body && headOf(body))
  return reached && { person, reached }
}

const isPlaceOnly = (before: Chunk | undefined) =>
  /^(?:bei|beim|im|am|aus|vom|seit|mit|gegenüber|durch|auf|von|zum|zur|für)$/.test(before?.lower ?? '')

/** *leitet im ITZBund die Abteilung*, *leitet das Projekt des ITZBund*: somebody heads only a part. */
function ofWork(chunks: readonly Chunk[], body: number): boolean {
  const owner = chunks[body - 1]
  if (
    owner &&
    /^(?:des|der|dem)$/.test(owner.lower) &&
    chunks[body - 2]?.tags.has('Noun') &&
    !TOP.test(chunks[body - 2]?.lower ?? '')
  )
    return true
  return (
    chunks.slice(0, body).some((c) => /^(?:im|in|beim|bei)$/.test(c.lower) && chunks.indexOf(c) >= body - 2) ||
    chunks.some((c) => PART.test(c.lower))
  )
}
const PART =
  /^(?:abteilung|referat|team|projekt|bereich|stabsstelle|arbeitsgruppe|fachbereich|sachgebiet|programm|unterabteilung|gruppe|dezernat|geschäftsbereich|gespräche?|verhandlungen|interview)$/

/** Head of the IT body that the sentence names: *Rechenzentrum Nord: X hat die Nachfolge von Y angetreten*. */
export function headOfBodyBeside({ sentence }: Found): Reached[] {
  const bodies = sentence.chunks.filter((c) => c.tags.has('Agency') && c.mentions.body?.digital)
  return bodies.slice(0, 1).map(headOf)
}

/** *Die Datenzentrale hat eine neue Leitung; Vorgänger X ist in Rente*: the body of which the text speaks. */
export function headOfBodyNear({ document, sentence, clause }: Found): Reached[] {
  const body = document.itBodyNear(sentence.offset, pointingNoun(clause.chunks))
  if (!body) return []
  const unit = rolesOfUnit(body.name)
  return unit.length > 0
    ? [{ office: { ...HEAD_OF_BODY, roles: unit, digital: true, organisation: body.name } }]
    : [{ office: HEAD_OF_BODY, body }]
}
