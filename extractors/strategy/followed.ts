/** Plans decided on after another: *Im November folgte die Leitlinie*. */

import { latin } from '../german/latin.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { readPlans } from './reading.ts'

const DECIDED_BEFORE = latin`(?:verabschied|beschl[oö]ss|beschließt|gebilligt|zugestimmt|unterzeichnet)\p{L}*[^.!?\n]{0,60}[.!?;]?\s*$`

/** *Im Juni beschloss der Rat die Strategie. Im November folgte die Leitlinie*: the same was done with the next. */
function readFollowed(found: Found): readonly Reading[] | Refusal {
  const { clause, sentence, document } = found
  if (!clause.chunks.some((c) => c.mentions.date?.value)) return refuse('when it followed is not said')
  const start = clause.chunks[0]?.start ?? 0
  const before = document.textBefore(sentence.offset, 160) + sentence.text.slice(0, start)
  return DECIDED_BEFORE.test(before) ? readPlans(found, { event: 'adopted' }) : refuse('nothing was decided before')
}

/** Plans that followed on another. */
export const followed: readonly Rule[] = [
  {
    id: 'strategy/followed',
    anchor: '(folgte|folgten)',
    with: ['#Plan', '#Date'],
    without: ['(auf|dem)'],
    read: readFollowed,
    examples: [
      {
        text: 'Im Juni 2019 hat die Bürgerschaft in Rostock die Digitalstrategie verabschiedet. Im November 2019 folgte die Open-Data-Leitlinie.',
        facts: [{ event: 'adopted', title: 'Open-Data-Leitlinie', date: '2019-11' }],
      },
    ],
    counterexamples: [
      'Im Juni 2019 tagte die Bürgerschaft in Rostock. Im November 2019 folgte die Open-Data-Leitlinie.',
    ],
  },
]
