/** Which office somebody leaves: never what the clause says that they go to. */

import type { Chunk } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import { findOffices } from '../../german/offices.ts'
import type { Gender } from '../../german/persons/given-names.ts'
import { PARTY_OR_AGE } from '../../german/persons.ts'
import { isPlaceWord } from '../../german/places/words.ts'
import type { Found } from '../../rule.ts'
import { isBoardFilledAnew } from '../../who/board-seat.ts'
import { dutyIn } from '../../who/duty.ts'
import { headOfBodyBeside, headOfBodyNear, withOffice } from '../../who/headship.ts'
import { isHeldByNobody } from '../../who/named-next.ts'
import type { Office } from '../../who/office.ts'
import { officesAtStake } from '../../who/office-at-stake.ts'
import { knownOffices, lastHeld, ownOffices, predicateOffices, type Reached, spokenOf } from '../../who/office-reach.ts'
import { endsWithTitle, opensWithTitle } from '../../who/other-post.ts'
import { isOblique, isPerson, nameOf } from '../../who/persons-of-clause.ts'
import { predecessorIn } from '../../who/predecessor.ts'

/** *Neuer CIO ist X; er folgt auf Y, die in den Ruhestand geht*: Y leaves the office that X gets. */
function ofWhoFollows(found: Found, person: Chunk | undefined): Reached[] {
  if (!nameOf(person) || nameOf(predecessorIn(found)) !== nameOf(person)) return []
  const others = found.sentence.chunks.filter((c) => isPerson(c) && nameOf(c) !== nameOf(person))
  return [...spokenOf(found), ...others.flatMap((p) => knownOffices(found, p))].map((o) =>
    withOffice(o, { isFuture: false }),
  )
}

/** *Ihr Vorgänger* is a woman's, *sein Vorgänger* a man's. */
function genderOfPossessive({ clause: { chunks } }: Found): Gender | undefined {
  const possessive = chunks[chunks.findIndex((c) => /vorgänger/.test(c.lower)) - 1]?.lower ?? ''
  if (/^ihr/.test(possessive)) return 'f'
  return /^sein/.test(possessive) ? 'm' : undefined
}

/** *Ihr Vorgänger*, *der bisherige Stelleninhaber*: by the office of which the text speaks. */
export const pointsBackIn = ({ clause: { chunks } }: Found): boolean =>
  chunks.some((c) => /vorgänger|(?:amts|stellen|posten)inhaber|^beauftragte[rn]?$/.test(c.lower))

/** The offices that the text gives a person, but those that they go to: *X verlässt die Bank. Er wird CIO*, *X gilt als künftiger CIO*. */
export function officesHeld(found: Found, person: Chunk | undefined): Reached[] {
  const end = found.sentence.offset + found.sentence.text.length
  const isToCome = ({ isFuture, isAhead, at = 0 }: Office) => at >= end && (isFuture || isAhead)
  return knownOffices(found, person).filter(({ office }) => !isToCome(office))
}

/** The offices of one who leaves: never what the clause says that they go to. */
export function leftOffices(found: Found, person: Chunk | undefined): Reached[] {
  const duty = dutyIn(found)
  const isUntold = !duty && [...ownOffices(found, person), ...knownOffices(found, person)].length === 0
  if (isUntold && predicateOffices(found).length === 0 && isBoardFilledAnew(found)) return []
  const named = duty && duty.kind !== 'anaphoric' ? [duty.reached] : []
  const as = predicateOffices(found).filter(({ chunk }) => isAs(found.clause.chunks, chunk as Chunk))
  // *Ihren Abschied als CIO hatte sie sich anders vorgestellt: X räumt ihr Büro*
  const announced = found.sentence.chunks.some((c) => c.tags.has('Leaving'))
    ? found.sentence.clauses
        .filter((c) => c !== found.clause)
        .flatMap((clause) => predicateOffices({ ...found, clause }))
    : []
  // *wurde von Minister X verabschiedet*: who bids farewell is no other leaver
  const isOther = (c: Chunk) =>
    isPerson(c) && nameOf(c) !== nameOf(person) && !(found.clause.chunks.includes(c) && isOblique(found, c))
  const alone = !found.sentence.chunks.some(isOther)
  // *Ihren Vorgänger X verabschiedete der Bürgermeister, Y*: hers, of whom the sentence before spoke
  const [possessive, next] = found.clause.chunks
  const opens =
    possessive?.start === 0 && /vorgänger/.test(next?.lower ?? '') && genderOfPossessive(found) !== undefined
  const before =
    (alone || opens) && found.clause.chunks.some((c) => /vorgänger/.test(c.lower))
      ? found.document.personBefore(found.sentence.offset, genderOfPossessive(found))?.name
      : undefined
  const pointsBack = pointsBackIn(found)
  const ofFollower = before ? found.document.officesOf(before).map((office) => ({ office })) : []
  const reached = [
    ...named,
    ...as,
    ...ownOffices(found, person),
    ...ofWhoTakesIt(found),
    ...ofFollower,
    ...(duty?.kind === 'anaphoric' ? lastHeld(found, person) : []),
    ...officesHeld(found, person),
    ...(person && !isTitled(found, person) ? [...announced, ...ofWhoComes(found, person)] : []),
    ...ofWhoFollows(found, person),
    ...(duty || (pointsBack && !isOfOtherBody(found)) ? spokenOf(found) : []),
    ...(person && !pointsBack && ofFollower.length === 0 && !isTitled(found, person) ? ofParagraph(found) : []),
    ...(pointsBack && !isOfOtherBody(found) && alone ? headOfBodyNear(found) : []),
    ...(duty?.kind === 'anaphoric' && alone ? officesAtStake(found) : []),
  ]
  return reached.length > 0 ? reached : officesOfText(found, person)
}

/** *Popp geht Ende Mai in den Ruhestand*, where nothing says as what: the only office of which the text speaks. */
export function officesOfText(found: Found, person: Chunk | undefined): Reached[] {
  const { document, sentence } = found
  if (!person || isTitled(found, person) || isOfOtherBody(found) || OTHER_POST.test(sentence.text)) return []
  if (isOfOtherHouse(found, person) || isTitledBefore(found, person)) return []
  const before = document.textBefore(sentence.offset, NEAR)
  const named = document.officesNear(sentence.offset).filter(({ roles }) => roles.length > 0)
  if (findOffices(before).some((o) => isHeldByNobody(before, o))) return []
  const [first] = named
  if (!first) return headOfBodyNear(found)
  return named.every(({ roles }) => roles.join() === first.roles.join()) ? [{ office: first }] : []
}
const OTHER_POST = latin`(?<!\p{L})(?:Vorsitz(?:es|ende[rn]?)?|Versammlung|Gremiums?|Fraktion)(?!\p{L})`
/** *sagt Kämmerer Paul Beispiel. … Beispiel geht*, *Beispiel, Kämmerer der Stadt, …*: the text has told what else they are. */
function isTitledBefore({ document, sentence }: Found, person: Chunk): boolean {
  const name = nameOf(person) ?? ''
  const text = document.textBefore(sentence.offset, sentence.offset)
  for (let at = text.indexOf(name); name !== '' && at >= 0; at = text.indexOf(name, at + name.length)) {
    if (endsWithTitle(text.slice(0, at)) || opensWithTitle(text.slice(at + name.length))) return true
  }
  return false
}
/** *Muster (Gesundheitsamt)*, *Muster (Sport)*: what somebody is in charge of, where it is no party and no town. */
function isOfOtherHouse({ sentence: { text } }: Found, { end }: Chunk): boolean {
  const behind = text.slice(end)
  const { house, field = '' } = IN_BRACKETS.exec(behind)?.groups ?? {}
  return house !== undefined || (field !== '' && !PARTY_OR_AGE.test(behind) && !isPlaceWord(field))
}
const IN_BRACKETS = latin`^ \((?:(?<house>(?:\p{L}+ )?\p{L}*(?:amt|ministerium|dezernat|behörde|betrieb|bereich|referat|abteilung))|(?<field>\p{Lu}\p{Ll}{3,}))\)`

/** *X tritt in den Ruhestand, Y wird Bundes-CIO*: one goes and one comes in a sentence, and only the latter's office is named. */
function ofWhoComes(found: Found, person: Chunk): Reached[] {
  // *X zieht es in die Heimat: Er wird CIO*: that is what X goes to
  const isOf = ({ chunks }: Found['clause']) => chunks.some((c) => isPerson(c) && nameOf(c) === nameOf(person))
  const comes = ({ chunks }: Found['clause']) =>
    ['Werden', 'Appoint', 'TakeOffice'].some((t) => chunks.some((c) => c.tags.has(t)))
  return found.sentence.clauses
    .filter((clause) => clause !== found.clause && comes(clause) && !isOf(clause))
    .flatMap((clause) => predicateOffices({ ...found, clause }))
    .map((o) => withOffice(o, { isFuture: false, isNew: false }))
}

/** *Y, von dem sie das Amt übernimmt, hat seinen Hut genommen*: Y leaves what was said to be newly hers. */
function ofWhoTakesIt(found: Found): Reached[] {
  const { clauses } = found.sentence
  const takes = clauses.find(
    (clause) =>
      clause !== found.clause &&
      clause.kind === 'relative' &&
      clause.chunks.some((c) => c.tags.has('TakeOffice')) &&
      clause.chunks.some((c) => /^(?:von|vom)$/.test(c.lower)) &&
      dutyIn({ ...found, clause })?.kind === 'anaphoric',
  )
  return takes ? spokenOf(found).filter(({ office }) => office.isNew) : []
}

/** The office or IT body of which the paragraph speaks, where the sentence names no other body. */
function ofParagraph(found: Found): Reached[] {
  const { chunks, offset, text } = found.sentence
  if (OTHER_POST.test(text) || chunks.some((c) => c.tags.has('Body') && !c.mentions.body?.digital)) return []
  const named = findOffices(found.document.textBefore(offset, NEAR))
  const office = named.at(-1)
  // *Das Zentrum hat einen neuen Direktor, X. Y schied im Mai aus.*
  const isFilledAnew = office?.generic === true && office.isNew && office.roles.includes('agency-head')
  return [
    ...(named.length > 0 ? spokenOf(found) : []),
    ...headOfBodyBeside(found),
    ...(isFilledAnew ? headOfBodyNear(found) : []),
  ]
}

/** How far above the office may be named, in characters. */
const NEAR = 500

/** *Am Statistischen Landesamt folgt X. Ihr Vorgänger ging*: of another body than those of the field. */
const isOfOtherBody = ({ document, sentence }: Found): boolean => {
  const last = document.bodyNear(sentence.offset, () => true, NEAR / 2)
  return last?.kind === 'agency' && !last.digital
}

/** *Abteilungsleiter Popp*, *Popp, Kämmerer*: leaves what he is, no office of which the text spoke. */
function isTitled(found: Found, person: Chunk): boolean {
  if (isOfOtherHouse(found, person)) return true
  const { chunks } = found.clause
  const at = chunks.indexOf(person)
  const [before, comma, first, second] = [chunks[at - 1], chunks[at + 1], chunks[at + 2], chunks[at + 3]]
  // *Popp, ihr Mann, ging*
  const next =
    /^(?:ihre?|seine?)$/.test(first?.lower ?? '') && !/gänger|folger/.test(second?.lower ?? '') ? second : first
  return (
    before?.tags.has('Noun') === true ||
    before?.tags.has('Office') === true ||
    (comma?.tags.has('Comma') === true && (next?.tags.has('Noun') === true || next?.tags.has('Office') === true))
  )
}

const isAs = (chunks: readonly Chunk[], office: Chunk) =>
  chunks.slice(Math.max(0, chunks.indexOf(office) - 2), chunks.indexOf(office)).some((c) => c.lower === 'als')
