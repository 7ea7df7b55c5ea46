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
  const isNew = chunks.slice(from + 1, to).some((c, i, between) => isIndefinite(c, between[i + 1]))
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
/** Plans for one subject of many are no kind that another plan may be of. */
const SPECIAL = /^(?:Daten|KI|Open-Data|Cloud|Cyber|Informationssicherheit)/
