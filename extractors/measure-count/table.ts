import type { Chunk } from '../german/chunks.ts'
import { findCountedNouns } from '../german/units.ts'
import { chooseAmong, placesInText, type Whose } from '../jurisdiction.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { type Counted, readCount } from './figure.ts'

/** How far above a row the head of its table may stand, in characters. */
const REACH = 1200
const SEPARATOR = /\s*[|\t]\s*|\s{2,}|:\s+/u
const NUMBER_ALONE = /^\d{1,3}(?:\.\d{3}|\d{0,2})$/u
/** Rows that sum up the others. */
const TOTAL = /(?<!\p{L})(?:insgesamt|gesamt|summe|zusammen)(?!\p{L})|portal/iu

/** Reads a row of a table by place: *Gronau | 52* under *Kommune | Online-Dienste*, or place and number on lines of their own. */
function readTableRow(found: Found): Reading | Refusal {
  const chunk = found.group('number')
  if (chunk?.mentions.number?.kind !== 'cardinal') return refuse('no cardinal')
  const { offset } = found.sentence
  const text = withoutFrame(found.sentence.text)
  const lines = found.document.textBefore(offset, REACH).split('\n').map(withoutFrame)
  const above = lines.filter((line) => line !== '')
  const alone = NUMBER_ALONE.test(text)
  const cells = alone ? [above.pop() ?? '', text] : text.split(SEPARATOR)
  const [label = ''] = cells
  if (!isRowLabel(label) || !cells.slice(1).every((cell) => NUMBER_ALONE.test(cell))) return refuse('no row of a table')
  const counted = headOf(above, { width: cells.length, column: columnOf(cells, chunk) })
  if (!counted) return refuse('no head names what is counted')
  const whose = placeOf(label)
  const reading = readCount(found, chunk, counted)
  return 'refused' in reading || !whose ? reading : { ...reading, jurisdiction: whose }
}

/** *| Gronau | 52 |* */
const withoutFrame = (line: string) => line.trim().replace(/^\|\s*|\s*\|$/gu, '')

const isRowLabel = (label: string) =>
  label.length < 60 && !/[.!?]$/.test(label) && (TOTAL.test(label) || placeOf(label) !== undefined)

/** A town stands in its row without *Stadt*. */
function placeOf(label: string): Whose | undefined {
  const places = placesInText(label)
  return chooseAmong(places.length > 0 ? places : placesInText(`Stadt ${label}`), `Stadt ${label}`, { weak: true })
}

const columnOf = (cells: readonly string[], { text }: Chunk): number => Math.max(1, cells.indexOf(text))

/** The nearest line above that names a unit, with nothing but rows in between; of several columns the number's own. */
function headOf(above: readonly string[], { width, column }: { width: number; column: number }): Counted | undefined {
  for (const line of above.toReversed()) {
    if (/^\(?Stand(?!\p{L})/u.test(line)) continue
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
      text: 'Online-Dienste nach dem Onlinezugangsgesetz\nLandkreis Vechta\n41\nLandkreis Uelzen\n38',
      facts: [
        { count: 41, unit: 'services', jurisdiction: 'Landkreis Vechta' },
        { count: 38, unit: 'services', jurisdiction: 'Landkreis Uelzen' },
      ],
    },
    {
      text: 'Umsetzung der Digitalstrategie\nFeld | Maßnahmen | fertig\nBildung | 9 | 3\nSumme | 21 | 10',
      facts: [{ count: 21, unit: 'measures' }],
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
    'Beschäftigte der IT-Dienstleister\nLandkreis Vechta\n41\nLandkreis Uelzen\n38',
    'Die Leistungen des Onlinezugangsgesetzes sind im Haus verteilt.\nHameln\n27',
  ],
}
