/**
 * Which rules can match in a sentence, told before it is cut into chunks and clauses: by what the rules' own grammars
 * can't do without. A rule over `#Adopt` needs such a verb, one over `#Office` and `#Person` both mentions. Most
 * sentences are left with no rule at all. Nothing that could match is lost: what can't be told from words and mentions
 * alone counts as there.
 */

import { mentionTags, RECOGNISER_OF } from '../german/chunks/mention-tags.ts'
import { possibleTags, WORD_TAGS } from '../german/chunks/word-chunks.ts'
import { latin } from '../german/latin.ts'
import type { Grammar } from '../german/match.ts'
import { lazy } from '../german/memory/lazy.ts'
import type { Recognised, Recogniser } from '../german/mentions.ts'
import { verbIndex } from '../german/verbs/index.ts'
import { lookupVerb } from '../german/verbs.ts'
import { type Word, wordFact, wordsOf } from '../german/words.ts'

/** Tags that the extractors give to words. */
interface OwnTags {
  readonly all: ReadonlySet<string>
  readonly verbTags: (lemma: string) => readonly string[]
  readonly wordTags: (lower: string) => readonly string[]
}

/** A rule with the grammars that must all match. */
interface Candidate {
  readonly required: readonly Grammar[]
}

/** One of these signs must be there: `#Tag` or a word in lower case. Rules that need the same share the list. */
interface SignList {
  readonly index: number
  readonly signs: readonly string[]
  /** Those that a recogniser gives. */
  readonly mentions: readonly MentionSign[]
}

interface MentionSign {
  readonly tag: string
  /** Which recognisers may give it. */
  readonly by: readonly Recogniser[]
}

/** A rule's place in the registry and what it needs: a sign of each list. */
interface Needs {
  readonly index: number
  readonly lists: readonly SignList[]
}

/** Makes the function that chooses, in their order, the rules that can match in a sentence. */
export function ruleChooser<R extends Candidate>(rules: readonly R[], own: OwnTags): (sentence: Recognised) => R[] {
  const shared = new Map<string, SignList>()
  const share = (signs: readonly string[]): SignList => {
    const key = signs.join(' ')
    const list = shared.get(key) ?? { index: shared.size, signs, mentions: signs.flatMap(mentionSign) }
    shared.set(key, list)
    return list
  }
  const needs = rules.map((rule, index): Needs => ({ index, lists: listsOf(rule, own).map(share) }))
  const lists = [...shared.values()]
  const bySign = new Map<string, number[]>()
  for (const { index, signs } of lists) for (const sign of signs) bySign.set(sign, [...(bySign.get(sign) ?? []), index])
  const listsWith = (sign: string) => bySign.get(sign) ?? []
  const servedBy = wordFact(({ text }) => listsOfWord(text, listsWith, own))
  // a rule whose first list words alone can't answer is always looked at
  const isLedByWords = ({ lists: [first] }: Needs) => first !== undefined && first.mentions.length === 0
  const ledByMentions = needs.filter((need) => !isLedByWords(need))
  const ledByWords = lists.map(({ index }) => needs.filter((n) => isLedByWords(n) && n.lists[0]?.index === index))
  return (sentence) => {
    const answers = answeredByWords(sentence, servedBy)
    const hasMention = mentionsIn(sentence)
    const has = ({ index, mentions }: SignList) => (answers[index] ??= mentions.some(hasMention))
    const hasAll = ({ lists }: Needs) => lists.every(has)
    const chosen = ledByMentions.filter(hasAll)
    for (const [list, led] of ledByWords.entries()) if (answers[list]) chosen.push(...led.filter(hasAll))
    return chosen.sort((a, b) => a.index - b.index).map(({ index }) => rules[index] as R)
  }
}

function mentionSign(sign: string): MentionSign[] {
  const tag = sign.slice(1)
  const recogniser = sign.startsWith('#') ? RECOGNISER_OF.get(tag) : undefined
  if (!recogniser) return []
  const known = KNOWN_BY_REST.get(recogniser)
  return [{ tag, by: known ? [recogniser, known] : [recogniser] }]
}

const isMention = (sign: string) => mentionSign(sign).length > 0

function listsOf({ required }: Candidate, own: OwnTags): readonly (readonly string[])[] {
  const isTestable = (sign: string) =>
    !sign.startsWith('#') || isMention(sign) || own.all.has(sign.slice(1)) || WORD_TAGS.has(sign.slice(1))
  const lists = required.flatMap(({ needs }) => needs).filter((list) => list.every(isTestable))
  return lists.sort((a, b) => costOf(a) - costOf(b))
}

/** Some rule asks these of every sentence. */
export const ASKED_EVERYWHERE: readonly Recogniser[] = ['office', 'date', 'figure']

/**
 * What is cheap to tell is asked first: words, then what is asked everywhere, then recognisers with a sharp gate of their
 * own.
 */
const COSTS: Readonly<Record<Recogniser, number>> = {
  office: 1,
  date: 1,
  figure: 1,
  plan: 2,
  body: 3,
  knownBody: 3,
  place: 4,
  person: 5,
  knownPerson: 5,
}

function costOf(list: readonly string[]): number {
  return Math.max(
    ...list.map((sign) => {
      const recogniser = RECOGNISER_OF.get(sign.slice(1))
      return recogniser ? COSTS[recogniser] : 0
    }),
  )
}

/** What a word brings into its sentence: the lists of which it gives a sign, by their index. */
interface WordSigns {
  /** What a verb's form may have been parted from: *vor*, *auf*, *teil*. In lower case. */
  readonly particles: readonly string[]
  readonly lists: readonly number[]
  /** *stellte* is a form of *vorstellen* only where *vor* stands in the sentence, too. */
  readonly separated: readonly { readonly particle: string; readonly lists: readonly number[] }[]
}

function listsOfWord(word: string, listsWith: (sign: string) => readonly number[], own: OwnTags): WordSigns {
  const { prefixes } = verbIndex()
  // a word may hold several tokens: *wurde.Der*, *und/oder*
  const tokens = ONE_TOKEN.test(word) ? [word] : [...new Set([word, ...word.split(/[^\p{L}\p{N}]+/u)])]
  const lower = tokens.map((token) => token.toLowerCase())
  const verbs = lower.flatMap((token) => lookupVerb(token))
  const listsOfTags = (tags: readonly string[]) => tags.flatMap((tag) => listsWith(`#${tag}`))
  const tags = [
    ...tokens.flatMap((token) => [...possibleTags(token)]),
    ...lower.flatMap((token) => own.wordTags(token)),
    ...verbs.filter((verb) => !verb.separable).flatMap((verb) => own.verbTags(verb.lemma)),
  ]
  return {
    particles: lower.filter((token) => prefixes.has(token)),
    lists: [...new Set([...lower.flatMap(listsWith), ...listsOfTags(tags)])],
    separated: verbs.flatMap(({ separable, lemma }) => {
      const lists = listsOfTags(own.verbTags(lemma))
      return separable && lists.length > 0 ? [{ particle: separable, lists }] : []
    }),
  }
}

const ONE_TOKEN = latin`^[\p{L}\p{N}]+$`

/** By the index of a list: true where a word gives one of its signs; else left open. */
function answeredByWords({ text }: Recognised, servedBy: (word: Word) => WordSigns): (boolean | undefined)[] {
  const words = wordsOf(text)
  const particles = lazy(() => new Set(words.flatMap((word) => servedBy(word).particles)))
  const answers: (boolean | undefined)[] = []
  for (const word of words) {
    const { lists, separated } = servedBy(word)
    for (const list of lists) answers[list] = true
    for (const { particle, lists: more } of separated)
      if (particles().has(particle)) for (const list of more) answers[list] = true
  }
  return answers
}

/** What the rest of the document may show. */
const KNOWN_BY_REST: ReadonlyMap<Recogniser, Recogniser> = new Map([
  ['person', 'knownPerson'],
  ['body', 'knownBody'],
])

/** Runs a recogniser only when one of its tags is asked for. */
function mentionsIn({ by }: Recognised): (sign: MentionSign) => boolean {
  const known = new Map<Recogniser, ReadonlySet<string>>()
  const tagsBy = (recogniser: Recogniser): ReadonlySet<string> => {
    const tags = known.get(recogniser) ?? new Set(by(recogniser).flatMap(({ mentions }) => mentionTags(mentions)))
    known.set(recogniser, tags)
    return tags
  }
  return (sign) => sign.by.some((recogniser) => tagsBy(recogniser).has(sign.tag))
}
