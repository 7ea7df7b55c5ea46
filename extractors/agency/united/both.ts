/** Two bodies that the text named just before, and that a plural takes up: *Beide*, *Sie sind zu C verschmolzen*. */

import { latin } from '../../german/latin.ts'
import { phrasesOf } from '../../german/phrases.ts'
import type { BodyReference, Found, Reading } from '../../rule.ts'
import { type Participant, participantsOf } from '../bodies/participants.ts'
import { isInField, isMinistry, ofReference } from '../bodies/references.ts'
import { dateBefore } from '../dates.ts'
import { havePlacesUnited } from './unions.ts'

const BOTH = /^(?:beide[nr]?|sie)$/
/** *sind*, *verschmolzen*; *kann* and *begann* are of one. */
const PLURAL_VERB = /^sind$|(?<!n)n$/
const SEVERAL: Readonly<Record<string, number>> = { drei: 3, vier: 4, fünf: 5 }

/** Whether the clause's subject is several that the text has named. */
export const speaksOfBoth = (found: Found): boolean => howMany(found) !== undefined

/** *Beide*, *sie*: two; *die drei*, *alle vier*: as many. */
function howMany({ clause: { chunks } }: Found): number | undefined {
  if (!chunks.some((c) => PLURAL_VERB.test(c.lower) && c.tags.has('Finite'))) return undefined
  if (chunks.some((c) => BOTH.test(c.lower) && !c.mentions.person)) return 2
  const counted = chunks.find(
    (c, i) => SEVERAL[c.lower] && /^(?:die|alle)$/.test(chunks[i - 1]?.lower ?? '') && !chunks[i + 1]?.tags.has('Noun'),
  )
  return counted && SEVERAL[counted.lower]
}

/** Those two, with the date of the sentence that named them where the clause has none. */
export function bothMeant(found: Found): { bodies: Participant[]; date?: Reading['date'] } | undefined {
  const count = howMany(found)
  if (!count) return undefined
  const { clause, sentence } = found
  const before = sentence.clauses.slice(0, sentence.clauses.indexOf(clause)).at(-1)
  const near = phrasesOf(before?.chunks ?? []).flatMap((p) => participantsOf(p, found))
  if (near.length === count) return { bodies: near }
  const bodies = namedBefore(found, count)
  if (!bodies) return undefined
  const date = dateBefore(found)
  return { bodies, ...(date ? { date } : {}) }
}

/** How far back each of them may stand. */
const PARTNER_REACH = 260

/** The last two bodies before the sentence, or before an offset in it, that are not one. */
export const twoBefore = (found: Found, from = found.sentence.offset): Participant[] | undefined =>
  namedBefore(found, 2, from)

function namedBefore(
  { clause, sentence, document }: Found,
  count: number,
  from = sentence.offset,
): Participant[] | undefined {
  const at = clause.chunks[0]
  const bodies: BodyReference[] = []
  const isOther = (b: BodyReference) =>
    bodies.every((known) => b.name !== known.name && (!b.acronym || b.acronym !== known.acronym))
  const fits = (b: BodyReference) => isInField(b) && !isMinistry(b) && b.kind !== 'council' && isOther(b)
  while (bodies.length < count) {
    const body = document.bodyNear(from, fits, PARTNER_REACH)
    if (!body) return undefined
    bodies.unshift(body)
  }
  return at && bodies.map((b) => ofReference(b, at))
}

/** That bodies became one, by a verb or its noun. */
const UNITED = latin`zusammengeschlossen|fusionier|verschmolzen|zusammengelegt|zusammengetan|zusammengegangen|vereinigt(?:en)?|(?:geht|gehen|ging|gingen|(?:schließen|schlossen|tun|taten) sich) (?:[^.\n]{0,90} )?zusammen(?!\p{L})|(?:Fusion|Zusammenlegung|Zusammenschluss(?:es)?|Verschmelzung) (?:(?:[^.\n]|\d\.){0,120} )?(?:zugestimmt|gestimmt|beschlossen|besiegelt|vollzogen|perfekt|gebilligt)|(?:[Vv]ollzogen|[Bb]esiegelt|[Pp]erfekt|[Bb]eschlossen) (?:ist|wurde|war) (?:[^.\n]{0,60} )?(?:Fusion|Zusammenlegung|Zusammenschluss|Verschmelzung|Vereinigung)`
/** That one or several are no more. */
const GONE = latin`(?<!\p{L})(?:ist|sind|waren) (?:[^.\n]{0,30} )?Geschichte(?!\p{L})|gibt es (?:[^.\n]{0,40} )?nicht mehr|geh(?:ört|ören) (?:[^.\n]{0,30} )?der Vergangenheit an`
const NOT_DONE = latin`(?<!\p{L})(?:nicht(?! mehr)|kein\p{L}*|soll|sollen|sollten|will|wollen|wollten|könnten?|würden?|gescheitert|geplatzt|gegen)(?!\p{L})`

/** How far back the sentence may begin that tells of the union. */
const TOLD_WITHIN = 200

/** Whether what stands right before the clause says that bodies became one. */
export function isAfterUnion({ clause, document, sentence }: Found): boolean {
  const told = document.textBefore(sentence.offset + (clause.chunks[0]?.start ?? 0), TOLD_WITHIN)
  return UNITED.test(told) && !NOT_DONE.test(told) && !havePlacesUnited(told)
}

/** *A und B sind Geschichte. Aus beiden …*, *A und B fusionieren. C entsteht*: the two, with the date of that sentence. */
export function unionBefore(found: Found): { bodies: Participant[]; date?: Reading['date'] } | undefined {
  const { clause, document, sentence } = found
  const from = sentence.offset + (clause.chunks[0]?.start ?? 0)
  const told = document.textBefore(from, TOLD_WITHIN)
  if (!(UNITED.test(told) || GONE.test(told)) || NOT_DONE.test(told) || havePlacesUnited(told)) return undefined
  const bodies = twoBefore(found, from)
  if (!bodies) return undefined
  const date = dateBefore(found)
  return { bodies, ...(date ? { date } : {}) }
}

/** Whether what stands right before the clause says that a body is no more. */
export function isAfterEnd({ clause, document, sentence }: Found): boolean {
  const told = document.textBefore(sentence.offset + (clause.chunks[0]?.start ?? 0), TOLD_WITHIN)
  return GONE.test(told)
}
