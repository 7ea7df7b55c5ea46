/** IT providers named by a region: *KDZ Westpfalz*. */

import type { BodyMention } from '../bodies.ts'
import { latin } from '../latin.ts'
import { isUpper, readPlaces, type Word } from '../noun-phrase.ts'
import { isTownOrDistrict, readRegionName } from '../places/region-words.ts'
import { isPlaceWord } from '../places/words.ts'
import { LEGAL_FORM } from './heads.ts'
import { readShortForm } from './known.ts'
import { providerNamed } from './provider.ts'

const WHOSE = /^(?:Kommunal|Interkommunal|Regional|Gemeinsam|Zentral)e[nr]?$/
const WHAT = latin`^(?:(?:Daten|Rechen|Informations|IT-?|EDV-?|ADV-?)\p{Ll}*(?:verarbeitung(?:s?stelle|szentrale|sgemeinschaft|sgesellschaft)?|zentrale|[Dd]ienste?|[Ss]ervices?|systeme|technik|technologie|[Bb]etriebe?|stelle|gemeinschaft)|IT|IuK|EDV|ADV|Informatik)$`
const INSIDE_REGION = /^(?:am|an|der|im|und)$/
/** A region's name has no more words than this. */
const MOST_WORDS = 5

/** *KDZ Westpfalz*, *GKD Ruhr*: what shortens *Kommunale Datenzentrale* and the like, and for which region. */
export const SHORTENED =
  /^(?:KDZ|KDVZ|KDV|KDN|KDO|KDG|KDS|GKD|GKDZ|KRZ|GRZ|KGRZ|RRZ|KIV|KIZ|KIS|KDI|GDV|IDZ|ITK|ITZ|BIT|KID|ZDV|DVZ|GDZ|IKD)$/
/** *Kommunal-IT Pfalz*, *IT-Service Altmark*, *die Informatik Görlitz*: what is also a subject names a provider before a region. */
export const SUBJECT =
  /^(?:(?:Kommunal|Kreis|Stadt|Regio(?:nal)?)-IT|IT-(?:Services?|Dienste?|Dienstleistungen|Haus|Werk)|Informatik)$/

/**
 * Reads a joint IT provider named by what it does and for which region: *Kommunale Datenverarbeitung Westpfalz (KDW)*.
 * A region or a short form must stand behind it: *die kommunale Datenverarbeitung* alone is no body.
 */
export function readRegionalProvider(text: string, words: readonly Word[], i: number): BodyMention | undefined {
  const [whose, what] = [words[i], words[i + 1]]
  const stub = readPaired(text, words, i)
  if (stub) return stub
  // a subject taught in many towns, where no article makes it one body of a German town
  const isSubject =
    whose?.text === 'Informatik' &&
    !(/^(?:der|die)$/i.test(words[i - 1]?.text ?? '') && isTownOrDistrict(words[i + 1]?.text ?? ''))
  if (whose && !isSubject && (SHORTENED.test(whose.text) || SUBJECT.test(whose.text)))
    return readShortened(text, words, i, whose)
  if (!whose || !what || !WHAT.test(what.text)) return undefined
  // *Bergisch-Oberbergische Informationstechnik (BOIT)*: the short form vouches for any adjective of a place
  const isOfPlace = /^\p{Lu}[\p{L}-]+ische[nr]?$/u.test(whose.text) && readShortForm(words, i + 2) !== undefined
  if (!isOfPlace && !WHOSE.test(whose.text)) return undefined
  const end = readRegion(words, i + 2, what)
  const short = readShortForm(words, end)
  if (!short && end === i + 2) return undefined
  const form = !short && LEGAL_FORM.test(words[end]?.text ?? '') ? end + 1 : end
  const spelled = text.slice(whose.start, (words[form - 1] as Word).end)
  const name = spelled.replace(/^(?<stem>\p{Lu}[\p{L}-]+e)[nr](?= )/u, '$<stem>')
  return providerNamed(name, { start: whose.start, end: (words[(short?.end ?? form) - 1] as Word).end }, short?.acronym)
}

const FIELD = /^(?:Informations|Daten|Kommunikations|IT|Rechen)-$/
const PAIRED = /^(?:Daten|Informations|Kommunikations)(?:technik|technologie|verarbeitung|dienste?)$/

/** *Informations- und Datentechnik Bremen*: two fields of one provider. */
function readPaired(text: string, words: readonly Word[], i: number): BodyMention | undefined {
  const [first, and, second] = words.slice(i, i + 3)
  if (!first || and?.text !== 'und' || !second || !FIELD.test(first.text) || !PAIRED.test(second.text)) return undefined
  const end = readRegion(words, i + 3, second)
  return end === i + 3 ? undefined : regional(text, words, i, end)
}

function readShortened(text: string, words: readonly Word[], i: number, word: Word): BodyMention | undefined {
  const end = readRegion(words, i + 1, word)
  return end === i + 1 ? undefined : regional(text, words, i, end)
}

function regional(text: string, words: readonly Word[], i: number, end: number): BodyMention {
  const span = { start: (words[i] as Word).start, end: (words[end - 1] as Word).end }
  return providerNamed(text.slice(span.start, span.end), span)
}

/** *Westpfalz*, *Rhein-Erft*, *Region Stuttgart*; several words where a short form vouches for them. */
function readRegion(words: readonly Word[], i: number, noun: Word): number {
  const region = readRegionName(words, i)
  // *Bergisches Land*, though *Bergisch* is a place of its own
  let at = Math.max(readPlaces(words, i, noun), region > i + 1 ? region : i)
  if (at > i) return at
  while (at < i + MOST_WORDS && (isUpper(words[at]) || (at > i && INSIDE_REGION.test(words[at]?.text ?? '')))) at++
  if (at > i && readShortForm(words, at)) return at
  if (region > i) return region
  const first = words[i]
  return isUpper(first) && (isPlaceWord(first.text) || hasSide(first)) && !isUpper(words[i + 1]) ? i + 1 : i
}

/** *Westpfalz*, *Obertal*: told by their first parts. */
const hasSide = ({ lower }: Word) => /^(?:west|ost|nord|süd|mittel|ober|unter|nieder|vorder|hoch)|-|land$/.test(lower)
