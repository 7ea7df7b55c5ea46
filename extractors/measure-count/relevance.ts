import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { HOUSES } from '../german/numbers/counted-nouns.ts'
import type { UnitClass } from '../german/units.ts'
import { namesAdministration } from '../outsider-page.ts'
import { isOfVerein, isOutsider, outsiderOfParagraph } from '../outsiders.ts'
import type { Found } from '../rule.ts'
import { lacksPlan, planOfElse } from './contents-of-plan.ts'
import { whyOfElse } from './of-else.ts'
import { CONTENT } from './plan-content.ts'
import { doesSo } from './pointing.ts'

/** Using, joining or being served by something makes a municipality an adopter. */
const USE = latin`(?<!\p{L})(?:Nutzung|Teilnahme|Anschluss|Beteiligung|(?:[Aa]ngeschlossene|[Tt]eilnehmende|[Bb]eteiligte|[Nn]utzende)n?)(?!\p{L})`
const ADOPTION = latin.i`nutz|steht (?:\p{L}+ ){0,3}(?:in|bei) .{0,60} bereit|einsatz|einsetz|eingesetzt|setzen .{0,120} ein(?!\p{L})|anschluss|anschl[oi]|angeschlossen|schl(?:ossen|ießen) sich|schloss sich|beteilig|teilnehm|teilgenommen|nehmen .{0,60}teil|mitmach|mach(?:en|t|ten?) .{0,80}mit(?!\p{L})|(?<!\p{L})folgt?en .{0,40}|mit dabei|(?:sind|waren) .{0,80}dabei(?!\p{L})|beigetreten|beitritt|traten .{0,60}bei|treten .{0,60}bei|träger|mitglied|kund(?:en|schaft)|eingetragen|eingebunden|angebunden|verfügbar|ausgeroll|roll-?out|umgestellt|umgestiegen|arbeiten|arbeitet|in betrieb|produktiv|live|übergegangen|angeschaltet|aufgeschaltet|betreut|versorgt|dienstleister (?:von|für|der|des)|gesellschafter|angehör|getragen|tragen|vernetzt|bieten|bietet|angeboten|eingeführt|unterzeichn|pilot|modell|testen|testet|erprob|probier|ausgewählt|zusammengeschlossen|zusammenschluss|zweckverband|verband stehen|stehen hinter|freigeschaltet|freischalt|nachnutz|übernommen|übernahmen|abgegeben|zählt|eingerichtet|umgesetzt|online(?!zugang)|starten|gestartet|haben sich|vertrauen|setzen (?:[\p{L}\d.]+ ){0,6}auf|(?:dienst|leistung|antrag|formular|angebot)\p{L}* [^.]{0,60}eingestellt|gehör|an bord|verwend|plakette|siegel|zertifik|ausgezeichnet|gebrauch|häng(?:en|t) .{0,40}dar?an(?!\p{L})|läuft (?:\p{L}+ ){0,3}in|greifen|zurückgreifen|hinter d|verbunden|abgeschlossen|kooperier|anwend|übergeben|übertragen|(?:zieht|ziehen|zogen) .{0,30}mit(?!\p{L})|geht .{0,40} an (?:gut|rund|über|mehr|etwa|knapp|\d)|erhalten|bekommen|mitgliedsk|vertreten|erarbeitet|erworben|eingebaut|integrier|anbinden|angedockt|bezieh|bezog|(?<!\p{L})l(?:assen|ießen|ässt|ieß) .{1,60} (?:betreu|betreib|host|wart|berat|rechnen|verarbeit)|(?:sind|hängen|waren) .{0,40}(?:am|ans) (?:\p{L}+ )?\p{L}*netz|betreu|registrier|angemeldet|teilnahme|vereinbarung|(?:nutzungs|rahmen|koop\p{L}*)?vertr[aä]g|gezeichnet|zeichne(?:te)?n|gebucht|buch(?:en|ten)(?!\p{L})|abonnier|zu erreichen|erreichbar|zu finden|im verbund mit|gemeinsam mit|zusammen mit|eingestiegen|steigen .{0,60} ein(?!\p{L})|umgezogen|wechsel|gewechselt|kreis der (?:teilnehm|nutz|anwend)|möglich|bedien|auf (?:der|die) plattform|(?<!\p{L})(?:am|im) (?:\p{Lu}\p{L}*netz|\p{L}*portal|\p{L}*verbund)(?: (?:des|der) \p{L}+)? (?:hängen|hingen|sind|waren)(?!\p{L})|(?<!\p{L})auf (?:\p{L}+ ){1,3}setz(?:en|t|ten)(?!\p{L})|beispiel gefolgt|dem beispiel folg|(?:verb[au]nd|genossenschaft|netzwerk|allianz|kooperation|konsortium|zentrale|zentrum)\p{L}* (?:[\p{L}-]+ ){0,4}(?:umfass|vereint|besteht aus|bestand aus)|in anspruch|interess(?:iert|e bekundet)|lizenz|verlassen sich|verlässt sich|(?<!\p{L})(?:am|ans|an (?:dem|das|diesem|unserem|ihrem)) (?:\p{L}+ )?\p{L}*netz(?!\p{L})|verständigt|zusammengetan|tun sich zusammen|im boot|am start|organisiert|(?:leistungen|dienste|anträge) (?:in|bei) (?:\p{Ll}+ )?\d`
/** *Den Dienst gibt es in 45 Kommunen*; *In Hessen gibt es 421 Kommunen* says that they exist. */
const THERE_IS = latin.i`(?<!\p{L})(?:gibt|gab) es(?!\p{L})`
const WHERE = latin.i`(?<!\p{L})(?:in|bei) (?:\p{Ll}+ ){0,2}(?:[\d.]+ )?$`
/** *bereiten sechs Kommunen einen Zweckverband vor* */
const PREPARE = latin`(?<!\p{L})bereite(?:t|n|ten?) [^.]{0,120} vor(?!\p{L})`
/** *120 Kommunen hatten sich beworben*, *lud 40 Kommunen ein*, *zusammen mit neun Kommunen entwickelt*. */
const APPLIED = latin`(?<!\p{L})(?:beworben|bewarben|bewerben|lud|luden|lädt|eingeladen)(?!\p{L})`
const DEVELOPED = latin`(?<!\p{L})(?:[Zz]usammen|[Gg]emeinsam) mit (?:\S+ )?(?:Kommunen|Städten|Kreisen|Ländern|Gemeinden|Behörden) [^;:]{0,120}(?<!\p{L})entwickelt(?!\p{L})`
/** *Wir kooperieren mit den drei Gemeinden*, *arbeitet mit fünf Kreisen zusammen*: beside somebody, in nothing. */
const BESIDE_SOMEBODY = latin.g`(?<!\p{L})(?:zusammen|ko)?-?(?:operier|zuarbeit|gearbeitet|arbeite)\p{L}*`
const WITH_SOMEBODY = latin`(?<!\p{L})[Mm]it (?:(?:den|ihren|seinen|unseren|diesen|anderen|weiteren|über|rund|mehr als) )?$`
/** A question with the answer behind it, or begun. */
const WHO_HAS = latin`(?<!\p{L})[Ww](?:er|o) (?:hat|nutzt|läuft|ist|macht|setzt|gibt)(?!\p{L})`
const ASKED = /(?<question>[^.!?\n]{10,160})\?[^?]{0,140}$/u
/** *Im Januar waren es noch 310.* */
const STILL = latin`^(?:[^\s,;:.]+ ){1,5}(?:waren|sind) es (?:\p{Ll}+ ){0,2}(?:[\d.]+|\p{Ll}+)(?: \p{Lu}\p{L}+)?(?: gewesen)?(?=[.,“”"]|$)`
const CORRECTION = /^\W*(?:Tatsächlich|Richtig ist|Korrekt ist|Richtigerweise)/u
/** What an earlier version of the text said wrongly. */
const CORRECTED =
  /[Ii]n (?:einer|der) (?:ersten|früheren|vorherigen|ursprünglichen) (?:Fassung|Version)(?! von)|(?:Fassung|Version) (?:des|dieses|der|dieser) (?:Artikels|Textes|Beitrags|Meldung)|irrtümlich|fälschlich/u
const DIGITAL = latin.i`digital|virtuell|e-vergabe|dokumenten(?:management)?-?system|online|elektronisch|115-verbund|behörden(?:ruf)?nummer|papierlos|am bildschirm|per mausklick|ins netz|im netz|übers netz|medienbruch|informationssicherheit|cyber|portal|(?<!\p{L})app(?!\p{L})|e-?government|verwaltung 4\.0|deutschland-stack|(?<!\p{L})(?:IT|OZG|KI|EfA|E-Akte)(?!\p{Ll})|informationstechn|rechenzentr|datenverarb|informationsverarb|(?:fach|it-)verfahren|webseite|internet|smart|servicekonto|cloud|software|modernisier|open data|plattform|datennetz|behördennetz|landesnetz|service-bw|civento|amt24|thavel|elster|bundid|i-kfz|antragssystem|strategie|masterplan|agenda|aktionsplan`
/** Nouns that count anything; compounds such as *Handlungsfelder* and *Teilprojekte* speak of a plan. */
const LOOSE = latin.i`^(?:\p{Ll}+ )*(?:projekten?|schritten?|zielen?|bereichen?|themen|schwerpunkten?|grundsätzen?|prinzipien|verfahren|diensten?|leistungen|maßnahmen|vorhaben|initiativen|säulen|felder[n]?|leitlinien|linien|regionen|paketen?|leuchttürmen?|formularen?|services?)$`
const OUTSIDER = latin`(?<!\p{L})(?:Vereins?|Partei|Fraktion|Konzerns?|Unternehmens?|GmbH-Gruppe|Universität(?:en)?|Hochschulen?)(?!\p{L})`

/** *17 Landesbehörden und sechs Hochschulen*: beside others. */
const BESIDE = latin.g`(?:und|sowie|,) (?:[\p{Ll}\d.]+ ){0,2}(?:Universitäten|Hochschulen)(?!\p{L})`

/** Who was asked or counted by somebody uses nothing: *An der Umfrage haben 180 Kommunen teilgenommen*. */
const SURVEY = latin.i`umfrage|befrag|(?<!\p{L})studie|stichprobe|erhebung|fragebogen|ranking|wettbewerb|(?<!\p{L})messe(?!\p{L})`
/** Alone, *Ämter* are a town's departments; those that join something, or stand beside other municipalities, are unions. */
const UNIONS = latin`^(?:\p{Ll}+ )*Ämtern?$`
const JOINING = latin.i`darunter|davon|anschl|angeschlossen|schl(?:ossen|ießen) sich|beigetreten|beitr|angebunden|teilnehm|teilgenommen|beteilig|gehör(?:en|t|ten) [^.;]{1,120} an(?!\p{L})|gemeinden|landkreise`
/** What a house does that is counted only where it uses something. */
const USING = latin.i`nutz|einsatz|einsetz|eingesetzt|setzen .{0,120} ein(?!\p{L})|eingeführt|anschl|angeschlossen|schl(?:ossen|ießen) sich|angebunden|eingebunden|arbeite(?:n|t|ten)? (?:\p{L}+ ){0,3}mit(?!\p{L})|umgestellt|ausgeroll|roll-?out|verwend|produktiv|teilnehm|beigetreten|freigeschaltet|läuft in|umgezogen|umgestiegen|übergegangen|live`
/** A union for other things: *Dem Wasserverband gehören 17 Gemeinden an*. */
const UNION_OF_ELSE = latin.i`(?<!\p{L})(?:ab)?(?:wasser|abfall|müll|entsorgungs|nahverkehrs|verkehrs|tarif|schul|tourismus|touristik|fremdenverkehrs|forst|wald|deich|unterhaltungs|gewässer|energie|gas|fernwärme|sparkassen|giro|rettungsdienst|rettungs|feuerwehr|naturpark|naturschutz|musikschul|volkshochschul|tierkörper|bestattungs|krematoriums|gewerbepark|gewerbegebiets|industriepark|wege|breitband|glasfaser)[\p{Ll}-]*(?:verb[aä]nd|verbund|gemeinschaft)(?:e?s)?(?!\p{L})|(?<!\p{L})(?:zweck)?verband(?:e?s)? (?:für |zur |der )?(?:\p{L}+ )?(?:(?:ab)?wasser|abfall|müll|nahverkehr|verkehr(?!srecht)|touris|gewässer|tierkörper|sparkasse|rettungsdienst|breitband)`

/** *30 Verfahren gegen Behörden*. */
const AGAINST = latin`^(?:\p{L}+ )*Verfahren (?:gegen|wegen|vor dem) `
/** *33 Märkte und 71 Gemeinden*: alone they sell. */
const MARKETS = latin`^(?:\p{Ll}+ )*Märkten?$`
const MUNICIPAL = /gemeinden|städten?(?![a-z])|kommunen|landkreisen?/iu
/** Of these the *Länder* and *Behörden* are states and their authorities. */
const OF_STATES = latin`(?<!\p{L})(?:EU|OECD|NATO|UN|G7|G20)(?!\p{Ll})|[Ee]uropäische[nr]? (?:Union|Kommission|Länder|Staaten)|europaweit|weltweit`
const STATES = latin.i`(?:ländern?|staaten|behörden)$`

const OWNING = latin.i`beteilig|mitglied|angehör|getragen|träger|genossenschaft|gesellschafter|zusammengeschlossen|zusammenschluss|gehör(?:en|t|ten) [^.;]{1,120} an(?!\p{L})`

/** *29 Anträge lassen sich elektronisch stellen* offers services; applications that came in are none. */
export const FILED =
  /(?:^|\s)(?:(?:Bürger|Kfz-|Familien|Unternehmens)?[Aa]nträgen?|Fachdiensten?|Anliegen|Behördengängen?)$/u
const FILED_ONLINE = latin.i`(?:lass|könn|(?<!\p{L})kann(?!\p{L})|verfügbar|abrufbar|möglich|gehen|gibt es|stehen|bereit|gestellt|(?<!\p{L})sind).{0,60}(?:online|elektronisch|digital|abwickel|(?:im|ins|übers|über das) (?:inter)?netz|(?:am|vom) (?:heimischen |eigenen )?(?:bildschirm|rechner|computer|sofa)|(?:im|ins|übers) (?:\p{L}+ )?\p{L}*portal|von zu ?hause|sparen)|(?:online|elektronisch|digital|(?:im|ins) (?:inter)?netz).{0,60}(?:lass|könn|verfügbar|abrufbar|möglich|gestellt|bereit)|lassen sich darüber|digitalisiert|bietet?n? .{0,60}(?:online|elektronisch|digital) an(?!\p{L})|(?<!\p{L})über (?:das|die|den|unser|ihr|sein) [^.;]{0,40}(?:portal|plattform|app|konto|center|rathaus|amt24|service)[\p{L}-]*(?: [^.;]{1,40})? (?:lass|könn|sind|stehen)`
/** *41 Anträge lassen sich dort stellen*: in the portal of which the text has just spoken. */
const FILED_THERE = latin.i`(?:lass|könn|(?<!\p{L})kann(?!\p{L})).{0,40}(?<!\p{L})(?:dort|hier|darüber|darin)(?!\p{L})`
/** *hält 120 digitale Anträge bereit*: they are there to be filed. */
const OFFERED = latin`bietet|bieten|umfass|(?<!\p{L})(?:steh|find|hält|gibt|enthält|bündel|zählt|liegt|laufen|wählen)|bereit|verfügbar|nutz|freigeschaltet|(?<!\p{L})online|im (?:Angebot|Netz|Internet)|Marke von|Zahl der|[Pp]ortal`
/** Came in, not on offer: *2019 sind 300 Anträge elektronisch eingegangen*. */
export const RECEIVED = latin.i`eingegangen|gehen .{0,60}ein(?!\p{L})|gingen .{0,60}ein(?!\p{L})|eingereicht|bearbeitet|bewilligt|gestellt worden|(?:wurden|worden|haben) .{0,60}gestellt(?! werden)|abgelehnt|verzeichnet|registriert|abgeschickt|erledigt worden`

/** Who decides on a company's own plan, and companies by their legal form. */
const OF_COMPANY = latin`(?:vom|der) (?:Vorstand|Aufsichtsrat|Konzernvorstand) (?:\p{L}+ )?(?:verabschiedet|beschlossen|beschloss|verabschiedete)`
/** *die Digitalstrategie der Deutschen Bahn AG*: whatever public body the sentence names beside it. */
const PLAN_OF_COMPANY = latin`(?:strategie|agenda|plan|programm|konzept) (?:der|des|von) (?:\p{L}+ ){1,3}(?:AG|SE|KGaA|Inc|plc)(?![\p{L}-])`
const COMPANY = latin`(?<!\p{L})\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?(?:AG|SE|KGaA|Inc|plc)(?![\p{L}-])`
const PUBLIC = latin`(?<!\p{L})(?:Stadt|Kreis|Land|Landes|Bund|Kommun|Gemeind|Behörd|Minister|Regierung|Rathaus|Verwaltung|Senat|Freistaat)`

/** Whose plan it is, before the figure: hospitals, banks and firms have digital strategies, too. */
const PRIVATE_OWNER = latin`(?<!\p{L})(?:\p{Lu}\p{L}*-?)?(?:[Kk]linik(?:en|um|ums|gruppe|verbund)?|[Kk]rankenh[aä]us(?:es|er)?|[Ss]parkassen?|Volksbank|Raiffeisenbank|Bank|Versicherung|Krankenkasse|Konzern|Unternehmensgruppe|Kammer|Diözese|Bistum|Landeskirche|Caritas|Diakonie)(?!\p{L})[^,;:]*$`

/** *Sie haben mindestens fünf Projekte geführt*: a job advert. */
const PROFILE = latin`^(?:Sie|Du) (?:haben|hast|verfügen|verfügst|bringen|bringst|besitzen|können|kannst|konnten)(?!\p{L}).{0,80}mindestens`

/** *Wir haben 20 Maßnahmen beantragt*. */
const ASKED_FOR = latin`(?<!\p{L})(?:habe|haben|hat|hatten?) [^.;:]{0,120}(?<!\p{L})(?:beantragt|gefordert|angeregt|eingefordert)(?!\p{L})(?! werden)`

/** In characters, before the sentence. */
const DIGITAL_REACH = 1200
const DOING_REACH = 200
const JOIN = /beitreten|mitmachen|unterzeichnen|ausprobieren/

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

/** A clause without a verb speaks for itself alone, but the bracket of *elf (von 23) Kommunen*. */
const clauseText = (found: Found) => {
  const { clause, sentence } = found
  return clause.chunks.some((c) => c.tags.has('Finite') || c.tags.has('Participle')) || isBracketOfPart(found)
    ? sentence.text
    : clause.chunks.map((c) => c.text).join(' ')
}

const isPublic = (c: Chunk): boolean =>
  ['Government', 'Council', 'Ministry', 'Agency', 'Organ', 'Office'].some((t) => c.tags.has(t)) || PUBLIC.test(c.text)

/** *Ein Rückblick auf vier Handlungsfelder rundete das Programm ab*, on an association's page. */
const isOfPagesAssociation = ({ clause, document }: Found): boolean =>
  document.isPageOfAssociation() && !clause.chunks.some((c) => c.mentions.plan || c.mentions.place || isPublic(c))

/** *Der Verein hat sich eine Roadmap mit sieben Feldern gegeben*: who acts, with nobody public beside. */
function ownerOutside({ clause: { chunks } }: Found): string | undefined {
  const acting = chunks.find((c, i) => isOutsider(c) && /^(?:der|die|das|ein|eine)$/.test(chunks[i - 1]?.lower ?? ''))
  return acting && !chunks.some((c) => !c.mentions.plan && isPublic(c)) ? acting.text : undefined
}

/** What of the sentence stands with the figure between its commas, insertions in brackets apart. */
function fieldAround(text: string, at: number): string {
  const from = Math.max(...[', ', '; ', ': '].map((mark) => text.lastIndexOf(mark, at)))
  const [behind = ''] = text.slice(at).split(/[;:]|, /u)
  return text.slice(from < 0 ? 0 : from + 2, at) + behind
}

/** Why the figure is none of the field's, or undefined: adopters want a word of using or joining, loose nouns a digital subject. */
export function whyIrrelevant(found: Found, unit: UnitClass, label: string): string | undefined {
  const { text, offset } = found.sentence
  if (CORRECTED.test(text)) return 'corrected by the text'
  if (isOfVerein(found) || isOfPagesAssociation(found)) return 'of an association'
  const ofElse = whyOfElse(found, unit, label)
  if (ofElse) return ofElse
  if (CONTENT.has(unit) && ASKED_FOR.test(text)) return 'asked for'
  if (PROFILE.test(text)) return 'what an applicant must have'
  if (unit === 'adopters' && OUTSIDER.test(text.replace(BESIDE, ''))) return 'of an association or company'
  if (unit === 'adopters' && SURVEY.test(text)) return 'asked or compared'
  if (/dienstleister|rechenzentren|datenzentralen/iu.test(label) && !OWNING.test(text))
    return 'service providers that join nothing'
  // *einer der drei Zweckverbände im Land*; in a row of others they use what those use
  const adopters = found.sentence.chunks.filter((c) => c.mentions.figure?.counted.unit === 'adopters')
  if (/^zweckverb/iu.test(label) && adopters.length < 2) return 'unions of municipalities by themselves'
  if (unit === 'adopters' && STATES.test(label) && OF_STATES.test(text)) return 'of other countries'
  if (MARKETS.test(label) && !MUNICIPAL.test(text.replace(label, ''))) return 'markets'
  if (unit === 'adopters' && HOUSES.test(label) && !USING.test(text)) return 'houses that are said to use nothing'
  if (unit === 'adopters' && UNION_OF_ELSE.test(text) && !USING.test(text)) return 'a union for other things'
  if (AGAINST.test(text.slice(text.indexOf(label)))) return 'proceedings'
  if (lacksPlan(found, label)) return 'no plan that has such contents'
  const otherPlan = CONTENT.has(unit) ? planOfElse(found, text.indexOf(label) + label.length) : undefined
  if (otherPlan) return `of a plan about something else: «${otherPlan}»`
  if (UNIONS.test(label) && !JOINING.test(text)) return 'departments'
  const before = () => found.document.textBefore(offset, DIGITAL_REACH)
  const isOffered = FILED_ONLINE.test(text) || (FILED_THERE.test(text) && DIGITAL.test(before()))
  const isOnline = /^(?:digitale|elektronische)n? /u.test(label) && OFFERED.test(text)
  if (FILED.test(label) && (!(isOffered || isOnline) || RECEIVED.test(text))) return 'applications filed, not offered'
  const lead = text.slice(0, text.indexOf(label))
  if (
    OF_COMPANY.test(text) ||
    PLAN_OF_COMPANY.test(text) ||
    (COMPANY.test(`${found.document.textBefore(offset, 600)} ${lead}`) && !PUBLIC.test(text))
  )
    return 'of a company'
  const outsider = unit === 'adopters' ? undefined : (outsiderOfParagraph(found) ?? ownerOutside(found))
  if (outsider) return `of an outsider: «${outsider}»`
  // *60 Gemeinden nutzen das Portal*, on the page of a *Kirchenkreis*
  const head = found.document.outsiderOfPage()
  const ofPage = unit === 'adopters' && !/kirch|bistum|diözese|synod/iu.test(head ?? '') ? undefined : head
  if (ofPage && !namesAdministration(text) && !found.clause.chunks.some((c) => c.mentions.place))
    return `of an outsider: «${ofPage}»`
  if (PRIVATE_OWNER.test(lead) && !PUBLIC.test(text)) return 'of a hospital, bank or firm'
  // *Welche Kommunen nutzen das Portal? 233 Gemeinden und acht Kreise*
  const asked = () => {
    const question = ASKED.exec(before())?.groups?.question ?? ''
    return ADOPTION.test(question) || WHO_HAS.test(question)
  }
  const isThere = THERE_IS.test(text) && WHERE.test(text.slice(0, text.indexOf(label)))
  const field = fieldAround(text, (found.group('figure') ?? found.group('number'))?.start ?? 0)
  if (unit === 'adopters' && PREPARE.test(field)) return 'only prepared'
  if (unit === 'adopters' && (APPLIED.test(field) || DEVELOPED.test(text))) return 'applied for or developed it'
  const isBesideSomebody = WITH_SOMEBODY.test(
    text.slice(0, (found.group('figure') ?? found.group('number'))?.start ?? 0),
  )
  const adopts =
    unit !== 'adopters' ||
    isThere ||
    ADOPTION.test(isBesideSomebody ? clauseText(found).replace(BESIDE_SOMEBODY, '') : clauseText(found)) ||
    ADOPTION.test(label) ||
    ((CORRECTION.test(text) || STILL.test(text)) && ADOPTION.test(before())) ||
    // *Nutzung des Portals* ⏎ *31.12.2019 | 204 Kommunen*
    (/\s\|\s|\t/.test(text) && USE.test(before())) ||
    asked() ||
    // *Die Städte können sie nutzen. Rund 70 tun das*
    (label === '' &&
      doesSo(text) &&
      (ADOPTION.test(before().slice(-DOING_REACH)) || JOIN.test(before().slice(-DOING_REACH))))
  if (!adopts) return 'nobody uses or joins anything'
  if (DIGITAL.test(text) || (!LOOSE.test(label) && unit !== 'adopters')) return undefined
  if (DIGITAL.test(before())) return undefined
  if (unit !== 'adopters' && found.document.planNear(offset, { within: 800 })) return undefined
  const provider =
    found.document.bodyNear(offset, (body) => body.digital) ??
    found.clause.chunks.find((c) => c.mentions.body?.digital && c.mentions.body.standing)
  return provider ? undefined : 'no digital subject near'
}
