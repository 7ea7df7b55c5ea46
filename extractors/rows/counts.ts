/** Figures of towns in tables that say of when each is: *Ulm | 120 | Mai 2020* under *Stadt | Online-Dienste | Stand*. */
import { latin } from '../german/latin.ts'
import { findCountedNouns } from '../german/units.ts'
import { dateOfValue, on } from './dates.ts'
import { dateOfColumn, isTarget } from './labels.ts'
import type { Field } from './tables.ts'

const NUMBER = /^\d{1,3}(?:\.\d{3}|\d{0,2})$/
const WHEN = /^(?:Stand|Stichtag|Datum|Jahr|Erhebung)$/u

/** *Stand*, *Jahr* as the head of a column: of its row, not of the page. */
export const isWhen = ({ label }: Field): boolean => WHEN.test(label)

/** Whether cells head such columns. */
export const headsCounts = (cells: readonly string[]): boolean =>
  cells.some((cell) => WHEN.test(cell)) && cells.some((cell) => findCountedNouns(cell).length > 0)

const TO_COME = /[Gg]eplant|[Pp]rognos|Ziel|Soll|[Pp]lanung|[Vv]oraussichtlich|[Aa]ngestrebt/u

/** *Standesamt | 9 | 1.2.2022*: of an office of the town that the page is about. */
const PART = latin`^(?:\p{L}*(?:amt|büro|dienst|dezernat|bereich|stelle|referat|abteilung|betrieb|behörde)|(?:Amt|Dezernat|Fachbereich|Fachdienst|Abteilung|Referat|Bereich|Handlungsfeld) .{1,40})$`
const isPartOfHouse = ({ value }: Field): boolean => PART.test(value)

/** What the row counts, each with its date. */
export function tellCounts(
  fields: readonly Field[],
  place: string | undefined,
  above: readonly string[] = [],
): string[] {
  const when = fields.find(isWhen)
  const own = when && dateOfValue(when.value)
  return fields.flatMap(({ label, value }): string[] => {
    const [noun] = NUMBER.test(value) && !isTarget(label) ? findCountedNouns(label) : []
    const date = (own?.rest === '' ? own.date : undefined) ?? (noun ? dateOfColumn(label) : undefined)
    // *Jahr | Online-Dienste*: of the place that the page is about
    const ofPage =
      own?.rest === '' &&
      !above.slice(0, 3).some((line) => TO_COME.test(line)) &&
      fields.every((f) => isWhen(f) || NUMBER.test(f.value) || isPartOfHouse(f))
    if (noun && date && !place && ofPage) return [`Es gab ${on(date)} ${value} ${noun.noun}.`]
    if (!noun || !date || !place) return []
    const where = /^(?:Stadt|Gemeinde) /.test(place) ? `der ${place}` : place
    const lead = /^(?:Land)?[Kk]reis /u.test(place) ? `Im ${place}` : `In ${where}`
    return [`${lead} gab es ${on(date)} ${value} ${noun.noun}.`]
  })
}
