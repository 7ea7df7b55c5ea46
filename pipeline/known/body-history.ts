/**
 * Who runs the bodies of extractors/german/bodies/table.ts, since when they have their names, and what they came out of.
 * Source: compiled by hand in November 2026 from statutes, imprints and the bodies' own chronicles; where a line ends in an
 * address, its dates and carriers were checked against a stored copy of that page. What nobody was sure of is left out.
 * The compilation is CC0. Wikidata ids: none. Every id is to be checked against its item, which could not be reached; an
 * unchecked one would be worse than none.
 *
 * One line each: `name | since/until | carriers | others that carry it | formerly | out of | page`.
 * - since/until: of the body under that name, reduced ISO 8601; either may be missing.
 * - carriers: jurisdictions by id, semicolon-separated. Others: in words, where they are many or no jurisdictions.
 * - formerly: older names of the same body, each with its years where known; the names mean the body ever after.
 * - out of: other bodies that merged into it or that it succeeds.
 */

const FEDERAL = `
Föderale IT-Kooperation|2020-01-01|*||||https://de.wikipedia.org/wiki/Föderale_IT-Kooperation
IT-Planungsrat|2010-04-01|*|||Kooperationsausschuss Automatisierte Datenverarbeitung|
Kooperationsausschuss Automatisierte Datenverarbeitung|/2010|*|kommunale Spitzenverbände|||
Koordinierungsstelle für IT-Standards|2011|*|geführt vom Land Bremen im Auftrag des IT-Planungsrats|OSCI-Leitstelle||
Informationstechnikzentrum Bund|2016-01-01|DE|||Zentrum für Informationsverarbeitung und Informationstechnik;Bundesanstalt für IT-Dienstleistungen;Bundesstelle für Informationstechnik|https://de.wikipedia.org/wiki/Informationstechnikzentrum_Bund
Zentrum für Informationsverarbeitung und Informationstechnik|2006/2015-12-31|DE||||https://de.wikipedia.org/wiki/Informationstechnikzentrum_Bund
Bundesanstalt für IT-Dienstleistungen|/2015-12-31|DE||||https://de.wikipedia.org/wiki/Informationstechnikzentrum_Bund
Bundesstelle für Informationstechnik|2006-01-01/2015-12-31|DE||||https://bva.bund.de/SharedDocs/Kurzmeldungen/DE/BVA/2015/bit_itz_bund.html
Bundesamt für Sicherheit in der Informationstechnik|1991-01-01|DE|||Zentralstelle für Sicherheit in der Informationstechnik|https://de.wikipedia.org/wiki/Bundesamt_für_Sicherheit_in_der_Informationstechnik
Zentrum für Digitale Souveränität der Öffentlichen Verwaltung|2022-12|DE||||https://de.wikipedia.org/wiki/Zentrum_für_Digitale_Souveränität_der_Öffentlichen_Verwaltung
DigitalService des Bundes||DE||||
Bundesdruckerei||DE||||
BWI||DE||||
govdigital|2019|DE-BY;DE-NI;DE-NW|Genossenschaft öffentlicher IT-Dienstleister von Bund, Ländern und Kommunen|||https://www.mi.niedersachsen.de/startseite/aktuelles/presseinformationen/niedersachsen-wird-mitglied-der-bundesweiten-genossenschaft-govdigital-eg-216408.html
ProVitako|||Genossenschaft kommunaler IT-Dienstleister|||
Dataport|2004-01-01|DE-HB;DE-HH;DE-MV;DE-NI;DE-SH;DE-ST|Kommunen in Schleswig-Holstein über den IT-Verbund Schleswig-Holstein, seit 2012||Datenzentrale Schleswig-Holstein|https://de.wikipedia.org/wiki/Dataport`

const SOUTH = `
IT Baden-Württemberg|2015-07-01|DE-BW|||Informatikzentrum Landesverwaltung Baden-Württemberg|https://de.wikipedia.org/wiki/IT_Baden-Württemberg
Informatikzentrum Landesverwaltung Baden-Württemberg|/2015-06-30|DE-BW||||https://de.wikipedia.org/wiki/IT_Baden-Württemberg
Komm.ONE|2020-07-01|DE-BW|Kommunen in Baden-Württemberg über den Zweckverband 4IT|ITEOS 2018-07-01/2020-06-30|Datenzentrale Baden-Württemberg;Kommunale Informationsverarbeitung Baden-Franken;Kommunale Informationsverarbeitung Reutlingen-Ulm;Kommunale Datenverarbeitung Region Stuttgart|https://www.kommune21.de/k21-meldungen/massstaebe-fuer-kommunale-it
Zweckverband 4IT|2018||Kommunen in Baden-Württemberg|||https://www.kommune21.de/k21-meldungen/massstaebe-fuer-kommunale-it
Datenzentrale Baden-Württemberg|/2018-06-30|DE-BW|Kommunen in Baden-Württemberg|||https://www.kommune21.de/k21-meldungen/massstaebe-fuer-kommunale-it
Kommunale Informationsverarbeitung Baden-Franken|/2018-06-30||Kommunen in Baden-Württemberg|||https://www.kommune21.de/k21-meldungen/massstaebe-fuer-kommunale-it
Kommunale Informationsverarbeitung Reutlingen-Ulm|/2018-06-30||Kommunen in Baden-Württemberg|||https://www.kommune21.de/k21-meldungen/massstaebe-fuer-kommunale-it
Kommunale Datenverarbeitung Region Stuttgart|/2018-06-30||Kommunen in Baden-Württemberg|||https://www.kommune21.de/k21-meldungen/massstaebe-fuer-kommunale-it
Anstalt für Kommunale Datenverarbeitung in Bayern|1971-05-12||die vier kommunalen Spitzenverbände in Bayern|||http://www.kommune21.de/meldung_12045
IT-Dienstleistungszentrum des Freistaats Bayern||DE-BY||||
BayKommun|||Kommunen in Bayern|||
KommunalBIT|2010|Erlangen;Fürth;Schwabach||||https://ratsinfo.erlangen.de/vo0050.asp?__kvonr=2141072
IT-Verbund Landsberg|2023-01-01|Landkreis Landsberg am Lech||||https://it-verbund-landsberg.de/beitrag-2/
it@M||München||||
Hessische Zentrale für Datenverarbeitung|1970|DE-HE||||
ekom21|||Kommunen in Hessen, Körperschaft des öffentlichen Rechts|||https://www.kommune21.de/?p=126531&post_type=k21-meldungen
Landesbetrieb Daten und Information||DE-RP|||Daten- und Informationszentrum Rheinland-Pfalz|
Daten- und Informationszentrum Rheinland-Pfalz||DE-RP||||
KommWis|||kommunale Spitzenverbände in Rheinland-Pfalz|||
Zweckverband für Informationstechnologie und Datenverarbeitung der Kommunen in Rheinland-Pfalz|||Kommunen in Rheinland-Pfalz|||
Kommunale Datenzentrale Mainz||Mainz||||
Landesamt für IT-Dienstleistungen|2016-01-01|DE-SL|||Zentrale Datenverarbeitung Saar|http://wirtschaft.saarland.de/SID-0C7A93C1-CF4BAD30/it-dlz.htm
Zentrale Datenverarbeitung Saar|/2015-12-31|DE-SL||||http://wirtschaft.saarland.de/SID-0C7A93C1-CF4BAD30/it-dlz.htm
IT-Innovationszentrum||DE-SL||||https://www.saarland.de/DE/portale/digitalisierung/digitalisierung-verwaltung/organisation/organisation_node.html
Zweckverband Elektronische Verwaltung für Saarländische Kommunen|||Kommunen im Saarland|||`

const EAST = `
Staatsbetrieb Sächsische Informatik Dienste|2008|DE-SN||||
Sächsische Anstalt für Kommunale Datenverarbeitung|||Kommunen in Sachsen|||
Zweckverband Kommunale Informationsverarbeitung Sachsen|2004-01-01||Kommunen vor allem in Sachsen||Zweckverband Kommunale Datenverarbeitung Ostsachsen;Zweckverband Kommunale Datenverarbeitung Westsachsen;Zweckverband Datenverarbeitung in Südsachsen|https://de.wikipedia.org/wiki/Kommunale_Informationsverarbeitung_Sachsen
Komm24|2019||sächsische kommunale IT-Dienstleister, darunter Lecos|||https://ratsinfo.leipzig.de/bi/vo020.asp?VOLFDNR=1013991
Lecos||Leipzig|Zweckverband Kommunale Informationsverarbeitung Sachsen mit einem kleinen Anteil, seit 2010|||http://www.leipzig-netz.de/index.php?title=Lecos
Thüringer Landesrechenzentrum||DE-TH||||http://www.thueringen.de/th5/tlrz/dienstleister/zustaendigkeiten/
Kommunale Informationsverarbeitung Thüringen|||kommunale Gesellschafter|||
Kommunale IT-Union|2009-12-22|Magdeburg;Barleben|Genossenschaft weiterer Kommunen in Sachsen-Anhalt|||https://www.server-lesen.de/kitu/selbsthilfegruppe-fuer-kommunen.html
KID Magdeburg||Magdeburg||||https://www.server-lesen.de/kitu/selbsthilfegruppe-fuer-kommunen.html
Landesinformationszentrum Sachsen-Anhalt||DE-ST||||
Brandenburgischer IT-Dienstleister|2009-01-01|DE-BB|||Landesbetrieb für Datenverarbeitung und IT-Serviceaufgaben|https://zit-bb.brandenburg.de/zit-bb/de/ueber-uns/historie/
Landesbetrieb für Datenverarbeitung und IT-Serviceaufgaben|2007-01-01/2008|DE-BB|||Landesbetrieb für Datenverarbeitung und Statistik|https://zit-bb.brandenburg.de/zit-bb/de/ueber-uns/historie/
Zweckverband Digitale Kommunen Brandenburg|||Kommunen in Brandenburg|||
IT-Dienstleistungszentrum Berlin|2005-01-01|DE-BE||Landesamt für Elektronische Datenverarbeitung 1969/1991;Landesamt für Informationstechnik 1991/1998;Landesbetrieb für Informationstechnik 1998/2004||http://itdz-berlin.de/unternehmen/geschichte.html
DVZ Datenverarbeitungszentrum Mecklenburg-Vorpommern||DE-MV||||
Zweckverband Elektronische Verwaltung in Mecklenburg-Vorpommern|||Kommunen in Mecklenburg-Vorpommern|||
Kommunalservice Mecklenburg||Schwerin;Landkreis Ludwigslust-Parchim||||`

const NORTHWEST = `
IT.Niedersachsen|2014-01-01|DE-NI|||Landesbetrieb für Statistik und Kommunikationstechnologie Niedersachsen|http://www.schure.de/29000/mi,44,02,01519,11.htm
Landesbetrieb für Statistik und Kommunikationstechnologie Niedersachsen|2008-03-01/2013-12-31|DE-NI|||Informatikzentrum Niedersachsen|http://www.schure.de/29000/mi,44,02,01519,11.htm
Informatikzentrum Niedersachsen|/2008-02-29|DE-NI||||https://www.egovernment.de/niedersachsen-gruendet-landesbetrieb-fuer-statistik-und-kommunikationstechnologie-a-147619/
Kommunale Datenverarbeitung Oldenburg|||Kommunen im Nordwesten Niedersachsens|||
ITEBO|||kommunale Gesellschafter|||
HannIT|2011-07|Region Hannover;Hannover|weitere Kommunen in Niedersachsen|||https://www.vitako.de/SitePages/Nachrichten.aspx?item=306
GovConnect|||kommunale IT-Dienstleister in Niedersachsen|||
Landesbetrieb Information und Technik Nordrhein-Westfalen|2009-01-01|DE-NW|||Landesamt für Datenverarbeitung und Statistik;Gemeinsames Gebietsrechenzentrum Hagen;Gemeinsames Gebietsrechenzentrum Köln;Gemeinsames Gebietsrechenzentrum Münster|https://de.wikipedia.org/wiki/IT.NRW
Landesamt für Datenverarbeitung und Statistik|1972/2008-12-31|DE-NW||||http://www.archive.nrw.de/LAV_NRW/jsp/bestand.jsp?archivNr=185&tektId=7228&expandId=7228
d-NRW|2017-01-01|DE-NW|Kommunen und Landschaftsverbände in Nordrhein-Westfalen|||https://www.d-nrw.de/ueber-d-nrw.html
WIVERTIS||Wiesbaden||||
Essener Systemhaus||Essen||||
Dortmunder Systemhaus||Dortmund||||
KDN|2004||kommunale IT-Dienstleister in Nordrhein-Westfalen|||https://mindener-rundschau.de/2012/12/07/14327-minden-lubbeckeowl-verstarkt-die-kdn-verbandsspitze
kdvz Rhein-Erft-Rur|||Kommunen in den Kreisen Düren und Euskirchen und im Rhein-Erft-Kreis|||
Südwestfalen-IT|2018-01-01|Hochsauerlandkreis;Märkischer Kreis;Kreis Olpe;Kreis Siegen-Wittgenstein;Kreis Soest|Städte und Gemeinden in Südwestfalen||KDVZ Citkomm;KDZ Westfalen-Süd|https://kommune21.de/k21-meldungen/digital-und-buergernah
KDVZ Citkomm|/2017-12-31|Hochsauerlandkreis;Märkischer Kreis;Kreis Soest|Städte und Gemeinden dieser Kreise|||https://www.kommune21.de/k21-meldungen/ja-zur-fusion
KDZ Westfalen-Süd|1969/2017-12-31|Kreis Olpe;Kreis Siegen-Wittgenstein|Städte und Gemeinden dieser Kreise|||https://www.spd-siegen-wittgenstein.de/2012/02/20/kdz-westfalen-sued-sucht-zusammenarbeit-mit-iserlohner-citkomm/
regio iT|2011|Aachen;Städteregion Aachen|weitere Kommunen und kommunale Unternehmen in Nordrhein-Westfalen|regio iT aachen 2003/2011|INFOKOM Gütersloh;civitec|https://www.kommune21.de/meldung_13225
civitec|/2019-12-31|Rhein-Sieg-Kreis;Oberbergischer Kreis|Städte und Gemeinden dieser Kreise, Solingen|||https://rp-online.de/nrw/staedte/solingen/staedtische-computer-in-solingen-starten-von-aachen-aus-in-die-zukunft_aid-48019175
ITK Rheinland||Düsseldorf;Rhein-Kreis Neuss|weitere Kommunen im Rheinland|||
Kommunales Rechenzentrum Niederrhein||Kreis Kleve;Kreis Viersen;Kreis Wesel;Krefeld;Bottrop|Städte und Gemeinden dieser Kreise|||
Kommunales Rechenzentrum Minden-Ravensberg/Lippe|/2023-12-31|Kreis Herford;Kreis Lippe;Kreis Minden-Lübbecke|Städte und Gemeinden dieser Kreise|||https://medien-lippe.de/konstituierende-verbandsversammlung-der-ostwestfalen-lippe-it
OWL-IT|2017-12|Kreis Herford;Kreis Lippe;Kreis Minden-Lübbecke;Kreis Paderborn|Städte und Gemeinden in Ostwestfalen-Lippe, seit 2024||Kommunales Rechenzentrum Minden-Ravensberg/Lippe;GKD Paderborn|https://medien-lippe.de/konstituierende-verbandsversammlung-der-ostwestfalen-lippe-it
GKD Recklinghausen||Kreis Recklinghausen|Städte des Kreises|||
GKD Paderborn|/2023-12-31|Kreis Paderborn|Städte und Gemeinden des Kreises und der Nachbarschaft|||https://medien-lippe.de/konstituierende-verbandsversammlung-der-ostwestfalen-lippe-it
citeq||Münster||||
LVR-InfoKom|||Landschaftsverband Rheinland|||
IT-Verbund Schleswig-Holstein|||Kommunen in Schleswig-Holstein||Kommunales Forum für Informationstechnik|https://de.wikipedia.org/wiki/Dataport
Kommunales Forum für Informationstechnik|||kommunale Landesverbände in Schleswig-Holstein|||
Datenzentrale Schleswig-Holstein|/2003-12-31|DE-SH||||`

/** A name that a body had, with the years where they are known. */
interface FormerName {
  readonly name: string
  readonly since?: string
  readonly until?: string
}

export interface BodyHistory {
  /** Reduced ISO 8601, of the body under its present (or last) name. */
  readonly since?: string
  readonly until?: string
  /** Ids of jurisdictions; `DE` is the federation. */
  readonly carriers: readonly string[]
  /** In German: carriers that are no jurisdictions, or too many to list. */
  readonly carriedBy?: string
  /** Older names of the same body. */
  readonly formerly: readonly FormerName[]
  /** Bodies that merged into it, or that it succeeds. */
  readonly outOf: readonly string[]
  /** The page that bears the line out. */
  readonly page?: string
}

/** `*`: the federation and all Länder. */
const ALL = 'DE DE-BB DE-BE DE-BW DE-BY DE-HB DE-HE DE-HH DE-MV DE-NI DE-NW DE-RP DE-SH DE-SL DE-SN DE-ST DE-TH'.split(
  ' ',
)

/** The lines of the table by the body's name in extractors/german/bodies/table.ts. */
export function bodyHistories(): ReadonlyMap<string, BodyHistory> {
  return new Map([FEDERAL, SOUTH, EAST, NORTHWEST].flatMap((part) => part.trim().split('\n')).map(readLine))
}

function readLine(line: string): [string, BodyHistory] {
  const [name = '', period = '', carriers = '', carriedBy, formerly = '', outOf = '', page] = line.split('|')
  return [
    name,
    {
      ...periodOf(period),
      carriers: carriers === '*' ? ALL : listOf(carriers),
      ...(carriedBy && { carriedBy }),
      formerly: listOf(formerly).map(formerName),
      outOf: listOf(outOf),
      ...(page && { page }),
    },
  ]
}

const listOf = (text: string) => (text === '' ? [] : text.split(';'))

function periodOf(text: string): { since?: string; until?: string } {
  const [since, until] = text.split('/')
  return { ...(since && { since }), ...(until && { until }) }
}

/** `ITEOS 2018-07-01/2020-06-30`. */
function formerName(text: string): FormerName {
  const period = /\s(?<period>[\d-]*\/[\d-]*)$/u.exec(text)?.groups?.period
  if (period === undefined) return { name: text }
  return { name: text.slice(0, -period.length - 1), ...periodOf(period) }
}
