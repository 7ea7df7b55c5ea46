/** Somebody is put, or steps, to the top of a body. */

import type { Chunk } from '../../german/chunks.ts'
import { isOfAssociation } from '../../outsiders.ts'
import { type Rule, refuse } from '../../rule.ts'
import { actor, undergoer } from '../../who/actor-and-undergoer.ts'
import { dutyIn } from '../../who/duty.ts'
import { headOf, headOfBodyBeside, isModified } from '../../who/headship.ts'
import { HEAD_OF_BODY } from '../../who/office.ts'
import { isPerson } from '../../who/persons-of-clause.ts'
import { appointedTo } from '../slots.ts'

const BOARD = /^(?:vorstand(?:e?s)?|geschäftsführung|geschäftsleitung|direktoriums)$/

export const atTheTop: readonly Rule[] = [
  {
    id: 'appointment/put-at-the-top',
    anchor: '(an|in) (die|seine|ihre|deren|dessen) (spitze|leitung|führung)',
    with: ['[<person>#Person]', '(#Appoint|#Start|#MoveOn|#Promote|#Seat|tritt|trat|treten|getreten)'],
    without: ['sich'],
    read: (found) => {
      const { chunks } = found.clause
      const isNamed = (c: Chunk) => c.mentions.body !== undefined && c.mentions.body.form !== 'generic'
      const body = chunks.find((c) => (c.tags.has('Agency') || c.tags.has('Ministry')) && isNamed(c))
      const duty = dutyIn(found)
      // *an die Spitze der Behörde*: of which the text speaks
      const pointed = duty?.kind === 'headship' && (!body || duty.reached.office.roles.includes('CIO'))
      const of = chunks[found.match.end + 1]?.lower ?? ''
      if (!pointed && !body && isModified(chunks[found.match.end]) && !BOARD.test(of))
        return refuse('the top of something else')
      const near = found.document.itBodyNear(found.sentence.offset)
      const offices = [
        ...(pointed ? [duty.reached] : []),
        ...(body ? [headOf(body)] : [{ office: HEAD_OF_BODY, body: near }]),
      ]
      // *Mit X rückt erstmals eine Frau an die Spitze*
      const withOne = chunks.find(
        (c, i) => isPerson(c) && chunks.slice(Math.max(0, i - 3), i).some((b) => b.lower === 'mit'),
      )
      return appointedTo(found, { person: undergoer(found) ?? withOne, offices })
    },
    examples: [
      {
        text: 'Verbandsvorsteher der KISA ist Paul Beispiel. Am 27. November 2018 trat er an die Spitze des Zweckverbandes.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2018-11-27' }],
      },
      {
        text: 'Im Mai 2019 rückte Erika Muster an die Spitze der hessischen Verwaltungs-IT.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE', date: '2019-05' }],
      },
      {
        text: 'Mit der Juristin Erika Muster rückt im Mai 2019 erstmals eine Frau an die Spitze des ITZBund.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-05' }],
      },
      {
        text: 'Zum 1. Juli 1998 entsteht der Eigenbetrieb IT-Dienstleistungen Wetzlar. An seine Spitze beruft der Rat Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head' }],
      },
      {
        text: 'An die Spitze des ITZBund wurde im Mai 2019 der bisherige Landrat Paul Beispiel gesetzt.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-05' }],
      },
      {
        text: 'Die KISA bestellt ihr Haus neu. Im Mai 2019 rückte Erika Muster an die Spitze des Vorstands.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-05' }],
      },
      {
        text: 'An die Spitze des ITZBund rücken im Mai 2019 Paul Beispiel und Erika Muster.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-05' },
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-05' },
        ],
      },
      {
        text: 'Im Mai 2019 rückte Erika Muster an die Spitze des ITZBund.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-05' }],
      },
    ],
    counterexamples: [
      'Im Mai 2019 rückte Staatssekretärin Erika Muster beim ITDZ Berlin an die Spitze des Aufsichtsrats.',
      'Im Mai 2019 setzte sich Erika Muster vom ITZBund an die Spitze der Tabelle.',
      'Das ITZBund gratuliert. Im Mai 2019 trat Erika Muster an die Spitze der Bürgerinitiative.',
    ],
  },
  {
    id: 'appointment/joins-the-top',
    anchor:
      '(in|an|zur) (die|der|den|seine|ihre|deren|dessen) (leitung|geschäftsführung|geschäftsleitung|behördenleitung|doppelspitze|#Office)',
    with: ['[<person>#Person]', '(#Join|#Appoint)'],
    read: (found) => {
      const duty = dutyIn(found)
      const next = found.clause.chunks[found.match.end]
      const person = found.clause.chunks.some((c) => c.tags.has('Appoint')) ? undergoer(found) : actor(found)
      if (!duty && /^(?:de[rs]|von|eine[sr])$/.test(next?.lower ?? '')) return refuse('no leadership of a body')
      if (isOfAssociation(found)) return refuse('of an association')
      if (!duty) {
        const body = found.document.itBodyNear(found.sentence.offset)
        return appointedTo(found, { person, offices: body ? [{ office: HEAD_OF_BODY, body }] : [] })
      }
      const offices = duty.kind === 'anaphoric' ? headOfBodyBeside(found) : [duty.reached]
      return appointedTo(found, { person, offices })
    },
    examples: [
      {
        text: 'Neues von der govdigital eG: In den Vorstand berufen wurde im Mai 2019 Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-05' }],
      },
      {
        text: 'Die Versammlung der KISA wählte Paul Beispiel und Erika Muster in die Geschäftsführung.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', organisation: 'KISA' },
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', organisation: 'KISA' },
        ],
      },
      {
        text: 'Zum Mai 2019 ist Erika Muster in die Leitung des ITZBund eingetreten.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-05' }],
      },
    ],
    counterexamples: [
      'Zum Mai 2019 ist Erika Muster in die Leitung der Partei eingetreten, sagt das ITZBund.',
      'Bei der Mitgliederversammlung wurde Paul Beispiel, Geschäftsführer der ekom21, neu in den Vorstand berufen.',
    ],
  },
]
