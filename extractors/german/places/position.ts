/** Whether a place is only where something happens, or whose it is. */

import type { Span } from '../../document.ts'
import { latin } from '../latin.ts'
import type { PlaceMention } from '../places.ts'
import { CITY_STATES } from './laender.ts'

/** *in Köln*, *aus Köln*; *in der Stadt Köln* speaks of the town itself. */
const PREPOSITION = /(?:^|[\s(„])(?:[Ii]n|[Aa]us|[Nn]ach|[Bb]ei|[Bb]is|[Uu]m|[Nn]ahe|[Rr]ichtung|[Zz]wischen) $/
/** *mit Hauptsitz Bonn*, *Sitz der Agentur ist München*, *Standort: Köln*, *Rechenzentren Köln und Hagen*. */
const SITE = latin`(?:[Ss]itz|[Ss]itze|[Ss]tandort|[Ss]tandorte[ns]?|Außenstellen?|Dienststellen?|Niederlassung|[Rr]echenzentr(?:um|en)|Geburtsort|Veranstaltungsort|Tagungsort|Ort)(?: de[rs] \p{Lu}[\p{L}-]{1,20})?(?: ist| bleibt| wird)?:? $`
const LINE_START = latin`(?:^|\n)[^\p{L}\n]*$`
/** What follows the place of a dateline: *Mainz (dpa) –*, *Mainz, 3. Mai*, *[Mainz]*, or the end of the line. */
const DATELINE_END = /^(?:[.:,/\]]? ?[–—(|-]|, (?:den )?\d|[.\]] | \(|:|\n|$)/
/** Between the places of a list: *in Köln, Bonn und Hagen*. */
const BETWEEN_PLACES = /^(?:,| und| oder| sowie|, dann| bis| nach) $/

/** Whether a place is only where something is or happens, by what stands around it: *in Mainz*, *Mainz (dpa)*. */
export function isLocative(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 32), start)
  if (PREPOSITION.test(before) || SITE.test(before)) return true
  const after = text.slice(end, end + 8)
  if (before.endsWith('(') && /^[),]/.test(after)) return true
  // *von Papenburg bis Bad Bentheim*
  if (/(?:^|[\s(„])[Vv]on $/.test(before) && /^ bis /.test(after)) return true
  return LINE_START.test(before) && DATELINE_END.test(after)
}

/** Longer than most sentences; keeps the cost of a page in one paragraph within bounds. */
const SENTENCE = 400

/** What stands around a place, about a sentence's length to either side. */
export const surroundings = (text: string, { start, end }: Span): string =>
  text.slice(Math.max(0, start - SENTENCE), end + SENTENCE)

/** *in Berlin* is the Land's where its own bodies are named; else as often the seat of the federal government. */
const BERLIN_ITSELF = /Berlins|Berliner|Land(?:es)? Berlin|Senat|Abgeordnetenhaus|Bezirk|Regierende|ITDZ/

/** Marks places that only say where something is or happens; a list of places shares the mark of its first. */
export function withPosition(text: string, places: readonly PlaceMention[]): PlaceMention[] {
  const marked: PlaceMention[] = []
  for (const place of places) {
    if (isAtMission(text, place)) continue
    const previous = marked.at(-1)
    const goesOn = previous?.locative && BETWEEN_PLACES.test(text.slice(previous.end, place.start))
    const isVenue = place.form === 'adjective' && VENUE.test(text.slice(place.end, place.end + LONGEST_VENUE))
    const locative = isVenue || (isPoint(place) && (goesOn || isLocative(text, place.start, place.end)))
    marked.push(locative ? locativeReading(text, place) : place)
  }
  return marked
}

/** *in der Landesvertretung in Berlin*: a Land's, wherever it stands. */
const isAtMission = (text: string, place: PlaceMention): boolean =>
  (place.jurisdiction === 'DE-BE' || place.kind === 'foreign') &&
  (place.form === 'name' || place.form === 'capital') &&
  MISSION.test(surroundings(text, place)) &&
  !/Landesvertretung(?:en)? $/.test(text.slice(0, place.start))
const MISSION = latin`(?<!\p{L})(?:Landesvertretung|Vertretung de[sr] (?:Landes|Freistaat|Freien))`

/** *die Berliner Villa Borsig*, *das Münchner Messegelände*: where something happened. */
const VENUE = latin`^ (?:Villa|Schloss|Hotel|Messe(?:gelände|zentrum)?|Kongress(?:zentrum|halle)?|Tagungs\p{L}+|Congress|Flughafen|Hauptbahnhof|Straße|Büro|Redaktion|Landesvertretung|Außenstelle|Sitz|Standort)(?!\p{L})`
const LONGEST_VENUE = 20

/** Towns and city states; *in Sachsen* is the whole territory of an administration. */
function isPoint({ kind, form, jurisdiction }: PlaceMention): boolean {
  if (form === 'capital') return true
  return form === 'name' && (kind === 'municipality' || CITY_STATES.has(jurisdiction))
}

function locativeReading(text: string, place: PlaceMention): PlaceMention {
  const isSeatOfFederation = place.jurisdiction === 'DE-BE' && !BERLIN_ITSELF.test(surroundings(text, place))
  if (!isSeatOfFederation) return { ...place, locative: true }
  const federation = { jurisdiction: 'DE', kind: 'federation', form: 'capital' } as const
  return { ...place, form: 'capital', locative: true, alternatives: [federation] }
}
