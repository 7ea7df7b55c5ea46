import type { Rule } from '../rule.ts'

/** Sentences in which a plan is adopted as the object of its verb. */
export const ADOPTED_EXAMPLES: Rule['examples'] = [
  {
    text: 'Die IT-Strategie hat der Bremer Senat im Mai 2014 verabschiedet, das Konzept E-Akte im November 2016 und die Digitalstrategie im Februar 2018.',
    facts: [
      { event: 'adopted', title: 'IT-Strategie', date: '2014-05' },
      { event: 'adopted', title: 'Konzept E-Akte', date: '2016-11' },
      { event: 'adopted', title: 'Digitalstrategie', date: '2018-02' },
    ],
  },
  {
    text: 'Der Rat der Stadt Celle hat im Mai 2020 die Digitalstrategie, die Datenstrategie und die KI-Strategie verabschiedet.',
    facts: [
      { event: 'adopted', title: 'Digitalstrategie', date: '2020-05' },
      { event: 'adopted', title: 'Datenstrategie', date: '2020-05' },
      { event: 'adopted', title: 'KI-Strategie', date: '2020-05' },
    ],
  },
  {
    text: 'Die Digitalstrategie habe man im Mai 2019 beschlossen, sagte der Celler Oberbürgermeister.',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', jurisdiction: 'Celle', date: '2019-05' }],
  },
  {
    text: 'Digitale Verwaltung im Norden\nDas Kabinett in Kiel verabschiedete am 3. Mai 2022 den Kompass „Digitales Schleswig-Holstein“.',
    facts: [{ event: 'adopted', title: 'Digitales Schleswig-Holstein', adopter: 'Kabinett', date: '2022-05-03' }],
  },
  {
    text: 'Digitale Verwaltung im Kreis\nDer Kreistag des Kreises Plön beschloss am 12. März 2020 den Digitalen Kompass.',
    facts: [{ event: 'adopted', title: 'Digitaler Kompass', jurisdiction: 'Kreis Plön', date: '2020-03-12' }],
  },
  {
    text: 'Unter dem Titel „Bremen wird digital“ hat der Senat am 2. März 2021 einen Aktionsplan beschlossen.',
    facts: [{ event: 'adopted', title: 'Bremen wird digital', jurisdiction: 'DE-HB', date: '2021-03-02' }],
  },
  {
    text: 'Mit den Stimmen von CDU und Grünen hat der Kreistag Kleve am 2. März 2021 die Digitale Agenda beraten und beschlossen.',
    facts: [{ event: 'adopted', title: 'Digitale Agenda', adopter: 'Kreistag Kleve', date: '2021-03-02' }],
  },
  {
    text: 'Grünes Licht für den „Aktionsplan Digitales Rathaus“: Am 22. Februar 2021 nahm ihn der Rat der Stadt Celle an.',
    facts: [{ event: 'adopted', title: 'Aktionsplan Digitales Rathaus', date: '2021-02-22' }],
  },
  {
    text: 'Die Stadt Celle hat ihre Digitalstrategie 2019 erarbeitet und im Mai 2020 beschlossen.',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', jurisdiction: 'Celle', date: '2020-05' }],
  },
  {
    text: 'Nach der Informationssicherheitsleitlinie für die Landesverwaltung, vom Kabinett in Wiesbaden am 5. Dezember 2023 beschlossen, ist die CISO zuständig.',
    facts: [
      { event: 'adopted', title: 'Informationssicherheitsleitlinie für die Landesverwaltung', date: '2023-12-05' },
    ],
  },
  {
    text: 'Der Rat beriet am 3. Mai 2019 über die Digitalstrategie der Stadt Celle. Er nahm sie einstimmig an.',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2019-05-03' }],
  },
  {
    text: 'Der Ausschuss beriet am 3. Mai 2019 über die Digitalstrategie der Stadt Celle. Der Rat nahm sie später an.',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', date: null }],
  },
  {
    text: 'Digitale Agenda Celle\n(für die Verwaltung der Stadt)\nVom Rat beschlossen am 3. Mai 2019.',
    facts: [{ event: 'adopted', title: 'Digitale Agenda', date: '2019-05-03' }],
  },
  {
    text: 'Cybersicherheitsstrategie und KI-Strategie in Celle\nDer Rat beriet über beide. Erstere wurde am 3. Mai 2019 beschlossen, letztere vertagt.',
    facts: [{ event: 'adopted', title: 'Cybersicherheitsstrategie', date: '2019-05-03' }],
  },
  {
    text: 'Zur Abstimmung in Celle standen die Digitale Agenda und der Masterplan Digitalisierung. Beide wurden am 3. Mai 2019 beschlossen.',
    facts: [
      { event: 'adopted', title: 'Digitale Agenda', date: '2019-05-03' },
      { event: 'adopted', title: 'Masterplan Digitalisierung', date: '2019-05-03' },
    ],
  },
  {
    text: 'Die Stadt Celle hat nun eine Strategie. „Celle digital vernetzt“ lautet der Titel. Beschlossen hat sie der Rat am 3. Mai 2019.',
    facts: [{ event: 'adopted', title: 'Celle digital vernetzt', date: '2019-05-03' }],
  },
  {
    text: 'Die Digitale Agenda der Stadt Celle ist da. Unterzeichnet hat sie der Landrat am 3. Mai 2019.',
    facts: [{ event: 'adopted', title: 'Digitale Agenda', date: '2019-05-03' }],
  },
  {
    text: 'Die Staatsregierung hat die ganzheitliche Digitalstrategie für eine lebenswerte Heimat verabschiedet.',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', adopter: 'Staatsregierung' }],
  },
  {
    text: 'Das Kabinett hat im Mai 2019 die Strategie Hessens zur digitalen Transformation beschlossen.',
    facts: [{ event: 'adopted', title: 'Strategie Hessens zur digitalen Transformation', date: '2019-05' }],
  },
  {
    text: 'IT-Planungsrat verabschiedet ersten Teil der Föderalen Digitalstrategie',
    facts: [{ event: 'adopted', title: 'Föderale Digitalstrategie', adopter: 'IT-Planungsrat', jurisdiction: 'DE' }],
  },
  {
    text: 'Beschluss:\nDie Digitale Agenda des Kreises Kleve wird beschlossen.\n\nAbstimmungsergebnis: einstimmig',
    facts: [{ event: 'adopted', title: 'Digitale Agenda', jurisdiction: 'Kreis Kleve' }],
  },
  {
    text: 'Der Kreistag tagte am 4. Mai 2022 in Celle. Dabei wurde die Digitalstrategie verabschiedet.',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', adopter: 'Kreistag', date: '2022-05-04' }],
  },
  {
    text: 'Konzepte der Kreise\nLandkreis Celle\nDigitale Agenda 2025, Fortschreibung vom Kreistag am 24.03.2021 beschlossen',
    facts: [{ event: 'updated', title: 'Digitale Agenda 2025', date: '2021-03-24' }],
  },
  {
    text: 'Auf seiner jüngsten Sitzung (3. Mai) hat der Rat der Stadt Celle die Digitalstrategie verabschiedet.',
    published: '2019-05-06',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2019-05-03' }],
  },
  {
    text: 'Der Rat der Stadt Celle (Sitzung vom 3. Mai) hat die Digitalstrategie verabschiedet.',
    published: '2019-05-06',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2019-05-03' }],
  },
  {
    text: 'Ergebnisse der Ratssitzung am 03.05.2019\nDer Rat der Stadt Celle hat die Digitalstrategie verabschiedet.',
    published: '2019-05-06',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2019-05-03' }],
  },
  {
    text: 'Vorlage 12/2019\nStatus: ungeändert beschlossen am 03.05.2019\nBeschluss: Der Rat der Stadt Celle beschließt die Digitalstrategie.',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2019-05-03' }],
  },
  {
    text: 'Einladung zur Ratssitzung am 10.05.2019\nDer Rat der Stadt Celle hat die Digitalstrategie verabschiedet.',
    published: '2019-05-06',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2019-05-06' }],
  },
  {
    text: 'Die Digitalstrategie der Stadt Celle (verabschiedet im Mai 2019) gilt für alle Ämter.',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2019-05' }],
  },
  {
    text: 'Vorlage 12/2019\nBeschlossen in der Ratssitzung am 03.05.2019\nDie Digitalstrategie der Stadt Celle wird beschlossen.',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2019-05-03' }],
  },
  {
    text: 'Der Rat der Stadt Celle hat die Digitalstrategie verabschiedet. Der Beschluss vom 3. Mai fiel einstimmig.',
    published: '2019-05-06',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2019-05-03' }],
  },
  {
    text: 'Nächste Ratssitzung: 12.11.2019\nDer Rat der Stadt Celle hat die Digitalstrategie verabschiedet.',
    published: '2019-10-05',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2019-10-05' }],
  },
  {
    text: 'Der Rat der Stadt Celle hat (am 2. Oktober) die Digitalstrategie verabschiedet.',
    published: '2019-10-05',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2019-10-02' }],
  },
  {
    text: 'Ergebnisse des Rates vom 03.05.2019\nDer Rat der Stadt Celle hat die Digitalstrategie verabschiedet.',
    published: '2019-05-06',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2019-05-03' }],
  },
  {
    text: 'Nach der Vorberatung am 4. Juni hat der Rat der Stadt Celle die Digitalstrategie verabschiedet.',
    published: '2019-06-11',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2019-06-11' }],
  },
  {
    text: 'Schon 2013 hat die Stadt Celle mit dem Ratsbeschluss zum Konzept „Internetstadt Celle“ ihre erste Digitale Agenda verabschiedet.',
    facts: [{ event: 'adopted', title: 'Internetstadt Celle', date: '2013' }],
  },
  {
    text: 'Am 3. Mai 2019 verabschiedete der Rat der Stadt Celle mit dem „Masterplan Digitales Celle“ eine umfassende Digitalstrategie.',
    facts: [{ event: 'adopted', title: 'Masterplan Digitales Celle', date: '2019-05-03' }],
  },
  {
    text: 'Der Rat der Stadt Celle hat die Digitalstrategie „nach langer und offener Debatte“ am 3. Mai 2019 verabschiedet.',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2019-05-03' }],
  },
  {
    text: 'Konzepte der Städte\nStadt\tKonzept\tBeschluss\nUlm\tDigitale Agenda\t3. Mai 2019\nCelle\tSmart City Konzept\tin Arbeit',
    facts: [{ event: 'adopted', title: 'Digitale Agenda', jurisdiction: 'Ulm', date: '2019-05-03' }],
  },
  {
    text: 'Der IT-Planungsrat hat am 4. März 2015 die Standardisierungsagenda beschlossen.',
    facts: [{ event: 'adopted', title: 'Standardisierungsagenda', jurisdiction: 'DE', date: '2015-03-04' }],
  },
  {
    text: 'Mit den Bürgern erarbeitet und vom Gemeinderat der Stadt Ulm am 21. Januar 2020 beschlossen, bindet die Smart-City-Strategie nun alle Ämter.',
    facts: [{ event: 'adopted', title: 'Smart-City-Strategie', jurisdiction: 'Ulm', date: '2020-01-21' }],
  },
  {
    text: 'Während Hessen seine Digitalstrategie 2016 beschloss, wartete Bremen ab.',
    published: '2020-05-15',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', jurisdiction: 'DE-HE', date: '2016' }],
  },
  {
    text: 'Am 4. Mai 2016 hat der Kreistag die Digitalstrategie 2020 beschlossen.',
    published: '2021-05-15',
    facts: [{ event: 'adopted', title: 'Digitalstrategie 2020', date: '2016-05-04' }],
  },
  {
    text: 'Der Kreistag hat am 4. März 2020 die Digitalisierungsstrategie RBK digital 2025 angenommen.',
    facts: [{ event: 'adopted', title: 'Digitalisierungsstrategie RBK digital 2025', date: '2020-03-04' }],
  },
  {
    text: 'Maßgeblich ist die IT-Strategie, die das Kabinett in Mainz am 8. Mai 2022 in fortgeschriebener Fassung beschlossen hat.',
    facts: [{ event: 'updated', title: 'IT-Strategie', date: '2022-05-08' }],
  },
  {
    text: 'Die neue Fassung der Digitalstrategie der Stadt Celle liegt vor; der Rat hat sie am 4. Mai 2021 beschlossen.',
    facts: [{ event: 'updated', title: 'Digitalstrategie', date: '2021-05-04' }],
  },
  {
    text: 'Die Digitalstrategie der Stadt Celle wurde im Mai 2021 erneuert. Die Urfassung hatte das Gremium im Dezember 2018 verabschiedet.',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2018-12' }],
  },
  {
    text: 'Der Aktionsplan 2013 wurde auf der Sitzung des IT-Planungsrats am 4. Oktober 2012 beschlossen.',
    facts: [{ event: 'adopted', title: 'Aktionsplan 2013', jurisdiction: 'DE', date: '2012-10-04' }],
  },
  {
    text: 'Der Ministerrat in München hat das Konzept ‘Digitale Verwaltung 2030’ verabschiedet.',
    facts: [{ event: 'adopted', title: 'Digitale Verwaltung 2030', jurisdiction: 'DE-BY' }],
  },
  {
    text: '2010 beschloss der Stadtrat Ulm die Digitalstrategie, 2014 die Smart-City-Strategie.',
    facts: [
      { event: 'adopted', title: 'Digitalstrategie', date: '2010' },
      { event: 'adopted', title: 'Smart-City-Strategie', date: '2014' },
    ],
  },
  {
    text: 'Niederschrift über die Sitzung des Kreistages des Landkreises Celle am 12.12.2019\nBeschluss: Der Kreistag beschließt die „Digitale Agenda Celle 2025“ in der Fassung vom 18.11.2019.',
    facts: [{ event: 'adopted', title: 'Digitale Agenda Celle 2025', date: '2019-12-12' }],
  },
  {
    text: 'Im Januar 2025 hat das Kabinett in Mainz über die Digitalstrategie abgestimmt, sie wurde einstimmig angenommen.',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2025-01' }],
  },
  {
    text: 'Mit der Agenda Digitales Ulm, im Juli 2019 beschlossen, hat die Stadt Ulm einen Fahrplan.',
    facts: [{ event: 'adopted', title: 'Agenda Digitales Ulm', date: '2019-07' }],
  },
  {
    text: 'In Weimar haben das Land Thüringen sowie Städtebund und Landkreistag am 9. Februar 2026 den Pakt für die digitale Kommune unterschrieben.',
    facts: [{ event: 'adopted', title: 'Pakt für die digitale Kommune', jurisdiction: 'DE-TH', date: '2026-02-09' }],
  },
  {
    text: 'Die Stadt Hof hat ein Digitalisierungsprogramm. Die zweite Fassung billigte der Stadtrat am 1. März 2021.',
    facts: [{ event: 'updated', title: 'Digitalisierungsprogramm', date: '2021-03-01' }],
  },
  {
    text: 'Am 3. Mai 2020 war Sitzung. An dem Tag haben wir die Digitalstrategie beschlossen.',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2020-05-03' }],
  },
  {
    text: 'Anfang Oktober dann der große Tag. Das Kabinett verabschiedete die Digitalstrategie.',
    published: '2022-11-04',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2022-10' }],
  },
  {
    text: 'Das Kabinett hat am 4. Mai 2020 in Wiesbaden die hessische Digitalstrategie beschlossen.',
    facts: [
      {
        event: 'adopted',
        title: 'Digitalstrategie',
        adopter: 'Kabinett',
        jurisdiction: 'DE-HE',
        date: '2020-05-04',
      },
    ],
  },
  {
    text: 'Die Kieler Ratsversammlung beschloss die Smart-City-Strategie und die Datenstrategie.',
    facts: [{ title: 'Smart-City-Strategie' }, { title: 'Datenstrategie', adopter: 'Ratsversammlung' }],
  },
  {
    text: 'Der Magdeburger Stadtrat hat die fortgeschriebene Digitalstrategie verabschiedet.',
    facts: [{ event: 'updated', title: 'Digitalstrategie', adopter: 'Stadtrat' }],
  },
  {
    text: 'Seit 2019 hat der Kreis eine Digitale Agenda. Verabschiedet hat das Papier der Kreistag am 4. Juli 2019.',
    facts: [{ event: 'adopted', title: 'Digitale Agenda', adopter: 'Kreistag', date: '2019-07-04' }],
  },
  {
    text: 'Niederschrift über die Sitzung des Rates der Stadt Moers am 6. Dezember 2022. TOP 12 Digitale Agenda. Beschluss: Der Rat beschließt die Digitale Agenda.',
    facts: [{ event: 'adopted', title: 'Digitale Agenda', jurisdiction: 'Moers', date: '2022-12-06' }],
  },
  {
    text: '„Gera digital 2030“ hat der Stadtrat im Oktober 2021 durchgewunken.',
    facts: [{ event: 'adopted', title: 'Gera digital 2030', adopter: 'Stadtrat', date: '2021-10', horizon: '2030' }],
  },
  {
    text: 'Am 12. Mai 2020 hat der Rat die Smart-City-Strategie und am 3. Juni 2021 die Datenstrategie verabschiedet.',
    facts: [
      { title: 'Smart-City-Strategie', date: '2020-05-12' },
      { title: 'Datenstrategie', date: '2021-06-03' },
    ],
  },
  {
    text: 'Bayern beschloss seine Digitalstrategie 2015, Hessen die seine 2016.',
    published: '2020-05-15',
    facts: [
      { event: 'adopted', title: 'Digitalstrategie', jurisdiction: 'DE-BY', date: '2015' },
      { event: 'adopted', title: 'Digitalstrategie', jurisdiction: 'DE-HE', date: '2016' },
    ],
  },
  {
    text: 'Der Kreistag hat die Digitale Agenda für den Zeitraum 2022–2027 beschlossen.',
    published: '2022-05-15',
    facts: [{ event: 'adopted', title: 'Digitale Agenda', date: '2022-05-15', horizon: '2027' }],
  },
  {
    text: 'Der Stadtrat hat die Digitalstrategie verabschiedet. Sie ist bis Ende 2027 angelegt.',
    published: '2022-05-15',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', horizon: '2027' }],
  },
  {
    text: 'Der Stadtrat hat die Digitalstrategie verabschiedet, die den Rahmen bis 2030 setzt. Die Förderung läuft bis 2026.',
    published: '2022-05-15',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', horizon: '2030' }],
  },
  {
    text: 'Das Bundeskabinett hat heute den 2. Nationalen Aktionsplan Open Government (2019-21) beschlossen.',
    published: '2019-09-04',
    facts: [
      {
        event: 'adopted',
        title: 'Nationaler Aktionsplan Open Government',
        adopter: 'Bundeskabinett',
        horizon: '2021',
        date: '2019-09-04',
      },
    ],
  },
  {
    text: 'Auf der Vollversammlung am 24. Juli 2019 hat der Stadtrat in Celle die Digitalstrategie verabschiedet.',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', adopter: 'Stadtrat', date: '2019-07-24' }],
  },
  {
    text: 'Die Smart-City-Strategie war im Juni 2023 durch Stadtratsbeschluss verabschiedet worden.',
    facts: [{ event: 'adopted', title: 'Smart-City-Strategie', adopter: 'Stadtrat', date: '2023-06' }],
  },
  {
    text: 'Digitale Agenda Kassel\nEin Jahr wurde am Papier gearbeitet. Die Stadtverordneten haben es am 18. Mai 2019 beschlossen.',
    facts: [{ event: 'adopted', title: 'Digitale Agenda Kassel', jurisdiction: 'Kassel', date: '2019-05-18' }],
  },
  {
    text: 'Masterplan Digitale Verwaltung\nDas Papier war noch ein Entwurf. Inzwischen ist es mehr: Das Kabinett in Dresden nahm es am 2. April 2019 an.',
    facts: [{ event: 'adopted', title: 'Masterplan Digitale Verwaltung', jurisdiction: 'DE-SN', date: '2019-04-02' }],
  },
]
