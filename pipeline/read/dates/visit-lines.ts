/** What a page's head says of the visit rather than of the text: today's date, the day of a printout, of a crawl. */
import { latin } from '../../../extractors/german/latin.ts'
import { findDays, mayHoldDate } from './written-dates.ts'

/** Longer lines are prose. */
const LONGEST = 120

/** *Heute ist der*, *Es ist*, *Abgerufen am*, *Druckdatum:*, *Ihre Sitzung läuft ab:* before a date. */
const OF_VISIT = latin.i`(?:^|[\s|!.([])(?:heute(?:\sist)?|es\sist|(?:aktuelles|heutiges)\sdatum|tagesdatum|datum\sheute|(?:(?:zuletzt|letztmals)\s)?(?:abgerufen|abgefragt|aufgerufen|eingesehen|gedruckt|ausgedruckt|archiviert|gespeichert|gesichert|heruntergeladen)|(?:letzter\s)?(?:abruf|zugriff|aufruf|besuch|login|ausdruck|download)|druckdatum|druckversion|ge?crawlt?|crawled|accessed|retrieved|(?:snapshot|schnappschuss|momentaufnahme|aufnahme|(?:archiv|sicherungs)?kopie|cache)|(?:webarchiv|wayback)[^|]{0,30}|namenstag[^|]{0,40}|ladezeit[^|]{0,20}|(?:ihre\s)?(?:sitzung|session)\s(?:läuft|endet|gültig)[^|]{0,20}|besucher(?:zähler)?[^|]{0,20})(?:\s?(?:am|vom|der|den|ab|seit))?[\s:,|–-]{0,3}(?:(?:der|den)\s)?(?:\p{L}{2,10}\.?,?\s(?:(?:der|den)\s)?)?\(?$`
/** Nothing but a clock behind it, another cell, or the weather. */
const ENDS = latin`^[)\]]?(?:\s?[|,–-]?\s?(?:um\s)?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\sUhr)?)?[\s.!\]]*(?:$|[|\t(]|\s{2})|^,?\s.{0,12}°`
/** *Samstag, 12. März 2022 | 14:32:07 Uhr*, *Datum: 12.03.2022 | Uhrzeit: 14:32:07*: a running clock. */
const RUNS = latin`^(?:\s?[|,–-]\s?|\s)(?:Uhrzeit:\s)?\d{1,2}:\d\d:\d\d(?:\sUhr)?$`
const ON_WEEKDAY = latin`^(?:Mo|Di|Mi|Do|Fr|Sa|So)\p{Ll}*\.?,?\s(?:den\s)?$|^Datum:\s$`
/** What stands beside a clock in the head of a page. */
const SERVICE = latin`[|\s](?:Startseite|Kontakt|Impressum|Suche|Sitemap|Leichte\sSprache|Gebärdensprache|Barrierefrei\p{Ll}*|Login|Warenkorb|Text vorlesen|Schriftgröße|Men[uü])(?!\p{L})|^[,|\s]{1,4}-?\d{1,2}\s?°`

/** Whether the date of a line is that of a visit, and so never that of the text. */
export function isOfVisit(line: string): boolean {
  if (line.length > LONGEST || !mayHoldDate(line)) return false
  const date = findDays(line)[0]
  if (!date) return false
  const [before, after] = [line.slice(0, date.start), line.slice(date.end)]
  if (OF_VISIT.test(before)) return ENDS.test(after)
  return ON_WEEKDAY.test(before) && (RUNS.test(after) || (SERVICE.test(after) && !/[.!?]$/.test(after)))
}
