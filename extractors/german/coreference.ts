import { antecedent, lastNamed, type Occurrence, type Scene } from './persons/antecedents.ts'
import type { Gender } from './persons/given-names.ts'
import {
  genderBefore,
  isSamePerson,
  type KnownMention,
  type KnownPerson,
  knownPersons,
  ofGender,
} from './persons/known.ts'
import { findPersons, type PersonMention } from './persons.ts'
import { splitSentences } from './sentences.ts'

/** The persons of one document, and who is meant where it gives less than a full name. Offsets are into the document. */
export interface People {
  /** The first full mention of each person, in the order of the text. */
  readonly persons: readonly PersonMention[]
  /**
   * The full name that the document gives for a surname (*Popp*, *Popps*) or for a mention (*Frau Sinemus*). Of
   * several persons with that surname the gender of the salutation or office decides, then who was named in full last
   * before `offset`. Undefined where nobody fits, or not one alone.
   */
  resolve(who: string | PersonMention, offset: number): PersonMention | undefined
  /**
   * Mentions of known persons in a piece of the document that begins at `offset`: bare surnames (`full: false`), and
   * full names that only the document proves. Spans are into `text`.
   */
  findSurnames(text: string, offset?: number): PersonMention[]
  /**
   * The person that a pronoun (*er*, *sie*, *ihm*, *ihr*, *dieser*, relative *der*, *dem*, *die* …) at `offset` stands
   * for: the one person of that gender named before it in its sentence, else the subject of the sentence before or the
   * only one of that gender there. Undefined where two fit, where a noun may be meant, or *sie* is a plural.
   */
  pronoun(word: string, offset: number): PersonMention | undefined
  /** The person whom a description at `offset` means (*der Volkswirt*, *die 38-Jährige*): the last one named. */
  description(offset: number, gender?: Gender): PersonMention | undefined
}

/** Collects the persons of a document; `mentions` saves the search where the caller has it already. */
export function createPeople(text: string, mentions: readonly PersonMention[] = findPersons(text)): People {
  const known = knownPersons(mentions)
  let scene: Scene | undefined
  const lazyScene = (): Scene => {
    scene ??= {
      text,
      sentences: splitSentences(text),
      occurrences: [...known.find(text).map((each) => occurrence(each)), ...strangers(mentions)].sort(
        (a, b) => a.start - b.start,
      ),
    }
    return scene
  }
  const isEmpty = known.persons.length === 0
  const strangers = (all: readonly PersonMention[]): Occurrence[] =>
    all
      .filter((mention) => !mention.full && mention.evidence !== 'office' && known.called(mention.surname).length === 0)
      .map(({ start, end, gender }) => ({ start, end, ...(gender && { gender }) }))
  const resolve = (who: string | PersonMention, offset: number): PersonMention | undefined => {
    const surname = typeof who === 'string' ? who : who.surname
    const gender =
      (typeof who === 'string' ? undefined : who.gender) ?? genderBefore(text.slice(Math.max(0, offset - 64), offset))
    const candidates = ofGender(known.called(surname), gender).filter(
      ({ mention }) => typeof who === 'string' || !who.full || isSamePerson(mention, who),
    )
    return (candidates.length > 1 ? nearestBefore(candidates, offset) : candidates[0])?.mention
  }
  return {
    persons: known.persons.map((person) => person.mention),
    resolve,
    findSurnames: (piece) => known.find(piece).filter(isNews).map(asMention),
    pronoun: (word, offset) => (isEmpty ? undefined : antecedent(lazyScene(), word, offset)?.mention),
    description: (offset, gender) => (isEmpty ? undefined : lastNamed(lazyScene(), offset, gender)?.mention),
  }
}

/** Two full names within so many characters stand side by side; the nearer one is then no better guess. */
const SIDE_BY_SIDE = 120

/** Who of several persons was named in full last before `offset`, unless another one was named right beside. */
function nearestBefore(candidates: readonly KnownPerson[], offset: number): KnownPerson | undefined {
  const lastBefore = ({ named }: KnownPerson) => named.findLast((at) => at < offset) ?? Number.NEGATIVE_INFINITY
  const [nearest, second] = [...candidates].sort((a, b) => lastBefore(b) - lastBefore(a))
  if (!nearest || !second || lastBefore(nearest) === Number.NEGATIVE_INFINITY) return undefined
  return lastBefore(nearest) - lastBefore(second) < SIDE_BY_SIDE ? undefined : nearest
}

/** Where several persons share the surname, the place is somebody's, but nobody's for sure. */
function occurrence({ start, end, persons }: KnownMention): Occurrence {
  const [person] = persons
  if (!person || persons.length > 1) return { start, end }
  return { start, end, person, ...(person.gender && { gender: person.gender }) }
}

/** `findPersons` knows names with a first name of the table wherever they stand. */
const isNews = ({ full, persons }: KnownMention): boolean => !full || persons[0]?.mention.evidence !== 'first-name'

function asMention({ start, end, persons, full }: KnownMention): PersonMention {
  const { mention, gender } = persons[0] as KnownPerson
  if (full) return { ...mention, start, end }
  const { surname, evidence } = mention
  const only = persons.length === 1 ? gender : undefined
  return { start, end, name: surname, surname, full: false, titles: [], evidence, ...(only && { gender: only }) }
}
