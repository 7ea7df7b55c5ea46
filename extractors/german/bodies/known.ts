/** Bodies of the table in a text: the longest name, or a short form. */

import { latin } from '../latin.ts'
import { isUpper, type Word, wordsOf } from '../noun-phrase.ts'
import { isPlaceWord } from '../places/words.ts'
import { wordFact } from '../words.ts'
import { endOfNamesake } from './namesake-of-known.ts'
import { type KnownBody, knownBodies } from './table.ts'

/** A known body that starts at some word. */
export interface KnownHit {
  readonly body: KnownBody
  /** Index after its last word. */
  readonly end: number
  readonly form: 'name' | 'acronym'
  /** The name as the table spells it. */
  readonly spelled: string
}

interface Entry {
  readonly keys: readonly string[]
  readonly body: KnownBody
  readonly form: 'name' | 'acronym'
  readonly spelled: string
}

let index: ReadonlyMap<string, readonly Entry[]> | undefined

/** Endings fall off so that every case of a name has one key; acronyms keep their letters. */
const keyOf = wordFact(({ text, lower }) => {
  if (/^\p{Lu}[\p{Lu}\p{N}.-]+$/u.test(text)) return text
  return lower.replace(/(?<=.{4})(?:ers|es|en|er|em|e|s|n)$/u, '')
})

function knownIndex(): ReadonlyMap<string, readonly Entry[]> {
  if (index) return index
  const byFirst = new Map<string, Entry[]>()
  const add = (form: 'name' | 'acronym', spelled: string, body: KnownBody) => {
    const keys = wordsOf(spelled).map((w) => (form === 'acronym' ? w.text : keyOf(w)))
    const first = keys[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), { keys, body, form, spelled }])
  }
  for (const body of knownBodies()) {
    for (const acronym of body.acronyms) add('acronym', acronym, body)
    for (const name of [body.name, ...body.otherNames]) if (!body.acronyms.includes(name)) add('name', name, body)
  }
  index = byFirst
  return index
}

/** The names that begin with a word, in any of its cases; most words begin none. */
const entriesOf = wordFact((form): readonly Entry[] => {
  const { text } = form
  const keys = new Set([keyOf({ form }), text, text.endsWith('s') ? text.slice(0, -1) : text])
  return [...keys].flatMap((key) => knownIndex().get(key) ?? [])
})

/** Whether the name of a known body may begin with this word. */
export function opensKnown(word: Pick<Word, 'form'>): boolean {
  return entriesOf(word).length > 0
}

/** The longest known body that starts at word `i`; none where the name goes on as another's. */
export function readKnown(words: readonly Word[], i: number): KnownHit | undefined {
  const hit = longestKnown(words, i)
  return hit && endOfNamesake(words, hit.end, hit.body) === undefined ? hit : undefined
}

/** The index behind a name that goes on where a known body's ends: *RegioIT Westpfalz*. */
export function readNamesake(words: readonly Word[], i: number): number | undefined {
  const hit = longestKnown(words, i)
  return hit && endOfNamesake(words, hit.end, hit.body)
}

function longestKnown(words: readonly Word[], i: number): KnownHit | undefined {
  const word = words[i]
  if (!word) return undefined
  let best: KnownHit | undefined
  for (const entry of entriesOf(word)) {
    if (best && entry.keys.length <= best.end - i) continue
    if (matches(words, i, entry)) best = { ...entry, end: i + entry.keys.length }
  }
  return best
}

function matches(words: readonly Word[], i: number, { keys, form }: Entry): boolean {
  return keys.every((key, k) => {
    const word = words[i + k]
    if (!word) return false
    if (form === 'name') return keyOf(word) === key
    return word.text === key || (k === keys.length - 1 && word.text === `${key}s`)
  })
}

/** A known body inside the words from `from` that reaches to `to`: `Sächsische Informatik Dienste` in a Staatsbetrieb's name. */
export function knownInside(words: readonly Word[], from: number, to: number): KnownHit | undefined {
  for (let k = from; k < to; k++) {
    const hit = readKnown(words, k)
    if (hit && hit.end >= to) return hit
  }
  return undefined
}

const NOT_DIGITAL = /^(?:Nationaler Normenkontrollrat|Bundesverwaltungsamt|Bundesnetzagentur)$/

export function isDigitalBody(body: KnownBody): boolean {
  return body.kind !== 'association' && !NOT_DIGITAL.test(body.name)
}

/** Words that may stand beside a name in parentheses or after `kurz`: two capitals or a digit at least. */
const ACRONYM = latin`^(?=[^\s]{2,14}$)[\p{L}\p{N}]{0,12}\p{Lu}[\p{L}\p{N}.@-]{0,12}[\p{Lu}\p{N}][\p{L}\p{N}]{0,12}$`

// Offices, legal forms, parties and agencies of news also stand in parentheses.
const OTHER_SHORT =
  /^(?:CIO|CDO|CISO|AöR|KdöR|GmbH|AG|SPD|CDU|CSU|FDP|AfD|BSW|SSW|ÖVP|SPÖ|OZG|EGovG|KI|IT|EU|USA|DSGVO|Foto|FOTO|PDF|VwV|VV)$/

/** The words of the name that a short form stands for, and the parts of those with a hyphen. */
const namedBefore = (words: readonly Word[], i: number): ReadonlySet<string> =>
  new Set(words.slice(Math.max(0, i - LONGEST_NAME), i).flatMap(({ text }) => [text, ...text.split('-')]))

const LONGEST_NAME = 14
const LONGEST_SHORT = 6

/** *(ITDZ Berlin)*, *(KGRZ Lahn-Dill)*, *(ZV IT Franken)*: a place, or what the name itself has; *(RRZ HT)*: its first letters. */
const goesOn = (word: string, named: ReadonlySet<string>): boolean =>
  isPlaceWord(word) ||
  named.has(word) ||
  /^(?:IT|EDV|DV)$/.test(word) ||
  (/^[A-ZÄÖÜ]{2,4}$/.test(word) && [...word].every((letter) => [...named].some((n) => n.startsWith(letter))))

/** `(BSI)`, `(kurz: BITBW)`, `(ITDZ Berlin)`, `, kurz FITKO` after a name. */
export function readShortForm(words: readonly Word[], i: number): { acronym: string; end: number } | undefined {
  const open = words[i]?.text
  if (open !== '(' && open !== ',') return undefined
  let at = i + 1
  if (/^(?:kurz|abgekürzt)$/.test(words[at]?.text ?? '')) at++
  else if (open === ',') return undefined
  if (words[at]?.text === ':') at++
  if (/^["„“»]$/.test(words[at]?.text ?? '')) at++
  const first = words[at]
  if (!first || !ACRONYM.test(first.text) || OTHER_SHORT.test(first.text)) return undefined
  at++
  const named = namedBefore(words, i)
  let acronym = first.text
  for (let more = words[at]; at < i + LONGEST_SHORT && isUpper(more) && goesOn(more.text, named); more = words[at]) {
    acronym += ` ${more.text}`
    at++
  }
  if (/^["“”«]$/.test(words[at]?.text ?? '')) at++
  if (open === ',') return { acronym, end: at }
  return words[at]?.text === ')' ? { acronym, end: at + 1 } : undefined
}
