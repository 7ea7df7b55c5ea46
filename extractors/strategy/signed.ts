/** Signatures below a plan, named or pointed at: *setzte seine Unterschrift unter den Pakt*, *Der Landrat unterschrieb ihn*. */
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { readPlans } from './reading.ts'

const SETS = /^(?:setzt|setzen|setzte|setzten|gesetzt|leistet|leisteten?|geleistet|steht|stehen|prangt|prangen)$/

function readSignature(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  if (!chunks.some((c) => SETS.test(c.lower))) return refuse('no signature that is set')
  const isBelow = chunks.some((c) => c.lower === 'darunter')
  return readPlans(found, { event: 'adopted', prepositions: /^unter$/, ...(isBelow ? {} : { only: 'preposition' }) })
}

export const signed: readonly Rule[] = [
  {
    id: 'strategy/signature',
    anchor: '(unterschrift|unterschriften)',
    with: ['(darunter|unter)'],
    read: readSignature,
    examples: [
      {
        text: 'Der E-Government-Pakt für den Landkreis Celle ist fertig. Am 7. Juni 2019 setzten der Landrat und die Bürgermeister ihre Unterschriften darunter.',
        facts: [{ event: 'adopted', title: 'E-Government-Pakt', date: '2019-06-07' }],
      },
      {
        text: 'Am 7. Juni 2019 setzten der Landrat und die Bürgermeister in Celle ihre Unterschrift unter den E-Government-Pakt.',
        facts: [{ event: 'adopted', title: 'E-Government-Pakt', date: '2019-06-07' }],
      },
    ],
    counterexamples: [
      'Am 7. Juni 2019 setzte der Landrat in Celle seine Unterschrift unter den Kaufvertrag. Die Digitalstrategie kommt später.',
      'Zur Digitalstrategie der Stadt Celle gab es Unterschriften, darunter die des Landrats.',
    ],
  },
]
