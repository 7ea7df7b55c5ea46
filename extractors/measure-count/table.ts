/** Rows of tables with numbers, and what their columns count. */

import type { Chunk } from '../german/chunks.ts'
import { findDates } from '../german/dates.ts'
import { latin } from '../german/latin.ts'
import { findCountedNouns } from '../german/units.ts'
import { withoutOrnament } from '../rows/dashboards.ts'
import { TABLE_REACH } from '../rows/tables.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { statedDate } from '../when/dating.ts'
import { chooseAmong, placesInText, type Whose } from '../whose/jurisdiction.ts'
import { type Counted, readCount } from './figure.ts'
import { countedInRow, datesOfColumns, labelOfNumber, TARGET } from './noun-rows.ts'

const SEPARATOR = /(?:(?<!\s)\s+)?[|\t;]\s*|\s{2,}|:\s+|\s\/\s/u
const NUMBER_ALONE = /^\d{1,3}(?:\.\d{3}|\d{0,2})$/u
/** *94 von 116* */
const NUMBER_CELL = /^\d{1,3}(?:\.\d{3}|\d{0,2})(?: (?:von|aus) \d{1,3}(?:\.\d{3}|\d{0,2}))?$/u
/** Rows that sum up the others. */
const TOTAL = latin.i`(?<!\p{L})(?:insgesamt|gesamt|summe|zusammen)(?!\p{L})|portal`

/** *TOP Ö 7 Digitale Agenda* */
const AGENDA_ITEM = latin`^(?:TOP|Tagesordnungspunkt|Punkt|Ö|N)(?!\p{L})`

/** Reads a row of a table by place: *Gronau | 52* under *Kommune | Online-Dienste*, or place and number on lines of their own. */
function readTableRow(found: Found): Reading | Refusal {
  const chunk = found.group('number')
  if (chunk?.mentions.number?.kind !== 'cardinal') return refuse('no cardinal')
  const together = readRunTogether(found, chunk)
  if (together) return together
  const { offset } = found.sentence
  if (AGENDA_ITEM.test(found.sentence.text)) return refuse('an item of an agenda')
  const text = withoutOrnament(withoutFrame(found.sentence.text))
  const lines = found.document.textBefore(offset, TABLE_REACH).split('\n').map(withoutFrame)
  const above = lines.filter((line) => line !== '')
  const alone = NUMBER_CELL.test(text)
  if (alone && above.slice(-TARGETS_REACH).some(isAim)) return refuse('a target')
  const own = alone
    ? labelOfNumber(found.document.textBefore(offset, TABLE_REACH), found.document.textAfter(offset, TABLE_REACH))
    : undefined
  if (own?.at === 'above') above.pop()
  const cells = own ? [own.label, text] : text.replace(/^(?:Platz|Rang) \d{1,2}: /u, '').split(SEPARATOR)
  const [label = ''] = cells
  const ofLabel =
    cells.length > 1 && cells.slice(1).every((cell) => NUMBER_CELL.test(cell)) ? countedInRow(label, above) : undefined
  const columns = ofLabel && cells.length > 2 ? datesOfColumns(above, cells.length - 1) : undefined
  if (ofLabel && own?.at === 'unclear') return refuse('its label may be the line above or below')
  if (ofLabel && (alone || columns)) {
    const date = columns?.[columnOf(cells, chunk) - 1]
    if (date === TARGET) return refuse('a target')
    const reading = readCount(found, chunk, ofLabel)
    return 'refused' in reading || !date ? reading : { ...reading, date }
  }
  if (own?.at === 'below') return refuse('its label below counts nothing')
  if (!isRowLabel(label) || !cells.slice(1).every((cell) => NUMBER_ALONE.test(cell))) return refuse('no row of a table')
  const counted = headOf(above, { width: cells.length, column: columnOf(cells, chunk) })
  if (!counted) return refuse('no head names what is counted')
  const whose = placeOf(label)
  const reading = readCount(found, chunk, withAdoption(counted, above))
  return 'refused' in reading || !whose ? reading : { ...reading, jurisdiction: whose }
}

/** How far above a number on a line of its own a heading may say that it is to be reached, in lines. */
const TARGETS_REACH = 6
/** *2030 | Unser Ziel*, *Zielwerte* */
const isAim = (line: string): boolean =>
  line.length < 60 &&
  /(?:[Uu]nsere?|[Dd]ie|[Dd]as)? ?(?:Ziele?|Zielwerte?|Zielbild|Zielmarken?|Vision)(?: (?:für|bis) |$)/u.test(line)

/** *Teilnehmende Kommunen im Projekt …* above *Land | Zahl der Bauämter*: of those that take part. */
function withAdoption(counted: Counted, above: readonly string[]): Counted {
  if (counted.unit !== 'adopters') return counted
  const told = above
    .slice(-ADOPTION_REACH)
    .flatMap((line) => (line.length < 120 ? (ADOPTED.exec(line)?.[0] ?? []) : []))
  const [adopted] = told
  return adopted ? { ...counted, unitLabel: `${adopted.toLowerCase()} ${counted.unitLabel ?? ''}`.trim() } : counted
}
const ADOPTION_REACH = 8
const ADOPTED = latin.i`(?<!\p{L})(?:teilnehmende|angeschlossene|angebundene|beteiligte|nutzende|beigetretene)(?!\p{L})`

/** A table whose lines ran together: *Landkreis Online-Dienste (Stand: 30.9.2023) Landkreis Vechta 41 Landkreis Uelzen 38*. */
const RUN_HEAD = latin.g`(?:^|\s)(?:Landkreis|Kreis|Kommune|Stadt|Gemeinde|Ort|Verwaltung) (?<noun>[^\d().|\t]{4,60}?)(?: \((?:Stand|Stichtag)[^()]{4,30}\))? (?=\p{Lu})`
const RUN_ROW = latin.y`(?<label>\p{Lu}[^\d.:;!?|]{2,50}?) (?<number>\d{1,3}(?:\.\d{3}|\d{0,2}))(?: |$)`

/** The row of such a table in which the number stands; at least two rows make one. */
function readRunTogether(found: Found, chunk: Chunk): Reading | Refusal | undefined {
  const { text } = found.sentence
  for (const head of text.slice(0, chunk.start).matchAll(RUN_HEAD)) {
    const [noun] = findCountedNouns(head.groups?.noun ?? '')
    if (noun?.start !== 0) continue
    const rows = rowsFrom(text, head.index + head[0].length)
    const row = rows.find((r) => r.end === chunk.end)
    if (!row || rows.length < 2) continue
    // the question that follows on the same line asks for something else
    const end = rows.at(-1)?.end ?? chunk.end
    const clause = { ...found.clause, mood: {}, chunks: found.clause.chunks.filter((c) => c.end <= end) }
    const reading = readCount({ ...found, clause }, chunk, { unit: noun.unit, unitLabel: noun.noun })
    if ('refused' in reading) return reading
    const stand = findDates(head[0], {})[0]?.value
    return { ...reading, jurisdiction: row.whose, ...(stand ? { date: statedDate(stand) } : {}) }
  }
  return undefined
}

function rowsFrom(text: string, start: number): { end: number; whose: Whose }[] {
  const rows: { end: number; whose: Whose }[] = []
  RUN_ROW.lastIndex = start
  for (let match = RUN_ROW.exec(text); match; match = RUN_ROW.exec(text)) {
    const whose = placeOf(match.groups?.label ?? '')
    if (!whose) break
    rows.push({ end: match.index + match[0].trimEnd().length, whose })
  }
  return rows
}

/** *| Gronau | 52 |* */
const withoutFrame = (line: string) => line.trim().replace(/^\|\s*|(?:(?<!\s)\s+)?\|$/gu, '')

const isRowLabel = (label: string) =>
  label.length < 60 && !/[.!?]$/.test(label) && (TOTAL.test(label) || placeOf(label) !== undefined)

/** A town stands in its row without *Stadt*. */
function placeOf(cell: string): Whose | undefined {
  // *1. Celle*, *Platz 2: Ulm*
  const label = cell.replace(/^(?:(?:Platz|Rang) )?\d{1,2}[.:]\s/u, '')
  const places = placesInText(label)
  return chooseAmong(places.length > 0 ? places : placesInText(`Stadt ${label}`), `Stadt ${label}`, { weak: true })
}

const columnOf = (cells: readonly string[], { text }: Chunk): number => Math.max(1, cells.indexOf(text))

/** *Bürgerservice | 9* under *Handlungsfeld | Anzahl Maßnahmen*: what the column counts, no matter what the row is called. */
export function isCountedByColumn({ sentence, document }: Found): boolean {
  const cells = withoutFrame(sentence.text).split(SEPARATOR)
  if (cells.length < 2 || !cells.slice(1).every((cell) => NUMBER_ALONE.test(cell))) return false
  const above = document.textBefore(sentence.offset, TABLE_REACH).split('\n').map(withoutFrame).toReversed()
  const head = above.find(
    (line) =>
      !line
        .split(SEPARATOR)
        .slice(1)
        .some((cell) => NUMBER_ALONE.test(cell)) && line !== '',
  )
  const heads = head?.split(SEPARATOR) ?? []
  return heads.length === cells.length && findCountedNouns(heads.at(-1) ?? '').length > 0
}

/** *Online-Dienste (Stand: Mai 2020)* */
const OF_DAY = / ?\((?:Stand|Stichtag|zum)?:? ?[^()]*\d{4}\)$/u

/** The nearest line above that names a unit, with nothing but rows in between; of several columns the number's own. */
function headOf(above: readonly string[], { width, column }: { width: number; column: number }): Counted | undefined {
  for (const full of above.toReversed()) {
    const line = full.replace(OF_DAY, '')
    if (line === '' || /^\(?Stand(?!\p{L})/u.test(line)) continue
    if (/[.!?]$/.test(line)) return undefined
    const heads = line.split(SEPARATOR)
    const [noun] = findCountedNouns(heads.length === width ? (heads[column] ?? '') : line)
    if (noun && !/\d$/.test(line))
      return width > 2 && heads.length !== width ? undefined : { unit: noun.unit, unitLabel: noun.noun }
    const isRow = heads.length > 1 && heads.slice(1).every((cell) => NUMBER_ALONE.test(cell))
    if (!isRow && !isRowLabel(heads[0] ?? '') && !NUMBER_ALONE.test(line)) return undefined
  }
  return undefined
}

/** A row of a table by place or field. */
export const tableRow: Rule = {
  id: 'measure-count/table-row',
  anchor: '[<number>#Number]',
  mood: 'any',
  read: readTableRow,
  examples: [
    {
      text: 'Digitales Rathaus auf einen Blick\n\n180\nOnline-Dienste\n\n45.000\nNutzerkonten\n\n12\nDigitalprojekte umgesetzt',
      facts: [
        { count: 180, unit: 'services' },
        { count: 12, unit: 'measures' },
      ],
    },
    {
      text: 'Unsere Digitalstrategie in Zahlen\n47\nMaßnahmen abgeschlossen\n51\nMaßnahmen in Umsetzung',
      facts: [
        { count: 47, unit: 'measures' },
        { count: 51, unit: 'measures' },
      ],
    },
    {
      text: 'Die Angaben beruhen auf einer Abfrage. Landkreis Online-Dienste (Stand: 30.09.2023) Landkreis Vechta 41 Landkreis Uelzen 38 Frage 3: Was folgt daraus?',
      facts: [
        { count: 41, unit: 'services', jurisdiction: 'Landkreis Vechta', date: '2023-09-30' },
        { count: 38, unit: 'services', jurisdiction: 'Landkreis Uelzen' },
      ],
    },
    {
      text: 'Online-Dienste nach dem Onlinezugangsgesetz\nLandkreis Vechta\n41\nLandkreis Uelzen\n38',
      facts: [
        { count: 41, unit: 'services', jurisdiction: 'Landkreis Vechta' },
        { count: 38, unit: 'services', jurisdiction: 'Landkreis Uelzen' },
      ],
    },
    {
      text: 'Digitale Agenda Celle in Zahlen\n\n64\nMaßnahmen\n\n7\nHandlungsfelder\n\n1.900\nTeilnehmende',
      facts: [
        { count: 64, unit: 'measures' },
        { count: 7, unit: 'fields' },
      ],
    },
    {
      text: 'Digitale Verwaltung in Celle\nKennzahl | Ist 2022 | Soll 2024\nOnline-Dienste | 61 | 200',
      facts: [{ count: 61, unit: 'services', date: '2022' }],
    },
    {
      text: 'Angeschlossene Kommunen am Serviceportal, Stand 30.9.2023\nLand;Anzahl Bauaufsichtsbehörden\nHessen;27\nSachsen;41',
      facts: [
        { count: 27, unit: 'adopters', jurisdiction: 'DE-HE', date: '2023-09-30' },
        { count: 41, unit: 'adopters', jurisdiction: 'DE-SN' },
      ],
    },
    {
      text: 'Umsetzung der Digitalstrategie\nFeld | Maßnahmen | fertig\nBildung | 9 | 3\nSumme | 21 | 10',
      facts: [{ count: 21, unit: 'measures' }],
    },
    {
      text: 'Unsere Digitalstrategie\nHandlungsfelder\n6\nMaßnahmen\n57\ndavon Leitprojekte\n12',
      facts: [
        { count: 6, unit: 'fields' },
        { count: 57, unit: 'measures' },
        { count: 12, unit: 'measures' },
      ],
    },
    {
      text: 'Das Serviceportal in Zahlen\nOnline-Dienste im Portal\n246\ndavon neu im 1. Quartal\n17\nBeteiligte kommunale Verwaltungen\n94 von 116\nZielmarke Jahresende (Online-Dienste)\n300',
      facts: [
        { count: 246, unit: 'services' },
        { count: 17, unit: 'services' },
        { count: 94, unit: 'adopters' },
        { count: 116, unit: 'adopters' },
      ],
    },
    {
      text: 'Kommunaler IT-Verbund Harz: auf einen Blick\n                                31.12.2018      31.12.2019\nUmsatz (Mio. Euro)              38              41\nOnline-Dienste im Bürgerportal  88              117',
      facts: [
        { count: 88, unit: 'services', date: '2018-12-31' },
        { count: 117, unit: 'services', date: '2019-12-31' },
      ],
    },
    {
      text: 'Online-Dienste der Kreise im Vergleich (Stand: Mai 2022)\n1. Landkreis Vechta\t41\n2. Landkreis Uelzen\t38',
      facts: [
        { count: 41, unit: 'services', jurisdiction: 'Landkreis Vechta' },
        { count: 38, unit: 'services', jurisdiction: 'Landkreis Uelzen' },
      ],
    },
    {
      text: 'Stand der digitalen Verwaltung\nKommune | Leistungen\nHameln | 27\nPeine | 33\ngesamt | 60',
      facts: [
        { count: 27, unit: 'services', jurisdiction: 'Hameln' },
        { count: 33, unit: 'services', jurisdiction: 'Peine' },
        { count: 60, unit: 'services' },
      ],
    },
  ],
  counterexamples: [
    'Digitales Rathaus auf einen Blick\n\n45.000\nNutzerkonten\n\n96\nBeschäftigte',
    'Beschäftigte im digitalen Rathaus\n180\nOnline-Dienste\n45.000\nNutzerkonten',
    'Unser Ziel\n180\nOnline-Dienste\n12\nDigitalprojekte',
    'Stand der digitalen Verwaltung in Celle\nKennzahl | Ist 2022 | Soll 2024\nNutzerkonten | 61 | 200',
    'Beschäftigte der IT-Dienstleister\nLandkreis Vechta\n41\nLandkreis Uelzen\n38',
    'Die Leistungen des Onlinezugangsgesetzes sind im Haus verteilt.\nHameln\n27',
  ],
}
