/** Whether four digits alone are a year: *2014 wurde …*, *seit 2014*; not *rund 2000*, *Art. 2019*, *Agenda 2020*. */
import type { Span } from '../../document.ts'
import { LETTER, LOWER } from '../letters.ts'

const WORD_START = `(?<![${LETTER}0-9])`
const WORD_END = `(?![${LETTER}0-9])`

const ROUGHLY = 'rund|etwa|circa|ca|knapp|fast|mindestens|höchstens|ungefähr|spätestens|frühestens|voraussichtlich'
/** *seit 2014*, *bis ca. 2030*, *im Jahr 2000*: a year, whatever follows (but *bis 2000 Euro*). */
const TIME_BEFORE = new RegExp(
  `${WORD_START}(?:(?:seit|ab|bis)\\s(?:(?:${ROUGHLY})\\.?\\s)?|(?:jahre?n?|jahres|anfang|mitte|ende|sommer|herbst|winter|frühjahr)\\s)$`,
  'i',
)
/** *in 2018*, *vor 2010*: a year, unless it counts: *in 2000 Kommunen*. */
const PLACE_BEFORE = new RegExp(`${WORD_START}(?:in|vor|nach|zwischen)\\s$`, 'i')
/** *Art. 2019*, *§ 2019*, *Seite 2014*, *Tel. 2014*, *Windows 2000*, *rund 2000*. */
const NUMBER_BEFORE = new RegExp(
  `(?:[§#№+/€]|${WORD_START}(?:art|artikel|abs|absatz|nr|nummer|ziff|ziffer|s|seiten?|rn|rz|az|tel|telefon|fax|mobil|durchwahl|postfach|plz|raum|zimmer|drucksache|drs|iso|din|en|windows|server|office|sharepoint|exchange|version|bd|band|heft|kapitel|natura|${ROUGHLY}|über|mehr als|weniger als|unter|gut|bis zu|nahezu|insgesamt|maximal|jeweils|um die|an die|oberhalb|unterhalb|eur|euro|mio|mrd)\\.?)\\s?$`,
  'i',
)
/** *2000 Euro*, *2014 Prozent*, *2000 m*, *2014 Mitarbeiter*: never a year. */
const MEASURED_AFTER = new RegExp(
  `^\\s(?:[${LOWER}]+e[nr]?\\s)?(?:Euro|EUR|Mark|Dollar|Prozent|Mio|Millionen|Mrd|Uhr|Mal|Meter|m|km|Kilometer|Quadratmeter|Tonnen|Liter|Hektar|Stück|GB|MB|Bedienstete|Beschäftigte|[${LETTER}]*[Mm]itarbeite[${LETTER}:*]*|[${LETTER}]*[Ss]tellen|Einwohner[${LETTER}:*]*|Menschen|Personen|Teilnehmer[${LETTER}:*]*|Besucher[${LETTER}:*]*|Nutzer[${LETTER}:*]*|Stunden|Seiten|Arbeitsplätze)n?${WORD_END}`,
)
/** *2000 Leistungen*: a count where the figure is round; *hat 2014 Maßnahmen ergriffen* is more likely the year. */
const PLURAL_AFTER = new RegExp(`^\\s(?:[${LOWER}]+e[nr]?\\s)?[A-ZÄÖÜ][${LETTER}-]+(?:en|er|n|e|s)${WORD_END}`)

/** A year right behind one of these is part of a name: *Agenda 2020*, *Masterplan 2025*, *Digital-Gipfel 2019*. */
const NAME_NOUN =
  /(?:agenda|strategie|plan|programm|konzept|roadmap|pakt|vision|leitbild|initiative|offensive|kampagne|horizont|ziele?|gipfel|kongress|konferenz|messe|cebit|expo|forum|wettbewerb|preis|award|haushalts?|etat|index|report|bericht|monitor|studie|verwaltung|digital|stadt|city|zukunft|kommune|perspektive|version|edition)\s$/i
/** Of these, the ones that may well be followed by the year of their adoption: *hat die Strategie 2018 beschlossen*. */
const PLAIN_PLAN = new RegExp(
  `${WORD_START}(?:die|das|den|ihren?|ihre|seinen?|seine|einen?|eine)\\s(?:[${LOWER}]+\\s)?[${LETTER}]*(?:strategie|plan|programm|konzept|leitbild|initiative|verwaltung|stadt|kommune|bericht)\\s$`,
  'i',
)
/** *Die Digitale Agenda der Stadt Celle 2030 nennt zwölf Ziele*: behind whose plan it is, and before what that holds. */
const OWNED_PLAN = new RegExp(
  `(?:[Ss]trategie|[Aa]genda|[Pp]lan|[Pp]rogramm|[Kk]onzept|[Rr]oadmap) (?:des|der) (?:[${LETTER}-]+ ){1,3}$`,
)
const COUNTS_AFTER =
  /^ (?:umfasst|enthält|nennt|beinhaltet|besteht|gliedert|definiert|sieht|beschreibt|bündelt|insgesamt|rund|über|\d)/
const VERB_AFTER = new RegExp(
  `^\\s(?:[${LOWER}]+\\s){0,4}(?:Mal\\s)?[${LOWER}]+(?:t|en|te|schloss|schrieb|nahm)${WORD_END}`,
)

/**
 * `title` for a year in a name, `null` for a number that is no year. `publishedYear` helps with *die Strategie 2018
 * beschlossen*: a year that lies ahead names the plan.
 */
export function judgeBareYear(text: string, { start, end }: Span, publishedYear?: number): 'year' | 'title' | null {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 60)
  if (MEASURED_AFTER.test(after)) return null
  if (TIME_BEFORE.test(before)) return 'year'
  if (NUMBER_BEFORE.test(before)) return null
  const year = Number(text.slice(start, start + 4))
  if (year % 100 === 0 && PLURAL_AFTER.test(after)) return null
  if (PLACE_BEFORE.test(before)) return 'year'
  if (inName(text, start, end)) return 'title'
  if (OWNED_PLAN.test(before) && COUNTS_AFTER.test(after)) return 'title'
  if (!NAME_NOUN.test(before)) return 'year'
  const ahead = publishedYear !== undefined && year > publishedYear
  const isOfVerb = (PLAIN_PLAN.test(before) && VERB_AFTER.test(after)) || isBehindOwnPlan(before, after)
  return !ahead && isOfVerb ? 'year' : 'title'
}

/** *dass Köln seine Strategie 2019 zum dritten Mal fortschrieb*, *beschloss ihre Strategie 2018.*: whose it is has no year in its name. */
function isBehindOwnPlan(before: string, after: string): boolean {
  return OWN_PLAN.test(before) && (VERB_AFTER.test(after) || (VERB_BEFORE.test(before) && CLAUSE_END.test(after)))
}

/** The same, or *hat die Digitalstrategie 2019 beschlossen*, where the sentence names no other year. */
export function isYearOfVerb(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 60)
  if (isBehindOwnPlan(before, after)) return true
  const isOnlyYear = !YEAR.test(text.slice(0, start)) && !YEAR.test(text.slice(end))
  return isOnlyYear && STRATEGY.test(before) && VERB_AFTER.test(after)
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/
const STRATEGY = new RegExp(`${WORD_START}(?:die|eine|ihre|seine)\\s(?:[${LOWER}]+\\s)?[${LETTER}-]*strategie\\s$`)
const OWN_PLAN = new RegExp(`${WORD_START}(?:ihren?|seinen?)\\s(?:[${LOWER}]+\\s)?[${LETTER}-]+\\s$`)
const VERB_BEFORE = new RegExp(`[${LOWER}](?:ten?|schloss(?:en)?|schrieb(?:en)?|nahm(?:en)?|gab(?:en)?)${WORD_END}`)
const CLAUSE_END = /^(?:[,.;]|$)/

const QUOTE = /[„“”"«»]/

/** In a quotation of a few words that is no sentence, as names are: „Digitale Verwaltung 2030“; „2018 war gut“ is one. */
function inName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start)
  const open = before.search(/[„“”"«»][^„“”"«»]*$/)
  if (open < 0 || !opens(text, start - before.length + open)) return false
  const after = text.slice(end, end + 60)
  const close = after.search(QUOTE)
  if (close < 0) return false
  const [head, tail] = [before.slice(open + 1), after.slice(0, close)]
  const words = `${head} ${tail}`.trim().split(/\s+/)
  const sentence =
    /[.!?,]\s/.test(head + tail) || /[a-zäöü](?:t|en)[.!?,]$/.test(tail) || (head === '' && /^\s[a-zäöü]/.test(tail))
  return !sentence && words.length <= 8
}

/** Whether the mark opens a quotation: *„* does, *“* closes; *"*, *»* and *«* by their number in the paragraph before. */
function opens(text: string, at: number): boolean {
  const mark = text[at] ?? ''
  if (mark === '„') return true
  if (mark === '“' || mark === '”') return false
  const paragraph =
    text
      .slice(Math.max(0, at - 600), at)
      .split('\n')
      .at(-1) ?? ''
  return (paragraph.match(mark === '"' ? /"/g : /[«»]/g)?.length ?? 0) % 2 === 0
}
