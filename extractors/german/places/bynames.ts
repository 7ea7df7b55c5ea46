/** What stands behind the name that several towns share: *Münster (Hessen)*, *Frankfurt/Oder*, *Esslingen am Neckar*. */
import { latin } from '../latin.ts'
import { landWord } from './land-pattern.ts'
import { isRegionName, landOfRegionIn } from './landscapes.ts'
import type { Town, TownName } from './municipality-index.ts'

/** A town by its name and byname, as a text writes it. */
interface BynamedTown {
  readonly town: Town
  readonly name: string
  /** How long the byname is in the text. */
  readonly length: number
}

const BYNAME = latin`^(?:\/(?<slash>\p{Lu}\p{Ll}+)(?![\p{L}-])| \((?<bracket>\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{Ll}+)?\.?)\)|(?: (?:an|ob|vor|auf) (?:der|dem)| (?:am|im)| ?[aio]\. ?(?:d\. ?)?) ?(?<site>\p{Lu}\p{Ll}*\.?)(?![\p{L}-]))`
const REGION_OF_SHORT: Readonly<Record<string, string>> = {
  Westf: 'DE-NW',
  Rhld: 'DE-NW',
  Sauerl: 'DE-NW',
  Oldb: 'DE-NI',
  Oldbg: 'DE-NI',
  Han: 'DE-NI',
  Hann: 'DE-NI',
  Ostfr: 'DE-NI',
  Holst: 'DE-SH',
  Hess: 'DE-HE',
  Pf: 'DE-RP',
  Westerw: 'DE-RP',
  Württ: 'DE-BW',
  Bad: 'DE-BW',
  Bay: 'DE-BY',
  Schwab: 'DE-BY',
  Allg: 'DE-BY',
  Opf: 'DE-BY',
  Ofr: 'DE-BY',
  Ufr: 'DE-BY',
  Mfr: 'DE-BY',
  Oberpf: 'DE-BY',
  Thür: 'DE-TH',
  Sachs: 'DE-SN',
  Vogtl: 'DE-SN',
  Erzgeb: 'DE-SN',
  Anh: 'DE-ST',
  Meckl: 'DE-MV',
  Mark: 'DE-BB',
}

const landOf = (where: string): string | undefined => {
  const named = landWord(where)
  return named?.kind === 'land'
    ? named.jurisdiction
    : (landOfRegionIn(where) ?? REGION_OF_SHORT[where.replace(/\.$/, '')])
}

const BESIDE_NAME = /^(?: \(|\/| (?:an|am|in|im|ob|vor|bei) )/

/** In thousands: a town that needs no byname. */
const LARGE = 100

/**
 * The town that a byname behind `bare` tells from its namesakes, if any of `entries` is it. The official name where the
 * table has it, else the text's own; the bare one of a large town, which is meant anyway.
 */
export function townByByname(bare: string, after: string, entries: readonly TownName[]): BynamedTown | undefined {
  const match = BYNAME.exec(after)
  const { slash, bracket, site } = match?.groups ?? {}
  const where = slash ?? bracket ?? site
  if (!match || !where) return undefined
  const { length } = match[0]
  const begun = where.replace(/\.$/, '')
  const whole = entries.find(
    ({ text, town }) =>
      (text === bare || BESIDE_NAME.test(text.slice(bare.length))) && town.name.includes(begun, bare.length + 1),
  )?.town
  if (whole) return { town: whole, name: whole.name, length }
  const towns = entries.filter(({ text }) => text === bare).map(({ town }) => town)
  const land = site === undefined ? landOf(where) : undefined
  const isOnly = towns.length === 1 && isRegionName(where)
  const own = land ? towns.find((t) => t.land === land) : isOnly ? towns[0] : undefined
  if (!own || own.name !== bare) return undefined
  const isMeantAnyway = own.population >= LARGE && own === towns[0]
  return { town: own, name: isMeantAnyway ? bare : `${bare}${match[0]}`, length }
}
