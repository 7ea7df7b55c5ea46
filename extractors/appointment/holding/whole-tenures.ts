/** Somebody held an office from one date or event to another. */
import type { Chunk } from '../../german/chunks.ts'
import { type Rule, refuse } from '../../rule.ts'
import { officeReadings } from '../../who/officeholder.ts'
import { appointedTo, on } from '../slots.ts'
import { heldOffices } from './held.ts'

/** *bis zu seiner Pensionierung im Juli 2019* */
const END = /^(?:pensionierung|ausscheiden|weggang|tode?|wechsel|ablösung|abwahl)$/

const LAST = /^letzte[rn]? /iu

export const wholeTenures: readonly Rule[] = [
  {
    id: 'appointment/tenure-until-event',
    anchor: '[<from>#Date] bis (zum|zur|zu)',
    with: ['[<person>#Person]'],
    read: (found) => {
      const from = found.group('from') as Chunk
      if (!/^vo[nm] /iu.test(from.text)) return refuse('a day, no start')
      const held = heldOffices(found, from)
      return 'refused' in held ? held : appointedTo(found, { ...held, more: on(from) })
    },
    examples: [
      {
        text: 'Von Oktober 2016 bis zu seiner Pensionierung war Paul Beispiel CIO des Landes Hessen.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE', date: '2016-10' }],
      },
    ],
    counterexamples: ['Von Oktober 2016 bis zur Wahl sprach Paul Beispiel jeden Tag mit dem CIO des Landes Hessen.'],
  },
  {
    id: 'appointment/until-event',
    anchor: 'bis (zu|zum|zur) .{0,3} [<date>#Date]',
    with: ['[<person>#Person]', '(#Leaving|pensionierung|ausscheiden|weggang|tod|wechsel|ablösung|abwahl)'],
    without: ['#Plan'],
    read: (found) => {
      const { chunks } = found.clause
      const between = chunks.slice(found.match.start, found.match.end)
      if (!between.some((c) => c.tags.has('Leaving') || END.test(c.lower))) return refuse('until something else')
      const held = heldOffices(found, found.group('date') as Chunk)
      if ('refused' in held) return held
      return officeReadings(found, { event: 'departed', ...held, more: on(found.group('date')) })
    },
    examples: [
      {
        text: 'Bis zu seiner Pensionierung im Juli 2019 stand Paul Beispiel als Präsident dem ITZBund vor.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-07' }],
      },
      {
        text: 'Erika Muster war bis zu ihrem Ausscheiden im Mai 2019 CIO des Landes Hessen.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE', date: '2019-05' }],
      },
    ],
    counterexamples: ['Bis zur Messe im Juli 2019 lobte CIO Paul Beispiel aus Hessen den Abschied vom Papier.'],
  },
  {
    id: 'appointment/tenure',
    anchor: '[<from>#Range]',
    with: ['[<person>#Person]'],
    read: (found) => {
      const held = heldOffices(found, found.group('from') as Chunk)
      if ('refused' in held) return held
      // *Letzte Präsidentin war von 2007 bis 2012 X*: the last, and in office from then on
      const offices = held.offices.map(
        (r) => r && { ...r, office: LAST.test(r.office.label ?? '') ? { ...r.office, isFormer: false } : r.office },
      )
      return appointedTo(found, { ...held, offices, more: on(found.group('from')) })
    },
    examples: [
      {
        text: 'Letzte Präsidentin des Landesamts für Verwaltungsinformatik war von Mai 2007 bis Dezember 2012 Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2007-05' }],
      },
      {
        text: 'ITZBund\nLeiter: Erik Muster (bis 2005), Paul Beispiel (2005 - 2014)',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2005' }],
      },
      {
        text: 'Landes-CIOs in Hessen waren Erik Muster (1998–2005) und Paul Beispiel (2005–2014).',
        facts: [
          { event: 'appointed', person: 'Erik Muster', role: 'CIO', date: '1998' },
          { event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2005' },
        ],
      },
      {
        text: 'Stadt Köln\nCIO | Paul Beispiel | 2012–2017',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2012' }],
      },
      {
        text: 'Das ITZBund wächst. Von 2012 bis 2017 stand Paul Beispiel an der Spitze.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2012' }],
      },
      {
        text: 'Paul Beispiel, von 2012 bis 2017 CIO des Landes Hessen, berät heute Firmen.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE', date: '2012' }],
      },
      {
        text: 'Paul Beispiel war von 2012 bis 2017 CIO des Landes Hessen.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE', date: '2012' }],
      },
      {
        text: 'Von 1996 bis 2010 war Paul Beispiel Vizepräsident des BSI, von 2010 bis Dezember 2016 Präsident.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', capacity: 'deputy', date: '1996' },
          { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', roleLabel: 'Präsident', date: '2010' },
        ],
      },
      {
        text: 'Von 2012 bis 2017 leitete Paul Beispiel das ITZBund.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2012' }],
      },
    ],
    counterexamples: ['CIO Paul Beispiel aus Hessen stellte den Haushalt von 2012 bis 2017 vor.'],
  },
]
