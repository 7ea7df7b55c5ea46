import type { Span } from './document.ts'
import type { ExplainedSentence, Explanation, Recognised, Attempt as Told } from './explanation.ts'
import type { Chunk } from './german/chunks.ts'
import { reasonNotAsserted } from './german/modality.ts'
import { type AnalysedDocument, type AnalysedSentence, isAnalysed } from './rule-engine/analysis.ts'
import type { Attempt } from './rule-engine.ts'

/** Turns the engine's attempts into what `explain` shows. Offsets are of the document's text. */
export function explain({
  analysis,
  attempts,
}: {
  analysis: AnalysedDocument
  attempts: readonly Attempt[]
}): Explanation {
  const told = new Map<AnalysedSentence, Told[]>()
  for (const attempt of attempts) told.set(attempt.sentence, [...(told.get(attempt.sentence) ?? []), tell(attempt)])
  return {
    sentences: analysis.sentences.map((sentence): ExplainedSentence => {
      const analysed = isAnalysed(sentence)
      return {
        ...analysis.working.original(sentence),
        segment: sentence.segment.kind,
        triggered: analysed,
        recognised: analysed ? recognisedIn(sentence, analysis) : [],
        attempts: analysed ? (told.get(sentence) ?? []) : [],
      }
    }),
  }
}

function tell({ rule, outcome }: Attempt): Told {
  if ('refused' in outcome) return { rule: rule.id, outcome: 'refused', reason: outcome.refused }
  const { evidence: _, type: __, ...slots } = outcome.claim
  return { rule: rule.id, outcome: 'fired', slots }
}

function recognisedIn(sentence: AnalysedSentence, analysis: AnalysedDocument): Recognised[] {
  const place = (span: Span) =>
    analysis.working.original({ start: sentence.start + span.start, end: sentence.start + span.end })
  const mentions = sentence.chunks.flatMap((c) => {
    const kind = Object.keys(c.mentions)[0]
    return kind ? [{ ...place(c), kind, ...shownValue(c) }] : []
  })
  const moods = sentence.clauses.flatMap((clause) => {
    const reason = reasonNotAsserted(clause.mood)
    const first = clause.chunks[0]
    return reason && first ? [{ ...place(first), kind: 'mood', value: reason }] : []
  })
  return [...mentions, ...moods]
}

function shownValue({ mentions: { person, office, body, plan, date, figure, number, place } }: Chunk): {
  value?: string
} {
  const value =
    person?.name ??
    (office ? [...office.roles, ...(office.capacity ? [office.capacity] : [])].join(' + ') : undefined) ??
    body?.name ??
    plan?.title ??
    (date ? `${date.kind} ${date.value ?? 'undated'}` : undefined) ??
    (figure ? `${figure.number.qualifier} ${figure.number.value} ${figure.counted.unit}` : undefined) ??
    number?.value?.toString() ??
    place?.jurisdiction
  return value === undefined ? {} : { value }
}
