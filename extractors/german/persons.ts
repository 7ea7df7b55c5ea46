/** Persons named in a text. */

import { latin } from './latin.ts'
import { isBesideOffice } from './persons/beside-office.ts'
import { type Gender, genderOfFirstName, isAmbiguousFirstName, isFirstName } from './persons/given-names.ts'
import { findInverted } from './persons/inverted-names.ts'
import { fullNameAt, type IsOffice, surnameAt } from './persons/name-parts.ts'
import { genitiveLength, isAcronym, properCase, unglue } from './persons/name-spelling.ts'
import { type NameToken, nameRuns } from './persons/name-tokens.ts'
import { genderOfOffice, OFFICE_WORD, SALUTATIONS } from './persons/words.ts'

/** Somebody named in a text. `text.slice(start, end)` is the mention with its academic titles. */
export interface PersonMention {
  readonly start: number
  readonly end: number
  /** First names, particles and surname; without titles, party and a provable genitive *-s*. */
  readonly name: string
  /** The surname with its particles: `von der Leyen`, `Yorgova-Ramanauskas`. */
  readonly surname: string
  /** False where only a surname stands: *Frau Sinemus*, *Dr. Alt*, *CIO Popp*. */
  readonly full: boolean
  readonly titles: readonly string[]
  readonly gender?: Gender
  /** What proves that this is a person; `office` alone, for a bare surname, is the weakest. */
  readonly evidence: 'first-name' | 'title' | 'salutation' | 'office' | 'party'
  /** True for *Muster, Erika* as in list rows. */
  readonly inverted?: boolean
}

interface PersonOptions {
  /** Tells whether a word (in lower case) is an office, so that *Landesbeauftragter Muster* is read as a person. */
  readonly isOfficeWord?: (lower: string) => boolean
}

/**
 * Finds the persons that a sentence or paragraph names, in order, never overlapping. The text is normalised (plain
 * spaces, no soft hyphens). Offices, salutations and parties are not part of a mention's span. Bare surnames without
 * any word that leads them in are left to coreference.ts.
 */
export function findPersons(text: string, options: PersonOptions = {}): PersonMention[] {
  const isOffice = options.isOfficeWord ?? ((lower: string) => OFFICE_WORD.test(lower))
  const found: PersonMention[] = []
  for (const run of nameRuns(text)) {
    const tokens = unglue(run)
    let at = 0
    while (at < tokens.length) {
      const reading = readingAt(text, tokens, at, isOffice)
      if (reading) found.push(mention(text, tokens, reading))
      at = reading ? reading.end : at + 1
    }
  }
  const rows = findInverted(text, isOffice)
  if (rows.length === 0) return found
  return withRows(found, rows)
}

/** Adds rows to the other mentions; a row wins over what lies in it. Both are in order. */
function withRows(found: readonly PersonMention[], rows: readonly PersonMention[]): PersonMention[] {
  let at = 0
  const others = found.filter(({ start, end }) => {
    while (at < rows.length && (rows[at]?.end ?? 0) <= start) at++
    return (rows[at]?.start ?? end) >= end
  })
  return [...others, ...rows].sort((a, b) => a.start - b.start)
}

/** A person read from a run of tokens: where the mention, the name and the surname begin, and the index behind. */
interface Reading {
  readonly at: number
  readonly nameAt: number
  readonly surnameAt: number
  readonly end: number
  readonly full: boolean
  readonly evidence: PersonMention['evidence']
  readonly gender: Gender | undefined
}

function readingAt(text: string, tokens: readonly NameToken[], at: number, isOffice: IsOffice): Reading | undefined {
  const opening = tokens[at]
  if (!opening) return undefined
  const titled = opening.kind === 'title'
  const nameAt = titled ? at + 1 : at
  const given = tokens[nameAt]
  const lead = leadBefore(tokens, at, isOffice)
  if (!given || given.kind === 'title') return undefined
  // *Frau von der Leyen*, *Dr. von Muster*; after an office it is *Minister von Hessen*.
  if (given.kind === 'particle' && !titled && lead?.evidence !== 'salutation') return undefined
  const known = isFirstNameHere(text, given)
  const gender = known ? genderOfFirstName(given.text) : undefined
  const before = known ? 'first-name' : titled ? 'title' : lead?.evidence
  // a bracket or comma ends the run of words; most words of a text prove nobody
  const evidence = before ?? evidenceBeside(text, tokens, at, isOffice)
  if (!evidence) return undefined
  const whole = fullNameAt(tokens, nameAt, known, isOffice)
  const isProven = whole && (before || whole.end === tokens.length)
  if (isProven && hasNameCase(tokens.slice(nameAt, whole.end), known))
    return { at, nameAt, ...whole, full: true, evidence, gender: lead?.gender ?? gender }
  if (!titled && !lead) return undefined
  const end = surnameAt(tokens, nameAt, false, isOffice)
  if (!end || !hasNameCase(tokens.slice(nameAt, end), false)) return undefined
  return {
    at,
    nameAt,
    surnameAt: nameAt,
    end,
    full: false,
    evidence: titled ? 'title' : (lead?.evidence ?? 'title'),
    gender: lead?.gender,
  }
}

/** Whether a token is a first name by the table, and here: *der Roman*, *im August* are none. */
function isFirstNameHere(text: string, token: NameToken): boolean {
  if (token.kind !== 'word' || !isFirstName(token.text)) return false
  return !isAmbiguousFirstName(token.text) || !isNounHere(text, token.start)
}

/** An article, number (no year: *bis 2022 Jan Muster*) or preposition before it makes *Mark*, *Roman* or *August* an ordinary noun. */
const BEFORE_NOUN = latin`(?:^|[ („"])(?:der|die|das|den|dem|des|[Ee]in\p{Ll}{0,2}|im|am|zum|zur|pro|seit|bis|ab|ende|anfang|mitte|Ende|Anfang|Mitte|Im|Am|Seit|Bis|Der|Das|(?!(?:19|20)\d\d )\d[\d.,]*|Million|Millionen|Milliarden) $`

function isNounHere(text: string, start: number): boolean {
  return BEFORE_NOUN.test(text.slice(Math.max(0, start - 14), start))
}

/** Keeps acronyms out (*IT Muster*), lets names in capitals pass where a first name proves them (*STEFAN KREBS*). */
function hasNameCase(tokens: readonly NameToken[], known: boolean): boolean {
  const words = tokens.filter((token) => token.kind === 'word').map((token) => token.text)
  if (!words.some(isAcronym)) return true
  return known && words.length > 1 && words.every((word) => word === word.toUpperCase())
}

/** What proves a person right behind the name: *(SPD)*, *(Bündnis 90*, *(46)* inside a sentence, *, Jahrgang 1970*. */
export const PARTY_OR_AGE = latin`^ ?(?:\((?:SPD|CDU|CSU|FDP|AfD|BSW|Grüne|Bündnis ?90|B90|Bündnisgrüne|Die Linke|DIE LINKE|Linke|LINKE|Freie Wähler|FW|SSW|Piraten|parteilos)[),/ ]|\([2-9]\d(?: Jahre)?(?:[;,/] ?(?:SPD|CDU|CSU|FDP|Grüne|parteilos))?\)(?:,| \p{Ll})|, (?:Jahrgang|geboren|geb\.|Md[LBA][^\p{L}]))`

function isPartyOrAgeBehind(text: string, last: NameToken | undefined): boolean {
  if (last === undefined) return false
  const mark = text.charAt(text[last.end] === ' ' ? last.end + 1 : last.end)
  return (mark === '(' || mark === ',') && PARTY_OR_AGE.test(text.slice(last.end, last.end + 24))
}

/** What proves a name that no table has: a party or age behind it, an office beside it. */
function evidenceBeside(
  text: string,
  tokens: readonly NameToken[],
  at: number,
  isOffice: IsOffice,
): 'party' | 'office' | undefined {
  if (isPartyOrAgeBehind(text, tokens.at(-1))) return 'party'
  return at === 0 && isBesideOffice(text, tokens, isOffice) ? 'office' : undefined
}

interface Lead {
  readonly evidence: 'salutation' | 'office'
  readonly gender?: Gender
}

/** The salutation or office right before a name; an office in between is skipped (*Frau Staatssekretärin Muster*). */
function leadBefore(tokens: readonly NameToken[], at: number, isOffice: IsOffice): Lead | undefined {
  const before = tokens[at - 1]
  if (!before || before.kind === 'particle') return undefined
  const salutation = SALUTATIONS.get(before.text)
  if (salutation) return { evidence: 'salutation', gender: salutation }
  const lower = before.text.toLowerCase()
  if (!isOffice(lower)) return undefined
  const outer = SALUTATIONS.get(tokens[at - 2]?.text ?? '')
  const gender = outer ?? genderOfOffice(lower)
  return { evidence: outer ? 'salutation' : 'office', ...(gender && { gender }) }
}

const BEFORE_CAPITAL = latin` (?=\p{Lu})`

function mention(text: string, tokens: readonly NameToken[], reading: Reading): PersonMention {
  const { at, nameAt, end, full, evidence, gender } = reading
  const opening = tokens[at] as NameToken
  const last = tokens[end - 1] as NameToken
  const ending = genitiveLength(text, last)
  const words = tokens.slice(nameAt, end).map((token) => properCase(token.text))
  if (ending > 0) words.push(words.pop()?.slice(0, -ending) ?? '')
  const surname = words.slice(reading.surnameAt - nameAt).join(' ')
  return {
    start: opening.start,
    end: last.end - ending,
    name: full ? words.join(' ') : surname,
    surname,
    full,
    titles: opening.kind === 'title' ? opening.text.split(BEFORE_CAPITAL) : [],
    ...(gender && { gender }),
    evidence,
  }
}
