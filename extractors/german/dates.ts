/**
 * Date expressions of German text: where they stand, what they mean against the publication date, and what they are for.
 * Values are reduced ISO 8601 as in facts.md (*Ende März 2014* is `2014-03`, *Frühjahr 2018* is `2018`).
 */
import { parseIso } from './dates/calendar.ts'
import { withContext } from './dates/context.ts'
import type { Core } from './dates/expression.ts'
import { findCores } from './dates/find.ts'
import type { DateRole } from './dates/kind.ts'
import { type DateMention, mention } from './dates/mention.ts'
import { lentYears, rangePartners } from './dates/ranges.ts'
import { resolve } from './dates/resolve.ts'
import { inRange, sharedRoles } from './dates/role.ts'
import { isNextWeekday, tenseAround } from './dates/tense.ts'

export { compareDates, type DatePrecision } from './dates/calendar.ts'
export type { DateKind } from './dates/kind.ts'
export type { DateMention } from './dates/mention.ts'

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
  /\d|[Jj]ahr|ilvester|heuer|Berichts|[Mm]onat|[Ww]oche|[Tt]ag|[Zz]eit|Januar|J[äa]e?nner|Februar|M[äa]e?rz|April|Mai|Ju[nl]i|August|September|Oktober|November|Dezember|[Hh]eut|[Gg]est[er]|[Mm]org[ei]|Mittwoch|Sonnabend|ommer|Advent|Weihnacht|Heiligabend|Nikolaustag|Ostern|Pfingsten|erbst|inter|Frühling|Quartal|albjahr|KW|[Dd]amals|[Ss]either|[Ss]eitdem|[Ee]inst|e[nm] (?:Termin|Datum)|später|darauf|danach|zuvor|davor|vorher|früher|[Ll]angem|[Aa]bend|mittag|(?:Beginn|Anfang) an|Start weg|[Nn]ach de[rm] (?:Wende|Wiederv|deutschen E|Krieg|Zweiten W)/

/** Cheap test: false where `findDates` finds nothing. */
export function mayHoldDate(text: string): boolean {
  return CUE.test(text)
}

/**
 * The date expressions in `text` (a sentence or more, normalised by german/normalise.ts), in order, without overlaps.
 * Offsets are UTF-16 units in `text`. Without `published` relative dates are mentions with the value null.
 */
export function findDates(text: string, context: DateContext = {}): DateMention[] {
  if (!mayHoldDate(text)) return []
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

/** *seit* looks back, *bis* ahead; a weekday is the last one unless its verb says otherwise. */
function tenseOf(text: string, core: Core, role: DateRole): 'past' | 'future' | undefined {
  if (role.kind === 'since') return 'past'
  if (core.expression.is === 'weekday') return isNextWeekday(text, role.start, core.end) ? 'future' : 'past'
  if (role.kind === 'until') return tenseAround(text, core) ?? 'future'
  return tenseAround(text, core)
}
