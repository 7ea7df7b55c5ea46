import type { Span } from '../../document.ts'
import { isBackReference } from '../bodies/back-references.ts'
import type { BodyMention } from '../bodies.ts'
import { HOUSE_IT } from '../field-words.ts'
import { latin } from '../latin.ts'
import { isLowerAdjective, type Word } from '../noun-phrase.ts'
import { lastStartingBy } from '../sorted.ts'
import type { Head } from './head-reading.ts'
import type { Role } from './heads.ts'
import type { ModifierMeaning } from './modifiers.ts'

/** What follows an office's head noun: bodies, fields and places that belong to the phrase. */
export interface Extension {
  /** Index after the last word of the phrase. */
  readonly end: number
  /** Roles that a bracketed short form adds: `(CIO)`. */
  readonly roles: readonly Role[]
  /** For the head of a municipal IT unit (`Leiter des IT-Referats`): the role that it stands for. */
  readonly unitRoles?: readonly Role[]
  readonly body?: BodyMention
  readonly organisation?: string
  readonly organisationSpan?: Span
  readonly placeText?: string
  readonly company: boolean
  readonly meaning: ModifierMeaning
}

/** The extension while it is read. */
export interface Draft {
  end: number
  roles: Role[]
  unitRoles?: Role[]
  body?: BodyMention
  organisation?: string
  organisationSpan?: Span
  placeText?: string
  company: boolean
  meaning: ModifierMeaning
}

/** The bodies of the sentence, asked for only where needed. */
export type Bodies = () => readonly BodyMention[]

/** Words of companies and other institutions outside administration. */
export const COMPANY = latin.i`(?:^|[\s-])(?:AG|SE|KG|KGaA|Ltd|Inc)(?!\p{L})|konzern|unternehmen|versicherung|(?<!\p{L})bank(?!\p{L})|(?:landes|förder|volks|raiffeisen|investitions)bank|sparkasse|klinik|(?:anlagen|maschinen|auto|automobil|fahrzeug|schiff|flugzeug|werkzeug|möbel|küchen|motoren|apparate)bauer|versicherer|logistiker|brauerei|kaufhaus|warenhaus|modehaus|geldhaus|discounter|spedition|molkerei|druckerei|mittelständler|zulieferer|hersteller|händler|reederei|airline|softwarehaus|(?<!\p{L})(?:Lufthansa|Telekom|Volkswagen|Siemens|Bosch|Allianz|Deutsche[nr]? (?:Bahn|Post|Bank))(?!\p{L})|universität(?!s(?:-|stadt))|hochschule|stadtwerke|bundeswehr|(?<!Fach)gruppe(?!\p{L})|verkehrsbetriebe|krankenkasse|fraktion|partei(?!\p{L})|handelskammer|stiftung`

/** The body that starts at word `i`, or after lower-case adjectives there (`der saarländischen Landesregierung`). */
export function bodyAfter(words: readonly Word[], i: number, bodies: Bodies): BodyMention | undefined {
  let at = i
  while (isLowerAdjective(words[at])) at++
  const next = words[at]
  if (!next) return undefined
  // *Leiter des Hagener Betriebs für Informationstechnologie*
  const behindTown = /^\p{Lu}\p{Ll}+er$/u.test(next.text) ? words[at + 1] : undefined
  const body = bodyAt(bodies(), next.start) ?? (behindTown && bodyAt(bodies(), behindTown.start))
  return body?.form === 'generic' ? undefined : body
}

/** The body that starts at `start`, of those of a sentence in their order. */
export function bodyAt(bodies: readonly BodyMention[], start: number): BodyMention | undefined {
  const body = bodies[lastStartingBy(bodies, start)]
  return body?.start === start ? body : undefined
}

/** Makes `body` the office's organisation and ends the phrase behind it. */
export function takeBody(
  text: string,
  words: readonly Word[],
  at: number,
  body: BodyMention,
  head: Head,
  draft: Draft,
): void {
  draft.end = at
  while (draft.end < words.length && (words[draft.end] as Word).start < body.end) draft.end++
  if (body.kind === 'company' || body.kind === 'association')
    draft.company ||= !body.digital || body.kind === 'association'
  if (COMPANY.test(body.name) && !body.known) draft.company = true
  const span = { start: body.start, end: body.end }
  const adjectiveStart = (words[at + 1] as Word).start
  if (head.class === 'agency-head' && !body.standing) readUnit(body.name, draft)
  else if (
    head.class === 'agency-head' &&
    /^(?:Amt|IT-(?:Referat|Amt|Dezernat))/.test(body.name) &&
    (body.digital || rolesOfUnit(body.name).length > 0)
  )
    readUnit(body.name, draft)
  draft.body ??= body
  draft.organisation ??= withAdjective(text.slice(adjectiveStart, body.start), body.name)
  draft.organisationSpan ??= span
}

function withAdjective(adjectives: string, name: string): string {
  const feminine = /regierung|kanzlei|agentur|anstalt|behörde|zentrale|stelle/u.test(name)
  const trimmed = adjectives.trim()
  return trimmed && feminine && /^\p{Ll}\S*en$/u.test(trimmed) ? `${trimmed.slice(0, -1)} ${name}` : name
}

/** Parts of a town hall that have a field: *Fachdienst Informationstechnik*, *Stabsstelle Digitalisierung*. */
const UNIT = '(?:Amt|Hauptabteilung|Abteilung|Sachgebiet|Referat|Dezernat|Fachbereich|Fachdienst|Fachgruppe)'
/** Only an office named after them counts; who *leads* them is head of a staff unit. */
const STAFF = '(?:Stabsstelle|Stabsbereich)'

/** *IT-Firma*, *IT-Messe*, *IT-Projekt*: with IT, and no office of a town hall. */
const NO_UNIT =
  'Dienstleist|Planungs|Unternehm|Firm|Konzern|Institut|Lehrst|Projekt|Branche|Verb[aä]nd|Verein|Beratung|Ausbildung|Messe|Akademie|Schul|Kongress|Konferenz|Gipfel|Magazin|Zeitschrift|Hersteller|Anbieter|Riese|Wirtschaft|Studi|Forschung|Startup'
const UNIT_IT = latin`^(?:städtische[nr]? )?(?:${HOUSE_IT}|(?:Zentrale[nr]? |Stabsstelle )?IT|EDV|IuK|TUIV?|Datenverarbeitung|Informationstechnik|Informationstechnologie)(?!-(?:${NO_UNIT})|\p{L})|IT-(?:Referat|Amt|Ressort|Dezernat)|(?:${UNIT}|${STAFF}|Eigenbetrieb)[a-z]* (?:für )?(?:\p{Lu}\p{Ll}+(?:,| und) ){0,3}(?:IT|Informations|Datenverarbeitung|EDV|TUIV|luK|IuK)`
const UNIT_DIGITAL = latin`(?:${UNIT}|${STAFF})[a-z]* (?:für )?(?:\p{Lu}\p{Ll}+(?:,| und) ){0,2}(?:Digital|Smart)|Digitalreferat|Digitalamt`

/** The head of a city's IT office counts as its CIO, of its office for digitalisation as its CDO. */
export function readUnit(name: string, draft: Draft): void {
  if (UNIT_IT.test(name)) draft.unitRoles = ['CIO']
  else if (UNIT_DIGITAL.test(name)) draft.unitRoles = ['CDO']
  // *Chef des neuen IT-Hauses*: a body whose name the text gives elsewhere
  else if (!isUnnamed(name)) draft.unitRoles ??= []
}

const NOUN = latin`^(?:\p{Ll}+en |\p{Lu}\p{L}+er )?(?<noun>\p{Lu}[\p{L}-]+)(?: (?:der|des) (?:Stadt|Landes|Kreises|Landkreises|Landeshauptstadt|Hansestadt|Freistaats|Freistaates) \p{Lu}.*)?$`
const isUnnamed = (name: string) => isBackReference(NOUN.exec(name)?.groups?.noun?.toLowerCase() ?? '')

const OPENS_UNIT = latin`^(?:${UNIT}|IT-(?:Referat|Amt|Dezernat)|Digital(?:referat|amt))`

/** The role of whoever heads a municipal office of that name: *Amt für Informationsverarbeitung* its CIO; else none. */
export function rolesOfUnit(name: string): readonly Role[] {
  const bare = name.replace(/^\p{L}+er (?=Amt)/u, '')
  if (!OPENS_UNIT.test(bare)) return []
  return UNIT_IT.test(bare) ? ['CIO'] : UNIT_DIGITAL.test(bare) ? ['CDO'] : []
}
