/** Ways in which German says that somebody leaves an office. */
import type { Chunk } from '../german/chunks.ts'
import { isAgent, officeInReach, officeReadings } from '../officeholder.ts'
import { type Found, type Rule, refuse } from '../rule.ts'

const personName = (c: Chunk | undefined) => c?.mentions.person?.name

function leaves(found: Found, person: Chunk | undefined, successor?: Chunk) {
  const reach = officeInReach(found)
  return officeReadings(found, {
    event: 'departed',
    person,
    office: reach?.office,
    officeChunk: reach?.chunk,
    successor,
  })
}

/** The other person of the sentence, if it names a successor of the one who leaves. */
function successorIn(found: Found, leaver: Chunk | undefined): Chunk | undefined {
  if (!/nachfolg|folgt|löst|beerbt|ersetzt|neue/iu.test(found.sentence.text)) return undefined
  return found.sentence.chunks.find((c) => c.tags.has('Person') && personName(c) !== personName(leaver))
}

export const departed: readonly Rule[] = [
  {
    id: 'appointment/leaves',
    anchor: '(#Depart|#Leaving)',
    with: ['[<person>#Person]'],
    without: ['#Adopt'],
    read: (found) => {
      const person = found.groups('person').find((p) => !isAgent(found, p)) ?? found.group('person')
      if (
        !/ruhestand|pension|abschied|verabschied|ausgeschied|scheid|trat|tritt|zurück|abberuf|entlass|entbund|verl[aä]ss|verließ|niederleg|niedergelegt|gibt|gab|abgegeben|hört|aufgehört|geht|ging|wechsel/iu.test(
          found.sentence.text,
        )
      ) {
        return refuse('no word of leaving')
      }
      return leaves(found, person, successorIn(found, person))
    },
    examples: [
      {
        text: 'Der CIO des Landes Hamburg, Paul Beispiel, ging Ende Oktober 2025 in den Ruhestand.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HH', date: '2025-10' }],
      },
    ],
    counterexamples: ['Paul Beispiel, CIO des Landes Hamburg, denkt nicht an den Ruhestand.'],
  },
  {
    id: 'appointment/replaced',
    anchor: '#Replace',
    with: ['[<person>#Person]'],
    read: (found) => {
      const [first, second] = found.groups('person')
      if (!first || !second) return refuse('who replaces whom is not said')
      const passive = found.clause.chunks.some((c) => c.tags.has('Werden'))
      return passive ? leaves(found, first, second) : leaves(found, second, first)
    },
    examples: [
      {
        text: 'Als CIO von Berlin löst Erika Muster im März 2020 Paul Beispiel ab.',
        facts: [
          { event: 'departed', person: 'Paul Beispiel', role: 'CIO', successor: 'Erika Muster', date: '2020-03' },
        ],
      },
    ],
    counterexamples: ['Die E-Akte löst das Papier ab, sagt CIO Paul Beispiel.'],
  },
  {
    id: 'appointment/until',
    anchor: '[<until>#Until]',
    with: ['[<office>#Office]', '[<person>#Person]'],
    read: (found) => {
      if (
        !found.clause.chunks.some((c) => c.tags.has('Sein') || c.tags.has('Head') || c.lower === 'amtierte') &&
        found.clause.kind === 'main' &&
        found.clause.chunks.some((c) => c.tags.has('Finite'))
      ) {
        return refuse('the date ends something else')
      }
      return officeReadings(found, {
        event: 'departed',
        person: found.group('person'),
        office: found.group('office')?.mentions.office,
        officeChunk: found.group('office'),
      })
    },
    examples: [
      {
        text: 'Paul Beispiel war bis Juni 2017 CIO des Landes Hessen.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2017-06' }],
      },
    ],
    counterexamples: ['CIO Paul Beispiel will bis 2025 alle Register anschließen.'],
  },
]
