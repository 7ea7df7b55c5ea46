/** Places inside the names of bodies and plans, which by themselves are no places. */
import { landOfRegionIn } from './german/landscapes.ts'
import { chooseAmong, placesInText, type Whose } from './jurisdiction.ts'
import type { Reading } from './rule.ts'

/** *Landesrechenzentrum Sachsen-Anhalt*, *Kommunale IT Mittelhessen*, *IT-Verbund Uelzen*: the Land in the body's name, its region, or the town at its end. */
export function ofBodyName({ about, slots }: Reading): Whose | undefined {
  if (typeof slots.name !== 'string' || !about?.mentions.body) return undefined
  const [land, other] = new Set(
    placesInText(slots.name).flatMap((p) => (p.kind === 'land' && !p.weak ? [p.jurisdiction] : [])),
  )
  if (land && !other) return { jurisdiction: land, foreign: false }
  const region = landOfRegionIn(slots.name)
  if (region) return { jurisdiction: region, foreign: false }
  const town = `Stadt ${slots.name.split(' ').at(-1)}`
  if (!slots.name.includes(' ')) return undefined
  const whose = chooseAmong(placesInText(town), town, { level: 'municipal', weak: true })
  return whose?.ags ? whose : undefined
}

/** *Der Kreistag hat die „Digitale Agenda Nordfriesland“ …*: a district by its bare name, where its organs act. */
export function ofPlanName({ slots }: Reading, text: string): Whose | undefined {
  if (typeof slots.title !== 'string' || !/(?<!\p{L})(?:Kreistag|Landr[aä]t|Kreisverwaltung|Landratsamt)/u.test(text))
    return undefined
  const places = slots.title
    .split(/[\s„“"]+/u)
    .flatMap((word) => (/^\p{Lu}/u.test(word) ? placesInText(`Kreis ${word}`) : []))
  const district = places.find((p) => p.kind === 'district' && p.ags)
  return district && chooseAmong([district], text, { level: 'municipal', weak: true })
}
