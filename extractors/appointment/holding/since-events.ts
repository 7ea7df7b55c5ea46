/** Somebody has held an office since what began it: its founding, a first holder, a new function, *ab September*. */

import type { Chunk } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import { reasonNotAsserted } from '../../german/modality.ts'
import { POST_NOUNS } from '../../german/offices/post-words.ts'
import { FROM_NOW_ON } from '../../german/time-words.ts'
import { type Rule, refuse } from '../../rule.ts'
import { actor } from '../../who/actor-and-undergoer.ts'
import { headedBody } from '../../who/headship.ts'
import { predicateOffices, spokenOf } from '../../who/office-reach.ts'
import { appointedTo, on } from '../slots.ts'
import { agentOf, heldOffices } from './held.ts'

/** *seit ihrer Gründung im Jahr 2019*, *seit der Kommunalwahl 2014*, *seit dem Rücktritt des Vorgängers im Mai* */
const BEGINNING = latin`^(?:(?:neu)?gründung|errichtung|einrichtung|bestehen|start|aufbau|entstehung|schaffung|umwandlung|fusion|zusammenschluss|rücktritt|weggang|ausscheiden|pensionierung|tod|\p{L}*(?:umbildung|neuordnung|reform|wahl|wechsel|umstrukturierung)|regierungsbildung|ernennung|berufung|bestellung|vereidigung|(?:amts|dienst)?antritt)s?$`

export const sinceEvents: readonly Rule[] = [
  {
    id: 'appointment/incumbent-from',
    anchor: '(amtsinhaber|amtsinhaberin|stelleninhaber|stelleninhaberin)',
    with: ['[<person>#Person]', '(war|ist|#Colon)', '[<from>#From]'],
    read: (found) =>
      appointedTo(found, { person: found.group('person'), offices: spokenOf(found), more: on(found.group('from')) }),
    examples: [
      {
        text: 'Hessen hat einen CISO. Erster Amtsinhaber war ab Oktober 2014 Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CISO', date: '2014-10' }],
      },
    ],
    counterexamples: ['Hessen hat einen CISO. Der Amtsinhaber war ab Oktober 2014 krank.'],
  },
  {
    id: 'appointment/since-event',
    anchor: 'seit .{0,3} [<date>#Date]',
    with: ['[<person>#Person]', '(#Head|#Sein|#Hold)'],
    read: (found) => {
      const { chunks } = found.clause
      const [since, ...between] = chunks.slice(found.match.start, found.match.end)
      const event = between.find((c) => BEGINNING.test(c.lower))
      if (since?.lower !== 'seit' || !event) return refuse('since no beginning')
      const held = heldOffices(found, found.group('date') as Chunk)
      return 'refused' in held ? held : appointedTo(found, { ...held, more: on(found.group('date')) })
    },
    examples: [
      {
        text: 'Erika Muster führt die Digitalagentur Brandenburg seit ihrer Gründung im Jahr 2019.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019' }],
      },
      {
        text: 'Paul Beispiel war seit Gründung des Zweckverbandes KISA am 24. Mai 2004 dessen Vorsitzender.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2004-05-24' }],
      },
      {
        text: 'Seit der Kabinettsumbildung am 12. Mai 2011 ist Paul Beispiel CIO des Landes Hessen.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2011-05-12' }],
      },
      {
        text: 'Erika Muster ist seit der Kommunalwahl 2014 CIO der Stadt Celle.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2014' }],
      },
    ],
    counterexamples: ['Erika Muster führt die Digitalagentur Brandenburg, die seit der Messe im Jahr 2019 wächst.'],
  },
  {
    id: 'appointment/function-since',
    anchor: `^[<duty>(${POST_NOUNS})]`,
    with: [
      '#Date',
      '(hinzugetreten|hinzugekommen|hinzukam|zugefallen|übernommen|übernahm|bekleidet|ausübt|wahrnimmt|innehat|zukam)',
    ],
    without: ['#Until', '#RangeEnd'],
    read: (found) => {
      if (found.clause.kind !== 'relative') return refuse('no function that is told of')
      const main = found.sentence.clauses.find((c) => c.kind === 'main' && c.chunks.some((k) => k.tags.has('Office')))
      const office = main?.chunks.findLast((c) => c.tags.has('Office'))
      const between = found.sentence.text.slice(office?.end ?? 0, found.group('duty')?.start)
      if (!main || !/^, (?:eine|ein) $/.test(between)) return refuse('no office before')
      const before = { ...found, clause: main }
      return appointedTo(found, {
        person: actor(before),
        offices: predicateOffices(before),
        more: on(found.clause.chunks.find((c) => c.tags.has('Since') || c.tags.has('Date'))),
      })
    },
    examples: [
      {
        text: 'Erika Muster ist auch CIO des Landes Bremen, eine Funktion, die 2022 zu ihren Aufgaben hinzugetreten ist.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HB', date: '2022' }],
      },
    ],
    counterexamples: [
      'Erika Muster ist CIO des Landes Bremen und schätzt die Funktion, die 2022 dem Portal zugefallen ist, nicht.',
    ],
  },
  {
    id: 'appointment/heads-from',
    anchor: '#Head',
    with: ['[<person>#Person]', `[<from>(#From|#Anaphoric|${FROM_NOW_ON})]`],
    mood: 'any',
    read: (found) => {
      const mood = reasonNotAsserted(found.clause.mood)
      if (mood) return refuse(mood)
      if (!found.clause.chunks.some((c) => c.tags.has('Head') && !c.tags.has('Attributive') && !c.tags.has('VerbNoun')))
        return refuse('a participle or a noun')
      const from = found.group('from')?.tags.has('From') ? on(found.group('from')) : {}
      const body = headedBody(found)
      return body
        ? appointedTo(found, {
            person: agentOf(found) ?? actor(found),
            offices: [...predicateOffices(found), body],
            more: from,
          })
        : refuse('no body that is headed')
    },
    examples: [
      {
        text: 'Digitalminister Erik Muster tritt in Sachsen zurück. Sein Haus leitet künftig Erika Beispiel.',
        published: '2020-05-15',
        facts: [{ event: 'appointed', person: 'Erika Beispiel', role: 'minister', jurisdiction: 'DE-SN' }],
      },
      {
        text: 'Ab September 2019 leitet Erika Muster das ITZBund.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-09' }],
      },
      {
        text: 'Wechsel beim CIO der Stadt Köln. Ab September 2019 leitet Erika Muster die städtische IT.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2019-09' }],
      },
      {
        text: 'Zum 1. September 2019 entsteht die FITKO. Die Geschäfte führt von Beginn an Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-09-01' }],
      },
      {
        text: 'Nach dem Wechsel leitet künftig Erika Muster das ITZBund.',
        published: '2019-09-02',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-09-02' }],
      },
    ],
    counterexamples: [
      'Ab September 2019 führt Erika Muster Interviews im ITZBund.',
      'Das ITZBund verkleinert sich. Erika Muster scheidet zum 31. August 2019 aus der Führung der Behörde aus.',
    ],
  },
]
