/** Somebody has held an office since a date. */

import type { Chunk } from '../../german/chunks.ts'
import { isBorrowed } from '../../german/clauses/parts.ts'
import { latin } from '../../german/latin.ts'
import { isSinceThen, SINCE_THEN } from '../../german/time-words.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { isElsewhere, statedDate } from '../../when/dating.ts'
import { withAdded } from '../../who/office-reach.ts'
import { officeReadings } from '../../who/officeholder.ts'
import { holderOf } from '../../who/title-holder.ts'
import { appointedTo, on } from '../slots.ts'
import { heldOffices } from './held.ts'
import { SINCE_COUNTEREXAMPLES, SINCE_EXAMPLES } from './held-since-examples.ts'

/** *das Haus seit 2017 aufgebaut und geführt hatte*: two participles of one auxiliary are one clause about the time. */
function withSharedVerb(found: Found): Found {
  const { clauses } = found.sentence
  const { clause } = found
  const next = clauses[clauses.indexOf(clause) + 1]
  const isOpen = clause.chunks.at(-1)?.tags.has('Participle') && !clause.chunks.some((c) => c.tags.has('Finite'))
  const goesOn = next?.chunks.filter((c) => !isBorrowed(c))
  const isVerb = goesOn?.length && goesOn.every((c) => c.tags.has('Verb') || !/[\p{L}\d]/u.test(c.text))
  if (!isOpen || !isVerb) return found
  return { ...found, clause: { ...clause, chunks: [...clause.chunks, ...goesOn] } }
}

function heldSince(own: Found): readonly Reading[] | Refusal {
  const found = withSharedVerb(own)
  const since = found.group('since') as Chunk
  if (since.mentions.date?.attributive) return refuse('the time belongs to a participle')
  const before = found.clause.chunks[found.clause.chunks.indexOf(since) - 1]?.lower ?? ''
  // *Sie kam im Juli. Seitdem ist sie CDO*
  const inSentence = found.sentence.chunks.findLast((c) => c.start < since.start && c.mentions.date?.value)
  const then = isSinceThen(since.lower)
    ? (inSentence?.mentions.date?.value ?? found.document.dateBefore(found.sentence.offset))
    : undefined
  if (!then && !since.tags.has('Since')) return refuse('since then, but no date before')
  const more = then ? { date: statedDate(then) } : on(since)
  if (!since.mentions.date?.value && FOR_LONG.test(since.text)) return refuse('for long, since when is not said')
  const heads = found.clause.chunks.some((c) => c.tags.has('Head'))
  if (!heads && /^(?:haus|verwaltung|stadtverwaltung|landesverwaltung|dienst)$/.test(before))
    return refuse('since when in the house, not in the office')
  if (isElsewhere(found.clause.chunks, since)) return refuse('since when they have been elsewhere')
  const held = heldOffices(found, since)
  if ('refused' in held) return held
  const [first] = held.offices
  const several = first?.chunk && found.clause.chunks.includes(first.chunk) ? withAdded(found, first) : []
  if (several.length < 2) return appointedTo(found, { ...held, more })
  const each = several.map((office) => appointedTo(found, { ...held, offices: [office], more }))
  const good = each.flatMap((r) => ('refused' in r ? [] : r))
  return good.length > 0 ? good : (each[0] as Refusal)
}

/** *seit Jahren*, *seit Langem* */
const FOR_LONG = latin.i`^seit (?:\p{Ll}+en )?(?:Jahren|Jahrzehnten|[Ll]angem|[Ll]ängerem|jeher|(?:langer|geraumer) Zeit)$`

/** *Präsident des BSI (seit 2016): Erika Muster* */
const behindBracket = (chunks: readonly Chunk[], time: Chunk): Chunk | undefined => {
  const next = chunks.filter(
    (c) => c.start >= time.end && !/^[):]$/.test(c.text) && !c.tags.has('Dash') && !c.mentions.date,
  )[0]
  return next?.tags.has('Person') ? next : undefined
}

export const heldSinceThen: readonly Rule[] = [
  {
    id: 'appointment/time-in-brackets',
    anchor: '^[<office>#Office] [<time>(#Since|#From|#Until|#Range|#RangeEnd)]',
    without: ['#Person', '#Finite'],
    read: (found) => {
      const { chunks } = found.sentence
      const office = found.group('office') as Chunk
      const time = found.group('time') as Chunk
      const at = chunks.findIndex((c) => c.start === office.start && c.end === office.end)
      const person = at < 0 ? undefined : (behindBracket(chunks, time) ?? holderOf(chunks, at))
      if (!person || !office.mentions.office) return refuse('nobody’s office')
      const isEnd = time.tags.has('Until') || time.tags.has('RangeEnd')
      const offices = [{ office: { ...office.mentions.office, isFormer: false }, chunk: office }]
      return officeReadings(found, { event: isEnd ? 'departed' : 'appointed', person, offices, more: on(time) })
    },
    examples: [
      {
        text: 'Präsident des BSI (seit 2016): Paul Beispiel',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2016' }],
      },
      {
        text: 'Geschäftsführer der ekom21 (bis 31.3.2020): Paul Beispiel',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2020-03-31' }],
      },
      {
        text: 'Direktorin des ITZBund (2016–2019): Erika Muster',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2016' },
          { event: 'departed', person: 'Erika Muster', role: 'agency-head', date: '2019' },
        ],
      },
      {
        text: 'Stadt Köln: Erika Muster, Digitalisierungsbeauftragte (seit April 2020)',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', date: '2020-04' }],
      },
    ],
    counterexamples: ['Stadt Köln: Erika Muster sucht eine Digitalisierungsbeauftragte (seit April 2020)'],
  },
  {
    id: 'appointment/since',
    anchor: `[<since>(#Since|${SINCE_THEN})]`,
    with: ['[<person>#Person]'],
    read: heldSince,
    examples: SINCE_EXAMPLES,
    counterexamples: SINCE_COUNTEREXAMPLES,
  },
]
