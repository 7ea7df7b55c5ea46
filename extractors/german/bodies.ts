import type { Span } from '../document.ts'
import { BODY_HEADS, type BodyHead, LEGAL_FORM, mayBeHead, NOT_BODIES } from './body-heads.ts'
import { type BodyKind, type KnownBody, knownBodies } from './body-table.ts'
import { nominativeAdjective, withoutGenitive } from './nominative.ts'
import {
  isCapitalAdjective,
  isGenitiveArticle,
  isNominalised,
  isUpper,
  readGenitive,
  readPlaces,
  readTopic,
  type Word,
  wordsOf,
} from './noun-phrase.ts'
import { isPlaceWord } from './place-words.ts'

export type { BodyKind } from './body-table.ts'

/** A body named in a sentence. Offsets are UTF-16 units of the sentence; the span has no article. */
export interface BodyMention extends Span {
  /** As the text names it, in the nominative as far as endings show it; an acronym stays an acronym. */
  readonly name: string
  /** The short form that the text puts beside the name, or the table's. */
  readonly acronym?: string
  /** The table's full name of a known body. */
  readonly canonical?: string
  readonly kind: BodyKind
  /** Of known bodies: `DE`, ISO 3166-2 or a municipality. */
  readonly jurisdiction?: string
  readonly known: boolean
  /** The name speaks of IT, data, digitalisation or security of information. */
  readonly digital: boolean
  /** `generic`: a bare noun such as *die Behörde*, a back reference. */
  readonly form: 'name' | 'acronym' | 'generic'
  /** False for departments, staff units and working groups. */
  readonly standing: boolean
}

const DIGITAL =
  /(?<!\p{L})(?:IT|IuK|KI|DV|EDV|ITK|E-?Gov)(?!\p{Ll})|(?:^|[^\p{Ll}])IT[-.@]|digital|informatik|informationstechn|informationsverarbeitung|informationssicherheit|kommunikationstechn|datenverarbeitung|datenzentral|dateninfrastruktur|e-?government|cyber|rechenzentr|elektronische|smart|OZG|onlinezugang|Technik NRW|Daten und Information|CERT|CIO|künstliche intelligenz|verwaltung 4/iu

/** True where a name speaks of IT, data processing, digitalisation, e-government or information security. */
export function namesDigital(name: string): boolean {
  return DIGITAL.test(name)
}

// Cheap gate: no sentence without one of these letters runs can hold a body.
const GATE =
  /amt|inist|kanzlei|egierung|abinett|enat|agistrat|vorstand|rat(?:e?s)?(?!\p{L})|tag(?:e?s)?(?!\p{L})|ersammlung|ürgerschaft|parlament|betrieb|verb[auä]nd|entr[aeu]|gentur|nstalt|ehörde|stelle(?!\p{L})|ommission|usschu|gremium|kreis|board|genossenschaft|gesellschaft|kademie|eferat|ezernat|bteilung|bereich|gruppe|dienst|gebiet|labor|haus|GmbH|eG|AöR|IT|\p{Lu}{3}|[a-zäöü]\p{Lu}|krz|kdvz|izn|civitec|citeq|ekom21|igital|ataport|itkom|itako|@M|nformat|ONE/u

/** Finds the bodies of one sentence, in order, never overlapping; see {@link BodyMention}. */
export function findBodies(text: string): BodyMention[] {
  if (!GATE.test(text)) return []
  return bodiesIn(text, wordsOf(text))
}

/** The same on words that are already cut. */
export function bodiesIn(text: string, words: readonly Word[]): BodyMention[] {
  const found: BodyMention[] = []
  for (let i = 0; i < words.length; ) {
    const reading = readBody(text, words, i)
    if (!reading) {
      i++
      continue
    }
    found.push(reading.mention)
    while (i < words.length && (words[i] as Word).start < reading.mention.end) i++
  }
  return found
}

/** A known or well-formed body that a whole string names (`BSI`, `Dataport`), else undefined. */
export function lookupBody(name: string): BodyMention | undefined {
  const mention = findBodies(name)[0]
  return mention && mention.start === 0 && mention.end === name.length ? mention : undefined
}

interface Reading {
  readonly mention: BodyMention
}

function readBody(text: string, words: readonly Word[], i: number): Reading | undefined {
  const word = words[i] as Word
  if (word.kind === 'mark' || word.kind === 'number') {
    if (word.kind === 'mark' || !/\p{L}/u.test(word.text)) return undefined
  }
  const known = readKnown(words, i)
  const patterned = word.kind === 'upper' ? readPattern(text, words, i) : undefined
  if (patterned && (!known || patterned.mention.end > (words[known.end - 1] as Word).end)) {
    return patterned
  }
  return known ? { mention: knownMention(text, words, i, known) } : undefined
}

/** Words that may stand beside a name in parentheses or after `kurz`: two capitals at least. */
const ACRONYM = /^(?=[^\s]{2,14}$)[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}.@-]*[\p{Lu}\p{N}][\p{L}\p{N}]*$/u

interface KnownHit {
  readonly body: KnownBody
  readonly end: number
  readonly form: 'name' | 'acronym'
  /** The name as the table spells it. */
  readonly spelled: string
}

function knownMention(text: string, words: readonly Word[], i: number, hit: KnownHit): BodyMention {
  const short = readShortForm(words, hit.end)
  const end = short ? short.end : hit.end
  const start = words[i] as Word
  const last = words[hit.end - 1] as Word
  const acronym =
    short?.acronym ?? (hit.form === 'acronym' ? nameAsAcronym(text, start, last, hit) : hit.body.acronyms[0])
  return {
    start: start.start,
    end: (words[end - 1] as Word).end,
    name: hit.form === 'acronym' ? nameAsAcronym(text, start, last, hit) : hit.spelled,
    ...(acronym ? { acronym } : {}),
    canonical: hit.body.name,
    kind: hit.body.kind,
    ...(hit.body.jurisdiction ? { jurisdiction: hit.body.jurisdiction } : {}),
    known: true,
    digital: hit.body.kind !== 'association' && isDigitalBody(hit.body),
    form: hit.form,
    standing: true,
  }
}

const NOT_DIGITAL = /^(?:Nationaler Normenkontrollrat|Bundesverwaltungsamt|Bundesnetzagentur)$/

function isDigitalBody(body: KnownBody): boolean {
  return !NOT_DIGITAL.test(body.name)
}

function nameAsAcronym(text: string, first: Word, last: Word, hit: KnownHit): string {
  const raw = text.slice(first.start, last.end)
  return hit.body.acronyms.find((acronym) => raw === `${acronym}s`) ?? raw
}

/** `(BSI)`, `(kurz: BITBW)`, `, kurz BITBW,`, `– ITZBund –` after a name. */
function readShortForm(words: readonly Word[], i: number): { acronym: string; end: number } | undefined {
  const open = words[i]?.text
  if (open !== '(' && open !== ',') return undefined
  let at = i + 1
  if (words[at]?.text === 'kurz') at++
  else if (open === ',') return undefined
  if (words[at]?.text === ':') at++
  if (/^["„“»]$/.test(words[at]?.text ?? '')) at++
  const acronym = words[at]
  if (!acronym || !ACRONYM.test(acronym.text)) return undefined
  at++
  if (isUpper(words[at]) && isPlaceWord((words[at] as Word).text)) at++
  const end = words[at - 1] as Word
  if (/^["“”«]$/.test(words[at]?.text ?? '')) at++
  const name = end === acronym ? acronym.text : `${acronym.text} ${end.text}`
  if (open === ',') return { acronym: name, end: at }
  if (words[at]?.text !== ')') return undefined
  return { acronym: name, end: at + 1 }
}

// ---- known bodies ---------------------------------------------------------------------------------------------------

interface KnownIndex {
  readonly byFirst: ReadonlyMap<
    string,
    readonly {
      readonly keys: readonly string[]
      readonly body: KnownBody
      readonly form: 'name' | 'acronym'
      readonly spelled: string
    }[]
  >
}

let index: KnownIndex | undefined

/** Endings fall off so that every case of a name has one key; acronyms keep their letters. */
function keyOf(word: string): string {
  if (/^\p{Lu}[\p{Lu}\p{N}.-]+$/u.test(word)) return word
  return word.toLowerCase().replace(/(?<=.{4})(?:es|en|er|em|e|s|n)$/u, '')
}

function knownIndex(): KnownIndex {
  if (index) return index
  const byFirst = new Map<
    string,
    { keys: readonly string[]; body: KnownBody; form: 'name' | 'acronym'; spelled: string }[]
  >()
  const add = (form: 'name' | 'acronym', text: string, body: KnownBody) => {
    const parts = wordsOf(text).map((w) => (form === 'acronym' ? w.text : keyOf(w.text)))
    const first = parts[0]
    if (!first) return
    const list = byFirst.get(first) ?? []
    list.push({ keys: parts, body, form, spelled: text })
    byFirst.set(first, list)
  }
  for (const body of knownBodies()) {
    for (const acronym of body.acronyms) add('acronym', acronym, body)
    for (const name of [body.name, ...body.otherNames]) if (!body.acronyms.includes(name)) add('name', name, body)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  index = { byFirst }
  return index
}

function readKnown(words: readonly Word[], i: number): KnownHit | undefined {
  const { byFirst } = knownIndex()
  const word = words[i] as Word
  const exact = byFirst.get(word.text) ?? (word.text.endsWith('s') ? byFirst.get(word.text.slice(0, -1)) : undefined)
  const stemmed = byFirst.get(keyOf(word.text))
  let best: KnownHit | undefined
  for (const list of exact === stemmed ? [stemmed] : [stemmed, exact]) {
    for (const entry of list ?? []) {
      if (best && entry.keys.length <= best.end - i) continue
      if (matchesKnown(words, i, entry.keys, entry.form))
        best = { body: entry.body, end: i + entry.keys.length, form: entry.form, spelled: entry.spelled }
    }
  }
  return best
}

function matchesKnown(words: readonly Word[], i: number, keys: readonly string[], form: 'name' | 'acronym'): boolean {
  return keys.every((key, k) => {
    const word = words[i + k]
    if (!word) return false
    if (form === 'name') return keyOf(word.text) === key
    return word.text === key || (k === keys.length - 1 && word.text === `${key}s`)
  })
}

// ---- patterns -------------------------------------------------------------------------------------------------------

function readPattern(text: string, words: readonly Word[], i: number): Reading | undefined {
  const at = headIndex(words, i)
  if (at === undefined) return readCompany(text, words, i)
  const word = words[at] as Word
  const head = BODY_HEADS.find((h) => h.ending.test(word.lower))
  if (!head) return undefined
  const extension = readExtension(words, at, head)
  const bareExcluded = NOT_BODIES.test(word.lower)
  const compoundDigital = namesDigital(word.text)
  let form: BodyMention['form'] = 'name'
  if (extension.end === at + 1 && at === i) {
    if (bareExcluded) return undefined
    if (head.bare === 'none' && !compoundDigital) return undefined
    if (head.bare === 'generic' && !isCompoundName(word, head)) form = 'generic'
  }
  if (
    extension.end === at + 1 &&
    at > i &&
    (bareExcluded || head.bare === 'none') &&
    !compoundDigital &&
    !/^\p{Lu}/u.test((words[i] as Word).text)
  )
    return undefined
  const inner = extension.quoted
  const nameFrom = inner ? inner.from : i
  const nameTo = inner ? inner.to : extension.nameEnd
  const name = inner
    ? text.slice((words[nameFrom] as Word).start, (words[nameTo - 1] as Word).end)
    : nominativeName(words, i, nameTo, at, head)
  const known = inner ? readKnown(words, nameFrom) : knownInside(words, i, nameTo)
  return {
    mention: {
      start: (words[i] as Word).start,
      end: (words[extension.end - 1] as Word).end,
      name,
      ...(extension.acronym
        ? { acronym: extension.acronym }
        : known?.body.acronyms[0]
          ? { acronym: known.body.acronyms[0] }
          : {}),
      ...(known ? { canonical: known.body.name } : {}),
      kind: known?.body.kind ?? head.kind,
      ...(known?.body.jurisdiction ? { jurisdiction: known.body.jurisdiction } : {}),
      known: known !== undefined,
      digital: namesDigital(name) || (known ? isDigitalBody(known.body) : false),
      form,
      standing: head.standing,
    },
  }
}

function knownInside(words: readonly Word[], from: number, to: number): KnownHit | undefined {
  for (let k = from; k < to; k++) {
    const hit = readKnown(words, k)
    if (hit && hit.end >= to) return hit
  }
  return undefined
}

// Finanzministerium, Digitalministerium, Landesrechenzentrum name a body; Ministerium, Landesbetrieb only point at one.
function isCompoundName(word: Word, head: BodyHead): boolean {
  if (head.kind === 'ministry') return !/^(?:staats|bundes|landes|fach|)?minist/.test(word.lower)
  return namesDigital(word.text) || /^landesrechen/.test(word.lower)
}

const PLAIN_MODIFIER =
  /^(?:Neu|Erst|Zuständig|Bisherig|Künftig|Jeweilig|Ander|Eigen|Beid|Zwei|Drei|Viel|Weiter|Ehemalig|Früher|Nachgeordnet|Oberst)(?:e|en|er|es|em)?$/u

/** The index of the head noun when a body's name starts at `i`: after capital adjectives and hyphen stubs. */
function headIndex(words: readonly Word[], i: number): number | undefined {
  let at = i
  while (at - i < 4 && isCapitalAdjective(words[at]) && !mayBeHead((words[at] as Word).lower)) {
    if (PLAIN_MODIFIER.test((words[at] as Word).text)) return undefined
    at++
  }
  // Finanz- und Heimatministerium
  if (words[at]?.text.endsWith('-') && /^(?:und|,)$/.test(words[at + 1]?.text ?? '')) {
    let stub = at
    while (words[stub]?.text.endsWith('-') && /^(?:und|,)$/.test(words[stub + 1]?.text ?? '')) stub += 2
    at = stub
  }
  const word = words[at]
  return isUpper(word) && mayBeHead(word.lower) ? at : undefined
}

interface Extension {
  /** Index after the whole mention, the short form in parentheses included. */
  readonly end: number
  /** Index after the name itself. */
  readonly nameEnd: number
  readonly acronym?: string
  readonly quoted?: { readonly from: number; readonly to: number }
}

function readExtension(words: readonly Word[], head: number, kind: BodyHead): Extension {
  let at = head + 1
  let quoted: Extension['quoted']
  if (/^["„“»]$/.test(words[at]?.text ?? '')) {
    const close = closingQuote(words, at)
    if (close && isUpper(words[at + 1])) {
      quoted = { from: at + 1, to: close }
      at = close + 1
    }
  } else if (kind.kind !== 'government' && kind.kind !== 'parliament') {
    at = readNameAfterHead(words, head)
  } else {
    at = readPlaces(words, at, words[head] as Word)
  }
  const nameEnd = at
  const short = readShortForm(words, at)
  return {
    end: short ? short.end : at,
    nameEnd,
    ...(short ? { acronym: short.acronym } : {}),
    ...(quoted ? { quoted } : {}),
  }
}

function closingQuote(words: readonly Word[], open: number): number | undefined {
  for (let k = open + 1; k < words.length && k < open + 14; k++) if (/^["“”«]$/.test((words[k] as Word).text)) return k
  return undefined
}

function readNameAfterHead(words: readonly Word[], head: number): number {
  let at = head + 1
  // Ministerium der Finanzen, Ministerium des Innern und für Sport, Bundesministerium der Justiz
  if (/minist/.test((words[head] as Word).lower) && isGenitiveArticle(words[at])) {
    const genitive = readGenitive(words, at)
    if (/^(?:Finanzen|Innern|Inneren|Justiz|Verteidigung)$/.test(words[genitive - 1]?.text ?? '')) {
      at = genitive
      if (/^(?:und|,)$/.test(words[at]?.text ?? '') && words[at + 1]?.text === 'für') {
        const topic = readTopic(words, at + 2)
        if (topic > at + 2) at = topic
      }
    }
  }
  if (words[at]?.text === 'für') {
    const topic = readTopic(words, at + 1)
    if (topic > at + 1) at = topic
  } else if (at === head + 1) {
    at = readProperName(words, at)
  }
  while (isUpper(words[at]) && isPlaceWord((words[at] as Word).text)) at++
  if (LEGAL_FORM.test(words[at]?.text ?? '')) at++
  return at
}

const NAME_START =
  /^(?:IT|Digital|Daten|Information|Kommunal|Sächsisch|Smart|Verwaltung|OZG|E-Government|eGovernment|Elektronisch|Cyber|Region|Informatik|Technik|Geoinformation|KI|Open|Zentral|Recht)/u

/** A name right after the head: `Staatsbetrieb Sächsische Informatik Dienste`, `Amt IT und Digitalisierung`. */
function readProperName(words: readonly Word[], i: number): number {
  const first = words[i]
  if (!isUpper(first)) return i
  if (isPlaceWord(first.text)) {
    let at = i + 1
    // Gebietsrechenzentren Köln und Hagen
    while (
      /^(?:und|,)$/.test(words[at]?.text ?? '') &&
      isUpper(words[at + 1]) &&
      isPlaceWord((words[at + 1] as Word).text)
    )
      at += 2
    return at
  }
  if (!NAME_START.test(first.text)) return i
  let at = i
  while (isUpper(words[at]) && at < i + 7) {
    at++
    if (/^\d/.test(words[at]?.text ?? '') && /^\d(?:\.\d)?$/.test(words[at]?.text ?? '')) at++
    if (
      /^(?:und|&)$/.test(words[at]?.text ?? '') &&
      isUpper(words[at + 1]) &&
      !isPlaceWord((words[at + 1] as Word).text)
    )
      at++
    if (isNominalised(words[at - 1] as Word)) break
  }
  return at
}

/** `Digital-Agentur Heidelberg GmbH`, `Muster AG`: capitals that end in a legal form, or `… e. V.`. */
function readCompany(text: string, words: readonly Word[], i: number): Reading | undefined {
  let at = i
  while (at < i + 6 && isUpper(words[at]) && !LEGAL_FORM.test((words[at] as Word).text)) at++
  if (at === i) return undefined
  const form = words[at]
  const union = form?.text === 'e' && words[at + 1]?.text === '.' && words[at + 2]?.text === 'V'
  if (!union && !(form && LEGAL_FORM.test(form.text)) && form?.text !== 'eV') return undefined
  const end = union ? (words[at + 3]?.text === '.' ? at + 4 : at + 3) : at + 1
  const name = text.slice((words[i] as Word).start, (words[end - 1] as Word).end)
  const association = union || form?.text === 'eV'
  const digital = namesDigital(name)
  const kind: BodyKind = association
    ? 'association'
    : /^(?:AöR|AÖR|KdöR)$/.test(form?.text ?? '')
      ? 'it-provider'
      : 'company'
  return {
    mention: {
      start: (words[i] as Word).start,
      end: (words[end - 1] as Word).end,
      name,
      kind,
      known: false,
      digital,
      form: 'name',
      standing: true,
    },
  }
}

// ---- names ----------------------------------------------------------------------------------------------------------

function nominativeName(words: readonly Word[], from: number, to: number, headAt?: number, head?: BodyHead): string {
  const headIndexAt = headAt ?? findHead(words, from, to)
  const gender = head?.gender ?? BODY_HEADS.find((h) => h.ending.test((words[headIndexAt] as Word).lower))?.gender
  let name = ''
  for (let k = from; k < to; k++) {
    const word = words[k] as Word
    const gap = k === from ? '' : ' '.repeat(Math.max(0, word.start - (words[k - 1] as Word).end))
    let form = word.text
    if (k < headIndexAt && gender && isCapitalAdjective(word))
      form = nominativeAdjective(form, isPlural(words[headIndexAt] as Word) ? 'f' : gender)
    if (k === headIndexAt) form = withoutGenitive(form)
    name += gap + form
  }
  return name
}

function isPlural(word: Word): boolean {
  return /(?:zentren|ministerien|verbände|ämter|agenturen|kanzleien|regierungen)$/.test(word.lower)
}

function findHead(words: readonly Word[], from: number, to: number): number {
  for (let k = from; k < to; k++) if (!isCapitalAdjective(words[k])) return k
  return from
}
