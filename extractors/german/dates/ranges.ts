/** Dates that belong together: *von März 2012 bis Mai 2014*, and years that one date of a sentence lends to another. */
import type { CalendarExpression, Core } from './expression.ts'
import type { DateRole } from './kind.ts'
import { tenseAround } from './tense.ts'

const TO =
  /^\s{0,2}(?:bis(?:\s(?:einschließlich|voraussichtlich|etwa))?(?:\s(?:zum|zur|in den|ins|in das))?|[–—/-])\s{0,2}$/u
const AND = /^\s{1,2}und(?:\s(?:dem|der))?\s{1,2}$/u

/** For each date the index of the one that it makes a range with, or undefined. A range has two ends. */
export function rangePartners(
  text: string,
  cores: readonly Core[],
  roles: readonly DateRole[],
): (number | undefined)[] {
  const partners: (number | undefined)[] = cores.map(() => undefined)
  for (let index = 0; index + 1 < cores.length; index++) {
    if (partners[index] !== undefined) continue
    const gap = text.slice(cores[index]?.end, cores[index + 1]?.start)
    const between = roles[index]?.preposition === 'zwischen' && AND.test(gap)
    if (!between && !TO.test(gap)) continue
    if (!isRangeable(cores[index]) || !isRangeable(cores[index + 1])) continue
    partners[index] = index + 1
    partners[index + 1] = index
  }
  return partners
}

function isRangeable(core: Core | undefined): boolean {
  return core !== undefined && core.expression.is !== 'anaphoric' && core.expression.is !== 'vague'
}

const JOINED = /^(?:\s|,|und|oder|bzw\.|sowie|bis|[–—/-]|ab|am|im|zum|vom|zwischen){1,8}$/u

/**
 * The year that each date without one takes from another of its sentence: from the end of its range and from the next
 * of a list (*am 1. März und am 1. August 2018*), else from the date before (*am 3. Mai 2011 … und am 1. Juni*). That
 * one must lie in a year before the publication's: *tritt am 1. Januar 2020 in Kraft, am 28. November beschlossen*.
 */
export function lentYears(
  text: string,
  cores: readonly Core[],
  roles: readonly DateRole[],
  publishedYear: number | undefined,
): (number | undefined)[] {
  return cores.map((core, index) => {
    const own = monthly(core)
    if (own === undefined || own.year !== undefined || own.direction !== undefined) return undefined
    return (
      yearFromNext(text, cores, index) ??
      yearRightBefore(text, cores, index) ??
      yearFromBefore(text, cores, roles, index, publishedYear)
    )
  })
}

function yearFromNext(text: string, cores: readonly Core[], index: number): number | undefined {
  const [here, next] = [cores[index] as Core, cores[index + 1]]
  const later = next && monthly(next)
  if (!next || typeof later?.year !== 'number') return undefined
  if (!JOINED.test(text.slice(here.end, next.start))) return undefined
  // *vom 1. Dezember bis 31. Januar 2018* begins the year before.
  const turns = (monthly(here)?.month ?? 0) > (later.month ?? 0) && TO.test(text.slice(here.end, next.start))
  return turns ? later.year - 1 : later.year
}

/** *2020, im Mai, nahm das Amt …* */
function yearRightBefore(text: string, cores: readonly Core[], index: number): number | undefined {
  const [before, here] = [cores[index - 1], cores[index] as Core]
  if (before?.expression.is !== 'calendar' || before.expression.month !== undefined || before.title) return undefined
  const { year, months } = before.expression
  return typeof year === 'number' && !months && BEHIND_YEAR.test(text.slice(before.end, here.start)) ? year : undefined
}
const BEHIND_YEAR = /^,\s(?:(?:genauer(?: gesagt)?|und zwar|nämlich)\s)?(?:am|im|zum|seit dem)?\s?$/u

/** No sentence is longer. */
const SENTENCE_REACH = 400
const SENTENCE_END = /[a-zß-ÿ]{2}[.!?]\s+[A-ZÀ-Þ]|\n\n/u

function yearFromBefore(
  text: string,
  cores: readonly Core[],
  roles: readonly DateRole[],
  index: number,
  publishedYear = Number.POSITIVE_INFINITY,
): number | undefined {
  const here = cores[index] as Core
  for (let before = index - 1; before >= 0; before--) {
    const core = cores[before] as Core
    if (here.start - core.end > SENTENCE_REACH) return undefined
    const earlier = monthly(core)
    if (typeof earlier?.year !== 'number' || /^(?:document|birth|reference|title)$/.test(roles[before]?.kind ?? ''))
      continue
    if (earlier.year >= publishedYear || SENTENCE_END.test(text.slice(core.end, here.start))) return undefined
    // *der seit Mai 2018 im Amt ist, geht Ende März*: what lasts until now tells nothing of the year of what comes
    const isEarlier = (monthly(here)?.month ?? 0) < (earlier.month ?? 0)
    if (roles[before]?.kind === 'since' && (isEarlier || tenseAround(text, here) === 'future')) return undefined
    // *im Dezember 2017 beschlossen, gilt ab März*: what takes effect comes after.
    const turns = roles[index]?.kind === 'from' && isEarlier
    return turns ? earlier.year + 1 : earlier.year
  }
  return undefined
}

function monthly({ expression }: Core): CalendarExpression | undefined {
  return expression.is === 'calendar' && expression.month !== undefined ? expression : undefined
}
