/** All forms of a verb. */

import type { VerbEntry } from './entry.ts'

export type VerbFormKind =
  | 'finite'
  | 'prefix-finite'
  | 'participle'
  | 'infinitive'
  | 'zu-infinitive'
  | 'adjective'
  | 'noun'

/** One form of a verb, in lower case, with what it says. */
export interface VerbForm {
  readonly text: string
  readonly kind: VerbFormKind
  readonly tense?: 'present' | 'past'
  readonly mood?: 'indicative' | 'konjunktiv1' | 'konjunktiv2'
  readonly number?: 'singular' | 'plural'
  readonly person?: 1 | 2 | 3
}

type Finite = Omit<VerbForm, 'kind'>

/**
 * All forms that press texts use: present (no 2nd plural), preterite, konjunktiv I and II of the 3rd person, participle,
 * infinitives, participles as adjectives, the verb's noun. For a separable verb the finite forms come twice, joined
 * (*vorstellt*) and without the prefix (*stellt*, `prefix-finite`). The konjunktiv II of weak verbs looks like the
 * preterite and isn't listed; nor is the plural of the konjunktiv I, which looks like the present.
 */
export function conjugate(entry: VerbEntry): VerbForm[] {
  const { separable, noun } = entry
  const core = conjugateCore(entry)
  const forms = core.map((form) => ({ ...form, text: `${separable}${form.text}` }))
  if (separable !== '') {
    for (const form of core) {
      if (form.kind === 'finite') forms.push({ ...form, kind: 'prefix-finite' })
      if (form.kind === 'infinitive') forms.push({ text: `${separable}zu${form.text}`, kind: 'zu-infinitive' })
    }
  }
  for (const form of core) {
    if (form.kind === 'participle' && form.tense) forms.push(...declined(`${separable}${form.text}`, form.tense))
  }
  if (noun) forms.push({ text: noun.toLowerCase(), kind: 'noun' })
  return forms
}

/** The finite forms, participles and the infinitive of a verb without its separable prefix. */
export function conjugateCore(entry: VerbEntry): VerbForm[] {
  const { base, inseparable } = entry
  const infinitive = `${inseparable}${base}`
  return [
    ...finiteForms(entry).map((form): VerbForm => ({ ...form, kind: 'finite', text: `${inseparable}${form.text}` })),
    ...participles(entry).map((text): VerbForm => ({ text, kind: 'participle', tense: 'past' })),
    { text: infinitive, kind: 'infinitive' },
    ...(base === 'sein' ? [] : [{ text: `${infinitive}d`, kind: 'participle', tense: 'present' } as const]),
  ]
}

/** A participle that stands before a noun: *die verabschiedete Strategie*. */
function declined(stem: string, tense: 'present' | 'past'): VerbForm[] {
  return ADJECTIVE_ENDINGS.map((ending) => ({ text: `${stem}${ending}`, kind: 'adjective', tense }))
}
export const ADJECTIVE_ENDINGS = ['e', 'er', 'en', 'em', 'es'] as const

/** *gestellt*, *verabschiedet*, *benannt*, *amtiert*, without a separable prefix; *worden* beside *geworden*. */
function participles(entry: VerbEntry): string[] {
  const { inseparable, base, parts } = entry
  if (base === 'werden') return ['geworden', 'worden']
  const own = parts ? parts.participle : weakParticiple(base)
  const bare = inseparable && own.startsWith('ge') && !keepsGe(base) ? own.slice(2) : own
  return [`${inseparable}${bare}`]
}

/** *gestalten*, *gewähren*: the ge- belongs to the verb and stays behind another prefix (*umgestaltet*). */
function keepsGe(base: string): boolean {
  return base.startsWith('ge') && !/^(?:geben|gehen|gelten|gestern)$/u.test(base)
}

function weakParticiple(base: string): string {
  const stem = `${weakStem(base)}t`
  return /^(?:be|emp|ent|er|ge|ver|zer|miss)\p{L}{3}|ieren$/u.test(base) ? stem : `ge${stem}`
}

/** The stem before -t and -te: *stell*, *arbeite*, *öffne*, *wechsel*, *förder*. */
function weakStem(base: string): string {
  const stem = stemOf(base)
  const needsVowel = /[dt]$/u.test(stem) || /(?:[^aeiouäöülrmnh]|ch)[mn]$/u.test(stem)
  return needsVowel ? `${stem}e` : stem
}

function stemOf(base: string): string {
  return base.endsWith('en') ? base.slice(0, -2) : base.slice(0, -1)
}

/** The finite forms of the base, without any prefix. */
function finiteForms(entry: VerbEntry): Finite[] {
  if (entry.base === 'sein') return SEIN
  const { base, parts } = entry
  const present = parts ? parts.present : `${weakStem(base)}t`
  const preterite = parts ? parts.preterite : `${weakStem(base)}te`
  return [
    ...presentForms(base, present),
    { text: preterite, tense: 'past', mood: 'indicative', number: 'singular', person: 3 },
    { text: pluralOf(preterite), tense: 'past', mood: 'indicative', number: 'plural', person: 3 },
    ...konjunktiv1(base),
    ...(parts?.konjunktiv2 ?? []).flatMap((form) => konjunktiv2(form, pluralOf(preterite))),
  ]
}

function presentForms(base: string, third: string): Finite[] {
  const indicative = { tense: 'present', mood: 'indicative' } as const
  const modal = !/[td]$/u.test(third)
  const first = modal ? [third] : firstPerson(base)
  return [
    { ...indicative, text: third, number: 'singular', person: 3 },
    { ...indicative, text: base, number: 'plural', person: 3 },
    ...first.map((text): Finite => ({ ...indicative, text, number: 'singular', person: 1 })),
    { ...indicative, text: secondPerson(base, third), number: 'singular', person: 2 },
  ]
}

/** *stelle*, *wechsle* and *wechsele*, *fordere*. */
function firstPerson(base: string): string[] {
  if (base.endsWith('eln')) return [`${base.slice(0, -3)}le`, `${base.slice(0, -1)}e`]
  return [`${stemOf(base)}e`]
}

function secondPerson(base: string, third: string): string {
  if (base === 'haben') return 'hast'
  if (base === 'werden') return 'wirst'
  const isWhole = !third.endsWith('t') || (/t$/u.test(stemOf(base)) && !third.endsWith('et')) // kann, hält, tritt
  const stem = isWhole ? third : third.slice(0, -1)
  return /[sßxz]$/u.test(stem) ? `${stem}t` : `${stem}st`
}

function konjunktiv1(base: string): Finite[] {
  const singular = { tense: 'present', mood: 'konjunktiv1', number: 'singular', person: 3 } as const
  return firstPerson(base).map((text) => ({ ...singular, text }))
}

function konjunktiv2(form: string, preterites: string): Finite[] {
  const plural = `${form}n`
  const singular: Finite = { text: form, tense: 'present', mood: 'konjunktiv2', number: 'singular', person: 3 }
  return plural === preterites ? [singular] : [singular, { ...singular, text: plural, number: 'plural' }]
}

/** *nahm* → *nahmen*, *stellte* → *stellten*. */
function pluralOf(preterite: string): string {
  return preterite.endsWith('e') ? `${preterite}n` : `${preterite}en`
}

const SEIN: Finite[] = [
  { text: 'ist', tense: 'present', mood: 'indicative', number: 'singular', person: 3 },
  { text: 'sind', tense: 'present', mood: 'indicative', number: 'plural', person: 3 },
  { text: 'bin', tense: 'present', mood: 'indicative', number: 'singular', person: 1 },
  { text: 'bist', tense: 'present', mood: 'indicative', number: 'singular', person: 2 },
  { text: 'war', tense: 'past', mood: 'indicative', number: 'singular', person: 3 },
  { text: 'waren', tense: 'past', mood: 'indicative', number: 'plural', person: 3 },
  { text: 'sei', tense: 'present', mood: 'konjunktiv1', number: 'singular', person: 3 },
  { text: 'seien', tense: 'present', mood: 'konjunktiv1', number: 'plural', person: 3 },
  { text: 'wäre', tense: 'present', mood: 'konjunktiv2', number: 'singular', person: 3 },
  { text: 'wären', tense: 'present', mood: 'konjunktiv2', number: 'plural', person: 3 },
]
