/** Finds the date expressions of a text: the forms' matches without overlaps, weekdays joined with their dates. */

import { matches } from '../matches.ts'
import { countedFrom } from './counted-from.ts'
import { DAY_FORMS } from './days.ts'
import { DISTANCE_FORMS } from './distance.ts'
import type { Core, DateForm } from './expression.ts'
import { PERIOD_FORMS } from './periods.ts'
import { RELATIVE_FORMS } from './relative.ts'
import { judgeBareYear } from './years.ts'

/** Forms that share a cue, in the forms' order of rank. */
const GROUPS: readonly (readonly [cue: RegExp, forms: readonly DateForm[]])[] = [
  ...Map.groupBy([...DAY_FORMS, ...PERIOD_FORMS, ...RELATIVE_FORMS, ...DISTANCE_FORMS], (form) => form.cue),
]

/** All date expressions in order; the leftmost, then the longest, then the earlier form wins. */
export function findCores(text: string, publishedYear?: number): Core[] {
  const found = GROUPS.flatMap(([cue, forms]) => (cue.test(text) ? forms.flatMap((form) => matchesOf(form, text)) : []))
  if (found.length === 0) return []
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const cores: Core[] = []
  for (const core of found) if (core.start >= (cores.at(-1)?.end ?? 0)) cores.push(core)
  return countedFrom(text, joinWeekdays(text, cores)).flatMap((core) => split(text, judged(text, core, publishedYear)))
}

function matchesOf({ pattern, read }: DateForm, text: string): Core[] {
  const cores: Core[] = []
  for (const match of matches(pattern, text)) {
    const reading = read(match.groups ?? {}, match)
    if (reading === null) continue
    const { needsContext = false, bare = false, until, ...expression } = reading
    const start = match.index + (/^\s+/.exec(match[0])?.[0].length ?? 0)
    cores.push({ start, end: match.index + match[0].length, expression, needsContext, bare, ...(until && { until }) })
  }
  return cores
}

const BETWEEN_WEEKDAY_AND_DATE = /^,?\s{0,2}(?:\(\s?)?(?:de[mnr]\s|am\s)?$/

/** *Dienstag, 3. Mai 2011*, *Mittwoch, dem 1. August*, *Freitag (3.5.)*: one date, which the weekday helps to place. */
function joinWeekdays(text: string, cores: readonly Core[]): Core[] {
  const joined: Core[] = []
  for (const core of cores) {
    const before = joined.at(-1)
    const isDay = core.expression.is === 'calendar' && core.expression.day !== undefined
    if (
      isDay &&
      before?.expression.is === 'weekday' &&
      BETWEEN_WEEKDAY_AND_DATE.test(text.slice(before.end, core.start))
    ) {
      const expression = { ...core.expression, weekday: before.expression.weekday }
      joined[joined.length - 1] = { ...core, start: before.start, expression, needsContext: false }
    } else joined.push(core)
  }
  return joined
}

/** Marks bare years in names, and drops four digits that are no year. */
function judged(text: string, core: Core, publishedYear?: number): Core | null {
  if (!core.bare) return core
  const verdict = judgeBareYear(text, core, publishedYear)
  if (verdict === null) return null
  // *Masterplan 2011–2015*: a span in a name is its validity.
  const inName = verdict === 'title' && core.until === undefined
  return inName ? { ...core, title: true } : core
}

const RANGE_MARK = /\s?(?:bis(?:\szum)?|[–—/-])\s?/

/** *2012–2017*, *1. bis 3. Mai 2018*: two dates in one match. */
function split(text: string, core: Core | null): Core[] {
  if (core === null) return []
  const { until, ...first } = core
  const mark = until && RANGE_MARK.exec(text.slice(core.start, core.end))
  if (!until || !mark) return [first]
  const at = core.start + mark.index
  return [
    { ...first, end: at },
    { start: at + mark[0].length, end: core.end, expression: until, bare: core.bare ?? false },
  ]
}
