/** Bodies that an apposition describes, and of which a relative clause behind it speaks. */
import { genderOfBackReference } from '../bodies/back-references.ts'
import { genderOf } from '../bodies/gender.ts'
import type { Chunk } from '../chunks.ts'
import { isFiniteVerb } from './parts.ts'

const PRONOUNS = { m: /^(?:der|den|dem)$/, f: /^die$/, n: /^(?:das|dem)$/ }

/** *ging in Dataport auf, der gemeinsamen Anstalt des öffentlichen Rechts, die …*: Dataport, by the noun that says what it is. */
export function bodyDescribed(chunks: readonly Chunk[], pronoun: string): Chunk | undefined {
  const comma = chunks.findLastIndex((c) => c.tags.has('Comma'))
  const apposition = chunks.slice(comma + 1)
  const [article] = apposition
  if (comma < 1 || !/^(?:der|die|das|dem|den|eine?[nmr]?)$/.test(article?.lower ?? '')) return undefined
  const noun = apposition.findIndex((c) => c.tags.has('Noun') || c.tags.has('Body'))
  const head = apposition[noun]
  const behind = apposition.slice(noun + 1)
  const isOther = (c: Chunk) => isFiniteVerb(c) || ['Person', 'Plan', 'Agency', 'Office'].some((t) => c.tags.has(t))
  if (!head || !/^(?:de[rs]|von|für|mit|in)$/.test(behind[0]?.lower ?? '') || behind.some(isOther)) return undefined
  const gender = genderOf(head.text) ?? genderOfBackReference(head.lower)
  if (!gender || !PRONOUNS[gender].test(pronoun)) return undefined
  // *ging in Dataport auf, …*
  const isParticle = /^(?:an|auf|bei|ein|mit|zu|zusammen|über)$/.test(chunks[comma - 1]?.lower ?? '')
  const body = chunks[comma - (isParticle ? 2 : 1)]
  return body?.tags.has('Body') && body.mentions.body?.form !== 'generic' ? body : undefined
}
