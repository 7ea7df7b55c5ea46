import { type Found, type Reading, type Refusal, refuse } from '../rule.ts'
import { stillOpen } from './forms.ts'
import { readPlans } from './reading.ts'

const STARTS = /^(?:since|from)$/
/** *in Kraft treten*, *in Kraft gesetzt*, *ist in Kraft*. */
const TAKES_FORCE = /^(?:treten|setzen|sein|wirken|werden|haben)$/

/** Reads *tritt in Kraft*, *ist seit Mai in Kraft*, *gilt seit Mai*: the plan takes force. */
export function readInForce(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const at = found.match.start
  const anchor = chunks[at]
  if (!anchor) return refuse('no match')
  const since = chunks.some((c) => c.mentions.date && STARTS.test(c.mentions.date.kind))
  if (anchor.lower === 'kraft' || anchor.lower === 'wirksam') {
    if (anchor.lower === 'kraft' && chunks[at - 1]?.lower !== 'in') return refuse('out of force')
    const verb = chunks.find((c) => c.verbs.some((v) => TAKES_FORCE.test(v.lemma)))
    if (!verb) return refuse('no verb of taking force')
    const open = stillOpen(verb, chunks)
    if (open) return refuse(open)
  } else if (!since) return refuse('no date since when it holds')
  return readPlans(found, { event: 'adopted' })
}
