/** Bodies that come to their end; and ends and foundings that somebody decides on. */

import { latin } from '../german/latin.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { type Participant, participantsOf } from './bodies/participants.ts'
import { spokenObject, spokenSubject } from './bodies/spoken.ts'
import { dateIn } from './dates.ts'
import { DISSOLVED_EXAMPLES, NOT_DISSOLVED_EXAMPLES } from './dissolved-examples.ts'
import { factOf, factsOf } from './slots.ts'
import {
  anchorOf,
  attributed,
  hasOtherParticiple,
  isDecidedInfinitive,
  patients,
  phraseAt,
  plainPhrases,
  voiceOf,
} from './voice.ts'

function readDissolved(found: Found): Reading | readonly Reading[] | Refusal {
  const voice = voiceOf(found)
  if (isDecidedInfinitive(found)) return readDecided('dissolved', found)
  if (voice === 'noun' || (voice === 'infinitive' && !hadToClose(found))) return refuse('no verb of the clause')
  const phrase = voice === 'attribute' ? attributed(found) : undefined
  // *An Stelle der aufgelösten Stelle nahm 2009 B die Arbeit auf*: the date is of the other verb
  const own = phrase && dateIn(found.clause.chunks.slice(phrase.start, found.match.start))
  if (phrase && !own) return refuse('presupposed')
  if (found.clause.chunks.some((c) => /^(?:rauch|luft|wohlgefallen|nichts)$/.test(c.lower)))
    return refuse('a figure of speech')
  const doors = plainPhrases(found).find(
    (p) => p.heads.some((h) => DOORS.test(h.lower)) && OWN.test(p.determiner ?? ''),
  )
  // *schloss am 31. Mai ihre Türen*
  if (doors)
    return factsOf(
      found.clause.chunks.some((c) => c.mentions.date?.value)
        ? subjects(found).map((b) => factOf('dissolved', b, found))
        : [],
      'closes for the night',
    )
  const ofItself = voice === 'active' && found.clause.chunks.some((c) => c.lower === 'sich')
  const bodies = ofItself ? subjects(found) : patients(found)
  const spoken = bodies.length > 0 ? undefined : voice === 'passive' ? spokenAlone(found) : spokenObject(found)
  return factsOf(
    (spoken ? [spoken] : bodies).map((b) => factOf('dissolved', b, found, own ? { date: own } : {})),
    'no body that is dissolved',
  )
}

const DOORS = /^(?:türen?|pforten|tore)$/
const OWN = /^(?:ihre|seine)$/

/** *A musste 2015 schließen*: what had to be done and has a date, was done. */
function hadToClose(found: Found): boolean {
  const { chunks } = found.clause
  const had = chunks.some((c) => /^(?:musste|mussten)$/.test(c.lower))
  const closes = anchorOf(found).lower === 'schließen' && plainPhrases(found).length === 1
  return had && closes && chunks.some((c) => c.mentions.date?.value)
}

/** The bodies that stand behind *beschloss*, before the infinitive. */
export function readDecided(event: 'founded' | 'dissolved', found: Found): readonly Reading[] | Refusal {
  const bodies = plainPhrases(found)
    .filter((p) => p.start < found.match.start && !p.heads.some((h) => h.tags.has('Antecedent')))
    // *…, die Agentur zu gründen*: its article was taken for a relative pronoun
    .filter(
      (p) => found.clause.kind === 'relative' || /^(?:den|die|das|eine?n?|ihre?n?|seine?n?)$/.test(p.determiner ?? ''),
    )
    .flatMap((p) => participantsOf(p, found))
    .filter((b) => !b.reference)
  return factsOf(
    bodies.map((b) => factOf(event, b, found)),
    'no body that is decided on',
  )
}

/** *Sie wurde aufgelöst*: a pronoun, where no noun may be the subject. */
const spokenAlone = (found: Found): Participant | undefined =>
  plainPhrases(found).length === 0 ? spokenSubject(found) : undefined

export const subjects = (found: Found): Participant[] => {
  const plain = plainPhrases(found).filter((p) => !p.beside)
  const bodies = plain.slice(0, 2).flatMap((p) => participantsOf(p, found))
  const spoken = bodies.length ? undefined : spokenSubject(found)
  return spoken ? [spoken] : bodies
}

/** These speak with *nicht mehr* or with *hören*, so the mood is judged here. */
function readEnds(found: Found): Reading | readonly Reading[] | Refusal {
  const { planned, question, conditional } = found.clause.mood
  if (planned || question || conditional) return refuse('not asserted')
  if (/(?<!\p{L})dem Namen nach(?!\p{L})/u.test(found.sentence.text)) return refuse('only its name ends')
  const end = found.sentence.offset + (found.clause.chunks.at(-1)?.end ?? 0)
  if (GOES_ON.test(found.document.textAfter(end, 200))) return refuse('what follows says what it became')
  return factsOf(
    subjects(found).map((b) => factOf('dissolved', b, found)),
    'no body that ends',
  )
}

/** *… ist Geschichte: Sie heißt jetzt B*, *… Aus beiden ist C geworden*, *… Sie ist in C aufgegangen*: no end, but a change. */
const GOES_ON = latin`^[.:;\s–-]*(?:Aus (?:beiden|ihr|ihm|ihnen)|Daraus|(?:[^.\n]|\d\.){0,60}(?<!\p{L})(?:heißt|heißen|firmiert|firmieren|aufgegangen|umbenannt|verschmolzen|fusioniert|zusammengeschlossen|eingegliedert|unter (?:dem|neuem) Namen|trägt|treten|tritt|ging|gingen|geht|gehen)(?!\p{L}))`

/** *Die Geschichte der Agentur*, *eine lange Geschichte*: no end. */
function isItsHistory({ clause: { chunks }, match }: Found): boolean {
  const [far, near] = [chunks[match.start - 2]?.lower ?? '', chunks[match.start - 1]]
  const isAdjective = /^\p{Ll}+e[nrs]?$/u.test(near?.text ?? '')
  return HISTORY_OF.test(near?.lower ?? '') || (isAdjective && HISTORY_OF.test(far))
}
const HISTORY_OF = /^(?:die|der|(?:ihr|sein|ein|unser|kein)e[rn]?|zur|in|mit|aus)$/

const isDefinite = (found: Found): boolean =>
  plainPhrases(found).some(
    (p) => /^(?:der|die|das|den)$/.test(p.determiner ?? '') && p.heads.some((h) => h.mentions.body?.form === 'name'),
  )

/** *A macht dicht* */
function readClosesDown(found: Found): readonly Reading[] | Refusal {
  const acting = plainPhrases(found).length + (spokenSubject(found) ? 1 : 0)
  if (acting !== 1) return refuse('closes something')
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
    examples: DISSOLVED_EXAMPLES,
    counterexamples: NOT_DISSOLVED_EXAMPLES,
  },
  {
    id: 'agency/ends',
    anchor:
      '(auf zu bestehen|auf zu existieren|zu bestehen auf|zu existieren auf|aufgehört zu bestehen|aufgehört zu existieren|geschichte|nicht mehr)',
    // *nicht mehr* alone is everywhere
    with: ['(#Body|#Noun|#Meant)', '(geschichte|besteht|existiert|gibt|bestehen|existieren|geben)'],
    mood: 'any',
    read: (found) => {
      const { chunks } = found.clause
      if (hasOtherParticiple(found, /^aufgehört$/)) return refuse('another verb')
      if (anchorOf(found).lower === 'geschichte' && (isItsHistory(found) || !chunks.some((c) => c.tags.has('Sein'))))
        return refuse('its history')
      const negated = found.clause.chunks[found.match.start]?.lower === 'nicht'
      const exists = found.clause.chunks.some((c) =>
        /^(?:besteht|existiert|gibt|bestehen|existieren|geben)$/.test(c.lower),
      )
      const timed = found.clause.chunks.some((c) => c.mentions.date)
      // *Die Digitalagentur Hessen gibt es nicht mehr*
      const isWhole = exists && chunks.length < 9 && isDefinite(found)
      if (negated && !(exists && timed) && !isWhole) return refuse(`negated: «nicht»`)
      return readEnds(found)
    },
    examples: [
      {
        text: 'Das Landesamt für Verwaltungsinformatik betrieb das Netz. Mit Ablauf des Jahres 2012 hörte es zu bestehen auf.',
        facts: [{ event: 'dissolved', name: 'Landesamt für Verwaltungsinformatik', date: '2012-12-31' }],
      },
      {
        text: 'Die Digitalagentur Hessen gibt es nicht mehr.',
        facts: [{ event: 'dissolved', name: 'Digitalagentur Hessen' }],
      },
      {
        text: 'Das Landesrechenzentrum Hessen wird es ab dem 1. September 2018 nicht mehr geben.',
        facts: [{ event: 'dissolved', name: 'Landesrechenzentrum Hessen', date: '2018-09-01' }],
      },
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
      'Die Digitalagentur Hessen ist Geschichte: Die Behörde heißt jetzt Digitalbüro.',
      'Es gibt seit 2008 nicht mehr viele bei der Digitalagentur Hessen.',
    ],
  },
  {
    id: 'agency/stops-work',
    anchor: '(arbeit|betrieb|tätigkeit|geschäftsbetrieb|dienstbetrieb)',
    with: ['(#Body|#Meant)', '#Stop'],
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
    counterexamples: [
      'Nach der Gründung des IT-Rats Hessen stellte er 2010 seine Arbeit ein.',
      'Die Digitalagentur Hessen stellt 2022 für die Arbeit neue Leute ein.',
    ],
  },
  {
    id: 'agency/closes-down',
    anchor: 'dicht',
    with: ['(macht|machte|machten|machen|gemacht)', '(#Body|#Meant)'],
    read: readClosesDown,
    examples: [
      {
        text: 'Zum 30. Juni 2022 macht die Digitalagentur Hessen dicht.',
        facts: [{ event: 'dissolved', name: 'Digitalagentur Hessen', date: '2022-06-30' }],
      },
    ],
    counterexamples: ['Die Digitalagentur Hessen macht 2022 Lücken in der Software dicht, die Hackern nutzen.'],
  },
]
