import { LAENDER } from '../../extractors/german/places/laender.ts'

/**
 * Whose administration a fact can belong to: federation, Länder, municipalities and districts.
 * Sources: ISO 3166-2:DE and the official municipality key (AGS, Destatis) for codes; Wikidata (CC0) for item ids of
 * federation and Länder; municipalities and districts as in extractors/german/places/municipalities.ts (GeoNames, CC BY 4.0;
 * Destatis, CC BY 4.0).
 */
export interface KnownJurisdiction {
  /** As in the facts: `DE`, `DE-SN`, or the name of a municipality or district. */
  readonly id: string
  readonly name: string
  readonly nameEn?: string
  readonly level: 'federation' | 'land' | 'municipality' | 'district'
  /** Official key: 2 digits for a Land, 5 for a district, 8 for a municipality. */
  readonly ags?: string
  /** ISO code of the Land that it lies in or is. */
  readonly land?: string
  readonly wikidata?: string
}

const WIKIDATA: Readonly<Record<string, string>> = {
  'DE-BW': 'Q985',
  'DE-BY': 'Q980',
  'DE-BE': 'Q64',
  'DE-BB': 'Q1208',
  'DE-HB': 'Q1209',
  'DE-HH': 'Q1055',
  'DE-HE': 'Q1199',
  'DE-MV': 'Q1196',
  'DE-NI': 'Q1197',
  'DE-NW': 'Q1198',
  'DE-RP': 'Q1200',
  'DE-SL': 'Q1201',
  'DE-SN': 'Q1202',
  'DE-ST': 'Q1206',
  'DE-SH': 'Q1194',
  'DE-TH': 'Q1205',
}

const ENGLISH: Readonly<Record<string, string>> = {
  'DE-BY': 'Bavaria',
  'DE-HE': 'Hesse',
  'DE-MV': 'Mecklenburg-Western Pomerania',
  'DE-NI': 'Lower Saxony',
  'DE-NW': 'North Rhine-Westphalia',
  'DE-RP': 'Rhineland-Palatinate',
  'DE-SN': 'Saxony',
  'DE-ST': 'Saxony-Anhalt',
  'DE-TH': 'Thuringia',
}

const GERMANY: KnownJurisdiction = {
  id: 'DE',
  name: 'Bund',
  nameEn: 'Federation',
  level: 'federation',
  wikidata: 'Q183',
}

/** Federation and Länder, in the order of their codes. */
export const STATES: readonly KnownJurisdiction[] = [
  GERMANY,
  ...LAENDER.map(({ code, key, names: [name = code] }): KnownJurisdiction => {
    const [nameEn, wikidata] = [ENGLISH[code], WIKIDATA[code]]
    return {
      id: code,
      name,
      level: 'land',
      ags: key,
      land: code,
      ...(nameEn && { nameEn }),
      ...(wikidata && { wikidata }),
    }
  }).sort((a, b) => (a.id < b.id ? -1 : 1)),
]

const states = new Map(STATES.map((state) => [state.id, state]))
const landOfKey = new Map(STATES.map(({ ags, id }) => [ags ?? '', id]))

/** What is known of a fact's jurisdiction; `ags` tells municipalities of one name apart. Unknown names stay names. */
export function jurisdiction(id: string, ags?: string): KnownJurisdiction {
  const state = states.get(id)
  if (state !== undefined) return state
  const land = ags === undefined ? undefined : landOfKey.get(ags.slice(0, 2))
  const level = ags?.length === 5 || /kreis/iu.test(id) ? 'district' : 'municipality'
  return { id, name: id, level, ...(ags && { ags }), ...(land && { land }) }
}
