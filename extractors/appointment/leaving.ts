import { dutyIn } from '../duty.ts'
import type { Chunk } from '../german/chunks.ts'
import type { Gender } from '../german/given-names.ts'
import { latin } from '../german/latin.ts'
import { findOffices } from '../german/offices.ts'
import { headOfBodyBeside, headOfBodyNear } from '../headship.ts'
import { isHeldByNobody } from '../named-next.ts'
import { officesAtStake } from '../office-at-stake.ts'
import { knownOffices, lastHeld, ownOffices, predicateOffices, type Reached, spokenOf } from '../office-reach.ts'
import { officeReadings } from '../officeholder.ts'
import { actor, BEFORE_PREDECESSOR, isOblique, isPerson, namedLast, nameOf, predecessorIn } from '../participants.ts'
import type { Found, Reading, Refusal } from '../rule.ts'
import { on } from './slots.ts'

/** Who goes, where another clause or a noun of the sentence tells it: *Nachdem X gegangen war, übernahm Y*. */
export function leaverBeside(found: Found): Chunk | undefined {
  const { chunks } = found.clause
  const noun = chunks.findIndex((c) => c.tags.has('Leaving'))
  const of = noun < 0 ? undefined : chunks.slice(noun + 1, noun + 6).find(isPerson)
  if (of && /^(?:von|des|der)$/.test(chunks[noun + 1]?.lower ?? '')) return of
  const { clauses } = found.sentence
  const tells = (tags: readonly string[], all: readonly Chunk[]) => tags.some((t) => all.some((c) => c.tags.has(t)))
  const goes = clauses.find(
    (c) =>
      c !== found.clause &&
      (tells(['Leaving', 'Depart', 'Remove'], c.chunks) ||
        (c.conjunction === 'nachdem' && tells(['MoveOn'], c.chunks))),
  )
  return goes?.chunks.find(isPerson)
}

/** *X geht als CIO. Am 1. Mai übernimmt Y*: who leaves by the sentence before, where this one says who comes. */
export function leaverBefore(found: Found): Chunk | undefined {
  const { document, sentence } = found
  const sentences = document.textBefore(sentence.offset, 250).split(/[.!?\n]/)
  const before = sentences.findLast((s) => /\p{L}/u.test(s)) ?? ''
  const last = LEAVES.test(before) ? namedLast(found) : undefined
  const surname = nameOf(last)?.split(' ').at(-1) ?? ''
  // *Die CIO heißt X. Der Kulturdezernent geht. …*: not whom an earlier sentence named
  const person = before.includes(surname) || POINTS_BACK.test(before) ? last : undefined
  return nameOf(person) !== nameOf(actor(found)) ? person : undefined
}

const POINTS_BACK = latin`(?<!\p{L})(?:[Ee]r|[Ss]ie|[Dd]er|[Dd]ie|[Ii]hr|[Ss]ein)(?= (?:\p{Ll}|CIO|CDO|CISO|IT-|Direktor|Geschäftsführer|Vorst|Leiter|Amtsinhaber|Chef|Präsident|Posten|Abschied|\d))`
const LEAVES = latin`(?<!\p{L})(?:geht|ging|gegangen|verlässt|verließ|verlassen|hört|scheidet|schied|ausgeschieden|tritt|trat|zurückgetreten|räumt|räumte|geräumt|abgegeben|niedergelegt|Ruhestand|Pension|Rente|Abschied|Ausscheiden|Arbeitstag|Rücktritt|verabschiedet)(?!\p{L})`

/** What a rule knows of one who leaves. */
export interface Leaving {
  readonly person: Chunk | undefined
  readonly offices?: readonly Reached[]
  readonly successor?: Chunk | undefined
  readonly more?: Partial<Reading>
}

/** *Neuer CIO ist X; er folgt auf Y, die in den Ruhestand geht*: Y leaves the office that X gets. */
function ofWhoFollows(found: Found, person: Chunk | undefined): Reached[] {
  if (!nameOf(person) || nameOf(predecessorIn(found)) !== nameOf(person)) return []
  const others = found.sentence.chunks.filter((c) => isPerson(c) && nameOf(c) !== nameOf(person))
  return [...spokenOf(found), ...others.flatMap((p) => knownOffices(found, p))].map((o) => ({
    ...o,
    office: { ...o.office, isFuture: false },
  }))
}

/** *Ihr Vorgänger* is a woman's, *sein Vorgänger* a man's. */
function genderOfPossessive({ clause: { chunks } }: Found): Gender | undefined {
  const possessive = chunks[chunks.findIndex((c) => /vorgänger/.test(c.lower)) - 1]?.lower ?? ''
  if (/^ihr/.test(possessive)) return 'f'
  return /^sein/.test(possessive) ? 'm' : undefined
}

/** The offices of one who leaves: never what the clause says that they go to. */
export function leftOffices(found: Found, person: Chunk | undefined): Reached[] {
  const duty = dutyIn(found)
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
  const pointsBack = found.clause.chunks.some((c) => /vorgänger|amtsinhaber|stelleninhaber/.test(c.lower))
  const ofFollower = before ? found.document.officesOf(before).map((office) => ({ office })) : []
  const reached = [
    ...named,
    ...as,
    ...ownOffices(found, person),
    ...ofWhoTakesIt(found),
    ...ofFollower,
    ...(duty?.kind === 'anaphoric' ? lastHeld(found, person) : []),
    ...knownOffices(found, person),
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
  if (OF_OTHER_HOUSE.test(sentence.text.slice(person.end)) || isTitledBefore(found, person)) return []
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
    if (TITLE_BEFORE.test(text.slice(Math.max(0, at - 60), at))) return true
    if (TITLE_BEHIND.test(text.slice(at + name.length, at + name.length + 60))) return true
  }
  return false
}
const TITLE =
  '\\p{L}*(?:[Rr]at|[Rr]ätin|[Ll]eiter(?:in)?|[Mm]eister(?:in)?|[Dd]irektor(?:in)?|[Dd]ezernent(?:in)?|[Bb]eauftragte[rn]?|[Ss]precher(?:in)?|[Rr]eferent(?:in)?|[Kk]ämmer(?:er|in)|[Pp]rofessor(?:in)?|[Aa]bgeordnete[rn]?|[Mm]anager(?:in)?|[Vv]orsitzende[rn]?|[Bb]eigeordnete[rn]?)'
const TITLE_BEFORE = latin`(?<!\p{L})${TITLE} (?:(?:Dr|Prof)\. )*$`
const TITLE_BEHIND = latin`^(?: \([^)]{0,30}\))?, (?:(?:der|die) )?(?:\p{Ll}+ )?${TITLE}(?!\p{L})`

/** *Muster (Gesundheitsamt)* */
const OF_OTHER_HOUSE = latin`^ \((?:\p{L}+ )?\p{L}*(?:amt|ministerium|dezernat|behörde|betrieb|bereich|referat)\)`

/** *X tritt in den Ruhestand, Y wird Bundes-CIO*: one goes and one comes in a sentence, and only the latter's office is named. */
function ofWhoComes(found: Found, person: Chunk): Reached[] {
  // *X zieht es in die Heimat: Er wird CIO*: that is what X goes to
  const isOf = ({ chunks }: Found['clause']) => chunks.some((c) => isPerson(c) && nameOf(c) === nameOf(person))
  const comes = ({ chunks }: Found['clause']) =>
    ['Werden', 'Appoint', 'TakeOffice'].some((t) => chunks.some((c) => c.tags.has(t)))
  return found.sentence.clauses
    .filter((clause) => clause !== found.clause && comes(clause) && !isOf(clause))
    .flatMap((clause) => predicateOffices({ ...found, clause }))
    .map((o) => ({ ...o, office: { ...o.office, isFuture: false, isNew: false } }))
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
function isTitled({ clause: { chunks } }: Found, person: Chunk): boolean {
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

/** *Frau Muster, Ihr Vorgänger X ist gegangen*: no other can be meant. */
const predecessorNamed = ({ clause: { chunks } }: Found): Chunk | undefined =>
  chunks.find((c, i) => isPerson(c) && BEFORE_PREDECESSOR.test(chunks[i - 1]?.lower ?? ''))

/** The departure of `person` from the first of `offices` (else from those in reach) that counts as one. */
export function leaves(found: Found, leaving: Leaving): readonly Reading[] | Refusal {
  const { offices, successor, more } = leaving
  const person = predecessorNamed(found) ?? leaving.person
  // *Verabschiedet wurde Ende Februar X, seit 1998 Leiter*: of two dates that of the start is none of the leaving
  const dates = found.clause.chunks.filter((c) => c.mentions.date?.value)
  const [end, ...others] = dates.filter((c) => !c.tags.has('Since'))
  const dated = !more && end && others.length === 0 && dates.length === 2 ? on(end) : undefined
  return officeReadings(found, {
    event: 'departed',
    person,
    offices: offices ?? leftOffices(found, person),
    successor: successor ?? successorIn(found, person),
    ...((more ?? dated) ? { more: { ...dated, ...more } } : {}),
  })
}

/** The other person of the sentence, where it names the one who follows the leaver. */
function successorIn(found: Found, leaver: Chunk | undefined): Chunk | undefined {
  if (!/nachfolg|folgt|löst|beerbt|ersetzt|übernimmt|übergibt|übergab/iu.test(found.sentence.text)) return undefined
  if (nameOf(predecessorIn(found)) !== nameOf(leaver) && !/nachfolg/iu.test(found.sentence.text)) return undefined
  return found.sentence.chunks.find((c) => isPerson(c) && nameOf(c) !== nameOf(leaver))
}

const isAs = (chunks: readonly Chunk[], office: Chunk) =>
  chunks.slice(Math.max(0, chunks.indexOf(office) - 2), chunks.indexOf(office)).some((c) => c.lower === 'als')
