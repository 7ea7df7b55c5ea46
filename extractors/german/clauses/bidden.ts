/** Acts that a clause allows or asks of others. */
import type { Chunk } from '../chunks.ts'

/** *Ein Beirat kann gebildet werden*, *Gründen Sie eine Agentur!*: what others may or shall do. */
export function bidden(chunks: readonly Chunk[]): string | undefined {
  const [first, second] = chunks
  if (first?.start === 0 && second?.text === 'Sie' && first.tags.has('Infinitive')) return `${first.lower} Sie`
  const done = chunks.findIndex((c, i) => c.tags.has('Participle') && chunks[i + 1]?.lower === 'werden')
  if (done < 0 || !chunks[done]?.verbs.some((v) => ACT.test(v.lemma))) return undefined
  return chunks.find((c) => MAY.test(c.lower))?.lower
}
const MAY = /^(?:kann|können|darf|dürfen)$/
const ACT =
  /^(?:bilden|gründen|errichten|einrichten|beschließen|verabschieden|berufen|bestellen|ernennen|wählen|benennen|auflösen|umwandeln|zusammenlegen)$/
