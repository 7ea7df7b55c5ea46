/** To whom a body belongs: *gehört seit Mai zum Ministerium*, *unterstand bis 2012 dem Innen-, seither dem Finanzministerium*. */

import type { Chunk } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import { BEFORE_THAT, FROM_NOW_ON, isAfterwards, isSinceThen, oneOf, UNTIL_NOW } from '../../german/time-words.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { statedDate } from '../../when/dating.ts'
import { participantsOf, phrases } from '../bodies/participants.ts'
import { dateIn } from '../dates.ts'
import { factOf, withPreposition } from '../slots.ts'
import { mergedInto } from '../united/absorbed.ts'
import { anchorOf } from '../voice.ts'
import { isAffiliation } from './affiliation.ts'
import { newParent, parentName } from './parents.ts'
import { isMovable, spokenAlone, subjectsOf, transferOf } from './transferred.ts'

const isFromNowOnOrNoLonger = oneOf(FROM_NOW_ON, 'länger|mehr|damit|ebenfalls')
const wasBefore = oneOf(UNTIL_NOW, BEFORE_THAT)

/** *nun*, *künftig*, *seit Mai*, *ab Mai*: what holds has not always held. */
export const tellsChange = ({ lower, tags }: Chunk): boolean =>
  isFromNowOnOrNoLonger(lower) || tags.has('Since') || tags.has('From')

/** *unterstand bis 2012 dem Innen-, seither dem Finanzministerium*: the second is the new parent. */
function readBelongedUntil(found: Found): Reading | undefined {
  const { chunks } = found.clause
  const until = chunks.find((c) => c.tags.has('Until') && c.mentions.date?.value)
  const since = chunks.findIndex((c) => isAfterwards(c.lower))
  const body = subjectsOf(found).find(isMovable) ?? spokenAlone(found)
  const next = phrases(found).find((p) => since > 0 && p.start > since && !p.owner)
  const parent = next && parentName(next, found)
  const value = until?.mentions.date?.value
  if (!body || !parent || !value || chunks.indexOf(until as Chunk) > since) return undefined
  const reading = factOf('transferred', body, found, { parent, date: statedDate(value) })
  return 'refused' in reading ? undefined : reading
}

function readBelongs(found: Found): Reading | Refusal {
  const { chunks } = found.clause
  // *die 2019 gegründete, beim Land angesiedelte Agentur*: where it is, not since when
  const [before, after] = phrases(found).find((p) => p.attributes?.includes(anchorOf(found)))?.attributes ?? []
  if (before && after === anchorOf(found)) return refuse('what the body is like')
  if (liesInNoSphere(found)) return refuse('lies in nobody’s sphere')
  const until = readBelongedUntil(found)
  if (until) return until
  if (isWhereItBelonged(found)) return readComesToo(found)
  if (!chunks.some((c) => tellsChange(c) || isSinceThen(c.lower)) && !isBelongingSince(found))
    return refuse('no change: it has always belonged there')
  const body = subjectsOf(found).find(isMovable) ?? spokenAlone(found)
  const counts = anchorOf(found).verbs.some((v) => v.lemma === 'zählen')
  const parent = newParent(found, body)
  const toSphere = chunks.some((c) =>
    /^(?:geschäftsbereich|zuständigkeitsbereich|zuständigkeit|ressort)$/.test(c.lower),
  )
  if (counts && !toSphere && !/minist|ressort|kanzlei|senat/i.test(parent ?? '')) return refuse('counts among others')
  const target = withPreposition(found, /^zu$/).find((b) => /^(?:it-provider|agency)$/.test(b.kind) && !b.reference)
  if (target && body && NO_LONGER_OWN.test(found.document.textBefore(from(found), 110)))
    return mergedInto(target, [body], found)
  const isOurs = phrases(found).some((p) => !p.denied && /^(?:mein|unser)em$/.test(p.determiner ?? ''))
  const leaves = phrases(found).some((p) => p.denied && p.heads.some((h) => h.tags.has('Ministry')))
  // *gehört seit Mai nicht mehr zum Innenministerium, sondern zu meinem Haus*
  if (body && !parent && leaves && isOurs) return factOf('transferred', body, found)
  return transferOf(body, found, parent)
}

/** *Bis dahin unterstand A dem Innenministerium*, *bislang gehörte sie dazu*: where it was, not where it is. */
function isWhereItBelonged({ clause: { chunks }, match }: Found): boolean {
  const isPast = /^(?:unterstand|unterstanden|gehörte|gehörten|zählte|zählten|ressortierte)$/.test(
    chunks[match.start]?.lower ?? '',
  )
  const tellsPast = ({ lower }: Chunk, i: number) =>
    wasBefore(lower) || (lower === 'bis' && /^(?:dahin|dato|zuletzt)$/.test(chunks[i + 1]?.lower ?? ''))
  return isPast && chunks.some(tellsPast)
}

/** *Zum Jahreswechsel kam A hinzu, das bis dahin dem Innenministerium unterstand*: it comes from there. */
function readComesToo(found: Found): Reading | Refusal {
  const { clause, sentence } = found
  const main = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  const [body] = clause.chunks.filter((c) => c.tags.has('Antecedent') && c.mentions.body)
  const comes = main?.chunks.some((c) => /^(?:hinzu|dazu|hinzugekommen|dazugekommen)$/.test(c.lower))
  if (clause.kind !== 'relative' || !main || !comes || !body) return refuse('where it was before')
  const own = phrases(found).find((p) => p.heads.includes(body))
  const [moved] = own ? participantsOf(own, found) : []
  const date = dateIn(main.chunks)
  return moved && date ? factOf('transferred', moved, found, { date }) : refuse('where it was before')
}

/** *A hat seine Eigenständigkeit verloren: Es gehört seit Mai zu B* */
const NO_LONGER_OWN = /(?:Eigenständigkeit|Selbst?ständigkeit)(?:[^.\n]{0,40})[.:]\s*$/u
const from = ({ clause, sentence }: Found): number => sentence.offset + (clause.chunks[0]?.start ?? 0)

/** *gehört seit dem Erlass zum Ministerium*, *bis dahin beim Innenminister, gehört nun …* */
const isBelongingSince = (found: Found): boolean =>
  found.clause.chunks.some((c) => c.lower === 'seit') || BEFORE.test(found.sentence.text)

const BEFORE = latin.i`(?<!\p{L})(?:bis dahin|(?:${UNTIL_NOW}|${BEFORE_THAT}) (?:gehörte|unterstand|lag|war|zählte))(?!\p{L})`

/** *liegt nun im Geschäftsbereich des Innenministeriums*; *liegt am Rhein*, *steht unter Druck* say nothing. */
const liesInNoSphere = (found: Found): boolean =>
  /^(?:liegt|liegen|steht|stehen)$/.test(anchorOf(found).lower) && !phrases(found).some(isAffiliation)

/** How German says to whom a body belongs now. */
export const belongs: readonly Rule[] = [
  {
    id: 'agency/belongs-now',
    anchor: '#Belong',
    read: readBelongs,
    examples: [
      {
        text: 'Das Landesrechenzentrum Hessen gehört seit Januar 2023 nicht mehr zum Geschäftsbereich des Innenministeriums, sondern zu dem des Digitalministeriums.',
        facts: [
          { event: 'transferred', name: 'Landesrechenzentrum Hessen', parent: 'Digitalministerium', date: '2023-01' },
        ],
      },
      {
        text: 'Seit dem 6. Mai 2025 gehört das ITZBund, zuvor dem Finanzressort unterstellt, zum Digitalministerium.',
        facts: [{ event: 'transferred', name: 'ITZBund', parent: 'Digitalministerium', date: '2025-05-06' }],
      },
      {
        text: 'Zum 1. Januar 2025 kam das Landesrechenzentrum Hessen hinzu, das bis dahin dem Innenministerium unterstand.',
        facts: [{ event: 'transferred', name: 'Landesrechenzentrum Hessen', date: '2025-01-01' }],
      },
      {
        text: 'Das ITZBund zählt seit dem 1. August 2025 zum Geschäftsbereich des BMDS.',
        facts: [{ event: 'transferred', name: 'ITZBund', parent: 'BMDS', date: '2025-08-01' }],
      },
      {
        text: 'Die Datenzentrale Nord hat ihre Eigenständigkeit verloren: Sie gehört seit dem 1. Mai 2015 zur Digitalagentur Hessen.',
        facts: [{ event: 'merged', name: 'Digitalagentur Hessen', formerly: 'Datenzentrale Nord', date: '2015-05-01' }],
      },
      {
        text: 'Die Digitalagentur Hessen gehört seit dem 1. Mai 2015 nicht mehr zum Innenministerium, sondern zu meinem Haus.',
        facts: [{ event: 'transferred', name: 'Digitalagentur Hessen', date: '2015-05-01' }],
      },
      {
        text: 'Das Ministerium für Finanzen und Digitales in Schwerin führt Minister Jan Muster (SPD). Das Landesrechenzentrum Nord, bis dato dem Innenministerium nachgeordnet, untersteht nun ebenfalls Muster.',
        published: '2021-11-16',
        facts: [
          {
            event: 'transferred',
            name: 'Landesrechenzentrum Nord',
            parent: 'Ministerium für Finanzen und Digitales',
            date: '2021-11-16',
          },
        ],
      },
      {
        text: 'Das Landesrechenzentrum Hessen unterstand bis 2012 dem Innenministerium, seither dem Finanzministerium.',
        facts: [
          { event: 'transferred', name: 'Landesrechenzentrum Hessen', parent: 'Finanzministerium', date: '2012' },
        ],
      },
      {
        text: 'Die Digitalagentur Hessen liegt ab sofort im Geschäftsbereich des Digitalministeriums.',
        published: '2022-03-15',
        facts: [
          { event: 'transferred', name: 'Digitalagentur Hessen', parent: 'Digitalministerium', date: '2022-03-15' },
        ],
      },
      {
        text: 'Die Digitalagentur Hessen steht in der Zuständigkeit des Digitalministeriums; bislang gehörte sie zum Wirtschaftsressort.',
        published: '2022-03-15',
        facts: [
          { event: 'transferred', name: 'Digitalagentur Hessen', parent: 'Digitalministerium', date: '2022-03-15' },
        ],
      },
      {
        text: 'Seit dem 1. März 2015 zählt das Landesrechenzentrum Hessen zum Finanzministerium.',
        facts: [
          { event: 'transferred', name: 'Landesrechenzentrum Hessen', parent: 'Finanzministerium', date: '2015-03-01' },
        ],
      },
      {
        text: 'Seit Mai 2017 untersteht der Landesbetrieb IT Hessen nicht mehr dem Innen-, sondern dem Digitalministerium.',
        facts: [
          { event: 'transferred', name: 'Landesbetrieb IT Hessen', parent: 'Digitalministerium', date: '2017-05' },
        ],
      },
      {
        text: 'Nach der Wahl ist der Landesbetrieb IT Hessen nun beim Digitalministerium angesiedelt.',
        published: '2022-03-15',
        facts: [
          { event: 'transferred', name: 'Landesbetrieb IT Hessen', parent: 'Digitalministerium', date: '2022-03-15' },
        ],
      },
      {
        text: 'Die Digitalagentur Hessen gehört damit nicht länger zum Innenministerium, sondern zum Geschäftsbereich des Finanzministeriums.',
        published: '2022-03-15',
        facts: [
          { event: 'transferred', name: 'Digitalagentur Hessen', parent: 'Finanzministerium', date: '2022-03-15' },
        ],
      },
    ],
    counterexamples: [
      'Die Digitalagentur Hessen liegt im Geschäftsbereich des Digitalministeriums.',
      'Die Digitalagentur Hessen liegt ab sofort beim Digitalministerium vorn.',
      'Die Digitalagentur Hessen steht seit 2015 unter Druck des Digitalministeriums.',
      'Bis dahin unterstand das Landesrechenzentrum Hessen dem Innenministerium.',
      'Das ITZBund zählt seit 2025 zum Kreis der Kunden des BMDS.',
      'Die Digitalagentur Hessen zählt seit 2015 zu den größten im Land.',
      'Die Digitalagentur Hessen gehört zum Innenministerium.',
      'Beim Digitalministerium ist die Digitalagentur Hessen angesiedelt.',
      'Die Digitalagentur Hessen gehört seit 2020 zu den Partnern.',
    ],
  },
]
