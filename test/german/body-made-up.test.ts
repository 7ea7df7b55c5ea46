import { expect, test } from 'vitest'
import { findBodies } from '../../extractors/german/bodies.ts'
import { bodyNames } from './body-names.ts'

test.each([
  ['Das Kieler Rechenzentrum nordis rechnet.', 'Rechenzentrum nordis'],
  ['Der Kommunalverbund iKommA rechnet.', 'Kommunalverbund iKommA'],
  ['Der Eigenbetrieb nordatas der Stadt rechnet.', 'Eigenbetrieb nordatas'],
  ['Der Eigenbetrieb Nordatas Kiel rechnet.', 'Eigenbetrieb Nordatas Kiel'],
  ['Die gemeinsame Anstalt südbits AöR rechnet.', 'südbits AöR'],
  ['Die südbits AöR rechnet.', 'südbits AöR'],
  ['Sie heißt seit 2019 moordata GmbH.', 'moordata GmbH'],
  ['Die Tochter komm31 GmbH rechnet.', 'komm31 GmbH'],
  ['Die nova iT GmbH rechnet.', 'nova iT GmbH'],
  ['Die gKAöR Digitaldienste Oberhavel rechnet.', 'gKAöR Digitaldienste Oberhavel'],
  ['Das Rechenzentrum MB rechnet.', 'Rechenzentrum MB'],
])('what is no word of the language is a name beside a head or legal form: %s', (text, name) =>
  expect(findBodies(text)).toMatchObject([{ name, digital: true }]),
)

test.each([
  ['Das Rechenzentrum also rechnet.', ['Rechenzentrum']],
  ['Der Eigenbetrieb etwa rechnet.', ['Eigenbetrieb']],
  ['Das Rechenzentrum geht darüber hinaus.', ['Rechenzentrum']],
  ['Die kommunale AöR rechnet.', []],
  ['Die gemeinnützige GmbH rechnet.', []],
  ['Sie will der GmbH IT-Leistungen übertragen.', []],
  ['Das Rechenzentrum ab20 rechnet.', ['Rechenzentrum']],
  ['Der Zweckverband Internet rechnet.', ['Zweckverband']],
])('ordinary words are none: %s', (text, found) => expect(bodyNames(text)).toEqual(found))
