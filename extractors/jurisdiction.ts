import type { ReadableDocument, Span } from './document.ts'
import { findBodies } from './german/bodies.ts'
import type { Chunk, Mentions } from './german/chunks.ts'
import { landOfRegionIn } from './german/landscapes.ts'
import type { Recognised } from './german/mentions.ts'
import {
  findPlaces,
  jurisdictionOfPublisher,
  jurisdictionOfUrl,
  type PlaceMention,
  type PlaceReading,
} from './german/places.ts'

/** Whose administration a fact belongs to; `foreign` where it is none of Germany's. */
export interface Whose {
  readonly jurisdiction: string
  readonly ags?: string
  /** The Land that a municipality or district lies in. */
  readonly land?: string
  readonly foreign: boolean
  /** Of a page: it tells of several Länder, of which this is but the one most named. */
  readonly overview?: boolean
}

/**
 * Level of government that an office or body speaks of: a minister is none of a town's, a *Stadtrat* none of a Land's.
 */
export type Level = 'state' | 'municipal'

/** A place with how much it says: *in Mainz* and *im Bund* are often said in passing. */
export interface PlaceSign extends PlaceReading {
  readonly weak: boolean
  /** A town that only says where: *in Köln*. */
  readonly locative?: true
  /** From a body whose name several Länder use: says nothing by itself. */
  readonly common?: boolean
  readonly alternatives?: readonly PlaceReading[]
}

const MUNICIPAL =
  /(?<!\p{L})(?:stadt(?:rat|rats|rates|verwaltung|spitze|verordnet\p{L}*)?|städtische[nrsm]?|(?:landes)?hauptstadt|oberbürgermeister(?:in|s)?|bürgermeister(?:in|s)?|rathaus(?:es)?|gemeinderat(?:s|es)?|kreistag(?:s|es)?|landrat(?:s|es)?|landkreis(?:es)?|kreisverwaltung|ratsversammlung|dezernent(?:in)?|stadtdirektor(?:in)?)(?!\p{L})/iu
/** Sits in the town that it governs. */
const COUNCIL =
  /(?<!\p{L})(?:gemeinderat|stadtrat|stadtverordnete\p{L}*|ratsversammlung|stadtverwaltung|(?:ober)?bürgermeister\p{L}*|magistrat|(?<=(?:der|dem|vom|im) )rat)(?:s|es)?(?!\p{L})/iu
/** *In Greven bietet die Stadt …* */
const TOWN_AT_HEAD = /^In \p{Lu}\p{L}+ [^.;]{0,200}(?<= (?:die|der) )Stadt(?! \p{Lu}|\p{L})/u
/** *In Österreich* says whose it is; *in Wien* may be where they met. */
const FOREIGN_COUNTRY =
  /^(?:Österreich|(?:der )?Schweiz|Estland|Dänemark|Frankreich|Liechtenstein|Luxemburg|Südtirol|Niederlande|Finnland)/u
/** European law and money are everywhere; they make no fact foreign. */
const EUROPE = /^(?:EU|Europ)/u
const PASSING_FEDERATION = /^(?:(?:den |dem |des |der )?bund(?:es)?|deutschlands?|deutsche[nrsm]?)$/iu
/** Several Länder have one of that name. */
const COMMON_BODY = /^(?:Statistisches )?Landes(?:amt|betrieb|rechenzentrum|anstalt|zentrale)(?!\p{L})/u

const CAPITAL_OF_LAND = /isch(?:e[nrsm]?)? (?:Landesh|H)auptstadt/u
/** *KDO* is one body in Oldenburg and another in Ostsachsen: the page must agree. */
const SHORT_ACRONYM = /^\p{Lu}{2,4}$/u
const FEDERAL_BODY = /^(?:Bundes(?:amt|ministeri|kanzleramt|anstalt|zentral|verwaltung|agentur)|Kanzleramt)/u

/** The places that a chunk shows: its own, those inside it, and the seat of a known body. */
export function placesOf(chunk: Chunk): PlaceSign[] {
  const textOf = ({ start, end }: Span) => chunk.text.slice(start - chunk.start, end - chunk.start)
  return [chunk.mentions, ...chunk.inner].flatMap((mentions) => placesOfMentions(mentions, textOf))
}

/** The places of a whole sentence. */
export function placesIn({ text, kept }: Recognised): PlaceSign[] {
  const textOf = ({ start, end }: Span) => text.slice(start, end)
  return kept().flatMap(({ mentions, inner }) => [mentions, ...inner].flatMap((m) => placesOfMentions(m, textOf)))
}

function placesOfMentions({ place, body, office }: Mentions, textOf: (span: Span) => string): PlaceSign[] {
  if (place) return [signOf(place, textOf(place))]
  if (office?.placeText) return placesInText(office.placeText)
  const seat = body ?? office?.body
  const jurisdiction = seat && (seat.jurisdiction ?? (FEDERAL_BODY.test(seat.name) ? 'DE' : undefined))
  if (!jurisdiction) return []
  const kind = kindOf(jurisdiction)
  const common = COMMON_BODY.test(seat.name) || SHORT_ACRONYM.test(seat.name)
  return [{ jurisdiction, kind, form: 'name', weak: common || kind === 'federation', common }]
}

function kindOf(jurisdiction: string): PlaceReading['kind'] {
  if (jurisdiction === 'DE') return 'federation'
  return jurisdiction.startsWith('DE-') ? 'land' : 'municipality'
}

const signOf = (place: PlaceMention, text: string): PlaceSign => ({
  ...place,
  weak:
    place.form === 'capital' ||
    place.form === 'region' ||
    (place.locative === true && !FOREIGN_COUNTRY.test(text)) ||
    PASSING_FEDERATION.test(text) ||
    EUROPE.test(text),
})

/** The places in any text, as signs. */
export function placesInText(text: string): PlaceSign[] {
  return findPlaces(text).map((p) => signOf(p, text.slice(p.start, p.end)))
}

/**
 * Chooses among the places of one stretch of text (a phrase, a clause, a sentence). A municipality wins where the
 * stretch speaks of a town's organs, else the Land; the federation comes last, for it is named in passing.
 * `weak` asks for what is said in passing too.
 */
export function chooseAmong(
  places: readonly PlaceSign[],
  text: string,
  { level, weak = false }: { level?: Level | undefined; weak?: boolean } = {},
): Whose | undefined {
  const municipal = level === 'municipal' || (level === undefined && MUNICIPAL.test(text))
  const pool = places.flatMap((p) =>
    readingsOf(p, { municipal, level, weak, council: COUNCIL.test(text) || TOWN_AT_HEAD.test(text) }),
  )
  // *In Köln tagte der Rat der Stadt Bonn*: where they sit says less than whose they are
  const of = (...kinds: PlaceReading['kind'][]) =>
    pool.find((p) => kinds.includes(p.kind) && !('locative' in p)) ?? pool.find((p) => kinds.includes(p.kind))
  const town = level === 'state' ? undefined : of('municipality', 'district')
  // *Träger sind die Länder Bremen, Hamburg, …*: whose it is, such a list does not tell
  if (!town && new Set(pool.filter((p) => p.kind === 'land').map((p) => p.jurisdiction)).size > 2) return undefined
  const best =
    (municipal ? town : (of('land') ?? town)) ??
    (level === 'municipal' ? undefined : of('land')) ??
    of('foreign') ??
    (level === 'municipal' ? undefined : of('federation'))
  // *die bayerische Landeshauptstadt* is München, not Bayern
  if (!best || (best.kind === 'land' && CAPITAL_OF_LAND.test(text) && !town)) return undefined
  return {
    jurisdiction: best.jurisdiction,
    ...(best.ags ? { ags: best.ags } : {}),
    ...(best.land ? { land: best.land } : {}),
    foreign: best.kind === 'foreign',
  }
}

/** A capital is a town where the text speaks of its organs, and may stand for its Land where it speaks of a minister. */
function readingsOf(
  sign: PlaceSign,
  {
    municipal,
    level,
    weak,
    council,
  }: { municipal: boolean; level: Level | undefined; weak: boolean; council: boolean },
): readonly PlaceReading[] {
  // *In Freiburg hat der Gemeinderat …*
  const sits =
    council && level !== 'state' && sign.locative === true && sign.kind === 'municipality' && sign.form === 'name'
  const towns = (sign.alternatives ?? []).filter((p) => municipal && p.kind === 'municipality')
  const laender = (sign.alternatives ?? []).filter((p) => level === 'state' && weak && p.kind === 'land')
  // a minister whom a town's page names is of that town's Land
  const ofTown: PlaceReading[] =
    level === 'state' && weak && sign.land && sign.kind !== 'land'
      ? [{ jurisdiction: sign.land, kind: 'land', form: 'name' }]
      : []
  return [...towns, ...(weak || !sign.weak || sits ? [sign] : []), ...laender, ...ofTown]
}

/** Addresses that a page shows at its head or foot: *www.sk.sachsen.de*. */
const HOST = /(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]{1,40}\.){1,4}de(?![\p{L}\p{N}])/giu

/** *Ulm (dpa/lsw) - Die Stadt …*: where an agency reports from. */
const DATELINE =
  /(?:^|\n)[^\S\n]*(?<town>\p{Lu}[\p{L}-]+(?: (?:am|an der|im) \p{Lu}\p{L}+)?) \((?:dpa|ots|afp|epd|apa|sda|OTS|APA|SDA)[^)\n]{0,20}\)/u
/** *HAGEN. Eigentlich hätte der Rat …* */
const IN_CAPITALS = /(?:^|\n)(?<town>\p{Lu}[\p{Lu}-]{2,24})\. (?=\p{Lu}\p{Ll})/u
/** *Dunningen* on a line of its own, and *Dunningen. Ohne Debatte …* below: small places too. */
const ABOVE_AND_BEFORE = /(?:^|\n)(?<town>\p{Lu}\p{Ll}{2,24})[ \t]*\n(?:[^\n]*\n){0,8}\k<town>\. {1,3}(?=\p{Lu})/u
/** *Politik > Ostalb > Aalen* above *Aalen. Ohne Debatte …* */
const BREADCRUMB_AND_BEFORE =
  /(?:^|\n)[^\n]{0,80}[>»›/] {0,3}(?<town>\p{Lu}\p{Ll}{2,24})[ \t]*\n(?:[^\n]*\n){0,8}\k<town>\. {1,3}(?=\p{Lu})/u
/** *Hamm, 3.2.2020: Der Rat …*: towns whose names are ordinary words, too. */
const PLACE_AND_DAY =
  /(?:^|\n)[^\S\n]*(?<town>\p{Lu}(?:\p{Ll}+|\p{Lu}+)(?: \(\p{Lu}\p{Ll}+\)| (?:am|an der|im) \p{Lu}\p{Ll}+)?)(?:, (?:den )?| \(| [–|-] )\d{1,2}\. ?(?:\d|\p{Lu})/u

/** *Peine. Der neue Beauftragte …*: a known town, which the line that opens the text names. */
const PLACE_AND_STOP = /(?:^|\n)(?<known>\p{Lu}\p{Ll}{2,24})\. {1,3}(?=\p{Lu}\p{Ll}{0,30} )/u

const DATELINE_REACH = 300

/** How many mentions of a dateline's town count. */
const MOST_MENTIONS = 4
const countOf = (name: string, text: string): number =>
  [...text.matchAll(/\p{L}[\p{L}-]*/gu)].filter(([word]) => word === name).length

/** The town of a dateline; its district, where the text speaks of that district's organs and of no town's. */
function ofDateline(dateline: string, text: string): Whose | undefined {
  const town = /\p{Ll}/u.test(dateline) ? dateline : dateline.charAt(0) + dateline.slice(1).toLowerCase()
  // *HANNOVER. Die Landesregierung hat …*: the seat of a Land stands for it where only its organs act
  if (STATE_ORGAN.test(text) && !COUNCIL.test(text)) {
    const land = chooseAmong(placesInText(town), town, { level: 'state', weak: true })
    if (land?.jurisdiction.startsWith('DE-')) return land
  }
  const name = DISTRICT_ORGAN.test(text) && !COUNCIL.test(text) ? `Landkreis ${town}` : `Stadt ${town}`
  return chooseAmong(placesInText(name), name, { weak: true })
}

const STATE_ORGAN =
  /(?<!\p{L})(?:Landesregierung|Landesverwaltung|Landeskabinett|Staatsregierung|Ministerpräsident(?:in)?)(?!\p{L})/u
const DISTRICT_ORGAN = /(?<!\p{L})(?:Kreistag|Landratsamt|Kreishaus|Kreisverwaltung)(?:e?s)?(?!\p{L})/u

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
  const { title } = document
  if (title) {
    const ofTitle = chooseAmong(placesInText(title), title) ?? chooseAmong(placesInText(title), title, { weak: true })
    // *eine Digitalchefin aus Tallinn*: a foreign place in the headline may be where somebody comes from
    vote(ofTitle, ofTitle?.foreign ? 1 : 3)
  }
  const opening = (
    DATELINE.exec(text.slice(0, 2000)) ??
    IN_CAPITALS.exec(text.slice(0, 2000)) ??
    ABOVE_AND_BEFORE.exec(document.text.slice(0, 2000)) ??
    BREADCRUMB_AND_BEFORE.exec(document.text.slice(0, 2000)) ??
    PLACE_AND_DAY.exec(document.text.slice(0, DATELINE_REACH)) ??
    PLACE_AND_STOP.exec(document.text.slice(0, DATELINE_REACH))
  )?.groups
  const dateline = opening?.town ?? opening?.known
  const ofOpening = dateline ? ofDateline(dateline, head) : undefined
  // *Rathaus. Der Rat …* is no town
  if (dateline && (opening?.town || ofOpening?.ags)) {
    const whose = ofOpening
    vote(whose, 2)
    // *Hagen*, *Essen*: of an ordinary word's town no other mention votes by itself
    if (!places.some(({ start, end }) => head.slice(start, end) === dateline))
      vote(whose, Math.min(MOST_MENTIONS, countOf(dateline, head)))
  }
  const byline = linesOutside(document)
  vote(chooseAmong(placesInText(byline), byline, { weak: true }), 2)
  const municipal = MUNICIPAL.test(head)
  for (const place of places) vote(...voteOf(place, { head, municipal }))
  for (const [host] of `${text.slice(0, 300)} ${text.slice(-300)}`.matchAll(HOST))
    vote(named(jurisdictionOfUrl(`https://${host}/`)), 3)
  const [first = ''] = text.slice(0, 200).split('\n')
  if (first.length < 100) vote(named(jurisdictionOfPublisher(first)), 2)
  vote(named(document.publisher ? jurisdictionOfPublisher(document.publisher) : undefined), 4)
  vote(named(document.url ? jurisdictionOfUrl(document.url) : undefined), 4)
  const ranked = [...votes.values()].sort((a, b) => b.weight - a.weight)
  const [top] = ranked
  if (!top) return ofRegions(head)
  const laender = ranked.filter(({ whose }) => whose.jurisdiction.startsWith('DE-'))
  return laender.length >= OVERVIEW && top.whose.jurisdiction.startsWith('DE-')
    ? { ...top.whose, overview: true }
    : top.whose
}

/** A page that names so many Länder tells of several. */
const OVERVIEW = 3

/** *Digitalagentur Saar*, *Zweckverband IT Uckermark*: where nothing names a place, the Land of the regions in names. */
function ofRegions(head: string): Whose | undefined {
  const lands = new Set(
    findBodies(head).flatMap(({ name, jurisdiction }) => jurisdiction ?? landOfRegionIn(name) ?? []),
  )
  const [only] = lands
  return only?.startsWith('DE-') && lands.size === 1 ? { jurisdiction: only, foreign: false } : undefined
}

/** *Bundesregierung* and *Bundesrechenzentrum* are Austria's or Switzerland's where nothing speaks of Germany. */
function speaksOfOtherFederation(head: string, places: readonly PlaceMention[]): boolean {
  if (/deutsch/iu.test(head) || !places.every(({ kind }) => kind === 'foreign' || kind === 'federation')) return false
  const named = places.filter(
    ({ kind, start, end }) =>
      kind === 'foreign' && /österreich|schweiz|^(?:Wien|Bern|Graz|Linz)/iu.test(head.slice(start, end)),
  )
  return named.length > 1
}

/** How far down a page's head may reach. */
const HEAD = 500

/** *Stadt Wolfsburg, 12.5.2021*: lines of the head that are no text of the page still say whose it is. */
function linesOutside({ text, segments }: ReadableDocument): string {
  const edges = [{ end: 0 }, ...segments.filter((s) => s.start < HEAD)]
  return edges
    .map(({ end }, i) => text.slice(end, Math.min(segments[i]?.start ?? HEAD, HEAD)).trim())
    .filter((line) => line !== '' && line.length < 120)
    .join('\n')
}

/** With its Land, where the name alone tells it. */
function named(jurisdiction: string | undefined): Whose | undefined {
  if (!jurisdiction) return undefined
  const place = chooseAmong(placesInText(jurisdiction), jurisdiction, { weak: true })
  return place?.jurisdiction === jurisdiction ? place : { jurisdiction, foreign: false }
}

/** *LANDKREIS UELZEN* above a headline: the same length, so that offsets stay. */
export function withoutCapitals(text: string): string {
  return text.replace(/^[\p{Lu} -]{4,60}$/gmu, (line) =>
    line.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()),
  )
}

/** A place counts double near the top, and less where it is likely to be said in passing. */
function voteOf(
  place: PlaceMention,
  { head, municipal }: { head: string; municipal: boolean },
): [Whose | undefined, number] {
  const before = head.slice(Math.max(0, place.start - 60), place.start)
  // *30169 Hannover* is where the letter box hangs, *Rathausplatz 1, 42651 Solingen* is a town's own
  if (/(?<!\d)\d{5}\s$/.test(before) && !/Rathaus[^\n]{0,30}$/u.test(before)) return [undefined, 0]
  // *geboren 1979 in Hagen*
  if (/(?:[Gg]eboren\p{L}*|\*)[^.;\n]{0,30} in $/u.test(before)) return [undefined, 0]
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
