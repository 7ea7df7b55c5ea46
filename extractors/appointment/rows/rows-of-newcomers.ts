/** Rows of names and offices below a line that says what they have in common: *Neu im Amt:*, *Verabschiedet wurden:*. */
import type { Chunk } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import { findOffices } from '../../german/offices.ts'
import { findPersons } from '../../german/persons.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { linesAbove } from '../../who/lines-above.ts'
import { officeReadings } from '../../who/officeholder.ts'
import { holderOf } from '../../who/title-holder.ts'
import { appointedTo, named } from '../slots.ts'

const ALL = '(?: (?:sind|ist|wurden|wurde|haben|hat|worden sind))?(?: (?:seit|zum|im|am|in) [^:\\n]{3,30})?:?$'
const COME = latin`^(?:[Nn]eu im (?:Amt|Dienst)|[Nn]eue (?:Amtsinhaber(?:innen)?|Gesichter|Köpfe)|(?:[Nn]eu )?(?:[Ee]rnannt|[Bb]erufen|[Bb]estellt|[Gg]ewählt)|Ernennungen|Berufungen|Neubesetzungen|Neuzugänge)${ALL}`
const GONE = latin`^(?:Ausgeschieden|Verabschiedet|Verabschiedungen|In den Ruhestand (?:gegangen|getreten|verabschiedet)|Aus dem Amt geschieden)${ALL}`
const isRow = (line: string): boolean => findPersons(line).length > 0 && findOffices(line).length > 0

function readRow(found: Found): readonly Reading[] | Refusal {
  const office = found.group('office') as Chunk
  const person = holderOf(found.clause.chunks, found.clause.chunks.indexOf(office))
  if (!person) return refuse('nobody’s office')
  const heading = linesAbove(found).find(({ text }) => !isRow(text))?.text ?? ''
  const offices = named(office)
  if (COME.test(heading)) return appointedTo(found, { person, offices })
  return GONE.test(heading)
    ? officeReadings(found, { event: 'departed', person, offices })
    : refuse('no heading that says who comes or goes')
}

export const rowsOfNewcomers: readonly Rule[] = [
  {
    id: 'appointment/row-of-newcomers',
    anchor: '[<office>#Office]',
    with: ['#Person'],
    without: ['#Finite', '#Since', '#Until', '#Range', '#RangeEnd'],
    read: readRow,
    examples: [
      {
        text: 'Neu im Amt sind:\nCIO der Stadt Gera: Paul Beispiel\nCDO der Stadt Erfurt: Erika Muster',
        published: '2023-04-14',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Gera', date: '2023-04-14' },
          { event: 'appointed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Erfurt', date: '2023-04-14' },
        ],
      },
      {
        text: 'Verabschiedet wurden:\nPaul Beispiel, CIO der Stadt Gera',
        published: '2023-04-14',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Gera' }],
      },
    ],
    counterexamples: [
      'Zu Gast waren:\nCIO der Stadt Gera: Paul Beispiel',
      'Neu im Netz sind:\nDie Reden von CIO Paul Beispiel aus Gera',
    ],
  },
]
