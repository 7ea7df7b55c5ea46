import { describe, expect, it } from 'vitest'
import { whoseAre } from './whose-are.ts'

describe('whose a fact is on pages about several', () => {
  it.each([
    [
      'towns that a page goes through have each their own',
      'IT-Köpfe der Rathäuser\nStand: Juli 2021\n\nIn Münster ist Gerda Muster seit 2017 CIO. In Dresden wurde Paul Muster im Mai 2020 zum CDO berufen. In Kassel ist Ida Muster seit März CISO.',
      ['appointment Münster', 'appointment Dresden', 'appointment Kassel'],
    ],
    [
      '… by points, whose towns are ordinary words',
      'Personalien\nMärz 2022\n\n- Freiburg: Jens Hansen ist neuer CIO.\n- Ulm: Petra Muster ist neue Digitalisierungsbeauftragte.\n- Essen: Neue CDO ist Ida Hansen.',
      ['appointment Freiburg', 'appointment Ulm', 'appointment Essen'],
    ],
    [
      '… among Länder none',
      'Überblick, 12.6.2019\n\nBayern: CIO ist Jens Hansen.\nHamburg: CDO ist Petra Muster.\nBremen: CIO ist Ida Hansen.',
      ['incumbency DE-BY', 'incumbency DE-HH', 'incumbency DE-HB'],
    ],
    [
      'die Stadt is the one named outright just before',
      'Kassel, 3.5.2021\n\nSeit Mai 2020 ist Jens Hansen CIO der Stadt Münster. Er folgt auf Petra Muster, die 2011 erste IT-Chefin der Stadt geworden war.',
      ['appointment Münster', 'appointment Münster'],
    ],
    [
      'the page’s town is meant by its name, be it an ordinary word',
      'Ulm, 14.2.2023\n\nUlm schaut auf andere: In Freiburg umfasst die Digitalstrategie 50 Maßnahmen. Ulm selbst hat 24 Projekte umgesetzt.',
      ['measure-count Freiburg', 'measure-count Ulm'],
    ],
    [
      'a provider for several Länder is of all of them',
      'Regionales Rechenzentrum Saale-Unstrut\n12. März 2019\n\nZum Verbandsvorsteher wurde Landrat Jens Hansen gewählt. Dem Zweckverband gehören 34 Städte und Gemeinden aus Sachsen-Anhalt und Thüringen an.',
      ['appointment DE', 'measure-count DE'],
    ],
    [
      '… whatever its name',
      'Das Gebietsrechenzentrum Mosel-Saar mit Sitz in Trier arbeitet für 88 Kommunen in Rheinland-Pfalz und im Saarland. Direktor ist Jens Hansen.',
      ['measure-count DE', 'incumbency DE'],
    ],
    [
      '… said behind it',
      'Nachrichten aus Gießen\n3.6.2015\n\nSeit dem 1. Juni leitet Jens Hansen das Kommunale Rechenzentrum Lahn-Sieg, das Kommunen in Hessen und Nordrhein-Westfalen betreut.',
      ['appointment DE'],
    ],
    [
      'founders of one Land',
      'Stand: 12.4.2019\nGegründet wurde das Digitalzentrum Heideland am 1. April 2019 von den Landkreisen Uelzen, Celle und Gifhorn; Sitz ist Celle.',
      ['agency DE-NI'],
    ],
    [
      'a joint body’s page, its name below other lines',
      'Inhalt anspringen\n\nKIUW\nKommunale Informationsverarbeitung Unterweser\n\n6.9.2019: In Brake nutzen heute 28 Städte und Gemeinden ihre Verfahren. „Das freut uns“, sagt Geschäftsführerin Petra Muster.',
      ['measure-count DE-NI', 'incumbency DE-NI'],
    ],
    [
      'a small town by its council',
      'Oberbergischer Kreis, 12.2.2020\n\nIn Nümbrecht hat der Rat am Montag die Digitalstrategie beschlossen.',
      ['strategy Nümbrecht'],
    ],
    [
      'what there is in another town, and who works there',
      'Herne, 12.2.2020\n\nDie Stadt Gelsenkirchen hat 150 Online-Dienste. In Bochum sind es 210. In Marl leitet Petra Muster die IT als CIO.',
      ['measure-count Gelsenkirchen', 'measure-count Bochum', 'incumbency Marl'],
    ],
    [
      '… but not what is told there',
      'Hessisches Digitalministerium, 12.2.2020\n\nIn Fulda stellte CIO Jens Hansen seine Pläne vor.',
      ['incumbency DE-HE'],
    ],
    [
      'whom a holder meets is another',
      'Sächsische Staatskanzlei\nDresden, 12.2.2020\n\nCIO Jens Hansen übergab der Stadt Zwickau den Preis für ihre Verwaltung.',
      ['incumbency DE-SN'],
    ],
    [
      'a district by its bare name, where its organs act',
      '4.11.2019\n\nDigitalagenda für das Emsland\n\nDer Kreistag hat am Montag die Digitale Agenda verabschiedet.',
      ['strategy Landkreis Emsland'],
    ],
    [
      '… but not a body that is called so',
      'Kommunale IT Emsland\n\n4.11.2019\nDer Zweckverband dient zwölf Gemeinden und der Kreisverwaltung. Geschäftsführer ist Jens Hansen.',
      ['measure-count DE-NI', 'incumbency DE-NI'],
    ],
    [
      'landesweit is no district’s',
      'OZG in Schleswig-Holstein\n\nStand: Juni 2022\n\nIm Kreis Pinneberg sind 61 Leistungen online. Landesweit stehen 240 Dienste bereit.',
      ['measure-count Kreis Pinneberg', 'measure-count DE-SH'],
    ],
    [
      'an office in another town',
      'München, 5. April 2022\n\nMünchens CDO Jens Hansen geht. Hansen wird Leiter des neu eingerichteten Amts für Digitalisierung und IT in Stuttgart.',
      ['appointment München', 'appointment Stuttgart'],
    ],
    [
      'a body of the federation, wherever it sits',
      'Stadt Ulm, 5.4.2022\n\nDie Digitalagentur des Bundes in Potsdam wird seit März von Jens Hansen geleitet.',
      ['appointment DE'],
    ],
    [
      'all districts of a Land',
      'Dresden. Die sächsischen Landkreise haben am 12. September 2024 eine Digitalstrategie verabschiedet. Die „Agenda Digitaler Landkreis“ nennt 14 Ziele.',
      ['strategy DE-SN', 'measure-count DE-SN'],
    ],
  ])('%s', (_, text, expected) => {
    expect(whoseAre(text)).toEqual(expected)
  })
})
