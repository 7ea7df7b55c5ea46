import { LAENDER } from './laender.ts'
import { DISTRICTS, MUNICIPALITIES } from './municipalities.ts'

/** A German municipality of the table. */
export interface Town {
  /** The fullest name: *Frankfurt am Main*. */
  readonly name: string
  /** Official municipality key, 8 digits. */
  readonly ags: string
  /** ISO code of its Land. */
  readonly land: string
  /** In thousands. */
  readonly population: number
}

/** One way of writing a town's name, as a text may have it. */
export interface TownName {
  readonly form: 'name' | 'adjective'
  readonly text: string
  readonly town: Town
}

/** A district: `name` is without *Kreis*, *Landkreis* where that is not a part of it. */
export interface District {
  readonly name: string
  readonly ags: string
  readonly land: string
  /** What it is called before its name: Kreise are in Nordrhein-Westfalen and Schleswig-Holstein. */
  readonly kind: 'Kreis' | 'Landkreis'
}

/** Adjectives that the rules of `adjectivesOf` don't give. */
const IRREGULAR: Readonly<Record<string, string>> = {
  Dresden: 'Dresdner|Dresdener',
  München: 'Münchner|Münchener',
  Hannover: 'Hannoveraner|Hannoversche|Hannoverscher|Hannoverschen',
  Münster: 'Münsteraner',
  Kassel: 'Kasseler|Kassler|Kasselaner',
  Halle: 'Hallenser|Hallesche|Hallescher|Halleschen',
  Erlangen: 'Erlanger',
  Recklinghausen: 'Recklinghäuser|Recklinghausener',
  Mühlhausen: 'Mühlhäuser|Mühlhausener',
  Nordhausen: 'Nordhäuser',
  Emden: 'Emder',
  Bautzen: 'Bautzner|Bautzener',
  Meißen: 'Meißner|Meißener',
  Saarbrücken: 'Saarbrücker',
  Zweibrücken: 'Zweibrücker',
  Osnabrück: 'Osnabrücker',
  Kempten: 'Kemptener|Kemptner',
  Gladbeck: 'Gladbecker',
  Zwickau: 'Zwickauer',
  Norden: 'Norder',
  Gera: 'Geraer|Gerscher',
  Bad: '',
}

/** *Düsseldorfer*, *Tübinger*, *Karlsruher*, *Darmstädter*: the indeclinable adjectives of a town's name. */
export function adjectivesOf(name: string): string[] {
  const irregular = IRREGULAR[name]
  if (irregular !== undefined) return irregular.split('|').filter(Boolean)
  if (/[iau]ngen$/.test(name)) return [name.replace(/en$/, 'er')]
  if (/stadt$/.test(name)) return [`${name}er`, name.replace(/stadt$/, 'städter')]
  if (/stätt$/.test(name)) return [`${name}er`]
  return [/e$/.test(name) ? `${name}r` : `${name}er`]
}

let towns: ReadonlyMap<string, readonly TownName[]> | undefined
let districts: ReadonlyMap<string, readonly District[]> | undefined
const landOfKey = new Map(LAENDER.map((land) => [land.key, land.code]))

/** The first word of a name: `Castrop` of *Castrop-Rauxel*, `Bad` of *Bad Homburg*, `St` of *St. Wendel*. */
const firstWord = (name: string): string => /^\p{L}+/u.exec(name)?.[0] ?? name

/**
 * Names and adjectives of towns by their first word, longest first, larger towns before smaller ones of the same name.
 * Read on first use (about 4 ms).
 */
export function townNames(): ReadonlyMap<string, readonly TownName[]> {
  if (towns) return towns
  const index = new Map<string, TownName[]>()
  const add = (text: string, form: TownName['form'], town: Town) => {
    const key = firstWord(text)
    const entries = index.get(key)
    if (entries) entries.push({ text, form, town })
    else index.set(key, [{ text, form, town }])
  }
  for (const row of MUNICIPALITIES.trim().split('\n')) {
    const [ags = '', population = '', ...names] = row.split(';')
    const town = {
      name: names[0] ?? '',
      ags,
      land: landOfKey.get(ags.slice(0, 2)) ?? 'DE',
      population: Number(population),
    }
    for (const name of names) {
      add(name, 'name', town)
      if (town.population >= 20 && !/ (?!.*\p{Lu}\p{Ll}+$)|[()/]/u.test(name)) {
        for (const adjective of adjectivesOf(name)) add(adjective, 'adjective', town)
      }
    }
  }
  for (const entries of index.values()) {
    if (entries.length > 1)
      entries.sort((a, b) => b.text.length - a.text.length || b.town.population - a.town.population)
  }
  towns = index
  return towns
}

/** Districts by the first word of their name. */
export function districtNames(): ReadonlyMap<string, readonly District[]> {
  if (districts) return districts
  const index = new Map<string, District[]>()
  for (const row of DISTRICTS.trim().split('\n')) {
    const [ags = '', name = ''] = row.split(';')
    const land = landOfKey.get(ags.slice(0, 2)) ?? 'DE'
    const district: District = { name, ags, land, kind: /^(?:01|05)/.test(ags) ? 'Kreis' : 'Landkreis' }
    const key = firstWord(name)
    index.set(
      key,
      [...(index.get(key) ?? []), district].sort((a, b) => b.name.length - a.name.length),
    )
  }
  districts = index
  return districts
}
