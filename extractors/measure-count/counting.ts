/** A figure with what is asked of it: what it counts, and the words that speak of this figure and no other. */
import type { Chunk } from '../german/chunks.ts'
import type { Clause } from '../german/clauses.ts'
import type { UnitClass } from '../german/units.ts'
import type { Found } from '../rule.ts'

export interface Counting {
  readonly found: Found
  readonly unit: UnitClass
  /** The counted noun phrase; empty where another sentence named it. */
  readonly label: string
  /** The whole sentence. */
  readonly text: string
  /** The figure's own clause, where the sentence counts in others, too: each answers for itself. Else the sentence. */
  readonly part: string
  /** The figure's own clause and the relative ones that hang on it: *Es sind 27 Kommunen, die das Portal nutzen*. */
  readonly clause: string
  /** What of `part` stands before the figure. */
  readonly lead: string
  /** Where the figure begins, and its noun begins and ends, in the sentence. */
  readonly at: number
  readonly labelAt: number
  readonly labelEnd: number
  /** The text before the sentence, as many characters. */
  before(reach: number): string
}

export function countingOf(found: Found, figure: Chunk, unit: UnitClass, label: string): Counting {
  const { text, offset, clauses } = found.sentence
  const counted = figure.mentions.figure?.counted
  const isSplit = clauses.filter(countsItself).length > 1
  const home = homeOf(found, figure)
  const own = [home, ...relativesOf(home, found).filter((c) => !countsItself(c))].flatMap(({ chunks }) => chunks)
  return {
    found,
    unit,
    label,
    text,
    part: isSplit ? textOf(own) : text,
    clause: textOf([found.clause, ...relativesOf(found.clause, found)].flatMap(({ chunks }) => chunks)),
    lead: isSplit ? `${textOf(own.filter((c) => c.start < figure.start))} ` : text.slice(0, figure.start),
    at: figure.start,
    labelAt: counted?.start ?? figure.end,
    labelEnd: counted?.end ?? figure.end,
    before: (reach) => found.document.textBefore(offset, reach),
  }
}

/** Whether a figure stands in it; the antecedent of a relative clause is counted in the clause before. */
const countsItself = ({ chunks }: Clause): boolean =>
  chunks.some((c) => c.tags.has('Figure') && !c.tags.has('Antecedent'))

/** The clause in which the figure itself stands, where a relative clause has it as antecedent. */
function homeOf({ clause, sentence }: Found, figure: Chunk): Clause {
  if (!figure.tags.has('Antecedent')) return clause
  const stands = (c: Chunk) => c.start === figure.start && !c.tags.has('Antecedent')
  return sentence.clauses.find(({ chunks }) => chunks.some(stands)) ?? clause
}

/** The relative clauses right behind a clause. */
function relativesOf(clause: Clause, { sentence: { clauses } }: Found): readonly Clause[] {
  const behind = clauses.slice(clauses.indexOf(clause) + 1)
  const end = behind.findIndex(({ kind }) => kind !== 'relative')
  return end < 0 ? behind : behind.slice(0, end)
}

const textOf = (chunks: readonly Chunk[]): string => chunks.map((c) => c.text).join(' ')
