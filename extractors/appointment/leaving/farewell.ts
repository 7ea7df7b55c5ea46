/** A farewell that is said to somebody: *Der Abschied galt X*, *nahm Abschied von X*. */

import type { Chunk } from '../../german/chunks.ts'
import { type Found, type Rule, refuse } from '../../rule.ts'
import { isPerson } from '../../who/persons-of-clause.ts'
import { leaves } from './leaving.ts'
import { leftOffices } from './office-left.ts'

const GOES_TO = /^(?:gilt|galt|gelten|galten|gelte)$/
const TAKES = /^(?:nehmen|nimmt|nahm|nahmen|genommen|nehme)$/

/** To whom it is said: behind *galt* in the dative, behind *von*. */
function leaver({ clause: { chunks } }: Found): Chunk | undefined {
  const goesTo = chunks.findIndex((c) => GOES_TO.test(c.lower))
  if (goesTo >= 0) return chunks.find((c, i) => i > goesTo && isPerson(c))
  const from = chunks.findIndex((c) => /^(?:von|vom)$/.test(c.lower))
  return from >= 0 && chunks.some((c) => TAKES.test(c.lower))
    ? chunks.find((c, i) => i > from && isPerson(c))
    : undefined
}

export const farewells: readonly Rule[] = [
  {
    id: 'appointment/farewell',
    anchor: 'abschied',
    with: ['[<person>#Person]', '(gilt|galt|gelten|galten|gelte|nehmen|nimmt|nahm|nahmen|genommen|nehme)'],
    read: (found) => {
      const person = leaver(found)
      return person ? leaves(found, { person, offices: leftOffices(found, person) }) : refuse('to whom is not said')
    },
    examples: [
      {
        text: 'Vor allem galt der Abschied in dieser Sitzung dem Verbandsvorsteher der KDZ Westfalen-Süd, Paul Beispiel.',
        published: '2020-10-27',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2020-10-27' }],
      },
      {
        text: 'Im Rathaus hieß es im Mai 2019 Abschied nehmen von Erika Muster, der CIO der Stadt Köln.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2019-05' }],
      },
      {
        text: 'Abschied nahm der Rat im Mai 2019 von CDO Paul Beispiel aus Köln.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Köln', date: '2019-05' }],
      },
    ],
    counterexamples: [
      'Erika Muster, CIO der Stadt Köln, nahm Abschied von der Papierakte.',
      'Der Abschied von der Papierakte gelte als Erfolg, sagt Erika Muster, CIO der Stadt Köln.',
    ],
  },
]
