import type { Span } from '../document.ts'
import type { Gender } from './given-names.ts'
import { type KnownPerson, knownPersons } from './known-persons.ts'
import { findPersons, type PersonMention } from './persons.ts'
import { splitSentences } from './sentences.ts'

/** The persons of one document, and who is meant where it gives less than a full name. Offsets are into the document. */
export interface People {
  /** The first full mention of each person, in the order of the text. */
  readonly persons: readonly PersonMention[]
  /**
   * The full name that the document gives for a surname (*Popp*, *Popps*) or a mention by surname (*Frau Sinemus*).
   * Of several persons with that surname the gender of the salutation or office decides, then who was named in full
   * last before `offset`. Undefined where nobody or not one alone fits.
   */
  resolve(who: string | PersonMention, offset: number): PersonMention | undefined
  /** Mentions of known persons in a piece of the text that begins at `offset`: bare surnames, and full names that only the document proves. Spans are into `text`. */
  findSurnames(text: string, offset?: number): PersonMention[]
  /**
   * The person that *er*, *sie*, *ihm*, *ihr*, *dieser* … at `offset` stands for: the one person of that gender named
   * before it in its sentence, else in the sentence before. Undefined where two fit and none opens that sentence.
   */
  pronoun(word: string, offset: number): PersonMention | undefined
  /** The person whom a description at `offset` means (*der Volkswirt*, *die 38-Jährige*): the last one named. */
  description(offset: number, gender?: Gender): PersonMention | undefined
}

interface Occurrence extends Span {
  readonly person: KnownPerson
}

/** Collects the persons of a document; `mentions` saves the search where the caller has it already. */
export function createPeople(text: string, mentions: readonly PersonMention[] = findPersons(text)): People {
  const known = knownPersons(mentions)
  let cache: { occurrences: Occurrence[]; sentences: Span[] } | undefined
  const world = () => {
    cache ??= { occurrences: occurrencesIn(text, known.find(text)), sentences: splitSentences(text) }
    return cache
  }
  const pronoun = (word: string, offset: number, depth = 0): PersonMention | undefined => {
    const gender = PRONOUN_GENDER.get(word.toLowerCase())
    if (!gender || known.persons.length === 0) return undefined
    const { occurrences, sentences } = world()
    const index = sentences.findLastIndex((sentence) => sentence.start <= offset)
    const here = sentences[index]
    const before = sentences[index - 1]
    if (!here) return undefined
    const opens = offset - here.start < 3
    if (isPluralOrPolite(text, word, offset, opens)) return undefined
    const fitting = ({ person }: Occurrence) => (person.gender ?? gender) === gender
    const within = (start: number, end: number) =>
      occurrences.filter((each) => each.start >= start && each.end <= end && fitting(each))
    const inSentence = within(here.start, offset)
    if (inSentence.length > 0) return single(inSentence)?.person.mention
    if (!before || here.start - before.end > 3) return undefined
    const inBefore = within(before.start, before.end)
    const subject = inBefore.find((each) => opensAsSubject(text.slice(before.start, each.start)))
    if (subject) return subject.person.mention
    if (inBefore.length > 0) {
      return nounCompetes(text.slice(before.start, before.end), gender) ? undefined : single(inBefore)?.person.mention
    }
    const chained = SENTENCE_PRONOUN.exec(text.slice(before.start, before.start + 8))?.groups?.word
    if (!chained || depth > 4 || PRONOUN_GENDER.get(chained.toLowerCase()) !== gender) return undefined
    return pronoun(chained, before.start, depth + 1)
  }
  return {
    persons: known.persons.map((person) => person.mention),
    resolve: (who, offset) => known.resolve(who, offset, text)?.mention,
    findSurnames: (piece, offset = 0) => known.find(piece).map((each) => bareMention(piece, each, offset)),
    pronoun: (word, offset) => pronoun(word, offset),
    description: (offset, gender) => {
      if (known.persons.length === 0) return undefined
      const { occurrences, sentences } = world()
      const index = sentences.findLastIndex((sentence) => sentence.start <= offset)
      for (const sentence of [sentences[index], sentences[index - 1], sentences[index - 2]]) {
        if (!sentence) return undefined
        const named = occurrences.filter(
          (each) =>
            each.start >= sentence.start &&
            each.end <= Math.min(offset, sentence.end) &&
            (!gender || (each.person.gender ?? gender) === gender),
        )
        if (named.length > 0) {
          const subject = named.find((each) => opensAsSubject(text.slice(sentence.start, each.start)))
          return (subject ?? single(named))?.person.mention
        }
      }
      return undefined
    },
  }
}

const PRONOUN_GENDER: ReadonlyMap<string, Gender> = new Map(
  Object.entries({ er: 'm', ihn: 'm', ihm: 'm', sein: 'm', dieser: 'm', diesem: 'm', diesen: 'm', dem: 'm', den: 'm' })
    .concat(Object.entries({ sie: 'f', ihr: 'f', diese: 'f', die: 'f' }))
    .map(([word, gender]) => [word, gender as Gender]),
)

const SENTENCE_PRONOUN = /^[„"»]?(?<word>Er|Sie)(?!\p{L})/u

/** *sie sind*, *sie haben* is a plural; *Sie* inside a sentence speaks to the reader. */
function isPluralOrPolite(text: string, word: string, offset: number, opens: boolean): boolean {
  if (word === 'Sie' && !opens) return true
  if (word.toLowerCase() !== 'sie') return false
  const around = text.slice(Math.max(0, offset - 12), offset + word.length + 14)
  return /(?<!\p{L})(?:sind|haben|werden|wurden|waren|sollen|wollen|können|müssen|seien|hätten|hatten|wollten|sollten)(?!\p{L})/u.test(
    around,
  )
}

/** The only person among the occurrences, or undefined. */
function single(occurrences: readonly Occurrence[]): Occurrence | undefined {
  const [first] = occurrences
  return first && occurrences.every((each) => each.person === first.person) ? first : undefined
}

/** Nothing but an office, an article and titles stands before the name: it is its sentence's subject. */
function opensAsSubject(before: string): boolean {
  return (
    /^[„"»(]?(?:(?:Der|Die|Herr|Frau|Dr\.|Prof\.|\p{Lu}[\p{L}-]+|neue[rn]?|bisherige[rn]?|frühere[rn]?) ){0,4}$/u.test(
      before,
    ) &&
    !/^[„"»(]?(?:Mit|Von|Für|Bei|Nach|Neben|An|Auf|Als|Laut|Zu|Zum|Zur|Den|Dem|Des|Durch|Unter|Gegen|Ohne|Über|Seit|Wie|So|Auch)(?!\p{L})/u.test(
      before,
    )
  )
}

/** A noun of the pronoun's gender opens the sentence: *Die Strategie hat … vorgestellt. Sie …* is hers, not the minister's. */
function nounCompetes(sentence: string, gender: Gender): boolean {
  return (
    gender === 'f' ? /^(?:Die|Eine|Diese) (?:\p{Ll}+ )?\p{Lu}/u : /^(?:Der|Ein|Dieser) (?:\p{Ll}+ )?\p{Lu}/u
  ).test(sentence)
}

function occurrencesIn(
  text: string,
  found: readonly (Span & { persons: readonly KnownPerson[]; full: boolean })[],
): Occurrence[] {
  void text
  return found.flatMap(({ start, end, persons }) => {
    const [person] = persons
    return person && persons.length === 1 ? [{ start, end, person }] : []
  })
}

function bareMention(
  text: string,
  { start, end, persons, full }: Span & { persons: readonly KnownPerson[]; full: boolean },
  _offset: number,
): PersonMention {
  void text
  const [person] = persons
  const { mention } = person as KnownPerson
  return full ? { ...mention, start, end } : { ...mention, start, end, name: mention.surname, full: false, titles: [] }
}
