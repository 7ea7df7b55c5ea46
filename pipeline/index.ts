/**
 * The library: `import { extractFacts, readDocument } from 'aktenkundig'`.
 * The same functions that the command uses; nothing here reads files or the network but `run`.
 */
export type { PageDate, ReadableDocument, Segment, SegmentKind, Span } from '../extractors/document.ts'
export { ConflictRecord, TenureRecord } from './consolidate/records.ts'
export { type ConsolidateOptions, type Consolidation, consolidate } from './consolidate.ts'
export type { Document, Snapshot } from './document.ts'
export { StageError } from './errors.ts'
export type { Extraction, ExtractOptions } from './extract.ts'
export { extractFacts, type TextOptions } from './extract-facts.ts'
export { factId } from './identity.ts'
export {
  type Found,
  type FoundBody,
  type FoundDate,
  type FoundNumber,
  type FoundOffice,
  type FoundPerson,
  type FoundPlace,
  findBodies,
  findDates,
  findNumbers,
  findOffices,
  findPersons,
  findPlaces,
  splitSentences,
} from './language.ts'
export { heldAt, matchesFact, matchTenures, type Query } from './query.ts'
export { readPage } from './read/page.ts'
export { readDocument } from './read.ts'
export {
  DocumentRecord,
  type FactRecord,
  type FactType,
  factRecordSchema,
  factTypes,
  IssueRecord,
  RunSummary,
} from './records.ts'
export { type Progress, type RunOptions, run } from './run.ts'
export { jsonSchemas } from './schemas.ts'
export { checkQuotes, documentRecord, factProblem, type QuoteCheck } from './validate.ts'
export type { AgencyRow, FigureRow, OfficeRow, StrategyRow } from './views/records.ts'
export { type Views, viewsOf } from './views/views.ts'
