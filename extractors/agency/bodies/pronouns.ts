/** Which body a pronoun can mean, by gender and number. */
import { genderOf } from '../../german/bodies/gender.ts'
import { latin } from '../../german/latin.ts'
import type { BodyReference, Found } from '../../rule.ts'

export type Gender = 'm' | 'f' | 'n'

/** Names of several bodies. */
export const PLURAL = latin`^(?:\p{L}|-)*(?:ministerien|beiräte|agenturen|ämter|behörden|betriebe|verbände|stellen|zentren|zentralen|kommissionen|räte|dienstleister)$`

const CALLED: Readonly<Record<Gender, RegExp>> = {
  m: latin`(?<!\p{L})[Dd]e[rn] (?:\p{Ll}+ )?(?:(?:Zweck|Landes|Eigen|Staats)?(?:[Vv]erband|[Bb]etrieb)|(?:\p{L}+-)?Dienstleister|Verbund)(?!\p{L})`,
  f: latin`(?<!\p{L})[Dd]ie (?:\p{Ll}+ )?(?:Anstalt|Behörde|Einrichtung|Gesellschaft|GmbH|Agentur|AöR|Genossenschaft|Datenzentrale)(?!\p{L})`,
  n: latin`(?<!\p{L})[Dd]as (?:\p{Ll}+ )?(?:Haus|Amt|Unternehmen|Rechenzentrum|Zentrum|Kommunalunternehmen)(?!\p{L})`,
}

/** *… kennen das Haus noch anders. 1973 wurde es gegründet*: what the text calls the body is of another gender than its name. */
export const isCalled = (gender: Gender, { document }: Found, offset: number): boolean =>
  CALLED[gender].test(document.textBefore(offset, 250))

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
