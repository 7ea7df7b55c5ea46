/** Who comes is told beside the office: *Für ihn kommt X*, *Neu im Rathaus: CDO X*, *Mit X bekommt Köln eine CDO*. */

import type { Chunk } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import { NOW } from '../../german/time-words.ts'
import { isBoardOfAssociation } from '../../outsiders.ts'
import { type Found, type Rule, refuse } from '../../rule.ts'
import { withOffice } from '../../who/headship.ts'
import { knownOffices, ownOffices } from '../../who/office-reach.ts'
import { freePersons, isPerson, nameOf } from '../../who/persons-of-clause.ts'
import { eachOf } from '../../who/several.ts'
import { appointedTo, named } from '../slots.ts'

const HOUSE = /^(?:team|rathaus|amt|verwaltung|haus|kreishaus|landratsamt|stadtverwaltung|kabinett)$/

/** *die Lufthansa hat mit X einen CIO*: whoever gets an office must be a place or a public body. */
export function isAdministration({ clause: { chunks } }: Found): boolean {
  if (chunks.some((c) => c.tags.has('Werden'))) return true
  return chunks.some(
    (c) =>
      ['Place', 'Government', 'Agency', 'Ministry', 'Council'].some((t) => c.tags.has(t)) ||
      c.mentions.office?.placeText !== undefined ||
      /(?:stadt|land|kreis|verwaltung|gemeinde|kommune|rathaus|rat|senat|freistaat|hauptstadt)$/u.test(c.lower),
  )
}

/** *Die Stadt hat mit X eine CDO*: who has somebody, gets nobody. */
export const isHeld = ({ clause: { chunks } }: Found): boolean =>
  chunks.some((c) => /^(?:hat|habe|haben|leistet|beschäftigt)$/.test(c.lower)) &&
  !chunks.some(
    (c) =>
      NEWLY.test(c.lower) ||
      ['Appoint', 'Get', 'TakingOffice', 'NewOffice', 'Participle'].some((t) => c.tags.has(t)) ||
      c.mentions.date !== undefined,
  )
const NEWLY = latin`^(?:${NOW}|wieder|erstmals|endlich|inzwischen|neue[nrs]?|erste[nr]?|eigene[nr]?|wurde|worden)$`

export const introduced: readonly Rule[] = [
  {
    id: 'appointment/with-person-an-office',
    anchor: 'mit .{0,5} [<person>#Person]',
    with: [
      '(#Appoint|#Get|hat|hatte|haben|leistet|beschäftigt|gefunden)',
      '(ein|eine|einen|ihren|ihre|seinen|seine) .{0,2} [<office>#Office]',
    ],
    read: (found) => {
      const between = found.clause.chunks.slice(found.match.start + 1, found.match.end - 1)
      const isTakingOffice = between.some((c) => c.tags.has('TakingOffice'))
      if (!isTakingOffice && between.some((c) => !c.tags.has('Office'))) return refuse('with something else')
      if (isHeld(found)) return refuse('held, and nothing says since when')
      return isAdministration(found)
        ? appointedTo(found, { person: found.group('person'), offices: named(found.group('office')) })
        : refuse('no administration that gets somebody')
    },
    examples: [
      {
        text: 'Hessen hatte 2019 mit Erika Muster erstmals eine Digitalministerin berufen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'minister', jurisdiction: 'DE-HE', date: '2019' }],
      },
      {
        text: 'Der Zweckverband IT Harz hat gesucht. Mit Paul Beispiel, zuvor Kämmerer in Grimma, wurde nun ein neuer Geschäftsführer gefunden.',
        published: '2020-06-30',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2020-06-30' }],
      },
      {
        text: 'Mit dem Amtsantritt von Erika Muster hat das Digitalministerium in Hessen eine neue Staatssekretärin.',
        published: '2020-06-30',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'state-secretary', date: '2020-06-30' }],
      },
      {
        text: 'Mit dem heutigen Dienstantritt von Paul Beispiel bekommt das BSI seinen zweiten Vizepräsidenten.',
        published: '2020-06-30',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', capacity: 'deputy' }],
      },
      {
        text: 'Erika Muster kennt sich aus. Mit Frau Muster bekommt Dortmund nun eine CIO.',
        published: '2020-06-30',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Dortmund' }],
      },
      {
        text: 'Mit Paul Beispiel bekommt Dortmund einen Chief Information Officer.',
        published: '2020-06-30',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Dortmund', date: '2020-06-30' },
        ],
      },
    ],
    counterexamples: [
      'Mit Erika Muster hat die CIO des Landes Hessen einen Ausschuss berufen.',
      'Mit dem Ehemann von Erika Muster hat das Land Hessen einen CIO.',
      'Seit dem Amtsantritt von Erika Muster hat das Land Hessen keinen CIO.',
      'Die Lufthansa hat mit Erika Muster eine neue CIO.',
      'Die Stadt Gera hat mit Erika Muster eine Digitalisierungsbeauftragte.',
    ],
  },
  {
    id: 'appointment/gets-holder',
    anchor: '(#Get|hat|haben|gefunden) .* [<office>#Office] .{0,3} #Colon .{0,2} [<person>#Person]',
    without: ['#Since', '#FormerOffice'],
    read: (found) => appointedTo(found, { person: found.group('person'), offices: named(found.group('office')) }),
    examples: [
      {
        text: 'Die Stadt Herne bekommt eine Digitalisierungsbeauftragte: Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Herne' }],
      },
    ],
    counterexamples: ['Die Stadt Herne hat keinen CIO: Paul Beispiel bedauert das.'],
  },
  {
    id: 'appointment/in-place-of',
    anchor: '(für|statt|anstelle) [<old>#Person]',
    with: ['(kommt|kam|rückt|rückte|springt|folgt|folgte|übernimmt|übernahm|#Appoint)'],
    read: (found) => {
      const old = found.group('old')
      const person = freePersons(found).find((p) => nameOf(p) !== nameOf(old) && /\p{Lu}\p{L}{1,40} /u.test(p.text))
      const offices = knownOffices(found, old).map((o) => withOffice(o, { isFormer: false }))
      return person ? appointedTo(found, { person, predecessor: old, offices }) : refuse('nobody who comes instead')
    },
    examples: [
      {
        text: 'Paul Beispiel, CIO der Stadt Köln, geht Ende Juni 2020. Für ihn kommt am 1. Juli 2020 Erika Muster.',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'CIO', predecessor: 'Paul Beispiel', date: '2020-07-01' },
        ],
      },
    ],
    counterexamples: [
      'Paul Beispiel, CIO der Stadt Köln, ist müde. Für ihn kommt die Reform zu früh, sagt Erika Muster.',
    ],
  },
  {
    id: 'appointment/new-in',
    anchor: '^(neu|neue|neuer) (im|in|an|bei|beim)',
    with: ['[<person>#Person]'],
    without: ['(#Verb && !#Sein && !#Attributive)'],
    read: (found) => {
      const isNamed = (c: Chunk) => ['Office', 'Ministry', 'Agency'].some((t) => c.tags.has(t))
      const first = found.clause.chunks.slice(2, 5).find((c) => isNamed(c) || c.tags.has('Noun'))
      const house = first && (isNamed(first) || HOUSE.test(first.lower))
      if (!house) return refuse('new in something else')
      if (first.mentions.office && isBoardOfAssociation(first.mentions.office, found))
        return refuse('of an association')
      const persons = found.clause.chunks.filter(isPerson)
      return eachOf(persons, (person) => appointedTo(found, { person, offices: ownOffices(found, person) }))
    },
    examples: [
      {
        text: 'Neu im Vorstand der AKDB: Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', organisation: 'AKDB' }],
      },
      {
        text: 'Neu im Kölner Rathaus ist Paul Beispiel, Chief Digital Officer der Stadt.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Köln' }],
      },
    ],
    counterexamples: [
      'Neu im Angebot der AKDB ist laut Vorstand Erika Muster eine Plattform.',
      'Die Vitako hat gewählt. Neu im Vorstand sind Erika Muster, Vorstand der Komm.ONE, und Paul Beispiel.',
    ],
  },
]
