/** A ministry that gives a whole body up: *gibt A an das Digitalministerium ab*. */
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { phrases } from '../bodies/participants.ts'
import { patients, plainPhrases, voiceOf } from '../voice.ts'
import { firstParent } from './parents.ts'
import { isMovable, transferOf } from './transferred.ts'

function readGivenUp(found: Found): Reading | Refusal {
  const voice = voiceOf(found)
  if (voice === 'noun' || voice === 'infinitive' || voice === 'attribute') return refuse('no verb of the clause')
  const isGiver = plainPhrases(found).some((p) => p.heads.some((h) => h.tags.has('Ministry') || h.mentions.office))
  if (voice === 'active' && !isGiver) return refuse('no ministry gives it up')
  const body = patients(found).find((b) => isMovable(b) && b.kind !== 'ministry' && !b.reference)
  const parent = firstParent(
    phrases(found).filter((p) => p.preposition === 'an' && !p.denied),
    found,
  )
  return parent ? transferOf(body, found, parent) : refuse('to whom is not said')
}

export const givenUp: readonly Rule[] = [
  {
    id: 'agency/given-up',
    anchor: '#GiveUp',
    needs: ['an', '#Body'],
    read: readGivenUp,
    examples: [
      {
        text: 'Das Finanzministerium gibt den Landesbetrieb IT Hessen zum 1. Mai 2022 vollständig an das Digitalministerium ab.',
        facts: [
          { event: 'transferred', name: 'Landesbetrieb IT Hessen', parent: 'Digitalministerium', date: '2022-05-01' },
        ],
      },
      {
        text: 'Zum 1. Juli 2023 hat das Innenministerium die Digitalagentur Hessen an die Staatskanzlei abgetreten.',
        facts: [{ event: 'transferred', name: 'Digitalagentur Hessen', parent: 'Staatskanzlei', date: '2023-07-01' }],
      },
      {
        text: 'Der Landesbetrieb IT Hessen wurde 2021 an das Digitalministerium abgegeben.',
        facts: [{ event: 'transferred', name: 'Landesbetrieb IT Hessen', date: '2021' }],
      },
    ],
    counterexamples: [
      'Das Finanzministerium gibt 2022 Aufgaben an den Landesbetrieb IT Hessen ab.',
      'Der Landesbetrieb IT Hessen gibt 2022 die Netze an das Digitalministerium ab.',
      'Das Finanzministerium will den Landesbetrieb IT Hessen 2022 an das Digitalministerium abgeben.',
      'Das Finanzministerium gibt 2022 eine Stellungnahme der Digitalagentur Hessen an den Landtag ab.',
    ],
  },
]
