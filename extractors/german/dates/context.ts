/** Which of the found expressions are dates: months, weekdays and *1.8.* need words around them that place them. */
import type { Core } from './expression.ts'
import { type DateRole, roleBefore } from './kind.ts'
import { rangePartners } from './ranges.ts'

/** Drops what is a date only beside a preposition and has none: *Frau Mai*, *Herr Freitag*. */
export function withContext(text: string, cores: readonly Core[]): Core[] {
  const roles = cores.map((core) => roleBefore(text, core.start))
  const partners = rangePartners(text, cores, roles)
  const kept: Core[] = []
  cores.forEach((core, index) => {
    if (isIdiom(text, core, roles[index]?.preposition)) return
    const partner = cores[partners[index] ?? -1]
    if (hasContext(text, core, roles[index] as DateRole, partner, kept.at(-1))) kept.push(core)
  })
  return kept
}

/** *die Verwaltung von morgen*, *Straße des 17. Juni*. */
function isIdiom(text: string, { start, expression }: Core, preposition: string | undefined): boolean {
  if (expression.is === 'shift') return expression.unit === 'day' && preposition === 'von'
  return (
    expression.is === 'calendar' &&
    /(?:[Ss]traße|[Pp]latz|[Aa]llee)\sdes\s$/.test(text.slice(Math.max(0, start - 12), start))
  )
}

/** Prepositions that make a month, season, weekday or *1.8.* a date; *Frau Mai*, *Herrn Winter* have none of them. */
const PLACING_PREPOSITION =
  /^(?:(?:noch )?(?:am|im|in|an|seit|ab|bis|zum|vom|per|vor|gegen|spätestens)|.* (?:zum|am|im|in|vom|ab|zur|vor|gegen|von)|stand|stichtag|zur|zu|um)$/
const DAY_PREPOSITION = /^(?:dem|den|nach|der)$/

/** *im Januar und Februar*, *am Freitag und am Sonntag*: the second has the first one's context. */
export const LISTED = /^,?\s(?:(?:und|oder|sowie|bzw\.)\s)?$/

/**
 * Whether an expression that is also a surname or a plain number has what makes it a date. `partner` is the other end
 * of its range, `before` the date in front of it, if that one was kept.
 */
function hasContext(text: string, core: Core, role: DateRole, partner?: Core, before?: Core): boolean {
  if (!core.needsContext || (partner && !partner.needsContext)) return true
  // *Montag bis Freitag*: opening hours.
  if (core.expression.is === 'weekday' && partner?.expression.is === 'weekday') return false
  if (before?.needsContext && before.expression.is === core.expression.is) {
    if (LISTED.test(text.slice(before.end, core.start))) return true
  }
  const preposition = role.preposition ?? ''
  if (PLACING_PREPOSITION.test(preposition)) return true
  const expression = core.expression
  // *mit Monatsbeginn*
  if (preposition === 'mit' && expression.is === 'shift') return true
  if (partner && /^(?:von|zwischen|bis)/.test(preposition)) return true
  // *von April an*
  if (preposition === 'von' && /^\s(?:an|ab)(?![A-Za-zÀ-ɏẞ])/.test(text.slice(core.end, core.end + 4))) return true
  // *12.03. Gründung des Verbands* in a chronicle; *3.2. Ziele* numbers a chapter
  if (core.start === 0 && /^\d\d\.\d\d\.$/.test(text.slice(core.start, core.end)))
    return /^:?\s(?:[–-]\s)?\p{Lu}/u.test(text.slice(core.end, core.end + 5))
  if (expression.is === 'calendar') return expression.day !== undefined && DAY_PREPOSITION.test(preposition)
  const [mark, after] = [text.slice(Math.max(0, core.start - 1), core.start), text.slice(core.end, core.end + 3)]
  const headline = core.start === 0 && /^\s[a-zß-ÿ]/u.test(after)
  return (
    /abend|mittag|nacht|morgen/i.test(text.slice(core.start, core.end)) ||
    (mark === '(' && after[0] === ')') ||
    headline
  )
}
