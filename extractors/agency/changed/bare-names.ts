/** New names that are no words and show no body by themselves: *heißt seit 2002 saarkom*, *in Nordiva umbenannt*. */
import { isBackReference } from '../../german/bodies/back-references.ts'
import { isMadeUp } from '../../german/bodies/made-up.ts'
import { type Chunk, isMention } from '../../german/chunks.ts'
import type { Phrase } from '../../german/phrases.ts'
import { CHANGED, oneOf } from '../../german/time-words.ts'
import type { Found } from '../../rule.ts'
import type { Participant } from '../bodies/participants.ts'
import { anchorOf, plainPhrases } from '../voice.ts'

const isBeforeName = oneOf(CHANGED, 'haus|er|sie|es')

const nameOf = (about: Chunk, phrase: Phrase): Participant => ({
  name: about.text,
  about,
  phrase,
  kind: 'it-provider',
  digital: false,
  reference: false,
})

const isUnknown = (c: Chunk): boolean => !isMention(c) && !c.tags.has('Verb')

/** *heißt das Haus saarkom*, *heißt die Datenzentrale seit 2002 Nordwerk*: the last word, right behind subject, verb or date. */
export function bareNameAtEnd(found: Found): Participant | undefined {
  const { chunks } = found.clause
  const at = chunks.findLastIndex((c) => /[\p{L}\p{N}]/u.test(c.text))
  const [before, last] = [chunks[at - 1], chunks[at]]
  if (!before || !last || at <= found.match.start || !isUnknown(last)) return undefined
  if (!anchorOf(found).verbs.some((v) => v.lemma === 'heißen')) return undefined
  const follows =
    before.tags.has('Finite') ||
    before.mentions.date ||
    before.mentions.body ||
    isBeforeName(before.lower) ||
    isBackReference(before.lower)
  const subject = plainPhrases(found).filter((p) => !p.heads.includes(last) && !p.heads.every((h) => h.mentions.date))
  const isOfBody = subject.every((p) => p.heads.every((h) => h.mentions.body || isBackReference(h.lower)))
  const isName =
    isMadeUp(last.lower) ||
    (/^\p{Lu}\p{Ll}{3,}$/u.test(last.text) && subject.some((p) => p.heads.some((h) => h.mentions.body)))
  return follows && isOfBody && isName
    ? nameOf(last, { start: at, end: at + 1, heads: [last], group: -1, denied: false })
    : undefined
}

/** *den Namen Datenwerk Nord*: unknown words with capitals behind the noun. */
export function bareNameOf(phrase: Phrase, heads: readonly Chunk[]): Participant | undefined {
  const [first, last] = [heads[0], heads.at(-1)]
  const isName =
    heads.length <= MOST_WORDS && heads.every((h) => isUnknown(h) && /^\p{Lu}[\p{L}\d.-]{2,}$/u.test(h.text))
  if (!first || !last || !isName || isBackReference(first.lower)) return undefined
  return { ...nameOf(first, phrase), name: heads.map((h) => h.text).join(' ') }
}
const MOST_WORDS = 3

/** *in Nordiva umbenannt* */
export function bareNameIn(phrase: Phrase): Participant | undefined {
  const [head, ...more] = phrase.heads
  const isBare = head && more.length === 0 && !phrase.determiner && phrase.end - phrase.start <= 2
  return isBare && isUnknown(head) && /^\p{Lu}\p{Ll}{3,}$/u.test(head.text) && !isBackReference(head.lower)
    ? nameOf(head, phrase)
    : undefined
}
