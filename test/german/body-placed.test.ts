import { expect, test } from 'vitest'
import { findBodies } from '../../extractors/german/bodies.ts'
import { bodyNames } from './body-names.ts'

test.each([
  ['2014 wurde die Codeschmiede Hunsrück gegründet.', 'Codeschmiede Hunsrück'],
  ['Die Gründung des Datenkontors Unterelbe war 2014.', 'Datenkontor Unterelbe'],
  ['Sie ging 2014 im Geodatenwerk Hunsrück auf.', 'Geodatenwerk Hunsrück'],
  ['Die Netz- und Rechenagentur des Landes, gegründet 2014, hilft.', 'Netz- und Rechenagentur'],
  ['Das KI-Kompetenzcenter der Landesverwaltung wurde aufgelöst.', 'KI-Kompetenzcenter'],
  ['Die Clearingstelle XÖV ging 2014 im ITZBund auf.', 'Clearingstelle XÖV'],
  ['Die Gründung der TUIV-AG Emden war 2014.', 'TUIV-AG Emden'],
  ['Das Staatliche Rechenhaus Emden nahm die Arbeit auf.', 'Staatliches Rechenhaus Emden'],
])('a place in the sentence proves a name: %s', (text, name) =>
  expect(findBodies(text)[0]).toMatchObject({ name, digital: true }),
)

test.each([
  'Das Netzwerk Digitale Dörfer wurde 2014 gegründet.',
  'Die Codeschmiede Hunsrück hilft.',
  'Die Verbraucherzentrale Digital nahm 2014 die Arbeit auf.',
  'Das Digitallabor der Universität Emden wurde 2014 gegründet.',
  'Der Datenverbund der Universitäten nahm 2014 die Arbeit auf.',
  'Das Softwarehaus Emden wurde 2014 gegründet.',
  'Die Webagentur Pixel Emden nahm 2014 die Arbeit auf.',
  'Das Smart-Home-Center Emden wurde 2014 gegründet.',
  'Das Datenhaus wurde 2014 gegründet.',
  'Das Rathaus-Portal Digital entstand 2014.',
])('no name of a body: %s', (text) => expect(bodyNames(text)).toEqual([]))

test('a head that only says what a known body is', () =>
  expect(bodyNames('2014 ging es in der Mehrländeranstalt Dataport auf.')).toEqual(['Dataport']))

test.each([
  ['Die ostalb-IT Emden gKU hilft.', 'ostalb-IT Emden gKU'],
  ['Die Daten- und Rechendienste Emden kAöR hilft.', 'Daten- und Rechendienste Emden kAöR'],
  ['Die Digitale Brücke Emden gemeinnützige GmbH hilft.', 'Digitale Brücke Emden gemeinnützige GmbH'],
  ['Die DigiWis Gesellschaft für Digitales mbH hilft.', 'DigiWis Gesellschaft für Digitales mbH'],
  ['Der Landesbetrieb Hessen Data & eGov hilft.', 'Landesbetrieb Hessen Data & eGov'],
  ['Die Online-Taskforce GmbH hilft.', 'Online-Taskforce GmbH'],
])('legal forms: %s', (text, name) => expect(findBodies(text)).toMatchObject([{ name, standing: true }]))

test('a known name before what its company is', () =>
  expect(bodyNames('Die KommWis Gesellschaft für Wissenstransfer mbH hilft.')).toEqual([
    'KommWis Gesellschaft für Wissenstransfer mbH',
  ]))
