/** Lists of who held an office, below the heading that names it, and lines of a chronicle that say so. */
import { singularOfHeading } from '../appointment/heading.ts'
import { latin } from '../german/latin.ts'
import { findOffices } from '../german/offices.ts'
import { findPersons } from '../german/persons.ts'
import { nameOnLine } from '../who/lines-above.ts'
import { dateOfValue, inWords, since, until } from './dates.ts'
import type { Line } from './tables.ts'
import type { ToldRow } from './told.ts'

/** *Liste der Präsidenten*, *Unsere bisherigen Direktoren* */
const BEFORE_OFFICE = latin`^(?:(?:Liste|Übersicht|Chronik|Galerie|Reihe|Amtszeiten|Folge|Die|Alle|Unsere|Bisherige|bisherigen?|Frühere|früheren?|Ehemalige|ehemaligen?|Leitende|aller|der|seit|Namen) )*$`
const BEHIND_OFFICE = latin` (?:[–—-] [^–—-]{2,40}|\((?:Auswahl|Stand)[^()]*\)|im Überblick|seit (?:der |ihrer )?(?:Gründung|Errichtung)|seit (?:19|20)\d\d|und ihre Amtszeiten?)$`
/** What a wiki shows behind its headings. */
const EDIT_LINK = / ?\[[^[\]]*earbeiten[^[\]]*\]$/u
/** What heads the columns of such a list. */
const HEAD_OF_COLUMN =
  /^(?:Nr\.?|Name|Amtszeit|Zeitraum|Jahre?|[Vv]on|[Bb]is)(?:[ |\t;/–-]+(?:Nr\.?|Name|Amtszeit|Zeitraum|Jahre?|[Vv]on|[Bb]is))*$/u
const LONGEST_HEADING = 110
const LONGEST_ENTRY = 90
const MOST_HEADS = 4

interface Term {
  readonly from?: string
  readonly to?: string
}

/** What is told of each entry below a heading, and of lines that name the office themselves. */
export function toldHolders(lines: readonly Line[]): ToldRow[] {
  const rows: ToldRow[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line
    const own = inChronicle(line.text)
    if (own) rows.push({ start: line.start, end: line.end, text: own })
    const office = officeAbove(line.text)
    if (office) rows.push(...entriesBelow(lines, at + 1, office))
  }
  return rows
}

function officeAbove(line: string): string | undefined {
  if (line.length > LONGEST_HEADING || /[.!?]$/.test(line)) return undefined
  const heading = singularOfHeading(line.replace(EDIT_LINK, '').replace(BEHIND_OFFICE, ''))
  const [office, another] = findOffices(heading)
  if (
    !office ||
    another ||
    /^(?:[Ss]tellv|[Vv]ize|[Ee]hren)/u.test(heading.slice(office.start)) ||
    !BEFORE_OFFICE.test(heading.slice(0, office.start)) ||
    findPersons(line).length > 0
  )
    return undefined
  return heading.slice(office.start)
}

function entriesBelow(lines: readonly Line[], from: number, office: string): ToldRow[] {
  let at = from
  while (at < from + MOST_HEADS && HEAD_OF_COLUMN.test(lines[at]?.text ?? '')) at++
  const rows: ToldRow[] = []
  while (at < lines.length) {
    const [line, next] = [lines[at] as Line, lines[at + 1]]
    const alone = entry(line.text)
    const both = alone || !next ? undefined : (entryOf(line.text, next.text) ?? entryOf(next.text, line.text))
    const found = alone ?? both
    if (!found) break
    rows.push({ start: line.start, end: (both && next ? next : line).end, text: tell(found.name, found.term, office) })
    at += both ? 2 : 1
  }
  return rows
}

const tell = (name: string, { from, to }: Term, office: string): string =>
  from && to
    ? `${name} war von ${inWords(from)} bis ${inWords(to)} ${office}.`
    : from
      ? `${name} ist ${since(from)} ${office}.`
      : `${name} war ${until(to ?? '')} ${office}.`

/** *[2010–2015] Erika Muster*, *3. Erika Muster | 2010 | 2015* */
function entry(line: string): { name: string; term: Term } | undefined {
  if (line.length > LONGEST_ENTRY || !/\d{4}/.test(line)) return undefined
  const text = line.replace(/^(?:\d{1,2}\.\s|[-–•*▪·◦]\s|\d{1,2}\s?[|;\t]\s?)/u, '')
  const [person, another] = findPersons(text)
  if (!person || another) return undefined
  // titles and brackets aside
  const before = text.slice(0, person.start).replace(/(?:(?:Herrn?|Frau|Prof\.|Dr\.|Dipl\.-\p{L}+\.?)\s)+$/u, '')
  return entryOf(person.name, `${before} ${text.slice(person.end)}`)
}

function entryOf(name: string, time: string): { name: string; term: Term } | undefined {
  const person = nameOnLine(name)
  const term = person && termIn(time)
  return term && { name: person.name, term }
}

const RANGE = latin`^(?:(?:von|vom|seit|Von|Vom) )?(?<from>[\p{L}\d. ]{4,20}?)\s?(?:[–—-]|bis(?: zum)?|[|;\t]|\s{2,})\s?(?<to>[\p{L}\d. ]{4,20})?$`
const OPEN_END = /^(?:heute|jetzt|dato|aktuell|laufend)?$/u
const ONE_SIDED = latin`^(?<word>seit|ab|bis|Seit|Ab|Bis)(?: dem| zum)? (?<date>[\p{L}\d. ]{4,20})$`

/** *(2010–2015)*, *seit Mai 2019*, *2010 | heute* */
function termIn(text: string): Term | undefined {
  const bare = text
    .replace(/[()[\],:·•]/gu, ' ')
    .trim()
    .replace(/^[|;–—-]\s|\s?[|;]$/u, '')
    .trim()
    .replace(/^(?:im Amt|Amtszeit)\s+/u, '')
    .trim()
  const sided = ONE_SIDED.exec(bare)?.groups
  if (sided?.word && sided.date) {
    const value = wholeDate(sided.date)
    return value ? (/^bis$/i.test(sided.word) ? { to: value } : { from: value }) : undefined
  }
  const { from, to } = RANGE.exec(bare)?.groups ?? {}
  const start = from ? wholeDate(from) : undefined
  if (!start) return undefined
  if (OPEN_END.test(to ?? '')) return { from: start }
  const end = wholeDate(to ?? '')
  return end ? { from: start, to: end } : undefined
}

function wholeDate(text: string): string | undefined {
  const value = dateOfValue(text.trim())
  return value?.rest === '' ? value.date : undefined
}

const OF_CHRONICLE = latin`^[◦•*▪·–-]?\s?(?<from>(?:\d{1,2}\.\s?(?:\d{1,2}\.\s?|\p{L}+ ))?(?:19|20)\d\d)(?:\s[·|–-]|:|\s)\s*(?<office>\p{Lu}[^:(),]{2,70}): (?<name>\p{Lu}[^:()]{4,50}?) \((?<time>(?:bis|im Amt bis) [^()]{4,20})\)$`

/** *2003 Präsident: Erika Muster (bis 2009)* */
function inChronicle(line: string): string | undefined {
  const { from, office, name, time } = (line.length < 140 && OF_CHRONICLE.exec(line)?.groups) || {}
  if (!from || !office || !name || !time || findOffices(office)[0]?.start !== 0) return undefined
  const [start, end] = [wholeDate(from), termIn(time)?.to]
  const person = nameOnLine(name)
  return start && end && person ? tell(person.name, { from: start, to: end }, office) : undefined
}
