/** Clauses that say of an event no more than that it happened. */

import type { Chunk } from './german/chunks.ts'

/** Words by which a clause says no more of an event's noun than that it happened: *erfolgte*, *wurde vollzogen*, *fand statt*. */
const HAPPENED =
  /^(?:erfolg(?:t|te|ten|en)|geschieht|geschah(?:en)?|geschehen|vollzogen|vollzog|vollzieht|stattgefunden|statt|besiegelt|perfekt|datiert|gilt|galt|wirksam|rechtswirksam|rechtskräftig|greift|folgt|folgten?|kam|gelang|gelungen|abgeschlossen|vollendet|eingetragen|komplett)$/

/** Words that say it only together with a day: *trat am 1. Mai in Kraft*, *liegt im Jahr 2019*. */
const HAPPENED_THEN = /^(?:kraft|liegt|lag|fällt|fiel)$/

/** Whether a clause whose subject is an event (*die Gründung*, *die Fusion*) says that it happened. */
export const tookPlace = (chunks: readonly Chunk[]): boolean =>
  chunks.some((c) => HAPPENED.test(c.lower)) ||
  (chunks.some((c) => HAPPENED_THEN.test(c.lower)) && chunks.some((c) => c.mentions.date?.value)) ||
  // *Die Gründung war am 3. Mai 2004*
  chunks.some((c, i) => /^(?:war|ist)$/.test(c.lower) && chunks[i + 1]?.mentions.date?.value !== undefined && i < 3) ||
  chunks.some((c, i) => c.lower === 'zurück' && BACK_TO_A_YEAR.test(wordsBefore(chunks, i)))

/** *Die Gründung geht auf das Jahr 2004 zurück*, not *auf einen Beschluss aus dem Jahr 2004*. */
const BACK_TO_A_YEAR = /(?:^| )auf (?:das )?(?:Jahr )?\d{4}$/

const wordsBefore = (chunks: readonly Chunk[], i: number): string =>
  chunks
    .slice(Math.max(0, i - 3), i)
    .map((c) => c.text)
    .join(' ')
