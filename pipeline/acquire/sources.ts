import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { Jurisdiction } from '../../extractors/shapes.ts'
import { StageError } from '../errors.ts'
import { problemsOf } from '../problems.ts'
import { Duration } from './durations.ts'

/** What is read and how: the schema of `sources.json`. */

const Politeness = z
  .strictObject({
    delay: Duration.default('2s').meta({
      description: 'between two requests to one host; Crawl-delay may ask for more',
    }),
    retries: z.int().min(0).max(10).default(2).meta({ description: 'after answers and troubles that may pass' }),
    backoff: Duration.default('2s').meta({ description: 'before the first retry, doubled for each further one' }),
    maxWait: Duration.default('2m').meta({ description: 'a Retry-After beyond this ends the host for this run' }),
    timeout: Duration.default('2m').meta({ description: 'for one request as a whole' }),
    idle: Duration.default('30s').meta({ description: 'for headers, and between two pieces of a body' }),
    maxWireBytes: z.int().positive().default(20_000_000),
    maxBytes: z.int().positive().default(20_000_000).meta({ description: 'after decompression' }),
  })
  .prefault({})
export type Politeness = z.infer<typeof Politeness>

const Range = z.strictObject({ min: z.int().nonnegative().optional(), max: z.int().nonnegative().optional() })

const common = {
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,60}$/)
    .meta({ description: 'short, stable: state and archive know the source by it' }),
  title: z.string().optional(),
  publisher: z.string().optional().meta({ description: 'stands in where a page does not name its own' }),
  jurisdiction: Jurisdiction.optional().meta({ description: 'stands in where neither text nor page tells' }),
  language: z.string().optional(),
  rights: z
    .strictObject({
      licence: z.string().optional().meta({ description: 'SPDX identifier or address of the licence' }),
      quotes: z.enum(['full', 'short']).default('short').meta({ description: 'how much of a quote may be published' }),
    })
    .prefault({}),
  expect: z
    .strictObject({ documents: Range.optional(), facts: Range.optional() })
    .optional()
    .meta({ description: 'fewer than min is an error, more than max a warning' }),
  untried: z
    .boolean()
    .optional()
    .meta({ description: 'nobody has fetched it yet: selectors and addresses may be off' }),
  note: z.string().optional(),
}

const fetched = {
  ...common,
  urls: z.array(z.url({ protocol: /^https?$/ })).min(1),
  every: Duration.default('20h').meta({
    description: 'a page that stays the same is asked less and less, at least monthly',
  }),
  keep: z
    .union([z.enum(['forever', 'never']), Duration])
    .default('forever')
    .meta({ description: 'how long the archive keeps the pages' }),
  politeness: Politeness,
  allowPrivate: z
    .boolean()
    .default(false)
    .meta({ description: 'for tests: private and loopback addresses are allowed' }),
}

const found = {
  ...fetched,
  include: z.array(z.string()).optional().meta({ description: 'addresses to take; * stands for anything' }),
  exclude: z.array(z.string()).optional().meta({ description: 'addresses to leave out; * stands for anything' }),
  limit: z.int().positive().default(1000).meta({ description: 'pages a run at most; the others wait for the next' }),
}

const local = {
  ...common,
  path: z.string().min(1).meta({ description: 'relative to sources.json, and within its folder' }),
}

export const Source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page'), ...fetched }),
  z.strictObject({ kind: z.literal('feed'), ...found }),
  z.strictObject({
    kind: z.literal('sitemap'),
    ...found,
    maxAge: Duration.optional().meta({
      description: 'only pages whose lastmod is younger; pages without one are taken',
    }),
  }),
  z.strictObject({
    kind: z.literal('listing'),
    ...found,
    links: z.string().meta({ description: 'CSS selector of the links to documents' }),
    next: z.string().optional().meta({ description: 'CSS selector of the link to the next page of the list' }),
    pages: z.int().positive().max(1000).default(1).meta({ description: 'list pages to follow' }),
  }),
  z.strictObject({ kind: z.literal('folder'), ...local }),
  z.strictObject({ kind: z.literal('file'), ...local, url: z.url().optional() }),
  z.strictObject({ kind: z.literal('warc'), ...local }),
])
export type Source = z.infer<typeof Source>
export type FetchedSource = Extract<Source, { urls: string[] }>
export type LocalSource = Exclude<Source, { urls: string[] }>

export const SourcesFile = z
  .strictObject({
    $schema: z.string().optional(),
    contact: z
      .string()
      .regex(/^(?:https?:\/\/|mailto:)[^\s()]+$/)
      .optional()
      .meta({
        description: 'who answers for the requests: part of the User-Agent; needed as soon as a source is fetched',
      }),
    parallel: z.int().min(1).max(64).default(8).meta({ description: 'requests under way at once, over all hosts' }),
    archiveBytes: z
      .int()
      .positive()
      .default(256_000_000)
      .meta({ description: 'a WARC file is closed beyond this size' }),
    maxLoss: z
      .number()
      .min(0)
      .max(1)
      .default(0.1)
      .meta({ description: 'share of facts that may disappear in one run' }),
    sources: z.array(Source),
  })
  .refine((file) => file.contact !== undefined || file.sources.every((source) => !('urls' in source)), {
    message: 'contact is needed where pages are fetched',
    path: ['contact'],
  })
  .refine((file) => new Set(file.sources.map(({ id }) => id)).size === file.sources.length, {
    message: 'two sources have the same id',
    path: ['sources'],
  })
export type SourcesFile = z.infer<typeof SourcesFile>

/** A sources file with the folder that its paths are relative to. */
export interface Sources extends SourcesFile {
  readonly folder: string
}

/** Reads and checks a sources file. Throws a StageError (`sources`) that says what is wrong where. */
export async function readSources(path: string): Promise<Sources> {
  let json: unknown
  try {
    json = JSON.parse(await readFile(path, 'utf8'))
  } catch (cause) {
    throw new StageError('acquire', 'sources', `${path}: ${(cause as Error).message}`, { cause })
  }
  return { ...checkSources(json, path), folder: dirname(path) }
}

/** Checks what a sources file holds; `name` is for the message. */
export function checkSources(json: unknown, name: string): SourcesFile {
  const checked = SourcesFile.safeParse(json)
  if (checked.success) return checked.data
  throw new StageError('acquire', 'sources', `${name}: ${problemsOf(checked.error, 'file')}`)
}

export function isFetched(source: Source): source is FetchedSource {
  return 'urls' in source
}

/** Whose pages are in an archive that no source of ours has fetched. */
export const ARCHIVE_SOURCE: Source = { id: 'archive', kind: 'warc', path: '.', rights: { quotes: 'short' } }

/**
 * Puts the fetched sources beside their pages, so that the archive alone is enough to repeat a run: what a source says
 * of its pages (publisher, rights) stands nowhere in them.
 */
export async function keepSources(archive: string, { folder: _, ...file }: Sources): Promise<void> {
  await mkdir(archive, { recursive: true })
  const path = join(archive, 'sources.json')
  const json = JSON.stringify({ ...file, sources: file.sources.filter(isFetched) }, undefined, 2)
  await writeFile(`${path}.tmp`, `${json}\n`)
  await rename(`${path}.tmp`, path)
}
