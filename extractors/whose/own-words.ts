/** *der Kreis*, *die Stadt*, *im Land*, *der Senat* without a name: the page's own. */

import { latin } from '../german/latin.ts'
import { CITY_STATES } from '../german/places/laender.ts'
import type { Reading } from '../rule.ts'
import type { PlaceSign, Whose } from './jurisdiction.ts'

const DEFINITE_ARTICLE = '(?<!\\p{L})(?:[Dd]e[rsmn]|[Dd]ie|[Dd]as|[Ii]m|[Vv]om|[Bb]eim|[Zz]um|[Uu]nser\\p{Ll}{0,2})'
const UNNAMED = '(?!\\p{L}|-)(?! (?:der |des |von )?(?:\\p{Lu}|„))'
const DISTRICT = latin`${DEFINITE_ARTICLE} (?:Land)?[Kk]reis(?:es|verwaltung|tag|tags|haus|hauses)?${UNNAMED}`
const TOWN = latin`${DEFINITE_ARTICLE} (?:Stadt(?:rat|rats|verwaltung|spitze|verordnetenversammlung)?|Gemeinde(?:rat|rats)?|Rathaus(?:es)?|Oberbürgermeister(?:in|s)?)${UNNAMED}`
const LAND = latin`${DEFINITE_ARTICLE} (?:Land(?:es)?|Freistaats?|Bundesland(?:es)?|Landesregierung|Landtags?|Landesverwaltung)${UNNAMED}|(?<!\p{L})(?:[Ll]andesweit\p{Ll}*|Landesbehörden)(?!\p{L})`
const SENATE = latin`${DEFINITE_ARTICLE} Senat(?:e?s)?${UNNAMED}`

/** *die Basisdienste des Landes*, *landesweit*: of a Land without its name. */
export const speaksOfLand = (sentence: string): boolean => LAND.test(sentence)

/** *der CIO der Stadt*: of a town without its name. */
export const speaksOfTown = (sentence: string): boolean => TOWN.test(sentence)

/** *CIO des Freistaats*: of one of three Länder. */
export const isOfFreistaat = ({ slots: { roleLabel, adopter } }: Reading): boolean =>
  [roleLabel, adopter].some((words) => /Freistaat/.test(String(words)))
/** *Hessen sucht, Sachsen hat gefunden: CIO des Freistaats ist X* */
export const mayBeFreistaat = ({ kind, jurisdiction }: PlaceSign): boolean =>
  kind !== 'land' || /^DE-(?:BY|SN|TH)$/.test(jurisdiction)

/** Which kind of administration an office is of, where its owner stands in it or right behind it, without a name. */
export type Kind = 'land' | 'town' | 'district'
const NOUNS: Readonly<Record<Kind, string>> = {
  land: 'Land(?:e?s)?|Freistaat(?:e?s)?|Landes(?:regierung|verwaltung|kabinetts?)|Staatsregierung|Bundeslandes',
  town: '(?:(?:Landesh|H)aupts|(?:Universitäts|Hanse|Kreis|Groß|Klein)s|S)tadt(?:verwaltung)?|Kommune|Gemeinde(?:verwaltung)?|Rathaus(?:es)?',
  district: '(?:Land)?[Kk]reis(?:es)?|Kreisverwaltung|Landrats?amt(?:e?s)?',
}
const OWNER = '(?:de[rs]|im|beim?|unsere[rs]) (?:\\p{Ll}+(?:en|er) )?'
const OF_KIND = (['land', 'town', 'district'] as const).map((kind) => ({
  kind,
  behind: latin`^ ${OWNER}(?:${NOUNS[kind]})${UNNAMED}`,
  inside: latin` ${OWNER}(?:${NOUNS[kind]})$`,
}))

/** *CIO des Landes*, *Leiterin der IT der gastgebenden Stadt*: `office` and what stands behind it. */
export const kindOfOwner = (office: string, behind: string): Kind | undefined =>
  OF_KIND.find((k) => k.behind.test(behind) || (k.inside.test(office) && !/^ (?:der |des |von )?\p{Lu}/u.test(behind)))
    ?.kind

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
