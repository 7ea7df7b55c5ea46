/** Bodies that come into being by themselves, and the subjects of verbs that need no object. */

import type { Phrase } from '../../german/phrases.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { attributeDate } from '../attribute-date.ts'
import { type Participant, participantsOf } from '../bodies/participants.ts'
import { isInField, ofReference } from '../bodies/references.ts'
import { spokenSubject } from '../bodies/spoken.ts'
import { dateBefore, dateIn } from '../dates.ts'
import { factOf, factsOf, withPreposition } from '../slots.ts'
import { mergedInto } from '../united/absorbed.ts'
import { isAfterUnion, unionBefore } from '../united/both.ts'
import { tellsFusion } from '../united/unions.ts'
import { anchorOf, attributed, phraseAt, plainPhrases, voiceOf } from '../voice.ts'
import { madeWith, nameAtThatTime } from './pointed-at.ts'

/** The subject of a verb that needs no object. */
export function subjects(found: Found): Participant[] {
  // *hat ihren Betrieb aufgenommen*: no subject is in the accusative
  const isObject = (p: Phrase) => /^(?:ihren|seinen|unseren)$/.test(p.determiner ?? '')
  const [own, behind] = [
    plainPhrases(found).filter((p) => !p.beside && !isObject(p)),
    plainPhrases(found).filter((p) => p.beside),
  ]
  const bodies = own.slice(0, 3).flatMap((p) => participantsOf(p, found))
  if (bodies.length > 0) return bodies
  // *eine Tochter, die regioDATA Schul-IT GmbH*
  const named = behind.filter((p) => /^eine?$/.test(p.beside?.determiner ?? '') && own.includes(p.beside as Phrase))
  return named.flatMap((p) => participantsOf(p, found))
}

/** *Sie hat die Arbeit aufgenommen*: a body, or a pronoun before the object. */
export function subjectsOrSpoken(found: Found): Participant[] {
  const own = phraseAt(found)
  // *hat den Betrieb aufgenommen*: no body's
  const bodies = subjects(found).filter((b) => b.phrase !== own)
  const isLed = plainPhrases(found).some((p) => p !== own && p.start < found.match.start)
  const spoken = bodies.length || isLed ? undefined : spokenSubject(found)
  return spoken ? [spoken] : bodies
}

function readArisen(found: Found): Reading | readonly Reading[] | Refusal {
  const voice = voiceOf(found)
  if (voice === 'noun') return refuse('read as a noun')
  if (voice === 'infinitive') return refuse('an infinitive: not yet')
  if (tellsFusion(found.sentence.text)) return refuse('read as a merger')
  const bodies = voice === 'attribute' ? participantsOf(attributed(found) as never, found) : subjects(found)
  const extra = voice === 'attribute' ? attributeDate(found) : {}
  if (!extra) return refuse('presupposed: no date beside the participle')
  const formerly = withPreposition(found, /^aus$/)
  const [own] = bodies.filter((b) => !b.reference)
  const union = own && formerly.length === 0 && voice !== 'attribute' ? unionBefore(found) : undefined
  // *A und B fusionieren. Daraus entsteht C*
  if (own && union?.bodies.every((b) => b.name !== own.name)) return mergedInto(own, union.bodies, found, union.date)
  if (own && formerly.length === 0 && comesOfUnion(found))
    return mergedInto(own, lastBefore(own, found), found, dateBefore(found))
  // *Das geht aus einem Erlass hervor*: what one learns
  const isLearnt = formerly.length === 0 && anchorOf(found).verbs.every((v) => v.lemma === 'hervorgehen')
  const bare = bodies.length === 0 && !isLearnt && !plainPhrases(found).some((p) => p.start < found.match.start)
  const spoken = bare ? (ministryArisen(formerly, found) ?? spokenSubject(found)) : undefined
  const named = bodies.length === 0 ? nameAtThatTime(found) : undefined
  const meant = named && !named.unfit ? [named] : spoken ? [spoken] : bodies.length ? bodies : madeWith(found)
  return factsOf(
    meant.filter((b) => !isSource(b, found)).map((b) => factOf('founded', b, found, { formerly, ...extra })),
    'no body that came into being',
  )
}

/** *… wurde eine Fusion mit A vollzogen. Aus ihr entstand C*. */
const comesOfUnion = (found: Found): boolean =>
  found.clause.chunks.some(
    ({ lower }, i, all) =>
      /^(?:aus|daraus|hieraus)$/.test(lower) &&
      (lower !== 'aus' || /^(?:ihr|ihm|dieser|diesem)$/.test(all[i + 1]?.lower ?? '')),
  ) && isAfterUnion(found)

/** Of those that became one the one named last, where the text names but one of them as a body. */
function lastBefore(own: Participant, { document, sentence }: Found): Participant[] {
  const last = document.bodyNear(sentence.offset, (b) => isInField(b) && b.name !== own.name, 260)
  return last ? [ofReference(last, own.about)] : []
}

/** *entstand aus dem bis dahin bestehenden Landesamt X*: what it came from can't be what is meant. */
function isSource({ reference, name, phrase }: Participant, { sentence, clause }: Found): boolean {
  const end = Math.max(...clause.chunks.map((c) => c.end))
  const from = sentence.text.slice(0, end).split(/(?<!\p{L})aus /u)[1]
  const isOfAttribute = !phrase.determiner && clause.chunks[phrase.start - 1]?.tags.has('Attributive') === true
  return (reference || isOfAttribute) && (from?.includes(name) ?? false)
}

/** *Das Haus ist neu. Hervorgegangen ist es aus dem Finanzministerium*: of a ministry comes a ministry. */
function ministryArisen([old]: readonly Participant[], found: Found): Participant | undefined {
  const pronoun = found.clause.chunks.find((c) => c.lower === 'es')
  if (old?.kind !== 'ministry' || !pronoun) return undefined
  const before = found.document.bodyNear(
    found.sentence.offset + pronoun.start,
    (b) => b.kind === 'ministry' && b.digital && b.name !== old.name,
  )
  return before && ofReference(before, pronoun)
}

/** *Das Rechenzentrum geht auf das Jahr 1971 zurück*: a year, and nothing else to which it goes back. */
function readGoesBack(found: Found): Reading | readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const to = chunks.findIndex((c) => c.lower === 'auf')
  const date = chunks.slice(to + 1).find((c) => c.mentions.date?.value)
  const between = to < 0 || !date ? undefined : chunks.slice(to + 1, chunks.indexOf(date))
  if (!date || !between?.every((c) => /^(?:das|die|jahre?)$/.test(c.lower))) return refuse('to no year')
  const value = dateIn([date])
  return factsOf(
    subjects(found).map((b) => factOf('founded', b, found, value ? { date: value } : {})),
    'no body that goes back to it',
  )
}

/** Bodies that come into being by themselves, or are there since. */
export const arisen: readonly Rule[] = [
  {
    id: 'agency/goes-back-to',
    anchor: '(geht|gehen|ging|gingen|zurückgeht|zurückgehen)',
    with: ['#Date', '(#Body|#Meant)', '(zurück|zurückgeht|zurückgehen)'],
    read: readGoesBack,
    examples: [
      {
        text: 'Auf das Jahr 1971 geht die Datenzentrale Nord zurück.',
        facts: [{ event: 'founded', name: 'Datenzentrale Nord', date: '1971' }],
      },
    ],
    counterexamples: [
      'Auf einen Beschluss aus dem Jahr 1971 geht die Ordnung der Datenzentrale Nord zurück.',
      'Die Zahl der Stellen der Datenzentrale Nord geht im Jahr 1971 zurück.',
    ],
  },
  {
    id: 'agency/arisen',
    anchor: '#Arise',
    read: readArisen,
    examples: [
      {
        text: 'Zum 1. Oktober 2011 ist aus dem Landesbetrieb IT Nord die Digitalagentur Hessen hervorgegangen.',
        facts: [
          { event: 'founded', name: 'Digitalagentur Hessen', formerly: 'Landesbetrieb IT Nord', date: '2011-10-01' },
        ],
      },
      {
        text: 'Aus der Datenzentrale Nord, seit 1998 ein Landesbetrieb, ging 2005 die Digitalagentur Hessen hervor.',
        facts: [{ event: 'founded', name: 'Digitalagentur Hessen', formerly: 'Datenzentrale Nord', date: '2005' }],
      },
      {
        text: '2007 wurde eine Fusion des Landesamtes für Statistik mit dem Landesrechenzentrum vollzogen. Aus ihr entstand der Landesbetrieb für Statistik und Informationstechnik.',
        facts: [{ event: 'merged', name: 'Landesbetrieb für Statistik und Informationstechnik', date: '2007' }],
      },
      {
        text: 'Die regioDATA Südwestfalen wächst. 2015 entsteht eine hundertprozentige Tochter, die regioDATA Schul-IT GmbH.',
        facts: [{ event: 'founded', name: 'regioDATA Schul-IT GmbH', date: '2015' }],
      },
      {
        text: 'Am 1. Mai 2015 fusionierten die Datenzentrale Nord und die Datenzentrale Süd. Es entstand der Zweckverband IT Mitte.',
        facts: [
          {
            event: 'merged',
            name: 'Zweckverband IT Mitte',
            formerly: ['Datenzentrale Nord', 'Datenzentrale Süd'],
            date: '2015-05-01',
          },
        ],
      },
      {
        text: 'Der Städtetag gab den Anstoß, 1993 zwei Zweckverbände zu gründen, und so entstanden der Zweckverband Datenverarbeitung Lahn und der Zweckverband Datenverarbeitung Eder.',
        published: '2021-05-04',
        facts: [
          { event: 'founded', name: 'Zweckverband Datenverarbeitung Lahn', date: '1993' },
          { event: 'founded', name: 'Zweckverband Datenverarbeitung Eder', date: '1993' },
        ],
      },
      {
        text: '1995 taten sich drei Kreise zusammen; daraus entstand der Zweckverband KommIT.',
        published: '2021-05-04',
        facts: [{ event: 'founded', name: 'KommIT', date: '1995' }],
      },
      {
        text: 'So kam am 1. Juli 1978 der Zweckverband Datenverarbeitung Lahn zustande.',
        facts: [{ event: 'founded', name: 'Zweckverband Datenverarbeitung Lahn', date: '1978-07-01' }],
      },
      {
        text: 'Das ITZBund entstand 2016 aus BIT, DLZ-IT und ZIVIT.',
        facts: [{ event: 'founded', name: 'ITZBund', formerly: ['BIT', 'DLZ-IT', 'ZIVIT'], date: '2016' }],
      },
      {
        text: 'Am 1. Januar 2009 entstand aus dem Landesbetrieb der Hessische IT-Verbund.',
        facts: [{ event: 'founded', name: 'Hessischer IT-Verbund', date: '2009-01-01' }],
      },
      {
        text: 'Aus der Datenzentrale Schleswig-Holstein entstand 2004 die Anstalt Dataport.',
        facts: [{ event: 'founded', name: 'Dataport', formerly: 'Datenzentrale Schleswig-Holstein', date: '2004' }],
      },
      {
        text: 'IT.NRW ging zum 1. Januar 2009 aus dem Landesamt für Datenverarbeitung und Statistik hervor.',
        facts: [
          {
            event: 'founded',
            name: 'IT.NRW',
            formerly: 'Landesamt für Datenverarbeitung und Statistik',
            date: '2009-01-01',
          },
        ],
      },
    ],
    counterexamples: [
      '1969 entstand in Kiel die erste gemeinsame IT-Stelle von Land und Kommunen.',
      'Das Thüringer Landesrechenzentrum zieht um. Das geht aus einem Erlass von 2019 hervor.',
      '2015 entsteht eine Debatte, die regioDATA Südwestfalen nicht kennt.',
      'Nach einem Wasserschaden entstand 2012 in Gera ein Ausweichrechenzentrum.',
      'Am Sitz der Digitalagentur Sachsen entsteht 2022 ein Neubau.',
      'Der Digitalagentur Sachsen entstanden 2022 hohe Kosten.',
      'Die Digitalagentur Sachsen soll 2022 entstehen.',
      'Der Landesbetrieb entstand 2009 aus dem bis dahin gut zehn Jahre bestehenden Landesamt für Datenverarbeitung und Statistik.',
    ],
  },
]
