/** Which body a noun of kind or level may mean: *das Landesamt* is no federal office, *der Zweckverband* no GmbH. */

import { latin } from '../latin.ts'
import type { BodyKind } from './table.ts'

/** What is known of a body that a noun may mean. */
interface Candidate {
  readonly name: string
  /** The words under which the text and the table know it, in lower case. */
  readonly called?: string
  readonly canonical?: string
  readonly kind: BodyKind
  readonly jurisdiction?: string
}

/** Legal forms and ranks, which a name may say; only an office is of rank, the others a body may change. */
const FORMS = {
  verband: /verband/,
  betrieb: /betrieb/,
  amt: latin`(?<!ges)amt(?:s|es)?(?!\p{L})`,
  anstalt: /anstalt|aör/,
  genossenschaft: latin`genossenschaft|(?<!\p{L})eg(?!\p{L})`,
  gmbh: latin`gmbh|gesellschaft|(?<!\p{L})mbh(?!\p{L})`,
} as const
type Form = keyof typeof FORMS

/** What a noun says of a body's kind: how such a body is called, and which forms it can't have. */
interface KindOfNoun {
  readonly noun: RegExp
  readonly called?: RegExp
  readonly never: readonly Form[]
  /** Not of mere form, which a body may change: *das Rechenzentrum* is one by its name. */
  readonly byNature?: boolean
}

const otherThan = (own: Form) => (Object.keys(FORMS) as Form[]).filter((form) => form !== own)
const ofForm = (noun: RegExp, own: Form): KindOfNoun => ({ noun, called: FORMS[own], never: otherThan(own) })
const byNature = (noun: RegExp, called: RegExp): KindOfNoun => ({ noun, called, never: [], byNature: true })

/** Nouns of esteem (*Haus*, *Einrichtung*) tell none from another. */
const KINDS: readonly KindOfNoun[] = [
  ofForm(/verband/, 'verband'),
  ofForm(/betrieb/, 'betrieb'),
  ofForm(/(?:^|landes|bundes)amt/, 'amt'),
  ofForm(/anstalt|aör/, 'anstalt'),
  ofForm(/genossenschaft/, 'genossenschaft'),
  ofForm(/gmbh|gesellschaft/, 'gmbh'),
  { noun: /tochter/, called: FORMS.gmbh, never: ['amt', 'verband'] },
  { noun: /unternehmen/, never: ['amt'] },
  { noun: /behörde/, never: ['gmbh', 'genossenschaft'] },
  { noun: /körperschaft/, never: ['gmbh', 'amt'] },
  byNature(/rechenzentrum/, /rechenzentrum/),
  byNature(/zentrum/, /zentrum/),
  byNature(/zentrale/, /zentrale/),
  byNature(/agentur/, /agentur/),
  { noun: /verbund/, called: /verbund/, never: [] },
  byNature(/beirat/, /beirat/),
  byNature(/ausschuss/, /ausschuss/),
  byNature(/rat(?:e?s)?$/, latin`rat(?:s|es)?(?!\p{L})`),
  byNature(/kommission/, /kommission/),
  byNature(/notfallteam/, /cert|notfallteam/),
  { noun: /stelle/, called: /stelle/, never: [] },
]

export const kindOfNoun = (noun: string): KindOfNoun | undefined => KINDS.find((kind) => kind.noun.test(noun))

const calledAs = ({ called, name, canonical = '' }: Candidate) => called ?? `${name} ${canonical}`.toLowerCase()

/** Whether a body's name says that it is of the kind of which the noun is. */
export function isCalledSo(noun: string, body: Candidate): boolean {
  return kindOfNoun(noun)?.called?.test(calledAs(body)) === true && !isOfOtherKind(noun, body)
}

/**
 * Whether a body that is called so precedes one of unknown kind that was named later: *das Landesamt*, *das Rechenzentrum*,
 * but not *die Anstalt*, for of its legal form a name may say nothing.
 */
export const asksForName = (noun: string): boolean =>
  /amt|^(?:landes|bundes)/.test(noun) || kindOfNoun(noun)?.byNature === true

/** Whether a noun, in lower case, can't mean this body: what is known of it says another kind or level. */
export function isOfOtherKind(noun: string, body: Candidate): boolean {
  if (isOfOtherLevel(noun, body)) return true
  if (/minist/.test(noun)) return body.kind !== 'ministry'
  const kind = kindOfNoun(noun)
  if (!kind) return false
  if (body.kind === 'ministry') return !/behörde/.test(noun)
  const called = calledAs(body)
  if (kind.called?.test(called)) return false
  return kind.never.some((form) => FORMS[form].test(called))
}

/** *wurde in eine Anstalt umgewandelt*: whether the text before such a noun has made a body of another form one. */
export function isMadeSo(noun: string, before: string): boolean {
  const own = (Object.keys(FORMS) as Form[]).find((form) => form !== 'amt' && FORMS[form] === kindOfNoun(noun)?.called)
  return own !== undefined && MADE[own].test(before.toLowerCase())
}
const madeOf = (form: Form) =>
  latin`(?<!\p{L})(?:in eine[nr]?|zu eine[mr]|zu[mr]|als|wird eine?|rechtsform eine[rs]) (?:\p{L}+ ){0,2}\p{L}*(?:${FORMS[form].source})`
const MADE = Object.fromEntries((Object.keys(FORMS) as Form[]).map((form) => [form, madeOf(form)])) as Record<
  Form,
  RegExp
>

/** *Bundesamt*, *Landesbetrieb*: whose it is, where that is known of the body. */
export function isOfOtherLevel(noun: string, body: Candidate): boolean {
  const [level] = /^(?:landes|bundes)/.exec(noun) ?? []
  if (!level) return false
  const called = calledAs(body)
  if (level === 'bundes') return body.jurisdiction ? body.jurisdiction !== 'DE' : OF_LAND.test(called)
  return body.jurisdiction ? !/^DE-/.test(body.jurisdiction) : OF_FEDERATION.test(called)
}
const OF_LAND = latin`(?<!\p{L})landes`
const OF_FEDERATION = latin`(?<!\p{L})bundes|bund(?!\p{L})`
