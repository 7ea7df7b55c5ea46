import { z } from 'zod'
import { extractors } from '../extractors/index.ts'
import { CommonSlots, IsoDate, Position, SegmentName } from '../extractors/shapes.ts'
import { ConsolidatedSlots } from './consolidate/slots.ts'

/** The records that the pipeline writes: facts (a union over the registry), documents, issues and the run's summary. */

type Registry = typeof extractors
type Slots<E extends Registry[number]> = E extends { type: infer T extends string; schema: infer S extends z.ZodObject }
  ? { type: T } & z.infer<S> & z.infer<z.ZodObject<Omit<typeof CommonSlots, 'evidence'> & typeof ConsolidatedSlots>>
  : never

/** One fact with its evidence, as a line of `facts.jsonl`. */
export type FactRecord = Slots<Registry[number]>
export type FactType = FactRecord['type']

export const factTypes: readonly FactType[] = extractors.map((extractor) => extractor.type)

/** The schema of a fact: built on first use, as building it costs more than a short document's extraction. */
export const factRecordSchema = lazily(() => {
  const [first, ...rest] = extractors.map(({ type, schema }) =>
    z.strictObject({ type: z.literal(type), ...schema.shape, ...CommonSlots, ...ConsolidatedSlots }),
  )
  if (first === undefined) throw new Error('the registry has no extractor')
  return z.discriminatedUnion('type', [first, ...rest]) as unknown as z.ZodType<FactRecord>
})

/** What a run keeps of a document: its text, so that anybody can check a quote, and how it came to be. */
export const DocumentRecord = z.strictObject({
  id: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .meta({ description: 'hash of the raw bytes' }),
  source: z.string().meta({ description: 'URL or path as given' }),
  url: z.string().optional(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  published: IsoDate.optional(),
  modified: IsoDate.optional(),
  language: z.string().optional(),
  text: z.string().meta({ description: 'the canonical text; positions of evidence count its UTF-16 units' }),
  segments: z.array(z.strictObject({ kind: SegmentName, ...Position.shape })),
})
export type DocumentRecord = z.infer<typeof DocumentRecord>

export const Stage = z.enum(['acquire', 'read', 'extract', 'consolidate', 'publish'])

/** What could not be read, decided or validated, and why. */
export const IssueRecord = z.strictObject({
  source: z.string().meta({ description: 'the file or URL that it is about' }),
  stage: Stage,
  code: z.string().meta({ description: 'a short stable word: missing, binary, too-large, invalid-record …' }),
  severity: z.enum(['error', 'warning']).meta({ description: 'error: the document or fact was left out' }),
  reason: z.string().min(1).meta({ description: 'what happened, for people' }),
  position: Position.optional(),
  rule: z.string().optional(),
})
export type IssueRecord = z.infer<typeof IssueRecord>

/** What a run did, in figures. Only this record knows the clock. */
export const RunSummary = z.strictObject({
  version: z.string(),
  startedAt: z.iso.datetime(),
  milliseconds: z.number().nonnegative(),
  sources: z.array(z.string()),
  documents: z.int().nonnegative(),
  failed: z.int().nonnegative(),
  facts: z.int().nonnegative(),
  tenures: z.int().nonnegative(),
  conflicts: z.int().nonnegative(),
  factsByType: z.record(z.string(), z.int().nonnegative()),
  issues: z.int().nonnegative(),
})
export type RunSummary = z.infer<typeof RunSummary>

function lazily<T>(build: () => T): () => T {
  let built: T | undefined
  return () => (built ??= build())
}
