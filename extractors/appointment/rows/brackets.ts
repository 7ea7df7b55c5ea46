/** Times in the bracket behind a name: *CDO: Erika Muster (seit 02/2021)*, *Direktoren: X (1997–2004), Y (2004–2008)*. */
import type { Chunk } from '../../german/chunks.ts'
import { type Found, type Rule, refuse } from '../../rule.ts'
import type { Reached } from '../../who/office-reach.ts'
import { isPerson, nameOf } from '../../who/persons-of-clause.ts'
import { holderOf } from '../../who/title-holder.ts'
import { appointedTo, on } from '../slots.ts'
import { officeOfHeading } from './heading.ts'

/** The person before the bracket, and the office that the sentence gives them before it. */
export function inBracket(found: Found): { person: Chunk; offices: Reached[] } | undefined {
  const { clause, sentence } = found
  const [person, ...rest] = clause.chunks
  if (clause.kind !== 'fragment' || !isPerson(person) || !person.tags.has('Antecedent')) return undefined
  if (rest.some((c) => !c.mentions.date && /\p{L}{3}/u.test(c.text))) return undefined
  const { chunks } = sentence
  const offices = chunks.flatMap((c, i) =>
    c.mentions.office && nameOf(holderOf(chunks, i)) === nameOf(person) ? [reached(c)] : [],
  )
  if (offices.length) return { person, offices }
  const ofRow = officeOfRow(found)
  return ofRow && { person, offices: [ofRow] }
}

/** *Letzter Direktor: X (2000–2003)* was it then. */
const reached = (chunk: Chunk): Reached => {
  const office = chunk.mentions.office as NonNullable<Chunk['mentions']['office']>
  return { office: { ...office, isFormer: false }, chunk }
}

/** *Leiter: X (bis 2005), Y (2005–2014)*, *Die Präsidenten des BSI waren X (…), Y (…)*: one office, and behind it only its holders. */
function officeOfRow({ sentence: { chunks, text } }: Found): Reached | undefined {
  const link = chunks.findIndex((c) => c.tags.has('Colon') || /^(?:waren|sind|hießen)$/.test(c.lower))
  // *Leitung X (2004–2009)* in an infobox: nothing stands between
  const at = link >= 0 ? link : isPerson(chunks[1]) ? 1 : -1
  if (at < 0) return undefined
  const behind = chunks.slice(link >= 0 ? at + 1 : at)
  const isOther = (c: Chunk) =>
    (c.tags.has('Verb') && c.tags.has('Finite')) || c.tags.has('Office') || c.tags.has('Colon') || c.tags.has('Plan')
  if (!isPerson(behind[0]) || behind.some(isOther)) return undefined
  const office = chunks.slice(0, at).findLast((c) => c.tags.has('Office'))
  const named = officeOfHeading(text.slice(0, chunks[at]?.start).trim())
  return named && office && office.start <= 4 ? { ...named, chunk: office } : named
}

export const brackets: readonly Rule[] = [
  {
    id: 'appointment/from-in-brackets',
    anchor: '[<from>#From]',
    with: ['[<person>#Person]'],
    mood: 'any',
    read: (found) => {
      const held = inBracket(found)
      if (!held) return refuse('no bracket behind a name')
      return appointedTo(found, { ...held, more: on(found.group('from')) })
    },
    examples: [
      {
        text: 'ITZBund\nDirektoren: Erik Muster (1998–2005), Paul Beispiel (ab 2005)',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2005' }],
      },
      {
        text: 'Das Landesrechenzentrum Saar wurde 1974 errichtet.\nLeiter des Rechenzentrums: Erik Muster (1998–2005), Paul Beispiel (ab 2005)',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', jurisdiction: 'DE-SL', date: '2005' }],
      },
      {
        text: 'ITZBund\nLeitung Erik Muster (1998–2005), Paul Beispiel (ab 2005)',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2005' }],
      },
      {
        text: 'Die Präsidenten des BSI waren Erik Muster (1998–2005) und Paul Beispiel (ab 2005).',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', jurisdiction: 'DE', date: '2005' }],
      },
    ],
    counterexamples: [
      'ITZBund\nPreis Erik Muster (ab 2005)',
      'ITZBund\nPreisträger: Erik Muster (1998–2005), Paul Beispiel (ab 2005)',
    ],
  },
]
