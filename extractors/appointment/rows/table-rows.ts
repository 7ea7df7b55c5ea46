/** Rows of a table whose last column says since when: *Land | Name | Funktion | im Amt seit* above *Hessen | Erika Muster | CIO | 2018*. */

import type { Chunk } from '../../german/chunks.ts'
import { YEAR_ALONE } from '../../german/dates/form.ts'
import { findDates } from '../../german/dates.ts'
import { findOffices } from '../../german/offices.ts'
import { TABLE_REACH } from '../../rows/tables.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { statedDate } from '../../when/dating.ts'
import { nameOnLine } from '../../who/lines-above.ts'
import { readingsOfEach } from '../../who/officeholder.ts'
import { chooseAmong, placesInText } from '../../whose/jurisdiction.ts'

/** What parts the cells. */
const SEPARATORS: readonly (string | RegExp)[] = ['|', ';', ' / ', ' – ', ' - ', '\t', / {3,}/]
const SINCE = /^(?:im Amt |tätig |in dieser Funktion )?seit$|^(?:Amtsantritt|Dienstantritt|Amtsbeginn|Beginn)$/iu
const FEWEST_CELLS = 3

const cellsOf = (line: string, separator: string | RegExp): readonly string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(separator)
    .map((cell) => cell.trim())

interface Table {
  readonly head: readonly string[]
  readonly cells: readonly string[]
}

/** The cells of a row, with those of the nearest line above that heads such a table. */
function tableOf({ document, sentence }: Found): Table | undefined {
  const above = document.textBefore(sentence.offset, TABLE_REACH).split('\n').reverse()
  for (const separator of SEPARATORS) {
    const cells = cellsOf(sentence.text, separator)
    if (cells.length < FEWEST_CELLS) continue
    const head = above
      .map((line) => cellsOf(line, separator))
      .find((line) => line.length === cells.length && SINCE.test(line.at(-1) ?? ''))
    if (head) return { head, cells }
  }
  return undefined
}

function readRow(found: Found): readonly Reading[] | Refusal {
  const table = tableOf(found)
  if (!table) return refuse('no row of a table that says since when')
  const { head, cells } = table
  const person = cells.map(nameOnLine).find((name) => name !== undefined)
  const last = cells.at(-1) ?? ''
  const value = YEAR_ALONE.test(last) ? last : findDates(last)[0]?.value
  if (!person || !value) return refuse('no name or no date in the row')
  // *CIO* as a cell of the row, else as the head of the names' column
  const own = cells.flatMap((cell) => findOffices(cell))
  const named = own.length > 0 ? own : head.flatMap((cell) => findOffices(cell))
  // *IT-Beauftragte, CIO* is one
  const offices = named.filter(({ roles }, i) => named.findIndex((o) => o.roles.join() === roles.join()) === i)
  const place = cells.flatMap((cell) => (nameOnLine(cell) ? [] : placesInText(cell)))
  const whose = chooseAmong(place, cells.join(' '), {}) ?? chooseAmong(place, cells.join(' '), { weak: true })
  const from = found.group('person') as Chunk
  return readingsOfEach(
    found,
    {
      event: 'appointed',
      person: { ...from, mentions: { person } },
      more: { date: statedDate(value), ...(whose ? { jurisdiction: whose } : {}) },
    },
    offices.map((office) => ({ office: { ...office, isFormer: false, isNew: false } })),
  )
}

export const tableRows: readonly Rule[] = [
  {
    id: 'appointment/table-row',
    anchor: '[<person>#Person]',
    without: ['#Finite'],
    mood: 'any',
    read: readRow,
    examples: [
      {
        text: 'Wer die IT der Länder steuert\n\nLand / Name / Funktion / im Amt seit\nHessen / Erika Muster / IT-Beauftragte, CIO / Mai 2018\nSachsen / Paul Beispiel / CIO / 2019',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE', date: '2018-05' },
          { event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-SN', date: '2019' },
        ],
      },
      {
        text: 'Die CDOs der Städte\n\nStadt | CDO | seit\nKöln | Erika Muster | 1.4.2018',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Köln', date: '2018-04-01' }],
      },
    ],
    counterexamples: [
      'Die CDOs der Städte\n\nStadt | CDO | geboren\nKöln | Erika Muster | 1.4.1978',
      'Die CDOs der Städte\n\nStadt | Sprecher des CDO | Alter | seit\nKöln | Erika Muster | 2018',
    ],
  },
]
