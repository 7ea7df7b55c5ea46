/** Bodies that come to their end; and ends and foundings that somebody decides on. */

import { latin } from '../german/latin.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { type Participant, participantsOf } from './bodies/participants.ts'
import { spokenObject, spokenSubject } from './bodies/spoken.ts'
import { dateIn } from './dates.ts'
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

/** How German says that a body came to its end. */
export const dissolved: readonly Rule[] = [
  {
    id: 'agency/dissolved',
    anchor: '#Dissolve',
    read: readDissolved,
    examples: [
      {
        text: 'Der Digitalbeirat Hessen, 2020 vom Land eingesetzt, wurde im Dezember 2024 aufgelöst.',
        facts: [{ event: 'dissolved', name: 'Digitalbeirat Hessen', date: '2024-12' }],
      },
      {
        text: 'Kein Platz ist mehr für den Digitalbeirat. Das Gremium, 2020 eingesetzt und mit Fachleuten bestückt, wurde im Dezember 2024 aufgelöst.',
        facts: [{ event: 'dissolved', name: 'Digitalbeirat', date: '2024-12' }],
      },
      {
        text: 'Am 31. Mai 2020 hat die Digitalagentur Hessen ihre Türen geschlossen.',
        facts: [{ event: 'dissolved', name: 'Digitalagentur Hessen', date: '2020-05-31' }],
      },
      {
        text: 'Das Landesrechenzentrum Sachsen-Anhalt wurde mit Ablauf des 28.2.2014 aufgehoben.',
        facts: [{ event: 'dissolved', name: 'Landesrechenzentrum Sachsen-Anhalt', date: '2014-02-28' }],
      },
      {
        text: 'Das Landesamt für Digitales Hessen entstand 2004 aus dem Rechenzentrum Fulda und dem Rechenzentrum Kassel. 2012 wurde es aufgelöst.',
        facts: [{ event: 'dissolved', name: 'Landesamt für Digitales Hessen', date: '2012' }],
      },
      {
        text: 'Die Datenzentrale Nord wartete anfangs keine Schulen. Das übernahm 2011 die regio Muster GmbH, eine hundertprozentige Tochter. 2015 wurde sie aufgelöst.',
        facts: [{ event: 'dissolved', name: 'regio Muster GmbH', date: '2015' }],
      },
      {
        text: 'Die Digitalagentur Hessen, die 2012 gegründet, 2015 dem Innenministerium unterstellt und 2019 aufgelöst wurde, hatte 30 Leute.',
        facts: [{ event: 'dissolved', name: 'Digitalagentur Hessen', date: '2019' }],
      },
      {
        text: 'Die Datenzentrale Pfalz wurde 1970 gegründet, 1986 in einen Zweckverband umgewandelt und 2004 aufgelöst.',
        facts: [{ event: 'dissolved', name: 'Datenzentrale Pfalz', date: '2004' }],
      },
      {
        text: 'Die gemeinsame Vertriebstochter KommSoft Hessen GmbH der Datenzentralen Nord und Süd wurde zum 30. November 2007 aufgelöst.',
        facts: [{ event: 'dissolved', name: 'KommSoft Hessen GmbH', date: '2007-11-30' }],
      },
      {
        text: 'Für die Schulen gründete die Datenzentrale Nord eine Tochter, die Schulnetz Muster GmbH. Im Mai 2015 wurde die Schulnetz Muster GmbH aufgelöst.',
        facts: [{ event: 'dissolved', name: 'Schulnetz Muster GmbH', date: '2015-05' }],
      },
      {
        text: 'Der Rat beschloss am 4. Mai 2006, den Zweckverband Bergisches Rechenzentrum zum 31. Dezember 2006 aufzulösen.',
        facts: [{ event: 'dissolved', name: 'Zweckverband Bergisches Rechenzentrum', date: '2006-12-31' }],
      },
      {
        text: 'Das Landesrechenzentrum Hessen wurde zum 31. Dezember 2008 aufgelöst.',
        facts: [{ event: 'dissolved', name: 'Landesrechenzentrum Hessen', date: '2008-12-31' }],
      },
      {
        text: 'Die Landesregierung löste den Digitalrat 2019 auf.',
        facts: [{ event: 'dissolved', name: 'Digitalrat', date: '2019' }],
      },
      {
        text: 'Die Digitalagentur Hessen musste 2015 schließen.',
        facts: [{ event: 'dissolved', name: 'Digitalagentur Hessen', date: '2015' }],
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
      'An Stelle der aufgelösten Digitalagentur Hessen nahm am 1. Januar 2009 ein Beirat die Arbeit auf.',
      'Die Sperre für das Landesrechenzentrum Sachsen-Anhalt wurde am 28.2.2014 aufgehoben.',
      'Das KGRZ Kassel rechnete für Hessen. Die Schulen betreute die Muster Service GmbH. 2015 wurde sie aufgelöst.',
      'Die Digitalagentur Hessen berät Firmen. Die Softwaretochter der Muster AG, die Muster Digital GmbH, wurde 2015 aufgelöst.',
      'Der Rat beschloss nicht, den Zweckverband Bergisches Rechenzentrum zum 31. Dezember 2006 aufzulösen.',
      'Die Digitalagentur Hessen berät. Ihre Knoten hat sie 2020 gelöst und einen Vertrag aufgelöst.',
      'Das Landesrechenzentrum wird nicht aufgelöst.',
      'Die Digitalagentur Hessen musste 2015 eine Lücke schließen.',
      'Der Digitalrat löst sich in Luft auf, spottet ein Stadtrat.',
      'Die Digitalagentur Hessen hat 2019 ihren Beirat und ihr Lager aufgelöst.',
      'Der IT-Planungsrat hat 2019 einen Vertrag geschlossen.',
    ],
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
]
