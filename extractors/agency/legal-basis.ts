/** What a body rests on: *per Landesgesetz*, *auf der Grundlage des Errichtungsgesetzes vom 14. Dezember 2018*, *§ 26 LHO*. */
import { latin } from '../german/latin.ts'
import type { Found } from '../rule.ts'

/** What a law is about (*über die elektronische Datenverarbeitung*): small words and adjectives only on the way to a noun. */
const ABOUT_WORD = String.raw`(?:\s(?:die|das|der|des|den|dem|und|in|im|von|eine[rs]?|\p{Ll}+(?:en|er|es|e)(?=\s\p{Lu}))){0,3}\s[„"]?\p{Lu}[\p{L}.-]*(?<!\.)["“]?(?:,(?=\s\p{Lu}\p{L}+\sund\s))?`
/** *durch das Gesetz über die Datenverarbeitung in Hessen | das Landesamt eingerichtet*: no more genitives there. */
const ABOUT = `(?:\\s(?:über|für|zur)${ABOUT_WORD}(?:(?!\\s(?:die|das|den|dem|eine)\\s)${ABOUT_WORD}){0,5})`
/** Who decided it: *der Landesregierung*, *des Ministeriums des Innern*. */
const BY = String.raw`(?:\s(?:des|der)\s\p{Lu}[\p{L}-]+(?:\s(?:des|der|für)\s\p{Lu}[\p{L}-]+)?(?:\sund\s(?:des|der)\s\p{Lu}[\p{L}-]+)?)`
const OF_DAY = String.raw`(?:\svom\s\d{1,2}\.\s?(?:\p{L}+(?:\s\d{4})?|\d{1,2}\.\s?\d{4}))?`
const SHORT = String.raw`(?:\s\([^)]{2,30}\))?`
const FIRST = String.raw`(?:(?:gemeinsam|neu|entsprechend|öffentlich-rechtlich|\p{Lu}\p{L}+(?:isch|er))(?:e[nrsm]?)?\s)?`

const LAW = String.raw`(?:\p{Lu}[\p{L}-]*-)?\p{Lu}?\p{L}*(?:[Gg]esetz|[Ss]taatsvertrag|[Vv]erordnung|[Vv]erwaltungsvorschrift|[Ee]rlass|[Ss]atzung|[Vv]erwaltungsabkommen|[Vv]erwaltungsvereinbarung|[Zz]weckverbandsvertrag|haushaltsordnung)(?:e?s)?(?!\p{L})(?:\sNr\.\s?\d+)?`
/** What is also said of much else: only of what was done by it. */
const ACT = String.raw`(?:(?:\p{Lu}\p{L}*)?(?:[Bb]eschlu(?:ss|ß)|[Aa]nordnung|[Vv]erfügung)(?:es)?(?!\p{L})|Abkommen|(?<=öffentlich-rechtliche[nrsm]?\s)Vertrag(?:e?s)?)`
const NAMED_LAW = `${FIRST}${LAW}(?:${ABOUT}|${BY})?${OF_DAY}${SHORT}`
const NAMED_ACT = `${FIRST}${ACT}(?:${BY})?${OF_DAY}`
const SECTION_OF_LAW = String.raw`§+\s?\d+(?:\s?[a-z](?!\p{L}))?(?:\sAbs(?:atz|\.)\s?\d+)?(?:\s(?:(?:des|der|dieses)\s)?(?:${NAMED_LAW}|\p{Lu}\p{Ll}*\p{Lu}\p{L}*))?`
const ARTICLE_OF_BASIS = String.raw`(?:(?:ein|eine[mnrs]?|das|dem|des|der|den|die|vom|von)\s+(?:(?:gestrigen|heutigen)\s)?)?`

const BY_LAW = latin`(?<!\p{L})(?:[Dd]urch|[Pp]er|[Mm]it|[Kk]raft|[Nn]ach|[Gg]emäß|gem\.|[Aa]ufgrund|[Aa]uf\sGrund|[Aa]uf\s(?:der\s)?(?:Grundlage|Basis)|[Ll]aut|[Ss]eit|(?:[Mm]it|[Ss]eit|[Nn]ach)\s(?:dem\s)?Inkrafttreten|(?:rechtliche\sG|Rechtsg|G)rundlage\s(?:dafür\s)?(?:ist|war|bildete?)|beruhte?\sauf|(?:Tag|Datum),\san\sdem|\()\s*${ARTICLE_OF_BASIS}[„"]?(?<basis>${SECTION_OF_LAW}|${NAMED_LAW})`
/** *durch Senatsbeschluss*, and not *der durch Senatsbeschluss eingesetzte Rat wird aufgelöst* */
const BY_ACT = latin`(?<!\p{L}|(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en)\s)(?:[Dd]urch|[Pp]er|[Mm]it|[Kk]raft|[Aa]uf|[Aa]ufgrund|[Aa]uf\s(?:der\s)?Grundlage|[Ss]eit)\s+${ARTICLE_OF_BASIS}(?<basis>${NAMED_ACT})`
/** *Ein Landesgesetz schuf die Anstalt* */
const LAW_DOES = latin`^(?:Ein|Das|Der|Die)\s(?<basis>${NAMED_LAW})\s(?:schuf|errichtete|gründete|begründete|rief|bildet)(?!\p{L})`
/** *…, der auf dem Staatsvertrag beruht* */
const RESTS_ON = latin`(?<!\p{L})auf\s(?:dem|der|einem|einer)\s(?<basis>${NAMED_LAW})\s(?:beruh|fuß|basier)`
/** A sentence of its own right before or behind: *Rechtsgrundlage war das Gesetz Nr. 1873.* */
const IS_GROUND = String.raw`(?:(?:Die|Ihre|Seine)\s)?(?:Rechtsg|[Rr]echtliche\sG|G)rundlage(?::|\s(?:dafür\s)?(?:ist|war|bildete?)(?:\sdafür)?)\s${ARTICLE_OF_BASIS}(?<basis>${NAMED_LAW}|${NAMED_ACT})`
const GROUND_BEHIND = latin`^\s*${IS_GROUND}`
const GROUND_BEFORE = latin`(?<!\p{L})${IS_GROUND}\.\s*$`
const GROUND_REACH = 160

/** The law, treaty or decision on which a clause's event rests, in the text's words and the nominative, if one is named. */
export function legalBasisOf({ sentence, document }: Pick<Found, 'sentence' | 'document'>): string | undefined {
  const { text, offset } = sentence
  const told = BY_LAW.exec(text) ?? LAW_DOES.exec(text) ?? RESTS_ON.exec(text) ?? BY_ACT.exec(text)
  const beside = () =>
    GROUND_BEHIND.exec(document.textAfter(offset + text.length, GROUND_REACH)) ??
    GROUND_BEFORE.exec(document.textBefore(offset, GROUND_REACH))
  const basis = (told ?? beside())?.groups?.basis
  return basis && nominative(basis)
}

/** *Errichtungsgesetzes vom 1. Mai* → *Errichtungsgesetz vom 1. Mai*; behind a paragraph the genitive stays. */
function nominative(basis: string): string {
  if (basis.startsWith('§')) return basis
  return basis
    .replace(latin.i`^(?<law>[^ ]*(?: [^ ]*)??(?:gesetz|vertrag|erlass|beschluss|beschluß))e?s(?!\p{L})`, '$<law>')
    .replace(/^(gemeinsame|neue|entsprechende)[nrsm]/u, '$1')
    .replace(/^(öffentlich-rechtliche)n/u, '$1r')
    .replace(/^(\p{Lu}\p{L}+isch)en(?= \p{Lu}[\p{L}-]*esetz)/u, '$1es')
}
