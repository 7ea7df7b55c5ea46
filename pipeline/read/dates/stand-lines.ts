/** Lines that say how old a text's contents are: *Stand: 21.08.2018 15:41 Uhr*, *Datenstand: 09/2023*. */
import { latin } from '../../../extractors/german/latin.ts'
import { periodOf } from './head-periods.ts'
import { type CalendarDate, findDays } from './written-dates.ts'

export const CLOCK = '(?:\\s{0,6}[,|–-]?\\s?(?:um\\s)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\sUhr)?)'
/** *Stand*, *Datenstand*, *Stand der Daten* */
const LABEL =
  '(?:(?:Letzter\\s)?Stand(?:\\sder\\s(?!Technik|Wissenschaft|Forschung|Umsetzung)\\p{Lu}\\p{L}+)?|(?:Seiten|Daten|Berichts|Sach|Bearbeitungs|Informations|Erhebungs|Auswertungs|Umsetzungs|Kenntnis|Wissens|Text)stand|Datenbasis)'

export const STAND = /(?:^|[\s|(•·])(?:Stand(?:\sder\sInformation(?:en)?)?|Seitenstand)\s?:?\s/u

/** *Stand: Mai 2018 (vorläufig)* */
const RESERVED = '(?:\\s\\([\\p{L}, -]{5,40}\\))?'
const STAND_BEFORE = latin`^${LABEL}\s?(?::|vom|am)?\s?(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)\p{L}{0,8}\.?,?\s)?$`
const STAND_PERIOD = latin`^\(?${LABEL}\s?(?::|vom|im)?\s(?<period>[\p{L}\d][^:()]{2,30}?)\)?${RESERVED}$`
const CLOCK_FIRST = latin`^${CLOCK}\s?`

/** The date of a line *Stand: 21.08.2018 15:41 Uhr*, with the offset behind it, where such a line may go on with a headline. */
export function standDate(line: string): CalendarDate | undefined {
  if (!/[Ss]tand|Datenbasis/.test(line.slice(0, 24))) return undefined
  const date = findDays(line.slice(0, 60))[0]
  if (!date) {
    const period = line.length <= 60 ? STAND_PERIOD.exec(line)?.groups?.period : undefined
    const value = period && periodOf(period)
    return value ? { value, start: line.indexOf(period ?? ''), end: line.length } : undefined
  }
  if (!STAND_BEFORE.test(line.slice(0, date.start))) return undefined
  const clock = CLOCK_FIRST.exec(line.slice(date.end))
  return { ...date, end: date.end + (clock?.[0].length ?? 0) }
}

/**
 * *Mitglieder und Ansprechpartner (Stand: Oktober 2013)*, *Organisationsplan, Stand 30.09.2022*, *Stand: Mai 2012   Seite
 * 3*: a headline, or a row of particulars, with the state of what stands below.
 */
export function standBehind(line: string): CalendarDate | undefined {
  if (line.length > LONGEST_ROW || !line.includes('Stand')) return undefined
  const cell = line
    .split(STAND_CELLS)
    .map((part) => part.trim())
    .find((part) => part !== line && /^Stand\s?:?\s/u.test(part) && part.length <= 45)
  const stand = cell && standDate(cell)
  return stand && stand.end === cell.length ? stand : undefined
}
const LONGEST_ROW = 160
/** What stands between the particulars of a row, the brackets around one, and the sentence before it. */
const STAND_CELLS =
  /\s{3,}|\t|\s?[|•·]\s|\s[–—-](?:\s|$)|,\s(?=Stand)|\.\s(?=Stand)|\((?=Stand)|\)(?=\s{3}|$)|,\s(?=Seite\s|Änderungen|Irrtümer|Angaben|ohne\s)/u
