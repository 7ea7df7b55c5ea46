import { expect, it } from 'vitest'
import { introducedBodies } from '../../extractors/german/bodies/introduced.ts'

it.each([
  [
    'Die Rechenzentren verschmelzen zu einer Anstalt des öffentlichen Rechts namens Daterra für die Kommunen.',
    'Daterra',
  ],
  ['Das Land gründet eine IT-Behörde mit dem Namen „Novadis“.', 'Novadis'],
  ['Der Kreis hat das Rechenzentrum einem Verband mit Namen Lippedienste übergeben.', 'Lippedienste'],
  ['Die IT bleibt ein Eigenbetrieb unter dem Namen Technische Dienste Lippe (TDL).', 'Technische Dienste Lippe'],
])('what is named so is found again: %s', (text, name) => {
  const [found] = introducedBodies(`${text} Leiterin ist Eva Muster.`).find(`Die ${name} wächst.`)
  expect(found?.body).toMatchObject({ name, kind: 'it-provider' })
})

it.each([
  ['Die Bank gründet eine IT-Gesellschaft namens Novadis.', 'Novadis'],
  ['Das Land gründet eine Behörde namens Novadis.', 'Novadis'],
  ['Die Stadt kauft IT von einem Anbieter namens Novadis.', 'Novadis'],
])('introduces none: %s', (text, name) => {
  expect(introducedBodies(text).find(`Die ${name} wächst.`)).toEqual([])
})
