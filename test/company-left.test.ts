import { describe, expect, it } from 'vitest'
import { factsOfPage } from './facts-of-page.ts'

const personsIn = (text: string) =>
  factsOfPage(`12.5.2020\n\n${text}`).flatMap((fact) => ('person' in fact ? [`${fact.event} ${fact.person}`] : []))

describe('who follows somebody in a company', () => {
  it.each([
    [
      'CIO des Landes Hessen ist seit Mai Petra Muster.\n\nNeuer Vertriebschef ist bei einem großen Softwarehersteller Bernd Kollmar. Er löst zum 1. Juli Gisela Thoma ab, die das Unternehmen verlässt.',
      ['appointed Petra Muster'],
    ],
    [
      'CIO des Landes Hessen ist seit Mai Petra Muster.\n\nNeuer Chef der Firma Metroma ist Timo Baeck. Er folgt auf Silke Ahlers, die die Firma auf eigenen Wunsch verlassen hat.',
      ['appointed Petra Muster'],
    ],
    [
      'Die Dataport AöR hat einen neuen Vorstand: Timo Baeck. Er folgt auf Silke Ahlers, die das Unternehmen verlassen hat.',
      ['appointed Timo Baeck', 'departed Silke Ahlers'],
    ],
  ])('%s', (text, persons) => {
    expect(personsIn(text)).toEqual(persons)
  })
})
