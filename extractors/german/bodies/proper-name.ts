/** The proper name right behind a body’s head noun: *Staatsbetrieb Sächsische Informatik Dienste*, *Anstalt ITEOS*. */

import { MONTHS } from '../dates/months.ts'
import { latin } from '../latin.ts'
import {
  isArticle,
  isCapitalAdjective,
  isNominalised,
  isPersonAt,
  isUpper,
  opensAnotherPhrase,
  type Word,
} from '../noun-phrase.ts'
import { readRegionName } from '../places/region-words.ts'
import { isPlaceWord } from '../places/words.ts'
import { bodyHeadOf } from './heads.ts'
import { readKnown, readShortForm } from './known.ts'
import { readMadeUp } from './made-up.ts'
import { namesDigital } from './name.ts'
import { readSphere } from './tail.ts'

const NAME_START =
  /^(?:IT|IuK|EDV|Digital|Daten|Information|Kommunal|Sächsisch|Smart|Verwaltung|OZG|E-Government|eGovernment|Elektronisch|Cyber|Region|Informatik|Technik|Geoinformation|KI|Open|Zentral|Öffentlich|Recht|Künstlich|Register|Vorgangsbearbeitung|Prozessmanagement|E-Akte|Online|Portal|Cloud|Standardisierung|Organisation|Automation|Automatisierung)/u

/** A headline's verb: *ZWECKVERBAND WIRD AÖR*. */
const VERB_IN_CAPITALS =
  /^(?:WIRD|WERDEN|WURDEN?|IST|SIND|HAT|HABEN|HEISST|HEIẞT|GEHT|GEHEN|KOMMT|BEKOMMT|ERHÄLT|STARTET|SUCHT|STELLT|SETZT)$/

/** A name right after the head: `Staatsbetrieb Sächsische Informatik Dienste`, `Amt IT und Digitalisierung`, `Anstalt ITEOS`. */
export function readProperName(words: readonly Word[], i: number): number {
  const first = words[i]
  // Kommission #Digitales Hessen 2.0
  if (first?.text === '#' && isUpper(words[i + 1]) && words[i + 1]?.start === first.end) return readTag(words, i + 1)
  const known = readKnown(words, i)
  if (known && known.body.kind !== 'association') return known.end
  if (first && /^eGo-\p{Lu}/u.test(first.text)) return i + 1
  const madeUp = readMadeUp(words, i)
  if (madeUp > i) return madeUp
  if (!first || !(isUpper(first) || /^\d/.test(first.text)) || VERB_IN_CAPITALS.test(first.text)) return i
  // Zweckverband Bergisches Rechenzentrum
  if (isCapitalAdjective(first) && isUpper(words[i + 1]) && bodyHeadOf((words[i + 1] as Word).lower))
    return readProperName(words, i + 2)
  const isRegional = REGIONAL.test(words[i - 1]?.lower ?? '') && !isPersonAt(words, i)
  const region = isRegional ? readRegionName(words, i) : i
  // Landesbetrieb Hessen Digital
  const place = region > i ? region : isPlaceWord(first.text) ? i + 1 : i
  if (place > i) return readFieldBehindPlace(words, place) ?? readPlaceList(words, place)
  // Zweckverband KDZ Mosel
  if (isRegional && (IN_CAPITALS.test(first.text) || isCentreOf(words, i)))
    return Math.max(i + 1, readRegionName(words, i + 1))
  // des städtischen IT-Betriebs Fidatas
  if (/^(?:it|edv)-betrieb/.test(words[i - 1]?.lower ?? '') && isAlone(words, i)) return i + 1
  // Beirat Junge Digitale Verwaltung
  const isAttribute = /^\p{Lu}\p{Ll}{2,}e[rsn]?$/u.test(first.text) && !isPersonAt(words, i)
  const opensField = NAME_START.test(first.text) || (isAttribute && /^Digital/.test(words[i + 1]?.text ?? ''))
  if (!opensField && !opensFieldPair(words, i)) {
    const run = readRunBeforeShortForm(words, i)
    return run === i && isCoined(first) && !isPersonAt(words, i) ? i + 1 : run
  }
  let at = i
  while (
    isUpper(words[at]) &&
    at < i + 7 &&
    !opensDate(words, at) &&
    !VERB_IN_CAPITALS.test((words[at] as Word).text)
  ) {
    at++
    if (/^\d(?:\.\d)?$/.test(words[at]?.text ?? '')) at++
    const next = words[at + 1]
    if (/^(?:und|&)$/.test(words[at]?.text ?? '') && isUpper(next) && !isPlaceWord(next.text)) at++
    if (isNominalised(words[at - 1] as Word)) break
  }
  return readSphere(words, at)
}

/** *löst das Kompetenzzentrum Digitale Verwaltung Ende 2022 auf*: where the name is over and a date begins. */
const opensDate = (words: readonly Word[], at: number): boolean =>
  OPENS_DATE.test(words[at]?.text ?? '') && (words[at + 1]?.kind === 'number' || MONTH.test(words[at + 1]?.text ?? ''))
const MONTH = new RegExp(`^(?:${MONTHS})$`)
const OPENS_DATE = new RegExp(`^(?:Anfang|Mitte|Ende|Frühjahr|Sommer|Herbst|Winter|${MONTHS})$`)

/** *Landesbetrieb Hessen Digital*, *Betrieb Emden Netze & IT*: capitals that go on with a digital subject. */
function readFieldBehindPlace(words: readonly Word[], i: number): number | undefined {
  let at = i
  while (at < i + 4 && isUpper(words[at]) && !isPersonAt(words, at) && !opensAnotherPhrase(words[at] as Word)) {
    at++
    if (/^(?:&|und)$/.test(words[at]?.text ?? '') && isUpper(words[at + 1]) && !isArticle(words[at - 1])) at++
  }
  return at > i && words.slice(i, at).some((w) => namesDigital(w.text)) ? at : undefined
}

/** *Kompetenzzentrum Vorgangsbearbeitung und E-Government*: of two subjects one is digital. */
const opensFieldPair = (words: readonly Word[], i: number): boolean => {
  const [first, link, second] = words.slice(i, i + 3)
  return (
    isUpper(first) &&
    /^(?:und|&)$/.test(link?.text ?? '') &&
    isUpper(second) &&
    FIELD.test(first.text) &&
    namesDigital(second.text)
  )
}
const FIELD = /(?:ung|tion|wesen|management|technik|logie|recht|daten|akte|heit|schaft|ation|innovation|organisation)$/u

/** `#Digitales Hessen 2.0`: capitals and a number behind the sign. */
function readTag(words: readonly Word[], i: number): number {
  let at = i + 1
  while (at < i + 4 && isUpper(words[at]) && !isPersonAt(words, at) && !bodyHeadOf((words[at] as Word).lower)) at++
  return /^\d(?:\.\d)?$/.test(words[at]?.text ?? '') ? at + 1 : at
}

/** One capital word that is nobody's name, and no more of them. */
const isAlone = (words: readonly Word[], i: number): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(words[i]?.text ?? '') && !isUpper(words[i + 1]) && !isPersonAt(words, i)

/** *Rechenzentrum ID* */
const isCentreOf = (words: readonly Word[], i: number): boolean =>
  /^rechenzentrum/.test(words[i - 1]?.lower ?? '') && /^(?!IT|DV|KI|EU|US)[A-ZÄÖÜ]{2}$/.test(words[i]?.text ?? '')

/** What shortens a provider's name: `KDZ`, `KISA`; no Land, law or form. */
const IN_CAPITALS = latin`^(?!(?:NRW|BRD|DDR|EDV|ADV|DSGVO|OZG|MBH|AÖR|SAP|CDU|CSU|SPD|FDP|AFD|BSW)$)(?:\p{Lu}{3,6}(?:-\p{Lu}{2,4})?|\d(?:IT|DV))$`

/** Bodies that are called after a region or town: *IT-Verbund Landsberg*, *Regionales Rechenzentrum Unterer Neckar*. */
export const REGIONAL =
  /(?:verbund(?:e?s)?|verband(?:e?s)?|rechenzentrum(?:s)?|datenzentrale|datenverarbeitung|informationsverarbeitung|agentur|betrieb(?:e?s)?|zentrale|systemhaus(?:es)?|(?:datenverarbeitungs|rechen|it-|edv-|dv-)(?:gesellschaft|gemeinschaft)|datenverarbeitungsstelle|(?:it|edv|adv|dv)-zentrale|it-(?:union|allianz|zentrum(?:s)?)|kompetenzzentrum(?:s)?|digitalzentrum(?:s)?)$/

/** `Digitalagentur Byte-Service`, `Zweckverband KDN-Süd`, `Rechenzentrum MusDat`: an ordinary noun behind a head may be its object, a coined one names it. */
function isCoined({ text }: Word): boolean {
  return (
    /^\p{Lu}(?:[\p{L}\d]*-\p{Lu}[\p{L}\d]+|\p{Ll}+\p{Lu}\p{Ll}{2,})$/u.test(text) &&
    !/(?:Projekt|Gesetz|Verfahren|Strategie|Dienste?|Leistungen|Experten?|Kosten|Vertrag|Chefin?|Leiter(?:in)?)$/u.test(
      text,
    )
  )
}

// Regionales Rechenzentrum Südlicher Oberrhein (RRSO): the short form vouches for the words before it.
function readRunBeforeShortForm(words: readonly Word[], i: number): number {
  let at = i
  if (opensAnotherPhrase(words[i] as Word) || isPersonAt(words, i)) return i
  while (at < i + 7 && (isUpper(words[at]) || (at > i && /^(?:und|für|am|an|der|im)$/.test(words[at]?.text ?? ''))))
    at++
  return readShortForm(words, at) && words[at]?.text === '(' ? at : i
}

// Gebietsrechenzentren Köln und Hagen
function readPlaceList(words: readonly Word[], i: number): number {
  let at = i
  for (;;) {
    const next = words[at + 1]
    if (!/^(?:und|,)$/.test(words[at]?.text ?? '') || !isUpper(next) || !isPlaceWord(next.text)) return at
    at += 2
  }
}
