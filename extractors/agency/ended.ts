/** Bodies whose end is told by how long they were there, *gab es von 1990 bis 2003*, or by their last day or meeting. */

import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { participantsOf, phrases } from './bodies/participants.ts'
import { isMinistry } from './bodies/references.ts'
import { dateIn } from './dates.ts'
import { subjects } from './dissolved.ts'
import { madeWith } from './founded/pointed-at.ts'
import { factOf, factsOf, phrasesWith } from './slots.ts'
import { phraseAt } from './voice.ts'

/** *A gab es von 1990 bis 2003*: both ends of its time. */
function readSpan(found: Found): Reading | readonly Reading[] | Refusal {
  const dates = found.clause.chunks.filter((c) => c.mentions.date?.value)
  const start = dates.find((c) => c.mentions.date?.kind === 'range-start')
  const end = dates.find((c) => c.mentions.date?.kind === 'range-end')
  if (!start || !end) return refuse('no time from when to when')
  const there = subjects(found).filter((b) => b.about.tags.has('Body'))
  // *bestand mit der A GmbH eine Tochter*
  return factsOf(
    (there.length ? there : madeWith(found)).flatMap((b) => [
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
  // *Lochkarten gibt es bis 1981*: that *es* is no body
  const isExpletive = found.clause.chunks.some((c) => /^(?:gab|gibt)$/.test(c.lower))
  return factsOf(
    subjects(found)
      .filter((b) => b.about.mentions.body && !(isExpletive && b.about.lower === 'es'))
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

/** *Am 31. März war der letzte Tag des Amts*, *Zum Jahresende endete die Arbeit des Amts*. */
function readLastDay(found: Found): readonly Reading[] | Refusal {
  const noun = phraseAt(found)
  if (!noun || noun.preposition) return refuse('told beside something else')
  const bodies = phrases(found)
    .filter((p) => p.owner === noun || (p.preposition === 'von' && p.start === noun.end))
    .flatMap((p) => participantsOf(p, found))
    .filter((b) => !isMinistry(b))
  return factsOf(
    bodies.map((b) => factOf('dissolved', b, found)),
    'whose end it is is not said',
  )
}

/** How German says until when a body was there. */
export const ended: readonly Rule[] = [
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
      'Das Landesrechenzentrum Hessen wurde 1970 gegründet. Faxgeräte gab es dort bis 2015.',
      'Die Digitalagentur Hessen besteht bis heute.',
      'Bei der Digitalagentur Hessen gab es bis 2015 Streit.',
      'Die Digitalagentur Hessen bestand bis 2015 aus drei Ämtern.',
    ],
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
    id: 'agency/last-day',
    anchor: '(letzte|letzter) (tag|arbeitstag|betriebstag)',
    with: ['(#Body|#Meant)', '#Date', '(ist|war|wird)'],
    read: readLastDay,
    examples: [
      {
        text: 'Am 31. März 2020 war der letzte Tag der Digitalagentur Hessen.',
        facts: [{ event: 'dissolved', name: 'Digitalagentur Hessen', date: '2020-03-31' }],
      },
    ],
    counterexamples: [
      'Am 31. März 2020 war der letzte Tag des Leiters der Digitalagentur Hessen.',
      'Am 31. März 2020 war der letzte Tag der Messe, an dem die Digitalagentur Hessen ausstellte.',
    ],
  },
  {
    id: 'agency/work-ends',
    anchor: '(arbeit|tätigkeit|existenz|dasein|eigenständigkeit|ära)',
    with: ['(#Body|#Meant)', '#Date', '(endet|endete|enden|endeten)'],
    read: readLastDay,
    examples: [
      {
        text: 'Mit Ablauf des 31. März 2020 endete die Arbeit der Digitalagentur Hessen.',
        facts: [{ event: 'dissolved', name: 'Digitalagentur Hessen', date: '2020-03-31' }],
      },
    ],
    counterexamples: [
      'Mit dem 31. März 2020 endete die Arbeit am Portal der Digitalagentur Hessen.',
      'Am 31. März 2020 endete das Projekt der Digitalagentur Hessen.',
    ],
  },
  {
    id: 'agency/over-for',
    anchor: '(schluss|aus|ende)',
    with: ['(für|mit)', '(#Body|#Meant)', '#Date', '(ist|war|kam|kommt)'],
    read: (found) => {
      if (!found.clause.chunks[found.match.start]?.tags.has('Noun')) return refuse('a preposition')
      const bodies = phrases(found)
        .filter((p) => /^(?:für|mit)$/.test(p.preposition ?? '') && !p.owner && p.determiner !== undefined)
        .flatMap((p) => participantsOf(p, found))
      return factsOf(
        bodies.map((b) => factOf('dissolved', b, found)),
        'for whom it is over is not said',
      )
    },
    examples: [
      {
        text: 'Zum Jahresende 2015 war für die Digitalagentur Hessen Schluss.',
        facts: [{ event: 'dissolved', name: 'Digitalagentur Hessen', date: '2015-12' }],
      },
      {
        text: 'Das Aus für die Digitalagentur Hessen kam am 31. Mai 2015.',
        facts: [{ event: 'dissolved', name: 'Digitalagentur Hessen', date: '2015-05-31' }],
      },
      {
        text: 'Ende 2015 war Schluss mit der Digitalagentur Hessen.',
        facts: [{ event: 'dissolved', name: 'Digitalagentur Hessen', date: '2015' }],
      },
    ],
    counterexamples: [
      'Die Kritik kam 2015 aus dem Landtag für die Digitalagentur Hessen.',
      'Zum Jahresende 2015 war für den Leiter der Digitalagentur Hessen Schluss.',
    ],
  },
  {
    id: 'agency/there-from-to',
    anchor: '(gab|bestand|existierte|gibt|bestanden)',
    with: ['#Body', '#Date .{0,3} #Date'],
    read: readSpan,
    examples: [
      {
        text: 'Landesamt für EDV: bestand von 1993 bis 2008',
        facts: [
          { event: 'founded', name: 'Landesamt für EDV', date: '1993' },
          { event: 'dissolved', name: 'Landesamt für EDV', date: '2008' },
        ],
      },
      {
        text: 'Von 2014 bis 2020 bestand mit der Schul-IT Weser GmbH eine Tochter der Stadt Hameln.',
        facts: [
          { event: 'founded', name: 'Schul-IT Weser GmbH', date: '2014' },
          { event: 'dissolved', name: 'Schul-IT Weser GmbH', date: '2020' },
        ],
      },
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
