/** Who speaks and who is spoken to: *ich*, *du* and *Sie* of interviews, quotes and presentations of oneself. */
import type { Span } from '../document.ts'
import type { Mentions } from '../german/chunks.ts'
import type { People } from '../german/coreference.ts'
import { latin } from '../german/latin.ts'
import { matches } from '../german/matches.ts'
import { findPersons, type PersonMention } from '../german/persons.ts'
import type { SentenceSpan, WorkingText } from '../rule-engine/working-text.ts'
import { signedLetter } from './signatures.ts'

/** Words that stand for a person, with their place in the sentence. */
type Spoken = Mentions & Span

/** Where an interview begins: *Herr Muster, …* opens a question. */
const VOCATIVE = latin`(?:^|\n)[„"]?(?:(?:Guten |Grüß |Vielen |Herzlich )?(?:Hallo|Willkommen|Morgen|Tag|Moin|Gott|Dank),? |Sehr geehrter? )?(?:Frau|Herr) (?:(?:Dr|Prof)\. )*(?:Staatssekretärin |Staatssekretär |Ministerin |Minister )?(?<surname>\p{Lu}[\p{L}-]+)[,.!]`

/** *Mein Name ist Erika Muster, ich bin …*: from here on, who says *ich*. */
const PRESENTS_HERSELF = latin`(?<!\p{L})(?:[Mm]ein Name ist|[Ii]ch heiße|[Ii]ch bin(?: die| der)?) (?=\p{Lu}\p{L}+ )|(?<=\p{L}) ist mein Name(?!\p{L})`

/** *Nadine, du bist seit Mai CDO*: in talk on first-name terms the one of that first name. */
function familiarlyAddressed(text: string, people: People): Spoken | undefined {
  const match = /[Dd]u(?!\p{L})/u.test(text) ? FAMILIAR.exec(text) : null
  if (!match?.groups) return undefined
  const called = people.persons.filter((p) => p.name.startsWith(`${match.groups?.first} `))
  const [person] = called
  const end = match.index + match[0].length
  return person && called.length === 1 ? { start: end - 2, end, person: { ...person, start: end - 2, end } } : undefined
}

const FAMILIAR = latin`(?<!\p{L})(?<first>\p{Lu}\p{Ll}+), (?:\p{Ll}+ ){0,3}?(?<du>[Dd]u)(?!\p{L})`

/** *Erika Muster: Prima, danke.*: from here on, until somebody else is named or a question is put, who says *ich*. */
const LABEL = latin.g`(?:^|\n)(?<label>\p{Lu}[^\n:.!?]{4,50}):(?= )|\?[“"”]?(?=\n)`
/** In characters: how long an answer is. */
const LONGEST_ANSWER = 2500

/** Who answers in the paragraphs up to the sentence. */
function answers({ start }: SentenceSpan, people: People, { text }: WorkingText): PersonMention | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_ANSWER), start)
  const label = [...matches(LABEL, before)].at(-1)?.groups?.label
  const [person] = label ? findPersons(label) : []
  return person?.full && person.start === 0 && person.end === label?.length ? people.resolve(person, start) : undefined
}

const SAYS =
  '(?:so|sagt|sagte|erklärt|erklärte|betont|betonte|erzählt|erzählte|berichtet|berichtete|meint|meinte|ergänzt|ergänzte|schildert|resümiert|bilanziert|verspricht|(?:erinnert|erinnerte|freut|freute) sich)'
/** *„…“, sagt X*; *X sagt: „…“* */
const SPEECH = latin`^[^„“"»«]*[„"»](?<quote>[^„“"»«]*)["“«],? ${SAYS} (?<after>[^„“"»«]*)$|^(?<before>[^„“"»«:]* ${SAYS}(?!\p{L})[^„“"»«:]*): [„"»](?<said>[^„“"»«]*)["“«]?[.!?]?$`

/** *„Ich bin seit drei Jahren CDO“, sagt X*: who says *ich*. */
function speakerOfQuote({ start: from }: SentenceSpan, text: string, people: People): Spoken | undefined {
  const groups = /[„"»]/.test(text) ? SPEECH.exec(text)?.groups : undefined
  if (!groups) return undefined
  const quote = groups.quote ?? groups.said ?? ''
  const beside = groups.after ?? groups.before ?? ''
  const ich = /(?<!\p{L})[Ii]ch(?!\p{L})/u.exec(quote)
  if (!ich) return undefined
  const named = [...findPersons(beside), ...people.findSurnames(beside)]
  const [first] = named
  const pronoun = /^(?:er|sie)(?!\p{L})/u.exec(beside)?.[0]
  const meant = pronoun ? people.pronoun(pronoun, from + text.lastIndexOf(beside)) : undefined
  const person = first ? (first.full ? first : people.resolve(first, from)) : meant
  if (!person || new Set(named.map((p) => p.surname)).size > 1) return undefined
  const start = text.indexOf(quote) + ich.index
  return { start, end: start + 3, person: { ...person, start, end: start + 3 } }
}

/** In an interview *ich* is who is asked, and so is *Sie* in a question that calls them by name. */
export function addressed(sentence: SentenceSpan, text: string, people: People, working: WorkingText): Spoken[] {
  const familiar = familiarlyAddressed(text, people)
  if (familiar) return [familiar]
  const quoted = speakerOfQuote(sentence, text, people)
  if (quoted) return [quoted]
  if (
    !/(?<!\p{L})(?:[Ii]ch|mir|mich|[Mm]eine?[rnms]?|Sie|Ihre?[rnms]?)(?!\p{L})/u.test(text) ||
    /[„“”"»«]/u.test(text.slice(1, -1))
  )
    return []
  const own = presentsHerself(sentence, people, working)
  if (own) return spots(text, ICH, own)
  const speaker = answers(sentence, people, working)
  if (speaker) return spots(text, ICH, speaker)
  const { vocative, letter } = openingsOf(working)
  if (letter && sentence.start >= letter.start && sentence.end <= letter.end) {
    const writer = people.resolve(letter.person, letter.end)
    if (writer) return spots(text, ICH, writer)
  }
  const surname = vocative?.groups?.surname
  if (!vocative || !surname || sentence.start < vocative.index) return []
  const person = people.resolve(surname, sentence.start)
  if (!person) return []
  const isAsked = /\?\s*$/u.test(text) || VOCATIVE.test(text)
  const asSpeaker = isAsked ? [] : spots(text, ICH, person)
  return asSpeaker.length > 0
    ? asSpeaker
    : spots(text, isAsked || asks(sentence, text, working) ? SIE : SIE_WITHIN, person)
}

const OF_OFFICE =
  '(?:\\p{Ll}+ )?(?:Rolle|Funktion|Aufgaben?|Amt|Position|Tätigkeit|Arbeit|Alltag|Arbeitsalltag|Job) als(?!\\p{L})'
/** *ich*; *in meiner Rolle als CDO* */
const ICH = latin.g`(?<!\p{L})(?:[Ii]ch|mir|mich|[Mm]ein(?= (?:erster|letzter) (?:Arbeits|Dienst|Amts)?[Tt]ag(?!\p{L}))|[Mm]eine?[rnms]?(?= ${OF_OFFICE}))(?!\p{L})`
/** *Was haben Sie als CDO vor?*, *Ihr Alltag als CDO* */
const WITHIN = `(?<=\\p{Ll} )(?:Sie|Ihre?[rnms]?(?= ${OF_OFFICE}))(?!\\p{L})`
const SIE_WITHIN = latin.g`${WITHIN}`
/** *Sind Sie …?*; opening a sentence only before a plural verb. */
const SIE = latin.g`${WITHIN}|^Sie(?= (?:sind|waren|haben|hatten|wurden|werden|leiten|führen|verantworten|stehen)(?!\p{L}))`

/** What stands before a question in one paragraph, or with a greeting: *Guten Tag, Frau Muster. Sie sind seit Mai CIO.* */
function asks({ start, end }: SentenceSpan, text: string, { text: whole }: WorkingText): boolean {
  const before = whole.slice(Math.max(0, start - LONGEST_QUESTION), start)
  const behind = whole.slice(end, start + LONGEST_QUESTION).split('\n', 1)[0] ?? ''
  return behind.includes('?') || VOCATIVE.test(before.slice(before.lastIndexOf('\n') + 1) + text + behind)
}

/** In characters: how far from a sentence the greeting or the question mark of its paragraph may stand. */
const LONGEST_QUESTION = 600

interface Openings {
  readonly vocative: RegExpExecArray | null
  readonly introduction: RegExpExecArray | null
  readonly letter: ReturnType<typeof signedLetter>
}

const openings = new WeakMap<WorkingText, Openings>()

/** Where a text first calls somebody by name, where somebody presents themselves or writes a letter: looked for once a text. */
function openingsOf(working: WorkingText): Openings {
  const known = openings.get(working)
  if (known) return known
  const found = {
    vocative: VOCATIVE.exec(working.text),
    introduction: PRESENTS_HERSELF.exec(working.text),
    letter: signedLetter(working.text),
  }
  openings.set(working, found)
  return found
}

/** Of a text in which somebody tells of themselves, who says *ich*. */
function presentsHerself({ end }: SentenceSpan, people: People, working: WorkingText): PersonMention | undefined {
  const { introduction } = openingsOf(working)
  if (!introduction || introduction.index > end) return undefined
  const { text } = working
  const { index } = introduction
  const from = index + introduction[0].length
  const [behind] = findPersons(text.slice(from, from + 80))
  const before = findPersons(text.slice(Math.max(0, index - 80), index)).at(-1)
  const person = introduction[0].startsWith(' ') ? before : behind?.start === 0 ? behind : undefined
  return person?.full ? people.resolve(person, from) : undefined
}

function spots(text: string, words: RegExp, person: PersonMention): Spoken[] {
  return [...text.matchAll(words)].slice(0, 2).map(({ 0: word, index: start }) => {
    const end = start + word.length
    return { start, end, person: { ...person, start, end } }
  })
}
