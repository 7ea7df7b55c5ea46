import type { Rule } from '../../rule.ts'

/** Sentences in which a body bears or gets another name. */
export const NAME_BORNE_EXAMPLES: Rule['examples'] = [
  {
    text: 'Der Landtag gab der Datenzentrale Nord, ins Leben gerufen 2008, im Mai 2020 den neuen Namen Nordbits.',
    facts: [{ event: 'renamed', name: 'Nordbits', formerly: 'Datenzentrale Nord', date: '2020-05' }],
  },
  {
    text: 'Die Datenzentrale Nord gab sich 2011 einen neuen Namen: Nordbits.',
    facts: [{ event: 'renamed', name: 'Nordbits', formerly: 'Datenzentrale Nord', date: '2011' }],
  },
  {
    text: 'Das Land Bremen hatte ein Rechenzentrum der bremischen Verwaltung. 1999 machte der Senat daraus einen Eigenbetrieb und gab ihm den Namen IT-Betrieb Bremen.',
    facts: [
      {
        event: 'renamed',
        name: 'IT-Betrieb Bremen',
        formerly: 'Rechenzentrum der bremischen Verwaltung',
        date: '1999',
      },
    ],
  },
  {
    text: 'Das Landesrechenzentrum Hessen erhielt im Mai 1999 den Namen Datenwerk Nord.',
    facts: [{ event: 'renamed', name: 'Datenwerk Nord', formerly: 'Landesrechenzentrum Hessen', date: '1999-05' }],
  },
  {
    text: '2004 wandelte Hessen das Landesrechenzentrum in einen Landesbetrieb um und gab ihm den Namen „Datenwerk Nord“.',
    facts: [{ event: 'renamed', name: 'Datenwerk Nord', formerly: 'Landesrechenzentrum', date: '2004' }],
  },
  {
    text: 'Das Haus heißt Landesbetrieb IT Hessen. Diesen Namen führt das frühere Landesrechenzentrum seit dem 1. Mai 2011.',
    facts: [
      {
        event: 'renamed',
        name: 'Landesbetrieb IT Hessen',
        formerly: 'Landesrechenzentrum',
        date: '2011-05-01',
      },
    ],
  },
  {
    text: '1991 wurde das Landesinformationszentrum Sachsen-Anhalt geschaffen. Seit einer Verfügung vom 14.2.2006 führte es die Bezeichnung Landesrechenzentrum (LRZ).',
    facts: [{ event: 'renamed', date: '2006-02-14' }],
  },
  {
    text: 'Die Datenzentrale Nord, zuletzt NordIT GmbH, war ein IT-Dienstleister. Den Namen NordIT trug das Haus ab Mai 2001.',
    facts: [{ event: 'renamed', formerly: 'Datenzentrale Nord', date: '2001-05' }],
  },
  {
    text: '1991: Das Landesamt für Datenverarbeitung Hessen erhält den Namen Landesamt für Informationstechnik Hessen.',
    facts: [{ event: 'renamed', name: 'Landesamt für Informationstechnik Hessen', date: '1991' }],
  },
  {
    text: 'Das Landesamt für IT-Dienste Hessen wurde 1992 als Landesrechenzentrum Hessen gegründet. 2015 erhielt es seinen heutigen Namen.',
    facts: [{ event: 'renamed', name: 'Landesamt für IT-Dienste Hessen', date: '2015' }],
  },
  {
    text: 'Seit Mai 2019 gibt es in Hessen eine neue Behörde. Sie trägt den Namen Landesamt für IT-Dienste.',
    facts: [{ event: 'founded', name: 'Landesamt für IT-Dienste', date: '2019-05' }],
  },
  {
    text: 'Seit Januar 2007 trägt der Landesbetrieb für Datenverarbeitung Brandenburg den Namen Landesbetrieb für IT-Serviceaufgaben.',
    facts: [{ event: 'renamed', name: 'Landesbetrieb für IT-Serviceaufgaben', date: '2007-01' }],
  },
  {
    text: 'IT-Dienstleistungszentrum\nDas IT-Dienstleistungszentrum versorgt das Land. Am 1. Mai 2011 entstand das Landesamt für IT-Dienste. Seinen heutigen Namen trägt das Amt seit Juni 2015.[4] Im März 2020 wechselte es zum Digitalministerium.',
    facts: [
      {
        event: 'renamed',
        name: 'IT-Dienstleistungszentrum',
        formerly: 'Landesamt für IT-Dienste',
        date: '2015-06',
      },
    ],
  },
]

/** Sentences with a name in which none changes. */
export const NO_NAME_BORNE_EXAMPLES: Rule['counterexamples'] = [
  'Die Digitalagentur Hessen wirbt. Diesen Namen trägt die Digitalagentur Hessen seit 2011.',
  'Die Digitalagentur Hessen ist alt. Die Anlage bei der Digitalagentur Hessen hörte 1990 auf den Namen ICL 1905.',
  'Gegen den neuen Namen Digitalagentur Hessen gab es am 20. April 2018 im Landtag nur einen Einwand.',
  'Der Zweckverband IT Mitte wirbt. Er trägt den Namen Zweckverband IT Mitte auf dem Hemd.',
  'Das Projekt der Digitalagentur Hessen trägt seit 2019 den Namen Muster.',
  'Das Projekt des Landesrechenzentrums Hessen erhielt 2004 den Namen Nordbits.',
  'Der Server im Landesrechenzentrum Hessen bekam 2004 den Namen Herkules.',
  'Der Preis trägt den Namen des Landesbetriebs IT Hessen.',
]
