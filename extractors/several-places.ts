/** Whose a fact is where a clause names several places: those who act together, or each with a figure of its own. */
import type { Chunk } from './german/chunks.ts'
import { latin } from './german/latin.ts'
import { type PlaceSign, placesOf, type Whose } from './jurisdiction.ts'

/** *die Länder Berlin und Brandenburg*: what stands between the names of those who act together. */
const BETWEEN =
  /^(?:,|und|sowie|wie|auch|die|der|den|dem|beiden|drei|vier|länder[n]?|bundesländern?|land|freistaate?n?|städten?|gemeinden|landeshauptstadt|stadt)$/
/** *wurde von Hessen und Bayern gegründet*, *mit den Stimmen von …* */
const AGENT = /^(?:von|durch|vom)$/
/** *Bund, Länder und Kommunen haben …*, *Bund und Länder*: of all of them. */
const ALL_OF_GERMANY = latin`(?<!\p{L})(?:Der |Die |der |die )?Bund(?:,| und| sowie) (?:die |alle |sechzehn |16 )*(?:Bundes)?[Ll]änder(?!\p{L})`

const isName = ({ form, kind }: PlaceSign) => (form === 'name' || form === 'capital') && kind !== 'foreign'

/** What several Länder do together is all of Germany's, what several towns of a Land do together that Land's. */
export function ofActors(chunks: readonly Chunk[], text: string): Whose | undefined {
  if (ALL_OF_GERMANY.test(text) && chunks.flatMap(placesOf).every(({ kind }) => kind === 'federation'))
    return { jurisdiction: 'DE', foreign: false }
  const actors = runOfPlaces(chunks)
  const lands = new Set(actors.flatMap((p) => (p.kind === 'land' ? p.jurisdiction : (p.land ?? []))))
  const [land] = lands
  if (actors.length < 2 || !land) return undefined
  if (actors.every(({ kind }) => kind === 'land'))
    return lands.size > 1 ? { jurisdiction: 'DE', foreign: false } : undefined
  const isOfTowns = actors.every(({ kind }) => kind === 'municipality' || kind === 'district')
  return isOfTowns && lands.size === 1 ? { jurisdiction: land, foreign: false } : undefined
}

/** The places that are named side by side as who acts: before the verb, right behind it, or behind *von*. */
function runOfPlaces(chunks: readonly Chunk[]): readonly PlaceSign[] {
  const first = chunks.findIndex((c) => placesOf(c).some(isName) && c.mentions.place)
  if (first < 0) return []
  const start = chunks.findLastIndex((c, i) => i < first && !BETWEEN.test(c.lower))
  const lead = chunks[start]
  const end = chunks.findIndex((c, i) => i > first && !c.mentions.place && !BETWEEN.test(c.lower))
  const run = chunks.slice(first, end < 0 ? chunks.length : end)
  const places = run.flatMap((c) => (c.mentions.place ? placesOf(c).filter(isName).slice(0, 1) : []))
  const isLed = lead === undefined || lead.tags.has('Finite') || AGENT.test(lead.lower)
  const behind = chunks[end]
  const isSubject = isLed && (lead !== undefined || behind?.tags.has('Finite') === true)
  // *Hessen und Bayern*, not *Hessen, Bayern*: a list ends with *und*
  return isSubject && run.some((c) => /^(?:und|sowie)$/.test(c.lower)) ? places : []
}

/** *Bayern bietet 40 Dienste an, Hessen 50*, *40 Dienste in Bayern, 50 in Hessen*: each figure with its own place. */
export function placeOfFigure(chunks: readonly Chunk[], about: Chunk): PlaceSign | undefined {
  const items = chunks.filter((c) => isFigure(c) || placeOf(c))
  if (items.length < 4 || items.length % 2 > 0) return undefined
  const isAlternate = items.every((c, i) => i === 0 || isFigure(c) !== isFigure(items[i - 1]))
  const at = items.findIndex((c) => isFigure(c) && c.start === about.start)
  const own = isAlternate && at >= 0 ? items[isFigure(items[0]) ? at + 1 : at - 1] : undefined
  return own && placeOf(own)
}

const isFigure = (c: Chunk | undefined): boolean => c?.tags.has('Figure') === true
const placeOf = (c: Chunk): PlaceSign | undefined =>
  c.mentions.place && placesOf(c).find(({ kind }) => kind === 'land' || kind === 'municipality' || kind === 'district')
