/** New bodies that the text announces by what they are before it gives their name. */
import { isBackReference } from '../../german/bodies/back-references.ts'
import type { Chunk } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import type { Phrase } from '../../german/phrases.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { anyNameIn, type Participant, participantsOf, phrases } from '../bodies/participants.ts'
import { dateBefore, dateIn } from '../dates.ts'
import { factOf, factsOf } from '../slots.ts'
import { mergedInto } from '../united/absorbed.ts'
import { isAfterUnion, unionBefore } from '../united/both.ts'
import { isFounder, plainPhrases } from '../voice.ts'
import { subjects } from './arisen.ts'

const NEW = /^(?:neue|eigene|eigenständige|zentrale|gemeinsame)[nrs]?$/

/** *eine neue Behörde*, *der neue Verband*: what is new is said, not how it is called. */
const newKinds = (found: Found) =>
  plainPhrases(found).filter(
    (p) =>
      p.heads.some((h) => isBackReference(h.lower)) &&
      found.clause.chunks.slice(p.start, p.end).some((c) => NEW.test(c.lower)),
  )

/** *Neu seit Mai ist A* */
function readNew(found: Found): readonly Reading[] | Refusal {
  const bodies = subjects(found).filter((b) => !b.reference)
  return factsOf(
    bodies.map((b) => factOf('founded', b, found)),
    'no body is new',
  )
}

/** *Hessen bekommt zum 1. Juli eine Digitalagentur*: what a Land or town gets, it did not have. */
function readGot(found: Found): readonly Reading[] | Refusal {
  const plain = plainPhrases(found)
  const isDated = found.clause.chunks.some((c) => c.tags.has('From') && c.mentions.date?.value)
  const [gets] = plain
  if (!isDated || !gets || !isFounder(gets) || gets.heads.some((h) => h.mentions.person || h.mentions.office))
    return refuse('who gets it, or from when, is not said')
  const bodies = plain
    .filter((p) => p !== gets && p.start > gets.start && /^eine?n?$/.test(p.determiner ?? ''))
    .flatMap((p) => participantsOf(p, found))
  return factsOf(
    bodies.filter((b) => !b.reference).map((b) => factOf('founded', b, found)),
    'no body that is got',
  )
}

/** *A heißt die neue Behörde, die seit Mai …*: the relative clause says since when. */
function readNewCalled(found: Found): Reading | Refusal {
  const { clause, sentence } = found
  const kind = newKinds(found).find((p) => /^(?:der|die|das)$/.test(p.determiner ?? ''))
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  const since = next?.kind === 'relative' ? next.chunks.find((c) => c.tags.has('Since')) : undefined
  const date = since && dateIn([since])
  if (!kind || !date) return refuse('nothing new, or since when is not said')
  const name = plainPhrases(found)
    .filter((p) => p !== kind)
    .map((p) => anyNameIn(p, found))
    .find((b) => b && !b.reference)
  return name ? factOf('founded', name, found, { date }) : refuse('its name is not said')
}

/** *Seit Mai gibt es ein neues Amt: A*, *hat nun eine eigene Einheit: A*: the name behind the colon. */
export function namedBehindColon(found: Found): Participant[] {
  const { chunks } = found.clause
  const isKind = ({ lower }: Chunk) => isBackReference(lower) || /-?einheit$/.test(lower)
  return plainPhrases(found)
    .filter((p) => p.heads.some(isKind) && chunks.slice(p.start, p.end).some((c) => NEW.test(c.lower)))
    .filter((p) => /^eine?n?$/.test(p.determiner ?? '') && chunks[p.end]?.tags.has('Colon'))
    .flatMap((p) => phrases(found).filter((q) => q.start === p.end + 1 && !q.preposition))
    .flatMap((p) => participantsOf(p, found))
    .filter((b) => !b.reference)
}

/** *Gestern hat sich ein Zweckverband gegründet, der den Rathäusern hilft: der Zweckverband A*: the name that ends the sentence. */
export function namedAtEnd({ sentence, ...found }: Found): Participant[] {
  const isKind = (p: Phrase) => /^eine?n?$/.test(p.determiner ?? '') && p.heads.some((h) => isBackReference(h.lower))
  const clause = sentence.clauses.findLast((c) => c.chunks.some((k) => k.tags.has('Colon')))
  const from = clause?.chunks.findLastIndex((c) => c.tags.has('Colon')) ?? 0
  const colon = clause?.chunks[from]
  const verb = found.clause.chunks[found.match.start]
  if (!clause || !colon || !verb || colon.start < verb.start) return []
  if (!plainPhrases({ sentence, ...found }).some(isKind)) return []
  const behind = { ...found, sentence, clause }
  return phrases(behind)
    .filter((p) => p.start === from + 1 && !p.preposition)
    .flatMap((p) => participantsOf(p, behind))
    .filter((b) => !b.reference)
}

const ANNOUNCED = latin`(?<!\p{L})(?:(?:gibt|gab|hat|haben|bekommt|bekam|erhält|erhielt|entsteht|entstand|gründete|schuf|eröffnete|startete)(?!\p{L})[^.\n]{0,80} eine?n? (?:neue|eigene|eigenständige|zentrale)[nrs]?|eine?n? (?:neue|eigene|eigenständige|zentrale)[nrs]? (?:[^.\n]{0,60} )?(?:gegründet|geschaffen|errichtet|eingerichtet|entstanden|gebildet)) (?:[^.\n]{0,60})?[.:]\s*$`
const PLANNED = latin`(?<!\p{L})(?:soll|sollen|will|wollen|kein\p{L}*|nicht|wird|könnte|plan\p{L}*|fordert?)(?!\p{L})`
const KIND = latin`eine?n? (?:neue|eigene|eigenständige|zentrale)[nrs]? (?:\p{Ll}+ )?(?<kind>\p{Lu}[\p{L}-]+)(?:[^.\n]{0,60})?[.:]\s*$`

/** *Seit Mai gibt es eine neue Behörde. Sie heißt A*: the founding, told before the name, with its date. */
export function announcedBefore(name: Participant, found: Found): Reading | Refusal | undefined {
  const { clause, document, sentence } = found
  const told =
    document
      .textBefore(sentence.offset, 160)
      .trim()
      .split(/(?<=\p{Ll}{2}\.)\s/u)
      .at(-1) ?? ''
  const kind = KIND.exec(told)?.groups?.kind
  if (!kind || !isBackReference(kind.toLowerCase()) || !ANNOUNCED.test(told) || PLANNED.test(told)) return undefined
  const means = (c: Chunk) => /^(?:er|sie|es|ihr|sein)$/.test(c.lower) || c.lower === kind.toLowerCase()
  if (!clause.chunks.some(means)) return undefined
  const date = /\d|Jahr|gestern|heute|Anfang|Mitte|Ende|seit/u.test(told) ? dateBefore(found) : undefined
  return factOf('founded', name, found, date ? { date } : {})
}

/** *14 Kommunen haben sich 2010 zusammengeschlossen. Das Ergebnis ist A*. */
function readResult(found: Found): Reading | Refusal {
  if (!isAfterUnion(found)) return refuse('the result of something else')
  const name = plainPhrases(found)
    .flatMap((p) => anyNameIn(p, found) ?? [])
    .find((b) => !b.reference && b.about.mentions.body)
  if (!name) return refuse('no body came of it')
  const both = unionBefore(found)
  if (both) return mergedInto(name, both.bodies, found, both.date)
  const date = dateBefore(found)
  return factOf('founded', name, found, date ? { date } : {})
}

/** Founded bodies whose name follows. */
export const newcomers: readonly Rule[] = [
  {
    id: 'agency/new-since',
    anchor: '^(neu|ganz neu|neu dabei) #Since? (ist|sind)',
    with: ['#Since', '#Body'],
    read: readNew,
    examples: [
      {
        text: 'Neu seit dem 1. Mai 2021 ist die Digitalagentur Hessen.',
        facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2021-05-01' }],
      },
    ],
    counterexamples: [
      'Neu seit dem 1. Mai 2021 ist die Leiterin der Digitalagentur Hessen.',
      'Neu seit Mai 2021 ist bei der Digitalagentur Hessen ein Chat.',
    ],
  },
  {
    id: 'agency/gets-a-body',
    anchor: '(bekommt|bekommen|bekam|bekamen|erhält|erhalten|erhielt|erhielten)',
    with: ['#Body', '#Date'],
    read: readGot,
    examples: [
      {
        text: 'Niedersachsen bekommt zum 1. Juli 2022 eine Digitalagentur.',
        facts: [{ event: 'founded', name: 'Digitalagentur', jurisdiction: 'DE-NI', date: '2022-07-01' }],
      },
    ],
    counterexamples: [
      'Niedersachsen bekommt 2022 von einer Digitalagentur Geld.',
      'Die Digitalagentur Hessen bekam 2022 einen Digitalbeirat zu Gast.',
      'Das Land soll zum 1. Juli 2022 eine Digitalagentur bekommen.',
    ],
  },
  {
    id: 'agency/new-and-called',
    anchor: '(heißt|ist|nennt)',
    with: ['(neue|neuer|neues)', '#Body'],
    read: readNewCalled,
    examples: [
      {
        text: 'Digitalagentur Hessen heißt die neue Behörde, die seit dem 1. Mai 2021 die Kommunen berät.',
        facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2021-05-01' }],
      },
    ],
    counterexamples: [
      'Anna Muster heißt die neue Leiterin der Digitalagentur Hessen, die seit Mai 2021 im Amt ist.',
      'Die Digitalagentur Hessen ist die Behörde, die seit Mai 2021 die Kommunen berät.',
    ],
  },
  {
    id: 'agency/result-of-union',
    anchor: '(ergebnis|resultat|herausgekommen)',
    with: ['(ist|war|heißt|hieß|lautet)', '#Body'],
    read: readResult,
    examples: [
      {
        text: '14 Kommunen haben sich am 3. März 2010 zusammengeschlossen. Das Ergebnis ist der Zweckverband IT Mitte.',
        facts: [{ event: 'founded', name: 'Zweckverband IT Mitte', date: '2010-03-03' }],
      },
      {
        text: 'Die Datenzentrale Nord und die Datenzentrale Süd haben 2010 fusioniert. Das Ergebnis heißt Zweckverband IT Mitte.',
        facts: [{ event: 'merged', name: 'Zweckverband IT Mitte', date: '2010' }],
      },
    ],
    counterexamples: ['Die Digitalagentur Hessen hat 2010 gezählt. Das Ergebnis der Digitalagentur Hessen ist gut.'],
  },
]
