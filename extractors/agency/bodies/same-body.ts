/** Whether two names in one document are one body's. */
import { namesDigital } from '../../german/bodies.ts'
import { findPlaces } from '../../german/places.ts'
import type { Slots } from '../../rule.ts'

/** What papers call a ministry whose name the page gives in full. */
export const isBareMinistry = (name: string): boolean => /^Digital(?:isierungs)?ministerium$/.test(name)

/** *Thüringer Digitalagentur*, *Digitalagentur Thüringen*, *Digitalagentur* of one Land; *Digitalministerium* and its full name. */
export function isSameBody(a: Slots, b: Slots): boolean {
  if (keyOf(a) === keyOf(b) || isSameName(String(a.name), String(b.name))) return true
  if (!a.jurisdiction || a.jurisdiction !== b.jurisdiction || (a.acronym && b.acronym)) return false
  const [x, y] = [String(a.name), String(b.name)]
  if ([x, y].some(isBareMinistry)) return [x, y].every((n) => /minist/i.test(n) && namesDigital(n))
  const [own, other] = [x, y].map((n) => withoutPlace(n, String(a.jurisdiction)))
  return own === other && namesDigital(own ?? '')
}

const keyOf = (slots: Slots) => String(slots.acronym ?? slots.name).toLowerCase()

/** *Dataport AöR*, *Dataport* */
export const isSameName = (a: string, b: string): boolean => withoutForm(a) === withoutForm(b)
const withoutForm = (name: string): string => name.replace(/ (?:AöR|gGmbH|GmbH|eG)$/u, '')

/** *Thüringer Digitalagentur* without the Land whose it is anyway. */
function withoutPlace(name: string, jurisdiction: string): string {
  const own = findPlaces(name).filter((p) => p.jurisdiction === jurisdiction)
  const rest = own.reduceRight((text, p) => text.slice(0, p.start) + text.slice(p.end), name)
  return rest.replace(/\s+/gu, ' ').trim()
}
