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

/** One way of writing a town's name: *Frankfurt am Main* is also *Frankfurt*. */
export interface TownName {
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

let townRows: ReadonlyMap<string, readonly string[]> | undefined
let districts: ReadonlyMap<string, readonly District[]> | undefined
const towns = new Map<string, readonly TownName[]>()
const landOfKey = new Map(LAENDER.map((land) => [land.key, land.code]))
const landOf = (ags: string): string => landOfKey.get(ags.slice(0, 2)) ?? 'DE'

/** The first word of a name: `Castrop` of *Castrop-Rauxel*, `Bad` of *Bad Homburg*, `St` of *St. Wendel*. */
function firstWord(name: string): string {
  const end = name.search(/[ .(;/-]/)
  return end < 0 ? name : name.slice(0, end)
}

function push<T>(index: Map<string, T[]>, key: string, entry: T): void {
  const entries = index.get(key)
  if (entries) entries.push(entry)
  else index.set(key, [entry])
}

/**
 * The table's rows by the first word of their names. Made on first use in about 3 ms: what a row says is read only
 * when its town turns up.
 */
function rowsByFirstWord(): ReadonlyMap<string, readonly string[]> {
  if (townRows) return townRows
  const index = new Map<string, string[]>()
  for (const row of MUNICIPALITIES.trim().split('\n')) {
    const names = row.slice(row.indexOf(';', 9) + 1)
    push(index, firstWord(names), row)
    if (names.startsWith('Sankt ')) push(index, 'St', row)
  }
  townRows = index
  return index
}

const NONE: readonly TownName[] = []

/** Towns whose name begins with that word: longest names first, larger towns before smaller ones of the same name. */
export function townsStartingWith(word: string): readonly TownName[] {
  const known = towns.get(word)
  if (known) return known
  const rows = rowsByFirstWord().get(word)
  if (!rows) return NONE
  const names = rows.flatMap(townNamesOf).filter(({ text }) => firstWord(text) === word)
  // The table is sorted by population already, and sorting is stable.
  names.sort((a, b) => b.text.length - a.text.length)
  towns.set(word, names)
  return names
}

/** Names of all towns with at least so many thousand people, the largest first. */
export function townsFrom(population: number): TownName[] {
  const names: TownName[] = []
  for (const row of MUNICIPALITIES.trim().split('\n')) {
    const towns = townNamesOf(row)
    if ((towns[0]?.town.population ?? 0) < population) break
    names.push(...towns)
  }
  return names
}

function townNamesOf(row: string): TownName[] {
  const [ags = '', population = '', ...names] = row.split(';')
  const town = { name: names[0] ?? '', ags, land: landOf(ags), population: Number(population) }
  return names.map((text) => ({ text, town }))
}

/** Districts by the first word of their name, longest first. */
export function districtNames(): ReadonlyMap<string, readonly District[]> {
  if (districts) return districts
  const index = new Map<string, District[]>()
  for (const row of DISTRICTS.trim().split('\n')) {
    const [ags = '', whole = ''] = row.split(';')
    // *Landkreis Rostock* is the one row that says so
    const name = whole.replace('Landkreis ', '')
    push(index, firstWord(name), { name, ags, land: landOf(ags), kind: /^(?:01|05)/.test(ags) ? 'Kreis' : 'Landkreis' })
  }
  for (const entries of index.values()) entries.sort((a, b) => b.name.length - a.name.length)
  districts = index
  return districts
}

/** Adjectives that no rule of `townOfAdjective` gives, with their town. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Dresden: 'Dresdner Dresdener',
    München: 'Münchner Münchener',
    Hannover: 'Hannoveraner Hannoversche Hannoverscher Hannoverschen Hannoversches',
    Braunschweig: 'Braunschweigische Braunschweigischen',
    Münster: 'Münsteraner',
    Kassel: 'Kassler Kasselaner',
    Halle: 'Hallenser Hallesche Hallescher Halleschen',
    Recklinghausen: 'Recklinghäuser',
    Mühlhausen: 'Mühlhäuser',
    Nordhausen: 'Nordhäuser',
    Emden: 'Emder',
    Bautzen: 'Bautzner',
    Meißen: 'Meißner',
    Saarbrücken: 'Saarbrücker',
    Zweibrücken: 'Zweibrücker',
    Kempten: 'Kemptner',
    Eisenach: 'Eisenacher',
    Gera: 'Geraer',
  }).flatMap(([town, adjectives]) => adjectives.split(' ').map((adjective) => [adjective, town] as const)),
)

/** Only towns of that size (in thousands) have their adjective read: *Rheiner* and *Werler* are mostly surnames. */
const KNOWN_BY_ADJECTIVE = 20

/** The town that an adjective in one word belongs to: *Düsseldorfer*, *Tübinger*, *Karlsruher*, *Darmstädter*. */
export function townOfAdjective(word: string): TownName | undefined {
  const irregular = IRREGULAR.get(word)
  if (irregular) return namedExactly(irregular)
  if (!word.endsWith('er')) return undefined
  const stem = word.slice(0, -2)
  return (
    namedExactly(stem) ??
    namedExactly(`${stem}e`) ??
    (/[aiu]ng$/.test(stem) ? namedExactly(`${stem}en`) : undefined) ??
    (stem.endsWith('städt') ? namedExactly(stem.replace(/städt$/, 'stadt')) : undefined)
  )
}

function namedExactly(name: string): TownName | undefined {
  return townsStartingWith(firstWord(name)).find(
    (entry) => entry.text === name && entry.town.population >= KNOWN_BY_ADJECTIVE,
  )
}
