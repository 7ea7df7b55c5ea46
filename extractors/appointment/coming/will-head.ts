/** *Erika Muster wird das ITZBund als Direktorin leiten*: who is to lead, told as settled. */

import type { Chunk } from '../../german/chunks.ts'
import { reasonNotAsserted } from '../../german/modality.ts'
import { isFromNowOn } from '../../german/time-words.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { actor } from '../../who/actor-and-undergoer.ts'
import { headedBody } from '../../who/headship.ts'
import { predicateOffices } from '../../who/office-reach.ts'
import { isPerson } from '../../who/persons-of-clause.ts'
import { namesPortfolio } from '../../who/portfolio.ts'
import { eachOf } from '../../who/several.ts'
import { appointedTo } from '../slots.ts'

/** *zusammen mit Paul Beispiel*: who leads beside. */
function colleague(chunks: readonly Chunk[]): Chunk | undefined {
  const at = chunks.findIndex(
    (c, i) => c.lower === 'mit' && /^(?:zusammen|gemeinsam)$/.test(chunks[i - 1]?.lower ?? ''),
  )
  return at < 0 ? undefined : chunks.slice(at + 1, at + 6).find(isPerson)
}

function willHead(found: Found): readonly Reading[] | Refusal {
  const mood = reasonNotAsserted(found.clause.mood)
  if (mood) return refuse(mood)
  const { chunks } = found.clause
  if (!chunks.some((c) => c.tags.has('Head') && c.tags.has('Infinitive'))) return refuse('a participle or a noun')
  const isAs = (c: Chunk | undefined) => c !== undefined && chunks[chunks.indexOf(c) - 1]?.lower === 'als'
  const body = headedBody(found)
  const ofField = namesPortfolio(found)
  const as = predicateOffices(found).filter(
    ({ chunk, office }) => isAs(chunk) && (body || (ofField && !office.roles.includes('agency-head'))),
  )
  if (as.length === 0 && !chunks.some((c) => isFromNowOn(c.lower)))
    return refuse('leads, but nothing says that it is new')
  const person = actor(found)
  if (!person || !/ \p{Lu}/u.test(person.text)) return refuse('nobody named who is to lead')
  const also = colleague(chunks)
  return eachOf(also ? [person, also] : [person], (one) =>
    appointedTo(found, { person: one, offices: [...as, ...(body ? [body] : [])] }),
  )
}

export const leadersToBe: readonly Rule[] = [
  {
    id: 'appointment/will-head',
    anchor: '(wird|werden)',
    with: ['(#Head && #Infinitive)', '[<person>#Person]'],
    without: ['#From', '#Since', '#Until', '#Range'],
    mood: 'any',
    read: willHead,
    examples: [
      {
        text: 'Erika Muster wird das ITZBund als Direktorin zusammen mit Finanzchef Paul Beispiel leiten.',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', organisation: 'ITZBund' },
          { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', organisation: 'ITZBund' },
        ],
      },
      {
        text: 'Künftig wird Erika Muster das ITZBund leiten.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head' }],
      },
      {
        text: 'Die Juristin Erika Muster wird die digitale Verwaltung als Staatssekretärin im Ministerium für Digitales des Landes Thüringen leiten.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'state-secretary', jurisdiction: 'DE-TH' }],
      },
    ],
    counterexamples: [
      'Direktorin Erika Muster wird das ITZBund weiter leiten.',
      'Wer das ITZBund künftig leiten wird, sagte Erika Muster nicht.',
      'Erika Muster wird als Direktorin des ITZBund die Debatte leiten, wenn sie gewählt wird.',
      'Erika Muster wird das digitale Treffen als CIO der Stadt Köln leiten.',
      'Künftig wird Direktorin Erika Muster vom ITZBund das Projekt leiten.',
    ],
  },
]
