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
  canonical: z.string().optional().meta({ description: 'the address that the page calls its own' }),
  origin: z.string().optional().meta({ description: 'id of the source in sources.json' }),
  rights: z.strictObject({ licence: z.string().optional(), quotes: z.enum(['full', 'short']) }).optional(),
  retrieved: z.iso.datetime().optional().meta({ description: 'when these bytes were fetched' }),
  checked: z.iso.datetime().optional().meta({ description: 'when the page was last seen to be the same' }),
  redirects: z.string().optional().meta({ description: 'status and address of every redirect that led to url' }),
  duplicateOf: z
    .string()
    .optional()
    .meta({ description: 'the source that says the same; only that one is evidence of the facts' }),
  archive: z
    .strictObject({
      file: z.string().meta({ description: 'WARC file' }),
      record: z.string().meta({ description: 'WARC-Record-ID' }),
      offset: z.int().nonnegative().meta({ description: 'of the gzip member, in bytes' }),
    })
    .optional(),
  text: z.string().meta({ description: 'the canonical text; positions of evidence count its UTF-16 units' }),
  segments: z.array(z.strictObject({ kind: SegmentName, ...Position.shape })),
})
export type DocumentRecord = z.infer<typeof DocumentRecord>

const Stage = z.enum(['acquire', 'read', 'extract', 'consolidate', 'publish'])

/** What could not be read, decided or validated, and why. */
export const IssueRecord = z.strictObject({
  source: z.string().meta({ description: 'the file or URL that it is about' }),
  stage: Stage,
  code: z.string().meta({ description: 'a short stable word: missing, binary, too-large, invalid-record …' }),
  severity: z.enum(['error', 'warning']).meta({ description: 'error: the document or fact was left out' }),
  reason: z.string().min(1).meta({ description: 'what happened, for people' }),
  document: z.string().optional().meta({ description: 'hash of the raw bytes, where no document came of them' }),
  position: Position.optional(),
  rule: z.string().optional(),
})
export type IssueRecord = z.infer<typeof IssueRecord>

const Tally = z.strictObject({
  id: z.string(),
  documents: z.int().nonnegative(),
  facts: z.int().nonnegative(),
  asked: z.int().nonnegative().meta({ description: 'pages that this run made a request for' }),
  changed: z.int().nonnegative().meta({ description: 'of them new ones and changed ones' }),
  failed: z.int().nonnegative(),
  expectation: z.string().optional().meta({ description: 'what fell short of the expectations, or went beyond' }),
})
/** One source's part in a run. */
export type Tally = z.infer<typeof Tally>

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
  changes: z.strictObject({
    added: z.int().nonnegative(),
    changed: z.int().nonnegative(),
    withdrawn: z.int().nonnegative(),
  }),
  passing: z
    .int()
    .nonnegative()
    .optional()
    .meta({ description: 'of the failed, those that may work when tried again' }),
  bySource: z.array(Tally).optional().meta({ description: 'where the run has a sources file' }),
})
export type RunSummary = z.infer<typeof RunSummary>

function lazily<T>(build: () => T): () => T {
  let built: T | undefined
  return () => (built ??= build())
}
