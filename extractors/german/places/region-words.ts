import { latin } from '../latin.ts'
import { isUpper, type Word } from '../noun-phrase.ts'
import { isRegionName } from './landscapes.ts'
import { districtNames, townsStartingWith } from './municipality-index.ts'

const SIDED = latin`^(?:Nord|Süd|Ost|West|Nordost|Nordwest|Südost|Südwest|Mittel|Ober|Unter|Nieder|Vorder|Hinter|Hoch|Rhein|Neckar|Elbe?|Weser|Saale|Main|Donau)(?<rest>\p{Ll}{3,})$`
const ENDING = latin`(?:heide|wald|gau|elbe|weser|ems|rhein|pfalz|küste|moor|börde|marsch|franken|schwaben|eifel|harz|lausitz|sachsen|hessen|bayern|thüringen|westfalen|friesland|bergland|alb|main|saale|neckar|gebirge|holstein|\p{Ll}{3}tal)$`
const NO_REGION = latin`^(?:Kapital|Hospital|Quartal|Digital|Portal|\p{Lu}\p{Ll}+(?:portal|kapital|quartal|hospital)|Stadtwald|Anwalt|Landwald|Rechtsanwalt|Urwald)$`
const POSITION = /^(?:Unter|Ober|Mittler|Nördlich|Südlich|Östlich|Westlich|Hoh|Alt)e[rsn]?$/u

/** *Teutoburger Wald*, *Holsteinisches Seenland*: an adjective of a place, and what land it is. */
const OF_A_TOWN = latin`^\p{Lu}\p{Ll}{3,}(?:er|isches?)$`
const LAND = /^(?:Land|Wald|Heide|Becken|Bucht|Seenland|Seenplatte|Schweiz|Höhe|Börde|Berge|Kreis)$/

/** The index behind the region or town that begins at word `i`: *Unterer Neckar*, *Rhein-Main*, *Landsberg am Lech*; `i` where none does. */
export function readRegionName(words: readonly Word[], i: number): number {
  const word = words[i]
  if (!isUpper(word)) return i
  if (POSITION.test(word.text)) return isUpper(words[i + 1]) && isRegion((words[i + 1] as Word).text) ? i + 2 : i
  // Lüneburger Heide
  const next = words[i + 1]
  if (
    isUpper(next) &&
    (isRegionName(`${word.text} ${next.text}`) || (OF_A_TOWN.test(word.text) && LAND.test(next.text)))
  )
    return i + 2
  if (isRegion(word.text)) return i + 1
  return readTown(words, i)
}

/** Whether a word is called like a landscape, by the table or by its parts: *Unterweser*, *Weser-Leine*. */
export function isRegion(text: string): boolean {
  if (isRegionName(text)) return true
  if (text.includes('-'))
    return (
      /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+/u.test(text) &&
      text.split('-').some((part) => isRegion(part) || isTownOrDistrict(part))
    )
  const rest = SIDED.exec(text)?.groups?.rest
  return (
    (ENDING.test(text) && !NO_REGION.test(text)) ||
    (rest !== undefined && isRegionName(`${rest[0]?.toUpperCase()}${rest.slice(1)}`))
  )
}

/** Whether a municipality or district is called so. */
export const isTownOrDistrict = (name: string): boolean =>
  townsStartingWith(name).some((t) => t.text === name) || isDistrictName(name)

/** Whether a landscape, municipality or district is called so, be it without its *-Kreis*: *Rhein-Sieg*. */
export const isRegionOrTown = (name: string): boolean =>
  isRegionName(name) || isTownOrDistrict(name) || isDistrictName(`${name}-Kreis`)

export const isDistrictName = (name: string): boolean =>
  districtNames()
    .get(name.split(/[ -]/)[0] ?? '')
    ?.some((d) => d.name === name) === true

/** Smaller places are called like ordinary words. In thousands. */
const SMALLEST = 8

function readTown(words: readonly Word[], i: number): number {
  const [first, ...rest] = words.slice(i, i + 4).map((w) => w.text)
  for (const { text, town } of townsStartingWith((first ?? '').split('-')[0] ?? '')) {
    const parts = text.split(' ')
    if (town.population >= SMALLEST && [first, ...rest].slice(0, parts.length).join(' ') === text)
      return i + parts.length
  }
  return isDistrictName(first ?? '') ? i + 1 : i
}
