/** A date mention as callers get it. */
import type { Span } from '../../document.ts'
import { LETTER, LOWER, UPPER } from '../letters.ts'
import type { DatePrecision } from './calendar.ts'
import type { Core, Unit } from './expression.ts'
import type { DateKind, DateRole } from './kind.ts'
import type { Resolution } from './resolve.ts'

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
  /** *seit Jahren*, *einst*: of no year that anybody could tell. */
  readonly vague?: true
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

/** Puts together what was found out about one expression; `range` is the index of its range's other end. */
export function mention(
  text: string,
  core: Core,
  role: DateRole,
  range: number | undefined,
  resolution: Resolution,
): DateMention {
  const { start, end, expression } = core
  const relativeYear =
    expression.is === 'calendar' && expression.year !== undefined && typeof expression.year !== 'number'
  const anaphor = resolution.anaphor
  const monthDay = anaphor?.monthDay ?? resolution.monthDay
  return {
    start: role.start,
    end: end + (role.after ?? 0),
    inner: { start, end },
    value: resolution.value,
    precision: resolution.precision,
    basis: resolution.basis,
    kind: anaphor ? 'anaphoric' : role.kind,
    ...(role.preposition !== undefined && { preposition: role.preposition }),
    ...(role.noun !== undefined && { noun: role.noun }),
    bare: core.bare === true && role.preposition === undefined,
    relative: expression.is === 'shift' || expression.is === 'weekday' || relativeYear,
    approximate: role.approximate,
    attributive: isAttributive(text, role.start, end),
    label: isLabel(text, core),
    ...(expression.is === 'vague' && { vague: true as const }),
    ...(range !== undefined && { range }),
    ...offsetOf(anaphor?.unit, anaphor?.amount),
    ...(monthDay !== undefined && { monthDay }),
  }
}

/** *der*, *eine*, *seiner* … right before the date. */
const DETERMINER_BEFORE = new RegExp(
  `(?<![${LETTER}])(?:der|die|das|dem|den|des|eine?[mnrs]?|(?:[sd]?ein|ihr|dies|jen|jed|all)e[mnrs]?)\\s$`,
  'i',
)
const PARTICIPLE_AFTER = new RegExp(
  `^\\s(?:[^\\s,.;:()]{1,30}\\s){0,4}(?<!\\s(?:bei|mit|in|unter|aus|von|zu|nach|durch|für|an|auf|ohne)\\s)(?!(?:unter|hinter|heute|gestern)\\s|(?:erst|zweit|dritt|letzt|nächst)e)[${LOWER}]{2,}(?:t|en|nd)e[mnrs]?\\s(?:[${LOWER}-]+\\s)?[${UPPER}]`,
)

/** *der durch Beschluss vom 7. Mai 1996 eingesetzte Rat*, *die vom Land 2015 gegründete Agentur*: who and what stand within the attribute too. */
const PHRASE_BEFORE = new RegExp(
  `(?<![${LETTER}])(?:der|die|das|dem|den|des|(?:sein|ihr|unser)e[mnrs]?)\\s(?:durch|mit|per|aufgrund|kraft|vo[nm]|unter|i[mn]|beim?|auf|aus|nach)\\s(?:[${LETTER}.-]{2,40}\\s){1,4}$`,
  'i',
)
/** *ihre neu aufgelegte, 2015 erstmals beschlossene Strategie* */
const PARTICIPLE_BEFORE = new RegExp(`[${LOWER}]{3}(?:t|en|nd)e[mnrs]?,\\s$`)

function isAttributive(text: string, start: number, end: number): boolean {
  return (
    (DETERMINER_BEFORE.test(text.slice(Math.max(0, start - 7), start)) ||
      PARTICIPLE_BEFORE.test(text.slice(Math.max(0, start - 20), start)) ||
      PHRASE_BEFORE.test(text.slice(Math.max(0, start - 70), start))) &&
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
