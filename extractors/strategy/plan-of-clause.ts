import type { Chunk } from '../german/chunks.ts'
import { hasDigitalSubject, planHeadOf } from '../german/plan-words.ts'
import type { Found } from '../rule.ts'
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
  /^(?:sie|er|ihr|ihm|ihn|es|diese|dieser|diesen|dieses|papier|dokument|werk|regelwerk|vorlage|(?:neu|ur|erst)?fassung|(?:neu)?auflage|fortschreibung)$/
const NAMED_IN_SENTENCE =
  /(?:heißt|nennt sich|trägt den (?:Titel|Namen)|(?:unter|mit) dem (?:Titel|Namen|Motto)|namens|betitelt|überschrieben)[^„»"\n]{0,30}[„»"](?<title>[^“”«"\n]{3,90})[“”«"]/u
/** *„E-Government 2.0“: So heißt das Programm, dem …*. */
const SO_CALLED = /[„»"](?<title>[^“”«"\n]{3,90})[“”«"]\s?[:.,;–]? ?[Ss]o (?:heißt|lautet der (?:Name|Titel)) /u
const PRONOUN_REACH = 260

/** The plans of the clause; those that only point back take the name that the document gave. */
export function plansOfClause(found: Found): PlanInClause[] {
  const { chunks } = found.clause
  const named = chunks.filter((c) => c.tags.has('Plan'))
  if (named.length > 0) return named.flatMap((chunk) => resolved(chunk, found))
  const antecedent = planOfRelative(found)
  if (antecedent) return resolved(antecedent, found)
  if (isRowOfDecision(found)) return planOfRow(found)
  const standIn = chunks.find(
    (c, i) =>
      (STAND_IN.test(c.lower) && !c.mentions.office) ||
      // *Die haben wir im März beschlossen*
      (i === 0 && /^(?:die|den|das)$/.test(c.lower) && chunks[1]?.tags.has('Haben') === true) ||
      (/^(?:deren|dessen)$/.test(c.lower) && chunks[i + 1]?.tags.has('Updating')),
  )
  if (!standIn) return planAssented(found)
  if (mayBePerson(found, standIn)) return []
  const title =
    namedByPronoun(found) ??
    found.document.planNear(found.sentence.offset + standIn.start, {
      within: PRONOUN_REACH,
      pronoun: standIn.lower,
    })
  return title ? [{ title, chunk: standIn, role: roleOf(chunks, standIn), digital: true }] : []
}

const ASSENT = /^(?:dafür|zustimmung|segen|placet|ja|licht)$/
const ASSENT_REACH = 220

/** *Das Gremium votierte dafür*, *das Kabinett gab seine Zustimmung*: to the plan named right before, where nothing else is. */
function planAssented({ clause: { chunks }, sentence, document }: Found): PlanInClause[] {
  const chunk = chunks.find((c) => ASSENT.test(c.lower))
  const quoted = chunk && quotedPlan(sentence.text, document.textBefore(sentence.offset, ASSENT_REACH))
  if (quoted) return [{ title: quoted, chunk, role: { kind: 'preposition', word: 'für' }, digital: true }]
  if (!chunk || chunks.some((c) => /^(?:für|zu|zum|zur|dass)$/.test(c.lower))) return []
  const isOther = (c: Chunk) =>
    c !== chunk && (c.tags.has('Noun') || c.tags.has('VerbNoun')) && !c.tags.has('Organ') && !/^gremium$/.test(c.lower)
  if (chunks.some(isOther)) return []
  const title = document.planNear(sentence.offset + chunk.start, { within: ASSENT_REACH, backward: true })
  return title ? [{ title, chunk, role: { kind: 'argument' }, digital: true }] : []
}

const ASSENT_TO =
  /(?:Licht|Segen|Zustimmung|Placet|Ja) (?:für|zu|zum|zur) (?:\p{Ll}+ )?[„»"](?<title>[^“”«"\n]{3,60})[“”«"]/u
const NEW_PLAN = /(?:neue|eigene|eine|dritte|zweite)[nr]? \p{L}*(?:strategie|agenda|plan|programm|konzept)(?!\p{L})/u

/** *Das Land hat eine neue Digitalstrategie. Am Dienstag gab das Kabinett grünes Licht für „Daten.Land“*. */
function quotedPlan(sentence: string, before: string): string | undefined {
  const title = ASSENT_TO.exec(sentence)?.groups?.title
  return title && hasDigitalSubject(title) && NEW_PLAN.test(before) ? title : undefined
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
const RESOLUTION =
  /(?<!\p{L})(?:Der|Die) \p{Lu}[\p{L}-]{2,30}(?: (?:de[sr]) [\p{Lu}][\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)? (?:beschließt|billigt|verabschiedet|stimmt|nimmt)(?!\p{L})/u

function planOfRow({ clause: { chunks }, document, sentence }: Found): PlanInClause[] {
  if (RESOLUTION.test(document.textAfter(sentence.offset + sentence.text.length, 2000))) return []
  const chunk = chunks.find((c) => c.tags.has('Government')) as Chunk
  const title = document.planNear(sentence.offset + chunk.start)
  return title ? [{ title, chunk, role: { kind: 'argument' }, digital: true }] : []
}

const NAMED_BY_PRONOUN = /[„»"](?<title>[^“”«"\n]{3,80})[“”«"] (?:heißt|nennt sich|lautet) (?:er|sie|es)(?!\p{L})/u

/** *„Schwerin Digital 2026“ heißt er, die Stadtvertretung hat ihn angenommen*. */
function namedByPronoun({ sentence }: Found): string | undefined {
  const title = NAMED_BY_PRONOUN.exec(sentence.text)?.groups?.title
  return title && hasDigitalSubject(title) ? title : undefined
}

/** *Sie wurde verabschiedet*: a person too can be seen off; a plan only by somebody who decides. */
function mayBePerson({ clause: { chunks } }: Found, standIn: Chunk): boolean {
  const seenOff = chunks.some((c) => c.tags.has('Depart') && c.tags.has('Adopt'))
  if (!standIn.mentions.person && chunks.some((c) => c.lower === 'worden')) return false
  return seenOff && !chunks.some((c) => ['Government', 'Council', 'Organ'].some((t) => c.tags.has(t)))
}

function resolved(chunk: Chunk, found: Found): PlanInClause[] {
  const { plan } = chunk.mentions
  if (!plan) return []
  const role = roleOf(found.clause.chunks, chunk)
  const horizon = plan.horizon ? { horizon: plan.horizon } : {}
  if (!plan.generic)
    return [{ title: plan.title, chunk, role, digital: plan.digital || isOfProvider(chunk, found), ...horizon }]
  const title =
    NAMED_IN_SENTENCE.exec(found.sentence.text)?.groups?.title ??
    SO_CALLED.exec(found.document.textBefore(found.sentence.offset, 100) + found.sentence.text)?.groups?.title ??
    found.document.planNear(found.sentence.offset + chunk.start, { head: plan.title }) ??
    (isOfDigitalBody(found) && !/^(?:strategie|konzept|plan|programm|papier)$/i.test(plan.title)
      ? plan.title
      : undefined)
  return title ? [{ title, chunk, role, digital: true, ...horizon }] : []
}

const PROVIDERS = new Set(['agency', 'it-provider', 'council'])

/** *Unternehmensstrategie „Dataport 2030“*: the strategy of an IT body is digital whatever its name. */
function isOfProvider(chunk: Chunk, { document, sentence }: Found): boolean {
  if (!/^unternehmens|^strategie|strategie(?:$| „)|^„/iu.test(chunk.text)) return false
  return document.bodyNear(sentence.offset + chunk.start, (b) => b.digital && PROVIDERS.has(b.kind), 900) !== undefined
}

/** *Der IT-Planungsrat verabschiedet seinen Aktionsplan*. */
const isOfDigitalBody = ({ clause: { chunks } }: Found) =>
  chunks.some((c) => c.mentions.body?.digital && PROVIDERS.has(c.mentions.body.kind))
