/** Names that a sentence defines as a public provider's: *Das Rechenwerk Harz (RWH) ist der zentrale IT-Dienstleister der Kommunen*. */
import { findBodies } from './bodies.ts'
import { isFirstName } from './given-names.ts'
import { latin } from './latin.ts'

/** What the sentence defines: a name, and the short form beside it. */
export interface Definition {
  readonly name: string
  readonly acronym?: string
}

const FIELD = String.raw`(?:die |den Bereich (?:der )?)?(?:\p{L}+- und )?(?:IT|EDV|Informationstechn\p{Ll}+|Informationsverarbeitung|Kommunikationstechn\p{Ll}+|Datenverarbeitung|Digitalisierung|(?:[Dd]igitale|[Ee]lektronische) \p{L}+)`
/** What only a provider of IT, or a body for it, is called. */
const KIND = latin.g`(?<!\p{L})(?:(?:(?:IT|EDV|DV|IuK|ITK|IKT|Digital|Digitalisierungs|Informationstechnik)-?|(?:Informations|Informatik)- und \p{L}+?)(?:[Dd]ienstleister(?:in)?|[Dd]ienstleistungszentrum|[Bb]etrieb|Eigenbetrieb|Verbund|Zweckverband|Systemhaus)|Rechenzentrum|(?:Dienstleister(?:in)?|(?:Landesober|Ober)?[Bb]ehörde|(?:Landes|Eigen)betrieb|Zweckverband|Verbund|Anstalt|Einrichtung|Gesellschaft|(?:Kompetenz|Dienstleistungs)zentrum) für ${FIELD})(?!\p{L})(?<whose>[^.\n]{0,120})`
const NAME = String.raw`(?<name>\p{Lu}[\p{L}\d.-]{2,40}(?:(?: (?:für|und|der))? \p{Lu}[\p{L}\d.-]{1,40}){0,5})(?: \((?:kurz:? )?(?<acronym>\p{Lu}[\p{L}\d.-]{1,11})\))?`
/** *(in Kiel) der (in Wiesbaden ansässige zentrale) …*: between the verb and what the body is. */
const UNTIL_KIND = String.raw`(?:(?:seit|bis|in|im|für|als) [^,;():]{2,60} |(?:heute|nun|damit|zugleich) )?(?:(?:der|die|das|eine?) )?(?:in \p{Lu}[\p{L}-]+ )?(?:\p{Ll}+e[rs]? (?:und )?){0,3}$`
const PLAIN = latin`^(?:[*•–-] )?(?<article>(?:Der|Die|Das) )?${NAME} (?:ist|war|bildet) ${UNTIL_KIND}`
/** *Seit 2004 ist die Muster-Werke der IT-Dienstleister des Landes* */
const INVERTED = latin`^[^,;():]{4,60} (?:ist|war) (?<article>(?:der|die|das) )${NAME} ${UNTIL_KIND}`
/** Whose provider it is; those of banks and shops are none. */
export const PUBLIC = latin`[Vv]erwaltung|kommunal|Kommunen|Land(?:es)?(?!\p{L})|Landkreis|Kreis|Städte|Stadt(?!\p{L})|Landeshauptstadt|Bund(?:es)?(?!\p{L})|Freistaat|Behörden|Gemeinden`
/** *Der Betreiber ist der IT-Dienstleister des Landes*: what it does for somebody. */
const NO_NAME = latin.i`^(?:Stadt|Land|Landkreis|Kreis|Gemeinde|Firma|Bund|(?:\p{L}+-)?(?:Betreiber|Träger|Auftrag(?:nehmer|geber)|Partner|Anbieter|Kunde|Nutzer|Ansprechpartner|Dienstleister|Eigentümer|Gesellschafter|Hersteller|Lieferant|Gewinner|Sieger|Arbeitgeber|Absender|Herausgeber|Veranstalter)(?:in)?|Ziel|Grund|Vorteil|Hintergrund|Name|Aufgabe|Lösung|Unternehmen|Haus|Einrichtung|Team|Behörde)(?!\p{L})`

/** Where a page about a body names it alone: *Muster (IT-Dienstleister)* on its first lines. */
const HEAD = 300
/** A sentence is defined from its start, which is no farther. */
const REACH = 220

/** All definitions of a text, at most so many. */
export function definedBodies(text: string, most: number): Definition[] {
  const found: Definition[] = []
  for (const { index, groups } of text.matchAll(KIND)) {
    if (found.length >= most) break
    if (!PUBLIC.test(groups?.whose ?? '')) continue
    const before =
      text
        .slice(Math.max(0, index - REACH), index)
        .split(SENTENCE_START)
        .at(-1) ?? ''
    const { article, name = '', acronym } = (PLAIN.exec(before) ?? INVERTED.exec(before))?.groups ?? {}
    if (name === '' || NO_NAME.test(name) || findBodies(name).some((b) => b.form !== 'generic')) continue
    if (!article && !headsPage(name, text)) continue
    found.push({ name, ...(acronym ? { acronym } : {}) })
  }
  return found
}

const SENTENCE_START = latin`\n|(?<=[\p{L})\]][.!?]["“»]?) (?=\p{Lu})`

/** *Betreiber ist der IT-Dienstleister …* names none, unless the page bears that name; nor is *Erika Muster* one. */
function headsPage(name: string, text: string): boolean {
  if (isFirstName(name.split(' ', 1)[0] ?? '')) return false
  return text
    .slice(0, HEAD)
    .split('\n')
    .some((line) => line === name || line.startsWith(`${name} (`) || line.startsWith(`${name} –`))
}
