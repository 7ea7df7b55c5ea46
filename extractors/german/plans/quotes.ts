import { lookupBody } from '../bodies.ts'
import { isCapitalAdjective, isUpper, type Word } from '../noun-phrase.ts'
import { nominativeTitle, type PlanMention, planMention, raw } from './mention.ts'
import { hasDigitalSubject } from './subjects.ts'
import { joined } from './title.ts'
import { planHeadOf } from './words.ts'

/** Opening mark → closing mark, as word indexes. */
export type Quotes = ReadonlyMap<number, number>

const PAIRS: Readonly<Record<string, RegExp>> = {
  '„': /^["“”]$/,
  '“': /^["”]$/,
  '"': /^["”“]$/,
  '»': /^«$/,
  '«': /^»$/,
  '‚': /^[‘’']$/,
  '‘': /^’$/,
}

/** The quotations of a sentence, up to 24 words long. */
export function quotesIn(words: readonly Word[]): Quotes {
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

/** *sei der Plan „in einem offenen Prozess erarbeitet“ worden*, *hat die Agenda „ohne Wenn und Aber“ beschlossen*: what is said of a plan. */
const OPENS_PHRASE =
  /^(?:in|im|mit|nach|ohne|auf|aus|als|wie|von|vom|bei|beim|bis|durch|unter|über|trotz|dank|seit|vor|für|zu|zum|zur|am|an|um|gegen|wegen|ein|eine|einen|einem|einer|kein|keine|sehr|ganz|so|gut|schon|noch|nicht|endlich|einstimmig|mehrheitlich|nur|längst|weit|auch)$/

/** True for words that read as a title and not as somebody's sentence. */
export function isTitle(
  words: readonly Word[],
  from: number,
  to: number,
  begin: 'capital' | 'any-case' = 'capital',
): boolean {
  if (to - from > 16 || to <= from) return false
  if (begin === 'capital' && !isUpper(words[from]) && words[from]?.kind !== 'number') return false
  if (/^[.!?,;]$/.test((words[to - 1] as Word).text)) return false
  if (OPENS_PHRASE.test((words[from] as Word).text) && !hasDigitalSubject(joined(words, from, to))) return false
  // *„Mit der Strategie, die der Rat verabschiedet hat, haben wir einen Kompass“*: somebody's sentence
  const hasClauses = words.slice(from, to).some((w) => w.text === ',')
  for (let k = from; k < to; k++)
    if (SENTENCE_WORD.test((words[k] as Word).lower) && (hasClauses || k <= from + 2)) return false
  return true
}

/** *„Gera wird digital“* right behind *Konzept*: a short sentence about a third one may be a plan's name. */
export function isMotto(words: readonly Word[], from: number, to: number): boolean {
  // *„Kreis. Klar. Digital.“*: a motto of single words
  const isPointed = (w: Word | undefined, k: number) => (k % 2 === 1 ? w?.text === '.' : isUpper(w))
  if (to - from <= 8 && (to - from) % 2 === 0 && words.slice(from, to).every(isPointed)) return true
  if (to - from > 6 || !isUpper(words[from]) || /^[.!?,;]$/.test(words[to - 1]?.text ?? '')) return false
  return words.slice(from, to).every((w) => !SENTENCE_WORD.test(w.lower) || /^(?:ist|wird|geht|kann)$/.test(w.lower))
}

/** `„Digitale Agenda“`, `"Masterplan 2011 - Die E-Government-Strategie der …"`, `„X“ heißt die Strategie`. */
export function readQuotedPlan(
  text: string,
  words: readonly Word[],
  i: number,
  quotes: Quotes,
): PlanMention | undefined {
  const close = quotes.get(i)
  if (close === undefined || !isTitle(words, i + 1, close)) return undefined
  const compound = compoundHead(words, close)
  const inside = words.findIndex((w, k) => k > i && k < close && isUpper(w) && isHead(words, k))
  const named =
    inside < 0 ? (compound ?? namedAs(words, close) ?? entitled(words, i) ?? bearingYear(words, i, close)) : inside
  if (named === undefined) return undefined
  const title = inside < 0 ? raw(text, words, i + 1, close) : titleInside(text, words, i + 1, close, inside)
  const digital =
    hasDigitalSubject(title) ||
    (inside < 0 &&
      (hasDigitalSubject((words[named] as Word).text) || (lookupBody((words[i + 1] as Word).text)?.digital ?? false)))
  return planMention(words, {
    from: i,
    to: inside < 0 && compound !== undefined ? compound + 1 : close + 1,
    head: named,
    title,
    quoted: true,
    digital,
    generic: isBareQuote(words, i + 1, close),
  })
}

/** A plan's noun, English ones included: *Digital Action Plan*, *Smart City Strategy*. */
function isHead(words: readonly Word[], k: number): boolean {
  const { text } = words[k] as Word
  if (planHeadOf(text) !== undefined || /^(?:Strategy|Framework|Policy|Charter)$/.test(text)) return true
  return text === 'Plan' && /^(?:Action|Master|Implementation|Transformation|Strategic)$/.test(words[k - 1]?.text ?? '')
}

/** *„Digital First“-Strategie*: the head noun joined to its name. */
function compoundHead(words: readonly Word[], close: number): number | undefined {
  const head = words[close + 2]
  const isJoined = words[close + 1]?.text === '-' && isUpper(head) && planHeadOf(head.text) !== undefined
  return isJoined ? close + 2 : undefined
}

function isBareQuote(words: readonly Word[], from: number, to: number): boolean {
  return to === from + 1 && (planHeadOf((words[from] as Word).text)?.bare ?? false)
}

/** Nouns that are no plan by themselves but may be what a quoted name is of: »SID 2025« heißt die Vorlage. */
const PAPER = /^(?:Vorlage|Papier|Plan|Dokument|Grundsatzpapier|Programm|Vision|Zielbild)$/

// „Digitales Hessen“ heißt die Strategie: the head noun stands behind the verb.
function namedAs(words: readonly Word[], close: number): number | undefined {
  // *„Trier vernetzt“, so heißt unsere Strategie, …*
  const isSo = words[close + 1]?.text === ',' && words[close + 2]?.text === 'so'
  const verb = isSo ? close + 3 : close + 1
  if (!/^(?:heißt|heiße|nennt|lautet)$/.test(words[verb]?.text ?? '')) return undefined
  for (let k = verb + 1; k < Math.min(words.length, verb + 5); k++) {
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

/** *„Gera digital 2030“ hat der Stadtrat beschlossen*: a subject and the year until which it holds; no event's or project's name. */
function bearingYear(words: readonly Word[], open: number, close: number): number | undefined {
  const [first, last] = [words[open + 1], words[close - 1]]
  if (isUpper(words[open - 1]) || close - open < 3 || !/^20[2-6]\d$/.test(last?.text ?? '')) return undefined
  const subject = words
    .slice(open + 1, close)
    .map((w) => w.text)
    .join(' ')
  return first && hasDigitalSubject(subject) ? close - 1 : undefined
}

function titleInside(text: string, words: readonly Word[], from: number, to: number, head: number): string {
  const plan = planHeadOf((words[head] as Word).text)
  if (!plan) return raw(text, words, from, to)
  const adjectivesOnly = words.slice(from, head).every((w) => isCapitalAdjective(w))
  return adjectivesOnly ? nominativeTitle(words, from, head, to, plan) : raw(text, words, from, to)
}
