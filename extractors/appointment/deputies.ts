/** Deputies since a date, further offices of a new holder, and what comes after a tenure. */

import { dutyIn } from '../duty.ts'
import type { Chunk } from '../german/chunks.ts'
import { knownOffices, ownOffices, type Reached, spokenOf } from '../office-reach.ts'
import { actor, freePersons, isOblique, isPerson, nameOf } from '../participants.ts'
import { type Found, type Rule, refuse } from '../rule.ts'
import { heldOffices } from './held.ts'
import { appointedTo, on, reportsComing } from './slots.ts'

/** Of the offices that the text gives somebody, the one of which it spoke last. */
function heldLast(found: Found, person: Chunk): readonly Reached[] {
  const known = knownOffices(found, person)
  const last = spokenOf(found)[0]?.office.roles
  const spoken = known.some(({ office }) => office.roles.some((r) => last?.includes(r)))
    ? []
    : spokenOf(found).slice(0, 1)
  return [...known.filter(({ office }) => office.roles.some((r) => last?.includes(r))), ...spoken, ...known]
}

export const deputies: readonly Rule[] = [
  {
    id: 'appointment/then',
    anchor: '(danach|seither|seitdem|anschließend|dann|darauf) [<person>#Person]',
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
    without: ['#Since', '#Until', '#Range', '#RangeEnd', '(bislang|bisher|zuvor|vorher|früher)'],
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
  {
    id: 'appointment/first-day',
    anchor:
      '(amtsantritt|dienstantritt|arbeitsantritt|dienstbeginn|arbeitsbeginn|amtsbeginn|bestellung|ernennung|berufung|vereidigung|amtseinführung|los)',
    with: ['(ist|war|sei|erfolgt|erfolgte|gilt|datiert|findet|geht|ging|#Colon)', '#Date'],
    without: ['#Person', '#Plan', '#Body'],
    read: (found) => {
      const { chunks } = found.clause
      if (chunks[found.match.start]?.lower === 'los' && !chunks.some((c) => c.lower === 'es'))
        return refuse('something else sets off')
      const person = found.document.personBefore(found.sentence.offset)
      if (!person) return refuse('of nobody')
      const stand = { ...(chunks[0] as Chunk), mentions: { person } }
      const offices = found.document.officesOf(person.name).filter((o) => !o.isFormer)
      if (!reportsComing(found)) return refuse('nobody whose coming the text reports')
      return appointedTo(found, {
        person: stand,
        offices: offices.map((office) => ({ office: { ...office, isFuture: false } })),
      })
    },
    examples: [
      {
        text: 'Der Rat hat Erika Muster zur CIO der Stadt Köln gewählt. Amtsantritt ist am 1. Mai 2019.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2019-05-01' }],
      },
      {
        text: 'Der Rat hat Erika Muster zur CIO der Stadt Köln gewählt. Amtsantritt: 1. Mai 2019.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2019-05-01' }],
      },
      {
        text: 'Erika Muster ist neue CIO der Stadt Köln. Die Bestellung erfolgte zum 1. Mai 2019.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2019-05-01' }],
      },
    ],
    counterexamples: ['CIO der Stadt Köln ist Erika Muster. Am 1. Mai 2019 geht die Messe los.'],
  },
  {
    id: 'appointment/day-of-taking-office',
    anchor: '(zu|zum|vor|nach|seit|bei|beim|mit) .{0,2} #TakingOffice',
    with: ['#Date'],
    mood: 'any',
    read: (found) => {
      const { chunks } = found.clause
      const before = found.document.personBefore(found.sentence.offset)
      const possessive = chunks
        .slice(found.match.start, found.match.end)
        .some((c) => /^(?:ihre|seine)[mnr]$/.test(c.lower))
      const meant = possessive && before ? { ...(chunks[0] as Chunk), mentions: { person: before } } : undefined
      const person = freePersons(found)[0] ?? chunks.find(isPerson) ?? meant
      const own = [...ownOffices(found, person), ...knownOffices(found, person)]
      return nameOf(person) === undefined ? refuse('no person in reach') : appointedTo(found, { person, offices: own })
    },
    examples: [
      {
        text: '„Wir legen los“, sagt CIO Paul Beispiel aus Bremen zu seinem Amtsantritt am 1. August 2018.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2018-08-01' }],
      },
    ],
    counterexamples: ['Der Amtsantritt des Präsidenten am 1. August 2018 war laut IT-Chefin Erika Muster ruhig.'],
  },
]
