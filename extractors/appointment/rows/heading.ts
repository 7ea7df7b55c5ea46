/** The office that a heading names for all below it or behind its colon: *Direktoren*, *CIOs des Landes Hessen:*. */

import { latin } from '../../german/latin.ts'
import { findOffices } from '../../german/offices.ts'
import type { Reached } from '../../who/office-reach.ts'

const SINGULAR: readonly (readonly [RegExp, string])[] = [
  [latin.g`(?<!\p{L})(?:Direktoren|Direktorinnen und Direktoren)(?!\p{L})`, 'Direktor'],
  [latin.g`(?<!\p{L})Präsident(?:en|innen)(?: und Präsidenten)?(?!\p{L})`, 'Präsident'],
  [latin.gi`(?<!\p{L})(?:Amts|Behörden)?[Ll]eiter(?:innen)?(?: und \p{L}*leiter)?(?=$| )`, 'Leiter'],
  [
    latin.g`(?<!\p{L})(?:Geschäftsführung|Geschäftsführer(?:innen)?(?: und Geschäftsführer)?)(?!\p{L})`,
    'Geschäftsführer',
  ],
  [latin.g`(?<!\p{L})Minister(?:innen)?(?: und Minister(?:innen)?)?(?=$| )`, 'Minister'],
  [latin.g`(?<!\p{L})(?:Vorstände|Vorstandsmitglieder|Vorstandsvorsitzende)(?!\p{L})`, 'Vorstand'],
  [latin.g`(?<!\p{L})(?<c>(?:Landes-|Bundes-)?(?:CIO|CDO|CISO))s(?!\p{L})`, '$<c>'],
  [latin.g`(?<!\p{L})(?:Behörden|Amts)?[Ll]eitung(?=$)`, 'Leiter'],
  [latin.g`(?<!\p{L})Beauftragten(?!\p{L})`, 'Beauftragter'],
]

/** *Geschäftsführer (Muster-IT GmbH, ein Unternehmen der Stadt)* */
const OF_BODY = latin`^(?<office>\p{Lu}[\p{L}-]+) \((?<body>\p{Lu}[^(),]{3,60})(?:,[^()]{1,60})?\)$`

/** *Die Direktoren der Datenzentrale* → *Direktor der Datenzentrale* */
function singularOfHeading(heading: string): string {
  const bare = heading
    .replace(/:$/, '')
    .replace(/^(?:Die|Unsere|Alle)(?: bisherigen)? (?=\p{Lu})/u, '')
    .replace(/ seit (?:der |ihrer )?Gründung/, '')
    .replace(OF_BODY, '$<office> der $<body>')
  return SINGULAR.reduce((text, [plural, one]) => text.replace(plural, one), bare)
}

/** The office of a heading, plural or singular; undefined where it names none. */
export function officeOfHeading(heading: string): Reached | undefined {
  const office = findOffices(singularOfHeading(heading))[0]
  return office && { office: { ...office, isFormer: false, isNew: false } }
}
