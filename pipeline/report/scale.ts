import { daysOf, isoDay } from '../consolidate/days.ts'

/** Where days lie on the timeline, in per cent of its width: so that it can be drawn once and be any width. */
export interface Scale {
  readonly first: number
  readonly last: number
  /** Per cent from the left, two decimals; days outside are brought to the edge. */
  x(day: number): number
  /** First days of the years that get a line and a label. */
  readonly ticks: readonly { readonly day: number; readonly label: string }[]
}

/** A linear scale over whole years around all the days, with room for the names of the last ones. */
export function scaleOf(days: readonly number[]): Scale {
  const finite = days.filter(Number.isFinite)
  const firstYear = yearOf(finite.reduce((a, b) => Math.min(a, b), finite[0] ?? daysOf('2010').first))
  const lastYear = yearOf(finite.reduce((a, b) => Math.max(a, b), finite[0] ?? daysOf('2025').first)) + 1
  const [first, end] = [daysOf(`${firstYear - 1}`).first + 180, daysOf(`${lastYear}`).last]
  const last = end + Math.round((end - first) * MARGIN)
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => (lastYear - firstYear + 1) / years <= 14) ?? 200
  const ticks: { day: number; label: string }[] = []
  for (let year = Math.ceil(firstYear / step) * step; year <= lastYear; year += step)
    ticks.push({ day: daysOf(String(year).padStart(4, '0')).first, label: String(year) })
  const x = (day: number) =>
    Math.round(((Math.min(Math.max(day, first), last) - first) / (last - first)) * 10_000) / 100
  return { first, last, x, ticks }
}

/** Share of the width that stays empty at the right. */
const MARGIN = 0.1

const yearOf = (day: number) => Number(isoDay(day).slice(0, 4))
