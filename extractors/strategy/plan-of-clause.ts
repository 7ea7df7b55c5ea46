/** Which plans a clause speaks of, by name or by a word that stands for one. */

import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { hasDigitalSubject } from '../german/plans/subjects.ts'
import { planHeadOf } from '../german/plans/words.ts'
import { findPlans } from '../german/plans.ts'
import type { Found } from '../rule.ts'
import { isDecider } from '../who/persons-of-clause.ts'
import { planOnLineAbove } from './above-line.ts'
import { describedPlan, withoutAppositions } from './described.ts'
import { plansOfSeveral } from './of-several.ts'
import { paperBefore } from './paper-meant.ts'
import { planMeant } from './plan-meant.ts'
import { nameBecome, namedSince, nameInText, nameToCome } from './plan-name.ts'
import { type PlanRole, roleOf } from './plan-role.ts'

/** A plan that a clause speaks of, by name or by a word that stands for it. */
export interface PlanInClause {
  readonly title: string
  readonly chunk: Chunk
  readonly role: PlanRole
  readonly horizon?: string
  /** The name itself speaks of a digital subject, or the word stands for a plan that does. */
  readonly digital: boolean
}

/** Words that may stand for a plan named before, where the clause names none: *sie*, *das Papier*. */
const STAND_IN =
  /^(?:sie|er|ihr|ihm|ihn|es|diese|dieser|diesen|dieses|papier|dokument|werk|regelwerk|vorlage|(?:neu|ur|erst|ursprungs)?fassung|(?:neu)?auflage|fortschreibung)$/
const NAMED_IN_SENTENCE =
  /(?:heißt|nennt sich|trägt den (?:Titel|Namen)|(?:[Uu]nter|[Mm]it) dem (?:Titel|Namen|Motto)|namens|betitelt|überschrieben)[^„»"\n]{0,30}[„»"](?<title>[^“”«"\n]{3,90})[“”«"]/u
/** *„E-Government 2.0“: So heißt das Programm, dem …*. */
const SO_CALLED = /[„»"](?<title>[^“”«"\n]{3,90})[“”«"]\s?[:.,;–]? ?[Ss]o (?:heißt|lautet der (?:Name|Titel)) /u
const PRONOUN_REACH = 260

/** The plans of the clause; those that only point back take the name that the document gave. */
export function plansOfClause(found: Found): PlanInClause[] {
  const { chunks } = found.clause
  const named = chunks.filter((c) => c.tags.has('Plan'))
  const isLead = isBeforeColon(found, named)
  const assented = isLead ? planMeant(found) : []
  if (assented.length > 0) return assented
  const pointedAt = isLead ? planBehindColon(found, named) : []
  if (pointedAt.length > 0) return pointedAt
  const described = describedPlan(found, named)
  if (described)
    return resolved(described.name, found).map((plan) => ({
      ...plan,
      chunk: described.kind,
      role: roleOf(chunks, described.kind),
    }))
  if (named.length > 0) return withoutAppositions(chunks, named).flatMap((chunk) => resolved(chunk, found))
  const antecedent = planOfRelative(found) ?? planOfBracket(found)
  if (antecedent) return resolved(antecedent, found)
  if (isRowOfDecision(found)) return planOfRow(found)
  const several = plansOfSeveral(found)
  if (several)
    return several.titles.map((title) => ({
      title,
      chunk: several.chunk,
      role: roleOf(chunks, several.chunk),
      digital: true,
    }))
  const standIns = chunks.filter(
    (c, i) =>
      (STAND_IN.test(c.lower) && !c.mentions.office) ||
      (c.lower === 'darunter' && chunks.some((s) => SIGNATURE.test(s.lower))) ||
      // *Die haben wir im März beschlossen*
      (i === 0 && /^(?:die|den|das)$/.test(c.lower) && chunks[1]?.tags.has('Haben') === true) ||
      (/^(?:deren|dessen)$/.test(c.lower) && chunks[i + 1]?.tags.has('Updating')),
  )
  for (const standIn of standIns) {
    if (mayBePerson(found, standIn)) continue
    const meant = namedByPronoun(found) ?? planOfStandIn(found, standIn) ?? namedSince(found)
    const title = (meant && isKind({ title: meant }) && (nameInText(found) ?? namedSince(found))) || meant
    if (title)
      return [{ title, chunk: standIn, role: roleOf(chunks, standIn), digital: findPlans(title)[0]?.digital !== false }]
  }
  if (standIns.some((standIn) => !/^(?:er|sie|es)$/.test(standIn.lower))) return []
  const meant = planMeant(found)
  const above = meant.length > 0 ? undefined : planOnLineAbove(found)
  return above ? [above] : meant
}
const SIGNATURE = /^(?:unterschrift(?:en)?|signatur(?:en)?|namen)$/

/** *die Fortschreibung*, *die Urfassung* say more than *sie*, and may stand further away. */
const VERSION = /^(?:fortschreibung|(?:neu)?auflage|(?:neu|ur|erst|ursprungs)fassung)$/
const VERSION_REACH = 1000

/** The plan that the word points back at, be it through another: *Die Strategie trägt viele Handschriften. Sie …*. */
function planOfStandIn({ document, sentence }: Found, { start, lower }: Chunk): string | undefined {
  const offset = sentence.offset + start
  const within = VERSION.test(lower) ? VERSION_REACH : PRONOUN_REACH
  const named = document.planNear(offset, { within, pronoun: lower })
  if (named) return named
  const before = document.textBefore(offset, PRONOUN_REACH)
  const paper = paperBefore(lower, before)
  const ofPaper =
    paper === undefined
      ? undefined
      : document.planNear(offset - before.length + paper, { within: PRONOUN_REACH, backward: true })
  if (ofPaper) return ofPaper
  const bare = findPlans(before).findLast((p) => p.generic)
  const head = bare && before.slice(bare.head.start, bare.head.end)
  const gender = RELATIVE_GENDER[lower === 'sie' ? 'die' : lower === 'er' ? 'der' : 'das']
  return bare && head && gender?.test(planHeadOf(head)?.gender ?? '')
    ? document.planNear(offset - PRONOUN_REACH + bare.start, { head: bare.title, backward: true })
    : undefined
}

/** *Grünes Licht für die Agenda: Der Kreistag hat zugestimmt*: the verb stands behind the colon. */
function isBeforeColon({ clause: { chunks }, match }: Found, named: readonly Chunk[]): boolean {
  const colon = chunks.findIndex((c) => c.tags.has('Colon'))
  return colon > 0 && colon < match.start && named.length > 0 && named.every((c) => chunks.indexOf(c) < colon)
}

/** *Grünes Licht für den Aktionsplan: Am 3. Mai nahm ihn der Rat an*: behind the colon a pronoun stands for the plan. */
function planBehindColon(found: Found, [plan, another]: readonly Chunk[]): PlanInClause[] {
  const { chunks } = found.clause
  const colon = chunks.findIndex((c) => c.tags.has('Colon'))
  const pronoun = chunks.find((c, i) => i > colon && /^(?:er|ihn|ihm|sie|ihr|es)$/.test(c.lower))
  if (!plan || another || !pronoun || mayBePerson(found, pronoun)) return []
  return resolved(plan, found).map((p) => ({ ...p, chunk: pronoun, role: roleOf(chunks, pronoun) }))
}

const RELATIVE_REACH = 90
const RELATIVE_GENDER: Readonly<Record<string, RegExp>> = {
  die: /f/,
  der: /[mf]/,
  den: /m/,
  dem: /[mn]/,
  das: /n/,
  welche: /f/,
}

/** *die Digitalstrategie des Landes, die der Senat beschloss*: the pronoun is of the plan, not of the last noun. */
function planOfRelative({ clause, sentence }: Found): Chunk | undefined {
  if (clause.kind !== 'relative' || !clause.conjunction) return undefined
  const own = clause.chunks.find((c) => !c.tags.has('Antecedent'))
  const gender = RELATIVE_GENDER[clause.conjunction]
  if (!own || !gender) return undefined
  return sentence.chunks.findLast((c) => {
    const { plan } = c.mentions
    if (!plan || c.end > own.start || own.start - c.end > RELATIVE_REACH) return false
    const head = planHeadOf(sentence.text.slice(plan.head.start, plan.head.end))
    return !head || gender.test(head.gender) || (head.plural && clause.conjunction === 'die')
  })
}

/** *Die Digitalstrategie der Stadt (verabschiedet im Mai 2019) gilt für alle*: the bracket tells of the plan before it. */
function planOfBracket({ clause: { kind, chunks }, match, sentence: { text, chunks: all } }: Found): Chunk | undefined {
  const own = chunks.filter((c) => !c.tags.has('Antecedent'))
  const start = own[0]?.start ?? 0
  const isTold = own.every((c) => !c.tags.has('Finite') || c.tags.has('Participle'))
  if (kind !== 'fragment' || !/\($/.test(text.slice(0, start)) || !isTold) return undefined
  if (!chunks[match.start]?.tags.has('Participle')) return undefined
  const before = all.filter((c) => c.end < start && start - c.end < RELATIVE_REACH)
  const plan = before.findLast((c) => c.tags.has('Plan'))
  const between = plan ? before.slice(before.indexOf(plan) + 1) : []
  return between.some((c) => c.tags.has('Verb') || c.tags.has('Comma')) ? undefined : plan
}

/** *Kreistag | Entscheidung | 22.09.2022 | ungeändert beschlossen*: committees only recommend. */
function isRowOfDecision({ clause: { chunks }, sentence: { text } }: Found): boolean {
  if (
    !/\||\t|\s{3,}|Beratungsfolge/.test(text) ||
    /empfehl|vorberat|kenntnis|anhörung|vertagt|zurückgestellt|abgelehnt/iu.test(text)
  )
    return false
  return chunks.some((c) => c.tags.has('Government'))
}

/** *Beschluss: Der Kreistag beschließt …* below says what was decided. */
const RESOLUTION = latin`(?<!\p{L})(?:Der|Die) \p{Lu}[\p{L}-]{2,30}(?: (?:de[sr]) [\p{Lu}][\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)? (?:beschließt|billigt|verabschiedet|stimmt|nimmt)(?!\p{L})`

function planOfRow({ clause: { chunks }, document, sentence }: Found): PlanInClause[] {
  if (RESOLUTION.test(document.textAfter(sentence.offset + sentence.text.length, 2000))) return []
  const chunk = chunks.find((c) => c.tags.has('Government')) as Chunk
  const title = document.planNear(sentence.offset + chunk.start)
  return title ? [{ title, chunk, role: { kind: 'argument' }, digital: true }] : []
}

const NAMED_BY_PRONOUN = latin`[„»"](?<title>[^“”«"\n]{3,80})[“”«"] (?:heißt|nennt sich|lautet) (?:er|sie|es)(?!\p{L})`

/** *„Schwerin Digital 2026“ heißt er, die Stadtvertretung hat ihn angenommen*. */
function namedByPronoun({ sentence }: Found): string | undefined {
  const title = NAMED_BY_PRONOUN.exec(sentence.text)?.groups?.title
  return title && hasDigitalSubject(title) ? title : undefined
}

/** *Sie wurde verabschiedet*: a person too can be seen off; a plan only by somebody who decides. */
function mayBePerson({ clause: { chunks } }: Found, standIn: Chunk): boolean {
  // *Die Urfassung hatte das Gremium verabschiedet*
  if (VERSION.test(standIn.lower) || /^(?:papier|dokument|regelwerk|vorlage|fassung)$/.test(standIn.lower)) return false
  const seenOff = chunks.some((c) => c.tags.has('Depart') && c.tags.has('Adopt'))
  if (!standIn.mentions.person && chunks.some((c) => c.lower === 'worden')) return false
  return seenOff && !chunks.some(isDecider)
}

function resolved(chunk: Chunk, found: Found): PlanInClause[] {
  const { plan } = chunk.mentions
  if (!plan) return []
  const role = roleOf(found.clause.chunks, chunk)
  const horizon = plan.horizon ? { horizon: plan.horizon } : {}
  const name =
    plan.generic || plan.quoted
      ? undefined
      : ((isKind(plan) ? nameInText(found) : undefined) ?? nameToCome(found, chunk))
  if (name) return [{ title: name, chunk, role, digital: true, ...horizon }]
  if (!plan.generic)
    return [{ title: plan.title, chunk, role, digital: plan.digital || isOfProvider(chunk, found), ...horizon }]
  if (isOfOtherSubject(chunk, found)) return []
  const title =
    NAMED_IN_SENTENCE.exec(found.sentence.text)?.groups?.title ??
    nameBecome(found.sentence.text) ??
    SO_CALLED.exec(found.document.textBefore(found.sentence.offset, 100) + found.sentence.text)?.groups?.title ??
    found.document.planNear(found.sentence.offset + chunk.start, { head: plan.title }) ??
    (isOfDigitalBody(found) && !/^(?:strategie|konzept|plan|programm|papier)$/i.test(plan.title)
      ? plan.title
      : undefined)
  return title ? [{ title, chunk, role, digital: true, ...horizon }] : []
}

/** *das Konzept der Smart City Region*: of something else than the plan that is spoken of; *die Strategie des Landes* is that plan. */
function isOfOtherSubject(chunk: Chunk, { sentence: { text } }: Found): boolean {
  const noun = OF_NOUN.exec(text.slice(chunk.end))?.[1]
  return noun !== undefined && !OWNER.test(noun)
}

const OF_NOUN = latin`^ (?:der|des|einer|eines) (\p{Lu}[\p{L}-]+)`
const OWNER = latin`(?:[Ss]tadt|[Kk]reis|[Ll]and|[Bb]und|[Gg]emeinde|[Rr]egierung|[Vv]erwaltung|[Ff]reistaat|[Ss]enat|[Mm]inister|[Rr]epublik|[Hh]aus|[Pp]lanungsrat|[Kk]oalition|[Kk]ommune|[Bb]ehörde|[Vv]erband)`

/** *Digitalstrategie*: one word, no name of its own. */
const isKind = ({ title }: { readonly title: string }) => /^[\p{L}-]+$/u.test(title)

const PROVIDERS = new Set(['agency', 'it-provider', 'council'])

/** *Unternehmensstrategie „Dataport 2030“*: the strategy of an IT body is digital whatever its name. */
function isOfProvider(chunk: Chunk, found: Found): boolean {
  const { document, sentence } = found
  // *Der IT-Planungsrat hat den Aktionsplan 2015 beschlossen*: a kind and its year
  if (/^\p{L}+ (?:19|20)\d\d$/u.test(chunk.mentions.plan?.title ?? '') && isOfDigitalBody(found)) return true
  if (isByDigitalCouncil(found)) return true
  if (!/^unternehmens|^strategie|strategie(?:$| „)|^„/iu.test(chunk.text)) return false
  return document.bodyNear(sentence.offset + chunk.start, (b) => b.digital && PROVIDERS.has(b.kind), 900) !== undefined
}

/** *Der IT-Planungsrat hat die Standardisierungsagenda beschlossen*: what it decides on is digital, whatever its name. */
const isByDigitalCouncil = ({ clause: { chunks }, document, sentence: { offset } }: Found): boolean =>
  chunks.some((c, i) => {
    if (!/^(?:der|das)$/.test(chunks[i - 1]?.lower ?? '')) return false
    // *Im Mai legte der Beirat seine Agenda vor*: the one of which the text has spoken
    const meant = COUNCIL.test(c.lower)
      ? document.bodyNear(offset + c.start, (b) => b.kind === 'council', 400)
      : undefined
    return IT_COUNCIL.test(meant?.name ?? c.mentions.body?.name ?? '')
  })
const COUNCIL = /^(?:beirat|gremium)$/
const IT_COUNCIL =
  /(?:^|[ -])(?:IT-(?:Planungsr|Kooperationsr|Landesr|R)at|CIO-Rat|Digital(?:isierungs)?-?(?:beirat|rat|kabinett|kommission))$/

/** *Der IT-Planungsrat verabschiedet seinen Aktionsplan*. */
const isOfDigitalBody = ({ clause: { chunks } }: Found) =>
  chunks.some((c) => c.mentions.body?.digital && PROVIDERS.has(c.mentions.body.kind))
