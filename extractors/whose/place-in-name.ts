/** Places inside the names of bodies and plans, which by themselves are no places. */

import { latin } from '../german/latin.ts'
import { isBorough, landOfBorough } from '../german/places/boroughs.ts'
import { GUARDED_SHORT } from '../german/places/laender.ts'
import { landOfRegionIn } from '../german/places/landscapes.ts'
import { isRegionOrTown } from '../german/places/region-words.ts'
import { NEEDS_TOWN_WORD } from '../german/places/town-words.ts'
import { NOW } from '../german/time-words.ts'
import type { Reading } from '../rule.ts'
import { chooseAmong, placesInText, type Whose } from './jurisdiction.ts'

/** *Landesrechenzentrum Sachsen-Anhalt*, *Kommunale IT Mittelhessen*, *IT-Verbund Uelzen*: the Land in the body's name, its region, or the town at its end. */
export function ofBodyName({ about, slots }: Reading): Whose | undefined {
  if (typeof slots.name !== 'string' || !about?.mentions.body) return undefined
  const [land, other] = new Set(
    placesInText(slots.name).flatMap((p) => (p.kind === 'land' && !p.weak ? [p.jurisdiction] : [])),
  )
  if (land) return { jurisdiction: other ? 'DE' : land, foreign: false }
  if (OF_LAENDER.test(slots.name)) return { jurisdiction: 'DE', foreign: false }
  const region = landOfRegionIn(slots.name)
  if (region) return { jurisdiction: region, foreign: false }
  const short = landOfShortForm(slots.name)
  if (short) return { jurisdiction: short, foreign: false }
  const name = slots.name.replace(LEGAL_FORM, '')
  const town = `Stadt ${name.split(' ').at(-1)}`
  if (!name.includes(' ')) return undefined
  const whose = chooseAmong(placesInText(town), town, { level: 'municipal', weak: true })
  return whose?.ags ? whose : undefined
}

const namedInPlan = ({ about, slots }: Reading): Whose | undefined =>
  typeof slots.title === 'string' && about?.mentions.plan ? ofTitle(slots.title) : undefined

/** *Open-Data-Agenda Rhein-Sieg*, *IT-Strategie SH*, *Masterplan Smart City Ahaus*, *Ahaus digital 2030*: whose it is stands at its end, or before *digital*. */
export function ofTitle(name: string): Whose | undefined {
  if (/^[Nn]ationale[rnsm]? (?!Projekt)/.test(name)) return { jurisdiction: 'DE', foreign: false }
  const title = name.replace(/[ (]{1,2}20\d\d(?:[–/-]20\d\d|\+)?\)?$/, '')
  const last = title.split(' ').at(-1) ?? ''
  const land = landOfTitle(title)
  if (land) return { jurisdiction: land, foreign: false }
  const place = BEFORE_DIGITAL.exec(title)?.groups?.name ?? (title === last ? '' : last)
  if (!(isRegionOrTown(place) || isBorough(place)) || SUBJECT.test(place) || NEEDS_TOWN_WORD.has(place))
    return undefined
  const borough = landOfBorough(place)
  if (borough) return { jurisdiction: borough, foreign: false }
  const region = landOfRegionIn(place)
  const signs = [`Stadt ${place}`, `${place}-Kreis`, `Kreis ${place}`].map((text) =>
    chooseAmong(placesInText(text), text, { level: 'municipal', weak: true }),
  )
  return signs.find((whose) => whose?.ags) ?? (region ? { jurisdiction: region, foreign: false } : undefined)
}

/** *E-Government-Pakt Saar*, *IT-Strategie SH*, *digital@bw*: the Land, not a landscape in it. */
export function landOfTitle(title: string): string | undefined {
  const last = title.split(' ').at(-1) ?? ''
  return (title === last ? undefined : GUARDED_SHORT[last]) ?? landOfLetters(title) ?? landInCapitals(title)
}

/** *digital@bw*, *Digitalstrategie.NRW* */
const landOfLetters = (title: string): string | undefined =>
  SHORT[/\p{L}[.@](?<land>\p{L}{2,3})$/u.exec(title)?.groups?.land?.toLowerCase() ?? '']

/** *BAYERN DIGITAL II* */
function landInCapitals(title: string): string | undefined {
  const name = /(?<!\p{L})(?<name>\p{Lu}{6,}(?:-\p{Lu}+)?)(?!\p{L})/u.exec(title)?.groups?.name ?? ''
  const spelled = name.replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase())
  return placesInText(spelled).find((p) => p.kind === 'land')?.jurisdiction
}

const BEFORE_DIGITAL = latin`^(?<name>\p{Lu}[\p{L}-]+)[ .@](?:wird )?(?:[Dd]igital|vernetzt)`
/** Towns and landscapes that are called like a plan's subject. */
const SUBJECT = /^(?:Leben|Markt|Wehr|Rat|Stadt|Kreis|Region)$/

/** *Fulda digital*, *Trier geht online*, *Ein Konzept für Ulm*: the town of a headline, though its name may be a word. */
export function townOfHeadline(headline: string): Whose | undefined {
  const town = HEADLINED.map((told) => told.exec(headline)?.groups?.name ?? '').find((name) => name !== '')
  if (!town || NEEDS_TOWN_WORD.has(town) || !isRegionOrTown(town)) return undefined
  const whose = chooseAmong(placesInText(`Stadt ${town}`), `Stadt ${town}`, { level: 'municipal', weak: true })
  return whose?.ags ? whose : undefined
}
const HEADLINED: readonly RegExp[] = [
  latin`^(?<name>\p{Lu}\p{Ll}{2,24}) (?:(?:geht|wird|bleibt|goes|ist) (?:(?:${NOW}|ganz) )?)?(?:digital|online|smart|ins Netz|ins Internet|vernetzt)(?=$|[ :.!?–-])`,
  latin`(?:[Kk]onzept|[Ss]trategie|[Pp]lan|[Aa]genda|[Rr]oadmap|[Ff]ahrplan|[Ll]eitbild|[Pp]ortal) für (?<name>\p{Lu}\p{Ll}{2,24})(?=$|[:.!?])`,
  latin`(?:[Dd]igitales|[Ss]martes|[Vv]ernetztes|Smart City) (?<name>\p{Lu}\p{Ll}{2,24})(?=$|[:.!?])`,
]

const LEGAL_FORM = / (?:gemeinnützige )?(?:g?GmbH|mbH|g?[Kk]?AöR|AdöR|eG|g?KU|gKV|gAG)$/

/** *IT-Zentrum der norddeutschen Länder* */
const OF_LAENDER = latin`(?<!\p{L})der (?:\p{Ll}+ )?(?:Bundesl|L)änder(?!\p{L})`

/** *CERT-kommunal-rlp*: the Land by the letters at the end. */
const landOfShortForm = (name: string): string | undefined =>
  SHORT[/-(?<land>[a-z]{2,3})$/u.exec(name)?.groups?.land ?? '']
const SHORT: Readonly<Record<string, string>> = {
  rlp: 'DE-RP',
  nrw: 'DE-NW',
  nds: 'DE-NI',
  sal: 'DE-SL',
  bw: 'DE-BW',
  sh: 'DE-SH',
  mv: 'DE-MV',
  lsa: 'DE-ST',
  bb: 'DE-BB',
}

/** *Der Kreistag hat die „Digitale Agenda Nordfriesland“ …*: a district by its bare name, where its organs act. */
export function ofPlanName(reading: Reading, text: string): Whose | undefined {
  const { slots } = reading
  if (typeof slots.title !== 'string' || !/(?<!\p{L})(?:Kreistag|Landr[aä]t|Kreisverwaltung|Landratsamt)/u.test(text))
    return namedInPlan(reading)
  const places = slots.title
    .split(/[\s„“"]+/u)
    .flatMap((word) => (/^\p{Lu}/u.test(word) ? placesInText(`Kreis ${word}`) : []))
  const district = places.find((p) => p.kind === 'district' && p.ags)
  return district ? chooseAmong([district], text, { level: 'municipal', weak: true }) : namedInPlan(reading)
}
