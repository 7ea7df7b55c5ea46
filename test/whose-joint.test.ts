import { describe, expect, it } from 'vitest'
import { whoseAre } from './whose-are.ts'

describe('whose a body is: a town’s, a district’s, a Land’s or of several', () => {
  it.each([
    [
      'called kommunal after a large town alone',
      '12.5.2020\n\nDie Kommunale Datenzentrale Mainz wurde 1990 gegründet. Die Kommunalen Informationsdienste Magdeburg GmbH nahm 2014 die Arbeit auf.',
      ['agency Mainz', 'agency Magdeburg'],
    ],
    [
      '… but a Zweckverband, a district’s seat and an area’s computer centre are shared',
      '12.5.2020\n\nDas Gebietsrechenzentrum Trier wurde 1990 gegründet. Der Zweckverband Kommunale Datenverarbeitung Oldenburg wurde 1971 gegründet.',
      ['agency DE-RP', 'agency DE-NI'],
    ],
    [
      'who owns it stands behind the name',
      '12.5.2020\n\nDie Digitalagentur Potsdam-Mark, Tochter des Landes, wurde 2017 gegründet. Die KDZ Borken, der IT-Dienstleister des Kreises Borken, wurde 1971 gegründet.',
      ['agency DE-BB', 'agency Kreis Borken'],
    ],
    [
      '… without a name',
      '12.5.2020\n\nDas E-Government-Labor Lippe, eine Anstalt des Kreises, wurde 2010 gegründet.',
      ['agency Kreis Lippe'],
    ],
    [
      'a report of a body with members',
      'KOMMUNE.IT WESTRAND AöR           GESCHÄFTSBERICHT 2018\n\nLagebericht\nWir sind der IT-Dienstleister der Städte, Ämter und Gemeinden in Dithmarschen. Dem Verwaltungsrat sitzt Landrat Peter Muster vor.\n\nDas Bürgerportal umfasste zum Jahresende 57 Online-Dienste.\nHeide, im Mai 2019',
      ['measure-count DE-SH'],
    ],
    [
      'those who speak for a company of municipalities',
      'Über uns\n\nUnsere Gesellschafter sind ausschließlich Kommunen aus Sachsen-Anhalt. 130 Fachverfahren betreiben wir in Halberstadt.\n\n© 2024 IT Harz GmbH, Halberstadt',
      ['measure-count DE-ST'],
    ],
    [
      'who lead a cooperative of municipalities',
      'Im Gespräch mit den Vorständen der Digital-Union Altmark\n\n3.5.2016\n\nDie Genossenschaft hat 41 Mitgliedskommunen in Sachsen-Anhalt.\n\nWas gab den Ausschlag?\n\nDass die Stadt Naumburg beitrat. Wir kümmern uns um 35 Fachverfahren.',
      ['measure-count DE-ST', 'measure-count DE-ST'],
    ],
    [
      'whom its own members are, though one of them was named last',
      'ZWECKVERBAND DIGITALE KOMMUNEN LAUSITZ\nGeschäftsbericht 2023\n\nAm 1. Januar hatten wir 58 Mitglieder. Neu hinzu kam der Landkreis Spree-Neiße.\n\nCottbus, im Juni 2024',
      ['measure-count DE-BB'],
    ],
    [
      'a question is no label',
      'Im Gespräch mit den Vorständen der Digital-Union Altmark\n\n3.5.2016\n\nDie Genossenschaft hat 41 Mitgliedskommunen in Sachsen-Anhalt.\n\nWeshalb gerade Naumburg?\n\nWeil Naumburg im Süden liegt. Wir kümmern uns um 35 Fachverfahren.',
      ['measure-count DE-ST', 'measure-count DE-ST'],
    ],
    [
      'two that found it, one of them behind mit',
      '12.5.2020\n\nGemeinsam mit der Stadt Celle hat der Landkreis Uelzen 2003 die Digitalagentur Mitte gegründet.',
      ['agency DE-NI'],
    ],
    [
      '… behind the verb',
      '12.5.2020\n\nMarburg gründete 2003 zusammen mit Gießen und Wetzlar die Digitalagentur Mitte.',
      ['agency DE-HE'],
    ],
    [
      '… and a town with the district around it',
      '12.5.2020\n\nStadt und Landkreis Gießen riefen 2003 die Digitalagentur Mitte ins Leben.',
      ['agency DE-HE'],
    ],
    [
      '… but not one town, with what it sits in or works for',
      '12.5.2020\n\nDie Stadt Celle gründete 2003 mit viel Mühe die Digitalagentur Mitte, die heute mit Uelzen verhandelt. Mit Sitz in Gifhorn gründete der Landkreis Uelzen 2011 einen Digitalbeirat.',
      ['agency Celle', 'agency Landkreis Uelzen'],
    ],
    [
      'adopters of what the Zweckverband is called',
      '12.5.2020\n\nDer Zweckverband Datenzentrale Solling wuchs. Er trägt seither den Namen Solling-IT.\n\nVorsitzender des Rates ist Landrat Jens Hansen (Landkreis Northeim).\n\nAngeschlossen sind der Solling-IT 38 Kommunen.',
      ['agency DE-NI', 'measure-count DE-NI'],
    ],
    [
      'the head of what a Zweckverband became',
      'Von Heiner Muster\n29.11.2019\n\nWildeshausen. Die Kommunale Datenzentrale Hunte und der Zweckverband IT Jade schließen sich zum 1. Januar 2020 zur KommIT Nordrand zusammen.\n\nGeschäftsführer der KommIT Nordrand wird zum Start Torsten Brandes.',
      ['agency DE-NI', 'appointment DE-NI'],
    ],
  ])('%s', (_, text, expected) => {
    expect(whoseAre(text)).toEqual(expected)
  })
})
