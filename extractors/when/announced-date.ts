/** The date of a sentence that only announces what the next one tells. */

import { type DateMention, findDates } from '../german/dates.ts'

/** A date cannot be followed by an article but where the verb is left out: *Anfang Oktober dann das große Papier.* */
const WITHOUT_VERB =
  /(?:^|[\n.!?“"»])\s{0,20}(?<date>(?:Am|Im|Anfang|Mitte|Ende|Zum|Seit|Vor|Nach)\s[^!?\n]{3,40}?)\s(?:(?:dann|schließlich|endlich|nun)\s(?:der|die|das|ein|eine)|(?:dann|schließlich|endlich))\s[^!?.\n]{3,80}[.!:]\s*$/u

/** *Am 7. Mai war es so weit.* */
const IT_WAS_TIME =
  /(?:^|[\n.!?“"»])\s{0,20}(?<date>[A-ZÄÖÜ][^!?\n]{3,40}?)\s(?:war|ist)\ses\s(?:(?:dann|nun|schließlich|endlich)\s)?so\s?weit[.!]\s*$/u

/** The date of a sentence right before that only announces what the next one tells. */
export function announcedDate(before: string, published: string | undefined): DateMention | undefined {
  const date = (WITHOUT_VERB.exec(before) ?? IT_WAS_TIME.exec(before))?.groups?.date
  return date ? findDates(date, published ? { published } : {}).find((d) => d.value) : undefined
}
