/** Heads of what has no name as a body: *die IT der Stadt Münster*, *der städtischen IT*. Whoever is its head is a CIO. */
import type { Chunk } from '../german/chunks.ts'
import { HOUSE_IT } from '../german/field-words.ts'
import { latin } from '../german/latin.ts'
import type { Found } from '../rule.ts'
import { TOP } from './head-words.ts'
import { HEAD_OF_BODY, type Office } from './office.ts'

const IT = latin`^(?:${HOUSE_IT}|it|it-geschicke|edv|informationstechnik|informationstechnologie|it-(?:abteilung|team|beschäftigten|mannschaft|bereichs?|sparte))$`
const HOUSE = /^(?:landratsamt|rathaus|kreishaus|(?:stadt|kreis|landes)?verwaltung|landkreis|kreis|stadt)(?:e?s)?$/
const HOUSE_NEAR = latin`(?<!\p{L})(?:Stadt|Kreis|Landkreis|Landratsamt|Kreishaus|Rathaus|(?:Stadt|Kreis|Landes)verwaltung)(?:e?s)?(?!\p{L})`
/** In lower case. */
export const OF_HOUSE = /^(?:städtische|kommunale|kreiseigene)[rn]?$/

const HEAD_OF_IT: Office = { ...HEAD_OF_BODY, roles: ['CIO'], digital: true }

const isItOfHouse = (clause: readonly Chunk[], it: Chunk): boolean =>
  /.-(?:it|edv)$/.test(it.lower) ||
  OF_HOUSE.test(clause[clause.indexOf(it) - 1]?.lower ?? '') ||
  clause.some((c) => c.tags.has('Place') || c.tags.has('Government') || HOUSE.test(c.lower))

/** *die IT der Stadt Münster*, *der Informationstechnik im Kreis Plön*, where it is among `reach`. */
export function headOfIt(
  { document, sentence, clause: { chunks: clause } }: Found,
  reach: readonly Chunk[],
  top?: Chunk,
): { readonly office: Office; readonly chunk: Chunk } | undefined {
  const it = reach.find((c) => IT.test(c.lower))
  if (!it) return undefined
  // *die Leitung der EDV*, where the text speaks of a town hall
  const isAboutHouse = TOP.test(top?.lower ?? '') && HOUSE_NEAR.test(document.textBefore(sentence.offset, 500))
  if (!isAboutHouse && !isItOfHouse(clause, it)) return undefined
  // *leitet die städtische IT*
  const before = clause[clause.indexOf(it) - 1]
  const from = top ?? (OF_HOUSE.test(before?.lower ?? '') ? before : undefined)
  const label = from ? { label: sentence.text.slice(from.start, it.end) } : {}
  return { office: { ...HEAD_OF_IT, ...label }, chunk: it }
}

/** What somebody has whom a clause with a word for heading names: *Die IT der Stadt leitet X*, *an der Spitze der IT*. */
export function officeOfIt(clause: readonly Chunk[]): Office | undefined {
  const isHeaded = (before: Chunk | undefined) =>
    /^(?:die|der)$/.test(before?.lower ?? '') || OF_HOUSE.test(before?.lower ?? '')
  const it = clause.find((c, i) => IT.test(c.lower) && isHeaded(clause[i - 1]))
  return it && isItOfHouse(clause, it) ? HEAD_OF_IT : undefined
}
