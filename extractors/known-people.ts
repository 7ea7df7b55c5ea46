/** Whom surnames, pronouns and descriptions of a sentence mean: what only the rest of the document shows. */

import type { Chunk, Mentions } from './german/chunks.ts'
import type { People } from './german/coreference.ts'
import { matches } from './german/matches.ts'
import type { SentenceSpan, WorkingText } from './working-text.ts'

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

const PRONOUN =
  /(?<![\p{L}\p{N}])(?:[Ee]r|[Ss]ie|[Ii]hm|[Ii]hr(?! \p{Lu}| \p{Ll}+(?:e[rsn]?) \p{Lu})|[Ii]hn)(?![\p{L}\p{N}])/gu

/** Surnames and pronouns that the rest of the document resolves. */
export function knownPeople(
  sentence: SentenceSpan,
  text: string,
  people: People,
  working: WorkingText,
): (Mentions & { start: number; end: number })[] {
  if (people.persons.length === 0) return []
  const known: (Mentions & { start: number; end: number })[] = []
  for (const mention of people.findSurnames(text, sentence.start))
    known.push({ start: mention.start, end: mention.end, person: mention })
  for (const match of matches(PRONOUN, text)) {
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
  for (const match of matches(DESCRIPTION, text)) {
    const gender = /^[Dd]ie /.test(match[0]) || /(?:in|frau)$/.test(match[0]) ? 'f' : 'm'
    yield { start: match.index, end: match.index + match[0].length, gender }
  }
}

/** *CIO Popp*, *Frau Sinemus*: the full name that the document gives. */
export function withFullName(chunk: Chunk, sentence: SentenceSpan, people: People): Chunk {
  const { person } = chunk.mentions
  if (!person || person.full) return chunk
  const full = people.resolve(person, sentence.start + person.start)
  if (!full) return chunk
  return { ...chunk, mentions: { ...chunk.mentions, person: { ...full, start: person.start, end: person.end } } }
}
