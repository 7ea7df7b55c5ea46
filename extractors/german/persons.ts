import { type Gender, genderOfFirstName, isAmbiguousFirstName } from './given-names.ts'
import { type NameToken, nameRuns } from './name-tokens.ts'
import {
  CAPITAL_PARTICLES,
  LETTERS,
  NO_SURNAME,
  NOBILITY,
  NOUN_ENDING,
  OFFICE_WORD,
  OPENING_PARTICLES,
  ORGANISATION_WORDS,
  SALUTATIONS,
} from './person-words.ts'

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

export interface PersonOptions {
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
      const person = personAt(text, tokens, at, isOffice)
      if (person) found.push(person.mention)
      at = person ? person.next : at + 1
    }
  }
  return withInverted(text, found)
}

interface Parsed {
  readonly mention: PersonMention
  readonly next: number
}

function personAt(
  text: string,
  tokens: readonly NameToken[],
  at: number,
  isOffice: (lower: string) => boolean,
): Parsed | undefined {
  const first = tokens[at]
  if (!first || first.kind === 'particle') return undefined
  const titled = first.kind === 'title'
  const nameAt = titled ? at + 1 : at
  const lead = titled || at === 0 ? leadBefore(tokens, at, isOffice) : leadBefore(tokens, at, isOffice)
  const given = tokens[nameAt]
  if (!given || given.kind === 'title') return undefined
  const gender = given.kind === 'word' ? genderOfFirstName(given.text) : undefined
  const known = gender !== undefined && !(isAmbiguousFirstName(given.text) && nounContext(text, given.start))
  const evidence = known ? 'first-name' : titled ? 'title' : lead?.evidence
  const make = (surnameAt: number, end: number, full: boolean, kind: PersonMention['evidence']): Parsed | undefined =>
    mention(text, tokens, { at, nameAt, surnameAt, end, full, kind, gender: lead?.gender ?? gender, titled })

  if (known || evidence) {
    const fullName = fullNameFrom(tokens, nameAt, known, isOffice)
    if (fullName) return make(fullName.surnameAt, fullName.end, true, evidence ?? 'first-name')
    if (!evidence || (evidence === 'first-name' && !titled && !lead)) return undefined
    const surname = surnameFrom(tokens, nameAt, isOffice)
    if (surname && (titled || lead)) return make(nameAt, surname, false, titled ? 'title' : (lead?.evidence ?? 'title'))
    return undefined
  }
  if (given.kind !== 'word' || !isSurname(given.text, isOffice)) return undefined
  const fullName = fullNameFrom(tokens, nameAt, false, isOffice)
  const last = fullName && tokens[fullName.end - 1]
  if (fullName && last && PARTY_OR_AGE.test(text.slice(last.end, last.end + 24))) {
    return make(fullName.surnameAt, fullName.end, true, 'party')
  }
  return undefined
}

/** What proves a person right behind the name: *(SPD)*, *(Bündnis 90*, *(46)*, *, Jahrgang 1970*, *, MdL*. */
const PARTY_OR_AGE =
  /^ ?(?:\((?:SPD|CDU|CSU|FDP|AfD|BSW|Grüne|Bündnis ?90|B90|Bündnisgrüne|Die Linke|DIE LINKE|Linke|LINKE|Freie Wähler|FW|SSW|Piraten|parteilos|\d\d(?: Jahre)?\))|, (?:Jahrgang|geboren|geb\.|Md[LBA]\b))/

/** An article, number or preposition before it makes *Mark*, *Roman* or *August* an ordinary noun. */
const NOUN_CONTEXT =
  /(?:^|[ („"])(?:der|die|das|den|dem|des|[Ee]in\p{Ll}{0,2}|im|am|zum|zur|pro|seit|bis|ab|ende|anfang|mitte|Ende|Anfang|Mitte|Im|Am|Seit|Bis|Der|Das|\d[\d.,]*|Million|Millionen|Milliarden) $/u

function nounContext(text: string, start: number): boolean {
  return NOUN_CONTEXT.test(text.slice(Math.max(0, start - 14), start))
}

interface Lead {
  readonly evidence: 'salutation' | 'office'
  readonly gender?: Gender
}

/** The salutation or office right before a name; an office in between is skipped (*Frau Staatssekretärin Muster*). */
function leadBefore(tokens: readonly NameToken[], at: number, isOffice: (lower: string) => boolean): Lead | undefined {
  const before = tokens[at - 1]
  if (!before || before.kind === 'particle') return undefined
  const salutation = SALUTATIONS.get(before.text)
  if (salutation) return { evidence: 'salutation', gender: salutation }
  const lower = before.text.toLowerCase()
  if (!isOffice(lower)) return undefined
  const outer = SALUTATIONS.get(tokens[at - 2]?.text ?? '')
  const gender = outer ?? (/(?:in|rätin|frau)$/.test(lower) ? 'f' : undefined)
  return { evidence: outer ? 'salutation' : 'office', ...(gender && { gender }) }
}

/** Reads first names, initials, nobility and surname from `at`; `end` is the index behind the last token. */
function fullNameFrom(
  tokens: readonly NameToken[],
  at: number,
  known: boolean,
  isOffice: (lower: string) => boolean,
): { surnameAt: number; end: number } | undefined {
  if (!known && !isSurname(tokens[at]?.text ?? '', isOffice) && tokens[at]?.kind !== 'initial') return undefined
  let next = at + 1
  const middles: number[] = []
  while (next < tokens.length) {
    const token = tokens[next]
    if (!token) break
    const middle = token.kind === 'initial' || (token.kind === 'word' && genderOfFirstName(token.text) !== undefined)
    if (!middle) break
    middles.push(next)
    next++
  }
  for (const surnameAt of [next, middles.at(-1)]) {
    if (surnameAt === undefined || tokens[surnameAt]?.kind === 'initial') continue
    const end = surnameFrom(tokens, surnameAt, isOffice)
    if (end) return { surnameAt, end }
  }
  return undefined
}

/** Reads particles, nobility and one surname from `at`; gives the index behind it. */
function surnameFrom(
  tokens: readonly NameToken[],
  at: number,
  isOffice: (lower: string) => boolean,
): number | undefined {
  let next = at
  if (NOBILITY.has(tokens[next]?.text ?? '') && tokens[next + 1]) next++
  if (tokens[next]?.kind === 'particle') {
    if (!OPENING_PARTICLES.has(tokens[next]?.text ?? '')) return undefined
    while (tokens[next]?.kind === 'particle') next++
  } else if (CAPITAL_PARTICLES.has(tokens[next]?.text ?? '') && tokens[next + 1]?.kind === 'word') next++
  const surname = tokens[next]
  if (!surname || surname.kind !== 'word' || !isSurname(surname.text, isOffice)) return undefined
  const following = tokens[next + 1]
  if (following && ORGANISATION_WORDS.has(following.text.toLowerCase())) return undefined
  return next + 1
}

/** Whether a capitalised word can be a surname: no office, no noun of institutions, no acronym, no headline word. */
function isSurname(word: string, isOffice: (lower: string) => boolean): boolean {
  if (word.length < 2) return false
  const lower = word.toLowerCase()
  if (NO_SURNAME.has(lower) || ORGANISATION_WORDS.has(lower) || isOffice(lower)) return false
  if (NOUN_ENDING.test(lower)) return false
  const parts = lower.split('-')
  return parts.length === 1 || !ORGANISATION_WORDS.has(parts.at(-1) ?? '')
}

interface Reading {
  readonly at: number
  readonly nameAt: number
  readonly surnameAt: number
  readonly end: number
  readonly full: boolean
  readonly kind: PersonMention['evidence']
  readonly gender: Gender | undefined
  readonly titled: boolean
}

function mention(text: string, tokens: readonly NameToken[], reading: Reading): Parsed | undefined {
  const words = tokens.slice(reading.nameAt, reading.end).map((token) => token.text)
  const capitals = words.every((word) => word === word.toUpperCase() || word.length < 3)
  if (!capitals && words.some((word) => /^[\p{Lu}]{2,4}$/u.test(word))) return undefined
  const last = tokens[reading.end - 1]
  const first = tokens[reading.at]
  if (!last || !first) return undefined
  const end = last.end - genitiveLength(text, last)
  const spoken = words.map((word, index) => (index === words.length - 1 ? word.slice(0, end - last.start) : word))
  const clean = spoken.map(properCase)
  const surname = clean.slice(reading.surnameAt - reading.nameAt).join(' ')
  const name = reading.full ? clean.join(' ') : surname
  return {
    next: reading.end,
    mention: {
      start: first.start,
      end,
      name,
      surname,
      full: reading.full,
      titles: reading.titled ? first.text.split(/ (?=\p{Lu}|PD)/u) : [],
      ...(reading.gender && { gender: reading.gender }),
      evidence: reading.kind,
    },
  }
}

/**
 * Endings that surnames don't have with an *-s*, so that it must be the genitive (*Hartmanns Nachfolger*). *Schäfers*,
 * *Krebs* and *Peters* may be either; coreference.ts decides with the document's other mentions.
 */
const GENITIVE = /(?:mann|berg|stein|dorf|bach|feld|burg|ski|sky|ić|ova|enko)s$/u

function genitiveLength(text: string, token: NameToken): number {
  const next = text.slice(token.end, token.end + 2)
  return GENITIVE.test(token.text) && /^ \p{Lu}/u.test(next) ? 1 : 0
}

/** *KREBS* → *Krebs*, *MÜLLER-MUSTER* → *Müller-Muster*; everything else as it stands. */
function properCase(word: string): string {
  if (word.length < 3 || word !== word.toUpperCase()) return word
  return word.toLowerCase().replace(new RegExp(`(?<![${LETTERS}])[${LETTERS}]`, 'g'), (char) => char.toUpperCase())
}

const GLUED = /^(?<first>\p{Lu}\p{Ll}{2,})(?<second>\p{Lu}\p{Ll}{2,})$/u

/** Link texts run into the word before them (*SchäferThomas Schäfer*): cut where a first name begins inside a word. */
function unglue(run: readonly NameToken[]): NameToken[] {
  return run.flatMap((token): NameToken[] => {
    const parts = token.kind === 'word' ? GLUED.exec(token.text)?.groups : undefined
    if (!parts?.first || !parts.second || genderOfFirstName(parts.second) === undefined) return [token]
    const cut = token.start + parts.first.length
    return [
      { ...token, end: cut, text: parts.first },
      { ...token, start: cut, text: parts.second },
    ]
  })
}

const INVERTED = new RegExp(
  `(?<=^|[|•·\\n;] ?|\\d[.)] )(?<surname>[${LETTERS}][${LETTERS}-]+), (?:(?<title>(?:Prof\\. )?Dr\\.) )?(?<given>[${LETTERS}][${LETTERS}-]+)(?= ?(?:$|[|;,(\\n•·]))`,
  'gu',
)

/** Adds *Muster, Erika* rows to what was found. */
function withInverted(text: string, found: PersonMention[]): PersonMention[] {
  if (!text.includes(', ')) return found
  for (const match of text.matchAll(INVERTED)) {
    const { surname, given, title } = match.groups ?? {}
    const gender = given && genderOfFirstName(given)
    if (!surname || !given || !gender || !isSurname(surname, (lower) => OFFICE_WORD.test(lower))) continue
    if (genderOfFirstName(surname) || surname[0] === surname[0]?.toLowerCase()) continue
    const start = match.index
    const end = start + match[0].length
    if (found.some((person) => person.start < end && start < person.end)) continue
    const clean = properCase(surname)
    found.push({
      start,
      end,
      name: `${given} ${clean}`,
      surname: clean,
      full: true,
      titles: title ? title.split(' ') : [],
      gender,
      evidence: 'first-name',
      inverted: true,
    })
  }
  return found.sort((a, b) => a.start - b.start)
}
