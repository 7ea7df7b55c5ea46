/** What dates a fact: a date of its clause, else the day on which the page was published. */

import type { Chunk } from '../german/chunks.ts'
import type { Clause } from '../german/clauses.ts'
import type { DateMention } from '../german/dates.ts'
import { latin } from '../german/latin.ts'
import { oneOf, SINCE_THEN } from '../german/time-words.ts'
import type { Found } from '../rule.ts'
import { type FactDate, precisionOf } from '../shapes.ts'
import { anaphoricValue } from './anaphoric.ts'
import { opensUntilClause } from './until-clause.ts'

/** What dates a fact: its clause, the chunk that it is about, and the day on which it was published. */
export interface DatingContext {
  readonly clause: Clause
  readonly about?: Chunk
  /** Chunks that stand in brackets beside the clause: *(Stand 2006)*. */
  readonly aside?: readonly Chunk[]
  /** Where the rule's words begin in the clause: *1977 Errichtung …, 2008 Auflösung …* dates each by what stands before. */
  readonly anchor?: number
  /** A date that heads the block (*2016: …*, *1977 Errichtung …*) or that a clause shares with the one before. */
  readonly inherited?: DateMention
  /** The last date that the text stated before this sentence, or before an offset in it. */
  readonly before?: (precision?: 'day' | 'effect' | 'start', at?: number) => string | undefined
  /** The date of the decree that the clause names and that the text has told: *Mit dem Erlass wechselte …*. */
  readonly decreed?: () => string | undefined
  /** The date of the event that the sentence goes back to: *Aus dieser Fusion ging …*. */
  readonly referred?: () => string | undefined
  /** The date that the next sentence gives what this one tells: *Der Beschluss fiel am Dienstag*. */
  readonly after?: () => string | undefined
  /** The day of the meeting that the text tells of, for what came out of it. */
  readonly meeting?: () => string | undefined
  /** The document's or the teaser's own date. */
  readonly published?: string
  /** The signal that the page's date was read from. */
  readonly signal?: string
  readonly background: boolean
  /** Only a day, month or year in which something held counts. */
  readonly reference?: boolean
  /** The rule reads a participle (*das 2014 gegründete Amt*), so a date before it is the fact's. */
  readonly participle?: boolean
  /** `bis 2017` dates a departure. */
  readonly until?: boolean
  /** *2012–2017* dates somebody's start; *in den Jahren 2021 bis 2025* is when a plan is carried out. */
  readonly tenure?: boolean
}

/** No date: neither stated nor news. */
export const UNDATED: FactDate = { value: null, precision: null, basis: 'none' }

/** The date of the page or teaser, which stands in where the text states none. */
export function publicationDate({ sentence: { published } }: Found): FactDate {
  return published ? { value: published, precision: precisionOf(published), basis: 'publication' } : UNDATED
}

/** A date that the text states. */
export function statedDate(value: string | null): FactDate {
  return value === null ? UNDATED : { value, precision: precisionOf(value), basis: 'stated' }
}

/** The date of a fact by facts.md: stated in the clause, else the publication date, else none. */
export function dateFact(context: DatingContext): FactDate {
  const inClause = eligible(context.clause.chunks, context)
  const near = inClause.length ? inClause : eligible(context.aside ?? [], context)
  const finer = inClause.length ? [...eligible(context.aside ?? [], context), ...explained(context.clause.chunks)] : []
  const nearest = refined(context.about ? nearestTo(near, context.about) : near[0], [...near, ...finer])
  const heading = precedingDate(context)
  const inYear = dayOfSameYear(context)
  if (inYear) return statedDate(inYear)
  const own = (heading ?? nearest)?.mentions.date
  const decreed = own ? undefined : context.decreed?.()
  if (decreed) return statedDate(decreed)
  const mention = own ?? context.inherited
  if (mention) {
    const words = (heading ?? nearest)?.lower
    if (FROM_FIRST_DAY.test(words ?? '')) return dateFromFirstDay(mention, context)
    if (mention.kind === 'anaphoric')
      return statedDate(anaphoricValue(mention, context, words) ?? context.referred?.() ?? null)
    if (mention.value === null || mention.basis === 'none') return UNDATED
    const begins = context.tenure && !context.until && mention.kind === 'point' ? context.after?.() : undefined
    // *wurde am Dienstag gewählt. Sie beginnt am 1. Januar*
    if (begins && begins > mention.value) return statedDate(begins)
    if (isDateline(mention, context))
      return { value: mention.value, precision: precisionOf(mention.value), basis: 'publication' }
    return { value: mention.value, precision: precisionOf(mention.value), basis: mention.basis }
  }
  const { chunks } = context.clause
  const isConsequence = chunks[0]?.lower === 'damit' && chunks.some((c) => c.tags.has('Office'))
  const atOnce = isConsequence || chunks.some((c) => AT_ONCE.test(c.lower)) ? context.before?.('effect') : undefined
  if (atOnce) return statedDate(atOnce)
  const ahead = chunks.some((c) => THEN.test(c.lower)) ? context.before?.('start') : undefined
  if (ahead && context.published && ahead > context.published) return statedDate(ahead)
  const told = context.referred?.() ?? context.after?.()
  if (told) return statedDate(told)
  const meeting = context.background ? undefined : context.meeting?.()
  if (meeting) return statedDate(meeting)
  if (context.background || !context.published) return UNDATED
  return { value: context.published, precision: precisionOf(context.published), basis: 'publication' }
}

/** *Kiel, 12. Juli 2013 – Das Kabinett …*: the day of the paper, told before its first words. */
function isDateline({ value, end }: DateMention, { clause: { chunks }, signal, published }: DatingContext): boolean {
  if (signal !== 'dateline' || value !== published) return false
  const at = chunks.findIndex((c) => c.end === end)
  const next = chunks.slice(at + 1).find((c) => !c.tags.has('Close'))
  const isSetOff = next?.tags.has('Dash') === true || next?.text === '|'
  return at >= 0 && at < 8 && isSetOff && !chunks.slice(0, at).some((c) => c.tags.has('Finite'))
}

/** *Geschäftsführerin ist vom ersten Tag an X*: since the body began, on the day that the text has told. */
const FROM_FIRST_DAY = /^vo[mn] (?:ersten tag an|start weg|beginn an|anfang an)$/

function dateFromFirstDay({ start }: DateMention, { before, published, background }: DatingContext): FactDate {
  const began = before?.('start', start)
  if (began) return statedDate(began)
  return background || !published
    ? UNDATED
    : { value: published, precision: precisionOf(published), basis: 'publication' }
}

/** *Die Leitung übernimmt dann X*: on the day to come for which the text has told a change. */
const THEN = /^(?:dann|ab dann)$/

/** *Der alte Beirat wurde zugleich aufgelöst*, *Damit ist sie auch CDO*: on the day of what the text has just told. */
export const AT_ONCE = /^(?:zugleich|gleichzeitig|zeitgleich)$/

const isDayWithoutYear = ({ text, mentions: { date } }: Chunk) => date?.precision === 'day' && !/\d{4}/.test(text)

/** *im Herbst desselben Jahres, am 24. September*: the year is that of the date before. */
function dayOfSameYear({ clause, before }: DatingContext): string | undefined {
  const sameYear = clause.chunks.some((c) => c.mentions.date?.kind === 'anaphoric' && c.mentions.date.offsetYears === 0)
  const day = sameYear ? clause.chunks.find(isDayWithoutYear)?.mentions.date?.value?.slice(5) : undefined
  const year = day ? before?.()?.slice(0, 4) : undefined
  return year && day ? `${year}-${day}` : undefined
}

/** *mit Beginn des neuen Jahres, also am 1. Januar 2015*: says more exactly when. */
const explained = (chunks: readonly Chunk[]): Chunk[] =>
  chunks.filter((c, i) => c.mentions.date?.precision === 'day' && EXPLAINS.test(chunks[i - 1]?.lower ?? ''))
const EXPLAINS = /^(?:also|nämlich|genauer|genau|konkret|zwar|sprich|,)$/

/** *2009: Am 1. April wird …*: the day says more than the year that holds it. */
function refined(chosen: Chunk | undefined, all: readonly Chunk[]): Chunk | undefined {
  const value = chosen?.mentions.date?.value
  const finer = (c: Chunk) => (c.mentions.date?.value?.length ?? 0) > (value?.length ?? 0)
  return (value && all.find((c) => finer(c) && c.mentions.date?.value?.startsWith(value))) || chosen
}

/**
 * The date of what holds at the time of the page: its *Stand*, in the clause or for the whole page, else its
 * publication. What else the sentence dates is something else.
 */
export function datePage({ clause, aside, published, signal }: DatingContext): FactDate {
  const stand = [...clause.chunks, ...(aside ?? [])].find((c) => c.mentions.date?.kind === 'reference')?.mentions.date
  if (stand?.value) return statedDate(stand.value)
  if (!published) return UNDATED
  return { value: published, precision: precisionOf(published), basis: signal === 'stand' ? 'stated' : 'publication' }
}

/** Taking office or effect (`zum`, `ab`, `seit`) goes before the day of the decision; the rest dates something else. */
const KIND_RANK: Readonly<Partial<Record<DateMention['kind'], number>>> = {
  from: 0,
  since: 0,
  point: 1,
  'range-start': 1,
  anaphoric: 2,
  for: 3,
  reference: 3,
}
/** *mit Beschluss vom 7. Februar in Kraft gesetzt*: the decision's date is the fact's; that of a law is not. */
const DECISION = /(?:beschluss|erlass|schreiben|verfügung|urkunde)$/iu
const REFERENCES: ReadonlySet<DateMention['kind']> = new Set(['point', 'reference', 'anaphoric'])
const ENDS: Readonly<Partial<Record<DateMention['kind'], number>>> = { until: -1, 'range-end': -1 }

/** *Seitdem haben wir neun abgehakt*: says when it began, not when it was so. */
const isSinceOrAfterThat = oneOf(SINCE_THEN, 'danach|darauf')

/** The dates of a clause that may be the fact's: those of the best kind. What dates a participle dates that alone. */
function eligible(chunks: readonly Chunk[], context: DatingContext): Chunk[] {
  const rank = (chunk: Chunk) => {
    const { date } = chunk.mentions
    if (context.reference && (isSinceOrAfterThat(chunk.lower) || FROM_FIRST_DAY.test(chunk.lower)))
      return Number.POSITIVE_INFINITY
    if (isStateAt(chunk, context)) return 0
    if (opensUntilClause(chunks, chunk)) return 1
    // *ist heute, acht Jahre später, ein Verbund*
    if (date?.kind === 'anaphoric' && chunks.some((c) => c.lower === 'heute')) return Number.POSITIVE_INFINITY
    return date && !isOfApposition(chunks, chunk) && !isOfLead(chunks, chunk) && !isOfEarlier(chunks, chunk)
      ? rankOf(date, context)
      : Number.POSITIVE_INFINITY
  }
  const best = Math.min(...chunks.map(rank))
  return best === Number.POSITIVE_INFINITY ? [] : chunks.filter((c) => rank(c) === best)
}

/** *Zum Jahresende 2019 waren es 87*: of what was counted a day gone by; *zum Jahresende sollen es 90 sein* is ahead. */
function isStateAt({ text, mentions: { date } }: Chunk, { reference, clause, published }: DatingContext): boolean {
  if (!reference || date?.kind !== 'from' || !date.value || !/^zum /iu.test(text)) return false
  if (clause.mood.planned || clause.mood.future) return false
  return published ? date.value <= published : clause.chunks.some((c) => c.verbs.some((v) => v.tense === 'past'))
}

/** *Seit 1970 ein Zweckverband, wurde sie 2004 umgewandelt*: what stands before the verb's comma dates no verb that has its own. */
function isOfLead(chunks: readonly Chunk[], date: Chunk): boolean {
  const comma = chunks.findIndex((c) => c.tags.has('Comma'))
  const [lead, rest] = [chunks.slice(0, comma), chunks.slice(comma + 1)]
  return (
    date.tags.has('Since') &&
    lead.includes(date) &&
    rest[0]?.tags.has('Finite') === true &&
    !lead.some((c) => c.tags.has('Verb')) &&
    lead.some((c) => c.tags.has('Noun') || c.tags.has('Body') || c.tags.has('Office')) &&
    rest.some((c) => c.mentions.date?.value)
  )
}

/** *Nach der Vorberatung am 4. Juni hat der Rat …*: the day of what came before. */
function isOfEarlier(chunks: readonly Chunk[], date: Chunk): boolean {
  const lead = chunks.slice(0, chunks.indexOf(date))
  return (
    date.mentions.date?.precision === 'day' &&
    lead.length < 7 &&
    lead[0]?.lower === 'nach' &&
    lead.some((c) => EARLIER.test(c.lower)) &&
    !lead.some((c) => c.tags.has('Verb') || c.tags.has('Comma'))
  )
}
const EARLIER = latin`^(?:vorberatung|vorstellung|anhörung|empfehlung|ankündigung|ausschreibung|\p{L}*wahl|\p{L}*beteiligung|auftakt|einbringung|vorlage|veröffentlichung|workshop|auftaktveranstaltung|bewerbungsschluss)(?:s|en)?$`

/** *X, seit 1995 bei der Stadt, ist neue CIO*: an insertion that says since when somebody has been there. */
export function isElsewhere(chunks: readonly Chunk[], since: Chunk): boolean {
  const at = chunks.indexOf(since)
  const next = chunks[at + 1]?.lower ?? ''
  const end = chunks.findIndex((c, i) => i > at && c.tags.has('Comma'))
  return (
    chunks[at - 1]?.tags.has('Comma') === true &&
    /^(?:bei|beim|mitglied|mitarbeiter(?:in)?|beschäftigte[r]?|verheiratet)$/.test(next) &&
    end > 0 &&
    !chunks.slice(at, end).some((c) => c.tags.has('Office') || c.tags.has('Finite')) &&
    chunks.slice(end).some((c) => c.tags.has('Finite'))
  )
}

/** *Popp, seit 1988 Direktor, geht im Mai*: the time of an apposition dates that office alone. */
function isOfApposition(chunks: readonly Chunk[], date: Chunk): boolean {
  const at = chunks.indexOf(date)
  if (isBetweenDashes(chunks, at) || (date.tags.has('Since') && isElsewhere(chunks, date))) return true
  const [before, after] = [chunks[at - 1], chunks[at + 1]]
  return (
    (before?.tags.has('Comma') === true && after?.tags.has('Office') === true) ||
    (before?.tags.has('Office') === true &&
      after?.tags.has('Comma') === true &&
      chunks[at - 2]?.tags.has('Comma') === true)
  )
}

/** *Die HZD – seit 1970 Dienstleisterin des Landes – untersteht …*, not *wurde – im Mai 2019 – gegründet*. */
function isBetweenDashes(chunks: readonly Chunk[], at: number): boolean {
  const from = chunks.findLastIndex((c, i) => i < at && c.tags.has('Dash'))
  const to = chunks.findIndex((c, i) => i > at && c.tags.has('Dash'))
  const isOnlyDate = to - from === 2
  if (
    from < 1 ||
    to < 0 ||
    isOnlyDate ||
    chunks.slice(from, to).some((c) => c.tags.has('Finite') || c.tags.has('VerbNoun'))
  )
    return false
  return chunks.slice(to).some((c) => c.tags.has('Finite'))
}

/** *Der Geschäftsbericht von 1974 nennt 531 Projekte*: a report tells how it was in its year. */
const isOfReport = ({ kind, noun, precision }: DateMention): boolean =>
  kind === 'document' && precision === 'year' && /bericht(?:e?s)?$/iu.test(noun ?? '')

function rankOf(date: DateMention, { until, tenure, reference, participle }: DatingContext): number {
  if (date.attributive && !participle) return Number.POSITIVE_INFINITY
  // *seit Jahren das Gesicht der Behörde, geht am 31. August*
  if (until && date.kind === 'since' && date.value === null) return Number.POSITIVE_INFINITY
  if (reference) return REFERENCES.has(date.kind) || isOfReport(date) ? 0 : Number.POSITIVE_INFINITY
  if (date.kind === 'document') return DECISION.test(date.noun ?? '') ? 4 : Number.POSITIVE_INFINITY
  if (date.kind === 'range-start' && !tenure) return Number.POSITIVE_INFINITY
  return (until ? ENDS[date.kind] : undefined) ?? KIND_RANK[date.kind] ?? Number.POSITIVE_INFINITY
}

/** In *1995 Abgabe an das Landesamt, ab 2003 Landesbetriebe, 2008 Auflösung* a date heads the nouns behind it. */
function precedingDate({ clause, anchor }: DatingContext): Chunk | undefined {
  if (anchor === undefined || !clause.chunks[anchor]?.tags.has('VerbNoun')) return undefined
  const dates = clause.chunks.filter((c) => c.mentions.date?.value && c.mentions.date.kind !== 'document')
  const adjacent = clause.chunks[anchor - 1]
  if (adjacent && dates.includes(adjacent)) return adjacent
  const start = clause.chunks[anchor]?.start ?? 0
  return dates.length > 1 ? dates.findLast((d) => d.start < start) : undefined
}

function nearestTo(dates: readonly Chunk[], about: Chunk): Chunk | undefined {
  const distance = (c: Chunk) => (c.start < about.start ? about.start - c.end : c.start - about.end)
  return [...dates].sort((a, b) => distance(a) - distance(b))[0]
}
