/** The role of each date of a text: what the words around give it, and what a list or range adds. */

import { LISTED } from './context.ts'
import type { Core } from './expression.ts'
import { type DateRole, paperBefore, roleBefore } from './kind.ts'

/** *für die Jahre 2019 und 2020*, *seit Januar und Februar*: the second date of a list shares the first one's role. */
export function sharedRoles(text: string, cores: readonly Core[]): DateRole[] {
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
  // *kurz vor Jahresende 2020*; of a day it says that it was another
  const isDay = expression.is === 'calendar' && expression.day !== undefined
  if (
    /^(?:vor|nach)$/.test(role.preposition ?? '') &&
    !isDay &&
    /(?<![a-zß-ÿ])[Kk]urz\s$/u.test(text.slice(Math.max(0, role.start - 6), role.start))
  )
    return { ...role, kind: 'point', approximate: true }
  // *im Vergleich zu 2017*: the year of something else.
  if (role.preposition === 'zu' && core.bare) return { ...role, kind: 'for' }
  // *der Haushalt des Jahres 2018*; *in den ersten Monaten des Jahres 2018* has a time before it.
  const owner = /([A-ZÄÖÜ]\S{0,40})\sdes\s$/.exec(text.slice(Math.max(0, core.start - 40), core.start))?.[1]
  if (
    word.startsWith('Jahres ') &&
    owner &&
    !/(?:monat|woche|tag|hälfte|drittel|quartal|verlauf|lauf|zeit)/i.test(owner)
  ) {
    return { ...role, kind: 'for' }
  }
  if (role.preposition === 'für' && OF_REPORT.test(text.slice(Math.max(0, role.start - 30), role.start)))
    return { ...role, kind: 'document', noun: 'Bericht' }
  if (role.preposition === 'vom' || role.preposition === 'von' || role.preposition === 'aus')
    return ofThing(text, core, role)
  return role
}

/** *der Geschäftsbericht für 2012*: the year of the paper. */
const OF_REPORT = /(?:[a-zß-ÿ]bericht(?:e?s)?|[Ss]tatistik|[Ee]rhebung)\s$/u

/** *vom X an/ab* takes effect; *Gesetz vom X*, *Strategie aus dem Jahr X* date the thing. */
function ofThing(text: string, core: Core, role: DateRole): DateRole {
  const an =
    role.preposition === 'vom' || role.preposition === 'von'
      ? /^,?\s(?:an|ab)(?![A-Za-zÀ-ɏẞ])/.exec(text.slice(core.end, core.end + 5))
      : null
  if (an) return { ...role, kind: 'from', after: an[0].length }
  const noun = paperBefore(text, role.start)
  if (noun !== undefined) return { ...role, kind: 'document', noun }
  return role
}

/** *von X bis Y* has two ends; *seit 2012 bis heute* goes on. */
export function inRange(
  roles: readonly DateRole[],
  partners: readonly (number | undefined)[],
  cores: readonly Core[],
  index: number,
): DateRole {
  const role = roles[index] as DateRole
  const partner = partners[index]
  if (partner === undefined) return role
  const end = cores[Math.max(index, partner)]?.expression
  const goesOn = end?.is === 'shift' && end.unit === 'day' && end.amount === 0
  if (goesOn) return { ...role, kind: partner > index ? 'since' : 'until' }
  return { ...role, kind: partner > index ? 'range-start' : 'range-end' }
}
