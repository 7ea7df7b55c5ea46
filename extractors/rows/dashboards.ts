/** Numbers of a dashboard that are set off by signs, above what they count: *+ 412 +* ⏎ *Online-Dienste*. */
import { latin } from '../german/latin.ts'
import { findCountedNouns } from '../german/units.ts'
import type { Line } from './tables.ts'
import type { ToldRow } from './told.ts'

const SIGNS = latin`^(?<open>[+*»›>●■★#_=|-]{1,3}) ?(?<inside>[\d.,%\p{L} ]{1,20}?) ?(?<close>[+*«‹<●■★#_=|-]{1,3})$`

/** *+ 412 +*, *» 88 «*: what stands between signs; else the line itself. */
export const withoutOrnament = (line: string): string => SIGNS.exec(line)?.groups?.inside ?? line

const ABOUT = latin`^(?<about>>|≥|<|≤|~|≈|ca\.|über|mehr als|rund|etwa|knapp|gut|mindestens|bis zu|Über|Mehr als|Rund|Etwa|Knapp|Gut|Ca\.|Mindestens|Bis zu) ?(?<number>\d{1,3}(?:\.\d{3})*)\+?$|^(?<more>\d{1,3}(?:\.\d{3})*) ?\+$`
const WORDS: Readonly<Record<string, string>> = {
  '>': 'über',
  '≥': 'mindestens',
  '<': 'unter',
  '≤': 'bis zu',
  '~': 'rund',
  '≈': 'rund',
}
const LABEL = latin`^\p{L}[^.!?:;]{2,70}$`
/** What stands above a label that has its own number above it. */
const VALUE = latin`^[<>≥≤~≈\p{L}. ]{0,12}\d[\d.,]*(?: ?%| ?\+| Prozent| (?:Mio|Mrd)\.?(?: (?:Euro|€))?| (?:Euro|€))?$`

/** *> 300*, *ca. 210*: as a sentence says it. */
function about(line: string): string | undefined {
  const { about: word, number, more } = ABOUT.exec(line)?.groups ?? {}
  if (more) return `über ${more}`
  return number && word ? `${WORDS[word] ?? word.toLowerCase()} ${number}` : undefined
}

/** Numbers with such a word, where each value has its label below it: the first has none above, the last has one. */
function toldAbout(lines: readonly Line[], i: number): ToldRow[] {
  const said = about(lines[i]?.text ?? '')
  const label = lines[i + 1]
  if (!said || !label || !LABEL.test(label.text) || !findCountedNouns(label.text).length) return []
  let first = i
  while (first >= 2 && VALUE.test(lines[first - 2]?.text ?? '') && LABEL.test(lines[first - 1]?.text ?? '')) first -= 2
  const title = lines[first - 1]?.text ?? ''
  if (first > 0 && findCountedNouns(title).length > 0 && !/\d|(?<!\p{L})[Zz]ahlen(?!\p{L})/u.test(title)) return []
  return [{ start: lines[i]?.start ?? 0, end: label.end, text: `${said} ${label.text}` }]
}

/** Each such number with the line below it. */
export function toldDashboards(lines: readonly Line[]): ToldRow[] {
  return lines.flatMap(({ text, start }, i): ToldRow[] => {
    const own = toldAbout(lines, i)
    if (own.length > 0) return own
    const number = withoutOrnament(text)
    const label = lines[i + 1]
    const isPlain = number === text || !/^\d{1,3}(?:\.\d{3})*$/.test(number)
    if (isPlain || !label || !/^\p{L}[^.!?:;]{2,70}$/u.test(label.text)) return []
    return [{ start, end: label.end, text: `${number} ${label.text}` }]
  })
}
