/** An office that comes with one since a date: *X ist seit Mai Bevollmächtigte für Strategie. In dieser Funktion verantwortet sie als CDO …*. */

import type { Chunk } from '../../german/chunks.ts'
import { findDates } from '../../german/dates.ts'
import { latin } from '../../german/latin.ts'
import { POST_NOUNS } from '../../german/offices/post-words.ts'
import { type Rule, refuse } from '../../rule.ts'
import { statedDate } from '../../when/dating.ts'
import { actor } from '../../who/actor-and-undergoer.ts'
import { appointedTo, named } from '../slots.ts'

const SINCE_WHEN = latin`(?<!\p{L})(?:ist|amtiert|arbeitet|wirkt) (?<since>seit [^.;\n]{3,24}(?:\. ?\p{Lu}\p{Ll}+ \d{4})?)`

export const inThisFunction: readonly Rule[] = [
  {
    id: 'appointment/in-this-function',
    anchor: `in (dieser|dieses|diesem) (${POST_NOUNS}|eigenschaft)`,
    with: ['[<person>#Person]', 'als .{0,2} [<office>#Office]'],
    read: (found) => {
      const { document, sentence } = found
      const before = document.textBefore(sentence.offset, 300)
      const last = before.split('\n').at(-1) ?? ''
      const since = SINCE_WHEN.exec(last)?.groups?.since
      const value = since
        ? findDates(since, sentence.published ? { published: sentence.published } : {})[0]?.value
        : undefined
      if (!value) return refuse('since when is not said')
      return appointedTo(found, {
        person: actor(found),
        offices: named(found.group('office') as Chunk),
        more: { date: statedDate(value) },
      })
    },
    examples: [
      {
        text: 'Erika Muster ist seit dem 1. Mai 2019 Bevollmächtigte für Strategie des Saarlandes. In dieser Funktion verantwortet sie als Chief Digital Officer (CDO) die Digitalpolitik.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'DE-SL', date: '2019-05-01' }],
      },
    ],
    counterexamples: [
      'Erika Muster ist Bevollmächtigte für Strategie des Saarlandes. In dieser Funktion verantwortet sie als CDO die Netze.',
    ],
  },
]
