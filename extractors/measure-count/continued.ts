/** Numbers that go on counting what the figure before them counts. */
import type { Chunk } from '../german/chunks.ts'
import type { Found } from '../rule.ts'

/** *1.100 Kommunen (von rund 2.000)*. */
export const isBracketed = ({ sentence: { text, chunks } }: Found, { start, end }: Chunk): boolean =>
  /\((?:von|aus)(?: insgesamt)? $/u.test(text.slice(0, start)) &&
  text[end] === ')' &&
  chunks.findLast((c) => c.end < start - 1 && !/^(?:\(|von|aus|insgesamt)$/.test(c.lower))?.tags.has('Figure') === true

/** *fünf Dienste der Zulassungsstelle, drei des Standesamts und zwei der Bücherei*: whose they are, each behind its number. */
export function isContinued({ sentence: { chunks } }: Found, { start }: Chunk): boolean {
  const isOwned = (i: number) => /^(?:der|des|vom)$/.test(chunks[i + 1]?.lower ?? '')
  const at = chunks.findIndex((c) => c.start === start)
  const figure = chunks.findIndex((c) => c.tags.has('Figure'))
  const joins = chunks[at - 1]?.tags.has('Comma') || /^(?:und|sowie|,)$/.test(chunks[at - 1]?.lower ?? '')
  const isVerbBetween = chunks.slice(figure, at).some((c) => c.tags.has('Finite') && /^\p{Ll}/u.test(c.text))
  return joins && figure >= 0 && figure < at && isOwned(at) && isOwned(figure) && !isVerbBetween
}
