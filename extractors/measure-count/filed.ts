/** Applications that are on offer, and those that came in. */
import { latin } from '../german/latin.ts'
import type { Counting } from './counting.ts'
import { DIGITAL } from './digital-subject.ts'

/** *29 Anträge lassen sich elektronisch stellen* offers services; applications that came in are none. */
export const FILED =
  /(?:^|\s)(?:(?:Bürger|Kfz-|Familien|Unternehmens)?[Aa]nträgen?|Fachdiensten?|Anliegen|Behördengängen?)$/u
const FILED_ONLINE = latin.i`(?:lass|könn|(?<!\p{L})kann(?!\p{L})|verfügbar|abrufbar|möglich|gehen|gibt es|stehen|bereit|gestellt|(?<!\p{L})sind).{0,60}(?:online|elektronisch|digital|abwickel|(?:im|ins|übers|über das) (?:inter)?netz|(?:am|vom) (?:heimischen |eigenen )?(?:bildschirm|rechner|computer|sofa)|(?:im|ins|übers) (?:\p{L}+ )?\p{L}*portal|von zu ?hause|sparen)|(?:online|elektronisch|digital|(?:im|ins) (?:inter)?netz).{0,60}(?:lass|könn|verfügbar|abrufbar|möglich|gestellt|bereit)|lassen sich darüber|digitalisiert|bietet?n? .{0,60}(?:online|elektronisch|digital) an(?!\p{L})|(?<!\p{L})über (?:das|die|den|unser|ihr|sein) [^.;]{0,40}(?:portal|plattform|app|konto|center|rathaus|amt24|service)[\p{L}-]*(?: [^.;]{1,40})? (?:lass|könn|sind|stehen)`
/** *41 Anträge lassen sich dort stellen*: in the portal of which the text has just spoken. */
const FILED_THERE = latin.i`(?:lass|könn|(?<!\p{L})kann(?!\p{L})).{0,40}(?<!\p{L})(?:dort|hier|darüber|darin)(?!\p{L})`
/** *hält 120 digitale Anträge bereit*: they are there to be filed. */
const OFFERED = latin`bietet|bieten|umfass|(?<!\p{L})(?:steh|find|hält|gibt|enthält|bündel|zählt|liegt|laufen|wählen)|bereit|verfügbar|nutz|freigeschaltet|(?<!\p{L})online|im (?:Angebot|Netz|Internet)|Marke von|Zahl der|[Pp]ortal`
/** Came in, not on offer: *2019 sind 300 Anträge elektronisch eingegangen*. */
export const RECEIVED = latin.i`eingegangen|gehen .{0,60}ein(?!\p{L})|gingen .{0,60}ein(?!\p{L})|eingereicht|bearbeitet|bewilligt|gestellt worden|(?:wurden|worden|haben) .{0,60}gestellt(?! werden)|abgelehnt|verzeichnet|registriert|abgeschickt|erledigt worden`

/** In characters. */
const PORTAL_REACH = 1200

/** *75 Anträge sind eingegangen* */
export function isFiledOnly({ part, label, before }: Counting): boolean {
  if (!FILED.test(label)) return false
  const isOffered = FILED_ONLINE.test(part) || (FILED_THERE.test(part) && DIGITAL.test(before(PORTAL_REACH)))
  const isOnline = /^(?:digitale|elektronische)n? /u.test(label) && OFFERED.test(part)
  return !(isOffered || isOnline) || RECEIVED.test(part)
}
