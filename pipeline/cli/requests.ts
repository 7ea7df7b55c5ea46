import { z } from 'zod'
import { type Acquired, open, snapshotOf } from '../acquire.ts'
import { StageError } from '../errors.ts'
import { linesOf } from '../lines.ts'
import { acquired } from '../process.ts'
import { exitCodeOf } from './exit.ts'
import { print } from './streams.ts'

/** One line of `extract --jsonl` and `read --jsonl`: a document by path, or its text or HTML itself. */
const Request = z
  .object({
    id: z.union([z.string(), z.number()]),
    path: z.string().optional(),
    text: z.string().optional(),
    html: z.string().optional(),
    url: z.string().optional(),
  })
  .refine(({ path, text, html }) => [path, text, html].filter((given) => given !== undefined).length === 1, {
    message: 'exactly one of path, text and html is needed',
  })
type Request = z.infer<typeof Request>

/** What a command makes of one input: the rest of its answer line, and how it counts for the exit code. */
export interface Reply {
  readonly answer: object
  readonly read: boolean
  readonly failed: boolean
}

/** Answers each request line of stdin with one `{id, …}` line, in order, before it reads on; gives the exit code. */
export async function answerRequests(reply: (input: Acquired) => Promise<Reply>): Promise<number> {
  const count = { documents: 0, failed: 0 }
  let line = 0
  for await (const json of linesOf(process.stdin)) {
    line += 1
    if (json.trim() === '') continue
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

function parse(json: string): Request | { id: unknown; problem: string } {
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

async function inputOf({ id, path, text, html, url }: Request): Promise<Acquired> {
  const given = url === undefined ? {} : { url }
  if (path !== undefined) {
    const input = await open(path)
    return 'snapshot' in input
      ? { source: url ?? path, snapshot: { ...input.snapshot, source: url ?? path, ...given } }
      : input
  }
  const source = url ?? String(id)
  const type = html === undefined ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8'
  return acquired(source, () => snapshotOf(source, new TextEncoder().encode(html ?? text ?? ''), { ...given, type }))
}
