import type { Chunk } from './german/chunks.ts'
import { COMPANY } from './german/office-body.ts'
import type { Found } from './rule.ts'

/** Associations, companies, parties, chambers and the like: what they found and decide is none of the administration's. */
const PRIVATE =
  /^(?:mitgliederversammlung|verein(?:s|es)?|(?:\p{L}+-?)?fraktion(?:en)?|parteitag(?:s|es)?|bundesvorstand|landesvorstand|partei|gewerkschaft|konzern(?:s|es)?|unternehmen(?:s)?|aktiengesellschaft|krankenkasse|(?:arbeitgeber|branchen|wirtschafts|dach)verband|(?:(?:industrie|handels|handwerks|ärzte|landwirtschafts|architekten|anwalts|steuerberater)-?)?kammer|(?:\p{L}+-)?handelskammer|ihk|sparkasse(?:n)?|(?:universitäts|uni-)?(?:klinik|klinikum)|(?:volks)?hochschule|universität|bistum|erzbistum|landeskirche|diakonie|caritas|rundfunk|microsoft|sap|ibm|google|amazon|oracle|cisco|bechtle|telekom|t-systems|materna|capgemini|accenture|atos|siemens|bitkom)$/u

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

/** *Der Klinikverbund*, *Bei der privaten Hotelkette*, *Im Softwarehaus*: the noun with which a sentence opens. */
const OPENING =
  /^[^\p{L}]*(?:(?:[Bb]ei|[Ii]n|[Ff]ür) (?:der|dem|den|einer|einem)|[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?|[Bb]eim|[Ii]m) (?:(?!zum |zur |zu |vom |beim |für |mit |von )\p{Ll}+ ){0,2}(?<noun>\p{Lu}[\p{L}-]*)/u
const PUBLIC_NOUN = /(?:stadt|land|behörde|ministerium|verwaltung|regierung|amt)(?:es|s)?$/iu

/** *Die Sparkasse bekommt einen CIO*, *Bei der Hotelkette heißt die neue CDO X*: the company of which a sentence speaks. */
export function companyThatOpens({ sentence }: Found): string | undefined {
  const noun = OPENING.exec(sentence.text)?.groups?.noun
  return noun && (COMPANY.test(noun) || /kette$|\p{L}-tochter$/iu.test(noun)) && !PUBLIC_NOUN.test(noun)
    ? noun
    : undefined
}
