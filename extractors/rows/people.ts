/** Lines about a person, put into a sentence: a name above what they are, labels that say so, times beside or above them. */

import { MONTHS } from '../german/dates/months.ts'
import { findDates } from '../german/dates.ts'
import { latin } from '../german/latin.ts'
import { findOffices } from '../german/offices.ts'
import { findPersons } from '../german/persons.ts'
import { isCreditLine, nameOnLine } from '../who/lines-above.ts'
import { type Box, isOfTerm, type PlacedField } from './boxes.ts'
import { isOfficeLabel } from './labels.ts'
import type { Line } from './tables.ts'
import type { ToldRow } from './told.ts'

/** What may stand before the office on its line. */
const BEFORE_OFFICE = latin.i`^(?:[\s:\d.–-]|(?:seit|ab|bis|von|vom|zum|im|am|dem|Anfang|Mitte|Ende|Jahr|${MONTHS})(?!\p{L}))*$`

/** *Funktion: CDO der Stadt Ulm* beside or below a name, where no other label says since when. */
export function tellLabelled(field: PlacedField, { fields, above }: Box): string[] {
  const office = field.value
  if (!field.classes.includes('office') || findOffices(office)[0]?.start !== 0 || findPersons(office).length > 0)
    return []
  if (fields.some(isOfTerm) || office.length > 160) return []
  const named = fields.find((f) => f.classes.includes('person') && nameOnLine(f.value))
  if (named && /^(?:Vorgänger|Nachfolger|Stellvertret)/u.test(named.label)) return []
  const name = nameOnLine(named?.value ?? above.slice(0, MOST_BETWEEN).find((line) => nameOnLine(line)))?.name
  return name ? [`${name}, ${office}`] : []
}
/** How many lines above the label the name may stand. */
const MOST_BETWEEN = 2

/** *Erika Muster* ⏎ *CIO des Landes seit 2019*, *Seit Mai 2019 CIO*, *(CIO)*; *Bis 30.6.2014* ⏎ *Erika Muster, Direktorin*. */
export function toldPeople(lines: readonly Line[]): ToldRow[] {
  return lines.flatMap((line, at) => {
    const alone =
      besideDots(line.text) ??
      belowHeadship(line.text, lines[at - 1]?.text) ??
      inDeputyship(line.text, lines[at - 1]?.text)
    if (alone) return [{ start: line.start, end: line.end, text: alone }]
    const above = lines[at - 1]
    const columns = inColumns(above?.text ?? '', line.text)
    if (above && columns) return columns.map((text) => ({ start: above.start, end: line.end, text }))
    if (!above || line.text.length > 160 || above.text.length > 90 || !/\d|^\(/.test(line.text + above.text)) return []
    const told = belowName(line.text, above.text, lines[at - 2]?.text) ?? belowTime(line.text, above.text)
    return told ? [{ start: above.start, end: line.end, text: told }] : []
  })
}

/** A line of an office with its time, or in brackets. */
function belowName(line: string, above: string, further: string | undefined): string | undefined {
  const bare = /^\((?<inner>[^()]+)\)$/u.exec(line)?.groups?.inner ?? line
  const [office] = findOffices(bare)
  if (!office || !BEFORE_OFFICE.test(bare.slice(0, office.start))) return undefined
  // *CIO Sachsen-Anhalt*: the place is no surname
  if (findPersons(bare).some(({ end }) => end > office.end)) return undefined
  if (bare === line && !findDates(bare).some(({ value }) => value)) return undefined
  const name = nameOnLine(isCreditLine(above) ? further : above)?.name
  const span = SPAN.exec(bare)?.groups
  if (name && span?.office && span.from && span.to && office.start === 0)
    return `${name} war von ${span.from} bis ${span.to} ${span.office}.`
  return name && `${name}, ${bare}`
}
/** *CIO des Landes (2009–2011)* */
const SPAN = latin`^(?<office>\p{Lu}.{2,90}?),? \(?(?:von )?(?<from>(?:\d{1,2}\.\s?\d{1,2}\.|(?:${MONTHS}) )?\d{4})\s?(?:[–—-]|bis)\s?(?<to>(?:\d{1,2}\.\s?\d{1,2}\.|(?:${MONTHS}) )?\d{4})\)?$`

/** *Erika Muster      Paul Beispiel* ⏎ *Landrätin      CDO*: who signs side by side. */
function inColumns(above: string, line: string): string[] | undefined {
  const [names, offices] = [above, line].map((text) => (text.length < 160 ? text.split(/ {3,}|\t+|\s\|\s/u) : []))
  if (!names || !offices || names.length < 2 || names.length !== offices.length) return undefined
  const persons = names.map((cell) => nameOnLine(cell)?.name)
  if (persons.some((name) => !name)) return undefined
  return offices.flatMap((office, i) => (findOffices(office)[0]?.start === 0 ? [`${persons[i]}, ${office}`] : []))
}

const FOR_NOW = latin.i`^(?:komm\.?|kommissarisch|kom\.|i\. ?V\.|in Vertretung|amtierend|interimistisch)$`
const BESIDE_NAME = latin`^(?:(?<office>\p{Lu}[^:]{2,60}):? )?(?:(?<before>komm\.|kom\.|kommissarisch|i\. ?V\.|amtierend|interimistisch):? (?<name>.{5,50})|(?<named>.{5,50}?) \((?<behind>[^()]{4,20})\))$`

/** *Präsident* ⏎ *komm. Erika Muster*, *Leitung: Erika Muster (kommissarisch)* */
function inDeputyship(line: string, above = ''): string | undefined {
  const { office, before, name, named, behind } = (line.length < 120 && BESIDE_NAME.exec(line)?.groups) || {}
  const person = nameOnLine(name ?? named)?.name
  const label = (office ?? above).replace(/:$/, '')
  if (!person || !FOR_NOW.test(before ?? behind ?? '') || !isOfficeLabel(label)) return undefined
  return `${person}, kommissarischer ${label}`
}

const TIME = latin`^(?<word>[Ss]eit|[Aa]b|[Bb]is)(?: zum)? (?<date>[\p{L}\d. ]{4,20}):?$`

/** A line of a name and an office, below a time that stands alone. */
function belowTime(line: string, above: string): string | undefined {
  const time = TIME.exec(above)?.groups
  if (!time?.word || !findDates(time.date ?? '').some(({ value }) => value)) return undefined
  const [person] = findPersons(line)
  const office =
    person?.start === 0 ? /^[,:]? (?<office>[^,]+)$/u.exec(line.slice(person.end))?.groups?.office : undefined
  if (!person || !office || findOffices(office)[0]?.start !== 0) return undefined
  return `${person.name}, ${time.word.toLowerCase()} ${time.date} ${office}.`
}

const DOTS = /^(?<left>[^.…_]{3,80}?)\s?(?:\.{3,}|…{2,}|_{3,})\s?(?<right>[^…_]{3,80})$/u

/** *Präsidentin ..... Erika Muster*, *Erika Muster ..... CIO*: dots that lead from one column to the other. */
function besideDots(line: string): string | undefined {
  const { left, right } = (line.length < 160 && DOTS.exec(line)?.groups) || {}
  if (!left || !right) return undefined
  const name = nameOnLine(left) ?? nameOnLine(right)
  const office = nameOnLine(left) ? right : left
  return name && findOffices(office)[0]?.start === 0 ? `${name.name}, ${office}` : undefined
}

const HEADSHIP = /^(?:Geschäftsführung|(?:Amts|Behörden|Betriebs)?[Ll]eitung):?$/u

/** *Geschäftsführung* ⏎ *Erika Muster* */
function belowHeadship(line: string, above = ''): string | undefined {
  const name = HEADSHIP.test(above) ? nameOnLine(line)?.name : undefined
  return name && `${above.replace(/:$/, '')}: ${name}`
}
