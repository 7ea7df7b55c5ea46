/** Bodies read by their head noun, with what belongs to the name behind it. */

import {
  isArticle,
  isCapitalAdjective,
  isGenitiveArticle,
  isPersonAt,
  isUpper,
  readGenitive,
  readPlaces,
  readTopic,
  type Word,
} from '../noun-phrase.ts'
import { isRegion, readRegionName } from '../places/region-words.ts'
import { isPlaceWord, MUNICIPAL_HEADS } from '../places/words.ts'
import { type BodyHead, bodyHeadOf, LEGAL_FORM, NOT_BODIES } from './heads.ts'
import { readShortForm } from './known.ts'
import { isCompoundName, namesDigital } from './name.ts'
import { REGIONAL, readProperName } from './proper-name.ts'
import { readOwnedTopic, readSphere, withVouchedOwner } from './tail.ts'

/** A body read by its head noun: `[capital adjective]* head extension (short form)`. Indexes are of words. */
export interface PatternHit {
  readonly head: number
  readonly kind: BodyHead
  /** After the whole mention, the short form in parentheses included. */
  readonly end: number
  /** After the name itself. */
  readonly nameEnd: number
  readonly acronym?: string
  /** A name in quotation marks behind the head: `Landesoberbehörde „IT Baden-Württemberg“`. */
  readonly quoted?: { readonly from: number; readonly to: number }
  /** What goes on behind the short form: `IT-Verbund (ITV) Stormarn`. */
  readonly rest?: { readonly from: number; readonly to: number }
  readonly generic: boolean
}

/** Reads a body whose name starts at word `i`, by its head noun. */
export function readPattern(words: readonly Word[], i: number): PatternHit | undefined {
  const head = headIndex(words, i)
  if (head === undefined) return undefined
  const word = words[head] as Word
  const kind = kindOf(words, head)
  const extension = readExtension(words, head, kind)
  const bare = extension.end === head + 1
  if (bare && !standsAlone(words, i, head, kind)) return undefined
  return { ...extension, head, kind, generic: bare && head === i && kind.bare === 'generic' && !isCompoundName(word) }
}

// Rat für Digitalethik is a council, der Rat a town's parliament.
function kindOf(words: readonly Word[], head: number): BodyHead {
  const { lower } = words[head] as Word
  const isOfField = words[head + 1]?.text === 'für' || readMembers(words, head + 1) > head + 1
  const council = /^rat(?:s|es)?$/.test(lower) && isOfField
  const next = words[words[head + 1]?.text === 'für' ? head + 2 : head + 1]?.text ?? ''
  // Kabinettsausschuss Digitalisierung: of ministers, and yet one matter's
  if (/^kabinettsausschuss/.test(lower) && namesDigital(next)) return bodyHeadOf('ausschuss') as BodyHead
  return bodyHeadOf(council ? 'beirat' : lower) as BodyHead
}

// im Amt, das Zentrum, eine Gesellschaft: a head without anything beside it is a body only where the table says so.
function standsAlone(words: readonly Word[], i: number, head: number, kind: BodyHead): boolean {
  const word = words[head] as Word
  if (head > i && isCapitalAdjective(words[i])) return true
  if (/^rat(?:s|es)?$/.test(word.lower))
    return /^(?:der|dem|den|vom|im)$/i.test(words[i - 1]?.text ?? '') && isUpper(word)
  if (NOT_BODIES.test(word.lower)) return false
  return kind.bare !== 'none' || namesDigital(word.text)
}

const PLAIN_MODIFIER =
  /^(?:Neu|Erst|Zuständig|Bisherig|Künftig|Jeweilig|Ander|Eigen|Beid|Zwei|Drei|Viel|Weiter|Ehemalig|Früher|Nachgeordnet|Oberst|Kommunal|Öffentlich|Zahlreich|Staatlich|Städtisch)(?:e|en|er|es|em)?$/u

/** The index of the head noun when a name starts at `i`: after capital adjectives and hyphen stubs. */
function headIndex(words: readonly Word[], i: number): number | undefined {
  let at = i
  while (at - i < 4 && isCapitalAdjective(words[at]) && !bodyHeadOf((words[at] as Word).lower)) {
    if (at === i && PLAIN_MODIFIER.test((words[at] as Word).text) && !bodyHeadOf(words[at + 1]?.lower ?? ''))
      return undefined
    if (
      /^(?:Neu|Erst|Zuständig|Bisherig|Künftig|Jeweilig|Ander|Eigen|Weiter|Ehemalig|Früher)/.test(
        (words[at] as Word).text,
      )
    )
      return undefined
    at++
  }
  // Finanz- und Heimatministerium
  while (at < i + 8 && words[at]?.text.endsWith('-') && /^(?:und|,)$/.test(words[at + 1]?.text ?? '')) at += 2
  const word = words[at]
  return isUpper(word) && bodyHeadOf(word.lower) ? at : undefined
}

type Extension = Pick<PatternHit, 'end' | 'nameEnd' | 'acronym' | 'quoted' | 'rest'>

function readExtension(words: readonly Word[], head: number, kind: BodyHead): Extension {
  const open = head + 1
  const close = closingQuote(words, open)
  const quoted =
    close !== undefined && (isUpper(words[open + 1]) || namesDigital((words[open + 1] as Word).text))
      ? { from: open + 1, to: close }
      : undefined
  const nameEnd =
    quoted && close !== undefined ? close + 1 : withVouchedOwner(words, readNameAfterHead(words, head, kind))
  const short = readShortForm(words, nameEnd)
  const from = short && nameEnd === head + 1 && isProvider(kind) ? short.end : nameEnd
  const to = from > nameEnd ? readRegionName(words, from) : from
  return {
    end: Math.max(short?.end ?? nameEnd, to),
    nameEnd,
    ...(short ? { acronym: short.acronym } : {}),
    ...(to > from ? { rest: { from, to } } : {}),
    ...(quoted ? { quoted } : {}),
  }
}

/** A ministry's or council's place is another's: *im Beirat (DB) Kassel*. */
const isProvider = ({ kind, standing }: BodyHead): boolean => standing && /^(?:agency|it-provider)$/.test(kind)

function closingQuote(words: readonly Word[], open: number): number | undefined {
  if (!/^["„“»]$/.test(words[open]?.text ?? '')) return undefined
  for (let k = open + 1; k < words.length && k < open + 14; k++) if (/^["“”«]$/.test((words[k] as Word).text)) return k
  return undefined
}

function readNameAfterHead(words: readonly Word[], head: number, kind: BodyHead): number {
  const word = words[head] as Word
  if (kind.kind === 'parliament' && word.lower.startsWith('rat')) return readCouncilOfTown(words, head + 1)
  if (kind.kind === 'government' || kind.kind === 'parliament') return readPlaces(words, head + 1, word)
  let at = kind.kind === 'council' ? readMembers(words, head + 1) : readPortfolio(words, head)
  const members = at
  // die Staatskanzlei für den Landesbetrieb: another body is no topic
  const isForBody = isArticle(words[at + 1]) && bodyHeadOf(words[at + 2]?.lower ?? '') !== undefined
  if (words[at]?.text === 'für' && !isForBody) {
    const topic = readTopic(words, at + 1, 'without-owners')
    if (topic > at + 1) at = readSphere(words, topic)
  } else if (at === head + 1 && members === at) {
    const owned = readOwnedTopic(words, at)
    at = owned > at ? owned : readProperName(words, at)
  }
  while (isUpper(words[at]) && isPlaceWord((words[at] as Word).text)) at++
  // Zweckverband für Datenverarbeitung Unterelbe
  if (at > members && words[at]?.text !== '(' && !isPersonAt(words, at)) at = readRegionOf(words, head, at)
  return LEGAL_FORM.test(words[at]?.text ?? '') ? at + 1 : readLegalForm(words, at)
}

/** *Zentrale für Datenverarbeitung Unterelbe*; a landscape behind any digital subject: *Anstalt für digitale Dienste Ostfriesland*. */
function readRegionOf(words: readonly Word[], head: number, at: number): number {
  if (REGIONAL.test((words[head] as Word).lower)) return readRegionName(words, at)
  const next = words[at]
  const isOfField = isUpper(next) && isRegion(next.text) && words.slice(head, at).some((w) => namesDigital(w.text))
  return isOfField ? at + 1 : at
}

/** `Rat der Stadt Köln`. */
function readCouncilOfTown(words: readonly Word[], i: number): number {
  const genitive = readGenitive(words, i)
  return words.slice(i, genitive).some((w) => MUNICIPAL_HEADS.test(w.lower)) ? genitive : i
}

/** `Ausschuss der Staatssekretäre`, `Rat der IT-Beauftragten`: who sits in it. */
function readMembers(words: readonly Word[], i: number): number {
  if (words[i]?.text !== 'der' || !MEMBERS.test(words[i + 1]?.lower ?? '')) return i
  const paired = words[i + 2]?.text === 'und' && MEMBERS.test(words[i + 3]?.lower ?? '')
  const at = paired ? i + 4 : i + 2
  const whose = readGenitive(words, at)
  return /(?:ressorts|länder|kreise|kommunen|bezirke|regierung)$/.test(words[whose - 1]?.lower ?? '') ? whose : at
}
const MEMBERS =
  /(?:staatssekretär(?:e|innen)|staatsräte|amtschefs|(?:it|cio|digital|digitalisierungs|informationssicherheits|e-government)-?(?:beauftragten|bevollmächtigten|verantwortlichen|leiter|leitungen)|^(?:cios|cdos|cisos)|digitalminister(?:innen)?|^bürgermeister)$/

/** `Ministerium der Finanzen`, `Ministerium des Innern und für Sport`, `Bundesministerium der Justiz`. */
function readPortfolio(words: readonly Word[], head: number): number {
  const at = head + 1
  if (!/minist/.test((words[head] as Word).lower) || !isGenitiveArticle(words[at])) return at
  const genitive = readGenitive(words, at)
  if (!/^(?:Finanzen|Innern|Inneren|Justiz|Verteidigung)$/.test(words[genitive - 1]?.text ?? '')) return at
  if (!/^(?:und|,|sowie)$/.test(words[genitive]?.text ?? '') || words[genitive + 1]?.text !== 'für') return genitive
  const topic = readTopic(words, genitive + 2, 'without-owners')
  return topic > genitive + 2 ? topic : genitive
}

// `Digitalagentur Muster GmbH`: up to three more words may stand before the legal form.
function readLegalForm(words: readonly Word[], i: number): number {
  let at = i
  while (at < i + 3 && isUpper(words[at]) && !LEGAL_FORM.test((words[at] as Word).text)) at++
  return at > i && LEGAL_FORM.test(words[at]?.text ?? '') ? at + 1 : i
}
