/** Places of Germany named in a text, and whose administration they mean. */

import type { Span } from '../document.ts'
import { findStateAuthorities } from './bodies/state-authorities.ts'
import { latin } from './latin.ts'
import { LETTER } from './letters.ts'
import { matches } from './matches.ts'
import { recent } from './memory/recent.ts'
import { isPersonBefore } from './persons/beside-person.ts'
import { findDistricts } from './places/districts.ts'
import { LAENDER } from './places/laender.ts'
import { type LandWord, landPattern, landWord } from './places/land-pattern.ts'
import { isRegionName } from './places/landscapes.ts'
import { townsStartingWith } from './places/municipality-index.ts'
import { withPosition } from './places/position.ts'
import { NO_AUTHORITY } from './places/town-words.ts'
import { findTowns } from './places/towns.ts'
import { findJointAdministrations, findUnlistedTowns } from './places/unlisted-towns.ts'

/** Whose administration a place name can mean. */
export interface PlaceReading {
  /** `DE`, an ISO 3166-2 code, or the name of the municipality or district; empty for foreign places. */
  readonly jurisdiction: string
  readonly kind: 'federation' | 'land' | 'municipality' | 'district' | 'foreign'
  /** Official key of a municipality (8 digits) or district (5 digits). */
  readonly ags?: string
  /** ISO code of the Land that a municipality or district lies in. */
  readonly land?: string
  /**
   * How the text names it. `capital` is weak: the seat of a government may stand for its Land (*in Mainz gab das
   * Ministerium bekannt*) or for nothing but the place of an event. A `region` (*Westsachsen*) is weak, too.
   */
  readonly form: 'name' | 'adjective' | 'capital' | 'ministry' | 'compound' | 'region'
}

/** A place in a text. */
export interface PlaceMention extends Span, PlaceReading {
  /** The other readings of a seat of government: its city (or its Land), and the federation for *in Berlin*. */
  readonly alternatives?: readonly PlaceReading[]
  /**
   * True for a town that only says where something is or happens (*in Dortmund*, *mit Hauptsitz Bonn*, *(Köln)*, a
   * dateline): weaker evidence for whose administration it is than *Dortmunds CIO* or *die Stadt Dortmund*.
   */
  readonly locative?: true
}

/**
 * Finds the names and adjectives of German public bodies' territories in a sentence or paragraph, and foreign places,
 * in order, never overlapping. The text is normalised. Ordinary words and surnames that are also municipalities count
 * only where the words around them say so.
 */
export function findPlaces(text: string): readonly PlaceMention[] {
  return placesIn(text)
}

const placesIn = recent((text) =>
  withPosition(
    text,
    longest([
      ...findLaender(text),
      ...findDomains(text),
      ...findDistricts(text),
      ...findStateAuthorities(text),
      ...findTowns(text),
      ...findUnlistedTowns(text),
      ...findJointAdministrations(text),
    ]),
  ),
)

/** The longer one of overlapping places, in order; of equally long ones the first. */
function longest(found: readonly PlaceMention[]): PlaceMention[] {
  const kept: PlaceMention[] = []
  for (const place of found.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1)
    if (!last || last.end <= place.start) kept.push(place)
    else if (length(place) > length(last)) kept[kept.length - 1] = place
  }
  return kept
}

const length = (span: Span): number => span.end - span.start
const LETTER_OR_DIGIT = new RegExp(`[${LETTER}0-9]`)

function findLaender(text: string): PlaceMention[] {
  const found: PlaceMention[] = []
  for (const match of matches(landPattern(), text)) {
    const start = match.index
    const end = start + match[0].length
    const word = landWord(match[0])
    if (!word) continue
    const compound = text[end] === '-' && LETTER_OR_DIGIT.test(text[end + 1] ?? ' ')
    if (word.guarded && !compound && !/(?:in|aus|für|Land) $/.test(text.slice(Math.max(0, start - 5), start))) continue
    if (!isTerritory(text, match[0], start, end)) continue
    const before = capitalBefore(text, start, end)
    const isCapital = before !== undefined || (isOwner(text, start, end, word) && isCapitalBehind(text, end))
    const capital = isCapital ? capitalOf(word.jurisdiction) : undefined
    if (capital) {
      found.push({ start: start - (before?.length ?? 0), end, ...capital })
      continue
    }
    const { jurisdiction, kind } = word
    const after = text.slice(end, end + 40)
    if (word.form === 'adjective' && (BEFORE_TOWN.test(after) || isBeforeTown(text.slice(start, end), after))) {
      found.push({ start, end, jurisdiction, kind, form: 'region' })
      continue
    }
    const form = compound ? 'compound' : /ministeri/.test(match[0]) ? 'ministry' : word.form
    found.push({ start, end, jurisdiction, kind, form })
  }
  return found
}

const DOMAIN = latin.gi`\.(?<land>nrw|bayern|saarland|berlin|hamburg)(?![\p{L}\d]|[.-][\p{L}\d])`
const DOMAINS: Readonly<Record<string, string>> = {
  nrw: 'DE-NW',
  bayern: 'DE-BY',
  saarland: 'DE-SL',
  berlin: 'DE-BE',
  hamburg: 'DE-HH',
}

/** *kommunalportal.nrw*, *www.digital.bayern*: top-level domains of Länder. */
function findDomains(text: string): PlaceMention[] {
  if (!text.includes('.')) return []
  return Array.from(text.matchAll(DOMAIN), ({ index, 0: match, groups }) => ({
    start: index + 1,
    end: index + match.length,
    jurisdiction: DOMAINS[groups?.land?.toLowerCase() ?? ''] ?? '',
    kind: 'land' as const,
    form: 'region' as const,
  }))
}

/** *der rheinland-pfälzischen Stadt*: says where the town lies. */
const BEFORE_TOWN = latin`^ (?:(?:Kreis|Groß|Mittel|Klein|Universitäts|Hanse)?[Ss]tadt|Kommune|Gemeinde|(?:Land)?[Kk]reis(?:es)?)(?!\p{L})`

/** *im niedersächsischen Celle*, *das thüringische Jena*, *im bayerischen Schwaben*: nothing but a place is named so. */
function isBeforeTown(adjective: string, after: string): boolean {
  if (!/isch(?:e[nrms]?)$/.test(adjective)) return false
  const name = /^ (?<name>[A-ZÄÖÜ][^\s,.;:!?)]+)/.exec(after)?.groups?.name ?? ''
  return isRegionName(name) || townsStartingWith(name.split('-')[0] ?? '').some((t) => t.text === name)
}

const CAPITAL_BEHIND = latin`^ (?:Landesh|H)auptstadt(?!\p{L})`
const isCapitalBehind = (text: string, end: number): boolean => CAPITAL_BEHIND.test(text.slice(end, end + 18))

const CAPITAL_BEFORE = latin`(?<!\p{L})(?:Landesh|H)auptstadt (?<of>von |des (?:Landes|Freistaate?s) )?$`

/** *die Landeshauptstadt Thüringens*, *die Hauptstadt von Hessen*; not *die Landeshauptstadt Bremen*. */
function capitalBefore(text: string, start: number, end: number): string | undefined {
  const before = CAPITAL_BEFORE.exec(text.slice(Math.max(0, start - 36), start))
  return before?.groups?.of || landWord(text.slice(start, end - 1)) ? before?.[0] : undefined
}

/** *Brandenburgs Landeshauptstadt*, *die hessische Landeshauptstadt* */
const isOwner = (text: string, start: number, end: number, { form }: LandWord): boolean =>
  form === 'adjective' ||
  (form === 'name' && text[end - 1] === 's' && landWord(text.slice(start, end - 1)) !== undefined)

/** *die bayerische Landeshauptstadt* is the city of München. */
function capitalOf(land: string): PlaceReading | undefined {
  const seat = LAENDER.find(({ code }) => code === land)?.seat
  const town = seat ? townsStartingWith(seat).find((entry) => entry.text === seat)?.town : undefined
  return seat && town ? { jurisdiction: seat, kind: 'municipality', ags: town.ags, land, form: 'adjective' } : undefined
}

/** Keeps out clubs, media, associations and figures of speech: *FC Bayern*, *Berliner Zeitung*, *im Bund mit*. */
function isTerritory(text: string, word: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 32)
  if (word === 'Bund') return !OTHER_BUND.test(after)
  if (/^Bund/.test(word)) return !/(?:österreichische|Schweizer|eidgenössische|Wiener)[nrms]? $/.test(before)
  if (/^Bayern/.test(word)) return !/FC $/.test(before) && !/^ München/.test(after)
  if (word.endsWith('er')) return BEFORE_NOUN.test(after) && !NO_AUTHORITY.test(after) && !isPersonBefore(before)
  if (/e[nmrs]?$/.test(word)) return !NO_AUTHORITY.test(after) && !isPersonBefore(before)
  return !/(?:Universität|Hochschule|Verdi|FC|SV) $/.test(before) && !isPersonBefore(before)
}

/** *im Bund mit*, *Bund der Steuerzahler*, *Bund fürs Leben*. */
const OTHER_BUND = latin`^ (?:mit|der|Deutscher|Freier|für|fürs|Naturschutz|\d)(?!\p{L})`

/** *Berliner Senat*, *Berliner und Brandenburger Behörden*, but not *die Berliner sind …*. */
const BEFORE_NOUN = latin`^(?: und|,)? \p{Lu}|^-`
