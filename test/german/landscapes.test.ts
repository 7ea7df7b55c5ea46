import { expect, test } from 'vitest'
import { landOfRegionIn } from '../../extractors/german/places/landscapes.ts'

test.each([
  ['Kommunale IT Mittelhessen', 'DE-HE'],
  ['IT-Verbund Unterer Neckar', 'DE-BW'],
  ['GKD Saale-Unstrut', 'DE-ST'],
  // by its parts
  ['KDZ Ems-Vechte', 'DE-NI'],
  ['Kommunale IT Nordsaar', 'DE-SL'],
  // one of two Länder, or of one that isn't known
  ['KDZ Hase-Sieg', undefined],
  ['KDZ Rhein-Sulz', undefined],
  ['KDZ Rhein-Neckar', undefined],
])('%s lies in %s', (name, land) => {
  expect(landOfRegionIn(name)).toBe(land)
})
