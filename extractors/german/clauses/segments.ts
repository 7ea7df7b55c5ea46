/** A sentence cut at its commas, dashes, brackets and full stops: what clauses are put together from. */
import type { Chunk } from '../chunks.ts'
import { has, isFiniteVerb, SUBORDINATORS } from './parts.ts'

export interface Segment {
  readonly lead: Chunk[]
  readonly chunks: Chunk[]
  readonly parenthesis: boolean
  /** A semicolon stands before it: never goes on with the clause before. */
  readonly boundary: boolean
  /** Goes on behind a bracket, with no comma that could open a relative clause: *Merz (CDU) das Amt errichtet*. */
  readonly resumed: boolean
}

/** *Halle (Saale)*, *Frankfurt (Oder)*: the bracket belongs to the name, and what follows to the clause. */
function isOfTownName(chunks: readonly Chunk[], at: number): boolean {
  const open = [at, at - 1, at - 2].find((i) => chunks[i]?.tags.has('Open'))
  return (
    open !== undefined && OF_TOWN.test(chunks[open + 1]?.lower ?? '') && chunks[open + 2]?.tags.has('Close') === true
  )
}
const OF_TOWN =
  /^(?:saale|oder|main|neckar|breisgau|westf|westfalen|havel|spree|elbe|weser|rhein|ruhr|aller|donau|isar|allgäu|harz|eifel|holstein|oldenburg|oldb|sachsen|pfalz|lahn|taunus|odenwald|wümme|ilm|unstrut|wesermarsch|dill)$/

/** *bis schließlich – im Januar 2018 – X das Amt antrat*: dashes around nothing but a date cut nothing off. */
function withoutDashesAroundDate(chunks: readonly Chunk[]): readonly Chunk[] {
  const isSetOff = (i: number) => {
    const [open, date, close] = chunks.slice(Math.max(0, i), i + 3)
    const isPair = i > 0 && open?.tags.has('Dash') === true && close?.tags.has('Dash') === true
    return isPair && /^(?:point|from)$/.test(date?.mentions.date?.kind ?? '') && /^\p{Ll}/u.test(date?.text ?? '')
  }
  return chunks.some(has('Dash')) ? chunks.filter((_, i) => !isSetOff(i) && !isSetOff(i - 2)) : chunks
}

/** The segments of a sentence in their order. */
export function segmented(all: readonly Chunk[]): Segment[] {
  const chunks = withoutDashesAroundDate(all)
  const segments: Segment[] = []
  let current: Segment = { lead: [], chunks: [], parenthesis: false, boundary: false, resumed: false }
  const cut = (next: Partial<Segment>) => {
    if (current.chunks.length) segments.push(current)
    current = { lead: [], chunks: [], parenthesis: false, boundary: false, resumed: false, ...next }
  }
  const hasBracket = chunks.some(has('Open'))
  for (const [i, c] of chunks.entries()) {
    if (hasBracket && isOfTownName(chunks, i)) continue
    if (c.tags.has('Open')) cut({ parenthesis: true })
    else if (c.tags.has('Close')) cut({ resumed: true })
    else if (c.tags.has('Semicolon') || isFullStop(c, chunks) || opensSubordinate(c, chunks)) cut({ boundary: true })
    else if (c.tags.has('Comma') || c.tags.has('Dash')) cut({ lead: [c], parenthesis: current.parenthesis })
    else current.chunks.push(c)
  }
  cut({})
  return segments.map((segment, i) => {
    if (isAside(segments, i)) return { ...segment, parenthesis: true }
    return isAside(segments, i - 1) ? { ...segment, lead: [], resumed: true } : segment
  })
}

/** *das 2019 – bei gleichem Namen – die Form einer Anstalt erhielt*: between dashes as in brackets, with nobody and nothing named. */
function isAside(segments: readonly Segment[], i: number): boolean {
  const [before, aside, behind] = [segments[i - 1], segments[i], segments[i + 1]]
  if (!before || !aside || !behind || aside.boundary || behind.boundary || aside.chunks.length > LONGEST_ASIDE)
    return false
  const isDashed = [aside, behind].every(({ lead: [sign] }) => sign?.tags.has('Dash'))
  return (
    isDashed &&
    /^\p{Ll}/u.test(aside.chunks[0]?.text ?? '') &&
    !aside.chunks.some((c) => isFiniteVerb(c) || TELLING_TAGS.some((tag) => c.tags.has(tag)))
  )
}
const LONGEST_ASIDE = 8
const TELLING_TAGS = ['Person', 'Office', 'Body', 'Plan', 'Figure', 'Number', 'Date', 'Place', 'VerbNoun', 'Participle']

/** *Lange hielt es nicht: 2008 wurde das Amt aufgelöst*: a colon between two clauses with verbs of their own. */
function isFullStop(c: Chunk, chunks: readonly Chunk[]): boolean {
  if (!c.tags.has('Colon')) return false
  const at = chunks.indexOf(c)
  return chunks.slice(0, at).some(isFiniteVerb) && chunks.slice(at + 1).some(isFiniteVerb)
}

/** *Im Ernst: Als das Amt die Arbeit aufnahm, …*: a capital behind a colon begins a sentence. */
function opensSubordinate(c: Chunk, chunks: readonly Chunk[]): boolean {
  const next = c.tags.has('Colon') ? chunks[chunks.indexOf(c) + 1] : undefined
  return next !== undefined && /^\p{Lu}/u.test(next.text) && SUBORDINATORS.has(next.lower)
}
