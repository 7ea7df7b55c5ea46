/** An office in which somebody acts: *als CIO verantwortet X …*, *was haben Sie als CIO vor?* */

import type { Chunk } from '../german/chunks.ts'
import { reasonNotAsserted } from '../german/modality.ts'
import { DEPUTY } from '../german/persons/words.ts'
import { FROM_NOW_ON } from '../german/time-words.ts'
import { type Found, type Rule, refuse } from '../rule.ts'
import { actingAs, ofPossessedTask } from '../who/as-office.ts'
import { predicateOffices } from '../who/office-reach.ts'
import { officeReadings } from '../who/officeholder.ts'
import { isPerson } from '../who/persons-of-clause.ts'
import { DATED, isPresent } from './present.ts'

/** *Elf Jahre lang hat X als CIO …*; *wiedergewählt haben sie X als Vorsteher*. */
function whyNotHeldNow({ clause: { chunks } }: Found): string | undefined {
  if (chunks.some((c) => /^wiedergewählt$/.test(c.lower))) return 'elected once more'
  const isPerfect = chunks.some((c) => /^(?:hat|haben)$/.test(c.lower)) && chunks.some((c) => c.tags.has('Participle'))
  return isPerfect && chunks.some((c) => /^lang$/.test(c.lower)) ? 'held it for so long' : undefined
}

/** Of what somebody does now one may have talked; what one did with it, *übte ihr Amt als CIO aus*, may be long over. */
const TALKS = /^(?:sprach(?:en)?|gesprochen|redeten?|berichteten?|erzählten?|schilderten?|erläuterten?)$/

export const asOffice: readonly Rule[] = [
  {
    id: 'incumbency/as',
    anchor: 'als .{0,2} [<office>#Office]',
    with: ['[<person>#Person]'],
    without: [
      '#Appoint',
      '#TakeOffice',
      '(bekommt|bekommen|bekam)',
      '#Start',
      '#MoveOn',
      '#Succeed',
      '#From',
      '(urkunde|fußstapfen)',
      `(${FROM_NOW_ON})`,
      ...DATED,
    ],
    mood: 'any',
    read: (found) => {
      const { question, ...mood } = found.clause.mood
      // *Was haben Sie als CIO vor?* takes it for granted
      const isAsked =
        question !== undefined && found.clause.chunks.some((c) => isPerson(c) && /^(?:Sie|Ihr)/.test(c.text))
      const unsaid = reasonNotAsserted(isAsked ? mood : found.clause.mood)
      if (unsaid) return refuse(unsaid)
      // *die Aufgaben*, which somebody has, are no *Aufgabe* of an office
      if (found.clause.chunks.some((c) => c.tags.has('Depart') && !/^aufgaben?$/.test(c.lower))) return refuse('leaves')
      const office = found.group('office') as Chunk
      // *X sprach über ihre Rolle als CIO*: the talk is over, not the office
      const isTalk =
        found.clause.chunks.some((c) => TALKS.test(c.lower)) && ofPossessedTask(found, office) !== undefined
      if (!isPresent(found) && !isTalk) return refuse('told of the past')
      if (!predicateOffices(found).some(({ chunk }) => chunk === office)) return refuse('somebody’s title')
      if (found.clause.chunks.some((c) => c.lower === 'bekannt')) return refuse('known as it, from before')
      const reason = whyNotHeldNow(found)
      if (reason) return refuse(reason)
      const person = actingAs(found, office)
      // *Ihr Stellvertreter als CISO ist X*
      const noun = found.clause.chunks[found.match.start - 1]?.lower ?? ''
      return officeReadings(found, {
        event: 'holds',
        person,
        ...(DEPUTY.test(noun) ? { capacity: 'deputy' as const } : {}),
        offices: [{ office: office.mentions.office as never, chunk: office }],
      })
    },
    examples: [
      {
        text: 'Wir sprachen mit Erika Muster, Geschäftsführerin von Dataport, über ihre Rolle als CDO der Stadt Köln.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Köln' }],
      },
      {
        text: 'CISO des Landes Hessen ist Paul Beispiel. Seine Stellvertreterin als CISO ist Erika Muster.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CISO', capacity: 'deputy' }],
      },
      {
        text: 'Mit Erika Muster als CIO, Ute Beispiel als CDO und Herrn Paul Beispiel als CISO ist die Stadt Köln gut besetzt.',
        facts: [
          { event: 'holds', person: 'Erika Muster', role: 'CIO' },
          { event: 'holds', person: 'Ute Beispiel', role: 'CDO' },
          { event: 'holds', person: 'Paul Beispiel', role: 'CISO' },
        ],
      },
      {
        text: 'Am Tisch ist, sofern man vom Rat absieht, Erika Muster als CIO der Stadt Köln die einzige Frau.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln' }],
      },
      {
        text: 'Ihr Amt als CIO der Stadt Köln übt Erika Muster, anders als von der Opposition erwartet, noch immer aus.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln' }],
      },
      {
        text: 'Die Digitalministerin von Hessen, Erika Muster, wurde vereidigt. Ihr Parteifreund Paul Beispiel ist als Staatssekretär an ihrer Seite.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'state-secretary', jurisdiction: 'DE-HE' }],
      },
      {
        text: 'Interview\n\nErika Muster\n\nFrau Muster, was macht die Stadt? Wir nutzen KI. Für welche Aufgaben sind Sie als CDO der Stadt Köln verantwortlich? Für alle.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Köln' }],
      },
      {
        text: 'Interview\n\nErika Muster\n\nFrau Muster, was macht die Stadt? In meiner Rolle als CDO der Stadt Köln habe ich viel vor.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Köln' }],
      },
      {
        text: 'Interview\n\nErika Muster\n\nFrau Muster, wie sieht Ihr Alltag als CDO der Stadt Köln aus? Viel Arbeit.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Köln' }],
      },
      {
        text: 'Sehr geehrte Damen und Herren,\n\nals CDO der Stadt Köln lade ich Sie ein.\n\nIhr\nPaul Beispiel',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Köln' }],
      },
      {
        text: 'Paul Beispiel ist als CIO des Landes Bremen tätig.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO' }],
      },
      {
        text: 'Ihm zur Seite steht Erika Muster als stellvertretende CDO der Stadt Herne.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CDO', capacity: 'deputy' }],
      },
      {
        text: 'CIO des Landes Hessen ist Paul Beispiel. Als Informationssicherheitsbeauftragte des Landes steht Beispiel weiterhin Erika Muster zur Seite.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CISO', jurisdiction: 'DE-HE' }],
      },
      {
        text: 'Das sagte Staatsrat Paul Beispiel, der als CIO die IT der Hansestadt Bremen lenkt.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO' }],
      },
    ],
    counterexamples: [
      'Paul Beispiel erzählte von seiner früheren Rolle als CIO der Stadt Köln.',
      'Erika Muster sprach über seine Rolle als CIO der Stadt Köln.',
      'Erika Muster übte ihr Amt als CIO der Stadt Köln mit viel Freude aus.',
      'Erika Muster verlor ihr Amt als CIO der Stadt Köln.',
      'Paul Beispiel bewirbt sich als CIO der Stadt Köln.',
      'Interview\n\nErika Muster\n\nFrau Muster, würden Sie als CDO der Stadt Köln antreten? Nein.',
      'Interview\n\nErika Muster\n\nFrau Muster, wann waren Sie als CDO der Stadt Köln tätig? Früher.',
      'Wird Erika Muster als CDO der Stadt Köln gebraucht?',
      'Bei einer Rostocker Reederei verantwortet Paul Beispiel als CIO die Bordsysteme. Die digitale Verwaltung ist weit weg.',
      'Als Leiter des Landesamts für Digitalisierung ist Paul Beispiel im Gespräch.',
      'Elf Jahre lang hat Paul Beispiel als CIO die Rechner der Stadt Bremen betreut, gestern gab es Blumen zum Abschied.',
      'Wiedergewählt haben die Delegierten Paul Beispiel als Verbandsvorsteher der KDZ Westfalen-Süd.',
      'Paul Beispiel als CIO des Landes Hessen nominiert',
      'Die Fraktion hat Paul Beispiel als CIO des Landes Hessen ins Spiel gebracht.',
      'Paul Beispiel war zuvor als CIO der Siemens AG tätig.',
      'Besser als CIO Paul Beispiel kennt Bremens IT niemand, meint Erika Muster.',
    ],
  },
]
