/** Who appoints several that the clause tells by what they are, and gets nothing. */

import type { Chunk } from '../../german/chunks.ts'
import type { Found } from '../../rule.ts'

/** *Bürgermeister X hatte die zwei Professoren 2017 bestellt*: whom X appoints is told by what they are. */
export function appointsSeveral({ clause: { chunks } }: Found, person: Chunk | undefined): boolean {
  const at = person ? chunks.indexOf(person) : -1
  const [verb, article, number, noun] = chunks.slice(at + 1)
  return (
    at >= 0 &&
    verb?.tags.has('Haben') === true &&
    article?.lower === 'die' &&
    number?.tags.has('Number') === true &&
    noun?.tags.has('Noun') === true
  )
}
