/** Figures of speech for leaving and taking an office: *nimmt ihren Hut*, *geht von Bord*, *nimmt das Ruder in die Hand*. */

import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { reasonNotAsserted } from '../german/modality.ts'
import { SEAT_NOUNS } from '../german/offices/post-words.ts'
import { type Found, type Rule, refuse } from '../rule.ts'
import { actor } from '../who/actor-and-undergoer.ts'
import { isOtherChief } from '../who/alongside.ts'
import { dutyIn } from '../who/duty.ts'
import { headOf, headOfBodyBeside, headOfBodyNear } from '../who/headship.ts'
import { knownOffices, officesInReach, ownOffices, predicateOffices, spokenOf } from '../who/office-reach.ts'
import { isOblique, isPerson } from '../who/persons-of-clause.ts'
import { leaves } from './leaving/leaving.ts'
import { leftOffices } from './leaving/office-left.ts'
import { appointedTo } from './slots.ts'

/** A noun, and the verbs with which it says that somebody leaves; `beside` must stand in the clause too. */
interface Figure {
  readonly noun: RegExp
  readonly verb: RegExp
  readonly beside?: RegExp
  /** Their own, with a date, and of a house or of nothing: *seine Arbeit bei der Stadt*, not *ihre Arbeit am Konzept*. */
  readonly own?: boolean
}

const LEAVING: readonly Figure[] = [
  { noun: /^abschied$/, verb: /^nehmen$/ },
  { noun: /^hut$/, verb: /^nehmen$/ },
  { noun: /^ausstand$/, verb: /^(?:geben|feiern)$/, beside: /^(?:seinen|ihren)$/ },
  { noun: /^bord$/, verb: /^gehen$/, beside: /^von$/ },
  { noun: /^(?:lebewohl|ade|adieu|servus|tschüss)$/, verb: /^sagen$/ },
  { noun: /^(?:handtuch|brocken)$/, verb: /^(?:hin)?werfen$/ },
  { noun: /^rücken$/, verb: /^(?:zu)?(?:kehren|wenden)$/, beside: /^den$/ },
  { noun: /^(?:platz|feld)$/, verb: /^(?:machen|räumen)$/, beside: /^für$/ },
  {
    noun: latin`^(?:${SEAT_NOUNS})$`,
    verb: /^(?:(?:frei)?machen|geben|freigeben)$/,
    beside: /^frei$/,
  },
  { noun: /^dienst$/, verb: /^quittieren$/ },
  { noun: /^nagel$/, verb: /^hängen$/ },
  { noun: /^(?:hände|händen)$/, verb: /^(?:legen|geben|übergeben|abgeben)$/, beside: /^(?:jüngere|andere|neue)$/ },
  { noun: /^(?:arbeits|dienst)?vertrag$/, verb: /^(?:auflösen|kündigen)$/, beside: /^(?:seinen|ihren)$/ },
  {
    noun: /^(?:ruder|zepter|stab|staffelstab|staffel|taktstock|kommando|zügel)$/,
    verb: /^(?:weiterreichen|weitergeben|abgeben|niederlegen)$/,
  },
  { noun: /^schluss$/, verb: /^machen$/ },
  { noun: /^schluss$/, verb: /^sein$/, beside: /^für$/ },
  { noun: /^(?:tätigkeit|engagement)$/, verb: /^beenden$/, beside: /^als$/ },
  { noun: /^(?:tätigkeit|arbeit|dienst|engagement)$/, verb: /^(?:beenden|abschließen)$/, own: true },
  { noun: /^amtszeit$/, verb: /^beenden$/, beside: /^(?:seine|ihre)$/ },
  { noun: /^kündigung$/, verb: /^einreichen$/ },
  { noun: /^(?:rücktritt|demission|rückzug|abschied)$/, verb: /^(?:erklären|einreichen|vollziehen|bekanntgeben)$/ },
  { noun: /^(?:ruhestand|vorruhestand|altersteilzeit|pension|rente)$/, verb: /^(?:antreten|beginnen)$/ },
]

const lemmas = (c: Chunk) => (c.tags.has('VerbNoun') ? [] : c.verbs.map((v) => v.lemma))

/** The figure of speech in which the clause tells that somebody leaves, asserted or not. */
export function figureOfLeaving({ clause: { chunks } }: Found): Figure | undefined {
  return LEAVING.find(
    ({ noun, verb, beside, own }) =>
      chunks.some((c, i) => noun.test(c.lower) && (!own || isOwnWork(chunks, i))) &&
      chunks.some((c) => lemmas(c).some((l) => verb.test(l))) &&
      (!beside || chunks.some((c) => beside.test(c.lower))),
  )
}

function leavesInFigure(found: Found) {
  const figure = figureOfLeaving(found)
  if (!figure) return refuse('no figure of leaving')
  // *musste seinen Hut nehmen* tells that it was so
  const forced = /^(?:muss|musste|müsse)$/.test(found.clause.mood.planned ?? '')
  const mood = reasonNotAsserted(forced ? { ...found.clause.mood, planned: undefined as never } : found.clause.mood)
  if (mood) return refuse(mood)
  // *Für X ist nach drei Jahrzehnten Schluss*
  const person = actor(found) ?? (figure.beside?.source === '^für$' ? personBehind(found, 'für') : undefined)
  return leaves(found, { person, offices: [...leftOffices(found, person), ...spokenOf(found)] })
}

function isOwnWork(chunks: readonly Chunk[], at: number): boolean {
  const isTheirs = chunks.slice(Math.max(0, at - 2), at).some((c) => /^(?:seine|ihre)n?$/.test(c.lower))
  const behind = chunks[at + 1]
  const isOfHouse =
    !behind || /^(?:bei|beim|für|als)$/.test(behind.lower) || behind.tags.has('Verb') || !/\p{L}/u.test(behind.text)
  return isTheirs && isOfHouse && chunks.some((c) => c.tags.has('Date'))
}

const personBehind = ({ clause: { chunks } }: Found, word: string): Chunk | undefined =>
  chunks.find((c, i) => isPerson(c) && chunks.slice(Math.max(0, i - 3), i).some((b) => b.lower === word))

export const figuresOfSpeech: readonly Rule[] = [
  {
    id: 'appointment/leaves-in-a-figure',
    anchor: '#FigureOfLeaving',
    with: ['[<person>#Person]'],
    mood: 'any',
    read: leavesInFigure,
    examples: [
      {
        text: 'Landrat Paul Beispiel hat im Mai 2019 den Stab weitergereicht: Zum Verbandsvorsteher der KDZ Westfalen-Süd wählte die Versammlung Erik Muster.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-05' }],
      },
      {
        text: 'Für Paul Beispiel, den CDO der Stadt Köln, war am 31. März 2019 wie vorgesehen Schluss.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CDO', date: '2019-03-31' }],
      },
      {
        text: 'Ende Februar nahm Erika Muster, Direktorin des ITZBund, ihren Abschied.',
        published: '2021-03-04',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'agency-head', date: '2021-02' }],
      },
      {
        text: 'Zum 1. Mai 2019 hat Paul Beispiel seine Tätigkeit als CDO der Stadt Köln auf eigenen Wunsch beendet.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Köln', date: '2019-05-01' }],
      },
      {
        text: 'Zum 30. April 2019 haben CDO Paul Beispiel und Museumsleiterin Erika Muster ihre ehrenamtliche Arbeit bei der Stadt Köln abgeschlossen.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Köln', date: '2019-04-30' }],
      },
      {
        text: 'Ende Mai 2019 beendete die CDO der Stadt Köln, Erika Muster, ihren Dienst.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Köln', date: '2019-05' }],
      },
      {
        text: 'CIO Paul Beispiel aus Köln geht zum 1. Mai 2019 von Bord.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-05-01' }],
      },
      {
        text: 'Neue CIO der Stadt Köln wird Erika Muster. Den Stuhl frei macht Paul Beispiel Ende Mai 2019.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-05' }],
      },
      {
        text: 'Für Paul Beispiel, CIO der Stadt Köln, ist im Mai 2019 nach drei Jahrzehnten Schluss.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-05' }],
      },
      {
        text: 'Seinen Hut nehmen musste im Mai 2019 BSI-Chef Paul Beispiel.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-05' }],
      },
    ],
    counterexamples: [
      'CIO Paul Beispiel aus Köln sollte seinen Hut nehmen, findet die Opposition.',
      'Geht es nach der Opposition, muss CIO Paul Beispiel aus Köln seinen Hut nehmen.',
      'CIO Paul Beispiel aus Köln hat im Mai 2019 seine Arbeit am Konzept abgeschlossen.',
      'CIO Paul Beispiel aus Köln hat seine Tätigkeit im Beirat der Messe beendet.',
      'CIO Paul Beispiel aus Köln nimmt Platz für ein Foto.',
      'Für CIO Paul Beispiel aus Köln ist mit dem Papier noch lange nicht Schluss.',
    ],
  },
  {
    id: 'appointment/drawn-elsewhere',
    anchor: '(zieht|zog|gezogen)',
    with: ['[<person>#Person]', 'es', '(zu|zum|zur|ins|in|nach|an)'],
    read: (found) => {
      const person = found.clause.chunks.find(isPerson)
      // *X zieht es in die Heimat: Er wird CIO der Stadt Köln*
      const next = found.sentence.clauses
        .filter((c) => c !== found.clause && c.chunks.some((k) => k.tags.has('Werden')))
        .flatMap((clause) => predicateOffices({ ...found, clause }).map(({ office }) => office.label))
      const offices = leftOffices(found, person).filter(({ office }) => !office.label || !next.includes(office.label))
      return leaves(found, { person, offices })
    },
    examples: [
      {
        text: 'Paul Beispiel, CDO der Stadt Köln, zieht es zum 1. Mai 2019 in die Privatwirtschaft.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CDO', date: '2019-05-01' }],
      },
    ],
    counterexamples: ['Paul Beispiel, CDO der Stadt Köln, zieht Bilanz: Es geht in die richtige Richtung.'],
  },
  {
    id: 'appointment/has-to-go',
    anchor: '(muss|musste|müsse) .* gehen',
    with: ['[<person>#Person]'],
    without: ['#Leaving', '(nach|zum|zur|ins|in|weiter|voran|aus)', '(wie|so|es|darum)'],
    mood: 'any',
    read: (found) => {
      const { planned: _, ...mood } = found.clause.mood
      const reason = reasonNotAsserted(mood)
      return reason ? refuse(reason) : leaves(found, { person: actor(found) })
    },
    examples: [
      {
        text: 'Der Vorstand des ITZBund, Paul Beispiel, muss gehen.',
        published: '2017-03-31',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2017-03-31' }],
      },
    ],
    counterexamples: ['Es muss schneller gehen, sagt CIO Paul Beispiel aus Köln.'],
  },
  {
    id: 'appointment/takes-the-helm',
    anchor: '#Helm',
    with: ['[<person>#Person]', '(#Grasp|#Get)'],
    without: ['#Since', '#Until'],
    read: (found) => {
      if (!dutyIn(found)) return refuse('no helm')
      const person = actor(found)
      return appointedTo(found, { person, offices: officesInReach(found, person, { spoken: true }) })
    },
    examples: [
      {
        text: 'Im Mai 2019 hat Erika Muster beim ITZBund das Ruder in die Hand genommen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-05' }],
      },
    ],
    counterexamples: ['CIO Erika Muster aus Köln hat das Heft der Messe in die Hand genommen, lobt der Rat.'],
  },
  {
    id: 'appointment/takes-seat',
    anchor: '(auf|in|ins) .{0,3} #Post',
    with: ['[<person>#Person]', '(#Promote|#Start|#MoveOn|#Seat|platz)'],
    without: ['#Since', '#Until', '(um|hin|gleicher|ähnlicher|anderer)'],
    read: (found) => {
      const duty = dutyIn(found)
      if (!duty) return refuse('no seat')
      const { chunks } = found.clause
      const free = chunks.filter((c) => isPerson(c) && !isOblique(found, c) && !isOtherChief(found.sentence.text, c))
      const seats = found.clause.chunks.some((c) => c.tags.has('Seat'))
      const person = seats ? free.at(-1) : free[0]
      return appointedTo(found, {
        person,
        offices:
          duty.kind === 'anaphoric'
            ? [...spokenOf(found), ...knownOffices(found, person), ...headOfBodyNear(found)]
            : [duty.reached],
      })
    },
    examples: [
      {
        text: 'Köln leistet sich einen Chief Digital Officer. Am 3. Mai 2018 sind Erik Muster und Paul Beispiel (CUO) ins Amt gesetzt worden.',
        facts: [{ event: 'appointed', person: 'Erik Muster', role: 'CDO', date: '2018-05-03' }],
      },
      {
        text: 'Ministerialrat Paul Beispiel rückt zum 1. August 2024 auf den Posten des CIO von Hessen.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE', date: '2024-08-01' },
        ],
      },
    ],
    counterexamples: [
      'Arne Muster geht zum BSI. Beim Bitkom rückt Paul Beispiel auf den Präsidentenstuhl.',
      'CIO Paul Beispiel aus Hessen kam auf die Stelle im Haushalt zu sprechen.',
      'CIO Paul Beispiel aus Hessen wechselt in gleicher Funktion nach Kiel.',
    ],
  },
  {
    id: 'appointment/seat-goes-to',
    anchor: '(aufgabe|funktion|leitung|wahl|führung|zuschlag|#Post|#Ministry) .* (an|auf) .{0,3} [<person>#Person]',
    with: ['(geht|gehe|ging|gegangen|fiel|fällt|gefallen|übergeht|überging|übergegangen)'],
    read: (found) => {
      const person = found.group('person')
      const duty = dutyIn(found)
      const near = [...ownOffices(found, person), ...spokenOf(found), ...knownOffices(found, person)]
      const ministry = found.clause.chunks[found.match.start]
      if (ministry?.tags.has('Ministry')) return appointedTo(found, { person, offices: [headOf(ministry)] })
      return appointedTo(found, {
        person,
        offices: duty && duty.kind !== 'anaphoric' ? [duty.reached] : [...near, ...headOfBodyBeside(found)],
      })
    },
    examples: [
      {
        text: 'Das Ministerium für Digitales in Hessen geht im Mai 2019 an Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'minister', date: '2019-05' }],
      },
      {
        text: 'Köln leistet sich einen Beauftragten für Informationssicherheit: Der Posten ging an Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CISO', jurisdiction: 'Köln' }],
      },
      {
        text: 'Köln hat künftig einen CIO. Die Wahl des Rates fiel im Mai 2019 auf Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Köln', date: '2019-05' }],
      },
    ],
    counterexamples: ['Die Stelle ging auf einen Antrag von CIO Paul Beispiel aus Köln zurück.'],
  },
]
