/** Nouns that mean the body spoken of: *die Anstalt*, *das Haus*. */

import { latin } from '../latin.ts'

const NOUN = latin`^(?:(?:(?:mehr)?länder|landes|bundes|gemeinschafts)?anstalt|körperschaft|(?:landes|bundes)?amt(?:e?s)?|behörde|agentur|zweckverband(?:e?s)?|verband(?:e?s)?|betrieb(?:e?s)?|landesbetrieb(?:e?s)?|eigenbetrieb(?:e?s)?|staatsbetrieb(?:e?s)?|(?:kommunal)?unternehmens?|gesellschaft|gmbh|aör|genossenschaft|(?:gebiets|landes)?rechenzentrums?|datenzentrale|it-(?:unternehmens?|gesellschaft|tochter|anstalt|betrieb(?:e?s)?|verbund(?:e?s)?|verband(?:e?s)?)|(?:stadt|landes|bundes|kreis)?tochter|gremiums?|(?:digital|lenkungs)?ausschuss(?:es)?|lenkungskreis(?:es)?|einrichtung|institution|dienststelle|haus(?:es)?|beirat(?:e?s)?|rat(?:e?s)?|(?:\p{L}+-)*(?:it-)?dienstleisters?|verbund(?:e?s)?|(?:landes|bundes)(?:ober)?behörde|(?:koordinierungs|kompetenz|zentral)?stelle|zentrums?|kommission|(?:computer-)?notfallteam|ministeriums?|ressorts?)$`

/** Whether a lower-cased noun names no body but, with its article, means the one spoken of: *die Anstalt*, *das Haus*. */
export function isBackReference(lower: string): boolean {
  return NOUN.test(lower)
}

/** Such a noun or a pronoun: what may stand for a body in a clause that names none. */
export const MAY_MEAN_BODY = latin`^(?:er|sie|es|ihr|ihn|ihm|diese[rs]?)$|${NOUN.source}`
