/** The office that a heading names for all below it or behind its colon: *Direktoren*, *CIOs des Landes Hessen:*. */
import { findOffices } from '../german/offices.ts'
import type { Reached } from '../office-reach.ts'

const SINGULAR: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:Direktoren|Direktorinnen und Direktoren)(?!\p{L})/gu, 'Direktor'],
  [/(?<!\p{L})Präsident(?:en|innen)(?: und Präsidenten)?(?!\p{L})/gu, 'Präsident'],
  [/(?<!\p{L})(?:Amts|Behörden)?[Ll]eiter(?:innen)?(?: und \p{L}*leiter)?(?=$| )/giu, 'Leiter'],
  [/(?<!\p{L})(?:Geschäftsführung|Geschäftsführer(?:innen)?(?: und Geschäftsführer)?)(?!\p{L})/gu, 'Geschäftsführer'],
  [/(?<!\p{L})Minister(?:innen)?(?: und Minister(?:innen)?)?(?=$| )/gu, 'Minister'],
  [/(?<!\p{L})(?:Vorstände|Vorstandsmitglieder|Vorstandsvorsitzende)(?!\p{L})/gu, 'Vorstand'],
  [/(?<!\p{L})(?<c>(?:Landes-|Bundes-)?(?:CIO|CDO|CISO))s(?!\p{L})/gu, '$<c>'],
  [/(?<!\p{L})(?:Behörden|Amts)?[Ll]eitung(?=$)/gu, 'Leiter'],
  [/(?<!\p{L})Beauftragten(?!\p{L})/gu, 'Beauftragter'],
]

/** The office of a heading, plural or singular; undefined where it names none. */
export function officeOfHeading(heading: string): Reached | undefined {
  const singular = SINGULAR.reduce((text, [plural, one]) => text.replace(plural, one), heading.replace(/:$/, ''))
  const office = findOffices(singular)[0]
  return office && { office: { ...office, isFormer: false, isNew: false } }
}
