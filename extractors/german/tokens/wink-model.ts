import type { Model } from 'wink-nlp'
import { splitSentences } from '../sentences.ts'
import { kindPatterns, type TokenKind, tokenPattern } from './token-grammar.ts'

/**
 * A German language model for wink-nlp 2.4. wink takes any object with these loaders; their formats are private, read
 * from wink-nlp's source (2.4.0) and pinned by the tests. What German needs is the tokeniser (`trex`), the sentence
 * setter and the matching of custom entities; part of speech, negation, sentiment and entities stay empty.
 *
 * The tokeniser: wink splits a text with `helpers.splitter` and treats what the pattern captures as pieces of its own.
 * So the whole token grammar goes there, and wink's recursive fallback, made for English, is never entered.
 */
interface GermanModel {
  readonly model: Model
  /** Distinct words that the model holds by now; wink's token cache lives in it and never shrinks. */
  readonly size: () => number
}

/** A token's kind is its wink category, by number; `unk` must be 0. */
const KINDS = ['unk', ...kindPatterns().map(([kind]) => kind)]
/** wink takes only tokens of categories that it has a name for. */
const WINK_NAMES: Partial<Record<string, string>> = { date: 'time', abbreviation: 'shortForm', handle: 'mention' }
/** The first entry stands for words out of the vocabulary; wink looks up `\n` and fails without it. */
const LEXEMES = ['$%^oov^%$', '\n'] as const
/** wink's state machine with one state and nothing learnt, as its `importJSON` reads it. */
const EMPTY_MACHINE = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}])
const TOKEN_SIZE = 4
/** `[word, mask, shift, isNumber, isExtractable, isList]` for each property that wink packs into a lexeme's bits. */
const LAYOUT = {
  tokenType: [1, 31, 0, 1, 0, 1],
  pos: [0, 0x1f8, 3, 1, 0, 1],
  normal: [2, 0xf00000, 20, 1, 0, 0],
  lemma: [2, 0xfffff, 0, 1, 0, 0],
  isContraction: [2, 0x8000000, 27, 1, 0, 0],
  isSpellingMapped: [2, 0x40000000, 30, 1, 0, 0],
}

/** What wink hands to the model's own functions of a document: four numbers a token, the first its lexeme's index. */
interface RawDocument {
  readonly cache: { readonly value: (lexeme: number) => string }
  readonly tokens: readonly number[]
  readonly numOfTokens: number
  readonly sentences: [start: number, end: number, negation: number, sentiment: number][]
}

/** A fresh model with an empty vocabulary; one for each wink instance. */
export function createGermanModel(): GermanModel {
  const words: string[] = [...LEXEMES]
  const nothing = () => ({ machines: [], transformers: [], setter() {}, updater() {} })
  const emptyMachine = () => ({ machines: [EMPTY_MACHINE], setter() {} })
  const model: Model = {
    core: () => core(words),
    featureFn: () => ({}),
    sbd: () => ({ machines: [], transformers: [], setter: setSentences }),
    ner: nothing,
    pos: nothing,
    negation: emptyMachine,
    sa: emptyMachine,
    metaCER: () => ({ machines: EMPTY_MACHINE, transformers: [literalToken] }),
    addons: {},
  }
  return { model, size: () => words.length }
}

function core(words: string[]): unknown {
  const hash: Record<string, number> = Object.assign(
    Object.create(null),
    Object.fromEntries(words.map((w, i) => [w, i])),
  )
  return {
    packing: { size: 3, efSize: 2, efList: [], layout: LAYOUT, config: {} },
    lexicon: new Uint32Array(3 * words.length),
    xpansions: new Uint32Array(1),
    features: {
      lexeme: { list: words, hash, intrinsicSize: words.length, index: words.length },
      tokenType: { list: KINDS },
      pos: { list: ['X'] },
      posClusters: { list: [] },
    },
    tcat: { hash: categories(), list: KINDS },
    pos: { hash: { X: 0 }, list: ['X'] },
    trex: tokenizerPatterns(),
    preserve: { prefix: {}, suffix: {} },
  }
}

/** wink's names of the kinds with their numbers, and `wordRP`, a category that wink sets up without asking. */
function categories(): Record<string, number> {
  const named = KINDS.map((kind, index): [string, number] => [WINK_NAMES[kind] ?? kind, index])
  return Object.fromEntries([...named, ['wordRP', KINDS.length]])
}

/** wink's tokenizer patterns: `[source, flags, category]`; the last kind matches anything, so nothing stays unknown. */
function tokenizerPatterns(): unknown {
  const never = ['(?!)', 'u']
  return {
    ltc: kindPatterns().map(([, source], index) => [source, 'u', index + 1]),
    rtc: [],
    helpers: { splitter: [`( +|${tokenPattern()})`, 'u'], anyWithRP: never, anyWithLP: never, LPanyRP: never },
  }
}

/** The kind that wink's token type stands for. */
export function kindOf(tokenType: string): TokenKind {
  return tokenType as TokenKind
}

/** Custom entities match the token's own spelling: case counts. */
function literalToken(_token: unknown, _cache: unknown, config: { readonly rdd: RawDocument }, index: number): string {
  return config.rdd.cache.value(config.rdd.tokens[index * TOKEN_SIZE] ?? 0)
}

/** Asks the sentence splitter, over the text that the tokens and the spaces before them make up. */
function setSentences(_patterns: unknown, document: RawDocument): void {
  const { text, ends } = rebuilt(document)
  let first = 0
  for (const { end } of splitSentences(text)) {
    let last = first
    while (last + 1 < ends.length && (ends[last] ?? 0) < end) last++
    document.sentences.push([first, last, 0, 0])
    first = last + 1
  }
}

function rebuilt(document: RawDocument): { text: string; ends: number[] } {
  const ends: number[] = []
  let text = ''
  for (let index = 0; index < document.numOfTokens; index++) {
    const spaces = (document.tokens[index * TOKEN_SIZE + 1] ?? 0) & 0xffff
    text += ' '.repeat(spaces) + document.cache.value(document.tokens[index * TOKEN_SIZE] ?? 0)
    ends.push(text.length)
  }
  return { text, ends }
}
