/** Who had an office for the time being gets it for good: *am 16. Juni folgte die förmliche Bestellung durch das Kabinett*. */
import type { Chunk } from '../../german/chunks.ts'
import { AT_FIRST, oneOf } from '../../german/time-words.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { statedDate } from '../../when/dating.ts'
import { ACTING } from '../../who/acting.ts'
import { knownOffices, spokenOf } from '../../who/office-reach.ts'
import { isPerson, namedLast } from '../../who/persons-of-clause.ts'
import { appointedTo, on } from '../slots.ts'

const FORMAL = /^(?:förmlich|formell|ordentlich|endgültig|offiziell|dauerhaft|reguläre?)[ern]{0,2}$/

/** The one of whom the sentence spoke before, else the text. */
function spokenPerson(found: Found): Chunk | undefined {
  const { sentence, clause } = found
  const [first] = clause.chunks
  const before = sentence.clauses.flatMap((c) => (c === clause ? [] : c.chunks))
  const named = before.findLast((c) => isPerson(c) && c.start < (first?.start ?? 0) && !/^(?:von|durch)$/.test(c.lower))
  if (named) return before.find((c) => isPerson(c) && /^(?:ihn|ihm|er|sie|ihr)$/.test(c.lower)) ?? named
  return namedLast(found)
}

/** *am 4. März zunächst kommissarisch und am 17. Dezember zum CISO ernannt*: the days of the two appointments. */
function twoDays({ clause: { chunks } }: Found): readonly [acting: Chunk | undefined, full: Chunk] | undefined {
  const at = chunks.findIndex((c) => ACTING.test(c.lower))
  const joins = chunks.findIndex((c, i) => i > at && /^(?:und|dann|sowie)$/.test(c.lower))
  if (at < 1 || joins < 0 || !chunks.slice(Math.max(0, at - 2), at).some((c) => isAtFirst(c.lower))) return undefined
  const days = chunks.filter((c) => c.mentions.date?.value)
  const full = days.find((c) => chunks.indexOf(c) > joins)
  return full ? [days.findLast((c) => chunks.indexOf(c) < joins), full] : undefined
}
const isAtFirst = oneOf(AT_FIRST, 'erst|vorerst')

/** One who is appointed for the time being and then for good, in one clause, is appointed twice. */
export function appointedTwice(found: Found, readings: readonly Reading[] | Refusal): readonly Reading[] | Refusal {
  const days = 'refused' in readings ? undefined : twoDays(found)
  if (!days || 'refused' in readings) return readings
  const [acting, full] = days
  const dateOf = (c: Chunk | undefined) => (c?.mentions.date?.value ? { date: statedDate(c.mentions.date.value) } : {})
  return readings.flatMap(({ slots: { capacity: _, ...slots }, ...reading }) => [
    { ...reading, slots: { ...slots, capacity: 'acting' }, ...dateOf(acting) },
    { ...reading, slots, ...dateOf(full) },
  ])
}

export const definitive: readonly Rule[] = [
  {
    id: 'appointment/formally-named',
    anchor: '[<noun>(bestellung|ernennung|berufung|bestätigung|wahl|beauftragung)]',
    with: ['(folgte|folgt|erfolgte)'],
    without: ['#Person', '#Plan'],
    read: (found) => {
      const { chunks } = found.clause
      const at = chunks.indexOf(found.group('noun') as Chunk)
      if (!chunks.slice(Math.max(0, at - 2), at).some((c) => FORMAL.test(c.lower)))
        return refuse('no appointment for good')
      // *vier Monate später, am 10. September, folgte …*
      const date = chunks.find((c) => c.mentions.date?.value) ?? chunks.find((c) => c.tags.has('Date'))
      if (!date) return refuse('when is not said')
      const person = spokenPerson(found)
      const offices = [...spokenOf(found), ...knownOffices(found, person)].filter(
        ({ office }) => !office.roles.includes('minister'),
      )
      return appointedTo(found, {
        person,
        offices: offices.map(({ office: { capacity: _, ...office } }) => ({
          office: { ...office, isFormer: false, isFuture: false, isNew: false },
        })),
        more: on(date),
      })
    },
    examples: [
      {
        text: 'CISO des Landes Hessen ist Erika Muster. Am 3. Februar 2020 war sie zunächst kommissarisch damit betraut worden, am 16. Juni 2020 folgte die förmliche Bestellung durch das Kabinett.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CISO', date: '2020-06-16' }],
      },
    ],
    counterexamples: [
      'CISO des Landes Hessen ist Erika Muster. Am 16. Juni 2020 folgte die feierliche Wahl zum Behördenportal des Jahres.',
    ],
  },
]
