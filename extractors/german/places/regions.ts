/**
 * Regions that lie in one Land, as bodies and towns name them: *Rechenzentrum Westsachsen*, *Regierung von Oberbayern*.
 * From general geography (region names of the Länder's own portals); those that reach over a border (*Harz*, *Rhön*,
 * *Lausitz*, *Rheinland*, *Schwaben*) are left out. What names a place in names of bodies alone stands in landscapes.ts.
 */

import { byName } from './by-name.ts'

const OF_LAND: Readonly<Record<string, string>> = {
  'DE-BW':
    'Baden Württemberg Nordbaden Südbaden Mittelbaden Nordwürttemberg Südwürttemberg Oberschwaben Hohenlohe Breisgau Ortenau Kraichgau',
  'DE-BY':
    'Oberbayern Niederbayern Südbayern Nordbayern Ostbayern Oberpfalz Oberfranken Mittelfranken Unterfranken Mainfranken Nordoberpfalz',
  'DE-BB': 'Westbrandenburg Ostbrandenburg Nordbrandenburg Südbrandenburg Prignitz Niederlausitz Havelland',
  'DE-HE': 'Nordhessen Südhessen Mittelhessen Osthessen Westhessen',
  'DE-MV': 'Mecklenburg Westmecklenburg Ostmecklenburg Vorpommern',
  'DE-NI':
    'Südniedersachsen Nordniedersachsen Ostniedersachsen Westniedersachsen Südostniedersachsen Nordwestniedersachsen Ostfriesland Weser-Ems Wendland Westharz',
  'DE-NW':
    'Westfalen Ostwestfalen Ostwestfalen-Lippe Südwestfalen Nordwestfalen Münsterland Westmünsterland Ostmünsterland Sauerland Siegerland Ruhrgebiet Niederrhein',
  'DE-RP': 'Pfalz Vorderpfalz Südpfalz Westpfalz Nordpfalz Rheinhessen Mittelrhein Hunsrück',
  'DE-SN':
    'Westsachsen Ostsachsen Nordsachsen Südsachsen Mittelsachsen Südwestsachsen Nordwestsachsen Südostsachsen Oberlausitz',
  'DE-ST': 'Altmark Anhalt Ostharz',
  'DE-SH': 'Holstein Mittelholstein Ostholstein Südholstein',
  'DE-TH':
    'Ostthüringen Nordthüringen Südthüringen Westthüringen Mittelthüringen Südwestthüringen Nordostthüringen Eichsfeld',
}

/** The Land of each region. */
export const REGIONS: ReadonlyMap<string, string> = byName(OF_LAND)
