/** Whose an office is by what stands beside it: its owner by kind, the place before it or behind. */

import type { Chunk } from '../german/chunks.ts'
import type { Clause } from '../german/clauses.ts'
import { CITY_STATES } from '../german/places/laender.ts'
import type { PlaceReading } from '../german/places.ts'
import { chooseAmong, placesOf, type Whose } from './jurisdiction.ts'
import { type Kind, kindOfOwner } from './own-words.ts'
import type { Asked } from './whose-asked.ts'

/** *Österreichs Digitalministerin empfing die bayerische*: whose is told right before the office. */
export const ownerBefore = (office: Chunk, chunks: readonly Chunk[]): readonly Chunk[] =>
  chunks.filter(
    ({ start, end, text, mentions: { place } }) =>
      start < office.start &&
      end + 1 === office.start &&
      office.mentions.office !== undefined &&
      (place?.form === 'adjective' || (place?.form === 'name' && text.endsWith('s'))),
  )

/** *wird Leiter des neuen Amts für Digitalisierung in Stuttgart*: where the office is that somebody gets. */
export function townBehind(office: Chunk, { reading: { slots }, clause: { chunks } }: Asked): Whose | undefined {
  if (slots.event !== 'appointed' || !office.mentions.office || !chunks.some((c) => c.tags.has('Werden')))
    return undefined
  const [preposition, place] = chunks
    .slice(chunks.indexOf(office) + 1)
    .filter((c) => !BEHIND_OFFICE.test(c.lower) && !c.mentions.body && !c.tags.has('Attributive'))
  const towns = preposition?.lower === 'in' && place ? placesOf(place) : []
  const whose = chooseAmong(towns, '', { level: 'municipal', weak: true })
  return whose?.ags ? whose : undefined
}
const BEHIND_OFFICE = /^(?:des|der|dortigen|neu|neuen|künftigen)$/

/** *neue Landesbevollmächtigte für Informationssicherheit in Berlin* */
export function seatBehind(office: Chunk, { chunks }: Clause): Whose | undefined {
  if (!office.mentions.office) return undefined
  const [preposition, place] = chunks.slice(chunks.indexOf(office) + 1)
  const behind = preposition?.lower === 'in' && place ? placesOf(place) : []
  const own = / in \S+$/.test(office.text) ? placesOf(office) : []
  const whose = chooseAmong([...own, ...behind], office.text, { level: 'state', weak: true })
  return whose?.jurisdiction.startsWith('DE-') ? whose : undefined
}

/** *CIO der Stadt*: not the federation or the Land whose guest somebody is. */
function mayOwn(chunk: Chunk, kind: Kind): boolean {
  const places = placesOf(chunk)
  return places.length === 0 || places.some((p) => [p, ...(p.alternatives ?? [])].some((r) => isOfKind(r, kind)))
}

/** *X, CIO des Landes, führte durch die Sitzung in Hessen*: behind the verb, where it was. */
const isWhereActed = (chunks: readonly Chunk[], i: number, office: Chunk): boolean =>
  chunks[i - 1]?.lower === 'in' &&
  chunks.some((c, k) => c.start > office.start && k < i - 1 && c.tags.has('Finite') && !c.tags.has('Sein'))

function isOfKind({ kind: own, jurisdiction }: PlaceReading, kind: Kind): boolean {
  if (own === 'foreign') return true
  if (kind === 'land') return own === 'land'
  return own === 'municipality' || own === 'district' || CITY_STATES.has(jurisdiction)
}

/** What of a stretch may tell whose the office is, where its unnamed owner stands in it or right behind it. */
export function ofOwnersKind(stretch: readonly Chunk[], office: Chunk, text: string): readonly Chunk[] {
  const kind = kindOfOwner(office.text, text.slice(office.end))
  return kind ? stretch.filter((c, i) => mayOwn(c, kind) && !isWhereActed(stretch, i, office)) : stretch
}
