/** Whom the text tells of an office before it gives the name: *Köln hat wieder eine CDO. Erika Muster …*, *Auch der CIO war da. X sagte …*. */
import type { Span } from '../document.ts'
import { latin } from '../german/latin.ts'
import { findOffices } from '../german/offices.ts'
import { findPersons, type PersonMention } from '../german/persons.ts'
import type { Found } from '../rule.ts'
import { opensWithTitle } from './other-post.ts'

/** *hat keinen CIO*, *sucht eine CIO*: whoever is named next has no such office. */
export const isHeldByNobody = (sentence: string, office: Pick<Span, 'start'>): boolean =>
  NONE.test(sentence.slice(0, office.start)) || SOUGHT.test(sentence)
const NONE = latin.i`(?<!\p{L})keine?[nrms]? (?:\p{Ll}+ )?$`
const SOUGHT = latin.i`(?<!\p{L})(?:such(?:t|te|en|ten)|gesucht|brauch(?:t|te|en|ten)|fehlt|fehlte)(?!\p{L})`

/** What may stand before the name: *Die 41-jährige Informatikerin*, *Es ist*; a preposition would make it somebody else. */
const BEFORE_NAME = latin`^\s*(?:(?:Es|Er|Sie) (?:ist|heißt) |D(?:er|ie) (?:[\p{Ll}\d-]+ ){0,2}(?:\p{Lu}[\p{L}-]+ )?)?(?:(?:Dr|Prof)\. )*$`
/** Whether what follows may be such a name: cheap, and often wrong. */
export const mayNameNext = (behind: string): boolean => NAME.test(behind)
const NAME = latin`^\s+(?:(?:D(?:er|ie) [^.\n]{0,30}|(?:Dr|Prof)\.|Es ist|(?:Er|Sie) heißt) )?\p{Lu}\p{L}+ \p{Lu}`

/** How much of what follows is looked at, in characters. */
const NEXT = 200

/**
 * The person whom the text behind a sentence that ends at `end` names first: in full, without an office, and for the first
 * time. A writer who has just told of an office, and then names somebody without a word of who that is, means its holder.
 * Offsets of the mention are counted from `end`.
 */
export function namedNext(text: string, end: number): PersonMention | undefined {
  return nameOpening(text.slice(0, end), text.slice(end, end + NEXT))
}

/** The same for a rule, within the teaser: with where the name ends in the working text, and what follows it. */
export function namedBehind({ document, sentence }: Found): NamedBehind | undefined {
  const end = sentence.offset + sentence.text.length
  const after = document.textAfter(end, NEXT)
  const person = nameOpening(document.textBefore(end, end), after)
  return person && { person, to: end + person.end, rest: after.slice(person.end) }
}

interface NamedBehind {
  readonly person: PersonMention
  readonly to: number
  readonly rest: string
}

function nameOpening(before: string, after: string): PersonMention | undefined {
  const [person] = findPersons(after)
  if (!person?.full || !person.name.includes(' ') || !BEFORE_NAME.test(after.slice(0, person.start))) return undefined
  // *X, Landrat des Kreises* is somebody else, who speaks of it; *X, 41 Jahre alt*, *X, bisher Leiterin …* is still the one
  if (opensWithTitle(after.slice(person.end)) || findOffices(after.slice(0, person.start)).length > 0) return undefined
  return before.includes(person.surname) ? undefined : person
}
