/** Two bodies that the text named just before, and that a plural takes up: *Beide*, *Sie sind zu C verschmolzen*. */

import { latin } from '../german/latin.ts'
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

/** The last two bodies before the sentence, or before an offset in it, that are not one. */
export function twoBefore({ clause, sentence, document }: Found, from = sentence.offset): Participant[] | undefined {
  const at = clause.chunks[0]
  if (!at) return undefined
  const fits = (b: BodyReference) => isInField(b) && !/^(?:ministry|chancellery|council)$/.test(b.kind)
  const last = document.bodyNear(from, fits, REACH)
  const first =
    last &&
    document.bodyNear(from, (b) => fits(b) && b.name !== last.name && (!b.acronym || b.acronym !== last.acronym), REACH)
  if (!first) return undefined
  return [first, last].map((b) => ofReference(b, at))
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
  return UNITED.test(told) && !NOT_DONE.test(told)
}

/** *A und B sind Geschichte. Aus beiden …*, *A und B fusionieren. C entsteht*: the two, with the date of that sentence. */
export function unionBefore(found: Found): { bodies: Participant[]; date?: Reading['date'] } | undefined {
  const { clause, document, sentence } = found
  const from = sentence.offset + (clause.chunks[0]?.start ?? 0)
  const told = document.textBefore(from, TOLD_WITHIN)
  if (!(UNITED.test(told) || GONE.test(told)) || NOT_DONE.test(told)) return undefined
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
