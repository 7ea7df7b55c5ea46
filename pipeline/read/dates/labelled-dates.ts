/** Lines that are a label and the date of publication: *Sperrfrist: 14.09.2021, 10 Uhr*, *date 2020-03*, *Published: 2021-09-14T10:22*. */
import { latin } from '../../../extractors/german/latin.ts'
import { WEEKDAY } from './date-lines.ts'
import { periodOf } from './head-periods.ts'
import { findDays } from './written-dates.ts'

/** What programs write: *DC.date.issued*, *article:published_time*, *pubDate*. */
const MACHINE =
  '(?:(?:dc[.:]|dcterms[.:]|og:|article:|meta\\s)?(?:date|datum|pub[-_]?date|(?:date[-_.]?)?(?:published|issued|created)|published[-_](?:time|at|date))(?:[.:_](?:issued|created|published|available))?|posted|released|release\\sdate|publication\\sdate)(?:\\son)?'
/** What an editor does with a text, and when it is out. */
const EDITED =
  '(?:erst(?:mals\\s)?)?(?:veröffentlicht|publiziert|erschienen|eingestellt|gepostet|hochgeladen|verfasst|freigegeben|frei|bereit\\s?gestellt|(?:online|ins\\s(?:netz|internet))\\s(?:gestellt|gegangen|veröffentlicht)|gesperrt\\sbis|gesendet|(?:erst)?ausgestrahlt|versandt|versendet|herausgegeben|ausgegeben|bekannt\\s?gegeben|bekannt\\s?gemacht|erstellt|angelegt|geschrieben|verkündet)(?:\\s(?:in|zu)\\s\\p{Lu}\\p{L}+)?'
const DAY_OF =
  '(?:(?:tag|datum|zeitpunkt)\\sde[rs]\\s)?(?:erst)?(?:veröffentlichung(?:en)?|publikation|bekanntgabe|bekanntmachung|bereitstellung|(?:sende)?sperrfrist(?:\\sbis)?|freigabe|ausstrahlung|(?:ausgabe|erscheinungs|bereitstellungs|veröffentlichungs|publikations|sende)tag|(?:veröffentlichungs|erscheinungs|publikations|erstellungs|erstell|bereitstellungs|einstell|sende|ausgabe|versand|meldungs|beitrags|artikel|release|freigabe)datum|sendung|sendetermin|online-?datum)'
const LABEL = latin.i`^(?<label>${MACHINE}|${EDITED}|${DAY_OF})(?:\s(?:am|vom|im|ab|seit|bis))?\s?[:=]?\s(?:${WEEKDAY}|[A-Z]\p{Ll}{2},\s)?["']?$`
const CLOCK = latin.i`^["']?(?:T|,?\s(?:um\s|ab\s)?|\s?[|–-]\s?)?(?:\d{1,2}(?:[:.]\d\d){0,2}(?:\.\d+)?\s?(?:uhr|z|[+-]\d\d:?\d\d|[a-z]{2,4})?)?["'.]?$`

/** The day, month or year that a line labels as its text's, or its last particular: *Amtsblatt, ausgegeben am 3. Mai 2019*. */
export function labelledDate(line: string): string | undefined {
  const last = line.split(PARTICULARS).at(-1) ?? line
  const ofLast = last !== line && !OF_LAW.test(line) ? last : ''
  return dateOfLabel(line) ?? dateOfLabel(ofLast) ?? EXPORTED.exec(line)?.groups?.date
}
/** *date 2019-05 Neue Chefin für die IT*: the field of an export, where its headline behind labels none. */
const EXPORTED = latin`^\s*date:?\s(?<date>(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?)\s(?=\p{Lu})`
const PARTICULARS = latin`,\s(?=\p{Ll})|\s?[|·•]\s|\s[–—-]\s`
const OF_LAW = latin.i`gesetz|satzung|ordnung|richtlinie|vertrag|erlass|fassung`

function dateOfLabel(line: string): string | undefined {
  if (line.length > 90 || !/\d{2}/.test(line)) return undefined
  const day = findDays(line)[0]
  if (day) return LABEL.test(line.slice(0, day.start)) && CLOCK.test(line.slice(day.end)) ? day.value : undefined
  const gap = /[:=]\s|\s(?=[\p{Lu}\d])/gu
  for (const { index, 0: sign } of line.matchAll(gap)) {
    const from = index + sign.length
    const value = LABEL.test(`${line.slice(0, from).trimEnd()} `) ? periodOf(line.slice(from)) : undefined
    if (value) return value
  }
  return undefined
}

/** *2021-09-14T10:22:00+02:00*, *Tue, 14 Sep 2021 10:22:00 +0200*: a time as programs write it, alone on its line. */
export function machineTime(line: string): string | undefined {
  if (line.length > 50 || !/\d:\d\d/.test(line)) return undefined
  const day = findDays(line)[0]
  if (!day || !/^(?:[A-Z]\p{Ll}{2},\s)?$/u.test(line.slice(0, day.start))) return undefined
  return /^(?:T\d\d:\d\d|\s\d\d:\d\d:\d\d\s(?:[+-]\d{4}|[A-Z]{3,4})$)/.test(line.slice(day.end)) ? day.value : undefined
}
