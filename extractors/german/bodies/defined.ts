/** Names that a sentence defines as a public provider's: *Das Rechenwerk Harz (RWH) ist der zentrale IT-Dienstleister der Kommunen*. */
import { findBodies } from '../bodies.ts'
import { latin } from '../latin.ts'
import { isFirstName } from '../persons/given-names.ts'
import { isTownOrDistrict } from '../places/region-words.ts'
import { LEGAL_FORM } from './heads.ts'
import { isMadeUp } from './made-up.ts'

/** What the sentence defines: a name, and the short form beside it. */
interface Definition {
  readonly name: string
  readonly acronym?: string
}

const FIELD = String.raw`(?:die |den Bereich (?:der )?)?(?:\p{L}+- und )?(?:IT|EDV|Informationstechn\p{Ll}+|Informationsverarbeitung|Kommunikationstechn\p{Ll}+|Datenverarbeitung|Digitalisierung|(?:[Dd]igitale|[Ee]lektronische) \p{L}+)`
/** What only a provider of IT, or a body for it, is called. */
const KIND = latin.g`(?<!\p{L})(?:(?:(?:IT|EDV|DV|IuK|ITK|IKT|Digital|Digitalisierungs|Informationstechnik)-?|(?:Informations|Informatik)- und \p{L}+?)(?:[Dd]ienstleister(?:in)?|[Dd]ienstleistungszentrum|[Bb]etrieb|Eigenbetrieb|Verbund|Zweckverband|Systemhaus)|Rechenzentrum|(?:Dienstleister(?:in)?|(?:Landesober|Ober)?[Bb]ehörde|(?:Landes|Eigen)betrieb|Zweckverband|Verbund|Anstalt|Einrichtung|Gesellschaft|(?:Kompetenz|Dienstleistungs)zentrum) für ${FIELD})(?!\p{L})(?<whose>[^.\n]{0,120})`
const NAME = String.raw`(?<name>\p{Lu}[\p{L}\d.-]{2,40}(?:(?: (?:für|und|der))? \p{Lu}[\p{L}\d.-]{1,40}){0,5})(?: \((?:kurz:? )?(?<acronym>\p{Lu}[\p{L}\d.-]{1,11})\))?`
/** *(in Kiel) der (in Wiesbaden ansässige zentrale) …*: between the verb and what the body is. */
const UNTIL_KIND = String.raw`(?:(?:seit|bis|in|im|für|als) [^,;():]{2,60} |(?:heute|nun|damit|zugleich) )?(?:(?:der|die|das|eine?) )?(?:in \p{Lu}[\p{L}-]+ )?(?:\p{Ll}+e[rs]? (?:und )?){0,3}$`
const PLAIN = latin`^(?:[*•–-] )?(?<article>(?:Der|Die|Das) )?${NAME} (?:(?:ist|war|bildet) ${UNTIL_KIND}|(?:wird|wurde|entstand|startete) (?:[^;():]{2,60} )?als (?:eine? )?(?:\p{Ll}+e[rs]? (?:und )?){0,3}$)`
/** *Seit 2004 ist die Muster-Werke der IT-Dienstleister des Landes* */
const INVERTED = latin`^[^,;():]{4,60} (?:ist|war) (?<article>(?:der|die|das) )${NAME} ${UNTIL_KIND}`
/** Whose provider it is; those of banks and shops are none. */
export const PUBLIC = latin`[Vv]erwaltung|kommunal|Kommunen|Land(?:es)?(?!\p{L})|Landkreis|Kreis|Städte|Stadt(?!\p{L})|Landeshauptstadt|Bund(?:es)?(?!\p{L})|Freistaat|Behörden|Gemeinden`
/** *ein kommunaler IT-Dienstleister* */
const OF_PUBLIC = latin`(?:kommunale|städtische|staatliche|öffentliche|landeseigene|kreiseigene|interkommunale)[rsnm]? (?:\p{Ll}+e[rsnm]? ){0,2}$`
/** *der kommunale IT-Dienstleister KOMVIA*: the name behind what it is. */
const BEHIND = latin`^ ["„“»]?(?<behind>\p{L}[\p{L}\d.-]{3,14})["“”«]?(?= |[.,;:)]|$)`
/** Capitals, alone or two apart: no word of the language. */
const NO_WORD = latin`^(?:\p{Lu}{4,10}|(?=.*\p{Ll}\p{Lu})\p{L}+)$`
/** *Der Betreiber ist der IT-Dienstleister des Landes*: what it does for somebody. */
const NO_NAME = latin.i`^(?:Stadt|Land|Landkreis|Kreis|Gemeinde|Firma|Bund|(?:\p{L}+-)?(?:Betreiber|Träger|Auftrag(?:nehmer|geber)|Partner|Anbieter|Kunde|Nutzer|Ansprechpartner|Dienstleister|Eigentümer|Gesellschafter|Hersteller|Lieferant|Gewinner|Sieger|Arbeitgeber|Absender|Herausgeber|Veranstalter)(?:in)?|Ziel|Grund|Vorteil|Hintergrund|Name|Aufgabe|Lösung|Unternehmen|Haus|Einrichtung|Team|Behörde)(?!\p{L})`

/** *Die Fusion der beiden Rechenzentren zur KOMVIA*: what comes of providers is one. */
const UNION = latin.g`(?:[Ff]usion|[Zz]usammenschluss|[Vv]erschmelzung|[Zz]usammenlegung) (?:der|von|aus) [^.\n]{0,100}(?:[Rr]echenzentr|IT-Dienstleister|[Dd]atenzentral|[Dd]atenverarbeitung)[^.\n]{0,100}? zu(?:r|m|) (?:neuen )?["„“»]?(?<union>\p{Lu}[\p{L}\d.-]{3,14})(?![\p{L}\d-])`

/** Where a page about a body names it alone: *Muster (IT-Dienstleister)* on its first lines. */
const FIRST_LINES = 300
/** A sentence is defined from its start, which is no farther. */
const SENTENCE_REACH = 220

/** All definitions of a text, at most so many. */
export function definedBodies(text: string, most: number): Definition[] {
  const found: Definition[] = []
  for (const { index, groups } of text.matchAll(KIND)) {
    if (found.length >= most) break
    const whose = groups?.whose ?? ''
    const before =
      text
        .slice(Math.max(0, index - SENTENCE_REACH), index)
        .split(SENTENCE_START)
        .at(-1) ?? ''
    const isPublic = OF_PUBLIC.test(before)
    const { behind } = (isPublic && BEHIND.exec(whose)?.groups) || {}
    if (behind && looksCoined(behind)) found.push({ name: behind })
    if (!isPublic && !PUBLIC.test(whose)) continue
    const { article, name = '', acronym } = (PLAIN.exec(before) ?? INVERTED.exec(before))?.groups ?? {}
    if (name === '' || NO_NAME.test(name) || findBodies(name).some((b) => b.form !== 'generic')) continue
    const isOne = isPublic || DEFINITE.test(before) || OWNED.test(whose)
    if (!article && !headsPage(name, text) && !(isOne && NO_WORD.test(name))) continue
    found.push({ name, ...(acronym ? { acronym } : {}) })
  }
  for (const { groups } of text.matchAll(UNION)) {
    const { union } = groups ?? {}
    if (found.length < most && union && !LEGAL_FORM.test(union) && looksCoined(union)) found.push({ name: union })
  }
  return found
}

/** *KOMVIA ist der IT-Dienstleister für die Kommunen*, not one of many. */
const DEFINITE = latin`(?<!\p{L})(?:der|die|das) (?:\p{Ll}+e ){0,2}$`
/** *IT-Dienstleister der Kommunen*: theirs; one *der öffentlichen Verwaltung* may be anybody's. */
const OWNED = /^ (?:der|des|von) (?!öffentlichen )/

/** Whether a word behind *IT-Dienstleister* is its name, and no town nor word: *KOMVIA*, *regioNet*, *Fidatas*. */
const looksCoined = (name: string): boolean =>
  (NO_WORD.test(name) || isMadeUp(name.toLowerCase())) && !isTownOrDistrict(name) && findBodies(name).length === 0

const SENTENCE_START = latin`\n|(?<=[\p{L})\]][.!?]["“»]?) (?=\p{Lu})`

/** *Betreiber ist der IT-Dienstleister …* names none, unless the page bears that name; nor is *Erika Muster* one. */
function headsPage(name: string, text: string): boolean {
  if (isFirstName(name.split(' ', 1)[0] ?? '')) return false
  return text
    .slice(0, FIRST_LINES)
    .split('\n')
    .some((line) => line === name || line.startsWith(`${name} (`) || line.startsWith(`${name} –`))
}
