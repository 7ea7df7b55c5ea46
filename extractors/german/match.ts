/**
 * Match grammars over the chunks of a clause: compromise/one with a German plugin, its only importer.
 *
 * compromise's own tokenizer and normalisation destroy German (`würde` becomes `wurde`), so it never sees text: it gets
 * ready terms, one a chunk, tagged by the German layer. A whole name, office or date is one term, so that a grammar
 * such as `[<person>#Person] .{0,3} (zum|zur) [<office>#Office]` bridges the middle field in a few steps.
 */
import { createRequire } from 'node:module'
import type { Chunk } from './chunks.ts'
import { lazy } from './memory/lazy.ts'

/** A compiled grammar: compromise's parsed form and what it can't match without. */
export interface Grammar {
  readonly source: string
  /** Of each list one must be in the clause: `#Tag` or a word in lower case. Spares most of the matching. */
  readonly needs: readonly (readonly string[])[]
  /** The same, tags without their sign: a capital tells them from words. */
  readonly presence: readonly (readonly string[])[]
  readonly parsed: unknown
}

/** Where a grammar matched: a range of chunks, and the chunks in each named group. */
export interface GrammarMatch {
  readonly start: number
  readonly end: number
  readonly groups: Readonly<Record<string, readonly Chunk[]>>
}

/** The parts of compromise's parsed grammars that we look at. */
interface ParsedPart {
  readonly tag?: string
  readonly word?: string
  readonly fastOr?: ReadonlySet<string>
  readonly operator?: 'or' | 'and'
  readonly choices?: readonly (readonly ParsedPart[])[]
  readonly optional?: boolean
  readonly negative?: boolean
}

type Pointer = readonly [sentence: number, start: number, end: number]

interface Matching {
  readonly ptrs: readonly Pointer[]
  readonly byGroup: Readonly<Record<string, readonly Pointer[]>>
}

/** What we use of compromise: its parser of grammars, and its matcher, which takes sentences of ready terms. */
interface Matcher {
  readonly parse: (source: string) => unknown
  readonly match: (sentences: readonly (readonly Term[])[], todo: { readonly regs: unknown }) => Matching
}

/**
 * compromise with the German plugin, and of it the matcher alone: its views normalise every term again, by rules for
 * English. Required, not imported: as CommonJS it is one file, as a module 190, which take 40 ms longer to load.
 */
const matcher = lazy((): Matcher => {
  const nlp = createRequire(import.meta.url)('compromise/one') as typeof import('compromise/one').default
  nlp.plugin({
    // Without this *ü* in a grammar becomes *u*, and *im* "I am".
    mutate(world: object) {
      Object.assign((world as { model: { one: object } }).model.one, {
        contractions: [],
        aliases: {},
        abbreviations: {},
        unicode: {},
      })
      return world
    },
  })
  const { one } = nlp.methods() as unknown as { readonly one: Pick<Matcher, 'match'> }
  return { parse: (source) => nlp.parseMatch(source), match: one.match }
})

const compiled = new Map<string, Grammar>()

/** Compiles a grammar in compromise's match syntax, once for all rules that have it. Throws on a syntax error, naming the grammar. */
export function compileGrammar(source: string): Grammar {
  const grammar = compiled.get(source) ?? compile(source)
  compiled.set(source, grammar)
  return grammar
}

function compile(source: string): Grammar {
  const parsed = matcher().parse(source) as readonly ParsedPart[]
  if (parsed.length === 0) throw new Error(`empty match grammar: «${source}»`)
  const needs = parsed
    .filter((p) => !p.optional && !p.negative)
    .map(oneOf)
    .filter((list) => list.length > 0)
  const presence = needs.map((list) => list.map((sign) => sign.replace(/^#/, '')))
  return { source, parsed, needs, presence }
}

/** What satisfies one part of a grammar; empty where that can't be told beforehand (a regex, a wildcard). */
function oneOf({ tag, word, fastOr, operator, choices }: ParsedPart): string[] {
  if (tag) return [`#${tag}`]
  if (word) return [word]
  if (fastOr) return [...fastOr]
  if (!choices || !operator) return []
  const each = choices.map(rarestOf)
  // (#Adopt && !#VerbNoun): the first tag must be there, whatever else
  if (operator === 'and') return each.find((list) => list.length > 0) ?? []
  return each.every((list) => list.length > 0) ? each.flat() : []
}

/** Of *auf zu bestehen* every word is needed; the longest is the rarest. */
function rarestOf(parts: readonly ParsedPart[]): string[] {
  const needed = parts.filter((p) => !p.optional && !p.negative).map(oneOf)
  const length = (list: readonly string[]) => Math.min(...list.map((sign) => sign.length))
  return needed.filter((list) => list.length > 0).sort((a, b) => length(b) - length(a))[0] ?? []
}

/** The terms of one clause, ready for matching. */
export type MatchableClause = (grammar: Grammar) => readonly GrammarMatch[]

/** Prepares chunks for matching and returns the matcher: every non-overlapping match of a grammar, left to right. */
export function matcherOf(chunks: readonly Chunk[]): MatchableClause {
  const present = new Set<string>()
  for (const { lower, tags } of chunks) {
    present.add(lower)
    for (const tag of tags) present.add(tag)
  }
  const terms = lazy(() => [chunks.map(termOf)])
  const found = new Map<Grammar, readonly GrammarMatch[]>()
  const find = (grammar: Grammar): readonly GrammarMatch[] => {
    const { ptrs, byGroup } = matcher().match(terms(), { regs: grammar.parsed })
    return ptrs.map(([, start, end]) => ({ start, end, groups: groupsWithin(byGroup, start, end, chunks) }))
  }
  return (grammar) => {
    if (chunks.length === 0 || !grammar.presence.every((list) => list.some((one) => present.has(one)))) return []
    const matches = found.get(grammar) ?? find(grammar)
    found.set(grammar, matches)
    return matches
  }
}

function groupsWithin(byGroup: Matching['byGroup'], start: number, end: number, chunks: readonly Chunk[]) {
  const groups: Record<string, Chunk[]> = {}
  for (const [name, pointers] of Object.entries(byGroup)) {
    const inside = pointers.filter(([, from, to]) => from >= start && to <= end)
    if (inside.length) groups[name] = inside.flatMap(([, from, to]) => chunks.slice(from, to))
  }
  return groups
}

/** A chunk as compromise's matcher wants it: without *machine*, *root* and *alias* it compares `normal` and `text`. */
interface Term {
  readonly text: string
  readonly normal: string
  readonly pre: string
  readonly post: string
  readonly tags: ReadonlySet<string>
  readonly id: string
  readonly index: readonly [number, number]
}

function termOf(chunk: Chunk, index: number): Term {
  return {
    text: chunk.text,
    normal: chunk.lower,
    pre: '',
    post: ' ',
    tags: chunk.tags,
    id: String(index),
    index: [0, index],
  }
}
