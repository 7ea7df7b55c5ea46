/** Who fills an office only until somebody else gets it: *führt das Haus kommissarisch*, *bis zur Neubesetzung*. */
import { latin } from '../german/latin.ts'
import type { Found } from '../rule.ts'

/** In lower case. */
export const ACTING =
  /^(?:kommissarisch(?:e[rnms]?)?|übergangsweise|interimistisch|interimsweise|vertretungsweise|vorübergehend)$/
const FOR_NOW = latin.i`(?<!\p{L})bis auf weiteres(?!\p{L})`
const UNTIL_REPLACED = latin.i`(?<!\p{L})bis (?:dahin|zur (?:\p{Ll}+en )?(?:neubesetzung|neuwahl|nachfolge\p{Ll}*)|[^.;:]{0,30}nachfolge\p{Ll}* [^.;:]{0,30}(?:gefunden|geregelt|entschieden|bestellt|gewählt|ernannt|feststeht|antritt|kommt))`
const OF_DEPUTY = latin`(?<!\p{L})(?:Vize|[Ss]tellvertret)`

/** *Bis die Nachfolge geregelt ist, führt X das Haus*; a deputy has the office anyway. */
export const untilReplaced = ({ sentence: { text }, clause }: Found): boolean =>
  clause.kind !== 'relative' && UNTIL_REPLACED.test(text) && !OF_DEPUTY.test(text)

/** *führt das Haus kommissarisch*, *vertretungsweise*, *bis auf Weiteres*: said beside the verb. */
export const saysActing = (found: Found): boolean =>
  found.clause.chunks.some((c) => ACTING.test(c.lower)) || FOR_NOW.test(found.sentence.text) || untilReplaced(found)
