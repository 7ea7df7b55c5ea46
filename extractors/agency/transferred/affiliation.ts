/** Nouns that stand for the ministry behind them: *im Geschäftsbereich des Innenministeriums*. */

import type { Phrase } from '../../german/phrases.ts'

const AFFILIATION =
  /^(?:(?:geschäfts|verantwortungs|zuständigkeits)?bereich(?:s|es)?|geschäftskreis(?:es)?|zuständigkeit|ressorts?|dach|verantwortung|aufsicht|fachaufsicht|dienstaufsicht|diensthe?rr?schaft|trägerschaft|obhut|regie|hoheit|hand|hände|portfolio|eigentum|(?:allein)?besitz)$/

/** Whether a phrase such as *im Geschäftsbereich* stands for the ministry behind it. */
export const isAffiliation = (phrase: Phrase): boolean => phrase.heads.some((h) => AFFILIATION.test(h.lower))
