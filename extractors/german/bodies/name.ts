/** What a body’s name tells: whether it is digital, its nominative. */

import { FIELD_WORDS } from '../field-words.ts'
import { latin } from '../latin.ts'
import { memoised } from '../memory/memoised.ts'
import { nominativeAdjective, withoutGenitive } from '../nominative.ts'
import { isCapitalAdjective, type Word } from '../noun-phrase.ts'
import { type BodyHead, bodyHeadOf } from './heads.ts'

const DIGITAL = latin.i`${FIELD_WORDS}|(?<!\p{L})(?:KI|DV|ADV|TUIV|KDZ|KDO|KDVZ|KRZ|GKD|KDN|KGRZ|DVZ|E-?Gov)(?!\p{Ll})|(?:^|[^\p{Ll}])IT[-.@]|informatik|datentechn|datenstelle|rechenstelle|informationszentrum|(?:daten|informations)- und |datendienst|informationsdienste|bürokommunikation|ego-|dateninfrastruktur|elektronische|smart|Technik NRW|Daten und (?:Information|Netze|Technik|Systeme|Kommunikation|Dienste)|Netze und Daten|CERT|CIO|CDO|CISO|automation|automatisierung|rechenamt|(?:computer|IT|EDV)-?notfall|künstliche intelligenz|verwaltung 4|govtech|datenrat|registermodernis|konsolidierungsrat|registerwesen|verwaltungsnetz|behördennetz|landesdatennetz|meldewesen|vorgangsbearbeitung|prozessmanagement|verwaltungsinnovation|online-?dienst|(?<!\p{L})e-?akten?(?!\p{L})|daten(?:verbund(?= )|haus|werk|kontor|hafen|agentur|anstalt|labor|gesellschaft|service|netz|büro|betrieb|management|austausch)|(?:verwaltungs|landes|bundes|multi)-?cloud|xöv|govern(?:ment|ance)-lab|rechen(?:haus|dienst|werk|betrieb|anstalt|gesellschaft|gemeinschaft)|systemhaus(?= )|verwaltungssoftware|open[- ]?source|quelloffen|offene software|registervernetz|basisdienst|basiskomponent|nutzerkont|e-?rechnung|(?:verwaltungs|bürger|service)portal|portalverbund|für cloud(?!\p{Ll})`

/** True where a name speaks of IT, data processing, digitalisation, e-government or information security. */
export const namesDigital = memoised((name) => DIGITAL.test(name))

/** The words from `from` to `to` as a name in the nominative; `head` is the index of the head noun. */
export function nominativeName(words: readonly Word[], from: number, to: number, head: number, kind: BodyHead): string {
  const plural = isPlural(words[head] as Word)
  let name = ''
  for (let k = from; k < to; k++) {
    const word = words[k] as Word
    const gap = k === from ? 0 : word.start - (words[k - 1] as Word).end
    name += ' '.repeat(Math.max(0, gap))
    if (k < head && isCapitalAdjective(word)) name += nominativeAdjective(word.text, plural ? 'f' : kind.gender)
    else name += k === head ? withoutGenitive(word.text) : word.text
  }
  return name
}

function isPlural(word: Word): boolean {
  return /(?:zentren|ministerien|verbände|ämter|agenturen|kanzleien|regierungen|anstalten)$/.test(word.lower)
}

/** Finanzministerium, Digitalministerium, Landesrechenzentrum name a body; Ministerium, Landesbetrieb only point at one. */
export function isCompoundName(word: Word): boolean {
  if (bodyHeadOf(word.lower)?.kind === 'ministry') return !/^(?:staats|bundes|landes|fach)?minist/.test(word.lower)
  return namesDigital(word.text) && !/^rechenzentr|^datenzentrale/.test(word.lower)
}
