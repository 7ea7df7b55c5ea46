import { expect, test } from 'vitest'
import { findBodies } from '../../extractors/german/bodies.ts'
import { landOfRegionIn } from '../../extractors/german/places/landscapes.ts'

const names = (text: string) => findBodies(text).map(({ name }) => name)

test('places and made-up words with IT or digital are providers', () => {
  expect(names('Die Südwestfalen-IT wächst.')).toEqual(['Südwestfalen-IT'])
  expect(names('Die WerraLeine-IT wächst.')).toEqual(['WerraLeine-IT'])
  expect(names('Die KommunalIT Nordhessen wächst.')).toEqual(['KommunalIT Nordhessen'])
  expect(names('Die KomData Harz GmbH wächst.')).toEqual(['KomData Harz GmbH'])
  expect(names('Aus der Tochter wurde hannover.digital.')).toEqual(['hannover.digital'])
})

test('subjects are none', () => {
  expect(names('Die Landes-IT und die Kommunal-IT kosten Geld.')).toEqual([])
})

test('regions and towns belong to the names of joint bodies', () => {
  expect(names('Das Regionale Rechenzentrum Unterer Neckar wächst.')).toEqual([
    'Regionales Rechenzentrum Unterer Neckar',
  ])
  expect(names('Der IT-Verbund Landsberg am Lech wächst.')).toEqual(['IT-Verbund Landsberg am Lech'])
  expect(names('Der Zweckverband Mitarbeiter sucht.')).toEqual(['Zweckverband'])
})

test('an adjective may stand before the digital one', () => {
  expect(names('Der Beirat Junge Digitale Verwaltung berät.')).toEqual(['Beirat Junge Digitale Verwaltung'])
  expect(names('Den Beirat Anne Digital lobte er.')).toEqual(['Beirat'])
})

test('a region tells the Land', () => {
  expect(landOfRegionIn('Kommunale IT Mittelhessen')).toBe('DE-HE')
  expect(landOfRegionIn('Rechenzentrum Unterer Neckar')).toBe('DE-BW')
  expect(landOfRegionIn('IT-Verbund Elbe')).toBeUndefined()
})
