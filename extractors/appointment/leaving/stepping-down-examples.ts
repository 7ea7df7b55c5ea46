import type { Rule } from '../../rule.ts'

/** Sentences in which somebody leaves an office by their own deed. */
export const LEAVES_EXAMPLES: Rule['examples'] = [
  {
    text: 'Neue Präsidentin des BSI ist Erika Muster. Der Minister verabschiedete am 3. Mai 2019 ihren Vorgänger Paul Beispiel.',
    facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-05-03' }],
  },
  {
    text: 'Im Mai 2019 hatte der Geschäftsführer der Cyberagentur, Paul Beispiel, die Agentur verlassen.',
    facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-05' }],
  },
  {
    text: 'Paul Beispiel hat angekündigt, sein Amt als CIO der Stadt Köln zum 30. Juni niederzulegen.',
    published: '2020-05-15',
    facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2020-06-30' }],
  },
  {
    text: 'Am 30. Juni gibt Paul Beispiel das Amt des CIO der Stadt Köln, das er 2004 übernommen hatte, ab.',
    published: '2020-05-15',
    facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2020-06-30' }],
  },
  {
    text: 'Die Kommunale Datenzentrale Weser-Hunte (KDW) wächst. Verabschiedet wurde an dem Abend des 17. Dezember 2019 Paul Beispiel, langjähriger Geschäftsführer der KDW.',
    facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head' }],
  },
  {
    text: 'Erika Muster ist CIO des Landes Hessen. Frau Muster, Ihr Vorgänger Paul Beispiel hat das Amt im Mai 2019 niedergelegt.',
    facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-05' }],
  },
  {
    text: 'Das ITZBund hat ein neues Haus. Paul Beispiel, der die Behörde aufgebaut hatte, schied im Mai 2019 aus.',
    facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-05' }],
  },
  {
    text: 'Erika Muster wird Digitalisierungsbeauftragte der Stadt Celle. Der bisherige Amtsinhaber Paul Beispiel hatte das Rathaus im Mai 2019 verlassen.',
    facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Celle', date: '2019-05' }],
  },
  {
    text: 'Am 5. März feierte das ITDZ Berlin seinen Geburtstag. Am Rande des Festakts wurde Vorstand Paul Beispiel verabschiedet.',
    published: '2020-03-09',
    facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2020-03-05' }],
  },
  {
    text: 'Im Mai 2015 gab Paul Beispiel, Geschäftsführer der ekom21, nach 21 Jahren den Schlüssel ab.',
    facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2015-05' }],
  },
  {
    text: 'Erika Muster war Staatssekretärin für Digitalisierung in Hessen. 2022 wurde sie Direktorin der Digitalagentur Sachsen. Im Mai 2024 legte sie dieses Amt nieder.',
    facts: [{ event: 'departed', person: 'Erika Muster', role: 'agency-head', date: '2024-05' }],
  },
  {
    text: 'Paul Beispiel hat gestern seinen Schreibtisch geräumt. Der bisherige BSI-Präsident arbeitet künftig in Athen.',
    published: '2022-10-17',
    facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2022-10-16' }],
  },
  {
    text: 'Erika Muster hat die Rolle der Landes-CIO in Hessen im Mai von Paul Beispiel geerbt. Beispiel hatte sich im Mai 2022 ins Umweltministerium verabschiedet.',
    facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2022-05' }],
  },
  {
    text: 'Im Mai 2019 verabschiedet sich mit Erika Muster die dienstälteste Landes-CIO von Hessen.',
    facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE', date: '2019-05' }],
  },
  {
    text: 'BSI-Präsident Paul Beispiel musste im Herbst 2022 seinen Posten räumen.',
    facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2022' }],
  },
  {
    text: 'Zum Quartalsende verlässt Erika Muster das Amt der CIO der Stadt Augsburg.',
    published: '2022-02-14',
    facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', date: '2022-03' }],
  },
  {
    text: 'Paul Beispiel verlässt zum 1. Mai 2024 das Kölner Rathaus. Der CIO der Stadt Köln geht zu einem Verlag.',
    facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Köln', date: '2024-05-01' }],
  },
  {
    text: 'Der CIO des Landes Hamburg, Paul Beispiel, ist Ende Oktober 2025 ausgeschieden.',
    facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HH', date: '2025-10' }],
  },
  {
    text: 'Staatssekretär Paul Beispiel, CIO des Landes Hessen, tritt zum 1. Mai 2019 zurück.',
    facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-05-01' }],
  },
  {
    text: 'Kein halbes Jahr nach seinem Amtsantritt hat Bremens CIO Paul Beispiel im Mai 2019 gekündigt.',
    facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HB', date: '2019-05' }],
  },
  {
    text: 'Erika Muster behält ihren Posten im Haus, gibt aber das Amt der CIO der Stadt Köln ab.',
    published: '2019-05-02',
    facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', date: '2019-05-02' }],
  },
]
