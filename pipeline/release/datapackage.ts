import { createHash } from 'node:crypto'
import type { Column } from '../views/csv.ts'
import { LICENSES } from './licenses.ts'
import type { About } from './pages.ts'

/** A file of a release, in memory until all are there. */
export interface ReleaseFile {
  readonly path: string
  readonly content: string
  /** Of CSV files. */
  // biome-ignore lint/suspicious/noExplicitAny: columns of any row; only their names and descriptions are read
  readonly columns?: readonly Column<any>[]
  readonly sources?: readonly { readonly title: string; readonly path: string }[]
}

const MEDIA: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
  html: 'text/html',
  md: 'text/markdown',
}

/** `datapackage.json` after Frictionless Data Package v2: every file with size, hash and, for tables, its fields. */
export function datapackageOf(about: About, files: readonly ReleaseFile[]): string {
  const license = LICENSES[about.license]
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'aktenkundig',
    title: about.title,
    version: about.date,
    created: `${about.date}T00:00:00Z`,
    licenses: [{ name: about.license, title: license?.title, path: license?.url }],
    resources: files.filter(({ path }) => /^(?:data|views|ftm|known)\//.test(path)).map(resource),
  }
  return `${JSON.stringify(described, undefined, 2)}\n`
}

function resource({ path, content, columns, sources }: ReleaseFile): object {
  const format = path.split('.').pop() ?? ''
  return {
    name: path.replace(/[^a-z0-9]+/gi, '-').toLowerCase(),
    path,
    format,
    mediatype: MEDIA[format] ?? 'application/octet-stream',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(content),
    hash: `sha256:${sha256(content)}`,
    ...(columns !== undefined && {
      type: 'table',
      dialect: { delimiter: ';', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
      schema: {
        fields: columns.map(({ name, description, type }) => ({
          name,
          description,
          type: type === 'integer' ? 'integer' : 'string',
        })),
        missingValues: [''],
      },
    }),
    ...(sources !== undefined && { sources }),
  }
}

export const sha256 = (content: string) => createHash('sha256').update(content).digest('hex')
