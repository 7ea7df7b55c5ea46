/** What speaks against a founding, though its verb is there. */
import type { Chunk } from '../../german/chunks.ts'
import type { Clause } from '../../german/clauses.ts'
import { latin } from '../../german/latin.ts'
import { isOutsider } from '../../outsiders.ts'
import type { Found } from '../../rule.ts'
import { isDaughterOfProvider } from '../bodies/companies.ts'
import { type Participant, participantsOf, phrases } from '../bodies/participants.ts'
import { isFounder, plainPhrases } from '../voice.ts'

/** *Der IT-Verbund ist gegründet.*: where the sentence says no more, that is the news. */
export const isNews = ({ clause: { chunks }, sentence }: Found): boolean =>
  sentence.published !== undefined &&
  (sentence.clauses.length === 1 || isAnnounced(sentence.clauses, chunks)) &&
  chunks.length < 9 &&
  chunks.some((c) => /^(?:gegründet|errichtet)$/.test(c.lower)) &&
  !chunks.some((c) => /^(?:bei|beim|in|im|dort|als|am|an)$/.test(c.lower))

/** *Seit Montag ist es amtlich: Das Amt ist gegründet.* */
const isAnnounced = (clauses: readonly Clause[], own: readonly Chunk[]): boolean =>
  clauses.length === 2 && clauses[1]?.chunks === own && !clauses[0]?.chunks.some((c) => c.mentions.body)

/** *Land eröffnet eigenes Amt für IT*: the text below has the name. */
export const DESCRIBED = latin`(?<!\p{L})eigene[nrs]? \p{Lu}`

/** *als Stabsstelle eingerichtet*: a part of a body. */
export const UNIT =
  /^(?:stabss?telle|abteilung|referat|fachbereich|sachgebiet|arbeitsgruppe|projektgruppe|projekt|team|außenstelle)s?$/

/** The association or company that founds, with no public founder beside it. */
export function outsiderOf(found: Found): string | undefined {
  const acting = phrases(found).filter((p) => !p.owner && (!p.preposition || /^(?:von|durch)$/.test(p.preposition)))
  if (acting.some((p) => p.preposition && isFounder(p))) return undefined
  const plain = plainPhrases(found)
  const bodies = plain.flatMap((p) => participantsOf(p, found)).filter((b) => b.digital && b.kind !== 'association')
  const outside = acting.find(
    (p) =>
      p.heads.some(isOutsider) &&
      !bodies.some((b) => b.phrase === p) &&
      !p.heads.some((h) => h.tags.has('Company') && isDaughterOfProvider(h, found)),
  )
  return outside && !plain.some(isFounder) ? outside.heads.find(isOutsider)?.text : undefined
}

const MANY = /^(?:andere|viele|manche|mehrere|einige|etliche|zahlreiche|weitere|alle|wenige)$/
const ADMINISTRATIONS = /^(?:bundes)?länder|^(?:groß)?städte$|kommunen$|gemeinden$|kreise$|behörden$|verwaltungen$/

/** *Andere Länder haben längst ein Digitalministerium eingerichtet*: no body in particular. */
export function isOfMany({ clause: { chunks } }: Found): boolean {
  return chunks.some(
    (c, i) =>
      MANY.test(c.lower) &&
      ADMINISTRATIONS.test(chunks[i + 1]?.lower ?? '') &&
      // *Wie zuvor schon andere Städte richtet nun auch Worms …*
      !chunks.slice(Math.max(0, i - 4), i).some((b) => b.lower === 'wie'),
  )
}

/** *Er hat am Dienstag einen Digitalbeirat gebildet*: the council of which the text spoke. */
export const isOneFormedBy = (found: Found): boolean =>
  found.clause.chunks.some((c) => c.lower === 'er') &&
  plainPhrases(found).some((p) => p.determiner === 'einen' && p.heads.some((h) => h.mentions.body?.kind === 'council'))

/** *Mit Errichtung der Datenzentrale Hessen wurde die erste IT-Stelle für Land und Kommunen geschaffen*: a description of the former. */
export function isWhatTheNamedIs(found: Found, bodies: readonly Participant[]): boolean {
  const founding = phrases(found).find(
    (p) =>
      p.preposition === 'mit' && p.heads.some((h) => /^(?:er|be|aus)?(?:gründung|richtung|einrichtung)$/.test(h.lower)),
  )
  const named = phrases(found).some((p) => p.owner === founding && p.heads.some((h) => h.mentions.body))
  return founding !== undefined && named && bodies.every((b) => isDescription(b, found))
}

/** *eine zentrale IT-Stelle*, *die erste gemeinsame IT-Stelle* */
const isDescription = ({ phrase, about }: Participant, { clause: { chunks } }: Found): boolean =>
  /^eine?n?$/.test(phrase.determiner ?? '') ||
  chunks
    .slice(phrase.start, phrase.end)
    .some((c) => c.start < about.start && /^(?:erste|gemeinsame)[nrs]?$/.test(c.lower))

/** *1978 wurde A geschaffen, 2009 Vereinigung mit B*: of a chronicle in one sentence, the entry of its year. */
export function entryOf({ clause, match, sentence }: Found): string {
  const { chunks, text } = sentence
  const verb = clause.chunks[match.start]?.start ?? 0
  const starts = chunks.flatMap((c, i) =>
    YEAR_OF_ENTRY.test(c.text) && (i === 0 || OPENS_ENTRY.test(chunks[i - 1]?.text ?? '')) ? [c.start] : [],
  )
  if (starts.length < 2) return text
  return text.slice(starts.findLast((at) => at <= verb) ?? 0, starts.find((at) => at > verb) ?? text.length)
}

const YEAR_OF_ENTRY = /^(?:1[89]|20)\d\d$/
const OPENS_ENTRY = /^[,;:]$/
