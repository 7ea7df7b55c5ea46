import { type VerbEntry, verbEntries } from './verb-entry.ts'
import { conjugate, type VerbForm, type VerbFormKind } from './verb-forms.ts'
import { looksFinite } from './verb-guess.ts'

export type { VerbEntry } from './verb-entry.ts'
export { conjugate, type VerbForm } from './verb-forms.ts'

/** One way to read a word as a form of a verb of the table. */
export interface VerbReading extends Omit<VerbForm, 'text' | 'kind'> {
  /** The infinitive with its prefixes: *vorstellen*. */
  readonly lemma: string
  readonly form: VerbFormKind
  /** The separable prefix that the form contains: *vor* in *vorstellt*, *vorgestellt*, *vorzustellen*. */
  readonly prefix?: string
  /** The prefix that has to stand elsewhere in the clause (`prefix-finite`): *vor* for *stellt*. */
  readonly separable?: string
  /** The noun as it is written, for the form `noun`: *Übernahme*. */
  readonly noun?: string
}

/** All verbs of the table (about 1,700; the list is made at the first call). */
export function verbs(): readonly VerbEntry[] {
  return verbEntries()
}

/** Every reading of a lower-case word as a form of a known verb, most telling first; empty for other words. */
export function lookupVerb(lower: string): readonly VerbReading[] {
  readings ??= buildReadings()
  return readings.get(lower) ?? NONE
}
const NONE: readonly VerbReading[] = []
let readings: ReadonlyMap<string, readonly VerbReading[]> | undefined

/** The reading of a finite form and the prefix at the clause's end together: `stellt`, `vor` → *vorstellen*. */
export function lookupSeparated(lower: string, prefix: string): VerbReading | undefined {
  return lookupVerb(lower).find((reading) => reading.separable === prefix)
}

/** Whether a lower-case word is a prefix that a verb of the table separates (*vor*, *zurück*, *statt*). */
export function isSeparablePrefix(lower: string): boolean {
  prefixes ??= new Set(verbEntries().map((entry) => entry.separable))
  return lower !== '' && prefixes.has(lower)
}
let prefixes: ReadonlySet<string> | undefined

/**
 * Whether a lower-case word can be a finite verb: for the table's verbs it is known, for others guessed from the ending.
 * Plural forms that are infinitives as well (*führen*) count; forms that are nearly always something else (*seine*) don't.
 */
export function isFinite(lower: string): boolean {
  if (SELDOM_FINITE.has(lower)) return false
  const known = lookupVerb(lower)
  if (known.length > 0) return known.some(({ form }) => form === 'finite' || form === 'prefix-finite')
  return looksFinite(lower)
}

/** Pronouns, adjectives and particles that look like a form of *einigen*, *eignen*, *weisen*, *lauten* … */
const SELDOM_FINITE = new Set(
  'sein seine einige einigen eigne eignen weise laute liste reihe lose dichte weite weiten breite fest macht heute dank'.split(
    ' ',
  ),
)

function buildReadings(): Map<string, VerbReading[]> {
  const map = new Map<string, VerbReading[]>()
  for (const entry of verbEntries()) {
    for (const form of conjugate(entry)) add(map, form.text, reading(entry, form))
  }
  for (const list of map.values()) list.sort((a, b) => ORDER[a.form] - ORDER[b.form])
  return map
}

const ORDER: Readonly<Record<VerbFormKind, number>> = {
  finite: 0,
  participle: 1,
  infinitive: 2,
  'zu-infinitive': 3,
  noun: 4,
  adjective: 5,
  'prefix-finite': 6,
}

function reading(entry: VerbEntry, { text: _text, kind, ...rest }: VerbForm): VerbReading {
  const { lemma, separable, noun } = entry
  return {
    lemma,
    form: kind,
    ...rest,
    ...(kind === 'prefix-finite' ? { separable } : separable && kind !== 'noun' ? { prefix: separable } : {}),
    ...(kind === 'noun' && noun ? { noun } : {}),
  }
}

function add(map: Map<string, VerbReading[]>, text: string, reading: VerbReading): void {
  const list = map.get(text)
  if (!list) map.set(text, [reading])
  else if (!list.some((known) => isSame(known, reading))) list.push(reading)
}

function isSame(a: VerbReading, b: VerbReading): boolean {
  return (
    a.lemma === b.lemma &&
    a.form === b.form &&
    a.mood === b.mood &&
    a.tense === b.tense &&
    a.number === b.number &&
    a.person === b.person
  )
}
