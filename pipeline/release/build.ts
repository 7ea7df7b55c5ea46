/** The files of a release: data, views, what is known, documentation, checksums. */

import { type ChangeRecord, compareFacts } from '../changes.ts'
import { dataFolder, readConflicts, readDocuments, readFacts, readSummary, readTenures } from '../dataset.ts'
import { type Decisions, NO_DECISIONS } from '../decisions/decisions.ts'
import { allBodies } from '../known/bodies.ts'
import { allJurisdictions } from '../known/places.ts'
import { publishedFacts } from '../losses.ts'
import { rulesWorth } from '../package.ts'
import type { DocumentRecord, FactRecord } from '../records.ts'
import { reportPage } from '../report/page.ts'
import { jsonSchemas } from '../schemas.ts'
import { AGENCY_COLUMNS, FIGURE_COLUMNS, STRATEGY_COLUMNS, TENURE_COLUMNS, tenureRows } from '../views/columns.ts'
import { type Column, csvOf } from '../views/csv.ts'
import { entitiesOf } from '../views/ftm.ts'
import { viewsOf } from '../views/views.ts'
import { codebookOf } from './codebook.ts'
import { datapackageOf, type ReleaseFile, sha256 } from './datapackage.ts'
import { BODY_COLUMNS, BODY_SOURCES, JURISDICTION_COLUMNS, JURISDICTION_SOURCES } from './known-tables.ts'
import { type About, citationOf, licenseOf, readmeOf } from './pages.ts'
import { mayQuote, publicDocument, publicProof } from './public-profile.ts'

interface ReleaseOptions {
  readonly title: string
  readonly date: string
  readonly license: string
  readonly profile: 'public' | 'full'
  readonly version: string
  /** The folder of the release before this one. */
  readonly previous?: string | undefined
  /** What must not be kept, in what changed either. */
  readonly decided?: Decisions
}

/** All files of a release, in memory; the same data and date give the same bytes. */
export async function buildRelease(folder: string, options: ReleaseOptions): Promise<ReleaseFile[]> {
  const data = dataOf(dataFolder(folder), options)
  const changes = await changesSince(options, data.facts, data.documents)
  const { facts, tenures, conflicts, documents } = data
  const about: About = {
    ...options,
    facts: facts.length,
    tenures: tenures.length,
    conflicts: conflicts.length,
    documents: documents.length,
  }
  const schemas = jsonSchemas()
  const files = [
    ...dataFiles(data, changes),
    ...viewFiles(data),
    { ...csv('known/jurisdictions.csv', JURISDICTION_COLUMNS, allJurisdictions()), sources: JURISDICTION_SOURCES },
    { ...csv('known/bodies.csv', BODY_COLUMNS, allBodies()), sources: BODY_SOURCES },
    ...Object.entries(schemas).map(([name, schema]) => json(`schemas/${name}`, schema)),
  ]
  const columns = Object.fromEntries(
    files.flatMap(({ path, columns }) => (columns === undefined ? [] : [[path, columns]])),
  )
  files.push(
    { path: 'codebook.md', content: codebookOf(schemas, columns) },
    { path: 'README.md', content: readmeOf(about) },
    { path: 'CITATION.cff', content: citationOf(about) },
    { path: 'LICENSE', content: licenseOf(about) },
    { path: 'report.html', content: reportOf(data, about) },
  )
  files.push({ path: 'datapackage.json', content: datapackageOf(about, files) })
  return [...files, { path: 'SHA256SUMS', content: checksumsOf(files) }]
}

/** The records of a data set, as far as the profile gives them away. */
interface ReleaseData {
  readonly folder: string
  readonly isPublic: boolean
  readonly facts: readonly FactRecord[]
  readonly tenures: ReturnType<typeof readTenures>
  readonly conflicts: ReturnType<typeof readConflicts>
  readonly documents: readonly DocumentRecord[]
}

function dataOf(folder: string, { profile }: ReleaseOptions): ReleaseData {
  const isPublic = profile === 'public'
  const documents = readDocuments(folder)
  const full = new Set(documents.filter(mayQuote).map(({ id }) => id))
  const forAll = <T extends { readonly evidence: FactRecord['evidence'] }>(record: T): T =>
    isPublic
      ? { ...record, evidence: record.evidence.map((proof) => publicProof(proof, full.has(proof.document))) }
      : record
  return {
    folder,
    isPublic,
    facts: readFacts(folder).map(forAll),
    tenures: readTenures(folder),
    conflicts: readConflicts(folder).map((conflict) => ({ ...conflict, sides: conflict.sides.map(forAll) })),
    documents,
  }
}

function dataFiles(data: ReleaseData, changes: readonly ChangeRecord[]): ReleaseFile[] {
  const { folder, isPublic, facts, tenures, conflicts, documents } = data
  const rules = rulesWorth()
  return [
    jsonl('data/facts.jsonl', facts),
    jsonl('data/tenures.jsonl', tenures),
    jsonl('data/conflicts.jsonl', conflicts),
    jsonl('data/documents.jsonl', isPublic ? documents.map(publicDocument) : documents),
    jsonl('data/changes.jsonl', changes),
    json('data/run.json', readSummary(folder) ?? {}),
    ...(rules.length === 0 ? [] : [json('data/rules.json', { rules })]),
  ]
}

/** What is derived for tables, spreadsheets and FollowTheMoney. */
function viewFiles({ facts, tenures, conflicts }: ReleaseData): ReleaseFile[] {
  const views = viewsOf({ facts, tenures, conflicts })
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const linksOf = (id: string) => byId.get(id)?.evidence.flatMap(({ link }) => link ?? []) ?? []
  const entities = entitiesOf(views, (id) => byId.get(id))
  return [
    ...Object.entries(views).map(([name, rows]) => json(`views/${name}.json`, rows)),
    csv('views/officeholders.csv', TENURE_COLUMNS, tenureRows(views.officeholders, linksOf)),
    csv('views/strategies.csv', STRATEGY_COLUMNS, views.strategies),
    csv('views/agencies.csv', AGENCY_COLUMNS, views.agencies),
    csv('views/figures.csv', FIGURE_COLUMNS, views.figures),
    jsonl('ftm/entities.ftm.json', entities),
  ]
}

function reportOf({ isPublic, facts, tenures, conflicts, documents }: ReleaseData, { title, date }: About): string {
  const texts = new Map(isPublic ? [] : documents.map(({ id, text }) => [id, text]))
  return reportPage({ facts, tenures, conflicts, textOf: (id) => texts.get(id), title, date })
}

function checksumsOf(files: readonly ReleaseFile[]): string {
  return [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, content }) => `${sha256(content)}  ${path}\n`)
    .join('')
}

/** Changes since the previous release, in the form of a run's `changes.jsonl`; none where there was no release before. */
async function changesSince(
  { previous, decided = NO_DECISIONS }: ReleaseOptions,
  facts: readonly FactRecord[],
  documents: readonly DocumentRecord[],
): Promise<readonly ChangeRecord[]> {
  if (previous === undefined) return []
  const hashes = new Map(documents.map(({ source, id }) => [source, id]))
  const { changes } = await compareFacts(publishedFacts(dataFolder(previous), decided), facts, hashes)
  return changes
}

const jsonl = (path: string, records: readonly object[]): ReleaseFile => ({
  path,
  content: records.map((record) => `${JSON.stringify(record)}\n`).join(''),
})
const json = (path: string, value: object): ReleaseFile => ({
  path,
  content: `${JSON.stringify(value, undefined, 1)}\n`,
})

function csv<Row>(path: string, columns: readonly Column<Row>[], rows: readonly Row[]): ReleaseFile {
  return { path, content: csvOf(columns, rows), columns }
}
