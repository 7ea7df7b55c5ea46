/** Why a figure is none of the field's: reasons for all figures, and for those of each unit. */
import { latin } from '../german/latin.ts'
import { HOUSES } from '../german/numbers/counted-nouns.ts'
import type { UnitClass } from '../german/units.ts'
import { isOfVerein } from '../outsiders.ts'
import { adopts } from './adoption.ts'
import { lacksPlan, planOfElse } from './contents-of-plan.ts'
import type { Counting } from './counting.ts'
import { DIGITAL } from './digital-subject.ts'
import { isFiledOnly } from './filed.ts'
import { whyOfElse } from './of-else.ts'
import { isOfCompany, isOfPagesAssociation, isOfPrivateOwner, outsiderNamed, outsiderOfPage } from './outside.ts'

/** *bereiten sechs Kommunen einen Zweckverband vor* */
const PREPARE = latin`(?<!\p{L})bereite(?:t|n|ten?) [^.]{0,120} vor(?!\p{L})`
/** *120 Kommunen hatten sich beworben*, *lud 40 Kommunen ein*, *zusammen mit neun Kommunen entwickelt*. */
const APPLIED = latin`(?<!\p{L})(?:beworben|bewarben|bewerben|lud|luden|lädt|eingeladen)(?!\p{L})`
const DEVELOPED = latin`(?<!\p{L})(?:[Zz]usammen|[Gg]emeinsam) mit (?:\S+ )?(?:Kommunen|Städten|Kreisen|Ländern|Gemeinden|Behörden) [^;:]{0,120}(?<!\p{L})entwickelt(?!\p{L})`
/** What an earlier version of the text said wrongly. */
const CORRECTED =
  /[Ii]n (?:einer|der) (?:ersten|früheren|vorherigen|ursprünglichen) (?:Fassung|Version)(?! von)|(?:Fassung|Version) (?:des|dieses|der|dieser) (?:Artikels|Textes|Beitrags|Meldung)|irrtümlich|fälschlich/u
/** Nouns that count anything; compounds such as *Handlungsfelder* and *Teilprojekte* speak of a plan. */
const LOOSE = latin.i`^(?:\p{Ll}+ )*(?:projekten?|schritten?|zielen?|bereichen?|themen|schwerpunkten?|grundsätzen?|prinzipien|verfahren|diensten?|leistungen|maßnahmen|vorhaben|initiativen|säulen|felder[n]?|leitlinien|linien|regionen|paketen?|leuchttürmen?|formularen?|services?)$`
const OUTSIDER = latin`(?<!\p{L})(?:Vereins?|Partei|Fraktion|Konzerns?|Unternehmens?|GmbH-Gruppe|Universität(?:en)?|Hochschulen?)(?!\p{L})`
/** *17 Landesbehörden und sechs Hochschulen*: beside others. */
const BESIDE = latin.g`(?:und|sowie|,) (?:[\p{Ll}\d.]+ ){0,2}(?:Universitäten|Hochschulen)(?!\p{L})`
/** Who was asked or counted by somebody uses nothing: *An der Umfrage haben 180 Kommunen teilgenommen*. */
const SURVEY = latin.i`umfrage|befrag|(?<!\p{L})studie|stichprobe|erhebung|fragebogen|ranking|wettbewerb|(?<!\p{L})messe(?!\p{L})`
/** Alone, *Ämter* are a town's departments; those that join something, or stand beside other municipalities, are unions. */
const UNIONS = latin`^(?:\p{Ll}+ )*Ämtern?$`
const JOINING = latin.i`darunter|davon|anschl|angeschlossen|schl(?:ossen|ießen) sich|beigetreten|beitr|angebunden|teilnehm|teilgenommen|beteilig|gehör(?:en|t|ten) [^.;]{1,120} an(?!\p{L})|gemeinden|landkreise`
/** What a house does that is counted only where it uses something. */
const USING = latin.i`nutz|einsatz|einsetz|eingesetzt|setzen .{0,120} ein(?!\p{L})|eingeführt|anschl|angeschlossen|schl(?:ossen|ießen) sich|angebunden|eingebunden|arbeite(?:n|t|ten)? (?:\p{L}+ ){0,3}mit(?!\p{L})|umgestellt|ausgeroll|roll-?out|verwend|produktiv|teilnehm|beigetreten|freigeschaltet|läuft in|umgezogen|umgestiegen|übergegangen|live`
/** A union for other things: *Dem Wasserverband gehören 17 Gemeinden an*. */
const UNION_OF_ELSE = latin.i`(?<!\p{L})(?:ab)?(?:wasser|abfall|müll|entsorgungs|nahverkehrs|verkehrs|tarif|schul|tourismus|touristik|fremdenverkehrs|forst|wald|deich|unterhaltungs|gewässer|energie|gas|fernwärme|sparkassen|giro|rettungsdienst|rettungs|feuerwehr|naturpark|naturschutz|musikschul|volkshochschul|tierkörper|bestattungs|krematoriums|gewerbepark|gewerbegebiets|industriepark|wege|breitband|glasfaser)[\p{Ll}-]*(?:verb[aä]nd|verbund|gemeinschaft)(?:e?s)?(?!\p{L})|(?<!\p{L})(?:zweck)?verband(?:e?s)? (?:für |zur |der )?(?:\p{L}+ )?(?:(?:ab)?wasser|abfall|müll|nahverkehr|verkehr(?!srecht)|touris|gewässer|tierkörper|sparkasse|rettungsdienst|breitband)`
/** *30 Verfahren gegen Behörden*. */
const AGAINST = latin`^(?:\p{L}+ )*Verfahren (?:gegen|wegen|vor dem) `
/** *33 Märkte und 71 Gemeinden*: alone they sell. */
const MARKETS = latin`^(?:\p{Ll}+ )*Märkten?$`
const MUNICIPAL = /gemeinden|städten?(?![a-z])|kommunen|landkreisen?/iu
/** Of these the *Länder* and *Behörden* are states and their authorities. */
const OF_STATES = latin`(?<!\p{L})(?:EU|OECD|NATO|UN|G7|G20)(?!\p{Ll})|[Ee]uropäische[nr]? (?:Union|Kommission|Länder|Staaten)|europaweit|weltweit`
const STATES = latin.i`(?:ländern?|staaten|behörden)$`
const OWNING = latin.i`beteilig|mitglied|angehör|getragen|träger|genossenschaft|gesellschafter|zusammengeschlossen|zusammenschluss|gehör(?:en|t|ten) [^.;]{1,120} an(?!\p{L})`
/** *Sie haben mindestens fünf Projekte geführt*: a job advert. */
const PROFILE = latin`^(?:Sie|Du) (?:haben|hast|verfügen|verfügst|bringen|bringst|besitzen|können|kannst|konnten)(?!\p{L}).{0,80}mindestens`
/** *Wir haben 20 Maßnahmen beantragt*. */
const ASKED_FOR = latin`(?<!\p{L})(?:habe|haben|hat|hatten?) [^.;:]{0,120}(?<!\p{L})(?:beantragt|gefordert|angeregt|eingefordert)(?!\p{L})(?! werden)`

/** In characters, before the sentence. */
const DIGITAL_REACH: Readonly<Record<UnitClass, number>> = {
  adopters: 600,
  services: 1200,
  measures: 1200,
  fields: 1200,
}
const PLAN_REACH = 800

interface Reason {
  readonly why: string
  /** Whether it applies, or who makes it apply. */
  readonly applies: (counting: Counting) => boolean | string | undefined
}

const OF_ANY: readonly Reason[] = [
  { why: 'corrected by the text', applies: ({ text }) => CORRECTED.test(text) },
  { why: 'of an association', applies: ({ found }) => isOfVerein(found) || isOfPagesAssociation(found) },
  { why: 'of something else', applies: whyOfElse },
  { why: 'what an applicant must have', applies: ({ text }) => PROFILE.test(text) },
  { why: 'of a company', applies: isOfCompany },
  { why: 'on the page of an outsider', applies: outsiderOfPage },
  { why: 'of a hospital, bank or firm', applies: isOfPrivateOwner },
]

const OF_CONTENT: readonly Reason[] = [
  { why: 'asked for', applies: ({ part }) => ASKED_FOR.test(part) },
  { why: 'no plan that has such contents', applies: ({ found, label }) => lacksPlan(found, label) },
  { why: 'of a plan about something else', applies: planOfElse },
  { why: 'of an outsider', applies: outsiderNamed },
]

const OF_SERVICES: readonly Reason[] = [
  { why: 'proceedings', applies: ({ text, labelAt }) => AGAINST.test(text.slice(labelAt)) },
  { why: 'applications filed, not offered', applies: isFiledOnly },
  { why: 'of an outsider', applies: outsiderNamed },
]

const OF_ADOPTERS: readonly Reason[] = [
  { why: 'of an association or company', applies: ({ part }) => OUTSIDER.test(part.replace(BESIDE, '')) },
  { why: 'asked or compared', applies: ({ part }) => SURVEY.test(part) },
  { why: 'service providers that join nothing', applies: areProvidersAlone },
  { why: 'unions of municipalities by themselves', applies: areUnionsAlone },
  { why: 'of other countries', applies: ({ label, part }) => STATES.test(label) && OF_STATES.test(part) },
  {
    why: 'markets',
    applies: ({ label, text }) => MARKETS.test(label) && !MUNICIPAL.test(text.replace(label, '')),
  },
  { why: 'houses that are said to use nothing', applies: ({ label, part }) => HOUSES.test(label) && !USING.test(part) },
  { why: 'a union for other things', applies: ({ part }) => UNION_OF_ELSE.test(part) && !USING.test(part) },
  { why: 'departments', applies: ({ label, text }) => UNIONS.test(label) && !JOINING.test(text) },
  { why: 'have none', applies: ({ part }) => HAVE_NONE.test(part) },
  { why: 'only prepared', applies: (counting) => PREPARE.test(betweenCommas(counting)) },
  {
    why: 'applied for or developed it',
    applies: (counting) => APPLIED.test(betweenCommas(counting)) || DEVELOPED.test(counting.part),
  },
  { why: 'nobody uses or joins anything', applies: (counting) => !adopts(counting) },
]

/** *stehen noch ganz ohne Online-Dienste da* */
const HAVE_NONE = latin`(?<!\p{L})ohne (?:\p{Ll}+ ){0,2}(?:eigene[nrs]? )?(?:Online|Digital|E-|IT-|\p{L}*[Pp]ortal|\p{L}*[Dd]ienste?)`

const REASONS: Readonly<Record<UnitClass, readonly Reason[]>> = {
  adopters: [...OF_ANY, ...OF_ADOPTERS],
  services: [...OF_ANY, ...OF_SERVICES],
  measures: [...OF_ANY, ...OF_CONTENT],
  fields: [...OF_ANY, ...OF_CONTENT],
}

/** Why the figure is none of the field's, or undefined. */
export function whyIrrelevant(counting: Counting): string | undefined {
  for (const { why, applies } of REASONS[counting.unit]) {
    const applied = applies(counting)
    if (applied) return applied === true ? why : `${why}: «${applied}»`
  }
  return isOfField(counting) ? undefined : 'no digital subject near'
}

function areProvidersAlone({ label, part }: Counting): boolean {
  return /dienstleister|rechenzentren|datenzentralen/iu.test(label) && !OWNING.test(part)
}

/** *einer der drei Zweckverbände im Land*; in a row of others they use what those use. */
function areUnionsAlone({ label, found }: Counting): boolean {
  const adopters = found.sentence.chunks.filter((c) => c.mentions.figure?.counted.unit === 'adopters')
  return /^zweckverb/iu.test(label) && adopters.length < 2
}

/** What of the sentence stands with the figure between its commas. */
function betweenCommas({ text, at }: Counting): string {
  const from = Math.max(...[', ', '; ', ': '].map((mark) => text.lastIndexOf(mark, at)))
  const [behind = ''] = text.slice(at).split(/[;:]|, /u)
  return text.slice(from < 0 ? 0 : from + 2, at) + behind
}

/** Loose nouns and adopters want a digital subject near; compounds such as *Handlungsfelder* speak of a plan. */
function isOfField({ found, unit, label, text, before }: Counting): boolean {
  if (DIGITAL.test(text) || (unit !== 'adopters' && !LOOSE.test(label)) || DIGITAL.test(before(DIGITAL_REACH[unit])))
    return true
  const { document, sentence } = found
  if (unit !== 'adopters' && document.planNear(sentence.offset, { within: PLAN_REACH })) return true
  return (
    document.bodyNear(sentence.offset, (body) => body.digital) !== undefined ||
    sentence.chunks.some((c) => c.mentions.body?.digital && c.mentions.body.standing)
  )
}
