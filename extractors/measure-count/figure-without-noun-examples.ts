import type { Rule } from '../rule.ts'
import { bareCountExamples, noBareCounts } from './bare-count-examples.ts'
import { NOT_RESUMED, RESUMED } from './offered-examples.ts'

/** Numbers whose noun the text has named before. */
export const BARE_FIGURES: Rule['examples'] = [
  ...bareCountExamples,
  ...RESUMED,
  {
    text: 'Im Serviceportal der Stadt Trier finden sich elf Online-Dienste des Bürgeramts, sechs der Bauverwaltung und drei des Standesamts.',
    facts: [
      { count: 6, unit: 'services' },
      { count: 3, unit: 'services' },
    ],
  },
  {
    text: 'Angeschlossen an das digitale Bürgerkonto sind 310 Kommunen (von rund 420).',
    facts: [{ count: 420, unit: 'adopters' }],
  },
  {
    text: 'Die Zahl der online nutzbaren Leistungen der Behörden im Kreis Celle verdoppelte sich von 35 auf 70.',
    facts: [
      { count: 35, unit: 'services' },
      { count: 70, unit: 'services' },
    ],
  },
  {
    text: 'Nürnberg bringt es nach einer Aufstellung auf 212 Online-Verfahren, Augsburg immerhin noch auf 143 und die Landeshauptstadt München auf 139.',
    facts: [
      { count: 143, unit: 'services', jurisdiction: 'Augsburg' },
      { count: 139, unit: 'services', jurisdiction: 'München' },
    ],
  },
  {
    text: 'Kassel bietet 212 Online-Dienste an, Augsburg 143 und Hanau nur 96.',
    facts: [
      { count: 143, unit: 'services', jurisdiction: 'Augsburg' },
      { count: 96, unit: 'services', jurisdiction: 'Hanau' },
    ],
  },
  {
    text: 'An der Spitze steht Augsburg mit 1.712 Online-Diensten. Auf den nächsten Plätzen folgen Ingolstadt (1.698) und Bayreuth (1.640).',
    facts: [
      { count: 1698, unit: 'services', jurisdiction: 'Ingolstadt' },
      { count: 1640, unit: 'services', jurisdiction: 'Bayreuth' },
    ],
  },
  {
    text: 'Die Zahl der Online-Dienste der Stadt Trier stieg von 45 im Jahr 2019 auf 180 im Jahr 2023.',
    facts: [
      { count: 45, unit: 'services', date: '2019' },
      { count: 180, unit: 'services', date: '2023' },
    ],
  },
  {
    text: 'Statt wie bisher 45 stehen im Serviceportal der Stadt Trier nun 180 Dienste bereit, von denen 62 ganz digital abgewickelt werden können.',
    facts: [
      { count: 45, unit: 'services' },
      { count: 62, unit: 'services' },
    ],
  },
  {
    text: 'Masterplan Digitale Verwaltung\nVorhaben insgesamt  96\nabgeschlossen  41\nin Umsetzung  55',
    facts: [
      { count: 96, unit: 'measures' },
      { count: 41, unit: 'measures' },
      { count: 55, unit: 'measures' },
    ],
  },
  {
    text: 'Ende 2022 waren in Trier 90 Online-Dienste verfügbar, ein Jahr später bereits 180.',
    facts: [{ count: 180, unit: 'services', date: '2023' }],
  },
  {
    text: 'Von 300 auf 420 ist die Zahl der Online-Dienste in Trier gewachsen.',
    facts: [
      { count: 300, unit: 'services' },
      { count: 420, unit: 'services' },
    ],
  },
  {
    text: 'Online-Dienste in Trier (Stand 31.12.2023): 420',
    facts: [{ count: 420, unit: 'services', date: '2023-12-31' }],
  },
  {
    text: 'Von den 92 Vorhaben der Digitalen Agenda sind 31 fertig und 17 wurden noch nicht gestartet.',
    facts: [
      { count: 31, unit: 'measures' },
      { count: 17, unit: 'measures' },
    ],
  },
  {
    text: '920 Kommunen haben sich an den Online-Dienst zur Ummeldung angebunden. Im Januar waren es noch 210.',
    facts: [{ count: 210, unit: 'adopters' }],
  },
  {
    text: 'Der Aktionsplan E-Government nennt 48 Maßnahmen, 19 von ihnen kommen neu hinzu. Hinter 11 haben wir einen Haken gemacht.',
    facts: [
      { count: 19, unit: 'measures' },
      { count: 11, unit: 'measures' },
    ],
  },
  {
    text: 'Die Digitalstrategie liegt neu vor. Statt bislang 51 Zielen nennt das Papier nur noch 30.',
    facts: [{ count: 30, unit: 'fields' }],
  },
  {
    text: 'Im Bürgerportal der Stadt Trier sind 310 Online-Dienste verfügbar; im Sommer 2022 habe man noch bei 200 gelegen.',
    facts: [{ count: 200, unit: 'services', date: '2022' }],
  },
  {
    text: 'Die Zahl der Online-Dienste der Stadt Trier beträgt 120.',
    facts: [{ count: 120, unit: 'services' }],
  },
  {
    text: 'Von den 52 Maßnahmen der Digitalen Agenda seien 31 erledigt und vier aufgegeben worden.',
    facts: [
      { count: 31, unit: 'measures' },
      { count: 4, unit: 'measures' },
    ],
  },
  {
    text: 'Die E-Government-Strategie nannte 42 Maßnahmen. Bei sieben weiteren ist unklar, wer sie verantwortet.',
    facts: [{ count: 7, unit: 'measures' }],
  },
  {
    text: 'Am 31. Januar 2022 waren 118 Verwaltungsleistungen online verfügbar. 74 davon kamen aus anderen Ländern.',
    facts: [{ count: 74, unit: 'services', date: '2022-01-31' }],
  },
  {
    text: 'Der Aktionsplan E-Government nannte 48 Vorhaben; elf davon entfielen bis Ende 2012 ersatzlos.',
    facts: [{ count: 11, unit: 'measures', date: '2012' }],
  },
  {
    text: 'Das E-Government-Konzept nennt Ziele, daran schließen sich die Maßnahmen an, zusammen 29.',
    facts: [{ count: 29, unit: 'measures' }],
  },
  {
    text: 'Statt 62 zählt die Digitalstrategie jetzt 74 Maßnahmen.',
    facts: [{ count: 62, unit: 'measures' }],
  },
  {
    text: 'Vor zwei Jahren konnte man bei der Stadt 31 Leistungen online beantragen. Heute sind wir bei gut 120.',
    facts: [{ count: 120, qualifier: 'over', unit: 'services' }],
  },
  {
    text: '++ Zahl der Woche: 418 ++\nSo viele Online-Dienste stehen im Serviceportal bereit.',
    facts: [{ count: 418, qualifier: 'exact', unit: 'services', unitLabel: 'Online-Dienste' }],
  },
  {
    text: 'IT-Verbund Spreewald\nBetriebene Verfahren: 415\nSitz: Lübben\n(alle Angaben: Dezember 2022)',
    published: '2023-02-01',
    facts: [{ count: 415, unit: 'services', date: '2022-12' }],
  },
  {
    text: 'Masterplan Digitale Verwaltung\n\nVorhaben gesamt\t64\t100 %\ndavon abgeschlossen\t21\t33 %',
    published: '2023-03-02',
    facts: [
      { count: 64, unit: 'measures' },
      { count: 21, unit: 'measures' },
    ],
  },
  {
    text: '100 neue Online-Dienste kamen hinzu, insgesamt sind nun 650 verfügbar.',
    facts: [{ count: 650, unit: 'services' }],
  },
  {
    text: 'Der Masterplan Digitalisierung enthält 36 Einzelmaßnahmen, von denen elf schon laufen.',
    facts: [{ count: 11, unit: 'measures', programme: 'Masterplan Digitalisierung' }],
  },
  {
    text: 'Vorn liegt Hamburg mit 1702 OZG-Leistungen. Dahinter folgen Bayern mit 1540 und Hessen mit 1500.',
    facts: [
      { count: 1540, unit: 'services', jurisdiction: 'DE-BY' },
      { count: 1500, unit: 'services', jurisdiction: 'DE-HE' },
    ],
  },
  {
    text: 'Im Landesportal sind 127 OZG-Leistungen abrufbar, darunter 38 aus dem eigenen Vollzug des Landes.',
    facts: [{ count: 38, unit: 'services' }],
  },
  {
    text: 'Wie viele Verwaltungsleistungen sind im Serviceportal abrufbar? Rund 290.',
    facts: [{ count: 290, qualifier: 'about', unit: 'services' }],
  },
  {
    text: 'Das Digitalprogramm in Zahlen. Angeschlossene Kommunen: 130',
    facts: [{ count: 130, unit: 'adopters' }],
  },
  {
    text: 'Wie viele Leistungen kann ich im Serviceportal online beantragen?\nZurzeit 83. Jeden Monat kommen neue hinzu.',
    facts: [{ count: 83, unit: 'services' }],
  },
  {
    text: 'Die Digitale Agenda umfasst 110 Maßnahmen; 52 sind erledigt, 30 in der Umsetzung. Sieben sind neu.',
    facts: [
      { count: 52, unit: 'measures' },
      { count: 30, unit: 'measures' },
      { count: 7, unit: 'measures' },
    ],
  },
  {
    text: 'Der Rechnungshof zählte 80 digitale Verwaltungsleistungen, das Ministerium kommt auf 130. Im Vorjahr hatte es 40 im Angebot.',
    facts: [
      { count: 130, unit: 'services' },
      { count: 40, unit: 'services' },
    ],
  },
  {
    text: 'Das Serviceportal begann mit fünf Online-Diensten und hat heute 32.',
    facts: [{ count: 32, unit: 'services' }],
  },
  {
    text: 'Die Zahl der Online-Dienste hat sich verdreifacht: von 15 auf 45.',
    facts: [
      { count: 15, unit: 'services' },
      { count: 45, unit: 'services' },
    ],
  },
  {
    text: 'Bilanz der digitalen Verwaltung\nVerwaltungsleistungen, die online stehen: 217',
    facts: [{ count: 217, unit: 'services' }],
  },
  {
    text: 'Bilanz der Digitalstrategie\nMaßnahmen gesamt: 57\nabgeschlossen: 20\nin Arbeit: 29',
    facts: [
      { count: 57, unit: 'measures' },
      { count: 20, unit: 'measures' },
      { count: 29, unit: 'measures' },
    ],
  },
  {
    text: 'Fast alle Kommunen, nämlich 37 von 39, beteiligen sich am Digitalisierungsprojekt des Kreises.',
    facts: [
      { count: 37, unit: 'adopters' },
      { count: 39, unit: 'adopters' },
    ],
  },
  {
    text: 'Die Kommunen machen mit, 48 von 52 beteiligen sich am Digitalprogramm „Cyberlotse“.',
    facts: [
      { count: 48, unit: 'adopters' },
      { count: 52, unit: 'adopters' },
    ],
  },
  {
    text: 'Von den 45 Maßnahmen der Digitalstrategie hat die Verwaltung 31 abgehakt.',
    facts: [{ count: 31, unit: 'measures', programme: 'Digitalstrategie' }],
  },
  {
    text: 'Von den acht Gemeinden haben sich sechs an das Kreisportal für digitale Dienste angeschlossen.',
    facts: [{ count: 6, unit: 'adopters', programme: 'Kreisportal' }],
  },
  {
    text: 'Brandenburg zählt in seiner Digitalstrategie 200 Maßnahmen, Thüringen knapp 90.',
    facts: [{ count: 90, unit: 'measures', jurisdiction: 'DE-TH' }],
  },
  {
    text: 'Im Netz stehen Verwaltungsleistungen: In Dresden sind es 125, in Chemnitz 131.',
    facts: [
      { count: 125, jurisdiction: 'Dresden' },
      { count: 131, jurisdiction: 'Chemnitz' },
    ],
  },
]

/** Numbers that count nothing the text has named. */
export const NO_BARE_FIGURES: Rule['counterexamples'] = [
  'In Köln sind 40 Online-Dienste verfügbar. Termine laufen auch über das Bürgertelefon 115.',
  ...NOT_RESUMED,
  'Neun Länder nutzen das Serviceportal, vier weitere denken noch darüber nach.',
  'Am Serviceportal sind neun Kreise beteiligt, drei zögern, einer lehnt es ab.',
  ...noBareCounts,
  'Die Fusion der drei kommunalen Rechenzentren in Hessen ist abgeschlossen. 40 Kommunen sind angeschlossen.',
  'Das Portal bietet 129 Online-Dienste. Die Anzahl der Nutzerkonten steigt: Inzwischen sind es 15.204.',
  'Die Digitalstrategie der Stadt Celle hat vier Ziele. Mit Hilfe von 60 verschiedenen Indikatoren wird laufend geprüft.',
  'Die Genossenschaft für digitale Verwaltung bündelt Projekte. Angetreten sind wir mit elf ebenenübergreifenden Partnern, das war schon ein Erfolg.',
  'Die Stadt Celle führt die Online-Dienste des Eigenbetriebs mit denen des FB 32 zusammen, sie sind verfügbar.',
  'Viele Kommunen im Land sind digital. Sie haben sich der 115 angeschlossen, die Referate 12 und 14 haben das umgesetzt.',
  'Kassel bietet 212 Online-Dienste an, Augsburg ist 143 Kilometer entfernt.',
  'Die Digitalstrategie der Stadt Celle nennt zwölf Projekte, gearbeitet wird daran bis 2024 in Uelzen 2.',
  'Die Zahl der Online-Dienste der Stadt Trier wuchs um 30 Prozent.',
  'Am Online-Dienst der Stadt Trier sind Kommunen beteiligt. Folge 30 erklärt, wie das kam.',
  'Am Online-Dienst der Stadt Trier sind 20 Kommunen beteiligt. Weitere 60 haben ihr Interesse bekundet.',
  '270 Behörden nutzen den Online-Dienst, weitere 170 befinden sich im Roll-out.',
  'Im Serviceportal der Stadt Celle stehen viele Online-Dienste. Die Zahl der registrierten Nutzerkonten stieg auf 5.310.',
  'Der Aktionsplan E-Government nennt Maßnahmen. Hinter 19 stehen noch Fragezeichen.',
  'Statt 51 Zielen sollte die Digitalstrategie nur noch 30 nennen.',
  'Digitalstrategie\nInhalt\n1. Ausgangslage 5\n2. Handlungsfelder 9\n3. Projekte 17',
  'Viele Gemeinden nutzen das Serviceportal. Noch sind wir nicht am Ziel: Wir wünschen uns, dass es alle 421 werden.',
  'Wie viele Online-Dienste bietet Hessen an? Zu 1.: Im Land sind 40 Online-Dienste verfügbar. Zu 2.: Nein.',
  'Wer leitet die digitalen Dienste? 23 Interessenten hatten sich beworben, drei sind übrig.',
  'Für die Maßnahmen der Digitalstrategie stehen 2.000 neue Stellen zur Verfügung.',
  'Es geht um Online-Dienste. Ich nehme an, dass wir bis zum Stichtag auf 150 kommen.',
  'Das Portal bietet Online-Dienste, 12 mehr als im Vorjahr.',
  'Das Portal bietet 80 Online-Dienste, bis Jahresende sollen 120 verfügbar sein.',
  'Die Kommunen wählten die Digitalchefin mit 31 von 38 Stimmen.',
  'Antwort der Regierung zu digitalen Leistungen: Frage 1. Wie viele sind online? Frage 2. Wo?',
  'Im Digitalreferat arbeiten 40, verfügbar sind sie alle.',
  'Der Rat hat die Digitalstrategie mit sieben Feldern beraten. 28 stimmten dafür.',
  'Zehn Kommunen nutzen das digitale Rathaus, drei folgen im Herbst.',
]
