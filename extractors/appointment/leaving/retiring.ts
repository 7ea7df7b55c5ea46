/** Somebody goes, or has gone, into retirement. */

import { type Found, type Rule, refuse } from '../../rule.ts'
import { undergoer } from '../../who/actor-and-undergoer.ts'
import { leaves } from './leaving.ts'

export const RETIREMENT = /^(?:ruhestand|pension|altersteilzeit|vorruhestand|rente)$/

/** *nach dem Abschied von X in den Ruhestand übernimmt Y*: somebody else's, of whom a noun tells. */
function isOfNoun({ clause: { chunks }, match }: Found): boolean {
  const before = chunks.slice(0, match.start)
  const noun = before.findLastIndex((c) => LEAVING_AS_NOUN.test(c.lower))
  // *bis zu seinem Eintritt in den Ruhestand war er CIO*
  const isOwn = /^(?:seine|ihre)[mrn]?$/.test(before[noun - 1]?.lower ?? '')
  return noun >= 0 && !isOwn && !before.slice(noun).some((c) => c.tags.has('Finite'))
}
const LEAVING_AS_NOUN = /^(?:abschied|wechsel|eintritt|übertritt|gang|weggang|versetzung|verabschiedung)e?s?$/

export const retirements: readonly Rule[] = [
  {
    id: 'appointment/is-retired',
    anchor: '#Retired',
    with: ['[<person>#Person]', '#Sein', '#Since'],
    read: (found) => leaves(found, { person: undergoer(found) }),
    examples: [
      {
        text: 'Paul Beispiel, der die IT des Landes Hessen als CIO gesteuert hatte, ist seit September 2015 Pensionär.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2015-09' }],
      },
    ],
    counterexamples: ['Paul Beispiel, CIO des Landes Hessen, ist bald Pensionär.'],
  },
  {
    id: 'appointment/into-retirement',
    anchor: '(in|im) .{0,3} #Leaving',
    with: ['[<person>#Person]'],
    read: (found) => {
      if (!found.clause.chunks.some((c) => c.tags.has('Leaving') && RETIREMENT.test(c.lower)))
        return refuse('no retirement')
      if (isOfNoun(found)) return refuse('told by a noun')
      return leaves(found, { person: undergoer(found) })
    },
    examples: [
      {
        text: 'Erika Muster steht an der Spitze des ITZBund. Im Interview: Frau Muster, Ihr Vorgänger Paul Beispiel ist im Mai 2022 in Pension gegangen.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2022-05' }],
      },
      {
        text: 'Anna Berg ist neue Staatssekretärin für Digitalisierung in Brandenburg. Digitalminister Paul Beispiel hat sie ernannt. Ihr Vorgänger Erik Muster war am 29. November 2024 in den Ruhestand versetzt worden.',
        facts: [{ event: 'departed', person: 'Erik Muster', role: 'state-secretary', date: '2024-11-29' }],
      },
      {
        text: 'Das Amt für Informationstechnik der Stadt Wolfsburg leitet Erika Muster. Paul Beispiel, ihr Vorgänger, hatte sich schon im März in den Ruhestand verabschiedet.',
        published: '2024-12-02',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2024-03' }],
      },
      {
        text: 'Seit dem 1. März leitet Erika Muster die IT der Stadt Köln. Ihr Vorgänger Paul Beispiel ist in Pension gegangen.',
        published: '2024-03-11',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Köln', date: '2024-03-11' }],
      },
      {
        text: 'Leer war der Platz, seit Paul Beispiel, bis dahin CIO des Landes Hessen, im November 2023 in den Ruhestand gegangen ist.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2023-11' }],
      },
      {
        text: 'Wechsel im Rathaus: Paul Beispiel tritt zum 1. Mai 2020 in den Ruhestand, Erika Muster wird CIO der Stadt Köln.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2020-05-01' }],
      },
      {
        text: 'Paul Beispiel, Leiter der Fachgruppe Informationstechnik der Stadt Köln, ging im Mai 2019 in den Ruhestand.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Köln', date: '2019-05' }],
      },
      {
        text: 'Der Zweckverband IT Nordheide (ITN) in Niedersachsen stellt sich neu auf. ITN-Geschäftsführer Paul Beispiel ging im Mai 2019 in den Ruhestand.',
        facts: [
          { event: 'departed', person: 'Paul Beispiel', organisation: 'Zweckverband IT Nordheide', date: '2019-05' },
        ],
      },
      {
        text: 'Der CIO des Landes Hamburg, Paul Beispiel, ging Ende Oktober 2025 in den Ruhestand.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HH', date: '2025-10' }],
      },
      {
        text: 'Neuer CIO des Landes Hessen ist Erik Muster; er folgt auf Ute Beispiel, die im Mai 2019 in den Ruhestand geht.',
        facts: [{ event: 'departed', person: 'Ute Beispiel', role: 'CIO', date: '2019-05' }],
      },
      {
        text: 'Minister Erik Muster verabschiedete im Mai 2019 den CIO des Landes Hessen, Paul Beispiel, in den Ruhestand.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE', date: '2019-05' }],
      },
    ],
    counterexamples: [
      'Nach dem Wechsel von Paul Beispiel in den Ruhestand ist Erika Muster CIO des Landes Hessen.',
      'Seit März leitet Erika Muster die IT der Muster AG in Köln. Ihr Vorgänger Paul Beispiel ist in Pension gegangen.',
      'Das Rechenzentrum Nord bekommt mehr Geld, sagt Kämmerer Paul Beispiel. Beispiel geht im Mai 2023 in den Ruhestand.',
      'Paul Beispiel, CIO des Landes Hamburg, denkt nicht an den Ruhestand.',
      'Im Ruhestand wird CIO Paul Beispiel aus Hamburg nicht an Ämter denken.',
      'Die Präsidentin der FITKO wurde durch den diesjährigen Vorsitz des IT-Planungsrats, Paul Beispiel, in den Ruhestand verabschiedet.',
      'Die Präsidentin der FITKO wurde vom Vorsitzenden des IT-Planungsrats Paul Beispiel in den Ruhestand verabschiedet.',
    ],
  },
]
