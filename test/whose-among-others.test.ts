import { describe, expect, it } from 'vitest'
import { whoseAre } from './whose-are.ts'

const HESSEN =
  'Neue Leitung beim Landesbetrieb\n12.5.2021\n\nDie Landeszentrale für Informationstechnik gehört dem Land Hessen. '

describe('whose a fact is where others are named beside it', () => {
  it.each([
    [
      'a past office of the holder tells nothing',
      `${HESSEN}CIO ist seit Mai 2021 der vormalige Kasseler Stadtkämmerer Jens Hansen.`,
      ['appointment DE-HE'],
    ],
    ['… of a mayor', `${HESSEN}Neuer CIO ist der frühere Fuldaer Bürgermeister Jens Hansen.`, ['appointment DE-HE']],
    [
      '… of a woman, in the passive',
      `${HESSEN}Zur neuen CIO wurde die ehemalige Hanauer Stadträtin Petra Muster ernannt.`,
      ['appointment DE-HE'],
    ],
    [
      '… with its town behind it',
      `${HESSEN}Zur neuen CIO hat das Kabinett die einstige Bürgermeisterin von Marburg, Petra Muster, berufen.`,
      ['appointment DE-HE'],
    ],
    [
      '… in an apposition',
      `${HESSEN}CIO ist seit 2019 Petra Muster, vormals Kämmerin der Stadt Kassel.`,
      ['appointment DE-HE'],
    ],
    [
      '… of a district',
      `${HESSEN}Auf Hans Meier folgte als CIO im Mai 2019 Jens Hansen, zuvor Landrat des Kreises Gießen.`,
      ['appointment DE-HE'],
    ],
    [
      '… of a speaker',
      `${HESSEN}Der CIO Jens Hansen, ehemals Stadtrat in Kassel, sprach als Erster.`,
      ['incumbency DE-HE'],
    ],
    [
      '… for what follows, either',
      `${HESSEN}CIO ist der vormalige Kasseler Stadtkämmerer Jens Hansen. Betrieben werden 450 Fachverfahren.`,
      ['incumbency DE-HE', 'measure-count DE-HE'],
    ],
    [
      'the other office of a chairman tells nothing of the body',
      `Zweckverband IT Nordhessen\n12.5.2021\n\n„Das ist gut“, sagte der Verbandsvorsteher und Landrat des Schwalm-Eder-Kreises, Jens Hansen. „Wir betreiben heute 60 Online-Dienste.“`,
      ['incumbency DE-HE', 'measure-count DE-HE'],
    ],
    [
      '… in an apposition',
      `Neues vom Zweckverband IT Nordhessen\n12.5.2021\n\nVerbandsvorsteher Jens Hansen, Landrat des Kreises Kassel, freut sich. 60 Online-Dienste stehen bereit.`,
      ['incumbency DE-HE', 'measure-count DE-HE'],
    ],
    [
      '… nor a guest’s town',
      `Mehr Verfahren bei der KIV Nordhessen\n12.5.2021\n\nBürgermeisterin Petra Muster (Stadt Wolfhagen) gratuliert. Mehr als 60 Online-Dienste betreibt die KIV Nordhessen für ihre Mitglieder.`,
      ['measure-count DE-HE'],
    ],
    [
      'a figure of a body whose name says its Land',
      `12.5.2021\n\nDie Landkreise Celle und Uelzen sind dabei. 14 Fachverfahren betreibt die Kommunale IT Ostfriesland.`,
      ['measure-count DE-NI'],
    ],
    [
      'a cabinet in the capital is the Land’s',
      `Potsdam. Das Kabinett stellte am Dienstag die Weichen. Außerdem wurde ein Digitalbeirat eingesetzt.`,
      ['agency DE-BB'],
    ],
    [
      '… a council of ministers',
      `12.5.2021\n\nMainz. Der Ministerrat tagte am Dienstag. Beschlossen wurde die Digitalstrategie.`,
      ['strategy DE-RP'],
    ],
    [
      '… and a visit to a town on a Land’s page',
      `Digitalministerium Hessen\n12.5.2021\n\nDas Land Hessen meldet Erfolge. Die Ministerin besuchte das Bürgerbüro der Stadt Fulda. 350 Online-Dienste stehen bereit.`,
      ['measure-count DE-HE'],
    ],
    [
      '… behind place and day',
      `Hannover, 12.5.2021. Das Kabinett tagte am Dienstag. Eingesetzt wurde zudem ein Digitalrat.`,
      ['agency DE-NI'],
    ],
    [
      'a comparison with the federation tells nothing',
      `Schleswig-Holstein, 12.5.2021\nDas Land steht im Bundesvergleich gut da. Der Digitalminister stellte den Aktionsplan „Digitale Verwaltung“ vor.`,
      ['strategy DE-SH'],
    ],
    [
      '… with its average',
      `Schleswig-Holstein, 12.5.2021\nDas Land liegt über dem Bundesdurchschnitt. 40 Online-Dienste sind am Netz.`,
      ['measure-count DE-SH'],
    ],
    [
      '… nor an initiative',
      `Schleswig-Holstein, 12.5.2021\nDas Land hat eine Bundesratsinitiative gestartet. 40 Online-Dienste sind am Netz.`,
      ['measure-count DE-SH'],
    ],
    [
      '… nor an election',
      `Schleswig-Holstein, 12.5.2021\nBei der Bundestagswahl zählte der Minister mit. 40 Online-Dienste sind am Netz.`,
      ['measure-count DE-SH'],
    ],
    [
      'a plan of the Land before the town’s own',
      `Bürgerinformationssystem der Stadt Straubing\n\n„Montgelas“ heißt die E-Government-Strategie des Freistaates Bayern.\n\nDie örtliche Digitalstrategie wurde 2019 vorgestellt. Sie basiert auf drei Säulen.`,
      ['strategy Straubing', 'measure-count Straubing'],
    ],
    [
      '… and the town’s by its adjective',
      `Stadt Straubing\nPressemitteilung vom 12.5.2021\nStadt Straubing bleibt dran\n\nDer Freistaat Bayern hat eine eigene Strategie.\n\nDie städtische Digitalstrategie ruht auf vier Säulen. 74 Online-Dienste stehen bereit.`,
      ['measure-count Straubing', 'measure-count Straubing'],
    ],
    [
      '… and services',
      `Stadt Straubing\nPressemitteilung vom 12.5.2021\nStadt Straubing bleibt dran\n\nDer Freistaat Bayern hat eine eigene Strategie.\n\n74 Online-Dienste stehen bereit. Das Digitalkonzept wurde am Montag beschlossen.`,
      ['measure-count Straubing', 'strategy Straubing'],
    ],
    [
      'a heading is for all lines below it',
      `Kreise in Thüringen\n\nIlm-Kreis\nCIO: Jens Hansen (seit 01.03.2020)\n\nSaale-Orla-Kreis\nInformationssicherheitsbeauftragte: Beate Zorn (bis 31.12.2020)\nInformationssicherheitsbeauftragter: Mirko Eisfeld (seit 01.01.2021)\nCDO: Petra Muster (seit 01.02.2021)`,
      [
        'appointment Ilm-Kreis',
        'appointment Saale-Orla-Kreis',
        'appointment Saale-Orla-Kreis',
        'appointment Saale-Orla-Kreis',
      ],
    ],
    [
      '… of towns',
      `Städte in Niedersachsen\n\nStadt Celle\nCIO: Jens Hansen\nCDO: Petra Muster\nCISO: Hans Meier\n\nStadt Uelzen\nCIO: Ute Brandt\nCDO: Ines Kolb`,
      ['incumbency Celle', 'incumbency Celle', 'incumbency Celle', 'incumbency Uelzen', 'incumbency Uelzen'],
    ],
    [
      'where somebody goes to is where the office is',
      `Kiel (dpa) - Die Stadt Flensburg braucht einen neuen Dezernenten: Jens Hansen wechselt zum Land Schleswig-Holstein und wird dort CIO. Hansen tritt seinen Dienst am 1. Mai 2020 an.`,
      ['appointment DE-SH'],
    ],
    [
      '… from a town to another Land',
      `12.5.2021\nJens Hansen, bislang CDO der Stadt Celle, geht zum Land Hessen und wird dort CIO. Er tritt das Amt am 1. Juli an.`,
      ['appointment DE-HE'],
    ],
    [
      'a town by the whole name that the page has for it',
      '12.5.2021\n\nIn Haltern am See tagte der Rat. Der Halterner Stadtrat hat die Digitalstrategie beschlossen.',
      ['strategy Haltern am See'],
    ],
    [
      'of towns that are called alike the one in the Land of the others',
      `Osthessen, 12.5.2021\nBürgermeister Markus Tietjen (Stadt Rotenburg) und Ines Kolb (Stadt Hünfeld) kamen. Silke Brömer, CDO der Stadt Rotenburg, sprach in Bebra.`,
      ['incumbency Rotenburg an der Fulda'],
    ],
    [
      'an ordinary word in a plan’s name is no town',
      `Schleswig-Holstein, 12.5.2021\nDie Landesregierung hat die Strategie „Digitaler Norden 2016“ beschlossen.`,
      ['strategy DE-SH'],
    ],
    [
      '… at its end',
      `Stadt Ulm, 12.5.2021\nDer Gemeinderat hat die Digitalstrategie „Ulm im Wandel“ und das Digitalkonzept „Rund um die Stelle“ beschlossen.`,
      ['strategy Ulm', 'strategy Ulm'],
    ],
    [
      'what several Länder do together is Germany’s, and what follows',
      '6.12.2023\n\nHamburg, Bremen und Schleswig-Holstein haben gemeinsam die Zahl der Online-Dienste gesteigert. 410 Online-Dienste stehen bereit. Im Mai stellte der Verbund die „Roadmap Nutzerkonten 2026“ vor.',
      ['measure-count DE', 'strategy DE'],
    ],
    [
      '… a body that they run',
      'Nordlink\nStand: 6.12.2023\n\nDer IT-Dienstleister Nordlink wird getragen von den Ländern Niedersachsen und Bremen. Er ging aus dem Rechenzentrum des Landes Niedersachsen und der Bremer Zentralstelle für Datenverarbeitung hervor. 120 Fachverfahren laufen im Rechenzentrum.',
      ['measure-count DE'],
    ],
    [
      '… named as Länder',
      '6.12.2023\n\nDie CERTs der Länder Bremen und Hamburg fusionierten am 1. Januar 2013 zum CERT Nord.',
      ['agency DE'],
    ],
    [
      '… in a name',
      '6.12.2023\n\nDas Gemeinsame IT-Zentrum der norddeutschen Länder (GIZ) wurde 2017 gegründet.',
      ['agency DE'],
    ],
    [
      '… but not a comparison',
      '6.12.2023\n\nIn den Ländern Hessen und Bayern sind es weniger. In Thüringen stehen 40 Online-Dienste bereit. Neu ist der Masterplan E-Government, den der Minister am Montag vorstellte.',
      ['measure-count DE-TH', 'strategy DE-TH'],
    ],
    [
      'towns that act together are none of them alone',
      '6.12.2023\n\nGründer sind die Stadt Köthen, die Stadt Dessau-Roßlau und der Landkreis Wittenberg. Angeboten werden 60 Fachverfahren.',
      ['measure-count DE-ST'],
    ],
    [
      'the catalogue of the act is the federation’s',
      'Stadt Dortmund\n12.5.2021\n\nDie Stadt Dortmund ist gerüstet. Im OZG-Umsetzungskatalog sind die Leistungen 14 Themenfeldern zugewiesen. 168 Leistungen betreffen die Stadt.',
      ['measure-count DE', 'measure-count Dortmund'],
    ],
    ['a national plan', '12.5.2021\n\nDie Nationale E-Government-Strategie umfasst 20 Ziele.', ['measure-count DE']],
    [
      'a town that is a word, in a plan’s name',
      '12.5.2021\n\nDie Digitale Agenda Ulm umfasst 40 Projekte.',
      ['measure-count Ulm'],
    ],
    [
      'an item about a town, among Länder',
      '12.5.2021\n\nHessen: Neuer CIO\nDas Land Hessen hat einen neuen CIO.\n\nBayern: Mehr Dienste\nDas Land Bayern hat 200 Online-Dienste.\n\nSachsen: Digitalrat\nDas Land Sachsen hat einen Digitalrat.\n\nDortmund: Masterplan\nDer Rat der Stadt Dortmund hat die Fortschreibung des Masterplans Digitales Dortmund beschlossen.',
      ['measure-count DE-BY', 'strategy Dortmund'],
    ],
  ])('%s', (_, text, expected) => {
    expect(whoseAre(text)).toEqual(expected)
  })
})
