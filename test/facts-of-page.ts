import { extractFacts, readDocument } from '../pipeline/index.ts'
import type { FactRecord } from '../pipeline/records.ts'

/** The facts of a page of plain text. */
export const factsOfPage = (text: string): readonly FactRecord[] =>
  extractFacts(readDocument({ source: 'page.txt', bytes: Buffer.from(text), contentType: 'text/plain' })).facts
