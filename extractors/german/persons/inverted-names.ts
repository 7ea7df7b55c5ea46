import { LETTER } from '../letters.ts'
import { matches } from '../matches.ts'
import type { PersonMention } from '../persons.ts'
import { genderOfFirstName, isFirstName } from './given-names.ts'
import { type IsOffice, isSurname } from './name-parts.ts'
import { properCase } from './name-spelling.ts'

/** *Muster, Erika* or *Muster, Dr. Erika* at the head of a line or table cell. */
const INVERTED = new RegExp(
  `(?<=^|[|•·\\n;] ?|\\d[.)] )(?<surname>[${LETTER}][${LETTER}-]+), (?:(?<title>(?:Prof\\. )?Dr\\.) )?(?<given>[${LETTER}][${LETTER}-]+)(?= ?(?:$|[|;,(\\n•·]))`,
  'g',
)

const isCapital = (word: string): boolean => word[0] !== word[0]?.toLowerCase()

/** Persons written with the surname first, as in list rows; marked `inverted`. */
export function findInverted(text: string, isOffice: IsOffice): PersonMention[] {
  if (!text.includes(', ')) return []
  const found: PersonMention[] = []
  for (const match of matches(INVERTED, text)) {
    const { surname = '', given = '', title } = match.groups ?? {}
    const gender = genderOfFirstName(given)
    if (!isFirstName(given) || !isCapital(surname) || !isCapital(given) || isFirstName(surname)) continue
    const start = match.index
    if (!isSurname({ start, end: start + surname.length, text: surname, kind: 'word' }, isOffice)) continue
    const clean = properCase(surname)
    found.push({
      start,
      end: start + match[0].length,
      name: `${properCase(given)} ${clean}`,
      surname: clean,
      full: true,
      titles: title ? title.split(' ') : [],
      ...(gender && { gender }),
      evidence: 'first-name',
      inverted: true,
    })
  }
  return found
}
