/**
 * Known bodies of digital administration in Germany.
 * Source: compiled by hand from public knowledge (official names and acronyms as the bodies use them), as of 2025.
 * One line each: `name | acronyms, comma-separated | kind | jurisdiction | other names, semicolon-separated`.
 * Acronyms match exactly (a genitive -s aside); names match in any case and inflection of their words.
 */

export type BodyKind =
  | 'agency'
  | 'it-provider'
  | 'ministry'
  | 'chancellery'
  | 'council'
  | 'company'
  | 'association'
  | 'parliament'
  | 'government'
  | 'other'

export interface KnownBody {
  readonly name: string
  readonly acronyms: readonly string[]
  readonly kind: BodyKind
  readonly jurisdiction: string | undefined
  readonly otherNames: readonly string[]
}

const FEDERAL = `
Föderale IT-Kooperation|FITKO|agency|DE|Föderale IT-Kooperation AöR
Kooperationsausschuss Automatisierte Datenverarbeitung|KoopA ADV|council|DE|Kooperationsausschuss ADV;Kooperationsausschuss Automatisierte Datenverarbeitung Bund/Länder/Kommunaler Bereich
IT-Planungsrat|IT-PLR|council|DE|IT-Planungsrat von Bund und Ländern
Informationstechnikzentrum Bund|ITZBund,ITZ Bund|it-provider|DE
Zentrum für Informationsverarbeitung und Informationstechnik|ZIVIT|it-provider|DE
Bundesanstalt für IT-Dienstleistungen|DLZ-IT|it-provider|DE
Bundesstelle für Informationstechnik||it-provider|DE
Bundesamt für Sicherheit in der Informationstechnik|BSI|agency|DE
Zentrale Stelle für Informationstechnik im Sicherheitsbereich|ZITiS|agency|DE
Bundesanstalt für den Digitalfunk der Behörden und Organisationen mit Sicherheitsaufgaben|BDBOS|agency|DE
Agentur für Innovation in der Cybersicherheit|Cyberagentur|agency|DE|Agentur für Innovation in der Cybersicherheit GmbH
Bundesministerium für Digitales und Staatsmodernisierung|BMDS|ministry|DE|Bundesdigitalministerium;Bundesministerium für Digitalisierung und Staatsmodernisierung;Ministerium für Digitales und Staatsmodernisierung
Bundesministerium für Digitales und Verkehr|BMDV|ministry|DE
Bundesministerium für Verkehr und digitale Infrastruktur|BMVI|ministry|DE
Zentrum für Digitale Souveränität der Öffentlichen Verwaltung|ZenDiS|agency|DE|Zentrum Digitale Souveränität;Zentrum für Digitale Souveränität;ZenDiS GmbH
DigitalService des Bundes||it-provider|DE|DigitalService;Digitalservice;Digitalservice des Bundes;DigitalService GmbH des Bundes;DigitalService4Germany;DigitalService4Germany GmbH
Bundesdruckerei||it-provider|DE|Bundesdruckerei GmbH;Bundesdruckerei-Gruppe
BWI|BWI|it-provider|DE|BWI GmbH
Koordinierungsstelle für IT-Standards|KoSIT|agency|DE
govdigital||it-provider|DE|govdigital eG;Govdigital
ProVitako||it-provider|DE|ProVitako eG
Dataport||it-provider|DE|Dataport AöR
Nationales Cyber-Abwehrzentrum|Cyber-AZ|agency|DE|Nationales Cyberabwehrzentrum
Nationaler Cyber-Sicherheitsrat||council|DE|Nationaler Cybersicherheitsrat
Nationaler Normenkontrollrat|NKR|council|DE|Normenkontrollrat
Rat der IT-Beauftragten|IT-Rat|council||Rat der IT-Beauftragten der Ressorts;Rat der IT-Beauftragten der Bundesregierung
Konferenz der IT-Beauftragten der Ressorts|KoITB|council|DE
Bundesverwaltungsamt|BVA|agency|DE
Bundesnetzagentur|BNetzA|agency|DE
CERT-Bund|CERT-Bund|agency|DE`

const SOUTH = `
IT Baden-Württemberg|BITBW|it-provider|DE-BW|Landesoberbehörde IT Baden-Württemberg
Informatikzentrum Landesverwaltung Baden-Württemberg|IZLBW|it-provider|DE-BW
Cybersicherheitsagentur Baden-Württemberg|CSBW|agency|DE-BW
Komm.ONE||it-provider|DE-BW|Komm.ONE AöR;KommONE
ITEOS||it-provider|DE-BW|Iteos
Datenzentrale Baden-Württemberg|DZBW,DZ BW|it-provider|DE-BW
Zweckverband 4IT|4IT|it-provider|DE-BW
Kommunale Informationsverarbeitung Baden-Franken|KIVBF|it-provider|DE-BW|Zweckverband Kommunale Informationsverarbeitung Baden-Franken
Kommunale Informationsverarbeitung Reutlingen-Ulm|KIRU|it-provider|DE-BW|Zweckverband Kommunale Informationsverarbeitung Reutlingen-Ulm
Kommunale Datenverarbeitung Region Stuttgart|KDRS|it-provider|DE-BW|Zweckverband Kommunale Datenverarbeitung Region Stuttgart
Ministerium des Inneren, für Digitalisierung und Kommunen||ministry|DE-BW|Ministerium für Inneres, Digitalisierung und Migration;Ministerium für Inneres, Digitalisierung und Kommunen
Landesamt für Sicherheit in der Informationstechnik|LSI|agency|DE-BY
Bayern-CERT||agency|DE-BY
Anstalt für Kommunale Datenverarbeitung in Bayern|AKDB|it-provider|DE-BY|Anstalt für Kommunale Datenverarbeitung
IT-Dienstleistungszentrum des Freistaats Bayern|IT-DLZ Bayern|it-provider|DE-BY
Landesamt für Digitalisierung, Breitband und Vermessung|LDBV|agency|DE-BY
Bayerisches Staatsministerium für Digitales|StMD|ministry|DE-BY|Staatsministerium für Digitales
Bayerische Agentur für Digitales||agency|DE-BY|byte GmbH;Digitalagentur byte
BayKommun||it-provider|DE-BY|BayKommun AöR
Zentrum Digitalisierung.Bayern|ZD.B|other|DE-BY
KommunalBIT||it-provider|DE-BY|KommunalBIT AöR
IT-Verbund Landsberg||it-provider|Landkreis Landsberg am Lech|IT-Verbund Landsberg am Lech
it@M|it@M|it-provider|München
Hessische Zentrale für Datenverarbeitung|HZD|it-provider|DE-HE
WIVERTIS||it-provider|Wiesbaden|WIVERTIS GmbH
ekom21|ekom21|it-provider|DE-HE|ekom21 – KGRZ Hessen;ekom21 - KGRZ Hessen;ekom21 GmbH
Hessisches Ministerium für Digitalisierung und Innovation|HMD|ministry|DE-HE
Hessen CyberCompetenceCenter|Hessen3C|agency|DE-HE
Landesbetrieb Daten und Information|LDI|it-provider|DE-RP
Daten- und Informationszentrum Rheinland-Pfalz|DIZ|it-provider|DE-RP
KommWis||it-provider|DE-RP|KommWis GmbH
Zweckverband für Informationstechnologie und Datenverarbeitung der Kommunen in Rheinland-Pfalz|ZIDKOR|it-provider|DE-RP
Kommunale Datenzentrale Mainz|KDZ Mainz|it-provider|Mainz
Ministerium für Arbeit, Soziales, Transformation und Digitalisierung|MASTD|ministry|DE-RP
Landesamt für IT-Dienstleistungen|IT-DLZ|it-provider|DE-SL
Zentrale Datenverarbeitung Saar|ZDV-Saar|it-provider|DE-SL
IT-Innovationszentrum|IT-I|it-provider|DE-SL
Zweckverband Elektronische Verwaltung für Saarländische Kommunen|eGo-Saar|it-provider|DE-SL|Zweckverband eGo-Saar;Zweckverband Elektronische Verwaltung im Saarland`

const EAST = `
Staatsbetrieb Sächsische Informatik Dienste|SID|it-provider|DE-SN|Sächsische Informatik Dienste
Sächsische Anstalt für Kommunale Datenverarbeitung|SAKD|it-provider|DE-SN
Zweckverband Kommunale Informationsverarbeitung Sachsen|KISA|it-provider|DE-SN|Kommunale Informationsverarbeitung Sachsen
Digitalagentur Sachsen|DiAS|agency|DE-SN
Komm24||it-provider|DE-SN|Komm24 GmbH
Lecos||it-provider|Leipzig|Lecos GmbH
Thüringer Landesrechenzentrum|TLRZ|it-provider|DE-TH
Kommunale Informationsverarbeitung Thüringen|KIV Thüringen|it-provider|DE-TH|KIV Thüringen GmbH
Digitalagentur Thüringen||agency|DE-TH|Digitalagentur Thüringen GmbH;Thüringer Digitalagentur
Thüringer Ministerium für Digitales und Infrastruktur|TMDI|ministry|DE-TH
Kommunale IT-Union|KITU|it-provider|DE-ST|Kommunale IT-UNION eG
KID Magdeburg||it-provider|Magdeburg|KID Magdeburg GmbH
Landesinformationszentrum Sachsen-Anhalt||it-provider|DE-ST|Landesinformationszentrum
Ministerium für Infrastruktur und Digitales||ministry|DE-ST
Brandenburgischer IT-Dienstleister|ZIT-BB|it-provider|DE-BB|Zentraler IT-Dienstleister des Landes Brandenburg
DigitalAgentur Brandenburg|DABB|agency|DE-BB|DigitalAgentur Brandenburg GmbH;Digitalagentur Brandenburg
Zweckverband Digitale Kommunen Brandenburg|DIKOM|it-provider|DE-BB
Landesbetrieb für Datenverarbeitung und IT-Serviceaufgaben|LDS|it-provider|DE-BB
Ministerium der Justiz und für Digitalisierung|MdJD|ministry|DE-BB
IT-Dienstleistungszentrum Berlin|ITDZ,ITDZ Berlin|it-provider|DE-BE
CityLAB Berlin||other|DE-BE|CityLAB
Digitalagentur Berlin||agency|DE-BE
DVZ Datenverarbeitungszentrum Mecklenburg-Vorpommern|DVZ,DVZ M-V|it-provider|DE-MV|DVZ M-V GmbH;Datenverarbeitungszentrum Mecklenburg-Vorpommern;DVZ Datenverarbeitungszentrum Mecklenburg-Vorpommern GmbH
Zweckverband Elektronische Verwaltung in Mecklenburg-Vorpommern|eGo-MV|it-provider|DE-MV|Zweckverband eGo-MV
Kommunalservice Mecklenburg|KSM|it-provider|DE-MV|KSM Kommunalservice Mecklenburg AöR
Zentrum für Digitalisierung Mecklenburg-Vorpommern|ZDMV|agency|DE-MV
Ministerium für Energie, Infrastruktur und Digitalisierung||ministry|DE-MV
Ministerium für Inneres, Bau und Digitalisierung||ministry|DE-MV`

const NORTHWEST = `
IT.Niedersachsen|IT.N|it-provider|DE-NI|Landesbetrieb IT.Niedersachsen
Landesbetrieb für Statistik und Kommunikationstechnologie Niedersachsen|LSKN|it-provider|DE-NI
Informatikzentrum Niedersachsen|izn|it-provider|DE-NI
Kommunale Datenverarbeitung Oldenburg|KDO|it-provider|DE-NI|Zweckverband Kommunale Datenverarbeitung Oldenburg
ITEBO||it-provider|DE-NI|ITEBO GmbH
HannIT|hannIT|it-provider|DE-NI|Hannoversche Informationstechnologien;Hannoversche Informationstechnologien AöR;HannIT AöR
GovConnect||it-provider|DE-NI|GovConnect GmbH
Digitalagentur Niedersachsen||agency|DE-NI
Landesbetrieb Information und Technik Nordrhein-Westfalen|IT.NRW|it-provider|DE-NW|Landesbetrieb Information und Technik;Information und Technik Nordrhein-Westfalen;Information und Technik NRW;Landesbetrieb IT.NRW
Landesamt für Datenverarbeitung und Statistik|LDS NRW|it-provider|DE-NW
d-NRW||it-provider|DE-NW|d-NRW AöR;d-NRW GmbH
KDN|KDN|it-provider|DE-NW|KDN – Dachverband kommunaler IT-Dienstleister;Dachverband kommunaler IT-Dienstleister;Zweckverband KDN
kdvz Rhein-Erft-Rur||it-provider|DE-NW|KDVZ Rhein-Erft-Rur
KDVZ Citkomm||it-provider|DE-NW|Citkomm
KDZ Westfalen-Süd||it-provider|DE-NW|Kommunale Datenzentrale Westfalen-Süd
Südwestfalen-IT|SIT|it-provider|DE-NW
regio iT||it-provider|DE-NW|regio iT GmbH;regio-IT;regioIT;Regio IT
civitec||it-provider|DE-NW|Zweckverband civitec
ITK Rheinland||it-provider|DE-NW|IT-Kooperation Rheinland
Kommunales Rechenzentrum Niederrhein|KRZN|it-provider|DE-NW
Kommunales Rechenzentrum Minden-Ravensberg/Lippe|krz,KRZ|it-provider|DE-NW
OWL-IT||it-provider|DE-NW|Ostwestfalen-Lippe-IT
GKD Recklinghausen||it-provider|DE-NW
GKD Paderborn||it-provider|DE-NW
Essener Systemhaus|ESH|it-provider|Essen
Dortmunder Systemhaus||it-provider|Dortmund
citeq||it-provider|Münster
LVR-InfoKom||it-provider|DE-NW
Ministerium für Wirtschaft, Innovation, Digitalisierung und Energie|MWIDE|ministry|DE-NW
Ministerium für Heimat, Kommunales, Bau und Digitalisierung|MHKBD|ministry|DE-NW
Ministerium für Wirtschaft, Arbeit, Verkehr und Digitalisierung||ministry|DE-NI
Ministerium für Energiewende, Landwirtschaft, Umwelt, Natur und Digitalisierung|MELUND|ministry|DE-SH
IT-Verbund Schleswig-Holstein|ITVSH|it-provider|DE-SH|ITV.SH
Kommunales Forum für Informationstechnik|KomFIT|it-provider|DE-SH
Datenzentrale Schleswig-Holstein||it-provider|DE-SH`

const ASSOCIATIONS = `
Vitako|VITAKO|association|DE|Bundes-Arbeitsgemeinschaft der Kommunalen IT-Dienstleister
Bitkom||association|DE|BITKOM
Kommunale Gemeinschaftsstelle für Verwaltungsmanagement|KGSt|association|DE
Deutscher Städtetag||association|DE|Städtetag
Deutscher Landkreistag|DLT|association|DE|Landkreistag
Deutscher Städte- und Gemeindebund|DStGB|association|DE|Städte- und Gemeindebund
Nationales E-Government Kompetenzzentrum|NEGZ|association|DE
Initiative D21|D21|association|DE
Databund|DATABUND|association|DE
Cyber-Sicherheitsrat Deutschland|CSRD|association|DE
GovTech Campus Deutschland||association|DE|GovTech Campus`

let table: readonly KnownBody[] | undefined

/** The known bodies; read once, on first use. */
export function knownBodies(): readonly KnownBody[] {
  table ??= [FEDERAL, SOUTH, EAST, NORTHWEST, ASSOCIATIONS].flatMap((part) => part.trim().split('\n')).map(readLine)
  return table
}

function readLine(line: string): KnownBody {
  const [name = '', acronyms = '', kind = 'other', jurisdiction = '', others = ''] = line.split('|')
  return {
    name,
    acronyms: acronyms ? acronyms.split(',') : [],
    kind: kind as BodyKind,
    jurisdiction: jurisdiction || undefined,
    otherNames: others ? others.split(';') : [],
  }
}
