/**
 * What texts say of those that use or join something, in two classes. Source: facts.md (*Kommunen, Behörden, Länder, Kreise
 * that use or joined something*) and how ministries, providers and newspapers put it. Read by `adoption.ts`.
 */
import { latin } from '../german/latin.ts'

const any = (...parts: readonly string[]) => latin.i`${parts.join('|')}`

/** Using and joining by themselves, whatever is used: *nutzen*, *angeschlossen*, *Mitglied*, *lassen rechnen*. */
export const USES_OR_JOINS = any(
  'nutz|verwend|gebrauch|in anspruch|lizenz|abonnier|gebucht|buch(?:en|ten)(?!\\p{L})|anwend',
  '(?<!\\p{L})(?:im|zum|in den) einsatz|einsetz|eingesetzt|setz(?:en|t|ten|te) (?!sich ).{0,120} ein(?!\\p{L})',
  'anschluss|anschl[oi]|angeschlossen|schl(?:ossen|ießen) sich|schloss sich|zusammengeschlossen|zusammenschluss',
  'angebunden|anbinden|angedockt|eingebunden|eingebaut|integrier|vernetzt|angeschaltet|aufgeschaltet|freigeschaltet|freischalt',
  'häng(?:en|t) .{0,40}dar?an(?!\\p{L})|(?<!\\p{L})(?:am|im|ans|an (?:dem|das|diesem|unserem|ihrem)) (?:\\p{L}+ )?\\p{L}*netz(?!\\p{L})|(?<!\\p{L})(?:am|im) (?:\\p{L}*portal|\\p{L}*verbund)(?: (?:des|der) \\p{L}+)? (?:hängen|hingen|sind|waren)(?!\\p{L})|(?:sind|hängen|waren) .{0,40}(?:am|ans) (?:\\p{L}+ )?\\p{L}*netz|auf (?:der|die) plattform',
  'beteilig|teilnehm|teilgenommen|nehmen .{0,60}teil|teilnahme|mitmach|mach(?:en|t|ten?) .{0,80}mit(?!\\p{L})|mit dabei|von der partie|(?:sind|waren) .{0,80}dabei(?!\\p{L})|an bord|im boot|eingestiegen|steigen .{0,60} ein(?!\\p{L})|(?:zieht|ziehen|zogen) .{0,30}mit(?!\\p{L})|kreis der (?:teilnehm|nutz|anwend)',
  'beigetreten|beitritt|traten .{0,60}bei|treten .{0,60}bei|mitglied|träger|gesellschafter|angehör|gehör(?:en|t|ten) [^.;]{1,120} an(?!\\p{L})|kund(?:en|schaft)|zweckverband|verband stehen|(?:verb[au]nd|genossenschaft|netzwerk|allianz|kooperation|konsortium|zentrale|zentrum)\\p{L}* (?:[\\p{L}-]+ ){0,4}(?:umfass|vereint|besteht aus|bestand aus)',
  'ausgeroll|roll-?out|nachnutz|produktiv|registrier',
  '(?<!\\p{L})(?:greif(?:en|t)|griff(?:en)?) [^.;]{0,160}(?<!\\p{L})zurück(?!\\p{L})|zurückgreif|zurückgegriffen|zugreifen|verlassen sich|verlässt sich',
  '(?<!\\p{L})l(?:assen|ießen|ässt|ieß) .{1,60} (?:betreu|betreib|host|wart|berat|rechnen|verarbeit|laufen)|(?:betreu|betreib|host|wart|berat|rechn|verarbeit|durchleucht)e?n lassen|(?:nutzungs|rahmen|kooperations|beitritts|nachnutzungs)(?:vereinbarung|vertr[aä]g|erklärung)',
  'beispiel gefolgt|dem beispiel folg',
)

/** Verbs of getting, doing and having: adoption only of a digital thing. *Hochwasserhilfe erhalten* is none. */
export const GETS_OR_DOES = any(
  'erhalten|erhielt|bekommen|bekam|bezieh|bezog|erworben|übernommen|übernahmen|eingeführt|eingerichtet|eingetragen|umgesetzt|umgestellt|umgestiegen|umgezogen|übergegangen|wechsel|gewechselt',
  'test(?:en|et)|erprob|probier|pilot|modell|ausgewählt|starte(?:n|te)|gestartet|am start|entschieden',
  'haben sich|häng(?:en|t)(?!\\p{L})|hingen|pfleg|vertrauen|setz(?:en|t|ten) (?:[\\p{L}\\d.-]+ ){0,6}auf|(?<!\\p{L})auf (?:[\\p{L}-]+ ){1,4}setz(?:en|t|ten)(?!\\p{L})|(?<!\\p{L})setz(?:en|ten) [^.;:]{1,80} darauf(?!\\p{L})|greifen|verbunden|zählt|gehör|vertreten|tragen|trägt|interessiert',
  'vereinbarung|vertr[aä]g|gezeichnet|zeichne(?:te)?n|unterzeichn|unterschrieben|abgeschlossen|verständigt|zusammengetan|tun sich zusammen|kooperier|organisiert|gemeinsam mit|zusammen mit|im verbund mit|hinter d|stehen hinter',
  'betreu|betrieben|betreib|versorgt|dienstleister (?:von|für|der|des)|übergeben|übertragen|abgegeben|angemeldet',
  'ausgezeichnet|erarbeitet|plakette|siegel|zertifik',
  '(?<!\\p{L})folgt?en .{0,40}',
)

/** *arbeiten mit*, never *arbeiten an*. */
export const WORKS = any('arbeiten|arbeitet|gearbeitet')

/** What is there for others: a digital thing, or anything that goes *online*. */
export const OFFERS = any(
  'bieten|bietet|angeboten|möglich|verfügbar|erreichbar|zu erreichen|zu finden|in betrieb|live|bedien|läuft (?:\\p{L}+ ){0,3}in|steht (?:\\p{L}+ ){0,3}(?:in|bei) .{0,60} bereit|wickeln|eingestellt',
  '(?:leistungen|dienste|anträge) (?:in|bei) (?:\\p{Ll}+ )?\\d|geht .{0,40} an (?:gut|rund|über|mehr|etwa|knapp|\\d)',
  '(?<!\\p{L})(?:sind|ist|seien|sei|waren|war|gehen|geht|gingen|ging|stehen) [^.;]{0,80}online(?!\\p{L})|online-?geschaltet|online beantrag',
)

const DEFINITE_OR_POINTING =
  '(?:[Dd](?:as|em|en|ie|er|es)|[Dd]iese[nmrs]?|[Ss]eine[nmrs]?|[Ii]hre[nmrs]?|[Uu]nser(?:e[nmrs]?)?|[Dd]eren|[Dd]essen|[Ii]m|[Aa]m|[Vv]om|[Zz]u[mr]|[Bb]eim)'
const THINGS =
  'Dienst(?:e[sn]?)?|\\p{L}*[Ss]ervices?|\\p{L}+[Aa]ssistenten?|Systeme?s?|Verfahrens?|Lösung|Angebote?s?|Anwendung(?:en)?|Programme?s?|Projekte?s?|Netze?s?|Antr[aä]ge?s?|Akte|Formulare?s?|Module?s?|Produkte?s?|Werkzeuge?s?|Initiative|Förderung|Mittel|Siegel|Plakette|Vereinbarung|Vertrag|Katalogs?|Leistungen|Standards?|Technik|Nummer|Einträge|Inhalte'
const HOUSES =
  'Verb[aäuü]nd(?:e?s)?|Zweckverb[aä]nd(?:e?s)?|Haus(?:es)?|Häusern?|Anstalt|Genossenschaft|Zentrale|Zentrums?|Dienstleisters?|(?:Verbands|Gesellschafter|Träger|Mitglieder)versammlung'
/** The digital thing of which the text has just spoken: *erproben sie*, *arbeiten damit*, *bieten den Dienst an*, *Programme aus Ulm*. */
export const POINTS = latin`(?<!\p{L})(?:ihn|ihm|sie|(?:mit|bei|von|zu|an) ihr|damit|daran|darin|darauf|darüber|davon|dorthin|von dort|(?:haben|hatten|bieten|boten|testen|erproben|betreiben|erhielten|bekamen) es|(?:Dienste?n?|Leistungen|Programmen?|Verfahren|Technik) (?:aus|von|vom)|${DEFINITE_OR_POINTING} (?:\p{Ll}+ ){0,2}(?:${THINGS}|${HOUSES}))(?!\p{L})`
/** *versorgt der Verband*: whoever provides it. */
export const POINTS_AT_HOUSE = latin`(?<!\p{L})${DEFINITE_OR_POINTING} (?:\p{Ll}+ ){0,2}(?:${HOUSES})(?!\p{L})`
/** What a relative clause can hang on: *die Akte, mit der 62 Behörden arbeiten*. */
export const THING = latin`(?<!\p{L})(?:${THINGS})(?!\p{L})`
/** *Dort bieten 30 Kommunen Anträge an*, *Er läuft in 37 Städten*: of what is offered, what the text has just spoken of. */
export const POINTS_THERE = latin`(?<!\p{L})(?:dort|hier|[Ee]r|[Ee]s)(?!\p{L})`
