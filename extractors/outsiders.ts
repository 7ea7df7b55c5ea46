import type { Chunk } from './german/chunks.ts'
import type { Found } from './rule.ts'

/** Associations, companies, parties, chambers and the like: what they found and decide is none of the administration's. */
const PRIVATE =
  /^(?:mitgliederversammlung|verein(?:s|es)?|(?:\p{L}+-?)?fraktion(?:en)?|parteitag(?:s|es)?|bundesvorstand|landesvorstand|partei|gewerkschaft|konzern(?:s|es)?|unternehmen(?:s)?|aktiengesellschaft|krankenkasse|(?:arbeitgeber|branchen|wirtschafts|dach)verband|(?:(?:industrie|handels|handwerks|ärzte|landwirtschafts|architekten|anwalts|steuerberater)-?)?kammer|(?:\p{L}+-)?handelskammer|ihk|sparkasse(?:n)?|(?:universitäts|uni-)?(?:klinik|klinikum)|(?:volks)?hochschule|universität|bistum|erzbistum|landeskirche|diakonie|caritas|rundfunk)$/u

/** Whether a word or a name stands for somebody outside public administration. */
export function isOutsider(chunk: Chunk): boolean {
  return (
    PRIVATE.test(chunk.lower) ||
    chunk.tags.has('Association') ||
    (chunk.tags.has('Company') && !chunk.mentions.body?.known)
  )
}

const VEREIN = /(?<!\p{L})(?:(?:[Uu]nser|[Dd]er) \p{L}*[Vv]erein|\p{L}+ e\. ?V\.)/u
const SPEAKER = /^(?:wir|uns|unser(?:e[nmrs]?)?)$/

/** *Unser Verein … Wir haben eine Strategie beschlossen*: an association speaks of itself. */
export function isOfVerein({ clause, sentence, document }: Found): boolean {
  if (!clause.chunks.some((c) => SPEAKER.test(c.lower))) return false
  return VEREIN.test(document.textBefore(sentence.offset, 300))
}
