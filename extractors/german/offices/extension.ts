/** What belongs to an office behind its head: bodies, places, fields, brackets. */

import { lookupBody } from '../bodies.ts'
import {
  isArticle,
  isGenitiveArticle,
  isLowerAdjective,
  isPersonAt,
  isUpper,
  QUOTE_CLOSE,
  QUOTE_OPEN,
  readGenitive,
  readNounGroup,
  readTopic,
  type Word,
} from '../noun-phrase.ts'
import { isPlaceWord, MUNICIPAL_HEADS } from '../places/words.ts'
import { findPlaces } from '../places.ts'
import { readAdjacent } from './adjacent.ts'
import { type Bodies, bodyAfter, bodyAt, COMPANY, type Draft, type Extension, readUnit, takeBody } from './body.ts'
import type { Head } from './head-reading.ts'
import { chiefOfficer, headOf, type Role } from './heads.ts'
import { rolesOfField } from './topics.ts'

export type { Extension } from './body.ts'

/** Reads the extension of an office whose heads end at `heads.at(-1).to`. */
export function readExtension(text: string, words: readonly Word[], heads: readonly Head[], bodies: Bodies): Extension {
  const head = heads.at(-1) as Head
  const draft: Draft = { end: head.to, roles: [], company: false, meaning: {} }
  readPrefixBody(head, draft)
  for (let turn = 0; turn < 5; turn++) {
    const before = draft.end
    readBracket(words, head, draft)
    readGenitivePart(text, words, head, bodies, draft)
    readField(text, words, head, bodies, draft)
    readPreposition(text, words, head, bodies, draft)
    readAdjacent(words, head, bodies, draft)
    if (draft.end === before) break
  }
  return draft
}

/** One extension inside quotation marks and one behind them; what the first names stays. */
export function joinExtensions(inside: Extension, behind: Extension): Extension {
  return {
    ...behind,
    ...inside,
    end: behind.end,
    roles: [...inside.roles, ...behind.roles],
    company: inside.company || behind.company,
    meaning: { ...behind.meaning, ...inside.meaning },
  }
}

// BSI-Präsidentin, Dataport-Chef: the body stands in the compound itself.
function readPrefixBody(head: Head, draft: Draft): void {
  if (head.class !== 'agency-head' || !head.prefix) return
  draft.organisation = head.prefix
  const body = lookupBody(head.prefix)
  if (!body) return
  draft.body = body
  draft.company = body.kind === 'company' || body.kind === 'association'
}

const SHORT_ROLE = /^(?:[A-Z][a-z]+-)?(?:CIO|CDO|CISO)$/

/** `(CIO)`, `(CIO/CDO)`, `(Chief Digital Officer)`, `(kommissarisch)`, `a. D.` */
function readBracket(words: readonly Word[], head: Head, draft: Draft): void {
  const at = draft.end
  if (words[at]?.text === 'a' && words[at + 1]?.text === '.' && words[at + 2]?.text === 'D') {
    draft.end = words[at + 3]?.text === '.' ? at + 4 : at + 3
    draft.meaning = { isFormer: true }
    return
  }
  if (words[at]?.text !== '(') return
  let k = at + 1
  if (words[k]?.text === 'kurz') k++
  if (words[k]?.text === ':') k++
  const roles: Role[] = []
  while (k < at + 8) {
    const word = words[k]?.text ?? ''
    const officer = chiefOfficer(words.slice(k, k + 4).map((w) => w.text))
    if (officer) {
      roles.push(officer.role)
      k += officer.length
    } else if (head.class === 'chief' && k === at + 1 && /^C[A-Z]{2,3}O$/.test(word) && words[k + 1]?.text === ')') {
      // *Chief Information and Innovation Officer (CIIO)*
      draft.end = k + 2
      return
    } else if (SHORT_ROLE.test(word)) {
      roles.push(...(headOf(word)?.roles ?? []))
      k++
    } else break
    if (/^(?:\/|und|,|&)$/.test(words[k]?.text ?? '')) k++
  }
  if (roles.length > 0 && words[k]?.text === ')') {
    draft.roles.push(...roles)
    draft.end = k + 1
  }
}

const APPOINTER =
  /^(?:(?:ober)?bürgermeister(?:s|in)|landr(?:ats|ates|ätin)|(?:minister|regierungs)präsident(?:en|in)|präsidiums|vorstands)$/

function readGenitivePart(text: string, words: readonly Word[], head: Head, bodies: Bodies, draft: Draft): void {
  const at = draft.end
  if (!isGenitiveArticle(words[at])) return
  // *Beauftragte des Oberbürgermeisters für Digitalisierung*
  if (head.class === 'commissioner' && APPOINTER.test(words[at + 1]?.lower ?? '') && words[at + 2]?.text === 'für') {
    draft.end = at + 2
    return
  }
  const body = bodyAfter(words, at + 1, bodies)
  if (body) {
    takeBody(text, words, at, body, head, draft)
    return
  }
  const end = readGenitive(words, at)
  if (end === at) {
    readQuoted(text, words, head, bodies, draft)
    return
  }
  const phrase = text.slice((words[at + 1] as Word).start, (words[end - 1] as Word).end)
  // *Direktorin des zentralen IT-Dienstleisters Brandenburg (ZIT-BB)*: described, and named in brackets
  const opened = words[end]?.text === '(' ? end : words[end + 1]?.text === '(' && isUpper(words[end]) ? end + 1 : -1
  const inBrackets = opened > 0 && words[opened + 2]?.text === ')' ? words[opened + 1] : undefined
  const bracketed = inBrackets && head.class === 'agency-head' ? bodyAt(bodies(), inBrackets.start) : undefined
  if (bracketed?.digital) {
    takeBody(text, words, opened, bracketed, head, draft)
    draft.end = opened + 3
    return
  }
  if (COMPANY.test(phrase)) draft.company = true
  if (/^(?:Jahres|Monats)$/.test(phrase)) draft.company = true
  // *Leiterin des Eigenbetriebs IT der Stadt*: the body stands before its owner
  // *Geschäftsführer der KDZ*: a short form that the text explains elsewhere
  if (head.class === 'agency-head' && end === at + 2 && SHORT_FORM.test(phrase)) draft.organisation ??= phrase
  else if (head.class === 'agency-head' && !draft.body) readUnit(phrase, draft)
  if (isPlacePhrase(words, at + 1, end)) draft.placeText ??= phrase
  draft.end = readSecondField(words, end, head)
}

/** *Leiter der „Abteilung 6“*, *Direktorin des „ITDZ Berlin“*: what is headed stands in quotation marks. */
function readQuoted(text: string, words: readonly Word[], head: Head, bodies: Bodies, draft: Draft): void {
  const [at, from] = [draft.end, draft.end + 2]
  if (head.class !== 'agency-head' || draft.body || !QUOTE_OPEN.test(words[at + 1]?.text ?? '')) return
  const length = words.slice(from, from + 8).findIndex(({ text }) => QUOTE_CLOSE.test(text))
  if (length < 1) return
  const [first, last] = [words[from], words[from + length - 1]] as [Word, Word]
  const body = bodyAt(bodies(), first.start)
  if (body) takeBody(text, words, from - 1, body, head, draft)
  else readUnit(text.slice(first.start, last.end), draft)
  draft.end = from + length + 1
}

const SHORT_FORM = /^(?!(?:CDU|CSU|SPD|FDP|AfD|IHK|HWK|DGB|EU|UN|BRD|DDR|ARD|ZDF|EDV|IT)$)[A-ZÄÖÜ][A-ZÄÖÜ0-9-]{2,}$/

// Ministerin der Justiz und für Digitalisierung, Minister des Innern, für Digitalisierung und Kommunen
function readSecondField(words: readonly Word[], i: number, head: Head): number {
  if (head.class !== 'minister' || words[i + 1]?.text !== 'für' || !/^(?:und|,|sowie)$/.test(words[i]?.text ?? ''))
    return i
  const end = readTopic(words, i + 2, 'without-owners')
  return end > i + 2 ? end : i
}

const ADMINISTRATIVE =
  /^(?:freistaat|land|bund|bundesland|stadtstaat|stadt|hauptstadt|landeshauptstadt)(?:s|es)?$|regierung$|(?:landes|staats|stadt|kreis|bundes|gemeinde)verwaltung$|^verwaltung$/u

function isPlacePhrase(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const word = words[k] as Word
    if (isPlaceWord(word.text) || ADMINISTRATIVE.test(word.lower) || MUNICIPAL_HEADS.test(word.lower)) return true
  }
  return false
}

/** `für Informationstechnik`, `für den Freistaat Sachsen`. */
function readField(text: string, words: readonly Word[], head: Head, bodies: Bodies, draft: Draft): void {
  const at = draft.end
  if (head.class === 'commissioner' && at === head.to && readBareField(words, draft)) return
  if (words[at]?.text !== 'für') return
  if (head.class === 'agency-head') {
    // einen Leiter für ihr Amt für Digitalisierung
    const unit = /^(?:das|die|den|ihr|ihre|ihren|sein|seine|seinen)$/.test(words[at + 1]?.text ?? '')
      ? bodyAfter(words, at + 2, bodies)
      : undefined
    if (unit) takeBody(text, words, at + 1, unit, head, draft)
    return
  }
  const end = readTopic(words, at + 1, 'without-owners')
  if (end === at + 1) return
  draft.end = end
  if (isPlacePhrase(words, at + 1, end)) draft.placeText ??= placeText(text, words, at + 1, end)
}

/** *Beauftragter „Digitale Stadt“*, *Beauftragte Digitalisierung*: the field without *für*. */
function readBareField(words: readonly Word[], draft: Draft): boolean {
  const at = draft.end
  if (QUOTE_OPEN.test(words[at]?.text ?? '')) {
    const length = words.slice(at + 1, at + 8).findIndex(({ text }) => QUOTE_CLOSE.test(text))
    if (length < 1) return false
    draft.end = at + length + 2
    return true
  }
  if (!isUpper(words[at]) || rolesOfField(words[at]?.text ?? '').length === 0) return false
  draft.end = readTopic(words, at, 'without-owners')
  return draft.end > at
}

// für den Freistaat Sachsen
function placeText(text: string, words: readonly Word[], from: number, to: number): string {
  const begin = isArticle(words[from]) ? from + 1 : from
  return text.slice((words[begin] as Word).start, (words[to - 1] as Word).end)
}

function readPreposition(text: string, words: readonly Word[], head: Head, bodies: Bodies, draft: Draft): void {
  const at = draft.end
  const preposition = words[at]?.text ?? ''
  if (!/^(?:von|vom|im|in|beim|bei)$/.test(preposition)) return
  const from = isArticle(words[at + 1]) ? at + 2 : at + 1
  const body = bodyAfter(words, from, bodies)
  if (body && (head.class !== 'agency-head' || /^v/.test(preposition))) {
    takeBody(text, words, from - 1, body, head, draft)
    return
  }
  const word = words[from]
  if (!isUpper(word) && !isLowerAdjective(word)) return
  // Staatsrat beim Senator für Finanzen: the field behind belongs to the phrase as well
  if (
    head.class === 'state-secretary' &&
    isUpper(word) &&
    /^bei/.test(preposition) &&
    headOf(word.text)?.class === 'minister'
  ) {
    draft.end = from + 1
    return
  }
  const end = readNounGroup(words, from)
  if (end > from && isPlacePhrase(words, from, end)) {
    if (head.class === 'agency-head' && !draft.organisation && !draft.unitRoles?.length) return
    draft.placeText ??= text.slice((word as Word).start, (words[end - 1] as Word).end)
    draft.end = end
  } else if (
    end > from &&
    preposition === 'von' &&
    head.class !== 'agency-head' &&
    isPlaceName(text, word as Word, words[end - 1] as Word)
  ) {
    draft.placeText ??= text.slice((word as Word).start, (words[end - 1] as Word).end)
    draft.end = end
  } else if (
    head.class === 'chief' &&
    /^(?:von|bei|beim)$/.test(preposition) &&
    end > from &&
    // *hat das Amt der CIO des Landes von Erika Muster übernommen*
    !isPersonAt(words, from) &&
    !PUBLIC_HOUSE.test(word?.text ?? '')
  ) {
    // CDO von Bosch, CIO bei der Allianz
    draft.organisation ??= text.slice((word as Word).start, (words[end - 1] as Word).end)
    draft.company = true
    draft.end = end
  }
}

/** *CDO beim Bezirk Schwaben*: no company, whatever its place is called. */
const PUBLIC_HOUSE =
  /^(?:Bezirk|Landschaftsverband|Regierungspräsidium|Regierung|Landratsamt|Rathaus|Bistum|Amt)(?:e?s)?$/

// CIO von Lemgo: a municipality that the short list of places lacks
function isPlaceName(text: string, first: Word, last: Word): boolean {
  return findPlaces(text.slice(first.start - 4, last.end)).some((p) => p.kind !== 'foreign' && p.form === 'name')
}
