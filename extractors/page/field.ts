/** Whether a page touches digital public administration at all: the gate before everything that costs time. */
import type { Span } from '../document.ts'
import { anyOf } from '../german/any-of.ts'
import { latin } from '../german/latin.ts'
import { matches } from '../german/matches.ts'
import { hidesWords, legible, normalise } from '../german/normalise.ts'

const TASKS =
  '(?:Beauftragt|Bevollmächtigt|Planung|Dienstleist|Strateg|Sicherheit|Referat|Referent|Rat|Chef|Leit|Direktor|Dezern|Vorst|Lenkung|Koordin|Amt|Haus|Betrieb|System|Verfahren|Zentrum|Steuer|Kooperation|Neuordnung|Konsolidierung|Verbund|Staatsvertrag|Beirat|Gesellschaft|Anstalt|Kommission|Ausschuss|Gremium|Board|Abteilung|Zweckverband|Stelle|Service|Konzept|Masterplan|Aktionsplan|Fahrplan|Programm|Agenda|Roadmap|Leitlinie)'
/** Who or what has a field of work: *Ministerin für Finanzen und IT*. */
const HOLDERS =
  '(?:[Mm]inister|[Ss]taatssekretär|[Ss]enator|[Dd]ezern|[Rr]efer|[Bb]eauftragt|[Bb]evollmächtigt|[Aa]bteilung|[Aa]mt)'
const BODY_FOR = '(?:zentrum|betrieb|amt|agentur|anstalt)s? (?:für )?'
const PLAN = '(?:[Mm]asterplan|[Aa]ktionsplan|[Ff]ahrplan|[Pp]rogramm|[Kk]onzept|[Ss]trategie|[Aa]genda)(?:e?s)?'
const SERVICES = '(?:Anträge|Formulare|[Ll]eistungen|Dienste|Anliegen|Behördengänge)'
const NAMES_OF_PROVIDERS =
  '115-Verbund Amt24 BayernPortal BundID citeq civento civitec Dataport ekom21 govdigital hannIT i-Kfz ITEBO ITEOS ITK ITV\\.SH ITVSH IT.Niedersachsen IT.NRW kdvz KITU KomFIT Komm\\.ONE Komm24 KommunalBIT KommWis krz Lecos OWL-IT service-bw ThAVEL Vitako ZenDiS ZIT-BB BayKommun Bayern-CERT Citkomm CityLAB CSBW Cyber-AZ d-NRW Databund DLZ-IT DZBW GovConnect Govdigital Hessen3C InfoKom IT-DLZ IT-Innovationszentrum IT-PLR it@M Iteos IZLBW KoITB KommONE KoopA KoSIT LDBV LVR-InfoKom MHKBD NEGZ ProVitako regio-IT StMD TLRZ VITAKO WIVERTIS ZIDKOR ZIVIT 4IT ADV'

/** One of these is enough. Case matters: `IT` is a word, `it` is none. */
const TELLING = anyOf([
  '(?<!\\p{L})(?:CIO|CDO|CISO|BSI|LSI|OZG|EfA|E-Vergabe|FITKO|BITBW|ITZBund|ITDZ|AKDB|ZITiS|KGSt|EGovG|E-Akten?)(?!\\p{Ll})',
  '(?<!\\p{L})(?:CIO|CDO|CISO)s(?!\\p{L})|-(?:CIO|CDO|CISO)s?(?!\\p{Ll})',
  '(?<!\\p{L})(?:BDBOS|BMDS|GKD|HZD|KDN|KDO|KDRS|KDVZ|KDZ|KGRZ|KIRU|KISA|KIV|KIVBF|KRZ|KRZN|LSKN|SAKD)(?!\\p{L})',
  ...[
    ...NAMES_OF_PROVIDERS.split(' '),
    'HannIT',
    'regio iT',
    'Regio IT',
    'KID Magdeburg',
    'Kommunalservice Mecklenburg',
    'DVZ M-V',
    'IT Baden-Württemberg',
    'LDS NRW',
  ].map((name) => `(?<!\\p{L})${name}(?!\\p{L})`),
  ...['IT', 'IuK', 'IKT', 'E?DV'].flatMap((computing) => [
    `(?<![\\p{L}-])${computing}-${TASKS}`,
    `(?:${HOLDERS}\\p{L}{0,20} für (?:\\p{L}{2,30}(?:,| und) ){0,2}|für )${computing}(?!\\p{L})`,
  ]),
  '(?<!\\p{L})\\p{Lu}[\\p{L}-]+ IT (?:GmbH|AöR|gGmbH)|Kommunal(?:en?)? ?-?IT(?!\\p{Ll})|(?<!\\p{L})\\p{Lu}\\p{L}{3,}-IT(?![\\p{L}-])|(?<!\\p{L})\\p{L}\\p{Ll}{2,}IT(?!\\p{L})|CERT[- ]\\p{Lu}|(?:Strategie|Konzept|Programm|Plan|Agenda) [„"][^“"\\n]{0,40}[Dd]igital|[Cc]yber-?[Zz]entrum',
  '(?:städtische|kommunale)[nr]? (?:IT|EDV)(?![\\p{L}-])|(?<![\\p{L}-])(?:IT|EDV|IuK) (?:de[rs]|für (?:die|das)|in (?:der|den)|im) (?:\\p{Ll}+ )?\\p{L}*(?:[Ss]tadt|[Ss]tädte|[Kk]reis|[Ll]and|[Ll]änder|[Bb]und|[Vv]erwaltung|[Gg]emeinde|[Kk]ommune|[Ää]mter|[Aa]mt|[Bb]ehörde|[Rr]athaus|[Rr]athäuser|[Rr]egierung|[Mm]inisteri|[Dd]ienststelle)',
  '[Dd]eutschland-(?:[Oo]nline|Stack)|Bund ?[Oo]nline(?!\\p{Ll})|[Vv]ernetzte[nr]? Verwaltung|(?:[Pp]rogramm|[Aa]genda|[Ss]trategie|[Kk]onzept|[Pp]lan) [„"]?(?:\\p{L}+e[rns]? )?Verwaltung (?:20\\d\\d|vernetzt|modern)',
  '(?:[Hh]andlungsfeld|[Mm]aßnahme|[Bb]austein|[Ll]eitlinie|[Pp]rojekt)\\p{Ll}* (?:der|zur|für die) Digitalisierung|(?<!\\p{L})Daten(?:haus|werk|kontor|hafen|agentur|anstalt|labor)(?!\\p{Ll})',
  'Chief (?:Information|Digital)|Dataport|(?<!\\p{L})IT\\.\\p{Lu}|(?:betrieb|verband|verbund|Anstalt|Amt)(?:e?s)? (?:für )?(?:\\p{L}+[- ])?IT(?!\\p{Ll})',
  '[Ii]nformationstechn|[Ii]nformationssicherheit|[Ii]nformationsverarbeitung|[Ii]nformations(?:management|- und [Kk]ommunikation)|Information und Technik|[Ii]nformationsdienste|[Ii]nformationszentr|[Dd]atenverarbeitung|[Dd]atenzentrale|[Dd]atenstelle|[Dd]atendienste?(?!\\p{Ll})|[Rr]echenzentr|[Rr]echenstelle|[Kk]ommunikationstechn|(?<!\\p{L})Daten und Information(?!\\p{L})|[Ss]ystemhaus|[Pp]ersonenstandsregister|[Ii]nformatik',
  '[Ee]-?[Gg]overnment|[Oo]nlinezugang|[Oo]nline-(?:Dienst|Leistung|Antr[aä]g|Verfahren|Formular|\\p{Lu}\\p{Ll}+antr[aä]g)|[Vv]erwaltungs(?:leistung|digital|modernisier|portal|dienst)',
  '[Ss]taatsmodernisierung|Smart[- ]City|[Cc]yber(?:-?[Ss]icherheit|-?[Aa]bwehr|agentur)|[Oo]pen[- ]?(?:Data|Government)',
  '[Dd]igital(?:is(?:ierungs|ierten? ))?-?(?:[Mm]inister|[Ss]trateg|[Bb]eauftragt|[Rr]at(?!h)|[Bb]eirat|[Kk]abinett|[Aa]gentur|[Dd]ezern|[Rr]eferat|[Rr]essort|[Aa]genda|[Pp]rogramm|[Kk]onzept|[Oo]ffensive|[Pp]akt|[Ss]taatssekret|[Ss]ervice|[Aa]mt|[Ll]abor|[Zz]entrum|[Aa]usschuss|[Ff]ahrplan|[Mm]asterplan|[Aa]nstalt|[Bb]etrieb(?:e?s)?(?!\\p{L})|[Gg]esellschaft|[Ee]inheit|[Ww]erk(?:e?s)?(?!\\p{L}|statt))',
  '(?:für|und|im|Aktionsplan|Masterplan|Ministerium) Digital(?:es|isierung)(?!\\p{L})',
  ...['Digital', 'E-Gov', 'eGov', 'IT(?!\\p{L})'].map((begun) => `${PLAN} ${begun}`),
  ...['KI', 'Daten', 'Cloud'].map((matter) => `${matter}-?(?:[Ss]trateg|[Ll]eitlini)`),
  '(?:[Bb]eirat|[Rr]at|[Bb]oard|[Gg]remium|[Zz]weckverband)(?:e?s)? (?:\\p{Lu}\\p{L}+ )?[„"]?Digital(?!\\p{L})',
  '(?<!\\p{L})\\p{L}{2,}\\.[Dd]igital(?!\\p{L})|[Mm]odernisierungsagenda|(?:Service|Bürger|Kommunal|Online)-?[Pp]ortal|[Dd]igital 20\\d\\d|Digitalplan',
  ...['Künstliche', 'Daten', 'IT(?!\\p{Ll})', 'Digital', 'Informations'].map((matter) => `${BODY_FOR}${matter}`),
  '(?:[Aa]nstalt|Agentur|Zweckverband|Landes(?:amt|betrieb)|Staatsbetrieb|Eigenbetrieb) (?:\\p{Lu}\\p{L}+(?:er|sche[rs]?) )?(?:Digital|Daten(?!schutz)|Informatik)',
  '[Ee]lektronische[nr]? (?:Verwaltung|Akte|Aktenführung|Vorgangsbearbeitung)|[Bb]ehörden(?:ruf)?nummer|[Ff]achverfahren|[Dd]okumenten(?:management)?-?system|Landes(?:daten)?netz|Verwaltungs(?:daten)?netz|Landesportal|(?<!\\p{L})[Vv]erwaltungs-?[Cc]loud(?!\\p{L})',
  '[Aa]ntrags(?:plattform|portal|management)|[Ff]ormularserver|Verwaltung 4\\.0|[Kk]ünstliche[rn]? Intelligenz in (?:der|unserer|ihrer|ihren) (?:\\p{L}+ )?\\p{L}*(?:[Vv]erwaltung|[Bb]ehörde)',
  '[Oo]nline (?:\\p{L}+ ){0,4}(?:\\d+ )?(?:Leistungen|Dienste|Anträge|Formulare)|(?<!\\p{L})eGo-',
  ...[
    'online',
    '(?:ins|im) Netz',
    '(?:ins|im) Internet',
    'elektronisch',
    'am Bildschirm',
    'am Rechner',
    'am Computer',
  ].map((way) => `${SERVICES} (?:\\p{L}+ ){0,6}${way}`),
  '(?<!\\p{L})Digital (?:\\p{L}+ ){0,2}(?:GmbH|AöR|gGmbH|KU)(?!\\p{L})|Dienstekonsolidierung|Open-Source-(?:Strateg|Leitlini|Konzept|Agenda)|vollständig online|online (?:abwickeln|beantrag|erledig)|[Kk]ommunal(?:e[rs]? )?-?[Dd]igital',
  '(?:Strategie|Konzept|Plan|Agenda|Programm) (?:\\p{L}+ ){1,4}[„"]?[Dd]igital',
  '[Dd]igitale[nrsm]? (?:Leben|Kommune|Kreis|Region|Landkreis|Masterplan|Fahrplan|Aktionsplan|Zukunft|Agenda|Verwaltung|Rathaus|Bürgeramt|Strategie|Stadt|Transformation|Souverän|Behörde|Leistung|Dienste|Angebote|Bürgerbüro|Bürgerkonto|Bürgerdienst|Bürgerservice|Formular|Bauantr[aä]g|Baugenehmigung|Antr[aä]g|Amt(?!\\p{L}))|[Vv]irtuelle[nrsm]? (?:Rathaus|Verwaltung|Amt(?!\\p{L})|Behörde|Bürgerbüro)',
  '[„»"][^“”«"\\n]{0,30}[Dd]igital[^“”«"\\n]{0,40}[“”«"] (?:lautet|heißt|nennt)',
  '(?:heißt|lautet|nennt sich|Titel|Namen?:?) [„»"][^“”«"\\n]{0,30}[Dd]igital',
  '(?:Kommunen|Behörden|Ämter|Gemeinden|Rathäuser|Städte|Landkreise|Kreise) (?:nutzen|verwenden) (?:die|das|den|eine|ein|einen) (?:\\p{Ll}+ )?(?:Plattform|Software|Portal|App)(?!\\p{L})',
])

const ADMINISTRATION =
  '(?:verwaltung|behörde|ministeri|landesregierung|staatsregierung|bundesregierung|staatskanzlei|senatskanzlei|stadtrat|rathaus|kommune|landkreis|stadt )'
/** *Digitalisierung* alone is everywhere; beside an administration, in one sentence, it is not. */
const DIGITAL_ADMINISTRATION = `digital(?:[^.!?\\n]{0,120}${ADMINISTRATION}|(?<=${ADMINISTRATION}[^.!?\\n]{0,120}digital))`
const ONE = latin.i`${DIGITAL_ADMINISTRATION}`
const EACH = latin.gi`${DIGITAL_ADMINISTRATION}`

/** True for a text that speaks of digital public administration, be it in passing; most pages don't. */
export function isInField(text: string): boolean {
  const plain = legible(text)
  return TELLING.isIn(plain) || ONE.test(plain)
}

/**
 * In characters: how far from a word of the field a page may still speak of it. Of 3,759 facts in texts of all kinds
 * none stands further away than 1,000.
 */
const FIELD_REACH = 2000

/** The parts of a text that may speak of digital public administration, in order; none where it is not in the field. */
export function passagesInField(text: string): readonly Span[] {
  if (!hidesWords(text)) return passagesIn(text)
  const plain = normalise(text)
  return passagesIn(plain.text).map(({ start, end }) =>
    plain.originalSpan(Math.max(0, start), Math.min(plain.text.length, end)),
  )
}

function passagesIn(text: string): readonly Span[] {
  const places = [...TELLING.placesIn(text), ...matches(EACH, text).map(({ index }) => index)].sort((a, b) => a - b)
  const passages: { start: number; end: number }[] = []
  for (const place of places) {
    const last = passages.at(-1)
    if (last && place - FIELD_REACH <= last.end) last.end = place + FIELD_REACH
    else passages.push({ start: place - FIELD_REACH, end: place + FIELD_REACH })
  }
  return passages
}
