/**
 * Which rules can match in a sentence, told before it is cut into chunks and clauses: by what the rules' own grammars
 * can't do without. A rule over `#Adopt` needs such a verb, one over `#Office` and `#Person` both mentions. Most
 * sentences are left with no rule at all. Nothing that could match is lost: what can't be told from words and mentions
 * alone counts as there.
 */
import { lazy } from './german/lazy.ts'
import type { Grammar } from './german/match.ts'
import { mentionTags, RECOGNISER_OF } from './german/mention-tags.ts'
import type { Recognised } from './german/mentions.ts'
import { wordsOf } from './german/noun-phrase.ts'
import { lookupVerb } from './german/verbs.ts'
import { possibleTags, WORD_TAGS } from './german/word-chunks.ts'
import { memoised } from './memoised.ts'

/** Tags that the extractors give to words. */
export interface OwnTags {
  readonly all: ReadonlySet<string>
  readonly verbTags: (lemma: string) => readonly string[]
  readonly wordTags: (lower: string) => readonly string[]
}

/** A rule with the grammars that must all match. */
interface Candidate {
  readonly required: readonly Grammar[]
}

/** Makes the function that chooses, in their order, the rules that can match in a sentence. */
export function ruleChooser<R extends Candidate>(rules: readonly R[], own: OwnTags): (sentence: Recognised) => R[] {
  const candidates = rules.map((rule) => ({ rule, lists: listsOf(rule, own) }))
  const literals = new Set(candidates.flatMap(({ lists }) => lists.flat()).filter((sign) => !sign.startsWith('#')))
  const signsOf = memoised((word) => signsOfWord(word, literals, own))
  return (sentence) => {
    const has = signsIn(sentence, signsOf)
    return candidates.filter(({ lists }) => lists.every((list) => list.some(has))).map(({ rule }) => rule)
  }
}

/** Of each list one sign must be there: `#Tag`, or a word in lower case. */
function listsOf({ required }: Candidate, own: OwnTags): readonly (readonly string[])[] {
  const isMention = (sign: string) => RECOGNISER_OF.has(sign.slice(1))
  const isTestable = (sign: string) =>
    !sign.startsWith('#') || isMention(sign) || own.all.has(sign.slice(1)) || WORD_TAGS.has(sign.slice(1))
  const lists = required.flatMap(({ needs }) => needs).filter((list) => list.every(isTestable))
  // Words are cheaper to tell than mentions, so they are asked for first.
  return lists.sort((a, b) => Number(a.some(isMention)) - Number(b.some(isMention)))
}

/** What a word brings into its sentence. */
interface WordSigns {
  /** A word may hold several tokens: *wurde.Der*, *und/oder*. In lower case. */
  readonly tokens: readonly string[]
  readonly signs: readonly string[]
  /** *stellte* is a form of *vorstellen* only where *vor* stands in the sentence, too. */
  readonly separated: readonly { readonly particle: string; readonly signs: readonly string[] }[]
}

function signsOfWord(word: string, literals: ReadonlySet<string>, own: OwnTags): WordSigns {
  const tokens = [...new Set([word, ...word.split(/[^\p{L}\p{N}]+/u)])]
  const lower = tokens.map((token) => token.toLowerCase())
  const asSigns = (tags: Iterable<string>) => [...tags].map((tag) => `#${tag}`)
  const verbs = lower.flatMap((token) => lookupVerb(token))
  const ownTags = [
    ...lower.flatMap((token) => own.wordTags(token)),
    ...verbs.filter((v) => !v.separable).flatMap((v) => own.verbTags(v.lemma)),
  ]
  return {
    tokens: lower,
    signs: [
      ...new Set([
        ...lower.filter((token) => literals.has(token)),
        ...asSigns(ownTags),
        ...tokens.flatMap((token) => asSigns(possibleTags(token))),
      ]),
    ],
    separated: verbs.flatMap(({ separable, lemma }) => {
      const signs = asSigns(own.verbTags(lemma))
      return separable && signs.length > 0 ? [{ particle: separable, signs }] : []
    }),
  }
}

function signsIn({ text, by }: Recognised, signsOf: (word: string) => WordSigns): (sign: string) => boolean {
  const words = wordsOf(text).map((word) => signsOf(word.text))
  const tokens = lazy(() => new Set(words.flatMap((word) => word.tokens)))
  const ofWords = new Set<string>()
  for (const { signs, separated } of words) {
    for (const sign of signs) ofWords.add(sign)
    for (const { particle, signs: more } of separated)
      if (tokens().has(particle)) for (const sign of more) ofWords.add(sign)
  }
  const hasMention = memoised((tag) => {
    const recogniser = RECOGNISER_OF.get(tag)
    const gives = (found: { mentions: Parameters<typeof mentionTags>[0] }) => mentionTags(found.mentions).includes(tag)
    return recogniser !== undefined && (by(recogniser).some(gives) || by('known').some(gives))
  })
  return (sign) => ofWords.has(sign) || (sign.startsWith('#') && hasMention(sign.slice(1)))
}
