/**
 * Noun phrases of a clause, each with what tells its part in the sentence: preposition, determiner, the noun that it
 * belongs to. German marks who does what to whom there, not by the order of words.
 */

import { bodyHeadOf } from './bodies/heads.ts'
import { type Chunk, isMention } from './chunks.ts'
import { isBorrowed } from './clauses/parts.ts'
import { AFTER_THAT, AT_FIRST, AT_PRESENT, CHANGED, EARLIER, oneOf } from './time-words.ts'

/** One noun phrase. Indexes are of the clause's chunks, its preposition and determiner included. */
export interface Phrase {
  readonly start: number
  readonly end: number
  /** Its nouns and names, one beside the other: *die Stadt* + *Heidelberg*. */
  readonly heads: readonly Chunk[]
  /** Plain form: `in` for *im* and *ins*, `zu` for *zum*. Coordinated phrases share it. */
  readonly preposition?: string
  /** In lower case; of *im* and *zur* `dem` and `der`. */
  readonly determiner?: string
  /** The phrase whose genitive it is: *im Geschäftsbereich* for *des Ministeriums*. */
  readonly owner?: Phrase
  /** The participles before it: *gegründete* in *das 2014 gegründete Amt*. */
  readonly attributes?: readonly Chunk[]
  /** The phrase that it stands beside after a comma: *ITEOS, der IT-Dienstleister*. */
  readonly beside?: Phrase
  /** *A, B und C*: all have the same number. */
  readonly group: number
  /** *nicht mehr dem Innen-, sondern dem Digitalministerium*: said to be what it is not. */
  readonly denied: boolean
}

const PREPOSITIONS: Readonly<Record<string, readonly [plain: string, determiner?: string]>> = {
  im: ['in', 'dem'],
  ins: ['in', 'das'],
  zum: ['zu', 'dem'],
  zur: ['zu', 'der'],
  vom: ['von', 'dem'],
  beim: ['bei', 'dem'],
  am: ['an', 'dem'],
  ans: ['an', 'das'],
  ...Object.fromEntries(
    'in zu von bei an auf aus mit nach durch für unter über um ohne gegen vor neben seit ab als per trotz wegen laut gemäß samt statt innerhalb außerhalb hinter zwischen anstelle aufgrund'
      .split(' ')
      .map((p) => [p, [p]]),
  ),
}

const DETERMINER =
  /^(?:der|die|das|dem|den|des|ein(?:e[mnrs]?)?|kein(?:e[mnrs]?)?|(?:mein|sein|ihr|unser)(?:e[mnrs]?)?|diese[mnrs]?|jene[mnrs]?|welche[mnrs]?|zweier|dreier|aller|beider)$/
const GENITIVE = /^(?:des|der|eines|einer|zweier|dreier|aller|beider|(?:sein|ihr|unser|dies)(?:es|er))$/
const JOINS = /^(?:und|sowie|&|oder|bzw\.|beziehungsweise)$/
/** A determiner can't wait longer than this for its noun. */
const MAX_ATTRIBUTE = 16

/** A noun that the clause has from another: what follows it is no part of its phrase. */
const isStandIn = ({ heads }: Phrase) => heads.some(isBorrowed)

interface Frame {
  start: number
  preposition?: string
  determiner?: string
  attributes?: Chunk[]
}

const isNominal = (c: Chunk) =>
  // *…: Es startete später*, *…: So startete das Amt*: behind a colon a capital makes no noun
  !PRONOUN.test(c.lower) &&
  !isAdverb(c.lower) &&
  (['Body', 'Office', 'Person', 'Plan', 'Figure', 'Place', 'VerbNoun', 'Noun'].some((t) => c.tags.has(t)) ||
    (c.start === 0 && /^\p{Lu}/u.test(c.text) && !c.tags.has('Verb') && !isMention(c) && !isFunctionWord(c)))
const PRONOUN = /^(?:er|es|sie|ihn|ihm|wir|ich|man|uns)$/
const isFunctionWord = (c: Chunk) =>
  c.lower in PREPOSITIONS || DETERMINER.test(c.lower) || !/^\p{L}{4,}/u.test(c.text) || isAdverb(c.lower)
const isAdverb = oneOf(
  CHANGED,
  EARLIER,
  AT_PRESENT,
  AT_FIRST,
  AFTER_THAT,
  'so|seit|auch|damit|dabei|doch|erst|gestern|hier|dort|nachdem|bereits|schon|zudem|außerdem|dazu|dafür|dorthin|dahin|daraus|noch|nicht|gemeinsam|zusammen|parallel|zeitgleich|offiziell|letztlich|schließlich|später',
)

/** The noun phrases of a clause in their order. */
export function phrasesOf(chunks: readonly Chunk[]): Phrase[] {
  const phrases: Phrase[] = []
  let frames: Frame[] = []
  const contrast = chunks.some((c) => c.lower === 'sondern')
  for (let i = 0; i < chunks.length; i++) {
    const c = chunks[i] as Chunk
    if ((!isMention(c) || c.tags.has('Number')) && (!c.tags.has('Noun') || isFunctionWord(c))) {
      const preposition = PREPOSITIONS[c.lower]
      if (preposition && !(c.lower === 'an' && /^(?:nun|jetzt|da)$/.test(chunks[i - 1]?.lower ?? ''))) {
        frames.push({
          start: i,
          preposition: preposition[0],
          ...(preposition[1] ? { determiner: preposition[1] } : {}),
        })
        continue
      }
      // *ab sofort*, not *der jetzt gegründete Rat*
      const isAdverbial = frames.at(-1)?.start === i - 1 && frames.at(-1)?.preposition !== undefined
      if (/^(?:nun|sofort|jetzt)$/.test(c.lower) && isAdverbial) frames.pop()
      if (DETERMINER.test(c.lower)) {
        // *Seit das Amt …*: no dative, so a conjunction
        if (frames.at(-1)?.preposition === 'seit' && /^(?:das|die)$/.test(c.lower)) frames.pop()
        const top = frames.at(-1)
        if (top && top.determiner === undefined && top.start === i - 1) top.determiner = c.lower
        else frames.push({ start: i, determiner: c.lower })
        continue
      }
      if (c.tags.has('Attributive')) {
        const top = frames.at(-1)
        if (top) top.attributes = [...(top.attributes ?? []), c]
        continue
      }
      if (c.tags.has('Finite')) frames = []
    }
    if (c.tags.has('Date') && frames.at(-1)?.determiner === undefined) frames.pop()
    if (!isNominal(c)) continue
    frames = frames.filter((f) => i - f.start <= MAX_ATTRIBUTE)
    const last = phrases.at(-1)
    const frame = isJoinedTo(last, i, chunks, frames.at(-1)) ? undefined : frames.pop()
    if (last && last.end === i && !frame && !isStandIn(last))
      phrases[phrases.length - 1] = { ...last, end: i + 1, heads: [...last.heads, c] }
    else phrases.push(begun(c, i, frame, phrases, chunks, contrast))
  }
  return phrases
}

/** *die 2019 von Kommunen und Land gegründete Agentur*: the second noun leaves the article around both to what follows. */
function isJoinedTo(last: Phrase | undefined, at: number, chunks: readonly Chunk[], frame: Frame | undefined): boolean {
  if (!last?.preposition || last.end !== at - 1 || !frame || frame.start > last.start) return false
  return JOINS.test(chunks[at - 1]?.lower ?? '')
}

function begun(
  head: Chunk,
  at: number,
  frame: Frame | undefined,
  before: Phrase[],
  chunks: readonly Chunk[],
  contrast: boolean,
): Phrase {
  const start = frame?.start ?? at
  const last = before.at(-1)
  const link = last ? chunks.slice(last.end, start).map((c) => c.lower) : []
  const stands = last && isStandIn(last)
  const hasVerb = last && chunks.slice(last.end, start).some((c) => c.tags.has('Finite'))
  const adjacent =
    last &&
    frame &&
    !stands &&
    !frame.preposition &&
    link.length === 0 &&
    !(frame.determiner === 'der' && isMasculine(head))
  const owner = adjacent && GENITIVE.test(frame.determiner ?? '') ? last : undefined
  const free = last && !frame?.preposition
  const joined = free && link.length > 0 && link.length <= 2 && JOINS.test(link[0] ?? '') ? last : undefined
  const isAddressed = last?.start === 0 && /^(?:herr|frau)$/.test(chunks[0]?.lower ?? '')
  const beside = free && !joined && !hasVerb && !isAddressed && link[0] === ',' && link.length <= 2 ? last : undefined
  if (joined?.beside && sameKind(joined, joined.beside)) regroup(before, joined)
  const shared = joined && frame?.determiner && isWhere(joined) ? before.at(-2) : joined ? before.at(-1) : undefined
  const inherited = owner ? undefined : shared
  return {
    start,
    end: at + 1,
    heads: [head],
    ...optional('preposition', frame?.preposition ?? inherited?.preposition),
    ...optional('determiner', frame?.determiner),
    ...optional('owner', owner ?? inherited?.owner),
    ...optional('attributes', frame?.attributes),
    ...optional('beside', beside),
    group: shared?.group ?? before.length,
    denied: contrast && /^(?:nicht|mehr|länger)$/.test(chunks[start - 1]?.lower ?? ''),
  }
}

/** *die Datenzentrale in Hessen und das Rechenzentrum Kassel*: what is joined to a place is joined to what lies there. */
const isWhere = ({ preposition, determiner, heads }: Phrase): boolean =>
  preposition === 'in' && determiner === undefined && heads.every((h) => h.tags.has('Place'))

/** *für die IT der Landesbetrieb*, *aus dem Amt der Hessische IT-Dienst*: before a masculine body *der* begins a new subject. */
const isMasculine = ({ mentions: { body }, text }: Chunk): boolean =>
  body !== undefined &&
  (isMasculineWord(body.name) ||
    (isMasculineWord(text) && !PLURAL_OF_MASCULINE.test(text)) ||
    /^\p{L}+(?:isch|lich|(?<!st)ell|ional|eu)e \p{Lu}/u.test(text))

const isMasculineWord = (name: string): boolean =>
  bodyHeadOf((name.split(' ')[0] as string).toLowerCase())?.gender === 'm'
const PLURAL_OF_MASCULINE = /^\S*(?:bände|bünde|betriebe|räte|dienste|dienstleister|stäbe|pools)(?: |$)/

/** *A, B und C*: what looked like appositions is a list after all, its first member has the preposition. */
function regroup(before: Phrase[], last: Phrase): void {
  const list = [last]
  for (let first = list[0]?.beside; first && sameKind(first, last); first = first.beside) list.unshift(first)
  const first = list[0] as Phrase
  for (const member of list.slice(1)) {
    const { beside: _, ...listed } = member
    before[before.indexOf(member)] = {
      ...listed,
      ...optional('preposition', member.preposition ?? first.preposition),
      ...optional('owner', member.owner ?? first.owner),
      group: first.group,
    }
  }
}

/** Both name bodies, or neither does; a short form that no table knows may be of either: *aus BIT, DLZ-IT und ZIVIT*. */
const sameKind = (a: Phrase, b: Phrase) => isBody(a) === isBody(b) || isShortForm(a) || isShortForm(b)
const isBody = ({ heads }: Phrase) => heads.some((h) => h.tags.has('Body'))
/** A word in capitals alone, which may be a body that no table knows. */
export const isShortForm = ({ heads, determiner }: Phrase) =>
  heads.length === 1 && determiner === undefined && /^\p{Lu}[\p{Lu}\d-]+$/u.test(heads[0]?.text ?? '')

const optional = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V }
