import { z } from 'zod'
import { type Acquired, open, snapshotOf } from '../acquire.ts'
import { StageError } from '../errors.ts'
import { boundedLines } from '../lines.ts'
import { acquired } from '../process.ts'
import { exitCodeOf } from './exit.ts'
import { print } from './streams.ts'

/** One line of `extract --jsonl` and `read --jsonl`: a document by path, or its text, HTML or bytes themselves. */
const Request = z
  .object({
    id: z.union([z.string(), z.number()]),
    path: z.string().optional(),
    text: z.string().optional(),
    html: z.string().optional(),
    /** Raw bytes of any kind of page, and the Content-Type that came with them. */
    base64: z.string().refine(isBase64, 'no base64').optional(),
    type: z.string().optional(),
    url: z.string().optional(),
    /** When it was fetched: no page is younger. */
    retrieved: z.iso.datetime({ offset: true }).optional(),
  })
  .refine((given) => CONTENTS.filter((name) => given[name] !== undefined).length === 1, {
    message: 'exactly one of path, text, html and base64 is needed',
  })
/** As Buffer takes it, with blanks and in the alphabet of addresses too, but not what it passes over. */
function isBase64(given: string): boolean {
  return !/[^\w+/=\s-]|=[^=\s]/.test(given)
}

const CONTENTS = ['path', 'text', 'html', 'base64'] as const
type Request = z.infer<typeof Request>

/** What a command makes of one input: the rest of its answer line, and how it counts for the exit code. */
interface Reply {
  readonly answer: object
  readonly read: boolean
  readonly failed: boolean
}

/** The longest line that is taken: the largest page, with every character escaped. In characters. */
const LONGEST = 128 * 1024 * 1024

/** Answers each request line of stdin with one `{id, …}` line, in order, before it reads on; gives the exit code. */
export async function answerRequests(reply: (input: Acquired) => Promise<Reply>): Promise<number> {
  const count = { documents: 0, failed: 0 }
  let line = 0
  for await (const json of boundedLines(process.stdin, LONGEST)) {
    line += 1
    if (json?.trim() === '') continue
    const request = parse(json)
    const input = 'problem' in request ? badRequest(line, request.problem) : await inputOf(request)
    const { answer, read, failed } = await reply(input)
    if (read) count.documents += 1
    if (failed) count.failed += 1
    await print(JSON.stringify({ id: request.id, ...answer }))
  }
  return exitCodeOf(count)
}

function badRequest(line: number, problem: string): Acquired {
  return { source: `stdin, line ${line}`, error: new StageError('acquire', 'bad-request', problem) }
}

function parse(json: string | undefined): Request | { id: unknown; problem: string } {
  if (json === undefined) return { id: null, problem: `a line of more than ${LONGEST} characters` }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { id: null, problem: 'no JSON' }
  }
  const checked = Request.safeParse(value)
  if (checked.success) return checked.data
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  const problem = checked.error.issues.map(({ path, message }) => [...path.map(String), message].join(': ')).join('; ')
  return { id, problem }
}

async function inputOf({ id, path, text, html, base64, type, url, retrieved }: Request): Promise<Acquired> {
  const given = { ...(url !== undefined && { url }), ...(retrieved !== undefined && { retrieved }) }
  if (path !== undefined) {
    const input = await open(path)
    return 'snapshot' in input
      ? { source: url ?? path, snapshot: { ...input.snapshot, source: url ?? path, ...given } }
      : input
  }
  const source = url ?? String(id)
  const bytes = base64 === undefined ? new TextEncoder().encode(html ?? text ?? '') : Buffer.from(base64, 'base64')
  const told = base64 === undefined ? `text/${html === undefined ? 'plain' : 'html'}; charset=utf-8` : type
  return acquired(source, () => ({ ...snapshotOf(source, bytes, told === undefined ? {} : { type: told }), ...given }))
}
