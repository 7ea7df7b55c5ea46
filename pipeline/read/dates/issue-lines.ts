/** Dates that a line tells beside the number or month of an issue or the length of a recording. */
import { latin } from '../../../extractors/german/latin.ts'
import { findDays, monthOfLine } from './written-dates.ts'

const LONGEST = 120

/** *(KZ-11-2022 – 9. Juni)*, *Pressemitteilung 123/2020 vom 14. Mai*: the number of an issue holds the year of its day. */
export function dayOfNumber(line: string): string | undefined {
  if (line.length > LONGEST) return undefined
  const { year, day } = NUMBERED.exec(line)?.groups ?? {}
  return year && day ? findDays(`${day} ${year}`)[0]?.value : undefined
}
const NUMBERED = latin`^\(?(?:\p{Lu}[\p{L}. -]{0,40}?[ -])?(?:Nr\.?\s?)?\d{1,4}\s?[/-]\s?(?<year>(?:19|20)\d\d)(?:\s?[,|·–-]|\s(?:vom|am))\s(?<day>\d{1,2}\.\s\p{Lu}\p{Ll}{2,8})\)?$`

/** *Dieser Artikel ist in der Ausgabe März 2019 von Kommune21 erschienen.* */
export function monthOfPrint(line: string): string | undefined {
  const month = line.length > LONGEST ? undefined : PRINTED.exec(line)?.groups?.month
  return month && monthOfLine(month)
}
const PRINTED = latin`^(?:Dieser|Der|Dieses|Das)\s(?:Artikel|Beitrag|Text|Bericht|Interview)\s(?:ist|erschien|wurde)\s[^.]{0,40}(?:Ausgabe|Heft)\s(?:vom\s)?(?<month>\p{Lu}\p{Ll}{2,8}\s\d{4})(?!\d)`

/** *Ministerin Berg im Gespräch 14.01.2026 | 4:51 min*: a recording's day, which is that of the article around it. */
export function dayOfRecording(line: string): string | undefined {
  return RECORDING.test(line) ? findDays(line).at(-1)?.value : undefined
}
const RECORDING = /\s\d{1,2}\.\d{1,2}\.\d{4}\s\|\s\d{1,2}:\d\d\s?[Mm]in\.?$/
