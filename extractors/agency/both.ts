/** Two bodies that the text named just before, and that a plural takes up: *Beide*, *Sie sind zu C verschmolzen*. */
import { phrasesOf } from '../german/phrases.ts'
import type { BodyReference, Found, Reading } from '../rule.ts'
import { dateBefore } from './dates.ts'
import { type Participant, participantsOf } from './participants.ts'
import { isInField, ofReference } from './references.ts'

const BOTH = /^(?:beide[nr]?|sie)$/
const PLURAL_VERB =
  /^(?:sind|waren|werden|wurden|haben|hatten|gehen|gingen|treten|traten|firmieren|heißen|nennen|bilden|fusionieren|verschmelzen)$/

/** Whether the clause's subject is several that the text has named. */
export function speaksOfBoth({ clause: { chunks } }: Found): boolean {
  const pronoun = chunks.find((c) => BOTH.test(c.lower) && !c.mentions.person)
  return pronoun !== undefined && chunks.some((c) => PLURAL_VERB.test(c.lower) && c.tags.has('Finite'))
}

/** Those two, with the date of the sentence that named them where the clause has none. */
export function bothMeant(found: Found): { bodies: Participant[]; date?: Reading['date'] } | undefined {
  if (!speaksOfBoth(found)) return undefined
  const { clause, sentence } = found
  const before = sentence.clauses.slice(0, sentence.clauses.indexOf(clause)).at(-1)
  const near = phrasesOf(before?.chunks ?? []).flatMap((p) => participantsOf(p, found))
  if (near.length === 2) return { bodies: near }
  const bodies = twoBefore(found)
  if (!bodies) return undefined
  const date = dateBefore(found)
  return { bodies, ...(date ? { date } : {}) }
}

/** How far back the two may stand, and how far apart. */
const REACH = 260

/** The last two bodies before the sentence that are not one. */
export function twoBefore({ clause, sentence, document }: Found): Participant[] | undefined {
  const at = clause.chunks[0]
  if (!at) return undefined
  const fits = (b: BodyReference) => isInField(b) && !/^(?:ministry|chancellery|council)$/.test(b.kind)
  const last = document.bodyNear(sentence.offset, fits, REACH)
  const first =
    last &&
    document.bodyNear(
      sentence.offset,
      (b) => fits(b) && b.name !== last.name && (!b.acronym || b.acronym !== last.acronym),
      REACH,
    )
  if (!first) return undefined
  return [first, last].map((b) => ofReference(b, at))
}
