import { expect, test } from 'vitest'
import { findBodies } from '../../extractors/german/bodies.ts'
import { bodyNames } from './body-names.ts'

test.each([
  ['Das „Haus der smarten Verwaltung“ hilft.', 'Haus der smarten Verwaltung'],
  ['Der „Offene Rat Digitale Stadt“ tagt.', 'Offener Rat Digitale Stadt'],
  ['Das Haus der digitalen Verwaltung hilft.', 'Haus der digitalen Verwaltung'],
  ['Das Digital Government Lab Hessen hilft.', 'Digital Government Lab Hessen'],
  ['Die Sitzung des Cyber Security Board beginnt.', 'Cyber Security Board'],
  ['Das Public Cloud Office Germany (PCO) hilft.', 'Public Cloud Office Germany'],
  ['Der Gemeinsame IT-Dienstleister der Gerichte (GITG) rechnet.', 'Gemeinsamer IT-Dienstleister der Gerichte'],
  ['Der Leiter des Hessischen IT-Dienstleisters (HITD) spricht.', 'Hessischer IT-Dienstleister'],
])('houses, English names, quoted ones: %s', (text, name) =>
  expect(findBodies(text)).toMatchObject([{ name, digital: true }]),
)

test.each([
  'Das Projekt „Labor der digitalen Verwaltung“ beginnt.',
  'Das „Labor für digitale Bildung“ hilft.',
  'Das Haus der offenen Tür hilft.',
  'Das Google Digital Lab hilft.',
  'Ein Data Office hilft.',
  'Er nutzt Open Office.',
  'Zentraler IT-Dienstleister der Gerichte ist ein Verein.',
])('none: %s', (text) => expect(bodyNames(text)).toEqual([]))

test.each([
  ['Das Koordinierungsbüro E-Government hilft.', 'Koordinierungsbüro E-Government'],
  ['Das DigitalLab Sachsen hilft.', 'DigitalLab Sachsen'],
  ['Das Cyber Competence Center Brandenburg hilft.', 'Cyber Competence Center Brandenburg'],
  ['Die Landesarbeitsgemeinschaft E-Government Sachsen tagt.', 'Landesarbeitsgemeinschaft E-Government Sachsen'],
  ['Die Gesellschaft kommunal2go GmbH hilft.', 'kommunal2go GmbH'],
])('offices, labs and centres: %s', (text, name) => expect(findBodies(text)).toMatchObject([{ name, digital: true }]))
