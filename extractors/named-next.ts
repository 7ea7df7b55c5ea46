/** Whom the text tells of an office before it gives the name: *Köln hat wieder eine CDO. Erika Muster …*, *Auch der CIO war da. X sagte …*. */
import { findOffices } from './german/offices.ts'
import { findPersons, type PersonMention } from './german/persons.ts'

/** What may stand before the name: *Die 41-jährige Informatikerin*, *Es ist*; a preposition would make it somebody else. */
const BEFORE_NAME =
  /^\s*(?:(?:Es|Er|Sie) (?:ist|heißt) |D(?:er|ie) (?:[\p{Ll}\d-]+ ){0,2}(?:\p{Lu}[\p{L}-]+ )?)?(?:(?:Dr|Prof)\. )*$/u
/** *X, Landrat des Kreises*: somebody else, who speaks of it; *X, 41 Jahre alt*, *X, bisher Leiterin …* is still the one. */
const OTHERWISE_TITLED =
  /^(?: \([^)]*\))?, (?:(?:der|die) )?(?:\p{Ll}+e )?(?:\p{Lu}[\p{L}-]*(?:rat|rät|meister|sprecher|minister|chef|vorsitzender?|vorsitzende|leiter|kämmerer|dezernent|präsident|direktor|beauftragter?)(?:in)?)(?!\p{L})/u

/** How much of what follows is looked at, in characters. */
export const NEXT = 200

/**
 * The person whom `after`, the text behind a sentence, names first: in full, without an office, and never in `before`, the
 * text up to there. A writer who has just told of an office, and then names somebody without a word of who that is, means
 * its holder. Offsets are of `after`.
 */
export function namedNext(before: string, after: string): PersonMention | undefined {
  const [person] = findPersons(after)
  if (!person?.full || !person.name.includes(' ') || !BEFORE_NAME.test(after.slice(0, person.start))) return undefined
  if (OTHERWISE_TITLED.test(after.slice(person.end)) || findOffices(after.slice(0, person.start)).length > 0)
    return undefined
  return before.includes(person.surname) ? undefined : person
}
