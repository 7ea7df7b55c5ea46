import { latin } from '../latin.ts'
import { LETTER, LOWER } from '../letters.ts'
import { memoised } from '../memory/memoised.ts'
import { isPersonBefore } from '../persons/beside-person.ts'
import type { PlaceMention, PlaceReading } from '../places.ts'
import { CAPITAL_BEHIND } from '../words.ts'
import { townByByname } from './bynames.ts'
import { LAENDER } from './laender.ts'
import { type Town, type TownName, townOfAdjective, townsStartingWith } from './municipality-index.ts'
import { isLocative, surroundings } from './position.ts'
import {
  AMBIGUOUS_TOWNS,
  BEARS_TOWN_NAME,
  LAND_WORD,
  NEEDS_TOWN_WORD,
  NO_AUTHORITY,
  SURNAME_ADJECTIVES,
  TOWN_ORGAN,
  TOWN_WORD,
} from './town-words.ts'

const WORD_CHAR = new RegExp(`[${LETTER}0-9]`)

/** A town's name or adjective at a place in the text, before it is decided whether the town is meant. */
interface Candidate {
  readonly start: number
  readonly end: number
  readonly town: Town
  /** The name as the text has it, in the nominative: *Frankfurt* or *Frankfurt am Main*. */
  readonly name: string
  readonly form: 'name' | 'adjective' | 'compound'
  /** *Ulm (Donau)*: no word and no surname is written so. */
  readonly bynamed?: true
}

/** Municipalities that a text names, by name or adjective. */
export function findTowns(text: string): PlaceMention[] {
  const found: PlaceMention[] = []
  const words = /[A-ZÄÖÜ][a-zäöüß]+/g
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const candidate = candidateAt(text, match[0], match.index)
    if (!candidate || !isTown(text, candidate)) continue
    found.push(reading(text, candidate))
    words.lastIndex = candidate.end
  }
  return found
}

interface TownWord {
  /** The towns whose name begins with the word. */
  readonly entries: readonly TownName[]
  readonly adjective?: TownName
}

/** The towns that a word may mean; undefined for most words. */
const townsOfWord = memoised((word): TownWord | undefined => {
  let entries = townsStartingWith(word)
  if (entries.length === 0 && word.endsWith('s')) entries = townsStartingWith(word.slice(0, -1))
  if (entries.length > 0) return { entries }
  const adjective = townOfAdjective(word)
  return adjective && { entries, adjective }
})

function candidateAt(text: string, word: string, start: number): Candidate | undefined {
  const meant = townsOfWord(word)
  if (!meant) return undefined
  const { entries, adjective } = meant
  const previous = text[start - 1]
  if (previous && (previous === '-' || WORD_CHAR.test(previous))) return undefined
  for (const entry of entries) {
    if (!text.startsWith(entry.text, start)) continue
    const end = start + entry.text.length
    const bynamed = townByByname(entry.text, text.slice(end, end + LONGEST_BYNAME), entries)
    if (bynamed) return { start, ...bynamed, end: end + bynamed.length, form: 'name', bynamed: true }
    const candidate = withEnding(text, start, entry)
    if (candidate) return candidate
  }
  const end = start + word.length
  if (!adjective || WORD_CHAR.test(text[end] ?? ' ')) return undefined
  return { start, end, town: adjective.town, name: shortName(adjective.town.name), form: 'adjective' }
}

const LONGEST_BYNAME = 40

/** Towns of that size (in thousands) are read in compounds: *Köln-Mülheim*, *München-Portal*. */
const KNOWN_IN_COMPOUNDS = 100

/** Reads what follows a name: nothing, a genitive *-s*, *-er*, or a hyphen; undefined where the word is another one. */
function withEnding(text: string, start: number, { text: name, town }: TownName): Candidate | undefined {
  const bare = start + name.length
  const ends = (at: number) => !WORD_CHAR.test(text[at] ?? ' ')
  const as = (end: number, form: Candidate['form']): Candidate => ({ start, end, town, name, form })
  if (text[bare] === '-' && !ends(bare + 1))
    return town.population >= KNOWN_IN_COMPOUNDS ? as(bare, 'compound') : undefined
  if (ends(bare)) return RIVER.test(text.slice(bare, bare + 24)) ? undefined : as(bare, 'name')
  if (text[bare] === 's' && ends(bare + 1)) return as(bare + 1, 'name')
  // *Bad Homburger*, *Castrop-Rauxeler*: one-word names are left to townOfAdjective.
  if (/[ -]/.test(name) && text.startsWith('er', bare) && ends(bare + 2)) return as(bare + 2, 'adjective')
  return undefined
}

/** Another town of that name: the table knows the whole name of the larger ones, and had no match. */
const RIVER = latin`^ (?:an|ob|vor) der \p{Lu}|^ (?:am|im) (?:Rhein|Main|Neckar|Inn|Lech|Harz|Breisgau|Allgäu|Schwarzwald|Taunus|Westerwald|Odenwald|See|Bodensee|Berg)(?!\p{L})`

/** In thousands. */
const SMALL = 20
/** Villages of fewer are called like ordinary words. */
const SMALLEST = 8
const LARGE = 100

/** Whether the name at this place means the town, and not a word, a person or an institution of that name. */
function isTown(text: string, { start, end, town, name, form, bynamed }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  if (BEARS_TOWN_NAME.test(before) || isPersonBefore(before)) return false
  const beside = isBesideTownWord(before, after)
  if (form === 'adjective') {
    if (!CAPITAL_BEHIND.test(after) || NO_AUTHORITY.test(after)) return false
    // *des Hagener Betriebs*, *die Geraer Datenverarbeitung*
    const isAttribute = town.population >= SMALL && !NEEDS_TOWN_WORD.has(name) && AFTER_ARTICLE.test(before)
    const isKnown = town.population >= LARGE || DIGITAL_AFTER.test(after)
    return beside || isAttribute || (isKnown && !SURNAME_ADJECTIVES.has(text.slice(start, end)))
  }
  if (
    beside ||
    bynamed ||
    POSTCODE.test(before) ||
    UNMISTAKABLE.test(name) ||
    (text.slice(start, end) === `${name}s` && OFFICE_AFTER.test(after))
  )
    return true
  if (NEEDS_TOWN_WORD.has(name)) return false
  // *In Nümbrecht hat der Rat …*
  if (town.population < SMALL) return town.population >= SMALLEST && LOCATIVE.test(before) && COUNCIL_AFTER.test(after)
  if (!AMBIGUOUS_TOWNS.has(name) || LOCATIVE.test(before)) return true
  return town.population >= ACTING && OPENS.test(before) && ACTS.test(after)
}

/** *Bad Belzig*, *Hessisch Oldendorf*, *Frankfurt (Oder)*: no word and no surname is called so. */
const UNMISTAKABLE = /[ (/]/
/** *78636 Trossingen* */
const POSTCODE = /(?<!\d)\d{5}\s$/

/** *Triers erster CDO*, *Ulms Digitalstrategie*. */
const OFFICE_AFTER = latin`^ (?:\p{Ll}+ )?(?:CIO|CDO|CISO|Chief \p{Lu}|IT-|Digital|Rathaus|Verwaltung|Oberbürgermeister|Bürgermeister|Dezernent|Kämmerer)`
/** *der Fuldaer Digitalbeirat*, *die Celler Smart-City-Strategie*: of an administration. */
const DIGITAL_AFTER = latin`^ (?:\p{Ll}+ )?(?:Digital(?:bei|agentur|strategie|agenda|rat|konzept|isierungs)|Smart[ -]City|E-Government|IT-(?:Amt|Betrieb|Leiter|Chef|Strategie)|Online-(?:Portal|Dienst)|Bürgerportal|Serviceportal)`
/** *Ulm hat die Digitale Agenda beschlossen*, *Siegen bietet 40 Online-Dienste an*: what towns do, and hardly people. In thousands. */
const ACTING = 50
const OPENS = latin`(?:^|[.,;:] |\n|(?<!\p{L})(?:und|aber|auch|während|denn|dass) )$`
const ACTS = latin`^ \d{1,4}(?:[.,;]|$| und )|^ (?:bietet|betreibt|zählt|beschließt|beschloss|verabschiedete?|schaltete?) (?:\p{Ll}+ )?(?:\d|\p{Lu})|^ hat (?:\p{Ll}+ ){1,3}(?:Digital|IT-|E-Government|Smart|Masterplan|Chief|CDO|CIO|Online|Verwaltung)`
const LOCATIVE = latin`(?:^|[\s(„])(?:(?:[Ii]n|[Aa]us|[Nn]ach|[Bb]ei) |(?:[Ii]m|[Dd]as|[Vv]om|[Zz]um|[Aa]us dem) \p{L}+isch(?:en?|es) )$`
const COUNCIL_AFTER = latin`^[^.;:!?\n]{0,16} (?:der|im|vom) (?:Rat|Gemeinderat|Stadtrat|Rathaus|Bürgermeister)(?:e?s)?(?!\p{L})`
const AFTER_ARTICLE = /(?:^|[\s(„])(?:[Dd](?:er|ie|as|es|em|en)|[Bb]eim|[Ii]m|[Vv]om|[Zz]um|[Zz]ur|[Aa]m) $/
const TOWN_WORD_BEFORE = new RegExp(`${TOWN_WORD.source}(?: (?:von|der|in|zu|Stadt))? $`)
const TOWN_WORD_AFTER = new RegExp(`^ (?:[${LOWER}]+ )?${TOWN_WORD.source}`)
const LAND_WORD_AFTER = new RegExp(`^ (?:[${LETTER}]+ )?${LAND_WORD.source}`)

function isBesideTownWord(before: string, after: string): boolean {
  return TOWN_WORD_BEFORE.test(before) || TOWN_WORD_AFTER.test(after)
}

const LANDS_BY_SEAT = new Map(LAENDER.flatMap((land) => (land.seat ? [[land.seat, land.code] as const] : [])))

/** *Frankfurt am Main* → *Frankfurt*: adjectives don't say more. */
const shortName = (name: string): string => name.replace(/ (?:\(|am |an der |im |in der ).*$/, '')

/** A seat of government has two readings; for all others the town is the only one. */
function reading(text: string, candidate: Candidate): PlaceMention {
  const { start, end, town, name, form } = candidate
  const own: PlaceReading = { jurisdiction: name, kind: 'municipality', ags: town.ags, land: town.land, form }
  const seatOf = LANDS_BY_SEAT.get(shortName(town.name))
  if (!seatOf || seatOf !== town.land) return { start, end, ...own }
  const land: PlaceReading = { jurisdiction: seatOf, kind: 'land', land: seatOf, form: 'capital' }
  return meansTown(text, candidate)
    ? { start, end, ...own, alternatives: [land] }
    : { start, end, ...land, alternatives: [own] }
}

/**
 * Whether a capital's name means the city. Beside it a town's word or a government's decides (*Dresdner Stadtrat*,
 * *Potsdamer Innenministerium*), then such a word in the sentence; with none or both, *in Mainz* and a dateline tell of the seat,
 * while *München beschließt* and *Münchens CIO* are the city's.
 */
function meansTown(text: string, { start, end, form }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  if (isBesideTownWord(before, after)) return true
  if (form === 'adjective') return !LAND_WORD_AFTER.test(after)
  const around = surroundings(text, { start, end })
  const town = TOWN_ORGAN.test(around)
  return town === LAND_WORD.test(around) ? !isLocative(text, start, end) : town
}
