import { fold } from '../identity.ts'
import { jurisdiction as knownJurisdiction } from '../known/jurisdictions.ts'

/** Words of a plan's title that say nothing about which plan it is. */
const FILLERS = new Set(
  'die der das des den dem fur zur zum und von im in bis land landes freistaat freistaats freistaates stadt landeshauptstadt hansestadt freie freien sachsische sachsischen bayerische bayerischen'.split(
    ' ',
  ),
)

/**
 * What makes a plan's title: its words without fillers, Land and order (*E-Government-Masterplan* ~ *Masterplan
 * E-Government*). A year stays: *Digitalstrategie 2025* and *2030* are two plans.
 */
export function titleWords(title: string, jurisdiction: string | null): readonly string[] {
  const place = new Set(jurisdiction === null ? [] : fold(knownJurisdiction(jurisdiction).name).split(' '))
  const words = fold(title)
    .split(' ')
    .map((word) => word.replace(/(?<=strategie|agenda)n$|(?<=plan|programm|konzept|pakt)e?s$/u, ''))
  const telling = words.filter((word) => !FILLERS.has(word) && !place.has(word))
  return [...new Set(telling.length > 0 ? telling : words)].sort()
}

/** Something with the words of its title. */
interface Titled {
  readonly words: readonly string[]
}

/**
 * Finds the titles that say all that a short one says, and more: *Digitalstrategie* of *Digitalstrategie 2030*. Looks
 * only at those with the short title's rarest word, so that many plans cost little.
 */
export function longerTitles<T extends Titled>(titles: readonly T[]): (short: T) => readonly T[] {
  const byWord = new Map<string, T[]>()
  for (const title of titles) {
    for (const word of title.words) {
      const same = byWord.get(word)
      if (same === undefined) byWord.set(word, [title])
      else same.push(title)
    }
  }
  return (short) => {
    const lists = short.words.map((word) => byWord.get(word) ?? [])
    const [first = []] = lists
    const rarest = lists.reduce((least, list) => (list.length < least.length ? list : least), first)
    return rarest.filter(
      ({ words }) => words.length > short.words.length && short.words.every((word) => words.includes(word)),
    )
  }
}
