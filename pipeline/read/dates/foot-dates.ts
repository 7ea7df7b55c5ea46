/** Dates in the last lines of a text, which say when it was out: *Stadtmagazin „Turmblick“, März 2021*, *amtsnetz.de, 3. Mai 2018*. */
import type { PageDate } from '../../../extractors/document.ts'
import { latin } from '../../../extractors/german/latin.ts'
import { findPlaces } from '../../../extractors/german/places.ts'
import type { Line } from '../lines.ts'
import { EVENT, inLowerCase, isTerm, SEVERAL_DAYS } from './date-lines.ts'
import { PAPERS, periodOf } from './head-periods.ts'
import { findDays, mayHoldDate } from './written-dates.ts'

/** Lines at the end of a text that may say so. */
const FOOT = 3
/** A shorter text is all head. */
const SHORTEST = 4
const LONGEST_LINE = 90
const LONGEST_PERIOD = 26

/** The day, month or season that the foot of a text gives it; of lines that each end in one none does. */
export function dateOfFoot(lines: readonly Line[]): PageDate | undefined {
  if (lines.length < SHORTEST) return undefined
  const first = lines.length - FOOT
  const isLabelled = (i: number) => lines[first + i - 1]?.text.endsWith(':') === true
  const [value] = lines
    .slice(first)
    .flatMap(({ text }, i) => (isLabelled(i) ? [] : (dateOfFootLine(text) ?? [])))
    .reverse()
  const ends = value ? lines.filter(({ text }) => ENDS_IN_DATE.test(text)) : []
  return value && ends.length < 2 ? { value, signal: 'byline' } : undefined
}
const ENDS_IN_DATE = latin`[\p{L}.] ?(?:19|20)\d\d\)?$`

function dateOfFootLine(text: string): string | undefined {
  if (text.length > LONGEST_LINE || !mayHoldDate(text) || NO_FOOT.test(text)) return undefined
  if (EVENT.test(text) || SEVERAL_DAYS.test(text) || isTerm(text)) return undefined
  const line = text.replace(/^\(|\)$|\s\|$/g, '')
  const day = findDays(line)[0]
  if (day) return day.end === line.length && isOutBy(line.slice(0, day.start)) ? day.value : undefined
  for (const { index } of line.matchAll(/(?<=[\s/]|^)(?=[\p{L}\d])/gu)) {
    if (line.length - index > LONGEST_PERIOD) continue
    const value = periodOf(line.slice(index))
    if (value)
      return (value.length === 7 || index > 0 || /\p{L}/u.test(line)) && isOutBy(line.slice(0, index))
        ? value
        : undefined
  }
  return undefined
}
/** Sentences, and entries of a list: *2. Auental-Zeitung vom 3. Januar 2004*. */
const NO_FOOT = /[.!?:]$|^(?:\(?\d{1,2}[.)]|\[|[•*▪◦–-])\s/u

/** Whether what stands before a date is who or what comes out with it, or nothing. */
function isOutBy(before: string): boolean {
  const words = before.replace(/(?:\s?[,|/·:]|\s[–-])?\s(?:den\s|am\s|im\s|vom\s)?$/u, '').replace(LABEL, '')
  return words === '' || PUBLISHER.test(words) || PUBLICATION.test(words) || isPlace(words)
}
const LABEL = /^(?:©|Text:|Quelle:|Herausgeber(?:in)?:|Redaktion:|gez\.)\s?/u
const PUBLISHER = latin`^(?:(?:www\.)?[\p{Ll}\d-]{2,40}\.[\p{Ll}.]{2,12}|(?:Die |Der )?(?:Stadt|Landeshauptstadt|Hansestadt|Land|Freistaat|Landkreis|Kreis|Gemeinde|Bezirk|Region|Samtgemeinde|\p{L}{0,20}(?:[Mm]inisterium|[Kk]anzlei|[Vv]erwaltung|[Vv]erband|[Pp]resse(?:stelle|mappe|dienst)?))(?:\s[\p{L}().-]{2,24}){0,4})$`
/** *Mitarbeiterzeitung „Turmblick“*, *Auentaler Bote*, *Auflage*. */
const PUBLICATION = latin.i`(?:${PAPERS}|auflage|druck(?:legung)?)(?:\s„[^“]{2,40}“|\s(?:der|des|für|im|aus)\s[\p{L} ]{3,40})?$`
const isPlace = (words: string): boolean => {
  const town = inLowerCase(words)
  return findPlaces(`Stadt ${town}`).some(
    ({ end, land, start }) => start < 7 && end === town.length + 6 && land !== undefined,
  )
}

/** *… sagte die Ministerin. 03.05.2018, 14:22*, *… folgt auf Holz. (03.05.2018)*: the day behind the last sentence of a paragraph. */
export function dayBehindText(line: string): string | undefined {
  const from = Math.max(0, line.length - LONGEST_PERIOD)
  const day = findDays(line.slice(from)).at(-1)
  if (!day || from + day.start < SHORTEST_TEXT) return undefined
  const isBehind = SENTENCE_END.test(line.slice(0, from + day.start)) && CLOCK.test(line.slice(from + day.end))
  return isBehind ? day.value : undefined
}
const SHORTEST_TEXT = 40
const SENTENCE_END = latin`\p{L}{4}[.!?]["“»]?\s\(?$`
const CLOCK = /^\)?(?:,?\s\d{1,2}[:.]\d\d(?:\sUhr)?)?\)?$/
