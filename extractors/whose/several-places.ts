/** Whose a fact is where a clause names several places: those who act together, or each with a figure of its own. */
import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { findPlaces, type PlaceMention } from '../german/places.ts'
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
  const isOfTowns = actors.every(isTownOrDistrict)
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
  // *das CERT der Länder Bremen und Hamburg*
  const isNamedUnion = chunks.slice(start + 1, first).some((c) => /^(?:bundes)?länder$/.test(c.lower))
  const isLed = lead === undefined || lead.tags.has('Finite') || AGENT.test(lead.lower) || isNamedUnion
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

/** *Hamburg, Bremen und Schleswig-Holstein*, *Stadt Köthen, Gemeinde Muldestausee und Landkreis Wittenberg* */
const BETWEEN_PLACES = latin`^(?:,|,? (?:und|sowie))(?: (?:der|die|das|den|dem|im|in|aus|Stadt|Gemeinde|Land|Freistaat|(?:Land)?[Kk]reis|Markt|Städte))* $`
const WHO_JOIN = latin`(?:(?<!(?:[Mm]it|[Ii]n|[Aa]us|[Bb]ei|[Nn]ach|[Ww]ie|[Ff]ür) (?:(?:den|die) )?)(?:Bundesl|L)änder[n]?|(?:getragen|gegründet|betrieben|beauftragt|gemeinsam|errichtet) (?:von|durch)|[Tt]räger sind|(?:Kommunen|Städten?|Gemeinden|[Kk]reisen?|Verwaltungen|Behörden|Mitgliedern?|Kunden) (?:in|aus))(?: (?:der|den|die|dem))?(?: (?:Bundesl|L)ändern?)? $`
const TOGETHER = latin`^ (?:haben|hatten|betreiben|tragen|kooperieren|arbeiten|gründe\p{Ll}+|schufen|entwickeln|nutzen|bilden) (?:\p{Ll}+ ){0,3}(?:gemeinsam|zusammen|miteinander)(?!\p{L})`

/** The places of a text that are named side by side, two at least. */
function runsOf(places: readonly PlaceMention[], text: string): PlaceMention[][] {
  const runs: PlaceMention[][] = []
  for (const place of places) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && BETWEEN_PLACES.test(text.slice(last.end, place.start))) run.push(place)
    else runs.push([place])
  }
  return runs.filter((run) => new Set(run.map((p) => p.jurisdiction)).size > 1)
}

/** *getragen von den Ländern Niedersachsen und Bremen*, *Hamburg und Bremen haben gemeinsam …*: a union of Länder. */
export function tellsUnionOfLaender(text: string): boolean {
  const laender = findPlaces(text).filter(({ kind, form }) => kind === 'land' && form !== 'adjective')
  return runsOf(laender, text).some((run) => {
    const [first, last] = [run[0], run.at(-1)]
    if (!first || !last) return false
    return WHO_JOIN.test(text.slice(Math.max(0, first.start - 60), first.start)) || TOGETHER.test(text.slice(last.end))
  })
}

const isTownOrDistrict = ({ kind }: Pick<PlaceMention, 'kind'>) => kind === 'municipality' || kind === 'district'

/** The Land in which towns lie that a text names side by side: what comes next is of none of them alone. */
export function landOfTownsTogether(text: string): string | undefined {
  const towns = findPlaces(text).filter(isTownOrDistrict)
  const laender = new Set(runsOf(towns, text).flatMap((run) => run.map((p) => p.land)))
  const [land] = laender
  return laender.size === 1 ? land : undefined
}

/** *von den Landkreisen Uelzen, Celle und Gifhorn gegründet*, *Celle gründete mit Uelzen …*: the Land in which all founders lie. */
export function landOfFounders(text: string): string | undefined {
  const towns = findPlaces(text).filter(isTownOrDistrict)
  const run = runsOf(towns, text).find(([first]) => FOUNDERS.test(text.slice(0, first?.start)))
  const [land, other] = new Set((run ?? partnersAmong(towns, text)).map((place) => place.land))
  return other ? undefined : land
}

/** *Gemeinsam mit der Stadt Celle gründete der Landkreis Uelzen …*, *Stadt und Landkreis Celle*: all of them, where one is another's partner. */
function partnersAmong(towns: readonly PlaceMention[], text: string): readonly PlaceMention[] {
  if (towns.some(({ end }) => TOWN_AND_DISTRICT.test(text.slice(0, end)))) return towns.slice(0, 1)
  const hasPartner = towns.some(({ start }) => PARTNER.test(text.slice(0, start)))
  return hasPartner && new Set(towns.map((p) => p.jurisdiction)).size > 1 ? towns : []
}
const KINDS_OF_TOWN = '(?:Stadt|Städten|Gemeinden?|Samtgemeinden?|Kommunen|(?:Land)?[Kk]reis(?:en)?)'
const PARTNER = latin`(?<!\p{L})[Mm]it (?:de[rmn] )?(?:beiden |\p{Ll}{4,7} )?(?:${KINDS_OF_TOWN} )?$`
const TOWN_AND_DISTRICT = latin`(?<!\p{L})(?:Stadt und (?:Land)?[Kk]reis|(?:Land)?[Kk]reis und Stadt) \p{Lu}[\p{L}-]+$`
const FOUNDERS = latin`(?<!\p{L})(?:[Vv]on|[Dd]urch|[Vv]om)(?: (?:de[nmr]|\p{Ll}{3,8}|Städten|Gemeinden|Kommunen|Stadt|(?:Land)?[Kk]reise?n?)){0,3} $`
