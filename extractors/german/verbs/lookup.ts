import { latin } from '../latin.ts'
import { memoised } from '../memory/memoised.ts'
import type { VerbEntry } from './entry.ts'
import { ADJECTIVE_ENDINGS, conjugate, type VerbForm, type VerbFormKind } from './forms.ts'
import { verbIndex } from './index.ts'

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

/** Pronouns, adjectives and particles that look like a form of *einigen*, *meinen*, *bekennen*, *bestimmen* …; never verbs here. */
const NOT_VERBS = new Set(
  `einige einigen einiger laut laute liste reihe lose dichte weite weiten breite fest dank heute statt ohne weiter
  meine meinen bekannt bekannte bekannten bekannter bekanntes bekanntem bestimmte bestimmten bitte schade danke liebe bessere
  besseren gleiche gleichen nötige nötigen würdige einverstanden`.split(/\s+/u),
)

const LONGEST_WORD = 60

/**
 * Every reading of a lower-case word as a form of a verb of the table, in this order: finite, participle, infinitive,
 * zu-infinitive, noun, adjective, prefix-finite. Empty for other words.
 */
export function lookupVerb(lower: string): readonly VerbReading[] {
  return lower.length > LONGEST_WORD ? [] : known(lower)
}
const known = memoised((lower): readonly VerbReading[] => (NOT_VERBS.has(lower) ? [] : readingsOf(lower)))

const ORDER: readonly VerbFormKind[] = [
  'finite',
  'participle',
  'infinitive',
  'zu-infinitive',
  'noun',
  'adjective',
  'prefix-finite',
]

function readingsOf(lower: string): VerbReading[] {
  const readings = [...simpleReadings(lower), ...adjectives(lower), ...nouns(lower)]
  if (readings.length === 0) readings.push(...unlistedPrefix(lower), ...foreignVerb(lower))
  return readings.sort((a, b) => ORDER.indexOf(a.form) - ORDER.indexOf(b.form))
}

/** Readings as finite verb, participle or infinitive, with a separable prefix before the core or without. */
function simpleReadings(lower: string): VerbReading[] {
  const { prefixes } = verbIndex()
  const readings = [...coreReadings(lower, '', lower)]
  for (let cut = 2; cut <= lower.length - 3 && cut <= LONGEST_PREFIX; cut++) {
    const prefix = lower.slice(0, cut)
    if (!prefixes.has(prefix)) continue
    readings.push(...coreReadings(lower.slice(cut), prefix, lower))
    if (lower.startsWith('zu', cut)) readings.push(...zuInfinitives(lower.slice(cut + 2), prefix))
  }
  return readings
}
const LONGEST_PREFIX = 11 // rückgängig, willkommen

function* coreReadings(core: string, prefix: string, whole: string): Generator<VerbReading> {
  const { forms, verbs } = verbIndex()
  for (const { core: infinitive, form } of forms.get(core) ?? []) {
    for (const [separable, entry] of verbs.get(infinitive) ?? []) {
      if (separable === prefix) yield reading(entry, form, form.kind)
      else if (prefix === '' && form.kind === 'finite' && core === whole) yield reading(entry, form, 'prefix-finite')
    }
  }
}

function* zuInfinitives(core: string, prefix: string): Generator<VerbReading> {
  const entry = verbIndex().verbs.get(core)?.get(prefix)
  if (entry) yield { lemma: entry.lemma, form: 'zu-infinitive', prefix }
}

/** *verabschiedete*, *führenden*: a participle with an adjective's ending. */
function* adjectives(lower: string): Generator<VerbReading> {
  const ending = ADJECTIVE_ENDINGS.find((candidate) => lower.endsWith(candidate))
  if (!ending) return
  for (const reading of simpleReadings(lower.slice(0, -ending.length))) {
    if (reading.form === 'participle') yield { ...reading, form: 'adjective' }
  }
}

function* nouns(lower: string): Generator<VerbReading> {
  const { nouns: table } = verbIndex()
  for (const ending of ['', 'en', 'n', 's', 'es', 'e']) {
    const entry = lower.endsWith(ending) ? table.get(lower.slice(0, lower.length - ending.length)) : undefined
    if (entry?.noun) yield { lemma: entry.lemma, form: 'noun', noun: entry.noun }
  }
}

/** *vorausgeschickt*, *auszubreiten*, *hinausgeht*: prefixes combine freely, so a listed prefix before a listed verb is read. */
function* unlistedPrefix(lower: string): Generator<VerbReading> {
  const { prefixes, forms, verbs } = verbIndex()
  for (let cut = 2; cut <= lower.length - 4 && cut <= LONGEST_PREFIX; cut++) {
    const prefix = lower.slice(0, cut)
    if (!prefixes.has(prefix)) continue
    const rest = lower.slice(cut)
    if (/^zu/u.test(rest) && (verbs.has(rest.slice(2)) || /^zu\p{Ll}{3,}ieren$/u.test(rest)))
      yield { lemma: `${prefix}${rest.slice(2)}`, form: 'zu-infinitive', prefix }
    const stem = rest.replace(/(?<=[nt])e[rnms]?$/u, '')
    for (const { core, form } of forms.get(stem) ?? []) {
      if (form.kind !== 'participle' || form.tense !== 'past') continue
      yield { lemma: `${prefix}${core}`, form: stem === rest ? 'participle' : 'adjective', tense: 'past', prefix }
    }
    if (!/(?:t|te|ten)$/u.test(rest) || TWO_WAYS.test(prefix)) continue
    for (const { core, form } of forms.get(rest) ?? []) {
      if (form.kind === 'finite')
        yield {
          ...reading({ lemma: `${prefix}${core}`, base: core, separable: prefix, inseparable: '' }, form, 'finite'),
        }
    }
  }
}

/** Prefixes that separate in some verbs and not in others: *er überstellt* has none to separate. */
const TWO_WAYS = /^(?:über|um|unter|durch|wider|hinter)$/u

/** Adjectives built on a participle: *bürgerorientiert*, *wissensbasiert*, *unkompliziert*. */
const COMPOUND = latin`^un|^\p{Ll}{3,}(?:orient|zentr|bas|finanz|fokuss|zertifiz|fund|integr)ier`

/** Verbs in -ieren are formed without exception, so those outside the table are read all the same: *sanktioniert*. */
function foreignVerb(lower: string): VerbReading[] {
  const stem = /^(?<stem>\p{Ll}{3,}ier)(?:en|e|t|te|ten|ter|tes|tem|end|ende|enden|ung|ungen)$/u.exec(lower)?.groups
    ?.stem
  if (!stem || COMPOUND.test(lower)) return []
  const lemma = `${stem}en`
  const noun = `${lemma.charAt(0).toUpperCase()}${stem.slice(1)}ung`
  const entry: VerbEntry = { lemma, base: lemma, separable: '', inseparable: '', noun }
  const forms = [...conjugate(entry), { text: `${stem}ungen`, kind: 'noun' } as const]
  return forms.filter(({ text }) => text === lower).map((form) => foreignReading(entry, form))
}

function foreignReading(entry: VerbEntry, form: VerbForm): VerbReading {
  return { ...reading(entry, form, form.kind), ...(form.kind === 'noun' && entry.noun ? { noun: entry.noun } : {}) }
}

function reading(entry: VerbEntry, { text: _text, kind: _kind, ...rest }: VerbForm, form: VerbFormKind): VerbReading {
  const { lemma, separable } = entry
  if (form === 'prefix-finite') return { lemma, form, ...rest, separable }
  return separable ? { lemma, form, ...rest, prefix: separable } : { lemma, form, ...rest }
}
