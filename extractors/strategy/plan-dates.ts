/** Which date of a clause or sentence is the plan’s: not its horizon, not another plan’s. */

import type { Chunk } from '../german/chunks.ts'
import type { Clause } from '../german/clauses.ts'
import type { Found } from '../rule.ts'
import type { FactDate } from '../shapes.ts'
import { publicationDate, statedDate } from '../when/dating.ts'

/** *hat am Mittwoch die Digitale Verwaltung 2030 präsentiert*: a year to come dates nothing that is done. */
export function dateBesideHorizon(found: Found): FactDate | undefined {
  const { chunks } = found.clause
  const year = found.sentence.published?.slice(0, 4)
  const isPast = chunks.some((c) => /^(?:hat|haben|habe|hatte|wurden?|ist|sind)$/.test(c.lower))
  const dates = chunks.filter((c) => c.mentions.date?.value)
  const isAhead = ({ mentions: { date } }: Chunk) =>
    year !== undefined && /^20\d\d$/.test(date?.value ?? '') && (date?.value ?? '') > year
  if (!isPast || !dates.some(isAhead)) return undefined
  const [own] = dates.filter((c) => !isAhead(c))
  return own ? statedDate(own.mentions.date?.value ?? null) : publicationDate(found)
}

/** *wurde seit ihrer Verabschiedung am 15. November 2018 aktualisiert*: that day is of another event. */
export function dateOfAdoption({ clause: { chunks } }: Found): string | undefined {
  const dates = chunks.filter((c) => c.mentions.date?.value)
  const at = chunks.findIndex((c) =>
    /^(?:verabschiedung|beschlussfassung|inkrafttreten|veröffentlichung)$/.test(c.lower),
  )
  const own =
    at > 0 && /^(?:ihr|sein)er$/.test(chunks[at - 1]?.lower ?? '') ? chunks[at + 1]?.mentions.date?.value : undefined
  return own && dates.length === 1 ? own : undefined
}

const DATES_ANYTHING = /^(?:point|from|since|range-start|anaphoric)$/

/**
 * *mit Beschluss vom 7. Februar 2023*: the date of the decision, which dates nothing else. In *am 12. Mai die
 * Smart-City-Strategie und am 3. Juni die Datenstrategie* each plan has the date before it.
 */
export function dateOf(plan: Chunk, { clause: { chunks } }: Found): string | undefined {
  const dates = chunks.filter((c) => c.mentions.date && DATES_ANYTHING.test(c.mentions.date.kind))
  if (dates.length === 0) {
    const decision = chunks.findIndex((c) =>
      /^(?:beschluss(?:es)?|kabinettsbeschluss|ratsbeschluss|sitzung|beschlüssen)$/.test(c.lower),
    )
    const dated = decision < 0 ? undefined : chunks.slice(decision, decision + 4).find((c) => c.mentions.date)
    return dated?.mentions.date?.value ?? undefined
  }
  const plans = chunks.filter((c) => c.tags.has('Plan'))
  if (dates.length < 2 || plans.length < 2) return undefined
  return dates.findLast((d) => d.end <= plan.start)?.mentions.date?.value ?? undefined
}

/** *Ja, am 15. Februar. Dabei ist die Strategie …*: the date of the sentence before. */
export function dateOfOccasion({ clause, sentence, document }: Found): string | undefined {
  const { chunks } = clause
  const earlierDates =
    sentence.clauses[sentence.clauses.indexOf(clause) - 1]?.chunks.filter((c) => c.mentions.date?.value) ?? []
  // *Keine zehn Minuten brauchte der Kreistag am Donnerstag, dann war die Agenda beschlossen*
  if (chunks[0]?.lower === 'dann' && earlierDates.length === 1 && !chunks.some((c) => c.mentions.date))
    return earlierDates[0]?.mentions.date?.value ?? undefined
  const vote = sentence.clauses.findLast((c) => c.chunks[0] !== chunks[0] && c.chunks.some((k) => VOTED.test(k.lower)))
  const voted = vote?.chunks.filter((c) => c.mentions.date?.value) ?? []
  if (
    vote &&
    voted.length === 1 &&
    isBefore(vote, clause) &&
    !chunks.some((c) => c.mentions.date || c.tags.has('Plan'))
  )
    return voted[0]?.mentions.date?.value ?? undefined
  if (!chunks.some((c) => c.lower === 'zuvor') || chunks.some((c) => c.mentions.date)) return undefined
  const before = document.textBefore(sentence.offset, 300)
  if (/(?<!\p{L})am (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag)(?!\p{L})/u.test(before))
    return document.dateBefore(sentence.offset)
  return /\d\./.test(before) ? document.dateBefore(sentence.offset) : undefined
}

/** *Im Januar hat das Kabinett über die Strategie abgestimmt, sie wurde angenommen* */
const VOTED = /^(?:entschieden|entschied|abgestimmt|beraten|beriet|befasst|befasste|behandelt)$/

const isBefore = (a: Clause, b: Clause): boolean => (a.chunks[0]?.start ?? 0) < (b.chunks.at(-1)?.start ?? 0)
