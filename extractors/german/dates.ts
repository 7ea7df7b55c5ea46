/**
 * Date expressions of German text: where they stand, what they mean against the publication date, and what they are for.
 * Values are reduced ISO 8601 as in facts.md (*Ende März 2014* is `2014-03`, *Frühjahr 2018* is `2018`).
 */
import type { Span } from '../document.ts'
import { type DatePrecision, parseIso } from './dates-calendar.ts'
import type { Core, Unit } from './dates-expression.ts'
import { findCores, hasContext, LISTED } from './dates-find.ts'
import { type DateKind, type DateRole, paperBefore, roleBefore } from './dates-kind.ts'
import { lentYears, rangePartners } from './dates-ranges.ts'
import { type Resolution, resolve } from './dates-resolve.ts'
import { isNextWeekday, tenseAround } from './dates-tense.ts'
import { LETTER, LOWER, UPPER } from './letters.ts'

export { compareDates, type DatePrecision, parseIso } from './dates-calendar.ts'
export type { DateKind } from './dates-kind.ts'

/** A date expression with its preposition: `[start, end)` covers *bis zum 31. Juli 2018*. */
export interface DateMention extends Span {
  /** Without the preposition: *31. Juli 2018*. */
  readonly inner: Span
  /** Reduced ISO 8601; null where the expression can't be resolved (`basis` is `none` then, `precision` null). */
  readonly value: string | null
  readonly precision: DatePrecision | null
  /** `publication` where only the publication date's month or year stands in for a day: *am Dienstag*, published 2018-08. */
  readonly basis: 'stated' | 'publication' | 'none'
  readonly kind: DateKind
  /** Lower-cased, without articles: `seit`, `bis zum`, `mit wirkung vom`. */
  readonly preposition?: string
  /** The noun that a `document` date belongs to: `Gesetz`, `Beschluss`. */
  readonly noun?: string
  /** Nothing but four digits, without a preposition or *Jahr*: judge by the sentence. */
  readonly bare: boolean
  /** Counts from the publication date: *gestern*, *im Vorjahr*; *am 1. August* without a year is none. */
  readonly relative: boolean
  /** *etwa*, *rund*, *um*. */
  readonly approximate: boolean
  /**
   * Within a noun phrase, before its participle: *das 2014 gegründete Amt*, *die seinerzeit festgelegten Ziele*. It dates
   * the participle, never the clause.
   */
  readonly attributive: boolean
  /** The first thing in its text, with a colon or dash behind it: the head of a chronicle line, *2016: …*. */
  readonly label: boolean
  /** Index of the range's other end in the list. */
  readonly range?: number
  /** `anaphoric`: how far from the date that the text gave before (0: the same year, month, day). */
  readonly offsetYears?: number
  readonly offsetMonths?: number
  readonly offsetDays?: number
  /** `08-01` or `08` where the month or day is stated and the year isn't known. */
  readonly monthDay?: string
}

export interface DateContext {
  /** The day, month or year of publication, reduced ISO. */
  readonly published?: string | undefined
  /** The year that dates without one belong to, where the context gives it (the head of a chronicle line). */
  readonly year?: number | undefined
  /** Also return years in names (*Agenda 2020*), with `kind: 'title'`. */
  readonly titles?: boolean
}

/** A text without any of these is done with at once. Month abbreviations and capitals stand beside digits only. */
const CUE =
  /\d|[Jj]ahr|[Mm]onat|[Ww]oche|[Tt]ag|[Zz]eit|Januar|J[äa]e?nner|Februar|M[äa]e?rz|April|Mai|Ju[nl]i|August|September|Oktober|November|Dezember|[Hh]eut|[Gg]est[er]|[Mm]org[ei]|Mittwoch|Sonnabend|ommer|erbst|inter|Frühling|Quartal|[Dd]amals|[Ss]either|[Ss]eitdem|[Ee]inst|später|darauf|danach|zuvor|davor|[Ll]angem/

/**
 * The date expressions in `text` (a sentence or more, normalised by german/normalise.ts), in order, without overlaps.
 * Offsets are UTF-16 units in `text`. Without `published` relative dates are mentions with the value null.
 */
export function findDates(text: string, context: DateContext = {}): DateMention[] {
  if (!CUE.test(text)) return []
  const published = parseIso(context.published)
  const found = findCores(text, published?.year).filter((core) => context.titles || !core.title)
  const cores = withContext(text, found)
  if (cores.length === 0) return []
  const roles = sharedRoles(text, cores)
  const partners = rangePartners(text, cores, roles)
  const lent = lentYears(text, cores, roles, published?.year)
  return cores.map((core, index) => {
    const role = inRange(roles, partners, cores, index)
    const year = lent[index] ?? context.year
    const needsTense = core.expression.is !== 'calendar' || core.expression.year === undefined
    const tense = needsTense ? tenseOf(text, core, role) : undefined
    const resolution = resolve(core, { published, year, tense, takesEffect: role.kind === 'from' })
    return mention(text, core, role, partners[index], resolution)
  })
}

/** Drops what is a date only beside a preposition and has none: *Frau Mai*, *Herr Freitag*. */
function withContext(text: string, cores: readonly Core[]): Core[] {
  const roles = cores.map((core) => roleBefore(text, core.start))
  const partners = rangePartners(text, cores, roles)
  const kept: Core[] = []
  cores.forEach((core, index) => {
    // *die Verwaltung von morgen*: no day.
    if (core.expression.is === 'shift' && core.expression.unit === 'day' && roles[index]?.preposition === 'von') return
    const partner = cores[partners[index] ?? -1]
    if (hasContext(text, core, roles[index] as DateRole, partner, kept.at(-1))) kept.push(core)
  })
  return kept
}

/** *für die Jahre 2019 und 2020*, *seit Januar und Februar*: the second date of a list shares the first one's role. */
function sharedRoles(text: string, cores: readonly Core[]): DateRole[] {
  const roles: DateRole[] = []
  cores.forEach((core, index) => {
    const own = roleOf(text, core)
    const [before, role] = [cores[index - 1], roles.at(-1)]
    const listed = own.preposition === undefined && own.kind === 'point' && before?.expression.is === core.expression.is
    const shared = listed && before && role && LISTED.test(text.slice(before.end, core.start))
    roles.push(shared ? { ...own, kind: role.kind, ...(role.preposition && { preposition: role.preposition }) } : own)
  })
  return roles
}

/** The role by the words around, with what an expression says itself: *seither*, *vom 1. Mai an*, *Gesetz vom …*. */
function roleOf(text: string, core: Core): DateRole {
  const role = roleBefore(text, core.start)
  const { expression } = core
  if (core.title) return { ...role, kind: 'title' }
  const word = text.slice(core.start, core.end)
  if (/^seit\s/i.test(word)) return { ...role, kind: 'since', preposition: 'seit' }
  if (expression.is === 'anaphoric') return { ...role, kind: 'anaphoric' }
  if (/^vor\s/i.test(word)) return role.kind === 'until' ? role : { ...role, kind: 'point', preposition: 'vor' }
  if (/^,?\s?[^,.;()]{0,40}(?<![A-Za-zÀ-ɏẞ])geboren(?![A-Za-zÀ-ɏẞ])/u.test(text.slice(core.end, core.end + 60)))
    return { ...role, kind: 'birth' }
  // *im Vergleich zu 2017*: the year of something else.
  if (role.preposition === 'zu' && core.bare) return { ...role, kind: 'for' }
  if (role.preposition === 'vom' || role.preposition === 'von' || role.preposition === 'aus')
    return ofThing(text, core, role)
  return role
}

/** *vom X an/ab* takes effect; *Gesetz vom X*, *Strategie aus dem Jahr X* date the thing. */
function ofThing(text: string, core: Core, role: DateRole): DateRole {
  if (/^\s(?:an|ab)(?![A-Za-zÀ-ɏẞ])/u.test(text.slice(core.end, core.end + 4))) return { ...role, kind: 'from' }
  const noun = paperBefore(text, role.start)
  if (noun !== undefined) return { ...role, kind: 'document', noun }
  return role
}

function inRange(
  roles: readonly DateRole[],
  partners: readonly (number | undefined)[],
  cores: readonly Core[],
  index: number,
): DateRole {
  const role = roles[index] as DateRole
  const partner = partners[index]
  if (partner === undefined) return role
  const end = cores[Math.max(index, partner)]?.expression
  // *seit/von 2012 bis heute* has not ended.
  const goesOn = end?.is === 'shift' && end.unit === 'day' && end.amount === 0
  if (goesOn) return { ...role, kind: partner > index ? 'since' : 'until' }
  return { ...role, kind: partner > index ? 'range-start' : 'range-end' }
}

function tenseOf(text: string, core: Core, role: DateRole): 'past' | 'future' | undefined {
  if (role.kind === 'since') return 'past'
  if (core.expression.is === 'weekday') return isNextWeekday(text, role.start, core.end) ? 'future' : 'past'
  if (role.kind === 'until') return tenseAround(text, core) ?? 'future'
  return tenseAround(text, core)
}

function mention(
  text: string,
  core: Core,
  role: DateRole,
  range: number | undefined,
  resolution: Resolution,
): DateMention {
  const { start, end, expression } = core
  const after = text.slice(end, end + 4)
  const an =
    role.kind === 'from' && role.preposition === 'vom'
      ? (/^\s(?:an|ab)(?![A-Za-zÀ-ɏẞ])/u.exec(after)?.[0].length ?? 0)
      : 0
  const relativeYear =
    expression.is === 'calendar' && expression.year !== undefined && typeof expression.year !== 'number'
  const anaphor = resolution.anaphor
  return {
    start: role.start,
    end: end + an,
    inner: { start, end },
    value: resolution.value,
    precision: resolution.precision,
    basis: resolution.basis,
    kind: anaphor ? 'anaphoric' : role.kind,
    ...(role.preposition !== undefined && { preposition: role.preposition }),
    ...(role.noun !== undefined && { noun: role.noun }),
    bare:
      (core.bare ?? false) &&
      (role.preposition === undefined || /^(?:der|die|das|dem|den|des)$/.test(role.preposition)),
    relative: expression.is === 'shift' || expression.is === 'weekday' || relativeYear,
    approximate: role.approximate,
    attributive: isAttributive(text, role.start, end),
    label: isLabel(text, core),
    ...(range !== undefined && { range }),
    ...offsetOf(anaphor?.unit, anaphor?.amount),
    ...((anaphor?.monthDay ?? resolution.monthDay) && { monthDay: anaphor?.monthDay ?? resolution.monthDay }),
  }
}

const DETERMINER_BEFORE = new RegExp(
  `(?<![${LETTER}])(?:der|die|das|dem|den|des|eine?[mnrs]?|(?:[sd]?ein|ihr|dies|jen|jed|all)e[mnrs]?)\\s$`,
  'i',
)
const PARTICIPLE_AFTER = new RegExp(
  `^\\s(?:[^\\s,.;:()]{1,30}\\s){0,4}[${LOWER}]{2,}(?:t|en|nd)e[mnrs]?\\s(?:[${LOWER}-]+\\s)?[${UPPER}]`,
)

function isAttributive(text: string, start: number, end: number): boolean {
  return (
    DETERMINER_BEFORE.test(text.slice(Math.max(0, start - 7), start)) &&
    PARTICIPLE_AFTER.test(text.slice(end, end + 120))
  )
}

/** *2016: Errichtung …*, *1. Januar 2008 – Gründung …* at the start of a text or line. */
function isLabel(text: string, { start, end }: Span): boolean {
  const headsLine = /(?:^|\n)[^\S\n]{0,3}$/.test(text.slice(Math.max(0, start - 4), start))
  return (
    headsLine &&
    (start < 4 || text.slice(start - 4, start).includes('\n')) &&
    /^\s?(?::|[–—-]\s)/.test(text.slice(end, end + 3))
  )
}

function offsetOf(unit: Unit | undefined, amount: number | undefined): Partial<DateMention> {
  if (amount === undefined) return {}
  if (unit === 'year') return { offsetYears: amount }
  if (unit === 'month') return { offsetMonths: amount }
  return { offsetDays: unit === 'week' ? amount * 7 : amount }
}
