/** Who is outside public administration: parties, churches, unions, clubs, companies and their organs. */

import type { Chunk } from './german/chunks.ts'
import { latin } from './german/latin.ts'
import { COMPANY } from './german/offices/body.ts'
import { PARAGRAPH_REACH, paragraphBefore } from './page/paragraph.ts'
import type { Found } from './rule.ts'
import type { Office } from './who/office.ts'
import { isDecider } from './who/persons-of-clause.ts'
import { placesInText } from './whose/jurisdiction.ts'

/** Who decides and elects in parties, churches, unions, clubs and cooperatives. */
const ORGANS =
  '(?:mitglieder|delegierten|vereins|jahreshaupt|bundesdelegierten|gewerkschafts)versammlung|\\p{L}*parteitag(?:s|es)?|(?:bundes|landes|bezirks|kreis|unterbezirks|stadtbezirks|orts|ortsvereins|partei|vereins|verbands|gemeindeverbands|stadtverbands|kirchen|gewerkschafts|klinik|stiftungs)(?:haupt)?vorstand(?:e?s)?|(?:landes|bundes|bezirks)hauptvorstand(?:e?s)?|parteikonvent|parteirat(?:s|es)?|(?:partei|fraktions|gewerkschafts|vereins)spitze|landeskonvent|\\p{L}*synod(?:e|en|alen)|kirchen(?:leitung|rat|vorstand|amt|präsident|präsidentin)|presbyterium|oberkirchenrat|diözesanrat|pfarrgemeinderat|domkapitel|generalvikar|\\p{L}*bischöf(?:e|en)|\\p{L}*bischof(?:s|skonferenz)?|bischöfin|superintendent(?:in)?|\\p{L}*tarifkommission|gewerkschafts(?:tag|rat|kongress)(?:s|es)?|(?:bundes|landes|bezirks)(?:konferenz|kongress|delegiertenkonferenz)|betriebsrat(?:s|es)?|konzern(?:spitze|leitung|rat)|rundfunkrat(?:s|es)?|hörfunkrat(?:s|es)?|fernsehrat(?:s|es)?|studierendenparlament|stupa|asta|hochschulrat|hochschulleitung|rektorat|prorektor(?:in)?|fakultätsrat'
const ORGAN = latin`^(?:${ORGANS})$`

/** Associations, companies, parties, chambers and the like: what they found and decide is none of the administration's. */
const PRIVATE = latin`^(?:${ORGANS}|(?!bauhof|verkehrs)\p{L}*verein(?:s|es)?|(?:\p{L}+-?)?fraktion(?:en)?|ortsverein(?:s|es)?|(?:kreis|orts|bezirks|landes)verband(?:e?s)?|partei|gewerkschaft|konzern(?:s|es)?|unternehmen(?:s)?|aktiengesellschaft|krankenkasse|(?:arbeitgeber|branchen|wirtschafts|dach|landfrauen|bauern|sozial|wohlfahrts|sport|digital|handels|fach|industrie)verband(?:e?s)?|(?:(?:industrie|handels|handwerks|ärzte|landwirtschafts|architekten|anwalts|steuerberater)-?)?kammer|(?:\p{L}+-)?handelskammer|ihk|aok|sparkasse(?:n)?|(?:volks|raiffeisen)bank|(?:universitäts|uni-)?(?:klinik|klinikum)|(?:volks)?hochschule|universität|studierendenschaft|bistum|erzbistum|diözese|landeskirche|kirchenkreis|diakonie|caritas|rundfunk|sportclub|fußballclub|klub|microsoft|sap|ibm|google|amazon|oracle|cisco|bechtle|telekom|t-systems|materna|capgemini|accenture|atos|siemens|bitkom|rheinmetall|lufthansa|fraunhofer(?:-(?:institut|gesellschaft))?|max-planck-institut|verdi|dgb)$`

/** The organ of an outsider that acts in the clause: *Der Kreisvorstand hat X zum Digitalbeauftragten gewählt*. */
export const organOutside = ({ clause: { chunks } }: Found): string | undefined =>
  chunks.find((c) => ORGAN.test(c.lower))?.text

/** Whether a word or a name stands for somebody outside public administration. */
export function isOutsider(chunk: Chunk): boolean {
  return (
    PRIVATE.test(chunk.lower) ||
    chunk.tags.has('Association') ||
    (chunk.tags.has('Company') && !chunk.mentions.body?.known)
  )
}

const PARTY =
  '(?:FDP|CDU|SPD|CSU|AfD|BSW|Linkspartei|Linken|Grünen|Piraten|Piratenpartei|Liberalen|Christdemokraten|Sozialdemokraten|Freien Wähler|Union|Bündnis 90|Jungen Union|Jusos|Julis)'
const PARTYS = latin`^ (?:der|von) (?:\p{L}+(?:en|er) )?${PARTY}(?!\p{L}|-[gr])`
const PARTYS_OWN = latin`^${PARTY}-`

const IS_PARTY = latin`^${PARTY}$`

/** Whose a plan is, right behind it: railways, churches, unions, clinics, the European Union. */
const OWNERS_OUTSIDE = latin`^ (?:der|des) (?:\p{L}+(?:en|er) )?(?:(?:\p{L}+ )?(?:Bahn|Post|Telekom|Kirche|Landeskirche)|(?:Erzb|B)istums|Diözese|Charité|IG \p{Lu}\p{L}*|Gewerkschaft|DGB|EU|Europäischen (?:Union|Kommission)|NATO|Branche|Wirtschaft|Konzerns|Unternehmens|\p{L}*(?:[Kk]linik(?:um)?s?|[Uu]niversität|[Hh]ochschule|[Ss]parkasse|[Kk]rankenkasse|[Vv]ersicherung|kammer))(?![\p{L}-])`

/** *das Digitalprogramm der FDP*, *die CDU-Digitalstrategie*, *Die SPD hat ihre Strategie beschlossen*, in no council. */
export function isOfOutsider(plan: Chunk, { clause: { chunks }, sentence: { text } }: Found): boolean {
  const partyActs = chunks.slice(0, 2).some((c) => IS_PARTY.test(c.text)) && !chunks.some(isDecider)
  return (
    partyActs ||
    OWNERS_OUTSIDE.test(text.slice(plan.end)) ||
    PARTYS_OWN.test(plan.text) ||
    PARTYS.test(text.slice(plan.end))
  )
}

const VEREIN = latin`(?<!\p{L})(?:(?:[Uu]nser|[Dd]er) \p{L}*[Vv]erein|\p{L}+ e\. ?V\.)`
/** Whose members elect: *Die Mitgliederversammlung der Vitako*, *Die Mitglieder votierten für X*. */
const MEMBERS_ELECT = latin`(?<!\p{L})(?:Mitgliederversammlung|[Dd]ie Mitglieder (?:wählten|votierten|bestimmten)|[Vv]ereinsvorst[aä]nd)`

/** Whether the text right before, or this sentence, speaks of an association and of nobody else's board. */
export function isOfAssociation({ clause, sentence, document }: Found): boolean {
  // *Die AKDB, Mitglied der Vitako, hat einen neuen Vorstandsvorsitzenden*
  if (clause.chunks.slice(0, 2).some((c) => c.tags.has('Agency'))) return false
  if (MEMBERS_ELECT.test(document.textBefore(sentence.offset, PARAGRAPH_REACH) + sentence.text)) return true
  return sentence.chunks.some((c) => c.tags.has('Association')) || document.isOfCompany(sentence.offset)
}

/** *Vitako hat gewählt. Neuer Vorstandsvorsitzender ist X von der AKDB*: a board of which only the association before can be meant. */
export const isBoardOfAssociation = ({ generic, body, label = '' }: Office, found: Found): boolean =>
  generic && !body && /vorst[aä]nd|vorsitz|präsident|sprecher/iu.test(label) && isOfAssociation(found)

/** Whoever speaks of itself. */
export const OURS = /^(?:wir|uns|unser(?:e[nmrs]?)?)$/

/** *Unser Verein … Wir haben eine Strategie beschlossen*: an association speaks of itself. */
export function isOfVerein({ clause, sentence, document }: Found): boolean {
  if (!clause.chunks.some((c) => OURS.test(c.lower))) return false
  return VEREIN.test(document.textBefore(sentence.offset, 300))
}

/** *Der Klinikverbund*, *Der Augsburger Anlagenbauer*, *Bei der privaten Hotelkette*, *Im Softwarehaus*: the noun with which a sentence opens. */
const OPENING = latin`^(?:\p{Lu}\p{Ll}+:)?[^\p{L}]*(?:(?:[Bb]ei|[Ii]n|[Ff]ür) (?:der|dem|den|einer|einem)|[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?|[Bb]eim|[Ii]m) (?:(?!zum |zur |zu |vom |beim |für |mit |von )\p{Ll}+ ){0,2}(?:(?<town>\p{Lu}[\p{Ll}-]+er) (?=\p{Lu}))?(?<noun>\p{Lu}[\p{L}-]*)`
const PUBLIC_NOUN = /(?:stadt|land|behörde|ministerium|verwaltung|regierung|amt)(?:es|s)?$/iu

/** *Die Sparkasse bekommt einen CIO*, *Bei der Hotelkette heißt die neue CDO X*: the company of which a sentence speaks. */
export function companyThatOpens({ sentence }: Found): string | undefined {
  const { town, noun } = OPENING.exec(sentence.text)?.groups ?? {}
  const isCompany = (word: string | undefined) =>
    word !== undefined && (COMPANY.test(word) || /kette$|\p{L}-tochter$/iu.test(word)) && !PUBLIC_NOUN.test(word)
  return [town, noun].find(isCompany)
}

/** A company by the form in its name: *die Krauthoff AG*; public bodies are none. */
export const COMPANY_BY_FORM = latin`(?<!\p{L})\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?(?:AG|SE|KGaA|KG|Inc|plc)(?![\p{L}-])`

/** Those whose plans and projects are none of the administration's: hospitals, banks, churches, firms, unions. */
const PRIVATE_BODY = latin`(?<![\p{L}-])(?:\p{L}*[Kk]linik(?:en|um|ums|verbund\p{Ll}*|gruppe)?|Krankenh(?:aus|auses|äuser|äusern)|\p{L}*(?:[Hh]ersteller|[Hh]andelskette|[Vv]ersicherer|[Ss]parkasse|[Vv]olksbank|(?<!Stadt|Kommunal|Landes)[Kk]onzern(?! Stadt| Kommune| Land))s?|(?:Anlagen|Maschinen|Auto|Schiff|Flugzeug)bauers?|kirchlich\p{Ll}*|Diözese|(?:Erzb|B)istum|Landeskirche|Caritas|Diakonie|Branchen(?:verband|verein)\p{Ll}*|e\. ?V|gGmbH)(?!\p{L})`
/** What only speaks of public administration. */
export const PUBLIC_WORD = latin`(?<!\p{L})(?:\p{Ll}*städtisch\p{Ll}*|kommunal\p{Ll}*|Stadt|Kreis|Landkreis|Land|Landes\p{Ll}+|Bund|Bundes\p{Ll}+|Kommunen?|Gemeinde\p{Ll}*|Behörde\p{Ll}*|\p{L}*[Mm]inister\p{Ll}*|Regierung|Rathaus|Kreishaus|Senat|Freistaat|Kabinett|Kreistag|(?!Aufsichtsr|Betriebsr|Stiftungsr|Personalr)\p{L}*[Rr]at|Magistrat|Oberbürgermeister(?:in)?|Bürgermeister(?:in)?|Landrat|Landrätin|Zweckverband\p{Ll}*|Rechenzentrum|Dataport)(?!\p{L})`

/** How much of a page says whose it is, in characters. */
const TELLS_WHOSE_WITHIN = 600

/** *Beim Träger St. Anna Kliniken rückt X auf. Die Strategie des Verbunds …*: the outsider of whom the paragraph or the page's head speaks. */
export function outsiderOfParagraph({ sentence, document }: Found, own = sentence.text): string | undefined {
  const paragraph = paragraphBefore(document, sentence.offset) + own
  if (PUBLIC_WORD.test(paragraph)) return undefined
  const head = document.textBefore(Math.min(sentence.offset, TELLS_WHOSE_WITHIN), TELLS_WHOSE_WITHIN)
  return PRIVATE_BODY.exec(paragraph)?.[0] ?? (PUBLIC_WORD.test(head) ? undefined : PRIVATE_BODY.exec(head)?.[0])
}

/** Whose CIO, CDO or CISO somebody is, in the title itself: *CDO der RheinEnergie*. */
const OWNER = latin`(?:CIO|CDO|CISO|Officer|[Ll]eiter(?:in)?|[Cc]hef(?:in)?|[Bb]eauftragte[rn]?) (?:der|des|beim|bei der|bei) (?<owner>\p{Lu}[\p{L}.&-]*(?: (?:und )?\p{Lu}[\p{L}.&-]*){0,3})`
/** Words of administrations, of what they run together, and of IT. */
const ADMINISTRATION = latin.i`stadt|bürgermeister|landr[aä]t|präsident|städt|land|länder|kreis|bund|kommun|gemeind|verwaltung|regierung|ministeri|kanzlei|behörde|amt(?:e?s)?(?!\p{L})|ämter|senat|freistaat|rathaus|magistrat|bezirk|region|verband|verbund|ressort|metropole|polizei|justiz|(?<!\p{L})haus|staat|republik|flecken|anstalt|betrieb|zentrum|zentrale|agentur|dienst|rat(?:e?s)?(?!\p{L})|kabinett|hauses|IT(?!\p{Ll})|e?dv(?!\p{L})|iuk(?!\p{L})|informations|digital|daten|rechen|fach|abteilung|referat|dezernat|bereich|organisation|feuerwehr|schul|fläche|union|kommission|sicherheit|netz`

/** The house of a CIO, CDO or CISO that is none of public administration: named in the title, behind it, or with *bei*. */
export function houseOutside(
  { clause: { chunks } }: Found,
  office: Office,
  chunk: Chunk | undefined,
): string | undefined {
  if (office.body || !office.roles.every((role) => /^(?:CIO|CDO|CISO)$/.test(role))) return undefined
  const owner = OWNER.exec(office.label ?? '')?.groups?.owner
  const isTown = owner !== undefined && (ADMINISTRATION.test(owner) || placesInText(`Stadt ${owner}`).length > 0)
  if (owner && !isTown) return owner
  const at = chunk ? chunks.indexOf(chunk) : -1
  const next = at < 0 ? undefined : chunks[at + 1]
  if (next?.tags.has('Noun') && COMPANY.test(next.text)) return next.text
  // *X | CIO, Universitätsklinikum Gießen*
  const behind = next?.tags.has('Comma') && !office.placeText ? chunks[at + 2] : undefined
  if (behind?.tags.has('Noun') && COMPANY.test(behind.text)) return behind.text
  const employer = chunks.find(
    (c, i) =>
      c.tags.has('Noun') &&
      COMPANY.test(c.text) &&
      !PUBLIC_NOUN.test(c.text) &&
      chunks.slice(Math.max(0, i - 3), i).some((b) => /^beim?$/.test(b.lower)),
  )
  return office.placeText ? undefined : employer?.text
}
