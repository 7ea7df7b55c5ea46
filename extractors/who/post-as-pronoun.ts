/** Whether a pronoun stands for the post of which the sentence before speaks: *Das Amt ist wieder besetzt. Es übernimmt X*. */
import { latin } from '../german/latin.ts'
import type { Found } from '../rule.ts'

/** By gender, which words a pronoun may stand for. */
const POSTS: readonly { readonly pronoun: RegExp; readonly post: RegExp }[] = [
  { pronoun: /^(?:es|dieses)$/, post: latin`(?:A|(?<!s)a)mt(?!\p{L})` },
  { pronoun: /^(?:ihn|diesen|ihm)$/, post: latin`(?:[Pp]osten|[Ss]essel|[Ss]tuhl|Titel)(?!\p{L})` },
  {
    pronoun: /^(?:sie|diese|ihr|dieser)$/,
    post: latin`(?:[Ss]telle|[Ff]unktion|[Pp]osition|[Aa]ufgabe|[Rr]olle|[Ll]eitung)(?!\p{L})`,
  },
]

/** The sentence right before names a post that fits, and this one somebody in full whom the pronoun can't mean. */
export function pointsAtPost({ document, sentence, clause: { chunks } }: Found): boolean {
  const named = chunks.some((c) => c.tags.has('Person') && / \p{Lu}/u.test(c.text))
  if (!named) return false
  const before = sentenceBefore(document.textBefore(sentence.offset, 300))
  return POSTS.some(({ pronoun, post }) => chunks.some((c) => pronoun.test(c.lower)) && post.test(before))
}

/** The last sentence or line; a lone question (*Mit wem?*) does not count. */
const sentenceBefore = (text: string): string =>
  text.split(/(?<=[^\d.][.!?:])\s+|\n+/u).findLast((part) => part.trim().length > 15) ?? ''
