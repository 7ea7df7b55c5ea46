import { expect, test } from 'vitest'
import { landOfRegionIn } from '../../extractors/german/places/landscapes.ts'
import { bodyNames } from './body-names.ts'

test('places and made-up words with IT or digital are providers', () => {
  expect(bodyNames('Die Südwestfalen-IT wächst.')).toEqual(['Südwestfalen-IT'])
  expect(bodyNames('Die WerraLeine-IT wächst.')).toEqual(['WerraLeine-IT'])
  expect(bodyNames('Die KommunalIT Nordhessen wächst.')).toEqual(['KommunalIT Nordhessen'])
  expect(bodyNames('Die KomData Harz GmbH wächst.')).toEqual(['KomData Harz GmbH'])
  expect(bodyNames('Aus der Tochter wurde hannover.digital.')).toEqual(['hannover.digital'])
})

test('subjects are none', () => {
  expect(bodyNames('Die Landes-IT und die Kommunal-IT kosten Geld.')).toEqual([])
})

test('regions and towns belong to the names of joint bodies', () => {
  expect(bodyNames('Das Regionale Rechenzentrum Unterer Neckar wächst.')).toEqual([
    'Regionales Rechenzentrum Unterer Neckar',
  ])
  expect(bodyNames('Der IT-Verbund Landsberg am Lech wächst.')).toEqual(['IT-Verbund Landsberg am Lech'])
  expect(bodyNames('Der Zweckverband Mitarbeiter sucht.')).toEqual(['Zweckverband'])
})

test('an adjective may stand before the digital one', () => {
  expect(bodyNames('Der Beirat Junge Digitale Verwaltung berät.')).toEqual(['Beirat Junge Digitale Verwaltung'])
  expect(bodyNames('Den Beirat Anne Digital lobte er.')).toEqual(['Beirat'])
})

test('a region tells the Land', () => {
  expect(landOfRegionIn('Kommunale IT Mittelhessen')).toBe('DE-HE')
  expect(landOfRegionIn('Rechenzentrum Unterer Neckar')).toBe('DE-BW')
  expect(landOfRegionIn('IT-Verbund Elbe')).toBeUndefined()
})
