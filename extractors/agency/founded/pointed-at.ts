/** The body that is founded where the clause does not name it plainly: by a pronoun, a noun of form, or as a predicate. */
import { isBackReference } from '../../german/bodies/back-references.ts'
import { type Phrase, phrasesOf } from '../../german/phrases.ts'
import type { Found } from '../../rule.ts'
import { PLURAL } from '../../who/body-pronouns.ts'
import { type Participant, participantsOf, phrases, spokenOf } from '../bodies/participants.ts'
import { ofReference } from '../bodies/references.ts'
import { spokenObject, spokenOfLine, spokenSubject } from '../bodies/spoken.ts'
import { nameGiven } from '../changed/given-name.ts'
import { isLegalForm } from '../changed/legal-forms.ts'
import { phrasesWith } from '../slots.ts'
import { attributed, plainPhrases, voiceOf } from '../voice.ts'

/** *eine Tochter*, *eine Anstalt*: says what a body is. */
const isOfKind = ({ heads }: Phrase): boolean =>
  heads.some((h) => isBackReference(h.lower) || OWNED_COMPANY.test(h.lower))

/** *Die X GmbH ist eine 2017 gegründete Tochter der Stadt*: what is said of the subject. */
export function subjectOfPredicate(found: Found): Participant[] {
  const phrase = attributed(found)
  const { chunks } = found.clause
  if (!phrase || !/^eine?$/.test(phrase.determiner ?? '') || phrase.preposition) return []
  if (!chunks.some((c) => c.tags.has('Sein') && c.tags.has('Finite') && /^(?:ist|war|sei)$/.test(c.lower))) return []
  if (!isOfKind(phrase)) return []
  return plainPhrases(found)
    .filter((p) => p !== phrase && p.start < phrase.start)
    .slice(0, 1)
    .flatMap((p) => participantsOf(p, found))
}

const OWNED_COMPANY =
  /^(?:tochtergesellschaft|stadttochter|(?:landes|eigen|beteiligungs)gesellschaft|kommunalunternehmen)$/

/** *wurde es gegründet, damals noch mit Lochkarten, ein Wagnis*: what follows the participle is no subject. */
const beforeVerb = (found: Found) => plainPhrases(found).filter((p) => p.start < found.match.start)

/** *1973 wurde es als Rechenzentrum Nord gegründet*, *das Haus wurde unter dem Namen … gegründet*: by a pronoun or noun. */
export function isPointedAt(found: Found): boolean {
  const plain = beforeVerb(found)
  const nouns = plain.every((p) => p.heads.every((h) => isBackReference(h.lower)))
  return nouns && (plain.length > 0 || found.clause.chunks.some((c) => /^(?:er|sie|es|ihn)$/.test(c.lower)))
}

/** Nobody founds a person, so a pronoun means the body even behind a name: *Siemers hat den BIT begleitet; gegründet wurde er 2002*. */
export function spokenPatient(found: Found): Participant[] {
  const voice = voiceOf(found)
  if (voice === 'active') return [spokenObject(found) ?? []].flat()
  const us = found.clause.chunks.find((c) => c.lower === 'wir')
  const alone = voice === 'passive' && beforeVerb(found).length === 0
  const body = alone ? (spokenSubject(found, 1000) ?? (us && spokenOf(found, us, 1000))) : undefined
  return [
    body ?? (alone ? ministrySpokenOf(found) : undefined) ?? spokenOfLead(found) ?? spokenOfLine(found) ?? [],
  ].flat()
}

/** *Das Digitalministerium ist die Denkfabrik. Es wurde 2018 gegründet*: founded, a ministry can't be who founds. */
function ministrySpokenOf(found: Found): Participant | undefined {
  const es = found.clause.chunks.find((c) => c.lower === 'es')
  const body = es && found.document.bodyNear(found.sentence.offset + es.start, (b) => b.kind === 'ministry', 200)
  return es && body?.digital ? ofReference(body, es) : undefined
}

/** *2004 als Verband gegründet, gehören ihm heute 23 Städte an*: whom the verb behind the comma has as object. */
function spokenOfLead(found: Found): Participant | undefined {
  const [first] = found.clause.chunks
  const isLent = found.clause.kind === 'fragment' && /^(?:ihm|ihr|ihn)$/.test(first?.lower ?? '')
  return first && isLent ? spokenOf(found, { ...first, start: 0 }, 400) : undefined
}

/** *rief das Haus als „Zweckverband Muster“ ins Leben*: its name at that time; *als erstes Digitalministerium* is none. */
function namedAs(found: Found): Participant | undefined {
  const isOneOfMany = ({ start, end }: Phrase) =>
    found.clause.chunks.slice(start, end).some((c) => /^(?:erste|zweite|dritte)[rs]?$/.test(c.lower))
  return phrasesWith(found, /^als$/)
    .filter((p) => !isLegalForm(p) && !isOneOfMany(p))
    .flatMap((p) => participantsOf(p, found))
    .find((b) => !b.reference)
}

/** *als Nachfolgeeinrichtung der Datenzentrale Nord*: what was there before. */
export function succeeded(found: Found): Participant[] {
  const role = phrasesWith(found, /^als$/).find((p) => p.heads.some((h) => SUCCESSOR.test(h.lower)))
  return role
    ? phrases(found)
        .filter((p) => p.owner === role || (p.preposition === 'von' && p.start === role.end))
        .flatMap((p) => participantsOf(p, found))
    : []
}

export const SUCCESSOR =
  /^(?:rechts)?nachfolge(?:r(?:in)?|organisation|einrichtung|behörde|verband|gesellschaft|gremium)s?$/

/** The name that the clause gives the body at that time: *als X*, *unter dem Namen X*. */
export const nameAtThatTime = (found: Found): Participant | undefined => namedAs(found) ?? nameGiven(found)

/** *Mit der Muster IT GmbH hat die Stadt eine eigene Gesellschaft gegründet*: its kind is the object, its name stands with *mit*. */
export function madeWith(found: Found): Participant[] {
  const kind = plainPhrases(found).find((p) => /^eine?n?$/.test(p.determiner ?? '') && isOfKind(p))
  if (!kind) return []
  return phrasesWith(found, /^mit$/)
    .filter((p) => !/^(?:gemeinsam|zusammen)$/.test(found.clause.chunks[p.start - 1]?.lower ?? ''))
    .slice(0, 1)
    .flatMap((p) => participantsOf(p, found))
    .filter((b) => !b.reference)
}

/** *drei Zweckverbände (A (AA), B (BB) und C (CC)) wurden gegründet*: those in brackets behind a noun of several. */
export function listedInBrackets({ sentence, ...found }: Found): Participant[] {
  const several = plainPhrases({ sentence, ...found }).find((p) => PLURAL.test(p.heads.at(-1)?.lower ?? ''))
  const end = several?.heads.at(-1)?.end ?? 0
  if (!several || sentence.text.slice(end, end + 2) !== ' (') return []
  return sentence.clauses
    .filter((clause) => clause !== found.clause && clause.chunks.some((c) => c.start > end))
    .flatMap((clause) => phrasesOf(clause.chunks).map((phrase) => ({ phrase, within: { ...found, sentence, clause } })))
    .map(({ phrase, within }) => ({
      within,
      phrase,
      heads: phrase.heads.filter((h) => h.start > end && h.mentions.body),
    }))
    .flatMap(({ phrase, heads, within }) => (heads.length ? participantsOf({ ...phrase, heads }, within) : []))
    .filter((b) => !b.reference && !b.unfit)
}
