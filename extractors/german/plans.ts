import type { Span } from '../document.ts'
import { lookupBody } from './bodies.ts'
import { nominativeAdjective, withoutGenitive } from './nominative.ts'
import {
  isArticle,
  isCapitalAdjective,
  isOwner,
  isPersonAt,
  isUpper,
  opensAnotherPhrase,
  readGenitive,
  readNounGroup,
  readTopic,
  type Word,
  wordsOf,
} from './noun-phrase.ts'
import { isPlaceWord, MUNICIPAL_HEADS } from './place-words.ts'
import {
  HEADLINE_MODIFIER,
  hasDigitalSubject,
  NAMED_HEAD,
  type PlanHead,
  planHeadOf,
  TITLE_ADJECTIVE,
} from './plan-words.ts'

/** A plan named in a sentence. Offsets are UTF-16 units of the sentence; quotation marks around the name are inside. */
export interface PlanMention extends Span {
  /** The name in the nominative, without article, owner and quotation marks. */
  readonly title: string
  /** The head noun (`Digitalstrategie`, `Masterplan`). */
  readonly head: Span
  /** The name stands in quotation marks. */
  readonly quoted: boolean
  /** Digitalisation, IT, data, e-government or modernisation of administration is its subject. */
  readonly digital: boolean
  /** A bare head (*die Strategie*) that points at a plan named elsewhere. */
  readonly generic: boolean
  /** `2.0`. */
  readonly version?: string
  /** The last year of its name, or the year of *bis 2030* right behind it. */
  readonly horizon?: string
}

const GATE = /trategi|genda|plan|rogramm|onzept|eitlinie|oadmap|pakt|Pakt|eitbild|harta|usrichtung|heißt|nennt/u

/** Finds the plans of one sentence, in order, never overlapping. */
export function findPlans(text: string): PlanMention[] {
  if (!GATE.test(text)) return []
  const words = wordsOf(text)
  const quotes = quotesIn(words)
  const found: PlanMention[] = []
  for (let i = 0; i < words.length; i++) {
    const mention =
      readQuotedPlan(text, words, i, quotes) ?? readPlan(text, words, i, quotes) ?? readAlignment(words, i)
    if (!mention) continue
    found.push(mention)
    while (i + 1 < words.length && (words[i + 1] as Word).start < mention.end) i++
  }
  return found
}

// ---- quotations -----------------------------------------------------------------------------------------------------

/** Opening mark → closing mark, as word indexes. */
type Quotes = ReadonlyMap<number, number>

const PAIRS: Readonly<Record<string, RegExp>> = {
  '„': /^["“”]$/,
  '“': /^["”]$/,
  '"': /^["”“]$/,
  '»': /^«$/,
  '«': /^»$/,
  '‚': /^[‘’']$/,
}

function quotesIn(words: readonly Word[]): Quotes {
  const quotes = new Map<number, number>()
  for (let i = 0; i < words.length; i++) {
    const close = PAIRS[(words[i] as Word).text]
    if (!close) continue
    for (let k = i + 1; k < Math.min(words.length, i + 24); k++) {
      if (close.test((words[k] as Word).text)) {
        quotes.set(i, k)
        i = k
        break
      }
    }
  }
  return quotes
}

const SENTENCE_WORD =
  /^(?:ich|wir|ihr|sie|es|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|soll|sollen|kann|können|müssen|muss|wollen|will|nicht|brauchen|braucht|gibt|geht|dass|weil|wenn)$/

/** True for words that read as a title and not as somebody's sentence. */
function isTitle(words: readonly Word[], from: number, to: number, begin: 'capital' | 'any-case' = 'capital'): boolean {
  if (to - from > 16 || to <= from) return false
  if (begin === 'capital' && !isUpper(words[from]) && words[from]?.kind !== 'number') return false
  if (/^[.!?,;]$/.test((words[to - 1] as Word).text)) return false
  for (let k = from; k < to; k++) if (SENTENCE_WORD.test((words[k] as Word).lower) && !(k > from + 2)) return false
  return true
}

/** `„Digitale Agenda“`, `"Masterplan 2011 - Die E-Government-Strategie der …"`, `„X“ heißt die Strategie`. */
function readQuotedPlan(text: string, words: readonly Word[], i: number, quotes: Quotes): PlanMention | undefined {
  const close = quotes.get(i)
  if (close === undefined || !isTitle(words, i + 1, close)) return undefined
  const inside = words.findIndex((w, k) => k > i && k < close && isUpper(w) && planHeadOf(w.text) !== undefined)
  const named = inside < 0 ? (namedAs(words, close) ?? entitled(words, i)) : inside
  if (named === undefined) return undefined
  const title = inside < 0 ? raw(text, words, i + 1, close) : titleInside(text, words, i + 1, close, inside)
  const digital =
    hasDigitalSubject(title) ||
    (inside < 0 &&
      (hasDigitalSubject((words[named] as Word).text) || (lookupBody((words[i + 1] as Word).text)?.digital ?? false)))
  return mention(words, {
    from: i,
    to: close + 1,
    head: named,
    title,
    quoted: true,
    digital,
    generic: isBareQuote(words, i + 1, close),
  })
}

function isBareQuote(words: readonly Word[], from: number, to: number): boolean {
  return to === from + 1 && (planHeadOf((words[from] as Word).text)?.bare ?? false)
}

/** Nouns that are no plan by themselves but may be what a quoted name is of: »SID 2025« heißt die Vorlage. */
const PAPER = /^(?:Vorlage|Papier|Plan|Dokument|Grundsatzpapier|Programm|Vision|Zielbild)$/

// „Digitales Hessen“ heißt die Strategie: the head noun stands behind the verb.
function namedAs(words: readonly Word[], close: number): number | undefined {
  if (!/^(?:heißt|heiße|nennt|lautet)$/.test(words[close + 1]?.text ?? '')) return undefined
  for (let k = close + 2; k < Math.min(words.length, close + 6); k++) {
    const word = words[k] as Word
    if (isUpper(word)) return planHeadOf(word.text) || PAPER.test(word.text) ? k : undefined
  }
  return undefined
}

// die Strategie trägt den Titel „Digital für alle“: the last plan noun before it
function entitled(words: readonly Word[], open: number): number | undefined {
  if (!/^(?:Titel|Namen|Name|Überschrift|Bezeichnung|namens)$/.test(words[open - 1]?.text ?? '')) return undefined
  const head = words.findLastIndex((w, k) => k < open && isUpper(w) && planHeadOf(w.text) !== undefined)
  return head < 0 ? undefined : head
}

function titleInside(text: string, words: readonly Word[], from: number, to: number, head: number): string {
  const plan = planHeadOf((words[head] as Word).text) as PlanHead
  const adjectivesOnly = words.slice(from, head).every((w) => isCapitalAdjective(w))
  return adjectivesOnly ? nominativeTitle(words, from, head, to, plan) : raw(text, words, from, to)
}

// ---- names by their head noun ---------------------------------------------------------------------------------------

function readPlan(text: string, words: readonly Word[], i: number, quotes: Quotes): PlanMention | undefined {
  const head = headAfterAdjectives(words, i)
  if (head === undefined) return undefined
  const word = words[head] as Word
  const plan = planHeadOf(word.text)
  if (!plan) return undefined
  const from = stubsBefore(words, i)
  const digitalHead = hasDigitalSubject(word.text)
  const quote = quotes.get(head + 1)
  if (quote !== undefined && isTitle(words, head + 2, quote, 'any-case')) {
    const inner = raw(text, words, head + 2, quote)
    const title = quote - head - 2 > 1 ? inner : `${withoutGenitive(word.text)} „${inner}“`
    return mention(words, {
      from,
      to: quote + 1,
      head,
      title,
      quoted: true,
      digital: digitalHead || hasDigitalSubject(title),
      generic: false,
    })
  }
  const to = readTitle(words, head, !plan.bare)
  const title = nominativeTitle(words, from, head, to, plan)
  const generic = plan.bare && to === head + 1 && !hasDigitalSubject(title)
  return mention(words, { from, to, head, title, quoted: false, digital: hasDigitalSubject(title), generic })
}

/** `IT- und E-Government-Strategie`: the index of the first stub, or `i`. */
function stubsBefore(words: readonly Word[], i: number): number {
  let from = i
  while (
    from > i - 8 &&
    /^(?:und|,)$/.test(words[from - 1]?.text ?? '') &&
    isUpper(words[from - 2]) &&
    words[from - 2]?.text.endsWith('-')
  )
    from -= 2
  return from
}

function headAfterAdjectives(words: readonly Word[], i: number): number | undefined {
  let at = i
  while (at < i + 4) {
    const word = words[at]
    const own =
      word?.kind === 'lower'
        ? TITLE_ADJECTIVE.test(word.text)
        : isCapitalAdjective(word) && !HEADLINE_MODIFIER.test(word?.text ?? '')
    if (!own && !isDigitalPrefix(words, at)) break
    at++
    if (/^(?:und|,)$/.test(words[at]?.text ?? '') && at < i + 3) break
  }
  return isUpper(words[at]) ? at : undefined
}

// Smart City Strategie, IT Strategie: compounds that lost their hyphens.
function isDigitalPrefix(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  if (
    !/^(?:Smart|City|Open|Data|Government|IT|KI|E-Government|Digital|Cloud|Cyber|Country|Region)$/.test(
      words[i]?.text ?? '',
    )
  )
    return false
  return isUpper(next) && (planHeadOf(next.text) !== undefined || isDigitalPrefix(words, i + 1))
}

/** `strategische Ausrichtung der IT`: a plan without a plan's noun. */
function readAlignment(words: readonly Word[], i: number): PlanMention | undefined {
  if (!/^[Ss]trategische[nr]?$/.test(words[i]?.text ?? '') || words[i + 1]?.text !== 'Ausrichtung') return undefined
  const to = readGenitive(words, i + 2)
  if (!hasDigitalSubject(joined(words, i + 2, to))) return undefined
  const title = nominativeTitle(words, i, i + 1, to, { gender: 'f', bare: true, plural: false })
  return mention(words, { from: i, to, head: i + 1, title, quoted: false, digital: true, generic: false })
}

/** Reads what belongs to the name after the head: numbers, proper names, `für …`, `zur …`, owners only with a field. */
function readTitle(words: readonly Word[], head: number, named: boolean): number {
  let at = readNumbers(words, head + 1)
  at = readProper(words, at, named)
  at = readNumbers(words, at)
  const owner = named ? at : readGenitive(words, at)
  const field = readField(words, owner, named)
  if (field > owner) at = field
  else if (!named && owner > at && hasDigitalSubject(joined(words, at, owner))) at = owner
  return readNumbers(words, at)
}

const YEAR = /^(?:19|20)\d\d$/

/** `2.0`, `2030`, `2025-2030`, `2019/2020`, `bis 2030` stays outside. */
function readNumbers(words: readonly Word[], i: number): number {
  const word = words[i]
  if (!word) return i
  if (/^(?:19|20)\d\d(?:-(?:19|20)?\d\d)?$/.test(word.text) || /^\d\.\d$/.test(word.text) || word.text === 'plus') {
    const next = words[i + 1]?.text ?? ''
    if (/^[/–-]$/.test(next) && YEAR.test(words[i + 2]?.text ?? '')) return i + 3
    return next === '+' && words[i + 1]?.start === word.end ? i + 2 : i + 1
  }
  return i
}

/** `Masterplan Digitale Verwaltung`, `Strategie IT und E-Government`, `Digitalstrategie NRW`. */
function readProper(words: readonly Word[], i: number, named: boolean): number {
  const first = words[i]
  if (!isUpper(first)) return i
  const run = named ? i : readRun(words, i)
  if (hasDigitalSubject(joined(words, i, run))) return run
  if (isPlaceWord(first.text)) return isGenitivePlace(first.text) ? i : i + 1
  return NAMED_HEAD.test(words[i - 1]?.lower ?? '') ? run : i
}

const TIME =
  /^(?:Anfang|Mitte|Ende|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Heute|Gestern)$/

/** A run of capitals: `BAYERN DIGITAL II`, `E-Government und Open Data`, `Digitalisierung der Verwaltung`. */
function readRun(words: readonly Word[], i: number): number {
  let at = i
  while (at < i + 7) {
    const word = words[at]
    if (!isUpper(word) || TIME.test(word.text) || opensAnotherPhrase(word) || isPersonAt(words, at)) break
    at++
    if (/^\d\.\d$/.test(words[at]?.text ?? '')) at++
    if (/^(?:und|&)$/.test(words[at]?.text ?? '') && isUpper(words[at + 1])) at++
  }
  if (/^(?:und|&)$/.test(words[at - 1]?.text ?? '')) at--
  const genitive = at > i ? readGenitive(words, at) : at
  return genitive > at && !isOwner(words, at, genitive) ? genitive : at
}

// Bayerns Digitalstrategie has its owner elsewhere; Sachsen and Hessen only look like genitives.
function isGenitivePlace(place: string): boolean {
  return place.endsWith('s') && isPlaceWord(place.slice(0, -1))
}

/** `für E-Government und IT im Freistaat`, `zur digitalen Transformation der … Staatsverwaltung`. */
function readField(words: readonly Word[], i: number, named: boolean): number {
  if (!/^(?:für|zur|zum|über)$/.test(words[i]?.text ?? '')) return i
  if (/^(?:die|das|den)$/.test(words[i + 1]?.text ?? '') && /^(?:Jahre?|Zeitraum|Zeit)$/.test(words[i + 2]?.text ?? ''))
    return i
  let at = readTopic(words, i + 1, 'with-owners')
  if (at === i + 1) return i
  if (isPlacePhrase(words, i + 1, at) && (named || !hasDigitalSubject(joined(words, i, at)))) return i
  if (/^(?:Download|Thema|Herunterladen|Nachlesen|Beispiel|Teil|Zeitpunkt|Ziel|Jahr)$/.test(words[at - 1]?.text ?? ''))
    return i
  // Leitlinien für den Einsatz von KI
  if (words[at]?.text === 'von')
    at = Math.max(at, readNounGroup(words, at + 1) > at + 1 ? readNounGroup(words, at + 1) : at)
  if (/^(?:in|im)$/.test(words[at]?.text ?? '')) {
    const inner = readNounGroup(words, isArticle(words[at + 1]) ? at + 2 : at + 1)
    const last = words[inner - 1]
    if (
      inner > at + 1 &&
      last &&
      (/verwaltung|freistaat|land$|regierung|kommunen|bereichen$|städten$/.test(last.lower) || isPlaceWord(last.text))
    )
      at = inner
  }
  return at
}

function joined(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((w) => w.text)
    .join(' ')
}

function isPlacePhrase(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(
      (w) =>
        isPlaceWord(w.text) ||
        MUNICIPAL_HEADS.test(w.lower) ||
        /^(?:freistaat|land|bund|bundesrepublik|(?:landes|staats|bundes)(?:regierung|verwaltung)|verwaltung)$/.test(
          w.lower,
        ),
    )
}

// ---- building -------------------------------------------------------------------------------------------------------

interface Parts {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly title: string
  readonly quoted: boolean
  readonly digital: boolean
  readonly generic: boolean
}

function mention(words: readonly Word[], parts: Parts): PlanMention {
  const head = words[parts.head] as Word
  const version = /(?<![\d.])\d\.\d(?![\d.])/.exec(parts.title)?.[0]
  const horizon = yearsOf(parts.title).at(-1) ?? horizonBehind(words, parts.to)
  return {
    start: (words[parts.from] as Word).start,
    end: (words[parts.to - 1] as Word).end,
    title: parts.title,
    head: { start: head.start, end: head.end },
    quoted: parts.quoted,
    digital: parts.digital,
    generic: parts.generic,
    ...(version ? { version } : {}),
    ...(horizon ? { horizon } : {}),
  }
}

function yearsOf(title: string): string[] {
  return title.match(/(?<!\d)20\d\d(?!\d)/g) ?? []
}

/** The last year of `bis 2030`, `bis zum Jahr 2030`, `(2022–2027)`, `für die Jahre 2022 bis 2027` right behind the name. */
function horizonBehind(words: readonly Word[], i: number): string | undefined {
  const behind = words
    .slice(i, i + 7)
    .map((w) => w.text)
    .join(' ')
  return BEHIND.exec(behind)?.groups?.year
}

const BEHIND =
  /^(?:bis (?:zum Jahr |Ende |zu |ins Jahr )?|\( ?(?:20\d\d ?[–-] ?)?(?:bis )?|für die Jahre 20\d\d (?:bis|–|-) )(?<year>20\d\d)(?!\d)/

function raw(text: string, words: readonly Word[], from: number, to: number): string {
  return text.slice((words[from] as Word).start, (words[to - 1] as Word).end)
}

function nominativeTitle(words: readonly Word[], from: number, head: number, to: number, plan: PlanHead): string {
  let title = ''
  for (let k = from; k < to; k++) {
    const word = words[k] as Word
    const gap = k === from ? 0 : word.start - (words[k - 1] as Word).end
    let form = word.text
    if (k < head && (word.kind === 'lower' || isCapitalAdjective(word)))
      form = nominativeAdjective(form, plan.plural ? 'f' : plan.gender)
    if (k === head) form = withoutGenitive(form)
    title += ' '.repeat(Math.max(0, gap)) + form
  }
  return title
}
