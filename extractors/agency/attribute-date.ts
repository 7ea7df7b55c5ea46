/** When what a participle before a noun tells happened: *das 2014 gegründete Amt*. */

import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { NOW, oneOf } from '../german/time-words.ts'
import type { Found, Reading } from '../rule.ts'
import { UNDATED } from '../when/dating.ts'
import { dateIn } from './dates.ts'
import { anchorOf, attributed } from './voice.ts'

/** *das 2014 gegründete Amt* has its own date; *das neu gegründete Amt* is told as background. */
export function attributeDate(found: Found): { date?: Reading['date'] } | { background: true } | undefined {
  const phrase = attributed(found)
  const verb = found.clause.chunks.indexOf(anchorOf(found))
  // *die 2019 gegründete, beim Land angesiedelte Agentur*: each participle has its own
  const last = found.clause.chunks.findLastIndex((c, i) => i < verb && c.tags.has('Attributive'))
  const inside = phrase ? found.clause.chunks.slice(Math.max(phrase.start, last), verb) : []
  const date = dateIn(inside)
  if (date) return { date }
  // *In Hessen arbeitet seit April 2019 das eigens geschaffene Zentrum*
  const since = found.clause.chunks.find((c) => c.tags.has('Since') && c.mentions.date?.value)
  const works = found.clause.chunks.some((c) => c.tags.has('Finite') && WORKS.test(c.lower))
  if (since && works && inside.some((c) => NEWLY.test(c.lower))) return { date: dateIn([since]) }
  // *der jetzt eingesetzte Ausschuss*: the news
  if (inside.some((c) => isJustNow(c.lower)) && !phrase?.owner) return {}
  const isToldAsDone = inside.some((c, i) => NEWLY.test(c.lower) || (BY.test(c.lower) && isDecree(inside.slice(i + 1))))
  return isToldAsDone && !phrase?.owner ? { date: UNDATED } : undefined
}

/** *das per Gesetz geschaffene Amt*, *das mit ihm (dem Erlass) errichtete Ministerium* */
const BY = /^(?:per|durch|mit|kraft)$/
const DECREE = latin`^(?:\p{L}*(?:gesetz(?:e?s)?|erlass(?:es)?|verordnung|vertrag(?:e?s)?|beschluss(?:es)?|satzung)|ihm|ihr)$`
const isDecree = ([first, second]: readonly Chunk[]): boolean =>
  [first, /^(?:de[mrns]|das|die|eine[mr]?|diese[mr]?)$/.test(first?.lower ?? '') ? second : undefined].some((c) =>
    DECREE.test(c?.lower ?? ''),
  )

const NEWLY = /^(?:neu|frisch|eigens|dafür|hierfür|dazu)$/
const isJustNow = oneOf(NOW, 'soeben|jüngst|kürzlich|gerade')
const WORKS =
  /^(?:arbeitet|besteht|existiert|gibt|kümmert|sorgt|betreibt|koordiniert|wacht|hilft|berät|nimmt|erledigt|übernimmt|betreut|steuert|leistet|führt)$/
