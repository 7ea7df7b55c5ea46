/** Which bodies take part in what a clause tells: in its phrases, by pronouns, by nouns that point back. */

import { genderOf } from '../../german/bodies/gender.ts'
import { findBodies, namesDigital } from '../../german/bodies.ts'
import type { Chunk } from '../../german/chunks.ts'
import { isMention } from '../../german/chunks.ts'
import type { Clause } from '../../german/clauses.ts'
import { latin } from '../../german/latin.ts'
import { withoutGenitive } from '../../german/nominative.ts'
import { isShortForm, type Phrase, phrasesOf } from '../../german/phrases.ts'
import type { BodyReference, Found } from '../../rule.ts'
import { agrees, isCalled, isPlural, namedBehind, PLURAL, PRONOUN_GENDER } from '../../who/body-pronouns.ts'
import { hasPublicOwner, isDaughterOfProvider } from './companies.ts'
import { isDefinite, isInField, isMinistry, ofReference, referred, topicOver } from './references.ts'

/** A body that takes part in an event, with its phrase. */
export interface Participant {
  readonly name: string
  readonly acronym?: string
  /** Shows whose the body is: its own chunk, or for *die Anstalt* one that stands for what it refers to. */
  readonly about: Chunk
  readonly phrase: Phrase
  readonly kind: BodyReference['kind']
  readonly digital: boolean
  /** Undefined where it may be a fact's subject, else why not. */
  readonly unfit?: string
  /** *die Behörde*, *sie*: named before. */
  readonly reference: boolean
}

let last: { readonly clause: Clause; readonly phrases: readonly Phrase[] } | undefined

/** The clause's noun phrases; computed once for all rules that are tried on it, one after the other. */
export function phrases({ clause }: Pick<Found, 'clause'>): readonly Phrase[] {
  if (last?.clause !== clause) last = { clause, phrases: phrasesOf(clause.chunks) }
  return last.phrases
}

/** The bodies of a clause, each in its phrase, back references resolved. */
export function participants(found: Found): Participant[] {
  return phrases(found).flatMap((phrase) => participantsOf(phrase, found))
}

/** *die KDZ Celle, ein Zweckverband für IT,*: says what the body before it is. */
const isKindOf = ({ beside, determiner = '' }: Phrase): boolean =>
  /^eine?[mnrs]?$/.test(determiner) && beside?.heads.some((h) => h.mentions.body) === true

/** The bodies of one phrase. */
export function participantsOf(phrase: Phrase, found: Found): Participant[] {
  if (isKindOf(phrase)) return []
  const bodies = phrase.heads.flatMap((h, i) => (h.mentions.body ? [withPlace(h, phrase.heads[i + 1], found)] : []))
  const antecedent = phrase.heads.find((h) => h.tags.has('Antecedent') && h.mentions.office)
  if (bodies.length === 0 && antecedent) return bodyOfOffice(antecedent, phrase)
  const listed = bodies.length === 0 ? listedShortForm(phrase, found) : undefined
  if (listed) return [listed]
  if (bodies.length === 0) return referred(phrase.heads.at(-1) as Chunk, phrase, found)
  return bodies.flatMap((chunk) => {
    if (chunk.mentions.body?.form === 'generic') return referred(chunk, phrase, found)
    // *der Beirat wurde aufgelöst*: a council's bare noun means the one named before
    const meant = chunk.mentions.body?.digital ? [] : referred(chunk, phrase, found)
    return meant.length ? meant : [named(chunk, phrase, found)]
  })
}

/** *aus BIT, DLZ-IT und ZIVIT*: a short form that only the bodies beside it show to be one, no fact's own subject. */
function listedShortForm(phrase: Phrase, found: Found): Participant | undefined {
  const [about] = phrase.heads
  const isOfBodies = (p: Phrase) =>
    p !== phrase && p.group === phrase.group && p.heads.some((h) => h.mentions.body?.known && h.mentions.body.digital)
  if (!about || !isShortForm(phrase) || isMention(about) || !phrases(found).some(isOfBodies)) return undefined
  const unfit = `known only by the list that it stands in: «${about.text}»`
  return { name: about.text, about, phrase, kind: 'it-provider', digital: false, reference: false, unfit }
}

/** *der Vorstand der Datenzentrale Nord, die 1972 gegründet wurde*: of the body, for nobody founds an office. */
function bodyOfOffice(office: Chunk, phrase: Phrase): Participant[] {
  // *die Direktorin des Rechenzentrums Nord in Kiel, das …*
  const closes = (end: number) => /^(?: in \p{Lu}[\p{L}-]+)?$/u.test(office.text.slice(end))
  const body = findBodies(office.text).find((b) => closes(b.end) && b.form !== 'generic')
  if (!body?.digital || !body.standing) return []
  const { name, acronym, kind, digital } = body
  const about = { ...office, text: name, mentions: { body: { ...body, start: 0, end: name.length } } }
  return [{ name, ...(acronym ? { acronym } : {}), about, phrase, kind, digital, reference: false }]
}

const DIRECTION = latin`^(?:Nord|Süd|Ost|West|Mitte|Nordost|Nordwest|Südost|Südwest|Rhein|Ruhr|Westfalen|Franken|Schwaben|(?:Nieder|Unter|Ober|Mittel|Vorder)\p{Ll}{3})|\p{Ll}(?:elbe|weser|rhein|pfalz|heide|gau|franken|schwaben|küste|lausitz)$`

/** Not a noun like others: *Muster-IT*, *Komm.ONE*, *MusDat*. */
const PROPER = latin`^(?!(?:IT|EDV|DV|ADV|AöR|GmbH)(?:-|$))\p{L}*(?:[\p{Ll}-]\p{Lu}\p{Lu}|\p{Ll}\.?\p{Lu})`

/** *die Datenzentrale Nord*: a bare noun with a place or direction is a name. */
function withPlace(chunk: Chunk, next: Chunk | undefined, found: Found): Chunk {
  const { body } = chunk.mentions
  if (!body || !next || next.start !== chunk.end + 1 || body.acronym) return chunk
  // *den Zweckverband Rechenzentrum Südheide*: another name of the same
  if (next.mentions.body && genderOf(next.text)) return chunk
  if (
    !next.mentions.place &&
    !DIRECTION.test(next.text) &&
    !PROPER.test(next.text) &&
    !isRegion(next, body.name, found)
  )
    return chunk
  const text = found.sentence.text.slice(chunk.start, next.end)
  const name = `${body.form === 'generic' ? withoutGenitive(chunk.text) : body.name} ${next.text}`
  const whole = {
    ...body,
    end: body.end + 1 + next.text.length,
    name,
    digital: body.digital || namesDigital(name),
    form: 'name',
  } as const
  const inner = next.mentions.place ? [...chunk.inner, { place: next.mentions.place }] : chunk.inner
  return { ...chunk, end: next.end, text, mentions: { ...chunk.mentions, body: whole }, inner }
}

/** *die Kommunale Datenzentrale Hellweg*: with no object in the clause, the bare noun is a region's name. */
function isRegion(next: Chunk, name: string, { clause: { chunks } }: Found): boolean {
  const isBare = /^\p{Lu}\p{Ll}+$/u.test(next.text) && !isMention(next) && !next.tags.has('VerbNoun')
  const isPassive =
    chunks.some((c) => c.tags.has('Sein') || c.tags.has('Werden')) && !chunks.some((c) => c.tags.has('Haben'))
  return isBare && isPassive && /^(?:Kommunal|Regional)\p{Ll}+ \p{L}*(?:zentrale|zentrum)$/u.test(name)
}

/** The body that a pronoun means, or that a sentence without a subject speaks of. */
export function spokenOf(found: Found, at: Chunk, reach?: number): Participant | undefined {
  const offset = found.sentence.offset + at.start
  const gender = PRONOUN_GENDER[at.lower]
  // *Die Schulen betreut die Muster GmbH. 2015 wurde sie …*: none of the public bodies before
  if (gender === 'f' && found.document.isOfCompany(offset)) return undefined
  const fits = (b: BodyReference) =>
    (isInField(b) || (gender === 'f' && b.isDaughter === true)) &&
    !isMinistry(b) &&
    (isOne(b) || !b.name.split(' ').some(isPlural))
  const last = found.document.bodyNear(offset, (b) => fits(b) && !b.isPartner && !b.isGone && agrees(b, gender), reach)
  const reference =
    (last && topicOver(last, (b) => fits(b) && agrees(b, gender), found)) ??
    found.document.bodyNear(offset, (b) => fits(b) && agrees(b, gender), reach) ??
    (gender && isCalled(gender, found, offset) ? calledOtherwise(offset, fits, found, reach) : undefined) ??
    (gender && namedBehind(found, (b) => fits(b) && agrees(b, gender)))
  return reference ? ofReference(underPresentName(reference, found), at) : undefined
}

/** *Die Einrichtung geht auf einen Beschluss des Rates zurück. 2021 wurde sie …*: the noun is of another gender than the name. */
function calledOtherwise(
  offset: number,
  fits: (b: BodyReference) => boolean,
  found: Found,
  reach?: number,
): BodyReference | undefined {
  const last = found.document.bodyNear(offset, fits, reach)
  return last && topicOver(last, fits, found)
}

/** *Brandenburgischer IT-Dienstleister*: one, though the noun looks like several. */
const isOne = ({ name, acronym }: BodyReference): boolean => acronym !== undefined || /^\p{Lu}\p{L}+er /u.test(name)

const PRESENT_NAME = latin`(?<!\p{L})(?:heutige|jetzige|aktuelle)n? (?:Namen?|Bezeichnung|Firma)(?!\p{L})`

/** *Seinen heutigen Namen trägt das Amt seit 2018. 2022 wanderte es …*: under the name that the page has for it. */
function underPresentName(reference: BodyReference, { document, sentence }: Found): BodyReference {
  if (!PRESENT_NAME.test(document.textBefore(sentence.offset, 200))) return reference
  const page = document.bodyAfter(-1, isInField)
  return page && page.kind !== 'ministry' ? page : reference
}

/** *in ihr*, *in ihm*, *in dieser*: the body that a pronoun behind a preposition means. */
export function spokenOfBehind(found: Found, preposition: string): Participant | undefined {
  const { chunks } = found.clause
  const at = chunks.findIndex(
    (c, i) => c.lower === preposition && /^(?:ihr|ihm|ihn|sie|es|diese[rms]?)$/.test(chunks[i + 1]?.lower ?? ''),
  )
  const next = chunks[at + 2]
  if (at < 0 || next?.tags.has('Noun')) return undefined
  const own = chunks.find((c) => c.mentions.body)
  const pronoun = chunks[at + 1] as Chunk
  // *A ging in ihr auf*: not what its own clause names before
  return spokenOf(found, own && own.start < pronoun.start ? { ...pronoun, start: own.start } : pronoun, 600)
}

/** *Die drei Verbände gehen in der KISA auf*: which they are, the text said before. */
export function isPluralReference(phrase: Phrase, { clause }: Found): boolean {
  const words = clause.chunks.slice(phrase.start, phrase.end)
  const counted = words.some((c) => c.tags.has('Number') || c.tags.has('Figure') || c.lower === 'beiden')
  return (
    (counted || phrase.determiner === 'beide') &&
    /(?:verbände|datenzentralen|rechenzentren|häuser|betriebe|einrichtungen|behörden|anstalten|dienstleister|unternehmen)$/.test(
      words.at(-1)?.lower ?? '',
    )
  )
}

function named(chunk: Chunk, phrase: Phrase, found: Found): Participant {
  const body = chunk.mentions.body as NonNullable<Chunk['mentions']['body']>
  const full =
    body.form === 'acronym'
      ? ofOne(found.document.bodyNamed(body.acronym ?? body.name))
      : isDefinite(phrase)
        ? (found.document.bodyExtending(body.name) ?? calledByShortForm(body, found))
        : undefined
  const acronym = body.acronym ?? found.document.bodyNamed(body.name)?.acronym
  const unfit = unfitness(chunk, phrase, found)
  return {
    name: full?.name ?? body.name.replace(KIND_IN_FRONT, ''),
    ...(acronym ? { acronym } : {}),
    about: chunk,
    phrase,
    kind: body.kind,
    digital: body.digital || full?.digital === true,
    ...(unfit ? { unfit } : {}),
    reference: false,
  }
}

/** *die Zweckverbände KDRS und KIRU*, *die Tochtergesellschaft KDO Service GmbH*: what stands before the name. */
const KIND_IN_FRONT = latin`^(?:Tochter(?:gesellschaft|unternehmen|firma)?|(?:Zweckv|V)erbände|(?:Gebietsr|R)echenzentren|Datenzentralen|(?:Eigen|Landes)betriebe) (?=\p{Lu})`

/** *die Gebietsrechenzentren (KGRZ)* are no KGRZ of Kassel. */
const ofOne = (body: BodyReference | undefined): BodyReference | undefined =>
  body && PLURAL.test(body.name.toLowerCase()) ? undefined : body

/** *der Zweckverband KDEM*, where the text has introduced the KDEM; *das KGRZ Fulda*, where it has that as a short form. */
function calledByShortForm({ name }: { readonly name: string }, { document }: Found): BodyReference | undefined {
  const whole = document.bodyNamed(name)
  if (whole?.acronym === name && whole.name !== name) return whole
  const short = /^\p{Lu}\p{L}+ (?<short>\p{Lu}{3,6}(?:-\p{Lu}{2,4})?)$/u.exec(name)?.groups?.short
  const known = short === undefined ? undefined : document.bodyNamed(short)
  return known?.acronym === short && known?.name !== name ? known : undefined
}

/** *ein Ausweichrechenzentrum*: where machines stand, not who runs them. */
const BUILDING = latin`^(?!Landes|Gebiets|Regional|Zentral)(?:\p{L}+-)?\p{L}*[Rr]echenzentrum$`
function unfitness(chunk: Chunk, phrase: Phrase, found: Found): string | undefined {
  const body = chunk.mentions.body as NonNullable<Chunk['mentions']['body']>
  if (/^(?:government|parliament|association)$/.test(body.kind))
    return `no body of digital administration: «${body.name}»`
  if (!body.standing) return `no standing body: «${body.name}»`
  const isOfProvider = body.kind === 'company' && isDaughterOfProvider(chunk, found)
  if (
    !body.digital &&
    !isIntroducedAsDigital(phrase, found) &&
    !isOfProvider &&
    !calledByShortForm(body, found)?.digital
  )
    return `no body of digital administration: «${body.name}»`
  if (body.kind === 'company' && !body.known && !isOfProvider && !hasPublicOwner(body, found))
    return `whose company is not said: «${body.name}»`
  if (!body.known && OTHER_FIELD.test(body.name)) return `of another field: «${body.name}»`
  if (KIND_ALONE.test(body.name) && !body.known) return `says what it is, not its name: «${body.name}»`
  const isOpened = found.clause.chunks.some((c) => c.verbs.some((v) => /^(?:eröffnen|einweihen)$/.test(v.lemma)))
  if (BUILDING.test(body.name) && (isOpened || /^eine?[mns]?$/.test(phrase.determiner ?? '')))
    return `a building: «${body.name}»`
  // *Kommunale Datenzentralen*; a list of towns names each: *die Rechenzentren Köln und Hagen*
  const name = body.name.toLowerCase()
  const ofOwner = / (?:für|der|des) /.test(name)
  if (!body.known && (PLURAL.test(name) || (!ofOwner && PLURAL.test(/ (\S+)$/.exec(name)?.[1] ?? ''))))
    return `several bodies: «${body.name}»`
  return undefined
}

/** *der IT-Dienstleister Südwestnetz*: the noun beside the name tells. */
function isIntroducedAsDigital(phrase: Phrase, found: Found): boolean {
  const beside = phrases(found).filter((p) => p.beside === phrase || phrase.beside === p)
  if ([phrase, ...beside].some((p) => p.heads.some((h) => !h.mentions.person && namesDigital(h.text)))) return true
  // *nahm die Arbeit als neuer Dienstleister für die Informationstechnik auf*
  const as = AS_PROVIDER.exec(found.sentence.text)?.[0]
  if (as && namesDigital(as) && phrase.heads.some((h) => h.mentions.body?.kind === 'it-provider')) return true
  // *eine Gesellschaft für digitale Verwaltung, die Muster GmbH*: what stands between says it
  const [first, own] = [phrase.beside?.heads[0], phrase.heads[0]]
  return first !== undefined && own !== undefined && namesDigital(found.sentence.text.slice(first.start, own.start))
}

const AS_PROVIDER = latin` als (?:\p{Ll}+ ){0,3}(?:IT-|EDV-)?Dienstleister(?:in)?(?: für (?:die |den )?\p{L}+)?`

/** A name of any kind that a construction makes a body's: *heißt jetzt Muster IT Nord*, quoted or digital by its words. */
export function anyNameIn(phrase: Phrase, found: Found): Participant | undefined {
  const known = participantsOf(phrase, found)[0]
  if (known && (known.reference || known.about.end >= (phrase.heads.at(-1) as Chunk).end)) return known
  const heads = phrase.heads.filter((h) => !h.mentions.date && !/^namens?$/.test(h.lower))
  if (heads.some((h) => h.mentions.person || h.mentions.office || h.mentions.plan)) return undefined
  const [first, last] = [heads[0], heads.at(-1)]
  if (!first || !last) return undefined
  const name = found.sentence.text.slice(first.start, last.end)
  if (!(heads.some((h) => h.quoted) || LOOKS_LIKE_NAME.test(name)) || NO_NAME.test(name)) return known
  const digital = known?.digital || namesDigital(name)
  return { name, about: first, phrase, kind: known?.kind ?? 'it-provider', digital, reference: false }
}

/** *Zentrum für digitale Medizin*: digital, and nothing of an administration's. */
const OTHER_FIELD = latin`(?:Zentrum|Institut|Labor|Haus|Akademie|Agentur|Schule|Büro|Center|Campus) (?:für )?(?:[Dd]igitale[rns]? )(?:Gesundheit|Medizin|Kunst|Kultur|Lehre|Bildung|Medien|Wirtschaft|Pflege|Landwirtschaft|Technologien|Geisteswissenschaften|Musik|Ökonomie|Innovation und Wirtschaft)`

/** *Kreis und Stadt gründen IT-Gesellschaft* */
const KIND_ALONE = latin`^(?:IT|EDV|IuK|DV|TUI)-(?:Betrieb|Verband|Gesellschaft|Firma|Haus|Unternehmen|Tochter|Stelle|Einrichtung|Behörde)(?:e?s)?$`

/** Two capitals, a dot or a digit inside: *KDZ Unterelbe*, *IT-Warnow*, *Komm.ONE*. */
const LOOKS_LIKE_NAME = latin`^\p{Lu}\p{L}+-(?:Informatik|Data|Service)$|\p{Lu}\p{Lu}|\p{Ll}\p{Lu}|\p{L}\.\p{L}|^Kommunale|[Dd]igital`
const NO_NAME = latin`^(?:AöR|GmbH|AÖR|IT|EDV|ADV|DV|IT-(?:Dienstleister|Abteilung|Bereich|Betrieb|Sicherheit)\p{L}*)$`
