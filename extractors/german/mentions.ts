/** All recognisers on one sentence, and which of overlapping mentions counts. */
import type { Span } from '../document.ts'
import { findBodies } from './bodies.ts'
import type { Mentions } from './chunks.ts'
import { findDates } from './dates.ts'
import { findNumbers, type NumberMention } from './numbers.ts'
import { findOffices } from './offices.ts'
import { findPersons } from './persons.ts'
import { findPlaces } from './places.ts'
import { findPlans } from './plans.ts'
import { countedPhraseAfter } from './units.ts'

interface Candidate extends Span {
  readonly kind: keyof Mentions
  readonly mentions: Mentions
}

/** On equal length the earlier kind wins. */
const PRIORITY: readonly (keyof Mentions)[] = ['date', 'person', 'plan', 'office', 'body', 'figure', 'number', 'place']

/** What the recognisers are told besides the sentence. */
export interface MentionContext {
  /** The year of dates without one: the head of a chronicle line. */
  readonly year?: number
  /** The date against which relative dates count. */
  readonly published?: string
  /** Mentions that only the rest of the document shows: bare surnames, pronouns. */
  readonly known?: readonly (Span & Mentions)[]
}

/** Every name, office, body, plan, date, figure and place of a sentence; of overlapping ones the longest. */
export function findMentions(text: string, context: MentionContext): Kept[] {
  return withoutOverlaps([...candidates(text, context)])
}

function* candidates(text: string, context: MentionContext): Generator<Candidate> {
  const spanOf = (m: Span) => ({ start: m.start, end: m.end })
  for (const date of findDates(text, { published: context.published, year: context.year })) {
    yield { ...spanOf(date), kind: 'date', mentions: { date } }
  }
  const offices = findOffices(text)
  for (const office of offices) yield { ...spanOf(office), kind: 'office', mentions: { office } }
  const officeWords = new Set(offices.map((o) => text.slice(o.head.start, o.head.end).toLowerCase()))
  const isOfficeWord = (lower: string) => officeWords.has(lower)
  for (const person of findPersons(text, { isOfficeWord }))
    yield { ...spanOf(person), kind: 'person', mentions: { person } }
  for (const body of findBodies(text)) yield { ...spanOf(body), kind: 'body', mentions: { body } }
  for (const plan of findPlans(text)) yield { ...spanOf(plan), kind: 'plan', mentions: { plan } }
  for (const place of findPlaces(text)) yield { ...spanOf(place), kind: 'place', mentions: { place } }
  yield* figures(text)
  for (const { start, end, ...mentions } of context.known ?? []) {
    const kind = PRIORITY.find((k) => mentions[k])
    if (kind) yield { start, end, kind, mentions }
  }
}

/** Numbers, those that count something as figures. In *14 von 18 Zielen* both count the noun behind the second. */
function* figures(text: string): Generator<Candidate> {
  const numbers = findNumbers(text).filter((n) => n.kind === 'cardinal')
  for (const number of numbers) {
    const whole = number.of === undefined ? undefined : findWhole(text, number.of)
    const counted = countedPhraseAfter(text, number.end) ?? (whole ? countedPhraseAfter(text, whole.end) : null)
    const end = counted && !(whole && counted.start > whole.start) ? counted.end : number.end
    const span = { start: number.start, end }
    if (counted) yield { ...span, kind: 'figure', mentions: { number, figure: { ...span, number, counted } } }
    else yield { ...span, kind: 'number', mentions: { number } }
  }
}

const findWhole = (text: string, index: number): NumberMention | undefined => findNumbers(text)[index]

/** A mention that no longer one covers, with those inside it. */
export interface Kept extends Candidate {
  readonly inner: Mentions[]
}

/** The longest mention wins; what lies inside it is kept as its inner mentions. */
function withoutOverlaps(found: readonly Candidate[]): Kept[] {
  const rank = (c: Candidate) => PRIORITY.indexOf(c.kind)
  const longestFirst = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || rank(a) - rank(b))
  const kept: Kept[] = []
  for (const candidate of longestFirst) {
    const over = kept.find((k) => candidate.start < k.end && k.start < candidate.end)
    if (!over) kept.push({ ...candidate, inner: [] })
    else if (candidate.start >= over.start && candidate.end <= over.end) over.inner.push(candidate.mentions)
  }
  return kept.sort((a, b) => a.start - b.start)
}
