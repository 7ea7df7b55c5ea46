/**
 * The same sentence with another of its phrases before the verb: *Die Stadt hat am 3. Mai das Amt gegründet*, *Am 3. Mai
 * hat die Stadt das Amt gegründet*. German allows each, and a fact is the same in all of them.
 * `npm run bench:robustness` asks them.
 */

import type { Chunk } from '../extractors/german/chunks.ts'
import { type Phrase, phrasesOf } from '../extractors/german/phrases.ts'
import { extractors } from '../extractors/index.ts'
import { createRuleEngine } from '../extractors/rule-engine.ts'
import type { Change } from './insertions.ts'

const engine = createRuleEngine(extractors)

/** Chunk indexes, the end excluded. */
interface Field {
  readonly start: number
  readonly end: number
  readonly kind: 'date' | 'preposition' | 'plain'
}

/** Changes that move one kind of phrase to the front, or the verb to the end of a subordinate clause. */
export const WORD_ORDER: Readonly<Record<string, Change>> = {
  'date first': fronting('date'),
  'prepositional phrase first': fronting('preposition'),
  'subject or object first': fronting('plain'),
  'said with dass': subordinated('Die Pressestelle teilte mit, dass ', '.'),
  'told with nachdem': subordinated('Nachdem ', ', geht die Arbeit weiter.'),
  'behind a clause with weil': inverted('Weil viel zu tun war, '),
  'told in a relative clause': related,
  'another clause behind it': joined('', ' und viele freuten sich.'),
  'another clause before it': joined('Es war ein langer Tag, und ', '.'),
}

/** Puts a subordinate clause first, behind which the verb comes before the subject. */
function inverted(before: string): Change {
  return (sentence) => {
    const chunks = chunksOf(sentence)
    const verb = chunks ? verbOf(chunks) : undefined
    if (!chunks || verb === undefined) return undefined
    return `${before}${chunks[verb]?.text} ${inMidst(sentence, chunks, verb)} ${sentence.slice(chunks[verb + 1]?.start)}`
  }
}

/** Joins the statement with another one. */
function joined(before: string, behind: string): Change {
  return (sentence) => {
    const chunks = chunksOf(sentence)
    const verb = chunks ? verbOf(chunks) : undefined
    if (!chunks || verb === undefined) return undefined
    const own = sentence.slice(chunks[verb]?.start, -1)
    const front = before ? inMidst(sentence, chunks, verb) : sentence.slice(0, chunks[verb - 1]?.end)
    return `${before}${front} ${own}${behind}`
  }
}

/** *X hat …* as *X, die … hat, kommt aus dem Norden*: of persons and bodies before the verb. */
function related(sentence: string): string | undefined {
  const chunks = chunksOf(sentence)
  const verb = chunks ? verbOf(chunks) : undefined
  const front = verb === undefined ? [] : (chunks ?? []).slice(0, verb)
  const head = front.at(-1)
  const article = /^(?:Der|Die|Das)$/.exec(front[0]?.text ?? '')?.[0].toLowerCase()
  const person = front.length === 1 ? head?.mentions.person?.gender : undefined
  const pronoun = person
    ? person === 'f'
      ? 'die'
      : 'der'
    : head?.mentions.body && front.length === 2
      ? article
      : undefined
  const isAuxiliary = verb !== undefined && ['Sein', 'Haben', 'Werden'].some((tag) => chunks?.[verb]?.tags.has(tag))
  if (!chunks || !isAuxiliary || !pronoun) return undefined
  const rest = sentence.slice(chunks[verb + 1]?.start, -1)
  return `${sentence.slice(0, head?.end)}, ${pronoun} ${rest} ${chunks[verb]?.text}, ist nun in aller Munde.`
}

/** Puts the statement into a subordinate clause, whose finite verb is its last word. */
function subordinated(before: string, behind: string): Change {
  return (sentence) => {
    const chunks = chunksOf(sentence)
    const verb = chunks ? verbOf(chunks) : undefined
    // *stellt … vor* would become one word
    const isAuxiliary = verb !== undefined && ['Sein', 'Haben', 'Werden'].some((tag) => chunks?.[verb]?.tags.has(tag))
    if (!chunks || !isAuxiliary) return undefined
    const [full] = chunks.slice(-1)
    const rest = sentence.slice((chunks[verb + 1] as Chunk).start, full?.start)
    return `${before}${inMidst(sentence, chunks, verb)} ${rest} ${chunks[verb]?.text}${behind}`
  }
}

function fronting(kind: Field['kind']): Change {
  return (sentence) => {
    const chunks = chunksOf(sentence)
    const verb = chunks ? verbOf(chunks) : undefined
    if (!chunks || verb === undefined) return undefined
    const field = fieldsOf(chunks).find((f) => f.kind === kind && f.start > verb)
    return field && reordered(sentence, chunks, verb, field)
  }
}

/** The chunks of a single statement without commas and the like. */
function chunksOf(sentence: string): readonly Chunk[] | undefined {
  if (!/^\p{Lu}[^,;:()„“"»«–\n]{20,240}\.$/u.test(sentence)) return undefined
  const segments = [{ kind: 'main' as const, block: 'paragraph' as const, start: 0, end: sentence.length }]
  const { analysed } = engine.attempts({ source: 'x', text: sentence, segments }).analysis
  return analysed.length === 1 ? analysed[0]?.chunks : undefined
}

/** The finite verb in second place, where there is one and no other clause. */
function verbOf(chunks: readonly Chunk[]): number | undefined {
  const isVerb = (c: Chunk) => c.tags.has('Finite') && !c.tags.has('Attributive')
  const verb = chunks.findIndex(isVerb)
  const others = chunks
    .slice(verb + 1)
    .filter((c) => isVerb(c) && !c.tags.has('Participle') && !c.tags.has('Infinitive'))
  const front = chunks.slice(0, verb)
  const isOne = fieldsOf(chunks).filter(({ end }) => end <= verb).length <= 1 && front.length < 9
  return verb > 0 && others.length === 0 && isOne && !front.some((c) => /^(?:und|oder)$/.test(c.lower))
    ? verb
    : undefined
}

/** The phrases of a sentence with what belongs to them, and its dates. */
function fieldsOf(chunks: readonly Chunk[]): Field[] {
  const all = phrasesOf(chunks)
  const isPart = (p: Phrase) =>
    p.owner !== undefined || all.some((o) => o !== p && o.group === p.group && o.start < p.start)
  const endOf = (p: Phrase): number =>
    Math.max(p.end, ...all.filter((o) => o.owner === p || (o.group === p.group && o.start > p.start)).map(endOf))
  const heads = all
    .filter((p) => !isPart(p))
    .map(
      (p): Field => ({
        start: p.start,
        end: endOf(p),
        kind: p.heads.some((h) => h.mentions.date) ? 'date' : p.preposition ? 'preposition' : 'plain',
      }),
    )
  const dates = chunks.flatMap((c, i): Field[] =>
    c.mentions.date && !/^vo[nm] /.test(c.lower) && !heads.some((f) => f.start <= i && i < f.end)
      ? [{ start: i, end: i + 1, kind: 'date' }]
      : [],
  )
  return [...heads, ...dates]
}

/** What stands before the verb, as it is written in the midst of a sentence. */
function inMidst(sentence: string, chunks: readonly Chunk[], verb: number): string {
  const [first] = chunks as readonly [Chunk]
  const isName =
    Object.keys(first.mentions).some((m) => m !== 'date') || first.tags.has('Noun') || /^\P{L}/u.test(first.text)
  const front = sentence.slice(first.start, chunks[verb - 1]?.end)
  return isName ? front : front.charAt(0).toLowerCase() + front.slice(1)
}

function reordered(sentence: string, chunks: readonly Chunk[], verb: number, { start, end }: Field): string {
  const text = (from: number, to: number) =>
    from < to ? sentence.slice((chunks[from] as Chunk).start, (chunks[to - 1] as Chunk).end) : ''
  const moved = text(start, end)
  const parts = [
    moved.charAt(0).toUpperCase() + moved.slice(1),
    text(verb, verb + 1),
    inMidst(sentence, chunks, verb),
    text(verb + 1, start),
    text(end, chunks.length),
  ]
  return parts.filter(Boolean).join(' ').replace(/ \.$/u, '.')
}
