import type { PageDate } from '../../../extractors/document.ts'
import { latin } from '../../../extractors/german/latin.ts'
import { PREPARES } from './agenda-lines.ts'
import { AS_COUNTED, dateLead, EVENT, LAW, WEEKDAY } from './date-lines.ts'
import { type CalendarDate, findDays, isoDay, monthOfLine } from './written-dates.ts'

/** Cells of a line that a page's head is made of. */
const cellsOf = (line: string) => line.split(/(?:(?<!\s)\s+)?[|•·\t]\s*|\s{3,}|\s[–—/]\s|\s?\+{2,}\s?/)

/** *April 2019*, *Februar 2022 | Interview*, *Potsdam, im Juli 2023*, *Seite 12   Behördenblatt / Juni 2009* at a page's head: its month. */
export function leadingMonth(line: string): PageDate | undefined {
  if (line.length > 120) return undefined
  const value = cellsOf(line)
    .map((cell) => monthOfLine(cell) ?? monthOfLine(cell.replace(HEAD_BEFORE, '')))
    .concat(monthOfIssue(line))
    .find(Boolean)
  return value ? { value, signal: 'leading-line' } : undefined
}

/** *November 2024 Von Straße bis Kultur: Das Land möchte …*: the month of a page whose text ran into it. */
export function monthBeforeText(line: string): string | undefined {
  const [, month, rest = ''] = MONTH_BEFORE_TEXT.exec(line) ?? []
  return month && rest.length > 60 && /[.!?]$/.test(rest) ? monthOfLine(month) : undefined
}
const MONTH_BEFORE_TEXT = latin`^(\p{Lu}\p{Ll}{2,8} (?:19|20)\d\d) (?=\p{Lu}\p{Ll}+ \p{L})(.+)$`

/** *Verwaltung Aktuell 8/2022, S. 14*, *Digitale Stadt, Ausgabe 1/2024 (Februar)*: a monthly by its number, any other by its month. */
function monthOfIssue(line: string): string | undefined {
  const { number, year } = ISSUE_AND_PAGE.exec(line)?.groups ?? {}
  if (number && year) return `${year}-${number.padStart(2, '0')}`
  const named = ISSUE_AND_MONTH.exec(line)?.groups
  return named && monthOfLine(`${named.month} ${named.year}`)
}
const ISSUE_AND_PAGE = latin`^\p{L}[\p{L}&. -]{3,60}\s(?<number>0?[1-9]|1[0-2])/(?<year>(?:19|20)\d\d),?\s(?:[|·•–-]\s)?(?:S\.|Seite)\s\d{1,3}$`
const ISSUE_AND_MONTH = latin`(?:Ausgabe|Heft|Nr\.)\s\d{1,3}/(?<year>(?:19|20)\d\d)\s\((?<month>\p{Lu}\p{Ll}{2,8})\)$`

/** *58. Ausgabe, 3. Quartal 2015*, *Heft 3, Herbst 2013*, *Erschienen in: Kommunal Heute, Heft 7/2013*: a paper's issue tells its year. */
export function yearOfIssue(line: string): string | undefined {
  if (line.length > 100) return undefined
  return (ISSUE_OF_YEAR.exec(line) ?? PRINTED_IN.exec(line))?.groups?.year
}
const ISSUE_NUMBER = '(?:\\d{1,3}\\.\\s(?:Ausgabe|Heft)|(?:Ausgabe|Heft|Nr\\.|Nummer)\\s(?:Nr\\.\\s)?\\d{1,3})'
const PERIOD = '(?:(?:[1-4]|I{1,3}|IV)\\.\\s?Quartal|Quartal\\s[1-4]|Q[1-4]|Frühjahr|Frühling|Sommer|Herbst|Winter)'
const ISSUE_OF_YEAR = latin`^(?:\p{L}[\p{L}&. -]{2,40}[,:|·–]\s)?${ISSUE_NUMBER}(?:\s?[/|-]\s?|,?\s(?:[|·–-]\s)?(?:${PERIOD}[ /])?)(?<year>(?:19|20)\d\d)$`
const PRINTED_IN = latin`^(?:Zuerst\s)?(?:[Ee]rschienen|[Aa]bgedruckt|[Vv]eröffentlicht)\s(?:ist\s)?in:?\s.{3,60}(?<!\d)(?:\d{1,2}/|[\s,(])(?<year>(?:19|20)\d\d)\)?$`

/** *Potsdam, im* Juli 2023, *Ausgabe* September 2024 */
const HEAD_BEFORE = latin`^(?:\p{Lu}[\p{L}./-]{2,30},\s(?:im\s)?|(?:Ausgabe|Heft|Monatsausgabe|Newsletter)(?:\s(?:vom|im|\d{1,3},))?:?\s)`

/** *31.05.2016* below *erstellt am:* */
export function dayBelowLabel(line: string, before: string | undefined): CalendarDate | undefined {
  if (line.length > 40 || !before || !PUBLISHED_ON.test(before)) return undefined
  const date = findDays(line)[0]
  return date && /^(?:\p{L}{2,10}\.?,\s)?$/u.test(line.slice(0, date.start)) ? date : undefined
}
const PUBLISHED_ON =
  /^(?:(?:Veröffentlicht|Erschienen|Publiziert|Eingestellt|Erstellt)(?:\s(?:am|von|vom))?|(?:Veröffentlichungs|Erscheinungs|Erstellungs)?datum)\s?:?$/iu

/** *Potsdam, im Juli 2023* on a line of its own: where somebody signs, too. */
export function signedMonth(line: string): string | undefined {
  const month = /^\p{Lu}[\p{L}./-]{2,30},\sim\s(?<month>\p{Lu}\p{L}{2,8}\s\d{4})$/u.exec(line)?.groups?.month
  return month && monthOfLine(month)
}

/** *(Potsdam, Juli 2023) Das …*, *Potsdam, im Juli 2023. Das …*: a paragraph that begins with place and month. */
export function datelineMonth(paragraph: string): string | undefined {
  const month = DATELINE_MONTH.exec(paragraph.slice(0, 80))?.groups
  return month && monthOfLine(month.bracketed ?? month.plain ?? '')
}

const DATELINE_MONTH = latin`^(?:\(\p{Lu}[\p{L}./-]{2,30},\s(?:im\s)?(?<bracketed>\p{Lu}\p{L}{2,8}\s\d{4})\)|\p{Lu}[\p{L}./-]{2,30},\s(?:im\s)?(?<plain>\p{Lu}\p{L}{2,8}\s\d{4})(?:[.:]|\s[–-]))\s[\p{Lu}„"»]`

/** *Datum: ⇥ Do, 14.12.2023 ⇥ Status: ⇥ öffentlich*: the day in a table of what a paper or a sitting is. */
export function tabledDate(line: string): CalendarDate | undefined {
  if (line.length > 160 || !TABLED.test(line)) return undefined
  const cells = cellsOf(line)
  const at = cells.findIndex((cell) => TABLED.test(cell))
  const cell = cells[at] ?? ''
  const value = /\d/.test(cell) ? cell : (cells[at + 1] ?? '')
  return value.length <= 40 ? findDays(value)[0] : undefined
}

const TABLED =
  /(?:^|[|•·\t]\s{0,2}|\s{3})(?:Datum|(?:Sitzungs|Erscheinungs|Ausgabe|Erstell|Meldungs|Veröffentlichungs|Publikations|Nachrichten|Artikel|Presse)datum|Sitzung am|Sitzungstermin|Sitzungstag|Tag der Sitzung|Sitzung|Gesendet)\s?:/u

/**
 * The day of a head's line that is a row of particulars, one of them a date: *Tagblatt, Nr. 61, Mittwoch, 12. März 2019,
 * S. 5*, *Drucksache 20/3344, 10.08.2020*. Weaker than a byline; no line of prose, no day of an event or a law.
 */
export function particularDate(line: string): CalendarDate | undefined {
  if (line.length > 180 || !/\d{2}/.test(line) || EVENT.test(line) || PREPARES.test(line) || /[.!?]$/.test(line))
    return undefined
  if (AS_COUNTED.test(line) || OF_PICTURE.test(line)) return undefined
  // *14.11.2018 Inneres und Heimat — Antwort*, *Drucken  Teilen  19.03.2019 10:00*
  const [first] = findDays(line)
  if (first?.start === 0 && /^\s\p{Lu}[^.!?]{2,60}\s[—–|·]\s/u.test(line.slice(first.end))) return first
  if (
    first &&
    /\p{L}\s{2,}$/u.test(line.slice(0, first.start)) &&
    /^\s\d\d:\d\d(?::\d\d)?$/.test(line.slice(first.end))
  )
    return first
  for (const date of findDays(line))
    if (
      PARTICULAR_BEFORE.test(line.slice(0, date.start)) &&
      !LAW.test(line.slice(0, date.start)) &&
      /^\s?(?:$|\d{1,3}$|[|•·,()\t]|\s{2}|[–—/-]\s)/.test(line.slice(date.end))
    )
      return date
  return undefined
}

/** *Foto: Muster, 12.03.2019*: when the picture was taken. */
export const OF_PICTURE = /^\(?(?:Foto|Bild|Grafik|Aufnahme|Fotos|Bilder)(?:quelle|nachweis)?\s?:/u

/** *Stadt Auental 25.05.2021*, *Auentaler Anzeiger 25.05.2021*: who speaks, and when. */
const ISSUER =
  '^(?:Stadt|Land|Landkreis|Kreis|Gemeinde|Landeshauptstadt|Bezirk|(?:\\p{L}+er )?\\p{L}*(?:[Zz]eitung|[Bb]latt|[Aa]nzeiger|[Nn]achrichten|[Mm]itteilungen|[Dd]ienst|[Nn]ewsletter|[Mm]agazin|[Mm]inisterium|[Kk]anzlei|[Tt]icker|[Tt]elegramm|[Pp]resse-?[Ii]nfo|-?[Nn]ews)|ots|ddp|dapd|dpa|epd|afp|hib)(?:\\s\\p{L}[\\p{L}.-]{0,20}){0,4}'
const PARTICULAR_BEFORE = latin`(?:[|•·,(\t]|\s{3}|\s[–—/-]|[>»/]|[Ss]itzung\s(?:am|vom)|${ISSUER})\s{0,4}(?:den\s)?(?:${WEEKDAY})?$`

/** *(em, 25.5.2021)* below a text: who wrote it, and when. */
export function signedDay(line: string): CalendarDate | undefined {
  if (line.length > 50 || !/^[([].*[)\]]$/.test(line) || EVENT.test(line)) return undefined
  const date = findDays(line)[0]
  return date && date.end === line.length - 1 && /^[([][\p{L}./ -]{0,30}[,/]?\s?$/u.test(line.slice(0, date.start))
    ? date
    : undefined
}

/** *dpa:210525-99-732112/2*: the number of an agency's report begins with its day. */
export function agencyDay(line: string): string | undefined {
  const [, year, month, day] = /(?<![\p{L}\d])dpa:(\d\d)(\d\d)(\d\d)-\d{2,3}-\d/u.exec(line) ?? []
  return year ? isoDay(2000 + Number(year), Number(month), Number(day)) : undefined
}

/** *Quelle: Pressemitteilung des Ministeriums, 09.09.2008*, *© Heidebote, Samstag, 23.03.2019* below a text. */
export function sourceDay(line: string): CalendarDate | undefined {
  if (line.length > 140 || !/^(?:\(?Quelle\s?:|©)/u.test(line)) return undefined
  const day = findDays(line)[0]
  return day && (!line.startsWith('©') || OF_NEWSPAPER.test(line.slice(0, day.start))) ? day : undefined
}
const OF_NEWSPAPER = latin`^©\s?[\p{L} .&-]{2,60}(?:\svom|,\s(?:${WEEKDAY.slice(0, -2)})?)\s?$`

/** *(Verteilt am 03.03.2022)*, *Eingegangen: 2.11.2023 / Ausgegeben: 8.11.2023* at the head or the end of a parliament's paper. */
export function distributedDay(text: string): CalendarDate | undefined {
  for (const part of [text.slice(-300), text.slice(0, 600)]) {
    const at = DISTRIBUTED.exec(part)
    if (at) return findDays(part.slice(at.index))[0]
  }
  return undefined
}
const DISTRIBUTED = /(?:[Vv]erteilt|[Aa]usgegeben)(?:\sam)?:?\s(?=\d)/u

/** *PRESSEMITTEILUNG Neuer Vorstand Hagen 04. Juli 2005 An der Spitze …*: place and day where the head of a press text ran into it. */
export function dayInPressHead(text: string): CalendarDate | undefined {
  const head = text.slice(0, 400)
  const at = /(?:Presse|Medien)(?:mitteilung|information)|PRESSE(?:MITTEILUNG|INFORMATION)/u.exec(head)
  if (!at) return undefined
  const rest = head.slice(at.index)
  // *[Pressemitteilung des Innenministeriums vom 8. Oktober 2014]*
  const own = /(?:^|\n)\W{0,3}$/.test(head.slice(0, at.index)) ? (rest.split('\n')[0] ?? '') : ''
  const ofHead = findDays(own).find(({ start }) => start < 120 && /\svom\s$/.test(own.slice(0, start)))
  if (ofHead) return ofHead
  return findDays(rest).find(
    ({ start, end }) => PLACE_BEFORE.test(rest.slice(0, start)) && /^\s\p{Lu}\p{L}*\s/u.test(rest.slice(end)),
  )
}
const PLACE_BEFORE = latin`(?<!\p{L})(?!Am|Im|Seit|Zum|Vom|Ab|Bis|Den)\p{Lu}\p{Ll}+,?\s$`

/** *3. Mai 2018: Neue Chefin für die IT* above all others: the day of the news. */
export function dayBeforeHeadline(line: string): string | undefined {
  const lead = line.length < 120 && !/[.!?]$/.test(line) ? dateLead(line) : undefined
  return lead?.shape === 'inline' && line.length - lead.rest > 12 ? lead.value : undefined
}
