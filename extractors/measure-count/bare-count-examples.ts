import type { Example } from '../rule.ts'

/** Numbers whose noun stands in a sentence before, in clauses that tell nothing else. */
export const bareCountExamples: readonly Example[] = [
  {
    text: 'Der Masterplan Digitales Celle liegt vor. Er nennt Maßnahmen mit Zeitplan.\nEs sind 45.',
    facts: [{ count: 45, unit: 'measures', programme: 'Masterplan Digitales Celle' }],
  },
  {
    text: 'Die Digitale Agenda listet Schritte für jedes Amt auf. Darin finden sich 33, vom Antrag bis zur Schulung.',
    facts: [{ count: 33, unit: 'measures' }],
  },
  {
    text: 'Das Portal hat 10.000 Konten. Online-Dienste gibt es darin weniger. Man zählt 140.',
    facts: [{ count: 140, unit: 'services' }],
  },
  {
    text: 'Das Amt für Informatik hat mehrere Standorte. Seine Online-Verfahren zählt es ebenfalls; hier lautet die Zahl 58.',
    facts: [{ count: 58, unit: 'services' }],
  },
  {
    text: 'Bayern stellt anderen Ländern den Online-Antrag auf Wohngeld bereit. Neun haben ihn übernommen.',
    facts: [{ count: 9, unit: 'adopters' }],
  },
  {
    text: 'Das Ziel der E-Vergabe sind 100 Behörden. Bisher beteiligt haben sich 41.',
    facts: [{ count: 41, unit: 'adopters' }],
  },
  {
    text: 'Wer hat das digitale Dokumentensystem in Hessen? Bei den Landkreisen sind es zehn, bei den Städten rund 60.',
    facts: [
      { count: 10, unit: 'adopters' },
      { count: 60, unit: 'adopters', qualifier: 'about' },
    ],
  },
  {
    text: 'Welche Länder haben sich der BundID angeschlossen? Elf sind es bisher.',
    facts: [{ count: 11, unit: 'adopters', jurisdiction: 'DE' }],
  },
  {
    text: 'Online-Formulare der Stadt Celle: insgesamt 62. Fragen beantwortet das Bürgerbüro.',
    facts: [{ count: 62, unit: 'services' }],
  },
]

export const noBareCounts: readonly string[] = [
  'Die Digitalstrategie der Stadt Celle nennt Ziele. Mehrere Mitarbeiter arbeiten daran. Es sind zwölf.',
  'Das Amt für Informatik betreibt Online-Dienste an mehreren Standorten. Es sind vier.',
  'Die Stadt Celle hat für die Maßnahmen der Digitalstrategie Personal eingestellt. Es sind 14.',
  'Die Digitalstrategie umfasst Maßnahmen. Die Kosten sind hoch: Es sind 45 Millionen Euro.',
  'Die Ämter der Stadt Celle haben Online-Dienste. In zwölf sind es viele.',
  'Der Rat hat Maßnahmen der Digitalstrategie gefordert. Es sollen 50 werden.',
]
