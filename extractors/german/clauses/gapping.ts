/** Clauses that share their verb with the one before: *X wird CIO, Y CDO*, *Bei A folgt X auf Y, bei B Z auf W*. */

import type { Chunk } from '../chunks.ts'
import { isMention } from '../chunks.ts'
import { DEPUTY } from '../persons/words.ts'
import { holderElsewhere } from './gapped-holders.ts'
import { planOfOtherDay } from './gapped-plans.ts'
import { nextInOffice, samePostElsewhere } from './gapped-posts.ts'
import { type Draft, isFiniteOfClause, isInfinitive, isPredicateVerb } from './parts.ts'

/** A person, office or body with the preposition that leads it: what both halves must have. */
interface Constituent {
  readonly sign: string
  /** Index of its first chunk, the preposition included, and the one behind its last. */
  readonly start: number
  readonly end: number
}

/** Gives the second half the verb of the first, and what else stands before the part in which they differ. */
export function splitGapped(draft: Draft): Draft[] {
  const verb = draft.chunks.findIndex(isFiniteOfClause)
  if (verb < 0) return [draft]
  const [head, ...parts] = withSharedNoun(partsBehind(draft.chunks, verb))
  if (!head || parts.length === 0) return [draft]
  const halves: Chunk[][] = [head]
  let open: Chunk[] = []
  for (const part of parts) {
    const [, ...words] = part
    const tail = tailOf(words)
    const bare = words.slice(0, words.length - tail.length)
    const last = halves.at(-1) as Chunk[]
    const half = open.length === 0 ? (nextInOffice(last, bare) ?? secondHalf(head, bare)) : undefined
    if (!half) {
      open = halves.length === 1 ? [] : [...open, ...part]
      last.push(...part)
      continue
    }
    halves.push(half)
    for (const each of halves) each.push(...tail)
  }
  if (halves.length === 1) return [draft]
  return halves.map((chunks) => ({ ...draft, chunks }))
}

const isLink = (c: Chunk) => c.tags.has('Comma') || /^(?:und|sowie)$/.test(c.lower)

/** *die 58 Vertreterinnen und Vertreter*: one noun in both forms. */
const isDoubled = (chunks: readonly Chunk[], und: number): boolean =>
  /innen$/.test(chunks[und - 1]?.lower ?? '') &&
  chunks[und - 1]?.lower.slice(0, -'innen'.length) === chunks[und + 1]?.lower

/** The stretch with the verb, and each that a comma or *und* behind it opens. */
function partsBehind(chunks: readonly Chunk[], verb: number): Chunk[][] {
  const parts: Chunk[][] = [[]]
  for (const [i, c] of chunks.entries()) {
    if (i > verb && isLink(c) && !isDoubled(chunks, i)) parts.push([])
    parts.at(-1)?.push(c)
  }
  return parts
}

/** *X zur ersten und Y zum zweiten Stellvertreter*, *zum ersten Stellvertreter X, zum zweiten Y*: one part leaves the noun to the other. */
function withSharedNoun(parts: readonly Chunk[][]): Chunk[][] {
  return parts.map((part, i) => {
    const at = rankIn(part)
    if (at < 0 || isDeputy(part[at + 1])) return part
    const nouns = [parts[i + 1], parts[i - 1]].map((other = []) => other[rankIn(other) + 1])
    const noun = nouns.find(isDeputy)
    return noun ? [...part.slice(0, at + 1), noun, ...part.slice(at + 1)] : part
  })
}

/** The ordinal behind *zum*, *zur* or *als*. */
const rankIn = (part: readonly Chunk[]): number =>
  part.findIndex((c, i) => ORDINAL.test(c.lower) && /^(?:zu[mr]|als)$/.test(part[i - 1]?.lower ?? ''))
const ORDINAL = /^(?:(?:erst|zweit|dritt|viert)e[nrs]?|\d\.?)$/
const isDeputy = (c: Chunk | undefined): boolean => DEPUTY.test(c?.lower ?? '')

/** Participles and infinitives at the end, which all halves share: *X wurde zum CIO, Y zur CDO bestellt*. */
function tailOf(words: readonly Chunk[]): Chunk[] {
  const closes = (c: Chunk) => c.tags.has('Participle') || isInfinitive(c) || !/[\p{L}\d]/u.test(c.text)
  const from = words.findLastIndex((c) => !closes(c)) + 1
  return words.slice(from)
}

function secondHalf(head: readonly Chunk[], part: readonly Chunk[]): Chunk[] | undefined {
  if (part.some((c) => c.tags.has('Verb') && !c.tags.has('Attributive'))) return undefined
  const dated =
    negatedHalf(head, part) ??
    datedHalf(head, part) ??
    placedHalf(head, part) ??
    holderElsewhere(head, part) ??
    samePostElsewhere(head, part) ??
    planOfOtherDay(head, part)
  if (dated) return dated
  const first = withoutTitles(constituents(head), head)
  const own = constituents(part)
  const second = [own, withoutTitles(own, part)].find((c) => isParallel(first, c))
  const [from] = second ? first.slice(-second.length) : []
  if (!second || !from) return undefined
  const before = head.slice(0, from.start)
  const verbs = head.slice(from.start).filter(isPredicateVerb)
  const dates = part.some((c) => c.tags.has('Date')) ? [] : head.slice(from.start).filter((c) => c.tags.has('Date'))
  const opening = part.slice(0, second[0]?.end)
  return [...before, ...opening, ...verbs, ...dates, ...part.slice(opening.length)]
}

/** *Fulda hat 88 Dienste, eine Digitalstrategie aber noch nicht*: what is denied is the second thing alone. */
const negatedHalf = (head: readonly Chunk[], part: readonly Chunk[]): Chunk[] | undefined =>
  part.at(-1)?.lower === 'nicht' && part.some((c) => c.tags.has('Noun') || isMention(c)) && !isInAttribute(part)
    ? [...part, ...head.filter(isPredicateVerb)]
    : undefined

/** *die von Bund und Ländern gegründete Stelle nicht*: the article of the participle stands before *und*. */
function isInAttribute(part: readonly Chunk[]): boolean {
  const participle = part.findIndex((c) => c.tags.has('Attributive') && c.tags.has('Verb'))
  return participle >= 0 && !part.slice(0, participle).some((c) => ARTICLE.test(c.lower))
}
const ARTICLE = /^(?:der|die|das|de[mns]|eine?[nmrs]?)$/

/** *2000 gründete Hessen die Digitalagentur, 2003 Thüringen das Rechenzentrum*: a date leads either half. */
function datedHalf([date, verb, ...rest]: readonly Chunk[], part: readonly Chunk[]): Chunk[] | undefined {
  const [own, ...words] = part
  if (!date?.tags.has('Date') || !verb || !isFiniteOfClause(verb) || !own?.tags.has('Date')) return undefined
  const isNew = (c: Chunk) => ['Body', 'Person', 'Plan'].some((tag) => c.tags.has(tag))
  const isSame = rest.some(isNew) && words.some(isNew) && !words.some((c) => c.tags.has('Comma'))
  if (!isSame) return undefined
  const [, ...behind] = rest
  // *2004 wurde X CIO der Stadt, 2015 Y*: of the same person nothing is said twice
  const isNameOnly = rest[0]?.tags.has('Person') && words.every((c) => c.tags.has('Person') || !/\p{L}/u.test(c.text))
  const kept = isNameOnly ? behind : rest.filter((c) => c.tags.has('Participle'))
  return [own, verb, ...words, ...kept]
}

/** *Hessen gründete seine Digitalagentur 2016, Bremen 2018*, *in Kiel wurde sie im Mai beschlossen, in Jena im Juni*: each place has its date, or its number. */
function placedHalf(head: readonly Chunk[], part: readonly Chunk[]): Chunk[] | undefined {
  const [own, first] = [placeLed(part), placeLed(head)]
  if (!own || !first || own.preposition !== first.preposition) return undefined
  const behind = head.slice(first.end)
  const at = behind.findIndex((c) => c.mentions.date)
  const rest = part.slice(own.end).filter((c) => !AS_THERE.test(c.lower))
  const [date, ...more] = rest
  if (more.some((c) => /[\p{L}\d]/u.test(c.text))) return undefined
  // *Köln zählt 90 Dienste, Bonn 60*
  if (date?.tags.has('Number') && behind.some((c) => c.tags.has('Number') || c.tags.has('Figure')))
    return [...part.slice(0, own.end), date, ...behind.filter((c) => c.lower === 'es' || isPredicateVerb(c))]
  if (at < 0 || !date?.mentions.date) return undefined
  // *Hessen gründete die Digitalagentur Hessen*: nobody else founds that
  const whose = head[first.end - 1]?.lower ?? ''
  if (behind.some((c) => c.tags.has('Body') && c.lower.includes(whose))) return undefined
  const kept = behind.filter((c) => !c.mentions.date)
  return [...part.slice(0, own.end), ...kept.slice(0, at), date, ...kept.slice(at)]
}

/** *erst 2020*, *die seine 2016*: the same thing of another. */
const AS_THERE =
  /^(?:erst|schon|bereits|dann|sogar|hingegen|dagegen|wiederum|auch|d(?:ie|as|en)|(?:sein|ihr)(?:e[ns]?)?)$/

/** A name of a place opens the words, alone, with *in* or with *die Stadt*. */
function placeLed(words: readonly Chunk[]): { readonly end: number; readonly preposition: string } | undefined {
  const at = words.findIndex((c) => c.tags.has('Place'))
  const lead = words.slice(0, Math.max(0, at))
  const isLead = (c: Chunk) => /^(?:in|die|das|der|stadt|land|freistaat|kreis|landkreis)$/.test(c.lower)
  if (at < 0 || at > 3 || words[at]?.mentions.place?.form === 'adjective' || !lead.every(isLead)) return undefined
  return { end: at + 1, preposition: lead[0]?.lower === 'in' ? 'in' : '' }
}

/** The part has two things or more, one of them a person, that the end of the first half has. */
function isParallel(first: readonly Constituent[], second: readonly Constituent[]): boolean {
  if (second.length < 2 || second.length > first.length) return false
  if (!second.some(({ sign }) => sign.endsWith('person')) || second.every(({ sign }) => sign.endsWith('person')))
    return false
  // *zum CIO wurde X bestellt, Y zum CISO*: prepositions tell in any order what is what
  const isMarked = second.some(({ sign }) => !sign.startsWith(' '))
  const signsOf = (all: readonly Constituent[]) => {
    const signs = all.map(({ sign }) => sign)
    return (isMarked ? signs.sort() : signs).join()
  }
  return signsOf(first.slice(-second.length)) === signsOf(second)
}

function constituents(chunks: readonly Chunk[]): Constituent[] {
  return chunks.flatMap((c, i) => {
    const isPost =
      (DEPUTY.test(c.lower) && !isDoubled(chunks, i - 1) && !isDoubled(chunks, i + 1)) ||
      /^nachfolger(?:in|n)?$/.test(c.lower)
    const kind = isPost ? 'office' : ['Person', 'Office', 'Body'].find((t) => c.tags.has(t))?.toLowerCase()
    if (!kind) return []
    const start = startOfPhrase(chunks, i)
    const lead = chunks[start]?.lower ?? ''
    const preposition = PREPOSITION.test(lead) ? (BASE[lead] ?? lead) : ''
    return [{ sign: `${preposition} ${kind}`, start, end: i + 1 }]
  })
}

const PREPOSITION = /^(?:als|auf|an|bei|beim|für|im|in|ins|mit|von|vom|zu|zum|zur)$/
const BASE: Readonly<Record<string, string>> = { beim: 'bei', im: 'in', ins: 'in', vom: 'von', zum: 'zu', zur: 'zu' }

/** Where the preposition, articles, adjectives and nouns begin that lead a name. */
function startOfPhrase(chunks: readonly Chunk[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const c = chunks[i] as Chunk
    if (PREPOSITION.test(c.lower)) return i
    // *beim Ulmer Nachbarn KIRU*
    if (c.mentions.place?.form === 'adjective') continue
    // *zum zweiten Stellvertreter Y*: a post and its holder are two
    if (isDeputy(c)) return i + 1
    const belongs =
      c.tags.has('Noun') || ORDINAL.test(c.lower) || /^(?:\p{Ll}+(?:e[rmns]?|as)|D(?:er|ie|as|em|en))$/u.test(c.text)
    if (!belongs || c.tags.has('Verb') || isMention(c)) return i + 1
  }
  return Math.max(0, at - 4)
}

/** *Ministerin X machte Y zur CIO*: a title right before a name is none of the things compared. */
function withoutTitles(all: readonly Constituent[], chunks: readonly Chunk[]): readonly Constituent[] {
  return all.filter((c) => !(c.sign === ' office' && chunks[c.end]?.tags.has('Person')))
}
