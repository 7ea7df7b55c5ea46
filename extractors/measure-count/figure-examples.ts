import type { Rule } from '../rule.ts'
import { OFFERED_SERVICES } from './offered-examples.ts'
import { SHARED_NOUNS } from './shared-nouns.ts'

/** How texts say that a figure counts. */
export const FIGURE_EXAMPLES: Rule['examples'] = [
  { text: 'Von der Digitalstrategie der Stadt Celle sind 40 Maßnahmen in Arbeit.', facts: [{ count: 40 }] },
  {
    text: '2012 von acht Kommunen gegründet, zählt der Zweckverband Digitale Verwaltung Hessen heute 60 Kommunen.',
    facts: [{ count: 60, unit: 'adopters' }],
  },
  { text: 'Bislang hätten 40 Kommunen in Hessen das Serviceportal eingeführt, hieß es.', facts: [{ count: 40 }] },
  {
    text: 'Nutzung des Serviceportals im Land Hessen\nStichtag | Kommunen\n31.12.2018 | 104 Kommunen',
    facts: [{ event: 'counted', count: 104, unit: 'adopters', date: '2018-12-31' }],
  },
  {
    text: 'Bitkom-Bilanz\nDie Bundesregierung kommt voran. Der Bitkom zählt 121 Vorhaben der Digitalstrategie. Seit Mai sind 40 Vorhaben dazugekommen.',
    facts: [
      { count: 121, unit: 'measures' },
      { count: 40, unit: 'measures' },
    ],
  },
  {
    text: 'In Fulda gibt es 88 Online-Dienste, eine Digitalstrategie aber noch nicht.',
    facts: [{ count: 88, unit: 'services', jurisdiction: 'Fulda' }],
  },
  {
    text: 'Die Digitalstrategie der Stadt Celle umfasst rund 80 lang-, mittel- und kurzfristige Maßnahmen.',
    facts: [{ count: 80, unit: 'measures' }],
  },
  {
    text: '120 Online-Dienste der Stadt Celle könnten die Bürger mittlerweile nutzen, sagte der Bürgermeister.',
    facts: [{ count: 120, unit: 'services' }],
  },
  {
    text: 'In der Digitalstrategie der Stadt Celle sind bis 2026 Ziele in sechs Handlungsfeldern festgelegt.',
    facts: [{ count: 6, unit: 'fields', date: null }],
  },
  {
    text: 'Die digitale Verwaltung wächst. Der Freistaat Thüringen verfügt über 1.140 flächendeckend verfügbare Onlinedienste.',
    facts: [{ count: 1140, unit: 'services', jurisdiction: 'DE-TH' }],
  },
  {
    text: 'Wir halten mehr als 1 450 digitale Verwaltungs-Angebote bereit.',
    facts: [{ count: 1450, qualifier: 'over', unit: 'services' }],
  },
  {
    text: 'Die vom Rat am 12. Mai 2021 verabschiedete Digitalstrategie umfasst zehn Projekte.',
    published: '2022-03-15',
    facts: [{ count: 10, unit: 'measures', date: '2022-03-15' }],
  },
  {
    text: 'Die Digitale Agenda der Stadt Celle nennt 58 Maßnahmen, von denen zum 30. September 2022 elf abgeschlossen waren.',
    published: '2022-10-15',
    facts: [{ count: 58, unit: 'measures', date: '2022-10-15' }],
  },
  {
    text: '58 Kommunen, darunter drei Landkreise, nutzten 2019 das Serviceportal. 29 Verwaltungen – Städte, Ämter, ein Kreis – waren 2016 an das Portal angeschlossen.',
    facts: [
      { count: 58, unit: 'adopters', date: '2019' },
      { count: 3, unit: 'adopters', date: '2019' },
      { count: 29, unit: 'adopters', date: '2016' },
    ],
  },
  {
    text: 'Der gar nicht mehr so junge Landkreis Celle führt in seiner Digitalen Agenda 20 Ziele auf.',
    facts: [{ count: 20, unit: 'fields' }],
  },
  {
    text: 'Die Digitalstrategie umfasst fünf Programmbereiche und 61 größere und auch kleine Projekte.',
    facts: [
      { count: 5, unit: 'fields' },
      { count: 61, unit: 'measures' },
    ],
  },
  {
    text: 'Das Bürgerportal hilft. Dort lassen sich 31 Anliegen komplett am heimischen Computer erledigen.',
    facts: [{ count: 31, unit: 'services' }],
  },
  {
    text: 'Die Smart-City-Strategie der Stadt Ulm nennt fünf strategische und 23 operative Ziele.',
    facts: [
      { count: 5, unit: 'fields' },
      { count: 23, unit: 'fields' },
    ],
  },
  {
    text: '61 Anträge stehen im Serviceportal, vom Anwohnerparken bis zur Baulast.',
    facts: [{ count: 61, unit: 'services' }],
  },
  {
    text: 'An dem Landesnetz der Verwaltung hängen unter anderem 54 Bürgerämter.',
    facts: [{ count: 54, unit: 'adopters' }],
  },
  {
    text: 'Den Online-Dienst nutzen elf Bundesländer, vier weitere bereiten die Einführung vor.',
    facts: [{ count: 11, unit: 'adopters' }],
  },
  {
    text: 'Zum Jahresende 2019 bezogen 87 Kommunen ihre IT von der Komm.ONE.',
    published: '2020-05-02',
    facts: [{ count: 87, unit: 'adopters', date: '2019-12' }],
  },
  {
    text: 'Die Verwaltung wird digital. Am Landesnetz hängen inzwischen 117 hauptamtlich verwaltete Gemeinden.',
    facts: [{ count: 117, unit: 'adopters' }],
  },
  {
    text: '340 Kommunen haben mindestens einen Dienst im Verwaltungsportal eingestellt, alle müssten noch geprüft werden.',
    facts: [{ count: 340, unit: 'adopters' }],
  },
  {
    text: 'Mit Coesfeld setzen nun 14 Kommunen in Hessen auf die digitale Auskunft.',
    facts: [{ count: 14, unit: 'adopters', jurisdiction: 'DE-HE' }],
  },
  {
    text: 'Digitalstrategie der Stadt Celle: Für die 34 Maßnahmen des Papiers gebe es keine Termine.',
    facts: [{ count: 34, unit: 'measures' }],
  },
  {
    text: 'Das Serviceportal der Stadt Celle hält 41 digitale Anträge bereit, im Landkreis gibt es sie in zwölf Gemeinden.',
    facts: [
      { count: 41, unit: 'services' },
      { count: 12, unit: 'adopters' },
    ],
  },
  {
    text: 'Das Serviceportal wächst. 41 Anträge lassen sich dort mittlerweile stellen.',
    facts: [{ count: 41, unit: 'services' }],
  },
  {
    text: 'Das digitale Arbeitspaket setzen nach den Worten von Geschäftsführerin Erika Muster-Beispiel bisher elf Behörden ein.',
    facts: [{ count: 11, unit: 'adopters' }],
  },
  {
    text: 'Zum 31. Dezember 2020 ließen sich in Kiel 61 OZG-Leistungen elektronisch beantragen. Hiervon waren 23 Leistungen überall abrufbar.',
    published: '2021-02-17',
    facts: [
      { count: 61, date: '2020-12-31' },
      { count: 23, date: '2020-12-31' },
    ],
  },
  {
    text: 'Mit Stand vom 30. Juni 2023 waren in Kiel 61 OZG-Leistungen abrufbar. Landesweit werden 23 Leistungen angeboten.',
    published: '2023-08-17',
    facts: [
      { count: 61, date: '2023-06-30' },
      { count: 23, date: '2023-06-30' },
    ],
  },
  {
    text: 'Die Stadt Celle bietet 30 Behördengänge online an, wenn auch nicht rund um die Uhr.',
    facts: [{ count: 30, unit: 'services', jurisdiction: 'Celle' }],
  },
  {
    text: 'In Deutschland sind 127 OZG-Leistungen verfügbar – aber nicht überall. In Hessen sind 154 OZG-Leistungen verfügbar.',
    facts: [
      { count: 127, jurisdiction: 'DE' },
      { count: 154, jurisdiction: 'DE-HE' },
    ],
  },
  {
    text: 'Bundesweit sind 164 OZG-Leistungen online nutzbar. In Hessen kommen 43 hinzu.',
    facts: [{ count: 164, jurisdiction: 'DE' }],
  },
  {
    text: 'Welche Kommunen nutzen das Serviceportal des Freistaats Sachsen? 233 Gemeinden und acht Landkreise.',
    facts: [
      { count: 233, unit: 'adopters' },
      { count: 8, unit: 'adopters' },
    ],
  },
  {
    text: 'Die Behördennummer 115 ist in 92 Gemeinden und sieben Landkreisen zu erreichen.',
    facts: [
      { count: 92, unit: 'adopters' },
      { count: 7, unit: 'adopters' },
    ],
  },
  {
    text: 'Nicht einmal 1.100 OZG-Leistungen sind im Saarland online.',
    facts: [{ count: 1100, qualifier: 'under', unit: 'services' }],
  },
  {
    text: 'Die Datenzentrale Westharz hat viele Kunden: 38 Kommunen lassen bei ihr rechnen, 90 Anträge lassen sich schon jetzt übers Netz stellen.',
    facts: [
      { count: 38, unit: 'adopters' },
      { count: 90, unit: 'services' },
    ],
  },
  {
    text: 'In der Digitalstrategie stehen, lass mich nicht lügen, ungefähr 60 Maßnahmen drin. Wir haben uns auf fünf Handlungsfelder geeinigt, und was dort nicht hineinpasst, machen wir eben nicht.',
    facts: [
      { count: 60, qualifier: 'about', unit: 'measures' },
      { count: 5, unit: 'fields' },
    ],
  },
  {
    text: '84 Maßnahmen enthält der Masterplan Digitales, nicht eingerechnet die Projekte der Kommunen.',
    facts: [{ count: 84, unit: 'measures' }],
  },
  {
    text: 'Dataport zählt sechs Länder zu seinen Trägern.',
    facts: [{ count: 6, unit: 'adopters' }],
  },
  {
    text: 'Auf den IT-Verbund Heide verlassen sich 98 Kommunen.',
    facts: [{ count: 98, unit: 'adopters' }],
  },
  {
    text: 'Von 575 Leistungen, die das Onlinezugangsgesetz verlangt, sind einige online.',
    facts: [{ count: 575, unit: 'services' }],
  },
  {
    text: 'Der IT-Zweckverband Emsland, dem alle 52 Kommunen angehören, soll mehr Geld bekommen.',
    facts: [{ count: 52, unit: 'adopters' }],
  },
  {
    text: 'Von den 46 Projekten der ersten Fassung der Digitalstrategie sind 29 abgeschlossen.',
    facts: [{ count: 46, unit: 'measures' }],
  },
  {
    text: 'Über das Landesportal sind 467 Online-Antragsassistenten verfügbar.',
    facts: [{ count: 467, unit: 'services' }],
  },
  {
    text: 'Die „Digitale Agenda Kreis Uelzen“ ist da. 37 Projekte stehen in dem Papier.',
    published: '2023-03-02',
    facts: [{ count: 37, unit: 'measures', jurisdiction: 'Kreis Uelzen' }],
  },
  {
    text: 'Als die Stadt 2019 mit der Digitalen Agenda anfing, standen 28 Projekte auf der Liste.',
    published: '2023-03-02',
    facts: [{ count: 28, unit: 'measures', date: '2019' }],
  },
  {
    text: 'Zum Jahresende 2022 waren 88 Leistungen der Digitalstrategie verfügbar.',
    published: '2023-03-02',
    facts: [{ count: 88, unit: 'services', date: '2022-12' }],
  },
  {
    text: 'Der Aktionsplan Digitales umfasst 73 Maßnahmen.',
    facts: [{ event: 'counted', count: 73, qualifier: 'exact', unit: 'measures', programme: 'Aktionsplan Digitales' }],
  },
  {
    text: 'Mit 44 Maßnahmen in fünf Handlungsfeldern will das Land die Digitalstrategie umsetzen.',
    facts: [
      { count: 44, unit: 'measures', programme: 'Digitalstrategie' },
      { count: 5, unit: 'fields' },
    ],
  },
  {
    text: 'Im Jahr 2012 liefen in den Rechenzentren mehr als 150 Fachverfahren; 22 Behörden nutzten sie.',
    facts: [
      { count: 150, qualifier: 'over', unit: 'services', date: '2012' },
      { count: 22, unit: 'adopters', date: '2012' },
    ],
  },
  {
    text: 'Das Serviceportal wächst. Über das MV-Serviceportal sind derzeit 312 Verwaltungsleistungen abrufbar.',
    facts: [{ count: 312, unit: 'services', programme: 'MV-Serviceportal' }],
  },
  {
    text: 'Aus den ehemals 44 Zielen der Digitalstrategie sind 78 geworden, 14 von 18 kurzfristigen Zielen sind erreicht.',
    facts: [
      { count: 44, unit: 'fields' },
      { count: 14, unit: 'fields' },
      { count: 18, unit: 'fields' },
    ],
  },
  {
    text: '31 Leistungen des Onlinezugangsgesetzes hat der Kreis im Netz, bis Jahresende sollen es 90 sein.',
    facts: [{ count: 31, unit: 'services' }],
  },
  {
    text: 'Die Digitale Agenda enthält 23 statt bisher 18 Vorhaben.',
    facts: [
      { count: 23, unit: 'measures' },
      { count: 18, unit: 'measures' },
    ],
  },
  {
    text: 'Im Serviceportal der Stadt ist nun die hundertste Verwaltungsleistung verfügbar, der 25. Online-Dienst im Baubereich.',
    facts: [
      { count: 100, unit: 'services' },
      { count: 25, unit: 'services' },
    ],
  },
  {
    text: 'Dem digitalen Serviceportal haben sich 85 Ämter angeschlossen. 57 Anträge gehen komplett online.',
    facts: [
      { count: 85, unit: 'adopters' },
      { count: 57, unit: 'services' },
    ],
  },
  {
    text: 'Über das Landesportal sind nun 310 Kommunen zu erreichen.',
    facts: [{ count: 310, unit: 'adopters' }],
  },
  {
    text: 'Bilanz zum OZG: Von den 130 zu digitalisierenden Leistungen sind 47 online.',
    facts: [{ count: 130, unit: 'services' }],
  },
  {
    text: 'Stand der Digitalstrategie der Stadt\nUmgesetzt: 14 Maßnahmen\nNoch nicht begonnen: 6 Maßnahmen',
    facts: [
      { count: 14, unit: 'measures' },
      { count: 6, unit: 'measures' },
    ],
  },
  {
    text: 'Fünf ihrer zwölf Leuchtturmprojekte der Digitalstrategie sind am Ziel; 50 Anliegen kann man online erledigen.',
    facts: [
      { count: 5, unit: 'measures' },
      { count: 12, unit: 'measures' },
      { count: 50, unit: 'services' },
    ],
  },
  {
    text: 'Der Aktionsplan Digitales ist da. Er enthält zwölf Maßnahmen, die bis 2025 umgesetzt werden sollen.',
    facts: [{ count: 12, unit: 'measures', programme: 'Aktionsplan Digitales' }],
  },
  {
    text: 'Heute sind 92 Städte und Gemeinden im Norden von Hessen bei der Behördennummer 115 dabei.',
    facts: [{ count: 92, unit: 'adopters' }],
  },
  {
    text: 'Auch der Rhein-Neckar-Kreis macht bei der Behördennummer 115 mit – und 52 der 54 Kommunen im Landkreis.',
    facts: [
      { count: 52, unit: 'adopters' },
      { count: 54, unit: 'adopters' },
    ],
  },
  ...SHARED_NOUNS,
  ...OFFERED_SERVICES,
  {
    text: '140 Leistungen, so viele wie in keiner anderen Stadt, lassen sich in Fulda online beantragen.',
    facts: [{ count: 140, unit: 'services', jurisdiction: 'Fulda' }],
  },
  {
    text: 'Mit der Digitalstrategie hat sich das Land Hessen bis 2030 über 200 Projekte vorgenommen.',
    facts: [{ count: 200, qualifier: 'over', unit: 'measures', date: null }],
  },
]
