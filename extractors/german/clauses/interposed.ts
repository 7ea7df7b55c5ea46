/** What a sentence says of who tells it, put into the midst of another: *„Den Rat“, sagt der Bürgermeister, „haben wir …“*. */
import type { Chunk } from '../chunks.ts'
import { isFiniteVerb, isOnlyFinite, isVerbFinal } from './parts.ts'
import type { Segment } from './segments.ts'
import { openerOf } from './subordinate.ts'

const SAYS =
  /^(?:sag(?:t|te|en|ten)|erklär(?:t|te|en|ten)|berichte(?:t|te|n|ten)|erinner(?:t|te|n|ten)|beton(?:t|te|en|ten)|teil(?:t|te|en|ten)|heißt|hieß|steht|stand|mein(?:t|te|en|ten)|versicher(?:t|te|n|ten)|bestätig(?:t|te|en|ten)|erzähl(?:t|te|en|ten)|verkünde(?:t|te|n|ten)|kündig(?:t|te)|schreib(?:t|en)|schrieb(?:en)?|rechne(?:t|te)|stell(?:t|te)|räum(?:t|te)|melde(?:t|te|n|ten)|ergänz(?:t|te)|lob(?:t|te)|freu(?:t|te)|fügt|weiß|findet|glaubt|klagt|spottet)$/
/** *teilt … mit*, *stellt … klar*: these say something with their particle alone. */
const WITH_PARTICLE: Readonly<Record<string, RegExp>> = {
  teil: /^mit$/,
  kündig: /^an$/,
  rechne: /^vor$/,
  stell: /^(?:klar|fest)$/,
  räum: /^ein$/,
  fügt: /^hinzu$/,
}

/** Index of the segment that goes on with the clause `before` the speech at `at`, which must still wait for its verb. */
export function behindSpeech(
  before: readonly Chunk[],
  segments: readonly Segment[],
  at: number,
  closes: (after: readonly Chunk[]) => boolean,
): number | undefined {
  if (before.length === 0 || isSpeaker(before) || !isSpeech(segments[at] as Segment)) return undefined
  const waits = !before.some(isFiniteVerb)
  for (let i = at + 1; i <= at + 2; i++) {
    const next = segments[i]
    if (!next || next.boundary || next.parenthesis) return undefined
    // *„Schade“, schreibt X in der Mail, mit der er …*: told of what the speech is in
    if (openerOf(next.chunks)?.preposition && isVerbFinal(next.chunks)) return undefined
    if (waits ? next.chunks.some(isOnlyFinite) : closes(next.chunks) || goesOnBehind(segments[at] as Segment, next))
      return i
    // *sagt X, CIO des Kreises, …*
    if (next.chunks.some(isFiniteVerb)) return undefined
  }
  return undefined
}

/** *Beschlossen wurde die Strategie, so heißt es in der Vorlage, vom Rat im Mai*: what paper says it is described by no such phrase. */
const goesOnBehind = ({ chunks: [opening, , it] }: Segment, { chunks }: Segment): boolean =>
  /^(?:so|wie)$/.test(opening?.lower ?? '') &&
  it?.lower === 'es' &&
  (GOVERNED.test(chunks[0]?.lower ?? '') || chunks[0]?.mentions.date?.kind === 'point') &&
  !chunks.some(isFiniteVerb)
const GOVERNED = /^(?:vo[nm]|durch|zu[mr]|in|im|am|auf)$/

/** *Die Präsidentin des Amtes, X, sagte der Zeitung, …*: the sentence's own subject. */
const isSpeaker = (before: readonly Chunk[]): boolean => {
  const last = before.at(-1)
  return last?.tags.has('Person') === true || (last?.tags.has('Office') === true && before.some(isComma))
}
const isComma = (c: Chunk): boolean => c.tags.has('Comma')

function isSpeech({ chunks, boundary, parenthesis }: Segment): boolean {
  const [first, second] = chunks
  const verb = /^(?:so|wie)$/.test(first?.lower ?? '') ? second : first
  if (boundary || parenthesis || !verb || !isFiniteVerb(verb) || !SAYS.test(verb.lower)) return false
  const particle = Object.entries(WITH_PARTICLE).find(([stem]) => verb.lower.startsWith(stem))?.[1]
  if (particle && !chunks.some((c) => particle.test(c.lower))) return false
  return !chunks.some((c) => c !== verb && isFiniteVerb(c))
}
