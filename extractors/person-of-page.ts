/** Of whom a page with a career tells: its rows name offices and years, and no person. */
import { findPersons, type PersonMention } from './german/persons.ts'

const CAREER =
  /(?<!\p{L})(?:Lebenslauf|Curriculum|Vita|(?:[Bb]eruflicher |Politischer )?Werdegang|Zur Person|Biogra\p{L}+|[Gg]eboren|Jahrgang|Berufserfahrung|[Bb]erufliche Stationen|Karrierestationen|Ausbildung|Studium)(?!\p{L})/u
/** What may stand beside a name that heads a page: *Lebenslauf von Dr. Erika Muster*, *Zur Person: Erika Muster*. */
const BESIDE_NAME =
  /(?:Lebenslauf|Curriculum Vitae|Vita|Zur Person|Biogra(?:f|ph)ie|Profil|Portr[aä]t|Frau|Herr|von|des|der)|[:,–-]/gu
/** *Staatssekretärin Dr. Erika Muster* */
const OFFICE_WORDS =
  /(?<!\p{L})\p{L}*(?:[Mm]inisterialrat|[Mm]inisterialrät|[Mm]inisterialdirigent|[Rr]egierungsdirektor|[Ss]taatssekretär|[Mm]inister|[Pp]räsident|[Dd]irektor|[Ss]enator|CIO|CDO)(?:in)?(?!\p{L})/gu
const LONGEST_NAME_LINE = 80
/** How far above its rows a name may stand, in characters. */
const REACH = 4000

/** The person whose name stands alone on a line above `offset`, on a page that tells careers; else undefined. */
export function personOfCareer(text: string, offset: number): PersonMention | undefined {
  if (!CAREER.test(text)) return undefined
  const above = text
    .slice(Math.max(0, offset - REACH), offset)
    .split('\n')
    .reverse()
  for (const line of above) {
    if (line.length > LONGEST_NAME_LINE || !/\p{Lu}\p{Ll}/u.test(line)) continue
    const [person, second] = findPersons(line)
    if (!person?.full || second) continue
    const rest = `${line.slice(0, person.start)} ${line.slice(person.end)}`
      .replace(BESIDE_NAME, ' ')
      .replace(OFFICE_WORDS, ' ')
    if (!/\p{L}{2}/u.test(rest)) return person
  }
  return undefined
}
