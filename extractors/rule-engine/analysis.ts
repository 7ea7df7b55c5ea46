/** A document cut into sentences, and those that may hold a fact into chunks and clauses. */

import type { ReadableDocument, Segment, Span } from '../document.ts'
import { isBackReference } from '../german/bodies/back-references.ts'
import { type IntroducedBodies, introducedBodies } from '../german/bodies/introduced.ts'
import { type Chunk, chunksOf } from '../german/chunks.ts'
import { type Clause, splitClauses } from '../german/clauses.ts'
import { createPeople, type People } from '../german/coreference.ts'
import type { DateMention } from '../german/dates.ts'
import { latin } from '../german/latin.ts'
import { lazy } from '../german/memory/lazy.ts'
import { type Recognised, recognise } from '../german/mentions.ts'
import { lastStartingBy } from '../german/sorted.ts'
import { knownPeople, withFullName } from '../page/known-people.ts'
import { toldRows } from '../rows/told.ts'
import { leadingDate, mayOpenWithDate, yearOf, yearTold } from '../when/section-dates.ts'
import { mayNameNext, NEXT } from '../who/named-next.ts'
import { type DatesAbove, enter, nothingAbove } from './dates-above.ts'
import { type SentenceSpan, type WorkingText, workingText } from './working-text.ts'

/**
 * A sentence that holds a trigger. Offsets of its parts are into the sentence. Each part is made when it is first asked
 * for: no rule can match in most sentences, and what the recognisers find there is enough to tell.
 */
export interface AnalysedSentence extends SentenceSpan {
  readonly text: string
  readonly recognised: Recognised
  readonly chunks: readonly Chunk[]
  readonly clauses: readonly Clause[]
  /** The date that heads its block: *2016: …*, *1977 Errichtung …*. */
  readonly headDate: DateMention | undefined
  /** The date against which its relative dates count: the teaser's own, else the document's. */
  readonly published: string | undefined
}

export interface AnalysedDocument {
  readonly document: ReadableDocument
  readonly working: WorkingText
  /** The people of the whole text, gathered when first asked for. */
  readonly people: () => People
  /** The bodies that the text gives a short form or defines. */
  readonly introduced: () => IntroducedBodies
  /** All sentences; only those with a trigger are analysed. */
  readonly sentences: readonly (AnalysedSentence | SentenceSpan)[]
  readonly analysed: readonly AnalysedSentence[]
}

/** What decides whether a sentence is looked at, and how its verbs are tagged: comes from the registry. */
export interface Lexicon {
  /** True for text (of a document or a sentence) that may hold a fact. */
  readonly mayHoldFact: (text: string) => boolean
  /** The parts of a document's text that may be about the field: none in most documents. */
  readonly passagesInField: (text: string) => readonly Span[]
  /** The verb classes of a lemma. */
  readonly verbTags: (lemma: string) => readonly string[]
  /** The tags of any other word, in lower case. */
  readonly wordTags: (lower: string) => readonly string[]
}

/** Whether a sentence was analysed. */
export function isAnalysed(sentence: AnalysedSentence | SentenceSpan): sentence is AnalysedSentence {
  return 'chunks' in sentence
}

/** Analyses a document: its sentences, and names, dates and clauses of those that may hold a fact. */
export function analyse(document: ReadableDocument, lexicon: Lexicon): AnalysedDocument {
  const passages = lexicon.passagesInField(document.text)
  if (passages.length === 0) return emptyAnalysis(document)
  const working = workingText(document)
  const isInField = (span: Span) => {
    const { start } = working.original(span)
    return passages.some((passage) => passage.start <= start && start <= passage.end)
  }
  const wanted = new Set(working.sentences.filter((s) => isInField(s) && mayHoldFact(s, working, lexicon)))
  const rows = toldRows(working).filter(({ start, end }) => isInField({ start, end }))
  if (wanted.size === 0 && rows.length === 0) return emptyAnalysis(document, working)
  const people = lazy(() => createPeople(working.text))
  const bodies = lazy(() => introducedBodies(working.text))
  const around = { document, working, people, bodies, lexicon }
  const above = nothingAbove(working)
  const sentences = working.sentences.map((sentence) => {
    enter(sentence, above, working)
    return wanted.has(sentence) ? analysedBelow(above, sentence, around) : sentence
  })
  const told = rows.map((row) => {
    const { segment } = working.sentences[lastStartingBy(working.sentences, row.start)] as SentenceSpan
    return analyseSentence({ ...row, segment, first: false }, around, above.ofEntry.get(segment), undefined)
  })
  const analysed = [...sentences.filter(isAnalysed), ...told].sort((a, b) => a.start - b.start)
  return { document, working, people, introduced: bodies, sentences, analysed }
}

function mayHoldFact({ start, end }: SentenceSpan, working: WorkingText, lexicon: Lexicon): boolean {
  if (end - start > LONGEST_SENTENCE) return false
  const text = working.text.slice(start, end)
  return lexicon.mayHoldFact(text) || isDatedRow(text)
}

/** The sentence under the date above it, or under the one that opens it, which then heads what follows, too. */
function analysedBelow(above: DatesAbove, sentence: SentenceSpan, around: SentenceSurroundings): LazySentence {
  const { document, working } = around
  const year = yearOf(above.head) ?? above.pageYear ?? (document.published ? undefined : yearTold(sentence, working))
  const analysed = analyseSentence(sentence, around, above.head, year)
  if (!(sentence.first || opensEntry(sentence, working)) || !mayOpenWithDate(analysed.recognised)) return analysed
  above.head = leadingDate(analysed.chunks) ?? above.head
  const severalDates = analysed.chunks.filter((c) => c.mentions.date).length > 1
  const ownYear = severalDates ? yearOf(above.head) : year
  return ownYear === year ? analysed.below(above.head) : analyseSentence(sentence, around, above.head, ownYear)
}

/**
 * In characters: what is longer is no sentence. Rules ask each word of a clause about the others, so that the cost of one
 * grows with the cube of its length. On 464 pages and in 555 texts the longest has 863.
 */
const LONGEST_SENTENCE = 2000

/** *1970 Gründung der A · 1988 Beitritt*: an entry of a chronicle behind another on its line. */
const opensEntry = ({ start }: SentenceSpan, { text }: WorkingText): boolean =>
  /(?:\+\+|[·•|;→>–—])\s{1,3}$/u.test(text.slice(Math.max(0, start - 5), start))

/** *Peter Muster, Januar 2020 bis April 2022* in a list below a heading: its words alone trigger nothing. */
function isDatedRow(text: string): boolean {
  return text.length < 90 && /(?:19|20)\d\d/.test(text) && /\p{Lu}\p{Ll}+ (?:\S+ )?\p{Lu}\p{Ll}/u.test(text)
}

function emptyAnalysis(document: ReadableDocument, working?: WorkingText): AnalysedDocument {
  const none: WorkingText = { text: '', sentences: [], original: (span) => span }
  return {
    document,
    working: working ?? none,
    people: lazy(() => createPeople('')),
    introduced: () => ({ find: () => [] }),
    sentences: working?.sentences ?? [],
    analysed: [],
  }
}

interface SentenceSurroundings {
  readonly document: ReadableDocument
  readonly working: WorkingText
  readonly people: () => People
  readonly bodies: () => IntroducedBodies
  readonly lexicon: Lexicon
}

function analyseSentence(
  sentence: SentenceSpan & { readonly text?: string },
  { document, working, people, bodies, lexicon }: SentenceSurroundings,
  headDate: DateMention | undefined,
  year: number | undefined,
): LazySentence {
  const text = sentence.text ?? working.text.slice(sentence.start, sentence.end)
  const published = sentence.segment.item ? sentence.segment.item.published : document.published?.value
  const recognised = recognise(text, {
    ...(published ? { published } : {}),
    ...(year ? { year } : {}),
    knownPeople: () => knownPeople(sentence, text, people(), working),
    knownBodies: () => bodies().find(text),
  })
  const chunks = lazy(() => chunksOf(recognised).map((c) => withFullName(c, sentence, people())))
  const behind = working.text.slice(sentence.end, sentence.end + NEXT)
  const canBear = () =>
    chunks().some(canBearFact) ||
    DECIDED.test(text) ||
    isDatedOfPronoun(text, chunks()) ||
    // *Köln hat wieder eine CDO. Erika Muster …*: who has the office, the next sentence tells
    (mayNameNext(behind) && chunks().some(({ tags }) => tags.has('Office')))
  const clauses = lazy(() => (canBear() ? splitClauses(chunks(), lexicon) : []))
  return new LazySentence(sentence, { text, recognised, headDate, published }, { chunks, clauses })
}

/**
 * A class for the sake of its getters: those of an object literal V8 puts among the old objects at once, and all that
 * they can reach, the whole document, lives until these are collected.
 */
class LazySentence implements AnalysedSentence {
  readonly start: number
  readonly end: number
  readonly segment: Segment
  readonly first: boolean
  readonly text: string
  readonly recognised: Recognised
  readonly headDate: DateMention | undefined
  readonly published: string | undefined
  private readonly made: Made

  constructor({ start, end, segment, first }: SentenceSpan, known: Known, made: Made) {
    this.start = start
    this.end = end
    this.segment = segment
    this.first = first
    this.text = known.text
    this.recognised = known.recognised
    this.headDate = known.headDate
    this.published = known.published
    this.made = made
  }

  /** The same sentence under another date. */
  below(headDate: DateMention | undefined): LazySentence {
    const { text, recognised, published, made } = this
    return new LazySentence(this, { text, recognised, published, headDate }, made)
  }

  get chunks(): readonly Chunk[] {
    return this.made.chunks()
  }

  get clauses(): readonly Clause[] {
    return this.made.clauses()
  }
}

type Known = Pick<AnalysedSentence, 'text' | 'recognised' | 'headDate' | 'published'>

interface Made {
  readonly chunks: () => readonly Chunk[]
  readonly clauses: () => readonly Clause[]
}

/** Every fact is about a person, a plan, a body or a figure; a sentence without one, or a row, needs no clauses. */
const canBearFact = ({ tags, lower }: Chunk, _: number, { length, 0: first }: readonly Chunk[]) =>
  ['Person', 'Plan', 'Body', 'Figure', 'Number'].some((t) => tags.has(t)) ||
  isBackReference(lower) ||
  (length <= MAX_ROW && tags.has('Date')) ||
  // a row of a career; a line below a name
  (tags.has('Office') &&
    (first?.tags.has('Date') === true ||
      first?.tags.has('Office') === true ||
      (length <= MAX_ROW && /^(?:der|die)$/.test(first?.lower ?? ''))))

/** *Zuletzt fortgeschrieben wurde sie im Mai*, *gegründet wurde er 2002*: of a plan or body that the text named before. */
const DECIDED = latin.i`(?:ge|er|um)(?:gründet|startet|richtet|wandelt|nannt|gangen|schlossen|worden|schaffen|öffnet|hoben)|aufgelöst|umbenannt|umgetauft|Umwandlung|Umbenennung|Gründung|Errichtung|Auflösung|heißt|fortgeschrieb|beschlossen|gebilligt|zugestimmt|beschloss|beschließt|billigt|nahm(?:en)? |unterzeichn|unterschrift|unterschrieb|grünes licht|zustimmte|Neuauflage|Auflage vor|angenommen|[Vv]erabschiedet|in Kraft|Fassung|(?:auf|an|über)ge(?:nommen|treten|gangen|führt)|untersteh|überführt|wechsel|durchge|abgesegnet|abgenickt|besiegelt|vorgestellt|vorgelegt|präsentiert|veröffentlicht|aufgelegt|passiert|übergab|übergeben|überreicht|Anteile|[Gg]eboren|Startschuss|Türen|Schluss|dicht(?!\p{L})|Ja-Stimmen|Segen|grünes Licht|(?<!\p{L})Mehrheit(?!\p{L})|(?:Beschluss|Entscheidung|Abstimmung|Votum) (?:fiel|erging|war|erfolgte|endete|lautete)|heruntergeladen|abrufbar|erschienen|(?:Amts|Dienst|Arbeits)(?:antritt|beginn)|[Ee]rste[rnm]? (?:Arbeits|Dienst)tag|[Uu]rkunde|(?:Bestellung|Ernennung|Berufung|Vereidigung) (?:ist|erfolgt|gilt|datiert|war|findet)|(?:geht|ging) es los|Neuer? Name|Neue Bezeichnung|Umfirmierung`

/** *Zum 1. Januar 2020 nahm sie die Arbeit auf*: of whom or what the text named before. */
const isDatedOfPronoun = (text: string, chunks: readonly Chunk[]): boolean =>
  PRONOUN.test(text) && chunks.some(({ mentions: { date } }) => date?.value || date?.kind === 'anaphoric')
const PRONOUN = latin`(?<!\p{L})(?:[Ee]r|[Ss]ie|[Ee]s|[Bb]eide|ih[nm])(?!\p{L})|^(?:Der|Die|Das|Den|Diese[nrs]?) (?:hat|haben|hatten?|wurden?|wird|\p{Ll}+ten?) `

/** *Gründung: 1. Januar 2009* */
const MAX_ROW = 4
