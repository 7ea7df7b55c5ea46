/** Which companies are public bodies: by who owns them, as the text says it. */
import type { Chunk } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import { phrasesOf } from '../../german/phrases.ts'
import { readRegionName } from '../../german/places/region-words.ts'
import { wordsOf } from '../../german/words.ts'
import { isOutsider, OURS } from '../../outsiders.ts'
import type { Found } from '../../rule.ts'
import { isInField } from './references.ts'

/** Who stands behind a company, so that it is a public one. */
const PUBLIC_OWNER =
  /stadt|städte|region|land(?!schaft)|länder|kreis|kommun|gemeinde|freistaat|bund(?!le)|städtisch|öffentlich|hanse/iu

/** *Smarte Verwaltungsgesellschaft*: of an administration by its name; *Muster Verwaltungs GmbH* is a form of company. */
const PUBLIC_NAME = /(?:^|[ -])(?:verwaltung(?!s[ -]|s?$)|rathaus|government)/iu

/** *Mit dem Rechenzentrum Sieg-Lahn gründet die Datenzentrale die Muster GmbH*, and whatever the text calls a town's. */
export function hasPublicOwner(company: { readonly name: string }, { clause, sentence, document }: Found): boolean {
  if (PUBLIC_OWNER.test(sentence.text) || PUBLIC_NAME.test(company.name) || document.bodyNamed(company.name)?.isPublic)
    return true
  if (isOfTown(company.name)) return true
  return clause.chunks.some((c) => {
    const { body } = c.mentions
    return body && body !== company && body.kind === 'it-provider' && body.standing && body.form !== 'generic'
  })
}

/** *Informationsverarbeitung Emden GmbH*, *Digitalschmiede Oderbruch gGmbH*: what towns run for themselves, and where. */
function isOfTown(name: string): boolean {
  const words = wordsOf(name)
  const form = words.at(-1)?.text ?? ''
  if (!OF_TOWNS.test(name) && !/^g(?:GmbH|AG|UG)$/.test(form)) return false
  return words.some((_, i) => i > 0 && readRegionName(words, i) > i)
}

const OF_TOWNS = latin`(?<!\p{L})(?:Informations|Daten)verarbeitung|[Rr]echenzentr|[Dd]atenzentrale|[Oo]nlinezugang|E-?Government|(?<!\p{L})Kommunal|Bürger(?:dienst|service)`

const DAUGHTER = latin`^(?:\p{L}*-?tochter(?:gesellschaft|unternehmen|firma|gmbh)?(?:en)?|eigengesellschaft)$`

/** *Dafür gründen wir eine Tochter, die Muster GmbH*; *2015: Die Tochter Muster GmbH wird aufgelöst*: of the page's provider. */
export function isDaughterOfProvider(company: Chunk, { clause: { chunks }, sentence, document }: Found): boolean {
  if (document.bodyNamed(company.mentions.body?.name ?? '')?.isDaughter) return true
  const others = chunks.filter((c) => c !== company && c.start !== company.start)
  const isShort = company.mentions.body?.form === 'acronym' && document.bodyNamed(company.mentions.body.name)?.isPublic
  const isOurs = others.some((c) => DAUGHTER.test(c.lower)) || chunks.some((c) => OURS.test(c.lower))
  if (!isShort && !isOurs) return isFoundedByProvider(company, chunks)
  if (isShort && document.bodyAfter(-1, isInField)?.kind === 'it-provider') return true
  if (others.some((c) => isOutsider(c))) return false
  const named = others.find((c) => c.mentions.body && c.mentions.body.name !== company.mentions.body?.name)
  if (named) return named.mentions.body?.kind === 'it-provider'
  const offset = sentence.offset + company.start
  const isProvider = document.bodyNear(offset, (b) => isInField(b) && b.kind !== 'company', 700)
  return isProvider?.kind === 'it-provider'
}

/** *Gemeinsam mit zwei Städten rief die KISA die Muster GmbH ins Leben*: a provider of the administration's founds it. */
function isFoundedByProvider(company: Chunk, chunks: readonly Chunk[]): boolean {
  // *Die 2020 gegründete Muster GmbH beliefert die KISA*
  if (!chunks.some((c) => (c.tags.has('Found') || c.tags.has('Call')) && !c.tags.has('Attributive'))) return false
  if (chunks.some((c) => c.start !== company.start && isOutsider(c))) return false
  // *Die KISA – Gesellschaft für IT mbH wurde gegründet*: one under two names
  const isPassive = chunks.some((c) => c.tags.has('Werden'))
  return phrasesOf(chunks).some(
    (p) =>
      !p.owner &&
      (isPassive ? /^(?:von|durch)$/.test(p.preposition ?? '') : !p.preposition) &&
      p.heads.some(({ mentions: { body } }) => body?.kind === 'it-provider' && body.digital && body.form !== 'generic'),
  )
}
