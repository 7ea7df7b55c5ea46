/**
 * A sentence as chunks: whole names, offices, bodies, plans, dates and figures, and the words between them.
 * Rules match grammars over these, so that *Beauftragter der Landesregierung für Informationstechnik* is one step.
 */

import type { Span } from '../document.ts'
import type { BodyMention } from './bodies.ts'
import { mentionTags } from './chunks/mention-tags.ts'
import { BULLET, wordChunk } from './chunks/word-chunks.ts'
import { withAttributes, withPossessives } from './clauses/attributes.ts'
import type { DateMention } from './dates.ts'
import type { Kept, Recognised } from './mentions.ts'
import type { NumberMention } from './numbers.ts'
import type { OfficeMention } from './offices.ts'
import type { PersonMention } from './persons.ts'
import type { PlaceMention } from './places.ts'
import type { PlanMention } from './plans.ts'
import { type Token, tokenise } from './tokens.ts'
import type { CountedPhrase } from './units.ts'
import type { VerbReading } from './verbs.ts'

/** A number with the noun phrase that it counts: *73 Maßnahmen*, *14 von 18 kurzfristigen Zielen* (two figures). */
interface FigureMention extends Span {
  readonly number: NumberMention
  readonly counted: CountedPhrase
}

export interface Mentions {
  readonly person?: PersonMention
  readonly office?: OfficeMention
  /** An office that several people have: *die Geschäftsführer der Lecos*. */
  readonly offices?: OfficeMention
  readonly body?: BodyMention
  readonly plan?: PlanMention
  readonly date?: DateMention
  readonly number?: NumberMention
  readonly figure?: FigureMention
  readonly place?: PlaceMention
}

/**
 * Tags: `Person` `Office` (`NewOffice` `FormerOffice` `NamedOffice`: with its body or field) `PluralOffice` `Body` (`Agency` `Council`
 * `Ministry` `Government` `Company` `Association`) `Plan` (`NamedPlan`) `Date` (`Since` `Until` `From` `Range` `RangeEnd` `Anaphoric`) `Number` `Figure` `Place`
 * `Pronoun` · `Verb` with `Finite` `Participle` `Infinitive` `ZuInfinitive` `Attributive` `VerbNoun`, and the
 * extractors' verb classes (`Appoint`, `Adopt`, …) · `Sein` `Haben` `Werden` `Modal` · `Comma` `Colon` `Dash` ·
 * `Noun` for any other capitalised word.
 */
export interface Chunk extends Span {
  readonly text: string
  readonly lower: string
  readonly tags: ReadonlySet<string>
  readonly mentions: Mentions
  /** Mentions that stand inside this chunk: the place in *CIO des Freistaats Sachsen*. */
  readonly inner: readonly Mentions[]
  readonly verbs: readonly VerbReading[]
  /** In quotation marks of its own. */
  readonly quoted: boolean
}

export const isMention = (c: Chunk): boolean => Object.keys(c.mentions).length > 0

/** Cuts a sentence into chunks, from what the recognisers found in it. Offsets are into its normalised text. */
export function chunksOf(recognised: Recognised): Chunk[] {
  const { text } = recognised
  const kept = recognised.kept()
  const tokens = tokenise(text)
  const chunks: Chunk[] = []
  let next = 0
  for (const [i, token] of tokens.entries()) {
    while (next < kept.length && (kept[next] as Kept).end <= token.start) next++
    const found = kept[next]
    if (found?.mentions.place && token.start === found.start && token.end > found.end && token.text.includes('-'))
      chunks.push({ ...wordChunk(token), inner: [{ place: found.mentions.place }] })
    else if (found && token.start < found.end && token.end > found.start) {
      if (chunks.at(-1)?.start !== found.start) chunks.push(mentionChunk(text, found))
    } else chunks.push(wordChunk(token, opensSentence(tokens, i)))
  }
  return withPossessives(withAttributes(markQuoted(chunks)))
}

const AUXILIARY = /^(?:wird|werden|wurden?|ist|sind|wars?|waren|hat|haben|hatten?)$/

/** The first word, signs before it apart, and the first of a passive behind a lead: *Update: Gegründet wurde das Amt …*. */
function opensSentence(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1]?.text, tokens[i + 1]?.lower]
  if (before === undefined) return true
  if (/^[:"„“»]$/.test(before) && AUXILIARY.test(next ?? '')) return true
  return i <= MOST_SIGNS && BULLET.test(before) && tokens.slice(0, i).every(({ text }) => BULLET.test(text))
}

const MOST_SIGNS = 4

function mentionChunk(text: string, found: Kept): Chunk {
  const surface = text.slice(found.start, found.end)
  return {
    start: found.start,
    end: found.end,
    text: surface,
    lower: surface.toLowerCase(),
    tags: new Set(mentionTags(found.mentions)),
    mentions: found.mentions,
    inner: found.inner,
    verbs: [],
    quoted: false,
  }
}

/** Drops quotation marks; a chunk that they wrap alone is marked as quoted. */
function markQuoted(chunks: Chunk[]): Chunk[] {
  const isMark = (c: Chunk | undefined) => c?.tags.has('QuoteMark') ?? false
  if (!chunks.some(isMark)) return chunks
  return chunks.flatMap((c, i) =>
    isMark(c) ? [] : [isMark(chunks[i - 1]) && isMark(chunks[i + 1]) ? { ...c, quoted: true } : c],
  )
}
