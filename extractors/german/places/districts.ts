import { latin } from '../latin.ts'
import { LETTER } from '../letters.ts'
import { matches } from '../matches.ts'
import { numberFromWord } from '../numbers/words.ts'
import type { PlaceMention } from '../places.ts'
import { landWord } from './land-pattern.ts'
import { type District, districtNames, townsStartingWith } from './municipality-index.ts'
import { BEARS_TOWN_NAME } from './town-words.ts'

/** *Landkreis X*, *Kreises X*, *Kreistag X*, *Landratsamt X* … : what comes before a district's name. */
const BEFORE = new RegExp(
  `(?<![${LETTER}0-9-])(?<kind>Landkreis|Kreis)(?<body>tags?|verwaltung|hauses|haus)?(?:es|e[ns]?|s)? (?=[A-ZÄÖÜ])|(?<![${LETTER}])Landratsamt(?:e?s)? (?=[A-ZÄÖÜ])`,
  'g',
)

/** Names that hold *Kreis* themselves: *Rhein-Sieg-Kreises*, *Hochsauerlandkreis*, *Märkischen Kreis*, *Region Hannover*. */
const WHOLE = new RegExp(
  `(?<![${LETTER}0-9-])(?:(?<region>Städteregion Aachen|StädteRegion Aachen|Region Hannover|Regionalverbands? Saarbrücken|Rhein-Kreis(?:es)? Neuss|Eifelkreis(?:es)? Bitburg-Prüm|Altmarkkreis(?:es)? Salzwedel)|(?<name>[A-ZÄÖÜ][${LETTER}-]*(?:-K|k)reis)(?:es|s)?(?! ?[${LETTER}]*tag)|(?<adjective>Märkische|Oberbergische|Rheinisch-Bergische)[rnms]? Kreis(?:es)?)(?![${LETTER}0-9])`,
  'g',
)

/** Fallback for districts that the table lacks (dissolved ones): a capitalised word, hyphenated or not. */
const UNKNOWN = new RegExp(`[A-ZÄÖÜ][${LETTER}]{3,}(?:-[A-ZÄÖÜ][${LETTER}]+)*`, 'y')

/** A headline glued to the name before it: *Landkreis UelzenMit kleinem Team*. */
const unglued = (name: string | undefined) => name?.replace(/(?<=[a-zäöüß])[A-ZÄÖÜ].*$/, '')

/** Districts that a text names with *Kreis*, *Landkreis* and the like. `jurisdiction` is as the text calls it, in the nominative. */
export function findDistricts(text: string): PlaceMention[] {
  const found = findBareNames(text)
  if (!/[Kk]reis|[Rr]egion|Landratsamt/.test(text)) return found
  for (const match of matches(BEFORE, text)) {
    const nameAt = match.index + match[0].length
    const known = districtAt(text, nameAt)
    if (known) {
      const kind = match.groups?.kind && !match.groups.body ? match.groups.kind : known.district.kind
      // *Landratsamt Ostalbkreis*
      const name = /[Kk]reis/.test(known.text) ? known.text : `${kind} ${known.text}`
      const start = isCounted(match[0], text.slice(Math.max(0, match.index - 20), match.index)) ? nameAt : match.index
      found.push(mention(start, nameAt + known.length, name, known.district))
      // *die Landkreise Uelzen, Celle und Gifhorn*
      if (/kreise/iu.test(match[0])) found.push(...othersOfList(text, nameAt + known.length, kind))
      // *sechs Landkreise Leistungen*: behind a plural any noun may stand
    } else if (/^Landkreis(?:es)? /.test(match[0])) {
      UNKNOWN.lastIndex = nameAt
      const name = unglued(UNKNOWN.exec(text)?.[0])
      // *Landkreis Sachsens*
      if (name && !landWord(name)) {
        found.push({
          start: match.index,
          end: nameAt + name.length,
          jurisdiction: `Landkreis ${name}`,
          kind: 'district',
          form: 'name',
        })
      }
    }
  }
  for (const match of matches(WHOLE, text)) {
    const { name, adjective, region } = match.groups ?? {}
    const nominative =
      name ??
      (adjective ? `${adjective}r Kreis` : region?.replace(/(kreis|Kreis)es/, '$1').replace('verbands', 'verband'))
    const district = nominative && byName(nominative.replace('StädteRegion', 'Städteregion'))
    if (district) found.push(mention(match.index, match.index + match[0].length, nominative, district))
  }
  return found
}

/** *die drei Kreise Uelzen, Celle und Gifhorn*: the noun is that of the number. */
const isCounted = (noun: string, before: string): boolean =>
  /kreisen? $/iu.test(noun) && isNumber(before.trimEnd().split(' ').at(-1) ?? '')
const isNumber = (word: string): boolean => /^\d+$/.test(word) || (numberFromWord(word) ?? 0) > 1
const WITH_HYPHEN = latin.g`(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?![\p{L}\p{N}-])`

/** *Potsdam-Mittelmark*, *Schleswig-Flensburg*: names of two parts that only a district has. */
function findBareNames(text: string): PlaceMention[] {
  if (!text.includes('-')) return []
  return matches(WITH_HYPHEN, text).flatMap(({ index, 0: name }) => {
    const district = byName(name) ?? byName(name.replace(/s$/, ''))
    if (
      !district ||
      isTown(district.name) ||
      CAPITAL_OF.test(text.slice(Math.max(0, index - 40), index)) ||
      /[Kk]reis|Region/.test(district.name) ||
      BEARS_TOWN_NAME.test(text.slice(Math.max(0, index - 40), index))
    )
      return []
    return mention(index, index + name.length, `${district.kind} ${district.name}`, district)
  })
}

/** *die Kreisstadt von Teltow-Fläming* is its town. */
const CAPITAL_OF = latin`Kreisstadt (?:von|des|im) (?:\p{L}+ )?$`

const isTown = (name: string): boolean => townsStartingWith(name.split('-')[0] ?? '').some(({ text }) => text === name)

const NEXT = /(?:, (?:und |sowie )?| und | sowie )(?:de[nmr] |die )?(?=[A-ZÄÖÜ])/y

function othersOfList(text: string, from: number, kind: string): PlaceMention[] {
  const found: PlaceMention[] = []
  for (let at = from; ; ) {
    NEXT.lastIndex = at
    const start = at + (NEXT.exec(text)?.[0].length ?? 0)
    const next = start > at ? districtAt(text, start) : undefined
    if (!next) return found
    at = start + next.length
    if (!/[Kk]reis/.test(next.text)) found.push(mention(start, at, `${kind} ${next.text}`, next.district))
  }
}

function mention(start: number, end: number, jurisdiction: string, { ags, land }: District): PlaceMention {
  return { start, end, jurisdiction, kind: 'district', ags, land, form: 'name' }
}

const FIRST_WORD = latin`^\p{L}+`
const GOES_ON = latin`[\p{L}-]`

function byName(name: string): District | undefined {
  const first = FIRST_WORD.exec(name)?.[0] ?? ''
  return districtNames()
    .get(first)
    ?.find((district) => district.name === name)
}

/** The district whose name stands at `at`, with or without its bracket: *Rotenburg (Wümme)*, *Rotenburg*. */
function districtAt(text: string, at: number): { district: District; length: number; text: string } | undefined {
  const first = FIRST_WORD.exec(text.slice(at, at + 40))?.[0] ?? ''
  for (const district of districtNames().get(first) ?? districtNames().get(first.replace(/s$/, '')) ?? []) {
    for (const name of [district.name, district.name.replace(/ \(.*| (?:a[mn]|i[mn]) .*/, '')]) {
      const next = text[at + name.length] ?? ' '
      if (text.startsWith(name, at) && !GOES_ON.test(next)) return { district, length: name.length, text: name }
    }
  }
  return undefined
}
