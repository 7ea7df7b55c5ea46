/** Months, seasons, quarters and years in the head of a page, which stand in for its day. */

import { findDates } from '../../../extractors/german/dates.ts'
import { latin } from '../../../extractors/german/latin.ts'
import { monthOfLine } from './written-dates.ts'

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/

/** The month or year of words that are nothing but a period: *Mai 2013*, *05/2013*, *Herbst 2016*, *im 2. Quartal 2018*, *2013*. */
export function periodOf(words: string): string | undefined {
  if (words.length > 40 || !YEAR.test(words)) return undefined
  const named = monthOfLine(words)
  if (named) return named
  const season = TWO_SEASONS.exec(words)?.groups?.year
  if (season) return season
  const joined = TWO_MONTHS.exec(words)?.groups
  if (joined) return monthOfLine(`${joined.first} ${joined.year}`)
  const [date, other] = findDates(words)
  if (!date?.value || date.relative || (other && !/[/–-]/.test(words))) return undefined
  const around = words.slice(0, date.start) + words.slice((other ?? date).end)
  return /^[\s,.]*$/.test(around) && date.precision !== 'day' ? date.value : undefined
}
/** *Mai/Juni 2013*, *Mai – Juni 2013*: an issue for both is out with the first. */
const TWO_MONTHS = latin`^(?<first>\p{Lu}\p{Ll}{2,8})\s?[/–-]\s?\p{Lu}\p{Ll}{2,8}\s(?<year>(?:19|20)\d\d)$`

/** *Herbst/Winter 2011*, *II/2011*, *Quartal 2/2011* */
const TWO_SEASONS =
  /^(?:(?:Frühjahr|Frühling|Sommer|Herbst|Winter)\s?[/–-]\s?(?:Sommer|Herbst|Winter|Frühjahr)|I{1,3}|IV|Quartal\s[1-4])(?:\s|\/)(?<year>(?:19|20)\d\d)$/

/** *Amtsblatt Nr. 5 vom*, *12. Jahrgang – Nr. 5 –*, *Behörden Blatt*, *Brief der Ministerin,*: what is out in that month or season. */
export const PAPERS =
  '(?:ausgabe|heft|(?<!\\p{L})nr\\.|nummer|folge|jahrgang|(?<!\\p{L})jg\\.|newsletter|brief|magazin|zeitschrift|zeitung|blatt|spiegel|bote|kurier|anzeiger|nachrichten|mitteilungen|monatsbericht|info|report|journal|aktuell|rundschreiben|dienst)'
const ISSUE = latin.i`${PAPERS}(?!\p{L})`

/** *Behörden Blatt, Dezember 2014, Seite 31*, *12. Jahrgang – Nr. 5 – Mai 2013*, *Sommer 2016*: a head's line that is an issue and its month, season or quarter. */
export function periodOfIssue(line: string): string | undefined {
  if (line.length > 90 || !YEAR.test(line) || /[!?]$/.test(line)) return undefined
  const words = line.replace(BEHIND, '').replace(/^\(|\)$/g, '')
  const alone = isNamedPeriod(words) ? periodOf(words) : undefined
  if (alone) return alone
  const year = YEAR.exec(words)
  if (!year) return undefined
  const tail = words.slice(year.index + year[0].length)
  if (!/^\)?(?:\/\d{2,4})?$/.test(tail)) return undefined
  for (const { index } of words.matchAll(/(?<=[\s(/|–-]|^)(?=[\p{L}\d])/gu)) {
    if (index > year.index) continue
    const before = words.slice(0, index).trim()
    const period = words.slice(index).replace(/\)$/, '')
    const value = isNamedPeriod(period) ? periodOf(period) : undefined
    // *Magazin 2/2016* may come out every other month
    // *Landkreis Celle, Oktober 2014*
    if (value?.length === 7 && /\p{Ll},$/u.test(before) && !OF_EVENT.test(before) && !NOT_OF_ISSUE.test(before))
      return value
    if (value)
      return !ISSUE.test(before) || NOT_OF_ISSUE.test(lastPart(before))
        ? undefined
        : /^\d/.test(period)
          ? year[0]
          : value
  }
  return undefined
}
/** *Presse > Archiv > 2013 > Mai*, *Juni | Nr. 3 | 2014*, *Pressemitteilungen 2013*, *Archiv: März 2009*: the shelf that a page stands on. */
export function periodOfShelf(line: string): string | undefined {
  if (line.length > 120 || !YEAR.test(line) || /[.!?]$/.test(line)) return undefined
  const cells = line
    .split(SHELVES)
    .map((cell) => cell.trim())
    .filter((cell) => !NUMBER.test(cell))
  const years = cells.filter((cell) => ONLY_YEAR.test(cell))
  const months = cells.filter((cell) => monthOfLine(`${cell} 2000`))
  const [year] = years
  if (year && years.length === 1 && months.length === 1) return monthOfLine(`${months[0]} ${year}`)
  const last = cells.at(-1) ?? ''
  const isShelved = cells.length > 1 && cells.slice(0, -1).some((cell) => RUBRIC.test(cell))
  if (isShelved && months.length === 0) {
    const number = years.length === 1 && cells.at(-2) === year ? /^(?:0[1-9]|1[0-2])$/.exec(last)?.[0] : undefined
    if (number) return `${year}-${number}`
    if (ONLY_YEAR.test(last) && years.length === 1) return last
    const period = isNamedPeriod(last) ? periodOf(last) : undefined
    if (period) return period
  }
  const words = NAMED_SHELF.exec(last)?.groups?.period
  return words && (ONLY_YEAR.test(words) ? words : periodOf(words))
}
const SHELVES = /\s?[>»›|·•]\s?|\s[/–—-]\s|[,:]\s/
const NUMBER = /^(?:Nr\.|Nummer|Heft|Ausgabe|Seite|S\.)\s?\d{1,4}$/
const ONLY_YEAR = /^(?:19|20)\d\d$/
const NOTICES =
  '(?:\\p{L}*archiv|(?:presse|medien|kurz|rats)?(?:mitteilungen|informationen|meldungen|berichte|texte|infos)|presse|aktuelles|nachrichten|news|neuigkeiten|beiträge|artikel|jahrgang|bekanntmachungen)'
const RUBRIC = latin.i`^(?:\p{L}+\s)?${NOTICES}$`
const NAMED_SHELF = latin.i`^(?:\p{L}+\s)?${NOTICES}(?:\s(?:vom|im|aus|aus\sdem|des|für)(?:\sjahre?s?)?|\sjahr)?\s(?<period>(?:\p{Lu}\p{Ll}{2,8}\s|0?\d/)?(?:19|20)\d\d)$`

const OF_EVENT = latin.i`gründung|errichtung|auflösung|beginn|ende|start|kraft|foto|bild|grafik|betrieb|termin|eröffnung|wahl|amtsantritt|geboren|seit|[:.]`
/** *, Seite 31*, * | S. 4*, * - 28 Seiten* */
const BEHIND = latin`[,|·–/\s-]{1,4}(?:(?:Seiten?|S\.)\s\d{1,3}(?:\s?[-–]\s?\d{1,3})?|\d{1,3}\sSeiten)$`
const NOT_OF_ISSUE = latin`(?<!\p{L})(?:seit|ab|bis|zum|für|gültig|Entwurf|Haushalt|vom\s\d|Wechsel|Jahreswechsel)(?!\p{L})`
/** More than a year alone. */
const isNamedPeriod = (words: string) =>
  /\p{L}{3}|^I{1,3}\/|^IV\/|[QH]\s?[1-4]|^\d{1,2}[./]\d{4}$|^\d{4}-\d{2}$/u.test(words) && !/^Jahr/.test(words)
/** What stands in one part with the period: *Magazin für Kommunen, Ausgabe* Oktober 2014 */
const lastPart = (before: string): string => before.split(/,(?:\s|$)/).at(-1) ?? before
