import type { Rule } from '../rule.ts'

/** Sentences that tell with a noun what happens to a body. */
export const NOUN_EXAMPLES: Rule['examples'] = [
  {
    text: 'Abhilfe kam durch die Gründung der Digitalagentur Hessen als Anstalt im Geschäftsbereich des Innenministeriums zum 3. Mai 2019.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2019-05-03' }],
  },
  {
    text: 'Der Zweckverband eGo-Saar wächst. Paul Beispiel steht dem Verband seit dessen Gründung am 3. Mai 2004 vor.',
    facts: [{ event: 'founded', name: 'Zweckverband eGo-Saar', date: '2004-05-03' }],
  },
  {
    text: 'Das Rechenzentrum Oberlausitz in Sachsen\nViele Gemeinden nutzen es. Die Gründung war am 3. Mai 2004.',
    facts: [{ event: 'founded', name: 'Rechenzentrum Oberlausitz', date: '2004-05-03' }],
  },
  {
    text: 'Die Verwaltung wird digital. Die Gründung der ZDI, der Zentralstelle für digitale Infrastruktur, erfolgte 2010.',
    facts: [{ event: 'founded', name: 'Zentralstelle für digitale Infrastruktur', date: '2010' }],
  },
  {
    text: 'Mit Errichtung der Digitalagentur Hessen wurde zum 3. Mai 2017 ein neuer Dienstleister ins Leben gerufen.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2017-05-03' }],
  },
  {
    text: 'Der Physiker wechselte mit der Gründung des BSI im Jahre 1992 in die Sicherheitsbehörde.',
    facts: [{ event: 'founded', name: 'BSI', date: '1992' }],
  },
  {
    text: 'Das Landesamt für Datentechnik Hessen war eine Behörde: 1974 Umbenennung in Landesrechenzentrum Hessen, 2003 Umwandlung in einen Landesbetrieb.',
    facts: [
      { event: 'renamed', name: 'Landesrechenzentrum Hessen', date: '1974' },
      { event: 'converted', name: 'Landesrechenzentrum Hessen', date: '2003' },
    ],
  },
  {
    text: 'Mit der Gründung der Digitalagentur Hessen beschritten Land und Kreise am 17. Dezember 2010 einen neuen Weg: Zum ersten Mal taten sich zwei zusammen.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2010-12-17' }],
  },
  {
    text: 'Mit der Umwandlung in eine Anstalt des öffentlichen Rechts zum 1. Januar 2010 wurde die Datenzentrale Nord selbstständig.',
    facts: [{ event: 'converted', name: 'Datenzentrale Nord', date: '2010-01-01' }],
  },
  {
    text: 'Die Datenzentrale Weser besteht seit 1970. 1999 Eingliederung in das Rechenzentrum Elbe.',
    facts: [{ event: 'merged', name: 'Rechenzentrum Elbe', date: '1999' }],
  },
  {
    text: 'Die Überleitung der Datenzentrale Weser an Dataport geschah zum 1. Mai 2014.',
    facts: [{ event: 'merged', name: 'Dataport', formerly: 'Datenzentrale Weser', date: '2014-05-01' }],
  },
  {
    text: '2020: Wechsel der Digitalagentur Hessen in den Geschäftsbereich des Finanzministeriums (zum 1. Januar)',
    facts: [{ event: 'transferred', name: 'Digitalagentur Hessen', date: '2020-01-01' }],
  },
  {
    text: 'Die Schaffung der Digitalagentur Hessen geht auf das Jahr 2019 zurück.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2019' }],
  },
  {
    text: 'Die Umwandlung der Datenzentrale Nord in eine Anstalt trat am 3. Mai 2019 in Kraft.',
    facts: [{ event: 'converted', name: 'Datenzentrale Nord', date: '2019-05-03' }],
  },
  {
    text: 'Die Eingliederung der Datenzentrale Nord in die Datenzentrale Süd ist seit dem 3. Mai 2019 abgeschlossen.',
    facts: [{ event: 'merged', name: 'Datenzentrale Süd', formerly: 'Datenzentrale Nord', date: '2019-05-03' }],
  },
  {
    text: 'Der Namenswechsel von Datenzentrale Nord zu Digitalagentur Nord erfolgte zum 3. Mai 2019.',
    facts: [{ event: 'renamed', name: 'Digitalagentur Nord', formerly: 'Datenzentrale Nord', date: '2019-05-03' }],
  },
  {
    text: 'Der Rechtsformwechsel der Datenzentrale Nord zur Anstalt des öffentlichen Rechts wurde zum 3. Mai 2019 wirksam.',
    facts: [{ event: 'converted', name: 'Datenzentrale Nord', date: '2019-05-03' }],
  },
  {
    text: 'Die Verlagerung der Datenzentrale Nord in den Bereich der Staatskanzlei wurde am 3. Mai 2019 vollzogen.',
    facts: [{ event: 'transferred', name: 'Datenzentrale Nord', parent: 'Staatskanzlei', date: '2019-05-03' }],
  },
  {
    text: 'Gleichzeitig wurde am 21. Dezember 2018 die Einrichtung eines Digitalbeirats beschlossen.',
    facts: [{ event: 'founded', name: 'Digitalbeirat', date: '2018-12-21' }],
  },
  {
    text: 'Das Gesetz kam fast zugleich mit der Gründung der Digitalagentur Hessen am 1. Juli 2015.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2015-07-01' }],
  },
  {
    text: 'Lange war niemand zuständig. Das änderte sich 2010 mit der Gründung der Digitalagentur Hessen.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2010' }],
  },
  {
    text: 'Die Digitalagentur Hessen wurde 1992 als Eigenbetrieb gegründet. 2015 folgte die Umwandlung in eine Anstalt des öffentlichen Rechts.',
    facts: [{ event: 'converted', name: 'Digitalagentur Hessen', date: '2015' }],
  },
  {
    text: 'Chronik der Digitalagentur Hessen\n1992 Gründung als Eigenbetrieb',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '1992' }],
  },
  {
    text: 'Was erreicht ist\n1. Gründung der Digitalagentur Hessen (2017)\n2. Umwandlung der Datenzentrale Nord in eine Anstalt (Mai 2018)',
    facts: [
      { event: 'founded', name: 'Digitalagentur Hessen', date: '2017' },
      { event: 'converted', name: 'Datenzentrale Nord', date: '2018-05' },
    ],
  },
  {
    text: '1977 Errichtung des Landesrechenzentrums Hessen',
    facts: [{ event: 'founded', name: 'Landesrechenzentrum Hessen', date: '1977' }],
  },
  {
    text: '2010: Umwandlung des Eigenbetriebs Muster-IT in eine Anstalt',
    facts: [{ event: 'converted', name: 'Eigenbetrieb Muster-IT', date: '2010' }],
  },
  {
    text: 'Zum 31. Dezember 2008 erfolgte die Auflösung des Landesrechenzentrums Hessen.',
    facts: [{ event: 'dissolved', name: 'Landesrechenzentrum Hessen', date: '2008-12-31' }],
  },
  {
    text: 'Die Auflösung des Landesrechenzentrums Hessen durch das Finanzministerium Ende Juni 2015 traf viele.',
    facts: [{ event: 'dissolved', name: 'Landesrechenzentrum Hessen', date: '2015-06' }],
  },
  {
    text: 'Die Digitalagentur Hessen, deren Gründung im Mai 2018 umstritten war, wächst.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2018-05' }],
  },
]

/** Sentences with such a noun that tell of no event. */
export const NO_NOUN_EXAMPLES: Rule['counterexamples'] = [
  'Der Vorsitzende lobte die Gründung der Digitalagentur Hessen als Meilenstein am 3. Mai 2019.',
  'Die KISA und der Turnverein feiern. Paul Beispiel leitet den Turnverein seit dessen Gründung 1980.',
  'Im Zuge der geplanten Gründung der Digitalagentur Hessen zum 1. Mai 2020 gab es Kritik.',
  'Mit der Gründung der Digitalagentur Hessen befasst sich am 3. Mai 2019 der Landtag.',
  'Mit der Errichtung der Digitalagentur Hessen beauftragte das Kabinett am 3. Mai 2019 den Minister.',
  'Das Treffen begann 2019 mit der Auflösung von Rätseln bei der Digitalagentur Hessen.',
  'Niederschrift der Sitzung vom 7. Juli 2020, TOP 4: Auflösung des IT-Beirats. Die Digitalagentur Hessen berichtet.',
  'Mit der Gründung der Digitalagentur Hessen will das Land 2023 Tempo machen.',
  'Fünf Jahre nach Gründung der Digitalagentur Hessen feiert das Land.',
  'Seit ihrer Gründung betreut die Digitalagentur Hessen Kommunen.',
  'Die Auflösung des Landesrechenzentrums fordert die Opposition seit 2008.',
]
