import { expect, it } from 'vitest'
import { definedBodies } from '../../extractors/german/bodies/defined.ts'

const names = (text: string) =>
  definedBodies(text, 20).map(({ name, acronym }) => (acronym ? `${name}|${acronym}` : name))

it.each([
  ['Das Rechenwerk Harz (RWH) ist der zentrale IT-Dienstleister der Landesverwaltung.', 'Rechenwerk Harz|RWH'],
  ['Die Domaris ist zentraler Dienstleister für Informationstechnik der Stadt Mainz.', 'Domaris'],
  ['Die Domaris war bis 2015 der in Kiel ansässige EDV-Dienstleister der Kreise.', 'Domaris'],
  ['Seit 2004 ist die Domaris der Informations- und Kommunikationsdienstleister des Landes.', 'Domaris'],
  ['Vertigo (Behörde)\n\nVertigo ist die zentrale Behörde für Informationstechnik des Landes.', 'Vertigo'],
  ['Der kommunale IT-Dienstleister KOMVIA wurde 2018 gegründet.', 'KOMVIA'],
  ['2020 kam das städtische Rechenzentrum fidatas dazu.', 'fidatas'],
  ['KOMVIA ist der IT-Dienstleister der Kommunen im Harz.', 'KOMVIA'],
  ['Die Domaris ist ein kommunaler IT-Dienstleister.', 'Domaris'],
  ['KOMVIA wurde 2018 als zentraler IT-Dienstleister der Kommunen gegründet.', 'KOMVIA'],
  ['Die Fusion der beiden kommunalen Rechenzentren zur KOMVIA ist abgeschlossen.', 'KOMVIA'],
])('%s', (text, expected) => {
  expect(names(text)).toEqual([expected])
})

it.each([
  'Die Fusion der beiden Rechenzentren zur GmbH ist abgeschlossen.',
  'Die Fusion der beiden Kreise zur KOMVIA ist abgeschlossen.',
  'Betreiber ist der IT-Dienstleister der Stadt Köln.',
  'Der Auftragnehmer ist der IT-Dienstleister des Landes Hessen.',
  'Die Domaris ist der IT-Dienstleister der Volksbanken.',
  'Die Domaris ist kein IT-Dienstleister der Stadt.',
  'Der private IT-Dienstleister KOMVIA wurde 2018 gegründet.',
  'Der kommunale IT-Dienstleister Fulda wurde 2018 gegründet.',
  'KOMVIA ist ein IT-Dienstleister für die Verwaltung.',
  'KOMVIA ist ein IT-Dienstleister der öffentlichen Verwaltung.',
  'Der kommunale IT-Dienstleister heute und morgen.',
  'Erika Muster ist der IT-Dienstleister der Stadt.',
])('defines no name: %s', (text) => {
  expect(names(text)).toEqual([])
})
