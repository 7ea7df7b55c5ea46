import type { Rule } from '../../rule.ts'

/** Sentences in which somebody takes over or gets a post. */
export const TAKES_OVER_EXAMPLES: Rule['examples'] = [
  {
    text: 'Paul Beispiel übernahm 2014 die Leitung des ITZBund, Erika Muster 2016 die der FITKO und Erik Muster 2018 jene von IT.NRW.',
    facts: [
      { person: 'Paul Beispiel', organisation: 'ITZBund', date: '2014' },
      { person: 'Erika Muster', organisation: 'FITKO', date: '2016' },
      { person: 'Erik Muster', organisation: 'IT.NRW', date: '2018' },
    ],
  },
  {
    text: 'Die KISA wächst. Im Mai 2019 übernahm Erika Muster die Leitung der Dienststelle mit 60 Beschäftigten.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', organisation: 'KISA', date: '2019-05' }],
  },
  {
    text: 'Beauftragter für Informationssicherheit des Landes Hessen: Paul Beispiel\nDer gelernte Bauzeichner übernahm das Amt 2019 von Erika Muster.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CISO', date: '2019', predecessor: 'Erika Muster' }],
  },
  {
    text: 'CIO der Stadt Köln: Erika Muster\nDie frühere Polizeibeamtin übernahm das Amt 2019.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2019' }],
  },
  {
    text: 'Die Position der CDO in Ulm war ausgeschrieben. Erhalten hat sie am 1. Mai 2020 die Juristin Erika Muster.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Ulm', date: '2020-05-01' }],
  },
  {
    text: 'Das Amt der IT-Beauftragten des Landes Hessen ist neu besetzt. Es übernimmt die Juristin Erika Muster.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE' }],
  },
  {
    text: 'Der CDO-Posten in Köln hat einen neuen Inhaber. Ihn übernahm am 1. Mai 2020 der Informatiker Paul Beispiel.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Köln', date: '2020-05-01' }],
  },
  {
    text: 'Sachsen hat erstmals einen CISO. Die Aufgabe übernimmt Paul Beispiel. Der Physiker leitete bisher das Rechenzentrum der Universität Jena.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CISO', jurisdiction: 'DE-SN' }],
  },
  {
    text: 'Erika Muster hat im Juli 2019 die Doppelfunktion als CIO und CDO des Landes Hessen übernommen.',
    facts: [
      { event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2019-07' },
      { event: 'appointed', person: 'Erika Muster', role: 'CDO', date: '2019-07' },
    ],
  },
  {
    text: 'Das ITZBund stellt sich neu auf. Am 1. September 2019 übernahm Erika Muster die kaufmännische Leitung.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-09-01' }],
  },
  {
    text: 'Die Stadt Köln schafft das Amt für Digitalisierung und IT. Die Abteilung hat sie dafür aus dem Amt für Interne Dienste gelöst und in eine neue Form überführt. Die Leitung des neuen Amts übernimmt Paul Beispiel.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Köln' }],
  },
  {
    text: 'Im Mai 2019 legte Paul Beispiel den Posten des CIO der Stadt Köln nieder, den er erst 2017 übernommen hatte.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Köln', date: '2017' }],
  },
  {
    text: 'Das ITZBund, dessen Leitung Erika Muster im Mai 2019 übernahm, wächst.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-05' }],
  },
  {
    text: 'Erika Muster trat den ITDZ-Vorstand zum 1. Februar 2020 an.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2020-02-01' }],
  },
  {
    text: 'Zum Jahresende geht der IT-Leiter der Stadt Köln in Pension. Am 5. Januar 2020 übernimmt Erika Muster, bisher Leiterin der Netze.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2020-01-05' }],
  },
  {
    text: 'Erika Muster hat am 2. Mai 2022 im Saarland das Amt der CIO des Landes von Paul Beispiel übernommen.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2022-05-02' }],
  },
  {
    text: 'Die Kommunale IT Westküste (KITW) wächst. Am 1. Juli 2018 übernahm Paul Beispiel den Vorstand der KITW.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2018-07-01' }],
  },
  {
    text: 'Den Posten der CIO der Stadt Köln hat im Mai 2020 Erika Muster bekommen.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2020-05' }],
  },
  {
    text: 'Paul Beispiel geht als CIO der Stadt Köln. Erika Muster übernimmt am 1. Mai 2020.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2020-05-01' }],
  },
  {
    text: 'Die Funktion des CISO gibt es in Hessen seit 2018. Zum 1. Februar 2019 übernahm sie Erika Muster – anfangs kommissarisch, mit Kabinettsbeschluss vom 10. September 2019 dann endgültig.',
    facts: [
      { event: 'appointed', person: 'Erika Muster', role: 'CISO', capacity: 'acting', date: '2019-02-01' },
      { event: 'appointed', person: 'Erika Muster', role: 'CISO', date: '2019-09-10' },
    ],
  },
  {
    text: 'Der IT-Dienstleister DVZ M-V GmbH bekommt Verstärkung. Paul Beispiel übernimmt die Geschäftsführung des Unternehmens zum 1. November 2025.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', jurisdiction: 'DE-MV' }],
  },
  {
    text: 'Paul Beispiel ist CIO der Stadt Köln und wechselt nach Bonn. Erika Muster, Staatssekretärin a. D., übernimmt seine Funktion zum 1. Mai 2020.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2020-05-01' }],
  },
  {
    text: 'Das ITZBund ist gewachsen, seit Erika Muster das Bonner Haus 2016 übernahm.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2016' }],
  },
  {
    text: 'Paul Beispiel, CISO des Landes Hessen, geht. Digitalministerin Anna Berg verabschiedete ihn. Seine Aufgabe hat am 2. Mai 2023 Erika Muster übernommen.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CISO', date: '2023-05-02' }],
  },
  {
    text: 'Nach dem Abschied von Direktor Paul Beispiel im Mai 2020 übernahm Erika Muster das ITZBund.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', predecessor: 'Paul Beispiel' }],
  },
  {
    text: 'Rentner im ITZBund: Direktor Paul Beispiel geht im Mai 2020 in Pension. Den Schreibtisch übernimmt Erika Muster.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', organisation: 'ITZBund' }],
  },
  {
    text: 'Paul Beispiel leitete das ITZBund, bis 2019 Erika Muster die Leitung übernahm.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019' }],
  },
  {
    text: 'Das ITZBund wächst. Erika Muster übernimmt zum 1. Mai 2020 die Geschäftsführung.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2020-05-01' }],
  },
  {
    text: 'Den Vorsitz des Vorstands von Dataport übernimmt zum 1. Oktober 2024 Erika Muster.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2024-10-01' }],
  },
  {
    text: 'Zum 1. März 2017 übernahm Erika Muster das Amt der CIO des Landes Niedersachsen.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-NI', date: '2017-03-01' }],
  },
  {
    text: 'Im Mai 2018 übernahm Erika Muster die Leitung des ITZBund.',
    facts: [
      { event: 'appointed', person: 'Erika Muster', role: 'agency-head', organisation: 'ITZBund', date: '2018-05' },
    ],
  },
  {
    text: 'Erika Muster übernimmt zum 1. Mai 2018 von Paul Beispiel das Amt des CIO der Stadt Köln.',
    facts: [
      { event: 'appointed', person: 'Erika Muster', role: 'CIO', predecessor: 'Paul Beispiel', date: '2018-05-01' },
    ],
  },
  {
    text: 'Paul Beispiel trat am 2. Mai 2018 sein Amt als Präsident des BSI an.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2018-05-02' }],
  },
]
