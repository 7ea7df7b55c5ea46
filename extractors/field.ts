/** Whether a page touches digital public administration at all: the gate before everything that costs time. */
import { latin } from './german/latin.ts'

/** One of these is enough. Case matters: `IT` is a word, `it` is none. */
const TELLING = latin(
  new RegExp(
    [
      '(?<!\\p{L})(?:CIO|CDO|CISO|BSI|LSI|OZG|FITKO|BITBW|ITZBund|ITDZ|AKDB|ZITiS|KGSt|EGovG|E-Akten?)(?!\\p{Ll})',
      '(?<!\\p{L})(?:CIO|CDO|CISO)s(?!\\p{L})|-(?:CIO|CDO|CISO)s?(?!\\p{Ll})|(?<!\\p{L})(?:Dataport|ekom21|Komm\\.ONE|KIVBF|KDRS|KRZN|KDVZ|kdvz|HZD|ITEBO|krz|KDZ|KDO|KDN|KISA|KIRU|KITU|SAKD|ZIT-BB|OWL-IT|ITK|hannIT|HannIT|KIV|Lecos|Komm24|GKD|civitec|citeq|Vitako|KomFIT|ITVSH|govdigital|ZenDiS|BDBOS|BMDS|IT.NRW|IT.Niedersachsen|KommunalBIT|regio iT)(?!\\p{L})',
      'Chief (?:Information|Digital)',
      '(?<![\\p{L}-])(?:IT|IuK|IKT|DV|EDV)-(?:Beauftragt|Bevollmächtigt|Planung|Dienstleist|Strateg|Sicherheit|Referat|Referent|Rat|Chef|Leit|Direktor|Dezern|Vorst|Amt|Haus|Betrieb|System|Verfahren|Zentrum|Steuer|Kooperation|Neuordnung|Konsolidierung|Verbund|Staatsvertrag|Beirat|Gesellschaft|Anstalt|Kommission|Ausschuss|Gremium|Board|Abteilung|Zweckverband|Stelle|Service)',
      '(?<!\\p{L})\\p{Lu}[\\p{L}-]+ IT (?:GmbH|AöR|gGmbH)|Kommunal(?:en?)? ?-?IT(?!\\p{Ll})|(?<!\\p{L})\\p{Lu}\\p{L}{3,}-IT(?![\\p{L}-])|(?<!\\p{L})\\p{L}\\p{Ll}{2,}IT(?!\\p{L})|CERT[- ]\\p{Lu}|(?:Strategie|Konzept|Programm|Plan|Agenda) [„"][^“"\\n]{0,40}[Dd]igital|[Cc]yber-?[Zz]entrum|für (?:IT|EDV|DV)(?!\\p{L})',
      '[Ii]nformationstechn|[Ii]nformationssicherheit|[Ii]nformationsverarbeitung|[Ii]nformations(?:management|- und [Kk]ommunikation)|Information und Technik|[Ii]nformationsdienste|[Ii]nformationszentr|[Dd]atenverarbeitung|[Rr]echenzentr|[Ss]ystemhaus|[Pp]ersonenstandsregister|[Ii]nformatik',
      'Dataport|(?<!\\p{L})IT\\.\\p{Lu}|[Dd]atenzentrale|(?:betrieb|verband|verbund|Anstalt|Amt)(?:e?s)? (?:für )?(?:\\p{L}+[- ])?IT(?!\\p{Ll})',
      '[Ee]-?[Gg]overnment|[Oo]nlinezugangsgesetz|[Oo]nline-(?:Dienst|Leistung|Antr[aä]g|Verfahren|Formular)|[Vv]erwaltungs(?:leistung|digital|modernisier|portal|dienst)',
      '[Ss]taatsmodernisierung|Smart[- ]City|[Cc]yber(?:sicherheit|-?[Aa]bwehr|agentur)|[Oo]pen[- ]Data',
      '[Dd]igital(?:is(?:ierungs|ierten? ))?-?(?:[Mm]inister|[Ss]trateg|[Bb]eauftragt|[Rr]at(?!h)|[Bb]eirat|[Kk]abinett|[Aa]gentur|[Dd]ezern|[Rr]eferat|[Rr]essort|[Aa]genda|[Pp]rogramm|[Kk]onzept|[Oo]ffensive|[Pp]akt|[Ss]taatssekret|[Ss]ervice|[Aa]mt|[Ll]abor|[Zz]entrum|[Aa]usschuss|[Ff]ahrplan|[Mm]asterplan)',
      '(?:für|und|im|Aktionsplan|Masterplan|Ministerium) (?:Digitales|Digitalisierung)(?!\\p{L})',
      '(?:[Mm]asterplan|[Aa]ktionsplan|[Ff]ahrplan|[Pp]rogramm|[Kk]onzept|[Ss]trategie|[Aa]genda)(?:e?s)? (?:Digital|E-Gov|eGov)|(?<!\\p{L})\\p{L}{2,}\\.[Dd]igital(?!\\p{L})|(?:KI|Daten|Cloud)-?(?:[Ss]trateg|[Ll]eitlini)|[Mm]odernisierungsagenda|(?:Service|Bürger|Kommunal|Online)-?[Pp]ortal|[Dd]igital 20\\d\\d|Digitalplan',
      '(?:zentrum|betrieb|amt|agentur|anstalt)s? (?:für )?(?:Künstliche|Daten|IT(?!\\p{Ll})|Digital|Informations)',
      '[Ee]lektronische[nr]? (?:Verwaltung|Akte|Aktenführung|Vorgangsbearbeitung)|[Bb]ehörden(?:ruf)?nummer|[Ff]achverfahren|(?:Landes|Verwaltungs)(?:daten)?netz|Landesportal|(?<!\\p{L})(?:115-Verbund|i-Kfz|BundID|civento|Amt24|service-bw|BayernPortal|[Vv]erwaltungs-?[Cc]loud|civitec|ThAVEL)(?!\\p{L})',
      '[Oo]nline (?:\\p{L}+ ){0,4}(?:\\d+ )?(?:Leistungen|Dienste|Anträge|Formulare)|(?<!\\p{L})eGo-',
      '(?:Anträge|Formulare|[Ll]eistungen|Dienste|Anliegen|Behördengänge) (?:\\p{L}+ ){0,6}(?:online|(?:ins|im) (?:Netz|Internet)|elektronisch|am (?:Bildschirm|Rechner|Computer))',
      '(?<!\\p{L})(?:KISA|KITU|KDN|KDO|LSKN|KIRU|KGRZ|GKD|ITEOS|ITK|KommWis|ITVSH|ITV\\.SH)(?!\\p{L})|(?<!\\p{L})Digital (?:\\p{L}+ ){0,2}(?:GmbH|AöR|gGmbH|KU)(?!\\p{L})|Dienstekonsolidierung|Elektronische Verwaltung|Open-Source-Strategie|vollständig online|online (?:abwickeln|beantrag|erledig)|[Kk]ommunal(?:e[rs]? )?-?[Dd]igital',
      '(?:Strategie|Konzept|Plan|Agenda|Programm) (?:\\p{L}+ ){1,4}[„"]?[Dd]igital',
      '[Dd]igitale[nrsm]? (?:Leben|Kommune|Kreis|Region|Landkreis|Masterplan|Fahrplan|Aktionsplan|Zukunft|Agenda|Verwaltung|Rathaus|Bürgeramt|Strategie|Stadt|Transformation|Souverän|Behörde|Leistung|Dienste|Angebote)',
    ].join('|'),
    'u',
  ),
)

const ADMINISTRATION =
  '(?:verwaltung|behörde|ministeri|landesregierung|staatsregierung|bundesregierung|staatskanzlei|senatskanzlei|stadtrat|rathaus|kommune|landkreis|stadt )'
/** *Digitalisierung* alone is everywhere; beside an administration, in one sentence, it is not. */
const DIGITAL_ADMINISTRATION = latin(
  new RegExp(`digital[^.!?\\n]{0,120}${ADMINISTRATION}|${ADMINISTRATION}[^.!?\\n]{0,120}digital`, 'iu'),
)

/** True for a text that speaks of digital public administration, be it in passing; most pages don't. */
export function isInField(text: string): boolean {
  return TELLING.test(text) || DIGITAL_ADMINISTRATION.test(text)
}
