import { latin } from '../../../extractors/german/latin.ts'
import { findPlaces } from '../../../extractors/german/places.ts'
import { DECISION } from './agenda-lines.ts'
import { CLOCK, STAND } from './stand-lines.ts'
import { isOfVisit } from './visit-lines.ts'
import { type CalendarDate, findDays, monthOfLine } from './written-dates.ts'

/** A line that begins with a date, as items of overview pages do: `[21.3.2019] In Sachsen …`, `21.3.2019 | Titel`, `21.3.2019`. */
export interface DateLead {
  readonly value: string
  /** Offset in the line at which the text behind the date begins; the line's length where nothing follows. */
  readonly rest: number
  readonly shape: 'bracket' | 'inline' | 'alone' | 'labelled'
  /** Of `labelled`: what stands before the date, *LÜNEBURG* of *LÜNEBURG | 21.02.2019*. */
  readonly label?: string
}

export const WEEKDAY =
  '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)\\.?,?\\s'
/** What an item is, before its date: *Artikel | Veröffentlicht am 12.09.2017*. */
const KIND =
  '(?:Pressemitteilung|Pressemeldung|Presse|Medieninformation|Meldung|Nachricht|News|Artikel|Beitrag|Bericht|Interview|Kommentar|Blogbeitrag|Aktuelles)'
const LEAD_BEFORE = latin`^(?:${WEEKDAY}|(?:${KIND}\s?[|·•–-]\s?)?(?:(?:Datum|Veröffentlicht|Erschienen|Publiziert|Erstellt|${KIND})(?:\s(?:am|vom))?\s?:?\s?)?(?:${WEEKDAY}(?:(?:der|den|dem)\s)?)?)$`
const LEAD_AFTER = latin`^(?<clock>${CLOCK}?)(?<gap>\s*(?<sign>[|:•·–—-])?\s*)`

/** *LÜNEBURG | 21.02.2019*, *Kreis Viersen – 14.2.2019*: where an item of a newsletter comes from. */
const LABEL_BEFORE = latin`^(?<label>\p{Lu}[\p{L} .()-]{2,40}?)\s?[|·•–—/]\s?$`

const ONLY_KIND = new RegExp(`^${KIND}$`)

/** The date that a line begins with, or undefined. */
export function dateLead(line: string): DateLead | undefined {
  if (!/^[^\d]{0,40}\d/.test(line)) return undefined
  const bracket = line.startsWith('[')
  const date = findDays(line.slice(0, 80))[0]
  if (!date) return undefined
  if (bracket) {
    const close = line.indexOf(']')
    if (date.start !== 1 || close !== date.end) return undefined
    return { value: date.value, rest: close + 1 + blanks(line, close + 1), shape: 'bracket' }
  }
  const label = LABEL_BEFORE.exec(line.slice(0, date.start))?.groups?.label
  if (label && date.end === line.length && !ONLY_KIND.test(label))
    return { value: date.value, rest: line.length, shape: 'labelled', label }
  if (!LEAD_BEFORE.test(line.slice(0, date.start))) return undefined
  const after = LEAD_AFTER.exec(line.slice(date.end))
  const rest = date.end + (after?.[0].length ?? 0)
  if (rest >= line.length) return { value: date.value, rest: line.length, shape: 'alone' }
  // *15.06.2021   Kabinett beschließt …   mehr*: a column of dates
  const isApart = /^(?:\s{2}|\t)/.test(line.slice(date.end)) && ANNOUNCED.test(line)
  return after?.groups?.sign || isApart ? { value: date.value, rest, shape: 'inline' } : undefined
}

/** An item that leads on. */
const ANNOUNCED = /(?:^|\s)(?:mehr|weiter|weiterlesen|lesen|Details)\s?[….»>→]*$/

function blanks(line: string, from: number): number {
  return line.slice(from).search(/\S|$/)
}

const ONLY_WEEKDAY = latin`^(?:(?:Heute ist (?:der )?)?${WEEKDAY}(?:(?:der|den|dem)\s)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)$`

/** `Samstag, 22. Februar 2025`, `Heute ist Samstag, …`: what a page's clock shows, the day of the visit, never the day of the text. */
export function isClockWidget(line: string): boolean {
  const date = findDays(line)[0]
  if (!date) return false
  return ONLY_WEEKDAY.test(line.slice(0, date.start)) && /^(?:$|\s.{0,12}°|,?\s\d{1,2}:\d\d)/.test(line.slice(date.end))
}

/** *Donnerstag, 28. April 2022* below a newspaper's name: its day, unless weather or a clock stand beside. */
export function newspaperDate(line: string): CalendarDate | undefined {
  const date = findDays(line)[0]
  return date && /^(?:,?\s\d{1,2}:\d\d)?$/.test(line.slice(date.end)) ? date : undefined
}

const BYLINE_BEFORE = new RegExp(
  '(?:^|[|•·▪◦*–—(›»]\\s?|\\s[/-]\\s|' +
    '(?<![\\p{L}])(?:Datum|PRESSE|OTS\\d{4},|[Vv]eröffentlicht(?:\\sam)?|[Vv]eröffentlichung(?:sdatum)?|[Ee]rschienen(?:\\sam)?|[Pp]ubliziert(?:\\sam)?|[Ee]rstellt(?:\\sam)?|Erscheinungsdatum|Publikationsdatum|(?:[Pp]osted|[Pp]ublished)(?:\\son)?|Online seit|[Ee]ingestellt am|' +
    '(?:Presse|Medien)(?:mitteilung|information|meldung)(?:\\sNr\\.?\\s?[\\d/]+)?,?(?:\\svom)?|(?:Meldung|Artikel|Beitrag|Nachricht|News|Ausgabe|Antwort)(?:\\svom|\\s?:)?|[Vv]om|^\\d{1,2}\\. Wahlperiode)\\s?:?\\s?|' +
    `(?:[Ee]ingestellt|[Vv]eröffentlicht|[Ee]rstellt|[Gg]epostet|[Gg]eschrieben|[Vv]erfasst|[Pp]ubliziert)\\s(?:von|durch)\\s[\\p{L}. -]{2,50}\\s(?:am\\s)?(?:${WEEKDAY}(?:dem|den)\\s)?|` +
    '^\\([\\p{L}/ -]{2,15}\\)\\s|^\\p{Lu}[\\p{L} -]{2,40}(?:[Zz]eitung|Anzeiger|Bote|Kurier|[Bb]latt|Nachrichten|Rundschau|Echo|Stimme|Merkur)\\s|(?:^|[|•·]\\s)\\p{Lu}[\\p{L}/. -]{2,30},\\s(?:den\\s|am\\s)?|^[Vv]on\\s[\\p{L}. -]{3,50}(?:[,|–-]\\s?|\\sam\\s)|^[Vv]on\\s(?:\\p{Lu}[\\p{L}.-]+\\s){2,4}|^\\p{Lu}\\p{L}+\\s\\p{Lu}\\p{L}+[,|–-]\\s?)' +
    `(?:${WEEKDAY})?$`,
  'u',
)
const BYLINE_AFTER = latin`^${CLOCK}?(?:$|\s?[|•·–—)/,]|\s{2}|\s{1,5}(?:von|Von|Uhr|in)\s|\s(?:Presse|Medien)(?:mitteilung|information|meldung|dienst)|\s(?:Meldung|Nachricht|Artikel|Interview|Bericht|Newsletter)$|\sAlter:\s\d|\s\([\p{L}/. -]{2,20}\)$|\s\p{Lu}\p{L}+\s\p{Lu}\p{L}+$|\s(?:by|-)\s|\s?\(?(?:[Aa]ktualisiert|[Uu]pdate|[Zz]uletzt|[Gg]eändert))`
/** What a date belongs to that is no publication: foundings, terms, ends. */
export const EVENT = latin`(?<![\p{L}])(?:Gründung|Gegründet|Errichtung|Errichtet|Auflösung|Geburtsdatum|Inkrafttreten|Registriert|Mitglied seit|Dabei seit|Anmeldedatum)(?![\p{L}])|(?<![\p{L}])(?:bis|Termin|Beginn|Einlass|Veranstaltung(?:sort)?|ab)(?![\p{L}])|[:.]\d\d(?:\sUhr)?\s?[-–]\s?\d{1,2}[:.]\d\d`

/** *Wochenbericht 14. - 20. Januar 2022*: days that the text is about. */
export const SEVERAL_DAYS = /(?<!\d)\d{1,2}\.\s?[-–]\s?\d{1,2}\.\s?[\dA-ZÄ]/

/** *10.01.2005 - 31.01.2005*, *vom 3. März 2019 bis 5. April 2019*: a span, whose ends are no publication. */
const SPAN = latin`(?<=\d\.\s?\d{2}|\d\.\s?\d{4}|\d\.\s\p{Lu}\p{Ll}{2,8}\s\d{4})\s?(?:[-–—]|bis(?: zum)?)\s?\d{1,2}\.\s?[\d\p{L}]{1,9}\.?\s?(?:\d\d){1,2}(?!\d)`

/** *01.10.2021 – heute*, *Dez. 2021 – Apr. 2023*: a term in office. */
const TERM = latin`(?<!/\s?)(?:19|20)\d\d\s?(?:[-–—]|bis)\s?(?:heute|jetzt|\p{Lu}\p{Ll}{2,8}\.?\s\d{4})(?!\p{L})`

/** Whether a line holds a span of time, so that its days are no publication. */
export const isTerm = (line: string): boolean => SPAN.test(line) || TERM.test(line)

/** *3. ↑ Mitteldeutsche Zeitung vom 22. April 2009* */
export const FOOTNOTE = /^(?:\d{1,3}\.\s)?[↑^]/

/** *Satzung der Stadt Auental vom*: what follows is the day of a law, a contract or a judgment. */
export const LAW = latin.i`(?:gesetz(?:buch)?|satzung|ordnung|richtlinie|erlass|vertrag|urteil|beschluss|fassung)(?:e?s|en)?(?:\s[\p{L}\d/.-]+){0,8}\svom\s$`

/** *Kleine Anfrage der Abgeordneten X (Freie Demokraten) vom*: the day of the question, not of the answer. */
const ASKED = latin`(?:Anfrage|Abgeordneten)(?!\p{L}).*(?<!Antwort)\svom\s$|\((?:AfD|BSW|CDU|CSU|SPD|FDP|SSW|Die Linke|DIE LINKE|Linke|Freie Demokraten|Freie Wähler|BÜNDNIS 90\s?/\s?DIE GRÜNEN|Bündnis 90\s?/\s?Die Grünen|GRÜNE|Grüne)\)(?:\s\p{L}+){0,4}\svom\s$`

/** *Bedienstete 98 (3. März 2019)*: when that many were counted. */
export const AS_COUNTED = latin`(?<![\p{L}\d./])(?!(?:19|20)\d\d\s\()\d[\d.]{0,8}(?:\s\p{L}+)?\s\((?:am\s|zum\s)?\d{1,2}\.\s?[\p{L}\d]`

const DECORATION = /^[+#=~*]{2,5}\s|\s[+#=~*]{2,5}$/gu

/** The publication date of a byline: a short line that is a date with author, place, clock time or agency around it. */
export function bylineDate(line: string): CalendarDate | undefined {
  if (
    line.length > 140 ||
    findDays(line).length === 0 ||
    EVENT.test(line) ||
    DECISION.test(line) ||
    isClockWidget(line) ||
    STAND.test(line) ||
    isOfVisit(line)
  )
    return undefined
  if (AS_COUNTED.test(line)) return undefined
  // *+++ Ticker Verwaltung digital, 26.06.2018 +++*
  const bare = line.replace(DECORATION, '')
  if (bare !== line) return bylineDate(bare)
  const changed = updateDate(line)?.start
  if (changed === undefined && UPDATED.test(line)) return undefined
  for (const date of findDays(line)) {
    if (date.start === changed || LAW.test(line.slice(0, date.start)) || ASKED.test(line.slice(0, date.start))) continue
    const after = line.slice(date.end)
    // *heise online 12.03.2019 14:22 Uhr Eva Muster*
    if (
      /^\p{L}[\p{L} .&-]{2,40}\s$/u.test(line.slice(0, date.start)) &&
      /^,?\s\d{1,2}:\d\d\sUhr/.test(after) &&
      !/[.!?]$/.test(after)
    )
      return date
    // *… hat auf seiner Sitzung (16.05.2011) die Strategie beschlossen.*
    if (GOES_ON.test(after)) continue
    // *Saarbrücken, 9. März 2020 – Die Stadt …* is a text that begins with its date.
    if (after.length > 45 && /[.!?]$/.test(after) && !/^,?\s\d{1,2}[:.]\d\d/.test(after)) continue
    if (BYLINE_BEFORE.test(line.slice(0, date.start)) && BYLINE_AFTER.test(after)) return date
  }
  return undefined
}

/** The rest of a sentence. */
const GOES_ON = latin`^\)?[:,]?\s(?:[–—-]\s)?(?:\p{L}[\p{L}-]*\s){2,}[^|]*\p{Ll}{2}[.!?]$`

/** The head of a parliament's paper, its date behind: *Drucksache 8/2871 04.07.2023*, *Drucksache 21/10579 21. Wahlperiode 13.10.17*. */
const PARLIAMENTARY_PAPER = latin`(?<!\p{L})Drucksache\s(?:Nr\.\s)?\d{1,3}/\d{1,6}\s(?:\(\d{1,3}/\d{1,6}\)\s)?(?:\d{1,2}\.\sWahlperiode\s)?(?:(?:Eingegangen|Eingang):?\s[\d.]{6,10}\s/\s)?(?:Ausgegeben:?\s)?(?=\d)`

/** *Beschluss des Vorstands vom 12. März 2019*: the line of a paper that is nothing but its kind and its day. */
export function paperDate(line: string): CalendarDate | undefined {
  if (line.length > 120 || !PAPER.test(line)) return undefined
  const date = findDays(line)[0]
  if (!date || !/(?:\s(?:vom|am)|,)\s$/.test(line.slice(0, date.start))) return undefined
  // *Rede am 3. Mai 2019 in Auental*
  return /^(?:\s(?:in|im|auf|vor)\s[^.!?]{2,50})?$/.test(line.slice(date.end)) ? date : undefined
}
const PAPER = latin`^(?:[^|]{2,40}\|\s)?(?:Beschluss|Resolution|Entschließung|Stellungnahme|Positionspapier|Erklärung|Bericht|Protokoll|Niederschrift|(?:Plenar)?[Rr]ede|Vortrag|Ansprache|Grußwort|Regierungserklärung|(?:Landes|Bundes)?[Pp]ressekonferenz|Pressegespräch|Pressebriefing|Interview|Gespräch)(?!\p{L})`

/** `Dresden (28.11.2023) – Die …`, `Berlin, 12. März 2019 – …`, `11. März 2021 - Ab …`: how press texts and agencies begin. */
export function datelineDate(paragraph: string): CalendarDate | undefined {
  // *(lifePR) (Bonn, 12.3.2019) …*, *(dpa/lnw) Düsseldorf, 12. März 2019 – …*, *– Berlin, 12. März 2019 – …*
  const wire = /^(?:\([\p{L}/]{2,12}\)|[–-])\s(?=[\p{Lu}(])/u.exec(paragraph)
  if (wire) return datelineDate(paragraph.slice(wire[0].length))
  const paper = PARLIAMENTARY_PAPER.exec(paragraph.slice(0, 300))
  if (paper) return findDays(paragraph.slice(0, 340)).find((date) => date.start === paper.index + paper[0].length)
  if (!/^.{0,80}(?:\d{4}|\d\.\d\d?\.\d\d(?!\d))/.test(paragraph) || isTerm(paragraph.slice(0, 90))) return undefined
  const date = findDays(paragraph.slice(0, 90))[0]
  if (!date) return undefined
  const before = paragraph.slice(0, date.start)
  // *Schwerin war gestern (26. Juni 2025) Treffpunkt …*
  if (/(?:gestern|heute) \(?$/.test(before)) return undefined
  const after = paragraph.slice(date.end, date.end + 40)
  const place =
    /^(?:[\p{Lu}(][\p{L}./ -]{1,40}(?:\s?\([\p{L}/. -]{2,20}\))?(?:[,/.]|\s[|–-])?\s?\(?(?:den\s|am\s|(?:Mo|Di|Mi|Do|Fr|Sa|So)\p{L}*,?\s)?)?$/u
  if (/^\(?$/.test(before) && paragraph.length > 120 && /^(?:\)?[.,]?\s[\p{Lu}„"»(]|\)\s\d)/u.test(after)) return date
  const press = /^(?:Presse|Medien)(?:mitteilung|information)\svom\s$/u
  // *Dresden (28.11.2023) Die …*, *(Lemgo, 15.02.2024) Die …*
  if (place.test(before) && /^\(|\($/.test(before) && /^\)[.:]?\s[\p{Lu}„"»]/u.test(after)) return date
  // *Moers (pm, 04.05.2016). Die …*
  if (SIGNED_BEFORE.test(before) && /^\)[.:]?(?:\s[–—-])?\s[\p{Lu}„"»]/u.test(after)) return date
  // *Stuttgart, 6. Juli 2020. Zwei Jahre hat es …*, *Aurich, 09.05.2017: Der …*, *KIEL (knk) – 3.5.2019. Die …*, *Ulm, 3. Mai 2019 (dpa). Die …*
  const isLong = paragraph.length > 120 || (after.length > 20 && isTown(before))
  if (
    place.test(before) &&
    /[,.–—-]\s/.test(before) &&
    /^(?:\s\([\p{L}/. -]{2,24}\))?[.:]\s[\p{Lu}„]/u.test(after) &&
    isLong
  )
    return date
  return (place.test(before) || press.test(before)) &&
    /^(?:\)|,? \d{1,2}[:.]\d\d Uhr)?\s?(?:\([\p{L}/. -]{2,20}\))?[.:]?\s?(?:[–—|]|-{1,3})\s/u.test(after)
    ? date
    : undefined
}

const SIGNED_BEFORE = latin`^\p{Lu}[\p{L}./ -]{1,40}\s\([\p{L}/-]{2,20},\s$`

/** *KIEL* */
export const inLowerCase = (name: string): string =>
  /\p{Ll}/u.test(name) ? name : name.replaceAll(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase())

/** *Osnabrück. 19.05.2022. Wer …*: of a town a shorter paragraph is believed. */
const isTown = (before: string): boolean =>
  findPlaces(`Stadt ${inLowerCase(/^\p{Lu}[\p{L} -]*\p{L}/u.exec(before)?.[0] ?? '')}`).some(
    ({ kind }) => kind === 'municipality' || kind === 'district' || kind === 'land',
  )

const UPDATED = latin.i`(?<![\p{L}])(?:aktualisiert|aktualisierung|geändert|letzte (?:Änderung|Bearbeitung|Überarbeitung)|Änderungsdatum|überarbeitet|bearbeitet|editiert|update|(?:last )?(?:updated|modified))(?![\p{L}])`
/** *Aus der Ausgabe vom 15. November 2023*, *Veröffentlicht am 3. Mai 2019*: wherever on the page it stands. */
export function issueDate(line: string): CalendarDate | undefined {
  const told = TOLD_AT_END.exec(line)
  if (told) return findDays(line).find(({ start }) => start > told.index)
  if (line.length > 120 || !ISSUE.test(line)) return undefined
  return (
    findDays(line)[0] ?? monthAtEnd(line) ?? monthAtEnd(line.replace(/,\s(?:Magazin|Zeitschrift|Newsletter)\s.*$/u, ''))
  )
}

/** *(Meldung vom 3.5.2019)* behind the last sentence. */
const TOLD_AT_END = latin`\((?:[Uu]nsere )?(?:Meldung|Nachricht|Bericht|Beitrag|Artikel|Notiz|Pressemitteilung|Pressemeldung|PM)\s(?:vom\s)?\d{1,2}\.\s?[\p{L}\d .]{3,15}\)\.?$`

/** Issues of papers and newsletters, editions of brochures (*1. Auflage, November 2018*), and the sessions whose minutes a page is. */
const ISSUE = latin`^(?:\p{Lu}[\p{L}&-]+\s){1,4}\d{1,2}/\d{4},\s\(?\p{Lu}\p{L}+\s\d{4}\)?$|^Ausgabe\s\p{Lu}\p{L}+\s\d{4},\s(?:Magazin|Zeitschrift|Newsletter)\s|^(?:Dieser|Diese|Der|Die)\s(?:Artikel|Beitrag|Eintrag|Text|Meldung|Nachricht|Seite|Bericht)\s(?:wurde|ist|erschien)\s(?!.*(?:aktualisiert|geändert)).{0,40}(?:(?:veröffentlicht|publiziert|erschienen|eingestellt|verfasst|geschrieben|gepostet|erstellt)|(?<=erschien\s)am)(?!\p{L})|Redaktions(?:schluss|stand):?\s|^(?:Herausgegeben|Erschienen|Veröffentlicht)\sim\s|^(?:Das\s)?(?:Gespräch|Interview)\sführte[n]?\s|^\(?(?:Aus der Ausgabe vom|Ausgabe vom|Erschienen am|Veröffentlicht am|Veröffentlicht:)\s|(?:^|\s)(?:Ausgabe|Heft|Nr\.)\s.{1,12}(?:\s?[/|]|\s[–-]|,)\s\p{Lu}\p{L}+\s\d{4}$|^(?:\d{1,2}\.\s)?(?:\p{Ll}+\s)?Auflage,?\s\p{Lu}\p{L}+\s\d{4}$|^(?:\p{L}+\s)?Sitzung\s(?:des|der)\s.{3,60}\s(?:am|vom)\s\d`

function monthAtEnd(line: string): CalendarDate | undefined {
  const month = /(?<!\p{L})\p{Lu}\p{L}+\s\d{4}$/u.exec(line)
  const value = month && monthOfLine(month[0])
  return value ? { value, start: month.index, end: line.length } : undefined
}

const LEGAL = latin`\p{L}{2}(?:gesetz(?:buch)?|satzung|ordnung|richtlinie|vertrag|erlass)(?:e?s|en)?(?!\p{L})`

/**
 * The date of *Zuletzt aktualisiert am 12.3.2019* in a short line, behind these words rather than before them. A law
 * that was changed (*Marktsatzung vom …, geändert am …*) says nothing of the page.
 */
export function updateDate(line: string): CalendarDate | undefined {
  const word = line.length <= 160 ? UPDATED.exec(line) : undefined
  if (!word || LEGAL.test(line.slice(0, word.index))) return undefined
  const dates = findDays(line)
  return (
    dates.find((date) => date.start > word.index) ??
    dates.find((date) => word.index - date.end < 40) ??
    (line.length < 60 ? monthAtEnd(line) : undefined)
  )
}

/**
 * Three lines or more, or two below such a headline, that are nothing but a year, a month or a date, or begin with one
 * (*3. Mai 2019 – Die Anstalt nimmt die Arbeit auf*), the older first: the heads of a chronicle, no publication.
 */
export function isChronicle(lines: readonly string[]): boolean {
  const heads = lines.flatMap((line) => headOfEntry(line.replace(/^[•*▪◦–-]\s+/u, '').replace(/\s?:$/, '')) ?? [])
  const fewest = lines.slice(0, 8).some((line) => line.length < 80 && CHRONICLE.test(line)) ? 2 : 3
  return heads.length >= fewest && heads.every((head, i) => i === 0 || head >= (heads[i - 1] ?? ''))
}

function headOfEntry(line: string): string | undefined {
  if (/^\d{4}$/.test(line)) return line
  const lead = dateLead(line)
  if (lead?.shape === 'alone') return lead.value
  const entry = ENTRY.exec(line)?.groups?.date
  return monthOfLine(line) ?? (entry && (findDays(entry)[0]?.value ?? monthOfLine(entry) ?? entry))
}
const ENTRY = latin`^(?<date>(?:(?:\d{1,2}\.\s?)?(?:\d{1,2}\.\s?|\p{Lu}\p{Ll}{2,8}\s))?(?:19|20)\d\d)(?::|\s[–—-])\s\p{Lu}`

const CHRONICLE = latin`(?<!\p{L})(?:Geschichte|Historie|Chronik|Chronologie|Meilensteine|Wegmarken|Zeitleiste|Zeitstrahl|Rückblick|Entstehung)(?!\p{L})`
