import { isUpper, readTopic, type Word } from '../noun-phrase.ts'
import { MUNICIPAL_HEADS } from '../places/words.ts'
import { wordFact } from '../words.ts'
import {
  chiefOfficer,
  hasGenderSign,
  headOf,
  type OfficeHead,
  type Role,
  singularOf,
  withoutGenderSign,
} from './heads.ts'
import { rolesOfField } from './topics.ts'

/** The head of an office with its place among the words. */
export interface Head extends OfficeHead {
  /** *Vorsitzende des Zweckverbands*, *dessen Vorsitzende*: an office only of a body that municipalities run together. */
  readonly chairs?: 'body-behind' | 'body-before'
  /** Index of the head's first word and after its last. */
  readonly from: number
  readonly to: number
  /** *die Geschäftsführer*, *Staatssekretärinnen*: each of several people has it. */
  readonly several?: true
}

/** Reads a head noun at word `i`: one word or `Chief … Officer`. */
export function readHead(words: readonly Word[], i: number): Head | undefined {
  const word = words[i]
  // *krhs-Geschäftsleiterin*
  if (!word || !(isUpper(word) || /^\p{Ll}[\p{L}\d@.-]{1,16}-\p{Lu}/u.test(word.text))) return undefined
  const officer = mayBeChief(word) ? chiefOfficer(words.slice(i, i + 5).map((w) => w.text)) : undefined
  if (officer) return { class: 'chief', roles: [officer.role], prefix: '', from: i, to: i + officer.length }
  // *Herr X (Leiter IT)*
  const ofIt = isPartHead(word) ? headOfIt(words, i) : undefined
  if (ofIt) return isPlural(words, i) ? { ...ofIt, several: true } : ofIt
  const leader = /^(?:vorsitz|sprecher|mitglied$)/.test(word.lower)
    ? (leaderOfBoard(words, i) ?? chair(words, i))
    : undefined
  if (leader) return leader
  const many = isPlural(words, i) ? headOfMany(word) : undefined
  if (many) return { ...many, several: true, from: i, to: i + 1 }
  const head = headOfWord(word)
  return head && { ...head, from: i, to: i + 1 }
}

/**
 * *Leiter IT*, *Leiterin EDV*: without an article between, the title of the head of IT. Of other fields and of a part of the
 * house (*Fachbereichsleiter Digitalisierung*) only where it is a town's or district's.
 */
function headOfIt(words: readonly Word[], i: number): Head | undefined {
  const word = words[i] as Word
  const head = PART_HEAD.exec(withoutGenderSign(word.lower))?.groups
  if (!head) return undefined
  const gender = hasGenderSign(word.text) ? {} : { gender: head.f ? ('f' as const) : ('m' as const) }
  const read = (roles: readonly Role[], to: number): Head => ({
    class: 'it-head',
    roles,
    prefix: 'IT',
    from: i,
    to,
    ...gender,
  })
  const from = words[i + 1]?.lower === 'für' ? i + 2 : i + 1
  const to = readTopic(words, from, 'without-owners')
  const roles = rolesOfField(
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  ).filter((role) => role !== 'CISO')
  if (roles.length > 0 && isOfTown(words, to)) return read(roles, to)
  const isPlain = head.part === undefined && /^(?:it|edv|iuk|informationstechnik)$/.test(words[i + 1]?.lower ?? '')
  return isPlain ? read(['CIO'], i + 2) : undefined
}

const PART_HEAD =
  /^(?<part>amts|abteilungs|fachbereichs|fachdienst|sachgebiets|stabsstellen|stabs|bereichs|ressort)?(?:leiter|chef)(?<f>in)?$/

/** *… der Stadt Fulda*, *… des Landkreises Celle* from `at` on. */
function isOfTown(words: readonly Word[], at: number): boolean {
  if (!/^(?:der|des|bei|beim|im)$/.test(words[at]?.lower ?? '')) return false
  return words.slice(at + 1, at + 4).some(({ lower }) => MUNICIPAL_HEADS.test(lower))
}

/** *Vorsitzende der Geschäftsführung*, *Mitglied des Vorstands*: who leads those that lead, or is one of them. */
function leaderOfBoard(words: readonly Word[], i: number): Head | undefined {
  const [lead = '', article = '', board = ''] = words.slice(i, i + 3).map((w) => w.lower)
  const found = /^(?:vorsitzende[rnm]?|vorsitz|mitglied|sprecher(?<f>in)?)$/.exec(withoutGenderSign(lead))
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

const isPartHead = wordFact(({ lower }) => PART_HEAD.test(withoutGenderSign(lower)))
const mayBeChief = wordFact(({ text }) => text.includes('Chief'))
const headOfWord = wordFact(({ text }) => headOf(text))
const numberOf = wordFact(({ text }) => (hasGenderSign(text) ? undefined : singularOf(text)))
const headOfMany = wordFact(({ text }) => headOf(singularOf(text)?.singular ?? ''))

const SINGULAR_GENITIVE = /^(?:des|eines|dieses|seines|ihres|unseres|neuen|ersten)$/
const OF_MANY = /^(?:die|beiden?|zwei|drei|vier|fünf|alle[nr]?|sämtlichen?)$/

/** *die CIOs der Länder*, *Ministerinnen*, *den Staatssekretären*, *die beiden Leiter*: offices of several people. */
function isPlural(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word
  const number = numberOf(word)
  if (!number || number.sure) return number !== undefined
  if (/Os$/.test(word.text)) return !SINGULAR_GENITIVE.test(words[i - 1]?.text ?? '')
  let at = i - 1
  while (/^\p{Ll}+e[nr]?$/u.test(words[at]?.text ?? '') && !OF_MANY.test(words[at]?.lower ?? '')) at--
  if (/^\p{Lu}\p{L}+er$/u.test(words[at]?.text ?? '')) at--
  // *das Projekt, die Leiter Muster vorstellte*
  return OF_MANY.test(words[at]?.lower ?? '') && words[at - 1]?.text !== ','
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
