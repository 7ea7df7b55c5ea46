import type { Document } from '../pipeline/document.ts'
import { extractFacts, readDocument } from '../pipeline/index.ts'
import type { FactRecord } from '../pipeline/records.ts'

/** A page of plain text, read. */
export const plainPage = (text: string): Document =>
  readDocument({ source: 'page.txt', bytes: Buffer.from(text), contentType: 'text/plain' })

/** The facts of a page of plain text. */
export const factsOfPage = (text: string): readonly FactRecord[] => extractFacts(plainPage(text)).facts

/** The types and events of the facts of a page of plain text. */
export const eventsOf = (text: string): string[] => factsOfPage(text).map(({ type, event }) => `${type}/${event}`)
