import { expect, test } from 'vitest'
import { findBodies } from '../../extractors/german/bodies.ts'

const names = (text: string) => findBodies(text).map(({ name }) => name)

test.each([
  ['2014 wurde die Softwareschmiede Hunsrück gegründet.', 'Softwareschmiede Hunsrück'],
  ['Die Gründung des Datenkontors Unterelbe war 2014.', 'Datenkontor Unterelbe'],
  ['Sie ging 2014 im Geodatenwerk Hunsrück auf.', 'Geodatenwerk Hunsrück'],
  ['Die Netz- und Rechenagentur des Landes, gegründet 2014, hilft.', 'Netz- und Rechenagentur'],
  ['Das KI-Kompetenzcenter der Landesverwaltung wurde aufgelöst.', 'KI-Kompetenzcenter'],
  ['Das Staatliche Rechenhaus Emden nahm die Arbeit auf.', 'Staatliches Rechenhaus Emden'],
])('a place in the sentence proves a name: %s', (text, name) =>
  expect(findBodies(text)).toMatchObject([{ name, digital: true }]),
)

test.each([
  'Das Netzwerk Digitale Dörfer wurde 2014 gegründet.',
  'Die Softwareschmiede Hunsrück hilft.',
  'Die Verbraucherzentrale Digital nahm 2014 die Arbeit auf.',
  'Das Digitallabor der Universität Emden wurde 2014 gegründet.',
  'Das Datenhaus wurde 2014 gegründet.',
  'Das Rathaus-Portal Digital entstand 2014.',
])('no name of a body: %s', (text) => expect(names(text)).toEqual([]))

test('a head that only says what a known body is', () =>
  expect(names('2014 ging es in der Mehrländeranstalt Dataport auf.')).toEqual(['Dataport']))

test.each([
  ['Die ostalb-IT Emden gKU hilft.', 'ostalb-IT Emden gKU'],
  ['Die Daten- und Rechendienste Emden kAöR hilft.', 'Daten- und Rechendienste Emden kAöR'],
  ['Die Digitale Brücke Emden gemeinnützige GmbH hilft.', 'Digitale Brücke Emden gemeinnützige GmbH'],
  ['Die DigiWis Gesellschaft für Digitales mbH hilft.', 'DigiWis Gesellschaft für Digitales mbH'],
  ['Der Landesbetrieb Hessen Data & eGov hilft.', 'Landesbetrieb Hessen Data & eGov'],
  ['Die Online-Taskforce GmbH hilft.', 'Online-Taskforce GmbH'],
])('legal forms: %s', (text, name) => expect(findBodies(text)).toMatchObject([{ name, standing: true }]))
