/** Who owns a body, right behind its name: *…, Tochter des Landes*, *…, der IT-Dienstleister des Kreises Borken*. */

import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { BEFORE_THAT, FORMERLY, UNTIL_NOW } from '../german/time-words.ts'
import { chooseAmong, placesInText, type Whose } from './jurisdiction.ts'

const OWNER = latin`^(?: \([^()\n]{1,20}\))?, (?!(?:${UNTIL_NOW}) )(?:(?:eine?|der|die|das|${BEFORE_THAT}|${FORMERLY}|noch immer) )?(?:[\p{L}-]+ ){1,4}(?:des|der) (?<kind>Landes|Freistaats|(?:Land)?[Kk]reises|Stadt)(?<named> (?:\p{Lu}[\p{L}-]+)(?: (?:am|an der|im) \p{Lu}[\p{L}-]+)?)?(?=[,.;])`

/** What owns the body: a kind without a name is of where the body's own name lies. */
export function ownerTold(about: Chunk | undefined, text: string, whose: Whose | undefined): Whose | undefined {
  if (!about?.mentions.body) return undefined
  const { kind, named } = OWNER.exec(text.slice(about.end))?.groups ?? {}
  if (kind === undefined) return undefined
  const name = named ?? ` ${about.text.split(' ').at(-1) ?? ''}`
  if (/^(?:Landes|Freistaats)$/.test(kind)) {
    const land = named ? placesInText(name).find((p) => p.kind === 'land')?.jurisdiction : whose?.land
    return land === undefined ? undefined : { jurisdiction: land, foreign: false }
  }
  const owner = kind === 'Stadt' ? `Stadt${name}` : `Kreis${name}`
  const place = chooseAmong(placesInText(owner), owner, { level: 'municipal', weak: true })
  return place?.ags ? place : undefined
}
