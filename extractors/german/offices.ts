import type { Span } from '../document.ts'
import { type BodyMention, findBodies } from './bodies.ts'
import { isUpper, type Word, wordsOf } from './noun-phrase.ts'
import { type Extension, joinExtensions, readExtension } from './office-extension.ts'
import {
  chiefOfficer,
  type HeadClass,
  hasGenderSign,
  headOf,
  type OfficeHead,
  type Role,
  withoutGenderSign,
} from './office-heads.ts'
import { labelOf } from './office-label.ts'
import { type ModifierMeaning, meaningOfModifier, meaningOfPrefix } from './office-modifiers.ts'
import { isDigitalPortfolio, rolesOfField } from './office-topics.ts'
import { isPlaceAdjective, isPlaceWord } from './place-words.ts'

export type { Role } from './office-heads.ts'

/** An office named in a sentence. Offsets are UTF-16 units of the sentence. */
export interface OfficeMention extends Span {
  /** The office in the nominative as far as endings show it, without article. */
  readonly label: string
  /** The head noun alone, or the run from the first to the last head of *CIO und CDO*. */
  readonly head: Span
  /** After facts.md. Several for *CIO und CDO*; `agency-head` also where no body is named (then `generic`). */
  readonly roles: readonly Role[]
  readonly capacity?: 'deputy' | 'acting' | 'co'
  readonly gender?: 'f' | 'm'
  /** *neue CIO*, *erster CDO*. */
  readonly isNew: boolean
  /** *ehemalige*, *bisheriger*, *Ex-*, *a. D.*. */
  readonly isFormer: boolean
  /** *künftige*, *designierter*: not in office yet. */
  readonly isFuture: boolean
  /** The body that the office belongs to, in the nominative. */
  readonly organisation?: string
  readonly organisationSpan?: Span
  /** The body itself, as bodies.ts reads it. */
  readonly body?: BodyMention
  /** The words that tell the place: `Freistaats Sachsen`, `Baden-Württemberg`, `Hessens`, `sächsische`. */
  readonly placeText?: string
  /** IT, digitalisation or modernisation of administration is in the office's or its body's name. */
  readonly digital: boolean
  /** Head of something that the phrase doesn't name: *die Präsidentin*, *neuer Leiter*. */
  readonly generic: boolean
  /** An office of a company or association, which is no fact. */
  readonly company: boolean
}

const GATE =
  /CIO|CDO|CISO|Chief|eauftragt|evollmächtigt|inister|enator|taatssekretär|taatsr[aä]t|mtschef|(?:IT|Digital|EDV|IuK|isierungs)-?\p{L}{0,4}(?:eferent|hef|eiter|ezernent|irektor)|räsident|irektor|eiter|eitung|hef|eschäftsführ|orst[aä]nd|andsvorsitzend|orsteher|digital-?(?:referent|dezernent)/u

/** Finds the offices of one sentence, in order, never overlapping. */
export function findOffices(text: string): OfficeMention[] {
  if (!GATE.test(text)) return []
  const words = wordsOf(text)
  const bodies = () => findBodies(text)
  const found: OfficeMention[] = []
  for (let i = 0; i < words.length; ) {
    const reading = readHead(words, i)
    const mention = reading && readOffice(text, words, i, reading, bodies, found.at(-1)?.end ?? 0)
    if (mention) found.push(mention)
    const end = mention?.end ?? 0
    i++
    while (i < words.length && (words[i] as Word).start < end) i++
  }
  return found
}

export interface Head extends OfficeHead {
  /** Index of the head's first word and after its last. */
  readonly from: number
  readonly to: number
}

/** Reads a head noun at word `i`: one word or `Chief … Officer`. */
export function readHead(words: readonly Word[], i: number): Head | undefined {
  const word = words[i]
  if (!isUpper(word)) return undefined
  const officer = chiefOfficer(words.slice(i, i + 4).map((w) => w.text))
  if (officer) return { class: 'chief', roles: [officer.role], prefix: '', from: i, to: i + officer.length }
  const head = headOf(word.text)
  if (!head || isPlural(words, i, head.class)) return undefined
  return { ...head, from: i, to: i + 1 }
}

const SINGULAR_GENITIVE = /^(?:des|eines|dieses|seines|ihres|unseres|neuen|ersten)$/

// "die CIOs der Länder", "Ministerinnen", "den Staatssekretären" are many people.
function isPlural(words: readonly Word[], i: number, kind: HeadClass): boolean {
  const word = (words[i] as Word).text
  const before = words[i - 1]?.text ?? ''
  if (/innen$/u.test(word) && !hasGenderSign(word)) return true
  if (kind === 'chief' && /Os$/.test(word)) return !SINGULAR_GENITIVE.test(before)
  return false
}

const QUOTE_OPEN = /^["„“»‚']$/
const QUOTE_CLOSE = /^["“”«‘']$/

function readOffice(
  text: string,
  words: readonly Word[],
  at: number,
  first: Head,
  bodies: () => readonly BodyMention[],
  floor: number,
): OfficeMention | undefined {
  const left = readModifiers(words, at, floor)
  const heads = readHeads(words, first)
  const last = heads.at(-1) as Head
  const own = readExtension(text, words, heads, bodies)
  // "Chief Digital Officers" in quotation marks of its own, with its owner or short form behind them
  const quoted = QUOTE_OPEN.test(words[left.from - 1]?.text ?? '') && QUOTE_CLOSE.test(words[own.end]?.text ?? '')
  const extension = quoted
    ? joinExtensions(own, readExtension(text, words, [{ ...last, to: own.end + 1 }], bodies))
    : own
  if (isOtherHead(last, words[at] as Word, extension)) return undefined
  const from = quoted ? left.from - 1 : left.from
  const to = extension.end
  const start = (words[from] as Word).start
  const end = (words[to - 1] as Word).end
  const phrase = text.slice(start, end)
  const roles = rolesOf(heads, extension, phrase)
  if (roles.length === 0) return undefined
  const meaning = merge([
    ...left.meanings,
    ...heads.map((h) => meaningOfPrefix((words[h.from] as Word).text)),
    extension.meaning,
  ])
  const gender = first.gender ?? left.gender
  const generic =
    last.class === 'agency-head' &&
    !extension.body &&
    !extension.organisation &&
    !roles.some((r) => r !== 'agency-head')
  const placeText = extension.placeText ?? placePrefix(first.prefix) ?? left.placeText
  return {
    start,
    end,
    label: labelOf(words, { from: left.from, headFrom: at, headTo: last.to, to: extension.end }, gender),
    head: { start: (words[at] as Word).start, end: (words[last.to - 1] as Word).end },
    roles,
    ...(meaning.capacity ? { capacity: meaning.capacity } : {}),
    ...(gender ? { gender } : {}),
    isNew: meaning.isNew ?? false,
    isFormer: meaning.isFormer ?? false,
    isFuture: meaning.isFuture ?? false,
    ...(extension.organisation ? { organisation: extension.organisation } : {}),
    ...(extension.organisationSpan ? { organisationSpan: extension.organisationSpan } : {}),
    ...(extension.body ? { body: extension.body } : {}),
    ...(placeText ? { placeText } : {}),
    digital: isDigital(roles, phrase, extension),
    generic,
    company: extension.company,
  }
}

// Geschäftsstellenleiterin, Fraktionschef: a compound that names no body we know; acronyms (XYZ-Chef) may be explained elsewhere.
function isOtherHead(head: Head, word: Word, extension: Extension): boolean {
  if (head.class !== 'agency-head' || extension.body) return false
  // unter der Leitung von, die Leitung des Projekts: an office only with its body
  if (word.text === 'Leitung') return true
  return head.prefix !== '' && !/^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(head.prefix)
}

function isDigital(roles: readonly Role[], phrase: string, extension: Extension): boolean {
  if (roles.some((r) => r === 'CIO' || r === 'CDO' || r === 'CISO')) return true
  if (roles.includes('agency-head')) return extension.body?.digital ?? false
  return isDigitalPortfolio(phrase) || (extension.body?.kind === 'ministry' && extension.body.digital)
}

/** `CIO und CDO`, `CIO/CDO`, `CIO sowie CDO`: chiefs that share what follows. */
function readHeads(words: readonly Word[], first: Head): Head[] {
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

function rolesOf(heads: readonly Head[], extension: Extension, phrase: string): Role[] {
  const first = heads[0] as Head
  const own = heads.flatMap((h) => h.roles)
  if (first.class === 'commissioner') return unique([...rolesOfField(phrase), ...extension.roles])
  if (first.class === 'agency-head' && extension.unitRoles) return unique(extension.unitRoles)
  return unique([...own, ...extension.roles])
}

function unique(roles: readonly Role[]): Role[] {
  return [...new Set(roles)]
}

interface Modifiers {
  readonly from: number
  readonly meanings: readonly ModifierMeaning[]
  readonly gender?: 'f' | 'm'
  readonly placeText?: string
}

/** `Digital- und Verkehrsminister`: the index of the first stub, or of the head. */
function readStubs(words: readonly Word[], head: number): number {
  let from = head
  while (
    from > head - 8 &&
    /^(?:und|,)$/.test(words[from - 1]?.text ?? '') &&
    isUpper(words[from - 2]) &&
    words[from - 2]?.text.endsWith('-')
  )
    from -= 2
  return from
}

/** Adjectives before the head (`neue rheinland-pfälzische CIO`), and a place in the genitive before them (`Hessens erste`). */
function readModifiers(words: readonly Word[], head: number, floor: number): Modifiers {
  let from = readStubs(words, head)
  const meanings: ModifierMeaning[] = []
  let placeText: string | undefined
  while (from > 0 && (words[from - 1] as Word).start >= floor) {
    const word = words[from - 1] as Word
    const dotted = word.text === '.' ? words[from - 2] : undefined
    const meaning = meaningOfModifier((dotted ?? word).text)
    if (
      dotted
        ? /^(?:stellv|stv|komm)$/i.test(dotted.text) && meaning
        : meaning && word.kind !== 'mark' && word.kind !== 'number'
    ) {
      meanings.push(meaning as ModifierMeaning)
      if (
        /isch(?:e|en|er|em)$/u.test(word.lower) &&
        !/kommissar|parlamentar|städtisch|interimist|politisch|techn|kaufmänn/u.test(word.lower)
      )
        placeText ??= word.text
      from -= dotted ? 2 : 1
    } else if (isPlaceAdjective(word.text)) {
      placeText ??= word.text
      from--
    } else break
  }
  const gender = genderBefore(words, from, head, readStubs(words, head))
  const owner = words[from - 1]
  if (isUpper(owner) && owner.start >= floor && isPlaceGenitive(words, from - 1, head)) {
    placeText ??= owner.text
    from--
  }
  return { from, meanings, ...(gender ? { gender } : {}), ...(placeText ? { placeText } : {}) }
}

// "Hessens erste Ministerin", "Lübecks erster CDO"
function isPlaceGenitive(words: readonly Word[], i: number, head: number): boolean {
  const word = (words[i] as Word).text
  if (!/^\p{Lu}.*(?:s|’|')$/u.test(word) || word.endsWith('ss')) return false
  if (isPlaceWord(word)) return true
  return (
    head > i + 1 &&
    /^(?:neue|erste|bisherige|frühere|ehemalige)[rns]?$/.test(words[i + 1]?.text ?? '') &&
    (i === 0 || !/^(?:des|der|eines)$/.test(words[i - 1]?.text ?? ''))
  )
}

const BEFORE_FEMALE = /^(?:die|zur|eine|einer|ihre|seine|unsere|jene)$/i
const BEFORE_MALE = /^(?:zum|dem|den|einen|einem|des|eines|ein|sein|ihr|unser)$/i

/** The gender that article and adjectives show: *zur neuen CIO*, *stellvertretender CIO*. */
function genderBefore(words: readonly Word[], from: number, head: number, core: number): 'f' | 'm' | undefined {
  const article = words[from - 1]?.text ?? ''
  if (BEFORE_FEMALE.test(article)) return 'f'
  if (BEFORE_MALE.test(article)) return 'm'
  const adjective = from < core ? (words[core - 1] as Word).lower : ''
  const own = /(?:eauftragt|evollmächtigt|orsitzend)(?<ending>en?)$/u.exec((words[head] as Word).text)?.groups?.ending
  if (/^der$/i.test(article)) {
    const ending = adjective || own || ''
    return ending.endsWith('en') ? 'f' : ending.endsWith('e') ? 'm' : undefined
  }
  if (/e[rm]$/.test(adjective)) return 'm'
  if (adjective.endsWith('e')) return 'f'
  const word = withoutGenderSign((words[head] as Word).text)
  if (/eauftragter$|evollmächtigter$|orsitzender$/u.test(word)) return 'm'
  if (
    /eauftragte$|evollmächtigte$|orsitzende$/u.test(word) &&
    !hasGenderSign((words[head] as Word).text) &&
    !/^der$/i.test(article)
  )
    return 'f'
  return undefined
}

function placePrefix(prefix: string): string | undefined {
  if (/^bund(?:es)?$/i.test(prefix)) return 'Bund'
  return prefix && isPlaceWord(prefix) ? prefix : undefined
}

function merge(meanings: readonly ModifierMeaning[]): ModifierMeaning {
  return Object.assign({}, ...meanings)
}
