/** Which body a pronoun can mean, by gender and number. */
import { callsBody } from '../german/bodies/back-references.ts'
import { genderOf } from '../german/bodies/gender.ts'
import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import type { Gender } from '../german/nominative.ts'
import type { BodyReference, Found } from '../rule.ts'

/** Names of several bodies. */
export const PLURAL = latin`^(?:\p{L}|-)*(?:ministerien|beiräte|agenturen|ämter|behörden|betriebe|verbände|stellen|zentren|zentralen|kommissionen|räte|dienstleister)$`

/** *… kennen das Haus noch anders. 1973 wurde es gegründet*: what the text calls the body is of another gender than its name. */
export const isCalled = (gender: Gender, { document }: Found, offset: number): boolean =>
  callsBody(gender, document.textBefore(offset, 250))

/** Whether a word of a name says that it is of several. */
export const isPlural = (word: string): boolean => PLURAL.test(word.toLowerCase())

export const PRONOUN_GENDER: Readonly<Record<string, Gender>> = {
  ...{ er: 'm', ihn: 'm', der: 'm', den: 'm', dieser: 'm', diesen: 'm' },
  ...{ sie: 'f', ihr: 'f', die: 'f', diese: 'f' },
  ...{ es: 'n', das: 'n', dieses: 'n' },
}

/** Whether a pronoun can mean the body; a name without a noun of known gender and without an article agrees with all. */
export function agrees({ name, genders }: BodyReference, gender: Gender | undefined): boolean {
  if (gender && PLURAL.test((name.split(' ').find((w) => /^\p{Lu}\p{L}*(?:en|e)$/u.test(w)) ?? '').toLowerCase()))
    return false
  const own = genderOf(name)
  if (own || !gender) return !gender || own === gender
  return genders?.includes(gender) !== false
}

/** *Nachdem sie 2016 entstanden war, zog die Digitalagentur um*: the pronoun comes before the subject that it stands for. */
export function namedBehind(
  { clause, sentence, document }: Found,
  fits: (b: BodyReference) => boolean,
): BodyReference | undefined {
  const [start, end] = [clause.chunks[0]?.start ?? 0, clause.chunks.at(-1)?.end ?? 0]
  if (clause.kind !== 'subordinate' || sentence.chunks.some((c) => c.start < start && c.mentions.body)) return undefined
  const main = sentence.clauses.find((c) => c.kind === 'main' && (c.chunks.at(-1)?.start ?? 0) >= end)
  const at = main?.chunks.findIndex((c) => c.start >= end && c.mentions.body) ?? -1
  const subject = main?.chunks[at]?.mentions.body?.name
  const body = subject ? document.bodyAfter(sentence.offset + end, fits) : undefined
  return body && !body.isOblique && body.name === subject ? body : undefined
}

const SENTENCE_END = /[.!?\n]/
/** How far before a pronoun the body may be named that it means, in characters. */
const NEAR = 300
/** Other nouns of its gender for which a pronoun may stand: *Die KISA hat eine Abteilung. Sie wird …*; *den Kommunen* are several. */
const NOUN = '(?:\\p{Ll}+ )?\\p{Lu}\\p{L}*(?<!n)(?!\\p{L})'
const COMPETING: Readonly<Record<Gender, RegExp>> = {
  m: latin`(?<!\p{L})(?:[Ee]inen?|Der|den|[Ii]hre?n?|[Ss]eine?n?|[Dd]iese[rn]) ${NOUN}`,
  f: latin`(?<!\p{L})(?:[Ee]ine|[Dd]ie|[Ii]hre|[Ss]eine|[Dd]iese|[Kk]eine) ${NOUN}`,
  n: latin`(?<!\p{L})(?:[Ee]in|[Dd]as|[Ii]hr|[Ss]ein|[Dd]ieses) ${NOUN}`,
}

/** *Geleitet wird sie von X*: whether a pronoun can only mean the digital body named right before. */
export function meansBodyBefore(found: Found, { lower, start }: Pick<Chunk, 'lower' | 'start'>): boolean {
  const gender = PRONOUN_GENDER[lower]
  const offset = found.sentence.offset + start
  const body = gender && found.document.bodyNear(offset, () => true, NEAR)
  if (!gender || !body?.digital || body.isElsewhere || body.isGone) return false
  if (!agrees(body, gender)) return isCalled(gender, found, offset)
  const before = found.document.textBefore(offset, NEAR)
  const at = Math.max(...[body.name, body.acronym ?? body.name].map((name) => before.lastIndexOf(name)))
  // *Die Abteilung lobt die KISA. Sie wird …*, but for the article of the body itself
  const lead =
    before
      .slice(0, Math.max(at - 1, 0))
      .split(SENTENCE_END)
      .at(-1) ?? ''
  return (
    at >= 0 &&
    !COMPETING[gender].test(before.slice(at)) &&
    !COMPETING[gender].test(lead.slice(0, lead.lastIndexOf(' ') + 1))
  )
}
