import { latin } from '../latin.ts'
import { matches } from '../matches.ts'
import { landOfBorough } from '../places/boroughs.ts'
import { LAENDER } from '../places/laender.ts'
import { type TownName, townsStartingWith } from '../places/municipality-index.ts'
import type { PlaceMention } from '../places.ts'

/** Authorities of a Land that bear the name of their seat or region: *Bezirksregierung Köln*, *Regierungspräsidium Gießen*. */
const OF_SEAT = latin.g`(?<!\p{L})(?:Bezirksregierung(?:en)?|Regierungspräsidi(?:um|ums)|Landesdirektion|Oberfinanzdirektion|Polizeipräsidi(?:um|ums)|Polizeidirektion|Oberlandesgericht(?:e?s)?|Regionalregierung) (?<town>\p{Lu}\p{L}+)(?!\p{L})`

/** Bodies whose region tells their Land and no place does: *Regierung von Schwaben*, *Landschaftsverband Rheinland*. */
const OF_REGION: readonly (readonly [body: RegExp, land: string])[] = [
  [
    latin.g`(?<!\p{L})Regierung (?:von (?:(?:Ober|Mittel|Unter)franken|(?:Ober|Nieder)bayern|Schwaben)|der Oberpfalz)(?!\p{L})`,
    'DE-BY',
  ],
  [
    latin.g`(?<!\p{L})Landschaftsverband(?:e?s)? (?:Rheinland|Westfalen-Lippe)(?!\p{L})|(?<!\p{L})LVR(?!\p{L})|(?<!\p{L})LWL(?!\p{L})`,
    'DE-NW',
  ],
  // *Senatskanzlei* and *Senator* are those of Bremen and Hamburg, too
  [
    latin.g`(?<!\p{L})(?:Senatsverwaltung(?:en)?|Abgeordnetenhaus(?:es)?|Regierende[rnm]? Bürgermeister(?:in|s)?)(?!\p{L})`,
    'DE-BE',
  ],
  // at the head of a page, as an authority; else it is a person
  [latin.g`(?<=^|\n)(?:Der|Die) Senator(?:in)? für [^\n|.]{4,60}(?=\n| \||$)`, 'DE-HB'],
  [latin.g`(?<!\p{L})Landeswohlfahrtsverband(?:e?s)?(?! \p{Lu})`, 'DE-HE'],
]

/** *das Bezirksamt Pankow*, *der Bezirk Hamburg-Nord*, *Treptow-Köpenick*. */
const OF_BOROUGH = latin.g`(?<!\p{L})(?:(?:Bezirk(?:s|es)?|Bezirksamt(?:e?s)?|Bezirksversammlung|Bezirksverordnetenversammlung|BVV|Bezirksbürgermeister(?:in|s)?) (?:von |in )?(?:Berlin-|Berlin )?(?<named>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)|(?<bare>\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+))(?![\p{L}-])`

/** The Land whose authorities a text names by the town or region that they are for; the town itself is not meant. */
export function findStateAuthorities(text: string): PlaceMention[] {
  if (
    !/[Rr]egierung|präsidi|direktion|gericht|Landschaftsv|Landeswohl|LVR|LWL|Senatsv|Senator|Abgeordnetenh|Regierende|Bezirk|BVV|\p{Ll}-\p{Lu}\p{Ll}/u.test(
      text,
    )
  )
    return []
  const found: PlaceMention[] = []
  for (const { index, 0: match, groups } of matches(OF_SEAT, text)) {
    const town = townNamed(groups?.town ?? '')
    if (town) found.push(landOf(town.town.land, index, match))
  }
  for (const { index, 0: match, groups } of matches(OF_BOROUGH, text)) {
    const land = landOfBorough(groups?.named ?? groups?.bare ?? '')
    if (land) found.push(landOf(land, index, match))
  }
  for (const [body, land] of OF_REGION)
    for (const { index, 0: match } of matches(body, text)) found.push(landOf(land, index, match))
  return found
}

const landOf = (jurisdiction: string, start: number, match: string): PlaceMention => ({
  start,
  end: start + match.length,
  jurisdiction,
  kind: 'land',
  form: 'name',
})

/** Of several towns of a name the largest; a city state is its own Land. */
function townNamed(name: string): TownName | undefined {
  const towns = townsStartingWith(name).filter(({ text }) => text === name)
  return towns.find(({ town }) => LAENDER.some(({ code }) => code === town.land))
}
