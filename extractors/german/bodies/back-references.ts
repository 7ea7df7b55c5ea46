/** Nouns that mean the body spoken of: *die Anstalt*, *das Haus*. */

import { latin } from '../latin.ts'
import type { Gender } from '../nominative.ts'

type Nouns = Readonly<Record<Gender, string>>

/** Bodies with people and a head: *leitet das Haus*, *verlässt die Behörde*. */
const HOUSES: Nouns = {
  m: String.raw`zweckverband(?:e?s)?|(?:landes|eigen|staats)?betrieb(?:e?s)?|(?:\p{L}{1,30}-){0,2}dienstleisters?`,
  f: '(?:(?:landes|bundes)(?:ober)?)?behörde|(?:(?:mehr)?länder|landes|bundes|gemeinschafts)?anstalt|agentur|einrichtung|institution|dienststelle|datenzentrale|gesellschaft|genossenschaft|gmbh|aör',
  n: '(?:system)?haus(?:es)?|(?:landes|bundes)?amt(?:e?s)?|(?:kommunal)?unternehmens?|(?:(?:gebiets|landes)?rechen)?zentrums?|(?:digital(?:isierungs)?)?ressorts?',
}

/** What may as well be an association, a council, a subsidiary, a post. */
const OTHERS: Nouns = {
  m: 'verband(?:e?s)?|verbund(?:e?s)?|(?:digital|lenkungs)?ausschuss(?:es)?|lenkungskreis(?:es)?|(?:bei)?rat(?:e?s)?',
  f: 'körperschaft|(?:stadt|landes|bundes|kreis)?tochter|(?:koordinierungs|kompetenz|zentral)?stelle|kommission',
  n: 'ministeriums?|gremiums?|(?:computer-)?notfallteam',
}

const GENDERS: readonly Gender[] = ['m', 'f', 'n']
const ofAll = (nouns: Nouns) => GENDERS.map((gender) => nouns[gender]).join('|')
const ofGender = (gender: Gender) => `(?:it-)?(?:${HOUSES[gender]}|${OTHERS[gender]})`

const HOUSE = latin`^(?:it-)?(?:${ofAll(HOUSES)})$`
const NOUN = latin`^(?:${GENDERS.map(ofGender).join('|')})$`
const ARTICLE: Nouns = { m: 'de[rn]', f: 'die', n: 'das' }
const byGender = (make: (gender: Gender) => RegExp) => ({ m: make('m'), f: make('f'), n: make('n') })
const OF_GENDER = byGender((gender) => latin`(?:${ofGender(gender)})$`)
/** *das Landesamt* is of a rank of its own, by which a text tells it from the body that it speaks of. */
const CALLED = byGender(
  (gender) => latin`(?<!\p{L})${ARTICLE[gender]} (?:\p{Ll}+ )?(?!(?:landes|bundes)amt)(?:${ofGender(gender)})(?!\p{L})`,
)

/** Whether a lower-cased noun names no body but, with its article, means the one spoken of: *die Anstalt*, *das Haus*. */
export function isBackReference(lower: string): boolean {
  return NOUN.test(lower)
}

/** Whether such a noun is of a body that somebody heads, works at or leaves: no council, no association. */
export const isHouse = (lower: string): boolean => HOUSE.test(lower)

/** The gender of such a noun or of a compound that ends so: *Beratungsunternehmen*. */
export const genderOfBackReference = (lower: string): Gender | undefined =>
  GENDERS.find((gender) => OF_GENDER[gender].test(lower))

/** Whether a text calls a body by a noun of that gender: *die Anstalt*, *das neue Haus*. */
export const callsBody = (gender: Gender, text: string): boolean => CALLED[gender].test(text.toLowerCase())

/** Such a noun or a pronoun: what may stand for a body in a clause that names none. */
export const MAY_MEAN_BODY = latin`^(?:er|sie|es|ihr|ihn|ihm|diese[rs]?)$|${NOUN.source}`
