/** Dates that stand outside of a clause and hold for it: of the block, the sentence, the clause beside it. */

import type { Chunk } from '../german/chunks.ts'
import { isZuInfinitive } from '../german/clauses/parts.ts'
import type { Clause } from '../german/clauses.ts'
import type { DateMention } from '../german/dates.ts'
import { latin } from '../german/latin.ts'
import { AT_PRESENT, BEFORE_THAT, CHANGED, oneOf, UNTIL_NOW } from '../german/time-words.ts'
import type { DocumentContext } from '../rule.ts'
import type { AnalysedSentence } from '../rule-engine/analysis.ts'
import { announcedDate } from './announced-date.ts'
import { AT_ONCE } from './dating.ts'

/**
 * The date that heads the block, or the one that opens the sentence: *Im Dezember wird A abberufen, kommissarisch
 * übernimmt B*.
 */
export function inheritedDate(
  clause: Clause,
  { headDate, chunks, clauses, start, published }: AnalysedSentence,
  context: DocumentContext,
): { inherited?: DateMention } {
  const opening = chunks[0]?.mentions.date
  const isLater = clause.kind === 'main' && clause !== clauses[0]
  const scope = isLater && opening?.kind === 'point' && !clause.chunks.some((c) => isOfOtherTime(c.lower))
  if (scope && opening) return { inherited: opening }
  const told =
    sharedWith(clause, clauses) ??
    decidedOn(clause, clauses) ??
    sinceThen(clause, clauses) ??
    whenFollowed(clause, clauses) ??
    toldBefore(clause, clauses)[0]
  if (told) return { inherited: told }
  const announced = clause === clauses[0] ? announcedDate(context.textBefore(start, LINE), published) : undefined
  if (announced) return { inherited: announced }
  // *dpa, 12.03.2019* above an article of that day is no head of a chronicle
  return headDate && headDate.value !== published ? { inherited: headDate } : {}
}

/** *hat am Montag getagt und die Strategie beschlossen*: what is told in one breath happened on one day. */
function sharedWith(clause: Clause, clauses: readonly Clause[]): DateMention | undefined {
  const { continues, chunks } = clause
  if (!continues || chunks.some((c) => isOfOtherTime(c.lower) || ORDERED.test(c.lower))) return undefined
  const before = clauses[clauses.indexOf(clause) - 1]?.chunks ?? []
  const dates = before.flatMap(({ mentions: { date } }) => (date?.value ? [date] : []))
  const [date] = dates
  if (dates.length !== 1 || !date || date.attributive) return undefined
  // *seit Mai verantwortet sie die IT und folgt damit auf X*
  if (SINCE.has(date.kind) && chunks.some((c) => THEREBY.test(c.lower))) return date
  if (date.kind !== 'point') return undefined
  const isPast = (all: readonly Chunk[]) =>
    all.some((c) => c.tags.has('Finite') && c.verbs.some((v) => v.tense === 'past'))
  return continues === 'bracket' || (date.precision === 'day' && isPast(before) && isPast(chunks)) ? date : undefined
}

const SINCE: ReadonlySet<DateMention['kind']> = new Set(['since', 'from'])
const THEREBY = /^(?:damit|somit)$/

/** *beschloss am 4. Mai, X das Amt zu übertragen*: the day of the decision, where the infinitive has no date of its own. */
function decidedOn({ chunks }: Clause, clauses: readonly Clause[]): DateMention | undefined {
  const at = clauses.findIndex((c) => c.chunks === chunks)
  const before = clauses[at - 1]?.chunks ?? []
  if (!chunks.some((_, i) => isZuInfinitive(chunks, i))) return undefined
  if (!before.some((c) => DECISION.test(c.lower))) return undefined
  return before.find(({ mentions: { date } }) => date?.kind === 'point' && date.value)?.mentions.date
}

const DECISION =
  /^(?:beschl(?:oss|ossen|ießt|ießen)|entsch(?:ied|ieden|eidet|eiden)|bestimmte?|vereinbar(?:t|te|ten)|einigten?)$/

/** What comes one after the other has days of its own. */
const ORDERED = /^(?:dann|anschließend|schließlich|zuletzt|zunächst|seinerzeit|damals|kurz|wenig|bald|wieder|erneut)$/

/** *Am Donnerstag trat der Rat zusammen, dann war …*, *Als wir 2019 anfingen, standen …*: the clause before says when. */
function toldBefore(clause: Clause, clauses: readonly Clause[]): readonly DateMention[] {
  // *hat sie vorige Woche erklärt, als sie ihr Konzept vorstellte*
  const isMeanwhile = clause.kind === 'subordinate' && clause.conjunction === 'als'
  if (clause.kind !== 'main' && !isMeanwhile) return []
  const start = clause.chunks.find((c) => !c.tags.has('Shared'))?.start ?? 0
  const before = clauses.findLast((c) => c !== clause && (c.chunks[0]?.start ?? 0) < start && !isUndatedInfinitive(c))
  const isShared = clause.chunks[0]?.tags.has('Shared') === true
  const goesOn =
    clause.chunks.slice(0, 2).some((c) => GOES_ON.test(c.lower)) ||
    isResult(clause.chunks) ||
    // *ist gestern ernannt worden und hat zugleich das Amt übernommen*
    (isShared && clause.chunks.some((c) => AT_ONCE.test(c.lower)))
  if (!before || (before.kind === 'main' ? !goesOn && !isMeanwhile : before.conjunction !== 'als')) return []
  return before.chunks.flatMap(({ mentions: { date } }) => (date?.kind === 'point' && date.value ? [date] : []))
}

/** *hat seit Mai keinen CIO mehr, seitdem X in Pension ging*: what the time is counted from was then. */
function sinceThen({ kind, conjunction, chunks }: Clause, clauses: readonly Clause[]): DateMention | undefined {
  if (kind !== 'subordinate' || !/^seit(?:dem)?$/.test(conjunction ?? '')) return undefined
  const before = clauses[clauses.findIndex((c) => c.chunks === chunks) - 1]?.chunks ?? []
  const [date, another] = before.flatMap((c) => (c.mentions.date?.value ? [c.mentions.date] : []))
  return !another && date?.kind === 'since' ? date : undefined
}

/** *B folgte im Mai 2018 auf A, der in den Ruhestand ging*: whoever is followed went then. */
function whenFollowed({ kind, chunks }: Clause, clauses: readonly Clause[]): DateMention | undefined {
  const person = chunks.find((c) => c.tags.has('Antecedent') && c.tags.has('Person'))
  if (kind !== 'relative' || !person || chunks.some((c) => isOfOtherTime(c.lower))) return undefined
  const verbs = (all: readonly Chunk[]) => all.filter((c) => c.tags.has('Finite'))
  if (!verbs(chunks).every((c) => c.verbs.some((v) => v.tense === 'past') && !/^(?:war|hatte)$/.test(c.lower)))
    return undefined
  const main = clauses.find((c) => c.kind === 'main' && c.chunks.some((m) => m.start === person.start))?.chunks ?? []
  const isGoal = main.findLast((c) => c.tags.has('Person'))?.start === person.start
  const [date, another] = main.flatMap((c) => (c.mentions.date?.value ? [c.mentions.date] : []))
  const isOfTwo = main.filter((c) => c.tags.has('Person')).length > 1
  return isGoal && isOfTwo && !another && date?.kind === 'point' ? date : undefined
}

const GOES_ON = /^(?:dann|damit|somit|da|daraus|dadurch|hieraus|hierdurch)$/

/** *…, und so entstanden A und B*, but not *und so entstand später C*. */
function isResult(chunks: readonly Chunk[]): boolean {
  const so = chunks.slice(0, 2).findIndex((c) => c.lower === 'so')
  return so >= 0 && chunks[so + 1]?.tags.has('Finite') === true && !chunks.some((c) => isOfOtherTime(c.lower))
}

/** *Der Landtag beschloss 2004, sie zu trennen, und dadurch entstand A*: the infinitive is part of what was decided. */
const isUndatedInfinitive = ({ chunks }: Clause): boolean =>
  !chunks.some((c) => c.mentions.date) && isZuInfinitive(chunks, chunks.length - 1)

/** How long a sentence without a verb may be, in characters. */
const LINE = 130

const isOfOtherTime = oneOf(CHANGED, AT_PRESENT, BEFORE_THAT, UNTIL_NOW, 'später|danach|darauf|bis|seit')

/** What stands in brackets behind a clause or behind what the fact is about, or before the colon that announces it. */
export const asideOf = (clause: Clause, sentence: AnalysedSentence, about: Chunk | undefined): readonly Chunk[] => [
  ...(bracketOfEach(clause, sentence, about) ?? bracketBehind(clause, sentence)),
  ...bracketOfSession(clause, sentence),
  ...beforeColon(clause, sentence),
  ...ofDecision(clause, sentence),
]

/** *Sowohl A (2017) als auch B (2019) wurden gegründet*: where several names have their own year, that of the one at hand. */
function bracketOfEach(
  { chunks }: Clause,
  { clauses, text }: AnalysedSentence,
  about: Chunk | undefined,
): readonly Chunk[] | undefined {
  const years = clauses.flatMap(({ kind, chunks: inside }) => {
    const [date, ...others] = inside.filter((c) => !c.tags.has('Antecedent') && /[\p{L}\p{N}]/u.test(c.text))
    return kind === 'fragment' && others.length === 0 && date?.mentions.date?.value ? [date] : []
  })
  const yearOf = ({ end }: Chunk) => years.filter((date) => text.slice(end, date.start) === ' (')
  const named = chunks.filter((c) => (c.tags.has('Body') || c.tags.has('Plan')) && yearOf(c).length > 0)
  return about && named.length > 1 ? yearOf(about) : undefined
}

/** *aufgrund eines Beschlusses eingerichtet, den der Rat am 3. Mai fasste*: what says when it was decided. */
function ofDecision({ chunks }: Clause, { clauses }: AnalysedSentence): readonly Chunk[] {
  const at = chunks.findIndex((c) => DECIDED.test(c.lower))
  if (at < 0 || !chunks.slice(Math.max(0, at - 3), at).some((c) => RESTS_ON.test(c.lower))) return []
  const noun = chunks[at]
  const behind = clauses.find(
    ({ kind, chunks: [first, ...others] }) =>
      kind === 'relative' && first?.start === noun?.start && others.some((c) => TAKEN.test(c.lower)),
  )
  return behind?.chunks ?? []
}
const DECIDED = latin`^(?:\p{L}*(?:beschluss|erlass)(?:es)?|entscheidung|votums?|verfügung)$`
const RESTS_ON = /^(?:aufgrund|durch|per|mit|nach|laut|gemäß|kraft|infolge|grundlage|basis)$/
const TAKEN = /^(?:fasste|gefasst|fiel|gefallen|traf|getroffen|erging|ergangen|verabschiedete|unterzeichnete)$/

/** *Zum 1. Januar war es so weit: Das Amt nahm die Arbeit auf*: what stands before the colon dates what it announces. */
function beforeColon(clause: Clause, sentence: AnalysedSentence): readonly Chunk[] {
  const start = clause.chunks.find((c) => !c.tags.has('Shared'))?.start ?? 0
  if (!sentence.text.slice(0, start).trimEnd().endsWith(':')) return []
  return sentence.chunks.filter((c) => c.end <= start)
}

/** *Auf seiner Sitzung (16. Mai) hat der Rat …*, *Der Rat (Sitzung vom 16. Mai) hat …*: the bracket that dates a meeting or decision within the clause. */
function bracketOfSession(clause: Clause, sentence: AnalysedSentence): readonly Chunk[] {
  const [start, end] = [clause.chunks[0]?.start ?? 0, clause.chunks.at(-1)?.end ?? 0]
  const bracket = sentence.clauses.find(({ kind, chunks }) => {
    const from = chunks.find((c) => !c.tags.has('Antecedent'))?.start ?? 0
    if (kind !== 'fragment' || from < start || from > end || !chunks.some((c) => c.mentions.date?.value)) return false
    if (isOfVerb(chunks, clause, sentence.text.slice(0, from))) return true
    return SESSION.test(sentence.text.slice(0, from)) || chunks.some((c) => SESSION.test(`${c.text} (`))
  })
  return bracket?.chunks ?? []
}

/** *hat (am 2. Oktober) die Strategie verabschiedet*, *wurde schließlich (im Mai 2019) gegründet*: nothing but when, behind no other event. */
function isOfVerb(bracket: readonly Chunk[], { chunks }: Clause, before: string): boolean {
  const [date, ...others] = bracket.filter((c) => !c.tags.has('Antecedent') && /[\p{L}\p{N}]/u.test(c.text))
  const kind = date?.mentions.date?.kind
  if (others.length > 0 || !(kind === 'point' || kind === 'from') || !/^\p{L}/u.test(date?.text ?? '')) return false
  const led = chunks.filter((c) => c.end <= (date?.start ?? 0))
  return before.endsWith('(') && !led.at(-1)?.tags.has('Person') && !led.some((c) => c.tags.has('VerbNoun'))
}

const SESSION = latin`(?:[Ss]itzung|[Tt]agung|[Vv]ersammlung|[Kk]lausur|[Kk]onferenz|[Tt]reffen|[Bb]eschluss|[Ww]ahl|[Aa]bstimmung|Kabinett|Plenum)(?:en|es|s)?[ (]{1,3}$`

/** The bracket right behind a clause: *Leiter: Wilhelm Kruth (Stand 2006)*. */
function bracketBehind(clause: Clause, sentence: AnalysedSentence): readonly Chunk[] {
  const end = clause.chunks.findLast((c) => /[\p{L}\p{N}]/u.test(c.text))?.end ?? 0
  const bracket = sentence.clauses.find((c) => c.kind === 'fragment' && (c.chunks.at(-1)?.start ?? 0) >= end)
  return bracket?.chunks ?? []
}
