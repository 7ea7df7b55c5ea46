import { genderOfFirstName } from './given-names.ts'
import { LAENDER } from './laender.ts'
import { type TownName, townNames } from './municipality-index.ts'
import { LETTERS } from './person-words.ts'
import type { PlaceMention, PlaceReading } from './places.ts'
import {
  AMBIGUOUS_TOWNS,
  BEARS_TOWN_NAME,
  LAND_WORD,
  MEDIA_OR_TRADE,
  NEEDS_TOWN_WORD,
  TOWN_WORD,
} from './town-words.ts'

const LANDS_BY_SEAT = new Map(LAENDER.flatMap((land) => (land.seat ? [[land.seat, land.code] as const] : [])))
const CAPITALISED = /[A-ZÄÖÜ][a-zäöüß]+/g
const LETTER = new RegExp(`[${LETTERS}0-9]`)

/** Municipalities that a text names, by name or adjective. */
export function findTowns(text: string): PlaceMention[] {
  const index = townNames()
  const found: PlaceMention[] = []
  CAPITALISED.lastIndex = 0
  const words = new RegExp(CAPITALISED)
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const word = match[0]
    const entries = index.get(word) ?? (word.endsWith('s') ? index.get(word.slice(0, -1)) : undefined)
    if (!entries) continue
    const place = townAt(text, match.index, entries)
    if (!place) continue
    found.push(place)
    words.lastIndex = place.end
  }
  return found
}

function townAt(text: string, start: number, entries: readonly TownName[]): PlaceMention | undefined {
  const previous = text[start - 1]
  if (previous && (LETTER.test(previous) || previous === '-')) return undefined
  for (const entry of entries) {
    if (!text.startsWith(entry.text, start)) continue
    const bare = start + entry.text.length
    const end = text[bare] === 's' && entry.form === 'name' && !LETTER.test(text[bare + 1] ?? ' ') ? bare + 1 : bare
    if (LETTER.test(text[end] ?? ' ')) continue
    const compound = text[end] === '-' && LETTER.test(text[end + 1] ?? ' ')
    if (compound && (entry.town.population < 100 || end > bare)) continue
    if (!isTown(text, start, end, entry)) continue
    return read(text, start, end, entry, compound)
  }
  return undefined
}

const SMALL = 20
const LARGE = 100

/** Whether the name at this place means the town, and not a word, a person or an institution of that name. */
function isTown(text: string, start: number, end: number, { form, text: name, town }: TownName): boolean {
  const before = text.slice(Math.max(0, start - 32), start)
  const after = text.slice(end, end + 32)
  if (BEARS_TOWN_NAME.test(before) || isPersonBefore(before)) return false
  const beside = isBesideTownWord(before, after)
  if (form === 'adjective') {
    if (!/^ \p{Lu}/u.test(after) || MEDIA_OR_TRADE.test(after)) return false
    return beside || (town.population >= LARGE && !SURNAME_LIKE.test(name))
  }
  if (beside) return true
  if (town.population < SMALL || NEEDS_TOWN_WORD.has(name)) return false
  return !AMBIGUOUS_TOWNS.has(name) || /(?:^|[ („])(?:[Ii]n|[Aa]us|[Nn]ach|[Bb]ei) $/u.test(before)
}

/** Adjectives that are common surnames or words: *Hammer*, *Ulmer*, *Essener* is not among them. */
const SURNAME_LIKE = /^(?:Hammer|Hofer|Ulmer|Hagener|Trierer)$/

function isPersonBefore(before: string): boolean {
  if (/(?:Herrn?|Frau|Dr\.|Prof\.|von|Familie) $/.test(before))
    return (
      !/(?:[Bb]ürgermeister(?:in)?|Stadt|CIO|Landrat|OB|Rat) von $/.test(before) &&
      !/(?<!\p{Lu}\p{Ll}+ )von $/u.test(before)
    )
  const word = /(?<word>\p{Lu}[\p{L}-]+) $/u.exec(before)?.groups?.word
  return word !== undefined && genderOfFirstName(word) !== undefined
}

const TOWN_WORD_BEFORE = new RegExp(`${TOWN_WORD.source}(?: (?:von|der|in|zu|Stadt))? $`, 'u')
const TOWN_WORD_AFTER = new RegExp(`^s? (?:\\p{Ll}+[nrse] )?${TOWN_WORD.source}`, 'u')

function isBesideTownWord(before: string, after: string): boolean {
  return TOWN_WORD_BEFORE.test(before) || TOWN_WORD_AFTER.test(after)
}

function read(
  text: string,
  start: number,
  end: number,
  { form, text: name, town }: TownName,
  compound: boolean,
): PlaceMention {
  const own: PlaceReading = {
    jurisdiction: form === 'adjective' ? shortName(town.name) : name,
    kind: 'municipality',
    ags: town.ags,
    land: town.land,
    form: compound ? 'compound' : form,
  }
  const seatOf = LANDS_BY_SEAT.get(shortName(town.name))
  if (!seatOf || seatOf !== town.land) return { start, end, ...own }
  const land: PlaceReading = { jurisdiction: seatOf, kind: 'land', form: 'capital' }
  return meansTown(text, start, end, form)
    ? { start, end, ...own, alternatives: [land] }
    : { start, end, ...land, land: seatOf, alternatives: [own] }
}

/** *Frankfurt am Main* → *Frankfurt*: adjectives don't say more. */
const shortName = (name: string): string => name.replace(/ (?:\(|am |an der |im |in der ).*$/, '')

/**
 * Whether a capital's name means the city. Beside it a town's word or a government's decides (*Dresdner Stadtrat*,
 * *Potsdamer Innenministerium*), then such a word in the sentence; else *in Mainz* and a dateline tell of the seat,
 * while *München beschließt* and *Münchens CIO* are the city's.
 */
function meansTown(text: string, start: number, end: number, form: TownName['form']): boolean {
  const before = text.slice(Math.max(0, start - 32), start)
  const after = text.slice(end, end + 40)
  if (isBesideTownWord(before, after)) return true
  if (form === 'adjective') return !LAND_WORD_AFTER.test(after)
  if (TOWN_WORD.test(text)) return true
  if (LAND_WORD.test(text)) return false
  return !/(?:^|[ („])(?:[Ii]n|[Aa]us|[Nn]ach|[Bb]ei|[Bb]is|[Uu]m) $/u.test(before) && !isDateline(before, after)
}

const LAND_WORD_AFTER = new RegExp(`^ (?:\\p{L}+[nrse] )?${LAND_WORD.source}`, 'u')

const isDateline = (before: string, after: string): boolean =>
  /(?:^|\n)[^\p{L}]*$/u.test(before) && /^(?:[.:,/]? ?[–—(|-]|, (?:den )?\d|\.| \(|:)/u.test(after)
