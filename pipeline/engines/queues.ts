import { hash } from 'node:crypto'
import type { DefaultJobOptions } from 'bullmq'
import { Redis } from 'ioredis'
import type { Client, Request } from '../acquire/ask.ts'
import type { Acquired } from '../acquire.ts'
import type { Given } from '../document.ts'
import { StageError } from '../errors.ts'

/** What runs and workers agree on: two queues in Redis, what stands in their jobs, and by which ids. */

export const PREFIX = 'aktenkundig'

/** Pages to read and extract. */
export const EXTRACT = 'extract'
/** Requests to make, in the turn of their hosts. */
export const FETCH = 'fetch'

export interface ExtractJob {
  readonly source: string
  readonly bytes: string
  readonly url?: string
  readonly contentType?: string
  readonly retrieved?: string
  readonly given?: Given
  /** Fingerprint of the rules that must be applied; workers with others leave the job to those that have them. */
  readonly rules: string
}

export interface FetchJob extends Client, Omit<Request, 'url'> {
  readonly url: string
}

export type FetchAnswer =
  | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly bytes: string }
  | { readonly trouble: { readonly code: string; readonly message: string; readonly retryable: boolean } }

const DAY = 86_400

/** Results are taken away by the run that asked for them; what nobody takes goes after a week, dead letters after a month. */
export const JOB_OPTIONS: DefaultJobOptions = {
  attempts: 3,
  backoff: { type: 'exponential', delay: 1000 },
  removeOnComplete: { age: 7 * DAY },
  removeOnFail: { age: 30 * DAY },
  stackTraceLimit: 10,
}

/** A page as a job. Its id names source, content and rules: the same work is done once, whoever asks for it how often. */
export function extractJob({ source, snapshot }: Page, rules: string): { id: string; data: ExtractJob } {
  const { bytes, url, contentType, retrieved, given } = snapshot
  const about = { source, ...(url && { url }), ...(contentType && { contentType }), ...(retrieved && { retrieved }) }
  const data = { ...about, ...(given && { given }), rules }
  const id = `${short(JSON.stringify(data))}-${hash('sha256', bytes)}`
  return { id, data: { ...data, bytes: Buffer.from(bytes).toString('base64') } }
}

export type Page = Extract<Acquired, { snapshot: unknown }>

/** The page of a job. */
export function pageOf({ source, bytes, rules: _, ...about }: ExtractJob): Page {
  return { source, snapshot: { source, ...about, bytes: Buffer.from(bytes, 'base64') } }
}

const short = (text: string) => hash('sha256', text).slice(0, 16)

/** How long a lost connection is left before it is tried again, in ms; it is tried for ever. */
const RECONNECT = 500

/**
 * Connects to Redis or Valkey. Throws a StageError (`redis`) where nobody answers there; a connection that is lost later
 * is made again. `onTrouble` is told once when it is lost.
 */
export async function connect(url: string, onTrouble: (trouble: string) => void): Promise<Redis> {
  let connected = false
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: () => (connected ? RECONNECT : null),
  })
  redis.on('error', (error: Error) => {
    if (connected && redis.status !== 'reconnecting') onTrouble(`Redis: ${error.message}; trying again`)
  })
  try {
    await redis.connect()
  } catch (cause) {
    throw new StageError('acquire', 'redis', `no Redis at ${placeOf(url)}`, { retryable: true, cause })
  }
  connected = true
  return redis
}

/** An address without its password. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return url
  const { protocol, host, pathname } = new URL(url)
  return `${protocol}//${host}${pathname}`
}
