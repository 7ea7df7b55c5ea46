import { MONTHS } from '../dates/months.ts'
import { isUpper, type Word } from '../noun-phrase.ts'
import { LAENDER } from '../places/laender.ts'
import { landOfRegionIn } from '../places/landscapes.ts'
import { townsStartingWith } from '../places/municipality-index.ts'
import { isRegion } from '../places/region-words.ts'
import type { KnownBody } from './table.ts'

/** Other towns are called like ordinary words. In thousands. */
const LARGE = 50

/**
 * The index behind the region by which a body's name goes on, where a body of the table can't be called so: *RegioIT
 * Westpfalz* is not the *regio iT* of Aachen, *ITEBO Nord* not the ITEBO, *HZD Wiesbaden* is the one of Hessen. Undefined
 * where it may be that body.
 */
export function endOfNamesake(words: readonly Word[], at: number, body: KnownBody): number | undefined {
  const [last, place] = [words[at - 1], words[at]]
  if (!last || !isUpper(place) || place.start - last.end !== 1 || !/^(?:it-provider|agency)$/.test(body.kind))
    return undefined
  const { jurisdiction = '' } = body
  if (jurisdiction.startsWith('DE-') && QUARTER.test(place.text) && !IS_MONTH.test(words[at + 1]?.text ?? ''))
    return at + 1
  const region = isRegion(place.text) ? landOfRegionIn(place.text) : undefined
  // of the federation's bodies a town or Land behind the name is a branch
  const land = region ?? (jurisdiction.startsWith('DE-') ? landOf(place.text) : undefined)
  return land && /^DE/.test(jurisdiction) && land !== jurisdiction ? at + 1 : undefined
}

const QUARTER = /^(?:Nord|Süd)(?:ost|west)?$|^(?:Ost|West|Mitte)$/
/** *HZD Mitte Mai* */
const IS_MONTH = new RegExp(`^(?:${MONTHS})$`)

const landOf = (name: string): string | undefined =>
  LAENDER.find(({ names }) => names.includes(name))?.code ??
  townsStartingWith(name).find(({ text, town }) => text === name && town.population >= LARGE)?.town.land
