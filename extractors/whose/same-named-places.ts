/** A district and the town that it is called after, or towns that are called alike: which of them a page means by the bare name. */

import { latin } from '../german/latin.ts'
import { matches } from '../german/matches.ts'
import { districtNames, townsStartingWith } from '../german/places/municipality-index.ts'
import { placesInText, type Whose } from './jurisdiction.ts'

/** What only a town has, or is called. */
const OF_TOWN = latin`(?<!\p{L})(?:(?:Kreis|Haupt|Hanse|Universitäts)?[Ss]tadt(?:rat|rats|rates|verwaltung|spitze|verordnet\p{L}*|werke)?|städtische[nrsm]?|Oberbürgermeister(?:in|s)?|Rathaus(?:es)?|Ratsversammlung|Magistrat(?:s|es)?|Gemeinderat(?:s|es)?)(?!\p{L})`
const DISTRICT = /[Kk]reis(?:es)?\s+/gu
/** How much of a page is looked at. */
const LONGEST_PAGE = 20_000

/**
 * The district, where a page speaks of it, and of the town of that name nowhere but inside other names: *Der Landkreis
 * Auental … Die Agenda trägt den Titel „Auental 2030“.*
 */
export function districtOfSameName(text: string, { jurisdiction: town, ags, land }: Whose): Whose | undefined {
  if (!ags || !land || /kreis|^Region /iu.test(town) || !/[Kk]reis|Landr[aä]t/u.test(text)) return undefined
  const page = text.slice(0, LONGEST_PAGE)
  if (OF_TOWN.test(page)) return undefined
  if (!matches(DISTRICT, page).some((m) => page.startsWith(town, m.index + m[0].length))) return undefined
  const name = town.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  const ofDistrict = latin`(?<![\p{L}-])((?:Land)?[Kk]reis)(?:es)?\s+${name}(?![\p{L}-])`.exec(page)
  if (!ofDistrict) return undefined
  const alone = latin`(?<![\p{L}-]|[Kk]reise?s?\s{1,9}|[„"»][^“"«„»]{0,60})${name}s?(?![\p{L}-])(?!\s20\d\d)`
  if (alone.test(page)) return undefined
  const district = placesInText(`${ofDistrict[1]} ${town}`).find((p) => p.kind === 'district' && p.land === land)
  return district?.ags ? { jurisdiction: district.jurisdiction, ags: district.ags, land, foreign: false } : undefined
}

/** Of its own organs: *der Kreistag*, *Landrätin Muster*, *der Landkreis* without a name. */
const DISTRICT_ORGAN = latin`(?<!\p{L})(?:(?:Kreistag|Landratsamt|Kreishaus|Kreisverwaltung|Kreisausschuss)(?:e?s)?(?! \p{Lu}|\p{L})|Landr[aä]t(?:in|e?s)?(?!\p{L}))|(?<!\p{L})(?:[Dd](?:er|es|em)|[Ii]m|[Vv]om|[Bb]eim|[Uu]nser) (?:Land)?[Kk]reis(?:es)?(?! \p{Lu}|\p{L}|-)`

const ANY_DISTRICT_ORGAN = latin`(?<!\p{L})(?:Kreistag|Landratsamt|Kreishaus|Kreisverwaltung|Kreisausschuss|Landr[aä]t)(?:in|e?s)?(?!\p{L})`

/**
 * The district of which the text speaks where it has named but a town: *Husum. Der Kreistag hat …*. `page` is asked where
 * the fact's sentence says nothing of either.
 */
export function districtByOrgans(town: Whose, sentence: string, page: string): Whose | undefined {
  if (town.ags?.length !== 8) return undefined
  const organs = OWN_NAMES.get(town.jurisdiction)?.organs
  if (organs?.test(sentence)) return districtAround(town)
  if (OF_TOWN.test(sentence)) return undefined
  const told = DISTRICT_ORGAN.test(sentence) || (ANY_DISTRICT_ORGAN.test(page) && !OF_TOWN.test(page))
  return told ? districtAround(town) : undefined
}

/** … where the clause itself tells of the district alone: *Der Landkreis bietet 31 Dienste an*, *im Ingelheimer Kreishaus*. */
export const districtOfOwnOrgans = (town: Whose, clause: string): Whose | undefined =>
  OWN_ORGAN.test(clause) &&
  !OF_TOWN.test(clause) &&
  !clause.replaceAll(`${town.jurisdiction}er `, '').includes(town.jurisdiction)
    ? districtAround(town)
    : undefined
const OWN_ORGAN = latin`(?<!\p{L})(?:[Dd](?:er|es|em)|[Ii]m|[Vv]om|[Bb]eim|[Uu]nser) (?:Land)?[Kk]reis(?:es)?(?! \p{Lu}|\p{L}|-)|er (?:Kreishaus|Kreistag|Kreisverwaltung|Landratsamt)(?:e?s)?(?!\p{L})`

/** Districts that are none by name, and what only they have. */
const OWN_NAMES: ReadonlyMap<string, { readonly name: string; readonly organs: RegExp }> = new Map([
  ['Aachen', { name: 'Städteregion Aachen', organs: /Städteregions|(?:der|die|unserer?) Städteregion(?! Aachen)/iu }],
  [
    'Hannover',
    {
      name: 'Region Hannover',
      organs: latin`Regions(?:versammlung|präsident|verwaltung|haus)|(?:[Dd]ie|[Dd]er|[Uu]nserer?) Region(?! \p{Lu}|\p{L})`,
    },
  ],
  ['Saarbrücken', { name: 'Regionalverband Saarbrücken', organs: /Regional(?:versammlung|verband)/u }],
])

/** The district called after a town, or else the one in which it lies. */
export function districtAround({ jurisdiction: town, ags, land }: Whose): Whose | undefined {
  if (ags?.length !== 8 || !land) return undefined
  const all = [...districtNames().values()].flat()
  const district =
    all.find((d) => d.name === OWN_NAMES.get(town)?.name) ??
    all.find((d) => d.land === land && d.name.replace(/ \(.*/, '') === town.replace(/ \(.*/, '')) ??
    all.find((d) => d.ags === ags.slice(0, 5))
  if (!district) return undefined
  const isWhole = /[Kk]reis|^(?:Städter|R)egion/.test(district.name)
  return {
    jurisdiction: isWhole ? district.name : `${district.kind} ${district.name}`,
    ags: district.ags,
    land,
    foreign: false,
  }
}

/** *Rotenburg an der Fulda*, *Frankfurt (Oder)*: behind the name that others share. */
const BYNAME = / (?:am|an der|im|in|in der|ob der|vor der|bei) | \(|\//
const withoutByname = (name: string): string => name.split(BYNAME)[0] ?? name

/** *Der Halterner Rat* on a page that names *Haltern am See*: the town by its whole name. */
function byWholeName(text: string, whose: Whose): Whose | undefined {
  const first = whose.jurisdiction.split(/[ -]/)[0] ?? ''
  const own = townsStartingWith(first).find(({ town }) => town.ags === whose.ags)?.town.name
  return own !== undefined && own !== whose.jurisdiction && text.includes(own)
    ? { ...whose, jurisdiction: own }
    : undefined
}

/**
 * The smaller town of the same bare name, where a page names places in its Land and none in the larger one's: *Rotenburg*
 * beside Bebra and Hünfeld lies at the Fulda.
 */
export function townOfSameName(text: string, whose: Whose): Whose | undefined {
  const { jurisdiction: town, ags, land } = whose
  if (ags?.length !== 8 || !land || BYNAME.test(town)) return undefined
  const whole = byWholeName(text, whose)
  if (whole) return whole
  const others = townsStartingWith(town.split(/[ -]/)[0] ?? '')
    .map((named) => named.town)
    .filter((t) => t.ags !== ags && t.land !== land && t.name !== town && withoutByname(t.name) === town)
  if (others.length === 0) return undefined
  const places = placesInText(text.slice(0, LONGEST_PAGE)).filter((p) => p.ags !== ags)
  const named = new Set(places.map((p) => p.land ?? p.jurisdiction))
  const meant = named.has(land) ? undefined : others.find((t) => named.has(t.land))
  return meant && { jurisdiction: meant.name, ags: meant.ags, land: meant.land, foreign: false }
}
