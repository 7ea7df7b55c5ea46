/** What a date expression says by itself, before its preposition, tense and publication date are looked at. */
import type { Span } from '../../document.ts'

/**
 * A year: stated (`2018`), counted from the publication date (`relative: -1` for *im Vorjahr*), from another sentence's
 * date (`anaphoric: 0` for *desselben Jahres*), *im neuen Jahr*, which is next year only towards a year's end, or the year
 * that a report is about.
 */
export type YearReference = number | { readonly relative: number } | { readonly anaphoric: number } | 'new' | 'report'

export type Unit = 'day' | 'week' | 'month' | 'year'

/** A place in the calendar: *1. August 2018*, *Ende Juli*, *Sommer 2017*, *zum Jahresende*. No year: to be derived. */
export interface CalendarExpression {
  readonly is: 'calendar'
  readonly year?: YearReference
  readonly month?: number
  readonly day?: number
  /** First and last month of a season, quarter or half-year; its precision is the year. A winter is `[12, 2]`. */
  readonly months?: readonly [number, number]
  /** Checks a derived year: *Dienstag, 3. Mai*. */
  readonly weekday?: number
  /** *im vergangenen Mai*, *im kommenden Sommer*. */
  readonly direction?: Direction
  /** Without a year: how many days back it may lie, where that differs from other dates (*zum Jahreswechsel*). */
  readonly reach?: number
}

/** -1 *vergangenen*, 0 *diesen*, 1 *kommenden*. */
export type Direction = -1 | 0 | 1

/** *am Dienstag*, *am kommenden Freitag*, *am Montag vergangener Woche* (`week: -1`). 1 is Monday. */
export interface WeekdayExpression {
  readonly is: 'weekday'
  readonly weekday: number
  readonly direction?: Direction
  readonly week?: Direction
}

/** So far from the publication date: *gestern*, *vergangene Woche*, *im Vormonat*, *vor zwei Jahren*. */
export interface ShiftExpression {
  readonly is: 'shift'
  readonly unit: Unit
  readonly amount: number
  /** *Monatsanfang*, *Monatsende*, *Monatserster*: the month may be the neighbouring one. */
  readonly edge?: 'start' | 'end' | 'first'
  /** *Quartalsende*, *nächstes Halbjahr*: counted in steps of so many months; without an edge no more than its year. */
  readonly every?: 3 | 6
  /** *am 28. des Vormonats*: the day of that month. */
  readonly day?: number
  /** *heute vor einem Jahr*: the very day, not just the month or year. */
  readonly toTheDay?: true
}

/** So far from a date that another sentence or clause gave: *damals*, *zwei Jahre später*. */
export interface AnaphoricExpression {
  readonly is: 'anaphoric'
  readonly unit?: Unit
  readonly amount?: number
  /** *seither*, *seitdem*: since then. */
  readonly since?: boolean
}

/** Long ago or for long, nobody knows when: *einst*, *vor vielen Jahren*, *in den 90er Jahren*. */
interface VagueExpression {
  readonly is: 'vague'
}

type Expression = CalendarExpression | WeekdayExpression | ShiftExpression | AnaphoricExpression | VagueExpression

/** An expression where it stands in the text. */
export interface Core extends Span {
  readonly expression: Expression
  /** Must have a preposition or an adjective before it: *Mai* and *Freitag* are surnames as well. */
  readonly needsContext?: boolean
  /** Nothing but four digits. */
  readonly bare?: boolean
  /** A year in a name: *Agenda 2020*. */
  readonly title?: boolean
  /** The end of the range that this is the start of: *2012–2017*, *1. bis 3. Mai*. */
  readonly until?: Expression
}

/** One construction: how it is found and what it says. `read` gives null for what only looks like it. */
export interface DateForm {
  /** A text without this can't hold the form: saves running the pattern. */
  readonly cue: RegExp
  /** With the flags `gu`; named groups. */
  readonly pattern: RegExp
  readonly read: (groups: Readonly<Record<string, string | undefined>>, match: RegExpExecArray) => Reading | null
}

export type Reading = Expression & {
  readonly needsContext?: boolean
  readonly bare?: boolean
  readonly until?: Expression
}
