import type { Rule } from '../../rule.ts'

/** Sentences in which somebody is named, elected or appointed to an office. */
export const NAMED_EXAMPLES: Rule['examples'] = [
  {
    text: 'Erika Muster wurde am 4. März 2019 zunächst kommissarisch und mit Beschluss vom 17. Dezember 2019 zur CISO des Landes Hessen ernannt.',
    facts: [
      { event: 'appointed', person: 'Erika Muster', role: 'CISO', capacity: 'acting', date: '2019-03-04' },
      { event: 'appointed', person: 'Erika Muster', role: 'CISO', date: '2019-12-17' },
    ],
  },
  {
    text: 'Das Ministerium für Digitales Hessen gibt es seit 2017. Zur ersten Ministerin des Hauses wurde am 22. November 2017 Erika Muster ernannt.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'minister', date: '2017-11-22' }],
  },
  {
    text: 'Der Rat hat auf Empfehlung des Ausschusses entschieden, Erika Muster zur CIO der Stadt Köln zu wählen.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln' }],
  },
  {
    text: 'Ministerin Ute Beispiel wird Erika Muster zum 1. Mai 2019 als neue Präsidentin des BSI berufen.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-05-01' }],
  },
  {
    text: 'In Mainz hat der Ministerrat Paul Beispiel zum CIO der Landesregierung ernannt und ihm das Budget übertragen.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO' }],
  },
  {
    text: 'Paul Beispiel wechselte im Mai 2019 ins Ministerium. Der Minister berief ihn zeitgleich zum CISO des Landes Hessen.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CISO', date: '2019-05' }],
  },
  {
    text: 'Es ist gelungen, Erika Muster als CDO der Stadt Köln zu gewinnen.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Köln' }],
  },
  {
    text: 'Die Ministerin freut sich, dass wir mit Paul Beispiel zum 1. Juli einen erfahrenen Fachmann als Präsidenten des BSI gewonnen haben.',
    published: '2020-05-15',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2020-07-01' }],
  },
  {
    text: 'Bevor sie am 1. September 2017 zur Präsidentin des BSI ernannt wurde, hatte Erika Muster das Archiv geleitet.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2017-09-01' }],
  },
  {
    text: 'Am 8. Juni 2021 kam die Verbandsversammlung der KDO in Celle zusammen.\n\nAuf der Liste standen viele Punkte.\n\nErika Muster wurde zur neuen Verbandsvorsteherin der KDO gewählt.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2021-06-08' }],
  },
  {
    text: 'Das Land Hessen warb Paul Beispiel im Januar 2021 als CISO von der Telekom ab.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CISO', jurisdiction: 'DE-HE', date: '2021-01' }],
  },
  {
    text: 'Oberbürgermeister Paul Beispiel hat Erika Muster im Mai 2019 als CDO nach Köln gelockt.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Köln', date: '2019-05' }],
  },
  {
    text: 'In Kiel, der Hauptstadt Schleswig-Holsteins, hat das Kabinett Erika Muster im Mai 2020 zum CIO ernannt.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-SH', date: '2020-05' }],
  },
  {
    text: 'Als neue Digitalisierungsbeauftragte des Landkreises Cham hat Landrat Paul Beispiel im Mai 2020 Erika Muster vorgestellt.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', date: '2020-05' }],
  },
  {
    text: 'Die Landesregierung hat Erika Muster am 3. Mai 2019 zur Beauftragten für Informationstechnik des Landes Hessen ernannt.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE', date: '2019-05-03' }],
  },
  {
    text: 'Zum neuen CIO des Freistaats Bayern wurde im Juni 2020 nach langer Suche Paul Beispiel berufen.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-BY', date: '2020-06' }],
  },
  {
    text: 'Mit der Berufung von Anna Beispiel zur Digitalministerin hat Thüringen 2021 ein Zeichen gesetzt.',
    facts: [{ event: 'appointed', person: 'Anna Beispiel', role: 'minister', jurisdiction: 'DE-TH', date: '2021' }],
  },
  {
    text: 'Paul Beispiel ist im Innenministerium als CIO des Landes Hessen eingeführt worden.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE' }],
  },
  {
    text: 'Der Stadtrat nutzte die Sitzung, um Erika Muster als CIO der Stadt Köln einzusetzen.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln' }],
  },
  {
    text: 'Erika Muster, die Ministerpräsident Paul Beispiel im Mai 2020 zur Digitalministerin ernannt hatte, reiste nach Hessen.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'minister', date: '2020-05' }],
  },
  {
    text: 'Ministerpräsident Paul Beispiel, der Erika Muster im Mai 2020 zur Digitalministerin ernannte, reiste durch Hessen.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'minister', date: '2020-05' }],
  },
  {
    text: 'Auf Vorschlag von Minister Paul Beispiel wurde Erika Muster zur CIO des Landes Hessen bestellt.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO' }],
  },
  {
    text: 'Als Verbandsvorsteher des Zweckverbands eGo-Saar wählte die Versammlung im Mai 2020 den Landrat Paul Beispiel.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2020-05' }],
  },
  {
    text: 'Als CDO der Stadt Köln hat der Rat im Mai 2020 die Informatikerin Erika Muster berufen, eine gebürtige Kölnerin.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', date: '2020-05' }],
  },
  {
    text: 'Erst 2021 als CDO der Stadt Köln eingestellt, verlässt Erika Muster das Rathaus im März 2022 wieder.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', date: '2021' }],
  },
  {
    text: 'Erika Muster rückte im Mai 2020 zur Präsidentin des ITZBund auf.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', organisation: 'ITZBund' }],
  },
]

/** Sentences with such a verb in which nobody gets an office of the field. */
export const NO_NAMED_EXAMPLES: Rule['counterexamples'] = [
  'In Köln verantwortet Erika Muster als CDO und Amtsleiterin die Bereiche IT, Statistik und Wahlen.',
  'Die Ernennung von Erika Muster zur CIO der Stadt Köln wird aufgehoben.',
  'Erika Muster unterlag bei der Wahl zur CIO der Stadt Köln.',
  'Beschlussvorschlag:\n1. Frau Erika Muster wird zur CIO der Stadt Köln bestellt.',

  'Der Rat lehnte es ab, Erika Muster zur CIO der Stadt Köln zu wählen.',
  'Es ist nicht gelungen, Erika Muster als CDO der Stadt Köln zu gewinnen.',
  'Der Rat hofft, Erika Muster als CDO der Stadt Köln zu gewinnen.',
  'Der Ausschuss empfahl, Erika Muster zur CIO der Stadt Köln zu wählen.',
  'Der Minister schlug vor, Erika Muster zur CIO des Landes Hessen zu ernennen.',
  'Der Bürgermeister versprach, Erika Muster zur CDO der Stadt Köln zu berufen.',
  'Nach dem Weggang Musters wurde eine Juristin zur CIO der Stadt Köln ernannt. Erik Muster hatte viel erreicht.',
  'Paul Beispiel wurde zum Stellvertreter von Verbandsvorsteher Erik Muster beim KDN gewählt.',
  'Zur Wahl als CIO der Stadt Köln tritt am 3. Mai 2021 Erika Muster an.',
  'Die Berufung von Erika Muster zur CIO der Stadt Köln ist geplatzt.',
  'Im Rahmen der geplanten Ernennung von Erika Muster zur CIO der Stadt Köln im Mai 2020 gab es Streit.',
  'Neues aus Niedersachsen. Der Vorstand der Musterbank AG hat Erika Muster im Mai 2020 zur CIO bestellt.',
  '2019 berief Ministerpräsident Paul Beispiel die Unternehmerin als Digitalministerin in das Kabinett von Hessen.',
  'Die Landesregierung will Erika Muster zur CIO des Landes ernennen.',
  'Erika Muster wurde nicht zur CIO des Landes Hessen ernannt.',
  'Die Siemens AG hat Paul Beispiel zum CIO ernannt.',
  'Der Kölner Versicherer Musterhort hat Erika Muster zur Chief Digital Officer ernannt.',
  'Als CIO des Landes Hessen hat Paul Beispiel einen Beirat berufen.',
  'Der Rat tagt im Mai, um Erika Muster zur CIO der Stadt Köln zu wählen.',
]
