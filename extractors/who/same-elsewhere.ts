/** The office told before, of another place: *seit 2016 in gleicher Funktion in Heilbronn*. */
import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import type { Found } from '../rule.ts'
import { chooseAmong, placesInText, type Whose } from '../whose/jurisdiction.ts'
import type { Reached } from './headship.ts'

const SAME = /^(?:gleiche[rnms]?|selbe[rnms]?|ähnlicher|derselben|dieselbe|demselben|dasselbe|denselben)$/
const POST = latin`^(?:funktion|position|rolle|aufgabe|eigenschaft|stelle|amt|posten)$`
const AT = /^(?:in|im|bei|beim|für)$/

/** The place right behind *in gleicher Funktion*. */
export function placeOfSamePost({ clause: { chunks }, sentence }: Found): Whose | undefined {
  const same = chunks.findIndex((c, i) => SAME.test(c.lower) && POST.test(chunks[i + 1]?.lower ?? ''))
  const [at, ...behind] = same < 0 ? [] : chunks.slice(same + 2, same + 6)
  const place = behind.find((c: Chunk) => c.tags.has('Place'))
  if (!at || !AT.test(at.lower) || !place) return undefined
  const text = sentence.text.slice(at.start, place.end)
  const whose = chooseAmong(placesInText(text), text, { weak: true })
  return whose?.foreign ? undefined : whose
}

/** The office as one of another place. */
export const withoutPlace = ({ office }: Pick<Reached, 'office'>): Reached => {
  const { placeText: _, organisation, body, label, ...rest } = office
  const isAbbreviated = /^(?:Chief \p{L}+ (?:\p{L}+ )?Officer|CIO|CDO|CISO)/u.exec(label ?? '')?.[0]
  return {
    office: { ...rest, isNew: false, isFormer: false, isFuture: false, label: isAbbreviated ?? rest.roles[0] ?? '' },
  }
}
