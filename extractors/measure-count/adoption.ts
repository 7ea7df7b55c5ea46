/** Whether those that a figure counts use or have joined something: only then are they adopters. */
import { latin } from '../german/latin.ts'
import type { Found } from '../rule.ts'
import {
  GETS_OR_DOES,
  OFFERS,
  POINTS,
  POINTS_AT_HOUSE,
  POINTS_THERE,
  THING,
  USES_OR_JOINS,
  WORKS,
} from './adoption-words.ts'
import type { Counting } from './counting.ts'
import { DIGITAL, DIGITAL_THING } from './digital-subject.ts'
import { isBracketOfPart } from './part-of.ts'
import { doesSo } from './pointing.ts'

/** *Nutzung des Portals*, above a table. */
const USE = latin`(?<!\p{L})(?:Nutzung|Teilnahme|Anschluss|Beteiligung|(?:[Aa]ngeschlossene|[Tt]eilnehmende|[Bb]eteiligte|[Nn]utzende)n?)(?!\p{L})`
/** *Den Dienst gibt es in 45 Kommunen*; *In Hessen gibt es 421 Kommunen* says that they exist. */
const THERE_IS = latin.i`(?<!\p{L})(?:gibt|gab) es(?!\p{L})`
/** *Online-Dienste, zu haben bei 45 Kommunen* */
const AVAILABLE = latin.i`(?<!\p{L})(?:zu haben|verfügbar|erhältlich|abrufbar)(?!\p{L})`
/** *Pilotkommunen*, *angeschlossene Kommunen*: the noun itself says it. */
const ADOPTERS = latin.i`pilot|modell|kooperier|betreut`
/** *Schnelles Internet gibt es in 12 Kreisen*: lines, no services. */
const LINES = latin.i`(?<!\p{L})(?:glasfaser|breitband|mobilfunk|w-?lan|5g|lte|(?:schnelles|schnellem) internet)`
const WHERE = latin.i`(?<!\p{L})(?:in|bei) (?:\p{Ll}+ ){0,2}$`
/** *bei 23 Behörden, 6 Kreisen und *: what goes before in a list is counted, too. */
const COUNTED_BEFORE = latin`(?<![\d.])\d[\d.]{0,8} \p{L}[\p{L}-]{1,40}(?:,| und| sowie) (?:\p{Ll}{2,12} )?$`
/** *Wir kooperieren mit den drei Gemeinden*, *arbeitet mit fünf Kreisen zusammen*: beside somebody, in nothing. */
const BESIDE_SOMEBODY = latin.g`(?<!\p{L})(?:zusammen|ko)?-?(?:operier|zuarbeit|gearbeitet|arbeite)\p{L}*`
const WITH_SOMEBODY = latin`(?<!\p{L})[Mm]it (?:(?:den|ihren|seinen|unseren|diesen|anderen|weiteren|über|rund|mehr als) )?$`
/** A question with the answer behind it, or begun. */
const WHO_HAS = latin`(?<!\p{L})[Ww](?:er|o) (?:hat|nutzt|läuft|ist|macht|setzt|gibt)(?!\p{L})`
const ASKED = /(?<question>[^.!?\n]{10,160})\?[^?]{0,140}$/u
/** *Im Januar waren es noch 310.* */
const STILL = latin`^(?:[^\s,;:.]+ ){1,5}(?:waren|sind) es (?:\p{Ll}+ ){0,2}(?:[\d.]+|\p{Ll}+)(?: \p{Lu}\p{L}+)?(?: gewesen)?(?=[.,“”"]|$)`
const CORRECTION = /^\W*(?:Tatsächlich|Richtig ist|Korrekt ist|Richtigerweise)/u
const JOIN = /beitreten|mitmachen|unterzeichnen|ausprobieren/

/** *arbeiten mit unseren Lösungen*, on a provider's page. */
const OURS = latin.i`(?<!\p{L})(?:uns|unser(?:e[nmrs]?)?|wir)(?!\p{L})`
/** *„Musterlotse“*: a name, of the thing just spoken of. */
const QUOTED = /[„»"][^“”«"]{3,60}[“”«"]/u
/** *arbeiten an einer Strategie*: at what is not there yet. */
const WORK_AT = latin.g`(?<!\p{L})an (?:(?:der|den|dem|de[ms]|eine[mr]|neuen|gemeinsamen) )?(?:\p{Ll}+ )?\p{Lu}\p{L}+`
const ONLINE = latin`(?<!\p{L})[Oo]nline(?!\p{L})`
/** *…; Ende 2022 waren dies 14 Gemeinden* */
const ONLY_COUNTS = latin`(?<!\p{L})(?:(?:sind|waren|seien) (?:es|dies|das)|(?:[Ee]s|[Dd]ies|[Dd]as) (?:sind|waren))(?!\p{L})`
const FREE_RELATIVE = /^(?:was|wer|wo)$/

/** In characters, before the sentence. */
const NEAR = 300
const PHRASE = 40
const DIGITAL_REACH = 1200
const DOING_REACH = 200

/** Whether the figure's own words say that those counted use or have joined something, or answer or go on with what does. */
export function adopts(counting: Counting): boolean {
  const { label, text, before } = counting
  return (
    saysSo(counting) ||
    USES_OR_JOINS.test(label) ||
    ADOPTERS.test(label) ||
    isWhereItIs(counting) ||
    ((CORRECTION.test(text) || STILL.test(text)) && isAdoption(before(DIGITAL_REACH))) ||
    // *Nutzung des Portals* ⏎ *31.12.2019 | 204 Kommunen*
    (/\s\|\s|\t/.test(text) && USE.test(before(DIGITAL_REACH))) ||
    answers(counting) ||
    // *Die Städte können sie nutzen. Rund 70 tun das*
    (label === '' && doesSo(text) && (isAdoption(before(DOING_REACH)) || JOIN.test(before(DOING_REACH))))
  )
}

/** How long a list may be. */
const MOST = 8

/** *gibt es bei 23 Behörden und 114 Kommunen* */
function isWhereItIs({ text, lead }: Counting): boolean {
  if (LINES.test(text) || !(THERE_IS.test(text) || (AVAILABLE.test(text) && DIGITAL_THING.test(text)))) return false
  let first = lead
  for (let i = 0; i < MOST && COUNTED_BEFORE.test(first); i++) first = first.replace(COUNTED_BEFORE, '')
  return WHERE.test(first)
}

const isAdoption = (text: string): boolean =>
  [USES_OR_JOINS, GETS_OR_DOES, WORKS, OFFERS].some((words) => words.test(text))

/** *Welche Kommunen nutzen das Portal? 233 Gemeinden und acht Kreise* */
function answers({ before }: Counting): boolean {
  const question = ASKED.exec(before(DIGITAL_REACH))?.groups?.question ?? ''
  return isAdoption(question) || WHO_HAS.test(question)
}

/** The verbs of use say it themselves; of what one gets, does or offers the clause must name the digital thing, or point at it. */
function saysSo(counting: Counting): boolean {
  const { found, clause, text, lead } = counting
  const { kind, chunks } = found.clause
  const hasVerb = chunks.some((c) => c.tags.has('Finite') || c.tags.has('Participle'))
  // *…, im April waren es 19*: a number without its noun goes on with what the sentence said
  const isBare = isBracketOfPart(found) || ONLY_COUNTS.test(clause) || (found.group('figure') === undefined && hasVerb)
  const plain = (words: string) => (WITH_SOMEBODY.test(lead) ? words.replace(BESIDE_SOMEBODY, '') : words)
  const own = plain(isBare ? text : clause)
  // *Was mit fünf Kommunen begann, nutzen heute alle*: a dependent clause with the one on which it hangs
  const isDependent = hasVerb && (kind !== 'main' || FREE_RELATIVE.test(chunks[0]?.lower ?? ''))
  if (USES_OR_JOINS.test(isDependent ? plain(text) : own)) return true
  const named = (words: string) => DIGITAL_THING.test(words) || namesBody(counting) || pointsAtThing(counting, words)
  if (GETS_OR_DOES.test(own) && named(own)) return true
  if (WORKS.test(own) && named(own.replace(WORK_AT, ''))) return true
  return OFFERS.test(own) && (named(own) || ONLINE.test(own) || (POINTS_THERE.test(own) && isNear(counting)))
}

/** *vertrauen der AKDB* */
const namesBody = ({ found: { clause } }: Counting): boolean =>
  clause.chunks.some((c) => c.mentions.body?.digital === true)

function pointsAtThing(counting: Counting, words: string): boolean {
  const { found, before } = counting
  const provider = () => found.document.bodyNear(found.sentence.offset, (body) => body.digital) !== undefined
  if (OURS.test(words) && (provider() || DIGITAL.test(before(DIGITAL_REACH)))) return true
  if ((namesNothing(found) || POINTS_AT_HOUSE.test(words)) && provider()) return true
  if (!POINTS.test(words) && !QUOTED.test(words) && !isOfThing(found)) return false
  return isNear(counting) || provider()
}

/** *die elektronische Akte, mit der 62 Behörden arbeiten*: on what the relative clause hangs. */
function isOfThing({ clause: { chunks }, sentence: { text } }: Found): boolean {
  const antecedent = chunks.find((c) => c.tags.has('Antecedent') && !c.tags.has('Figure'))
  return antecedent !== undefined && THING.test(text.slice(Math.max(0, antecedent.start - PHRASE), antecedent.end))
}

/** Whether something digital is spoken of with the figure, or right before. */
const isNear = ({ found: { document, sentence }, text, before }: Counting): boolean =>
  DIGITAL.test(text) ||
  DIGITAL.test(before(NEAR)) ||
  document.bodyNear(sentence.offset, (body) => body.digital, NEAR) !== undefined

/** *betreut heute 34 Städte*: what acts has been named before. */
const namesNothing = ({ clause: { chunks } }: Found): boolean =>
  !chunks.some((c) => ['Noun', 'Body', 'Plan', 'VerbNoun'].some((tag) => c.tags.has(tag)) && !c.tags.has('Figure'))
