import { expect, it } from 'vitest'
import { definedBodies } from '../../extractors/german/defined-bodies.ts'

const names = (text: string) =>
  definedBodies(text, 20).map(({ name, acronym }) => (acronym ? `${name}|${acronym}` : name))

it.each([
  ['Das Rechenwerk Harz (RWH) ist der zentrale IT-Dienstleister der Landesverwaltung.', 'Rechenwerk Harz|RWH'],
  ['Die Domaris ist zentraler Dienstleister für Informationstechnik der Stadt Mainz.', 'Domaris'],
  ['Die Domaris war bis 2015 der in Kiel ansässige EDV-Dienstleister der Kreise.', 'Domaris'],
  ['Seit 2004 ist die Domaris der Informations- und Kommunikationsdienstleister des Landes.', 'Domaris'],
  ['Vertigo (Behörde)\n\nVertigo ist die zentrale Behörde für Informationstechnik des Landes.', 'Vertigo'],
])('%s', (text, expected) => {
  expect(names(text)).toEqual([expected])
})

it.each([
  'Betreiber ist der IT-Dienstleister der Stadt Köln.',
  'Der Auftragnehmer ist der IT-Dienstleister des Landes Hessen.',
  'Die Domaris ist der IT-Dienstleister der Volksbanken.',
  'Die Domaris ist kein IT-Dienstleister der Stadt.',
  'Erika Muster ist der IT-Dienstleister der Stadt.',
])('defines no name: %s', (text) => {
  expect(names(text)).toEqual([])
})
