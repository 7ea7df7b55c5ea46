/** Whether a minister or state secretary has a digital portfolio. */

import { findBodies } from '../german/bodies.ts'
import { COMPUTING, E_GOVERNMENT, MODERNISATION } from '../german/field-words.ts'
import { latin } from '../german/latin.ts'
import { isDigitalPortfolio } from '../german/offices/topics.ts'
import { findOffices, type OfficeMention } from '../german/offices.ts'
import type { BodyReference, Found } from '../rule.ts'
import type { Office } from './office.ts'
import { nameOf } from './persons-of-clause.ts'

/** Ministers and state secretaries count by their portfolio alone. */
export const needsPortfolio = (office: Office) => office.roles.some((r) => r === 'minister' || r === 'state-secretary')

/** *verantwortet die Digitalisierung der Verwaltung*: whether a clause names a digital portfolio. */
export const namesPortfolio = ({ clause }: Found): boolean =>
  DIGITALISATION.test(clause.chunks.map((c) => c.text).join(' '))

/** Not a mere *digital*, by which somebody may just have met. */
const DIGITALISATION = latin.i`digitalisierung|digitale[rsn]? verwaltung|${COMPUTING}|${E_GOVERNMENT}|${MODERNISATION}`

const BARE =
  /^(?:(?:[Bb]eamtete|[Zz]uständige|[Pp]arlamentarische|[Nn]eue|[Ee]rste|[Bb]isherige|[Ll]angjährige|[Ss]cheidende|[Kk]ünftige|[Aa]mtierende|[Dd]amalige)[rn]? ){0,2}(?:(?:Staats|Bundes|Landes)?[Mm]inister(?:in)?|Ressortchef(?:in)?|(?:Parlamentarischer? )?Staatssekretär(?:in)?|Senator(?:in)?|Staatsr(?:at|ätin)|Amtschef(?:in)?)(?: des (?:Hauses|Ressorts|Ministeriums))?$/u

/** *Staatssekretärin* without a word of what for. */
export const isBare = ({ label }: Office): boolean => BARE.test(label ?? '')

/** The ministry of which a bare *Ministerin*, *Staatssekretär* is. */
function ministryOf({ document, sentence, clause }: Found): BodyReference | undefined {
  const named = clause.chunks.filter((c) => c.tags.has('Ministry') && c.mentions.body?.form !== 'generic')
  return (
    (named.find((c) => c.mentions.body?.digital) ?? named[0])?.mentions.body ?? document.ministryNear(sentence.offset)
  )
}

/** *BMDS-Staatssekretär* */
export function namedByAcronym({ label }: Pick<Office, 'label'>): BodyReference | undefined {
  const acronym = /^(?<acronym>\p{Lu}{2,})-/u.exec(label ?? '')?.groups?.acronym
  const body = acronym ? findBodies(acronym)[0] : undefined
  return body?.kind === 'ministry' ? body : undefined
}

/** *Wirtschaftsminister*, where the text names a *Ministerium für Wirtschaft und Digitales*: called by its first field. */
function namedByFirstField({ document, sentence }: Found, { label, isFormer }: Office): BodyReference | undefined {
  // *die frühere Justizministerin* headed what the ministry was before
  if (isFormer) return undefined
  const field = FIELD.exec(label ?? '')?.groups?.field?.toLowerCase()
  const ministry = field ? document.ministryNear(sentence.offset) : undefined
  const first = FIRST_FIELD.exec(ministry?.name ?? '')?.groups?.field?.toLowerCase()
  return field && first && (field === first || field === `${first}s`) ? ministry : undefined
}
const FIELD = latin`(?:^| )(?<field>\p{Lu}\p{Ll}{3,40}?)-?(?:staats)?(?:minister|sekretär|senator)(?:in)?(?!\p{L})`
const FIRST_FIELD = latin`(?:[Mm]inisterium|[Ss]enatsverwaltung|[Bb]ehörde) (?:für|der|des) (?<field>\p{Lu}\p{Ll}+)(?:,| und )`

/** The digital ministry whose minister or state secretary somebody is, where the text names it elsewhere. */
export function ministryOfOffice(found: Found, office: Office): string | undefined {
  if (!needsPortfolio(office)) return undefined
  const byField = isBare(office) ? undefined : namedByFirstField(found, office)
  const near = byField ?? ministryOf(found)
  if (!near?.digital) return undefined
  const fields = office.label?.match(FIELD_WORDS) ?? []
  const fits = isBare(office) || byField || (office.digital && fields.every((f) => near.name.includes(f)))
  return fits ? inFull(found, near) : undefined
}

/** *Digitalministerium* is what papers call one that has a longer name. */
function inFull({ document, sentence }: Found, { name }: BodyReference): string | undefined {
  if (!SPOKEN_NAME.test(name)) return name
  const isFull = (b: BodyReference) => b.kind === 'ministry' && b.digital && !SPOKEN_NAME.test(b.name)
  const full = document.bodyNear(sentence.offset, isFull) ?? document.bodyAfter(sentence.offset, isFull)
  return full?.name ?? (sentence.chunks.some((c) => c.mentions.body?.name === name) ? name : undefined)
}
const SPOKEN_NAME = latin`^(?:\p{Lu}\p{Ll}+e[rs] )?(?:Bundes)?[Dd]igital(?:isierungs)?ministerium$`

/** *Ministerin für Finanzen und Digitalisierung*, *Staatssekretär für Digitales* */
const FIELD_WORDS = latin.g`(?<=(?:für|und|der|des|,) )\p{Lu}\p{L}{4,}`

/** In the office's own name, by the ministry that the page is about, or by what the text says of the person. */
export function hasPortfolio(found: Found, office: Office, person: string): boolean {
  const { document } = found
  if (office.digital) return true
  const ministry = isBare(office) ? ministryOf(found) : (namedByAcronym(office) ?? namedByFirstField(found, office))
  return (
    ministry?.digital === true ||
    (ministry !== undefined && document.hasDigitalTask(ministry.name)) ||
    (isBare(office) && (besideDigitalMinister(found) || hasBracketedPortfolio(found, person))) ||
    document.hasDigitalTask(person) ||
    isInHouseOfDigitalMinister(found, office) ||
    (isBare(office) && speaksOfDigitalRessort(found))
  )
}

/** *Staatssekretärin im SMDI*, where the text names a *Staatsminister für Digitales und Infrastruktur*. */
function isInHouseOfDigitalMinister({ document, sentence, clause: { chunks } }: Found, office: Office): boolean {
  const at = chunks.findIndex((c) => c.mentions.office === office)
  const acronym = at >= 0 && chunks[at + 1]?.lower === 'im' ? chunks[at + 2]?.text : undefined
  if (!acronym || !/^\p{Lu}{3,7}$/u.test(acronym)) return false
  return document
    .officesNear(sentence.offset)
    .some(({ digital, roles, label }) => digital && roles.includes('minister') && endsWithInitials(acronym, label))
}

/** *SMDI* of *Staatsminister für Digitales und Infrastruktur*. */
function endsWithInitials(acronym: string, minister = ''): boolean {
  const fields = / (?:für|der|des) (?<fields>.+)$/u.exec(minister)?.groups?.fields
  const initials = fields?.match(/(?<!\p{L})\p{Lu}/gu)?.join('')
  return initials !== undefined && acronym.endsWith(`M${initials}`)
}

/** *Das Digitalisierungsressort wird neu besetzt. Y berief X zur Ministerin*. */
const speaksOfDigitalRessort = ({ document, sentence, clause }: Found): boolean =>
  !clause.chunks.some((c) => c.tags.has('Ministry')) &&
  /(?<!\p{L})Digital(?:isierungs)?ressort/iu.test(document.textBefore(sentence.offset, 250))

/**
 * *X wird Digitalminister, seine Staatssekretäre werden Y und Z*; *holt sich Y als Staatssekretär ins Haus*; *ist als
 * Staatssekretär an ihrer Seite*, where the sentence before told of the digital minister.
 */
function besideDigitalMinister(found: Found): boolean {
  const { sentence, clause, document } = found
  const isTheirs = clause.chunks.some(
    (c, i, all) =>
      /^(?:seine|ihre)[rn]?$/.test(c.lower) || (c.lower === 'haus' && /^(?:ins|im)$/.test(all[i - 1]?.lower ?? '')),
  )
  const isBeside = clause.chunks.some(
    (c, i, all) => c.lower === 'seite' && /^(?:zur|ihrer|seiner|die)$/.test(all[i - 1]?.lower ?? ''),
  )
  const isDigital = (office: OfficeMention | undefined) => office?.digital === true && office.roles.includes('minister')
  return (
    leadsWithDigitalMinister(found) ||
    ((isTheirs || isBeside) && sentence.chunks.some((c) => isDigital(c.mentions.office))) ||
    (isBeside && findOffices(document.textBefore(sentence.offset, 250)).some(isDigital))
  )
}

/** *Zur Leitung gehören neben Muster auch die Staatssekretäre X und Y*, where Muster is the digital minister. */
function leadsWithDigitalMinister({ sentence: { chunks }, document }: Found): boolean {
  const isMinister = ({ roles, digital, isFormer }: Office) => roles.includes('minister') && digital && !isFormer
  const beside = chunks.findIndex((c) => c.lower === 'neben')
  const first = chunks.slice(beside + 1, beside + 4).find((c) => c.tags.has('Person'))
  return (
    beside > 0 &&
    chunks.slice(0, beside + 1).some((c) => LEADERS.test(c.lower)) &&
    document.officesOf(nameOf(first) ?? '').some(isMinister)
  )
}
const LEADERS = /^(?:leitung|spitze|führung|hausspitze|(?:leitungs|führungs)(?:team|riege|mannschaft|ebene)s?)$/

/** *Staatsministerin Muster (Digitales)*, as minutes have it. */
function hasBracketedPortfolio({ sentence, clause }: Found, person: string): boolean {
  const named = clause.chunks.find((c) => nameOf(c) === person)
  const bracket = named && /^ ?\((?<inside>[^()]{2,80})\)/u.exec(sentence.text.slice(named.end))?.groups?.inside
  return bracket ? isDigitalPortfolio(bracket) : false
}
