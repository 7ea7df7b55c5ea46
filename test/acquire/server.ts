import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A server on loopback that the tests start: pages by path, and a record of who asked for what when. */

export type Handler = (request: IncomingMessage, response: ServerResponse) => void
export type Pages = Record<string, string | Buffer | Handler>

export interface Request {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  /** In milliseconds. */
  readonly at: number
}

export interface Site {
  readonly origin: string
  readonly requests: Request[]
  /** What it serves; may change between runs. */
  readonly pages: Pages
  /** How often each path was asked for, robots.txt and tdmrep.json left out. */
  counts(): Record<string, number>
}

const ROBOT_FILES = new Set(['/robots.txt', '/.well-known/tdmrep.json'])

export async function serve(pages: Pages): Promise<Site> {
  const requests: Request[] = []
  const server: Server = createServer((request, response) => {
    const path = request.url ?? ''
    requests.push({ path, headers: request.headers, at: performance.now() })
    const page = pages[path] ?? pages[path.replace(/\?.*$/, '')]
    if (typeof page === 'function') return page(request, response)
    if (page === undefined) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('not here')
    response.writeHead(200, { 'content-type': typeof page === 'string' ? 'text/html; charset=utf-8' : 'text/html' })
    response.end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    requests,
    pages,
    counts() {
      const counts: Record<string, number> = {}
      for (const { path } of requests) if (!ROBOT_FILES.has(path)) counts[path] = (counts[path] ?? 0) + 1
      return counts
    },
  }
}

/** A page with an ETag that is its content; answers 304 to who has it. */
export function tagged(html: string): Handler {
  const tag = `"${Buffer.from(html).toString('base64').slice(0, 40)}-${html.length}"`
  return (request, response) => {
    if (request.headers['if-none-match'] === tag) return void response.writeHead(304, { etag: tag }).end()
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: tag }).end(html)
  }
}

export function redirect(status: number, location: string): Handler {
  return (_, response) => void response.writeHead(status, { location }).end()
}

/** A news page of our own making, with one appointment in it. */
export function news(person: string, { land = 'des Freistaats Sachsen', date = '2.8.2018', more = '' } = {}): string {
  return `<!doctype html><html lang="de"><head><title>Neue CIO: ${person}</title></head><body><main><article>
<h1>Wechsel im Amt</h1><p>[${date}] ${person} wurde zum CIO ${land} ernannt.</p>${more}</article></main></body></html>`
}
