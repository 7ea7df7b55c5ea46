import { isUpper, type Word } from './noun-phrase.ts'
import {
  chiefOfficer,
  type HeadClass,
  hasGenderSign,
  headOf,
  type OfficeHead,
  withoutGenderSign,
} from './office-heads.ts'
import { wordFact } from './words.ts'

/** The head of an office with its place among the words. */
export interface Head extends OfficeHead {
  /** *Vorsitzende des Zweckverbands*, *dessen Vorsitzende*: an office only of a body that municipalities run together. */
  readonly chairs?: 'body-behind' | 'body-before'
  /** Index of the head's first word and after its last. */
  readonly from: number
  readonly to: number
}

/** Reads a head noun at word `i`: one word or `Chief … Officer`. */
export function readHead(words: readonly Word[], i: number): Head | undefined {
  const word = words[i]
  // *krhs-Geschäftsleiterin*
  if (!word || !(isUpper(word) || /^\p{Ll}{2,8}-\p{Lu}/u.test(word.text))) return undefined
  const officer = mayBeChief(word) ? chiefOfficer(words.slice(i, i + 5).map((w) => w.text)) : undefined
  if (officer) return { class: 'chief', roles: [officer.role], prefix: '', from: i, to: i + officer.length }
  // *Herr X (Leiter IT)*
  const ofIt = /^(?:leiter|chef)/.test(word.lower) ? headOfIt(words, i) : undefined
  if (ofIt) return ofIt
  const leader = /^(?:vorsitz|sprecher)/.test(word.lower) ? (leaderOfBoard(words, i) ?? chair(words, i)) : undefined
  if (leader) return leader
  const head = headOfWord(word)
  if (!head || isPlural(words, i, head.class)) return undefined
  return { ...head, from: i, to: i + 1 }
}

/** *Leiter IT*, *Leiterin EDV*: without an article between, the title of the head of IT. */
function headOfIt(words: readonly Word[], i: number): Head | undefined {
  const head = /^(?:leiter|chef)(?<f>in)?$/.exec(withoutGenderSign(words[i]?.lower ?? ''))
  if (!head || !/^(?:it|edv|iuk|informationstechnik)$/.test(words[i + 1]?.lower ?? '')) return undefined
  const gender = hasGenderSign(words[i]?.text ?? '') ? {} : { gender: head.groups?.f ? ('f' as const) : ('m' as const) }
  return { class: 'it-head', roles: ['CIO'], prefix: 'IT', from: i, to: i + 2, ...gender }
}

/** *Vorsitzende der Geschäftsführung*, *Sprecher des Vorstands*: who leads those that lead. */
function leaderOfBoard(words: readonly Word[], i: number): Head | undefined {
  const [lead = '', article = '', board = ''] = words.slice(i, i + 3).map((w) => w.lower)
  const found = /^(?:vorsitzende[rnm]?|vorsitz|sprecher(?<f>in)?)$/.exec(withoutGenderSign(lead))
  if (!found || !/^de[rs]$/.test(article) || !/^(?:geschäftsführung|geschäftsleitung|vorstand(?:e?s)?)$/.test(board))
    return undefined
  const gender =
    lead.startsWith('sprecher') && !hasGenderSign(lead)
      ? { gender: found.groups?.f ? ('f' as const) : ('m' as const) }
      : {}
  return { class: 'agency-head', roles: ['agency-head'], prefix: '', from: i, to: i + 3, ...gender }
}

/** *Vorsitzende des Zweckverbands*, *dessen langjähriger Vorsitzender*: of a body, whatever it is. */
function chair(words: readonly Word[], i: number): Head | undefined {
  if (!/^vorsitzende[rnm]?$/.test(withoutGenderSign(words[i]?.lower ?? ''))) return undefined
  const isPointed = words.slice(Math.max(0, i - 2), i).some(({ lower }) => /^(?:dessen|deren)$/.test(lower))
  const chairs = isPointed
    ? 'body-before'
    : /^(?:de[rs]|vo[nm])$/.test(words[i + 1]?.lower ?? '')
      ? 'body-behind'
      : undefined
  return chairs && { class: 'agency-head', roles: ['agency-head'], prefix: '', from: i, to: i + 1, chairs }
}

const mayBeChief = wordFact(({ text }) => text.includes('Chief'))
const headOfWord = wordFact(({ text }) => headOf(text))

const SINGULAR_GENITIVE = /^(?:des|eines|dieses|seines|ihres|unseres|neuen|ersten)$/

// "die CIOs der Länder", "Ministerinnen", "den Staatssekretären" are many people.
function isPlural(words: readonly Word[], i: number, kind: HeadClass): boolean {
  const word = (words[i] as Word).text
  const before = words[i - 1]?.text ?? ''
  if (/innen$/u.test(word) && !hasGenderSign(word)) return true
  if (kind === 'chief' && /Os$/.test(word)) return !SINGULAR_GENITIVE.test(before)
  return false
}

/** `CIO und CDO`, `CIO/CDO`, `CIO sowie CDO`: chiefs that share what follows. */
export function readHeads(words: readonly Word[], first: Head): Head[] {
  const heads = [first]
  if (first.class !== 'chief') return heads
  for (;;) {
    const last = heads.at(-1) as Head
    if (!/^(?:und|sowie|\/|&|-)$/.test(words[last.to]?.text ?? '')) return heads
    const next = readHead(words, last.to + 1)
    if (next?.class !== 'chief') return heads
    heads.push(next)
  }
}
