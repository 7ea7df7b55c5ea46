/** Pronouns that stand for a body: *sie wurde 2004 errichtet*, *den haben wir gegründet*. */

import type { Chunk } from '../../german/chunks.ts'
import { isBorrowed } from '../../german/clauses/parts.ts'
import type { Found } from '../../rule.ts'
import { isFounder, plainPhrases } from '../voice.ts'
import { type Participant, spokenOf } from './participants.ts'

const SUBJECT = /^(?:er|sie|es|der|die|das|dieser|diese|dieses)$/
const OBJECT = /^(?:ihn|sie|es|den|die|das|diesen|diese|dieses)$/
const BEHIND_OBJECT = /^(?:|[.!]|auf|ab|um|ein|wieder|endgültig|schließlich|bereits|wiederum)$/
const DEMONSTRATIVE = /^diese[ns]?$/
const PERSONAL = /^(?:er|sie|es|ihn)$/

/** The pronoun in that part of the clause; *der*, *das*, *diese* stand for a noun only right before the verb. */
function pronounIn({ clause: { chunks } }: Found, forms: RegExp): Chunk | undefined {
  return chunks.find((c, i) => {
    if (c.mentions.person || c.mentions.office || c.mentions.body || !forms.test(c.lower)) return false
    return PERSONAL.test(c.lower) || chunks[i + 1]?.tags.has('Finite') === true
  })
}

/** The body that a pronoun in the nominative means; `reach` says how far back it may stand, in characters. */
export function spokenSubject(found: Found, reach = 400): Participant | undefined {
  const pronoun = pronounIn(found, SUBJECT)
  const first = found.clause.chunks.find((c) => !isBorrowed(c))
  // *Nach der Gründung des IT-Rats stellte er die Arbeit ein*: what its own clause names before is not meant
  const named = found.clause.chunks.some((c) => c.mentions.body && pronoun && c.end <= pronoun.start)
  return pronoun && spokenOf(found, named && first ? { ...pronoun, start: first.start } : pronoun, reach)
}

/** *Errichtet 1969 beim Senat.*, *2003 dem Ministerium unterstellt.*: a line of a body's history that does not name it again. */
export function spokenOfLine(found: Found): Participant | undefined {
  const { clause, match } = found
  const verb = clause.chunks[match.start] as Chunk
  const verbs = clause.chunks.filter((c) => c.tags.has('Verb') && !c.tags.has('Attributive'))
  const opens = clause.chunks[0] === verb || clause.chunks[0]?.tags.has('Date') === true
  if (!verb.tags.has('Participle') || verbs.length > 1 || !opens || clause.kind !== 'main') return undefined
  const dated = clause.chunks.some((c) => c.mentions.date?.value)
  return dated && plainPhrases(found).length === 0 ? spokenOf(found, clause.chunks[0] as Chunk, 400) : undefined
}

/** The body that a pronoun in the accusative means, where the rest of the clause names only who acts. */
export function spokenObject(found: Found, reach = 400): Participant | undefined {
  const plain = plainPhrases(found)
  const { chunks } = found.clause
  // *Vier Jahre später löste es diesen auf*
  const pointed = chunks.find(
    (c, i) => i > 1 && DEMONSTRATIVE.test(c.lower) && BEHIND_OBJECT.test(chunks[i + 1]?.lower ?? ''),
  )
  const acts = chunks.some((c) => /^(?:wir|ich|man)$/.test(c.lower) || (pointed && PERSONAL.test(c.lower)))
  if (!plain.every(isFounder) || (plain.length === 0 && !acts)) return undefined
  const pronoun = pointed ?? pronounIn(found, OBJECT)
  return pronoun && spokenOf(found, pronoun, reach)
}
