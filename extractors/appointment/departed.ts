/** Ways in which German says that somebody leaves an office. */
import type { Chunk } from '../german/chunks.ts'
import { holderOf } from '../holders.ts'
import {
  dutyIn,
  knownOffices,
  officesInReach,
  ownOffices,
  predicateOffices,
  type Reached,
  spokenOf,
} from '../office-reach.ts'
import { officeReadings } from '../officeholder.ts'
import {
  actor,
  freePersons,
  isOblique,
  isPassive,
  isPerson,
  nameOf,
  predecessorIn,
  undergoer,
} from '../participants.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { on } from './slots.ts'
import { heldOffices } from './tenures.ts'

interface Leaving {
  readonly person: Chunk | undefined
  readonly offices?: readonly Reached[]
  readonly successor?: Chunk | undefined
  readonly more?: Partial<Reading>
}

/** The offices of one who leaves: never what the clause says that they go to. */
function leftOffices(found: Found, person: Chunk | undefined): Reached[] {
  const duty = dutyIn(found)
  const named = duty && duty.kind !== 'anaphoric' ? [duty.reached] : []
  const as = predicateOffices(found).filter(({ chunk }) => isAs(found.clause.chunks, chunk as Chunk))
  const alone = !found.sentence.chunks.some((c) => isPerson(c) && nameOf(c) !== nameOf(person))
  const before =
    alone && found.clause.chunks.some((c) => /vorgänger/.test(c.lower))
      ? found.document.personBefore(found.sentence.offset)
      : undefined
  const ofFollower = before ? found.document.officesOf(before).map((office) => ({ office })) : []
  return [
    ...named,
    ...as,
    ...ownOffices(found, person),
    ...ofFollower,
    ...ownOffices(found, person),
    ...knownOffices(found, person),
    ...(duty || found.clause.chunks.some((c) => /vorgänger/.test(c.lower)) ? spokenOf(found) : []),
  ]
}

function leaves(found: Found, { person, offices, successor, more }: Leaving): readonly Reading[] | Refusal {
  return officeReadings(found, {
    event: 'departed',
    person,
    offices: offices ?? leftOffices(found, person),
    successor: successor ?? successorIn(found, person),
    ...(more ? { more } : {}),
  })
}

/** The other person of the sentence, where it names the one who follows the leaver. */
function successorIn(found: Found, leaver: Chunk | undefined): Chunk | undefined {
  if (!/nachfolg|folgt|löst|beerbt|ersetzt|übernimmt|übergibt|übergab/iu.test(found.sentence.text)) return undefined
  if (nameOf(predecessorIn(found)) !== nameOf(leaver) && !/nachfolg/iu.test(found.sentence.text)) return undefined
  return found.sentence.chunks.find((c) => isPerson(c) && nameOf(c) !== nameOf(leaver))
}

const lemmas = (found: Found, tag: string): readonly string[] =>
  found.clause.chunks
    .filter((c) => c.tags.has(tag) && !c.tags.has('VerbNoun'))
    .flatMap((c) => c.verbs.map((v) => v.lemma))

/** Verbs that need an office, a body or *sich* to mean leaving one. */
const NEEDS_OFFICE = new Set(['niederlegen', 'abgeben', 'räumen', 'aufgeben', 'zurückgeben', 'hinwerfen'])
const DESK = /^(?:schreibtisch|büro|chefsessel|sessel|stuhl|posten|platz|chefposten|feld|hut)$/

function departs(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const verbs = lemmas(found, 'Depart')
  if (verbs.length === 0) return refuse('a noun, no verb of leaving')
  const reflexive = chunks.some((c) => c.lower === 'sich')
  const duty = dutyIn(found)
  if (verbs.every((v) => NEEDS_OFFICE.has(v)) && !duty && !chunks.some((c) => DESK.test(c.lower)))
    return refuse('what is given up is no office')
  if (verbs.includes('verabschieden')) {
    if (
      chunks.some(
        (c) => c.tags.has('Plan') || /^(?:strategie|gesetz|haushalt|agenda|konzept|resolution)$/.test(c.lower),
      )
    )
      return refuse('a plan is passed')
    const passive = isPassive(found) && !chunks.some((c) => c.tags.has('Haben'))
    if (!reflexive && !passive && freePersons(found).length < 2) return refuse('who bids farewell to whom is not said')
    return leaves(found, { person: reflexive ? actor(found) : undergoer(found) })
  }
  const person = actor(found)
  if (verbs.includes('verlassen')) {
    const body = chunks.find(
      (c) => c.tags.has('Agency') || c.tags.has('Ministry') || c.tags.has('Place') || c.tags.has('Government'),
    )
    const noun = chunks.some((c) =>
      /^(?:haus|behörde|amt|posten|stadt|verwaltung|rathaus|kreishaus|landratsamt|land|ministerium|unternehmen|anstalt|dienst)$/.test(
        c.lower,
      ),
    )
    const pronoun = chunks.some((c) => /^(?:sie|es|ihn)$/.test(c.lower) && !isPerson(c))
    if (!body && !noun && !pronoun) return refuse('what is left is no office')
    const own = [...ownOffices(found, person), ...knownOffices(found, person)]
    const ofBody = own.filter(
      ({ office }) => !body?.mentions.body || !office.organisation || office.organisation === body.mentions.body.name,
    )
    return leaves(found, { person, offices: ofBody })
  }
  if (verbs.includes('aufhören') || verbs.includes('scheiden')) {
    if (
      verbs.includes('scheiden') &&
      !duty &&
      !/aus dem (?:Amt|Dienst)/u.test(found.sentence.text) &&
      !verbs.includes('ausscheiden')
    )
      return refuse('no leaving of an office')
    if (freePersons(found).length === 0) return refuse('nobody who leaves')
  }
  const predicate =
    duty?.kind === 'office' ? [] : predicateOffices(found).filter(({ chunk }) => isLeft(chunks, chunk as Chunk))
  return leaves(found, { person, offices: [...predicate, ...leftOffices(found, person)] })
}

const isAs = (chunks: readonly Chunk[], office: Chunk) =>
  chunks.slice(Math.max(0, chunks.indexOf(office) - 2), chunks.indexOf(office)).some((c) => c.lower === 'als')

/** *tritt als CIO zurück*, *legt das Amt des CIO nieder*; but *wird Minister* is what somebody becomes. */
function isLeft(chunks: readonly Chunk[], office: Chunk): boolean {
  const at = chunks.indexOf(office)
  return chunks.slice(Math.max(0, at - 2), at).some((c) => /^(?:als|des|der|vom|von|dem)$/.test(c.lower))
}

/** The title may stand in another clause of the sentence. */
function ownInSentence(found: Found, person: Chunk | undefined): Reached[] {
  const { chunks } = found.sentence
  return chunks.flatMap((c, i) =>
    c.mentions.office && nameOf(holderOf(chunks, i)) === nameOf(person) && nameOf(person)
      ? [{ office: c.mentions.office, chunk: c }]
      : [],
  )
}

const RETIREMENT = /^(?:ruhestand|pension|altersteilzeit|vorruhestand|rente)$/

export const departed: readonly Rule[] = [
  {
    id: 'appointment/leaves',
    anchor: '(#Depart && !#VerbNoun)',
    with: ['[<person>#Person]'],
    without: ['(in|im) .{0,3} #Leaving'],
    read: departs,
    examples: [
      {
        text: 'Der CIO des Landes Hamburg, Paul Beispiel, ist Ende Oktober 2025 ausgeschieden.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HH', date: '2025-10' }],
      },
      {
        text: 'Staatssekretär Paul Beispiel, CIO des Landes Hessen, tritt zum 1. Mai 2019 zurück.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-05-01' }],
      },
      {
        text: 'Erika Muster behält ihren Posten im Haus, gibt aber das Amt der CIO der Stadt Köln ab.',
        published: '2019-05-02',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', date: '2019-05-02' }],
      },
    ],
    counterexamples: [
      'Paul Beispiel, CIO des Landes Hamburg, scheidet nicht aus.',
      'CIO Paul Beispiel aus Hamburg hat die Digitalstrategie verabschiedet.',
      'CIO Paul Beispiel aus Hamburg verabschiedete die Gäste.',
      'CIO Paul Beispiel aus Hamburg gibt Zuständigkeiten für Schulen ab.',
    ],
  },
  {
    id: 'appointment/removed',
    anchor: '(#Remove && !#VerbNoun)',
    with: ['[<person>#Person]'],
    read: (found) => leaves(found, { person: undergoer(found) }),
    examples: [
      {
        text: 'Die Ministerin hatte CIO Paul Beispiel aus Hessen im Oktober 2022 von seinen Aufgaben entbunden.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2022-10' }],
      },
      {
        text: 'Im Oktober 2022 wurde BSI-Präsident Paul Beispiel von Ministerin Erika Muster abberufen.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2022-10' }],
      },
    ],
    counterexamples: ['CIO Paul Beispiel aus Hessen will die Fachämter von Papier entbinden.'],
  },
  {
    id: 'appointment/into-retirement',
    anchor: '(in|im) .{0,3} #Leaving',
    with: ['[<person>#Person]'],
    read: (found) => {
      const leaving = found.clause.chunks.find((c) => c.tags.has('Leaving'))
      if (!leaving || !RETIREMENT.test(leaving.lower)) return refuse('no retirement')
      return leaves(found, { person: undergoer(found) })
    },
    examples: [
      {
        text: 'Der CIO des Landes Hamburg, Paul Beispiel, ging Ende Oktober 2025 in den Ruhestand.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HH', date: '2025-10' }],
      },
      {
        text: 'Minister Erik Muster verabschiedete im Mai 2019 den CIO des Landes Hessen, Paul Beispiel, in den Ruhestand.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE', date: '2019-05' }],
      },
    ],
    counterexamples: [
      'Paul Beispiel, CIO des Landes Hamburg, denkt nicht an den Ruhestand.',
      'Im Ruhestand wird CIO Paul Beispiel aus Hamburg nicht an Ämter denken.',
    ],
  },
  {
    id: 'appointment/leaving-as-noun',
    anchor: '[<leaving>#Leaving] (von|des|der) .{0,4} [<person>#Person]',
    mood: 'any',
    read: (found) => {
      const { planned, question, conditional } = found.clause.mood
      if (planned || question || conditional) return refuse('planned, asked or supposed')
      if (RETIREMENT.test(found.group('leaving')?.lower ?? '')) return refuse('no leaving')
      const person = found.group('person')
      return leaves(found, {
        person,
        offices: [...ownOffices(found, person), ...knownOffices(found, person)],
        more: { background: true },
      })
    },
    examples: [
      {
        text: 'Nach dem Rücktritt von CIO Paul Beispiel im Mai 2019 ordnet Hessen seine IT neu.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-05' }],
      },
    ],
    counterexamples: ['Die Opposition fordert den Rücktritt von CIO Paul Beispiel aus Hessen.'],
  },
  {
    id: 'appointment/moves-on',
    anchor: '(#MoveOn && !#VerbNoun)',
    with: ['[<person>#Person]', '(zu|zum|zur|ins|in|nach|an)'],
    without: ['#Leaving'],
    read: (found) => {
      const { chunks } = found.clause
      const verb = chunks.find((c) => c.tags.has('MoveOn'))
      const person = actor(found)
      const target = chunks.find(
        (c, i) =>
          isTarget(c) &&
          chunks.slice(Math.max(0, i - 3), i).some((b) => /^(?:zu|zum|zur|ins|in|nach|an)$/.test(b.lower)),
      )
      if (!target) return refuse('where to is not said')
      if (!verb?.verbs.some((v) => v.lemma === 'wechseln') && !target.tags.has('Company'))
        return refuse('goes, but leaves no office')
      const own = chunks.some((c) => /vorgänger/.test(c.lower)) ? leftOffices(found, person) : ownOffices(found, person)
      const left = own.filter(({ chunk }) => chunk !== target)
      return leaves(found, { person, offices: left })
    },
    examples: [
      {
        text: 'Paul Beispiel, Vorstand des ITDZ Berlin, wechselt zum 1. März 2014 als Abteilungsleiter ins Innenministerium.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2014-03-01' }],
      },
    ],
    counterexamples: [
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
      if (!forced && !/^(?:zum|mit|ende|ab)/.test(date?.preposition ?? found.group('date')?.lower ?? ''))
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
        text: 'Erika Muster, CDO der Stadt Köln, hat um Auflösung ihres Vertrags gebeten und geht zum 31. Dezember 2024.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CDO', date: '2024-12-31' }],
      },
    ],
    counterexamples: ['Zum 1. Januar 2024 geht das Portal von CIO Paul Beispiel in Köln ans Netz.'],
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
    with: ['(endet|endete|ausläuft|auslief|läuft|lief|ausgelaufen)', '#Date'],
    read: (found) => {
      const { chunks } = found.clause
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
    ],
    counterexamples: ['CIO Paul Beispiel aus Köln sagt, der Vertrag mit dem Hersteller ende nicht 2024.'],
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
    anchor: '(übergibt|übergab|übergeben|abgegeben|weitergegeben|gibt|gab)',
    with: ['an .{0,3} [<successor>#Person]', '[<person>#Person]'],
    read: (found) => {
      const successor = found.group('successor')
      const person = freePersons(found).find((p) => nameOf(p) !== nameOf(successor) && !isOblique(found, p))
      const staff = found.clause.chunks.some((c) => /^(?:stab|staffelstab|amtsgeschäfte|schlüssel)$/.test(c.lower))
      if (!dutyIn(found) && !staff) return refuse('what is handed over is no office')
      const offices = [
        ...leftOffices(found, person),
        ...officesInReach(found, person),
        ...knownOffices(found, successor),
      ]
      const gone = leaves(found, { person, successor, offices })
      const come = officeReadings(found, { event: 'appointed', person: successor, predecessor: person, offices })
      return 'refused' in gone ? gone : 'refused' in come ? come : [...gone, ...come]
    },
    examples: [
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
      if (found.clause.chunks.some((c) => /^(?:bleibt|bleibe|bleiben|gewählt|bestellt|verlängert)$/.test(c.lower)))
        return refuse('a term that runs on')
      const held = heldOffices(found, until)
      if ('refused' in held) return held
      return leaves(found, { person: held.person, offices: held.offices, more: on(until) })
    },
    examples: [
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

const isTarget = (c: Chunk) =>
  ['Agency', 'Ministry', 'Company', 'Association', 'Place', 'Council', 'Government'].some((t) => c.tags.has(t)) ||
  /(?:wirtschaft|ministerium|kanzlei|unternehmen|konzern|bank|behörde|kommission|beratung|hochschule|universität|verwaltung|agentur|versorger|firma|anbieter|hersteller|dienstleister)$/u.test(
    c.lower,
  )
