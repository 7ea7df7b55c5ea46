import { LETTER } from '../letters.ts'
import { FOREIGN_ADJECTIVES, FOREIGN_DERIVED, FOREIGN_NAMES } from './foreign.ts'
import { GUARDED_SHORT, LAENDER } from './laender.ts'
import { REGIONS } from './regions.ts'

/** What a word that names a Land, the federation or a foreign place means. */
export interface LandWord {
  readonly jurisdiction: string
  readonly kind: 'land' | 'federation' | 'foreign'
  readonly form: 'name' | 'adjective' | 'region'
  /** An abbreviation that is other things as well: needs a compound or *in* before it. */
  readonly guarded?: boolean
}

let words: Map<string, LandWord> | undefined
let pattern: RegExp | undefined

function table(): Map<string, LandWord> {
  if (words) return words
  const entries = new Map<string, LandWord>()
  for (const [name, jurisdiction] of REGIONS) entries.set(name, { jurisdiction, kind: 'land', form: 'region' })
  for (const land of LAENDER) {
    const is = (form: LandWord['form']): LandWord => ({ jurisdiction: land.code, kind: 'land', form })
    for (const name of [...land.names, ...land.short]) entries.set(name, is('name'))
    // *bayernweit*, *NRW-weit*
    for (const name of [...land.names, ...land.short].filter((n) => /^\p{L}+$/u.test(n)))
      for (const word of [`${name}weit`, `${name.toLowerCase()}weit`, `${name}-weit`]) entries.set(word, is('name'))
    for (const adjective of [...land.adjectives, ...land.derived]) entries.set(adjective, is('adjective'))
  }
  for (const [short, jurisdiction] of Object.entries(GUARDED_SHORT)) {
    entries.set(short, { jurisdiction, kind: 'land', form: 'name', guarded: true })
  }
  const foreign = (form: LandWord['form']): LandWord => ({ jurisdiction: '', kind: 'foreign', form })
  for (const name of FOREIGN_NAMES) entries.set(name, foreign('name'))
  for (const name of [...FOREIGN_ADJECTIVES, ...FOREIGN_DERIVED]) entries.set(name, foreign('adjective'))
  words = entries
  return entries
}

const FOREIGN: ReadonlySet<string> = new Set(FOREIGN_ADJECTIVES)
/** *der englische Begriff*, *die französische Fassung* tell of a language, not of a country. */
const NOT_OF_LANGUAGE = `(?!e[nrms]? (?:Fach|Original|Kurz)?(?:[AaÜü]usdr[uü]ck|[Bb]egriff|[Bb]ezeichnung|[Ww]ort|[Ww]ört|[Tt]itel|[Nn]ame|[Ff]assung|[Vv]ersion|[Ss]prach|[Tt]ext|[Oo]riginal|[Üü]bersetzung|[Aa]bkürzung|[Aa]kronym|[Kk]ürzel|[Uu]ntertitel))`

const isLower = (word: string) => word[0] !== word[0]?.toUpperCase()
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** *sachsen-anhaltisch* and *Sachsen-Anhaltisch*. */
const anyCase = (word: string) =>
  word
    .split('-')
    .map((part) => `[${part[0]}${part[0]?.toUpperCase()}]${escaped(part.slice(1))}`)
    .join('-')

/** *Sachsen-AnhaltDigitalstrategie erneuert*: where a page set a Land above its headline, and the lines lost their break. */
const HYPHENATED = LAENDER.flatMap(({ names }) => names.filter((n) => n.includes('-')))
  .map(escaped)
  .join('|')
const GLUED = '-Anhalt[A-ZÄÖÜ]'

/** One expression for all of them, and for *Bund…*, *Deutschland*, *deutsche Verwaltung*. Looked for where words begin only: it is long. */
export function landPattern(): RegExp {
  if (pattern) return pattern
  const all = [...table().keys()].sort((a, b) => b.length - a.length)
  const isAdjective = (word: string) => isLower(word) && !word.endsWith('weit')
  const names = all.filter((word) => !isAdjective(word)).map(escaped)
  const adjectives = all.filter(isAdjective).map((word) => anyCase(word) + (FOREIGN.has(word) ? NOT_OF_LANGUAGE : ''))
  const federal = `Bundes[${LETTER}-]*|Bund|Deutschlands?|deutsche[nrms]? (?:öffentliche[nrms]? )?(?:Verwaltung|Behörden|Staat)`
  pattern = new RegExp(
    `(?<![${LETTER}0-9])(?:${federal}|(?:${adjectives.join('|')})(?:e[nrms]?|(?=-))|(?:${names.join('|')})s?)(?![${LETTER}0-9]|${GLUED})|(?:${HYPHENATED})(?=[A-ZÄÖÜ][a-zäöü])`,
    'g',
  )
  return pattern
}

/** Looks a match of `landPattern` up. */
export function landWord(match: string): LandWord | undefined {
  const entries = table()
  const bare = match.replace(/s$/, '')
  const found = entries.get(match) ?? entries.get(bare)
  if (found) return found
  const stem = match.toLowerCase().replace(/sche[nrms]?$/, 'sch')
  const adjective = entries.get(stem)
  if (adjective) return adjective
  return isFederal(match)
    ? { jurisdiction: 'DE', kind: 'federation', form: match.startsWith('deutsch') ? 'adjective' : 'name' }
    : undefined
}

/**
 * Words in *Bundes-* that are not the federation's: generic (*Bundesländer*, *bundesweit*), of associations, parties and
 * sport (*Bundesverband*, *Bundesvorstand*, *Bundesliga*), comparisons (*Bundesvergleich*), or foreign (*Bundesstaat*, *Bundesheer*).
 */
const NOT_FEDERAL =
  /^Bundes(?:-?[Ll]and|-?[Ll]änd|straße|liga|-?[Vv]erband|verein|heer|partei|vorstand|vorsitz|geschäftsführ|staat|stadt|genoss|garten|jugend|trainer|lager|lade|brüder|fachgruppe|fachschaft|kongress|delegiert|ebene$|weit|arbeitsgemeinschaft|vereinigung|innung|ingenieur|tags(?:wahl|fraktion|abgeord|kandidat|mandat|sitz|vizepräs)|bank|ärzte|steuerberater|wettbewerb|sieger|vergleich|(?:durch)?schnitt|trend|ratsinitiative)/u

const isFederal = (word: string): boolean =>
  word.startsWith('Bundes') ? !NOT_FEDERAL.test(word) : word === 'Bund' || /^[Dd]eutsch/.test(word)
