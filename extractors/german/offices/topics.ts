import { PORTFOLIO } from '../field-words.ts'
import { latin } from '../latin.ts'
import type { Role } from './heads.ts'

/**
 * Fields of commissioners (Beauftragte, Bevollmächtigte) and the roles that they give, after facts.md: information
 * technology, IT and e-government → CIO; digitalisation → CDO; security of information → CISO.
 */

const SECURITY =
  /informationssicherheit|it-sicherheit|cyber-?sicherheit|informations-\s+und\s+(?:cyber|it-)|sicherheit in der informationstechn|datensicherheit/iu
const TECHNOLOGY = latin.i`informationstechn|informations-\s+und\s+(?:tele)?kommunikationstechn|(?<!\p{L})(?:IT|IuK|IKT|ITK|EDV)(?!\p{L}|-sicherheit)|(?<!\p{L})e-?government|electronic government|verwaltungs-it|landes-it`
const DIGITALISATION = latin.i`digitalisierung|(?<!\p{L})digitale[nsrm]?(?!\p{L})|(?<!\p{L})digital(?:-|beauftrag|bevollm|en |e )|smart[- ]city`
const OTHER_FIELD = /datenschutz|informationsfreiheit/iu

/** The roles of a commissioner by the whole office phrase; none for other fields (data protection, culture). */
export function rolesOfField(phrase: string): Role[] {
  if (OTHER_FIELD.test(phrase)) return []
  const roles: Role[] = []
  const withoutSecurity = phrase.replace(new RegExp(SECURITY.source, 'giu'), ' ')
  if (TECHNOLOGY.test(withoutSecurity)) roles.push('CIO')
  if (DIGITALISATION.test(withoutSecurity)) roles.push('CDO')
  if (SECURITY.test(phrase)) roles.push('CISO')
  return roles
}

/** Words that make a minister's or state secretary's office a digital one: IT, digital or modernisation of administration. */
export const isDigitalPortfolio = (phrase: string): boolean => DIGITAL_PORTFOLIO.test(phrase)
const DIGITAL_PORTFOLIO = latin.i`${PORTFOLIO}|modernisierung (?:des staates|der verwaltung)`
