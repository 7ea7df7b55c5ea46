/** How the rules about bodies fill their slots, and which phrases of the clause they ask for. */

import type { Chunk } from '../german/chunks.ts'
import type { DateMention } from '../german/dates.ts'
import { latin } from '../german/latin.ts'
import type { Phrase } from '../german/phrases.ts'
import { isProposed } from '../page/proposals.ts'
import { type Found, type Reading, type Refusal, refuse } from '../rule.ts'
import { statedDate } from '../when/dating.ts'
import { dateOfSession } from '../when/session-date.ts'
import { isOfLargeTown } from '../whose/joint-bodies.ts'
import { whoseBy } from '../whose/jurisdiction.ts'
import { bodyBelow, isPlanBelow, spelledBelow } from './bodies/headlines.ts'
import { isOfFederation, isOfTowns } from './bodies/owners.ts'
import { type Participant, participants, phrases } from './bodies/participants.ts'
import { ofReference } from './bodies/references.ts'
import { dateIn } from './dates.ts'
import { legalBasisOf } from './legal-basis.ts'
import { superiorOf, superiorThen } from './transferred/superiors.ts'

export type AgencyEvent = 'founded' | 'merged' | 'renamed' | 'converted' | 'transferred' | 'dissolved'

interface Extra {
  readonly formerly?: readonly Participant[]
  readonly parent?: string | undefined
  readonly background?: boolean
  readonly date?: Reading['date']
}

/** A fact about one body, with the slots that the clause gives. */
export function factOf(event: AgencyEvent, told: Participant, found: Found, extra: Extra = {}): Reading | Refusal {
  if (told.unfit) return refuse(told.unfit)
  if (isProposed(found)) return refuse('a proposal to be decided')
  if (isPlanBelow(told, found)) return refuse('planned, says the text below the headline')
  const named = (event === 'founded' ? bodyBelow(told, found) : undefined) ?? spelledBelow(told, found)
  const body = named ? ofReference(named, told.about, told.phrase) : told
  const formerly = [...new Set((extra.formerly ?? []).map((b) => b.name))].filter((n) => n !== body.name)
  const legalBasis = legalBasisOf(found)
  const acronym = body.acronym ?? found.document.bodyNamed(body.name)?.acronym
  const date = extra.date ?? borrowedDate(found)
  const shared = event === 'merged' && formerly.length > 1
  const parent = extra.parent ?? parentOf(event, body, found)
  return {
    about: body.about,
    ...(body.reference ? { place: [body.about] } : {}),
    ...(shared || isOfTowns(body, found) || [body, ...(extra.formerly ?? [])].some(isOfLand)
      ? { level: 'state' as const }
      : {}),
    ...(date ? { date } : {}),
    ...(extra.background ? { background: true } : {}),
    ...((event === 'founded' && OF_ALL.test(found.sentence.text)) || isOfFederation(body, found)
      ? { jurisdiction: whoseBy('DE') }
      : {}),
    slots: {
      event,
      name: body.name,
      ...(acronym && acronym !== body.name ? { acronym } : {}),
      ...(formerly.length ? { formerly: formerly.length === 1 ? formerly[0] : formerly } : {}),
      ...(legalBasis ? { legalBasis } : {}),
      ...(parent && parent !== body.name ? { parent } : {}),
    },
  }
}

/** A body that begins has its place then; one that ends or changes only what the clause itself says. */
function parentOf(event: AgencyEvent, body: Participant, found: Found): string | undefined {
  if (event === 'founded') return superiorOf(body, found)
  return event === 'merged' || event === 'renamed' ? undefined : superiorThen(body, found)
}

/** *in Trägerschaft aller Länder und des Bundes*: wherever it sits. */
const OF_ALL = latin`(?<!\p{L})Trägerschaft (?:(?:aller|der|von allen|von) (?:(?:16|sechzehn) )?(?:Bundesl|L)ändern? und (?:des|dem|vom)? ?Bund|(?:des|von) Bund(?:es)? und (?:(?:aller|allen|der|den) )?(?:(?:16|sechzehn) )?(?:Bundesl|L)änder)`

/** *Landesamt*, *Staatsbetrieb*, a *Zweckverband* of several towns and what is named after them is no town's. */
function isOfLand({ name, about }: Participant): boolean {
  const places = about.inner.flatMap(({ place }) => (place ? [place, ...(place.alternatives ?? [])] : []))
  if (places.some((place) => isOfLargeTown(name, place))) return false
  const towns = about.inner.filter((m) => m.place?.kind === 'municipality')
  const several =
    towns.length > 1 ||
    /\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}/u.test(name) ||
    (towns.length === 1 && /\p{Lu}\p{L}{1,60} und \p{Lu}\p{L}+$/u.test(name))
  return (
    several ||
    /^(?:Landes|Staats|Bundes)\p{L}|(?<!\p{L})Zweckverband(?!\p{L})|^Kommunale[rs]? (?:Daten|Rechen|Informations|IT)/u.test(
      `${name} ${about.text}`,
    )
  )
}

/**
 * Where the clause states no other date: that of the decree (*durch Erlass vom 6. Mai 2025 errichtet*), else that of the
 * clause with which it shares its subject (*hat zum 1. Mai A übernommen und in B umbenannt*).
 */
function borrowedDate(found: Found): Reading['date'] {
  const { clause, sentence } = found
  const dates = clause.chunks.filter((c) => c.mentions.date)
  const ofBasis = dates.some((c) => !c.mentions.date?.attributive)
    ? undefined
    : (dateOfForce(found) ?? dateOfPageInForce(found))
  if (ofBasis) return ofBasis
  const isThen = (c: Chunk) => c.mentions.date?.kind === 'anaphoric' && !isCounted(c.mentions.date)
  if (dates.length && dates.every(isThen)) return dateOfClauseBefore(found) ?? dateOfThen(found)
  const inserted = dateOfInsertion(found)
  if (inserted) return inserted
  const outside = dateOutsideInsertion(found)
  if (outside) return outside
  const decree = dates.find(({ mentions: { date } }) => date?.kind === 'document' && date.value && !date.attributive)
  if (decree && dates.every((c) => c.mentions.date?.kind === 'document')) return dateIn([decree])
  if (dates.length) return undefined
  const isSecond = clause.continues === 'bracket' || clause.chunks.some((c) => c.tags.has('Shared'))
  if (!isSecond) return dateOfTheDay(found) ?? dateOfSession(found)
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  const shared = before?.chunks.filter((c) => ['point', 'from', 'since'].includes(c.mentions.date?.kind ?? ''))
  return shared?.length === 1 ? dateIn(shared) : undefined
}

/** *am folgenden Tag*, *ein Jahr später* */
const isCounted = ({ offsetYears, offsetMonths, offsetDays }: DateMention): boolean =>
  [offsetYears, offsetMonths, offsetDays].some((offset) => offset !== undefined && offset !== 0)

/** *Bis 2003 war es ein Amt, seither ist es ein Betrieb*, *wird zum 1. Mai überführt und heißt seitdem B*. */
function dateOfClauseBefore({ clause, sentence }: Found): Reading['date'] {
  const start = clause.chunks.find((c) => c.mentions.date?.kind === 'anaphoric')?.start ?? 0
  const before = sentence.chunks.filter((c) => c.end <= start && c.mentions.date?.value)
  return before.length ? dateIn(before.slice(-1)) : undefined
}

/** *Das war 2010. Damals gründeten wir A*, *Die Wurzeln reichen bis 1971 zurück. Damals …*: when, the sentence before says. */
function dateOfThen({ clause, document, sentence }: Found): Reading['date'] {
  if (!clause.chunks.some((c) => c.lower === 'damals')) return undefined
  const year = YEAR_LAST.exec(document.textBefore(sentence.offset, 140))?.groups?.year
  const date = year ? document.dateBefore(sentence.offset) : undefined
  return year ? statedDate(date?.startsWith(year) ? date : year) : undefined
}

/** The year that the sentence before names last. */
const YEAR_LAST = /(?<!\d)(?<year>(?:19|20)\d\d)(?!\d)[^.\d\n]{0,60}[.:]\s*$/u

/** *Am 1. April war es so weit. …*: what follows happened on that day. */
function dateOfTheDay({ document, sentence }: Found): Reading['date'] {
  const isDay =
    /(?<!\p{L})(?:war es (?:dann |endlich |nun )?so ?weit|ging es los|ging's los|fiel der Startschuss)[.:]\s*$/u.test(
      document.textBefore(sentence.offset, 60),
    )
  const date = isDay ? document.dateBefore(sentence.offset) : undefined
  return date ? statedDate(date) : undefined
}

/** *1990 als A gegründet, heißt sie seit 1999 B*: a participle between commas has its own date. */
function dateOfInsertion({ clause: { chunks }, match }: Found): Reading['date'] {
  const verb = chunks[match.start]
  if (!verb?.tags.has('Participle') || verb.tags.has('Attributive')) return undefined
  const from = chunks.findLastIndex((c, i) => i < match.start && c.tags.has('Comma'))
  const to = chunks.findIndex((c, i) => i > match.start && c.tags.has('Comma'))
  const part = chunks.slice(from + 1, to < 0 ? chunks.length : to)
  const others = chunks.filter((c) => !part.includes(c))
  if (part.some((c) => c !== verb && c.tags.has('Finite')) || !others.some((c) => c.tags.has('Finite')))
    return undefined
  const dates = part.filter((c) => c.mentions.date?.value && !c.mentions.date.attributive)
  return dates.length === 1 ? dateIn(dates) : undefined
}

/** *Der Beirat, 2020 vom Land eingesetzt, wurde 2024 aufgelöst*: what is inserted has its own date. */
function dateOutsideInsertion({ clause: { chunks }, match }: Found): Reading['date'] {
  const from = chunks.findIndex((c) => c.tags.has('Comma'))
  const to = chunks.findIndex((c, i) => i > from && c.tags.has('Comma'))
  if (from < 0 || to < 0 || match.start < to) return undefined
  const part = chunks.slice(from + 1, to)
  // *Aus dem Amt, seit 1998 ein Betrieb, ging 2005 die Anstalt hervor*
  const isAside = part[0]?.tags.has('Since') === true && !part.some((c) => c.tags.has('Verb'))
  const isInserted = (isAside || part.some((c) => c.tags.has('Participle'))) && part.some((c) => c.mentions.date?.value)
  const others = chunks.filter((c) => !part.includes(c) && c.mentions.date?.value && !c.mentions.date.attributive)
  return isInserted && others.length === 1 ? dateIn(others) : undefined
}

const DECREE = String.raw`\p{L}*(?:beschluss|erlass|gesetz|vertrag|verordnung|satzung|entscheidung|sitzung)(?:e?s)?`
/** *durch einen Staatsvertrag, der zum 1. April in Kraft trat*: what rests on it took effect on that day. */
function dateOfForce({ clause, sentence }: Found): Reading['date'] {
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  const isOfDecree = next?.kind === 'relative' && next.chunks.some((c) => c.lower === 'kraft' || IN_FORCE.test(c.lower))
  if (!next || !isOfDecree) return undefined
  const isDecree = next.chunks.some((c) => c.tags.has('Antecedent') && DECREE_NOUN.test(c.text))
  return isDecree ? dateIn(next.chunks) : undefined
}

/** *Mit dem Erlass, den der Kanzler gestern unterschrieb, …* */
const IN_FORCE = /^(?:unterschrieb(?:en)?|unterzeichnete?|erließ|erlassen|verkündete?)$/

/** *Es wird ein IT-Rat gebildet* in a decree that says when it takes effect. */
function dateOfPageInForce({ clause, document }: Found): Reading['date'] {
  if (!clause.chunks.some((c) => /^(?:wird|werden|geht|gehen)$/.test(c.lower))) return undefined
  const date = document.takesEffect()
  return date ? statedDate(date) : undefined
}

const DECREE_NOUN = latin.i`^${DECREE}$`

/** Where several readings may come of one clause: the facts if there are any, else the first refusal. */
export function factsOf(results: readonly (Reading | Refusal)[], otherwise: string): Reading[] | Refusal {
  const readings = results.filter((r): r is Reading => !('refused' in r))
  if (readings.length) return readings
  return (results.find((r) => 'refused' in r) as Refusal | undefined) ?? refuse(otherwise)
}

/** The bodies in phrases with one of these prepositions, genitives aside. */
export function withPreposition(found: Found, prepositions: RegExp): Participant[] {
  return participants(found).filter(
    (p) => !p.phrase.owner && !p.phrase.denied && prepositions.test(p.phrase.preposition ?? ''),
  )
}

/** Phrases, bodies or not, with one of these prepositions. */
export function phrasesWith(found: Found, prepositions: RegExp): Phrase[] {
  const end = endOfLead(found)
  return phrases(found).filter((p) => !p.owner && !p.denied && p.start < end && prepositions.test(p.preposition ?? ''))
}

/** *1986 in einen Verband umgewandelt, ging sie im Rechenzentrum auf*: what follows the comma is of the other verb. */
function endOfLead(found: Found): number {
  const { chunks } = found.clause
  const comma = chunks.findIndex((c, i) => i > found.match.start && c.tags.has('Comma'))
  return isLead(found) ? comma : Number.POSITIVE_INFINITY
}

/** *1992 gegründet als A, trägt sie heute …*: a participle and what belongs to it stand before the verb. */
export function isLead({ clause: { chunks }, match }: Found): boolean {
  const verb = chunks[match.start]
  const comma = chunks.findIndex((c, i) => i > match.start && c.tags.has('Comma'))
  return (
    verb?.tags.has('Participle') === true &&
    !verb.tags.has('Attributive') &&
    comma > 0 &&
    chunks[comma + 1]?.tags.has('Finite') === true &&
    !chunks.slice(0, comma).some((c) => c !== verb && c.tags.has('Finite'))
  )
}
