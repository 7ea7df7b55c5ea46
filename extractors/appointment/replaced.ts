/** Somebody is replaced, hands over, or comes to the end of a term. */

import type { Chunk } from '../german/chunks.ts'
import { type Rule, refuse } from '../rule.ts'
import { opensUntilClause } from '../when/until-clause.ts'
import { actor } from '../who/actor-and-undergoer.ts'
import { dutyIn } from '../who/duty.ts'
import { withOffice } from '../who/headship.ts'
import { officesAtStake } from '../who/office-at-stake.ts'
import {
  knownOffices,
  officesInReach,
  ownInSentence,
  ownOffices,
  predicateOffices,
  spokenOf,
} from '../who/office-reach.ts'
import { officeReadings } from '../who/officeholder.ts'
import { freePersons, isOblique, isPerson, nameOf } from '../who/persons-of-clause.ts'
import { needsPortfolio } from '../who/portfolio.ts'
import { seatOutside } from '../who/post-outside.ts'
import { predecessorIn } from '../who/predecessor.ts'
import { withoutNewPlace } from './elsewhere-now.ts'
import { heldOffices } from './holding/held.ts'
import { leaves } from './leaving/leaving.ts'
import { leftOffices } from './leaving/office-left.ts'
import { on, runsOn } from './slots.ts'

/** *an ihren bisherigen Vize X*, *an seine Nachfolgerin Y* */
const FOLLOWER = /^(?:amts)?(?:nachfolger|vize|stellvertreter|kolleg|vertreter)(?:in|e|en)?$/

export const replacements: readonly Rule[] = [
  {
    id: 'appointment/one-goes-one-comes',
    anchor: '[<come>(kommt|folgt|nachfolgt|übernimmt|nachrückt)]',
    with: ['[<person>#Person]'],
    without: ['(auf|aus|von|zum|zur)', '#Office'],
    read: (found) => {
      const { clauses } = found.sentence
      const before = clauses[clauses.indexOf(found.clause) - 1]
      const leaver = before?.chunks.find((c) => isPerson(c) && !c.tags.has('Antecedent'))
      const goes = before?.chunks.some((c) =>
        /^(?:geht|ging|verlässt|scheidet|hört|tritt|verabschiedet)$/.test(c.lower),
      )
      const elsewhere = before?.chunks.some((c) => /^(?:voran|vor|ins|nach|zum|zur|um|auf|davon|weiter)$/.test(c.lower))
      const person = actor(found)
      if (elsewhere) return refuse('goes, but does not leave')
      if (!before || !leaver || !goes || nameOf(leaver) === nameOf(person)) return refuse('nobody who has gone before')
      const offices = [...ownInSentence(found, leaver), ...knownOffices(found, leaver), ...spokenOf(found)]
      const come = officeReadings(found, { event: 'appointed', person, predecessor: leaver, offices })
      const gone = leaves(found, { person: leaver, successor: person, offices })
      return 'refused' in come ? come : 'refused' in gone ? come : [...come, ...gone]
    },
    examples: [
      {
        text: 'Wechsel in Köln: CIO Paul Beispiel geht, Erika Muster kommt.',
        published: '2024-02-08',
        facts: [
          { event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2024-02-08' },
          { event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2024-02-08' },
        ],
      },
    ],
    counterexamples: ['CIO Paul Beispiel aus Köln geht voran, Erika Muster kommt später.'],
  },
  {
    id: 'appointment/last-day',
    anchor: '(letzten|letzter) (arbeitstag|tag|amtstag|diensttag)',
    with: ['[<person>#Person]', '(hat|hatte|ist|war|am)'],
    read: (found) => leaves(found, { person: actor(found) }),
    examples: [
      {
        text: 'BSI-Präsident Paul Beispiel hat am 30. Juni 2020 seinen letzten Arbeitstag.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2020-06-30' }],
      },
    ],
    counterexamples: ['Am letzten Tag der Messe sprach BSI-Präsident Paul Beispiel nicht.'],
  },
  {
    id: 'appointment/term-ends',
    anchor: '(vertrag|amtszeit|dienstzeit|mandat|vertrags|amtsperiode|tätigkeit)',
    with: ['(endet|endete|ausläuft|auslief|läuft|lief|ausgelaufen)', '(#Date|#Person)'],
    read: (found) => {
      const { chunks } = found.clause
      // *Ihr Vertrag läuft nun bis 2024*, *seit Mai*: it has been prolonged or made
      const runsOn = !chunks.some((c) => /^(?:aus|endet|endete|aus(?:läuft|lief|gelaufen))$/.test(c.lower))
      if (runsOn) return refuse('a term that runs on')
      const isTold = (i: number) =>
        chunks.slice(Math.max(0, i - 3), i).some((b) => /^(?:laut|durch|mit)$/.test(b.lower))
      const own = chunks.find((c, i) => isPerson(c) && !isTold(i))
      const before = found.sentence.chunks.filter((c) => isPerson(c) && c.start < (chunks[0]?.start ?? 0)).at(-1)
      // *X, dessen Vertrag im Mai endet, geht*
      const isWhose = /^(?:dessen|deren)$/.test(found.clause.conjunction ?? '')
      const possessive = isWhose || chunks.some((c) => /^(?:sein|ihr|seine|ihre)$/.test(c.lower))
      const person = own ?? (possessive ? before : undefined)
      return leaves(found, {
        person,
        offices: [
          ...predicateOffices(found),
          ...ownOffices(found, person),
          ...ownInSentence(found, person),
          ...knownOffices(found, person),
        ],
      })
    },
    examples: [
      {
        text: 'Paul Beispiel, dessen Vertrag als Leiter des ITZBund zum 31. März 2019 ausgelaufen ist, kommt zurück.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-03-31' }],
      },
      {
        text: 'Zum 1. Mai 2019 endete die Tätigkeit von CDO Paul Beispiel bei der Stadt Köln.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CDO', date: '2019-05-01' }],
      },
      {
        text: 'CIO Paul Beispiel verlässt die Stadt Köln; sein Vertrag endet mit dem 30. September 2024.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2024-09-30' }],
      },
      {
        text: 'Erika Muster ist CIO der Stadt Köln. Am 30. Juni 2023 endet ihre Amtszeit.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', date: '2023-06-30' }],
      },
    ],
    counterexamples: [
      'Die Amtszeit des Beirats endet laut CIO Paul Beispiel aus Köln am 1. Mai 2019.',
      'Erika Muster bleibt CIO der Stadt Köln. Ihr Vertrag läuft nun bis 2024.',
      'CIO Paul Beispiel aus Köln sagt, der Vertrag mit dem Hersteller ende nicht 2024.',
    ],
  },
  {
    id: 'appointment/replaced',
    anchor: '#Replace',
    with: ['[<person>#Person]'],
    read: (found) => {
      const person = predecessorIn(found)
      if (!person) return refuse('who replaces whom is not said')
      const successor = found.clause.chunks.find((c) => isPerson(c) && nameOf(c) !== nameOf(person))
      if (!successor) return refuse('who replaces whom is not said')
      const seat = seatOutside(found)
      if (seat) return refuse(`replaced in a post outside the field: «${seat}»`)
      const offices = [
        ...predicateOffices(found),
        ...ownOffices(found, person),
        ...knownOffices(found, person),
        ...knownOffices(found, successor),
        ...spokenOf(found),
        ...officesAtStake(found),
      ]
      return leaves(found, {
        person,
        successor,
        offices: withoutNewPlace(found, person, offices).map((o) => withOffice(o, { isFuture: false })),
      })
    },
    examples: [
      {
        text: 'IT-Referat München: Stabwechsel\nSeit heute leitet Erika Muster das Haus. Die Mathematikerin löst Paul Beispiel ab.',
        published: '2020-05-15',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO' }],
      },
      {
        text: 'Neuer CIO für Köln\nPaul Beispiel hat am 1. Mai 2020 angefangen. Der Informatiker ersetzt Erik Muster.',
        facts: [{ event: 'departed', person: 'Erik Muster', role: 'CIO' }],
      },
      {
        text: 'Führungswechsel im BSI: Erik Muster löste im März 2016 Paul Beispiel ab.',
        facts: [
          { event: 'departed', person: 'Paul Beispiel', role: 'agency-head', organisation: 'BSI', date: '2016-03' },
        ],
      },
      {
        text: 'Als CIO von Berlin löst Erika Muster im März 2020 Paul Beispiel ab.',
        facts: [
          { event: 'departed', person: 'Paul Beispiel', role: 'CIO', successor: 'Erika Muster', date: '2020-03' },
        ],
      },
    ],
    counterexamples: [
      'Den Aufsichtsrat des ITDZ Berlin leitet künftig Staatssekretärin Erika Muster, die Paul Beispiel ablöst.',
      'Auf der Mitgliederversammlung der Vitako wurde Erika Muster, Geschäftsführerin der KDO, zur Vorstandsvorsitzenden gewählt und löst Paul Beispiel ab.',
      'Die E-Akte löst das Papier ab, sagt CIO Paul Beispiel.',
      'CIO Erik Muster aus Köln löst Paul Beispiel im Aufsichtsrat ab.',
      'Als Jurychef löst AKDB-Vorstand Erik Muster Paul Beispiel ab.',
    ],
  },
  {
    id: 'appointment/hands-over',
    anchor: '(übergibt|übergab|übergeben|übergebe|abgegeben|weitergegeben|weitergereicht|gibt|gab|reicht|reichte)',
    with: ['an .{0,3} [<successor>#Person]', '[<person>#Person]'],
    read: (found) => {
      const successor = found.group('successor')
      const person = freePersons(found).find((p) => nameOf(p) !== nameOf(successor) && !isOblique(found, p))
      const key = found.clause.chunks.some((c) => c.lower === 'schlüssel')
      // *Geschäftsführer X übergibt zum 1. Oktober an Y*: nothing is named that is handed over
      const { chunks } = found.clause
      const to = successor ? chunks.indexOf(successor) : -1
      const isNoun = (c: Chunk, i: number) => c.tags.has('Noun') && !(i === to - 1 && FOLLOWER.test(c.lower))
      const bare = !chunks.some(isNoun) && [...ownOffices(found, person), ...knownOffices(found, person)].length > 0
      const gives = found.clause.chunks.some((c) => /^(?:übergibt|übergab|übergeben)$/.test(c.lower))
      if (!dutyIn(found) && !key && !(bare && gives)) return refuse('what is handed over is no office')
      const reached = [
        ...leftOffices(found, person),
        ...officesInReach(found, person, { spoken: true }),
        ...knownOffices(found, successor),
      ]
      // *Bei einem Festakt übergab Ministerin X die Leitung der Behörde an Y*
      const titles = [...ownOffices(found, person), ...knownOffices(found, person)]
      const isGuest =
        reached[0]?.office.roles.includes('agency-head') === true &&
        titles.some(({ office }) => needsPortfolio(office)) &&
        !titles.some(({ office }) => office.roles.includes('agency-head'))
      const giver = isGuest ? undefined : person
      const offices = reached.map((o) => withOffice(o, { isFuture: false, isNew: false }))
      const come = officeReadings(found, { event: 'appointed', person: successor, predecessor: giver, offices })
      if (!giver) return come
      const gone = leaves(found, { person, successor, offices })
      return 'refused' in gone ? gone : 'refused' in come ? come : [...gone, ...come]
    },
    examples: [
      {
        text: 'Die scheidende Digitalministerin Erika Muster räumt ihr Büro. Am 1. Mai 2019 übergibt sie das hessische Ministerium an ihren Nachfolger Paul Beispiel.',
        facts: [
          { event: 'departed', person: 'Erika Muster', role: 'minister', date: '2019-05-01' },
          { event: 'appointed', person: 'Paul Beispiel', role: 'minister', date: '2019-05-01' },
        ],
      },
      {
        text: 'ITZBund: Präsidentin Erika Muster übergibt zum 1. Mai 2019 an ihren bisherigen Vize Paul Beispiel.',
        facts: [
          { event: 'departed', person: 'Erika Muster', role: 'agency-head', date: '2019-05-01' },
          { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-05-01' },
        ],
      },
      {
        text: 'Mit 66 ist Schluss: Paul Beispiel, Geschäftsführer der regio iT, übergibt zum 1. Mai 2019 an Erika Muster.',
        facts: [
          { event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-05-01' },
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-05-01' },
        ],
      },
      {
        text: 'Zum 1. Mai 2019 übergibt Paul Beispiel das Amt des CIO der Stadt Köln an Erika Muster.',
        facts: [
          { event: 'departed', person: 'Paul Beispiel', role: 'CIO', successor: 'Erika Muster', date: '2019-05-01' },
          { event: 'appointed', person: 'Erika Muster', role: 'CIO', predecessor: 'Paul Beispiel', date: '2019-05-01' },
        ],
      },
      {
        text: 'Am 1. Mai 2019 übergab Staatssekretär Paul Beispiel bei einem Festakt die Leitung des BSI an Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-05-01' }],
      },
    ],
    counterexamples: ['CIO Paul Beispiel aus Köln übergibt den Förderbescheid an Erika Muster.'],
  },
  {
    id: 'appointment/until',
    anchor: '[<until>(#Until|#RangeEnd)]',
    with: ['[<person>#Person]'],
    read: (found) => {
      const until = found.group('until') as Chunk
      if (runsOn(until)) return refuse('goes on')
      if (opensUntilClause(found.clause.chunks, until)) return refuse('until somebody did something')
      if (found.clause.chunks.some((c) => /^(?:bleibt|bleibe|bleiben|gewählt|bestellt|verlängert)$/.test(c.lower)))
        return refuse('a term that runs on')
      // *die Nachfolge im Vorsitz bis Ende 2024 sowie als CIO übernimmt X*
      const [joins, as] = found.clause.chunks.slice(found.clause.chunks.indexOf(until) + 1)
      if (/^(?:und|sowie)$/.test(joins?.lower ?? '') && as?.lower === 'als') return refuse('the term of something else')
      const held = heldOffices(found, until)
      if ('refused' in held) return held
      return leaves(found, { person: held.person, offices: held.offices, more: on(until) })
    },
    examples: [
      {
        text: 'Erika Muster ist CISO des Landes Brandenburg. Vorgängerin war Dr. Anna Berg, die von 2016 bis 2021 amtierte.',
        facts: [{ event: 'departed', person: 'Anna Berg', role: 'CISO', date: '2021' }],
      },
      {
        text: 'Die neue CIO des Landes Hessen heißt Erika Muster. Auf diesem Posten war bis zum 30. Juni 2017 Paul Beispiel tätig.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2017-06-30' }],
      },
      {
        text: 'Paul Beispiel war bis Juni 2017 CIO des Landes Hessen.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2017-06' }],
      },
      {
        text: 'Der Informatiker Paul Beispiel stand dem ITZBund von 2016 bis Ende 2023 als Direktor vor.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2023' }],
      },
    ],
    counterexamples: [
      'Paul Beispiel leitete das ITZBund, bis 2019 Erika Muster die Leitung übernahm.',
      'Die Nachfolge im Vorsitz des Gremiums bis Ende 2024 sowie als CIO des Landes Hessen übernimmt Erika Muster.',
      'CIO Paul Beispiel will bis 2025 in Hessen alle Register anschließen.',
      'CIO Paul Beispiel aus Hessen hat bis 2025 Zeit.',
    ],
  },
]
