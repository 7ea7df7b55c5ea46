/** Plans known by their quoted or coined name alone, where somebody decides on them. */

import { MONTHS } from '../dates/months.ts'
import { latin } from '../latin.ts'
import { isArticle, isLowerAdjective, isUpper, type Word } from '../noun-phrase.ts'
import { isRegionOrTown } from '../places/region-words.ts'
import { isPlaceWord } from '../places/words.ts'
import { type PlanMention, planMention, raw } from './mention.ts'
import { isTitle, type Quotes } from './quotes.ts'
import { hasDigitalSubject } from './subjects.ts'

const MARK = /[„“"»«]/
/** What one does to a plan and hardly to a portal or an event. */
const DECIDED = /beschl[oö]ss|beschließt|verabschiedet|billigt|fortgeschrieben|in Kraft|abgesegnet|unterzeichnet/
const SHOWN = /vorgestellt|stellte|vorgelegt|legte|präsentiert|veröffentlicht/
/** *dass wir ab 2025 „Lausitz.Digital“ heißen*: what gets a name is no plan by that alone. */
const GIVES_NAME = /hei(?:ß|ss)|umbenannt|genannt|nennt|nennen|gegründet|firmier|getauft/

/** Whether a sentence may call a plan by its quoted name alone. */
export const mayNameDecided = (text: string): boolean =>
  MARK.test(text) && (DECIDED.test(text) || SHOWN.test(text)) && !GIVES_NAME.test(text)

/** *Der Stadtrat beschloss „Ahaus digital“*, *„Verwaltung.Digital.2022“ trat in Kraft*: a digital name that stands for itself. */
export function readDecidedName(
  text: string,
  words: readonly Word[],
  i: number,
  quotes: Quotes,
): PlanMention | undefined {
  const close = quotes.get(i)
  if (close === undefined || !isFree(words, i) || !mayNameDecided(text)) return undefined
  const end = isMottoAtEnd(words, i + 1, close) ? close - 1 : close
  const title = raw(text, words, i + 1, close)
  const says = isOfPlaceOrYear(title)
  if (!isTitle(words, i + 1, end, says ? 'any-case' : 'capital')) return undefined
  if (!/[ .@-]/.test(title) || !hasDigitalSubject(title)) return undefined
  if (LAW.test(title) || THING.test(title.replace(/ [–-] .*/, ''))) return undefined
  if (!DECIDED.test(text) && !says) return undefined
  return planMention(words, {
    from: i,
    to: close + 1,
    head: close - 1,
    title,
    quoted: true,
    digital: true,
    generic: false,
  })
}

/** *Das Kabinett hat am 4. Mai digital@bw beschlossen*: no address, and nobody's project. */
export function readCoinedDecided(text: string, words: readonly Word[], i: number): PlanMention | undefined {
  const [before, word] = [words[i - 1], words[i] as Word]
  if (!COINED.test(word.text) || !hasDigitalSubject(word.text) || !DECIDED.test(text)) return undefined
  const isFreeObject =
    before?.kind === 'number' || WORD_OF_CALENDAR.test(before?.text ?? '') || /^(?:hat|haben)$/.test(before?.text ?? '')
  if (!isFreeObject) return undefined
  const title = word.text
  return planMention(words, { from: i, to: i + 1, head: i, title, quoted: false, digital: true, generic: false })
}
const COINED = latin`^\p{L}{2,}@\p{L}{2,}$`

const LAW = /gesetz|vertrag|satzung|verordnung|richtlinie|vereinbarung/i
/** What else may be called so: it has its own noun. */
const THING =
  /(?:portal|projekt|plattform|wettbewerb|preis|forum|kongress|messe|studie|bericht|tage?|woche|zentrum|labor|lab|initiative|netzwerk|allianz|bündnis|verein|akademie|gesellschaft|antrag|abkommen|erklärung|kampagne|reihe|buch|film|app|gmbh|award|summit|monitor|index|atlas|stelle|amt|rat|beirat|kommission)(?:e?s|en?)?(?: \d{4})?$/iu

/** *„Niedersachsen digital“*, *„Digitales Hessen“*, *„Smart City Ahaus 2030 – …“*: whose and until when. */
function isOfPlaceOrYear(title: string): boolean {
  if (/(?<!\d)20[2-6]\d(?= [–-] |: |$)/.test(title)) return true
  const [first = '', second = ''] = title.split(/[ .@]/)
  return (
    [first, second].some(isPlace) &&
    /^(?:[\p{L}-]+[ .@](?:wird )?(?:digital|vernetzt)|(?:digital|vernetzt)e[rsn]? )/iu.test(title)
  )
}

const isPlace = (word: string): boolean => isPlaceWord(word) || isRegionOrTown(word)

const DECIDING =
  /(?:rat|tag|kabinett|regierung|senat|magistrat|ausschuss|versammlung|vertretung|bürgerschaft|minister(?:in)?|bürgermeister(?:in)?)$/
const WORD_OF_CALENDAR = latin`^(?:${MONTHS}|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Woche|Jahr|Jahres)$`
const OPENS_PHRASE =
  /^(?:und|oder|sowie|als|wie|mit|bei|für|zu|zum|zur|von|vom|in|im|an|am|auf|aus|unter|über|um|nach|namens|ihre?|seine?|ihre[nrms]|seine[nrms]|unsere?|Namen|Titel|Motto|Thema|Namens|sogenannte[nrs]?|heißt)$/

/** No noun, article or adjective stands before it whose name it would be. */
function isFree(words: readonly Word[], open: number): boolean {
  const before = words[open - 1]
  if (!before) return true
  if (DECIDED.test(before.text) || SHOWN.test(before.text)) return true
  // *stellte ihm „Gera digital 2030“ vor*
  if (/^(?:ihm|ihnen)$/.test(before.text)) return true
  if (isArticle(before) || isLowerAdjective(before) || OPENS_PHRASE.test(before.text)) return false
  return !isUpper(before) || DECIDING.test(before.text) || WORD_OF_CALENDAR.test(before.text)
}

/** *„… – Mensch. Stadt. Zukunft.“*: its last full stop is of the motto. */
const isMottoAtEnd = (words: readonly Word[], from: number, to: number): boolean =>
  to - from > 5 && words[to - 1]?.text === '.' && isUpper(words[to - 2]) && words[to - 3]?.text === '.'
