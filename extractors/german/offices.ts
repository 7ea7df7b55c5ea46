/** Offices named in a sentence. */

import type { Span } from '../document.ts'
import { type BodyMention, findBodies } from './bodies.ts'
import { latin } from './latin.ts'
import { QUOTE_CLOSE, QUOTE_OPEN, type Word, wordsOf } from './noun-phrase.ts'
import { deputised, readModifiers } from './offices/before.ts'
import { type Extension, joinExtensions, readExtension } from './offices/extension.ts'
import { type Head, readHead, readHeads } from './offices/head-reading.ts'
import type { Role } from './offices/heads.ts'
import { labelOf } from './offices/label.ts'
import { type ModifierMeaning, meaningOfPrefix } from './offices/modifiers.ts'
import { isDigitalPortfolio, rolesOfField } from './offices/topics.ts'
import { isPlaceWord } from './places/words.ts'

export type { Role } from './offices/heads.ts'

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
  /** *die Geschäftsführer der Lecos*: each of several people has it; the label is in the singular. */
  readonly several: boolean
}

const GATE = latin`CIO|CDO|CISO|Chief|eauftragt|evollmächtigt|inister|enator|taatssekretär|taatsr[aä]t|mtschef|(?:IT|Digital|EDV|IuK|isierungs)-?\p{L}{0,4}(?:eferent|hef|eiter|ezernent|irektor)|räsident|irektor|eiter|eitung|hef|eschäftsführ|orst[aä]nd|[Vv]orsitz|Sprecher|orsteher|ezernentin? für|ezernenten für|eferent(?:in|en)? für|eigeordnete\p{L}? für|digital-?(?:referent|dezernent)|(?<!\p{L})(?:GF|CEO)(?!\p{L})|tadtr[aä]t(?:in)? für|ürgermeister(?:in)? für`

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

/** The office whose head stands at word `at`; `floor` is where the one before it ends. */
function readOffice(
  text: string,
  words: readonly Word[],
  at: number,
  first: Head,
  bodies: () => readonly BodyMention[],
  floor: number,
): OfficeMention | undefined {
  const left = readModifiers(words, at, floor)
  const mark = words[left.from - 1]
  const opens = mark !== undefined && mark.start >= floor && QUOTE_OPEN.test(mark.text)
  const heads = readHeads(words, first)
  const last = heads.at(-1) as Head
  const { extension, isQuoted } = extensionOf(text, words, heads, bodies, opens)
  if (isOtherHead(last, words, at, extension, text) || isOfParty(last, words[at - 1])) return undefined
  const deputy = deputised(words, { from: left.from, to: extension.end, floor })
  const from = deputy?.from ?? (isQuoted ? left.from - 1 : left.from)
  const start = (words[from] as Word).start
  const end = (words[extension.end - 1] as Word).end
  const phrase = text.slice(start, end)
  const roles = rolesOf(heads, extension, phrase)
  if (roles.length === 0) return undefined
  // *der neue „Chief Digital Officer“*: what stands before the quotation mark
  const outer = opens ? readModifiers(words, left.from - 1, floor).meanings : []
  const { isNew, isFormer, isFuture, capacity } = merge([
    ...outer,
    ...left.meanings,
    ...heads.map((h) => meaningOfPrefix((words[h.from] as Word).text)),
    extension.meaning,
    ...(deputy ? [deputy.meaning] : []),
  ])
  const isActing = capacity === 'acting' && isFullTitle(words, at)
  const gender = deputy?.gender ?? first.gender ?? left.gender
  const { organisation, organisationSpan, body, company } = extension
  const placeText = extension.placeText ?? placePrefix(first.prefix) ?? left.placeText
  const parts = { from: first.several ? at : left.from, headFrom: at, headTo: last.to, to: extension.end }
  return {
    start,
    end,
    label: deputy ? phrase : labelOf(words, parts, gender, first.several),
    head: { start: (words[at] as Word).start, end: (words[last.to - 1] as Word).end },
    roles,
    ...(capacity && !isActing ? { capacity } : {}),
    ...(gender ? { gender } : {}),
    isNew: isNew ?? false,
    isFormer: isFormer ?? false,
    isFuture: isFuture ?? false,
    ...(organisation ? { organisation } : {}),
    ...(organisationSpan ? { organisationSpan } : {}),
    ...(body ? { body } : {}),
    ...(placeText ? { placeText } : {}),
    digital: isDigital(roles, phrase, extension),
    generic: last.class === 'agency-head' && !body && !organisation && roles.every((r) => r === 'agency-head'),
    company,
    several: first.several ?? false,
  }
}

/** What belongs to the heads behind them: *„Chief Digital Officers“ des Landes* in quotation marks has it behind these, too. */
function extensionOf(
  text: string,
  words: readonly Word[],
  heads: readonly Head[],
  bodies: () => readonly BodyMention[],
  opens: boolean,
): { extension: Extension; isQuoted: boolean } {
  const own = readExtension(text, words, heads, bodies)
  const isQuoted = opens && QUOTE_CLOSE.test(words[own.end]?.text ?? '')
  if (!isQuoted) return { extension: own, isQuoted }
  const outside = readExtension(text, words, [{ ...(heads.at(-1) as Head), to: own.end + 1 }], bodies)
  return { extension: joinExtensions(own, outside), isQuoted }
}

/** *Parlamentarischer Geschäftsführer* of a party's members. */
const isOfParty = (head: Head, before: Word | undefined): boolean =>
  head.class === 'agency-head' && before?.lower.startsWith('parlamentarisch') === true

/** *Geschäftsführender Direktor* is no acting one, as an acting minister is. */
const isFullTitle = (words: readonly Word[], at: number): boolean =>
  /^(?:direktor|vorstand)/.test((words[at] as Word).lower) && /^geschäftsführend/.test(words[at - 1]?.lower ?? '')

// Geschäftsstellenleiterin, Fraktionschef: a compound that names no body we know; names (XYZ-Chef, eGo-Chef) may be explained elsewhere.
function isOtherHead(head: Head, words: readonly Word[], at: number, extension: Extension, text: string): boolean {
  const word = words[at] as Word
  const behind = text.slice((words[head.to - 1] as Word).end, (words[extension.end - 1] as Word).end)
  if (head.chairs) return !isChaired(head, extension, behind)
  if (head.class !== 'agency-head' || extension.body) return false
  // unter der Leitung von, die Leitung des Projekts: an office only with its body
  if (word.text === 'Leitung') return !isPredicate(words, at)
  return head.prefix !== '' && !(head.prefix.length > 2 && word.text[head.prefix.length] === '-')
}

/** *ist seit Mai 2019 Leitung.* */
const isPredicate = (words: readonly Word[], at: number): boolean =>
  /^(?:\d{4}|ist)$/.test(words[at - 1]?.text ?? '') && words[at + 1]?.text === '.'

/** Of a *Verband* and of a body before it is for the text to say what it is. */
function isChaired({ chairs }: Head, { body, organisation }: Extension, behind: string): boolean {
  if (body) return body.kind === 'it-provider' && !/Genossenschaft|(?<!\p{L})eG(?!\p{L})/u.test(body.name)
  if (chairs === 'body-before') return behind === ''
  return !organisation && /^ des (?:Zweckv|V)erband(?:e?s)?$/.test(behind)
}

function isDigital(roles: readonly Role[], phrase: string, extension: Extension): boolean {
  if (roles.some((r) => r === 'CIO' || r === 'CDO' || r === 'CISO')) return true
  if (roles.includes('agency-head')) return extension.body?.digital ?? false
  return isDigitalPortfolio(phrase) || (extension.body?.kind === 'ministry' && extension.body.digital)
}

const DIGITAL_BOARD = latin`^\S+ für (?:Digital|IT(?!\p{Ll})|Informations(?:tech|- und)|E-Gov)`

function rolesOf(heads: readonly Head[], extension: Extension, phrase: string): Role[] {
  const first = heads[0] as Head
  const own = heads.flatMap((h) => h.roles)
  if (first.class === 'board-member') {
    // a *Referent* sits on a board in towns only
    const sits = !/^\P{Lu}*(?:Stadtr|R)eferent/u.test(phrase) || /stadt/iu.test(extension.placeText ?? '')
    return sits && DIGITAL_BOARD.test(phrase) ? unique(rolesOfField(phrase)) : []
  }
  if (first.class === 'commissioner') return unique([...rolesOfField(phrase), ...extension.roles])
  if (first.class === 'agency-head' && extension.unitRoles) return unique(extension.unitRoles)
  return unique([...own, ...extension.roles])
}

function unique(roles: readonly Role[]): Role[] {
  return [...new Set(roles)]
}

function placePrefix(prefix: string): string | undefined {
  if (/^bund(?:es)?$/i.test(prefix)) return 'Bund'
  return prefix && isPlaceWord(prefix) ? prefix : undefined
}

function merge(meanings: readonly ModifierMeaning[]): ModifierMeaning {
  return Object.assign({}, ...meanings)
}
