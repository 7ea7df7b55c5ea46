/** Numbers beside the noun that they count, and the list of all rules that count. */

import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { ADOPTIONS, NO_ADOPTIONS } from './adoption-examples.ts'
import { readCount } from './figure.ts'
import { FIGURE_EXAMPLES } from './figure-examples.ts'
import { figureWithoutNoun } from './figure-without-noun.ts'
import { members } from './members.ts'
import { NO_FIGURES } from './no-figures.ts'
import { OWN_CLAUSES } from './own-clause-examples.ts'
import { isBracketOfPart, isClauseOfPart } from './part-of.ts'
import { series } from './series.ts'
import { tableRow } from './table.ts'

function readFigure(found: Found): Reading | Refusal {
  const chunk = found.group('figure')
  const counted = chunk?.mentions.figure?.counted
  // *elf (von 23)*: the bracket has the eleven from the clause around it
  const isLent = chunk?.tags.has('Antecedent') && (isBracketOfPart(found) || isClauseOfPart(found))
  if (isLent) return refuse('counted in its own clause')
  return chunk && counted ? readCount(found, chunk, counted) : refuse('no figure')
}

/** The ways in which a text counts. */
export const rules: readonly Rule[] = [
  {
    id: 'measure-count/figure-and-noun',
    anchor: '[<figure>#Figure]',
    mood: 'any',
    read: readFigure,
    examples: [...FIGURE_EXAMPLES, ...ADOPTIONS, ...OWN_CLAUSES],
    counterexamples: [...NO_FIGURES, ...NO_ADOPTIONS],
  },
  figureWithoutNoun,
  tableRow,
  series,
  members,
]
