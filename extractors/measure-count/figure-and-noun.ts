/** Numbers beside the noun that they count: *120 Online-Dienste*. */

import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { ADOPTIONS, NO_ADOPTIONS } from './adoption-examples.ts'
import { readCount } from './figure.ts'
import { FIGURE_EXAMPLES } from './figure-examples.ts'
import { NO_FIGURES } from './no-figures.ts'
import { OWN_CLAUSES } from './own-clause-examples.ts'
import { isBracketOfPart, isClauseOfPart } from './part-of.ts'

function readFigure(found: Found): Reading | Refusal {
  const chunk = found.group('figure')
  const counted = chunk?.mentions.figure?.counted
  // *elf (von 23)*: the bracket has the eleven from the clause around it
  const isLent = chunk?.tags.has('Antecedent') && (isBracketOfPart(found) || isClauseOfPart(found))
  if (isLent) return refuse('counted in its own clause')
  return chunk && counted ? readCount(found, chunk, counted) : refuse('no figure')
}

/** A number beside the noun that it counts. */
export const figureAndNoun: Rule = {
  id: 'measure-count/figure-and-noun',
  anchor: '[<figure>#Figure]',
  mood: 'any',
  read: readFigure,
  examples: [...FIGURE_EXAMPLES, ...ADOPTIONS, ...OWN_CLAUSES],
  counterexamples: [...NO_FIGURES, ...NO_ADOPTIONS],
}
