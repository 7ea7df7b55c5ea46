/** How the verb or noun of a rule’s anchor stands in its clause: voice, subject, object, who acts. */

import { genderOf } from '../german/bodies/gender.ts'
import { bodyHeadOf } from '../german/bodies/heads.ts'
import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import type { Phrase } from '../german/phrases.ts'
import { CHANGED, oneOf } from '../german/time-words.ts'
import type { Found } from '../rule.ts'
import { type Participant, participantsOf, phrases } from './bodies/participants.ts'

/** How the anchor's verb stands in its clause. */
export type Voice = 'active' | 'passive' | 'attribute' | 'noun' | 'infinitive'

/** The verb of the anchor's match. */
export function anchorOf(found: Found): Chunk {
  return found.clause.chunks[found.match.start] as Chunk
}

/** Reads the voice of the anchor's verb. A participle without an auxiliary (*A, gegründet 2014*) counts as passive. */
export function voiceOf(found: Found): Voice {
  const verb = anchorOf(found)
  const { chunks } = found.clause
  const some = (tag: string) => chunks.some((c) => c !== verb && c.tags.has(tag) && c.tags.has('Finite'))
  if (verb.tags.has('VerbNoun')) return 'noun'
  if (chunks[found.match.start - 1]?.lower === 'zu' && verb.tags.has('Infinitive')) return 'infinitive'
  if (verb.tags.has('Attributive') && attributed(found)) return 'attribute'
  if (verb.tags.has('Participle')) {
    if (standsBetweenCommas(verb, chunks)) return 'passive'
    if (some('Werden') || chunks.some((c) => c.lower === 'worden')) return 'passive'
    if (some('Haben') || chunks.some((c) => /^(?:hat|haben|habe|hatten?)$/.test(c.lower))) return 'active'
    // *Errichtet 1969 beim Senat.*
    if (chunks[0] === verb && chunks[1]?.mentions.date && plainPhrases(found).length === 0) return 'passive'
    if (some('Sein') || !verb.tags.has('Finite') || isInserted(verb, found)) return 'passive'
  }
  const governed =
    verb.tags.has('Infinitive') && chunks.some((c) => c !== verb && c.tags.has('Finite') && c.start < verb.start)
  if (verb.tags.has('Finite') && !governed) return 'active'
  // *ließ das Amt auflösen*: and it was
  const isCaused = chunks.some((c) => /^ließ(?:en)?$/.test(c.lower))
  return verb.tags.has('Infinitive') && !verb.tags.has('ZuInfinitive') && (some('Werden') || isCaused)
    ? 'active'
    : 'infinitive'
}

/** A participle of another verb: *existiert*, *firmiert* are finite where the clause has no auxiliary. */
export function hasOtherParticiple({ clause: { chunks } }: Pick<Found, 'clause'>, own = /^$/): boolean {
  const auxiliary = chunks.some((c) => c.tags.has('Finite') && ['Sein', 'Haben', 'Werden'].some((t) => c.tags.has(t)))
  return chunks.some((c) => c.tags.has('Participle') && !own.test(c.lower) && (auxiliary || !c.tags.has('Finite')))
}

/** *Die KDO, 1972 gegründet, hat 27 Mitglieder*: no part of the verb outside. */
function standsBetweenCommas(verb: Chunk, chunks: readonly Chunk[]): boolean {
  const at = chunks.indexOf(verb)
  const from = chunks.findLastIndex((c, i) => i < at && c.tags.has('Comma'))
  const next = chunks.slice(at + 1).find((c) => !c.mentions.date)
  if (!next?.tags.has('Comma')) return false
  // *2019 mit Hoffnungen gegründet, hatte die GmbH …*
  if (from < 0)
    return (
      chunks[chunks.indexOf(next) + 1]?.tags.has('Finite') === true &&
      !chunks.slice(0, at).some((c) => c.tags.has('Finite'))
    )
  return (
    !chunks.slice(from, at).some((c) => c.tags.has('Finite')) && chunks.slice(at + 1).some((c) => c.tags.has('Finite'))
  )
}

/** *Das izn, 1997 errichtet, übernahm …*: looks finite, but has no one who founds it. */
function isInserted(verb: Chunk, found: Found): boolean {
  const { chunks } = found.clause
  const another = chunks.some((c) => c !== verb && c.tags.has('Finite') && !c.tags.has('Infinitive'))
  const words = chunks.filter((c) => /[\p{L}\p{N}]/u.test(c.text))
  const isLast = words.at(-1) === verb
  return another || (isLast && found.clause.kind !== 'subordinate' && plainPhrases(found).length <= 1)
}

/** *Der Rat beschloss, das Amt zum Jahresende aufzulösen*: an infinitive that is decided, with its date. */
export function isDecidedInfinitive(found: Found): boolean {
  const { clause, sentence } = found
  if (voiceOf(found) !== 'infinitive' || !clause.chunks.some((c) => c.tags.has('From') && c.mentions.date?.value))
    return false
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  const scope = before ? [...before.chunks, ...clause.chunks] : clause.chunks
  const { negated, planned, question } = before?.mood ?? {}
  return (
    !negated &&
    !planned &&
    !question &&
    scope.some((c) => /^(?:beschloss|beschlossen|beschließt|beschließen)$/.test(c.lower))
  )
}

/** The phrase that holds the anchor's match. */
export function phraseAt(found: Found): Phrase | undefined {
  return phrases(found).find((p) => p.start <= found.match.start && found.match.start < p.end)
}

/** The phrase that the anchor's participle describes: *das 2014 gegründete Amt*. */
export function attributed(found: Found): Phrase | undefined {
  const verb = anchorOf(found)
  return phrases(found).find((p) => p.attributes?.some((a) => a.start === verb.start))
}

/** Phrases in the nominative or accusative: no preposition, no genitive, no apposition. */
export function plainPhrases(found: Found): Phrase[] {
  const from = afterHeading(found)
  return phrases(found).filter((p) => p.start >= from && !p.preposition && !p.owner && !p.denied && !isDative(p))
}

/** *Neustart in Kiel: Das Amt gehört nun …*: what stands before the colon, with no verb, is no part of the clause. */
function afterHeading({ clause: { chunks }, match }: Found): number {
  const colon = chunks.findIndex((c) => c.tags.has('Colon'))
  const heads = colon > 0 && colon < match.start && !chunks.slice(0, colon).some((c) => c.tags.has('Finite'))
  return heads && chunks.slice(colon).some((c) => c.tags.has('Finite')) ? colon : 0
}

/** *dem Amt*, and *der Agentur*: before a feminine noun *der* is no nominative. */
const isDative = ({ determiner = '', heads }: Phrase) =>
  /^(?:dem|des|(?:k?ein|sein|ihr|unser|dies)e[ms]|(?:kein|sein|ihr|unser)er)$/.test(determiner) ||
  (/^(?:der|einer|dieser)$/.test(determiner) &&
    heads.some((h) => h.mentions.body && genderOf(h.text.replace(/[„“”»«"]/gu, '')) === 'f'))

const FOUNDER =
  /^(?:(?:bundes)?land(?:es)?|länder|stadt|bund|kommunen?|städte|gemeinden?|(?:land)?kreise?|freistaat|hansestadt|landeshauptstadt|regierung|koalition|politik|träger|partner|ministerpräsident(?:in)?|rathaus|ressorts?|verwaltung|land(?:rat|rätin|räte)|(?:ober)?bürgermeister(?:in)?|stadtverordneten?|stadtrat|kreistag|gemeinderat|minister(?:in)?)$/

/** Governments, places, people: who founds, dissolves or renames bodies. */
export function isFounder(phrase: Phrase): boolean {
  return phrase.heads.some(
    (h) => ['Government', 'Place', 'Person', 'Office', 'Ministry'].some((t) => h.tags.has(t)) || FOUNDER.test(h.lower),
  )
}

/** *ist dem Ministerium zugeordnet*, *ist dort eingerichtet*: how it is, with no word of when it came about. */
export function isState(found: Found): boolean {
  const { chunks } = found.clause
  if (voiceOf(found) !== 'passive' || chunks.some((c) => c.tags.has('Werden') || c.mentions.date)) return false
  if (anchorOf(found).verbs.some((v) => MOTION.test(v.lemma))) return false
  if (BY_DECREE.test(found.sentence.text)) return false
  return chunks.some((c) => c.tags.has('Sein') && c.tags.has('Finite')) && !chunks.some((c) => isChangedByIt(c.lower))
}

/** *Mit dem Erlass ist ein Digitalministerium errichtet*, *Mit ihm …*: what it takes to make the state. */
const BY_DECREE = latin`^(?:Mit|Durch|Per) (?:(?:de[mr]|den|diese[mr]|diesen|eine[mr]|seine[mr]|ihre[mr]|einen) )?(?:\p{Ll}+e[nmrs] )?(?:ihm|ihr|\p{L}*(?:[Ee]rlass|[Bb]eschluss|[Bb]eschlüssen|[Gg]esetz|[Uu]nterschrift|[Uu]nterzeichnung|[Vv]ertrag|[Ss]atzung|[Vv]erordnung|[Vv]otum|[Ee]ntscheidung|[Vv]otums|[Ii]nkrafttreten))(?!\p{L})`

/** Their perfect is built with *sein*: an event. */
const MOTION = /^(?:wechseln|übergehen|wandern|ziehen|aufgehen|hervorgehen|entstehen|starten)$/

/** Words that make a state the news. */
export const isChangedByIt = oneOf(CHANGED, 'damit|länger')

const AGENT_PRONOUN = /^(?:er|sie|es|wir|ich|man)$/

/**
 * The bodies to which the event happens. In the passive that is the subject; in the active the object, told from the
 * subject by its article, and where that is the same by what it is: *Hessen gründet die X*, not *die X gründet …*.
 */
export function patients(found: Found): Participant[] {
  const voice = voiceOf(found)
  if (voice === 'attribute') return participantsOf(attributed(found) as Phrase, found)
  const beside = phraseBeforeComma(found)
  if (beside) return participantsOf(beside, found)
  const plain = plainPhrases(found)
  const bodies = withoutKinds(plain.flatMap((p) => participantsOf(p, found)))
  if (voice !== 'active' || isReflexive(plain, found)) return bodies
  return bodies.filter((body) => !isWhoActs(body, bodies) && isObject(body, plain, found))
}

/** *Dataport rief die Tochter Nordbits ins Leben*: *die Tochter* is not Dataport, whatever the text spoke of. */
const isWhoActs = (body: Participant, bodies: readonly Participant[]): boolean =>
  body.reference && bodies.some((o) => !o.reference && o.phrase.group !== body.phrase.group && o.name === body.name)

/** *Die citeq, der IT-Eigenbetrieb der Stadt*, *der IT-Eigenbetrieb, die citeq*: one word of kind beside a name is no name. */
function withoutKinds(bodies: Participant[]): Participant[] {
  const isKind = ({ name }: Participant) =>
    /^[^ ]+(?: de[rs] .+)?$/.test(name) && bodyHeadOf((name.split(' ')[0] ?? '').toLowerCase()) !== undefined
  const standsBeside = ({ phrase: { beside } }: Participant, { phrase }: Participant) =>
    beside !== undefined && (beside === phrase || beside.owner === phrase)
  const isBeside = (a: Participant, b: Participant) => standsBeside(a, b) || standsBeside(b, a)
  return bodies.filter(
    (b) => !isKind(b) || !bodies.some((o) => o !== b && isBeside(b, o) && !isKind(o) && !o.reference),
  )
}

/** *Gestern hat sich der Digitalbeirat gegründet*: with nothing beside it that it could found *for itself*. */
function isReflexive(plain: readonly Phrase[], { clause: { chunks } }: Found): boolean {
  const self = chunks.findIndex((c) => c.lower === 'sich')
  if (self < 0) return false
  // *bildete sich der Ausschuss, dem der Bund, die Länder …*: what stands behind a comma is of no weight
  const comma = chunks.findIndex((c, i) => i > self && c.tags.has('Comma'))
  const before = comma < 0 ? plain : plain.filter((p) => p.start < comma)
  return new Set(before.map((p) => p.group)).size === 1
}

/** *Als Nachfolgerin der Datenzentrale X, gegründet 1968, arbeitet heute Y*: the participle is of what stands before its comma. */
function phraseBeforeComma(found: Found): Phrase | undefined {
  const { chunks } = found.clause
  const verb = anchorOf(found)
  if (!verb.tags.has('Participle') || !standsBetweenCommas(verb, chunks)) return undefined
  const comma = chunks.findLastIndex((c, i) => i < chunks.indexOf(verb) && c.tags.has('Comma'))
  const phrase = ownerOf(
    phrases(found).find((p) => p.end === comma),
    comma,
    found,
  )
  return phrase?.heads.some((h) => h.mentions.body) ? phrase : undefined
}

/** *A, Gemeinschaftsunternehmen von B und C, gegründet 2010*; *A, Tochter der B, gegründet 2010*: A is. */
function ownerOf(phrase: Phrase | undefined, comma: number, found: Found): Phrase | undefined {
  const isPart = phrase && (phrase.owner || /^(?:von|aus|zwischen|mit)$/.test(phrase.preposition ?? ''))
  if (!isPart) return phrase
  const { chunks } = found.clause
  const before = chunks.findLastIndex((c, i) => i < comma && c.tags.has('Comma'))
  if (chunks.slice(before, comma).some((c) => c.tags.has('Finite'))) return phrase
  const named = phrases(found).find((p) => p.end === before)
  return named?.heads.some((h) => h.mentions.body && h.mentions.body.form !== 'generic') ? named : phrase
}

function isObject({ phrase }: Participant, plain: readonly Phrase[], found: Found): boolean {
  const determiner = phrase.determiner ?? ''
  // *Gegründet hatten das Haus die Stadt Leipzig und die KISA*
  if (plain.some((p) => p.group === phrase.group && p !== phrase && isFounder(p))) return false
  if (/^(?:den|einen|ihren|seinen|unseren)$/.test(determiner)) return true
  if (determiner === 'der') return false
  const others = plain.filter(
    (p) => p.group !== phrase.group && p.beside?.group !== phrase.group && phrase.beside?.group !== p.group,
  )
  // *haben den alten Betrieb aufgelöst und A errichtet*: who acts is said before
  if (
    found.clause.continues === 'bracket' &&
    others.length === 0 &&
    !found.clause.chunks.some((c) => c.tags.has('Shared'))
  )
    return true
  const pronoun = found.clause.chunks.some((c) => !c.mentions.date && AGENT_PRONOUN.test(c.lower))
  const before = others.some((p) => p.start < phrase.start)
  if (others.some((p) => p.determiner === 'der' && p.heads.some((h) => h.mentions.body || h.tags.has('Noun'))))
    return true
  if (/^uns(?:er|ere)$/.test(determiner) && pronoun) return true
  if (/^eine?$/.test(determiner)) return others.length > 0 || pronoun
  // *gründet die GKD die Muster GmbH*: a company is founded, it founds nothing
  const founders = others.filter((p) => !p.heads.some((h) => h.mentions.body?.kind === 'company'))
  return before || founders.some(isFounder) || (pronoun && others.length === 0)
}
