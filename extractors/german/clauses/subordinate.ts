/** Relative and subordinate clauses: what opens them, whether they are ones, and what a relative pronoun stands for. */
import { genderOf } from '../bodies/gender.ts'
import { type Chunk, isMention } from '../chunks.ts'
import { bodyDescribed } from './described-bodies.ts'
import {
  type Draft,
  has,
  isFiniteVerb,
  isNominal,
  isVerbFinal,
  PREPOSITION,
  RELATIVE,
  SUBORDINATORS,
  tagged,
} from './parts.ts'
import type { Segment } from './segments.ts'

export interface Opener {
  readonly kind: 'relative' | 'subordinate'
  readonly word: string
  /** Chunks that the opener takes up: `mit denen` two, `der` one. */
  readonly length: number
  readonly preposition?: Chunk
}

/** *dass X, seit Mai CIO, zum 1. Juli geht*, *da der Leiter, X, ging*: the verb stands behind an inserted apposition. */
function isInterrupted(segment: readonly Chunk[]): boolean {
  const [first, second] = segment
  const opens =
    // *wenn auch nach langer Debatte*: concedes, and needs no verb
    (UNMISTAKABLE.test(first?.lower ?? '') && !(first?.lower === 'wenn' && second?.lower === 'auch')) ||
    (first?.lower === 'da' && second !== undefined && (RELATIVE.test(second.lower) || isNominal(second))) ||
    // *als Erika Muster, CIO des Landes, die Strategie vorstellte*
    (/^(?:als|während)$/.test(first?.lower ?? '') && segment.length < 4 && segment.at(-1)?.tags.has('Person') === true)
  return opens && !segment.some(isFiniteVerb)
}

/** *kurz nachdem*, *noch bevor* */
const TIMED = /^(?:nachdem|bevor|ehe|als)$/
/** Opens a clause whatever follows. */
const UNMISTAKABLE =
  /^(?:dass|daß|ob|wenn|falls|sofern|nachdem|weil|obwohl|obgleich|bevor|ehe|sodass|sobald|solange|indem)$/

const couldBeSubject = (c: Chunk, i: number): boolean =>
  c.tags.has('Person') ||
  c.tags.has('Pronoun') ||
  /^(?:er|sie|es|man|wir|ich|der|die|das|ein|eine|niemand|viele|alle)$/.test(c.lower) ||
  (i === 0 && isNominal(c))

/** The word that may open a relative or subordinate clause at the start of a segment. */
export function openerOf(segment: readonly Chunk[], mayBeRelative = true): Opener | undefined {
  const [first, second, third] = segment
  if (!first) return undefined
  // *Als Staatssekretärin hat er X berufen*: as what, not when
  const isTitle =
    second?.tags.has('Office') || /^(?:stellvertreter|vertreter|nachfolger)(?:in)?$/.test(second?.lower ?? '')
  if (first.lower === 'als' && isTitle && third && isFiniteVerb(third)) return undefined
  // *von denen der eine, X, als CIO im Rat sitzt*: nobody is named who could do it
  if (first.lower === 'als' && second?.tags.has('Office') && !segment.slice(2).some(couldBeSubject)) return undefined
  if (SUBORDINATORS.has(first.lower) && (isVerbFinal(segment) || isInterrupted(segment)))
    return { kind: 'subordinate', word: first.lower, length: 1 }
  // *seit X, bis dahin CIO, gegangen ist*
  if (
    first.lower === 'seit' &&
    second &&
    (second.tags.has('Person') || second.tags.has('Pronoun')) &&
    !segment.some(isFiniteVerb)
  )
    return { kind: 'subordinate', word: 'seit', length: 1 }
  if (first.lower === 'seit' && second && !second.tags.has('Date') && isVerbFinal(segment))
    return { kind: 'subordinate', word: 'seit', length: 1 }
  const isAsked = /^(?:auch|erst)$/.test(first.lower) && /^(?:ob|wann)$/.test(second?.lower ?? '')
  const isWithout = /^(?:ohne|statt|anstatt|außer)$/.test(first.lower) && /^da[sß]s?$/.test(second?.lower ?? '')
  const isTimed = /^(?:kurz|noch|schon|erst|bereits|bald)$/.test(first.lower) && second && TIMED.test(second.lower)
  if (
    (/^(?:und|so)$/.test(first.lower) || isAsked || isWithout || isTimed) &&
    second &&
    SUBORDINATORS.has(second.lower) &&
    isVerbFinal(segment)
  ) {
    // *ohne dass das Amt aufgelöst wurde* denies
    return { kind: 'subordinate', word: isWithout ? first.lower : second.lower, length: 2 }
  }
  if (!mayBeRelative) return undefined
  if (RELATIVE.test(first.lower)) return { kind: 'relative', word: first.lower, length: 1 }
  if (second && PREPOSITION.test(first.lower) && RELATIVE.test(second.lower)) {
    return { kind: 'relative', word: second.lower, length: 2, preposition: first }
  }
  if (/^(?:und|oder)$/.test(first.lower) && second && RELATIVE.test(second.lower)) {
    return { kind: 'relative', word: second.lower, length: 2 }
  }
  return undefined
}

/** `der`, `die`, `das` open a relative clause only if its verb comes last, if need be after an inserted list or clause. */
export function couldBeRelative(segment: Segment, ...following: Segment[]): boolean {
  const isBehind = (next: Segment | undefined) =>
    next !== undefined && !next.boundary && isVerbFinal(next.chunks) && !isSubordinate(next)
  // *die, wie die Stadt mitteilt, im Mai kam*
  const behind =
    following[0] && isSubordinate(following[0]) ? following.slice(1).find((s) => !isSubordinate(s)) : undefined
  if (behind && !segment.chunks.some(isFiniteVerb) && isBehind(behind)) return true
  if (segment.chunks.length < 2 || isZuFinal(segment.chunks)) return false
  // *X, der CIO des Landes: „Das ist gut.“*
  const colon = segment.chunks.findIndex((c) => c.tags.has('Colon'))
  if (colon > 0 && !segment.chunks.slice(0, colon).some(isFiniteVerb)) return false
  if (isVerbFinal(segment.chunks)) return true
  if (segment.chunks.some(isFiniteVerb)) return hasVerbBeforeExtension(segment.chunks)
  // *mit X, dem Beauftragten des Landes, wurde …*: an office in apposition
  if (segment.chunks[1]?.tags.has('Office') && following[0]?.chunks[0] && isFiniteVerb(following[0].chunks[0]))
    return false
  return following
    .slice(0, 2)
    .some((next) => !next.boundary && next.chunks.length < 8 && isVerbFinal(next.chunks) && !openerOf(next.chunks))
}

const isSubordinate = ({ chunks, boundary }: Segment): boolean =>
  !boundary && openerOf(chunks, false) !== undefined && isVerbFinal(chunks)

/**
 * What opens a clause in the midst of another that still waits for its verb: *ob X, wie es heißt, das Amt übernimmt*,
 * *dass der Leiter, der 2019 kam, geht*.
 */
export function insertedClause(
  before: readonly Chunk[],
  next: Segment,
  behind: Segment | undefined,
  isSecond: boolean,
): Opener | undefined {
  if (!behind || behind.boundary || next.boundary || !isVerbFinal(next.chunks)) return undefined
  const opener = openerOf(next.chunks, true)
  if (opener?.kind !== 'relative') return opener
  const last = before.at(-1)
  const isOfLast = last !== undefined && isNominal(last) && !last.tags.has('Date')
  return isOfLast && !isSecond && isVerbFinal(behind.chunks) && !openerOf(behind.chunks) ? opener : undefined
}

/** *…, die Funktion des CIO an X zu übertragen*: an infinitive, though its form is a plural, too. */
function isZuFinal(segment: readonly Chunk[]): boolean {
  const at = segment.findLastIndex((c) => /\p{L}/u.test(c.text))
  return (
    segment[at - 1]?.lower === 'zu' &&
    segment[at]?.tags.has('Infinitive') === true &&
    !segment.slice(0, at).some(isFiniteVerb)
  )
}

/** *der das Amt leitet in der Hansestadt*: a few words may follow the verb, but a clause with verb second has it early. */
function hasVerbBeforeExtension(segment: readonly Chunk[]): boolean {
  const at = segment.findIndex(isFiniteVerb)
  // *die neue Fassung gilt seit Mai*: one noun with its adjectives before the verb makes a main clause
  const noun = segment[at - 1]
  const isSubject = noun !== undefined && isNominal(noun) && segment.slice(1, at - 1).every(isAdjective)
  return (at > 1 && !isSubject && segment.length - at <= 4) || isClosedByAuxiliary(segment)
}

/** *die der Rat einstimmig verabschiedet hat wie den Haushalt der Stadt*: an auxiliary behind its participle comes last, whatever is said after it. */
const isClosedByAuxiliary = (segment: readonly Chunk[]): boolean =>
  segment.some(
    (c, i) =>
      i > 2 &&
      /^(?:hat|haben|hatten?|habe|wurden?|worden|wird|ist|sind|waren?)$/.test(c.lower) &&
      /^\p{Ll}+(?:t|en)$/u.test(segment[i - 1]?.text ?? '') &&
      segment[i - 1]?.tags.has('Participle') === true &&
      /^(?:wie|als|und|sowie|bei|mit|in|im|am)$/.test(segment[i + 1]?.lower ?? ''),
  )

const isAdjective = (c: Chunk): boolean =>
  /^\p{Ll}+(?:e|en|er|es|em)$/u.test(c.text) && !isFiniteVerb(c) && !PREPOSITION.test(c.lower) && !c.tags.has('Date')

/** The clause that `opener` opens, its pronoun replaced by what it stands for in `main`. */
export function subordinateDraft(opener: Opener, chunks: readonly Chunk[], main: Draft): Draft {
  const rest = chunks.slice(opener.length)
  if (opener.kind === 'subordinate')
    return { kind: 'subordinate', chunks: [...rest], conjunction: opener.word, parent: main }
  const antecedent =
    headOfBody(main.chunks, opener.word, rest) ??
    bodyDescribed(main.chunks, opener.word) ??
    (opener.preposition ? undefined : ownedByBody(main.chunks, opener.word)) ??
    antecedentIn(main.chunks, opener.word)
  const pronoun = antecedent && !/^(?:dessen|deren|was)$/.test(opener.word) ? [tagged(antecedent, 'Antecedent')] : []
  const lead = opener.preposition ? [opener.preposition] : []
  const owned =
    antecedent && /^(?:dessen|deren)$/.test(opener.word) ? ownedBy(antecedent, opener.word, rest) : undefined
  if (owned) return { kind: 'relative', chunks: [...lead, ...owned], conjunction: opener.word, parent: main }
  return { kind: 'relative', chunks: [...lead, ...pronoun, ...rest], conjunction: opener.word, parent: main }
}

/** *die Agenda, mit deren Verabschiedung der Rat …*: with the Verabschiedung *der Agenda*. */
function ownedBy(owner: Chunk, pronoun: string, rest: readonly Chunk[]): Chunk[] | undefined {
  const at = rest.slice(0, 2).findIndex((c) => c.tags.has('VerbNoun'))
  const noun = rest[at]
  if (!noun || !(owner.tags.has('Body') || owner.tags.has('Plan'))) return undefined
  const text = pronoun === 'deren' ? 'der' : 'des'
  const article = { ...noun, start: noun.end, text, lower: text, tags: new Set<string>(), mentions: {}, verbs: [] }
  return [...rest.slice(0, at + 1), article, tagged(owner, 'Antecedent'), ...rest.slice(at + 1)]
}

/** *muss X die Stellung halten, die das Amt leitet*: who leads a body is a person, where the clause before names one alone. */
function headOfBody(chunks: readonly Chunk[], pronoun: string, rest: readonly Chunk[]): Chunk | undefined {
  const last = chunks.findLast(isNominal)
  const persons = chunks.filter(has('Person'))
  const leads = rest.some(
    (c) => c.tags.has('Finite') && c.verbs.some((v) => /^(?:leiten|führen|vorstehen|amtieren)$/.test(v.lemma)),
  )
  const isNoun = last !== undefined && !isMention(last)
  return /^(?:der|die)$/.test(pronoun) && isNoun && persons.length === 1 && leads && rest.some(has('Body'))
    ? persons[0]
    : undefined
}

/** Nouns for an office, by the pronouns that may take them up. */
const OFFICE_ITSELF: Readonly<Record<string, RegExp>> = {
  das: /^amt(?:e?s)?$/,
  den: /^(?:posten|chefposten|stuhl)s?$/,
  die: /^(?:funktion|stelle|position|aufgabe|rolle|leitung)$/,
}

/** The last noun; but *Popp, CIO des Landes, der …*, *Popp als CIO, der …* and *Popp aus Bremen, der …* speak of Popp. */
function antecedentIn(chunks: readonly Chunk[], pronoun: string): Chunk | undefined {
  const final = chunks.findLast(isNominal)
  // *Bürgermeister X aus Erwitte, an den Y übergab*
  const from = final?.tags.has('Noun') && chunks[chunks.indexOf(final) - 1]?.lower === 'aus'
  const last = from ? (chunks.slice(-4).findLast((c) => c.tags.has('Person')) ?? final) : final
  // *X hatte den Posten inne, der 2022 angetreten war*
  if (pronoun === 'der' && last && /^(?:posten|stuhl|chefsessel)$/.test(last.lower))
    return chunks.findLast((c) => c.tags.has('Person')) ?? last
  // *legte das Amt des CIO der Stadt nieder, das er 2004 übernommen hatte*
  const place = chunks.findLastIndex((c, i) => OFFICE_ITSELF[pronoun]?.test(c.lower) === true && i >= chunks.length - 6)
  const [article, office] = chunks.slice(place + 1)
  if (place >= 0 && /^de[rs]$/.test(article?.lower ?? '') && office?.tags.has('Office'))
    return tagged(office, 'OfficeItself')
  // *vom Ausschuss der Staatssekretäre, den das Kabinett gebildet hat*
  const at = last ? chunks.indexOf(last) : -1
  const whose = chunks[at - 2]
  if (/^(?:den|dem)$/.test(pronoun) && whose?.tags.has('Council') && /^de[rs]$/.test(chunks[at - 1]?.lower ?? ''))
    return whose
  // *der Beirat der Stadt Jena, den …*: of what lies there
  const thing = last?.tags.has('Place') ? thingAt(chunks, at) : undefined
  if (thing) return thing
  if (pronoun === 'das' || !(last?.tags.has('Office') || last?.tags.has('Place'))) return last
  return chunks.slice(-6).findLast((c) => c.tags.has('Person')) ?? last
}

/** *das Portal der Datenzentrale, das …*: the noun before a body's genitive, where the pronoun can't mean the body. */
function ownedByBody(chunks: readonly Chunk[], pronoun: string): Chunk | undefined {
  const at = chunks.findLastIndex(isNominal)
  const [noun, article, body] = chunks.slice(Math.max(0, at - 2), at + 1)
  const gender = body?.tags.has('Body') ? genderOf(body.text) : undefined
  const isGenitive = article?.lower === 'des' || (article?.lower === 'der' && gender === 'f')
  return gender && isGenitive && noun?.tags.has('Noun') && !MEANT_BY[gender].test(pronoun) ? noun : undefined
}
const MEANT_BY = { m: /^(?!das|die)/, f: /^(?!das|de[mnr]$)/, n: /^(?!der|die|den$)/ }

/** The body or plan that the place behind it belongs to: *der Beirat der Stadt Jena*, *die Agentur in Jena*. */
function thingAt(chunks: readonly Chunk[], place: number): Chunk | undefined {
  const [far, near] = [chunks[place - 2]?.lower ?? '', chunks[place - 1]?.lower ?? '']
  const length = /^(?:in|von)$/.test(near)
    ? 1
    : /^(?:stadt|lande?s?|freistaate?s|kreise?s|landkreise?s)$/.test(near) && /^de[rs]$/.test(far)
      ? 2
      : 0
  const thing = length > 0 ? chunks[place - length - 1] : undefined
  return thing?.tags.has('Body') || thing?.tags.has('Plan') ? thing : undefined
}
