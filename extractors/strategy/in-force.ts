/** Plans that take force: *ist seit Mai in Kraft*. */

import type { Chunk } from '../german/chunks.ts'
import { type Found, type Reading, type Refusal, refuse } from '../rule.ts'
import { statedDate } from '../when/dating.ts'
import { isAttribute, stillOpen } from './forms.ts'
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
  if (anchor.lower === 'inkrafttreten') return readEntry(found)
  const since =
    chunks.some((c) => c.mentions.date && STARTS.test(c.mentions.date.kind)) ||
    // *Seit der 18. Sitzung am 1. Oktober*
    (chunks.some((c) => c.lower === 'seit') && chunks.some((c) => c.mentions.date?.value))
  if (anchor.lower === 'kraft' || anchor.lower === 'wirksam') {
    if (anchor.lower === 'kraft' && chunks[at - 1]?.lower !== 'in') return refuse('out of force')
    const takesForce = (c: Chunk | undefined) => c?.verbs.some((v) => TAKES_FORCE.test(v.lemma)) === true
    // *Grundlage ist die 2019 in Kraft getretene Strategie*: the participle says more than *ist*
    const next = chunks[at + 1]
    const verb = next?.tags.has('Attributive') && takesForce(next) ? next : chunks.find(takesForce)
    if (!verb) return refuse('no verb of taking force')
    if (isAttribute(verb, chunks)) return readAttributeOfForce(found, chunks.indexOf(verb))
    const open = stillOpen(verb, chunks)
    if (open) return refuse(open)
  } else if (!since) return refuse('no date since when it holds')
  return readPlans(found, { event: 'adopted' })
}

/** *die Vorhaben der Strategie seit dem Inkrafttreten am 30. August 2023*: whatever is said of the time since. */
function readEntry(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const at = found.match.start
  const value = chunks.slice(at + 1, at + 5).find((c) => c.mentions.date?.value)?.mentions.date?.value
  const isOver = chunks.slice(Math.max(0, at - 2), at).some((c) => /^(?:seit|nach)$/.test(c.lower))
  if (!value || !isOver) return refuse('no day since when it holds')
  const law = chunks.slice(at + 1, at + 4).find((c) => c.tags.has('Noun'))
  if (law) return refuse(`of something else: «${law.text}»`)
  const readings = readPlans(found, { event: 'adopted', prepositions: /./, dative: true })
  return 'refused' in readings ? readings : readings.map((r) => ({ ...r, date: statedDate(value) }))
}

/** *der 2020 in Kraft getretene Masterplan*: dated by what stands before. */
function readAttributeOfForce(found: Found, at: number): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const plan = chunks.slice(at + 1, at + 3).find((c) => c.tags.has('Plan'))
  const value = chunks.slice(Math.max(0, at - 5), at).find((c) => c.mentions.date?.value)?.mentions.date?.value
  if (!plan || !value) return refuse('an attribute without plan or date')
  const readings = readPlans(found, {
    event: 'adopted',
    prepositions: /./,
    dative: true,
    among: (p) => p.chunk === plan,
  })
  return 'refused' in readings ? readings : readings.map((r) => ({ ...r, date: statedDate(value) }))
}
