/** Which office the text gives a person anywhere: the key to *Höhne geht in Pension* and *in dieser Funktion*. */
import type { AnalysedDocument, AnalysedSentence } from './analysis.ts'
import type { Chunk } from './german/chunks.ts'
import type { OfficeMention } from './german/offices.ts'

/** What rules need to know of an office, be it named or inferred (*leitet das Haus*). */
export type Office = Pick<
  OfficeMention,
  | 'roles'
  | 'digital'
  | 'generic'
  | 'company'
  | 'isFormer'
  | 'isFuture'
  | 'capacity'
  | 'placeText'
  | 'organisation'
  | 'body'
> & {
  /** Absent where the text describes the office without naming it. */
  readonly label?: string
}

/** Head of whatever body the text speaks of: *leitet das Haus*, *an der Spitze der Behörde*. */
export const HEAD_OF_BODY: Office = {
  roles: ['agency-head'],
  digital: false,
  generic: true,
  company: false,
  isFormer: false,
  isFuture: false,
}

/** Person's name → the offices that stand beside it, in the order of the text. */
export function holdersIn({ analysed }: AnalysedDocument): ReadonlyMap<string, readonly OfficeMention[]> {
  const holders = new Map<string, OfficeMention[]>()
  for (const sentence of analysed) {
    for (const [name, office] of pairsIn(sentence)) holders.set(name, [...(holders.get(name) ?? []), office])
  }
  return holders
}

/** How many chunks may stand between a name and its office: *Popp, der neue sächsische CIO*. */
const REACH = 4

function* pairsIn(sentence: AnalysedSentence): Generator<[string, OfficeMention]> {
  for (const { chunks } of sentence.clauses) {
    for (const [i, chunk] of chunks.entries()) {
      const { office } = chunk.mentions
      if (!office || office.company) continue
      const appoints = chunks.some((c) => c.tags.has('Appoint') || c.tags.has('Werden') || c.tags.has('Sein'))
      const person = beside(chunks, i) ?? (appoints ? onlyPerson(chunks) : undefined)
      if (person?.mentions.person) yield [person.mentions.person.name, office]
    }
  }
}

/** The nearest person within reach, no verb, other office or conjunction between. */
function beside(chunks: readonly Chunk[], at: number): Chunk | undefined {
  for (let distance = 1; distance <= REACH; distance++) {
    for (const i of [at + distance, at - distance]) {
      const person = chunks[i]
      if (!person?.tags.has('Person')) continue
      const between = chunks.slice(Math.min(i, at) + 1, Math.max(i, at))
      if (!between.some((c) => c.tags.has('Finite') || c.tags.has('Office') || c.lower === 'und')) return person
    }
  }
  return undefined
}

function onlyPerson(chunks: readonly Chunk[]): Chunk | undefined {
  const persons = chunks.filter((c) => c.tags.has('Person'))
  return persons.length === 1 ? persons[0] : undefined
}
