/** *der Kreis*, *die Stadt*, *im Land*, *der Senat* without a name: the page's own. */

import { latin } from '../german/latin.ts'
import type { Whose } from './jurisdiction.ts'

const ARTICLE = '(?<!\\p{L})(?:[Dd]e[rsmn]|[Dd]ie|[Dd]as|[Ii]m|[Vv]om|[Bb]eim|[Zz]um|[Uu]nser\\p{Ll}{0,2})'
const UNNAMED = '(?!\\p{L}|-)(?! (?:der |des |von )?(?:\\p{Lu}|„))'
const DISTRICT = latin`${ARTICLE} (?:Land)?[Kk]reis(?:es|verwaltung|tag|tags|haus|hauses)?${UNNAMED}`
const TOWN = latin`${ARTICLE} (?:Stadt(?:rat|rats|verwaltung|spitze|verordnetenversammlung)?|Gemeinde(?:rat|rats)?|Rathaus(?:es)?|Oberbürgermeister(?:in|s)?)${UNNAMED}`
const LAND = latin`${ARTICLE} (?:Land(?:es)?|Freistaats?|Bundesland(?:es)?|Landesregierung|Landtags?|Landesverwaltung)${UNNAMED}|(?<!\p{L})(?:[Ll]andesweit\p{Ll}*|Landesbehörden)(?!\p{L})`
const SENATE = latin`${ARTICLE} Senat(?:e?s)?${UNNAMED}`
const CITY_STATES = new Set(['DE-BE', 'DE-HB', 'DE-HH'])

/** *die Basisdienste des Landes*, *landesweit*: of a Land without its name. */
export const speaksOfLand = (sentence: string): boolean => LAND.test(sentence)

/** The page's administration, where the sentence speaks of it by its kind alone. */
export function ownByKind(sentence: string, page: Whose | undefined): Whose | undefined {
  if (!page || page.foreign) return undefined
  const { jurisdiction, ags, land } = page
  const isLand = jurisdiction.startsWith('DE-')
  if (isLand) return LAND.test(sentence) || (CITY_STATES.has(jurisdiction) && SENATE.test(sentence)) ? page : undefined
  if (jurisdiction === 'DE') return undefined
  const isDistrict = /kreis/iu.test(jurisdiction) || ags?.length === 5
  if ((isDistrict ? DISTRICT : TOWN).test(sentence)) return page
  return land && LAND.test(sentence) ? { jurisdiction: land, foreign: false } : undefined
}
