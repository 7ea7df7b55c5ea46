import { describe, expect, it } from 'vitest'
import { whoseAre } from './whose-are.ts'

describe('facts of other countries', () => {
  it.each([
    [
      'a page in Swiss spelling',
      'CIO-Interview\nQuelle: Stadt Rüti\n3.5.2023\n\nErika Muster ist seit 2022 CIO der Stadt Rüti. Der Druck ist gross.\n\nDie Digitalstrategie mit ihren elf Massnahmen hat der Stadtrat letzten Herbst verabschiedet.',
      [],
    ],
    [
      'Swiss organs',
      'Medienmitteilung, 25.4.2018\n\nDer Regierungsrat hat die E-Government-Strategie verabschiedet. Der Grosse Rat berät den Kredit im Herbst.',
      [],
    ],
    [
      'an Austrian page, though it looks at Germany',
      'News\n\nAcht Fragen an die Staatssekretärin\n\nSeit Ende Jänner ist sie für Digitales verantwortlich. Auf help.gv.at laufen über 200 Verfahren.\n\nDeutschland hat einen Bundes-CIO. Wann kommt einer in Österreich?',
      [],
    ],
    [
      'der Stadt, where the sentence before spoke of one abroad',
      'Die Wechsel der Woche\n13.11.2013\n\nDas Klinikum in Bochum hat einen neuen IT-Chef.\n\nAus Wien kommt die Nachricht, dass der Magistrat eine neue Chefin hat. Erika Muster wurde zur CIO der Stadt bestellt.',
      [],
    ],
    [
      'des Bundes, where the sentence speaks of another',
      '14.9.2006\n\nNiedersachsen will einen CIO. Als Muster gilt Österreich, wo Peter Muster 2001 zum Chief Information Officer des Bundes bestellt wurde.',
      [],
    ],
    [
      'the Grand Duchy',
      'Luxemburg/Trier, 17.6.2020\nDas Großherzogtum hat ein Digitalisierungsministerium; Minister Marc Muster besuchte gestern das Rathaus in Trier.',
      [],
    ],
    [
      'no page of a German town is Swiss for a word in capitals or a guest’s title',
      'STADT CELLE\n3.5.2023\n\nGROSSE SCHRITTE: Regierungsrat Peter Muster lobte die Stadt. Der Stadtrat hat die Digitalstrategie verabschiedet. Große Teile sind umgesetzt.',
      ['strategy Celle'],
    ],
    [
      'nor is a German plan another’s where a page compares',
      '3.5.2023\n\nIn Wien gibt es eine Digitalagenda. Auch in Kassel tut sich etwas: Der Magistrat der Stadt Kassel hat die Digitalstrategie verabschiedet.',
      ['strategy Kassel'],
    ],
  ])('%s', (_, text, expected) => {
    expect(whoseAre(text)).toEqual(expected)
  })
})
