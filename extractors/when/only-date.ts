/** The dates that a sentence states, for whoever looks back at it. */
import { type DateMention, findDates } from '../german/dates.ts'
import { splitSentences } from '../german/sentences.ts'

export type Kinds = ReadonlySet<DateMention['kind']>
/** When something was, or since when it is so. */
export const TELLS: Kinds = new Set(['point', 'from', 'since'])

/** Reduced ISO dates of these kinds, of the text's own. */
export const datesIn = (told: string, published: string | undefined, kinds = TELLS): readonly string[] =>
  findDates(told, published ? { published } : {}).flatMap((d) =>
    d.value && d.basis === 'stated' && !d.attributive && kinds.has(d.kind) ? [d.value] : [],
  )

/** The one day, month or year of all; *2009: am 1. April* is one. */
export function onlyOne(values: readonly string[]): string | undefined {
  const finest = values.toSorted((a, b) => b.length - a.length)[0]
  return finest && values.every((value) => finest.startsWith(value)) ? finest : undefined
}

/** The sentences of a text, line by line. */
export const partsOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end)))
