/** The day of which a figure tells: *Stand: Mai 2020*, the head of its column or section. */

import type { Chunk } from '../german/chunks.ts'
import { isBorrowed, isOnlyFinite } from '../german/clauses/parts.ts'
import { isPreterite } from '../german/clauses/past.ts'
import { findDates } from '../german/dates.ts'
import { latin } from '../german/latin.ts'
import { AT_PRESENT, BACK_THEN, BEFORE_THAT, BY_NOW, oneOf, UNTIL_NOW } from '../german/time-words.ts'
import { tellsDecision } from '../rows/decisions.ts'
import type { Found } from '../rule.ts'
import type { FactDate } from '../shapes.ts'
import { publicationDate, statedDate, UNDATED } from '../when/dating.ts'

/** The figure's own date where the clause's dates mislead; undefined leaves it to the engine. */
export function dateOfFigure(found: Found, figure: Chunk): FactDate | undefined {
  const { chunks } = found.clause
  const dates = chunks.filter(({ mentions: { date } }) => date?.value && date.kind !== 'document' && !date.attributive)
  const [adopted] = dates
  if (adopted && dates.length === 1 && (isOfAdoption(adopted, chunks) || tellsAdoption(adopted, figure, chunks)))
    return publicationDate(found)
  if (dates.length === 0 && (isBesideThen(figure, chunks) || isContentOfAdopted(found))) return publicationDate(found)
  const sameDay = /(?:selben|gleichen|diesem) (?:Stichtag|Stand|Zeitpunkt)/u.test(found.sentence.text)
    ? (sharedReference(found) ?? thatTime(found))
    : undefined
  if (sameDay) return sameDay
  if (dates.length === 0 && isOfEarlier(found)) return UNDATED
  if (dates.length === 0)
    return standInBrackets(found) ?? dateOfTable(found) ?? sharedYear(found) ?? sharedReference(found)
  // *2003 ins Leben gerufen, zählt er derzeit 26 Mitglieder*
  const isNow = chunks.some((c) => isToday(c.lower) && fieldOf(c, chunks) === fieldOf(figure, chunks))
  if (isNow && dates.every((date) => fieldOf(date, chunks) < fieldOf(figure, chunks))) return publicationDate(found)
  // *von 45 im Jahr 2019 auf 180 im Jahr 2023*
  const own = dates.length > 1 ? chunks[chunks.indexOf(figure) + 1] : undefined
  if (own && dates.includes(own) && own.mentions.date?.value) return statedDate(own.mentions.date.value)
  // *Ende 2022 waren 90 Dienste verfügbar, ein Jahr später 180*
  const told = chunks.filter(({ mentions: { date } }) => date && date.kind !== 'document' && !date.attributive)
  const [beside, another] = dates.filter((date) => fieldOf(date, chunks) === fieldOf(figure, chunks))
  if (told.length > 1 && beside && !another && beside.mentions.date?.kind === 'point')
    return statedDate(beside.mentions.date.value)
  const reached = dayReached(dates, found)
  if (reached) return reached
  if (dates.some((date) => belongs(date, figure, chunks))) return undefined
  return publicationDate(found)
}

const isToday = oneOf(AT_PRESENT, BY_NOW)

/** *Die am 12. Mai 2022 verabschiedete Strategie umfasst zehn Projekte*: the day of the plan, not of its content. */
function isOfAdoption(date: Chunk, chunks: readonly Chunk[]): boolean {
  const behind = chunks.slice(chunks.indexOf(date) + 1)
  const at = behind.findIndex((c) => c.tags.has('Attributive'))
  return (
    at >= 0 &&
    at < 5 &&
    behind[at + 1]?.tags.has('Plan') === true &&
    !behind.slice(0, at).some((c) => c.tags.has('Finite'))
  )
}

/** *Am 14. November 2019 beschloss der Rat die Agenda mit sechs Zielen*, *ist 2019 verabschiedet worden: 38 Projekte*. */
function tellsAdoption({ mentions: { date } }: Chunk, figure: Chunk, chunks: readonly Chunk[]): boolean {
  const plan = chunks.findIndex((c) => c.tags.has('Plan'))
  const isOfPlan = plan >= 0 && plan < chunks.indexOf(figure)
  return isOfPlan && date?.kind === 'point' && chunks.some((c) => c.verbs.some(({ lemma }) => ADOPTS.has(lemma)))
}
const ADOPTS: ReadonlySet<string> = new Set([
  'beschließen',
  'verabschieden',
  'billigen',
  'fortschreiben',
  'vorstellen',
  'vorlegen',
  'präsentieren',
  'veröffentlichen',
])

/** *2019 legte der Rat die Agenda vor; sie enthält 40 Projekte*: what it holds is told of the day of the text. */
function isContentOfAdopted({ clause, sentence: { clauses } }: Found): boolean {
  const holds = clause.kind === 'main' && clause.chunks.some((c) => c.tags.has('Finite') && HOLDS_NOW.test(c.lower))
  const before = clauses.slice(0, clauses.indexOf(clause)).flatMap(({ chunks }) => chunks)
  return holds && before.some((c) => c.verbs.some(({ lemma }) => ADOPTS.has(lemma)))
}
const HOLDS_NOW = /^(?:umfasst|enthält|beinhaltet|nennt|deckt|besteht|definiert|listet|bündelt|vereint)$/

/** *Von den damals vereinbarten 85 Maßnahmen sind 62 umgesetzt*: the 85 are of then, the 62 of now. */
function isBesideThen(figure: Chunk, chunks: readonly Chunk[]): boolean {
  const then = chunks.findIndex((c, i) => THEN.test(`${chunks[i - 1]?.lower ?? ''} ${c.lower}`))
  const first = then < 0 ? undefined : chunks.slice(then).find((c) => c.mentions.figure ?? c.mentions.number)
  return first !== undefined && first.start < figure.start
}
const THEN = latin` (?:der|die|das|den|dem|des) (?:${BACK_THEN})$`

/**
 * *Der ZIT-BB, 2009 durch Zusammenlegung entstanden, betreibt 600 Verfahren*; *zwölf Schritte, der letzte ist für 2029
 * terminiert*: a date set off by commas is of something else, unless it opens the clause.
 */
function belongs(date: Chunk, figure: Chunk, chunks: readonly Chunk[]): boolean {
  if (date.mentions.date?.kind === 'for') return false
  if (isSplitByColon(date, figure, chunks)) return false
  return fieldOf(date, chunks) === fieldOf(figure, chunks) || fieldOf(date, chunks) === 0
}

/** How many commas stand before, those of asides apart, or *und* with a date behind a number: *2022 waren es 90 und 2023 schon 180*. */
const fieldOf = ({ start }: Chunk, chunks: readonly Chunk[]): number =>
  chunks.filter(
    (c, i) => c.start < start && ((c.tags.has('Comma') && !isOfAside(chunks, i)) || isBetweenYears(chunks, i)),
  ).length

/** *58 Kommunen, darunter drei Kreise, nutzten 2019 …*, *29 Mitglieder – Städte, Gemeinden und ein Kreis – zählte er 2011*. */
function isOfAside(chunks: readonly Chunk[], comma: number): boolean {
  const isSet = (from: number, to: number) =>
    from >= 0 && to > 0 && !chunks.slice(from, to).some((c) => c.tags.has('Finite') && /^\p{Ll}/u.test(c.text))
  const dash = (c: Chunk) => /^[–—]$/.test(c.text)
  const open = chunks.findLastIndex((c, i) => i < comma && dash(c))
  if (
    isSet(
      open,
      chunks.findIndex((c, i) => i > comma && dash(c)),
    )
  )
    return true
  const isOpening = (i: number) => OPENS_ASIDE.test(chunks[i + 1]?.lower ?? '')
  const next = chunks.findIndex((c, i) => i > comma && c.tags.has('Comma'))
  const before = chunks.findLastIndex((c, i) => i < comma && c.tags.has('Comma'))
  return (isOpening(comma) && isSet(comma, next)) || (before >= 0 && isOpening(before) && isSet(before, comma))
}
const OPENS_ASIDE = /^(?:darunter|davon|hiervon|einschließlich|inklusive|nämlich|also|etwa|vor|allen|so)$/

const isBetweenYears = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.lower === 'und' &&
  chunks[at + 1]?.mentions.date !== undefined &&
  (chunks[at - 1]?.tags.has('Number') || chunks[at - 1]?.tags.has('Figure')) === true

/** *Am Mittwoch hatte der Rat die Strategie fortgeschrieben: Fünf Felder sind geblieben*. */
function isSplitByColon(date: Chunk, figure: Chunk, chunks: readonly Chunk[]): boolean {
  const colon = chunks.findIndex((c) => c.tags.has('Colon') && c.start > date.start && c.start < figure.start)
  const finite = (part: readonly Chunk[]) => part.some((c) => c.tags.has('Finite'))
  return colon > 0 && finite(chunks.slice(0, colon)) && finite(chunks.slice(colon))
}

const STAND =
  /\((?:(?:Stand|Stichtag)(?: vom| am| zum|:)? (?<date>[^()]{4,24})|(?<day>(?:\d{1,2}\. ?)?(?:[A-ZÄÖÜ][a-zäöü]{2,8}|\d{1,2}\.) ?(?:19|20)\d\d))\)/gu

/** *Hamburg bietet (Stand Dezember 2023) 420 Dienste an*: the only one of the sentence. */
function standInBrackets({ sentence: { text } }: Found): FactDate | undefined {
  const [stand, another] = text.matchAll(STAND)
  const date = stand && !another ? findDates(stand.groups?.date ?? `am ${stand.groups?.day}`, {})[0] : undefined
  return date?.value ? statedDate(date.value) : undefined
}

const ALL_DATA = /\((?:[Aa]lle )?(?:Angaben|Zahlen|Daten|Werte)(?: vom| von| für| zum|:)? (?<date>[^)\n]{4,30})\)/u
const TABLE_REACH = 400

/** *Betriebene Verfahren 415* … *(alle Angaben: Dezember 2022)*: what stands below a table dates its rows. */
function dateOfTable(found: Found): FactDate | undefined {
  const { clause, sentence, document } = found
  if (clause.chunks.some(isOnlyFinite) || sentence.text.length > 90) return undefined
  const around = document.textBefore(sentence.offset, TABLE_REACH) + document.textAfter(sentence.offset, TABLE_REACH)
  const text = ALL_DATA.exec(around)?.groups?.date ?? standOfTable(found)
  const date = text ? findDates(text, {})[0] : undefined
  return date?.value ? statedDate(date.value) : undefined
}

/** *Umsetzung in Bayern (Februar 2022)*, *Kommunen im Projekt, Stand 30.9.2023* above rows, *Datenstand: 1. Juni 2024* below them. */
function standOfTable({ sentence, document }: Found): string | undefined {
  const isRow = (line: string) => line.length < MAX_CAPTION && !/[.!?]$/.test(line)
  const rows = (lines: readonly string[]) => {
    const all = lines.map((line) => line.trim()).filter((line) => line !== '')
    const prose = all.findIndex((line) => !isRow(line))
    return all.slice(0, prose < 0 ? MOST_ROWS : Math.min(prose, MOST_ROWS))
  }
  const above = rows(document.textBefore(sentence.offset, TABLE_REACH).split('\n').reverse())
  const below = rows(document.textAfter(sentence.offset + sentence.text.length, TABLE_REACH).split('\n'))
  // the first line that is no row, or says when
  const title = above.find((line) => !/\d|[|\t;]|\s\/\s/u.test(line) || CAPTION_DATE.test(line)) ?? ''
  const isTitle = !/^(?:\d{1,2}[.)]|[-–•*·▪])\s|^[^:]{2,30}:\s/u.test(title) && !tellsDecision(title)
  const caption = isTitle ? CAPTION_DATE.exec(title)?.groups : undefined
  const note = below.map((line) => NOTE_DATE.exec(line)?.groups).find(Boolean)
  return caption?.stand ?? (caption?.date ? `am ${caption.date}` : undefined) ?? note?.date
}
const MAX_CAPTION = 140
const MOST_ROWS = 12
const CAPTION_DATE = latin`(?:(?:Datens|S)tand:? (?:vom |am |zum )?(?<stand>[\p{L}\d. ]{4,24})|\((?<date>(?:\d{1,2}\. ?)?(?:\p{Lu}\p{Ll}{2,8}|\d{1,2}\.) ?(?:19|20)\d\d))\)?:?$`
const NOTE_DATE = latin`^[(*]{0,2}\s?(?:Daten|Sach|Umsetzungs)?[Ss]tand:? (?:vom |am |zum )?(?<date>[\p{L}\d. ]{4,24})\)?$`

const isBeforeThat = oneOf(BEFORE_THAT, 'vordem|anfangs')
const BEFORE_EVENT = latin`(?<!\p{L})vor (?:(?:de[rmn]|seine[rmn]|ihre[rmn]|diese[rmn]) )?(?:\p{Ll}+ )?(?:Corona|\p{L}*(?:[Pp]andemie|[Kk]rise|[Rr]eform|[Ff]usion|[Uu]mstellung|[Zz]usammenschluss|[Gg]ründung|[Ee]inführung|[Rr]elaunch|[Uu]mstieg|[Aa]usbruch|[Nn]eustart|[Aa]mtsantritt|[Uu]mbau|[Oo]ffensive))(?:e?s)?(?!\p{L})|(?<!\p{L})(?:zu Beginn|am Anfang)(?!\p{L})`

/** *Vor der Pandemie waren es neun*, *zuvor hatte man 20 angeboten*: how it was before what the page tells, no news. */
function isOfEarlier({ clause: { chunks }, sentence }: Found): boolean {
  if (!chunks.some(isPreterite)) return false
  if (chunks.some((c) => isBeforeThat(c.lower))) return true
  const own = chunks.filter((c) => !isBorrowed(c))
  const text = sentence.text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0)
  return BEFORE_EVENT.test(`${text.slice(0, 1).toLowerCase()}${text.slice(1)}`)
}

/** *Zum Jahresende 2022 waren 88 Leistungen …*: what had been reached by then. */
function dayReached(dates: readonly Chunk[], { clause, sentence }: Found): FactDate | undefined {
  const { published } = sentence
  const [only] = dates
  const value = only?.mentions.date?.value
  if (dates.length !== 1 || only?.mentions.date?.kind !== 'from' || !/^zu[rm]? /.test(only.lower) || !value)
    return undefined
  const isPast = clause.chunks.some(isPreterite)
  return (isPast || sentence.headDate) && (!published || value <= published) ? statedDate(value) : undefined
}

/** *Im Jahr 2012 liefen 150 Verfahren; 22 Behörden hatten …*: a year or *Stand* holds for the whole sentence. */
function sharedYear({ clause, sentence }: Found): FactDate | undefined {
  if (!clause.chunks.some(isPreterite)) return undefined
  const at = sentence.clauses.indexOf(clause)
  const before = sentence.clauses.slice(0, Math.max(0, at)).flatMap((c) => c.chunks)
  const year = before.findLast(
    ({ mentions: { date } }) =>
      date?.value && (date.kind === 'reference' || (date.kind === 'point' && date.precision === 'year')),
  )
  return year?.mentions.date?.value ? statedDate(year.mentions.date.value) : undefined
}

/** What holds when it is told. */
const OF_NOW = latin`(?<!\p{L})(?:${UNTIL_NOW}|${AT_PRESENT}|${BY_NOW})(?!\p{L})`

/** *Mit Stand 31. Mai waren es 214. Verfügbar sind davon 61.*, *… Flächendeckend werden 41 Leistungen angeboten.* right behind it. */
function sharedReference({ sentence, document }: Found): FactDate | undefined {
  if (OF_NOW.test(sentence.text)) return undefined
  const before = document.textBefore(sentence.offset, 320)
  const since = before.slice(Math.max(before.lastIndexOf('Stand '), before.lastIndexOf('Stichtag')))
  const isNext =
    since !== before &&
    /^(?:Stand|Stichtag)(?: vom| am| zum|:)? \d[^\n]*[.!?]\s$/.test(since) &&
    !/(?<!\d)[.!?]\s./.test(since)
  if (!isNext && !/[Dd]avon|[Hh]iervon|darunter|Stichtag|Zeitpunkt/u.test(sentence.text)) return undefined
  if (!STATED.test(before) && !AS_OF.test(before)) return undefined
  const reference = findDates(before, {}).findLast((d) => d.value && d.kind === 'reference')
  const value = reference?.value ?? document.dateBefore(sentence.offset)
  return value ? statedDate(value) : undefined
}

/** *Der Bericht von 2019 zählt: 39 waren zu diesem Zeitpunkt fertig*: the one date that the text has named before, if only of a paper. */
function thatTime({ sentence: { text, offset }, document }: Found): FactDate | undefined {
  const at = text.search(/diesem (?:Stichtag|Zeitpunkt)/u)
  if (at < 0) return undefined
  const lead = text.slice(0, at)
  const paragraph = document.textBefore(offset, 200).split('\n').at(-1) ?? ''
  for (const told of [lead, paragraph.split(/(?<!\d)[.!?] (?=\S)/).at(-1) ?? '']) {
    const [date, another] = findDates(told, {}).filter((d) => d.value)
    if (date) return another || !date.value ? undefined : statedDate(date.value)
  }
  return undefined
}

/** *Stand 31. Mai*; not *auf den neuesten Stand gebracht* */
const STATED = latin`(?<!\p{L})(?:Stand|Stichtag)(?!\p{L})[^.!?\n]{0,30}\d`

/** *Zum 31. Dezember 2020 ließen sich 61 Leistungen beantragen.*, *Am 31. Januar 2022 waren …* in the sentence right before. */
const AS_OF = latin`(?<!\p{L})(?:Zum|Am|Per) \d{1,2}\. ?(?:\p{Lu}\p{L}{2,8}|\d{1,2}\.) ?\d{4} [^.!?]{10,200}[.!?]\s*$`
