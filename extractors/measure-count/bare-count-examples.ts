import type { Example } from '../rule.ts'

/** Numbers whose noun stands in a sentence before, in clauses that tell nothing else. */
export const bareCountExamples: readonly Example[] = [
  {
    text: 'Im Bürgerportal der Stadt Trier sind 310 Online-Dienste verfügbar, vor der Pandemie waren es 40.',
    published: '2022-05-03',
    facts: [{ count: 40, unit: 'services', date: null }],
  },
  {
    text: 'Der IT-Dienstleister wächst. Griffen 2001 gut 900 Kommunen auf die Programme der AKDB zurück, so sind es heute 1.870.',
    facts: [{ count: 1870, unit: 'adopters' }],
  },
  {
    text: 'Hatten 2010 erst zwölf Städte das Verfahren des Rechenzentrums im Einsatz, so sind es inzwischen 55.',
    facts: [{ count: 55, unit: 'adopters' }],
  },
  {
    text: 'Waren anfangs 85 Online-Dienste der Stadt Celle verfügbar, sind es mittlerweile 310.',
    facts: [{ count: 310, unit: 'services' }],
  },
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
  {
    text: 'Die Digitale Agenda Celle\nSie bündelt Maßnahmen aus allen Ressorts. Deren Zahl: 90.',
    facts: [{ count: 90, unit: 'measures', programme: 'Digitale Agenda' }],
  },
  {
    text: 'Die Digitalstrategie der Stadt Celle besteht aus Säulen, sechs insgesamt.',
    facts: [{ count: 6, unit: 'fields' }],
  },
  {
    text: 'Das Digitalprogramm der Stadt Celle nennt Teilprojekte in allen Ämtern: 33 an der Zahl.',
    facts: [{ count: 33, unit: 'measures' }],
  },
  {
    text: 'Die Digitale Agenda der Stadt Celle umfasst Ziele und Maßnahmen. Von Letzteren enthält sie 24.',
    facts: [{ count: 24, unit: 'measures' }],
  },
  {
    text: 'Die Digitale Agenda der Stadt Celle nennt Ziele sowie Projekte. Erstere sind acht an der Zahl.',
    facts: [{ count: 8, unit: 'fields' }],
  },
  {
    text: 'Die Kommunen in Hessen können die E-Akte kostenlos nutzen. Knapp 50 haben das getan.',
    facts: [{ count: 50, unit: 'adopters', jurisdiction: 'DE-HE' }],
  },
  {
    text: 'In Bayern probieren Gemeinden die Plattform für die digitale Verwaltung aus. 31 haben unterschrieben.',
    facts: [{ count: 31, unit: 'adopters' }],
  },
  {
    text: 'Im Portal der Stadt Celle stehen Online-Dienste bereit. Jetzt biete man 75 an.',
    facts: [{ count: 75, unit: 'services' }],
  },
  {
    text: 'Die Digitale Agenda der Stadt Celle umfasst 40 Projekte. Die Hälfte läuft, sieben sind fertig.',
    facts: [{ count: 7, unit: 'measures' }],
  },
]

export const noBareCounts: readonly string[] = [
  'Die Digitalstrategie der Stadt Celle nennt Ziele. Mehrere Mitarbeiter arbeiten daran. Es sind zwölf.',
  'Das Amt für Informatik betreibt Online-Dienste an mehreren Standorten. Es sind vier.',
  'Die Stadt Celle hat für die Maßnahmen der Digitalstrategie Personal eingestellt. Es sind 14.',
  'Die Digitalstrategie umfasst Maßnahmen. Die Kosten sind hoch: Es sind 45 Millionen Euro.',
  'Die Ämter der Stadt Celle haben Online-Dienste. In zwölf sind es viele.',
  'Die Digitalstrategie der Stadt Celle nennt Vorhaben. Das Rathaus hat dafür Leute eingestellt, vier an der Zahl.',
  'Über das Portal der Stadt Celle gehen Anträge ein, 3.000 insgesamt.',
  'Für die Digitalstrategie der Stadt Celle mit ihren Maßnahmen kamen Gäste, 80 an der Zahl.',
  'Die Ämter der Stadt Celle sollen digitale Leistungen ins Netz bringen. 40 müssen es am Ende sein.',
  'Die Kommunen in Hessen müssen die E-Akte nutzen. 40 tun das nicht.',
  'Der Rat hat Maßnahmen der Digitalstrategie gefordert. Es sollen 50 werden.',
]
