/** The persons of a clause: which preposition governs each, who is free to be its subject or object, and its voice. */

import type { Chunk } from '../german/chunks.ts'
import { isMention } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { PROFESSION } from '../german/persons/words.ts'
import type { Found } from '../rule.ts'

export const nameOf = (c: Chunk | undefined): string | undefined => c?.mentions.person?.name
export const isPerson = (c: Chunk | undefined): c is Chunk => c?.tags.has('Person') ?? false

/** A government, a council or another organ: those who decide for an administration. */
export const isDecider = (c: Chunk): boolean => ['Government', 'Council', 'Organ'].some((t) => c.tags.has(t))

/** A person behind one of these does not get or leave an office in this clause. */
const OBLIQUE =
  /^(?:von|vom|durch|gegenüber|neben|samt|nebst|unter|laut|mit|bei|beim|für|zu|an|auf|nach|über|gegen|statt|anstelle|dank|wegen|ohne|um|vor|hinter|seit|zwischen|gemeinsam)$/
const ARTICLE_OR_ATTRIBUTE =
  /^(?:de[rmns]|die|das|dessen|deren|ihre?[rnms]?|seine?[rnms]?|unsere?[rnms]?|eine?[rnms]?|herrn?|frau|bisherigen?|langjährigen?|damaligen?|heutigen?|früheren?|ehemaligen?|neuen?|jetzigen?|aktuellen?|derzeitigen?|diesjährigen?|amtierenden?|scheidenden?|zuständigen?)$/

/** *Landrätin*, *Bürgermeister*, *Kämmerer*, which begin the noun phrase of a name. */
const RANK_NOUN =
  /(?:bürgermeister|landrat|landrät|kämmerer|dezernent|direktor|referatsleiter|abteilungsleiter|amtsleiter|rat|rät|jurist|informatiker)(?:in)?$/u

/** *ohne Gegenstimme X*, *mit großer Mehrheit X*: how the vote went, no noun of the name behind. */
const OF_VOTE =
  /^(?:(?:gegen|ja|nein)-?stimmen?|stimmen|enthaltung(?:en)?|mehrheit|einstimmigkeit|votum|abstimmung|wahlgang|aussprache|debatte|zustimmung|gegenkandidat(?:in|en)?|akklamation)$/

/** The word before a person's noun phrase: articles, titles of office and apposed nouns are skipped. */
export function leadOf(chunks: readonly Chunk[], person: Chunk): Chunk | undefined {
  let i = chunks.indexOf(person) - 1
  let titled = false
  for (; i >= 0; i--) {
    const c = chunks[i] as Chunk
    // *Der für Technik zuständige Vorstand X*: what stands before the title's own attribute is none of the person's
    if (titled && c.tags.has('Noun')) break
    // *wählte ohne Gegenstimme Landrätin X*, *die Mail, mit der er …*: of two nouns in a row only the nearer is the person's
    const next = chunks[i + 1]
    if (OF_VOTE.test(c.lower) || c.tags.has('Antecedent')) break
    if (c.tags.has('Noun') && !/er$/.test(c.lower) && next?.tags.has('Noun') && RANK_NOUN.test(next.lower)) break
    titled ||= c.tags.has('Office')
    // *durch den CIO des Landes, Dr. X, bestellt*, *vom Vorsitz des IT-Planungsrats, X, verabschiedet*
    const title = chunks[i - 1]
    if (c.tags.has('Comma') && next === person && (title?.tags.has('Office') || isOwner(chunks, i - 1))) continue
    if (isOwner(chunks, i)) continue
    // *vom selben Tag an X*, *den zum Jahresende ausscheidenden CIO X*: a date between is none of the noun phrase
    if (c.lower === 'an' && chunks[i - 1]?.tags.has('Date')) break
    // *verabschiedet wurde an dem Abend X*, *führt vom ersten Tag an X*
    if (/^(?:abend|morgen|tag|mittag|nachmittag|vormittag|wochenende)$/.test(c.lower)) break
    if (c.mentions.date && titled && ARTICLE_OR_ATTRIBUTE.test(chunks[i - 1]?.lower ?? '')) continue
    if (OBLIQUE.test(c.lower)) break
    const skipped = c.tags.has('Office') || c.tags.has('Noun') || ARTICLE_OR_ATTRIBUTE.test(c.lower)
    if (!skipped || (c.tags.has('VerbNoun') && c.lower !== 'vorsitz') || c.tags.has('Leaving')) break
  }
  return chunks[i]
}

/** *der Vorsitzende des IT-Planungsrats X*: the body in the genitive between a title and its name. */
const isOwner = (chunks: readonly Chunk[], i: number): boolean =>
  chunks[i]?.mentions.body !== undefined &&
  /^(?:de[rs])$/.test(chunks[i - 1]?.lower ?? '') &&
  chunks[i - 2]?.tags.has('Noun') === true

/** The one named last in the text, standing where the clause begins: whom a clause without a person is about. */
export function namedLast({ document, sentence, clause: { chunks } }: Found): Chunk | undefined {
  const person = document.personBefore(sentence.offset)
  return person && chunks[0] && { ...chunks[0], tags: PERSON, mentions: { person } }
}
const PERSON: ReadonlySet<string> = new Set(['Person'])

/** Whether a preposition governs the person; in *die Berufung von Popp* and *in den Händen von Popp* it is the one meant. */
export function isOblique(found: Found, person: Chunk): boolean {
  const { chunks } = found.clause
  // *Auf X und Y folgt Z*
  const [other, und] = chunks.slice(Math.max(0, chunks.indexOf(person) - 2), chunks.indexOf(person))
  if (
    other &&
    isPerson(other) &&
    /^(?:und|sowie)$/.test(und?.lower ?? '') &&
    /^(?:auf|nach|neben)$/.test(leadOf(chunks, other)?.lower ?? '')
  )
    return isOblique(found, other)
  const lead = leadOf(chunks, person)
  if (!lead || !OBLIQUE.test(lead.lower) || isMention(lead)) return false
  if (lead.lower === 'an' && chunks[chunks.indexOf(lead) - 1]?.tags.has('Date')) return false
  if (lead.lower === 'an' && /^(?:tag|beginn|anfang)$/.test(chunks[chunks.indexOf(lead) - 1]?.lower ?? '')) return false
  if (lead.lower === 'um' && lead === chunks[0]) return false
  if (lead.lower === 'mit' && isIntroducedBy(chunks, lead)) return false
  const before = chunks[chunks.indexOf(lead) - 1]
  const ofEvent =
    before !== undefined &&
    (['Appoint', 'Remove', 'Depart', 'Promote', 'Entrust', 'Leaving', 'TakeOffice'].some((t) => before.tags.has(t)) ||
      before.lower === 'händen') &&
    !isWhenOneLeft(chunks, before)
  return !(lead.lower === 'von' && ofEvent)
}

/** *Mit X übernimmt eine Juristin das Amt*, *haben mit X einen Fachmann gewonnen*: who is meant by the noun that follows. */
function isIntroducedBy(chunks: readonly Chunk[], mit: Chunk): boolean {
  if (chunks.filter((c) => isPerson(c) && c.text.includes(' ')).length > 1) return false
  return chunks.some(
    (c, i) =>
      c.start > mit.start &&
      /^eine?n?$/.test(c.lower) &&
      chunks.slice(i + 1, i + 4).some((n) => n.tags.has('Noun') && PERSON_NOUN.test(n.text)),
  )
}
const PERSON_NOUN = latin.i`^(?:\p{L}*(?:frau|mann|expert(?:e|en|in)|profi|praktiker(?:in)?|kenner(?:in)?|kopf|neuling|quereinsteiger(?:in)?)|(?:Diplom-?)?${PROFESSION}(?:in|en)?)$`

/** *Nach dem Abschied*, *Mit dem Ausscheiden*: tells when, not who does. */
const tellsWhen = (chunks: readonly Chunk[], leaving: Chunk): boolean =>
  leaving.tags.has('Leaving') &&
  chunks
    .slice(Math.max(0, chunks.indexOf(leaving) - 3), chunks.indexOf(leaving))
    .some((c) => /^(?:nach|mit|seit|durch|wegen|infolge|aufgrund)$/.test(c.lower))

/** *Nach dem Abschied von X übernimmt Y* */
const isWhenOneLeft = (chunks: readonly Chunk[], leaving: Chunk): boolean =>
  tellsWhen(chunks, leaving) && chunks.filter(isPerson).length > 1

/** *Popps Nachfolgerin*: a genitive, whose *-s* is no part of the mention. */
export function isPossessor({ sentence, clause }: Found, person: Chunk): boolean {
  // *Schneiders Vorgänger*, where the mention is the bare surname
  const surname = person.mentions.person?.surname ?? ''
  if (person.text === `${surname}s` && / \p{Lu}/u.test(sentence.text.slice(person.end, person.end + 2))) return true
  // *Nach dem Ausscheiden Schneiders wurde X bestellt*
  const before = clause.chunks[clause.chunks.indexOf(person) - 1]
  if (person.text.endsWith(`${surname}s`) && before && tellsWhen(clause.chunks, before)) return true
  return /^(?:s|['’]s?)(?= \p{L})/u.test(sentence.text.slice(person.end, person.end + 3))
}

/** The persons of the clause that may be subject or object, each once. */
export function freePersons(found: Found): readonly Chunk[] {
  const free = found.clause.chunks.filter((c) => isPerson(c) && !isOblique(found, c) && !isPossessor(found, c))
  return free.filter((c, i) => free.findIndex((o) => nameOf(o) === nameOf(c)) === i)
}

const RANK = latin`^(?:\p{L}*-?(?:minister|ministerpräsident|oberbürgermeister|bürgermeister|regierungschef|landrat|senator|kanzler)(?:in|s)?|landrätin|stadtspitze)$`

/** *Ministerin Faeser*, *Oberbürgermeister Jung*: those who appoint and dismiss. */
export function isPrincipal({ clause: { chunks } }: Found, person: Chunk): boolean {
  const before = chunks[chunks.indexOf(person) - 1]
  if (!before) return false
  if (before.mentions.office) return before.mentions.office.roles.includes('minister')
  return RANK.test(before.lower)
}

/** *2019 berief Ministerpräsident X die Unternehmerin als Ministerin*: who appoints, and is never appointed. */
export const isHeadOfGovernment = ({ clause: { chunks } }: Found, person: Chunk): boolean =>
  /^(?:ministerpräsident|regierungschef|bundeskanzler)(?:in)?$/.test(chunks[chunks.indexOf(person) - 1]?.lower ?? '') &&
  !/^(?:der|die)$/.test(chunks[chunks.indexOf(person) - 2]?.lower ?? '')

/** *Ministerin X wird Y zur Präsidentin ernennen*: a future; *wird Y als Präsidentin berufen* is one where she appoints. */
function isFutureActive(found: Found): boolean {
  const { chunks } = found.clause
  const verb = chunks.findLast((c) => c.tags.has('Appoint'))
  if (!verb || !/en$/.test(verb.lower) || !chunks.some((c) => /^(?:wird|werden|werde)$/.test(c.lower))) return false
  const free = verb.tags.has('Participle') ? freePersons(found) : []
  return !verb.tags.has('Participle') || (free.length === 2 && free.filter((p) => isPrincipal(found, p)).length === 1)
}

export const isPassive = (found: Found): boolean =>
  !isFutureActive(found) &&
  // *X, 2016 zum CIO ernannt*
  ((found.clause.kind === 'fragment' &&
    found.clause.chunks.at(-1)?.tags.has('Participle') === true &&
    !found.clause.chunks.some((c) => c.tags.has('Finite'))) ||
    found.clause.chunks.some((c) => c.tags.has('Werden')) ||
    (found.clause.chunks.some((c) => c.tags.has('Sein')) && found.clause.chunks.some((c) => c.tags.has('Participle'))))
