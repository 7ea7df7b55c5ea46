/**
 * Words that are of digital administration wherever they stand, in families: alternatives of an expression that minds
 * no case (`latin.i`). The tables of names, plans, portfolios and figures add what is digital only in their place.
 * Each of these words opens the gate of a page (page/field.ts): test/field.test.ts asks.
 */

/** Computing as such. *ITALIEN* is none. */
export const COMPUTING = String.raw`(?<!\p{L})(?:IT|IuK|IKT|ITK|EDV)(?!\p{Ll})|informationstechn|informationsverarb|kommunikationstechn|datenverarb|datenzentr|rechenzentr`

/** The IT that an administration runs for itself, which is no body. */
export const HOUSE_IT =
  '(?:[Vv]erwaltungs|[Ll]andes|[Ss]tadt|[Kk]reis|[Bb]undes|[Kk]ommunal|[Rr]athaus|[Bb]ehörden|[Gg]emeinde|[Bb]ezirks)-(?:IT|it|EDV|edv)'

/** Services of an administration online. */
export const E_GOVERNMENT = String.raw`e-?government|(?<!\p{L})OZG(?!\p{Ll})|onlinezugang`

/** Administration made new. */
export const MODERNISATION = 'verwaltungsmodern|staatsmodern'

/** Security of information. */
export const SECURITY = 'informationssicherheit|cyber'

/** What makes an office, a task or a ministry one of the digital portfolio (facts.md). */
export const PORTFOLIO = `digital|${COMPUTING}|${E_GOVERNMENT}|${MODERNISATION}`

/** Things of the field that somebody may use or run. */
export const THINGS = `digital|${COMPUTING}|${E_GOVERNMENT}|${SECURITY}|open[- ]?(?:data|government)`

/** All of them. */
export const FIELD_WORDS = `${THINGS}|${MODERNISATION}`
