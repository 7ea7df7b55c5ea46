import type { Span } from '../document.ts'
import { type Gender, genderOfFirstName } from './given-names.ts'
import { genderOfOffice, LETTERS, OFFICE_WORD, SALUTATIONS } from './person-words.ts'
import type { PersonMention } from './persons.ts'

/** A person whom a document names in full. */
export interface KnownPerson {
  /** The first full mention. */
  readonly mention: PersonMention
  readonly gender?: Gender
  /** Starts of all full mentions. */
  readonly named: readonly number[]
}

/** Where a text mentions known persons; several persons where they share the surname. */
export interface KnownMention extends Span {
  readonly persons: readonly KnownPerson[]
  /** The first name stands there, too. */
  readonly full: boolean
}

export interface KnownPersons {
  readonly persons: readonly KnownPerson[]
  find(text: string): KnownMention[]
  resolve(who: string | PersonMention, offset: number, text: string): KnownPerson | undefined
}

/** Puts the full mentions of a document together, one entry for each person. */
export function knownPersons(mentions: readonly PersonMention[]): KnownPersons {
  const persons = gather(mentions)
  const bySurname = new Map<string, KnownPerson[]>()
  for (const person of persons) {
    for (const key of keysOf(person.mention.surname)) bySurname.set(key, [...(bySurname.get(key) ?? []), person])
  }
  const pattern = surnamePattern([...bySurname.keys()])
  const lookUp = (surname: string) => {
    for (const form of formsOf(surname)) {
      const found = bySurname.get(form)
      if (found) return found
    }
    return []
  }
  return {
    persons,
    find: (text) => (pattern ? findIn(text, pattern, lookUp) : []),
    resolve: (who, offset, text) => resolve(who, offset, text, lookUp),
  }
}

/** *von der Leyen* is also just *Leyen*. */
function keysOf(surname: string): string[] {
  const core = surname.split(' ').at(-1) ?? surname
  return core === surname ? [surname] : [surname, core]
}

/** A surname as it stands, and without a genitive ending: *Popps*, *Krebs’*, *Franzens*. */
function formsOf(word: string): string[] {
  const bare = word.replace(/['’]s?$/u, '')
  const forms = [bare]
  if (/s$/.test(bare)) forms.push(bare.slice(0, -1))
  if (/ens$/.test(bare)) forms.push(bare.slice(0, -3))
  return forms
}

function gather(mentions: readonly PersonMention[]): KnownPerson[] {
  const full = mentions.filter((each) => each.full)
  const names = new Set(full.map((each) => each.name))
  const groups: { mention: PersonMention; gender: Gender | undefined; named: number[] }[] = []
  for (const each of full) {
    const name = withoutGenitive(each, names)
    const same = groups.find((group) => samePerson(group.mention, name))
    if (same) {
      same.named.push(each.start)
      same.gender ??= each.gender
      if (name.name.length < same.mention.name.length && name.surname === same.mention.surname) {
        // *Laura Sophie Muster* is also *Laura Muster*: the first form in the text stays.
      }
    } else groups.push({ mention: name, gender: each.gender, named: [each.start] })
  }
  return groups.map(({ mention, gender, named }) => ({ mention, named, ...(gender && { gender }) }))
}

/** *Thomas Popps* is *Thomas Popp* where the document has that form, too. */
function withoutGenitive(mention: PersonMention, names: ReadonlySet<string>): PersonMention {
  const bare = mention.name.slice(0, -1)
  if (!mention.name.endsWith('s') || !names.has(bare)) return mention
  return { ...mention, name: bare, surname: mention.surname.slice(0, -1), end: mention.end - 1 }
}

function samePerson(a: PersonMention, b: PersonMention): boolean {
  if (a.surname !== b.surname) return false
  const [firstA = ''] = a.name.split(' ')
  const [firstB = ''] = b.name.split(' ')
  if (firstA === firstB) return true
  const initial = (name: string) => /^\p{Lu}\.$/u.test(name)
  return firstA[0] === firstB[0] && (initial(firstA) || initial(firstB))
}

function surnamePattern(surnames: readonly string[]): RegExp | undefined {
  if (surnames.length === 0) return undefined
  const words = surnames.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length)
  return new RegExp(`(?<![${LETTERS}0-9-])(?:${words.join('|')})(?:s|ens|['’]s?)?(?![${LETTERS}0-9-])`, 'g')
}

function findIn(text: string, pattern: RegExp, lookUp: (word: string) => KnownPerson[]): KnownMention[] {
  const found: KnownMention[] = []
  for (const match of text.matchAll(pattern)) {
    const persons = lookUp(match[0])
    const before = text.slice(Math.max(0, match.index - 48), match.index)
    const end = match.index + match[0].length
    const named = persons.filter((person) => before.endsWith(`${givenNames(person.mention)} `))
    const [only] = named
    if (only) {
      found.push({ start: match.index - givenNames(only.mention).length - 1, end, persons: [only], full: true })
    } else if (isPersonHere(text, match.index, end, before)) {
      const fitting = byGender(persons, leadGender(before))
      if (fitting.length > 0) found.push({ start: match.index, end, persons: fitting, full: false })
    }
  }
  return found
}

const givenNames = ({ name, surname }: PersonMention): string => name.slice(0, name.length - surname.length).trimEnd()

/** Words that make the surname after them a place, an institution or a common noun: *in Hagen*, *der Richter*. */
const NO_PERSON_BEFORE =
  /(?:^|[ („"])(?:in|aus|nach|Stadt|Kreis|Landkreis|Gemeinde|[Dd]ie|[Dd]as|[Dd]er|[Dd]en|[Dd]em|[Dd]es|[Ee]in\p{Ll}{0,2}|kein\p{Ll}{0,2}|Im|im|am|zum|zur|sehr|so|zu|\p{Ll}+(?:ige|ische|liche)[rnms]?) $/u
const FUNCTION_SURNAMES =
  /^(?:Weil|Lange|Alt|Kurz|Klein|Groß|Jung|Neu|Hoch|Stark|Gut|Fromm|Frey|Früh|Mehr|Ganz|Fast|Schön|Schnell|Wild|Reich|Scharf)$/
const SPEAKS =
  /^ (?:\([^)]{1,20}\) )?(?:\p{Ll}{2,}te|ist|war|hat|wird|will|soll|kann|sagt|sieht|betont|folgt|bleibt|tritt|trat|übernimmt|übernahm|selbst|und \p{Lu}|zufolge|, |\(|:)/u

function isPersonHere(text: string, start: number, end: number, before: string): boolean {
  if (NO_PERSON_BEFORE.test(before)) return false
  const previous = /(?<word>\p{Lu}[\p{L}-]+) $/u.exec(before)?.groups?.word
  if (previous && genderOfFirstName(previous) !== undefined) return false
  if (FUNCTION_SURNAMES.test(text.slice(start, end)) && /(?:^|[.!?:\n] ?|[„"»–-] ?)$/u.test(before)) {
    return SPEAKS.test(text.slice(end, end + 30))
  }
  return true
}

/** The gender that the salutation or office before a surname tells. */
function leadGender(before: string): Gender | undefined {
  const words = before
    .trimEnd()
    .split(' ')
    .slice(-3)
    .filter((word) => !/^(?:Dr|Prof)\./.test(word))
  const last = words.at(-1) ?? ''
  const salutation = SALUTATIONS.get(last) ?? SALUTATIONS.get(words.at(-2) ?? '')
  if (salutation) return salutation
  const lower = last.toLowerCase()
  return OFFICE_WORD.test(lower) ? genderOfOffice(lower) : undefined
}

function byGender(persons: readonly KnownPerson[], gender: Gender | undefined): KnownPerson[] {
  return persons.filter((person) => !gender || !person.gender || person.gender === gender)
}

function resolve(
  who: string | PersonMention,
  offset: number,
  text: string,
  lookUp: (word: string) => KnownPerson[],
): KnownPerson | undefined {
  const surname = typeof who === 'string' ? who : who.surname
  const before = text.slice(Math.max(0, offset - 48), offset)
  const gender = (typeof who === 'string' ? undefined : who.gender) ?? leadGender(before)
  let candidates = byGender(lookUp(surname), gender)
  if (typeof who !== 'string' && who.full) candidates = candidates.filter((each) => samePerson(each.mention, who))
  if (candidates.length < 2) return candidates[0]
  return nearestBefore(candidates, offset)
}

/** Who of several persons was named in full last before `offset`, unless another was named right beside. */
function nearestBefore(candidates: readonly KnownPerson[], offset: number): KnownPerson | undefined {
  const lastNamed = (person: KnownPerson) => person.named.findLast((at) => at < offset) ?? Number.NEGATIVE_INFINITY
  const [nearest, second] = [...candidates].sort((a, b) => lastNamed(b) - lastNamed(a))
  if (!nearest || !second || lastNamed(nearest) === Number.NEGATIVE_INFINITY) return undefined
  return lastNamed(nearest) - lastNamed(second) < CLOSE_TOGETHER ? undefined : nearest
}

/** Two full names within so many characters stand side by side; the nearer one is then no better guess. */
const CLOSE_TOGETHER = 120
