/** Plans that an administration has since a day. */

import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { statedDate } from '../when/dating.ts'
import { readPlans } from './reading.ts'

/** *hat seit Montag eine Digitalstrategie*, *verfügt mit dem Beschluss vom 27. Juli über eine*: there since it was adopted. */
function readHasSince(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  if (chunks.some((c) => (c.tags.has('Participle') && !c.tags.has('Finite')) || c.tags.has('ZuInfinitive')))
    return refuse('another verb')
  const plan = chunks.find((c) => c.tags.has('Plan'))
  const at = plan ? chunks.indexOf(plan) : -1
  const isNew = chunks.slice(Math.max(0, at - 4), at).some((c) => /^(?:eine?n?|ihre|seine|ihren|seinen)$/.test(c.lower))
  if (!isNew) return refuse('it has another thing')
  const since = chunks.find((c) => c.tags.has('Since') && c.mentions.date?.value)
  if (since && ROUGHLY.test(since.lower)) return refuse('only roughly since when')
  const decision = chunks.find(
    (c) =>
      c.mentions.date?.kind === 'document' && /beschluss/i.test(c.mentions.date.noun ?? '') && c.mentions.date.value,
  )
  const date = (since ?? decision)?.mentions.date?.value
  if (!date) return refuse('since when is not said')
  const readings = readPlans(found, { event: 'adopted', prepositions: /^über$/ })
  return 'refused' in readings ? readings : readings.map((r) => ({ ...r, date: statedDate(date) }))
}

/** *seit gut sechs Jahren* */
const ROUGHLY = /^seit (?:gut|rund|etwa|über|fast|knapp|mehr|ungefähr|einigen|mehreren|circa|ca)(?![a-zß-ÿ])/

export const hasSince: readonly Rule[] = [
  {
    id: 'strategy/has-since',
    anchor: '(hat|haben|habe|verfügt|verfügen|besitzt|gibt)',
    with: ['#Plan', '#Date'],
    read: readHasSince,
    examples: [
      {
        text: 'Neubrandenburg hat seit dem 1. Mai 2023 eine Digitalisierungsstrategie.',
        facts: [{ event: 'adopted', title: 'Digitalisierungsstrategie', date: '2023-05-01' }],
      },
      {
        text: 'Mit dem Beschluss vom 27. Juli 2022 verfügt die Stadt Bamberg über eine Smart-City-Strategie.',
        facts: [{ event: 'adopted', title: 'Smart-City-Strategie', date: '2022-07-27' }],
      },
    ],
    counterexamples: [
      'Die Stadt Bamberg hat seit 2022 einen Beauftragten für die Smart-City-Strategie.',
      'Seit gut sechs Jahren gibt es in der Stadt Bamberg eine Smart-City-Strategie.',
      'Die Stadt Bamberg hat seit 2022 keine Smart-City-Strategie mehr.',
      'Die Stadt Bamberg hat die Smart-City-Strategie seit 2022 in Arbeit.',
    ],
  },
]
