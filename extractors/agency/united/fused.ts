/** Bodies that join to one, told with a verb: *A und B fusionieren zu C*. */

import { latin } from '../../german/latin.ts'
import { type Phrase, phrasesOf } from '../../german/phrases.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import {
  anyNameIn,
  isPluralReference,
  type Participant,
  participantsOf,
  spokenOfBehind,
} from '../bodies/participants.ts'
import { isInField, ofReference } from '../bodies/references.ts'
import { spokenSubject } from '../bodies/spoken.ts'
import { nameGiven } from '../changed/given-name.ts'
import { dateIn } from '../dates.ts'
import { factOf, phrasesWith, withPreposition } from '../slots.ts'
import { anchorOf, isState, plainPhrases, voiceOf } from '../voice.ts'
import { isWhole, mergedInto, plainSources } from './absorbed.ts'
import { bothMeant, speaksOfBoth } from './both.ts'
import { FUSED_EXAMPLES, NO_FUSED_EXAMPLES } from './fused-examples.ts'
import {
  areFounders,
  areNamed,
  brandIn,
  bringsTogetherItsOwn,
  namedNext,
  nameOfUnion,
  resultIn,
  UNION_NEXT,
} from './unions.ts'

/** *A und B fusionieren zu C*, *A wurde mit B zu C zusammengeführt*. */
function readFused(found: Found): Reading | Refusal {
  const voice = voiceOf(found)
  if (voice === 'noun' || voice === 'infinitive') return refuse('no verb of the clause')
  const verbs = voice === 'active' ? anchorOf(found).verbs.map((v) => v.lemma) : []
  // *fasst ihre Rechenzentren in einer Tochter zusammen*: parts of one house
  if (verbs.includes('zusammenfassen')) return refuse('its own parts')
  const uniting = voice === 'active' ? uniter(found) : undefined
  if (uniting) {
    const isDated = found.clause.chunks.some((c) => c.mentions.date)
    return isDated ? mergedInto(uniting.result, uniting.parts, found) : refuse('a state, no event: no date')
  }
  // *bringt ihr Wissen in den Verbund ein*
  if (verbs.includes('einbringen') && !bringsTogetherItsOwn(found)) return refuse('what is brought in is no body')
  const into = phrasesWith(found, /^(?:zu|in|unter)$/)
  const result =
    spokenOfBehind(found, 'in') ?? into.map((p) => resultIn(p, found)).find((b) => b !== undefined) ?? nameGiven(found)
  const { sources, date } = joining(found)
  // *mit Namen C*: the result itself
  const isOnlyResult = sources.every((b) => b.name === result?.name)
  if (result && !result.reference && isOnlyResult && (bringsTogetherItsOwn(found) || areFounders(found)))
    // *Im IT-Verbund sind derzeit 57 Gemeinden zusammengeschlossen*
    return isState(found) ? refuse('a state, no event') : factOf('founded', result, found)
  // *zum Unternehmensverbund X zusammengeschlossen*: each stays what it is
  if (into.some((p) => p.heads.some((h) => REMAIN.test(h.lower)))) return refuse('a league: they do not become one')
  if (!result) return fusedToUnnamed(sources, into, found)
  const isReflexive = found.clause.chunks.some((c) => c.lower === 'sich')
  if (isReflexive && into.some((p) => p.preposition === 'in' && p === result.phrase) && isJoined(result))
    return refuse('its members: they do not become one')
  return fusedTo(result, sources, found, date)
}

/** The bodies that join, and since when where the text has told that before. */
function joining(found: Found): { sources: readonly Participant[]; date?: Reading['date'] } {
  const own = plainSources(found)
  const isAlone = own.length === 0 && plainPhrases(found).length === 0 && !speaksOfBoth(found)
  const spoken = isAlone ? spokenSubject(found) : undefined
  const named = [...own, ...[spoken ?? []].flat(), ...withPreposition(found, /^mit$/).filter(isWhole)]
  if (named.length > 0) return { sources: named }
  const both = bothMeant(found)
  if (both && both.bodies.length > 0) return { sources: both.bodies, date: both.date }
  // *verschmolzen in ihr drei Verbände und die Datenzentrale Nord*
  const inIt = spokenOfBehind(found, 'in') ? withPreposition(found, /^in$/).filter(isWhole) : []
  return { sources: inIt, date: both?.date }
}

/** *fusionieren zu C* */
function fusedTo(
  result: Participant,
  told: readonly Participant[],
  found: Found,
  date: Reading['date'],
): Reading | Refusal {
  const sources = told.length < 2 ? [...told, ...unknownSources(found, result, told)] : told
  const isOfSome =
    sources.length > 0 ||
    (!result.reference && found.clause.chunks.some((c) => c.lower === 'wir')) ||
    plainPhrases(found).some((p) => isPluralReference(p, found) || areNamed(p, found))
  return isOfSome ? mergedInto(result, sources, found, dateOfMain(found) ?? date) : refuse('no bodies that become one')
}

/** *A und B fusionieren*: what they become, the clause itself does not name. */
function fusedToUnnamed(sources: readonly Participant[], into: readonly Phrase[], found: Found): Reading | Refusal {
  const brand = brandIn(found) ?? nameOfUnion(found)
  if (brand && (sources.length || unknownSources(found, brand, []).length > 1)) return mergedInto(brand, sources, found)
  if (UNION_NEXT.test(found.document.textAfter(found.sentence.offset + found.sentence.text.length, 120)))
    return refuse('the next sentence names the union')
  if (anchorOf(found).verbs.some((v) => /^zusammen(?:tun|gehen|finden)$/.test(v.lemma)))
    return refuse('to what they join is not said')
  const [first, second] = sources
  if (!first || !second) return refuse('what becomes one is not said')
  const to = into.filter((p) => p.preposition === 'zu')
  if (to.some(isNamed)) return refuse('what they become is no known name')
  // *zu einem IT-Dienstleister*: another one than those that there were
  if (to.some((p) => /^eine[mr]$/.test(p.determiner ?? ''))) {
    const next = namedNext(sources, found)
    return next ? mergedInto(next, sources, found) : refuse('how the new one is called is not said')
  }
  const before = resultBefore(sources, found) ?? arisenBeside(sources, found)
  if (before) return mergedInto(before, sources, found, dateOfMain(found))
  // *dass Citkomm und KDZ fusioniert haben*, on the page of what they became
  const owner = found.document.ownerOfPage()
  const isOther = owner && isInField(owner) && sources.every((b) => b.name !== owner.name)
  return isOther ? mergedInto(ofReference(owner, first.about), sources, found) : refuse('what they become is not said')
}

/** Leagues of bodies that go on by themselves. */
const REMAIN = /^(?:unternehmensverbund|unternehmensgruppe|arbeitsgemeinschaft|kooperationsverbund)(?:e?s)?(?: |$)/

/** *In der Genossenschaft haben sich zehn Dienstleister zusammengeschlossen* */
const isJoined = ({ name, phrase }: Participant): boolean =>
  /(?:eG|e\.\s?V\.)$|[Gg]enossenschaft|[Dd]achverband/u.test(`${name} ${phrase.heads.map((h) => h.text).join(' ')}`)

/** *zur Muster*, not *zum 1. Mai* nor *zu einer Anstalt*. */
const isNamed = ({ determiner = '', heads }: Phrase): boolean =>
  !determiner.startsWith('ein') && !heads.some((h) => h.mentions.date || /^(?:beginn|ende|jahres)/.test(h.lower))

/** *C vereint seit 2015 A und B*: one before the verb, several behind it. */
function uniter(found: Found): { result: Participant; parts: Participant[] } | undefined {
  if (!anchorOf(found).verbs.some((v) => /^(?:vereinen|vereinigen)$/.test(v.lemma))) return undefined
  const [front, ...rest] = plainPhrases(found)
  const behind = rest.filter((p) => p.start > found.match.start && p.group === rest[0]?.group)
  const [result] = front && front.end <= found.match.start ? participantsOf(front, found) : []
  const parts = behind.flatMap((p) => participantsOf(p, found)).filter((b) => isWhole(b) && !b.reference)
  return result && parts.length > 1 ? { result, parts } : undefined
}

/** *C ist das Ergebnis einer Fusion. 2015 schlossen sich A und B zusammen*: what the sentence before speaks of. */
function resultBefore(sources: readonly Participant[], found: Found): Participant | undefined {
  const { document, sentence } = found
  const told = document.textBefore(sentence.offset, 130)
  if (!MADE_BY_UNION.test(told) || !found.clause.chunks.some((c) => c.mentions.date)) return undefined
  const [at] = found.clause.chunks
  const body = document.bodyNear(sentence.offset, isInField, 130)
  return at && body && sources.every((b) => b.name !== body.name) ? ofReference(body, at) : undefined
}

/** *C entstand, als A mit B fusionierte*, *A fusionierte mit B, so entstand C*: what the sentence says came of it. */
function arisenBeside(sources: readonly Participant[], found: Found): Participant | undefined {
  const { clause, sentence } = found
  const beside = sentence.clauses.filter(
    (c) => c !== clause && c.chunks.some((k) => k.tags.has('Arise') && k.tags.has('Finite')),
  )
  return (
    beside
      .flatMap((c) => phrasesOf(c.chunks).map((phrase) => ({ phrase, within: { ...found, clause: c } })))
      .filter(({ phrase }) => !phrase.preposition && !phrase.owner && !phrase.denied)
      .flatMap(({ phrase, within }) => participantsOf(phrase, within))
      // *Die Anstalt entstand, indem A mit B verschmolz*: the one spoken of
      .find((b) => (!b.reference || clause.conjunction === 'indem') && sources.every((s) => s.name !== b.name))
  )
}

/** *entstand am 1. Juli, indem A mit B verschmolz*: how it came about, and when is said before. */
function dateOfMain({ clause, sentence }: Found): Reading['date'] {
  if (!/^(?:indem|als)$/.test(clause.conjunction ?? '') || clause.chunks.some((c) => c.mentions.date)) return undefined
  return dateIn(sentence.clauses.filter((c) => c !== clause).flatMap((c) => c.chunks))
}

const MADE_BY_UNION = latin`(?<!\p{L})(?:ist|war|geht|ging) (?:[^.\n]{0,60} )?(?:Fusion|Zusammenschluss(?:es)?|Zusammenlegung|Verschmelzung)(?: zurück| hervor)?[.:]\s*$|(?<!\p{L})(?:Fusion|Zusammenschluss|Zusammenlegung|Verschmelzung) [^.\n]{0,90}zu[rm]? [^.\n]{0,40}(?:vollzogen|perfekt|besiegelt|abgeschlossen)[.:]\s*$|(?<!\p{L})(?:sind|haben sich) [^.\n]{0,40}(?:im|in (?:der|dem|einer|einem)|zu[mr]?) (?:[^.\n]|\.(?=\p{L})){0,60}(?:vere(?:int|inigt)|verschmolzen|aufgegangen|zusammengeschlossen|zusammengefunden)[.:]\s*$`

/** Bodies that nobody knows, told by the look of their names: *KDZ Westfalen-Süd*. */
const unknownSources = (found: Found, result: Participant, known: readonly Participant[]): Participant[] =>
  plainPhrases(found)
    .filter((p) => p !== result.phrase && !known.some((k) => k.phrase === p))
    .flatMap((p) => anyNameIn(p, found) ?? [])
    .filter(isWhole)

/** How German says that bodies joined to one, with a verb. */
export const fused: readonly Rule[] = [
  {
    id: 'agency/fused',
    anchor: '#Merge',
    with: ['(#Body|#Noun)'],
    read: readFused,
    examples: FUSED_EXAMPLES,
    counterexamples: NO_FUSED_EXAMPLES,
  },
]
