/** Who is followed, told by a relative pronoun. */
import type { Chunk } from '../german/chunks.ts'
import type { Found } from '../rule.ts'

/** *X, dem Y nachfolgte*, *Erika, der Y folgte*: whom the pronoun in the dative stands for. */
export function isFollowed(person: Chunk, { clause: { chunks, conjunction = '' } }: Found): boolean {
  if (!person.tags.has('Antecedent') || !chunks.some((c) => FOLLOWS.test(c.lower))) return false
  const { gender } = person.mentions.person ?? {}
  return /^(?:dem|welchem)$/.test(conjunction) || (/^(?:der|welcher)$/.test(conjunction) && gender === 'f')
}
const FOLLOWS = /^(?:nach)?(?:folgt|folgte|gefolgt)$|^nachfolg(?:t|te)$/

/** *Direktor war bis 1989 X, dem Y nachfolgte*: when the one who is followed went, as the clause before tells it. */
export function endOfFollowed(predecessor: Chunk | undefined, { clause, sentence }: Found): Chunk | undefined {
  if (!predecessor?.tags.has('Antecedent') || clause.chunks.some((c) => c.mentions.date)) return undefined
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]?.chunks ?? []
  return before.some((c) => c.tags.has('Person') && c.start === predecessor.start)
    ? before.find((c) => c.tags.has('Until') && c.mentions.date?.value)
    : undefined
}
