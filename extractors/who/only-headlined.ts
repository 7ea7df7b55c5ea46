/** Headlines that say shorter what the text only expects. */

import { latin } from '../german/latin.ts'
import type { Found } from '../rule.ts'

/** *X folgt auf Y* above *Nach unseren Informationen soll X CIO werden*: the heading says shorter what is only planned. */
export function isOnlyHeadlined({ document, sentence, clause: { chunks } }: Found, person: string): boolean {
  if (!sentence.heading || chunks.some((c) => c.mentions.date)) return false
  const surname = person.split(' ').at(-1) ?? person
  const [first = ''] = document
    .textAfter(sentence.offset + sentence.text.length, PLAN_REACH)
    .split(/(?<=\p{L}{3}[.!?])\s/u)
    .filter((s) => s.includes(surname))
  return PLANNED.test(first)
}
const PLAN_REACH = 700
const PLANNED = latin`(?<!\p{L})(?:soll|könnte|dürfte|würde)(?!\p{L}).{0,300} (?:werden|folgen|nachfolgen|antreten|übernehmen|treten)(?!\p{L})`
