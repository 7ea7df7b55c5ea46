import type { ReadableDocument } from './document.ts'
import type { Chunk, Mentions } from './german/chunks.ts'
import {
  findPlaces,
  jurisdictionOfPublisher,
  jurisdictionOfUrl,
  type PlaceMention,
  type PlaceReading,
} from './german/places.ts'

/** Whose administration a fact belongs to; `foreign` where it is none of Germany's. */
export interface Whose {
  readonly jurisdiction: string
  readonly ags?: string
  readonly foreign: boolean
}

const MUNICIPAL =
  /(?<!\p{L})(?:stadt(?:rat|rats|rates|verwaltung|spitze|werke|verordnet\p{L}*)?|städtische[nrsm]?|(?:landes)?hauptstadt|oberbürgermeister(?:in|s)?|bürgermeister(?:in|s)?|ob|rathaus(?:es)?|kommune|gemeinderat(?:s|es)?|gemeinde|kreistag(?:s|es)?|landrat(?:s|es)?|landkreis(?:es)?|kreis(?:es)?|kreisverwaltung|bürgerschaft|ratsversammlung|dezernent(?:in)?)(?!\p{L})/iu

/** Places that a chunk shows: its own, those inside it, and the seat of a known body. */
export function placesOf(chunk: Chunk): PlaceMention[] {
  return [chunk.mentions, ...chunk.inner].flatMap(placesOfMentions)
}

function placesOfMentions({ place, body, office }: Mentions): PlaceMention[] {
  if (place) return [place]
  if (office?.placeText) return findPlaces(office.placeText)
  const seat = body ?? office?.body
  if (!seat?.jurisdiction) return []
  const { start, end, jurisdiction } = seat
  const kind = jurisdiction === 'DE' ? 'federation' : /^DE-/.test(jurisdiction) ? 'land' : 'municipality'
  return [{ start, end, jurisdiction, kind, form: 'name' }]
}

/**
 * Chooses among the places of one stretch of text (a phrase, a clause, a sentence). A municipality wins where the
 * stretch speaks of a town's organs, else the Land; the federation comes last, for it is named in passing.
 */
export function chooseAmong(places: readonly PlaceMention[], text: string): Whose | undefined {
  const municipal = MUNICIPAL.test(text)
  const readings: PlaceReading[] = places.flatMap((p) => (municipal ? [...(p.alternatives ?? []), p] : [p]))
  const strong = readings.filter((p) => p.form !== 'capital')
  const pool = strong.length ? strong : readings
  const of = (kind: PlaceReading['kind']) => pool.find((p) => p.kind === kind)
  const municipality = of('municipality') ?? of('district')
  const land = of('land')
  const best = (municipal ? (municipality ?? land) : (land ?? municipality)) ?? of('federation') ?? of('foreign')
  if (!best) return undefined
  return { jurisdiction: best.jurisdiction, ...(best.ags ? { ags: best.ags } : {}), foreign: best.kind === 'foreign' }
}

/** Whose page this is, from its address, publisher, title and text; undefined where nothing tells. */
export function whosePage(document: ReadableDocument, text: string): Whose | undefined {
  const votes = new Map<string, { whose: Whose; weight: number }>()
  const vote = (whose: Whose | undefined, weight: number) => {
    if (!whose) return
    const key = whose.foreign ? 'foreign' : whose.jurisdiction
    const entry = votes.get(key) ?? { whose, weight: 0 }
    votes.set(key, { ...entry, weight: entry.weight + weight })
  }
  const titlePlaces = document.title ? findPlaces(document.title) : []
  if (document.title) vote(chooseAmong(titlePlaces, document.title), 3)
  const head = text.slice(0, 20_000)
  const municipal = MUNICIPAL.test(head)
  for (const place of findPlaces(head)) {
    const early = place.start < 600 ? 2 : 1
    const kindWeight = place.kind === 'federation' ? 0.6 : place.form === 'capital' ? 0.5 : 1
    const townWeight = place.kind === 'municipality' && !municipal ? 0.4 : 1
    vote(chooseAmong([place], ''), early * kindWeight * townWeight)
  }
  const whose = (jurisdiction: string | undefined) => (jurisdiction ? { jurisdiction, foreign: false } : undefined)
  vote(whose(document.publisher ? jurisdictionOfPublisher(document.publisher) : undefined), 4)
  vote(whose(document.url ? jurisdictionOfUrl(document.url) : undefined), 4)
  return [...votes.values()].sort((a, b) => b.weight - a.weight)[0]?.whose
}
