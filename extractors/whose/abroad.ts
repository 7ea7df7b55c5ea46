/** Pages from Switzerland and Austria, by how they spell and whom they name. */
import { latin } from '../german/latin.ts'
import { matches } from '../german/matches.ts'
import type { Whose } from './jurisdiction.ts'

/** What only Swiss pages write, where no *ß* stands on a page. */
const SWISS = latin.g`(?<!\p{L})(?:Massnahme|[Gg]ross(?:e[nrsm]?)?(?!\p{L})|Strasse|[Aa]usser(?:dem|halb)?(?!\p{L})|[Ss]chliesslich|heisst|gemäss|Grösse|Medienmitteilung|Der Regierungsrat(?!\p{L}| \p{Lu})|Kantonsrat|Stadtparlament|Stadthaus|Swisscom)`
/** … and only Austrian ones. */
const AUSTRIAN = latin.g`(?<!\p{L})(?:Jänner|Landeshaupt(?:mann|frau)|Österreich|Austria|Nationalrat)|\.gv\.at(?!\p{L})`
const OF_AUSTRIA_ALONE = latin`(?<!\p{L})(?:Jänner|Landeshaupt(?:mann|frau))(?!\p{L})|\.gv\.at(?!\p{L})`

const distinct = (words: RegExp, text: string): number =>
  new Set(matches(words, text).map(([word]) => word.toLowerCase())).size

/** Whether the page is one of these. */
export function pageFromAbroad(text: string): Whose | undefined {
  const isSwiss = !text.includes('ß') && distinct(SWISS, text) > 1
  const isAustrian = OF_AUSTRIA_ALONE.test(text) && distinct(AUSTRIAN, text) > 1
  return isSwiss || isAustrian ? { jurisdiction: '', foreign: true } : undefined
}
