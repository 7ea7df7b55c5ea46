/** Name and office that stand together beside a span of time: *Popp, seit Mai CIO des Landes*, *Direktor X, seit 2017 im Amt*. */

import type { Chunk } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import { isPostNoun, POST_NOUNS } from '../../german/offices/post-words.ts'
import type { Found, Refusal } from '../../rule.ts'
import { actor } from '../../who/actor-and-undergoer.ts'
import { dutyIn } from '../../who/duty.ts'
import { underLeadership } from '../../who/headship.ts'
import { knownOffices, ownOffices, predicateOffices, type Reached } from '../../who/office-reach.ts'
import { isPerson } from '../../who/persons-of-clause.ts'
import { holderOf } from '../../who/title-holder.ts'
import { inBracket } from '../rows/brackets.ts'

/** Who has which offices. */
export interface Held {
  readonly person: Chunk | undefined
  readonly offices: readonly Reached[]
}

/** *innehaben*, *ausüben*: takes an office as its object. */
export const isHeld = (c: Chunk) =>
  c.lower === 'inne' || c.verbs.some((v) => /^(?:innehaben|bekleiden|wahrnehmen|ausfüllen|ausüben)$/.test(v.lemma))

/** Name and office told together, whatever the clause's own verb says. */
export function heldBesideVerb(found: Found, time: Chunk): Held | Refusal | undefined {
  const { chunks } = found.clause
  const at = chunks.indexOf(time)
  // *Die Funktion des CIO hat seit Mai der Staatssekretär, X, inne*: the duty, not the title of the one who has it
  const duty = chunks.some(isHeld) ? dutyIn(found) : undefined
  if (duty?.kind === 'office') return { person: actor(found) ?? chunks[behindWith(chunks)], offices: [duty.reached] }
  // *Der Leiter des Amtes IT ist seit 2018 auf dieser Position*
  const named = pointsAtPosition(chunks) ? undefined : apposition(found, at)
  const beside = named ?? aside(found, at) ?? inBracket(found)
  if (beside) return beside
  const led = underLeadership(found)
  return led && { person: led.person, offices: [led.reached] }
}

/** *Mit X hat seit Mai ein Jurist das Amt des CIO inne*: where that X stands. */
export const behindWith = (chunks: readonly Chunk[]): number =>
  chunks.findIndex((c, i) => isPerson(c) && chunks[i - 1]?.lower === 'mit')

/** *auf dieser Position* */
export const pointsAtPosition = (chunks: readonly Chunk[]): boolean =>
  chunks.some((c, i) => isPostNoun(c.lower) && /^diese[rmns]?$/.test(chunks[i - 1]?.lower ?? ''))

/** *Popp, seit Mai CIO des Landes*; *Popp, CIO des Landes seit 2018*. */
function apposition(found: Found, at: number): { person: Chunk; offices: Reached[] } | undefined {
  const { chunks } = found.clause
  // *Der CIO, seit 2014 Popp, berichtet …*
  const [title, comma, , name, close] = chunks.slice(Math.max(0, at - 2), at + 3)
  const isInserted = at > 1 && comma?.tags.has('Comma') && (!close || close.tags.has('Comma') || close.text === '.')
  if (isInserted && title?.mentions.office && isPerson(name))
    return { person: name, offices: [{ office: title.mentions.office, chunk: title }] }
  // *CIO des Landes ist seit Mai der Staatssekretär, Popp*: the verb says which office it is
  const isToldByVerb = predicateOffices(found).some(({ chunk }) => chunk && chunks.indexOf(chunk) < at)
  if (isToldByVerb && chunks[at - 1]?.tags.has('Sein')) return undefined
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
  const [person, comma] = chunks.slice(Math.max(0, at - 2), at)
  const behind = chunks.slice(at + 1, at + 4).map((c) => c.lower)
  if (!comma?.tags.has('Comma') || !isPerson(person) || !IN_OFFICE.test(behind.join(' '))) return undefined
  return { person, offices: [...ownOffices(found, person), ...knownOffices(found, person)] }
}

const IN_OFFICE = latin`^(?:im amt(?: |$)|(?:auf|in) diese[mr] (?:${POST_NOUNS})$)`
