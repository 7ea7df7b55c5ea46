/** Bodies that get another name, and how such a fact is put together. */

import { latin } from '../../german/latin.ts'
import type { Phrase } from '../../german/phrases.ts'
import { isChanged } from '../../german/time-words.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { anyNameIn, type Participant, participantsOf, spokenOf } from '../bodies/participants.ts'
import { factOf, phrasesWith, withPreposition } from '../slots.ts'
import { resultIn } from '../united/unions.ts'
import { anchorOf, attributed, isDecidedInfinitive, patients, plainPhrases, voiceOf } from '../voice.ts'
import { bareNameIn } from './bare-names.ts'
import { GETS } from './given-name.ts'

/** A change of name keeps a body in the field if either name is. */
export function renamedTo(next: Participant, old: readonly Participant[], found: Found): Reading | Refusal {
  if (!next.digital && !old.some((b) => b.digital)) return refuse(`no body of digital administration: «${next.name}»`)
  if (/^(?:government|parliament|association)$/.test(next.kind)) return refuse('no body of digital administration')
  if (next.unfit?.startsWith('no standing')) return refuse(next.unfit)
  const { unfit: _, ...fit } = next
  const reading = factOf('renamed', fit, found, { formerly: old })
  const place = [next, ...old].map((b) => b.about)
  return 'refused' in reading ? reading : { ...reading, place }
}

function readRenamed(found: Found): Reading | Refusal {
  const voice = voiceOf(found)
  const isDecided = isDecidedInfinitive(found)
  if (voice === 'noun' || (voice === 'infinitive' && !isDecided)) return refuse('no verb of the clause')
  const next = phrasesWith(found, /^(?:in|zu)$/)
    .map((p) => resultIn(p, found) ?? bareNameIn(p))
    .find((b) => b && !b.reference)
  if (!next) return refuse('the new name is not said')
  const own = voice === 'attribute' ? participantsOf(attributed(found) as Phrase, found) : subjectOrObject(found)
  const old = [...own, ...withPreposition(found, /^von$/)].filter((b) => b.name !== next.name)
  return renamedTo(next, old.length ? old.slice(0, 1) : spoken(found), found)
}

/** *A benennt sich um*, *das Land benennt A um*, *A wurde umbenannt*. */
function subjectOrObject(found: Found): Participant[] {
  const bodies = patients(found)
  return bodies.length ? bodies : plainPhrases(found).flatMap((p) => anyNameIn(p, found) ?? [])
}

export const spoken = (found: Found): Participant[] => {
  const body = spokenOf(found, anchorOf(found), 400)
  return body ? [body] : []
}

/** *wandelte A in einen Landesbetrieb um und gab ihm den heutigen Namen*: form and name change together. */
export const isNamedAnew = ({ sentence: { text } }: Found): boolean => NEW_NAME.test(text) && !KEPT.test(text)
const NEW_NAME = latin`(?<!\p{L})(?:heutige|jetzige|aktuelle|neue)[nr]? (?:Namen?|Bezeichnung)(?!\p{L})|(?<!\p{L})(?:${GETS}) (?:[\p{L}\d]+ ){0,3}den Namen (?=\p{Lu}|„)`
const KEPT = latin`(?<!\p{L})(?:behielt|behalten|behält|bleibt|blieb)(?!\p{L})`

export const isTimed = (found: Found) =>
  found.sentence.headDate !== undefined ||
  // *Seit einer Verfügung vom 14.2.2006*
  (found.clause.chunks.some((c) => c.mentions.date) && found.clause.chunks.some((c) => c.lower === 'seit')) ||
  found.clause.chunks.some(
    (c) =>
      isChanged(c.lower) ||
      ['Since', 'From', 'Until'].some((t) => c.tags.has(t)) ||
      (c.mentions.date && c.mentions.date.kind === 'point'),
  )

export const withDate = (reading: Reading | Refusal, date: Reading['date']): Reading | Refusal =>
  'refused' in reading || !date ? reading : { ...reading, date }

/** How German says that a body got another name. */
export const renamed: readonly Rule[] = [
  {
    id: 'agency/renamed',
    anchor: '#Rename',
    read: readRenamed,
    examples: [
      {
        text: '2002 wurde die Datenzentrale Nord in Nordiva umbenannt.',
        facts: [{ event: 'renamed', name: 'Nordiva', formerly: 'Datenzentrale Nord', date: '2002' }],
      },
      {
        text: 'Das Rechenzentrum Weser wurde 1969 errichtet. 1997 umbenannt in Informations- und Datentechnik Bremen.',
        facts: [{ event: 'renamed', name: 'Informations- und Datentechnik Bremen', date: '1997' }],
      },
      {
        text: 'Der Landtag hat beschlossen, das Landesrechenzentrum zum 1. Mai 2015 in Landesbetrieb IT Hessen umzubenennen.',
        facts: [{ event: 'renamed', name: 'Landesbetrieb IT Hessen', date: '2015-05-01' }],
      },
      {
        text: 'Das Landesrechenzentrum wurde 2015 in Landesbetrieb IT Hessen umbenannt.',
        facts: [{ event: 'renamed', name: 'Landesbetrieb IT Hessen', formerly: 'Landesrechenzentrum', date: '2015' }],
      },
      {
        text: 'Das Land benannte die Datenzentrale Nord 2015 in „Digitalservice Küste“ um.',
        facts: [{ event: 'renamed', name: 'Digitalservice Küste', formerly: 'Datenzentrale Nord', date: '2015' }],
      },
    ],
    counterexamples: ['Das Landesrechenzentrum wurde nicht in Landesbetrieb IT umbenannt.'],
  },
]
