/** What headings say of whose all below them is: *Bochum: neue Form*, *WESERBERGLAND: NEUE CHEFIN*, *Dataport: X geht*. */

import { findBodies } from '../german/bodies.ts'
import { latin } from '../german/latin.ts'
import { landOfRegionIn } from '../german/places/landscapes.ts'
import type { AnalysedDocument } from '../rule-engine/analysis.ts'
import { chooseAmong, type Level, placesInText, type Whose, withoutCapitals } from './jurisdiction.ts'

const BEFORE_COLON = latin`^(?<name>\p{Lu}[\p{L}.-]{2,24}(?: [\p{L}.-]{2,24}){0,3}): \p{L}`

/** The place, region or body before the colon of a heading. */
export function labelOfHeading(heading: string, level: Level | undefined): Whose | undefined {
  const name = withoutCapitals(BEFORE_COLON.exec(heading)?.groups?.name ?? '')
  if (name === '') return undefined
  const places = placesInText(name)
  if (places.length > 0) return chooseAmong(places, heading, { level, weak: true })
  const [body] = findBodies(name)
  const jurisdiction = landOfRegionIn(name) ?? (body?.known && body.end === name.length ? body.jurisdiction : undefined)
  return jurisdiction === undefined ? undefined : { jurisdiction, foreign: false }
}

/** Whether the page goes through towns, the name of each a heading: *Dresden*, *Essen* and *Stuttgart* are towns there. */
export function hasTownsAsHeadings({ sentences, working }: AnalysedDocument): boolean {
  let towns = 0
  let aboveHeadlines = 0
  for (const [i, { segment, start, end }] of sentences.entries()) {
    const text = working.text.slice(start, end)
    if (segment.block !== 'heading' || !ONE_WORD.test(text)) continue
    if (!placesInText(`Stadt ${text}`).some(({ ags }) => ags)) continue
    towns++
    if (sentences[i + 1]?.segment.block === 'heading' && !working.text.startsWith('\n\n', end)) aboveHeadlines++
    if (towns >= MANY_TOWNS || aboveHeadlines > 1) return true
  }
  return false
}
export const ONE_WORD = latin`^\p{Lu}\p{Ll}+$`
const MANY_TOWNS = 4
