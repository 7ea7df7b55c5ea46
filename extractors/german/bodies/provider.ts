/** IT providers that show as such by their name. */

import type { Span } from '../../document.ts'
import type { BodyMention } from '../bodies.ts'
import { isMadeOfData } from './made-up.ts'
import { namesDigital } from './name.ts'
import type { BodyKind } from './table.ts'

/** What is an IT provider by its name alone: *KDZ Westpfalz*, *Südwestfalen-IT*. */
export function providerNamed(name: string, { start, end }: Span, acronym?: string): BodyMention {
  return {
    start,
    end,
    name,
    ...(acronym ? { acronym } : {}),
    kind: 'it-provider',
    known: false,
    digital: true,
    form: 'name',
    standing: true,
  }
}

/** A name that is not in the table; whether it is digital, its words tell. */
export function plain(start: number, end: number, name: string, kind: BodyKind): BodyMention {
  // *Kölner Stadtdaten AöR*
  const keepsData = kind === 'it-provider' && /daten(?!schutz)/i.test(name)
  const digital = namesDigital(name) || isMadeOfData(name) || keepsData
  return { start, end, name, kind, known: false, digital, form: 'name', standing: true }
}
