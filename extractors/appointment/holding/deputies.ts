/** Deputies since a date, further offices of a new holder, and what comes after a tenure. */

import type { Chunk } from '../../german/chunks.ts'
import { AFTER_THAT, EARLIER, SINCE_THEN } from '../../german/time-words.ts'
import { type Found, type Rule, refuse } from '../../rule.ts'
import { actor } from '../../who/actor-and-undergoer.ts'
import { dutyIn } from '../../who/duty.ts'
import { knownOffices, type Reached, spokenOf } from '../../who/office-reach.ts'
import { isOblique, isPerson, nameOf } from '../../who/persons-of-clause.ts'
import { appointedTo, on } from '../slots.ts'
import { heldOffices } from './held.ts'

/** Of the offices that the text gives somebody, the one of which it spoke last. */
function heldLast(found: Found, person: Chunk): readonly Reached[] {
  const known = knownOffices(found, person)
  const last = spokenOf(found)[0]?.office.roles
  const ofLast = known.filter(({ office }) => office.roles.some((r) => last?.includes(r)))
  const spoken = ofLast.length > 0 ? [] : spokenOf(found).slice(0, 1)
  return [...ofLast, ...spoken, ...known]
}

export const deputies: readonly Rule[] = [
  {
    id: 'appointment/then',
    anchor: `(${AFTER_THAT}|${SINCE_THEN}) [<person>#Person]`,
    with: ['[<until>(#Until|#RangeEnd)]'],
    read: (found) => {
      const until = found.group('until') as Chunk
      const held = heldOffices(found, until)
      if ('refused' in held) return held
      const first = held.person
      return appointedTo(found, {
        person: found.group('person'),
        predecessor: first,
        offices: held.offices,
        more: on(until),
      })
    },
    examples: [
      {
        text: 'Direktor des ITZBund war bis 2010 Paul Beispiel, danach Erika Muster.',
        facts: [
          {
            event: 'appointed',
            person: 'Erika Muster',
            role: 'agency-head',
            predecessor: 'Paul Beispiel',
            date: '2010',
          },
        ],
      },
    ],
    counterexamples: ['CIO Paul Beispiel sprach in Hessen bis zum Mittag, danach Erika Muster.'],
  },
  {
    id: 'appointment/also-holds',
    anchor: '(#Hold && !#VerbNoun)',
    with: ['[<person>#Person]'],
    without: ['#Since', '#Until', '#Range', '#RangeEnd', `(${EARLIER})`],
    read: (found) => {
      const person = actor(found)
      const duty = dutyIn(found)
      if (duty?.kind !== 'office') return refuse('no office by name')
      if (!knownOffices(found, person).some(({ office }) => office.isNew))
        return refuse('nobody whose coming the text reports')
      return appointedTo(found, { person, offices: [duty.reached] })
    },
    examples: [
      {
        text: 'Hessens neue Staatssekretärin für Digitales heißt Erika Muster. Zugleich nimmt sie das Amt des Chief Digital Officer wahr.',
        published: '2023-05-05',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', date: '2023-05-05' }],
      },
    ],
    counterexamples: ['Erika Muster nimmt in Hessen die Aufgaben des CIO wahr.'],
  },
  {
    id: 'appointment/deputy-since',
    anchor: '(vertreten|vertritt)',
    with: ['[<person>#Person]', '[<since>(#Since|#From)]'],
    read: (found) => {
      const { chunks } = found.clause
      const persons = chunks.filter(isPerson)
      const passive = chunks.some((c) => c.tags.has('Werden'))
      const person = passive ? persons.find((p) => isOblique(found, p)) : actor(found)
      const other = persons.find((p) => nameOf(p) !== nameOf(person))
      if (!other || !person) return refuse('who deputises for whom is not said')
      return appointedTo(found, {
        person,
        offices: heldLast(found, other),
        capacity: 'deputy',
        more: on(found.group('since')),
      })
    },
    examples: [
      {
        text: 'CIO der Stadt Köln ist Paul Beispiel. Vertreten wird er seit dem 1. Januar 2025 von Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', capacity: 'deputy', date: '2025-01-01' }],
      },
    ],
    counterexamples: ['CIO der Stadt Köln ist Paul Beispiel. Er vertritt seit 2020 die Stadt im Städtetag.'],
  },
]
