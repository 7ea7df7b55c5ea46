import { factsOfPage } from './facts-of-page.ts'

/** The type and jurisdiction of each fact of a page, in its order. */
export const whoseAre = (text: string): string[] =>
  factsOfPage(text).map(({ type, jurisdiction }) => `${type} ${jurisdiction}`)
