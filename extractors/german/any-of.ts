/** Many patterns in a long text that holds few of their words. */
import { latin } from './latin.ts'
import { matches } from './matches.ts'

interface AnyOf {
  /** Whether the text matches a pattern. */
  isIn(text: string): boolean
  /** Where: an offset within each match, in no order. */
  placesIn(text: string): number[]
}

/**
 * One of the patterns, read as with the flag `u` and without captures. Most have letters that they can't do without
 * (*igital* in `[Dd]igitale[nrsm]? (?:Stadt|Region)`). A text is searched for these first, several times as fast as for
 * all patterns at every character.
 */
export function anyOf(patterns: readonly string[]): AnyOf {
  const alternatives = patterns.flatMap(alternativesOf).map(lettersFirst)
  const signs = [...Map.groupBy(alternatives, ({ letters }) => letters)].map(([letters, group]) => {
    const union = group.map(({ pattern }) => pattern).join('|')
    return { letters, here: letters === '' ? latin.g`${union}` : latin.y`${union}` }
  })
  return {
    isIn: (text) => signs.some((sign) => nextPlace(sign, text, 0) >= 0),
    placesIn: (text) => signs.flatMap((sign) => placesOf(sign, text)),
  }
}

interface Sign {
  readonly letters: string
  /** Matches where the letters stand; where it has none of its own, anywhere. */
  readonly here: RegExp
}

function placesOf(sign: Sign, text: string): number[] {
  if (sign.letters === '') return matches(sign.here, text).map(({ index }) => index)
  const places: number[] = []
  for (let at = nextPlace(sign, text, 0); at >= 0; at = nextPlace(sign, text, sign.here.lastIndex)) places.push(at)
  return places
}

/** The first match from an offset on, or -1: an expression alone goes through a text far more slowly than its letters. */
function nextPlace({ letters, here }: Sign, text: string, from: number): number {
  if (letters === '') return text.search(here)
  for (let at = text.indexOf(letters, from); at >= 0; at = text.indexOf(letters, at + 1)) {
    here.lastIndex = at
    if (here.test(text)) return at
  }
  return -1
}

/** What bars outside of groups set apart. */
function alternativesOf(pattern: string): string[] {
  const bars = matches(/\|/g, outline(pattern)).map(({ index }) => index)
  return [-1, ...bars].map((bar, i) => pattern.slice(bar + 1, bars[i]))
}

/** The pattern with its own letters first: what stands before them is looked at backwards. */
function lettersFirst(pattern: string): { letters: string; pattern: string } {
  const [rarest] = lettersOf(pattern).sort((a, b) => rarity(b.letters) - rarity(a.letters))
  if (rarest === undefined) return { letters: '', pattern }
  const { letters, at } = rarest
  const before = pattern.slice(0, at)
  const behind = before === '' ? '' : `(?<=${before}${letters})`
  return { letters, pattern: `${letters}${behind}${pattern.slice(at + letters.length)}` }
}

/** V8 finds less than seven letters at the speed of memory, by the first of them. */
const MOST_LETTERS = 5

function lettersOf(pattern: string): { letters: string; at: number }[] {
  return matches(LETTERS, outline(pattern)).map(({ groups, index }) => ({
    letters: groups?.letters?.slice(0, MOST_LETTERS) ?? '',
    at: index,
  }))
}

const LETTERS = latin.g`(?=(?<letters>\p{Lu}[\p{L}\d]+|[\p{L}\d]{3,}))`

/** By how seldom German texts have the first letter; a capital is rarer than all small ones. */
function rarity([first = '']: string): number {
  const commonFirst = 'enisratdhulcgmobwfkzpv'
  return commonFirst.includes(first) ? commonFirst.indexOf(first) : commonFirst.length
}

/** The pattern with `#` for all that is no letter which must stand: classes, escapes, groups, what may be missing. */
function outline(pattern: string): string {
  const blank = (part: string) => '#'.repeat(part.length)
  let rest = pattern.replace(/\\p\{\w+\}|\\.|\[(?:\\.|[^\]\\]){0,2000}\]/gu, blank)
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = rest.replace(/\([^()]*\)/g, blank)
  }
  return rest.replace(/.(?:[?*+]|\{[^}]{0,9}\})|[.^$]/gu, blank)
}
