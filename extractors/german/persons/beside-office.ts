import { latin } from '../latin.ts'
import { isPlaceWord } from '../places/words.ts'
import { AT_PRESENT, FROM_NOW_ON } from '../time-words.ts'
import type { IsOffice } from './name-parts.ts'
import type { NameToken } from './name-tokens.ts'

/**
 * Whether an office beside two or three capitalised words proves that they name somebody, though no table has the first
 * name: *Jelka Muster, Chief Digital Officer*, *Ngoc Muster (IT-Leiterin)*, *CIO des Landes ist Żaneta Muster*, *Thi Muster
 * wurde zur CIO ernannt*, or a verb of saying behind a quotation. The words are a whole run: nothing
 * else with a capital stands beside them.
 */
export function isBesideOffice(text: string, run: readonly NameToken[], isOffice: IsOffice): boolean {
  const words = run.filter(({ kind }) => kind === 'word')
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || run.length > MOST_PARTS_OF_NAME || words.length < 2) return false
  const before = text.slice(Math.max(0, first.start - OFFICE_REACH), first.start)
  const behind = text.slice(last.end, last.end + OFFICE_REACH)
  const sign = behind[0] === ',' || behind.startsWith(' (')
  const verb = VERB.test(behind)
  const predicate = PREDICATE.test(before)
  const said = run.length === 2 && SAID_BY.test(before) && CLOSES.test(behind) && !CALLING.test(first.text)
  if (!sign && !verb && !predicate && !said) return false
  if (words.some(({ text: word }) => NO_NAME.test(word) || isPlaceWord(word))) return false
  if (said) return true
  const isOfficeWord = (word: string) => word === 'Chief' || isOffice(word.toLowerCase())
  if (sign && isOfficeWord(APPOSED.exec(behind)?.[1] ?? '')) return true
  if (predicate && CLOSES.test(behind)) return wordsOf(before).some(isOfficeWord)
  if (!verb || (before !== '' && !OPENS.test(before))) return false
  const [clause = ''] = behind.split(/[;:!?]/)
  const told = wordsOf(clause)
  const to = told.findIndex((word) => TO_OFFICE.test(word))
  return to > 0 && told.slice(to + 1, to + MOST_BETWEEN).some(isOfficeWord)
}

const wordsOf = (text: string): readonly string[] => text.split(/[\s().,]+/).filter(Boolean)

const MOST_PARTS_OF_NAME = 4
/** How far an office is looked for, in UTF-16 units. */
const OFFICE_REACH = 90

const VERB = /^ (?:ist|wird|wurde|war|bleibt) /
const APPOSED = latin`^(?:, | \()(?:(?:der|die|dem|den|zugleich|auch|heute|derzeit|seit [\d.]{4,10}) )?(?:\p{Ll}+(?:e|er|en) ){0,2}(\p{Lu}[\p{L}-]*)`
const PREDICATE = latin` (?:ist|bleibt|wird|wurde|war|heißt)(?: (?:${FROM_NOW_ON}|${AT_PRESENT}|weiterhin|dann))? $`
/** *„Das ist gut“, sagt Aman Beispiel.* */
const SAID_BY = /[“”"«],? (?:sagte?|erklärte?|betonte?|meinte?|ergänzte?|findet|fand|berichtete?|lobte?) $/
/** *sagt Gründer Muster*, *sagt Amtsrätin Muster* */
const CALLING = /(?:er|r[aä]t|in|ent|or|ist|chef|mann|frau|loge|fe|te|s)$/
const CLOSES = /^(?:[.,;!?]| \(|$)/
const OPENS = /(?:[.!?:»“"]|\n) ?$/
const TO_OFFICE = /^(?:zum|zur|neue[rn]?|seit)$/
/** *zur sächsischen Staatssekretärin*, *seit Mai 2020 CIO* */
const MOST_BETWEEN = 6

/** Words of the field that stand capitalised beside each other, and adjectives that open a sentence. */
const NO_NAME = latin.i`^(?:open|data|smart|city|cities|hub|lab|cloud|code|cyber|security|chief|team|global|central|service|portal|online|berater|land|stadt|\p{L}{3,}(?:ische|ische[rns]|liche|liche[rns]|ige|ige[rns]|ale|ale[rns]))$`
