/** The names that stand around *heißt*, *firmiert als*, *nennt sich*: which is the new one, and whose. */
import { isBackReference } from '../../german/bodies/back-references.ts'
import { lookupBody } from '../../german/bodies.ts'
import type { Chunk } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import type { Phrase } from '../../german/phrases.ts'
import { BEFORE_THAT, FORMERLY, isAfterwards, oneOf } from '../../german/time-words.ts'
import type { Found, Reading, Refusal } from '../../rule.ts'
import { anyNameIn, type Participant, participantsOf, phrases } from '../bodies/participants.ts'
import { isInField, ofReference } from '../bodies/references.ts'
import { dateBefore, dateIn } from '../dates.ts'
import { announcedBefore } from '../founded/newcomers.ts'
import { anchorOf, plainPhrases } from '../voice.ts'
import { NAME, nameGiven } from './given-name.ts'
import { isTimed, renamedTo, spoken, withDate } from './renamed.ts'

const isOfFormerTime = oneOf(BEFORE_THAT, FORMERLY)

/** *heißt ITEOS Komm.ONE*: two names side by side. */
export function lastNameIn(phrase: Phrase, found: Found): Participant | undefined {
  const own = nameBesideForm(phrase, found)
  if (own) return own
  const bodies = phrase.heads.filter((h) => h.mentions.body)
  // *nennt sich der Dienstleister im Südwesten Komm.ONE*
  if (
    bodies.length === 1 &&
    phrase.preposition === 'in' &&
    phrase.heads.length > 1 &&
    bodies[0] === phrase.heads.at(-1)
  )
    return anyNameIn({ ...phrase, heads: bodies }, found)
  return bodies.length === 2 ? anyNameIn({ ...phrase, heads: bodies.slice(1) }, found) : anyNameIn(phrase, found)
}

/** *Seit 2015 heißt die Anstalt Muster-IT*: whoever is called so is an *Anstalt*, and its name is what follows. */
function nameBesideForm(phrase: Phrase, found: Found): Participant | undefined {
  const [head] = phrase.heads
  const [form = '', ...rest] = head?.mentions.body?.name.split(' ') ?? []
  const isCalled = anchorOf(found).verbs.some((v) => v.lemma === 'heißen') && phrase.start === found.match.end
  if (!head || !isCalled || !/^(?:der|die|das)$/.test(phrase.determiner ?? '') || rest.length === 0) return undefined
  const name = rest.join(' ')
  const body = lookupBody(name)
  if (!isBackReference(form.toLowerCase()) || !body || body.form === 'generic') return undefined
  const about = { ...head, start: head.end - name.length, text: name, mentions: { body } }
  return { name: body.name, about, phrase, kind: body.kind, digital: body.digital, reference: false }
}

export function firstOfTwo(phrase: Phrase, found: Found): Participant[] {
  const bodies = phrase.heads.filter((h) => h.mentions.body)
  return bodies.length === 2 ? participantsOf({ ...phrase, heads: bodies.slice(0, 1) }, found) : []
}

/** *heißt nicht mehr A, sondern B* */
export function noMore(found: Found): Participant | undefined {
  if (!found.clause.chunks.some((c) => c.lower === 'sondern')) return undefined
  return phrases(found)
    .filter((p) => p.denied && p.start > found.match.start)
    .flatMap((p) => anyNameIn(p, found) ?? [])
    .find((b) => !b.reference)
}

/** *Es gibt ein neues Amt. Es heißt C*. */
export function newlyCalled(found: Found): Reading | Refusal | undefined {
  if (!/^(?:heißt|hieß|nennt|firmiert)$/.test(anchorOf(found).lower)) return undefined
  const name = phrases(found)
    .filter((p) => !p.owner && p.start > found.match.start)
    .flatMap((p) => lastNameIn(p, found) ?? [])
    .find((b) => !b.reference)
  return name && announcedBefore(name, found)
}

/** *trägt seinen Namen seit 2015; davor hieß er A*: since when the present one holds, is said before. */
export function readCalledBefore(found: Found): Reading | Refusal | undefined {
  const { clause, document, sentence } = found
  const { chunks } = clause
  if (!/^(?:hieß|hiess|firmierte|war)$/.test(anchorOf(found).lower) || chunks.some((c) => c.mentions.date?.value))
    return undefined
  if (!chunks.some((c) => isOfFormerTime(c.lower))) return undefined
  const start = chunks[0]?.start ?? 0
  const since = sentence.chunks.filter((c) => c.end <= start && c.tags.has('Since'))
  const told = NAME_SINCE.test(document.textBefore(sentence.offset, 140)) ? dateBefore(found) : undefined
  const date = since.length ? dateIn(since.slice(-1)) : told
  // *vorher firmierte sie als A*
  const as = phrases(found).filter((p) => p.preposition === 'als')
  const old = [...plainPhrases(found), ...as]
    .filter((p) => p.start > found.match.start)
    .flatMap((p) => lastNameIn(p, found) ?? [])
    .find((b) => !b.reference)
  const [now] = spoken(found)
  return date && old && now ? withDate(renamedTo(now, [old], found), date) : undefined
}

const NAME_SINCE = latin`(?<!\p{L})(?:Name\p{L}*|heißt|firmiert) [^.\n]{0,60}seit |seit [^.\n]{0,60}(?:Name\p{L}*|heißt|firmiert)`

/** *Unter dem Namen C firmierte A ab Mai*, *Als C firmieren seit 2011 A und B*, *C heißt die frühere A seit Mai*. */
export function namedInFront(found: Found): Participant | undefined {
  const front = phrases(found).filter((p) => p.end <= found.match.start && !p.owner)
  const as = front.find((p) => p.preposition === 'als')
  const inverted = isInverted(found) ? front[0] : undefined
  const name = [as, inverted].map((p) => p && anyNameIn(p, found)).find(Boolean) ?? nameGiven(found)
  return name && !name.reference && name.about.end <= anchorOf(found).start ? name : undefined
}

/** *C heißt die A jetzt*: a bare name opens the sentence, the body with its article stands right behind the verb. */
function isInverted(found: Found): boolean {
  const { clause, match } = found
  if (!/^h(?:eißt|ieß)$/.test(clause.chunks[match.start]?.lower ?? '')) return false
  const [front, other] = phrases(found).filter((p) => p.end <= match.start)
  const behind = phrases(found).find((p) => p.start === match.start + 1)
  const isBare = front?.start === 0 && !front.determiner && !front.preposition && !other
  return isBare && /^(?:der|die|das)$/.test(behind?.determiner ?? '') && !behind?.preposition
}

/** *Neu zugeschnitten ist das Justizministerium: Es heißt jetzt …*: a ministry was one before. */
export function ministryNamedBefore({ kind, name }: Participant, found: Found): Participant | undefined {
  const pronoun = found.clause.chunks.find((c) => c.lower === 'es')
  if (kind !== 'ministry' || !pronoun) return undefined
  const offset = found.sentence.offset + pronoun.start
  const before = found.document.bodyNear(offset, (b) => b.kind === 'ministry' && b.name !== name, 300)
  return before && ofReference(before, pronoun)
}

/** *nennt sich der Dienstleister im Südwesten Komm.ONE*: where it is, and its name behind that. */
export const isSitedBefore = ({ preposition, heads }: Phrase) =>
  preposition === 'in' && heads.length > 1 && heads.at(-1)?.mentions.body !== undefined && !heads[0]?.mentions.body

/** *Bis 2016 firmierte A als B, seither als C* */
export function laterName(named: readonly Phrase[], found: Found): Participant | undefined {
  const [, second] = named
  const before = second && found.clause.chunks[second.start - 1]?.lower
  return second && isAfterwards(before) ? lastNameIn(second, found) : undefined
}

/** The date until which the old name held: from then on the new one. */
export const endOf = (found: Found): Reading['date'] => dateIn(found.clause.chunks.filter((c) => c.tags.has('Until')))

/** *LDI heißt es seit 2003*: the name in front, the body a pronoun behind the verb. */
export function nameInFrontOf(plain: readonly Phrase[], verbAt: number, found: Found) {
  const pronoun = found.clause.chunks[verbAt + 1]?.lower ?? ''
  const front = plain.find((p) => p.end === verbAt)
  const body = front && /^(?:er|sie|es)$/.test(pronoun) ? lastNameIn(front, found) : undefined
  return front && body && !body.reference ? { p: front, body } : undefined
}

/** *dass wir mit Beginn des Jahres „Lausitz.Digital“ heißen*: of the page's own body. */
export function nameOfOurs(plain: readonly Phrase[], verbAt: number, found: Found) {
  if (!found.clause.chunks.some((c) => c.lower === 'wir')) return undefined
  const front = plain.findLast((p) => p.end === verbAt)
  const body = front && lastNameIn(front, found)
  return front && body && !body.reference && body.digital ? { p: front, body } : undefined
}

/** *Nordbits: diesen Namen führt seit Mai die frühere A*, *unter diesem Namen firmiert die frühere A*. */
export function readNameToldBefore(found: Found): Reading | Refusal | undefined {
  const noun = phrases(found).find((p) => p.heads.length === 1 && p.heads.every((h) => NAME.test(h.lower)))
  if (!noun || !/^(?:diese[nm]|de[nm])$/.test(noun.determiner ?? '') || !isTimed(found)) return undefined
  // *den Namen* alone points back where it opens the clause
  const opens = !found.clause.chunks.slice(0, noun.start).some((c) => c.tags.has('Verb'))
  if (!opens && !/^diese/.test(noun.determiner ?? '')) return undefined
  const former = plainPhrases(found).filter((p) => p !== noun)
  return renamedToNameBefore(found, noun.heads[0] as Chunk, { former, reach: 200 })
}

/** The body named last before the word that stands for its name, at most `reach` characters above, was `former`. */
function renamedToNameBefore(
  found: Found,
  pointer: Chunk,
  { former, reach }: { readonly former: readonly Phrase[]; readonly reach: number },
): Reading | Refusal | undefined {
  const old = former.flatMap((p) => anyNameIn(p, found) ?? []).filter((b) => !b.reference)
  const from = Math.min(pointer.start, ...old.map(({ about }) => about.start))
  const now = found.document.bodyNear(found.sentence.offset + from, isInField, reach)
  return old.length === 1 && now && now.name !== old[0]?.name
    ? renamedTo(ofReference(now, pointer), old, found)
    : undefined
}

/** *Der Minister für A. So heißt sein Haus erst seit Mai; vorher war es B*: the name that the text used last. */
export function readSoCalled(found: Found): Reading | Refusal | undefined {
  const { clause, document, sentence } = found
  const since = clause.chunks.find((c) => c.tags.has('Since') && c.mentions.date?.value)
  const so = clause.chunks.find((c) => /\p{L}/u.test(c.text))
  const opens = so?.lower === 'so' || clause.conjunction === 'wie'
  if (!so || !opens || !since || !/^(?:heißt|nennt|firmiert)$/.test(anchorOf(found).lower)) return undefined
  const subject = plainPhrases(found)
  if (subject.length !== 1) return undefined
  if (!subject[0]?.heads.every((h) => isBackReference(h.lower))) {
    // *Das neue Amt, so heißt seit Mai das frühere Rechenzentrum, …*
    return renamedToNameBefore(found, so, { former: subject, reach: so.start + 1 })
  }
  const now = document.bodyNear(sentence.offset, (b) => b.kind === 'ministry' || isInField(b), 250)
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  const isBefore = next?.chunks.some((c) => isOfFormerTime(c.lower))
  const within = next && isBefore ? { ...found, clause: next } : undefined
  const old = within
    ? plainPhrases(within)
        .flatMap((p) => anyNameIn(p, within) ?? [])
        .filter((b) => !b.reference)
    : []
  return now ? renamedTo(ofReference(now, so), old.slice(0, 1), found) : undefined
}
