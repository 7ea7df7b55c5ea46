/** A line that tells since when, below the lines of a name and an office: *Erika Muster* ⏎ *CIO des Landes* ⏎ *im Amt seit 2019*. */
import type { Chunk } from '../../german/chunks.ts'
import { findOffices } from '../../german/offices.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { isCreditLine, isOfficeLine, linesAbove, nameOnLine } from '../../who/lines-above.ts'
import { readingsOfEach } from '../../who/officeholder.ts'
import { on } from '../slots.ts'

/** How many offices somebody may have. */
const MOST_OFFICES = 3

/** What may stand beside the date. */
const BESIDE_DATE =
  /^(?:im|in|amt|amtes|dienst|dieser|funktion|seit|ab|amtsantritt|dienstantritt|amtszeit|beginn|der|des|besteht|\p{P})$/u

function termBelow(found: Found): readonly Reading[] | Refusal {
  const from = found.group('from') as Chunk
  if (found.sentence.chunks.some((c) => c !== from && !BESIDE_DATE.test(c.lower))) return refuse('no line of a time')
  const lines = linesAbove(found).filter((line) => !isCreditLine(line.text))
  const name = lines.findIndex((line) => !isOfficeLine(line.text))
  const below = lines.slice(0, name)
  // *CIO des Landes* ⏎ *Erika Muster* ⏎ *im Amt seit 2019*
  const offices = name === 0 ? lines.slice(1, 2).filter((line) => isOfficeLine(line.text)) : below
  const person = nameOnLine(lines[name]?.text)
  if (!person || offices.length === 0 || offices.length > MOST_OFFICES) return refuse('no office and name above')
  const top = lines.slice(0, Math.max(name, offices.length) + 1)
  return readingsOfEach(
    found,
    {
      event: 'appointed',
      person: { ...from, mentions: { person } },
      more: {
        ...on(from),
        proofFrom: top.reduce((at, line) => at - line.text.length - line.gap, found.sentence.offset),
      },
    },
    offices.flatMap((line) => findOffices(line.text).map((office) => ({ office }))),
  )
}

export const belowOffices: readonly Rule[] = [
  {
    id: 'appointment/term-below-office',
    anchor: '[<from>(#Since|#From|#Date)]',
    without: ['#Person', '#Office', '#Finite', '#Until', '#Range', '#RangeEnd'],
    mood: 'any',
    read: termBelow,
    examples: [
      {
        text: 'Dr. Erika Muster\n\nStaatssekretärin für Digitalisierung\nCIO des Landes Hessen\nim Amt seit 1. April 2019',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'state-secretary', date: '2019-04-01' },
          { event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE', date: '2019-04-01' },
        ],
      },
      {
        text: 'Präsident des ITZBund\nPaul Beispiel\n(seit Mai 2019)',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-05' }],
      },
    ],
    counterexamples: [
      'Erika Muster\nReferentin beim CIO des Landes Hessen\nim Amt seit 1. April 2019',
      'Erika Muster\nCIO des Landes Hessen\nStand: 1. April 2019',
      'Der CIO des Landes Hessen lädt ein\nBonn\nseit 1. April 2019',
    ],
  },
]
