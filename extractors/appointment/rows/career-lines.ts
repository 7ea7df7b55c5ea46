/** A career whose times stand above its offices: *seit 16.12.2024* ⏎ *Ministerin für Digitales des Landes Hessen*. */

import { type DateMention, findDates } from '../../german/dates.ts'
import { DATED_ROW } from '../../german/sentences/line-breaks.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { statedDate } from '../../when/dating.ts'
import { linesAbove } from '../../who/lines-above.ts'
import { readRow } from './career.ts'

/** What may stand beside the times of a line. */
const BESIDE_TIME = /(?:bis|heute|seit|ab|von|vom)|[^a-zäöüß]/giu

/** The times of the line right above, where it holds nothing else. */
function timesAbove(found: Found): { times: readonly DateMention[]; from: number } | undefined {
  const [line] = linesAbove(found)
  const text = line?.text.replace(/^[•*–-] /, '')
  if (!line || !text || text.length > 40 || line.gap > 2 || !DATED_ROW.test(text)) return undefined
  const times = findDates(text)
  const rest = times.reduceRight((all, { start, end }) => all.slice(0, start) + all.slice(end), text)
  if (rest.replace(BESIDE_TIME, '') !== '') return undefined
  return { times, from: found.sentence.offset - line.text.length - line.gap }
}

const isEnd = ({ kind }: DateMention) => kind === 'until' || kind === 'range-end'

function readLines(found: Found, event: 'appointed' | 'departed'): readonly Reading[] | Refusal {
  if (found.match.start > 0) return refuse('no line of an office')
  const above = timesAbove(found)
  const time = above?.times.find((date) => isEnd(date) === (event === 'departed'))
  return above && time
    ? readRow(found, event, { date: statedDate(time.value ?? null), proofFrom: above.from })
    : refuse('no time on the line above')
}

const EXAMPLE =
  'Dr. Erika Muster\n\nLebenslauf\n\n• 2012 – 2017\nDirektorin des ITZBund\n\n• seit 16.12.2020\nMinisterin für Digitales des Landes Hessen'

export const careerLines: readonly Rule[] = [
  {
    id: 'appointment/office-below-time',
    anchor: '^[<office>#Office]',
    without: ['#Person', '#Finite', '#Date'],
    mood: 'any',
    read: (found) => readLines(found, 'appointed'),
    examples: [
      {
        text: EXAMPLE,
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2012' },
          { event: 'appointed', person: 'Erika Muster', role: 'minister', jurisdiction: 'DE-HE', date: '2020-12-16' },
        ],
      },
      {
        text: 'Über mich\n\nseit 2019\nCIO des Landes Hessen\n\n© Erika Muster',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE', date: '2019' }],
      },
    ],
    counterexamples: [
      'Dr. Erika Muster\n\nLebenslauf\n\n• seit 2012\nReferentin der Direktorin des ITZBund',
      'Aktuelles\n\nseit 2019\nCIO des Landes Hessen\n\n© Erika Muster',
    ],
  },
  {
    id: 'appointment/office-below-end',
    anchor: '^[<office>#Office]',
    without: ['#Person', '#Finite', '#Date'],
    mood: 'any',
    read: (found) => readLines(found, 'departed'),
    examples: [
      {
        text: EXAMPLE,
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'agency-head', date: '2017' }],
      },
    ],
    counterexamples: ['Dr. Erika Muster\n\nLebenslauf\n\n• seit 2012\nDirektorin des ITZBund'],
  },
]
