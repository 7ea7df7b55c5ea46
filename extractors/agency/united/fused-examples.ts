import type { Rule } from '../../rule.ts'

/** Sentences in which bodies join to one, told with a verb. */
export const FUSED_EXAMPLES: Rule['examples'] = [
  {
    text: 'Drei kommunale Häuser sind in der KISA vereint. Zum 1. Juli 2018 verschmolzen die Datenzentrale Nord, die Datenzentrale Süd und das Rechenzentrum West.',
    facts: [{ event: 'merged', name: 'KISA', date: '2018-07-01' }],
  },
  {
    text: 'In der KISA haben sich zum 1. Juli 2018 die Datenzentrale Nord, die Datenzentrale Süd und die Datenzentrale West vereint.',
    facts: [{ event: 'merged', name: 'KISA', date: '2018-07-01' }],
  },
  {
    text: 'Es gab die Datenzentrale Nord, die Datenzentrale Süd und das Rechenzentrum West. Am 1. Mai 2005 verschmolzen die drei zur KISA.',
    facts: [{ event: 'merged', name: 'KISA', date: '2005-05-01' }],
  },
  {
    text: 'Am 1. Juli 2018 fusionierten die Datenzentrale Nord, die Datenzentrale Süd (DZS) und das Rechenzentrum West (RZW) zu einer öffentlichen Anstalt mit Namen KOMVIA.',
    facts: [{ event: 'merged', name: 'KOMVIA', date: '2018-07-01' }],
  },
  {
    text: '2019 verschmelzen die Zweckverbände Kommunale Datenverarbeitung Nord (KDN) und Kommunale Datenverarbeitung Süd (KDS) mit der Datenzentrale West zu einer Anstalt namens KOMVIA.',
    facts: [
      {
        event: 'merged',
        name: 'KOMVIA',
        formerly: ['Kommunale Datenverarbeitung Nord', 'Kommunale Datenverarbeitung Süd', 'Datenzentrale West'],
        date: '2019',
      },
    ],
  },
  {
    text: '2019 fusionierten die Datenzentrale Nord und die Datenzentrale Süd zu einem kommunalen IT-Dienstleister.\n\nDurch die Fusion gingen die Verträge an die Komm.ONE.',
    facts: [{ event: 'merged', name: 'Komm.ONE', date: '2019' }],
  },
  {
    text: 'Die Datenzentrale Nord verschmilzt zum 1. Juli 2019 mit der Datenzentrale Süd zu einer Anstalt namens KOMVIA.',
    facts: [{ event: 'merged', name: 'KOMVIA', date: '2019-07-01' }],
  },
  {
    text: 'Der Zusammenschluss der zwei Rechenzentren zur NORDEOS ist vollzogen. Dabei sind die Datenzentrale Nord und die Datenzentrale Süd zum 1. Oktober 2019 verschmolzen.',
    facts: [{ event: 'merged', name: 'NORDEOS', date: '2019-10-01' }],
  },
  {
    text: 'Das ITZ Muster heißt anders. Die Anstalt ITEOS entstand am 1. Juli 2018, indem die Zweckverbände KDRS, KIRU und KIVBF mit der Datenzentrale Baden-Württemberg verschmolzen.',
    facts: [{ event: 'merged', name: 'ITEOS', date: '2018-07-01' }],
  },
  {
    text: 'Die Datenzentrale Nord und die Datenzentrale Süd schließen sich zusammen. Zum 1. Januar 2024 verschmelzen sie zur MoselNahe-IT mit Sitz in Koblenz.',
    facts: [{ event: 'merged', name: 'MoselNahe-IT', date: '2024-01-01' }],
  },
  {
    text: 'Die Kommunale Datenzentrale Weser-Hunte (KDWH) ist 50. 1998 haben wir uns mit den Kollegen zur KDWH zusammengeschlossen.',
    facts: [{ event: 'merged', date: '1998' }],
  },
  {
    text: 'Am 1. Juli 2006 verschmelzen die Datenzentrale Nord und die Datenzentrale Süd zur musit Hessen.',
    facts: [{ event: 'merged', name: 'musit Hessen', date: '2006-07-01' }],
  },
  {
    text: 'Zum 1. Juli 2006 wurden die Datenzentrale Nord und die Datenzentrale Süd zur datimo zusammengelegt.',
    facts: [{ event: 'merged', name: 'datimo', date: '2006-07-01' }],
  },
  {
    text: 'Das Informatikzentrum Hessen bekam 1999 einen Neubau. Im Zuge der Reform fusionierte es 2006 mit dem Landesamt für Statistik; der neue Name lautete Landesbetrieb für Daten und Informationstechnik Hessen.',
    facts: [
      {
        event: 'merged',
        name: 'Landesbetrieb für Daten und Informationstechnik Hessen',
        formerly: ['Informatikzentrum Hessen', 'Landesamt für Statistik'],
        date: '2006',
      },
    ],
  },
  {
    text: 'Die Digitalagentur Hessen ist das Ergebnis einer Fusion. 2015 schlossen sich die Datenzentrale Nord und die Datenzentrale Süd zusammen.',
    facts: [{ event: 'merged', name: 'Digitalagentur Hessen', date: '2015' }],
  },
  {
    text: 'Die Digitalagentur Hessen vereint seit 2015 die Datenzentrale Nord und die Datenzentrale Süd.',
    facts: [
      {
        event: 'merged',
        name: 'Digitalagentur Hessen',
        formerly: ['Datenzentrale Nord', 'Datenzentrale Süd'],
        date: '2015',
      },
    ],
  },
  {
    text: '2015 fusionierte die Datenzentrale Nord mit der Datenzentrale Süd, so entstand die Digitalagentur Hessen.',
    facts: [{ event: 'merged', name: 'Digitalagentur Hessen', date: '2015' }],
  },
  {
    text: 'Zum 1. Januar 2010 haben drei Städte ihre Regiebetriebe für Informationstechnik in ein Kommunalunternehmen mit Namen „KommunalBIT“ eingebracht.',
    facts: [{ event: 'founded', name: 'KommunalBIT', date: '2010-01-01' }],
  },
  {
    text: 'Die Datenzentrale Nord wurde 2010 in Dataport eingebracht.',
    facts: [{ event: 'merged', name: 'Dataport', formerly: 'Datenzentrale Nord', date: '2010' }],
  },
  {
    text: '2009 haben die Stadt und der Kreis ihre IT im Zweckverband IT Emsland zusammengeführt.',
    facts: [{ event: 'founded', name: 'Zweckverband IT Emsland', date: '2009' }],
  },
  {
    text: 'Die Kommunale Informationsverarbeitung in Hessen und das Kommunale Gebietsrechenzentrum Kassel sind zum 1. Januar 2008 zur ekom21 verschmolzen.',
    facts: [{ event: 'merged', name: 'ekom21', jurisdiction: 'DE-HE', date: '2008-01-01' }],
  },
  {
    text: 'Den Namen gaben sie sich 2018, als die Datenzentrale Nord und die Datenzentrale Süd zur ITEOS verschmolzen.',
    facts: [{ event: 'merged', name: 'ITEOS', date: '2018' }],
  },
  {
    text: '2008 wurden die Datenzentrale Nord und die Datenzentrale Süd im Landesbetrieb IT Hessen zusammengefasst.',
    facts: [{ event: 'merged', name: 'Landesbetrieb IT Hessen', date: '2008' }],
  },
  {
    text: 'Zum 1. Juli 2018 fusionierten die Datenzentrale Baden-Württemberg und der Zweckverband 4IT zur Anstalt ITEOS.',
    facts: [
      {
        event: 'merged',
        name: 'ITEOS',
        date: '2018-07-01',
        formerly: ['Datenzentrale Baden-Württemberg', 'Zweckverband 4IT'],
      },
    ],
  },
  {
    text: 'Das Landesrechenzentrum wurde 2008 mit der Leitstelle Informationstechnik zum Landesbetrieb IT Hessen zusammengeführt.',
    facts: [{ event: 'merged', name: 'Landesbetrieb IT Hessen', date: '2008' }],
  },
]

/** Sentences with such a verb in which no bodies become one. */
export const NO_FUSED_EXAMPLES: Rule['counterexamples'] = [
  'Die KISA berät die Kommunen. Zum 1. Juli 2018 verschmolzen die Datenzentrale Nord und die Datenzentrale Süd.',
  'Die Datenzentrale Nord bringt ihr Wissen in den Zweckverband IT Hessen ein.',
  'In der Genossenschaft govdigital haben sich IT-Dienstleister sowie die Bundesdruckerei zusammengeschlossen.',
  'Gut ist, dass die zwei Häuser Datenzentrale Nord und Datenzentrale Süd zum Jahresbeginn 2019 fusioniert haben.',
  '2019 fusionierten die Datenzentrale Nord und die Datenzentrale Süd zu einem kommunalen IT-Dienstleister. Die Digitalagentur Hessen lobt das.',
  'Die Datenzentrale Hessen ist da. 2009 taten sich zwei Kommunen zusammen, um die Aufgaben der Informationstechnik zu meistern.',
  '2002 schlossen sich die Datenzentrale Nord und die Datenzentrale Süd zum Unternehmensverbund Digitalagentur Hessen zusammen.',
  'Die Digitalagentur Hessen fasst 2020 das Rechenzentrum Kassel und das Rechenzentrum Fulda in der Muster Digital GmbH zusammen.',
  'Die Zahlen der Datenzentrale Nord und der Datenzentrale Süd sind im Bericht 2020 zusammengefasst.',
  'Am 1. Juli 2006 verschmelzen die Datenzentrale Nord und die Datenzentrale Süd zur Bergwerk Hessen.',
  'Die Datenzentrale Nord und die Datenzentrale Süd wollen 2025 fusionieren.',
  'Im Landesbetrieb IT Hessen werden 2020 alle Server zusammengeführt.',
  'Die Digitalagentur Hessen vereint seit 2015 Technik und Beratung.',
  'Die Digitalagentur Hessen vereint die Datenzentrale Nord und die Datenzentrale Süd an einem Tisch.',
]
