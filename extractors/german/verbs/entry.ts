/** The verbs of the table, each with its prefixes and principal parts. */

import { latin } from '../latin.ts'
import { FAMILIES, IRREGULAR, REGULAR } from './table.ts'

/** Third person singular present, preterite (3rd singular), participle, and the forms of the konjunktiv II. */
interface PrincipalParts {
  readonly present: string
  readonly preterite: string
  readonly participle: string
  readonly konjunktiv2: readonly string[]
}

/** One verb of the table: `um|be-nennen` is `{ separable: 'um', inseparable: 'be', base: 'nennen' }`. */
export interface VerbEntry {
  readonly lemma: string
  readonly base: string
  readonly separable: string
  readonly inseparable: string
  /** The base's forms, for verbs that aren't weak. */
  readonly parts?: PrincipalParts
  /** The noun for what the verb tells: *Verabschiedung*, *Wahl*. */
  readonly noun?: string
}

/** All verbs of the table, in its order; a verb that occurs twice has both ways (*sandte*, *sendete*). */
export function verbEntries(): readonly VerbEntry[] {
  entries ??= [
    ...lines(IRREGULAR).flatMap((line) => family(line)),
    ...lines(FAMILIES).flatMap((line) => family(line)),
    ...REGULAR.trim()
      .split(/\s+/u)
      .map((word) => single(word)),
  ]
  return entries
}
let entries: readonly VerbEntry[] | undefined

function lines(table: string): string[] {
  return table.trim().split('\n')
}

/** `*` before the base, principal parts after it, derived verbs behind the colon. */
function family(line: string): VerbEntry[] {
  const [head = '', derived = ''] = line.split(':')
  const [word = '', present, preterite, participle, konjunktiv2] = head.trim().split(/\s+/u)
  const alone = single(word.replace('*', ''))
  const parts =
    present && preterite && participle
      ? { parts: { present, preterite, participle, konjunktiv2: konjunktiv2?.split('/') ?? [withUmlaut(preterite)] } }
      : {}
  const all = derived
    .trim()
    .split(/\s+/u)
    .filter((prefix) => prefix !== '')
    .map((prefix) => derivedEntry(prefix, alone.base))
  return (word.startsWith('*') ? all : [alone, ...all]).map((entry) => ({ ...entry, ...parts }))
}

/** `ab|segnen+`, `unter-stützen+`, `wählen=Wahl`, `regieren`. */
function single(word: string): VerbEntry {
  const base = BASE.exec(word)?.[0] ?? ''
  return derivedEntry(word.replace(base, ''), base)
}

const BASE = latin`\p{L}{1,40}(?=\+?$|=)`

/** `vor|`, `um|be-+`, `teil|=Teilnahme` with the base that they belong to. */
function derivedEntry(notation: string, base: string): VerbEntry {
  const groups = DERIVED.exec(notation)?.groups
  if (!groups) throw new Error(`verb table: can't read ${notation} of ${base}`)
  const { separable = '', inseparable = '', noun } = groups
  const lemma = `${separable}${inseparable}${base}`
  if (noun === undefined) return { lemma, base, separable, inseparable }
  return { lemma, base, separable, inseparable, noun: noun === '+' ? nounInUng(lemma) : noun.slice(1) }
}
const DERIVED = latin`^(?:(?<separable>\p{L}+)\|)?(?:(?<inseparable>\p{L}+)-)?(?<noun>\+|=\p{L}+)?$`

/** *Verabschiedung*, *Förderung*, *Bündelung*, but *Entwicklung*, *Umwandlung*. */
function nounInUng(lemma: string): string {
  const stem = SHORT_IN_LUNG.test(lemma) ? `${lemma.slice(0, -3)}l` : lemma.replace(/(?<=e[lr])n$|en$/u, '')
  return `${stem.charAt(0).toUpperCase()}${stem.slice(1)}ung`
}
const SHORT_IN_LUNG = /(?:wand|samm|hand|wick|mitt|wechs|kopp|sied|stück|dopp)eln$/u

/** *nahm* → *nähme*, *ging* → *ginge*, *schuf* → *schüfe*. */
function withUmlaut(preterite: string): string {
  const umlauts: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' }
  const stem = preterite.replace(/(?<vowel>[aou])(?=[^aeiouäöü]*$)/u, (vowel) => umlauts[vowel] ?? vowel)
  return stem.endsWith('e') ? stem : `${stem}e`
}
