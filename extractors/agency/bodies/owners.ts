/** Whose a body is, as a genitive or an apposition right behind its name says it. */
import { latin } from '../../german/latin.ts'
import type { Found } from '../../rule.ts'
import type { Participant } from './participants.ts'

const APPOSITION = '(?: \\([^)]{1,20}\\))?(?:, (?:ein|d)\\p{Ll}{1,4} (?:\\p{Ll}+ ){0,2}\\p{Lu}[\\p{L}-]+)?'
const SEVERAL = '(?:(?:16|sechzehn|deutschen) )?(?:Bundesl|L)änder'
const OF_FEDERATION = latin`^${APPOSITION} (?:(?:der|aller) ${SEVERAL}|(?:von|zwischen) (?:allen )?(?:Bund und Ländern|${SEVERAL}n)|des Bundes und (?:der|aller) ${SEVERAL}|der Bundes(?:regierung|verwaltung|ressorts|ministerien|behörden))(?!\p{L}|-)(?! \p{Lu}| und \p{Lu})`
const OF_ASSOCIATION = latin`^${APPOSITION} des Deutschen (?:Städte- und Gemeindebund(?:e?s)?|Städtetag(?:e?s)?|Landkreistag(?:e?s)?)(?!\p{L})`
const IS_FEDERAL = latin`^(?: \([^)]{1,20}\))?, (?:eine?|die|der|das|als) (?:\p{Ll}+ ){0,2}Bundes(?:ober|mittel)?(?:behörde|anstalt|einrichtung)(?!\p{L})`
const BY_NAME = latin`(?:^| )(?:der|aller) ${SEVERAL}$|^(?:Deutsche|Nationale|Gesamtstaatliche)[rsn]? `

/** *der Ausschuss der 16 Länder*, *eine Anstalt von Bund und Ländern*, *eine Bundesoberbehörde*, *Deutsche Zentralstelle*. */
export function isOfFederation({ name, about, reference }: Participant, { sentence }: Found): boolean {
  if (reference) return false
  if (BY_NAME.test(name)) return true
  const behind = sentence.text.slice(about.end, about.end + LONGEST_GENITIVE)
  return OF_FEDERATION.test(behind) || OF_ASSOCIATION.test(behind) || IS_FEDERAL.test(behind)
}

/** No genitive is longer. */
const LONGEST_GENITIVE = 140
const OF_TOWNS = latin`^ (?:der|von) (?:\p{Ll}+ )?(?:\p{L}{0,12}[Ss]tädten?|\p{L}{0,12}[Gg]emeinden|Kommunen|(?:Land)?[Kk]reisen?|Ämter|Ämtern) \p{Lu}`

/** *das Rechenzentrum der Städte Moers und Kamp-Lintfort*: of none of them alone. */
export const isOfTowns = ({ about, reference }: Participant, { sentence }: Found): boolean =>
  !reference && OF_TOWNS.test(sentence.text.slice(about.end, about.end + LONGEST_GENITIVE))
