import { describe, expect, it } from 'vitest'
import { analysedIn } from './analysed.ts'

/** What the first clause of a sentence plans, if it does. */
function plannedIn(text: string): string | undefined {
  const analysed = analysedIn(text)
  expect(analysed).toHaveLength(1)
  return analysed[0]?.clauses[0]?.mood.planned
}

describe('rumours', () => {
  it.each([
    ['Als Leiter des Landesamts für Digitalisierung ist Paul Beispiel im Gespräch.', 'im Gespräch'],
    ['Als Nachfolger des CIO des Landes Hessen wird Paul Beispiel gehandelt.', 'gehandelt'],
    ['Das Land Hessen hat gehandelt und die Digitalagentur Hessen gegründet.', undefined],
    ['Im Gespräch lobte der CIO des Landes Hessen, Paul Beispiel, die Digitalagentur Hessen.', undefined],
    ['Die Stadt Ulm hat 40 von 60 möglichen Online-Diensten im Netz.', undefined],
  ])('%s → %s', (text, planned) => {
    expect(plannedIn(text)).toBe(planned)
  })
})

describe('as planned', () => {
  it.each([
    ['Der Rat der Stadt Ulm hat wie vorgesehen am 3. Mai die Digitalstrategie beschlossen.', undefined],
    ['Paul Beispiel, CDO der Stadt Ulm, ist wie geplant am 31. März ausgeschieden.', undefined],
    ['Der Rat der Stadt Ulm beschließt die Digitalstrategie wie geplant im Juni.', 'geplant'],
    ['Die Gründung der Digitalagentur Hessen ist wie geplant für 2022 vorgesehen.', 'vorgesehen'],
  ])('%s → %s', (text, planned) => {
    expect(plannedIn(text)).toBe(planned)
  })
})

describe('what is to be', () => {
  it.each([
    ['CIO der Stadt Köln wird Paul Beispiel, sein Vertreter Erik Muster.', undefined],
    ['Paul Beispiel wird CIO der Stadt Köln sein.', 'wird … sein'],
  ])('%s → %s', (text, future) => {
    expect(analysedIn(text)[0]?.clauses[0]?.mood.future).toBe(future)
  })
})

describe('what had to be', () => {
  it.each([
    ['Der CIO des Landes Hessen, Paul Beispiel, musste im Mai 2021 gehen.', undefined],
    ['Der CIO des Landes Hessen, Paul Beispiel, muss im Mai 2021 gehen.', 'muss'],
    ['Der CIO des Landes Hessen, Paul Beispiel, will im Mai 2021 gehen.', 'will'],
  ])('%s → %s', (text, planned) => {
    expect(plannedIn(text)).toBe(planned)
  })
})

describe('what has not been done', () => {
  it.each([
    ['Der Antrag, Paul Beispiel zum CIO der Stadt Köln zu berufen, fand keine Mehrheit.', 'antrag'],
    ['Der Versuch, Paul Beispiel als CIO der Stadt Köln zu gewinnen, blieb ohne Erfolg.', 'versuch'],
    ['Paul Beispiel weigerte sich, das Amt des CIO der Stadt Köln niederzulegen.', 'weigerte'],
    ['Die Forderung nach der Entlassung von CIO Paul Beispiel aus Köln ging ins Leere.', 'forderung'],
    ['Die Berufung von Paul Beispiel zum CIO der Stadt Köln wurde gestoppt.', 'gestoppt'],
    ['Erika Muster gilt als Nachfolgerin von Paul Beispiel, CIO der Stadt Köln.', 'gilt als'],
    ['Zur Wahl als CIO der Stadt Köln stehen Paul Beispiel und Erik Muster.', 'zur Wahl'],
    ['Das Kabinett beschloss, Paul Beispiel zum CIO des Landes Hessen zu berufen.', undefined],
    ['Auf Antrag der Regierung wurde Paul Beispiel zum CIO des Landes Hessen berufen.', undefined],
  ])('%s → %s', (text, planned) => {
    expect(plannedIn(text)).toBe(planned)
  })
})

/** What denies the first clause of a sentence. */
function deniedIn(text: string): string | undefined {
  const analysed = analysedIn(text)
  return analysed[0]?.clauses[0]?.mood.negated
}

describe('what a noun is not like', () => {
  it.each([
    ['Der gar nicht mehr so junge IT-Rat des Landes Hessen nennt 20 Ziele.', undefined],
    ['Der mittlerweile gar nicht mehr so neue IT-Rat des Landes Hessen nennt 20 Ziele.', undefined],
    ['Die nicht ganz neue Digitalstrategie der Stadt Ulm nennt 20 Ziele.', undefined],
    ['Die keineswegs leichte Digitalstrategie der Stadt Ulm nennt 20 Ziele.', undefined],
    ['Die noch nicht fertige Digitalstrategie der Stadt Ulm nennt 20 Ziele.', 'nicht'],
    ['Die Digitalstrategie der Stadt Ulm nennt nicht 20 Ziele.', 'nicht'],
  ])('%s → %s', (text, denied) => {
    expect(deniedIn(text)).toBe(denied)
  })
})
