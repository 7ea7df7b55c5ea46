/** All recognisers on one sentence, each run when it is first asked, and which of overlapping mentions counts. */
import type { Span } from '../document.ts'
import { findBodies } from './bodies.ts'
import type { Mentions } from './chunks.ts'
import { findDates } from './dates.ts'
import { lazy } from './memory/lazy.ts'
import { findCountingOrdinals } from './numbers/ordinals.ts'
import { findNumbers } from './numbers.ts'
import { findOffices } from './offices.ts'
import { RANK } from './persons/words.ts'
import { findPersons } from './persons.ts'
import { findPlaces } from './places.ts'
import { withoutYearOfVerb } from './plans/year.ts'
import { findPlans } from './plans.ts'
import { countedPhraseAfter } from './units.ts'

interface Candidate extends Span {
  readonly kind: keyof Mentions
  readonly mentions: Mentions
}

/** On equal length the earlier kind wins. */
const PRIORITY: readonly (keyof Mentions)[] = ['date', 'person', 'plan', 'office', 'body', 'figure', 'number', 'place']

/** What the recognisers are told besides the sentence. */
interface MentionContext {
  /** The year of dates without one: the head of a chronicle line. */
  readonly year?: number
  /** The date against which relative dates count. */
  readonly published?: string
  /** Persons whom only the rest of the document shows: bare surnames, pronouns. */
  readonly knownPeople?: () => readonly (Span & Mentions)[]
  /** Bodies by the short forms that the rest of the document gives them. */
  readonly knownBodies?: () => readonly (Span & Mentions)[]
}

/** The recognisers, and two for what the rest of the document shows. */
export const RECOGNISERS = [
  'date',
  'office',
  'person',
  'body',
  'plan',
  'place',
  'figure',
  'knownPerson',
  'knownBody',
] as const
export type Recogniser = (typeof RECOGNISERS)[number]

/** What the recognisers find in a sentence. Each runs when it is first asked, and once. */
export interface Recognised {
  readonly text: string
  /** What one recogniser found, be it covered by another's mention or not. */
  by(recogniser: Recogniser): readonly Candidate[]
  /** Every name, office, body, plan, date, figure and place; of overlapping ones the longest. */
  kept(): readonly Kept[]
}

/** A mention that no longer one covers, with those inside it. */
export interface Kept extends Candidate {
  readonly inner: Mentions[]
}

/** Prepares the recognisers for one sentence. */
export function recognise(text: string, context: MentionContext = {}): Recognised {
  const offices = lazy(() => findOffices(text))
  const isOfficeWord = lazy(() => officeWords(text, offices()))
  const found: Readonly<Record<Recogniser, () => readonly Candidate[]>> = {
    date: lazy(() => findDates(text, context).map((date) => candidate('date', date, { date }))),
    office: lazy(() => offices().map((o) => candidate('office', o, o.several ? { offices: o } : { office: o }))),
    person: lazy(() =>
      findPersons(text, { isOfficeWord: isOfficeWord() }).map((person) => candidate('person', person, { person })),
    ),
    body: lazy(() => findBodies(text).map((body) => candidate('body', body, { body }))),
    plan: lazy(() =>
      findPlans(text)
        .map((plan) => withoutYearOfVerb(text, plan, context.published))
        .map((plan) => candidate('plan', plan, { plan })),
    ),
    place: lazy(() => findPlaces(text).map((place) => candidate('place', place, { place }))),
    figure: lazy(() => figures(text)),
    knownPerson: lazy(() => (context.knownPeople?.() ?? []).flatMap(knownCandidate)),
    knownBody: lazy(() => (context.knownBodies?.() ?? []).flatMap(knownCandidate)),
  }
  const recognisers = Object.values(found)
  return {
    text,
    by: (recogniser) => found[recogniser](),
    kept: lazy(() => withoutOverlaps(recognisers.flatMap((find) => find()))),
  }
}

function candidate(kind: keyof Mentions, { start, end }: Span, mentions: Mentions): Candidate {
  return { start, end, kind, mentions }
}

function knownCandidate({ start, end, ...mentions }: Span & Mentions): Candidate[] {
  const kind = PRIORITY.find((k) => mentions[k])
  return kind ? [{ start, end, kind, mentions }] : []
}

function officeWords(text: string, offices: ReturnType<typeof findOffices>): (lower: string) => boolean {
  const words = new Set(offices.map(({ head }) => text.slice(head.start, head.end).toLowerCase()))
  return (lower) => words.has(lower) || RANK.test(lower)
}

/** Numbers, those that count something as figures. In *14 von 18 Zielen* both count the noun behind the second. */
function figures(text: string): Candidate[] {
  const all = findNumbers(text)
  const ordinals = findCountingOrdinals(text).map(({ start, end, number, counted }) =>
    candidate('figure', { start, end }, { number, figure: { start, end, number, counted } }),
  )
  const cardinals = all
    .filter((n) => n.kind === 'cardinal')
    .map((number) => {
      const whole = number.of === undefined ? undefined : all[number.of]
      const counted = countedPhraseAfter(text, number.end) ?? (whole ? countedPhraseAfter(text, whole.end) : null)
      // *fünf strategische und 23 operative Ziele*: the noun stands with the other number
      const isApart = counted?.partOf !== undefined || (whole && counted && counted.start > whole.start)
      const end = counted && !isApart ? counted.end : number.end
      const span = { start: number.start, end }
      return counted
        ? candidate('figure', span, { number, figure: { ...span, number, counted } })
        : candidate('number', span, { number })
    })
  return [...cardinals, ...ordinals]
}

/** The longest mention wins; what lies inside it is kept as its inner mentions. */
function withoutOverlaps(found: readonly Candidate[]): Kept[] {
  const rank = (c: Candidate) => PRIORITY.indexOf(c.kind)
  const longestFirst = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || rank(a) - rank(b))
  const kept: Kept[] = []
  for (const { start, end, kind, mentions } of longestFirst) {
    const over = kept.find((k) => start < k.end && k.start < end)
    if (!over) kept.push({ start, end, kind, mentions, inner: [] })
    else if (start >= over.start && end <= over.end) over.inner.push(mentions)
  }
  return kept.sort((a, b) => a.start - b.start)
}
