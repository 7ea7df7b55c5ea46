import { describe, expect, it } from 'vitest'
import { eventsOf } from './facts-of-page.ts'

const NEWS =
  'Der Rat der Stadt Celle hat die Digitalstrategie verabschiedet und Erika Muster zur CIO ernannt. 30 Online-Dienste sind verfügbar.'

describe('texts that tell what never was', () => {
  it.each([
    ['satire', `Glosse\nNeues aus dem Amt\n\n${NEWS}`],
    ['a hoax that is confessed', `Celle. ${NEWS}\nAlles frei erfunden.`],
    ['a simulation game', `Planspiel E-Government\n${NEWS}`],
    ['a case with tasks', `Fallstudie: digitale Verwaltung\n${NEWS}\nAufgabe 1: Beurteilen Sie die Lage.`],
    ['a novel', `Aus dem Kriminalroman „Nullzeit“ von P. Beispiel\n${NEWS}`],
    ['the future', `Wir schreiben das Jahr 2041.\n${NEWS}`],
    ['a template', `Musterbeschluss für Mitglieder\n${NEWS}`],
    ['what is imagined', `E-Government\nStellen Sie sich vor: ${NEWS}`],
    ['a claim that is checked', 'E-Government\nBehauptung: Das ITDZ Berlin wurde aufgelöst.\nBewertung: stimmt nicht.'],
    ['a demo page', `Demo-Seite\n${NEWS}`],
    ['what is set right', 'Korrektur\nIn der Ausgabe vom Mai hieß es, Paul Beispiel sei neuer CIO der Stadt Celle.'],
  ])('%s', (_, text) => {
    expect(eventsOf(text)).toEqual([])
  })

  it.each([
    ['a real case study', `Fallstudie: Celle\n${NEWS}`],
    ['news that only sounds like a joke', `Kein Aprilscherz\n${NEWS}`],
    ['an item below a rumour', `Gerüchte gab es lange.\n\n${NEWS}`],
  ])('not %s', (_, text) => {
    expect(eventsOf(text)).toEqual(['strategy/adopted', 'appointment/appointed', 'measure-count/counted'])
  })

  it('not what a job advert asks of those who apply', () => {
    const text =
      'CIO (m/w/d) gesucht\nSie leiten zwölf Projekte im E-Government. Die Stadt Celle bietet 30 Online-Dienste an. Die Digitalstrategie, die der Rat der Stadt Celle 2021 verabschiedet hat, setzen Sie um.'
    expect(eventsOf(text)).toEqual(['measure-count/counted', 'strategy/adopted'])
  })
})
