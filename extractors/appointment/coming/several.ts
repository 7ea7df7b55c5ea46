/** Several persons get one office: *Zu Staatssekretären wurden X und Y ernannt*, *Staatssekretäre werden X und Y*. */

import type { Chunk } from '../../german/chunks.ts'
import { reasonNotAsserted } from '../../german/modality.ts'
import { FROM_NOW_ON } from '../../german/time-words.ts'
import { type Rule, refuse } from '../../rule.ts'
import { dutyIn } from '../../who/duty.ts'
import { headOf, headOfBodyNear } from '../../who/headship.ts'
import { freePersons, isPrincipal } from '../../who/persons-of-clause.ts'
import { areEnough, eachOf, namesFrom, officeOfPlural, sharers } from '../../who/several.ts'
import { appointedTo, on } from '../slots.ts'

export const several: readonly Rule[] = [
  {
    id: 'appointment/named-several',
    anchor: '(zu|als) .{0,2} #PluralOffice',
    with: ['#Appoint', '[<person>#Person]'],
    read: (found) => {
      const office = officeOfPlural(found.clause.chunks.find((c) => c.tags.has('PluralOffice')) as Chunk)
      const persons = freePersons(found).filter((p) => !isPrincipal(found, p))
      return eachOf(persons, (person) => appointedTo(found, { person, offices: [office] }))
    },
    examples: [
      {
        text: 'Das Digitalministerium wächst: Zu Staatssekretären wurden Paul Beispiel und Erika Muster ernannt.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'state-secretary' },
          { event: 'appointed', person: 'Erika Muster', role: 'state-secretary' },
        ],
      },
    ],
    counterexamples: ['Zu Staatssekretären sagt das Digitalministerium nichts, Paul Beispiel wurde nur benannt.'],
  },
  {
    id: 'appointment/top-of-two',
    anchor: 'mit .{0,3} [<person>#Person]',
    with: [
      '(doppelspitze|führungsduo|führungstandem|führungsteam|dreierspitze)',
      '(#Appoint|#Get|hat|habe|haben|setzt)',
    ],
    without: ['#Since', '#Until', '#Range'],
    read: (found) => {
      const { chunks } = found.clause
      const top = chunks.findIndex((c) => /^(?:doppel|dreier)spitze$|^führungs(?:duo|tandem|team)$/.test(c.lower))
      const [before, article] = chunks.slice(Math.max(0, top - 2), top)
      if (article?.lower !== 'eine' && article?.lower !== 'ein' && !/^neue[ns]?$/.test(article?.lower ?? ''))
        return refuse('a top that is not new')
      if (/^(?:über|für|gegen|auf|um|von|zu|an)$/.test(before?.lower ?? '')) return refuse('speaks of it')
      const persons = namesFrom(chunks, chunks.indexOf(found.group('person') as Chunk))
      if (persons.length < 2) return refuse('one person, no top of several')
      const body = chunks.find((c) => c.tags.has('Agency') && c.mentions.body?.digital)
      const offices = body ? [headOf(body)] : headOfBodyNear(found)
      return eachOf(persons, (person) => appointedTo(found, { person, offices }))
    },
    examples: [
      {
        text: 'Die Verbandsversammlung der KISA hat am 3. März 2023 mit Paul Beispiel und Erika Muster erstmals eine Doppelspitze für die Geschäftsführung gewählt.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2023-03-03' },
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2023-03-03' },
        ],
      },
      {
        text: 'Das ITZBund wächst. Im Mai 2019 hat es mit Paul Beispiel und Erika Muster eine Doppelspitze bekommen.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-05' },
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-05' },
        ],
      },
    ],
    counterexamples: [
      'Die KISA hat mit Paul Beispiel und Erika Muster über eine Doppelspitze gesprochen.',
      'Das ITZBund wächst. Die Partei hat im Mai 2019 mit Paul Beispiel und Erika Muster eine Doppelspitze gewählt.',
    ],
  },
  {
    id: 'appointment/several-become',
    anchor: '#Werden',
    with: ['[<plural>#PluralOffice]', '#Person'],
    without: [
      '#Appoint',
      '(zu|als|von|durch|bei) .{0,2} #PluralOffice',
      '(#Participle && !#Werden && !#Attributive && !#Sein)',
    ],
    read: (found) => {
      const persons = sharers(found)
      if (persons.length < 2) return refuse('one person, several offices')
      const office = officeOfPlural(found.group('plural') as Chunk)
      return eachOf(persons, (person) => appointedTo(found, { person, offices: [office] }))
    },
    examples: [
      {
        text: 'Hessen hat ein Digitalministerium. Seine Staatssekretäre werden Paul Beispiel und Erika Muster.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'state-secretary' },
          { event: 'appointed', person: 'Erika Muster', role: 'state-secretary' },
        ],
      },
    ],
    counterexamples: [
      'Die Staatssekretäre im Digitalministerium Hessen werden von Paul Beispiel und Erika Muster beraten.',
    ],
  },
  {
    id: 'appointment/several-form',
    anchor: '(bilden|bildet|teilen|führen|stellen)',
    with: ['#Person', `(#Since|#From|${FROM_NOW_ON})`],
    without: ['#Until', '#Range'],
    mood: 'any',
    read: (found) => {
      const mood = reasonNotAsserted(found.clause.mood)
      if (mood) return refuse(mood)
      const duty = dutyIn(found)
      const persons = sharers(found)
      if (!duty || duty.kind === 'anaphoric' || !areEnough(found, persons)) return refuse('no leadership of several')
      const more = on(found.clause.chunks.find((c) => c.tags.has('Since')))
      return eachOf(persons, (person) => appointedTo(found, { person, offices: [duty.reached], more }))
    },
    examples: [
      {
        text: 'Paul Beispiel und Erika Muster teilen sich seit Januar 2022 die Geschäftsführung des eGo-Saar.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2022-01' },
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2022-01' },
        ],
      },
      {
        text: 'Die regio iT wächst. Die Geschäftsführung bildet seit Januar 2022 Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2022-01' }],
      },
      {
        text: 'Paul Beispiel und Erika Muster teilen sich ab Oktober 2022 das Amt der CDO der Stadt Köln.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'CDO', date: '2022-10' },
          { event: 'appointed', person: 'Erika Muster', role: 'CDO', date: '2022-10' },
        ],
      },
    ],
    counterexamples: ['Paul Beispiel und Erika Muster teilen künftig die Kritik des CIO der Stadt Köln.'],
  },
]
