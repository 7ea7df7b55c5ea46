import { daysOf } from '../consolidate/days.ts'
import type { TenureRecord } from '../consolidate/records.ts'

/** The four days of a tenure's bar: it fades in from `from[0]` to `from[1]` and out from `to[0]` to `to[1]`. */
export interface Bar {
  readonly tenure: TenureRecord
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  /** Where a source states it last, if the end is open. */
  readonly confirmed?: number
}

/** How long an unknown end fades. */
const FADE = 240

/**
 * What is drawn of a tenure: a month or a year is a soft end over its days, a missing start or end fades over the time
 * in which nobody says anything.
 */
export function barOf(tenure: TenureRecord, next: TenureRecord | undefined): Bar | undefined {
  const start = tenure.from?.value ?? tenure.firstConfirmed ?? tenure.to?.value
  if (start == null) return undefined
  const days = daysOf(start)
  const from: [number, number] = tenure.from === null ? [days.first - FADE, days.first] : [days.first, days.last]
  if (tenure.to !== null) {
    const end = daysOf(tenure.to.value)
    return {
      tenure,
      from: [from[0], Math.min(from[1], end.last)],
      to: [Math.max(end.first, from[0]), Math.max(end.last, from[0] + 1)],
    }
  }
  const last = Math.max(from[1], tenure.lastConfirmed === null ? from[1] : daysOf(tenure.lastConfirmed).first)
  const follower = next?.from?.value ?? next?.firstConfirmed
  const until = follower == null ? last + FADE : Math.max(last + 1, daysOf(follower).first)
  return { tenure, from, to: [last, until], confirmed: last }
}

/**
 * Rows for bars that overlap or begin so close together, in days, that their names would: each goes into the first row
 * that is free by then.
 */
export function rowsOf(bars: readonly Bar[], apart: number): number[] {
  const free: number[] = []
  return bars.map((bar) => {
    const found = free.findIndex((until) => until <= bar.from[0])
    const row = found === -1 ? free.length : found
    // Fading ends may lie under the next bar's fading start.
    free[row] = Math.max(bar.to[0], bar.from[0] + apart)
    return row
  })
}
