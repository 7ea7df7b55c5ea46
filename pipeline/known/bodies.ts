import { type KnownBody, knownBodies } from '../../extractors/german/body-table.ts'
import { fold } from '../identity.ts'

/**
 * What is known of bodies beyond their names (extractors/german/body-table.ts): who carries them together, and what they
 * were called before. Compiled by hand from the bodies' own statutes and imprints, as of 2025; CC0. Wikidata ids are left
 * out as long as nobody has checked them one by one.
 */
interface Carried {
  readonly carriers?: readonly string[]
  readonly formerly?: readonly string[]
}

const ALL = 'DE DE-BB DE-BE DE-BW DE-BY DE-HB DE-HE DE-HH DE-MV DE-NI DE-NW DE-RP DE-SH DE-SL DE-SN DE-ST DE-TH'.split(
  ' ',
)

const MORE: Readonly<Record<string, Carried>> = {
  Dataport: {
    carriers: ['DE-HB', 'DE-HH', 'DE-MV', 'DE-NI', 'DE-SH', 'DE-ST'],
    formerly: ['Datenzentrale Schleswig-Holstein'],
  },
  'IT-Planungsrat': { carriers: ALL },
  'Föderale IT-Kooperation': { carriers: ALL },
  'Koordinierungsstelle für IT-Standards': { carriers: ALL },
  'Komm.ONE': { formerly: ['ITEOS', 'Datenzentrale Baden-Württemberg'] },
  'IT.Niedersachsen': { formerly: ['Landesbetrieb für Statistik und Kommunikationstechnologie Niedersachsen'] },
  'Informationstechnikzentrum Bund': {
    formerly: ['Zentrum für Informationsverarbeitung und Informationstechnik', 'Bundesstelle für Informationstechnik'],
  },
  'Landesbetrieb Information und Technik Nordrhein-Westfalen': {
    formerly: ['Landesamt für Datenverarbeitung und Statistik'],
  },
}

/** A body of the table, with its carriers (the jurisdictions that run it together) where there are several. */
export interface CarriedBody extends KnownBody, Carried {}

let index: ReadonlyMap<string, CarriedBody> | undefined

/** The known body of that name, acronym or other spelling, if it can be one of that jurisdiction. */
export function knownBody(name: string, jurisdiction: string | null): CarriedBody | undefined {
  index ??= buildIndex()
  const body = index.get(fold(name))
  if (body === undefined || jurisdiction === null || body.jurisdiction === undefined) return body
  const fits = body.jurisdiction === jurisdiction || body.jurisdiction === 'DE' || body.carriers?.includes(jurisdiction)
  return fits ? body : undefined
}

/** All bodies of the table that are public ones. */
export function allBodies(): CarriedBody[] {
  return knownBodies()
    .filter(({ kind }) => kind !== 'association')
    .map((body) => ({ ...body, ...MORE[body.name] }))
}

function buildIndex(): ReadonlyMap<string, CarriedBody> {
  const bodies = new Map<string, CarriedBody>()
  for (const body of allBodies())
    for (const name of [body.name, ...body.otherNames, ...body.acronyms])
      if (!bodies.has(fold(name))) bodies.set(fold(name), body)
  return bodies
}
