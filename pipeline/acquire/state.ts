import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from 'node:sqlite'
import { StageError } from '../errors.ts'

/**
 * What is known from run to run, in one SQLite file: pages with their last good capture, what was extracted from them,
 * what is still to do, sites' rules for robots, sources. Every row that has been committed survives any death.
 */
export interface State {
  all<Row>(sql: string, ...values: readonly Value[]): Row[]
  each<Row>(sql: string, ...values: readonly Value[]): IterableIterator<Row>
  one<Row>(sql: string, ...values: readonly Value[]): Row | undefined
  change(sql: string, ...values: readonly Value[]): void
  /** All changes that `work` makes, or none. */
  together<T>(work: () => T): T
  close(): void
}

type Value = SQLInputValue | undefined

const SCHEMA = `
CREATE TABLE IF NOT EXISTS page (
  url TEXT PRIMARY KEY,            -- as found, in its normal form
  source TEXT NOT NULL,
  role TEXT NOT NULL,              -- document, index
  host TEXT NOT NULL,
  depth INTEGER NOT NULL,          -- index pages that led here
  run INTEGER,                     -- the last run that asked for it
  checked TEXT,                    -- when it last gave a good answer, 304 included
  due INTEGER NOT NULL DEFAULT 0,  -- ms since 1970
  unchanged INTEGER NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0,
  code TEXT, reason TEXT,          -- of the last failure, null after a success
  withdrawn TEXT,                  -- why it is no document any more
  -- the last good capture
  final TEXT, redirects TEXT, type TEXT, etag TEXT, modified TEXT, hash TEXT, retrieved TEXT,
  file TEXT, offset INTEGER, length INTEGER, record TEXT,
  body BLOB                        -- only until it is extracted, where the archive must not keep it
) STRICT;
CREATE INDEX IF NOT EXISTS page_source ON page (source, role, due);
CREATE TABLE IF NOT EXISTS todo (host TEXT, rank INTEGER, url TEXT, PRIMARY KEY (host, rank, url)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS extraction (
  url TEXT PRIMARY KEY,
  hash TEXT NOT NULL, rules TEXT NOT NULL,
  document TEXT, facts TEXT NOT NULL, issues TEXT NOT NULL,
  ids TEXT NOT NULL, canonical TEXT, likeness TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS site (origin TEXT PRIMARY KEY, asked INTEGER NOT NULL, files TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS run (id INTEGER PRIMARY KEY, started TEXT NOT NULL, fetched TEXT, finished TEXT) STRICT;
CREATE TABLE IF NOT EXISTS source (
  id TEXT PRIMARY KEY, succeeded TEXT, failed TEXT, reason TEXT,
  documents INTEGER NOT NULL DEFAULT 0, facts INTEGER NOT NULL DEFAULT 0, expectation TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS archive (id INTEGER PRIMARY KEY CHECK (id = 1), file TEXT NOT NULL, bytes INTEGER NOT NULL) STRICT;
`

/** Raised with every change of the schema that older files don't fit. */
const VERSION = 1

/** Opens the state, made if need be. Throws a StageError (`state`) where the file is of another version or no database. */
export function openState(path: string, { readOnly = false } = {}): State {
  if (!readOnly) mkdirSync(dirname(path), { recursive: true })
  const database = connect(path, readOnly)
  const statements = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  const prepared = (sql: string) => {
    const known = statements.get(sql) ?? database.prepare(sql)
    statements.set(sql, known)
    return known
  }
  const given = (values: readonly Value[]) => values.map((value) => value ?? null)
  return {
    all: <Row>(sql: string, ...values: readonly Value[]) => prepared(sql).all(...given(values)) as Row[],
    // A statement of its own: others may run while this one is read.
    each: <Row>(sql: string, ...values: readonly Value[]) =>
      database.prepare(sql).iterate(...given(values)) as IterableIterator<Record<string, SQLOutputValue>> &
        IterableIterator<Row>,
    one: <Row>(sql: string, ...values: readonly Value[]) => prepared(sql).get(...given(values)) as Row | undefined,
    change(sql, ...values) {
      prepared(sql).run(...given(values))
    },
    together(work) {
      database.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        database.exec('COMMIT')
        return result
      } catch (error) {
        database.exec('ROLLBACK')
        throw error
      }
    },
    close: () => database.close(),
  }
}

function connect(path: string, readOnly: boolean): DatabaseSync {
  try {
    const database = new DatabaseSync(path, { readOnly, timeout: 5000 })
    const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number }
    if (version !== 0 && version !== VERSION)
      throw new Error(`it is of version ${version}, this program has ${VERSION}`)
    if (!readOnly) {
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
      database.exec(`${SCHEMA} PRAGMA user_version = ${VERSION}`)
    }
    return database
  } catch (cause) {
    throw new StageError('acquire', 'state', `${path} can't be used: ${(cause as Error).message}`, { cause })
  }
}
