/** Since when, or how long, somebody has an office, told in the attribute before it: *die seit 1. Juni amtierende CIO X*. */
import type { Chunk } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { officeReadings } from '../../who/officeholder.ts'
import { holderOf } from '../../who/title-holder.ts'
import { appointedTo, named, on } from '../slots.ts'

/** What says of somebody that they have an office, alone or at the beginning of the office's own words. */
const IN_OFFICE = latin`^(?:amtierend|tätig|wirkend|zuständig|verantwortlich|dienend|regierend|bestellt|berufen|ernannt|eingesetzt|gewählt)e[nrms]?(?!\p{L})`

function heldDuring(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const time = found.group('time') as Chunk
  const office = found.group('office') as Chunk
  const between = chunks.slice(chunks.indexOf(time) + 1, chunks.indexOf(office))
  const attribute = between.at(-1)?.tags.has('RangeEnd') === false ? (between.at(-1) as Chunk) : office
  if (!IN_OFFICE.test(attribute.lower)) return refuse('the time of something else')
  const person = holderOf(chunks, chunks.indexOf(office))
  const offices = named(office)
  const end = between.find((c) => c.tags.has('RangeEnd'))
  const came = appointedTo(found, { person, offices, more: on(time) })
  if ('refused' in came || !end) return came
  const left = officeReadings(found, { event: 'departed', person, offices, more: on(end) })
  return 'refused' in left ? came : [...came, ...left]
}

export const incumbents: readonly Rule[] = [
  {
    id: 'appointment/in-office-since',
    anchor: '[<time>(#Since|#Range)] .{0,3} [<office>#Office]',
    with: ['[<person>#Person]'],
    mood: 'any',
    read: heldDuring,
    examples: [
      {
        text: 'Der Verwaltungsrat löst den Vertrag mit der seit dem 1. Juni 2016 amtierenden KISA-Chefin Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2016-06-01' }],
      },
      {
        text: 'Der seit Mai 2019 amtierende CIO der Stadt Köln, Paul Beispiel, lud ein.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Köln', date: '2019-05' }],
      },
      {
        text: 'Am Podium saß die seit 2019 hier tätige Präsidentin des BSI Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019' }],
      },
      {
        text: 'Der von 2012 bis 2017 amtierende BSI-Chef Paul Beispiel kam auch.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2012' },
          { event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2017' },
        ],
      },
    ],
    counterexamples: [
      'Mit dem seit 2019 verheirateten CIO der Stadt Köln, Paul Beispiel, sprach der Rat.',
      'Paul Beispiel sucht für die seit 2019 tätige Agentur einen CIO der Stadt Köln.',
      'Der seit 2019 amtierende CIO der Stadt Köln wurde von Paul Beispiel beraten.',
    ],
  },
]
