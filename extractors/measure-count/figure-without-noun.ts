/** The rule for numbers whose noun the text has named before. */

import type { Rule } from '../rule.ts'
import { readElliptic } from './elliptic.ts'
import { BARE_FIGURES, NO_BARE_FIGURES } from './figure-without-noun-examples.ts'

/** A number whose noun the text has named before. */
export const figureWithoutNoun: Rule = {
  id: 'measure-count/figure-without-noun',
  anchor: '[<number>#Number]',
  mood: 'any',
  read: readElliptic,
  examples: BARE_FIGURES,
  counterexamples: NO_BARE_FIGURES,
}
