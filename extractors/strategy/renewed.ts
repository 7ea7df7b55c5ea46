/** Whether what is decided on is a new version of a plan. */

import type { Chunk } from '../german/chunks.ts'
import type { Found } from '../rule.ts'
import type { PlanEvent, Wanted } from './reading.ts'

/** What renews a plan: *Fortschreibung der Strategie*. */
export const RENEWAL =
  /^(?:fortschreibung|neufassung|neuauflage|aktualisierung|überarbeitung|(?:weiter|fort)entwicklung|novellierung|erneuerung)$/
export const RENEWED =
  /(?:^|\s)(?:neue[nr]?|aktualisierte[nr]?|überarbeitete[nr]?|fortgeschriebene[nr]?|zweite[nr]?|dritte[nr]?|vierte[nr]?|fünfte[nr]?)$/
const RENEWED_PLAN =
  /(?:fortgeschrieben|überarbeitet|aktualisiert|weiterentwickelt|fortentwickelt|erneuert|neugefasst|nachgeschärft)e[nmrs]?$/

/** *Die zweite Fassung billigte der Rat*. */
export const isNewVersion = (chunk: Chunk, { sentence: { chunks } }: Found): boolean =>
  RENEWED.test(chunks[chunks.findIndex((c) => c.start === chunk.start) - 1]?.lower ?? '')

/** *stand die Fortschreibung der Strategie zur Abstimmung. Das Gremium votierte dafür*: for the renewal. */
export function assentedEvent({ clause, sentence, document }: Found, { event }: Wanted): PlanEvent {
  const before = document.textBefore(sentence.offset, 240) + sentence.text.slice(0, clause.chunks[0]?.start ?? 0)
  return RENEWED_BEFORE.test(before) ? 'updated' : event
}

/** What the sentence or half before is about: *Die Fortschreibung der Agenda …*, *die neue Fassung der Agenda liegt vor;*. */
const RENEWED_BEFORE =
  /(?:Fortschreibung|Neufassung|Neuauflage|Aktualisierung|(?:[Nn]eue|[Üü]berarbeitete|[Ff]ortgeschriebene|[Aa]ktualisierte|[Zz]weite|[Dd]ritte)[nr]? (?:Fassung|Auflage|Version)) (?:der|des|ihrer|seiner) [^.]{0,160}[.;]?\s*$/u

/** *die fortgeschriebene Agenda beschlossen*. */
export function isRenewed(plan: Chunk, { clause: { chunks }, sentence }: Found): boolean {
  const at = chunks.indexOf(plan)
  return (
    chunks.slice(Math.max(0, at - 2), at).some((c) => RENEWED_PLAN.test(c.lower)) ||
    isFollowedByRenewal(sentence.chunks, plan) ||
    // *hat sie in fortgeschriebener Fassung beschlossen*
    chunks.some(
      (c, i) =>
        /^(?:fassung|form|version)$/.test(c.lower) &&
        RENEWED_PLAN.test(chunks[i - 1]?.lower ?? '') &&
        chunks[i - 2]?.lower === 'in',
    )
  )
}

/** *IT-Konzept 2025, 1. Fortschreibung vom Kreistag beschlossen*, *Digitale Agenda: zweite Fassung verabschiedet*: a row of a list. */
function isFollowedByRenewal(chunks: readonly Chunk[], { start }: Chunk): boolean {
  const at = chunks.findIndex((c) => c.start === start)
  if (!/^[,;:(–-]$/.test(chunks[at + 1]?.text ?? '')) return false
  const [first, second] = chunks.slice(at + 2, at + 7).filter((c) => !/^(?:[.)]|erste|1\.?|die)$/.test(c.lower))
  if (first && RENEWAL.test(first.lower)) return true
  return first !== undefined && RENEWED.test(first.lower) && /^(?:fassung|auflage|version)$/.test(second?.lower ?? '')
}
