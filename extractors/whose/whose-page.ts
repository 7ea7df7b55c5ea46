/** Whose page it is: a vote of its address, publisher, title, dateline and the places that it names. */
import type { ReadableDocument } from '../document.ts'
import { findBodies } from '../german/bodies.ts'
import { latin } from '../german/latin.ts'
import { isRegionName, landOfRegionIn } from '../german/places/landscapes.ts'
import { isDistrictName } from '../german/places/region-words.ts'
import { AMBIGUOUS_TOWNS, NEEDS_TOWN_WORD } from '../german/places/town-words.ts'
import { findPlaces, jurisdictionOfPublisher, jurisdictionOfUrl, type PlaceMention } from '../german/places.ts'
import { ownerOfProductIn } from '../measure-count/products.ts'
import { pageFromAbroad } from './abroad.ts'
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
import { districtAround } from './same-named-places.ts'
import { tellsUnionOfLaender } from './several-places.ts'
import { goesThroughTowns } from './towns-in-turn.ts'

/** Addresses that a page shows at its head or foot: *www.sk.sachsen.de*. */
const HOST = latin.gi`(?<![\p{L}\p{N}.-])(?:[a-z0-9-]{1,40}\.){1,4}de(?![\p{L}\p{N}])`

/** *Ulm (dpa/lsw) - Die Stadt …*: where an agency reports from. */
const DATELINE = latin`(?:^|\n)[^\S\n]*(?<town>\p{Lu}[\p{L}-]+(?: (?:am|an der|im) \p{Lu}\p{L}+)?) \((?:dpa|ots|afp|epd|apa|sda|OTS|APA|SDA)[^)\n]{0,20}\)`
/** *HAGEN. Eigentlich hätte der Rat …* */
const IN_CAPITALS = latin`(?:^|\n)(?<town>\p{Lu}[\p{Lu}-]{2,24})(?: \([^)\n]{2,30}\))?(?:\.|:? [–-]) (?=\p{Lu}\p{Ll})`
/** *Dunningen* on a line of its own, and *Dunningen. Ohne Debatte …* below: small places too. */
const ABOVE_AND_BEFORE = latin`(?:^|\n)(?<town>\p{Lu}\p{Ll}{2,24})[ \t]*\n(?:[^\n]*\n){0,8}\k<town>\. {1,3}(?=\p{Lu})`
/** *Politik > Ostalb > Aalen* above *Aalen. Ohne Debatte …* */
const BREADCRUMB_AND_BEFORE = latin`(?:^|\n)[^\n]{0,80}[>»›/] {0,3}(?<town>\p{Lu}\p{Ll}{2,24})[ \t]*\n(?:[^\n]*\n){0,8}\k<town>\. {1,3}(?=\p{Lu})`
/** *Hamm, 3.2.2020: Der Rat …*: towns whose names are ordinary words, too. */
const PLACE_AND_DAY = latin`(?:^|\n)[^\S\n]*(?<town>(?:(?:Bad|Sankt|St\.|BAD) )?\p{Lu}(?:\p{Ll}+|\p{Lu}+)(?: \(\p{Lu}\p{Ll}+\)| (?:am|an der|im|in|bei|ob der|in der|vor der) \p{Lu}\p{Ll}+)?)(?: \([^)\n\d]{2,24}\))?(?:, (?:den )?| \(| [–|-] |\. )\d{1,2}\. ?(?:\d|\p{Lu})`

/** *Peine. Der neue Beauftragte …*: a known town, which the line that opens the text names. */
const PLACE_AND_STOP = latin`(?:^|\n)(?<known>\p{Lu}\p{Ll}{2,24})\. {1,3}(?=\p{Lu}\p{Ll}{0,30} )`

/** *Trier:* alone above its headline */
const PLACE_AND_COLON = latin`(?:^|\n)(?<known>\p{Lu}\p{Ll}{2,24}):[ \t]*\n`

/** *Gera*, *Bad Kissingen.* alone on the line that opens the text: whose it is. */
const PLACE_ALONE = latin`^\s*(?<known>\p{Lu}\p{Ll}{2,24}(?:[ -](?:\p{Lu}\p{Ll}+|\(\p{Lu}\p{Ll}+\)|am|an der|im|in der|ob der) ?){0,3})[.:]?[ \t]*\n`

const DATELINE_REACH = 300

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

/** *WERNE.* opens a text about Werne. */
const inLowerCase = (town: string): string =>
  /\p{Ll}/u.test(town) ? town : town.charAt(0) + town.slice(1).toLowerCase()

/** The town of a dateline; its district, where the text speaks of that district's organs and of no town's. */
function ofDateline(town: string, text: string): Whose | undefined {
  // *HANNOVER. Die Landesregierung hat …*: the seat of a Land stands for it where only its organs act
  if (STATE_ORGAN.test(text) && !COUNCIL.test(text)) {
    const land = chooseAmong(placesInText(town), town, { level: 'state', weak: true })
    if (land?.jurisdiction.startsWith('DE-')) return land
  }
  const name = `Stadt ${town}`
  const whose = NEEDS_TOWN_WORD.has(town) ? undefined : chooseAmong(placesInText(name), name, { weak: true })
  return whose && DISTRICT_ORGAN.test(text) && !COUNCIL.test(text) ? (districtAround(whose) ?? whose) : whose
}

const STATE_ORGAN = latin`(?<!\p{L})(?:Landes(?:regierung|verwaltung|kabinett|portal|behörden|minister\p{Ll}*|beauftragte\p{Ll}*)|Landes-?CIO|Staatsregierung|Ministerpräsident(?:in)?|(?!Bundes)\p{L}*[Mm]inister(?:iums?|in|s)?|Ministerrate?s?|\p{L}*[Kk]abinetts?|Landtags?|Staatskanzlei\p{Ll}*|(?:Landkreis|Städte|Gemeinde)tage?s?|[Ff]reistaate?s?|(?:\p{L}{3,}ischen?|Thüringer) (?:Landkreisen?|Kommunen))(?!\p{L})`
const DISTRICT_ORGAN = latin`(?<!\p{L})(?:Kreistag|Landratsamt|Kreishaus|Kreisverwaltung)(?:e?s)?(?!\p{L})`

/** … where it stands beside the district's own name. */
const OF_DISTRICT = latin`${DISTRICT_ORGAN.source}|(?<!\p{L})(?:Landr[aä]t(?:s|es|in)?|Kreisausschuss)(?!\p{L})|(?<!\p{L})(?:[Dd](?:er|es|em)|[Ii]m|[Uu]nser) (?:Land)?[Kk]reis(?:es)?(?! \p{Lu}|\p{L}|-)`

/** Whose page this is, from its address, publisher, title and text; undefined where nothing tells. */
export function whosePage(document: ReadableDocument, text: string): Whose | undefined {
  const head = withoutCapitals(text.slice(0, 20_000))
  const places = findPlaces(head)
  const abroad = speaksOfOtherFederation(head, places)
  const votes = new Map<string, { whose: Whose; weight: number }>()
  const vote = (whose: Whose | undefined, weight: number) => {
    if (!whose || (abroad && whose.jurisdiction === 'DE')) return
    const key = whose.foreign ? 'foreign' : whose.jurisdiction
    const entry = votes.get(key) ?? { whose, weight: 0 }
    votes.set(key, { whose: entry.whose.land ? entry.whose : whose, weight: entry.weight + weight })
  }
  const opening = (
    DATELINE.exec(text.slice(0, 2000)) ??
    IN_CAPITALS.exec(text.slice(0, 2000)) ??
    ABOVE_AND_BEFORE.exec(document.text.slice(0, 2000)) ??
    BREADCRUMB_AND_BEFORE.exec(document.text.slice(0, 2000)) ??
    PLACE_AND_DAY.exec(document.text.slice(0, DATELINE_REACH)) ??
    PLACE_AND_STOP.exec(document.text.slice(0, DATELINE_REACH)) ??
    PLACE_AND_COLON.exec(document.text.slice(0, DATELINE_REACH)) ??
    PLACE_ALONE.exec(document.text.slice(0, DATELINE_REACH))
  )?.groups
  const told = opening?.town ?? opening?.known
  const dateline = told && inLowerCase(told)
  const ofOpening = dateline ? ofDateline(dateline, head) : undefined
  const title = document.title?.replace(ADDRESS_AND_TOWN, '')
  if (title) {
    const inTitle = placesInText(title)
    // *Münster, Kassel, Bochum: die IT-Chefs*
    const ofTitle =
      inTitle.length > 2 && inTitle.every(({ kind }) => kind === 'municipality')
        ? undefined
        : (chooseAmong(inTitle, title) ?? chooseAmong(inTitle, title, { weak: true }))
    // *eine Digitalchefin aus Tallinn*: a foreign place in the headline may be where somebody comes from
    // *Lokales  Kreis Unna  Werne* above *WERNE. …*: the last of a path
    const isPath = dateline !== undefined && title.endsWith(` ${dateline}`)
    vote(isPath ? ofOpening : (landOfCode(title) ?? ofTitle), ofTitle?.foreign ? 1 : 3)
  }
  const heading = document.segments.find((s) => s.block === 'heading' && s.start < DATELINE_REACH)
  for (const headline of new Set([document.title, heading && document.text.slice(heading.start, heading.end)]))
    vote(headline ? townOfHeadline(headline) : undefined, 3)
  // *Rathaus. Der Rat …* is no town
  if (dateline && (opening?.town || ofOpening?.ags)) {
    const whose = ofOpening
    // an agency reports from a seat, a paper from where it was
    vote(whose, DATELINE.test(text.slice(0, 2000)) || DISTRICT_ORGAN.test(head) ? 2 : 3)
    // *Hagen*, *Essen*: of an ordinary word's town no other mention votes by itself
    if (!places.some(({ start, end }) => head.slice(start, end) === dateline))
      vote(whose, Math.min(MOST_MENTIONS, countOf(dateline, head)))
  }
  const byline = linesOutside(document).replace(ADDRESS_AND_TOWN, '')
  vote(chooseAmong(placesInText(byline), byline, { weak: true }), 2)
  for (const district of OF_DISTRICT.test(head) ? districtsByBareName(head.slice(0, HEAD_OF_PAGE)) : [])
    vote(district, 2)
  for (const { town, count } of townsAgainAndAgain(head)) vote(town, TOWN_BY_ITSELF * Math.min(MOST_MENTIONS, count))
  const municipal = MUNICIPAL.test(head)
  for (const place of places) vote(...voteOf(place, { head, municipal }))
  for (const [host] of `${text.slice(0, 300)} ${text.slice(-300)}`.matchAll(HOST))
    vote(known(jurisdictionOfUrl(`https://${host}/`)), 3)
  const [first = ''] = text.slice(0, 200).split('\n')
  // a sentence is no publisher
  if (first.length < 100 && !/[.!?]$/.test(first)) vote(known(jurisdictionOfPublisher(first)), 2)
  vote(known(document.publisher ? jurisdictionOfPublisher(document.publisher) : undefined), 4)
  vote(known(document.url ? jurisdictionOfUrl(document.url) : undefined), 4)
  vote(pageFromAbroad(text), 4)
  const ranked = [...votes.values()].sort((a, b) => b.weight - a.weight)
  const [top] = ranked
  if (!top) return ofRegions(head)
  if (isPageOfUnion(text)) return { jurisdiction: 'DE', foreign: false, overview: true }
  const towns = ranked.filter(({ whose }) => whose.ags)
  if (towns.length > 1 && weightOf(top) < 2 * weightOf(towns[1]) && goesThroughTowns(head))
    return landOfAll(towns.map(({ whose }) => whose))
  const laender = ranked.filter(({ whose }) => whose.jurisdiction.startsWith('DE-'))
  const [most, next] = laender
  const isAnyOfThem = most && next && most.weight < 2 * next.weight
  if ((isAnyOfThem || (next && isPageOfJointBody(text))) && tellsUnionOfLaender(text.slice(0, UNION_REACH)))
    return { jurisdiction: 'DE', foreign: false, overview: true }
  const isOverview = laender.length >= (OF_LAENDER.test(text.slice(0, HEAD_OF_PAGE)) ? 1 : OVERVIEW)
  return isOverview && top.whose.jurisdiction.startsWith('DE-') ? { ...top.whose, overview: true } : top.whose
}

const weightOf = (vote: { readonly weight: number } | undefined): number => vote?.weight ?? 0

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
  const owner = ownerOfProductIn(head)
  return owner === undefined ? undefined : { jurisdiction: owner, foreign: false }
}

/** *Bundesregierung* and *Bundesrechenzentrum* are Austria's or Switzerland's where nothing speaks of Germany. */
function speaksOfOtherFederation(head: string, places: readonly PlaceMention[]): boolean {
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
