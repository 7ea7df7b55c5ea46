/**
 * Head nouns of offices, by class, over one lower-cased word without its gender sign. Source: the usage of German
 * administrations and press; roles as facts.md defines them.
 */

export type Role = 'CIO' | 'CDO' | 'CISO' | 'minister' | 'state-secretary' | 'agency-head'

/** How an office noun gets its role: by itself, by the field it is for, or by the body that it heads. */
type HeadClass = 'chief' | 'commissioner' | 'board-member' | 'it-head' | 'minister' | 'state-secretary' | 'agency-head'

export interface OfficeHead {
  readonly class: HeadClass
  /** Roles that the noun itself gives. */
  readonly roles: readonly Role[]
  /** What stands before the head in a compound: `Baden-Württemberg` of Baden-Württemberg-CIO, `BSI` of BSI-Präsidentin. */
  readonly prefix: string
  readonly gender?: 'f' | 'm'
}

/** The singulars of what may be a plural head; whether it is one, the word before may have to tell. */
export function singularOf(word: string): { readonly singular: string; readonly sure: boolean } | undefined {
  for (const [ending, singular, sure] of PLURALS)
    if (ending.test(word)) return { singular: word.replace(ending, singular), sure }
  return undefined
}

/** *Präsidenten*, *Chefs* and *Beauftragten* are singular, too, and a masculine in *-er* has no plural of its own. */
const PLURALS: readonly (readonly [ending: RegExp, singular: string, sure: boolean])[] = [
  [/innen$/i, 'in', true],
  [/ständen?$/i, 'stand', true],
  [/räten?$/i, 'rat', true],
  [/sekretären?$/i, 'sekretär', true],
  [/oren$/i, 'or', true],
  [/mitgliedern?$/i, 'mitglied', true],
  [/(?<=leiter|führer|vorsteher|sprecher|minister|manager)n$/i, '', true],
  [/(?<=(?:C[IDS]|CIS)O)s$/i, '', false],
  [/(?<=chef)s$/i, '', false],
  [/(?<=beauftragte|bevollmächtigte|vorsitzende|beigeordnete)n$/i, '', false],
  [/(?<=präsident|referent|dezernent)en$/i, '', false],
  [/(?<=leiter|führer|vorsteher|sprecher|minister|manager)$/i, '', false],
]

const GENDER_SIGN = /(?:[:*_]|\/-?)(?:in|innen|r|n)$|\((?:in|innen|r|n)\)$/u

/** The word without `:in`, `*in`, `/in`, `(r)`; the sign leaves the gender open. */
export function withoutGenderSign(word: string): string {
  return word.replace(GENDER_SIGN, '').replace(/(?<=\p{Ll})In(?:nen)?$/u, '')
}

export function hasGenderSign(word: string): boolean {
  return GENDER_SIGN.test(word) || /\p{Ll}In(?:nen)?$/u.test(word)
}

const CHIEF = /^(?<prefix>.*?)-?(?<role>CIO|CDO|CISO)(?:s|in)?$/u
const COMMISSIONER = /^(?<prefix>.*?)-?(?:beauftragte|bevollmächtigte)[rnm]?s?$/u
/** Of a town's board: counts only for what is digital (*Dezernentin für Digitales und Ordnung*). */
const BOARD_MEMBER =
  /^(?:dezernent(?:in|en)?|beigeordnete[rn]?|(?:stadt|berufsmäßige[rn]? )?referent(?:in|en)?|(?:bezirks)?stadtr[aä]t(?:in|s|e?s)?|bürgermeister(?:in|s)?)$/u
const IT_HEAD =
  /^(?<prefix>it|iuk|edv|digital|digitalisierungs|smart-city|informationstechnik)-?(?:referent|chef|leiter|amtsleiter|amtschef|dezernent|direktor|abteilungsleiter|manager|koordinator|stadtrat)(?<f>in)?(?:s|en)?$/u
const MINISTER = /^(?<prefix>.*?)-?(?:minister|ressortchef)(?<f>in)?s?$/u
const SENATOR = /^(?<prefix>.*?)-?senator(?<f>in)?(?:s|en)?$/u
const STATE_SECRETARY =
  /^(?<prefix>.*?)-?(?:staatssekretär(?<f1>in)?s?|staatsrat(?:s|es)?|staatsrät(?<f2>in)|amtschef(?<f3>in)?s?)$/u
const AGENCY_HEAD =
  /^(?<prefix>.*?)-?(?:präsident(?:en)?(?<f1>in)?|präsidium|direktor(?<f2>in)?s?|leiter(?<f3>in)?s?|leitung|chef(?<f4>in)?s?|geschäftsführer(?<f5>in)?s?|vorständ(?<f6>in)|vorstand(?:s|es)?|(?:vorstands|verbands)vorsitzende[rnm]?|vorstandssprecher(?<f9>in)?s?|vorstandsmitglied(?:e?s)?|geschäftsleiter(?<fa>in)?s?|verbandsvorsteher(?<f7>in)?s?|vorsteher(?<f8>in)?s?|ceo|gf)$/u

/** A Generalbevollmächtigter serves a company, an Amtsdirektor or Amtsvorsteher a municipality. */
const OTHER_OFFICE =
  /generalbevollmächtigt|^amtsdirektor|^verwaltungsdirektor|^(?:amts|orts|gemeinde|bezirks|stadtverordneten|bürger)-?vorsteher/u
/** *Überleitung*, *Begleiterin*, *Glasfaserleitung*: of verbs and cables, nobody's post. */
const NO_OFFICE =
  /^(?:beg|ein|aus|über|weiter|an|um|ab|zu|her|fort|rück|halb)leit(?:ung|er)|(?:faser|daten|strom|stand|telefon|rohr|wasser|fern)leitung/u
const NO_MINISTER = /premier|minister-?innen/u
const EMPTY_PREFIX =
  /^(?:behörden|amts|verbands|geschäfts|haupt|gründungs|interims|instituts|werk|betriebs|vize|co|ex|alt|gesamt|general|vorstands|zentrums|ehren)?-?$/u
const NO_AGENCY_PREFIX =
  /^(?:ministerial|minister|bundes|reichs|landtags|bundestags|regierungs|polizei|stadt|kreis|bezirks|fraktions|partei|staats|konzern|firmen|unternehmens|referats|abteilungs|projekt|stabsstellen|stabs|gruppen|team|bereichs|fachbereichs|fachdienst|sachgebiets|redaktions|schul|büro|aufsichtsrats|verwaltungsrats|kanzlei|kanzleramts|studien|programm|marketing|vertriebs|personal|kreisverbands|landes|einsatz|sitzungs|dezernats|unterabteilungs|hauptabteilungs|produkt|entwicklungs|klinik|museums|hotel|filial|niederlassungs)-?$/u

/**
 * Reads one capitalised word as the head of an office, or undefined. Chairs of boards, heads of departments
 * (Referatsleiter) and presidents of other things (Ministerpräsident) are none.
 */
export function headOf(word: string): OfficeHead | undefined {
  const bare = withoutGenderSign(word)
  const chief = CHIEF.exec(bare)?.groups
  if (chief) return make('chief', [chief.role as Role], chief.prefix)
  const lower = bare.toLowerCase()
  if (OTHER_OFFICE.test(lower) || NO_OFFICE.test(lower)) return undefined
  const commissioner = COMMISSIONER.exec(lower)?.groups
  if (commissioner) return make('commissioner', [], bare.slice(0, commissioner.prefix?.length))
  if (BOARD_MEMBER.test(lower)) return make('board-member', [])
  const itHead = IT_HEAD.exec(lower)?.groups
  if (itHead)
    return make(
      'it-head',
      [/^(?:digital|smart)/.test(itHead.prefix ?? '') ? 'CDO' : 'CIO'],
      itHead.prefix,
      itHead.f,
      word,
    )
  const minister = (MINISTER.exec(lower) ?? SENATOR.exec(lower))?.groups
  if (minister && !NO_MINISTER.test(lower) && !/ehrensenator/.test(lower))
    return make('minister', ['minister'], bare.slice(0, minister.prefix?.length), minister.f, word)
  const secretary = STATE_SECRETARY.exec(lower)?.groups
  if (secretary)
    return make(
      'state-secretary',
      ['state-secretary'],
      bare.slice(0, secretary.prefix?.length),
      feminine(secretary),
      word,
    )
  return agencyHead(bare, lower, word)
}

function agencyHead(bare: string, lower: string, word: string): OfficeHead | undefined {
  const agency = AGENCY_HEAD.exec(lower)?.groups
  if (!agency) return undefined
  const prefix = agency.prefix ?? ''
  if (NO_AGENCY_PREFIX.test(prefix)) return undefined
  // *BSI-Vizepräsident*
  const own = prefix.replace(/(?<=-)(?:vize|interims|werk|betriebs|verbands|instituts|haupt|gründungs)-?$/u, '')
  const named = EMPTY_PREFIX.test(own) ? '' : bare.slice(0, own.length)
  return make(
    'agency-head',
    ['agency-head'],
    named,
    feminine(agency),
    /leitung$|präsidium$|vorsitzende/.test(lower) ? undefined : word,
  )
}

function feminine(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  return Object.entries(groups).find(([key, value]) => key.startsWith('f') && value)?.[1]
}

function make(kind: HeadClass, roles: readonly Role[], prefix = '', f?: string, word?: string): OfficeHead {
  const open = word === undefined || hasGenderSign(word)
  return {
    class: kind,
    roles,
    prefix: prefix.replace(/-$/, ''),
    ...(open ? {} : { gender: f ? ('f' as const) : ('m' as const) }),
  }
}

const OFFICER = /^(?<kind>Information|Digital|Digitali[sz]ation|Data|Transformation|Information-Security)$/

/**
 * `Chief Information Officer`, `Chief Digital Officer`, `Chief Information Security Officer` in one hyphenated word or
 * several words; gives the role and how many words it takes.
 */
export function chiefOfficer(words: readonly string[]): { role: Role; length: number } | undefined {
  const first = words[0] ?? ''
  const whole = /^(?:Landes-|Bundes-)?Chief-(?<kind>Information|Digital|Information-Security)-Officer(?:s|in)?$/.exec(
    withoutGenderSign(first),
  )
  if (whole) return { role: roleOfKind(whole.groups?.kind ?? ''), length: 1 }
  if (!/^(?:Landes-|Bundes-|Co-)?Chief$/.test(first) || !OFFICER.test(words[1] ?? '')) return undefined
  // *Chief Information/Innovation Officer*
  if (/^(?:[/&]|and|und)$/.test(words[2] ?? '') && /^Officer/.test(words[4] ?? ''))
    return { role: roleOfKind(words[1] ?? ''), length: 5 }
  const security = words[2] === 'Security'
  const last = withoutGenderSign(words[security ? 3 : 2] ?? '')
  if (!/^(?:Officer|Officers|Officerin|Office)$/.test(last)) return undefined
  if (/^(?:Data|Transformation)$/.test(words[1] ?? '')) return undefined
  return { role: security ? 'CISO' : roleOfKind(words[1] ?? ''), length: security ? 4 : 3 }
}

function roleOfKind(kind: string): Role {
  if (kind === 'Information-Security') return 'CISO'
  return kind === 'Information' ? 'CIO' : 'CDO'
}
