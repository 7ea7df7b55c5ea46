import type { ReadableDocument } from './document.ts'
import { isBackReference } from './german/back-references.ts'
import { type Chunk, chunksOf, type Mentions } from './german/chunks.ts'
import { type Clause, splitClauses } from './german/clauses.ts'
import { createPeople, type People } from './german/coreference.ts'
import { type DateMention, findDates } from './german/dates.ts'
import { type IntroducedBodies, introducedBodies } from './german/introduced-bodies.ts'
import { lazy } from './german/lazy.ts'
import { type Recognised, recognise } from './german/mentions.ts'
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
  readonly headDate?: DateMention
  /** The date against which its relative dates count: the teaser's own, else the document's. */
  readonly published?: string
}

export interface AnalysedDocument {
  readonly document: ReadableDocument
  readonly working: WorkingText
  /** The people of the whole text, gathered when first asked for. */
  readonly people: () => People
  /** All sentences; only those with a trigger are analysed. */
  readonly sentences: readonly (AnalysedSentence | SentenceSpan)[]
  readonly analysed: readonly AnalysedSentence[]
}

/** What decides whether a sentence is looked at, and how its verbs are tagged: comes from the registry. */
export interface Lexicon {
  /** True for text (of a document or a sentence) that may hold a fact. */
  readonly mayHoldFact: (text: string) => boolean
  /** True for a document that touches the field at all. */
  readonly isInField: (text: string) => boolean
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
  if (!lexicon.isInField(document.text)) return emptyAnalysis(document)
  const working = workingText(document)
  const candidates = working.sentences.filter((s) => {
    const text = working.text.slice(s.start, s.end)
    return lexicon.mayHoldFact(text) || isDatedRow(text)
  })
  if (candidates.length === 0) return emptyAnalysis(document, working)
  const people = lazy(() => createPeople(working.text))
  const bodies = lazy(() => introducedBodies(working.text))
  const wanted = new Set(candidates)
  const pageYear = document.published ? undefined : yearOfReport(working)
  let headDate: DateMention | undefined
  let sectionDate: DateMention | undefined
  let block: SentenceSpan['segment'] | undefined
  const sentences = working.sentences.map((sentence) => {
    if (sentence.segment !== block) {
      block = sentence.segment
      if (block.block === 'heading')
        sectionDate = dateOfHeading(working.text.slice(sentence.start, sentence.end), pageYear)
      headDate = block.block === 'heading' ? undefined : sectionDate
    }
    if (!wanted.has(sentence)) return sentence
    const around = { document, working, people, bodies, lexicon }
    const sectionYear = yearOf(headDate) ?? pageYear
    const analysed = analyseSentence(sentence, around, headDate, sectionYear)
    if (!sentence.first || !mayOpenWithDate(analysed.recognised)) return analysed
    headDate = leadingDate(analysed.chunks) ?? headDate
    const severalDates = analysed.chunks.filter((c) => c.mentions.date).length > 1
    return analyseSentence(sentence, around, headDate, severalDates ? yearOf(headDate) : sectionYear)
  })
  return { document, working, people, sentences, analysed: sentences.filter(isAnalysed) }
}

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
  sentence: SentenceSpan,
  { document, working, people, bodies, lexicon }: SentenceSurroundings,
  headDate: DateMention | undefined,
  year: number | undefined,
): AnalysedSentence {
  const text = working.text.slice(sentence.start, sentence.end)
  const published = sentence.segment.item ? sentence.segment.item.published : document.published?.value
  const recognised = recognise(text, {
    ...(published ? { published } : {}),
    ...(year ? { year } : {}),
    known: () => [...knownPeople(sentence, text, people(), working), ...bodies().find(text)],
  })
  const chunks = lazy(() => chunksOf(recognised).map((c) => withFullName(c, sentence, people())))
  const clauses = lazy(() => (chunks().some(canBearFact) || DECIDED.test(text) ? splitClauses(chunks(), lexicon) : []))
  return {
    ...sentence,
    text,
    recognised,
    ...(headDate ? { headDate } : {}),
    ...(published ? { published } : {}),
    get chunks() {
      return chunks()
    },
    get clauses() {
      return clauses()
    },
  }
}

/** Every fact is about a person, a plan, a body or a figure; a sentence without one, or a row, needs no clauses. */
const canBearFact = ({ tags, lower }: Chunk, _: number, { length }: readonly Chunk[]) =>
  ['Person', 'Plan', 'Body', 'Figure', 'Number'].some((t) => tags.has(t)) ||
  isBackReference(lower) ||
  (length <= MAX_ROW && tags.has('Date'))

/** *Zuletzt fortgeschrieben wurde sie im Mai*, *gegründet wurde er 2002*: of a plan or body that the text named before. */
const DECIDED =
  /(?:ge|er|um)(?:gründet|richtet|wandelt|nannt|gangen|schlossen|worden)|aufgelöst|Umwandlung|Umbenennung|Gründung|Errichtung|Auflösung|heißt|fortgeschrieb|beschlossen|gebilligt|zugestimmt|angenommen|[Vv]erabschiedet|in Kraft|Fassung/u

/** *Gründung: 1. Januar 2009* */
const MAX_ROW = 4

/** *2009 – Am 1. April wird …*: the head of a chronicle line lends its year. */
function yearOf(date: DateMention | undefined): number | undefined {
  return date?.value ? Number(date.value.slice(0, 4)) : undefined
}

/** Where an interview begins: *Herr Muster, …* opens a question. */
const VOCATIVE =
  /(?:^|\n)[„"]?(?:(?:Sehr geehrter? )?(?:Frau|Herr) (?:(?:Dr|Prof)\. )*(?:Staatssekretärin |Staatssekretär |Ministerin |Minister )?)(?<surname>\p{Lu}[\p{L}-]+),/u

/** In an interview *ich* is who is asked, and so is *Sie* in a question that calls them by name. */
function addressed(
  sentence: SentenceSpan,
  text: string,
  people: People,
  working: WorkingText,
): (Mentions & { start: number; end: number })[] {
  if (!/(?<!\p{L})(?:[Ii]ch|mir|mich|Sie)(?!\p{L})/u.test(text) || /[„“”"»«]/u.test(text.slice(1, -1))) return []
  const vocative = VOCATIVE.exec(working.text)
  const surname = vocative?.groups?.surname
  if (!vocative || !surname || sentence.start < vocative.index) return []
  const person = people.resolve(surname, sentence.start)
  if (!person) return []
  const isQuestion = /\?\s*$/u.test(text) || VOCATIVE.test(text)
  const words = isQuestion ? /(?<=\p{Ll} )Sie(?!\p{L})/gu : /(?<!\p{L})(?:[Ii]ch|mir|mich)(?!\p{L})/gu
  return [...text.matchAll(words)].slice(0, 2).map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    person: { ...person, start: index, end: index + word.length },
  }))
}

/** Surnames and pronouns that the rest of the document resolves. */
function knownPeople(
  sentence: SentenceSpan,
  text: string,
  people: People,
  working: WorkingText,
): (Mentions & { start: number; end: number })[] {
  if (people.persons.length === 0) return []
  const known: (Mentions & { start: number; end: number })[] = []
  for (const mention of people.findSurnames(text, sentence.start))
    known.push({ start: mention.start, end: mention.end, person: mention })
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}])(?:[Ee]r|[Ss]ie|[Ii]hm|[Ii]hr(?! \p{Lu}| \p{Ll}+(?:e[rsn]?) \p{Lu})|[Ii]hn)(?![\p{L}\p{N}])/gu,
  )) {
    const person = people.pronoun(match[0], sentence.start + match.index)
    if (person)
      known.push({
        start: match.index,
        end: match.index + match[0].length,
        person: { ...person, start: match.index, end: match.index + match[0].length },
      })
  }
  known.push(...addressed(sentence, text, people, working))
  for (const { start, end, gender } of descriptionsIn(text)) {
    const person = people.description(sentence.start + start, gender)
    if (person) known.push({ start, end, person: { ...person, start, end } })
  }
  return known
}

const PROFESSION =
  '(?:Volkswirt|Betriebswirt|Verwaltungswirt|Wirtschaftswissenschaftler|Jurist|Rechtsanwalt|Rechtsanwält|Informatiker|Wirtschaftsinformatiker|Verwaltungswissenschaftler|Verwaltungsfachwirt|Verwaltungsexpert|IT-Expert|IT-Fachmann|IT-Fachfrau|Digitalexpert|Physiker|Mathematiker|Ingenieur|Elektrotechniker|Ökonom|Politologe|Politolog|Politikwissenschaftler|Soziologe|Soziolog|Historiker|Chemiker|Manager|Diplom-\\p{L}+|(?:SPD|CDU|CSU|FDP|Grünen|Linken|AfD)-Politiker|Sozialdemokrat|Christdemokrat|Liberale|Christsoziale|Landrat|Landrät|Oberbürgermeister|Bürgermeister)(?:innen|in|en|es|e|s|n)?'
const DESCRIPTION = new RegExp(
  `(?<![\\p{L}\\p{N}])[Dd](?:er|ie|en|em) (?:\\d{2}-Jährigen?|(?:\\d{2}-jährigen? |promovierten? |studierten? |gelernten? |parteilosen? )*(?:gebürtigen? \\p{Lu}\\p{L}+|(?:Diplom-)?${PROFESSION}))(?![\\p{L}\\p{N}-]|(?: \\([^)]*\\))? \\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)`,
  'gu',
)

/** *der 43-Jährige*, *die Juristin*: somebody named before. */
function* descriptionsIn(text: string): Generator<{ start: number; end: number; gender: 'f' | 'm' }> {
  for (const match of text.matchAll(DESCRIPTION)) {
    const gender = /^[Dd]ie /.test(match[0]) || /(?:in|frau)$/.test(match[0]) ? 'f' : 'm'
    yield { start: match.index, end: match.index + match[0].length, gender }
  }
}

/** *CIO Popp*, *Frau Sinemus*: the full name that the document gives. */
function withFullName(chunk: Chunk, sentence: SentenceSpan, people: People): Chunk {
  const { person } = chunk.mentions
  if (!person || person.full) return chunk
  const full = people.resolve(person, sentence.start + person.start)
  if (!full) return chunk
  return { ...chunk, mentions: { ...chunk.mentions, person: { ...full, start: person.start, end: person.end } } }
}

/** *Medieninformation 12/2025* counts papers, not months. */
const NUMBERED =
  /information|mitteilung|meldung|nummer|(?<!\p{L})nr(?!\p{L})|drucksache|vorlage|antrag|beschluss|ausgabe/iu

/** *2012*, *Gründung 2008*, *MÄRZ* as a heading of their own: the date of what stands below. */
function dateOfHeading(text: string, year: number | undefined): DateMention | undefined {
  if (MONTH.test(text) && year) return findDates(`Im ${text.charAt(0)}${text.slice(1).toLowerCase()}`, { year })[0]
  if (text.length > 40 || !/\d{4}/.test(text) || NUMBERED.test(text)) return undefined
  const dates = findDates(text).filter((d) => d.value !== null && d.kind === 'point')
  const [date] = dates
  if (!date || dates.length > 1) return undefined
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`.match(/\p{L}+/gu) ?? []
  return rest.length <= 2 ? date : undefined
}

const MONTH = /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/iu

/** *Geschäftsbericht 2023*, *2019: Das Jahr im Rathaus* among the first headings: the year that dates without one mean. */
function yearOfReport({ sentences, text }: WorkingText): number | undefined {
  const headings = sentences.slice(0, 4).filter((s) => s.segment.block === 'heading')
  for (const { start, end } of headings) {
    const report = REPORT.exec(text.slice(start, end))
    if (report) return Number(report[1] ?? report[2])
  }
  return undefined
}

const REPORT =
  /(?:bericht|rückblick|chronik|Bilanz)\p{L}*\s(?:für\s)?((?:19|20)\d\d)(?!\d)|^((?:19|20)\d\d): [Dd]as Jahr/u

/** A date may stand behind a quotation mark. */
function mayOpenWithDate(recognised: Recognised): boolean {
  return (recognised.by('date')[0]?.start ?? Number.POSITIVE_INFINITY) <= MAX_MARKS
}
const MAX_MARKS = 3

/** A date that opens a block and is followed by a colon, dash or a noun: a chronicle line. */
function leadingDate(chunks: readonly Chunk[]): DateMention | undefined {
  const [first, second] = chunks
  const date = first?.mentions.date
  if (!date || !second || date.kind === 'document' || date.value === null) return undefined
  const heads = ['Colon', 'Dash', 'VerbNoun', 'Noun', 'Body', 'Plan', 'Person', 'Office'].some((t) =>
    second.tags.has(t),
  )
  return heads ? date : undefined
}
