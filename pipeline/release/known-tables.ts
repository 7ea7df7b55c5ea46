import type { PublicBody } from '../known/bodies.ts'
import type { KnownJurisdiction } from '../known/jurisdictions.ts'
import type { Column } from '../views/csv.ts'

/** The tables of known things as a release gives them, with their sources. */

export const JURISDICTION_SOURCES = [
  { title: 'ISO 3166-2:DE', path: 'https://www.iso.org/obp/ui/#iso:code:3166:DE' },
  { title: 'Wikidata (CC0)', path: 'https://www.wikidata.org' },
  { title: 'GeoNames (CC BY 4.0)', path: 'https://www.geonames.org' },
  { title: 'Statistisches Bundesamt (CC BY 4.0)', path: 'https://www.destatis.de' },
]

export const BODY_SOURCES = [
  {
    title: 'aktenkundig, compiled by hand from statutes, imprints and chronicles (CC0); pages are named in the table',
    path: 'known/bodies.csv',
  },
]

export const JURISDICTION_COLUMNS: readonly Column<KnownJurisdiction>[] = [
  { name: 'id', description: 'as in the facts', type: 'string', value: ({ id }) => id },
  { name: 'name', description: 'German name', type: 'string', value: ({ name }) => name },
  {
    name: 'level',
    description: 'federation, land, district or municipality',
    type: 'string',
    value: ({ level }) => level,
  },
  { name: 'ags', description: 'official key', type: 'string', value: ({ ags }) => ags },
  { name: 'land', description: 'ISO 3166-2 code of the Land', type: 'string', value: ({ land }) => land },
  { name: 'wikidata', description: 'Wikidata item', type: 'string', value: ({ wikidata }) => wikidata },
]

export const BODY_COLUMNS: readonly Column<PublicBody>[] = [
  { name: 'name', description: 'official name', type: 'string', value: ({ name }) => name },
  { name: 'acronyms', description: 'short names', type: 'string', value: ({ acronyms }) => acronyms.join(' | ') },
  { name: 'kind', description: 'kind of body', type: 'string', value: ({ kind }) => kind },
  { name: 'jurisdiction', description: 'whose it is', type: 'string', value: ({ jurisdiction }) => jurisdiction },
  {
    name: 'carriers',
    description: 'jurisdictions that run it; empty where only others do, or nobody is known',
    type: 'string',
    value: ({ carriers }) => carriers.join(' | '),
  },
  {
    name: 'carried_by',
    description: 'others that run it, in words: associations, municipalities too many to list',
    type: 'string',
    value: ({ carriedBy }) => carriedBy,
  },
  { name: 'since', description: 'first day under this name', type: 'date-or-less', value: ({ since }) => since },
  { name: 'until', description: 'last day, where it is no more', type: 'date-or-less', value: ({ until }) => until },
  {
    name: 'other_names',
    description: 'other spellings',
    type: 'string',
    value: ({ otherNames }) => otherNames.join(' | '),
  },
  {
    name: 'formerly',
    description: 'older names of the same body, with their years where known',
    type: 'string',
    value: ({ formerly }) => formerly.map(namedWithYears).join(' | '),
  },
  {
    name: 'out_of',
    description: 'bodies that merged into it, or that it succeeds',
    type: 'string',
    value: ({ outOf }) => outOf.join(' | '),
  },
  {
    name: 'became',
    description: 'the body that it merged into, or that succeeds it',
    type: 'string',
    value: ({ became }) => became,
  },
  {
    name: 'page',
    description: 'the page that bears the dates and carriers out',
    type: 'string',
    value: ({ page }) => page,
  },
]

const namedWithYears = ({ name, since, until }: PublicBody['formerly'][number]) =>
  since === undefined && until === undefined ? name : `${name} (${since ?? '?'} to ${until ?? '?'})`
