import { extractFacts, readDocument } from '../pipeline/index.ts'

/** The type and jurisdiction of each fact of a page, in its order. */
export const whoseAre = (text: string): string[] =>
  extractFacts(readDocument({ source: 'page.txt', bytes: Buffer.from(text), contentType: 'text/plain' })).facts.map(
    ({ type, jurisdiction }) => `${type} ${jurisdiction}`,
  )
