/** From each form of a verb to the verbs that it may be of. */

import { type VerbEntry, verbEntries } from './entry.ts'
import { conjugateCore, type VerbForm } from './forms.ts'

/**
 * The index behind the lookup. The forms of *stellen* serve all verbs that put a separable prefix before it, so only the
 * cores (base with its inseparable prefix) are conjugated, and prefixes, adjectives and nouns are told at lookup.
 */
interface VerbIndex {
  /** Finite forms, participles and infinitives of the cores, with the core they belong to. */
  readonly forms: { get(text: string): readonly CoreForm[] | undefined }
  /** The verbs of a core by their separable prefix, `''` for the core itself. */
  readonly verbs: ReadonlyMap<string, ReadonlyMap<string, VerbEntry>>
  readonly prefixes: ReadonlySet<string>
  /** Nouns in lower case, nominative singular. */
  readonly nouns: ReadonlyMap<string, VerbEntry>
}

interface CoreForm {
  readonly core: string
  readonly form: VerbForm
}

/** Built at the first call, in some 10 ms; conjugating all cores at once took four times as long. */
export function verbIndex(): VerbIndex {
  index ??= build()
  return index
}
let index: VerbIndex | undefined

function build(): VerbIndex {
  const verbs = new Map<string, Map<string, VerbEntry>>()
  const nouns = new Map<string, VerbEntry>()
  const cores = new Map<string, VerbEntry>()
  for (const entry of verbEntries()) {
    const core = `${entry.inseparable}${entry.base}`
    const known = verbs.get(core) ?? new Map<string, VerbEntry>()
    verbs.set(core, known.set(entry.separable, { ...known.get(entry.separable), ...entry }))
    if (entry.noun) nouns.set(entry.noun.toLowerCase(), entry)
    const way = `${core} ${entry.parts?.preterite ?? ''}`
    if (!cores.has(way)) cores.set(way, entry)
  }
  const prefixes = new Set(verbEntries().map((entry) => entry.separable))
  prefixes.delete('')
  return { forms: formsOf([...cores.values()]), verbs, nouns, prefixes }
}

/** A core, its place in the table, and whether its forms are in the index. */
interface Core {
  readonly entry: VerbEntry
  readonly order: number
  conjugated: boolean
}

/** The forms by their text. Cores are conjugated when a word is asked for that begins like one of their forms. */
function formsOf(entries: readonly VerbEntry[]): VerbIndex['forms'] {
  const byBeginning = new Map<string, Core[]>()
  for (const [order, entry] of entries.entries()) {
    const core = { entry, order, conjugated: false }
    for (const beginning of new Set(beginningsOf(entry))) {
      const cores = byBeginning.get(beginning)
      if (cores) cores.push(core)
      else byBeginning.set(beginning, [core])
    }
  }
  const forms = new Map<string, Placed[]>()
  const conjugate = (core: Core): void => {
    if (core.conjugated) return
    core.conjugated = true
    const name = `${core.entry.inseparable}${core.entry.base}`
    for (const form of conjugateCore(core.entry)) addForm(forms, { core: name, form, order: core.order })
  }
  return {
    get(text) {
      for (const beginning of [beginningOf(text), beginningOf(withoutGe(text))])
        for (const core of byBeginning.get(beginning) ?? []) conjugate(core)
      return forms.get(text)
    },
  }
}

const beginningOf = (text: string): string => text.slice(0, 2)
const withoutGe = (text: string): string => (text.startsWith('ge') ? text.slice(2) : text)

/** *gehen*, *geht*, *ging*, *gegangen*, *ginge*: how a core's forms begin, the *ge-* of participles left aside. */
function beginningsOf({ base, inseparable, parts }: VerbEntry): string[] {
  if (inseparable !== '') return [beginningOf(`${inseparable}${base}`)]
  if (base === 'sein') return ['se', 'is', 'si', 'bi', 'wa', 'wä', 'we']
  const irregular = parts ? [parts.present, parts.preterite, withoutGe(parts.participle), ...parts.konjunktiv2] : []
  return [base, ...irregular].map(beginningOf)
}

/** A form with the place of its core in the table, which orders the readings of a word. */
interface Placed extends CoreForm {
  readonly order: number
}

function addForm(forms: Map<string, Placed[]>, placed: Placed): void {
  const list = forms.get(placed.form.text)
  if (!list) forms.set(placed.form.text, [placed])
  else if (!list.some((known) => known.core === placed.core && isSame(known.form, placed.form))) {
    list.push(placed)
    list.sort((a, b) => a.order - b.order)
  }
}

function isSame(a: VerbForm, b: VerbForm): boolean {
  return a.kind === b.kind && a.mood === b.mood && a.tense === b.tense && a.number === b.number && a.person === b.person
}
