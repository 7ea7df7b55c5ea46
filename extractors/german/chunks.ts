/**
 * A sentence as chunks: whole names, offices, bodies, plans, dates and figures, and the words between them.
 * Rules match grammars over these, so that *Beauftragter der Landesregierung für Informationstechnik* is one step.
 */
import type { Span } from '../document.ts'
import { type BodyMention, findBodies } from './bodies.ts'
import { type DateMention, findDates } from './dates.ts'
import { findNumbers, type NumberMention } from './numbers.ts'
import { findOffices, type OfficeMention } from './offices.ts'
import { findPersons, type PersonMention } from './persons.ts'
import { findPlaces, type PlaceMention } from './places.ts'
import { findPlans, type PlanMention } from './plans.ts'
import { type Token, tokenise } from './tokens.ts'
import { type CountedPhrase, countedPhraseAfter } from './units.ts'
import { isFinite as looksFinite, lookupVerb, type VerbReading } from './verbs.ts'

/** A number with the noun phrase that it counts: *73 Maßnahmen*, *14 von 18 kurzfristigen Zielen* (two figures). */
export interface FigureMention extends Span {
  readonly number: NumberMention
  readonly counted: CountedPhrase
}

export interface Mentions {
  readonly person?: PersonMention
  readonly office?: OfficeMention
  readonly body?: BodyMention
  readonly plan?: PlanMention
  readonly date?: DateMention
  readonly number?: NumberMention
  readonly figure?: FigureMention
  readonly place?: PlaceMention
}

/**
 * Tags: `Person` `Office` (`NewOffice` `FormerOffice` `NamedOffice`: with its body or field) `Body` (`Agency` `Council`
 * `Ministry` `Government` `Company` `Association`) `Plan` (`NamedPlan`) `Date` (`Since` `Until` `From` `Range` `RangeEnd` `Anaphoric`) `Number` `Figure` `Place`
 * `Pronoun` · `Verb` with `Finite` `Participle` `Infinitive` `ZuInfinitive` `Attributive` `VerbNoun`, and the
 * extractors' verb classes (`Appoint`, `Adopt`, …) · `Sein` `Haben` `Werden` `Modal` · `Comma` `Colon` `Dash` ·
 * `Noun` for any other capitalised word.
 */
export interface Chunk extends Span {
  readonly text: string
  readonly lower: string
  readonly tags: Set<string>
  readonly mentions: Mentions
  /** Mentions that stand inside this chunk: the place in *CIO des Freistaats Sachsen*. */
  readonly inner: readonly Mentions[]
  readonly verbs: readonly VerbReading[]
  /** In quotation marks of its own. */
  readonly quoted: boolean
}

interface Candidate extends Span {
  readonly kind: keyof Mentions
  readonly mentions: Mentions
}

/** On equal length the earlier kind wins. */
const PRIORITY: readonly (keyof Mentions)[] = ['date', 'person', 'plan', 'office', 'body', 'figure', 'number', 'place']

/**
 * Cuts a sentence into chunks. `text` is normalised (german/normalise.ts); offsets are into it.
 * `published` is the date against which relative dates count; `known` are mentions from the rest of the document
 * (bare surnames of people, acronyms of bodies) that the sentence alone can't show.
 */
export function chunk(
  text: string,
  context: { published?: string; known?: readonly (Span & Mentions)[] } = {},
): Chunk[] {
  const kept = withoutOverlaps([...candidates(text, context)])
  const tokens = tokenise(text)
  const chunks: Chunk[] = []
  let next = 0
  for (const token of tokens) {
    while (next < kept.length && (kept[next] as Kept).end <= token.start) next++
    const found = kept[next]
    if (found && token.start < found.end && token.end > found.start) {
      if (chunks.at(-1)?.start !== found.start) chunks.push(mentionChunk(text, found))
    } else chunks.push(wordChunk(token))
  }
  return markQuoted(chunks)
}

function* candidates(
  text: string,
  context: { published?: string; known?: readonly (Span & Mentions)[] },
): Generator<Candidate> {
  const spanOf = (m: Span) => ({ start: m.start, end: m.end })
  for (const date of findDates(text, context.published ? { published: context.published } : {})) {
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

interface Kept extends Candidate {
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

function mentionChunk(text: string, found: Kept): Chunk {
  const surface = text.slice(found.start, found.end)
  return {
    start: found.start,
    end: found.end,
    text: surface,
    lower: surface.toLowerCase(),
    tags: new Set(tagsOf(found.mentions)),
    mentions: found.mentions,
    inner: found.inner,
    verbs: [],
    quoted: false,
  }
}

const BODY_TAGS: Readonly<Record<string, string>> = {
  agency: 'Agency',
  'it-provider': 'Agency',
  ministry: 'Ministry',
  chancellery: 'Ministry',
  council: 'Council',
  government: 'Government',
  parliament: 'Government',
  company: 'Company',
  association: 'Association',
}

const DATE_TAGS: Readonly<Record<string, string>> = {
  since: 'Since',
  until: 'Until',
  from: 'From',
  anaphoric: 'Anaphoric',
  'range-start': 'Range',
  'range-end': 'RangeEnd',
}

function* tagsOf({ person, office, body, plan, date, figure, number, place }: Mentions): Generator<string> {
  if (person) yield 'Person'
  if (office) {
    yield 'Office'
    if (office.isNew) yield 'NewOffice'
    if (office.isFormer) yield 'FormerOffice'
    if (!office.generic) yield 'NamedOffice'
  }
  if (body) {
    yield 'Body'
    const tag = BODY_TAGS[body.kind]
    if (tag) yield tag
  }
  if (plan) {
    yield 'Plan'
    if (!plan.generic) yield 'NamedPlan'
  }
  if (date) {
    yield 'Date'
    const tag = DATE_TAGS[date.kind]
    if (tag) yield tag
  }
  if (figure) yield 'Figure'
  else if (number) yield 'Number'
  if (place) yield 'Place'
}

const PUNCTUATION: Readonly<Record<string, string>> = {
  ',': 'Comma',
  ';': 'Semicolon',
  ':': 'Colon',
  '–': 'Dash',
  '—': 'Dash',
  '-': 'Dash',
  '(': 'Open',
  '[': 'Open',
  ')': 'Close',
  ']': 'Close',
  '?': 'Question',
}

const PRONOUN = /^(?:er|sie|ihm|ihr|ihn|dieser|diese)$/
const MODAL = new Set(['sollen', 'wollen', 'können', 'müssen', 'dürfen', 'mögen'])
const AUXILIARY: Readonly<Record<string, string>> = { sein: 'Sein', haben: 'Haben', werden: 'Werden' }
const FORM_TAGS: Readonly<Record<VerbReading['form'], string>> = {
  finite: 'Finite',
  'prefix-finite': 'Finite',
  participle: 'Participle',
  infinitive: 'Infinitive',
  'zu-infinitive': 'ZuInfinitive',
  adjective: 'Attributive',
  noun: 'VerbNoun',
}

function wordChunk(token: Token): Chunk {
  const verbs = token.kind === 'word' ? lookupVerb(token.lower) : []
  return {
    start: token.start,
    end: token.end,
    text: token.text,
    lower: token.lower,
    tags: new Set(wordTags(token, verbs)),
    mentions: {},
    inner: [],
    verbs,
    quoted: false,
  }
}

function* wordTags(token: Token, verbs: readonly VerbReading[]): Generator<string> {
  const punctuation = PUNCTUATION[token.text]
  if (punctuation) yield punctuation
  if (/["„“”»«‚‘’']/.test(token.text) && token.kind !== 'word') yield 'QuoteMark'
  if (token.kind !== 'word') return
  const capitalised = /^\p{Lu}/u.test(token.text)
  if (PRONOUN.test(token.lower)) yield 'Pronoun'
  for (const verb of verbs) {
    if (capitalised !== (verb.form === 'noun') && !(capitalised && token.start === 0)) continue
    yield verb.form === 'noun' ? 'VerbNoun' : 'Verb'
    yield FORM_TAGS[verb.form]
    if (MODAL.has(verb.lemma)) yield 'Modal'
    const auxiliary = AUXILIARY[verb.lemma]
    if (auxiliary) yield auxiliary
  }
  if (verbs.length === 0 && !capitalised && looksFinite(token.lower)) {
    yield 'Verb'
    yield 'Finite'
  }
  if (capitalised && token.start > 0) yield 'Noun'
}

/** Drops quotation marks; a chunk that they wrap alone is marked as quoted. */
function markQuoted(chunks: readonly Chunk[]): Chunk[] {
  const isMark = (c: Chunk | undefined) => c?.tags.has('QuoteMark') ?? false
  return chunks.flatMap((c, i) =>
    isMark(c) ? [] : [isMark(chunks[i - 1]) && isMark(chunks[i + 1]) ? { ...c, quoted: true } : c],
  )
}
