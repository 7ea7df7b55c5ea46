import { describe, expect, it } from 'vitest'
import { whoseAre } from './whose-are.ts'

describe('whose a fact is by labels, headings and titles', () => {
  it.each([
    [
      'places before a dash, paragraph for paragraph',
      'Köpfe und Karrieren\n12.5.2021\n\nBonn – Die IT des Klinikums leitet jetzt Anna Muster.\n\nDresden – Ralf Nestler, seit 2011 Leiter des Amtes für Informationstechnik der Landeshauptstadt, geht in Pension.\n\nKassel – Neue CDO der Stadt ist Petra Muster.',
      ['appointment Dresden', 'appointment Dresden', 'appointment Kassel'],
    ],
    [
      'places between stars',
      'Aus den Ländern, 30.9.2016\n\n* Thüringen *\nDas Kabinett hat Peter Muster zum IT-Beauftragten der Landesregierung bestellt.\n\n* Bremen *\nDas Land hat seit dem 1. September mit Erika Muster eine Chief Digital Officer.',
      ['appointment DE-TH', 'appointment DE-HB'],
    ],
    [
      'a ticker of towns',
      'Städte-Ticker, 4.3.2019\n\nUlm +++ Der Gemeinderat hat die Digitalstrategie beschlossen.\nKiel +++ Neuer CDO der Stadt ist Jonas Muster.\nTrier +++ Im Serviceportal gibt es 45 Online-Dienste.',
      ['strategy Ulm', 'appointment Kiel', 'measure-count Trier'],
    ],
    [
      'a heading that labels what is below, though another label stands above',
      '18.5.2021\n\nDie IT-Chefs der Städte\n\nDuisburg sucht\nOhne CDO steht Duisburg da. Die Stadt Duisburg sucht.\n\nBochum: neue Form, alter Name\nKein Wechsel: Das Institut für Informationstechnik heißt wie zuvor. CIO bleibt Peter Muster.',
      ['incumbency Bochum'],
    ],
    [
      'a town above the headline of each item',
      '4.3.2026\n\nThüringen: Der E-Government-Pakt\nDas Land Thüringen hat den Pakt unterzeichnet.\n\nStadtroda\nOtto gibt Auskunft\nAuf der Website der Stadt beantwortet ein Chatbot Fragen zu 85 Verwaltungsleistungen.\n\nGera\nDas Ende der Tochter\nDie städtische Digitalagentur Gera, die das Rathaus begleiten sollte, wird zum 30. Juni 2026 aufgelöst.',
      ['strategy DE-TH', 'measure-count Stadtroda', 'agency Gera'],
    ],
    [
      'a region or a body before the colon, among items of others',
      '22.3.2024\n\nHAMBURG: NOCH EINMAL GESCHÄRFT\n[19.3.2024] Der Senat hat die Digitalstrategie für Hamburg fortgeschrieben.\n\nWESERBERGLAND: NEUE CHEFIN\n[20.3.2024] Das Rechenzentrum ITK wird zum 1. Juli 2024 in eine Anstalt öffentlichen Rechts umgewandelt.\n\nDATAPORT: MEHR DIENSTE\n[21.3.2024] 164 Online-Dienste stehen bereit.',
      ['strategy DE-HH', 'agency DE-NI', 'measure-count DE'],
    ],
    [
      'places in capitals above their items',
      'Digitalbrief Hessen\n30.9.2021\n\nMAIN-KINZIG-KREIS\nRund 90 Online-Anträge hält der Kreis auf seiner Seite bereit.\n\nFULDA\nErika Muster ist neue CDO. Die Stadt hatte lange gesucht.',
      ['measure-count Main-Kinzig-Kreis', 'appointment Fulda'],
    ],
    [
      'the place in the first cell of a row',
      'Digitales Hessen\nStand: 3.5.2021\n\nWer in den Städten digitalisiert\n\nStadt/Kreis | Name | Funktion | im Amt seit\nGießen | Erika Muster | Chief Digital Officer | 2020\nMarburg | Uwe Beispiel | kommissarischer CDO | k. A.',
      ['appointment Gießen', 'incumbency Marburg'],
    ],
    [
      'a town in the title that may be a word, before what only places do',
      'Fulda digital\n16.9.2021\n\nAlle zeigten sich zufrieden. Der Magistrat hat die Smart-City-Strategie beschlossen.',
      ['strategy Fulda'],
    ],
    [
      '… or does itself',
      'Trier geht online\n2.12.2022\n\nSeit dem 1. November hat die Stadt mit Andrea Muster eine CDO.',
      ['appointment Trier'],
    ],
    [
      '… or for which a plan is',
      'Stand: 8.7.2016\nE-Government-Konzept für Trier\nDer Stadtrat billigte das Konzept am 5. Juli 2016.',
      ['strategy Trier'],
    ],
    [
      'no surname is a town',
      'Lars Trier geht\n2.12.2022\n\nDas Digitalkonzept wurde heute verabschiedet.',
      ['strategy null'],
    ],
  ])('%s', (_, text, expected) => {
    expect(whoseAre(text)).toEqual(expected)
  })
})
