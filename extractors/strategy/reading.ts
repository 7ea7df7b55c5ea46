/** How the rules about plans read a clause: which plans, what happens to them, whose they are. */

import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import {
  COMPANY_BY_FORM,
  isOfOutsider,
  isOfVerein,
  isOutsider,
  outsiderOfParagraph,
  PUBLIC_WORD,
} from '../outsiders.ts'
import { namesAdministration } from '../page/outsider-page.ts'
import { PARAGRAPH_REACH, paragraphBefore } from '../page/paragraph.ts'
import { isProposed } from '../page/proposals.ts'
import { type Found, type Reading, type Refusal, refuse } from '../rule.ts'
import { publicationDate, statedDate, UNDATED } from '../when/dating.ts'
import { dateOfSession } from '../when/session-date.ts'
import { placesInText, whoseAt, whoseBy } from '../whose/jurisdiction.ts'
import { adopterOf, hasPublicParty, levelOf } from './adopter.ts'
import { horizonOf, isOfPeriod } from './horizon.ts'
import { whyNoEvent } from './no-event.ts'
import { placeOfThere } from './place-of-there.ts'
import { dateBesideHorizon, dateOf, dateOfAdoption, dateOfOccasion } from './plan-dates.ts'
import { type PlanInClause, plansOfClause } from './plan-of-clause.ts'
import { assentedEvent, isNewVersion, isRenewed, RENEWAL, RENEWED } from './renewed.ts'

export type PlanEvent = 'adopted' | 'updated' | 'presented'

/** What a rule asks of the plan that its verb or noun takes. */
export interface Wanted {
  readonly event: PlanEvent
  /** Prepositions that this verb takes its plan with: *einigten sich auf*, *stimmte für*. */
  readonly prepositions?: RegExp
  /** The plan may be a dative that looks like a genitive: *hat das Präsidium der Strategie zugestimmt*. */
  readonly dative?: boolean
  /** Only plans with such a preposition count. */
  readonly only?: 'preposition'
  readonly background?: boolean
  /** Only these plans of the clause. */
  readonly among?: (plan: PlanInClause) => boolean
}

/** What goes on as the plan itself: *Fassung der Strategie*. */
const AS_PLAN =
  /^(?:(?:end|ur|erst|ursprungs)?fassung|version|text|auflage|papier|verabschiedung|inkraftsetzung|inkrafttreten|beschluss|beschlussfassung|teil)$/
/** What is done with a plan before it is there, or to carry it out: *der Vergabe der Strategie zugestimmt* is none to the plan. */
const isUndertaking = (noun: Chunk, { clause: { chunks }, match }: Found): boolean =>
  noun !== chunks[match.start] && /(?:ung|gabe|kauf|auftrag|antrag|beginn|start|bericht)s?$/.test(noun.lower)

/** Reads the plans that the clause adopts, renews or presents: one fact each, `about` the plan. */
export function readPlans(found: Found, wanted: Wanted): readonly Reading[] | Refusal {
  const plans = plansOfClause(found).filter(wanted.among ?? (() => true))
  if (plans.length === 0) return refuse('no named plan')
  if (isProposed(found)) return refuse('a proposal to be decided')
  const work = plans.map(({ chunk }) => WORK.exec(found.sentence.text.slice(0, chunk.start))?.[0]).find(Boolean)
  if (work) return refuse(`the title of a work: «${work.trim()}»`)
  const noEvent = whyNoEvent(found)
  if (noEvent) return refuse(noEvent)
  const abroad = plans.find(
    (p) => EUROPEAN.test(p.title) || placesInText(p.title).some((place) => place.kind === 'foreign'),
  )
  const there = placeOfThere(found)
  if (abroad || there?.kind === 'foreign') return refuse('of another country')
  if (isDue(found)) return refuse('by a day to come')
  if (isAwaited(found)) return refuse('not yet decided')
  if (YET_TO_BE_MADE.test(found.sentence.text)) return refuse('yet to be written')
  if (wanted.event === 'presented' && isAnnounced(found)) return refuse('announced, with no day')
  if (
    BOARD.test(found.sentence.text) &&
    COMPANY_BY_FORM.test(found.document.textBefore(found.sentence.offset, PARAGRAPH_REACH) + found.sentence.text)
  )
    return refuse('of a company')
  if (isOfCompany(found) || outsiderOfParagraph(found)) return refuse('of a company')
  const isPublic =
    PUBLIC_WORD.test(found.sentence.text) ||
    found.clause.chunks.some((c) => ['Government', 'Council', 'Ministry'].some((t) => c.tags.has(t)))
  if (!isPublic && found.document.isPageOfAssociation()) return refuse('of an association')
  const ofPage = found.document.outsiderOfPage()
  if (ofPage && !namesAdministration(found.sentence.text)) return refuse(`of an outsider: «${ofPage}»`)
  const outsider = outsiderIn(found)
  if (outsider) return refuse(`not by a public body: «${outsider}»`)
  if (plans.some(({ chunk }) => isOfOutsider(chunk, found))) return refuse('of a party, company or the like')
  const readings = plans.flatMap((plan) => {
    const event = eventOf(plan, found, wanted)
    return event && plan.digital ? [readingOf(plan, event, found, wanted)] : []
  })
  if (readings.length > 0) return readings
  const [first] = plans as [PlanInClause]
  return refuse(
    first.digital ? `only ${first.role.kind} of the verb: «${first.title}»` : `no digital subject: «${first.title}»`,
  )
}

/** *das Buch „Masterplan E-Government“*, *der Vortrag „Digitalstrategie im Rathaus“*: no plan bears this title. */
const WORK = latin`(?<!\p{L})(?:(?:Hand|Fach|Lehr|Hör)?[Bb]uch|Roman|Aufsatz|Artikel|Essay|Film|(?:Fach)?[Vv]ortrag|Dissertation|Doktorarbeit|Masterarbeit|Bachelorarbeit|Seminar|Workshop|Webinar|Podcast|Song|Ausstellung|Brettspiel|Ratgeber|Sammelband|Rede|Keynote|Podium)(?: (?:mit dem Titel|über die|über|zum Thema|zur|zum))? [„"»“]?$`

/** *eine Strategie, die bis zum Sommer ausgearbeitet werden soll*. */
const YET_TO_BE_MADE = latin`, (?:die|der|das|welche) [^,.;]{0,90}(?:ausgearbeitet|erarbeitet|erstellt|entwickelt|vorgelegt|verabschiedet|beschlossen|ausformuliert) werden (?:soll|sollen|muss)(?!\p{L})`

/** A company's board; public bodies have boards too, so that the company must be named. */
const BOARD = latin`(?<!\p{L})(?:[Dd]er|[Vv]om) (?:Konzernv|V)orstand(?!\p{L})|Aufsichtsrat`

/** *Bei der Krauthoff AG verantwortet X das Digitalgeschäft. Die im April verabschiedete Strategie …*: whose paragraph it is. */
function isOfCompany({ sentence, document }: Found): boolean {
  const paragraph = paragraphBefore(document, sentence.offset) + sentence.text
  return COMPANY_BY_FORM.test(paragraph) && !PUBLIC.test(paragraph)
}
const PUBLIC = latin`(?<!\p{L})(?:Stadt|Kreis|Landkreis|Land|Landes\p{Ll}+|Bund|Bundes\p{Ll}+|Kommun\p{Ll}+|Gemeinde\p{Ll}*|Behörde\p{Ll}*|Minister\p{Ll}*|Regierung|Rathaus|Verwaltung\p{Ll}*|Senat|Freistaat|Kabinett|Kreistag|Rat|Magistrat)(?!\p{L})`

const EUROPEAN = /^(?:Europäische[rs]? |EU-)/u

/** Plans of Bund and Länder together say so. */
const FEDERAL = /^(?:Föderale[rs]?|Nationale[rs]?) /u

/** *Bis Mitte 2025 legen wir einen Masterplan vor*. */
function isDue({ clause: { chunks } }: Found): boolean {
  const finite = chunks.find((c) => c.tags.has('Finite'))
  const present =
    finite !== undefined &&
    !/te(?:n|st|t)?$/.test(finite.lower) &&
    !/^(?:hat|haben|ist|sind|habe|sei|seien|wurden?|war|waren)$/.test(finite.lower)
  return present && chunks[0]?.mentions.date?.kind === 'until'
}

/** *Sobald der Rat sie beschlossen hat*, *wird am 24. Juni zur Beschlussfassung vorgelegt*. */
function isAwaited({ clause: { chunks, conjunction } }: Found): boolean {
  if (
    /^(?:sobald|solange|bis)$/.test(conjunction ?? '') &&
    !chunks.some((c) => /^(?:hatten?|waren?|wurden?)$/.test(c.lower))
  )
    return true
  const isToDecide = chunks.some(
    (c, i) =>
      /^(?:beschlussfassung|beschluss|entscheidung|abstimmung)$/.test(c.lower) && chunks[i - 1]?.lower === 'zur',
  )
  return isToDecide && chunks.some((c) => c.tags.has('Present') || c.tags.has('HandOver'))
}

/** *legt dem Kreistag im Herbst eine Strategie vor*: a verb of the present with a season, a month or a year. */
function isAnnounced({ clause: { chunks } }: Found): boolean {
  const finite = chunks.find((c) => c.tags.has('Finite'))
  const isPresent =
    finite !== undefined && /^(?:legt|legen|stellt|stellen|präsentiert|präsentieren|veröffentlicht)$/.test(finite.lower)
  const alone = !chunks.some((c) => c !== finite && (c.tags.has('Finite') || c.tags.has('Participle')))
  return (
    isPresent &&
    alone &&
    chunks.some((c) => /(?:herbst|frühjahr|sommer|winter|monat|quartal|jahr|woche)/.test(c.lower) && c.mentions.date)
  )
}

/** The event for this plan; undefined where the verb does not take it. */
function eventOf({ role, chunk }: PlanInClause, found: Found, wanted: Wanted): PlanEvent | undefined {
  if (role.kind === 'preposition' && wanted.dative && /^ja$/.test(role.before?.lower ?? '')) return wanted.event
  if (isDescribed(chunk, found)) return isRenewed(chunk, found) ? 'updated' : wanted.event
  if (role.kind === 'preposition') return wanted.prepositions?.test(role.word) ? wanted.event : undefined
  if (wanted.only === 'preposition') return chunk.lower === 'dafür' ? assentedEvent(found, wanted) : undefined
  if (ASSENTED.test(chunk.lower)) return assentedEvent(found, wanted)
  if (RENEWAL.test(chunk.lower)) return 'updated'
  if (role.kind === 'genitive' && (!wanted.dative || isUndertaking(role.of, found))) {
    const noun = role.of.lower
    if (RENEWAL.test(noun)) return 'updated'
    if (!AS_PLAN.test(noun)) return undefined
    return RENEWED.test(role.attributes) ? 'updated' : wanted.event
  }
  if (AS_PLAN.test(chunk.lower) && isNewVersion(chunk, found)) return 'updated'
  if (
    !chunk.mentions.plan &&
    !AS_PLAN.test(chunk.lower) &&
    wanted.event === 'adopted' &&
    assentedEvent(found, wanted) === 'updated'
  )
    return 'updated'
  return isRenewed(chunk, found) ? 'updated' : wanted.event
}

/** *Mit der Agenda, im Juli vom Rat beschlossen, hat die Stadt …*: what stands between commas is said of the plan before. */
function isDescribed(plan: Chunk, { clause: { chunks }, match }: Found): boolean {
  const at = chunks.indexOf(plan)
  const verb = chunks[match.start]
  const between = chunks.slice(at + 2, match.start)
  return (
    chunks[at + 1]?.tags.has('Comma') === true &&
    match.start > at + 1 &&
    verb?.tags.has('Participle') === true &&
    !verb.tags.has('Attributive') &&
    !between.some((c) => c.tags.has('Finite') || c.tags.has('Comma'))
  )
}

const ASSENTED = /^(?:zustimmung|segen|placet|ja|licht)$/

function readingOf(plan: PlanInClause, event: PlanEvent, found: Found, wanted: Wanted): Reading {
  const adopter = adopterOf(found, event)
  const horizon = plan.horizon ?? horizonOf(found)
  const there = placeOfThere(found)
  const adoption = event === 'updated' ? dateOfAdoption(found) : undefined
  const date = adoption ? undefined : (dateOf(plan.chunk, found) ?? dateOfOccasion(found))
  const session = dateOfSession(found) ?? (isOfPeriod(found) ? publicationDate(found) : dateBesideHorizon(found))
  return {
    about: plan.chunk,
    ...(FEDERAL.test(plan.title) ? { jurisdiction: whoseBy('DE') } : there ? { jurisdiction: whoseAt(there) } : {}),
    level: adopter ? levelOf(adopter, found) : undefined,
    ...(adoption ? { date: UNDATED } : date ? { date: statedDate(date) } : session ? { date: session } : {}),
    ...(wanted.background ? { background: true } : {}),
    slots: { event, title: plan.title, ...(adopter ? { adopter } : {}), ...(horizon ? { horizon } : {}) },
  }
}

/** An association, company or party: their plans are none of the administration's. */
function outsiderIn(found: Found): string | undefined {
  const { chunks } = found.clause
  if (isOfVerein(found)) return 'wir'
  if (chunks.some((c) => c.tags.has('Government') || c.tags.has('Organ'))) {
    const own = chunks.find((c) => /^(?:vereins|mitgliederversammlung|universität|(?:fach)?hochschule)$/.test(c.lower))
    return own?.text
  }
  const outsider = chunks.find(isOutsider)
  return outsider?.tags.has('Association') && hasPublicParty(found) ? undefined : outsider?.text
}
