import { DISTRICTS, MUNICIPALITIES } from '../../extractors/german/places/municipalities.ts'
import { jurisdiction, type KnownJurisdiction, STATES } from './jurisdictions.ts'

/** Federation and Länder, then every municipality and district of the tables. */
export function allJurisdictions(): KnownJurisdiction[] {
  const towns = MUNICIPALITIES.trim()
    .split('\n')
    .map((row) => {
      const [ags = '', , name = ''] = row.split(';')
      return jurisdiction(name, ags)
    })
  const districts = DISTRICTS.trim()
    .split('\n')
    .map((row) => {
      const [ags = '', name = ''] = row.split(';')
      const kind = /^(?:01|05)/.test(ags) ? 'Kreis' : 'Landkreis'
      return jurisdiction(/kreis|region|verband/iu.test(name) ? name : `${kind} ${name}`, ags)
    })
  return [...STATES, ...towns, ...districts]
}
