import { districtNames, townsStartingWith } from './municipality-index.ts'
import { isUpper, type Word } from './noun-phrase.ts'

/** Rivers and landscapes after which joint bodies are called. Source: the common atlas names of German regions. */
const REGIONS = new Set(
  (
    'Rhein Main Neckar Mosel Saar Ruhr Lippe Ems Weser Leine Aller Elbe Havel Spree Oder Neiße Saale Mulde Elster Unstrut ' +
    'Werra Fulda Lahn Sieg Wupper Nahe Donau Iller Lech Isar Inn Altmühl Regnitz Naab Kinzig Murg Nagold Kocher Jagst ' +
    'Tauber Eider Trave Schlei Peene Warnow Bode Hunte Hase Vechte Erft Rur Sauer Bodensee Alb Allgäu Altmark Angeln Anhalt ' +
    'Bergstraße Breisgau Dithmarschen Eichsfeld Eifel Elbtal Elbtalaue Erzgebirge Fläming Hagebau Harz Havelland Hegau ' +
    'Hellweg Hohenlohe Holstein Hunsrück Kraichgau Lausitz Linzgau Müritz Münsterland Oberland Odenwald Oderbruch Ortenau ' +
    'Pfalz Prignitz Rheinhessen Rhön Ries Ruppin Sauerland Saarpfalz Spessart Spreewald Stormarn Taunus Uckermark Vogtland ' +
    'Vorpommern Wendland Wesermarsch Westerwald Wetterau Zollernalb Mitte'
  ).split(' '),
)
const SIDED =
  /^(?:Nord|Süd|Ost|West|Nordost|Nordwest|Südost|Südwest|Mittel|Ober|Unter|Nieder|Vorder|Hinter|Hoch|Rhein|Neckar|Elbe?|Weser|Saale|Main|Donau)(?<rest>\p{Ll}{3,})$/u
const ENDING =
  /(?:heide|wald|gau|elbe|weser|ems|rhein|pfalz|küste|moor|börde|marsch|franken|schwaben|eifel|harz|lausitz|sachsen|hessen|bayern|thüringen|westfalen|friesland|emsland|münsterland|sauerland|bergland|havelland|vogtland|allgäu|alb|main|saale|neckar|gebirge|holstein)$/
const NO_REGION = /^(?:Stadtwald|Anwalt|Landwald|Rechtsanwalt|Urwald)$/
const POSITION = /^(?:Unter|Ober|Mittler|Nördlich|Südlich|Östlich|Westlich|Hoh|Alt)e[rsn]?$/u

/** The index behind the region or town that begins at word `i`: *Unterer Neckar*, *Rhein-Main*, *Landsberg am Lech*; `i` where none does. */
export function readRegionName(words: readonly Word[], i: number): number {
  const word = words[i]
  if (!isUpper(word)) return i
  if (POSITION.test(word.text)) return isUpper(words[i + 1]) && isRegion((words[i + 1] as Word).text) ? i + 2 : i
  if (isRegion(word.text)) return i + 1
  return readTown(words, i)
}

function isRegion(text: string): boolean {
  if (text.includes('-'))
    return text.split('-').some((part) => isRegion(part) || isTown(part)) && /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+/u.test(text)
  const rest = SIDED.exec(text)?.groups?.rest
  return (
    REGIONS.has(text) ||
    (ENDING.test(text) && !NO_REGION.test(text)) ||
    (rest !== undefined && REGIONS.has(`${rest[0]?.toUpperCase()}${rest.slice(1)}`))
  )
}

const isTown = (name: string): boolean =>
  townsStartingWith(name).some((t) => t.text === name) ||
  districtNames()
    .get(name)
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
  return districtNames()
    .get(first ?? '')
    ?.some((d) => d.name === first)
    ? i + 1
    : i
}
