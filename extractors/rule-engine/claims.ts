/** A fact's claim made of what a rule read: dated, somebody's, with its proof; or why it is none. */

import type { Claim } from '../claim.ts'
import type { Clause } from '../german/clauses.ts'
import type { GrammarMatch, MatchableClause } from '../german/match.ts'
import { whyAddressed, whyImagined } from '../page/invented.ts'
import { planAbove } from '../page/planned-list.ts'
import type { DocumentContext, Extractor, Reading, Refusal, Rule } from '../rule.ts'
import { type DatingContext, dateFact, datePage } from '../when/dating.ts'
import { dateOfDecree } from '../when/decree-date.ts'
import { asideOf, inheritedDate } from '../when/inherited-date.ts'
import { dateReferredTo } from '../when/referred-event.ts'
import { dayOfMeeting } from '../when/session-date.ts'
import { dateToldAfter } from '../when/told-after.ts'
import type { Whose } from '../whose/jurisdiction.ts'
import { whoseFact } from '../whose/whose-fact.ts'
import type { AnalysedDocument, AnalysedSentence } from './analysis.ts'
import { proofsOf } from './proofs.ts'

export interface Surroundings {
  readonly context: DocumentContext
  readonly analysis: AnalysedDocument
  readonly page: () => Whose | undefined
  /** Why nothing that the document tells is a fact. */
  readonly invented: () => string | undefined
}

/** A clause that rules read. */
export interface ClauseToRead {
  readonly clause: Clause
  readonly match: MatchableClause
  readonly sentence: AnalysedSentence
  readonly around: Surroundings
}

/** The claim of one reading of a rule. */
export function claimFrom(
  reading: Reading,
  anchor: GrammarMatch,
  { rule, extractor: { type, datedBy } }: { readonly rule: Rule; readonly extractor: Extractor },
  to: ClauseToRead,
): { claim: Claim } | Refusal {
  const { clause, sentence, around } = to
  const invented = around.invented() ?? whyImagined(around.analysis.working.text, sentence, reading.slots.event)
  if (invented) return { refused: invented }
  const addressed = clause.kind === 'relative' ? undefined : whyAddressed(around.analysis.working.text, sentence.text)
  if (addressed) return { refused: addressed }
  const whose = whoseFact(reading, { clause, sentence, context: around.context, pageOf: around.page })
  if (whose?.foreign) return { refused: 'of another country' }
  const isToldByNoun = !clause.chunks.some((c) => c.tags.has('Finite') || c.tags.has('Participle'))
  const plan =
    isToldByNoun && reading.slots.event !== 'holds' ? planAbove(around.analysis.document, sentence.segment) : undefined
  if (plan) return { refused: `below a plan: «${plan}»` }
  const date = reading.date ?? (datedBy === 'page' ? datePage : dateFact)(datingOf(reading, anchor, { ...to, datedBy }))
  if (clause.mood.future && date.basis !== 'stated' && rule.mood !== 'any')
    return { refused: `future without a date: «${clause.mood.future}»` }
  const { working } = around.analysis
  const proofs = proofsOf(reading, clause, sentence, working.text).map((span) => working.original(span))
  return {
    claim: {
      type,
      jurisdiction: whose?.jurisdiction ?? null,
      ...(whose?.ags ? { ags: whose.ags } : {}),
      date,
      ...reading.slots,
      evidence: proofs.map((quote) => ({ ...quote, segment: sentence.segment.kind, rule: rule.id })),
    },
  }
}

function datingOf(
  reading: Reading,
  anchor: GrammarMatch,
  { clause, sentence, around, datedBy }: ClauseToRead & { datedBy: Extractor['datedBy'] },
): DatingContext {
  const { published, segment } = sentence
  const signal = segment.item ? undefined : around.analysis.document.published?.signal
  return {
    clause,
    anchor: anchor.start,
    aside: asideOf(clause, sentence, reading.about),
    ...(reading.about ? { about: reading.about } : {}),
    ...inheritedDate(clause, sentence, around.context),
    before: (precision, at = 0) => around.context.dateBefore(sentence.start + at, precision),
    decreed: () => (datedBy === undefined ? dateOfDecree(clause, sentence, around.context) : undefined),
    referred: () => (datedBy === undefined ? dateReferredTo(clause, sentence, around.context) : undefined),
    after: () =>
      datedBy === undefined
        ? dateToldAfter(sentence, String(reading.slots.event), around.context, published)
        : undefined,
    meeting: () => dayOfMeeting(clause, sentence, around.context, published),
    ...(published ? { published } : {}),
    ...(signal ? { signal } : {}),
    reference: datedBy === 'reference',
    participle:
      clause.chunks.slice(anchor.start, anchor.end).some((c) => c.tags.has('Attributive')) ||
      CARRIED_OUT.test(clause.chunks[anchor.start - 1]?.lower ?? ''),
    background:
      reading.background === true || clause.mood.background !== undefined || isLookedBackOn(anchor.start, clause),
    until: reading.slots.event === 'departed' || reading.slots.event === 'dissolved',
    tenure: reading.slots.person !== undefined,
  }
}

/** *der am 19. März durch das Kabinett erfolgten Verabschiedung*: the date of the attribute is the noun's. */
const CARRIED_OUT = /^(?:erfolgt|vollzogen|vorgenommen)e[nrms]?$/

/** *Einen Monat nach seiner Wahl zum CIO hat X …*: when that was, the sentence does not tell. */
function isLookedBackOn(at: number, { chunks }: Clause): boolean {
  const [preposition, whose] = chunks.slice(Math.max(0, at - 2), at)
  return (
    chunks[at]?.tags.has('VerbNoun') === true &&
    /^(?:nach|seit)$/.test(preposition?.lower ?? '') &&
    /^(?:sein|ihr)er$/.test(whose?.lower ?? '')
  )
}
