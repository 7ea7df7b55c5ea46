/** Somebody gets an office, told by a noun: *die Übernahme des Amtes durch X*, *der Wechsel von X an die Spitze*, *die Übergabe an X*. */

import type { Chunk } from '../../german/chunks.ts'
import { isMention } from '../../german/chunks.ts'
import { type Found, type Rule, refuse } from '../../rule.ts'
import { dutyIn } from '../../who/duty.ts'
import { knownOffices, ownOffices, predicateOffices, type Reached, spokenOf } from '../../who/office-reach.ts'
import { isPerson } from '../../who/persons-of-clause.ts'
import { appointedTo } from '../slots.ts'

/** The office that a stretch of the clause names, by itself or as *die Leitung des ITZBund*, *dieses Amt*. */
function officesOf(found: Found, stretch: readonly Chunk[], person: Chunk): readonly Reached[] {
  const within = { ...found, clause: { ...found.clause, chunks: stretch } }
  const duty = dutyIn(within)
  if (duty && duty.kind !== 'anaphoric') return [duty.reached]
  const named = predicateOffices(within)
  if (named.length > 0) return named
  return duty ? [...knownOffices(found, person), ...spokenOf(found)] : []
}

/** What follows the name up to the verb. */
function goalBehind({ clause: { chunks } }: Found, person: Chunk): readonly Chunk[] {
  const behind = chunks.slice(chunks.indexOf(person) + 1)
  const verb = behind.findIndex((c) => c.tags.has('Finite'))
  return verb < 0 ? behind : behind.slice(0, verb)
}

export const takingsAsNoun: readonly Rule[] = [
  {
    id: 'appointment/taking-over-as-noun',
    anchor: '(übernahme|amtsübernahme) .{0,8} durch .{0,4} [<person>#Person]',
    read: (found) => {
      const person = found.group('person') as Chunk
      const { chunks } = found.clause
      const by = chunks.findIndex((c, i) => i > found.match.start && c.lower === 'durch')
      const offices = officesOf(found, chunks.slice(found.match.start, by), person)
      return offices.length > 0 ? appointedTo(found, { person, offices }) : refuse('what is taken over is no office')
    },
    examples: [
      {
        text: 'Mit der Übernahme des Amtes der CIO der Stadt Köln durch Erika Muster am 4. März endet die Suche.',
        published: '2020-05-15',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2020-03-04' }],
      },
      {
        text: 'Mit der Übernahme des Amtes der CIO des Landes Hessen durch Finanzstaatssekretärin Erika Muster am 4. März 2019 endet die Suche.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE', date: '2019-03-04' }],
      },
      {
        text: 'Die Übernahme der Leitung des ITZBund durch Paul Beispiel zum 1. Mai 2019 verlief ohne Lärm.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-05-01' }],
      },
    ],
    counterexamples: [
      'Die Übernahme der Firma durch CIO Paul Beispiel aus Köln verlief ohne Lärm.',
      'Die geplante Übernahme der Leitung des ITZBund durch Paul Beispiel ist vom Tisch.',
    ],
  },
  {
    id: 'appointment/moving-up-as-noun',
    anchor:
      '(wechsel|aufstieg|aufrücken|einzug|eintritt|einführung|amtseinführung|rückkehr) (von|des|der) .{0,4} [<person>#Person] (in|ins|an|auf) .{1,3}',
    read: (found) => {
      const person = found.group('person') as Chunk
      const goal = goalBehind(found, person)
      const head = goal.findIndex((c) => c.tags.has('Noun') || isMention(c))
      const offices = head > 0 && head <= 3 ? officesOf(found, goal, person) : []
      return offices.length > 0 ? appointedTo(found, { person, offices }) : refuse('moves to no office')
    },
    examples: [
      {
        text: 'Vollzogen wurde am 1. April 2019 der Wechsel von Paul Beispiel in das Amt des Direktors des ITZBund.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-04-01' }],
      },
      {
        text: 'Mit dem Aufstieg von Erika Muster an die Spitze des ITZBund im Mai 2019 wurde eine Stelle frei.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-05' }],
      },
    ],
    counterexamples: [
      'Der Wechsel von CIO Paul Beispiel aus Köln in die Wirtschaft steht nicht an.',
      'Der Wechsel von Paul Beispiel in das Amt des CIO der Stadt Köln ist gescheitert.',
    ],
  },
  {
    id: 'appointment/handing-over-as-noun',
    anchor: '(übergabe|übertragung|amtsübergabe|stabübergabe) .{0,10} an .{0,4} [<person>#Person]',
    read: (found) => {
      const { chunks } = found.clause
      const person = chunks.slice(found.match.start, found.match.end).findLast(isPerson) as Chunk
      const stretch = chunks.slice(found.match.start, chunks.indexOf(person))
      const from = stretch.find(isPerson)
      const own = from ? ownOffices(found, from) : []
      const offices = [...officesOf(found, stretch, person), ...own]
      return offices.length > 0
        ? appointedTo(found, { person, offices, predecessor: from })
        : refuse('what is handed over is no office')
    },
    examples: [
      {
        text: 'Die Übergabe der Leitung des ITZBund von Paul Beispiel an Erika Muster erfolgte am 1. Mai 2019.',
        facts: [
          {
            event: 'appointed',
            person: 'Erika Muster',
            role: 'agency-head',
            predecessor: 'Paul Beispiel',
            date: '2019-05-01',
          },
        ],
      },
    ],
    counterexamples: ['Die Übergabe des Preises an Erika Muster, CIO der Stadt Köln, erfolgte am 1. Mai 2019.'],
  },
]
