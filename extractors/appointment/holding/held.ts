/** Which office a clause with a span of time says that somebody has. */

import { ALSO } from '../../german/also.ts'
import type { Chunk } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import { isPostNoun } from '../../german/offices/post-words.ts'
import { findOffices } from '../../german/offices.ts'
import { type Found, type Refusal, refuse } from '../../rule.ts'
import { actor, agentIn, nearestPerson } from '../../who/actor-and-undergoer.ts'
import { type Duty, dutyIn } from '../../who/duty.ts'
import { headedBody, isModified } from '../../who/headship.ts'
import { isHeldByNobody } from '../../who/named-next.ts'
import {
  knownOffices,
  lastHeld,
  ownOffices,
  predicateOffices,
  type Reached,
  spokenBefore,
  spokenOf,
} from '../../who/office-reach.ts'
import { endsWithOtherPost } from '../../who/other-post.ts'
import { isPerson, namedLast } from '../../who/persons-of-clause.ts'
import { holderOf } from '../../who/title-holder.ts'

import { behindWith, type Held, heldBesideVerb, isHeld, pointsAtPosition } from './beside-name.ts'

/** Verbs with which a clause says that somebody has an office, whatever else stands in it. */
const HOLDS =
  /^(?:ist|sei|war|sind|waren|bin|hat|habe|haben|hatte|hatten|trägt|hält|gibt|gab|gaben|tätig|inne|innehat|im amt|(?:amtier|fungier|wirk|arbeit|heiß|bekleid|trag|verantwort|leit|führ|(?:vor)?steh|stand|lenk|steuer|kümmer|sorg|koordinier|sitz|halt|dien)(?:en|et?|n|t|te|ten|ete|eten)?)$/

/** *Geleitet wird es seit Mai von Erika Muster*, *ausgeübt wird die Funktion von …*: who does it in a passive. */
export function agentOf(found: Found): Chunk | undefined {
  const isHeld = found.clause.chunks.some((c) => (c.tags.has('Head') || c.tags.has('Hold')) && c.tags.has('Participle'))
  return isHeld ? agentIn(found) : undefined
}

/** What somebody has several of, before a colon tells which. */
const POSTS = /^(?:ämter|hüte|funktionen|posten|rollen|titel|aufgaben)$/
const HOLDER = /^(?:amts|stellen)inhaber(?:in)?$/
/** A clause with a span of time in which somebody holds something. */
interface Holding {
  readonly found: Found
  readonly chunks: readonly Chunk[]
  readonly time: Chunk
  readonly person: Chunk | undefined
  /** The offices of this span that are nobody's title. */
  readonly predicate: readonly Reached[]
  /** What stands for an office: *die Leitung des ITZBund*, *das Amt*. */
  readonly duty: Duty | undefined
}

/** The office of which a clause with a span of time says that somebody has it; the span may also date something else. */
export function heldOffices(found: Found, time: Chunk): Held | Refusal {
  const { chunks } = found.clause
  if (pointsAtPosition(chunks) && endsWithOtherPost(found.document.textBefore(found.sentence.offset, 300)))
    return refuse('another post, of which the sentence before speaks')
  const beside = heldBesideVerb(found, time)
  if (beside) return beside
  const predicate = duringSpan(found, chunks.indexOf(time), predicateOffices(found))
  if (!saysHolding(found, predicate)) return refuse('the time is that of something else')
  const holding = { found, chunks, time, predicate, person: holderIn(found, predicate), duty: dutyIn(found) }
  for (const read of WAYS) {
    const held = read(holding)
    if (held) return held
  }
  return refuse('no office in the clause')
}

/** The ways in which a clause says which office it is, the plainest first. */
const WAYS: readonly ((holding: Holding) => Held | Refusal | undefined)[] = [
  labelOfRow,
  namedOffice,
  titleAsPredicate,
  postsToldNext,
  postOfHolder,
  officeTakenUp,
  namedDuty,
  headed,
  newlyThere,
  inThisPosition,
  sameOrAnothers,
  actingAs,
]

/** *hatte X, Staatssekretär im Ministerium, das Amt ausgeübt* */
const isHoldingThePosition = (chunks: readonly Chunk[]): boolean =>
  chunks.some(isHeld) &&
  chunks.some(
    (c, i) => isPostNoun(c.lower) && /^(?:das|den|die)$/.test(chunks[i - 1]?.lower ?? '') && !isModified(chunks[i + 1]),
  )

/** Whether the span can be that of an office: a verb of holding or none, an office as which somebody acts, *seine Ämter*. */
function saysHolding({ clause: { chunks }, sentence }: Found, predicate: readonly Reached[]): boolean {
  if (!chunks.some((c) => c.tags.has('Finite'))) return true
  if (chunks.some((c) => HOLDS.test(c.lower) || HOLDING_TAGS.some((tag) => c.tags.has(tag)) || POSTS.test(c.lower)))
    return true
  // *X verstärkt seit Januar als CIO die Spitze*, *leistet sich mit X seit 2017 einen CDO*; *sucht seit 2017 einen CDO*
  return predicate.some(
    ({ chunk }) =>
      chunk &&
      /^(?:als|einen|eine)$/.test(chunks[chunks.indexOf(chunk) - 1]?.lower ?? '') &&
      !isHeldByNobody(sentence.text, chunk),
  )
}

const HOLDING_TAGS = ['Sein', 'Head', 'Hold']

/** Who has the office: the one *mit* whom there is one, the agent of a passive, the subject, else who stands nearest to it. */
function holderIn(found: Found, predicate: readonly Reached[]): Chunk | undefined {
  const { chunks } = found.clause
  const at = behindWith(chunks)
  const isColleague = /^(?:gemeinsam|zusammen)$/.test(chunks[at - 2]?.lower ?? '')
  const isMeant = !isColleague && (predicate.length > 0 || chunks.some((c) => c.lower === 'spitze'))
  const office = predicate[0]?.chunk
  return (
    (isMeant ? chunks[at] : undefined) ??
    agentOf(found) ??
    actor(found) ??
    (office ? nearestPerson(found, office) : undefined)
  )
}

/** *CIO: Erika Muster, seit 2019* */
function labelOfRow({ chunks, predicate }: Holding): Held | undefined {
  if (predicate.length > 0) return undefined
  const isLabel = (next: Chunk | undefined) => next?.tags.has('Colon') === true || next?.text === '|'
  const at = chunks.findIndex((c, i) => c.mentions.office && isLabel(chunks[i + 1]) && holderOf(chunks, i))
  const chunk = chunks[at]
  return chunk?.mentions.office && { person: holderOf(chunks, at), offices: [{ office: chunk.mentions.office, chunk }] }
}

/** *X ist seit Mai CIO des Landes* */
function namedOffice({ chunks, person, predicate }: Holding): Held | undefined {
  const isOther = pointsAtPosition(chunks) || isHoldingThePosition(chunks)
  return predicate.length > 0 && !isOther ? { person, offices: predicate } : undefined
}

/** *Seit Mai ist der CIO des Landes X*: a name behind its office, where the verb has nothing else to say. */
function titleAsPredicate({ chunks, predicate }: Holding): Held | undefined {
  if (predicate.length > 0) return undefined
  const verb = chunks.findIndex((c) => c.tags.has('Finite'))
  const [own = [], rest = []] = [chunks.slice(verb + 1), chunks.slice(0, verb)]
  const comma = own.findIndex((c) => c.tags.has('Comma'))
  const said = own
    .slice(0, comma < 0 ? own.length : comma)
    .filter((c) => /[\p{L}\d]/u.test(c.text) && !BESIDE.test(c.lower))
  const [office, person] = said
  const isAlone = said.length === 2 && rest.every((c) => c.tags.has('Date')) && chunks[verb]?.tags.has('Sein')
  return isAlone && office?.mentions.office && person && isPerson(person)
    ? { person, offices: [{ office: office.mentions.office, chunk: office }] }
    : undefined
}
/** *der*, *auch der neue*. */
const BESIDE = latin`^(?:der|die|unser|unsere|ihr|ihre|${ALSO}|neue|neuer)$`

/** *X vereint seit Mai zwei Ämter: Er ist CIO und CDO* */
function postsToldNext({ found, chunks, person }: Holding): Held | undefined {
  const { clauses } = found.sentence
  const clause = clauses[clauses.indexOf(found.clause) + 1]
  return clause?.chunks.some((c) => c.tags.has('Sein')) && chunks.some((c) => POSTS.test(c.lower))
    ? { person, offices: predicateOffices({ ...found, clause }) }
    : undefined
}

/** *Erster Amtsinhaber war ab 2014 X* */
function postOfHolder({ found, chunks, person }: Holding): Held | undefined {
  return chunks.some((c) => HOLDER.test(c.lower)) ? { person, offices: spokenOf(found) } : undefined
}

/** *die Position, die er seit 2013 innehatte*, *X hat es seit Mai inne*: the office told before. */
function officeTakenUp({ found, chunks, person, duty }: Holding): Held | Refusal | undefined {
  const isTakenUp =
    found.clause.conjunction === 'die' ||
    chunks.some((c) => isPostNoun(c.lower) || (/^(?:sie|es|ihn)$/.test(c.lower) && !isPerson(c)))
  if (!chunks.some(isHeld) || !isTakenUp || (duty && duty.kind !== 'anaphoric')) return undefined
  // *Dieses Amt hatte sie seit Mai neben der Rolle des CIO inne*: the one told before
  const last = pointsAtPosition(chunks) ? lastHeld(found, person).toReversed() : []
  // *kehrt nach Kiel zurück, wo er Vorsitzender der Geschäftsführung wird*: of what, nobody knows
  if (last.some(({ office }) => office.isAhead && office.generic)) return refuse('a post to which somebody goes')
  const told = pointsAtPosition(chunks) ? [...last, ...spokenBefore(found)] : spokenOf(found)
  return { person, offices: [...told, ...knownOffices(found, person)] }
}

/** *X hat seit Mai die Leitung des ITZBund* */
function namedDuty({ person, duty }: Holding): Held | undefined {
  return duty && duty.kind !== 'anaphoric' ? { person, offices: [duty.reached] } : undefined
}

/** *Der Jurist amtiert seit 2010*, *X leitet das Haus seit 2013*, *CIO des Landes* ⏎ *X leitet das Amt seit 2013*. */
function headed({ found, chunks, person }: Holding): Held | Refusal | undefined {
  const head = chunks.find((c) => c.tags.has('Head') && (c.tags.has('Finite') || !c.tags.has('Attributive')))
  if (!head) return undefined
  const isInOffice = head.verbs.some((v) => v.lemma === 'amtieren')
  // *amtierte als Bürgermeister in Brilon*: as that, and not as what the text has told before
  const isAs = chunks.some((c) => c.lower === 'als')
  const known = isInOffice && !isAs ? knownOffices(found, person) : []
  const own = isInOffice ? [...ownOffices(found, person), ...known] : []
  if (own.length > 0) return { person, offices: own }
  if (isInOffice && isAs) return refuse('in office as something else')
  const body = headedBody(found)
  if (body) return { person, offices: [body] }
  const isTheOffice = chunks.some((c, i) => c.lower === 'amt' && chunks[i - 1]?.lower === 'das')
  return isTheOffice ? { person, offices: spokenOf(found) } : refuse('no body that is headed')
}

/** *Er ist seit dem 1. Februar da*: a new holder, by what the text says of them. */
function newlyThere({ found, chunks, person }: Holding): Held | undefined {
  const known = knownOffices(found, person)
  return chunks.some((c) => /^(?:da|dabei|bord)$/.test(c.lower)) && known.some(({ office }) => office.isNew)
    ? { person, offices: known }
    : undefined
}

/** *Hamburgs CDO heißt X. Der Leiter des Amtes ist seit 2018 auf dieser Position* */
function inThisPosition({ found, chunks, person }: Holding): Held | undefined {
  return pointsAtPosition(chunks) && /^(?:der|die)$/.test(person?.lower ?? '')
    ? { person, offices: [...spokenOf(found), ...knownOffices(found, person)] }
    : undefined
}

/** *übt sie seit Mai aus*, *Auf seinem Stuhl sitzt seit Mai X* */
function sameOrAnothers({ found, chunks, person, duty }: Holding): Held | undefined {
  if (!duty || !chunks.some((c) => IN_OR_OF_ANOTHER.test(c.lower))) return undefined
  // *Geschäftsführer X bekommt eine Kollegin. Seit Mai hat Y dieselbe Funktion*
  const same = chunks.some((c) => SAME.test(c.lower)) ? knownOffices(found, namedLast(found)) : []
  return {
    person,
    offices: [...ownOffices(found, person), ...knownOffices(found, person), ...spokenOf(found), ...same],
  }
}

/** *Frau Muster, als CIO sitzen Sie seit Mai mit am Tisch* */
function actingAs({ found, chunks, person, time }: Holding): Held | undefined {
  const offices = ownOffices(found, person).filter(
    ({ chunk }) => chunk && chunks[chunks.indexOf(chunk) - 1]?.lower === 'als' && chunk.start < time.start,
  )
  return offices.length > 0 ? { person, offices } : undefined
}

const SAME = /^(?:die|der|das|dem)selben?$|^(?:gleichen?|selben?)$/
const IN_OR_OF_ANOTHER =
  /^(?:in|im|ihn|es|sie|jenes|das|dieses|den|diesen|diesem|die|diese|dieser|dieselben?|derselben|demselben|dasselbe|denselben|gleichen?|selben?|seinem|ihrem|dessen|deren)$/

/** *Von 1996 bis 2010 war X Vizepräsident des BSI, von 2010 bis 2016 Präsident*: of several spans each has its own office. */
function duringSpan({ clause: { chunks }, sentence }: Found, at: number, all: readonly Reached[]): readonly Reached[] {
  const spans = chunks.flatMap((c, i) => (c.tags.has('Range') ? [i] : []))
  const own = spans.findLastIndex((i) => i <= at)
  if (own < 0 || spans.length < 2) return all
  const [from, until] = [own === 0 ? 0 : (spans[own] as number), spans[own + 1] ?? chunks.length]
  const span = chunks.slice(from, until)
  const named = all.filter(({ chunk }) => chunk && span.includes(chunk))
  if (named.length > 0 || own === 0) return named.length > 0 ? named : all
  // a bare title, which is one of the same body
  const [bare] = span.flatMap((c) => (c.tags.has('Noun') ? findOffices(sentence.text.slice(c.start, c.end)) : []))
  const body = all[0]?.body ?? all[0]?.office.body
  return bare ? [{ office: { ...bare, ...(body ? { body } : {}) } }] : all
}
