import type { Span } from '../../document.ts'
import { latin } from '../latin.ts'
import { LETTER } from '../letters.ts'
import { matches } from '../matches.ts'
import type { PersonMention } from '../persons.ts'
import { type Gender, isFirstName } from './given-names.ts'
import { genderOfOffice, OFFICE_WORD, SALUTATIONS } from './words.ts'

/** A person whom a document names in full. */
export interface KnownPerson {
  /** The first full mention. */
  readonly mention: PersonMention
  readonly gender?: Gender
  /** Where all full mentions begin, without their titles, in order. */
  readonly named: readonly number[]
}

/** Where a text mentions known persons; several persons where they share the surname. */
export interface KnownMention extends Span {
  readonly persons: readonly KnownPerson[]
  /** The first name stands there, too. */
  readonly full: boolean
}

/** The persons of a document, and how to find them by surname. */
interface KnownPersons {
  readonly persons: readonly KnownPerson[]
  /** All mentions in a text, by surname or in full. */
  find(text: string): KnownMention[]
  /** Who bears this surname (*Popp*, *Popps*, *von der Leyen*, *Leyen*). */
  called(surname: string): readonly KnownPerson[]
}

/** Puts the full mentions of a document together, one entry for each person. */
export function knownPersons(mentions: readonly PersonMention[]): KnownPersons {
  const persons = gather(mentions.filter((mention) => mention.full))
  const byCore = new Map<string, KnownPerson[]>()
  for (const person of persons) {
    const core = coreOf(person.mention.surname)
    byCore.set(core, [...(byCore.get(core) ?? []), person])
  }
  const called = (surname: string): readonly KnownPerson[] => {
    const bare = coreOf(surname).replace(/['’]s?$/u, '')
    return byCore.get(bare) ?? (bare.endsWith('s') ? inGenitive(bare) : undefined) ?? NOBODY
  }
  // *Popps*, *Franzens*
  const inGenitive = (bare: string) =>
    byCore.get(bare.slice(0, -1)) ?? (bare.endsWith('ens') ? byCore.get(bare.slice(0, -3)) : undefined)
  const cores = [...byCore.keys()]
  return { persons, called, find: (text) => (cores.some((core) => text.includes(core)) ? findIn(text, called) : []) }
}

/** *von der Leyen* → *Leyen*. */
const coreOf = (surname: string): string => surname.slice(surname.lastIndexOf(' ') + 1)

const NOBODY: readonly KnownPerson[] = []

interface Group {
  mention: PersonMention
  gender: Gender | undefined
  readonly named: number[]
}

function gather(full: readonly PersonMention[]): KnownPerson[] {
  const names = new Set(full.map((mention) => mention.name))
  const bySurname = new Map<string, Group[]>()
  const groups: Group[] = []
  for (const each of full) {
    const mention = withoutGenitive(each, names)
    const namesakes = bySurname.get(mention.surname) ?? []
    const same = namesakes.find((group) => isSamePerson(group.mention, mention))
    if (same) {
      same.named.push(nameStart(mention))
      same.gender ??= mention.gender
      if (isInitial(firstNameOf(same.mention)) && !isInitial(firstNameOf(mention))) same.mention = mention
      continue
    }
    const group = { mention, gender: mention.gender, named: [nameStart(mention)] }
    groups.push(group)
    bySurname.set(mention.surname, [...namesakes, group])
  }
  return groups.map(({ mention, gender, named }) => ({ mention, named, ...(gender && { gender }) }))
}

/** Behind *Dr.* and *Prof.*, where {@link KnownMention} begins as well. */
const nameStart = ({ start, end, name }: PersonMention): number => Math.max(start, end - name.length)

/** *Thomas Popps* is *Thomas Popp* where the document has that form, too. */
function withoutGenitive(mention: PersonMention, names: ReadonlySet<string>): PersonMention {
  const bare = mention.name.slice(0, -1)
  if (!mention.name.endsWith('s') || !names.has(bare)) return mention
  return { ...mention, name: bare, surname: mention.surname.slice(0, -1), end: mention.end - 1 }
}

const firstNameOf = ({ name }: PersonMention): string => name.split(' ', 1)[0] ?? ''
const INITIAL = latin`^\p{Lu}\p{Ll}?\.$`
const isInitial = (name: string): boolean => INITIAL.test(name)

/** Same surname and first name, which may be an initial in one of them (*T. Popp*, *Thomas Popp*). */
export function isSamePerson(a: PersonMention, b: PersonMention): boolean {
  if (a.surname !== b.surname) return false
  const [firstA, firstB] = [firstNameOf(a), firstNameOf(b)]
  return firstA === firstB || (firstA[0] === firstB[0] && (isInitial(firstA) || isInitial(firstB)))
}

const WORD = new RegExp(`[${LETTER}]+(?:['’-][${LETTER}]+)*`, 'g')

function findIn(text: string, called: KnownPersons['called']): KnownMention[] {
  const found: KnownMention[] = []
  for (const { 0: word, index } of matches(WORD, text)) {
    if (word[0] === word[0]?.toLowerCase()) continue
    const persons = called(word)
    if (persons.length === 0) continue
    const end = index + word.length
    const before = text.slice(Math.max(0, index - 64), index)
    const [named] = persons.filter(({ mention }) => before.endsWith(wordsBefore(mention, mention.name)))
    if (named) {
      found.push({
        start: index - wordsBefore(named.mention, named.mention.name).length,
        end,
        persons: [named],
        full: true,
      })
    } else if (text[end] !== '-' && text[index - 1] !== '-' && isPersonHere(text, index, end, before)) {
      const fitting = ofGender(persons, genderBefore(before))
      const [only] = fitting
      const particles = only ? wordsBefore(only.mention, only.mention.surname) : ''
      const start = before.endsWith(particles) ? index - particles.length : index
      if (only) found.push({ start, end, persons: fitting, full: false })
    }
  }
  return found
}

/** What stands before the last word of a name: `Thomas ` of *Thomas Popp*, `von der ` of *von der Leyen*. */
const wordsBefore = (mention: PersonMention, name: string): string =>
  name.slice(0, name.length - coreOf(mention.surname).length)

/** Words that make the surname after them a place, an institution or a common noun: *in Hagen*, *der Richter*. */
const NO_PERSON_BEFORE = latin`(?:^|[ („"])(?:in|aus|nach|[Ss]tadt|Kreis|Landkreis|Gemeinde|[Dd]ie|[Dd]as|[Dd]er|[Dd]en|[Dd]em|[Dd]es|[Ee]in\p{Ll}{0,2}|kein\p{Ll}{0,2}|[Ii]m|[Aa]m|zum|zur|sehr|so|\p{Ll}+(?:ige|ische|liche)[rnms]?) $`

/** Surnames that open sentences as other words: *Weil* die Stadt …, *Lange* war …, *Alt* und Jung. */
const WORD_SURNAMES =
  /^(?:Weil|Lange|Alt|Kurz|Klein|Groß|Jung|Neu|Hoch|Stark|Gut|Fromm|Frey|Früh|Mehr|Ganz|Fast|Schön|Schnell|Wild|Reich|Scharf|Wenn|Recht|Ernst|Voll|Heute|Sommer|Winter|Herbst|Ende)$/u
const AT_SENTENCE_START = /(?:^|[.!?:\n] ?|[„"»–-] ?)$/u
const SPEAKS = latin`^ (?:\([^)]{1,20}\) )?(?:\p{Ll}{2,}te|ist|hat|wird|will|soll|kann|muss|möchte|war|kam|kennt|arbeitet|leitet|setzt|spricht|plant|hält|glaubt|weiß|nennt|lobt|zeigt|meint|findet|geht|ging|wechselt|verlässt|sagt|sieht|betont|folgt|bleibt|tritt|trat|übernimmt|übernahm|selbst|zufolge|, |\(|:)(?!\p{L})`

const CAPITAL_WORD_BEFORE = latin`(?<word>\p{Lu}[\p{L}-]{1,60}) $`

function isPersonHere(text: string, start: number, end: number, before: string): boolean {
  if (NO_PERSON_BEFORE.test(before)) return false
  const previous = CAPITAL_WORD_BEFORE.exec(before)?.groups?.word
  if (previous && isFirstName(previous)) return false
  if (!WORD_SURNAMES.test(text.slice(start, end)) || !AT_SENTENCE_START.test(before)) return true
  return SPEAKS.test(text.slice(end, end + 30))
}

/** The gender that the salutation or office right before a surname tells: *Frau …*, *Herrn Minister …*, *Ministerin …*. */
export function genderBefore(before: string): Gender | undefined {
  const words = before.trimEnd().split(' ').slice(-4)
  while (/^(?:Dr|Prof)\./.test(words.at(-1) ?? '')) words.pop()
  const last = words.at(-1) ?? ''
  const salutation = SALUTATIONS.get(last) ?? SALUTATIONS.get(words.at(-2) ?? '')
  if (salutation) return salutation
  const lower = last.toLowerCase()
  return OFFICE_WORD.test(lower) ? genderOfOffice(lower) : undefined
}

/** The persons who may be of that gender. */
export function ofGender(persons: readonly KnownPerson[], gender: Gender | undefined): readonly KnownPerson[] {
  return gender ? persons.filter((person) => !person.gender || person.gender === gender) : persons
}
