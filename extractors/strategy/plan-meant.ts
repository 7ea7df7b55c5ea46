/** The plan on which a clause decides without naming it. */

import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { hasDigitalSubject } from '../german/plans/subjects.ts'
import { findPlans } from '../german/plans.ts'
import type { Found } from '../rule.ts'
import { isDecider } from '../who/persons-of-clause.ts'
import { namedAfter, namedSince } from './plan-name.ts'
import type { PlanInClause } from './plan-of-clause.ts'

/** The plan on which a clause decides without naming it: it is named right before, in the sentence or the one before. */
export function planMeant(found: Found): PlanInClause[] {
  const assented = planAssented(found)
  if (assented.length > 0) return assented
  const chunk = decisionWithoutObject(found)
  const plan = chunk && (planDiscussed(found, chunk) ?? planNamedAfter(found))
  return plan ? [{ ...plan, chunk, role: { kind: 'argument' }, digital: true }] : []
}

/** *Am 3. Mai hat der Rat zugestimmt. Damit gibt es ein Fundament. Es heißt „Muster vernetzt“*. */
function planNamedAfter(found: Found): Pick<PlanInClause, 'title'> | undefined {
  const { sentence, document } = found
  const title =
    findPlans(document.textBefore(sentence.offset, DISCUSSED_REACH)).length > 0 ? undefined : namedAfter(found)
  return title ? { title } : undefined
}

const ASSENT = /^(?:dafür|zustimmung|segen|placet|ja|licht)$/
const ASSENT_REACH = 220

/** *Das Gremium votierte dafür*, *das Kabinett gab seine Zustimmung*: to the plan named right before, where nothing else is. */
function planAssented(found: Found): PlanInClause[] {
  const {
    clause: { chunks },
    sentence,
    document,
  } = found
  const chunk = chunks.find((c) => ASSENT.test(c.lower))
  const quoted = chunk && quotedPlan(sentence.text, document.textBefore(sentence.offset, ASSENT_REACH))
  if (quoted) return [{ title: quoted, chunk, role: { kind: 'preposition', word: 'für' }, digital: true }]
  if (!chunk || chunks.some((c) => /^(?:für|zu|zum|zur|dass)$/.test(c.lower))) return []
  const isOther = (c: Chunk) =>
    c !== chunk && (c.tags.has('Noun') || c.tags.has('VerbNoun')) && !c.tags.has('Organ') && !/^gremium$/.test(c.lower)
  if (chunks.some(isOther)) return []
  const title =
    document.planNear(sentence.offset + chunk.start, { within: ASSENT_REACH, backward: true }) ?? namedSince(found)
  return title ? [{ title, chunk, role: { kind: 'argument' }, digital: true }] : []
}

const ASSENT_TO = latin`(?:Licht|Segen|Zustimmung|Placet|Ja) (?:für|zu|zum|zur) (?:\p{Ll}+ )?[„»"](?<title>[^“”«"\n]{3,60})[“”«"]`
const NEW_PLAN = latin`(?:neue|eigene|eine|dritte|zweite)[nr]? \p{L}*(?:strategie|agenda|plan|programm|konzept)(?!\p{L})`

/** *Das Land hat eine neue Digitalstrategie. Am Dienstag gab das Kabinett grünes Licht für „Daten.Land“*. */
function quotedPlan(sentence: string, before: string): string | undefined {
  const title = ASSENT_TO.exec(sentence)?.groups?.title
  return title && hasDigitalSubject(title) && NEW_PLAN.test(before) ? title : undefined
}

/** What a sentence of a vote may hold besides who voted. */
const OF_VOTE =
  /^(?:der|die|das|am|im|in|nach|bei|ohne|mit|gegenstimmen?|enthaltung(?:en)?|mehrheit|(?:ja-|nein-)?stimmen?|sitzung|gremium|debatte|diskussion|aussprache|beratung(?:en)?|ende|abend|mittag|fraktion(?:en)?|opposition|minuten?|stunden?|anschluss|voten|votum|form|fassung|vorschlag|verwaltung|empfehlung|ausschuss(?:es)?)$/
const FELL = /^(?:fiel|erging|erfolgte|war|endete|lautete)$/
const MANNER = /^(?:einstimmig|mehrheitlich|geschlossen|einmütig|wie|so|entsprechend|antragsgemäß)$/

/** *hat ohne Gegenstimme zugestimmt*, *beschloss einstimmig wie vorgeschlagen*, *Der Beschluss erging einstimmig*. */
function decisionWithoutObject({ clause, match, sentence, document }: Found): Chunk | undefined {
  const chunk = clause.chunks[match.start]
  // *Die Strategie der Stadt (Beschluss des Rates vom 9. Juni) nennt …*
  const isBracket = sentence.text.slice(0, chunk?.start).endsWith('(')
  if (chunk?.tags.has('VerbNoun') && isBracket && clause.chunks.some((c) => c.mentions.date?.value)) return chunk
  const chunks = clause.chunks.slice(clause.chunks.findIndex((c) => c.tags.has('Colon')) + 1)
  if (!chunk || chunk.tags.has('Attributive')) return undefined
  const isSubject =
    /^(?:beschluss|entscheidung|votum|abstimmung)$/.test(chunk.lower) && chunks.some((c) => FELL.test(c.lower))
  const before = () => document.textBefore(sentence.offset, ORGAN_REACH)
  const decides = chunks.some((c) => isDecider(c) || ORGANS[c.lower]?.test(before()))
  if (
    !isSubject &&
    (!decides || !(chunk.tags.has('AdoptDative') || chunk.tags.has('Adopt')) || chunk.tags.has('VerbNoun'))
  )
    return undefined
  if (chunk.tags.has('Adopt') && !isSubject && !chunks.some((c) => MANNER.test(c.lower))) return undefined
  // *Der Rat beschloss, einen CDO einzustellen*: what follows is the object
  const end = chunks.at(-1)?.end ?? 0
  if (sentence.chunks.some((c) => c.start >= end && !/^[.!?"“”»«)]+$/.test(c.text))) return undefined
  const isOther = (c: Chunk) =>
    c !== chunk &&
    (c.tags.has('Noun') || c.tags.has('VerbNoun') || c.tags.has('Figure') || c.tags.has('Agency')) &&
    !['Organ', 'Government', 'Council', 'Date', 'Person', 'Place', 'Number'].some((t) => c.tags.has(t)) &&
    !OF_VOTE.test(c.lower)
  return chunks.some(isOther) ? undefined : chunk
}

/** *Der Rat beriet sie. Er hat zugestimmt*: whom the pronoun means. */
const ORGANS: Readonly<Record<string, RegExp>> = {
  er: latin`(?<!\p{L})(?:\p{L}{0,20}(?:[Rr]at|[Kk]reistag|[Ss]enat|[Mm]agistrat|[Aa]usschuss)|Landtag)(?:e?s)?(?!\p{L})`,
  es: latin`(?<!\p{L})(?:\p{L}{0,20}[Kk]abinett|Gremium|Präsidium|Plenum)(?:e?s)?(?!\p{L})`,
  sie: latin`(?<!\p{L})(?:\p{L}{0,20}(?:[Vv]ersammlung|[Rr]egierung|[Vv]ertretung))(?!\p{L})`,
}
const ORGAN_REACH = 160
const DISCUSSED_REACH = 260
/** What one speaks of before a vote. */
const DISCUSSED = latin`befass|gestritten|(?<!\p{L})str(?:itt|eit)|diskut|berat|gerungen|Licht(?!\p{L})|ging es um|Tagesordnung|TOP \d|abgestimmt|Abstimmung|verhandel|debatt|vorgelegt|legte|(?<!\p{L})lag(?:en)? [^.!?]{0,60}(?<!\p{L})vor(?!\p{L})|eingebracht|brachte|(?:er|ge)arbeitet|Entwurf|Thema|Hürde|empf(?:ohlen|ahl|iehlt)|Dach und Fach|beschlossene Sache`
/** What else a council may have decided on, named behind the plan. */
const DECIDABLE = latin`(?:[Gg]esetz|Haushalt|[Ss]atzung|Antrag|Anträge|[Vv]ertrag|Verordnung|[Vv]orhaben|Beitritt|Gründung|Kauf|Anschaffung|Einrichtung|Stelle|Umsetzung|Förder\p{Ll}*|Bewerbung|Vergabe|Auftrag|Mittel|Millionen|Euro|[Vv]orschlag|Projekt)(?!\p{L})`
const GENITIVE = /^(?:der|des|zur|zum|ihrer|seiner)$/u
const AS_PLAN =
  /^(?:Fassung|Fortschreibung|Neufassung|Entwurf|Beschluss|Verabschiedung|Thema|Stadt|Abstimmung|Vorlage|Vorstellung)$/u

/** The plan that the text before was about: its subject, or what was debated. */
function planDiscussed({ sentence, document }: Found, chunk: Chunk): Pick<PlanInClause, 'title'> | undefined {
  const before = document.textBefore(sentence.offset, DISCUSSED_REACH) + sentence.text.slice(0, chunk.start)
  const plan = findPlans(before).at(-1)
  if (!plan || plan.generic || !plan.digital) return undefined
  const behind = before.slice(plan.end)
  if (DECIDABLE.test(behind) || (behind.match(/[.!?](?=\s)|\n\n/gu) ?? []).length > 2) return undefined
  const opening =
    before
      .slice(0, plan.start)
      .split(/[.!?]\s|\n/u)
      .at(-1) ?? ''
  const words = opening.split(' ').filter((w) => /\p{L}/u.test(w))
  while (/^\p{Ll}+(?:e|en|er|es)$/u.test(words.at(-1) ?? '') && !GENITIVE.test(words.at(-1) ?? '')) words.pop()
  // *Umsetzung der Strategie*, *im Rahmen der Strategie*: spoken of is something else
  const governor = words.at(-2) ?? ''
  if (GENITIVE.test(words.at(-1) ?? '') && /^\p{Lu}/u.test(governor) && !AS_PLAN.test(governor)) return undefined
  const own = opening + before.slice(plan.start)
  const isSubject = words.length <= 1 || (words.length === 2 && words.join(' ') === 'Mit der')
  return isSubject || DISCUSSED.test(own) ? { title: plan.title } : undefined
}
