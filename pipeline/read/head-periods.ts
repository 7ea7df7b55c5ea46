/** Months, seasons, quarters and years in the head of a page, which stand in for its day. */

import { findDates } from '../../extractors/german/dates.ts'
import { latin } from '../../extractors/german/latin.ts'
import { monthOfLine } from './calendar.ts'

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/

/** The month or year of words that are nothing but a period: *Mai 2013*, *05/2013*, *Herbst 2016*, *im 2. Quartal 2018*, *2013*. */
export function periodOf(words: string): string | undefined {
  if (words.length > 40 || !YEAR.test(words)) return undefined
  const named = monthOfLine(words)
  if (named) return named
  const joined = TWO_MONTHS.exec(words)?.groups
  if (joined) return monthOfLine(`${joined.first} ${joined.year}`)
  const [date, other] = findDates(words)
  if (!date?.value || date.relative || (other && !/[/–-]/.test(words))) return undefined
  const around = words.slice(0, date.start) + words.slice((other ?? date).end)
  return /^[\s,.]*$/.test(around) && date.precision !== 'day' ? date.value : undefined
}
/** *Mai/Juni 2013*, *Mai – Juni 2013*: an issue for both is out with the first. */
const TWO_MONTHS = latin`^(?<first>\p{Lu}\p{Ll}{2,8})\s?[/–-]\s?\p{Lu}\p{Ll}{2,8}\s(?<year>(?:19|20)\d\d)$`

/** *Amtsblatt Nr. 5 vom*, *12. Jahrgang – Nr. 5 –*, *Behörden Blatt*, *Brief der Ministerin,*: what is out in that month or season. */
const ISSUE = latin.i`(?:ausgabe|heft|(?<!\p{L})nr\.|nummer|folge|jahrgang|(?<!\p{L})jg\.|newsletter|brief|magazin|zeitschrift|zeitung|blatt|spiegel|bote|kurier|anzeiger|nachrichten|mitteilungen|monatsbericht|info|report|journal|aktuell|rundschreiben|dienst)(?!\p{L})`

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
    if (value)
      return !ISSUE.test(before) || NOT_OF_ISSUE.test(before) ? undefined : /^\d/.test(period) ? year[0] : value
  }
  return undefined
}
/** *, Seite 31*, * | S. 4*, * - 28 Seiten* */
const BEHIND = latin`[,|·–/\s-]{1,4}(?:(?:Seiten?|S\.)\s\d{1,3}(?:\s?[-–]\s?\d{1,3})?|\d{1,3}\sSeiten)$`
const NOT_OF_ISSUE = latin`(?<!\p{L})(?:seit|ab|bis|zum|für|gültig|Entwurf|Haushalt|vom\s\d|Wechsel|Jahreswechsel)(?!\p{L})`
/** More than a year alone. */
const isNamedPeriod = (words: string) =>
  /\p{L}{3}|[QH]\s?[1-4]|^\d{1,2}[./]\d{4}$|^\d{4}-\d{2}$/u.test(words) && !/^Jahr/.test(words)
