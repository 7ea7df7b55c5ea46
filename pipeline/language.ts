import type { Span } from '../extractors/document.ts'
import { type BodyMention, findBodies as bodiesIn } from '../extractors/german/bodies.ts'
import { type DateMention, findDates as datesIn } from '../extractors/german/dates.ts'
import { normalise } from '../extractors/german/normalise.ts'
import { type NumberMention, findNumbers as numbersIn } from '../extractors/german/numbers.ts'
import { type OfficeMention, findOffices as officesIn } from '../extractors/german/offices.ts'
import { type PersonMention, findPersons as personsIn } from '../extractors/german/persons.ts'
import { type PlaceMention, findPlaces as placesIn } from '../extractors/german/places.ts'
import { splitSentences as sentencesIn } from '../extractors/german/sentences.ts'

/**
 * The German language layer for everybody: what stands where in any text, as it comes. Texts may hold soft hyphens,
 * exotic spaces and hyphenated line ends; offsets are UTF-16 units of the text as given.
 */

/** Something found: where, and in which words of the text. */
export interface Found extends Span {
  readonly text: string
}

export type FoundDate = Found & Pick<DateMention, 'value' | 'precision' | 'basis' | 'kind'>
export type FoundPerson = Found & Pick<PersonMention, 'name' | 'titles'>
export type FoundOffice = Found & Pick<OfficeMention, 'label' | 'roles' | 'capacity'>
export type FoundBody = Found & Pick<BodyMention, 'name' | 'acronym' | 'jurisdiction'>
export type FoundNumber = Found & Pick<NumberMention, 'value' | 'qualifier' | 'kind'>
export type FoundPlace = Found & Pick<PlaceMention, 'jurisdiction' | 'kind' | 'ags'>

/** Sentences, headlines and list items included. */
export function splitSentences(text: string): Found[] {
  return find(text, sentencesIn, () => ({}))
}

/**
 * Every date expression with its meaning: `value` in reduced ISO 8601 (`2018-08-01`, `2018-08`, `2018`) or null.
 * Without `published` (reduced ISO 8601) relative dates (*am Dienstag*) and days without a year stay null.
 */
export function findDates(text: string, context: { published?: string } = {}): FoundDate[] {
  const dates = (plain: string) => datesIn(plain, context)
  return find(text, dates, ({ value, precision, basis, kind }) => ({ value, precision, basis, kind }))
}

/** Persons, their names without titles; bare surnames only where a title, office or salutation leads them in. */
export function findPersons(text: string): FoundPerson[] {
  return find(text, personsIn, ({ name, titles }) => ({ name, titles }))
}

/** Offices of digital administration (`CIO`, `Beauftragte für Informationssicherheit`, …) with their roles. */
export function findOffices(text: string): FoundOffice[] {
  return bySentence(text, officesIn, ({ label, roles, capacity }) => ({ label, roles, ...(capacity && { capacity }) }))
}

/** Public bodies, known ones with their jurisdiction; bare nouns (*die Behörde*) are none. */
export function findBodies(text: string): FoundBody[] {
  const named = (sentence: string) => bodiesIn(sentence).filter(({ form }) => form !== 'generic')
  return bySentence(text, named, ({ name, acronym, jurisdiction }) => ({
    name,
    ...(acronym && { acronym }),
    ...(jurisdiction && { jurisdiction }),
  }))
}

/** Numbers in digits and words with their qualifier (*über 270*: 270, `over`); `kind` tells counts from other numbers. */
export function findNumbers(text: string): FoundNumber[] {
  return find(text, numbersIn, ({ value, qualifier, kind }) => ({ value, qualifier, kind }))
}

/** Länder, municipalities and districts by name or adjective; `jurisdiction` is empty for foreign places. */
export function findPlaces(text: string): FoundPlace[] {
  return find(text, placesIn, ({ jurisdiction, kind, ags }) => ({ jurisdiction, kind, ...(ags && { ags }) }))
}

function find<M extends Span, S extends object>(
  text: string,
  mentionsIn: (plain: string) => readonly M[],
  slots: (mention: M) => S,
): (Found & S)[] {
  const plain = normalise(text)
  return mentionsIn(plain.text).map((mention) => {
    const { start, end } = plain.originalSpan(mention.start, mention.end)
    return { start, end, text: text.slice(start, end), ...slots(mention) }
  })
}

/** Some finders take one sentence at a time. */
function bySentence<M extends Span, S extends object>(
  text: string,
  mentionsIn: (sentence: string) => readonly M[],
  slots: (mention: M) => S,
): (Found & S)[] {
  const inAll = (plain: string) =>
    sentencesIn(plain).flatMap((sentence) =>
      mentionsIn(plain.slice(sentence.start, sentence.end)).map((mention) => ({
        ...mention,
        start: sentence.start + mention.start,
        end: sentence.start + mention.end,
      })),
    )
  return find(text, inAll, slots)
}
