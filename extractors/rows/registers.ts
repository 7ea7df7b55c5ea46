/** Entries of commercial registers, and lists of the members of a cabinet. */
import { findBodies } from '../german/bodies.ts'
import { latin } from '../german/latin.ts'
import { nameOnLine } from '../who/lines-above.ts'
import { dateOfValue, since } from './dates.ts'
import type { Line } from './tables.ts'
import type { ToldRow } from './told.ts'

const NEW_ENTRY = /^(?:Neueintragung(?:en)?|Ersteintragung|Neue Eintragung|Neu eingetragen):?$/u
const NAMED = latin`(?<!\p{L})(?:Bestellt(?: als)?|Neu bestellt|Eingetreten(?: als)?|Neu eingetreten)[ :]+(?:als )?(?<office>(?:Geschäftsführer(?:in)?|Vorstand|Vorstandsmitglied)):? ?(?<name>[^,;.\d]{5,50})`
const LEFT = latin`(?<!\p{L})(?:Nicht mehr|Ausgeschieden(?: als)?|Abberufen als)[ :]+(?<office>(?:Geschäftsführer(?:in)?|Vorstand|Vorstandsmitglied)):? ?(?<name>[^,;.\d]{5,50})`
const FORM = latin`^(?<firm>\p{Lu}[^,.;:]{3,70}?(?: (?:GmbH|gGmbH|AG|eG|AöR|mbH|KG|UG)))(?!\p{L})`
const MOST_LINES = 8

/** *Neueintragung* ⏎ *Datenwerk Celle GmbH, Celle. … Bestellt als Geschäftsführerin: Erika Muster.* */
export function toldRegisters(lines: readonly Line[]): ToldRow[] {
  return [...lines.flatMap((_, at) => entryAt(lines, at)), ...cabinet(lines)]
}

function entryAt(lines: readonly Line[], at: number): ToldRow[] {
  const line = lines[at] as Line
  const firm = FORM.exec(line.text)?.groups?.firm
  const said: ToldRow[] = []
  if (firm && NEW_ENTRY.test(lines[at - 1]?.text ?? ''))
    said.push({ start: line.start, end: line.end, text: `${firm} wurde gegründet.` })
  for (const [form, tell] of CHANGES) {
    const { office, name } = form.exec(line.text)?.groups ?? {}
    const person = nameOnLine(name?.trim())?.name
    if (!office || !person) continue
    const near = lines.slice(Math.max(0, at - MOST_LINES), at + 1).toReversed()
    const whose = near.map(({ text }) => FORM.exec(text.replace(/^Firma:?\s+/u, ''))?.groups?.firm).find(Boolean)
    if (whose) said.push({ start: line.start, end: line.end, text: tell(person, office, whose) })
  }
  return said
}
type Tell = (person: string, office: string, firm: string) => string
const CHANGES: readonly (readonly [RegExp, Tell])[] = [
  [
    NAMED,
    (person, office, firm) =>
      `${person} wurde ${office.endsWith('in') ? 'zur' : 'zum'} ${office} der ${firm} bestellt.`,
  ],
  [LEFT, (person, office, firm) => `${person} ist als ${office} der ${firm} ausgeschieden.`],
]

const CABINET = latin`^(?:Das |Unser )?(?:neue )?(?:Kabinett|Kabinettsliste|Landeskabinett|Landesregierung|Kabinettsmitglieder|Mitglieder der (?:Landes|Staats|Bundes)regierung|Ministerriege|Bundeskabinett|Regierungsmannschaft)(?!\p{L})`
const RESORT = latin`^(?<resort>\p{Lu}[\p{L}, -]{3,80}?)(?:: |\s?\|\s?|\s{2,}|\t| [–-] )(?<name>.{5,50})$`
const FIELD = latin`(?<!\p{L})Digital\p{L}*`
const SWORN =
  /^(?:Vereidigung|Vereidigt(?: am)?|Ernennung|Ernannt(?: am)?|Amtsantritt|Im Amt seit|Seit):?\s+(?<when>.{4,30})$/u

/** *Kabinett* ⏎ *Digitales und Verkehr: Erika Muster*: a resort with who heads it, sworn in on a day that a line of its own tells. */
function cabinet(lines: readonly Line[]): ToldRow[] {
  const from = lines.findIndex(({ text }) => text.length < 90 && CABINET.test(text) && !/[.!?]$/.test(text))
  if (from < 0) return []
  const list = lines.slice(from + 1, from + 25)
  const day = list.map(({ text }) => SWORN.exec(text)?.groups?.when).find(Boolean)
  const date = day ? dateOfValue(day) : undefined
  return list.flatMap(({ text, start, end }) => {
    const { resort, name } = RESORT.exec(text)?.groups ?? {}
    const person = nameOnLine(name)?.name
    if (
      !resort ||
      !person ||
      !FIELD.test(resort) ||
      /[Mm]inister|[Ss]taats|[Ss]enator|[Aa]usschuss|[Ss]precher/u.test(resort)
    )
      return []
    if (findBodies(resort).length > 0) return []
    const told =
      date?.rest === ''
        ? `${person} ist ${since(date.date)} Minister für ${resort}.`
        : `${person} ist Minister für ${resort}.`
    return [{ start, end, text: told }]
  })
}
