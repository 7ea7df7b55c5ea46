/** Bodies that municipalities run together lie in their Land, not in the town of their seat or of their chairman. */
import { type BodyMention, findBodies } from '../german/bodies.ts'
import { latin } from '../german/latin.ts'
import { isRegion, isTownOrDistrict } from '../german/places/region-words.ts'
import type { Reading } from '../rule.ts'
import type { Whose } from './jurisdiction.ts'

/** Names and offices that only joint bodies have. */
const JOINT = latin`[Zz]weckverb[aä]nd|ZWECKVERBAND|[Kk]ommunale[nrs]? (?:Rechenzentr|Datenverarbeitung|Datenzentrale|Informationsverarbeitung|Informationstechnik|IT(?!\p{L})|Dienste)|Kommunal-?IT(?!\p{Ll})|(?:[Rr]egional(?:e[ns]?)?|Gebiets-?) ?[Rr]echenzentr|Rechenzentrum \p{Lu}\p{Ll}+-\p{Lu}|IT-(?:Zweck)?[Vv]erbund|kommunale[rnm]? IT-(?:Dienstleister|Verb)|gemeinsame[ns]? Kommunalunternehmen|(?<!\p{L})(?:KDVZ|KDZ|GKD|GKDZ|KGRZ)(?!\p{L})|Verbands(?:vorsteher|vorsitzend|versammlung|geschäftsführ|leit)`
/** *Kommunale IT der Stadt Ulm*, *Eigenbetrieb …*: one town's own. */
const OWN = latin`Eigenbetrieb|Regiebetrieb|(?<!\p{L})Stadt(?!\p{L})`
/** A name of its own, no subject: *Kommunale IT aktuell* is a newsletter. */
const NAMED = /[Zz]weckverband|ZWECKVERBAND|[Rr]echenzentrum|[Dd]atenzentrale|IT-Verbund/u
/** What a text calls a joint body that it has named. */
const REFERENCE = latin`(?<!\p{L})(?:[Dd]e[srmn]|[Ii]m|[Vv]om|[Zz]um|[Uu]nser\p{Ll}{0,2}) (?:\p{Ll}+ )?(?:(?:Zweck|Dach)?[Vv]erband(?:e?s)?|Zusammenschluss(?:es)?)(?!\p{L})|Mitgliedskommunen|Verbandsgebiet`

/** Where a page says whose it is: its title and first lines. */
const TITLE_AND_FIRST_LINES = 260

const isJointName = (name: unknown): boolean => typeof name === 'string' && JOINT.test(name) && !OWN.test(name)

/** Whether what the fact is about is such a body, by its own slots, or what it counts joined one. */
export function isOfJointBody({ slots }: Reading, sentence: string): boolean {
  const { name, organisation, roleLabel, programme, unit, unitLabel } = slots
  if (unit !== undefined)
    return (
      unit === 'adopters' &&
      (isJointName(programme) ||
        JOINT.test(sentence) ||
        /kreise/iu.test(typeof unitLabel === 'string' ? unitLabel : ''))
    )
  return !OWN_COMPANY.test(sentence) && [name, organisation, roleLabel].some(isJointName)
}

/** *Kommunale Datenzentrale Mainz*: called so after one large town. */
export function isOfLargeTown(name: unknown, whose: Pick<Whose, 'jurisdiction' | 'ags'> | undefined): boolean {
  const isLarge = whose?.ags?.length === 8 && whose.ags.endsWith('000')
  return isLarge && typeof name === 'string' && LOCAL.test(name) && name.includes(whose.jurisdiction)
}
const LOCAL = latin`^(?:KDZ|[Kk]ommunale[nrs]? (?!Gebiets|[Dd]atenverarbeitung Region))`
const OWN_COMPANY = latin`(?<!\p{L})(?:Eigen|Regie)betrieb|kommunale[nr]? IT (?:der (?:\p{L}+)?[Ss]tadt|des (?:Land)?[Kk]reises)(?!\p{L})`

/** How long a body's name may be. */
const LONGEST_NAME = 80

/** Whether a sentence speaks of the joint body that the text before it named, by its kind or the letters given to it. */
export const refersToJointBody = (sentence: string, before: string): boolean =>
  JOINT.test(sentence) ||
  (REFERENCE.test(sentence) && JOINT.test(before)) ||
  namesByLetters(sentence, before) ||
  namesResult(sentence, before)

/** *Die Datenzentrale Hunte und der Zweckverband Jade schließen sich zur KommIT Nordrand zusammen. Chef der KommIT Nordrand …*, *Der Zweckverband trägt den Namen KommIT*. */
const namesResult = (sentence: string, before: string): boolean =>
  [...before.matchAll(RESULT)].some(
    ({ index, 0: all, groups: { name = '' } = {} }) =>
      sentence.includes(name) && JOINT.test(before.slice(Math.max(0, index - RESULT_REACH), index + all.length)),
  )
const RESULT = latin.g`(?<= zu[rm] | Namen | heißt | nun | seither )(?<name>\p{Lu}[\p{L}.-]{2,30}(?: \p{Lu}\p{Ll}{2,30})?)(?=[ ,.])`
const RESULT_REACH = 200

/** *Die Kommunale Datenzentrale Sieg-Agger (KDSA) … Die KDSA betreut …* */
const namesByLetters = (sentence: string, before: string): boolean =>
  [...before.matchAll(LETTERS)].some(({ index, groups: { letters = '' } = {} }) => {
    const name = before.slice(Math.max(0, index - LONGEST_NAME), index).split(/[.,;:()\n]/u)
    return isJointName(name.at(-1)) && sentence.split(/[^\p{L}.-]+/u).includes(letters)
  })
const LETTERS = latin.g` \((?<letters>\p{L}*\p{Lu}[\p{L}.-]{0,9}\p{Lu})\)`

/** How much of a page's begin and end tells that it is such a body's. */
const HISTORY = 900
/** *Über die KIDS: … ist ein Zweckverband*; *Unsere Chronik. 1971: Städte und Kreise gründen …*. */
const SAYS_JOINT: readonly RegExp[] = [
  latin`Über (?:d(?:ie|en|as)|uns)(?!\p{L})[^\n]{0,60}\n[^.\n]{2,120} (?:ist|sind) (?:ein|der|das) [^.\n]{0,40}(?:Zweckverband|(?:kommunale[rs]?|gemeinsame[rs]?) (?:IT-|Kommunal)\p{L}+)`,
  latin`(?<!\p{L})[Gg]espräch mit [^\n.]{0,40}(?:Vorst[aä]nd|Geschäftsführ|Verbandsvorst)\p{Ll}* (?:der|des) [^\n]{4,80}\n(?:[^\n]*\n){0,9}[^\n]{0,600}(?:Mitgliedskommun|Genossenschaft [^.\n]{0,40}Mitglied|Verbandsmitglied)`,
  latin`(?:[Uu]nsere Chronik|Geschichte|Historie|Über uns)[^.]{0,300}\n\d{4}\n(?:Die )?(?:\p{Lu}?\p{Ll}+ )?(?:Städte|Kommunen|Gemeinden|Landkreise|Kreise)[^.\n]{0,80}(?:rufen|riefen|gründe|schließen|schlossen|rechnen|errichten)`,
]

/** *Über uns » Meilensteine* at the head of a page that tells of members, or of a Zweckverband that it once was. */
const TELLS_OF_ITSELF = latin`(?<!\p{L})(?:Über uns|Wir über uns|Unsere Geschichte|Geschichte|Meilensteine|Chronik|Historie|Geschäftsbericht|GESCHÄFTSBERICHT|Jahresbericht|Tätigkeitsbericht)(?!\p{L})`
const HAS_MEMBERS = latin`Zweckverband|Dienstleister\s+der\s+(?:Städte|Gemeinden|Kommunen|Kreise|Ämter|Landkreise)(?!\p{L})|(?:Städte|Gemeinden), (?:Ämter|Gemeinden|Kreise|Landkreise) und|(?:Gesellschafter|Träger|Mitglieder)\s+sind\s+(?:\p{Ll}+ )?(?:Kommunen|Städte|Kreise|Gemeinden)(?!\p{L})|Genossenschaft [^.\n]{0,40}Mitglied|Verbandsmitglied|Verbandsversammlung|Mitgliedskommun|(?:Kommunen|Städte|Gemeinden) und (?:\p{L}+ )?(?:Land)?[Kk]reise|(?:Land)?[Kk]reise und (?:\p{L}+ )?(?:Kommunen|Städte|Gemeinden)`

/** How many lines of a page may stand above its title. */
const TOP = 5
const NAME_ALONE = latin`^(?:\p{Lu}[\p{L}\d.&-]*|für|der|des|und|am)(?: (?:\p{Lu}[\p{L}\d.&-]*|für|der|des|und|am))* (?<region>\p{Lu}[\p{L}-]+)(?: \(\p{Lu}[\p{L} .-]{1,12}\))?$`

/** *Kommunale Informationsverarbeitung Eder-Diemel* alone on a line. */
function isNameOfRegional(line: string): boolean {
  if (!isJointName(line)) return false
  const region = NAME_ALONE.exec(line.trim())?.groups?.region
  return region !== undefined && (isRegion(region) || isTownOrDistrict(region))
}

/** *Dataport* alone at the head of a page, or before *Geschäftsbericht*: of a body that several Länder share. */
export const isPageOfUnion = (text: string): boolean =>
  text
    .slice(0, TITLE_AND_FIRST_LINES)
    .split('\n')
    .slice(0, TOP)
    .some((line) => {
      const name = line.split(/\s{2,}|\t| [|·–-] | Geschäftsbericht/u)[0]?.trim() ?? ''
      return name.length < LONGEST_NAME && findBodies(name).some((b) => b.jurisdiction === 'DE' && isOfUnion(b, name))
    })
const isOfUnion = ({ known, kind, start, end }: BodyMention, name: string): boolean =>
  known && kind === 'it-provider' && start === 0 && end === name.length

/** Whether the page is a joint body's own: its title or first line names it, a known provider of towns too. */
export function isPageOfJointBody(text: string): boolean {
  if (SAYS_JOINT.some((sign) => sign.test(text.slice(0, HISTORY)) || sign.test(text.slice(-HISTORY)))) return true
  const lines = text.slice(0, TITLE_AND_FIRST_LINES).split('\n')
  const [first = ''] = lines
  if (lines.slice(0, TOP).some(isNameOfRegional)) return true
  if (
    TELLS_OF_ITSELF.test(text.slice(0, TITLE_AND_FIRST_LINES)) &&
    HAS_MEMBERS.test(text) &&
    !/(?:Eigen|Regie)betrieb/u.test(text)
  )
    return true
  if (OWN.test(first) || first.length > 120) return false
  return (
    NAMED.test(first) ||
    findBodies(first).some((b) => b.known && b.kind === 'it-provider' && /^DE-/.test(b.jurisdiction ?? ''))
  )
}
