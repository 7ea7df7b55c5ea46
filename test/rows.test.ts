import { describe, expect, test } from 'vitest'
import { toldRows } from '../extractors/rows/told.ts'
import { workingText } from '../extractors/rule-engine/working-text.ts'
import { plainPage } from './facts-of-page.ts'

const toldIn = (text: string) => toldRows(workingText(plainPage(`${text}\n`))).map((r) => r.text)

describe('rows told as sentences', () => {
  test.each([
    [
      'Betreff: Digitale Agenda Wesel\nBeratungsfolge:\nHauptausschuss   Vorberatung\n05.05.2022   ungeändert empfohlen\nRat der Stadt Wesel   Entscheidung\n19.05.2022   ungeändert beschlossen',
      'Digitale Agenda wurde am 19.5.2022 vom Rat der Stadt Wesel beschlossen.',
    ],
    [
      'Betreff: Digitalstrategie der Stadt Wesel\nBeratungsfolge:\nRat der Stadt Wesel   Entscheidung\n19.05.2022   ungeändert beschlossen\nBeschluss:\nDer Rat beschließt die Digitalstrategie „Wesel vernetzt“.',
      'Digitalstrategie „Wesel vernetzt“ wurde am 19.5.2022 vom Rat der Stadt Wesel beschlossen.',
    ],
    [
      'Betreff: Digitale Agenda - Fortschreibung\nBeratungsfolge\nKreistag | Entscheidung | 22.09.2022 | einstimmig beschlossen',
      'Digitale Agenda wurde am 22.9.2022 vom Kreistag fortgeschrieben.',
    ],
    [
      'Digitalstrategie der Stadt Celle\nvom Rat beschlossen am 3. Mai 2019\nVorwort',
      '„Digitalstrategie der Stadt Celle“ wurde am 3. Mai 2019 vom Rat beschlossen.',
    ],
    [
      'Steckbrief Digitalstrategie der Stadt Celle\nBeschlossen am: 03.05.2019\nLaufzeit: 2019–2022',
      '„Digitalstrategie der Stadt Celle“ wurde am 3. Mai 2019 beschlossen.',
    ],
    [
      'Digitale Agenda Celle\n(Kreistagsbeschluss vom 03.05.2019)',
      '„Digitale Agenda Celle“ wurde am 3. Mai 2019 vom Kreistag beschlossen.',
    ],
    [
      'Kommune | Konzept | beschlossen am\nUlm | Digitale Agenda | 3.5.2019',
      'Stadt Ulm: Digitale Agenda wurde am 3. Mai 2019 beschlossen.',
    ],
    [
      'Kreis\tStrategie\tBeschluss\nUnna\tDigitalstrategie\tKreistag, 5.3.2021',
      'Landkreis Unna: Digitalstrategie wurde am 5. März 2021 vom Kreistag beschlossen.',
    ],
    [
      'Digitalstrategien im Land\nStadt;verabschiedet\nCelle;2019\nGoslar;in Arbeit',
      'Stadt Celle: Digitalstrategie wurde im Jahr 2019 beschlossen.',
    ],
    ['Behörde / Sitz / Gründung\nDataport / Altenholz / 1.1.2004', 'Dataport wurde am 1. Januar 2004 gegründet.'],
    [
      'Name\nRechtsform\nErrichtung\nDataport\nAöR\n1.1.2004\nITDZ Berlin\nAöR\n1.1.2005',
      'Dataport wurde am 1. Januar 2004 gegründet.',
    ],
    ['Datenwerk Niedersachsen\nGründung\n2014\nSitz\nCelle', 'Gründung: 2014'],
    [
      'Amt: CIO des Landes Hessen\nInhaberin: Erika Muster\nim Amt seit: Mai 2019',
      'Erika Muster ist seit Mai 2019 CIO des Landes Hessen.',
    ],
    ['Ministerin\nErika Muster\nAmtsantritt\n3. Mai 2019\nSitz\nKiel', 'Erika Muster ist seit 3. Mai 2019 Ministerin.'],
    [
      'Titel: Digitale Agenda der Stadt Ulm\nStatus: vom Gemeinderat beschlossen (3.5.2019)',
      '„Digitale Agenda der Stadt Ulm“ wurde am 3. Mai 2019 vom Gemeinderat beschlossen.',
    ],
    [
      'Digitale Agenda: Ratsbeschluss vom 3. Mai 2019\nOnline-Dienste: 80',
      'Digitale Agenda wurde am 3. Mai 2019 vom Rat beschlossen.',
    ],
    [
      'Die Liste führt die Chief Digital Officer (CDO) hessischer Kreise und Städte.\nKommune | Name | im Amt seit\nKreis Unna | Erika Muster | 2019\nCelle | Uwe Beispiel | keine Angabe',
      'Kreis Unna: Erika Muster ist seit 2019 Chief Digital Officer.',
    ],
    [
      'Wer wo zuständig ist\nKommune | Name | CIO seit\nKreis Unna | Erika Muster | 2019\nCelle | Uwe Beispiel | 1.4.2020',
      'Kreis Unna: Erika Muster ist seit 2019 CIO.',
    ],
    [
      'CIOs der Länder\nLand;Name;Amtsantritt\nSachsen;Erika Muster;1.8.2018',
      'Sachsen: Erika Muster ist seit 1. August 2018 CIO.',
    ],
    ['Stadt | Oberbürgermeister | CDO\nUlm | Paul Beispiel | Erika Muster', 'Stadt Ulm: Erika Muster ist CDO.'],
    ['Ministerin: Erika Muster\nAmtszeit: 2014–2019', 'Erika Muster war von 2014 bis 2019 Ministerin.'],
    ['Inhaberin\nErika Muster\nseit 1. Mai 2020\nAmt\nBundes-CIO', 'Erika Muster ist seit 1. Mai 2020 Bundes-CIO.'],
    [
      'Digitale Agenda für Ulm\nBeschluss: Rat der Stadt Ulm, 3.5.2019',
      '„Digitale Agenda für Ulm“ wurde am 3. Mai 2019 vom Rat der Stadt Ulm beschlossen.',
    ],
    [
      'Digitalstrategien im Überblick\nLand | Titel | veröffentlicht\nHessen | Wir machen mit | 2016',
      'Hessen: Digitalstrategie „Wir machen mit“ wurde im Jahr 2016 veröffentlicht.',
    ],
    [
      'Stadt | Anzahl Online-Dienste | Stand\nUlm | 120 | Mai 2020',
      'In der Stadt Ulm gab es im Mai 2020 120 Online-Dienste.',
    ],
    [
      'Kommune | Online-Dienste 2019 | Online-Dienste 2020\nUlm | 80 | 120',
      'In der Stadt Ulm gab es im Jahr 2019 80 Online-Dienste.',
    ],
    ['Erika Muster\nTelefon: 12-345\nFunktion: CDO der Stadt Ulm', 'Erika Muster, CDO der Stadt Ulm'],
    ['Muster, Erika\nAmt 10 / IT\nAufgabe: CDO der Stadt Ulm', 'Erika Muster, CDO der Stadt Ulm'],
    ['Dr. Erika Muster\nCDO der Stadt Ulm seit Mai 2020', 'Erika Muster, CDO der Stadt Ulm seit Mai 2020'],
    ['Erika Muster\nSeit Mai 2020 CDO der Stadt Ulm', 'Erika Muster, Seit Mai 2020 CDO der Stadt Ulm'],
    ['Erika Muster\n(CDO der Stadt Ulm)', 'Erika Muster, CDO der Stadt Ulm'],
    ['Bis 30.6.2014\nErika Muster, Geschäftsführerin', 'Erika Muster, bis 30.6.2014 Geschäftsführerin.'],
    ['F: Wer ist CIO der Stadt Ulm?\nA: Erika Muster.', 'Erika Muster ist CIO der Stadt Ulm.'],
    ['Wann wurde Dataport gegründet?\nAm 1. Januar 2004.', 'Dataport wurde am 1. Januar 2004 gegründet.'],
    [
      'Wer hat die Digitale Agenda beschlossen?\nDer Gemeinderat, am 3. Mai 2020.',
      'Der Gemeinderat hat die Digitale Agenda am 3. Mai 2020 beschlossen.',
    ],
    [
      'TOP 3: Digitale Agenda der Stadt Ulm\nBeschluss: einstimmig angenommen',
      'Digitale Agenda der Stadt Ulm wurde beschlossen.',
    ],
    [
      'Digitale Agenda der Stadt Ulm\nVerabschiedet am 3. Mai 2020 vom Gemeinderat',
      'Digitale Agenda der Stadt Ulm wurde am 3. Mai 2020 vom Gemeinderat verabschiedet.',
    ],
    ['CIO der Stadt Ulm ........ Dr. Erika Muster', 'Erika Muster, CIO der Stadt Ulm'],
    ['Dataport\nGeschäftsführung\nErika Muster', 'Geschäftsführung: Erika Muster'],
    ['Digitalrat Hessen\nSitz: Kassel\nEingesetzt: März 2019', 'Digitalrat Hessen wurde im März 2019 gegründet.'],
    ['|Ministerin || Erika Muster\n|Amtszeit || 2014–2019', 'Erika Muster war von 2014 bis 2019 Ministerin.'],
    [
      'CIO des Landes Hessen\nAmtsinhaber: Erika Muster\nim Amt seit: Mai 2019',
      'Erika Muster ist seit Mai 2019 CIO des Landes Hessen.',
    ],
    [
      'Digitale Agenda für Ulm\n✓ Ratsbeschluss: 3. Mai 2019\n✓ 12 Projekte',
      '„Digitale Agenda für Ulm“ wurde am 3. Mai 2019 beschlossen.',
    ],
    [
      'Landesbetrieb Daten und Information\nRechtsform Landesbetrieb\nAufsichtsbehörde Ministerium für Digitalisierung\nGründung 1. Januar 2003',
      'Landesbetrieb Daten und Information wurde am 1. Januar 2003 gegründet.',
    ],
    [
      'Wer | Neue Funktion | ab\nErika Muster | CIO der Stadt Ulm | 1.10.2017',
      'Erika Muster ist seit 1. Oktober 2017 CIO der Stadt Ulm.',
    ],
    ['Dataport\nGeschäftsführung Erika Muster, Paul Beispiel', 'Geschäftsführung: Erika Muster'],
    ['Digitale Agenda für Ulm\nMaßnahmen    Einunddreißig', 'Maßnahmen: 31'],
    ['2017\nMai: Baubeginn für das Netz\nJuli: Beschluss der Digitalen Agenda', 'Mai 2017: Baubeginn für das Netz'],
    [
      'Dezernat\nName\nZuständigkeit\nI\nErika Muster\nPersonal, CDO der Stadt Ulm\nII\nPaul Beispiel\nBauen',
      'Erika Muster, CDO der Stadt Ulm',
    ],
    ['Ulm in Zahlen\nJahr\nOnline-Dienste\n2020\n18\n2021\n47', 'Es gab im Jahr 2020 18 Online-Dienste.'],
    ['+ 412 +\nOnline-Dienste im Serviceportal', '412 Online-Dienste im Serviceportal'],
    [
      'Vorstände der Datenzentrale Nord AöR\n[2010–2015] Erika Muster\n[seit 2015] Paul Beispiel',
      '2010–2015 Erika Muster',
    ],
    [
      'Direktoren der Datenzentrale Nord\nName\nAmtszeit\nErika Muster\n1999–2010\nPaul Beispiel\nseit 2010',
      '1999–2010 Erika Muster',
    ],
    ['Das BSI\n2003  Präsidentin: Erika Muster (bis 2009)', 'Erika Muster war von 2003 bis 2009 Präsidentin.'],
    [
      'Erika Muster, MinDir a. D.\nCIO des Landes Hessen 2009–2011',
      'Erika Muster war von 2009 bis 2011 CIO des Landes Hessen.',
    ],
    [
      'Porträt: Erika Muster\nAmt: CIO des Landes Hessen\nIm Amt seit: 1.5.2020',
      'Erika Muster ist seit 1. Mai 2020 CIO des Landes Hessen.',
    ],
    ['Präsidentin\nkomm. Erika Muster', 'Erika Muster, kommissarischer Präsidentin'],
    [
      'Digitale Agenda Ulm\nTyp: Strategie\nBeschluss: Gemeinderat, 3.5.2019',
      'Digitale Agenda Ulm wurde am 3. Mai 2019 vom Gemeinderat beschlossen.',
    ],
    [
      'Vorlage: 12/2019\nGegenstand: Digitale Agenda Wesel\n03.05.2019 Kreistag Ö beschließend einstimmig',
      'Digitale Agenda wurde am 3.5.2019 vom Kreistag beschlossen.',
    ],
    [
      'Titel | Ebene | Kabinett/Rat\nDigitale Agenda Hessen | Land | 3.5.2019',
      'Digitale Agenda Hessen wurde am 3. Mai 2019 beschlossen.',
    ],
    [
      'Amt | Online-Dienste | Stand\nStandesamt | 9 | 1.2.2022\nBauamt | 12 | 1.2.2022',
      'Es gab am 1. Februar 2022 9 Online-Dienste.',
    ],
    [
      '+ Seit wann gibt es Dataport?\nSeit dem 1. Januar 2004 (Staatsvertrag).',
      'Dataport gibt es seit dem 1. Januar 2004.',
    ],
    ['Firma: Datenwerk Celle eG\nEingetragen: 5.3.2015', 'Datenwerk Celle eG wurde am 5. März 2015 gegründet.'],
    ['+++ Celle: IT-Leiterin Erika Muster verabschiedet +++', 'Celle: IT-Leiterin Erika Muster wurde verabschiedet.'],
    ['Digitale Agenda einstimmig im Kreistag', 'Digitale Agenda wurde vom Kreistag beschlossen.'],
    [
      '3.5.2010: Staatsvertrag in Kraft, IT-Planungsrat konstituiert\n4.6.2011: Umzug',
      '3.5.2010: Staatsvertrag in Kraft',
    ],
    ['2005 LDV wird Dataport\n2010 Umzug', 'Aus LDV wurde im Jahr 2005 Dataport.'],
    ['Dataport\nentsteht zum 1.1.2004 aus der Datenzentrale', 'Dataport entsteht zum 1.1.2004 aus der Datenzentrale.'],
    ['Neu im Amt\nErika Muster\nCDO, Stadt Celle', 'Neu im Amt: Erika Muster, CDO, Stadt Celle'],
    ['Abschied\nErika Muster\nCDO der Stadt Celle', 'Erika Muster verabschiedet sich als CDO der Stadt Celle.'],
    ['Neueintragung\nDatenwerk Celle GmbH, Celle. Gegenstand: IT.', 'Datenwerk Celle GmbH wurde gegründet.'],
    [
      'Datenwerk Celle GmbH, Celle\nBestellt als Geschäftsführerin: Erika Muster.',
      'Erika Muster wurde zur Geschäftsführerin der Datenwerk Celle GmbH bestellt.',
    ],
    [
      'Landeskabinett\nDigitales und Verkehr: Erika Muster\nVereidigung: 3.5.2019',
      'Erika Muster ist seit 3. Mai 2019 Minister für Digitales und Verkehr.',
    ],
    ['Serviceportal in Zahlen\n> 300\nOnline-Dienste\n99 %\nverfügbar', 'über 300 Online-Dienste'],
    ['Serviceportal in Zahlen\nca. 210\nangeschlossene Kommunen', 'ca. 210 angeschlossene Kommunen'],
    ['Dataport\nVorstandsvorsitz: Dr. Erika Muster', 'Vorstand: Dr. Erika Muster'],
    ['2.1 Zahl der Online-Dienste: 9', 'Zahl der Online-Dienste: 9'],
    [
      'Digitale Agenda der Stadt Ulm\nAbstimmung: 38 Ja, 2 Nein, angenommen',
      'Digitale Agenda der Stadt Ulm wurde beschlossen.',
    ],
    ['3.5.2019: CDO-Stelle mit Erika Muster besetzt', '3.5.2019: Neu im Amt: Erika Muster, CDO'],
    [
      'Digitalbeirat der Stadt Ulm\nkonstituiert am 3. Mai 2019',
      'Digitalbeirat der Stadt Ulm wurde am 3. Mai 2019 konstituiert.',
    ],
    ['Ihre Erika Muster     Ihr Paul Beispiel\nCDO     CIO der Stadt Ulm', 'Erika Muster, CDO'],
    [
      'Amt/Funktion: CIO des Landes Hessen\nInhaber: Erika Muster\nim Amt seit: Mai 2019',
      'Erika Muster ist seit Mai 2019 CIO des Landes Hessen.',
    ],
    [
      'Stadt;Digitalstrategie vom\nUlm;3.5.2019\nCelle;4.6.2020',
      'Stadt Ulm: Digitalstrategie wurde am 3. Mai 2019 beschlossen.',
    ],
    [
      'Jahresbilanz 2022 der Stadt Ulm\nMai: Beschluss der Digitalen Agenda\nJuni: Umzug des Rathauses',
      'Mai 2022: Beschluss der Digitalen Agenda',
    ],
    [
      'TOP 4 Digitale Agenda der Stadt Ulm\nBeschluss 2019/04: Die Agenda wird verabschiedet.',
      'Digitale Agenda der Stadt Ulm wurde beschlossen.',
    ],
    [
      'Beschlüsse des Rats der Stadt Ulm\n- Haushalt 2020 (mehrheitlich)\n- Digitale Agenda Ulm (einstimmig)',
      'Digitale Agenda Ulm wurde beschlossen.',
    ],
    ['Dataport (gegr. 2004)\nSitz: Altenholz', 'Dataport wurde im Jahr 2004 gegründet.'],
  ])('%j', (text, sentence) => expect(toldIn(text)[0]).toBe(sentence))

  test.each([
    'Kommune | Konzept | Beschluss\nUlm | Digitale Agenda | voraussichtlich 2026\nCelle | Digitale Agenda | –',
    'Titel: Digitale Agenda der Stadt Ulm\nStatus: Entwurf vom 3.5.2019, Beschluss vorgesehen',
    'Titel: Digitale Agenda der Stadt Ulm\nStand: 3.5.2019',
    'Datum: 3.5.2019\nBeginn: 18 Uhr\nOrt: Ulm',
    'Stadt | CDO\nUlm | N. N.\nCelle | unbesetzt',
    'Vorgängerin: Erika Muster\nseit 2019: unbesetzt',
    'Geplante Entwicklung\nJahr | Online-Dienste\n2029 | 62',
    'Dezernat | Name | Zuständigkeit\nI | Erika Muster | Aufsicht über den CDO',
    'Hessen: Ministerium für Digitales (2024) – Erika Muster',
    '4.12.2019 Ulm ist Gastgeber der Messe.\nWir berichten.',
    '+ 88 % +\nder Nutzer sind zufrieden',
    'Erika Muster\nPressesprecherin\nStand: 3.5.2019',
    'Erika Muster\nFunktion: Referentin beim CDO der Stadt Ulm',
    'Vorgängerin: Erika Muster\nFunktion: CDO der Stadt Ulm',
    'Wer wird CIO der Stadt Ulm?\nErika Muster hofft darauf.',
    'Wann wird die Digitale Agenda beschlossen?\nAm 3. Mai 2020.',
    'Wer hat die Digitale Agenda beschlossen?\nNoch niemand.',
    'TOP 3: Digitale Agenda der Stadt Ulm\nBeschluss: zur Kenntnis genommen',
    'TOP 3: Antrag auf eine Digitale Agenda\nBeschluss: abgelehnt',
    'TOP 3: Bericht zur Digitalen Agenda der Stadt Ulm\nBeschluss: angenommen',
    'Grußwort ........ Erika Muster',
    'Leitung\nErika Muster gewinnt',
    'Erika Muster\nSeit Mai 2020 Referentin des CIO',
    'Bis 30.6.2014\nErika Muster gewinnt, Geschäftsführerin lobt',
    'Stellvertretende Direktoren der Datenzentrale Nord\n1999–2010 Erika Muster',
    'Preis an Erika Muster verabschiedet',
    'Antrag der Opposition einstimmig im Kreistag',
    '2005 Erika Muster wird Datenwerk Hessen vorstehen',
    'Neu im Amt\nErika Muster\nReferentin des CDO',
    'Fraktionssprecher\nDigitales und Verkehr: Erika Muster',

    'Erika Muster     Paul Beispiel\nReferentin des CDO     Pressesprecher',
    'Beschlüsse vom 3.5.2019\n- Digitale Agenda Ulm (abgelehnt)',
    'Mitglieder des Beirats\n1999–2010 Erika Muster',
    'Vorlage: 12/2019\nGegenstand: Digitale Agenda Wesel\n03.05.2019 Kreistag Ö vorberatend einstimmig',
    'Jahre bei den Direktoren: 1999–2010 war viel los.',
  ])('not %j', (text) => expect(toldIn(text)).toEqual([]))
})

test.each([
  'Entwurf, beschlossen wird im Mai 2019',
  'soll vom Rat am 3. Mai 2019 beschlossen werden',
  'Stand: 3. Mai 2019',
])('nothing is told by a title and «%s»', (line) => {
  expect(toldIn(`Digitalstrategie der Stadt Celle\n${line}\nVorwort`)).toEqual([])
})

describe('papers of councils of which nothing is told', () => {
  const paper = (subject: string, result: string) =>
    `Betreff: ${subject}\nBeratungsfolge:\nRat der Stadt Wesel   Entscheidung\n19.05.2022   ${result}`
  test.each([
    ['a report', paper('Digitale Agenda Wesel - Sachstandsbericht', 'ungeändert beschlossen')],
    ['a plan that is yet to be written', paper('Erarbeitung einer Digitalstrategie', 'ungeändert beschlossen')],
    ['put off', paper('Digitale Agenda Wesel', 'vertagt')],
    ['only recommended', paper('Digitale Agenda Wesel', 'ungeändert empfohlen')],
    ['not yet decided', paper('Digitale Agenda Wesel', '')],
  ])('%s', (_, text) => {
    expect(toldIn(text)).toEqual([])
  })
})
