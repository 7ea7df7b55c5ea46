/** The place that *dort*, *wo*, *hier* mean. */

import type { Found } from '../rule.ts'
import { type PlaceSign, placesInText } from '../whose/jurisdiction.ts'

/** *in Graz. Dort wurde …*, *aus der Schweiz, wo …*, *Die Nachbarstadt Oberhausen …; dort gilt …*: the last place named. */
export function placeOfThere({ clause, sentence, document }: Found): PlaceSign | undefined {
  const points = clause.conjunction === 'wo' || clause.chunks.some((c) => c.lower === 'dort')
  if (!points || clause.chunks.some((c) => c.mentions.place)) return undefined
  const start = sentence.offset + Math.min(...clause.chunks.map((c) => c.start))
  const before = document.textBefore(start, 160).replace(/Nachbar(?=stadt|gemeinde|kreis)/gu, '')
  return placesInText(
    before.replace(/(?<!\p{L})(?:stadt|gemeinde|kreis)(?= \p{Lu})/gu, (w) => w[0]?.toUpperCase() + w.slice(1)),
  ).at(-1)
}
