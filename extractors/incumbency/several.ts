/** Several persons of one office: *Staatssekretäre sind X und Y*, *Staatssekretäre | X, Y |*. */
import { FROM_NOW_ON } from '../from-now-on.ts'
import type { Chunk } from '../german/chunks.ts'
import { dutyIn } from '../office-reach.ts'
import { officeReadings } from '../officeholder.ts'
import { isPerson } from '../participants.ts'
import { type Rule, refuse } from '../rule.ts'
import { eachOf, officeOfPlural, sharers } from '../several.ts'

export const several: readonly Rule[] = [
  {
    id: 'incumbency/row-of-several',
    anchor: '[<plural>#PluralOffice] (#Colon|#Bar)? .{0,1} [<person>#Person]',
    mood: 'any',
    without: ['#Finite'],
    read: (found) => {
      const plural = found.group('plural') as Chunk
      const after = found.clause.chunks.slice(found.clause.chunks.indexOf(plural) + 1)
      const stop = after.findIndex((c) => c.tags.has('Noun') || c.tags.has('Office'))
      const persons = (stop < 0 ? after : after.slice(0, stop)).filter(isPerson)
      return eachOf(persons, (person) =>
        officeReadings(found, { event: 'holds', person, offices: [officeOfPlural(plural)] }),
      )
    },
    examples: [
      {
        text: 'Digitalministerium Hessen | Staatssekretäre | Paul Beispiel, Erika Muster |',
        facts: [
          { event: 'holds', person: 'Paul Beispiel', role: 'state-secretary' },
          { event: 'holds', person: 'Erika Muster', role: 'state-secretary' },
        ],
      },
    ],
    counterexamples: ['Die Staatssekretäre trafen im Digitalministerium Hessen Paul Beispiel.'],
  },
  {
    id: 'incumbency/several-are',
    anchor: '[<plural>#PluralOffice]',
    with: ['(sind|seien|bleiben|heißen|stehen|amtieren|fungieren|gehören)', '#Person'],
    without: ['#Appoint', '#Werden', '#Since', '#Until', '#Range', '#From'],
    read: (found) => {
      const persons = sharers(found)
      if (persons.length < 2) return refuse('one person, several offices')
      const office = officeOfPlural(found.group('plural') as Chunk)
      return eachOf(persons, (person) => officeReadings(found, { event: 'holds', person, offices: [office] }))
    },
    examples: [
      {
        text: 'Parlamentarische Staatssekretäre im Digitalministerium Hessen sind Paul Beispiel und Erika Muster (beide SPD).',
        facts: [
          { event: 'holds', person: 'Paul Beispiel', role: 'state-secretary' },
          { event: 'holds', person: 'Erika Muster', role: 'state-secretary' },
        ],
      },
      {
        text: 'Das Digitalministerium Hessen leitet Anna Beispiel. Ihr stehen zwei Staatssekretäre zur Seite, Paul Beispiel und Erika Muster.',
        facts: [
          { event: 'holds', person: 'Paul Beispiel', role: 'state-secretary' },
          { event: 'holds', person: 'Erika Muster', role: 'state-secretary' },
        ],
      },
    ],
    counterexamples: [
      'Die Staatssekretäre im Digitalministerium Hessen sind laut Paul Beispiel und Erika Muster überlastet.',
    ],
  },
  {
    id: 'incumbency/several-form',
    anchor: '(bilden|teilen|führen|stellen)',
    with: ['#Person'],
    without: ['#Since', '#Until', '#Range', '#From', FROM_NOW_ON],
    read: (found) => {
      const duty = dutyIn(found)
      const persons = sharers(found)
      if (!duty || duty.kind === 'anaphoric' || persons.length < 2) return refuse('no leadership of several')
      return eachOf(persons, (person) => officeReadings(found, { event: 'holds', person, offices: [duty.reached] }))
    },
    examples: [
      {
        text: 'Die Geschäftsführung der regio iT bilden Paul Beispiel und Erika Muster.',
        facts: [
          { event: 'holds', person: 'Paul Beispiel', role: 'agency-head' },
          { event: 'holds', person: 'Erika Muster', role: 'agency-head' },
        ],
      },
    ],
    counterexamples: ['Mit der Geschäftsführung der regio iT teilen Paul Beispiel und Erika Muster ihre Sorgen nicht.'],
  },
]
