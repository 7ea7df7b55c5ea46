/** Ways in which German says that somebody leaves an office. */
import { statedDate } from '../dating.ts'
import type { Chunk } from '../german/chunks.ts'
import { isAgent, officeInReach, officeReadings } from '../officeholder.ts'
import { type Found, type Reading, type Rule, refuse } from '../rule.ts'

const nameOf = (c: Chunk | undefined) => c?.mentions.person?.name

function leaves(
  found: Found,
  person: Chunk | undefined,
  { successor, more }: { successor?: Chunk | undefined; more?: Partial<Reading> } = {},
) {
  const reach = officeInReach(found, person)
  const organisation = found.clause.chunks.find((c) => c.tags.has('Agency'))
  return officeReadings(found, {
    event: 'departed',
    person,
    office: reach?.office,
    officeChunk: reach?.chunk,
    organisation,
    successor,
    ...(more ? { more } : {}),
  })
}

/** The other person of the sentence, if it names a successor of the one who leaves. */
function successorIn(found: Found, leaver: Chunk | undefined): Chunk | undefined {
  if (!/nachfolg|folgt|löst|beerbt|ersetzt|neue/iu.test(found.sentence.text)) return undefined
  return found.sentence.chunks.find((c) => c.tags.has('Person') && nameOf(c) !== nameOf(leaver))
}

/** Who leaves: the one whom a passive or an active clause with an object befalls. */
function leaver(found: Found): Chunk | undefined {
  const free = found.groups('person').filter((p) => !isAgent(found, p))
  const removed = found.clause.chunks.some((c) => c.tags.has('Remove'))
  const passive = found.clause.chunks.some((c) => c.tags.has('Werden'))
  return removed && !passive ? free.at(-1) : (free[0] ?? found.group('person'))
}

export const departed: readonly Rule[] = [
  {
    id: 'appointment/leaves',
    anchor: '(#Depart|#Remove)',
    with: ['[<person>#Person]'],
    without: ['#Plan', '#Leaving'],
    read: (found) => {
      const verb = found.clause.chunks.find((c) => c.tags.has('Depart') || c.tags.has('Remove'))
      const bare = verb?.verbs.every((v) =>
        /^(?:verabschieden|verlassen|abgeben|scheiden|räumen|aufgeben|aufhören)$/.test(v.lemma),
      )
      const person = leaver(found)
      const held = nameOf(person) ? found.document.officesOf(nameOf(person) as string).length > 0 : false
      if (bare && !held && !found.clause.chunks.some((c) => c.tags.has('Duty') || c.tags.has('Office'))) {
        return refuse('what is left is no office')
      }
      return leaves(found, person, { successor: successorIn(found, person) })
    },
    examples: [
      {
        text: 'Der CIO des Landes Hamburg, Paul Beispiel, ist Ende Oktober 2025 ausgeschieden.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HH', date: '2025-10' }],
      },
      {
        text: 'Die Ministerin hatte CIO Paul Beispiel aus Hessen im Oktober 2022 von seinen Aufgaben entbunden.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2022-10' }],
      },
    ],
    counterexamples: [
      'Paul Beispiel, CIO des Landes Hamburg, scheidet nicht aus.',
      'CIO Paul Beispiel aus Hamburg hat die Digitalstrategie verabschiedet.',
    ],
  },
  {
    id: 'appointment/into-retirement',
    anchor: '#Leaving',
    with: ['[<person>#Person]'],
    read: (found) => {
      const person = leaver(found)
      return leaves(found, person, { successor: successorIn(found, person) })
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
    id: 'appointment/moves-on',
    anchor: '[<person>#Person] #Comma .{0,3} [<office>#Office] #Comma',
    with: ['#MoveOn', '(zu|zum|zur|ins|in|nach|als)'],
    read: (found) =>
      officeReadings(found, {
        event: 'departed',
        person: found.group('person'),
        office: found.group('office')?.mentions.office,
        officeChunk: found.group('office'),
      }),
    examples: [
      {
        text: 'Paul Beispiel, Vorstand des ITDZ Berlin, wechselt zum 1. März 2014 als Abteilungsleiter ins Innenministerium.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2014-03-01' }],
      },
    ],
    counterexamples: ['Paul Beispiel, CIO des Landes Hamburg, wechselt gern die Perspektive.'],
  },
  {
    id: 'appointment/replaced',
    anchor: '#Replace',
    with: ['[<person>#Person]'],
    read: (found) => {
      const [first, second] = found.groups('person')
      if (!first || !second) return refuse('who replaces whom is not said')
      const passive = found.clause.chunks.some((c) => c.tags.has('Werden'))
      return passive ? leaves(found, first, { successor: second }) : leaves(found, second, { successor: first })
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
    anchor: '[<until>(#Until|#RangeEnd)]',
    with: ['[<person>#Person]'],
    read: (found) => {
      const { chunks } = found.clause
      const verb = chunks.some((c) => c.tags.has('Finite'))
      const held = chunks.some(
        (c) => c.tags.has('Sein') || c.tags.has('Head') || c.lower === 'als' || c.tags.has('Duty'),
      )
      if (verb && !held) return refuse('the date ends something else')
      if (!chunks.some((c) => c.tags.has('Office') || c.tags.has('Head') || c.tags.has('Duty')))
        return refuse('no office in the clause')
      const until = found.group('until')?.mentions.date?.value ?? null
      return leaves(found, found.group('person'), { more: { date: statedDate(until) } })
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
