/** Which office a clause with a span of time says that somebody has. */

import type { Chunk } from '../../german/chunks.ts'
import { findOffices } from '../../german/offices.ts'
import { type Found, type Refusal, refuse } from '../../rule.ts'
import { actor, agentIn, isPerson, namedLast, nearestPerson } from '../../who/actor-and-undergoer.ts'
import { dutyIn } from '../../who/duty.ts'
import { headedBody, isModified, underLeadership } from '../../who/headship.ts'
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
import { holderOf } from '../../who/title-holder.ts'
import { inBracket } from '../rows/brackets.ts'

/** Verbs with which a clause says that somebody has an office, whatever else stands in it. */
const HOLDS =
  /^(?:ist|sei|war|sind|waren|bin|hat|habe|haben|hatte|hatten|trägt|hält|gibt|gab|gaben|tätig|inne|innehat|im amt|(?:amtier|fungier|wirk|arbeit|heiß|bekleid|trag|verantwort|leit|führ|(?:vor)?steh|stand|lenk|steuer|kümmer|sorg|koordinier|sitz|halt|dien)(?:en|et?|n|t|te|ten|ete|eten)?)$/

/** *Geleitet wird es seit Mai von Erika Muster*, *ausgeübt wird die Funktion von …*: who does it in a passive. */
export function agentOf(found: Found): Chunk | undefined {
  const isHeld = found.clause.chunks.some((c) => (c.tags.has('Head') || c.tags.has('Hold')) && c.tags.has('Participle'))
  return isHeld ? agentIn(found) : undefined
}

/** *innehaben*, *ausüben*: takes an office as its object. */
const isHeld = (c: Chunk) =>
  c.lower === 'inne' || c.verbs.some((v) => /^(?:innehaben|bekleiden|wahrnehmen|ausfüllen|ausüben)$/.test(v.lemma))

/** What somebody has several of, before a colon tells which. */
const POSTS = /^(?:ämter|hüte|funktionen|posten|rollen|titel|aufgaben)$/
const HOLDER = /^(?:amts|stellen)inhaber(?:in)?$/
const POSITION = /^(?:funktion|amt|position|aufgabe|rolle|posten|stelle)$/

/** The office of which a clause with a span of time says that somebody has it; the span may also date something else. */
export function heldOffices(
  found: Found,
  time: Chunk,
): { person: Chunk | undefined; offices: readonly Reached[] } | Refusal {
  const { chunks } = found.clause
  const at = chunks.indexOf(time)
  // *Die Funktion des CIO hat seit Mai der Staatssekretär, X, inne*: the duty, not the title of the one who has it
  const held = chunks.some(isHeld) ? dutyIn(found) : undefined
  // *Mit X hat seit Mai ein Jurist das Amt des CIO inne*
  const one = chunks.findIndex((c, i) => isPerson(c) && chunks[i - 1]?.lower === 'mit')
  const withWhom = chunks[one]
  if (held?.kind === 'office') return { person: actor(found) ?? withWhom, offices: [held.reached] }
  // *Der Leiter des Amtes IT ist seit 2018 auf dieser Position*
  const thisOne = chunks.some((c, i) => POSITION.test(c.lower) && /^diese[rmns]?$/.test(chunks[i - 1]?.lower ?? ''))
  const beside = (thisOne ? undefined : apposition(found, at)) ?? aside(found, at)
  if (beside) return beside
  const bracket = inBracket(found)
  if (bracket) return bracket
  const led = underLeadership(found)
  if (led) return { person: led.person, offices: [led.reached] }
  const predicate = duringSpan(found, at, predicateOffices(found))
  const verbs = chunks.filter(
    (c) => HOLDS.test(c.lower) || c.tags.has('Sein') || c.tags.has('Head') || c.tags.has('Hold'),
  )
  const finite = chunks.some((c) => c.tags.has('Finite'))
  // *X verstärkt seit Januar als CIO die Spitze*, *leistet sich mit X seit 2017 einen CDO*; *sucht seit 2017 einen CDO*
  const acts = predicate.some(
    ({ chunk }) =>
      chunk &&
      /^(?:als|einen|eine)$/.test(chunks[chunks.indexOf(chunk) - 1]?.lower ?? '') &&
      !isHeldByNobody(found.sentence.text, chunk),
  )
  if (finite && verbs.length === 0 && !acts && !chunks.some((c) => POSTS.test(c.lower)))
    return refuse('the time is that of something else')
  const inThisOffice = chunks.some(
    (c, i) =>
      POSITION.test(c.lower) &&
      (/^(?:diese[rmns]?)$/.test(chunks[i - 1]?.lower ?? '') ||
        // *hatte X, Staatssekretär im Ministerium, das Amt ausgeübt*
        (/^(?:das|den|die)$/.test(chunks[i - 1]?.lower ?? '') && chunks.some(isHeld) && !isModified(chunks[i + 1]))),
  )
  const isColleague = /^(?:gemeinsam|zusammen)$/.test(chunks[one - 2]?.lower ?? '')
  const isMeant = !isColleague && (predicate.length > 0 || chunks.some((c) => c.lower === 'spitze'))
  const person =
    (isMeant ? withWhom : undefined) ??
    agentOf(found) ??
    actor(found) ??
    (predicate[0]?.chunk ? nearestPerson(found, predicate[0].chunk) : undefined)
  const row = chunks.find(
    (c, i) =>
      c.mentions.office &&
      (chunks[i + 1]?.tags.has('Colon') === true || chunks[i + 1]?.text === '|') &&
      holderOf(chunks, i),
  )
  if (row?.mentions.office && predicate.length === 0)
    return { person: holderOf(chunks, chunks.indexOf(row)), offices: [{ office: row.mentions.office, chunk: row }] }
  if (predicate.length > 0 && !inThisOffice) return { person, offices: predicate }
  // *X vereint seit Mai zwei Ämter: Er ist CIO und CDO*
  const next = found.sentence.clauses[found.sentence.clauses.indexOf(found.clause) + 1]
  if (next && chunks.some((c) => POSTS.test(c.lower)) && next.chunks.some((c) => c.tags.has('Sein')))
    return { person, offices: predicateOffices({ ...found, clause: next }) }
  // *Erster Amtsinhaber war ab 2014 X*
  if (chunks.some((c) => HOLDER.test(c.lower))) return { person, offices: spokenOf(found) }
  const heads = chunks.find((c) => c.tags.has('Head') && (c.tags.has('Finite') || !c.tags.has('Attributive')))
  const duty = dutyIn(found)
  // *die Position, die er seit 2013 innehatte*
  const has = chunks.some(isHeld)
  const it = chunks.some((c) => /^(?:sie|es|ihn|funktion|position|posten|amt)$/.test(c.lower) && !isPerson(c))
  if (has && (it || found.clause.conjunction === 'die') && (!duty || duty.kind === 'anaphoric'))
    return {
      person,
      // *Dieses Amt hatte sie seit Mai neben der Rolle des CIO inne*: the one told before
      offices: [
        ...(thisOne ? [...lastHeld(found, person).toReversed(), ...spokenBefore(found)] : spokenOf(found)),
        ...knownOffices(found, person),
      ],
    }
  if (duty && duty.kind !== 'anaphoric') return { person, offices: [duty.reached] }
  // *Der Jurist amtiert seit 2010*
  if (heads?.verbs.some((v) => v.lemma === 'amtieren')) {
    const own = [...ownOffices(found, person), ...knownOffices(found, person)]
    if (own.length > 0) return { person, offices: own }
  }
  if (heads) {
    const body = headedBody(found)
    if (body) return { person, offices: [body] }
    // *CIO des Landes* ⏎ *X leitet das Amt seit 2013*
    const office = chunks.some((c, i) => c.lower === 'amt' && chunks[i - 1]?.lower === 'das')
    return office ? { person, offices: spokenOf(found) } : refuse('no body that is headed')
  }
  // *Er ist seit dem 1. Februar da*
  const known = knownOffices(found, person)
  if (chunks.some((c) => /^(?:da|dabei|bord)$/.test(c.lower)) && known.some(({ office }) => office.isNew))
    return { person, offices: known }
  // *Hamburgs CDO heißt X. Der Leiter des Amtes ist seit 2018 auf dieser Position*
  if (thisOne && /^(?:der|die)$/.test(person?.lower ?? ''))
    return { person, offices: [...spokenOf(found), ...knownOffices(found, person)] }
  // *übt sie seit Mai aus*, *Auf seinem Stuhl sitzt seit Mai X*
  if (duty && chunks.some((c) => IN_OR_OF_ANOTHER.test(c.lower))) {
    // *Geschäftsführer X bekommt eine Kollegin. Seit Mai hat Y dieselbe Funktion*
    const same = chunks.some((c) => SAME.test(c.lower)) ? knownOffices(found, namedLast(found)) : []
    return {
      person,
      offices: [...ownOffices(found, person), ...knownOffices(found, person), ...spokenOf(found), ...same],
    }
  }
  // *Frau Muster, als CIO sitzen Sie seit Mai mit am Tisch*
  const as = ownOffices(found, person).filter(
    ({ chunk }) => chunk && chunks[chunks.indexOf(chunk) - 1]?.lower === 'als' && chunk.start < time.start,
  )
  return as.length > 0 ? { person, offices: as } : refuse('no office in the clause')
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

/** *Popp, seit Mai CIO des Landes*; *Popp, CIO des Landes seit 2018*. */
function apposition(found: Found, at: number): { person: Chunk; offices: Reached[] } | undefined {
  const { chunks } = found.clause
  // *Der CIO, seit 2014 Popp, berichtet …*
  const [title, comma, , name, close] = chunks.slice(Math.max(0, at - 2), at + 3)
  const isInserted = at > 1 && comma?.tags.has('Comma') && (!close || close.tags.has('Comma') || close.text === '.')
  if (isInserted && title?.mentions.office && isPerson(name))
    return { person: name, offices: [{ office: title.mentions.office, chunk: title }] }
  for (const [i, c] of chunks.entries()) {
    if (!c.mentions.office || Math.abs(i - at) > 3) continue
    const person = holderOf(chunks, i)
    const between = chunks.slice(Math.min(i, at) + 1, Math.max(i, at))
    if (!person || between.some((b) => (b.tags.has('Finite') && !/^(?:heißt|hieß)$/.test(b.lower)) || isPerson(b)))
      continue
    // *Seit 2013 heißt der CIO in Kiel Popp*
    const title = chunks[i + 1] === person && !chunks.some((b) => /^(?:heißt|hieß)$/.test(b.lower))
    if (!title && between.every((b) => b.tags.has('Date') || /^(?:der|die|noch|auch|heißt|hieß|,)$/.test(b.lower)))
      return { person, offices: [{ office: c.mentions.office, chunk: c }] }
  }
  return undefined
}

/** *Direktor Popp, seit 2017 im Amt, …*, *Popp, seit 2019 auf diesem Posten, …* */
function aside(found: Found, at: number): { person: Chunk; offices: Reached[] } | undefined {
  const { chunks } = found.clause
  const [comma, before] = [chunks[at - 1], chunks[at - 2]]
  if (
    comma?.tags.has('Comma') &&
    isPerson(before) &&
    ((chunks[at + 1]?.lower === 'im' && chunks[at + 2]?.lower === 'amt') ||
      (/^(?:auf|in)$/.test(chunks[at + 1]?.lower ?? '') &&
        /^diese[mr]$/.test(chunks[at + 2]?.lower ?? '') &&
        POSITION.test(chunks[at + 3]?.lower ?? '')))
  ) {
    return { person: before, offices: [...ownOffices(found, before), ...knownOffices(found, before)] }
  }
  return undefined
}
