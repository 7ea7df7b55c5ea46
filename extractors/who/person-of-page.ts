/** Of whom a page with a career tells: its rows name offices and years, and no person. */

import { latin } from '../german/latin.ts'
import { findPersons, type PersonMention } from '../german/persons.ts'
import { DATED_ROW } from '../german/sentences/line-breaks.ts'

const CAREER = latin`(?<!\p{L})(?:Lebenslauf|Über mich|Über (?:den Autor|die Autorin|den Referenten|die Referentin)|(?:Autor|Referent)(?:en|innen)?profil|Ihre? Referent(?:in)?|Zu meiner Person|Curriculum|(?:Kurzv|V)ita|Kurzbiogra\p{L}+|Steckbrief|Stationen|(?:[Bb]eruflicher |Politischer )?Werdegang|Zur Person|Biogra\p{L}+|[Gg]eboren|Jahrgang|Berufserfahrung|[Bb]erufliche Stationen|Karrierestationen|Ausbildung|Studium)(?!\p{L})`
/** What may stand beside a name that heads a page: *Lebenslauf von Dr. Erika Muster*, *Zur Person: Erika Muster*. */
const BESIDE_NAME =
  /(?:Lebenslauf|Curriculum Vitae|(?:Kurzv|V)ita|Kurzbiogra(?:f|ph)ie|Steckbrief|Zur Person|Biogra(?:f|ph)ie|Profil|Portr[aä]t|Frau|Herr|von|des|der)|[:,–-]/gu
/** *Dr. Erika Muster, geb. 1971 in Celle*, *Paul Beispiel, Jahrgang 1970* */
const BORN = latin.g`,? \(?(?:\*|geb(?:oren|\.)(?: am)?|Jahrgang) ?[\d. ]*(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d(?: in \p{Lu}[\p{L} -]{2,30}(?:\([^)]{1,20}\))?)?\)?`
/** *Staatssekretärin Dr. Erika Muster* */
const OFFICE_WORDS = latin.g`(?<!\p{L})\p{L}*(?:[Mm]inisterialrat|[Mm]inisterialrät|[Mm]inisterialdirigent|[Rr]egierungsdirektor|[Ss]taatssekretär|[Mm]inister|[Pp]räsident|[Dd]irektor|[Ss]enator|CIO|CDO)(?:in)?(?!\p{L})`
/** A page in the first person, and the line at its end that says whose it is. */
const OF_MYSELF = latin`(?:^|\n)(?:Über mich|Mein Lebenslauf|Meine (?:Vita|Biogra\p{L}+)|Zu meiner Person|Mein Werdegang)(?!\p{L})`
const OWNER = latin`(?:^|\n)(?:©|\(c\)|Copyright)(?: ©)?(?: \d{4}(?: ?[–-] ?\d{4})?)?,? (?<name>\p{Lu}[^\n|,©]{4,50})`
const LONGEST_NAME_LINE = 80
/** How far above its rows a name may stand, in characters. */
const NAME_REACH = 4000

/** *2009–2017 Leiterin der IT*, *seit 2017: Präsidentin* */
const isRow = (line: string): boolean => DATED_ROW.test(line.replace(/^[•*–-] /, ''))
/** Rows right below a name tell a career by themselves. */
const ENOUGH_ROWS = 2

/** *Dr. Erika Muster, Präsidentin des Landesamts* right above the rows. */
function headOfRows(lines: readonly string[]): PersonMention | undefined {
  const at = lines.findIndex((line) => line.trim() !== '' && !isRow(line.trim()))
  const rows = lines.slice(0, Math.max(0, at)).filter((line) => line.trim() !== '').length
  const line = lines[at]?.trim() ?? ''
  const [person, second] = line.length <= LONGEST_NAME_LINE ? findPersons(line) : []
  const opens = person?.full === true && person.start === 0 && /^(?:,|$)/.test(line.slice(person.end))
  return rows >= ENOUGH_ROWS && opens && !second ? person : undefined
}

/** Whether a page tells careers. */
export const tellsCareer = (text: string): boolean => CAREER.test(text)

/**
 * The person whose name stands alone on a line above `offset`, on a page that tells careers, or opens the line right above
 * such rows; else undefined.
 */
export function personOfCareer(text: string, offset: number, onCareers: () => boolean): PersonMention | undefined {
  const above = text
    .slice(Math.max(0, offset - NAME_REACH), offset)
    .split('\n')
    .reverse()
  const head = headOfRows([text.slice(offset, offset + LONGEST_NAME_LINE).split('\n', 1)[0] ?? '', ...above.slice(1)])
  if (head) return head
  if (!onCareers()) return undefined
  const own = /(?:Zur Person|Kurzvita|Vita|Steckbrief): (?<name>[^,.;\n]{4,60})/u.exec(above[0] ?? '')?.groups?.name
  const [named] = own ? findPersons(own) : []
  if (named?.full && named.start === 0) return named
  for (const line of above) {
    if (line.length > LONGEST_NAME_LINE || !/\p{Lu}\p{Ll}/u.test(line)) continue
    const [person, second] = findPersons(line)
    if (!person?.full || second) continue
    const rest = `${line.slice(0, person.start)} ${line.slice(person.end)}`
      .replace(BORN, ' ')
      .replace(BESIDE_NAME, ' ')
      .replace(OFFICE_WORDS, ' ')
    if (!/\p{L}{2}/u.test(rest)) return person
  }
  const owner = OF_MYSELF.test(text.slice(0, offset)) ? OWNER.exec(text)?.groups?.name : undefined
  const [person, second] = owner ? findPersons(owner) : []
  return person?.full && person.start === 0 && !second ? person : undefined
}
