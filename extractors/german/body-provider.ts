import type { Span } from '../document.ts'
import type { BodyMention } from './bodies.ts'

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
