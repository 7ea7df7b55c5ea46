/** Numbers of a dashboard that are set off by signs, above what they count: *+ 412 +* ⏎ *Online-Dienste*. */
import { latin } from '../german/latin.ts'
import type { Line } from './tables.ts'
import type { ToldRow } from './told.ts'

const SIGNS = latin`^(?<open>[+*»›>●■★#_=|-]{1,3}) ?(?<inside>[\d.,%\p{L} ]{1,20}?) ?(?<close>[+*«‹<●■★#_=|-]{1,3})$`

/** *+ 412 +*, *» 88 «*: what stands between signs; else the line itself. */
export const withoutOrnament = (line: string): string => SIGNS.exec(line)?.groups?.inside ?? line

/** Each such number with the line below it. */
export function toldDashboards(lines: readonly Line[]): ToldRow[] {
  return lines.flatMap(({ text, start }, i): ToldRow[] => {
    const number = withoutOrnament(text)
    const label = lines[i + 1]
    const isPlain = number === text || !/^\d{1,3}(?:\.\d{3})*$/.test(number)
    if (isPlain || !label || !/^\p{L}[^.!?:;]{2,70}$/u.test(label.text)) return []
    return [{ start, end: label.end, text: `${number} ${label.text}` }]
  })
}
