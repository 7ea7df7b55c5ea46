/** Somebody goes on, is replaced, hands over, or comes to the end of a term. */

import { dutyIn } from '../duty.ts'
import type { Chunk } from '../german/chunks.ts'
import { holderOf } from '../holders.ts'
import { officesAtStake } from '../office-at-stake.ts'
import { knownOffices, officesInReach, ownOffices, predicateOffices, type Reached, spokenOf } from '../office-reach.ts'
import { officeReadings } from '../officeholder.ts'
import { actor, freePersons, isOblique, isPerson, nameOf, predecessorIn } from '../participants.ts'
import { type Found, type Rule, refuse } from '../rule.ts'
import { heldOffices } from './held.ts'
import { leaves, leftOffices } from './leaving.ts'
import { CHANGES, isOfficeAt, whereTo } from './moving.ts'
import { on } from './slots.ts'

/** The title may stand in another clause of the sentence. */
function ownInSentence(found: Found, person: Chunk | undefined): Reached[] {
  const { chunks } = found.sentence
  return chunks.flatMap((c, i) =>
    c.mentions.office && nameOf(holderOf(chunks, i)) === nameOf(person) && nameOf(person)
      ? [{ office: c.mentions.office, chunk: c }]
      : [],
  )
}

/**
 * What the text gives the person elsewhere and the change of job ends: told as news, and neither what they have just got
 * nor of the house that they go to. *2014 wechselte sie zur Stadt* is from a career.
 */
function officesNotAt(target: Chunk, found: Found, person: Chunk | undefined): readonly Reached[] {
  const { chunks } = found.clause
  const isTold = chunks.some(
    (c) => c.tags.has('MoveOn') && c.verbs.some((v) => v.tense === 'past' && c.tags.has('Finite')),
  )
  const year = chunks.map((c) => c.mentions.date?.value?.slice(0, 4)).find((y) => y !== undefined)
  const now = found.sentence.published?.slice(0, 4)
  if (year !== undefined && now !== undefined ? Number(year) < Number(now) - 1 : isTold) return []
  return [...ownInSentence(found, person), ...knownOffices(found, person)].filter(
    ({ office }) =>
      !isOfficeAt(office, target) && !office.isFuture && (!office.isNew || /^erste/iu.test(office.label ?? '')),
  )
}

/** *an ihren bisherigen Vize X*, *an seine Nachfolgerin Y* */
const FOLLOWER = /^(?:amts)?(?:nachfolger|vize|stellvertreter|kolleg|vertreter)(?:in|e|en)?$/

export const replacements: readonly Rule[] = [
  {
    id: 'appointment/moves-on',
    anchor: '(#MoveOn && !#VerbNoun)',
    with: ['[<person>#Person]', '(zu|zum|zur|ins|in|nach|an|bei|beim)'],
    without: ['#Leaving'],
    read: (found) => {
      const { chunks } = found.clause
      const verb = chunks.find((c) => c.tags.has('MoveOn'))
      const person = actor(found)
      // *Ihr Vorgänger X, im Frühjahr zu einem Softwarehaus abgewandert, …*
      const beside = found.clause.kind === 'fragment' ? found.sentence.chunks : chunks
      const pointsBack = beside.some((c) => /vorgänger|amtsinhaber|stelleninhaber/.test(c.lower))
      const changes = verb?.verbs.some((v) => CHANGES.test(v.lemma)) === true
      const target = whereTo(chunks, { any: pointsBack })
      if (!target) return refuse('where to is not said')
      const isFollowed = nameOf(predecessorIn(found)) === nameOf(person)
      if (!changes && !target.tags.has('Company') && !isFollowed && !pointsBack)
        return refuse('goes, but leaves no office')
      // *Nach zwei Jahren im Amt wechselt X nach Hannover*
      const inOffice = chunks.some((c, i) => c.lower === 'amt' && chunks[i - 1]?.lower === 'im')
      const own =
        isFollowed || pointsBack
          ? leftOffices(found, person)
          : [
              ...ownOffices(found, person),
              ...(inOffice ? spokenOf(found) : []),
              ...(changes ? officesNotAt(target, found, person) : []),
            ]
      const left = own.filter(({ chunk }) => chunk !== target)
      return leaves(found, { person, offices: left })
    },
    examples: [
      {
        text: 'Erika Muster ist CDO der Stadt Köln. Ihr Vorgänger Paul Beispiel, im Frühjahr 2022 zu einem Softwarehaus abgewandert, hat das Portal aufgebaut.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CDO', date: '2022' }],
      },
      {
        text: 'Paul Beispiel, Vorstand des ITDZ Berlin, wechselt zum 1. März 2014 als Abteilungsleiter ins Innenministerium.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2014-03-01' }],
      },
      {
        text: 'Neue CIO der Stadt Köln ist Erika Muster. Ihr Vorgänger Paul Beispiel war im Mai 2019 zu einer Reederei gegangen.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-05' }],
      },
      {
        text: 'Paul Beispiel, den die Stadt Köln 2017 als ersten CDO geholt hatte, ist im Mai 2019 zu einem Autobauer nach Bonn gewechselt.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CDO', date: '2019-05' }],
      },
      {
        text: 'Erika Muster ist CIO der Stadt Köln. Zum 1. Mai 2019 kehrt sie in die Privatwirtschaft zurück.',
        published: '2019-03-01',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', date: '2019-05-01' }],
      },
    ],
    counterexamples: [
      'Erika Muster ist CIO der Stadt Köln. 2014 wechselte sie von der Sparkasse zu einem Autobauer.',
      'Erika Muster ist CIO der Stadt Köln. Zum 1. Mai 2019 wechselte sie von der Sparkasse zur Stadt.',
      'Paul Beispiel, CIO des Landes Hamburg, wechselt gern die Perspektive.',
      'CIO Paul Beispiel aus Hamburg geht ins Detail.',
    ],
  },
  {
    id: 'appointment/goes',
    anchor: '(geht|gehe|ging|gegangen|gehen)',
    with: ['[<person>#Person]', '[<date>(#From|#Until|#Date)]'],
    without: ['#Leaving', '(um|darum|davon|aus|hervor|nach|ins|los|voran|weiter|zurück)'],
    read: (found) => {
      const person = actor(found)
      const { chunks } = found.clause
      if (chunks.some((c, i) => isPerson(c) && i > 0 && chunks[i - 1]?.lower === 'an'))
        return refuse('something goes to somebody')
      const date = found.group('date')?.mentions.date
      const forced = chunks.some((c) => /^(?:muss|musste|müssen)$/.test(c.lower))
      // *X geht im Juni.*
      const last = chunks.findLast((c) => /\p{L}/u.test(c.text))
      const bare = last?.tags.has('Date') === true && ownOffices(found, person).length > 0
      // *Direktor X war schon im Oktober gegangen*
      const gone =
        last?.lower === 'gegangen' &&
        chunks.some((c) => c.tags.has('Sein')) &&
        ownOffices(found, person).length > 0 &&
        !whereTo(chunks, { any: true })
      if (
        !forced &&
        !bare &&
        !gone &&
        !/^(?:zum|mit|ende|ab)/.test(date?.preposition ?? found.group('date')?.lower ?? '')
      )
        return refuse('no date of leaving')
      return leaves(found, {
        person,
        offices: [
          ...ownOffices(found, person),
          ...ownInSentence(found, person),
          ...(forced ? knownOffices(found, person) : []),
        ],
      })
    },
    examples: [
      {
        text: 'BSI-Chef Paul Beispiel hatte im Oktober 2022 gehen müssen.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2022-10' }],
      },
      {
        text: 'KISA-Geschäftsführer Paul Beispiel war bereits im Oktober 2023 gegangen, seither sucht man.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2023-10' }],
      },
      {
        text: 'Paul Beispiel, Geschäftsführer der KISA, geht im Juni 2024.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2024-06' }],
      },
      {
        text: 'Erika Muster, CDO der Stadt Köln, hat um Auflösung ihres Vertrags gebeten und geht zum 31. Dezember 2024.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CDO', date: '2024-12-31' }],
      },
    ],
    counterexamples: ['Zum 1. Januar 2024 geht das Portal von CIO Paul Beispiel in Köln ans Netz.'],
  },
  {
    id: 'appointment/goes-after-years',
    anchor:
      '(geht|gehe|ging|hört|hörte|aufhört|aufgehört|gegangen) .* nach .{0,3} (jahr|jahren|jahrzehnten|amtszeiten)',
    with: ['[<person>#Person]'],
    without: ['#Leaving', '#Plan', '(um|es|ins|los|voran|weiter|zurück|hervor)'],
    read: (found) => {
      const person = actor(found)
      const own = [...ownOffices(found, person), ...knownOffices(found, person)]
      return leaves(found, { person, offices: own.length > 0 ? own : officesAtStake(found) })
    },
    examples: [
      {
        text: 'Neue IT-Leiterin der Stadt Köln wird Erika Muster. Paul Beispiel geht nach 33 Jahren.',
        published: '2019-12-07',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-12-07' }],
      },
    ],
    counterexamples: ['Nach zwei Jahren geht die Plattform ans Netz, sagt CIO Paul Beispiel aus Köln.'],
  },
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
    anchor: '(vertrag|amtszeit|dienstzeit|mandat|vertrags|amtsperiode)',
    with: ['(endet|endete|ausläuft|auslief|läuft|lief|ausgelaufen)', '(#Date|#Person)'],
    read: (found) => {
      const { chunks } = found.clause
      // *Ihr Vertrag läuft nun bis 2024*: it has been prolonged
      const runsOn =
        chunks.some((c) => c.tags.has('Until') || c.tags.has('RangeEnd')) &&
        !chunks.some((c) => /^(?:aus|endet|endete|aus(?:läuft|lief|gelaufen))$/.test(c.lower))
      if (runsOn) return refuse('a term that runs on')
      const own = chunks.find((c) => isPerson(c))
      const before = found.sentence.chunks.filter((c) => isPerson(c) && c.start < (chunks[0]?.start ?? 0)).at(-1)
      const possessive = chunks.some((c) => /^(?:sein|ihr|seine|ihre)$/.test(c.lower))
      const person = own ?? (possessive ? before : undefined)
      return leaves(found, {
        person,
        offices: [...ownOffices(found, person), ...ownInSentence(found, person), ...knownOffices(found, person)],
      })
    },
    examples: [
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
      const offices = [
        ...predicateOffices(found),
        ...ownOffices(found, person),
        ...knownOffices(found, person),
        ...knownOffices(found, successor),
        ...spokenOf(found),
      ]
      return leaves(found, {
        person,
        successor,
        offices: offices.map((o) => ({ ...o, office: { ...o.office, isFuture: false } })),
      })
    },
    examples: [
      {
        text: 'Als CIO von Berlin löst Erika Muster im März 2020 Paul Beispiel ab.',
        facts: [
          { event: 'departed', person: 'Paul Beispiel', role: 'CIO', successor: 'Erika Muster', date: '2020-03' },
        ],
      },
    ],
    counterexamples: ['Die E-Akte löst das Papier ab, sagt CIO Paul Beispiel.'],
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
      const offices = [
        ...leftOffices(found, person),
        ...officesInReach(found, person, { spoken: true }),
        ...knownOffices(found, successor),
      ].map((o) => ({ ...o, office: { ...o.office, isFuture: false, isNew: false } }))
      const gone = leaves(found, { person, successor, offices })
      const come = officeReadings(found, { event: 'appointed', person: successor, predecessor: person, offices })
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
    ],
    counterexamples: ['CIO Paul Beispiel aus Köln übergibt den Förderbescheid an Erika Muster.'],
  },
  {
    id: 'appointment/until',
    anchor: '[<until>(#Until|#RangeEnd)]',
    with: ['[<person>#Person]'],
    read: (found) => {
      const until = found.group('until') as Chunk
      if (/heute|jetzt|dato/iu.test(until.text)) return refuse('goes on')
      if (found.clause.chunks.some((c) => /^(?:bleibt|bleibe|bleiben|gewählt|bestellt|verlängert)$/.test(c.lower)))
        return refuse('a term that runs on')
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
        text: 'Paul Beispiel war bis Juni 2017 CIO des Landes Hessen.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2017-06' }],
      },
      {
        text: 'Der Informatiker Paul Beispiel stand dem ITZBund von 2016 bis Ende 2023 als Direktor vor.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2023' }],
      },
    ],
    counterexamples: [
      'CIO Paul Beispiel will bis 2025 in Hessen alle Register anschließen.',
      'CIO Paul Beispiel aus Hessen hat bis 2025 Zeit.',
    ],
  },
]
