/** Whom somebody follows in an office, by the words of a clause or sentence. */

import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { POST_NOUNS } from '../german/offices/post-words.ts'
import type { Found } from '../rule.ts'
import { isOblique, isPassive, isPerson, isPossessor, leadOf } from './persons-of-clause.ts'

/** The noun right before the name of one who has gone. */
export const BEFORE_PREDECESSOR = /^(?:vorgänger|vorgängers|vorgängerin|amtsvorgänger|amtsvorgängers|amtsvorgängerin)$/

/** Whom the new one follows: *Nachfolger von Q*, *folgt auf Q*, *löst Q ab*, *Qs Nachfolgerin*, *ihr Vorgänger Q*. */
export function predecessorIn(found: Found): Chunk | undefined {
  const { clauses, chunks } = found.sentence
  return [found.clause.chunks, ...clauses.map((c) => c.chunks), chunks].reduce<Chunk | undefined>(
    (person, stretch) => person ?? predecessorAmong(stretch, found),
    undefined,
  )
}

/** Somebody of a clause who may be the one that goes. */
interface Candidate {
  readonly found: Found
  /** The clause, or the whole sentence. */
  readonly chunks: readonly Chunk[]
  readonly person: Chunk
  readonly at: number
  /** The word before the person's noun phrase, in lower case, and the one before that. */
  readonly lead: string
  readonly beforeLead: string
  /** Where *Nachfolger* stands; −1 where it does not. */
  readonly successor: number
}

const TAKEN_FROM = latin`^(?:${POST_NOUNS}|platz|nachfolge|geschäfte|leitung|führung|fußstapfen)$`

/** What shows that somebody is the one who goes. */
const SIGNS: readonly ((candidate: Candidate) => boolean)[] = [
  // *ihr Vorgänger Q*, *Vorgänger ist Q*
  ({ chunks, at, lead, beforeLead }) =>
    BEFORE_PREDECESSOR.test(chunks[at - 1]?.lower ?? '') ||
    BEFORE_PREDECESSOR.test(lead) ||
    (/^(?:war|ist|hieß)$/.test(lead) && BEFORE_PREDECESSOR.test(beforeLead)),
  // *Vorgänger im Amt, Q*
  ({ chunks, at }) =>
    chunks
      .slice(0, at)
      .some((c, i) => BEFORE_PREDECESSOR.test(c.lower) && at - i <= 4 && !hasFinite(chunks.slice(i + 1, at))),
  // *Qs Nachfolgerin*
  ({ found, person, at, successor }) => successor > at && successor - at <= 2 && isPossessor(found, person),
  // *die Nachfolge Qs*, but not *bestellte in der Nachfolge X zur Chefin*
  ({ chunks, person, at }) =>
    chunks[at - 1]?.lower === 'nachfolge' && /[sxzß]['’]?$/u.test(person.text) && chunks[at - 3]?.lower !== 'in',
  // *Nachfolger von Q*, *Nachfolgerin des Direktors Q*
  ({ chunks, at, successor }) => {
    const between = successor < 0 || successor > at ? [] : chunks.slice(successor + 1, at)
    const isGoverned = between.some((c) => /^(?:von|vom|des|der|dem|für|seine[rs]|ihre[rs]|eine[rs])$/.test(c.lower))
    return isGoverned && at - successor <= 5 && !hasFinite(between) && !between.some(isPerson)
  },
  // *folgt auf Q*
  ({ chunks, lead }) => lead === 'auf' && chunks.some((c) => /^(?:folg\p{L}*|(?:nach)?gefolgt)$/u.test(c.lower)),
  ({ found, chunks, person }) => chunks === found.clause.chunks && isFollowed(person, found),
  ({ lead }) => /^(?:anstelle|statt)$/.test(lead),
  // *An die Stelle des zurückgetretenen Vorstehers Q wählte die Versammlung X*
  ({ chunks, at }) => {
    const place = chunks.findIndex((c) => /^(?:stelle|platz)$/.test(c.lower))
    const upTo = place < 0 ? [] : chunks.slice(place + 1, at)
    return /^(?:des|der)$/.test(upTo[0]?.lower ?? '') && upTo.length <= 4 && !hasFinite(upTo) && !upTo.some(isPerson)
  },
  // *tritt in die Fußstapfen von Q*
  ({ lead, beforeLead }) => lead === 'von' && TAKEN_FROM.test(beforeLead),
  // *übernimmt von Q*
  ({ found, chunks, lead }) =>
    /^(?:von|vom)$/.test(lead) && chunks.some((c) => c.tags.has('TakeOffice')) && !isPassive(found),
  // *vom bisherigen CIO Q*
  ({ chunks, at, lead }) =>
    chunks[at - 1]?.mentions.office?.isFormer === true && /^(?:vom|von|auf|dem|den)$/.test(lead),
]

/** *X, dem Y nachfolgte*, *Erika, der Y folgte*: whom the pronoun in the dative stands for. */
function isFollowed(person: Chunk, { clause: { chunks, conjunction = '' } }: Found): boolean {
  if (!person.tags.has('Antecedent') || !chunks.some((c) => FOLLOWS.test(c.lower))) return false
  const { gender } = person.mentions.person ?? {}
  return /^(?:dem|welchem)$/.test(conjunction) || (/^(?:der|welcher)$/.test(conjunction) && gender === 'f')
}
const FOLLOWS = /^(?:nach)?(?:folgt|folgte|gefolgt)$|^nachfolg(?:t|te)$/

const hasFinite = (chunks: readonly Chunk[]): boolean => chunks.some((c) => c.tags.has('Finite'))

function predecessorAmong(chunks: readonly Chunk[], found: Found): Chunk | undefined {
  const successor = chunks.findIndex((c) => c.tags.has('Successor'))
  const told = chunks.filter(isPerson).find((person) => {
    const lead = leadOf(chunks, person)
    const beforeLead = lead ? (chunks[chunks.indexOf(lead) - 1]?.lower ?? '') : ''
    const at = chunks.indexOf(person)
    const candidate = { found, chunks, person, at, lead: lead?.lower ?? '', beforeLead, successor }
    return SIGNS.some((shows) => shows(candidate))
  })
  return told ?? replacedIn(chunks, found)
}

/** *A löst B ab*, *A ersetzt B*, *A wird durch B ersetzt*, *ihm folgt A*. */
function replacedIn(chunks: readonly Chunk[], found: Found): Chunk | undefined {
  const verb = chunks.find((c) => c.tags.has('Succeed') && !c.tags.has('VerbNoun'))
  if (!verb) return undefined
  const persons = chunks.filter((c) => isPerson(c))
  const dative = persons.find((p) => /^(?:ihm|ihn|ihr)$/.test(p.lower))
  if (dative && persons.length > 1) return dative
  if (
    !verb.tags.has('Replace') &&
    !verb.verbs.some((v) => v.lemma === 'beerben' || v.lemma === 'nachfolgen' || v.lemma === 'folgen')
  )
    return undefined
  if (persons.length < 2) return undefined
  if (chunks.some((c) => c.tags.has('Werden'))) return persons.find((p) => !isOblique(found, p))
  const antecedent = persons.find((p) => p.tags.has('Antecedent'))
  if (antecedent && found.clause.conjunction === 'den') return antecedent
  const free = persons.filter((p) => !isOblique(found, p))
  return free[1]
}

/** *Direktor war bis 1989 X, dem Y nachfolgte*: when the one who is followed went, as the clause before tells it. */
export function whenPredecessorWent(predecessor: Chunk | undefined, { clause, sentence }: Found): Chunk | undefined {
  if (!predecessor?.tags.has('Antecedent') || clause.chunks.some((c) => c.mentions.date)) return undefined
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]?.chunks ?? []
  return before.some((c) => c.tags.has('Person') && c.start === predecessor.start)
    ? before.find((c) => c.tags.has('Until') && c.mentions.date?.value)
    : undefined
}
