import { FIELD_WORDS } from '../field-words.ts'
import { latin } from '../latin.ts'

/**
 * What makes a plan's subject digital, in families of words. Source: facts.md, the titles that German administrations
 * give their plans, and usage.
 */
const SUBJECTS = [
  FIELD_WORDS,
  String.raw`(?<!\p{L})(?:KI|AI)(?!\p{Ll})|e-?gov(?!\p{L})|(?<!\p{L})e-(?:akte|rechnung|justice|health|service|verwaltung)|(?<!\p{L})daten(?!schutz|blatt|tr[aä]ger)|open[- ]?source|smart[- ]?(?:green[- ]?)?(?:city|cities|country|region|land|village|state)|(?<!\p{L})smart(?: 20\d\d)?$|künstliche[rn]?[- ]intelligenz|modern(?:e|er|en|es|isierung der|isierung des)? (?:verwaltung|staat)|modernisierung (?:der|des) (?:\p{L}+ )?(?:verwaltung|staat)|gigabit|breitband|glasfaser|mobilfunk|multi-?cloud|cloud|blockchain|register-?modernisierung|geodaten|verwaltung (?:4|der zukunft|20\d\d|neu)|4\.0|bürokratie|modernisierungs(?:agenda|strategie|programm|plan)|(?:vernetzt|transparent|bürgernah|zukunftsfähig|zukunftsorientiert|leistungsfähig)\p{L}* (?:und \p{L}+ )?verwaltung|vernetzte[rn]? (?:hanse)?(?:stadt|kommune|region|kreis)|verwaltungsreform|staatsreform|online-?(?:dienst|leistung|service|verfahren|portal)|-online(?!\p{L})|serviceportal`,
  // the paperless, virtual, intelligent office or town
  'papier(?:los|arm|frei)|ohne papier|elektronisch|virtuell',
  String.raw`intelligent\p{L}* (?:stadt|städte|region|kommune|verwaltung|landkreis|kreis|vernetz|quartier)`,
  'smarte[rns]? (?:stadt|städte|region|kommune|verwaltung|landkreis|kreis|gemeinde|rathaus|heimat)',
  // doors to services
  'service-?(?:stadt|konto|konten|plattform|kanal|kanäle)|(?:nutzer|bürger|unternehmens|verwaltungs|organisations|landes)-?(?:konto|konten|portal)',
  String.raw`portalverbund|(?<!\p{L})portal-?(?:strategie|konzept|und)|multi-?(?:channel|kanal)|omni-?(?:channel|kanal)|behörden(?:ruf)?nummer|chat-?bot`,
  String.raw`(?<![\d§] ?)(?<!\p{L})D?115(?!\d)`,
  String.raw`(?:online|virtuelle[sn]?)-?(?:rathaus|bürger\p{L}+|verwaltung)|internet(?!sucht|kriminal)|\p{L}{2}online(?= \d)|(?<!\p{L})online(?!\p{L})|(?<!\p{L})(?:intranet|homepage|web(?:site|auftritt|seite|gis)|apps?(?!\p{L}))|web ?2\.0|social-?media|soziale[rn]? (?:medien|netzwerke)`,
  // how they are built and run
  'low-?code|no-?code|software|automatisier|automation|algorithm|nachnutzung|einer[- ]für[- ]alle|once-?only|internet der dinge|dokumentenmanagement|schriftgutverwaltung|vorgangsbearbeitung',
  String.raw`(?<!\p{L})(?:EfA|RPA|DV|BIM|CERT|ERP|De-Mail|DMS|ECM|eID|GDI|GIS|IoT|5G|XÖV|TUIV|TuI|WLAN|W-LAN|LoRaWAN|BundID)(?!\p{Ll})`,
  String.raw`interoperabilität|robotik|robotic|virtualisierung|prozessmanagement|(?<!\p{L})(?:scan|netzstrategie|is-leitlinie)|umsetzungsplan (?:bund|kritis)(?!\p{L})|grundschutz|netze des bundes|verwaltungsnetz|landesnetz|(?<!\p{L})linux|freie[rn]? software|telekommunikation|informations(?:infrastruktur|management|gesellschaft)|fachverfahren|identitätsmanagement|signatur`,
  String.raw`geo(?:information|portal|basis)|(?<!\p{L})e-?(?:partizipation|participation|vergabe|payment|learning|procurement|rathaus|kommune|behörde|bürger\p{L}*|(?:kreis|stadt|amt)(?:haus|verwaltung)?(?!\p{Ll}))|government|govtech|civic-?tech|registerlandschaft|quantentechn|post-?quanten|kryptogra|verschlüsselung`,
  // whose data, and how they are kept
  String.raw`(?:landes|bundes|verwaltungs|kommunal|stadt|kreis|gesamt|meta|behörden|regierungs|register)daten(?!schutz)|informations(?:architektur|systeme?|technologie)|(?<!\p{L})open\.\p{L}`,
  // administration made new
  String.raw`offene[rn]? verwaltung|verwaltungs(?:strategie|vereinfachung|erneuerung|innovation|umbau)|(?:innovative|moderne|einfache|schnelle|agile|lernende|serviceorientierte|kundenorientierte|effiziente|neue|intelligente)[rn]? (?:und \p{L}+ )?(?:\p{L}*verwaltung|behörde)`,
  String.raw`moderne[rsn]? (?:staat|rathaus|behörde)|(?:rathaus|bürgeramt|behörde|(?<!\p{L})amt) (?:4|der zukunft|von morgen|20[2-5]\d|neu)|verwaltung (?:mit zukunft|von morgen|[23]\.0|neu|vernetzt|modern(?:isiert)?(?!\p{L})|im wandel|(?:\p{L}+ )?20[1-5]\d)|zukunft (?:der |unserer )?verwaltung(?!\p{L})`,
]
const DIGITAL = latin.i`${SUBJECTS.join('|')}`

/** True where a plan's name speaks of digitalisation, IT, data, e-government or the modernisation of administration. */
export function hasDigitalSubject(title: string): boolean {
  return DIGITAL.test(title)
}
