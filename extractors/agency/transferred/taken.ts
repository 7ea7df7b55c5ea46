/** Bodies that a ministry, an owner or another body takes over. */

import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { type Participant, participantsOf, phrases } from '../bodies/participants.ts'
import { mergedInto } from '../united/absorbed.ts'
import { anchorOf, patients, plainPhrases, voiceOf } from '../voice.ts'
import { firstParent } from './parents.ts'
import { isMovable, spokenAlone, transferOf } from './transferred.ts'

const isProvider = (b: Participant): boolean => /^(?:it-provider|agency)$/.test(b.kind) && b.digital && !b.unfit

/** *Das Digitalministerium übernimmt vom Finanzministerium das ITZBund*: a ministry or owner takes a whole body. */
function readTaken(found: Found): Reading | Refusal {
  const voice = voiceOf(found)
  if (voice === 'passive') return readTakenBy(found)
  if (voice !== 'active') return refuse('no one takes it')
  const isFromMinistry = phrases(found).some(
    (p) => p.preposition === 'von' && p.heads.some((h) => h.tags.has('Ministry') || /ressort$/.test(h.lower)),
  )
  const body = patients(found).find(
    (b) => isMovable(b) && b.kind !== 'ministry' && (!b.reference || isFromMinistry) && !b.phrase.beside,
  )
  const provider = plainPhrases(found)
    .filter((p) => p !== body?.phrase && p.group !== body?.phrase.group)
    .flatMap((p) => participantsOf(p, found))
    .find(isProvider)
  if (provider && body && !body.unfit && isOfficial(body)) return mergedInto(provider, [body], found)
  const taker = firstParent(
    plainPhrases(found).filter(
      (p) =>
        p !== body?.phrase &&
        p.heads.some((h) => h.tags.has('Ministry') || /^(?:bund|land|stadt|freistaat)$/.test(h.lower)),
    ),
    found,
  )
  return transferOf(body, found, taker)
}

/** *A wurde in den Geschäftsbereich der Kanzlei übernommen*, *vom Land übernommen*, *von der Datenzentrale übernommen*. */
function readTakenBy(found: Found): Reading | Refusal {
  const body = (patients(found)[0] ?? spokenAlone(found)) as Participant | undefined
  if (!body || !isMovable(body) || body.kind === 'ministry') return refuse('no body is taken over')
  const taker = phrases(found).filter((p) => p.preposition === 'von' && !p.owner && !p.denied)
  const [provider] = taker.flatMap((p) => participantsOf(p, found)).filter(isProvider)
  if (provider) return isOfficial(body) ? mergedInto(provider, [body], found) : refuse('a site, maybe')
  const parents = [...taker, ...phrases(found).filter((p) => p.preposition === 'in' && !p.owner)]
  const parent = firstParent(parents, found)
  return parent ? transferOf(body, found, parent) : refuse('who takes it is not said')
}

/** Not a building or a site that somebody takes over to run it. */
const isOfficial = ({ name }: Participant): boolean =>
  /amt(?:s|es)?(?!\p{L})|^Landes|^Zweckverband|betrieb|GmbH|^Kommunales? |^Datenzentrale |Gebietsrechenzentrum/u.test(
    name,
  )

/** Bodies that somebody takes over: a ministry or owner, or another body of their kind. */
export const taken: readonly Rule[] = [
  {
    id: 'agency/taken-over',
    anchor: '#TakeOver',
    with: ['#Body'],
    without: ['(für|beim|bei|leitung)'],
    read: (found) =>
      anchorOf(found).verbs.some((v) => v.lemma === 'übernehmen') ? readTaken(found) : refuse('nothing is taken over'),
    examples: [
      {
        text: 'Die Digitalagentur Hessen sitzt in Kassel. Im Mai 2016 hat das Finanzministerium die Behörde vom Innenressort übernommen.',
        facts: [{ event: 'transferred', name: 'Digitalagentur Hessen', parent: 'Finanzministerium', date: '2016-05' }],
      },
      {
        text: 'Der Landesbetrieb IT Hessen wurde im August 2018 in den Geschäftsbereich der Staatskanzlei übernommen.',
        facts: [{ event: 'transferred', name: 'Landesbetrieb IT Hessen', parent: 'Staatskanzlei', date: '2018-08' }],
      },
      {
        text: 'Der Zweckverband IT Hessen übernimmt ab dem 1. Januar 2021 das Kommunale Rechenzentrum Kassel.',
        facts: [
          {
            event: 'merged',
            name: 'Zweckverband IT Hessen',
            formerly: 'Kommunales Rechenzentrum Kassel',
            date: '2021-01-01',
          },
        ],
      },
      {
        text: '2015 wurde die Datenzentrale Süd von der Datenzentrale Nord übernommen.',
        facts: [{ event: 'merged', name: 'Datenzentrale Nord', formerly: 'Datenzentrale Süd', date: '2015' }],
      },
      {
        text: 'Zum 1. Juni 2025 übernimmt das Digitalministerium vom Finanzministerium das ITZBund.',
        facts: [{ event: 'transferred', name: 'ITZBund', parent: 'Digitalministerium', date: '2025-06-01' }],
      },
    ],
    counterexamples: [
      'Die Staatskanzlei übernimmt die Kosten, die Digitalagentur Hessen die Technik.',
      'Die Digitalagentur Hessen übernimmt 2025 den Betrieb.',
      'Die Technik der Digitalagentur Hessen wurde 2018 in die Staatskanzlei übernommen.',
      'Das Rechenzentrum in Kassel wurde 2018 von der Digitalagentur Hessen übernommen.',
    ],
  },
]
