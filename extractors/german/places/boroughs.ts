/** Boroughs of the city-states: administrations of their own name, which are the Land's. */

import { byName } from './by-name.ts'

const BOROUGHS_OF_LAND = {
  'DE-BE':
    'Pankow Spandau Neukölln Reinickendorf Lichtenberg Charlottenburg-Wilmersdorf Friedrichshain-Kreuzberg Marzahn-Hellersdorf Steglitz-Zehlendorf Tempelhof-Schöneberg Treptow-Köpenick',
  'DE-HH': 'Altona Eimsbüttel Wandsbek Bergedorf Hamburg-Mitte Hamburg-Nord',
} as const

const LANDS: ReadonlyMap<string, string> = byName(BOROUGHS_OF_LAND)

/** The Land of the borough that is called so. */
export const landOfBorough = (name: string): string | undefined =>
  LANDS.get(name.replace(/^(?:Berlin|Hamburg)-(?=\p{Lu}\p{Ll}+(?:-|$))/u, '')) ?? LANDS.get(name)

export const isBorough = (name: string): boolean => LANDS.has(name)
