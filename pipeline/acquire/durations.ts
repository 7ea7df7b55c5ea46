import { z } from 'zod'

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** A length of time as people write it: `250ms`, `2s`, `20h`, `90d`. */
export const Duration = z.string().regex(/^\d{1,6}(?:ms|s|m|h|d)$/)

/** Milliseconds of a `Duration`. */
export function milliseconds(duration: string): number {
  const { value = '0', unit = 'ms' } = /^(?<value>\d+)(?<unit>\D+)$/.exec(duration)?.groups ?? {}
  return Number(value) * (UNITS[unit] ?? 1)
}
