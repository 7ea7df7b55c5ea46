/** Compares extracted facts with gold, fact by fact: which were found, missed, wrong, and what each rule was worth. */
import type { FactRecord } from '../pipeline/records.ts'

/** A fact as annotators write it: slots of facts.md; a slot may list several accepted values. */
export type GoldFact = Readonly<Record<string, unknown>> & {
  readonly type: string
  readonly quote: string
  /** Neither counts when found nor when missed. */
  readonly optional?: boolean
}

/** One line of a gold.jsonl. */
export interface GoldDocument {
  readonly id: string
  readonly kind: string
  readonly facts: readonly GoldFact[]
}

/** What became of one document. */
export interface Comparison {
  readonly hits: readonly { readonly gold: GoldFact; readonly fact: FactRecord; readonly full: boolean }[]
  readonly missed: readonly GoldFact[]
  readonly wrong: readonly FactRecord[]
  /** Hits on optional gold: right, but not counted. */
  readonly optional: readonly FactRecord[]
}

const accepted = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

const fold = (value: unknown): string =>
  String(value ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')

const TITLE = /(?<!\p{L})(?:prof|dr|dipl|ing|herr|frau|minister(?:in)?|staatssekretar(?:in)?)(?!\p{L})\.?/gu
const nameOf = (value: unknown): string =>
  fold(value)
    .replace(TITLE, ' ')
    .replace(/\P{L}+/gu, ' ')
    .trim()

const STOP_WORDS = new Set(
  'der die das des dem den für von und in im zur zum mit ein eine einer neue neuen neuer'.split(' '),
)

function wordsOf(value: unknown): Set<string> {
  const words = fold(value).match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(
    words.filter((w) => !STOP_WORDS.has(w)).map((w) => (w.length > 4 ? w.replace(/(?:en|em|er|es|e|n|s)$/, '') : w)),
  )
}

/** Whether two names say the same: three quarters of their words, or all words of the shorter one (two at least). */
function sameName(a: unknown, b: unknown): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const both = [...x].filter((w) => y.has(w)).length
  if (both >= 2 && both === Math.min(x.size, y.size)) return true
  return x.size + y.size > 0 && (2 * both) / (x.size + y.size) >= 0.75
}

function sameSubject(gold: GoldFact, fact: Readonly<Record<string, unknown>>): boolean {
  switch (gold.type) {
    case 'appointment':
    case 'incumbency':
      return nameOf(gold.person) === nameOf(fact.person) && accepted(gold.role).includes(fact.role)
    case 'strategy':
      return accepted(gold.title).some((t) => sameName(t, fact.title))
    case 'agency': {
      const own = [fact.acronym, fact.name].filter(Boolean).map(fold)
      const names = [gold.acronym, ...accepted(gold.name)].filter(Boolean)
      return names.some((n) => own.includes(fold(n)) || sameName(n, fact.name))
    }
    default:
      return gold.count === fact.count && accepted(gold.unit).includes(fact.unit)
  }
}

const sameKey = (gold: GoldFact, fact: FactRecord) =>
  gold.type === fact.type &&
  accepted(gold.event).includes(fact.event) &&
  sameSubject(gold, fact as unknown as Record<string, unknown>)

function isFull(gold: GoldFact, fact: FactRecord): boolean {
  const where =
    gold.jurisdiction === undefined || accepted(gold.jurisdiction).some((j) => fold(j) === fold(fact.jurisdiction))
  const dates = accepted(gold.date) as readonly ({ value: string | null } | undefined)[]
  const when = gold.date === undefined || dates.some((d) => (d?.value ?? null) === fact.date.value)
  return where && when
}

/** Pairs a document's facts with its gold, the best pairs first; each is used once. */
export function compare(gold: GoldDocument, facts: readonly FactRecord[]): Comparison {
  const pairs = gold.facts.flatMap((g) =>
    facts.flatMap((fact) => (sameKey(g, fact) ? [{ gold: g, fact, full: isFull(g, fact) }] : [])),
  )
  pairs.sort(
    (a, b) => Number(a.gold.optional ?? false) - Number(b.gold.optional ?? false) || Number(b.full) - Number(a.full),
  )
  const used = new Set<unknown>()
  const chosen = pairs.filter((p) => {
    if (used.has(p.gold) || used.has(p.fact)) return false
    used.add(p.gold).add(p.fact)
    return true
  })
  return {
    hits: chosen.filter((p) => !p.gold.optional),
    optional: chosen.filter((p) => p.gold.optional).map((p) => p.fact),
    missed: gold.facts.filter((g) => !g.optional && !used.has(g)),
    wrong: facts.filter((f) => !used.has(f)),
  }
}

/** Precision, recall and F1 from counts. */
export function scores(hits: number, found: number, wanted: number): { p: number; r: number; f1: number } {
  const p = found ? hits / found : 0
  const r = wanted ? hits / wanted : 0
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0 }
}
