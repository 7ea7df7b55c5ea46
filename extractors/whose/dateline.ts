/** The town with which a text opens, and whose page that makes it: *Ulm (dpa) – …*, *HAGEN. …*, *Trier:* on its own line. */
import type { ReadableDocument } from '../document.ts'
import { latin } from '../german/latin.ts'
import { NEEDS_TOWN_WORD } from '../german/places/town-words.ts'
import { COUNCIL, chooseAmong, placesInText, type Whose } from './jurisdiction.ts'
import { districtAround } from './same-named-places.ts'

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

/** How far down a page datelines are sought, and those that are only a town and a sign. */
const OPENING_REACH = 2000
export const DATELINE_REACH = 300

/** In the text without what stands around it, else on the whole page; the surest first. */
const OPENINGS: readonly { readonly pattern: RegExp; readonly on: 'text' | 'page'; readonly reach: number }[] = [
  { pattern: DATELINE, on: 'text', reach: OPENING_REACH },
  { pattern: IN_CAPITALS, on: 'text', reach: OPENING_REACH },
  { pattern: ABOVE_AND_BEFORE, on: 'page', reach: OPENING_REACH },
  { pattern: BREADCRUMB_AND_BEFORE, on: 'page', reach: OPENING_REACH },
  { pattern: PLACE_AND_DAY, on: 'page', reach: DATELINE_REACH },
  { pattern: PLACE_AND_STOP, on: 'page', reach: DATELINE_REACH },
  { pattern: PLACE_AND_COLON, on: 'page', reach: DATELINE_REACH },
  { pattern: PLACE_ALONE, on: 'page', reach: DATELINE_REACH },
]

export interface Dateline {
  /** As running text writes it. */
  readonly town: string
  readonly whose: Whose | undefined
  /** By its form, or as a known town: *Rathaus. Der Rat …* is none. */
  readonly isTown: boolean
  /** How much it says: an agency reports from a seat, a paper from where it was. */
  readonly weight: number
}

/** The dateline of a page; `head` is the beginning of its text as running text writes it. */
export function datelineOf(document: ReadableDocument, text: string, head: string): Dateline | undefined {
  for (const { pattern, on, reach } of OPENINGS) {
    const opening = pattern.exec((on === 'text' ? text : document.text).slice(0, reach))?.groups
    if (!opening) continue
    const town = inLowerCase(opening.town ?? opening.known ?? '')
    if (town === '') return undefined
    const whose = whoseOfTown(town, head)
    const isTown = opening.town !== undefined || whose?.ags !== undefined
    const isOfSeat = pattern === DATELINE || DISTRICT_ORGAN.test(head)
    return { town, whose, isTown, weight: isOfSeat ? 2 : 3 }
  }
  return undefined
}

/** *WERNE.* opens a text about Werne. */
const inLowerCase = (town: string): string =>
  /\p{Ll}/u.test(town) ? town : town.charAt(0) + town.slice(1).toLowerCase()

/** *HANNOVER. Die Landesregierung hat …*: the seat of a Land stands for it where only its organs act. */
export function landOfSeat(town: string, text: string): Whose | undefined {
  if (!STATE_ORGAN.test(text) || COUNCIL.test(text)) return undefined
  const land = chooseAmong(placesInText(town), town, { level: 'state', weak: true })
  return land?.jurisdiction.startsWith('DE-') ? land : undefined
}

/** The town of a dateline; its district, where the text speaks of that district's organs and of no town's. */
function whoseOfTown(town: string, text: string): Whose | undefined {
  const land = landOfSeat(town, text)
  if (land) return land
  const name = `Stadt ${town}`
  const whose = NEEDS_TOWN_WORD.has(town) ? undefined : chooseAmong(placesInText(name), name, { weak: true })
  return whose && DISTRICT_ORGAN.test(text) && !COUNCIL.test(text) ? (districtAround(whose) ?? whose) : whose
}

export const STATE_ORGAN = latin`(?<!\p{L})(?:Landes(?:regierung|verwaltung|kabinett|portal|behörden|minister\p{Ll}*|beauftragte\p{Ll}*)|Landes-?CIO|Staatsregierung|Ministerpräsident(?:in)?|(?!Bundes)\p{L}*[Mm]inister(?:iums?|in|s)?|Ministerrate?s?|\p{L}*[Kk]abinetts?|Landtags?|Staatskanzlei\p{Ll}*|(?:Landkreis|Städte|Gemeinde)tage?s?|[Ff]reistaate?s?|(?:\p{L}{3,}ischen?|Thüringer) (?:Landkreisen?|Kommunen))(?!\p{L})`
export const DISTRICT_ORGAN = latin`(?<!\p{L})(?:Kreistag|Landratsamt|Kreishaus|Kreisverwaltung)(?:e?s)?(?!\p{L})`
