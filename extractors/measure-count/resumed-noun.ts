/** A noun behind the number that only takes up what the text spoke of: *Mehr Online-Dienste (derzeit gibt es 200 Angebote)*. */

import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import type { Found } from '../rule.ts'
import { textBeforeClause, topicOf } from './bare-count.ts'
import type { Counted } from './figure.ts'

/** What a portal of the administration offers. */
const ONLINE = latin`(?<!\p{L})(?:(?:Bürger|Service|Bürgerservice|Verwaltungs|E-Government)-?[Pp]ortals?|Online-?(?:Angebots?|Rathaus(?:es)?|Services?|Dienste?n?))(?!\p{L})`
const THERE = latin`(?<!\p{L})(?:gibt es|finden sich|(?:stehen|stellt) [^.;]{0,60}(?:bereit|zur Verfügung)|sind [^.;]{0,60}(?:online|verfügbar|abrufbar|nutzbar))(?!\p{L})`

/** *Angebote* of a text that spoke of online services right before; those of bidders and clubs are none. */
export function resumed(found: Found, { end }: Chunk): Counted | undefined {
  const [first, noun] = found.clause.chunks.filter((c) => c.start >= end)
  const own = noun?.lower === 'angebote' && /^(?:digitale|online)$/.test(first?.lower ?? '') ? noun : first
  if (own?.lower !== 'angebote' || !THERE.test(found.sentence.text)) return undefined
  const before = textBeforeClause(found)
  // *vier Angebote von Firmen*
  if (/^ (?:von|für) /.test(found.sentence.text.slice(own.end))) return undefined
  const isOnline = topicOf(before)?.unit === 'services' || ONLINE.test(before) || ONLINE.test(found.sentence.text)
  return isOnline ? { unit: 'services', unitLabel: found.sentence.text.slice(end, own.end).trim() } : undefined
}
