/** Whose administration the names of places mean, and which of several counts. */

import type { Span } from '../document.ts'
import type { Chunk, Mentions } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import type { Recognised } from '../german/mentions.ts'
import { findPlaces, type PlaceMention, type PlaceReading } from '../german/places.ts'

/** Whose administration a fact belongs to; `foreign` where it is none of Germany's. */
export interface Whose {
  readonly jurisdiction: string
  readonly ags?: string
  /** The Land that a municipality or district lies in. */
  readonly land?: string
  readonly foreign: boolean
  /** Of a page: it tells of several Länder, of which this is but the one most named. */
  readonly overview?: boolean
  /** Of what towns that lie in this Land do together. */
  readonly shared?: boolean
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

/** A town's or district's organs. */
export const MUNICIPAL = latin.i`(?<!\p{L})(?:stadt(?:rat|rats|rates|verwaltung|spitze|verordnet\p{L}*)?|städtische[nrsm]?|(?:landes)?hauptstadt|oberbürgermeister(?:in|s)?|bürgermeister(?:in|s)?|rathaus(?:es)?|bürger(?:büro|amt)(?:e?s)?|magistrat(?:s|es)?|(?:markt)?gemeinderat(?:s|es)?|gemeindevertret\p{L}*|(?:samt|verbands)gemeinde\p{L}*|amtsausschuss(?:es)?|amtsvorsteher(?:in|s)?|kreistag(?:s|es)?|landrat(?:s|es)?|landrätin|landkreis(?:es)?|kreisverwaltung|ratsversammlung|dezernent(?:in)?|stadtdirektor(?:in)?)(?!\p{L})`
/** Sits in the town that it governs. */
export const COUNCIL = latin.i`(?<!\p{L})(?:gemeinderat|gemeindevertretung|(?:samt|verbands)gemeinderat|stadtrat|stadtverordnete\p{L}*|ratsversammlung|stadtverwaltung|(?:ober)?bürgermeister\p{L}*|magistrat|(?<=(?:der|dem|vom|im) )rat)(?:s|es)?(?!\p{L})`
/** *In Greven bietet die Stadt …* */
const TOWN_AT_HEAD = latin`^In \p{Lu}\p{L}+ [^.;]{0,200}(?<= (?:die|der) )Stadt(?! \p{Lu}|\p{L})`
/** *In Österreich* says whose it is; *in Wien* may be where they met. */
const FOREIGN_COUNTRY =
  /^(?:Österreich|(?:der )?Schweiz|Estland|Dänemark|Frankreich|Liechtenstein|Luxemburg|Südtirol|Niederlande|Finnland)/u
/** European law and money are everywhere; they make no fact foreign. */
const EUROPE = /^(?:EU|Europ)/u
/** The federation as it is named in passing. */
export const PASSING_FEDERATION =
  /^(?:(?:den |dem |des |der )?bund(?:es)?|deutschlands?|deutsche[nrsm]?|bundes-|bundes(?:gesetz|recht|mittel|förder|haushalt|vorgab)[a-zäöüß]*)$/iu
/** Several Länder have one of that name. */
const COMMON_BODY = latin`^(?:(?:Statistisches )?Landes(?:amt|betrieb|rechenzentrum|anstalt|zentrale)|(?:Staatsm|M)inisterium)(?!\p{L})`

const CAPITAL_OF_LAND = /isch(?:e[nrsm]?)? (?:Landesh|H)auptstadt/u
/** *KDO* is one body in Oldenburg and another in Ostsachsen: the page must agree. */
const SHORT_ACRONYM = latin`^(?:IT-)?\p{Lu}{2,4}$`
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
  const { foreign: _, ...own } = whoseBy(jurisdiction)
  return [{ ...own, kind, form: 'name', weak: common || kind === 'federation', common }]
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
  return whoseAt(best)
}

/** The administration of a place, whatever stands around it. */
export const whoseAt = ({ jurisdiction, kind, ags, land }: PlaceReading): Whose => ({
  jurisdiction,
  ...(ags ? { ags } : {}),
  ...(land ? { land } : {}),
  foreign: kind === 'foreign',
})

/** Of a jurisdiction that is known by its code or name: a town with its key and Land, where the name alone tells them. */
export function whoseBy(jurisdiction: string): Whose {
  if (/^DE(?:-|$)/.test(jurisdiction)) return { jurisdiction, foreign: false }
  // *Essen* alone is a word, *München* the seat of its Land
  const places = [jurisdiction, `Stadt ${jurisdiction}`].flatMap(placesInText)
  const own = places.flatMap((p) => [p, ...(p.alternatives ?? [])]).find((p) => p.jurisdiction === jurisdiction)
  return own ? whoseAt(own) : { jurisdiction, foreign: false }
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

/** *LANDKREIS UELZEN* above a headline: the same length, so that offsets stay. */
export function withoutCapitals(text: string): string {
  return text.replace(/^[\p{Lu} :-]{4,60}$/gmu, (line) =>
    line.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()),
  )
}
