/** Plans that a clause names twice, or names and describes: which of the two is its name. */

import type { Chunk } from '../german/chunks.ts'
import type { Found } from '../rule.ts'

/** Which of a clause's plans is the name, and which only says what kind of plan that is. */
interface Described {
  readonly name: Chunk
  readonly kind: Chunk
}

/** *Mit der Roadmap Digitales Land hat der Rat einen gemeinsamen Fahrplan vorgelegt*, *hat mit dem Ratsbeschluss zum Konzept „X“ ihre erste Digitale Agenda verabschiedet*. */
export function describedPlan({ clause: { chunks } }: Found, named: readonly Chunk[]): Described | undefined {
  const [name, kind] = [named[0], named.at(-1)]
  if (!name || !kind || name === kind || SPECIAL.test(kind.mentions.plan?.title ?? '')) return undefined
  const [from, to] = [chunks.indexOf(name), chunks.indexOf(kind)]
  const by = chunks.slice(Math.max(0, from - BEFORE), from).findLastIndex((c) => /^(?:mit|durch)$/.test(c.lower))
  const at = by < 0 ? -1 : Math.max(0, from - BEFORE) + by
  const isBy = at >= 0 && chunks.slice(at + 1, from).every(isOfName) && !BESIDE.test(chunks[at - 1]?.lower ?? '')
  const isNew =
    chunks.slice(from + 1, to).some((c, i, between) => isIndefinite(c, between[i + 1])) || isTheirs(kind, chunks)
  return isBy && isNew && chunks.slice(0, to).some((c) => c.tags.has('Finite')) ? { name, kind } : undefined
}

/** How far *mit* may stand before the name, in chunks. */
const BEFORE = 5
/** *mit dem* Beschluss zum *Konzept*, *mit der Verabschiedung der*. */
const isOfName = (c: Chunk): boolean =>
  /^(?:de[rmsn]|die|das|ihre[rm]?|seine[rm]?|unsere[rm]?|neuen|zum|zur|über|konzepts?|beschluss(?:es)?)$/.test(
    c.lower,
  ) ||
  ['Decision', 'Adopt', 'Plan'].some((tag) => c.tags.has(tag)) ||
  /^["„»]$/.test(c.text)
const BESIDE = /^(?:zusammen|zugleich|gemeinsam|gleichzeitig|einhergehend|parallel)$/
/** *eine umfassende*, *die erste*, *ihre erste*. */
const isIndefinite = (c: Chunk, next: Chunk | undefined): boolean =>
  /^eine?n?$/.test(c.lower) ||
  (/^(?:die|den|das|ihre?n?|seine?n?|unsere?n?)$/.test(c.lower) && /^erste[ns]?$/.test(next?.lower ?? ''))
/** *ihren Fahrplan*, *ihren Fahrplan für die Zukunft*: no name of its own, behind one. */
const isTheirs = (kind: Chunk, chunks: readonly Chunk[]): boolean =>
  (kind.mentions.plan?.generic === true || kind.mentions.plan?.digital === false) &&
  /^(?:ihre?n?|seine?n?|unsere?n?)$/.test(chunks[chunks.indexOf(kind) - 1]?.lower ?? '')
/** Plans for one subject of many are no kind that another plan may be of. */
const SPECIAL = /^(?:Daten|KI|Open-Data|Cloud|Cyber|Informationssicherheit)/

/** *verabschiedete die Roadmap – das Programm zum Ausbau der digitalen Verwaltung*, *die Agenda, den Fahrplan für …, beschlossen*: the second says what the first is. */
export function withoutAppositions(chunks: readonly Chunk[], named: readonly Chunk[]): readonly Chunk[] {
  const isAnd = (c: Chunk) => /^(?:und|sowie|&)$/.test(c.lower)
  return named.filter((plan, i) => {
    const first = named[i - 1]
    if (!first || plan.mentions.plan?.quoted || plan.mentions.plan?.generic) return true
    const [from, at] = [chunks.indexOf(first) + 1, chunks.indexOf(plan)]
    const mark = chunks.slice(from, at).findLastIndex((c) => c.tags.has('Comma') || c.tags.has('Dash')) + from
    const lead = chunks.slice(mark + 1, at)
    const isDefinite = mark >= from && /^(?:der|die|das|den|dem)$/.test(lead[0]?.lower ?? '') && lead.length < 4
    const isOnlyVerb = chunks.slice(from, mark).every((c) => c.tags.has('Verb'))
    const behind = chunks.slice(at + 1)
    const closes = behind[0]?.tags.has('Comma') || !behind.some((c) => c.tags.has('Finite') || isAnd(c))
    return !(isDefinite && isOnlyVerb && closes && named.length === i + 1)
  })
}
