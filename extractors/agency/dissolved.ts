import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { dateIn } from './dates.ts'
import { type Participant, participantsOf } from './participants.ts'
import { factOf, factsOf, phrasesWith } from './slots.ts'
import { spokenObject, spokenSubject } from './spoken.ts'
import { anchorOf, patients, phraseAt, plainPhrases, voiceOf } from './voice.ts'

function readDissolved(found: Found): Reading | readonly Reading[] | Refusal {
  const voice = voiceOf(found)
  if (voice === 'noun' || voice === 'infinitive') return refuse('no verb of the clause')
  if (voice === 'attribute' && !dateIn(found.clause.chunks)) return refuse('presupposed')
  if (found.clause.chunks.some((c) => /^(?:rauch|luft|wohlgefallen|nichts)$/.test(c.lower)))
    return refuse('a figure of speech')
  const ofItself = voice === 'active' && found.clause.chunks.some((c) => c.lower === 'sich')
  const bodies = ofItself ? subjects(found) : patients(found)
  const spoken = bodies.length > 0 ? undefined : voice === 'passive' ? spokenAlone(found) : spokenObject(found)
  return factsOf(
    (spoken ? [spoken] : bodies).map((b) => factOf('dissolved', b, found)),
    'no body that is dissolved',
  )
}

/** *Sie wurde aufgelöst*: a pronoun, where no noun may be the subject. */
const spokenAlone = (found: Found): Participant | undefined =>
  plainPhrases(found).length === 0 ? spokenSubject(found) : undefined

const subjects = (found: Found): Participant[] => {
  const plain = plainPhrases(found).filter((p) => !p.beside)
  const bodies = plain.slice(0, 2).flatMap((p) => participantsOf(p, found))
  const spoken = bodies.length ? undefined : spokenSubject(found)
  return spoken ? [spoken] : bodies
}

/** These speak with *nicht mehr* or with *hören*, so the mood is judged here. */
function readEnds(found: Found): Reading | readonly Reading[] | Refusal {
  const { planned, question, conditional } = found.clause.mood
  if (planned || question || conditional) return refuse('not asserted')
  return factsOf(
    subjects(found).map((b) => factOf('dissolved', b, found)),
    'no body that ends',
  )
}

/** *A gab es von 1990 bis 2003*: both ends of its time. */
function readSpan(found: Found): Reading | readonly Reading[] | Refusal {
  const dates = found.clause.chunks.filter((c) => c.mentions.date?.value)
  const start = dates.find((c) => c.mentions.date?.kind === 'range-start')
  const end = dates.find((c) => c.mentions.date?.kind === 'range-end')
  if (!start || !end) return refuse('no time from when to when')
  return factsOf(
    subjects(found)
      .filter((b) => b.about.tags.has('Body'))
      .flatMap((b) => [
        factOf('founded', b, found, { date: dateIn([start]) }),
        factOf('dissolved', b, found, { date: dateIn([end]) }),
      ]),
    'no body that was there',
  )
}

/** *A bestand nur bis 2015* */
function readUntil(found: Found): Reading | readonly Reading[] | Refusal {
  const dates = found.clause.chunks.filter((c) => c.mentions.date?.value)
  const [until] = dates
  if (!until || dates.length > 1 || until.mentions.date?.kind !== 'until') return refuse('until when is not said')
  if (found.clause.chunks.some((c) => c.tags.has('Participle'))) return refuse('another verb')
  if (phrasesWith(found, /^(?:aus|auf)$/).length) return refuse('of what it consists, or on what it insists')
  return factsOf(
    subjects(found)
      .filter((b) => b.about.mentions.body)
      .map((b) => factOf('dissolved', b, found, { date: dateIn([until]) })),
    'no body that was there',
  )
}

/** *Landesstelle für EDV (1970 bis 1994)*: years in brackets behind the subject are those of its life. */
function readYears(found: Found): Reading | readonly Reading[] | Refusal {
  const at = found.sentence.chunks.findIndex((c) => c.start === found.group('body')?.start)
  const [first] = found.sentence.chunks
  const opens = at === 0 || (at === 1 && /^(?:der|die|das)$/.test(first?.lower ?? ''))
  if (found.clause.kind !== 'fragment' || !opens) return refuse('no brackets behind a subject')
  return readSpan(found)
}

/** *A ist am Ende*, *tagte zum letzten Mal*: a council that meets no more. */
function readLastMeeting(found: Found): readonly Reading[] | Refusal {
  if (
    !/(?<!\p{L})(?:letzten Mal|letztes Mal|letztmals|letztmalig|letzte[nr]? Sitzung)(?!\p{L})/u.test(
      found.sentence.text,
    )
  )
    return refuse('not its last meeting')
  if (/(?<!\p{L})(?:Jahr|Wahlperiode|Sommerpause|Legislatur)/u.test(found.sentence.text))
    return refuse('the last of a time')
  const councils = subjects(found).filter((b) => b.kind === 'council')
  return factsOf(
    councils.map((b) => factOf('dissolved', b, found)),
    'no council meets',
  )
}

/** *A macht dicht* */
function readClosesDown(found: Found): readonly Reading[] | Refusal {
  if (plainPhrases(found).length !== 1) return refuse('closes something')
  return factsOf(
    subjects(found).map((b) => factOf('dissolved', b, found)),
    'no body closes',
  )
}

/** How German says that a body came to its end. */
export const dissolved: readonly Rule[] = [
  {
    id: 'agency/dissolved',
    anchor: '#Dissolve',
    read: readDissolved,
    examples: [
      {
        text: 'Das Landesrechenzentrum Hessen wurde zum 31. Dezember 2008 aufgelöst.',
        facts: [{ event: 'dissolved', name: 'Landesrechenzentrum Hessen', date: '2008-12-31' }],
      },
      {
        text: 'Die Landesregierung löste den Digitalrat 2019 auf.',
        facts: [{ event: 'dissolved', name: 'Digitalrat', date: '2019' }],
      },
      {
        text: 'Der IT-Beirat der Stadt Worms hat sich im Mai 2016 aufgelöst.',
        facts: [{ event: 'dissolved', name: 'IT-Beirat', jurisdiction: 'Worms', date: '2016-05' }],
      },
      {
        text: 'Der durch Beschluss vom 7. Mai 1996 eingesetzte Ausschuss für Informationstechnik wird aufgelöst.',
        published: '2021-05-06',
        facts: [{ event: 'dissolved', name: 'Ausschuss für Informationstechnik', date: '2021-05-06' }],
      },
    ],
    counterexamples: [
      'Die Digitalagentur Hessen berät. Ihre Knoten hat sie 2020 gelöst und einen Vertrag aufgelöst.',
      'Das Landesrechenzentrum wird nicht aufgelöst.',
      'Der Digitalrat löst sich in Luft auf, spottet ein Stadtrat.',
      'Die Digitalagentur Hessen hat 2019 ihren Beirat und ihr Lager aufgelöst.',
      'Der IT-Planungsrat hat 2019 einen Vertrag geschlossen.',
    ],
  },
  {
    id: 'agency/ends',
    anchor: '(auf zu bestehen|aufgehört zu bestehen|geschichte|nicht mehr)',
    with: ['#Body'],
    without: ['#Participle'],
    mood: 'any',
    read: (found) => {
      const { chunks } = found.clause
      if (
        anchorOf(found).lower === 'geschichte' &&
        (phraseAt(found)?.start !== found.match.start || !chunks.some((c) => c.tags.has('Sein')))
      )
        return refuse('its history')
      const negated = found.clause.chunks[found.match.start]?.lower === 'nicht'
      const exists = found.clause.chunks.some((c) => /^(?:besteht|existiert|gibt|bestehen|existieren)$/.test(c.lower))
      const timed = found.clause.chunks.some((c) => c.mentions.date)
      if (negated && !(exists && timed)) return refuse(`negated: «nicht»`)
      return readEnds(found)
    },
    examples: [
      {
        text: 'Ende 2021 hört der Eigenbetrieb Muster-IT auf zu bestehen.',
        facts: [{ event: 'dissolved', name: 'Eigenbetrieb Muster-IT', date: '2021' }],
      },
      {
        text: 'Das Landesrechenzentrum Hessen gibt es seit 2008 nicht mehr.',
        facts: [{ event: 'dissolved', name: 'Landesrechenzentrum Hessen', date: '2008' }],
      },
      {
        text: 'Abgelöst wird der IT-Rat Hessen, den es seit 1970 gab und der nun Geschichte ist.',
        published: '2021-05-06',
        facts: [{ event: 'dissolved', name: 'IT-Rat Hessen', date: '2021-05-06' }],
      },
    ],
    counterexamples: [
      'Die Digitalagentur Hessen zahlt seit 2008 nicht mehr.',
      'Die Geschichte der Digitalagentur Hessen ist kurz.',
      'Es gibt seit 2008 nicht mehr viele bei der Digitalagentur Hessen.',
    ],
  },
  {
    id: 'agency/stops-work',
    anchor: '(arbeit|betrieb|tätigkeit|geschäftsbetrieb|dienstbetrieb)',
    with: ['#Body', '#Stop'],
    read: (found) => {
      if (phraseAt(found)?.preposition) return refuse('the work is not what stops')
      return factsOf(
        subjects(found).map((b) => factOf('dissolved', b, found)),
        'no body that stops',
      )
    },
    examples: [
      {
        text: 'Die Digitalagentur Hessen stellte Ende 2021 ihre Arbeit ein.',
        facts: [{ event: 'dissolved', name: 'Digitalagentur Hessen', date: '2021' }],
      },
    ],
    counterexamples: ['Die Digitalagentur Hessen stellt 2022 für die Arbeit neue Leute ein.'],
  },
  {
    id: 'agency/there-until',
    anchor: '(bestand|existierte|gab|bestanden|existierten|gibt|besteht|existiert)',
    with: ['#Until'],
    read: readUntil,
    examples: [
      {
        text: 'Die IT-Steuerungsgruppe des Landes Hessen bestand nur bis 2015.',
        facts: [{ event: 'dissolved', name: 'IT-Steuerungsgruppe', date: '2015' }],
      },
      {
        text: 'Bis Ende 2013 gab es das Landesrechenzentrum Hessen.',
        facts: [{ event: 'dissolved', name: 'Landesrechenzentrum Hessen', date: '2013' }],
      },
    ],
    counterexamples: [
      'Die Digitalagentur Hessen besteht bis heute.',
      'Bei der Digitalagentur Hessen gab es bis 2015 Streit.',
      'Die Digitalagentur Hessen bestand bis 2015 aus drei Ämtern.',
    ],
  },
  {
    id: 'agency/closes-down',
    anchor: 'dicht',
    with: ['(macht|machte|machten|machen|gemacht)', '#Body'],
    read: readClosesDown,
    examples: [
      {
        text: 'Zum 30. Juni 2022 macht die Digitalagentur Hessen dicht.',
        facts: [{ event: 'dissolved', name: 'Digitalagentur Hessen', date: '2022-06-30' }],
      },
    ],
    counterexamples: ['Die Digitalagentur Hessen macht 2022 Lücken in der Software dicht, die Hackern nutzen.'],
  },
  {
    id: 'agency/last-meeting',
    anchor: '(#Convene|sitzung)',
    with: ['#Council'],
    read: readLastMeeting,
    examples: [
      {
        text: 'Am 4. Mai 2021 ist der Digitalrat des Landes Hessen zum letzten Mal zusammengetreten.',
        facts: [{ event: 'dissolved', name: 'Digitalrat', jurisdiction: 'DE-HE', date: '2021-05-04' }],
      },
    ],
    counterexamples: ['Der IT-Planungsrat tagte am 4. Mai 2021 zum letzten Mal in diesem Jahr.'],
  },
  {
    id: 'agency/years-in-brackets',
    anchor: '[<body>#Body] #Date .{0,2} #Date',
    read: readYears,
    examples: [
      {
        text: 'Die Landesstelle für EDV (1970 bis 1994) rechnete für das Land Hessen.',
        facts: [
          { event: 'founded', name: 'Landesstelle für EDV', date: '1970' },
          { event: 'dissolved', name: 'Landesstelle für EDV', date: '1994' },
        ],
      },
    ],
    counterexamples: [
      'Er arbeitete für den Landesbetrieb IT Hessen (1970 bis 1994).',
      'Die Datenstrategie der Digitalagentur Hessen (2020 bis 2024) ist fertig.',
    ],
  },
  {
    id: 'agency/there-from-to',
    anchor: '(gab|bestand|existierte|gibt|bestanden)',
    with: ['#Body', '#Date .{0,3} #Date'],
    read: readSpan,
    examples: [
      {
        text: 'Den Landesbetrieb IT Hessen gab es von 1990 bis 2003.',
        facts: [
          { event: 'founded', name: 'Landesbetrieb IT Hessen', date: '1990' },
          { event: 'dissolved', name: 'Landesbetrieb IT Hessen', date: '2003' },
        ],
      },
    ],
    counterexamples: ['Bei der Digitalagentur Hessen gab es von 1990 bis 2003 Streit.'],
  },
]
