/** Clauses that speak of a part of what another has counted. */
import type { Found } from '../rule.ts'

/** *(von 23)* behind *elf*. */
export const isBracketOfPart = ({ clause: { kind, chunks } }: Found): boolean =>
  kind === 'fragment' &&
  chunks[0]?.tags.has('Antecedent') === true &&
  /^(?:von|aus|unter)$/.test(chunks[1]?.lower ?? '')

/** *58 Maßnahmen, von denen zum 30. September 23 abgeschlossen waren*: the clause speaks of the 23. */
export const isClauseOfPart = ({ clause: { kind, chunks } }: Found): boolean =>
  kind === 'relative' &&
  /^(?:von|unter)$/.test(chunks[0]?.lower ?? '') &&
  chunks[1]?.tags.has('Antecedent') === true &&
  chunks.some((c) => c.tags.has('Number') && !c.mentions.number?.isArticle)
