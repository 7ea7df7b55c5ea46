/** Participles before a colon, of whom or what is named behind it: *1971 gegründet, 2003 umgewandelt: das Rechenzentrum …*. */
import type { Chunk } from '../chunks.ts'
import { phrasesOf } from '../phrases.ts'
import { COORDINATION, isFiniteVerb, isOnlyFinite, isPlainParticiple, tagged } from './parts.ts'

/** The chunks behind the colon, and a clause for each participle before it. */
export function toldAhead(chunks: readonly Chunk[]): { chunks: readonly Chunk[]; clauses: Chunk[][] } {
  const colon = chunks.findIndex((c) => c.tags.has('Colon'))
  const all = colon > 3 ? partsOf(chunks.slice(0, colon)) : []
  const parts = all.filter(isDatedParticiple)
  // *2012 beschlossen, 2016 erneuert, noch immer aktuell: …*
  const isMore = all.some((part) => !parts.includes(part) && part.some((c) => isNamed(c) || isOnlyFinite(c)))
  if (parts.length < 2 || isMore) return { chunks, clauses: [] }
  const behind = chunks.slice(colon + 1)
  const at = behind.slice(0, MOST_CHUNKS).findIndex(isNamed)
  const described = behind[at]
  // *das Projekt der Datenzentrale*: of something else
  const isOwner = behind.slice(0, Math.max(0, at)).some((c) => c.tags.has('Noun') && !HISTORY.test(c.lower))
  if (!described || (isOwner && !described.tags.has('Person'))) return { chunks, clauses: [] }
  return { chunks: behind, clauses: parts.map((part) => [tagged(described, 'Antecedent'), ...verbLast(part)]) }
}

/** *errichtet im Jahr 2009* as *im Jahr 2009 errichtet*, where the participle is nothing else. */
function verbLast(part: readonly Chunk[]): Chunk[] {
  const verb = part.find(isPlainParticiple) as Chunk
  const tags = new Set([...verb.tags].filter((tag) => tag !== 'Finite'))
  return [...part.filter((c) => c !== verb), { ...verb, tags }]
}

/** How far behind the colon the one described may stand, in chunks: *Die Geschichte der Datenzentrale …*. */
const MOST_CHUNKS = 5
/** With the articles, which a capital makes look like nouns. */
const HISTORY = /^(?:der|die|das|geschichte|historie|weg|werdegang|entwicklung|stationen|chronik)$/

const isNamed = ({ tags, mentions: { body } }: Chunk): boolean =>
  tags.has('Plan') || tags.has('Person') || body?.digital === true

/** What commas and *und* part. */
function partsOf(lead: readonly Chunk[]): Chunk[][] {
  const parts: Chunk[][] = [[]]
  for (const c of lead) {
    if (c.tags.has('Comma') || COORDINATION.test(c.lower)) parts.push([])
    else parts.at(-1)?.push(c)
  }
  return parts
}

/** *2003 in einen Eigenbetrieb umgewandelt*, *umgewandelt 2003*: one participle at either end, a date, no subject. */
function isDatedParticiple(part: readonly Chunk[]): boolean {
  return (
    part.filter(isPlainParticiple).length === 1 &&
    (isPlainParticiple(part[0]) || isPlainParticiple(part.at(-1))) &&
    part.some((c) => c.mentions.date?.value) &&
    part.every((c) => !isFiniteVerb(c) || c.tags.has('Participle')) &&
    phrasesOf(part).every((p) => p.preposition || p.owner)
  )
}
