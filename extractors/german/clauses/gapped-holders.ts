/** One office in several places: *A ist CIO in Hessen, B in Bremen*, *In Hessen ist A CIO, in Bremen B*, *CIO in Hessen ist A, in Bremen B*. */

import type { Chunk } from '../chunks.ts'
import { latin } from '../latin.ts'
import { isPredicateVerb } from './parts.ts'

const isPerson = (c: Chunk) => c.tags.has('Person')
const isPlace = (c: Chunk) => c.tags.has('Place')
const isIn = (c: Chunk) => /^(?:in|im)$/.test(c.lower)

/** The second half with the first one's verb and office, where it is a person and a place, with a date at most. */
export function holderElsewhere(head: readonly Chunk[], part: readonly Chunk[]): Chunk[] | undefined {
  const words = part.filter((c) => /[\p{L}\d]/u.test(c.text))
  const [person, ...others] = words.filter(isPerson)
  const [place, another] = words.filter(isPlace)
  const dates = words.filter((c) => c.mentions.date)
  const isBare = words.every((c) => c === person || c === place || isIn(c) || c.mentions.date)
  const led = place && words[words.indexOf(place) - 1]
  if (!person || others.length > 0 || !place || another || !isBare || !led || !isIn(led) || dates.length > 1)
    return undefined
  const offices = head.filter((c) => c.mentions.office && !c.tags.has('PluralOffice'))
  const [office] = offices
  const isOfOne = head.filter(isPerson).length === 1 && offices.length === 1
  if (!office || !isOfOne || !isPlacedIn(office, head)) return undefined
  const when = dates.length > 0 ? dates : head.filter((c) => c.mentions.date)
  return [person, ...head.filter(isPredicateVerb), ...when, withoutPlace(office), led, place]
}

/** *CIO in Hessen*, or *In Hessen ist A CIO*. */
const isPlacedIn = (office: Chunk, head: readonly Chunk[]): boolean =>
  PLACED.test(office.text) || head.some((c, i) => isPlace(c) && i > 0 && isIn(head[i - 1] as Chunk))
const PLACED = latin` in \p{Lu}[\p{L}-]+$`

function withoutPlace(chunk: Chunk): Chunk {
  const { office } = chunk.mentions
  const text = chunk.text.replace(PLACED, '')
  if (!office || text === chunk.text) return chunk
  const { placeText: _, ...bare } = office
  const end = chunk.start + text.length
  const mentions = { ...chunk.mentions, office: { ...bare, end: office.start + text.length, label: text } }
  return { ...chunk, end, text, lower: text.toLowerCase(), mentions, inner: [] }
}
