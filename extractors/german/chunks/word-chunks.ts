/** Single words and marks as chunks: verb forms, auxiliaries, pronouns, punctuation. */
import type { Chunk, Mentions } from '../chunks.ts'
import { factOf } from '../memory/interned.ts'
import type { Token, TokenForm } from '../tokens.ts'
import { isFinite as looksFinite, lookupVerb, type VerbReading } from '../verbs.ts'

/** A sign before a sentence, none of its words. */
export const BULLET = /^[-+*•–—>►▪■●○‣]+$/

const PUNCTUATION: Readonly<Record<string, string>> = {
  ',': 'Comma',
  ';': 'Semicolon',
  ':': 'Colon',
  '–': 'Dash',
  '—': 'Dash',
  '-': 'Dash',
  '(': 'Open',
  '[': 'Open',
  ')': 'Close',
  ']': 'Close',
  '?': 'Question',
}

const PRONOUN = /^(?:er|sie|ihm|ihr|ihn|dieser|diese)$/
const MODAL = new Set(['sollen', 'wollen', 'können', 'müssen', 'dürfen', 'mögen'])
const AUXILIARY: Readonly<Record<string, string>> = { sein: 'Sein', haben: 'Haben', werden: 'Werden' }
const FORM_TAGS: Readonly<Record<VerbReading['form'], string>> = {
  finite: 'Finite',
  'prefix-finite': 'Finite',
  participle: 'Participle',
  infinitive: 'Infinitive',
  'zu-infinitive': 'ZuInfinitive',
  adjective: 'Attributive',
  noun: 'VerbNoun',
}

/** What a word is wherever it stands: the same for every occurrence, so it is made once. */
type WordForm = Pick<Chunk, 'lower' | 'tags' | 'verbs'>

/** The chunk of a single token, with its verb readings and tags; some words that open a sentence are read otherwise. The tags are shared: whoever adds to them copies. */
export function wordChunk(token: Token, opensSentence = token.start === 0): Chunk {
  const { lower, tags, verbs } = (opensSentence ? firstForm : innerForm)(token)
  return {
    start: token.start,
    end: token.end,
    text: token.text,
    lower,
    tags,
    verbs,
    mentions: NONE,
    inner: NO_INNER,
    quoted: false,
  }
}

const NONE: Mentions = {}
const NO_INNER: readonly Mentions[] = []

/** The first word of a sentence may be a verb in spite of its capital. */
const firstForm = factOf((form: TokenForm) => read({ ...form, start: 0 }))
const innerForm = factOf((form: TokenForm) => read({ ...form, start: 1 }))

function read(token: Occurrence): WordForm {
  const verbs = token.kind === 'word' ? lookupVerb(token.lower) : []
  return { lower: token.lower, verbs, tags: new Set(wordTags(token, verbs)) }
}

/** Tags that the language layer gives to words, apart from marks. */
export const WORD_TAGS: ReadonlySet<string> = new Set([
  ...['Pronoun', 'Verb', 'VerbNoun', 'Modal', 'Noun'],
  ...Object.values(AUXILIARY),
  ...Object.values(FORM_TAGS),
])

/** Every tag that a word can have, at the start of a sentence or within. */
export function possibleTags(word: string): ReadonlySet<string> {
  const token = { text: word, lower: word.toLowerCase(), kind: 'word' } as const
  const verbs = lookupVerb(token.lower)
  return new Set([...wordTags({ ...token, start: 0 }, verbs), ...wordTags({ ...token, start: 1 }, verbs)])
}

type Occurrence = Pick<Token, 'text' | 'lower' | 'kind' | 'start'>

function wordTags(token: Occurrence, verbs: readonly VerbReading[]): string[] {
  const tags: string[] = []
  const punctuation = PUNCTUATION[token.text]
  if (punctuation) tags.push(punctuation)
  if (/["„“”»«‚‘’']/.test(token.text) && token.kind !== 'word') tags.push('QuoteMark')
  if (token.kind !== 'word') return tags
  const capitalised = /^\p{Lu}/u.test(token.text)
  if (PRONOUN.test(token.lower)) tags.push('Pronoun')
  for (const verb of verbs) {
    if (capitalised !== (verb.form === 'noun') && !(capitalised && token.start === 0)) continue
    tags.push(verb.form === 'noun' ? 'VerbNoun' : 'Verb', FORM_TAGS[verb.form])
    if (MODAL.has(verb.lemma)) tags.push('Modal')
    const auxiliary = AUXILIARY[verb.lemma]
    if (auxiliary) tags.push(auxiliary)
  }
  if (verbs.length === 0 && !capitalised && looksFinite(token.lower)) tags.push('Verb', 'Finite')
  if (capitalised && token.start > 0) tags.push('Noun')
  return tags
}
