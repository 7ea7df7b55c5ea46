/** Lists of what is still to come: *Nächste Schritte* ⏎ *• Gründung der Digitalagentur (2025)*. */
import type { ReadableDocument, Segment } from '../document.ts'
import { MONTHS } from '../german/dates/months.ts'
import { latin } from '../german/latin.ts'
import { lastStartingBy } from '../german/sorted.ts'

/** No list has more items above one, and no heading more characters. */
const MOST_ITEMS = 60
const LONGEST_HEADING = 90

/** What a heading says of plans, whatever stands below it. */
const PLANNED = latin`(?<!\p{L})(?:Ausblick|Tagesordnung|(?:Zeit|Fahr|Termin)plan|Zeitschiene|Vorschau|[Nn]ächste[rn]? (?:Schritte?|Etappen?|Meilensteine?)|[Gg]eplant(?:e[rns]?)?|In Planung|In Vorbereitung|Demnächst|[Kk]ünftige?[rn]? (?:Vorhaben|Schritte|Projekte|Maßnahmen)|Arbeitsplan|Arbeitsprogramm|Zielwerte?|To-?[Dd]os?|Offene Punkte|Noch offen|Wie (?:es|geht es) weiter\p{L}*|So geht es weiter|[Ww]as (?:wir|noch|als Nächstes|demnächst) [^\n]{0,30}(?:vorhaben|planen|kommt|ansteht|bevorsteht|folgt|wollen)|(?:auf dem Programm|auf der Agenda|vor uns|noch aus|bevor) steh(?:t|en)|steh(?:t|en) (?:\d{4} )?(?:an|bevor|noch aus|auf dem Programm|auf der Agenda)|(?:haben|nehmen) wir (?:uns )?vor|Forderungen|Wir fordern|Unsere Ziele|Ziele (?:bis|für))(?!\p{L})`

/** *Q3 2026: Gründung der Digitalagentur (angestrebt)*: what an entry says of itself. */
const TO_COME = latin.i`(?:[([] ?(?:(?:noch|nur|derzeit|voraussichtlich|frühestens) )?(?:geplant|angestrebt|vorgesehen|voraussichtlich|beabsichtigt|Ziel|Zielwert|Zielmarke|Soll|in Planung|in Vorbereitung|Planung|Plan|Prognose|Entwurf|offen|ausstehend|avisiert|vsl\.?|vrsl\.?|vorauss\.?|tbd|t\. ?b\. ?d\.|steht (?:noch )?aus)(?: [^()]{0,30})?[)\]]|(?:[–—|·] |, |  )(?:geplant|angestrebt|vorgesehen|voraussichtlich|in Planung|in Vorbereitung|steht noch aus))$`

/** The heading of plans below which an item of a list stands; undefined for other text, and for lists of what is done. */
export function planAbove({ text, segments }: ReadableDocument, segment: Segment): string | undefined {
  const aside = TO_COME.exec(text.slice(segment.start, segment.end).trim())?.[0]
  if (aside) return aside
  const isEntry = (of: Segment) => of.block === 'item' || ENTRY.test(text.slice(of.start, of.start + LONGEST_LEAD))
  if (!isEntry(segment)) return undefined
  const at = lastStartingBy(segments, segment.start)
  const before = segments.slice(Math.max(0, at - MOST_ITEMS), at)
  const above = before.findLast((of) => !isEntry(of))
  // a line with the day of the page is none of its text
  const first = before.length < MOST_ITEMS ? (before[0] ?? segment) : undefined
  const heading = above
    ? text.slice(above.start, above.end)
    : first && text.slice(0, first.start).trimEnd().split('\n').at(-1)
  if (!heading || heading.length > LONGEST_HEADING) return undefined
  return PLANNED.test(heading) ? heading : undefined
}
/** *Januar: …*, *Q3 2026: …*, *15.06. …*, *TOP 3 …*: an entry of a list without bullets. */
const ENTRY = latin`^(?:(?:${MONTHS})(?: \d{4})?(?::| [–-])|(?:Q[1-4]|[1-4]\. (?:Quartal|Halbjahr)|[1-4]\. ?Q\.?|I{1,3}V?\.? Quartal)(?: |\/)\d{4}|\d{1,2}\.\d{1,2}\.(?:\d{4})? |(?:0?[1-9]|1[0-2])\/20\d\d|20\d\d(?::| [–-] )|(?:TOP|Ö|N|Punkt) ?\d)`
const LONGEST_LEAD = 30
