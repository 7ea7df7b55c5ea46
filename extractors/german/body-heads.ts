import type { BodyKind } from './body-table.ts'
import type { Gender } from './nominative.ts'

/**
 * Head nouns of bodies, as endings of compounds. Source: the naming habits of German authorities (Landesamt, Staatsbetrieb,
 * Zweckverband, Digitalbeirat …). `bare` says what the noun means without an extension: `name` (Staatskanzlei),
 * `generic` (die Behörde, a back reference) or `none` (im Amt, das Zentrum: no body at all).
 */
export interface BodyHead {
  readonly ending: RegExp
  readonly kind: BodyKind
  readonly gender: Gender
  readonly bare: 'name' | 'generic' | 'none'
  /** False for departments, staff units and working groups, which are no bodies of their own. */
  readonly standing: boolean
}

const head = (ending: string, kind: BodyKind, gender: Gender, bare: BodyHead['bare'], standing = true): BodyHead => ({
  ending: new RegExp(`(?:${ending})$`, 'u'),
  kind,
  gender,
  bare,
  standing,
})

/** In order: the first that fits a lower-cased word wins. */
export const BODY_HEADS: readonly BodyHead[] = [
  head(
    'bundeskanzleramt(?:s|es)?|kanzleramt(?:s|es)?|(?:staats|senats|landes)kanzlei(?:en)?',
    'chancellery',
    'f',
    'name',
  ),
  head('(?:landes|staats|bundes|stadt)regierung(?:en)?', 'government', 'f', 'name'),
  head(
    '(?:^|landes|bundes|digital|digitalisierungs|it-)(?:-?)kabinett(?:s|es)?|^ministerrat(?:s|es)?|^senats?|^magistrats?|^stadtvorstands?|^verwaltungsvorstands?|kabinettsausschuss(?:es)?',
    'government',
    'n',
    'name',
  ),
  head(
    '^(?:landtag|bundestag|bundesrat|kreistag|stadtrat|gemeinderat|bezirkstag|regionalversammlung)(?:s|es)?|^bürgerschaft|stadtverordnetenversammlung|^abgeordnetenhaus(?:es)?|^ratsversammlung|^vollversammlung|^verbandsversammlung|^stadtparlaments?',
    'parliament',
    'f',
    'name',
  ),
  head('(?:^|\\p{L}|-)ministerium(?:s)?|ministerien', 'ministry', 'n', 'generic'),
  head('(?:landes|bundes|staats|eigen|regie)betrieb(?:s|es)?', 'it-provider', 'm', 'generic'),
  head('zweckverband(?:s|es)?|zweckverbände', 'it-provider', 'm', 'generic'),
  head('(?:it-|daten\\p{L}*|kooperations|digital)-?verbund(?:s|es)?|it-kooperation', 'it-provider', 'm', 'none'),
  head('systemhaus(?:es)?', 'it-provider', 'n', 'none'),
  head('rechenzentrum(?:s)?|rechenzentren', 'it-provider', 'n', 'generic'),
  head('(?:it-)?dienstleistungszentrum(?:s)?|(?:daten|datenverarbeitungs)zentrale', 'it-provider', 'n', 'generic'),
  head('zentrum(?:s)?|zentren', 'agency', 'n', 'none'),
  head('(?:^|\\p{L}|-)agentur(?:en)?', 'agency', 'f', 'none'),
  head('(?:^|landes|bundes)anstalt(?:en)?', 'agency', 'f', 'none'),
  head('(?:^|\\p{L}|-)behörde', 'agency', 'f', 'generic'),
  head(
    '(?:landes|bundes|verwaltungs|kriminal|haupt|personal|stadt|digital|digitalisierungs|informations)amt(?:s|es)?|(?:^|-)amt(?:s|es)?',
    'agency',
    'n',
    'none',
  ),
  head(
    '(?:kompetenz|koordinierungs|koordinations|bundes|landes|zentral|leit|service|geschäfts|melde)stelle',
    'agency',
    'f',
    'none',
  ),
  head(
    'beirat(?:s|es)?|(?:it-|digital|digitalisierungs|planungs|kooperations|cio-|cyber-?sicherheits|lenkungs|daten|ki-)(?:-?)rat(?:s|es)?',
    'council',
    'm',
    'name',
  ),
  head(
    '(?:^|\\p{L}|-)(?:kommission|enquete)|(?:^|\\p{L}|-)ausschuss(?:es)?|(?:lenkungs|steuerungs)(?:kreis|gremium)(?:s|es)?|-board',
    'council',
    'f',
    'none',
  ),
  head('genossenschaft', 'company', 'f', 'none'),
  head('(?:-|\\p{L})gesellschaft', 'company', 'f', 'none'),
  head('akademie', 'other', 'f', 'none'),
  head('(?:^|-|\\p{L})(?:referat|dezernat)(?:s|es)?', 'other', 'n', 'none', false),
  head(
    'stabsstelle|stabstelle|abteilung|geschäftsbereichs?|arbeitsgruppe|projektgruppe|taskforce|task-force|fachbereichs?|fachdiensts?|sachgebiets?|innovationslabors?',
    'other',
    'f',
    'none',
    false,
  ),
]

/** Words that end like a head but name people, offices or something else. */
export const NOT_BODIES =
  /^(?:ehrenamt|hauptamt|nebenamt|lehramt|ruderamt|amt|aufsichtsrat|verwaltungsrat|betriebsrat|personalrat|landrat|staatsrat|studienrat|regierungsrat|ministerialrat|oberrat|einkaufszentrum|stadtzentrum|zentrum|zentren|gesellschaft|stadtgesellschaft|zivilgesellschaft|bundesstelle|meldestelle)(?:s|es|e|en)?$/u

/** The legal form that closes a company's or institution's name. */
export const LEGAL_FORM = /^(?:GmbH|gGmbH|mbH|eG|AöR|KdöR|AG|SE|KG|KGaA|Ltd|Inc|UG|eGbR|AÖR)$/

let any: RegExp | undefined

/** One regex over a lower-cased word: may it be a head at all? */
export function mayBeHead(lower: string): boolean {
  any ??= new RegExp(BODY_HEADS.map((h) => h.ending.source).join('|'), 'u')
  return any.test(lower)
}
