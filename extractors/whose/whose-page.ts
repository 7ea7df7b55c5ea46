/** Whose page it is: a vote of its address, publisher, title, dateline and the places that it names. */
import type { ReadableDocument } from '../document.ts'
import { findBodies } from '../german/bodies.ts'
import { latin } from '../german/latin.ts'
import { isRegionName, landOfRegionIn } from '../german/places/landscapes.ts'
import { jurisdictionOfPublisher, jurisdictionOfUrl } from '../german/places/of-publisher.ts'
import { isDistrictName } from '../german/places/region-words.ts'
import { AMBIGUOUS_TOWNS, NEEDS_TOWN_WORD } from '../german/places/town-words.ts'
import { findPlaces, type PlaceMention } from '../german/places.ts'
import { pageFromAbroad } from './abroad.ts'
import { DATELINE_REACH, type Dateline, DISTRICT_ORGAN, datelineOf, landOfSeat, STATE_ORGAN } from './dateline.ts'
import { isPageOfJointBody, isPageOfUnion } from './joint-bodies.ts'
import {
  COUNCIL,
  chooseAmong,
  MUNICIPAL,
  PASSING_FEDERATION,
  placesInText,
  type Whose,
  whoseBy,
  withoutCapitals,
} from './jurisdiction.ts'
import { landOfCode } from './land-codes.ts'
import { townOfHeadline } from './place-in-name.ts'
import { ownerOfProductIn } from './products.ts'
import { tellsUnionOfLaender } from './several-places.ts'
import { goesThroughTowns } from './towns-in-turn.ts'

/** Addresses that a page shows at its head or foot: *www.sk.sachsen.de*. */
const HOST = latin.gi`(?<![\p{L}\p{N}.-])(?:[a-z0-9-]{1,40}\.){1,4}de(?![\p{L}\p{N}])`

/** How many mentions of a dateline's town count. */
const MOST_MENTIONS = 4
const countOf = (name: string, text: string): number =>
  [...text.matchAll(/\p{L}[\p{L}-]*/gu)].filter(([word]) => word === name).length
/** What a mention of a town weighs that only its repetition tells from a word or a surname. */
const TOWN_BY_ITSELF = 0.6
/** So often an ordinary word's town must be named. */
const OFTEN = 3

/** *Gera ist Modellstadt … Ziel ist es, Gera …*: towns of ambiguous names that a text names often, and nobody bears. */
function townsAgainAndAgain(head: string): { town: Whose | undefined; count: number }[] {
  const words = Map.groupBy([...head.matchAll(CAPITAL_WORD)], ([, , word = '']) => word)
  return [...words].flatMap(([word, found]) => {
    if (found.length < OFTEN || !AMBIGUOUS_TOWNS.has(word) || NEEDS_TOWN_WORD.has(word)) return []
    if (found.some(([, before]) => before)) return []
    const town = chooseAmong(placesInText(`Stadt ${word}`), `Stadt ${word}`, { weak: true })
    return town?.ags ? [{ town, count: found.length }] : []
  })
}

/** With the first name, title or other capital before it. */
const CAPITAL_WORD = latin.g`((?<![.!?:\n] |^|[\p{L}-])\p{Lu}\p{Ll}+ )?(?<![\p{L}-])(\p{Lu}\p{Ll}{2,})(?![\p{L}-])`

/** … where it stands beside the district's own name. */
const OF_DISTRICT = latin`${DISTRICT_ORGAN.source}|(?<!\p{L})(?:Landr[aä]t(?:s|es|in)?|Kreisausschuss)(?!\p{L})|(?<!\p{L})(?:[Dd](?:er|es|em)|[Ii]m|[Uu]nser) (?:Land)?[Kk]reis(?:es)?(?! \p{Lu}|\p{L}|-)`

/** What says whose a page is, and how much. */
type Vote = readonly [whose: Whose | undefined, weight: number]

interface Page {
  readonly document: ReadableDocument
  readonly text: string
  /** The beginning of the text, as running text writes it. */
  readonly head: string
  readonly places: readonly PlaceMention[]
  readonly dateline: Dateline | undefined
}

/** Whose page this is, from its address, publisher, title and text; undefined where nothing tells. */
export function whosePage(document: ReadableDocument, text: string): Whose | undefined {
  const head = withoutCapitals(text.slice(0, 20_000))
  const page = { document, text, head, places: findPlaces(head), dateline: datelineOf(document, text, head) }
  const ranked = ranking(
    VOTERS.flatMap((votes) => votes(page)),
    speaksOfOtherFederation(page),
  )
  return ranked[0] ? elected(ranked, ranked[0].whose, page) : ofRegions(head)
}

/** Who votes; those before decide between equals. */
const VOTERS: readonly ((page: Page) => readonly Vote[])[] = [
  byTitle,
  byHeadlines,
  byDateline,
  byLinesOutside,
  byDistrictNames,
  byRepeatedTowns,
  byPlaces,
  byAddresses,
  byPublisher,
]

interface Ranked {
  readonly whose: Whose
  readonly weight: number
}

/** All that got votes, the weightiest first. */
function ranking(votes: readonly Vote[], isAbroad: boolean): readonly Ranked[] {
  const sums = new Map<string, Ranked>()
  for (const [whose, weight] of votes) {
    if (!whose || (isAbroad && whose.jurisdiction === 'DE')) continue
    const key = whose.foreign ? 'foreign' : whose.jurisdiction
    const sum = sums.get(key) ?? { whose, weight: 0 }
    sums.set(key, { whose: sum.whose.land ? sum.whose : whose, weight: sum.weight + weight })
  }
  return [...sums.values()].sort((a, b) => b.weight - a.weight)
}

/** Whose page the votes make it: the first one's, unless it tells of several. */
function elected(ranked: readonly Ranked[], first: Whose, { text, head }: Page): Whose | undefined {
  if (isPageOfUnion(text)) return OF_ALL_LAENDER
  const towns = ranked.filter(({ whose }) => whose.ags)
  const isAhead = (one: Ranked | undefined, next: Ranked) => (one?.weight ?? 0) >= 2 * next.weight
  if (towns[1] && !isAhead(ranked[0], towns[1]) && goesThroughTowns(head))
    return landOfAll(towns.map(({ whose }) => whose))
  const laender = ranked.filter(({ whose }) => whose.jurisdiction.startsWith('DE-'))
  const [most, next] = laender
  const isOfSeveral = next !== undefined && (!isAhead(most, next) || isPageOfJointBody(text))
  if (isOfSeveral && tellsUnionOfLaender(text.slice(0, UNION_REACH))) return OF_ALL_LAENDER
  const isOverview = laender.length >= (OF_LAENDER.test(text.slice(0, HEAD_OF_PAGE)) ? 1 : OVERVIEW)
  return isOverview && first.jurisdiction.startsWith('DE-') ? { ...first, overview: true } : first
}

const OF_ALL_LAENDER: Whose = { jurisdiction: 'DE', foreign: false, overview: true }

function byTitle({ document, dateline, head }: Page): readonly Vote[] {
  const title = document.title?.replace(ADDRESS_AND_TOWN, '')
  if (!title) return []
  const places = placesInText(title)
  // *Münster, Kassel, Bochum: die IT-Chefs*
  const isList = places.length > 2 && places.every(({ kind }) => kind === 'municipality')
  const named = isList ? undefined : (chooseAmong(places, title) ?? chooseAmong(places, title, { weak: true }))
  // *eine Digitalchefin aus Tallinn*: a foreign place in the headline may be where somebody comes from
  const weight = named?.foreign ? 1 : 3
  // *Lokales  Kreis Unna  Werne* above *WERNE. …*: the last of a path
  if (dateline && title.endsWith(` ${dateline.town}`)) return [[dateline.whose, weight]]
  // *Kiel zieht die Zugbrücke hoch*
  const ofSeat = named?.ags ? landOfSeat(named.jurisdiction, head) : undefined
  return [[landOfCode(title) ?? ofSeat ?? named, weight]]
}

function byHeadlines({ document }: Page): readonly Vote[] {
  const heading = document.segments.find((s) => s.block === 'heading' && s.start < DATELINE_REACH)
  const headlines = new Set([document.title, heading && document.text.slice(heading.start, heading.end)])
  return [...headlines].map((headline) => [headline ? townOfHeadline(headline) : undefined, 3])
}

function byDateline({ head, places, dateline }: Page): readonly Vote[] {
  if (!dateline?.isTown) return []
  const { town, whose, weight } = dateline
  // *Hagen*, *Essen*: of an ordinary word's town no other mention votes by itself
  const isPlace = places.some(({ start, end }) => head.slice(start, end) === town)
  return [[whose, weight], ...(isPlace ? [] : [[whose, Math.min(MOST_MENTIONS, countOf(town, head))] as const])]
}

function byLinesOutside({ document }: Page): readonly Vote[] {
  const byline = linesOutside(document).replace(ADDRESS_AND_TOWN, '')
  return [[chooseAmong(placesInText(byline), byline, { weak: true }), 2]]
}

function byDistrictNames({ head }: Page): readonly Vote[] {
  return OF_DISTRICT.test(head) ? districtsByBareName(head.slice(0, HEAD_OF_PAGE)).map((district) => [district, 2]) : []
}

function byRepeatedTowns({ head }: Page): readonly Vote[] {
  return townsAgainAndAgain(head).map(({ town, count }) => [town, TOWN_BY_ITSELF * Math.min(MOST_MENTIONS, count)])
}

function byPlaces({ head, places }: Page): readonly Vote[] {
  const municipal = MUNICIPAL.test(head)
  return places.map((place) => voteOf(place, { head, municipal }))
}

function byAddresses({ text }: Page): readonly Vote[] {
  const hosts = `${text.slice(0, 300)} ${text.slice(-300)}`.matchAll(HOST)
  return [...hosts].map(([host]) => [known(jurisdictionOfUrl(`https://${host}/`)), 3])
}

function byPublisher({ document, text }: Page): readonly Vote[] {
  const [first = ''] = text.slice(0, 200).split('\n')
  // a sentence is no publisher
  const signs = first.length < 100 && !/[.!?]$/.test(first)
  return [
    ...(signs ? [[known(jurisdictionOfPublisher(first)), 2] as const] : []),
    [known(document.publisher ? jurisdictionOfPublisher(document.publisher) : undefined), 4],
    [known(document.url ? jurisdictionOfUrl(document.url) : undefined), 4],
    [pageFromAbroad(text), 4],
  ]
}

/** The Land that all these towns lie in. */
function landOfAll(towns: readonly Whose[]): Whose | undefined {
  const [land, other] = new Set(towns.map((town) => town.land))
  return land && !other ? { jurisdiction: land, foreign: false } : undefined
}

/** How far down a page says that its body is run by several Länder. */
const UNION_REACH = 900
/** A page that names so many Länder tells of several. */
const OVERVIEW = 3
/** … and one whose head says so. */
const OF_LAENDER = latin`(?<!\p{L})(?:(?:der|den|aller?|deutschen|sechzehn|16) (?:Bundesl|L)änder[ns]?|Landes-CIOs)(?!\p{L})`

/** *Digitalagentur Saar*, *Zweckverband IT Uckermark*: where nothing names a place, the Land of the regions in names. */
function ofRegions(head: string): Whose | undefined {
  const lands = new Set(
    findBodies(head).flatMap(({ name, jurisdiction }) => jurisdiction ?? landOfRegionIn(name) ?? []),
  )
  const [only] = lands
  return only?.startsWith('DE-') && lands.size === 1 ? { jurisdiction: only, foreign: false } : undefined
}

/** *62 Online-Dienste auf service-bw*: the Land whose portal a page names, where nothing else tells. */
export function ofProduct(head: string): Whose | undefined {
  const owner = ownerOfProductIn(head) ?? (OF_ALL.test(head) && !OF_ONE.test(head) ? 'DE' : undefined)
  return owner === undefined ? undefined : { jurisdiction: owner, foreign: false }
}

/** Run by the federation and the Länder together. */
const OF_ALL = /Behörden(?:ruf)?nummer 115|115-Verbund/
const OF_ONE = /(?:d[eai][rsme]|i[mn]|vom) (?:Land)?(?:[Kk]reis|Land|Stadt|Freistaat)/

/** *Bundesregierung* and *Bundesrechenzentrum* are Austria's or Switzerland's where nothing speaks of Germany. */
function speaksOfOtherFederation({ head, places }: Page): boolean {
  if (/deutsch/iu.test(head) || !places.every(({ kind }) => kind === 'foreign' || kind === 'federation')) return false
  const named = places.filter(
    ({ kind, start, end }) =>
      kind === 'foreign' &&
      /österreich|schweiz|^(?:Wien|Bern|Graz|Linz|Kanton|Departement|Bundeskanzlei|Eidgenoss)/iu.test(
        head.slice(start, end),
      ),
  )
  return named.length > 1
}

/** How far down a page's head may reach. */
const HEAD_OF_PAGE = 500

/** *Stadt Wolfsburg, 12.5.2021*: lines of the head that are no text of the page still say whose it is. */
function linesOutside({ text, segments }: ReadableDocument): string {
  const edges = [{ end: 0 }, ...segments.filter((s) => s.start < HEAD_OF_PAGE)]
  return edges
    .map(({ end }, i) => text.slice(end, Math.min(segments[i]?.start ?? HEAD_OF_PAGE, HEAD_OF_PAGE)).trim())
    .filter((line) => line !== '' && line.length < 120)
    .join('\n')
}

/** *Am Markt 5, Celle*: a street with its number before the town. */
const ADDRESS = latin`\p{Ll} \d{1,3} ?[a-z]?,? ?[\n,] ?$`
const ADDRESS_AND_TOWN = latin.g`\p{Lu}[\p{L} -]{2,40} \d{1,3}[a-z]?, (?:\d{5} )?\p{Lu}[\p{L} -]+(?=\n|$)`

const known = (jurisdiction: string | undefined): Whose | undefined =>
  jurisdiction ? whoseBy(jurisdiction) : undefined

/** *Das Emsland digital*: a landscape that is called like its district, not like a town. */
function districtsByBareName(head: string): Whose[] {
  const names = new Set([...head.matchAll(CAPITAL_WORD)].map(([, , word = '']) => word))
  return [...names].flatMap((name) => {
    if (!(isRegionName(name) || isDistrictName(name)) || placesInText(`Stadt ${name}`).some(({ ags }) => ags)) return []
    const whose = chooseAmong(placesInText(`Kreistag ${name}`), '', { weak: true })
    return whose?.ags ? [whose] : []
  })
}

/** A place counts double near the top, and less where it is likely to be said in passing. */
function voteOf(
  place: PlaceMention,
  { head, municipal }: { head: string; municipal: boolean },
): [Whose | undefined, number] {
  const before = head.slice(Math.max(0, place.start - 60), place.start)
  // *30169 Hannover* is where the letter box hangs, *Rathausplatz 1, 42651 Solingen* is a town's own
  const isOfLetters = /(?<!\d)\d{5}\s$/.test(before) && !/Rathaus[^\n]{0,30}$/u.test(before)
  // … but of a town's administration, where nothing else names a place
  if (isOfLetters && !(COUNCIL.test(head) && !STATE_ORGAN.test(head))) return [undefined, 0]
  if (isOfLetters) return [chooseAmong([{ ...place, weak: false }], '', { level: 'municipal' }), 0.2]
  // *geboren 1979 in Hagen*
  if (/(?:[Gg]eboren\p{L}*|\*)[^.;\n]{0,30} in $/u.test(before)) return [undefined, 0]
  // *Anders als Thüringen hat das Land …*
  if (/(?:[Aa]nders als|[Ii]m (?:Gegensatz|Unterschied) zu|[Nn]ach dem (?:Vorbild|Muster) von) $/u.test(before))
    return [undefined, 0]
  // *Marktstraße 11, Ingelheim*: of the post, where nothing else names a place
  if (ADDRESS.test(before)) return [chooseAmong([{ ...place, weak: false }], ''), 0.2]
  const text = head.slice(place.start, place.end)
  // *bayernweit sind es 1.146*: a comparison
  if (text.endsWith('weit')) return [undefined, 0]
  const passing = PASSING_FEDERATION.test(text)
  const byKind = {
    federation: passing ? 0.3 : 0.8,
    land: 1,
    municipality: municipal ? 1 : 0.4,
    district: 1,
    foreign: 0.6,
  }
  const early = place.start < 600 ? 2 : 1
  const seat = place.form === 'capital' || place.form === 'region' ? 0.5 : 1
  return [chooseAmong([{ ...place, weak: false }], ''), early * byKind[place.kind] * seat]
}
