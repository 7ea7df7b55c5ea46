/** Somebody fills in until there is a new holder: *Bis die Nachfolge geregelt ist, führt X das Haus*. */

import { latin } from '../../german/latin.ts'
import { reasonNotAsserted } from '../../german/modality.ts'
import { type Found, type Rule, refuse } from '../../rule.ts'
import { statedDate } from '../../when/dating.ts'
import { untilReplaced } from '../../who/acting.ts'
import { actor } from '../../who/actor-and-undergoer.ts'
import { dutyIn } from '../../who/duty.ts'
import { headedBody } from '../../who/headship.ts'
import { predicateOffices, spokenOf } from '../../who/office-reach.ts'
import { appointedTo } from '../slots.ts'

const SINCE_LEAVING = latin.i`(?<!\p{L})seit (?:seine[rm]|ihre[rm]|dessen|deren|dem|der) (?:ablösung|ausscheiden|weggang|rücktritt|abschied|abberufung|entlassung|tod|abgang|pensionierung|rückzug)(?!\p{L})`

/** *abberufen*, *freigestellt*: from one day to the next, so that somebody else has it from that day on. */
const LEFT_AT_ONCE = latin.i`(?<!\p{L})(?:mit sofortiger wirkung|fristlos|abberufen|freigestellt|entlassen|entbunden|abgesetzt|gefeuert|suspendiert|beurlaubt)(?!\p{L})`
const LEAVING_REACH = 250

/** Whether the sentence says that somebody has an office for the time until it is filled, of which the start is told. */
export const fillsIn = (found: Found): boolean => {
  const { clause, document, sentence } = found
  return (
    clause.kind !== 'relative' &&
    (SINCE_LEAVING.test(sentence.text) ||
      (untilReplaced(found) &&
        (clause.mood.future !== undefined ||
          LEFT_AT_ONCE.test(document.textBefore(sentence.offset, LEAVING_REACH) + sentence.text))))
  )
}

export const interim: readonly Rule[] = [
  {
    id: 'appointment/fills-in',
    anchor: '(#Head|#Hold|#TakeOffice)',
    with: ['[<person>#Person]'],
    without: ['#Since', '#From', '#Until', '#RangeEnd', '#Range', '(will|soll|möchte)'],
    mood: 'any',
    read: (found) => {
      if (!fillsIn(found)) return refuse('not for the time being')
      const { future: _, ...mood } = found.clause.mood
      const reason = reasonNotAsserted(mood)
      if (reason) return refuse(reason)
      const duty = dutyIn(found)
      const body = headedBody(found)
      const ofDuty = duty ? (duty.kind === 'anaphoric' ? spokenOf(found) : [duty.reached]) : []
      const date = SINCE_LEAVING.test(found.sentence.text)
        ? found.document.dateBefore(found.sentence.offset)
        : undefined
      return appointedTo(found, {
        person: actor(found),
        capacity: 'acting',
        offices: [...predicateOffices(found), ...ofDuty, ...(body ? [body] : [])].map((o) => ({
          ...o,
          office: { ...o.office, capacity: 'acting' },
        })),
        ...(date ? { more: { date: statedDate(date) } } : {}),
      })
    },
    examples: [
      {
        text: 'Direktor Paul Beispiel wurde gestern freigestellt. Bis eine Nachfolge gefunden ist, führt Erika Muster das ITZBund.',
        published: '2024-09-12',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', capacity: 'acting', date: '2024-09-12' },
        ],
      },
      {
        text: 'BSI-Präsident Paul Beispiel wurde im Oktober 2022 abberufen. Seit seiner Ablösung führt Vizepräsidentin Erika Muster das BSI.',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', capacity: 'acting', date: '2022-10' },
        ],
      },
      {
        text: 'Bis über die Nachfolge entschieden ist, wird Erika Muster das ITZBund führen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', capacity: 'acting' }],
      },
    ],
    counterexamples: [
      'Direktor Paul Beispiel geht im Mai in Pension. Bis eine Nachfolge gefunden ist, führt Erika Muster das ITZBund.',
      'Bis eine Nachfolge gefunden ist, soll Erika Muster das ITZBund führen.',
      'Bis zur Nachfolge führt Erika Muster Gespräche mit dem ITZBund.',
    ],
  },
]
