/** Words and signs of a text, with entities learnt; by wink-nlp. */

import wink, { type WinkMethods } from 'wink-nlp'
import type { Span } from '../document.ts'
import type { Interned } from './memory/interned.ts'
import { type Lately, lately } from './memory/lately.ts'
import { lazy } from './memory/lazy.ts'
import { isSpace } from './spaces.ts'
import type { TokenKind } from './tokens/token-grammar.ts'
import { createGermanModel, kindOf } from './tokens/wink-model.ts'

export type { TokenKind } from './tokens/token-grammar.ts'

/** One token: `text === source.slice(start, end)`, offsets in UTF-16 units. White space is between tokens, never in kind. */
export interface Token extends Span, Pick<TokenForm, 'text' | 'lower' | 'kind'> {
  readonly form: TokenForm
}

/** What a token is wherever it stands. */
export interface TokenForm extends Interned {
  readonly text: string
  readonly lower: string
  readonly kind: TokenKind
}

/** What an entity finder learns: wink's pattern language, literals and `[a|b]`, `[|optional]` of single tokens. */
interface EntityEntry {
  readonly name: string
  readonly patterns: readonly string[]
}

/** A learnt entity found in a text; `start`, `end` in UTF-16 units, `first`, `last` the tokens' indexes. */
interface Entity extends Span {
  readonly name: string
  readonly first: number
  readonly last: number
}

interface Analysis {
  readonly tokens: readonly Token[]
  readonly entities: readonly Entity[]
}

/** wink's token cache never shrinks and its ids collide near 496,000 words; start afresh long before. */
const MAX_WORDS = 15_000

/** Twice so many are kept: what is found out about a token takes more room than wink's entry for it. */
const MAX_FORMS = 2_500

/** Cuts German text into tokens. Hyphen compounds, `z. B.`, `1.`, `2.8.2018`, hosts and gender forms stay whole. */
export function tokenise(text: string): readonly Token[] {
  plain ??= createAnalyser([])
  return plain(text).tokens
}
let plain: ((text: string) => Analysis) | undefined

/**
 * wink's custom entities on the German model, which the language layer is asked to offer; no rule of ours needs them.
 * Finds known names and fixed phrases: case counts, the longest wins, the matches don't overlap, white space of any kind
 * separates words. Of two entries with the same pattern the later one's name holds.
 */
export function createEntityFinder(entries: readonly EntityEntry[]): (text: string) => readonly Entity[] {
  const analyse = createAnalyser(entries)
  return (text) => analyse(text).entities
}

/** Tokens and the entities that were learnt, from one pass over a text. Learning happens at the first text. */
export function createAnalyser(entries: readonly EntityEntry[], maxWords = MAX_WORDS): (text: string) => Analysis {
  let tokeniser: Tokeniser | undefined
  return (text) => {
    if (!tokeniser || tokeniser.words() > maxWords) tokeniser = createTokeniser(entries)
    return analyseWith(tokeniser, text)
  }
}

interface Tokeniser {
  readonly nlp: WinkMethods
  /** Whether it was taught any entities. */
  readonly hasEntities: boolean
  /** Of the words that it met lately. */
  readonly forms: Lately<string, TokenForm>
  /** How many distinct words the instance holds. */
  readonly words: () => number
}

function createTokeniser(entries: readonly EntityEntry[]): Tokeniser {
  const { model, size } = createGermanModel()
  const nlp = wink(model, entries.length > 0 ? ['cer'] : [])
  const examples = entries.map(({ name, patterns }) => ({ name, patterns: patterns.map(withPlainSpaces) }))
  if (entries.length > 0) nlp.learnCustomEntities(examples, { matchValue: true, usePOS: false, useEntity: false })
  return { nlp, hasEntities: entries.length > 0, forms: lately(MAX_FORMS), words: size }
}

function analyseWith({ nlp, forms, hasEntities }: Tokeniser, text: string): Analysis {
  const document = nlp.readDoc(withPlainSpaces(text))
  const collection = document.tokens()
  const values = collection.out()
  const normals = lazy(() => collection.out(nlp.its.normal))
  const types = lazy(() => collection.out(nlp.its.type))
  const learn = (text: string, index: number): TokenForm => {
    const form = { text, lower: normals()[index] ?? '', kind: kindOf(types()[index] ?? ''), facts: [] }
    forms.set(text, form)
    return form
  }
  let end = 0
  const tokens = values.map((value, index): Token => {
    const form = forms.get(value) ?? learn(value, index)
    const start = skipSpace(text, end)
    end = start + value.length
    return { text: value, lower: form.lower, kind: form.kind, start, end, form }
  })
  return { tokens, entities: hasEntities ? entitiesOf(document, nlp, tokens) : [] }
}

function entitiesOf(
  document: ReturnType<WinkMethods['readDoc']>,
  nlp: WinkMethods,
  tokens: readonly Token[],
): Entity[] {
  const found = document.customEntities()
  const spans: readonly unknown[] = found.out(nlp.its.span)
  if (spans.length === 0) return []
  const names = found.out(nlp.its.type)
  return spans.map((span, index) => {
    const [first = 0, last = 0] = span as number[]
    return { name: names[index] ?? '', start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, first, last }
  })
}

/** wink keeps other spaces by another way and trims some; as plain ones they keep every offset. */
function withPlainSpaces(text: string): string {
  return OTHER_SPACE.test(text) ? text.replace(/\s/g, ' ') : text
}
const OTHER_SPACE = /[^\S ]/

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}
