/** IT providers that show as such by their name. */

import type { Span } from '../../document.ts'
import type { BodyMention } from '../bodies.ts'
import { isMadeOfData } from './made-up.ts'
import { namesDigital } from './name.ts'
import type { BodyKind } from './table.ts'

interface MadeUp extends Span, Pick<BodyMention, 'name' | 'kind'> {
  readonly acronym?: string | undefined
  readonly jurisdiction?: string | undefined
}

/** A body of the field that is not in the table, by its whole name. */
export const digitalBody = ({ start, end, name, acronym, jurisdiction, kind }: MadeUp): BodyMention => ({
  start,
  end,
  name,
  ...(acronym ? { acronym } : {}),
  ...(jurisdiction ? { jurisdiction } : {}),
  kind,
  known: false,
  digital: true,
  form: 'name',
  standing: true,
})

/** What is an IT provider by its name alone: *KDZ Westpfalz*, *Südwestfalen-IT*. */
export const providerNamed = (name: string, { start, end }: Span, acronym?: string): BodyMention =>
  digitalBody({ start, end, name, acronym, kind: 'it-provider' })

/** A name that is not in the table; whether it is digital, its words tell. */
export function plain(start: number, end: number, name: string, kind: BodyKind): BodyMention {
  // *Kölner Stadtdaten AöR*
  const keepsData = kind === 'it-provider' && /daten(?!schutz)/i.test(name)
  const digital = namesDigital(name) || isMadeOfData(name) || keepsData
  return { start, end, name, kind, known: false, digital, form: 'name', standing: true }
}
