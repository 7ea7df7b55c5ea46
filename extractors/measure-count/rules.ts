import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { readCount } from './figure.ts'
import { figureWithoutNoun } from './figure-without-noun.ts'
import { members } from './members.ts'
import { tableRow } from './table.ts'

function readFigure(found: Found): Reading | Refusal {
  const chunk = found.group('figure')
  const counted = chunk?.mentions.figure?.counted
  return chunk && counted ? readCount(found, chunk, counted) : refuse('no figure')
}

/** The ways in which a text counts. */
export const rules: readonly Rule[] = [
  {
    id: 'measure-count/figure-and-noun',
    anchor: '[<figure>#Figure]',
    mood: 'any',
    read: readFigure,
    examples: [
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
        facts: [
          { event: 'counted', count: 73, qualifier: 'exact', unit: 'measures', programme: 'Aktionsplan Digitales' },
        ],
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
    ],
    counterexamples: [
      'In Hessen sind 96 Prozent der 420 Kommunen Mitglied des Zweckverbands Digitale Verwaltung.',
      'Der IT-Zweckverband Heide rechnet im Mittel mit sechs neuen Mitgliedskommunen pro Jahr.',
      'Die IT der zwei Verwaltungen wurde dem Zweckverband Kommunale IT Heide übergeben.',
      'Die gesteckten 200 Online-Dienste hat die Stadt Celle verfehlt.',
      'Digitalstrategie\nInhalt\n1 Ausgangslage .......... 5\n2 Leitlinien .......... 9\n3 Maßnahmen .......... 17',
      'Digitalstrategie\n\n1 Ausgangslage\nVieles ist alt.\n\n2 Handlungsfelder\nVieles wird neu.',
      'Bei der digitalen Verwaltung stehen 27 Online-Dienste auf der Wunschliste der Stadt Celle.',
      'Wir wollen das Serviceportal bis 2022 ausbauen, ich denke da an etwa 120 Online-Dienste.',
      'Noch fehlen im Serviceportal der Stadt Celle 120 Online-Dienste.',
      'Zur digitalen Verwaltung: In Hessen gibt es 421 Kommunen.',
      'Die Kleine Anfrage hat folgenden Wortlaut: In Hessen sind nicht einmal 100 Verwaltungsleistungen online. Ich frage die Landesregierung: Trifft das zu?',
      'Unter dem Namen Silber-IT bereiten sechs Kommunen einen digitalen Zweckverband vor.',
      'Der Entwurf einer neuen Digitalstrategie, der 60 Maßnahmen umfasst, ist nicht beschlossen.',
      { text: 'Ab 2022 bietet die Stadt Celle 120 Online-Dienste an.', published: '2021-06-17' },
      '2019 wurden in Celle 300 digitale Anträge gestellt.',
      'Klinikum Aller gGmbH\nGrundlage ist die Digitalstrategie, die der Aufsichtsrat verabschiedet hat. Auf der Liste stehen 27 Projekte.',
      'Die Zahl der Online-Dienste wächst. 40 Gemeinden haben den Busverkehr eingestellt.',
      'Die Muster Kliniken gGmbH hat eine Digitalstrategie. Sie umfasst 20 Projekte.',
      'Der Verein hat sich eine Digitale Agenda mit sieben Themenfeldern gegeben.',
      'Der Landtag fordert die Landesregierung auf,\n1. ein Digitalministerium zu schaffen;\n2. eine Digitalstrategie zu verabschieden, die mindestens 50 Maßnahmen mit Zeitplan enthält.',
      'In Frankreich nutzen mehr als 500 Kommunen digitale Plattformen.',
      'Für 2020 rechnet der Vorstand mit 25 weiteren Online-Diensten im Serviceportal.',
      'Die Digitalstrategie enthält nicht, wie die Zeitung schrieb, 60 Maßnahmen.',
      'Das OZG schreibe zwar 90 Leistungen vor, heißt es im Rathaus.',
      'Die Redaktion von „Digitale Kommune“ hat 12 Projekte ausgezeichnet.',
      'Die Digitalstrategie der Deutschen Post AG umfasst 40 Projekte, schreibt die Stadt.',
      'Zum Siegel: Wer mindestens 50 Online-Verfahren anbietet, darf es führen.',
      'Dem digitalen Zweckverband gehören Gemeinden an, vergeben wird die Plakette ab 50 Online-Verfahren.',
      'Auszug aus dem Protokoll\nBeschluss: abgelehnt\nDer Masterplan Digitales umfasst mindestens 30 Projekte.',
      'Bis 2030 sollen 50 Online-Dienste bereitstehen.',
      'Die Digitalstrategie umfasst 50 Seiten.',
      'Der Rat beauftragt die Verwaltung, mindestens 30 Dienstleistungen bis Ende 2020 online anzubieten.',
      'Bis 2025 will die Stadt 80 Online-Dienste freischalten.',
      'Geplant sind 50 Online-Dienste.',
      'Der Informatiker war früher IT-Leiter in zwei Großstädten.',
      'Von zwölf Städten ins Leben gerufen, zählt der digitale Verein viele Mitglieder.',
      'Für die digitale Verwaltung gibt die Stadt zwei Millionen Euro und 12 Stellen.',
      'Die Digitalstrategie ist eine Maßnahme unter vielen.',
      'Im digitalen Landesprogramm sind 90 neue Online-Dienste eingeplant.',
      'Wer mindestens 50 Online-Verfahren anbietet, darf sich Digitales Amt nennen.',
      'Zehn weitere Online-Dienste seien in Vorbereitung.',
      'Als Nächstes sind die 17 Kommunen mit dem digitalen Bauantrag am Zug.',
      'Mindestens 50 Online-Verfahren muss eine Kommune für das Siegel haben.',
      'Das Siegel Digitales Amt, das der Freistaat ab 50 Verfahren vergibt, hängt im Rathaus.',
      'An der Umfrage zur digitalen Verwaltung haben 180 Kommunen teilgenommen.',
      'Die Sparkasse stellt ihre Digitalstrategie mit 25 Maßnahmen vor.',
      'Zwölf Ämter der Stadt arbeiten mit digitalen Akten.',
      'Im Rathaus gingen 2019 genau 300 Anträge elektronisch ein.',
    ],
  },
  figureWithoutNoun,
  tableRow,
  members,
]
