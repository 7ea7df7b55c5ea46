import type { Rule } from '../../rule.ts'

/** Sentences in which somebody founds a body, or it is founded. */
export const FOUNDED_EXAMPLES: Rule['examples'] = [
  {
    text: 'Ob die 2015 errichtete Digitalagentur Fulda hilft, ist offen.',
    facts: [{ event: 'founded', name: 'Digitalagentur Fulda', date: '2015' }],
  },
  {
    text: 'Gäbe es die 2010 von Bund und Ländern gegründete Koordinierungsstelle für IT-Standards nicht, ginge nichts.',
    facts: [{ event: 'founded', name: 'Koordinierungsstelle für IT-Standards', date: '2010' }],
  },
  {
    text: 'Gegründet wurden das Landesrechenzentrum Erfurt (1990) und das Landesamt für IT (2009).',
    facts: [
      { event: 'founded', name: 'Landesrechenzentrum Erfurt', date: '1990' },
      { event: 'founded', name: 'Landesamt für IT', date: '2009' },
    ],
  },
  {
    text: 'Zum 1. Januar 2019 wird vom Land Hessen eine rechtsfähige Anstalt errichtet; sie heißt „IT-Verbund Mitte“.',
    facts: [{ event: 'founded', name: 'IT-Verbund Mitte', date: '2019-01-01' }],
  },
  {
    text: 'Mit Wirkung vom 1. Juli 2006 wurde in Hessen eine Anstalt mit dem Namen „IT-Verbund Mitte“ errichtet.',
    facts: [{ event: 'founded', name: 'IT-Verbund Mitte', date: '2006-07-01' }],
  },
  {
    text: 'Der Erlass kam im Mai 2019. Die mit ihm geschaffene Digitalagentur Hessen wächst.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: null }],
  },
  {
    text: 'Im März 1998 wurde die KDZ Celle, ein Zweckverband für die IT der Kommunen, gegründet.',
    facts: [{ event: 'founded', name: 'KDZ Celle', date: '1998-03' }],
  },
  {
    text: 'Der Zweckverband Kommunale IT Heide wird mit Beginn des neuen Jahres, also am 1. Januar 2015, gegründet.',
    published: '2014-10-05',
    facts: [{ event: 'founded', name: 'Zweckverband Kommunale IT Heide', date: '2015-01-01' }],
  },
  {
    text: 'Am 3. Mai 1998 wurde der Zweckverband KDZ Auental gegründet.',
    facts: [{ event: 'founded', name: 'Zweckverband KDZ Auental', date: '1998-05-03' }],
  },
  {
    text: 'Digitalanstalt Niedersachsen (AöR)\nGründung: 3. Mai 2012\nSitz: Celle',
    facts: [{ event: 'founded', name: 'Digitalanstalt Niedersachsen', date: '2012-05-03' }],
  },
  {
    text: '1974 wird durch das Gesetz über die Organisation der Datenverarbeitung in Hessen das Landesamt für Datenverarbeitung eingerichtet.',
    facts: [
      {
        event: 'founded',
        name: 'Landesamt für Datenverarbeitung',
        legalBasis: 'Gesetz über die Organisation der Datenverarbeitung in Hessen',
        date: '1974',
      },
    ],
  },
  {
    text: 'Anfang 1970 bildete sich der IT-Rat Hessen (ITR), dem der Bund, die Länder und die Verbände angehörten.',
    facts: [{ event: 'founded', name: 'IT-Rat Hessen', date: '1970' }],
  },
  {
    text: 'Der Zweckverband IT Unterelbe wurde 1972 als Zusammenschluss von zwölf Gemeinden gebildet.',
    facts: [{ event: 'founded', name: 'Zweckverband IT Unterelbe', date: '1972' }],
  },
  {
    text: 'Land eröffnet Landesamt für IT-Sicherheit\n\nDas Landesamt für Sicherheit in der Informationstechnik (LSI) von Bayern hat 40 Stellen.',
    published: '2018-01-26',
    facts: [{ event: 'founded', name: 'Landesamt für Sicherheit in der Informationstechnik', date: '2018-01-26' }],
  },
  {
    text: 'Neue Digitalagentur gegründet\n\nDie Digitalagentur Hessen GmbH hat zwölf Beschäftigte.',
    published: '2021-05-03',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen GmbH', date: '2021-05-03' }],
  },
  {
    text: 'Der Kanzler unterzeichnete den Erlass. Mit ihm ist ein Ministerium für Digitales (MD) errichtet.',
    published: '2022-06-29',
    facts: [{ event: 'founded', name: 'Ministerium für Digitales', date: '2022-06-29' }],
  },
  {
    text: 'IT-Dienstleister im Vergleich\nName | Rechtsform | Errichtung\nDataport | AöR | 1.1.2004\nBITBW | Behörde | 1.7.2015',
    facts: [
      { event: 'founded', name: 'Dataport', date: '2004-01-01' },
      { event: 'founded', name: 'BITBW', date: '2015-07-01' },
    ],
  },
  {
    text: "IT im Land Hessen: unsere Geschichte\n'72 – Gebietsrechenzentrum Hessen Süd gegründet\n+++ 1991: Landesamt für Datenverarbeitung Hessen gegründet +++ 2003: Digitalagentur Hessen errichtet",
    facts: [
      { event: 'founded', name: 'Gebietsrechenzentrum Hessen Süd', date: '1972' },
      { event: 'founded', name: 'Landesamt für Datenverarbeitung Hessen', date: '1991' },
      { event: 'founded', name: 'Digitalagentur Hessen', date: '2003' },
    ],
  },
  {
    text: 'Die Datenzentrale Nord, obwohl erst 2011 vom Land gegründet, zählt viele Kunden.',
    facts: [{ event: 'founded', name: 'Datenzentrale Nord', date: '2011' }],
  },
  {
    text: 'Zwar erst am 1. Juli 2019 errichtet, ist die Digitalagentur Hessen schon bekannt.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2019-07-01' }],
  },
  {
    text: '„Wir haben“, so erinnert sich der Landrat, „die Datenzentrale Nord 1971 mit drei Leuten gegründet.“',
    facts: [{ event: 'founded', name: 'Datenzentrale Nord', date: '1971' }],
  },
  {
    text: '„Den Digitalrat“, sagt Paul Beispiel, Bürgermeister der Stadt Worms, „haben wir 2018 gegründet.“',
    facts: [{ event: 'founded', name: 'Digitalrat', jurisdiction: 'Worms', date: '2018' }],
  },
  {
    text: 'Das Land verlässt sich auf die 2011 von Landkreisen und Städten gegründete Datenzentrale Nord.',
    facts: [{ event: 'founded', name: 'Datenzentrale Nord', date: '2011' }],
  },
  {
    text: 'Geschichte: 1978 wurde die Datenzentrale Nord geschaffen, 2009 Vereinigung mit der Datenzentrale Süd',
    facts: [{ event: 'founded', name: 'Datenzentrale Nord', date: '1978' }],
  },
  {
    text: 'Die Verwaltung wird digital. Die Zukunftskommission #Digitales Hessen 2.0 wurde im April 2024 gegründet.',
    facts: [{ event: 'founded', name: 'Zukunftskommission #Digitales Hessen 2.0', date: '2024-04' }],
  },
  {
    text: '1994 wurden drei Datenzweckverbände (Zweckverband Datenverarbeitung Niederlausitz (DVN), Zweckverband Datenverarbeitung Uckermark (DVU) und Zweckverband Datenverarbeitung Prignitz (DVP)) gegründet.',
    facts: [
      { event: 'founded', name: 'Zweckverband Datenverarbeitung Niederlausitz', date: '1994' },
      { event: 'founded', name: 'Zweckverband Datenverarbeitung Uckermark', date: '1994' },
      { event: 'founded', name: 'Zweckverband Datenverarbeitung Prignitz', date: '1994' },
    ],
  },
  {
    text: 'Die Digitalagentur Hessen hilft. Sie wurde 2020 als Anstalt in Trägerschaft aller Länder und des Bundes gegründet.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', jurisdiction: 'DE', date: '2020' }],
  },
  {
    text: 'Nach der Wahl 2017 wurde in Hessen das Ministerium für Wirtschaft und Digitalisierung eingeführt.',
    facts: [{ event: 'founded', name: 'Ministerium für Wirtschaft und Digitalisierung', date: '2017' }],
  },
  {
    text: 'Im Jahr 2000 gründete Hessen die Digitalagentur Hessen, 2003 Thüringen das Landesrechenzentrum Thüringen.',
    facts: [
      { event: 'founded', name: 'Digitalagentur Hessen', date: '2000' },
      { event: 'founded', name: 'Landesrechenzentrum Thüringen', jurisdiction: 'DE-TH', date: '2003' },
    ],
  },
  {
    text: 'Das Land Hessen hat 2009 den Landesbetrieb IT Kassel aufgelöst, 2010 die Digitalagentur Hessen gegründet und sie 2011 dem Finanzministerium unterstellt.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2010' }],
  },
  {
    text: 'Am 31. Dezember 2013 endete die Datenzentrale Nord; am folgenden Tag wurde die Digitalagentur Hessen errichtet.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2014-01-01' }],
  },
  {
    text: 'Das Landesamt für Informationstechnik Hessen rechnet. Errichtet wurde das Landesamt am 31. Mai 1997.',
    facts: [{ event: 'founded', name: 'Landesamt für Informationstechnik Hessen', date: '1997-05-31' }],
  },
  {
    text: 'Das Rechenzentrum Weser (RZW) rechnet für Bremen. Errichtet 1969 beim Senat.',
    facts: [{ event: 'founded', name: 'Rechenzentrum Weser', date: '1969' }],
  },
  {
    text: 'Der Digitalrat Hessen, 2018 von der alten Regierung eingerichtet, wird nicht fortgeführt.',
    facts: [{ event: 'founded', name: 'Digitalrat Hessen', date: '2018' }],
  },
  {
    text: 'Am Freiburger Standort, der 1971 als Regionales Rechenzentrum Südbaden gegründet wurde, arbeiten 200 Leute.',
    facts: [{ event: 'founded', name: 'Regionales Rechenzentrum Südbaden', date: '1971' }],
  },
  {
    text: 'Der Rat der Stadt Fulda will Sachverstand. Er hat am 4. Mai 2021 einen Digitalbeirat gebildet.',
    facts: [{ event: 'founded', name: 'Digitalbeirat', jurisdiction: 'Fulda', date: '2021-05-04' }],
  },
  {
    text: 'Die Verwaltung wird digital. Die nordatas, der IT-Eigenbetrieb der Stadt Fulda, wurde 2004 gegründet.',
    facts: [{ event: 'founded', name: 'nordatas', jurisdiction: 'Fulda', date: '2004' }],
  },
  {
    text: 'Die Verwaltung wird digital. Der IT-Eigenbetrieb der Stadt Fulda, die nordatas, wurde 2004 gegründet.',
    facts: [{ event: 'founded', name: 'nordatas', jurisdiction: 'Fulda', date: '2004' }],
  },
  {
    text: 'Der Ausschuss für Datenverarbeitung der 16 Länder wurde 1970 gegründet.',
    facts: [{ event: 'founded', name: 'Ausschuss für Datenverarbeitung', jurisdiction: 'DE', date: '1970' }],
  },
  {
    text: 'Das Südwestfälische DV-Zentrum der Städte Hagen und Lüdenscheid wurde 1975 gegründet.',
    facts: [{ event: 'founded', name: 'Südwestfälisches DV-Zentrum', jurisdiction: 'DE-NW', date: '1975' }],
  },
  {
    text: 'Die KDZ Westpfalz, Tochter der Datenzentrale Nord, gegründet 2004, betreibt die Netze.',
    facts: [{ event: 'founded', name: 'KDZ Westpfalz', date: '2004' }],
  },
  {
    text: 'Die Nordbits AöR, ein Gemeinschaftsunternehmen von KDZ Westpfalz und Dataport, gegründet 2004, betreibt die Netze.',
    facts: [{ event: 'founded', name: 'Nordbits AöR', date: '2004' }],
  },
  {
    text: 'Die KDZ Westpfalz, der IT-Eigenbetrieb der Stadt Fulda, gegründet 2002, betreibt die Netze.',
    facts: [{ event: 'founded', name: 'KDZ Westpfalz', date: '2002' }],
  },
  {
    text: 'Wir sind der Zweckverband IT Mitte. Gegründet wurden wir 2010 von 14 Kommunen.',
    facts: [{ event: 'founded', name: 'Zweckverband IT Mitte', date: '2010' }],
  },
  {
    text: '1992 gegründet als Landesrechenzentrum Hessen, trägt die Behörde seit 2015 den Namen Digitalagentur Hessen.',
    facts: [{ event: 'founded', name: 'Landesrechenzentrum Hessen', date: '1992' }],
  },
  {
    text: 'Die Wurzeln reichen bis 1971 zurück. Damals gründeten zwölf Kommunen die Datenzentrale Nord.',
    facts: [{ event: 'founded', name: 'Datenzentrale Nord', date: '1971' }],
  },
  {
    text: 'Am 1. April 2020 war es so weit. Nach zwei Jahren Vorbereitung wurde die Digitalagentur Hessen gegründet.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2020-04-01' }],
  },
  {
    text: 'Im Rathaus hat sich am 4. Mai 2021 der Fuldaer Digitalbeirat gegründet.',
    facts: [{ event: 'founded', name: 'Digitalbeirat', jurisdiction: 'Fulda', date: '2021-05-04' }],
  },
  {
    text: 'Im Interview sagt sie, was die 2022 gegründete Digitalagentur Hessen soll.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2022' }],
  },
  {
    text: 'Als Nachfolgerin der Datenzentrale Schleswig-Holstein, gegründet 1968, arbeitet heute Dataport für das Land.',
    facts: [{ event: 'founded', name: 'Datenzentrale Schleswig-Holstein', date: '1968' }],
  },
  {
    text: 'Zur Beratung richtet der IT-Planungsrat zum 1. März 2023 als ständiges Gremium einen Architekturbeirat ein.',
    facts: [{ event: 'founded', name: 'Architekturbeirat', jurisdiction: 'DE', date: '2023-03-01' }],
  },
  {
    text: 'Gemeinsam mit dem Rechenzentrum Sieg-Lahn gründet die Kommunale Datenzentrale Westharz 2021 die Muster Digital GmbH.',
    facts: [{ event: 'founded', name: 'Muster Digital GmbH', date: '2021' }],
  },
  {
    text: 'Die Länder haben beschlossen, die Digitalagentur Hessen zum 1. Mai 2023 zu gründen.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2023-05-01' }],
  },
  {
    text: 'Die Digitalagentur Hessen, 1972 gegründet, hat bisher viele Kunden.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '1972' }],
  },
  {
    text: 'Ausschuss für Digitalisierung\nDer Ausschuss wurde in der Sitzung des Rates am 4. November 2021 gebildet.',
    facts: [{ event: 'founded', name: 'Ausschuss für Digitalisierung', date: '2021-11-04' }],
  },
  {
    text: 'Die Digitalagentur Hessen ist eine 2017 gegründete Tochtergesellschaft der Stadt.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2017' }],
  },
  {
    text: 'Für das 2022 gegründete Amt für Digitalisierung der Stadt Speyer suchen wir Leute.',
    facts: [{ event: 'founded', name: 'Amt für Digitalisierung', date: '2022' }],
  },
  {
    text: 'Der IT-Verbund Emsland ist gegründet.',
    published: '2016-05-12',
    facts: [{ event: 'founded', name: 'IT-Verbund Emsland', jurisdiction: 'DE-NI', date: '2016-05-12' }],
  },
  {
    text: 'Die Digitalagentur Hessen ist jung. Anfang 2019 wurde die GmbH gegründet.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2019' }],
  },
  {
    text: 'Die Kommunale Datenverarbeitung Hunsrück rechnet für 40 Orte. 1973 wurde das Haus als Regionales Rechenzentrum Nahe gegründet.',
    facts: [{ event: 'founded', name: 'Regionales Rechenzentrum Nahe', date: '1973' }],
  },
  {
    text: 'Das Landesamt für Digitalisierung wurde zum 1. Januar 2016 in Hessen per Landesgesetz errichtet.',
    facts: [
      {
        event: 'founded',
        name: 'Landesamt für Digitalisierung',
        jurisdiction: 'DE-HE',
        date: '2016-01-01',
        legalBasis: 'Landesgesetz',
      },
    ],
  },
  {
    text: 'Hessen hat 2021 gehandelt und die Digitalagentur Hessen gegründet.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', jurisdiction: 'DE-HE', date: '2021' }],
  },
  {
    text: 'In Hessen kümmert sich seit April 2019 das eigens dafür geschaffene Landesamt für Informationssicherheit um Vorfälle.',
    facts: [{ event: 'founded', name: 'Landesamt für Informationssicherheit', date: '2019-04' }],
  },
  {
    text: 'Das 2014 gegründete Landesamt für Informationssicherheit zieht um.',
    facts: [{ event: 'founded', name: 'Landesamt für Informationssicherheit', date: '2014' }],
  },
  {
    text: 'Eine Digitalagentur hat das Land Brandenburg 2017 gegründet.',
    facts: [{ event: 'founded', name: 'Digitalagentur', jurisdiction: 'DE-BB', date: '2017' }],
  },
  {
    text: 'Die Landesregierung richtete 2019 bei der Staatskanzlei einen Digitalrat ein.',
    facts: [{ event: 'founded', name: 'Digitalrat', date: '2019', parent: 'Staatskanzlei' }],
  },
  {
    text: 'Partner des Landes ist die Digitalagentur Hessen, die 2021 gegründet wurde.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2021' }],
  },
  {
    text: 'Für die Netze ist der Landesbetrieb IT Hessen da. Die Behörde wurde 2009 durch Staatsvertrag errichtet.',
    facts: [{ event: 'founded', name: 'Landesbetrieb IT Hessen', date: '2009', legalBasis: 'Staatsvertrag' }],
  },
  {
    text: 'Die Digitalagentur Hessen wurde durch ein Gesetz errichtet, das zum 1. Mai 2021 in Kraft trat.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2021-05-01' }],
  },
  {
    text: 'Es gibt den Digitalbeirat. Den haben wir im März 2021 gegründet, und das war gut.',
    facts: [{ event: 'founded', name: 'Digitalbeirat', date: '2021-03' }],
  },
  {
    text: 'Auszug aus der Niederschrift der Sitzung vom 9. Dezember 2021: TOP 7. Beschluss: Der Gemeinderat Starnberg richtet einen Ausschuss für Digitales ein. Abstimmungsergebnis: einstimmig',
    facts: [{ event: 'founded', name: 'Ausschuss für Digitales', jurisdiction: 'Starnberg', date: '2021-12-09' }],
  },
  {
    text: 'Am 4. Mai 2021 stimmte das Kabinett dem Konzept zu. Mit demselben Beschluss wurde der IT-Rat gebildet.',
    facts: [{ event: 'founded', name: 'IT-Rat', date: '2021-05-04' }],
  },
  {
    text: 'Die Verwaltung wird digital. Hamburg gründete seine Digitalagentur 2016, Bremen schon 2014.',
    facts: [
      { event: 'founded', name: 'Digitalagentur', jurisdiction: 'DE-HH', date: '2016' },
      { event: 'founded', name: 'Digitalagentur', jurisdiction: 'DE-HB', date: '2014' },
    ],
  },
  {
    text: 'Die Verwaltung wird digital. In Kiel wurde 2018 ein Digitalbeirat gegründet, in Jena erst 2019.',
    facts: [
      { event: 'founded', name: 'Digitalbeirat', jurisdiction: 'Kiel', date: '2018' },
      { event: 'founded', name: 'Digitalbeirat', jurisdiction: 'Jena', date: '2019' },
    ],
  },
  {
    text: 'Die Verwaltung wird digital. Die Stadt Jena – sonst nicht für Eile bekannt – hat im April 2020 einen Digitalbeirat gegründet.',
    facts: [{ event: 'founded', name: 'Digitalbeirat', jurisdiction: 'Jena', date: '2020-04' }],
  },
  {
    text: 'Die Verwaltung wird digital. Den Digitalbeirat hat die Stadt Darmstadt im März 2020 gegründet.',
    facts: [{ event: 'founded', name: 'Digitalbeirat', jurisdiction: 'Darmstadt', date: '2020-03' }],
  },
]
