import type { UnitClass } from '../german/units.ts'
import type { Found } from '../rule.ts'

/** Using, joining or being served by something makes a municipality an adopter. */
const ADOPTION =
  /nutz|einsatz|einsetz|eingesetzt|setzen .{0,60} ein(?!\p{L})|anschluss|anschl[oi]|angeschlossen|schl(?:ossen|ießen) sich|schloss sich|beteilig|teilnehm|teilgenommen|nehmen .{0,60}teil|mitmach|machen .{0,40}mit|mit dabei|(?:sind|waren) .{0,30}dabei|beigetreten|beitritt|traten .{0,60}bei|treten .{0,60}bei|träger|mitglied|kund(?:en|schaft)|eingetragen|eingebunden|angebunden|verfügbar|ausgeroll|roll-?out|umgestellt|umgestiegen|arbeiten|in betrieb|produktiv|live|betreut|versorgt|dienstleister (?:von|für|der|des)|gesellschafter|angehör|getragen|tragen|vernetzt|bieten|bietet|angeboten|eingeführt|unterzeichn|pilot|modell|testen|testet|erprob|ausgewählt|zusammengeschlossen|zusammenschluss|zweckverband|verband stehen|stehen hinter|freigeschaltet|freischalt|nachnutz|übernommen|übernahmen|abgegeben|zählt|eingerichtet|umgesetzt|online|starten|gestartet|haben sich|vertrauen|setzen (?:\p{L}+ ){0,3}auf|gehör|an bord|verwend|plakette|siegel|zertifik|ausgezeichnet|(?:gibt|gab) es|läuft (?:\p{L}+ ){0,3}in|greifen|zurückgreifen|hinter d|verbunden|abgeschlossen|kooperier|anwend|übergeben|übertragen|(?:zieht|ziehen|zogen) .{0,30}mit(?!\p{L})|geht .{0,40} an (?:gut|rund|über|mehr|etwa|knapp|\d)|erhalten|bekommen|mitgliedsk|vertreten|erarbeitet|erworben|eingebaut|integrier|anbinden|angedockt|bezieh|bezog|lassen .{1,60} (?:betreu|betreib|host|wart)|betreu|registrier|angemeldet|teilnahme/iu
const CORRECTION = /^\W*(?:Tatsächlich|Richtig ist|Korrekt ist|Richtigerweise)/u
/** What an earlier version of the text said wrongly. */
const CORRECTED = /(?:ersten|früheren|vorherigen|ursprünglichen) (?:Fassung|Version)|irrtümlich|fälschlich/u
const DIGITAL =
  /digital|online|elektronisch|behörden(?:ruf)?nummer|papierlos|am bildschirm|per mausklick|ins netz|im netz|medienbruch|informationssicherheit|cyber|portal|(?<!\p{L})app(?!\p{L})|e-?government|(?<!\p{L})(?:IT|OZG|KI|EfA|E-Akte)(?!\p{Ll})|informationstechn|rechenzentr|datenverarb|(?:fach|it-)verfahren|webseite|internet|smart|servicekonto|cloud|software|modernisier|open data|plattform|strategie|masterplan|agenda|aktionsplan/iu
/** Nouns that count anything; compounds such as *Handlungsfelder* and *Teilprojekte* speak of a plan. */
const LOOSE =
  /^(?:\p{Ll}+ )*(?:projekten?|schritten?|zielen?|bereichen?|themen|schwerpunkten?|grundsätzen?|prinzipien|verfahren|diensten?|leistungen|maßnahmen|vorhaben|initiativen|säulen|felder[n]?|leitlinien|linien|regionen|paketen?|leuchttürmen?|formularen?|services?)$/iu
const OUTSIDER =
  /(?<!\p{L})(?:Vereins?|Partei|Fraktion|Konzerns?|Unternehmens?|GmbH-Gruppe|Universität(?:en)?|Hochschulen?)(?!\p{L})/u

/** *29 Anträge lassen sich elektronisch stellen* offers services; applications that came in are none. */
const FILED = /(?:^|\s)(?:Anträgen?|Fachdiensten?)$/u
const FILED_ONLINE =
  /(?:lass|könn|verfügbar|abrufbar|möglich).{0,60}(?:online|elektronisch|digital|abwickel|im netz|im internet|am bildschirm)|(?:online|elektronisch|digital).{0,60}(?:lass|könn|verfügbar|abrufbar|möglich)|lassen sich darüber/iu

/** Who decides on a company's own plan, and companies by their legal form. */
const OF_COMPANY =
  /(?:vom|der) (?:Vorstand|Aufsichtsrat|Konzernvorstand) (?:\p{L}+ )?(?:verabschiedet|beschlossen|beschloss|verabschiedete)/u
const COMPANY = /(?<!\p{L})\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?(?:AG|SE|KGaA|Inc|plc)(?![\p{L}-])/u
const PUBLIC =
  /(?<!\p{L})(?:Stadt|Kreis|Land|Landes|Bund|Kommun|Gemeind|Behörd|Minister|Regierung|Rathaus|Verwaltung|Senat|Freistaat)/u

/** *Sie haben mindestens fünf Projekte geführt*: a job advert. */
const PROFILE =
  /^(?:Sie|Du) (?:haben|hast|verfügen|verfügst|bringen|bringst|besitzen|können|kannst|konnten)(?!\p{L}).{0,80}mindestens/u

/** A clause without a verb speaks for itself alone. */
const clauseText = ({ clause, sentence }: Found) =>
  clause.chunks.some((c) => c.tags.has('Finite') || c.tags.has('Participle'))
    ? sentence.text
    : clause.chunks.map((c) => c.text).join(' ')

/** Why the figure is none of the field's, or undefined: adopters want a word of using or joining, loose nouns a digital subject. */
export function whyIrrelevant(found: Found, unit: UnitClass, label: string): string | undefined {
  const { text, offset } = found.sentence
  if (CORRECTED.test(text)) return 'corrected by the text'
  if (PROFILE.test(text)) return 'what an applicant must have'
  if (OUTSIDER.test(text) && unit === 'adopters') return 'of an association or company'
  if (FILED.test(label) && !FILED_ONLINE.test(text)) return 'applications filed, not offered'
  if (OF_COMPANY.test(text) || (COMPANY.test(found.document.textBefore(offset, 600)) && !PUBLIC.test(text)))
    return 'of a company'
  const before = () => found.document.textBefore(offset, 300)
  if (unit === 'adopters' && !ADOPTION.test(clauseText(found)) && !(CORRECTION.test(text) && ADOPTION.test(before())))
    return 'nobody uses or joins anything'
  if (DIGITAL.test(text) || (!LOOSE.test(label) && unit !== 'adopters')) return undefined
  if (DIGITAL.test(before())) return undefined
  if (unit !== 'adopters' && found.document.planNear(offset, { within: 800 })) return undefined
  const provider = found.document.bodyNear(offset, (body) => body.digital)
  return provider ? undefined : 'no digital subject near'
}
