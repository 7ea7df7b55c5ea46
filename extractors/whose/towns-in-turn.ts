/** Pages that go through several towns, each for a sentence, a line or a heading: *In Münster … In Kassel …*. */
import { latin } from '../german/latin.ts'
import { placesInText } from './jurisdiction.ts'

/** What a line or sentence opens with: *In Münster ist …*, *– Stadt Kassel: …*, *Die Landeshauptstadt Kiel hat …*. */
const OPENING = latin.g`(?:^|\n|[.!?:] )(?:[-–•*+]{1,3} ?)?(?:(?:Auch )?[Ii]n |(?:Die )?(?:(?:Landesh|H)auptstadt |Hansestadt |Stadt ))?(?<name>\p{Lu}\p{Ll}{2,24}(?:-\p{Lu}\p{Ll}+)?)(?=[ :.,|\n])`

/** From so many towns on a page is of none of them alone; one that several Länder open tells of these. */
const SEVERAL = 3

/** Whether a text goes through towns; among them a capital is a town, too. */
export function goesThroughTowns(text: string): boolean {
  const names = new Set([...text.matchAll(OPENING)].map(({ groups }) => groups?.name ?? ''))
  const towns = new Set<string>()
  const capitals = new Set<string>()
  for (const name of names) {
    const place = placesInText(`In ${name}`).find((p) => p.kind === 'land' || p.kind === 'municipality')
    if (place?.kind === 'municipality') towns.add(place.jurisdiction)
    else if (place?.form === 'capital') capitals.add(name)
    else if (place) return false
  }
  return towns.size > 1 && towns.size + capitals.size >= SEVERAL
}
