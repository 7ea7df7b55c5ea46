import { type VerbEntry, verbEntries } from './verb-entry.ts'
import { conjugateCore, type VerbForm } from './verb-forms.ts'

/**
 * The index behind the lookup. The forms of *stellen* serve all verbs that put a separable prefix before it, so only the
 * cores (base with its inseparable prefix) are conjugated, and prefixes, adjectives and nouns are told at lookup.
 */
export interface VerbIndex {
  /** Finite forms, participles and infinitives of the cores, with the core they belong to. */
  readonly forms: ReadonlyMap<string, readonly CoreForm[]>
  /** The verbs of a core by their separable prefix, `''` for the core itself. */
  readonly verbs: ReadonlyMap<string, ReadonlyMap<string, VerbEntry>>
  readonly prefixes: ReadonlySet<string>
  /** Nouns in lower case, nominative singular. */
  readonly nouns: ReadonlyMap<string, VerbEntry>
}

export interface CoreForm {
  readonly core: string
  readonly form: VerbForm
}

/** Built at the first call, in about 20 ms. */
export function verbIndex(): VerbIndex {
  index ??= build()
  return index
}
let index: VerbIndex | undefined

function build(): VerbIndex {
  const forms = new Map<string, CoreForm[]>()
  const verbs = new Map<string, Map<string, VerbEntry>>()
  const nouns = new Map<string, VerbEntry>()
  const conjugated = new Set<string>()
  for (const entry of verbEntries()) {
    const core = `${entry.inseparable}${entry.base}`
    const known = verbs.get(core) ?? new Map<string, VerbEntry>()
    verbs.set(core, known.set(entry.separable, { ...known.get(entry.separable), ...entry }))
    if (entry.noun) nouns.set(entry.noun.toLowerCase(), entry)
    const way = `${core} ${entry.parts?.preterite ?? ''}`
    if (conjugated.has(way)) continue
    conjugated.add(way)
    for (const form of conjugateCore(entry)) addForm(forms, { core, form })
  }
  const prefixes = new Set(verbEntries().map((entry) => entry.separable))
  prefixes.delete('')
  return { forms, verbs, nouns, prefixes }
}

function addForm(forms: Map<string, CoreForm[]>, { core, form }: CoreForm): void {
  const list = forms.get(form.text)
  if (!list) forms.set(form.text, [{ core, form }])
  else if (!list.some((known) => known.core === core && isSame(known.form, form))) list.push({ core, form })
}

function isSame(a: VerbForm, b: VerbForm): boolean {
  return a.kind === b.kind && a.mood === b.mood && a.tense === b.tense && a.number === b.number && a.person === b.person
}
