import { statedDate } from './dating.ts'
import { findDates } from './german/dates.ts'
import type { Found } from './rule.ts'
import type { FactDate } from './shapes.ts'

/** Minutes and excerpts of resolutions: *Niederschrift über die Sitzung des Rates am 6. Dezember 2022*. */
const SESSION =
  /(?:Niederschrift|Protokoll|Beschluss|Auszug|Sitzung|Sitzungs(?:termin|datum|tag)|Ergebnisse)[^.!?\n]{0,90}?(?:vom|am|:)\s*(?=\p{L}{0,10},?\s?\d)/gu
const IN_MINUTES =
  /TOP \d|Tagesordnungspunkt|Beschluss(?:fassung)?:|Abstimmungsergebnis|Niederschrift|Beschlüsse (?:des|der)/u
const REACH = 900
/** A date is no longer than this. */
const LONGEST_DATE = 24

/** The day of the meeting whose minutes the sentence is part of, where its clause states no date of its own. */
export function dateOfSession({ clause, sentence, document }: Found): FactDate | undefined {
  if (clause.chunks.some((c) => c.mentions.date)) return undefined
  const before = document.textBefore(sentence.offset, REACH)
  const own = clause.chunks[0]?.start ?? 0
  const text = before + sentence.text.slice(0, own)
  if (!IN_MINUTES.test(text + sentence.text)) return undefined
  const session = [...text.matchAll(SESSION)].at(-1)
  if (!session) return undefined
  const at = session.index + session[0].length
  const date = findDates(text.slice(at, at + LONGEST_DATE), {})[0]
  return date?.value && date.precision === 'day' ? statedDate(date.value) : undefined
}
