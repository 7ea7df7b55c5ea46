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

/** Whether one title is a shorter form of the other: *Digitalstrategie* of *Digitalstrategie Schleswig-Holstein 2030*. */
export function isShortOf(short: readonly string[], long: readonly string[]): boolean {
  return short.length < long.length && short.every((word) => long.includes(word))
}
