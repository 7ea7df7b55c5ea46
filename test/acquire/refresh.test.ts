import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../pipeline/run.ts'
import { aktenkundig, temporaryFolder } from '../command.ts'
import { bytesOf, changesIn, documentsIn, factsIn, issuesIn, pagesOf, refresh, sourcesFile } from './refreshing.ts'
import { news, serve, tagged } from './server.ts'

describe('refresh', () => {
  test('pages become facts; documents name the WARC file and record', async () => {
    const site = await serve({ '/a': news('Ute Beispiel'), '/b': news('Max Muster', { date: '3.9.2019' }) })
    const out = temporaryFolder()
    const summary = await refresh(out, sourcesFile([pagesOf([`${site.origin}/a`, `${site.origin}/b`])]))
    expect(summary).toMatchObject({ documents: 2, failed: 0, facts: 2 })
    expect(
      factsIn(out)
        .map((fact) => 'person' in fact && fact.person)
        .sort(),
    ).toEqual(['Max Muster', 'Ute Beispiel'])
    for (const { archive, retrieved, origin } of documentsIn(out)) {
      expect(archive).toMatchObject({ file: 'aktenkundig-000001.warc.gz', record: expect.stringContaining('urn:uuid') })
      expect(origin).toBe('pages')
      expect(retrieved).toMatch(/^20/)
    }
    expect(site.requests[0]?.headers['user-agent']).toMatch(/^Aktenkundig\/\S+ \(\+mailto:test@example.org\)$/)
  })

  test('an unchanged page costs one conditional request and no extraction', async () => {
    const site = await serve({ '/a': tagged(news('Ute Beispiel')) })
    const out = temporaryFolder()
    const sources = sourcesFile([pagesOf([`${site.origin}/a`])])
    await refresh(out, sources)
    const first = bytesOf(out)
    const archive = readFileSync(join(out, 'archive/aktenkundig-000001.warc.gz'))
    const summary = await refresh(out, sources)
    expect(site.counts()).toEqual({ '/a': 2 })
    expect(site.requests.at(-1)?.headers).toHaveProperty('if-none-match')
    expect(bytesOf(out)).toBe(first)
    expect(changesIn(out)).toEqual([])
    expect(summary.bySource).toMatchObject([{ id: 'pages', asked: 1, changed: 0, failed: 0 }])
    expect(readFileSync(join(out, 'archive/aktenkundig-000001.warc.gz'))).toEqual(archive)
  })

  test('a run from the archive gives the same facts, byte for byte, without the network', async () => {
    const site = await serve({
      '/feed': `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>
        <item><title>A</title><link>/a?utm_source=rss</link></item><item><title>B</title><link>/b</link></item></channel></rss>`,
      '/a': news('Ute Beispiel'),
      '/b': news('Max Muster', { land: '', date: '3.9.2019' }),
    })
    const out = temporaryFolder()
    const feed = {
      id: 'feed',
      kind: 'feed',
      urls: [`${site.origin}/feed`],
      publisher: 'Testamt',
      jurisdiction: 'DE-BB',
    }
    await refresh(out, sourcesFile([feed]))
    expect(site.counts()).toEqual({ '/feed': 1, '/a': 1, '/b': 1 })
    expect(factsIn(out)).toHaveLength(2)
    const asked = site.requests.length
    const again = temporaryFolder()
    const answer = await aktenkundig(['run', '--from', join(out, 'archive'), '--out', again])
    expect(answer, answer.stderr).toMatchObject({ code: 0 })
    expect(site.requests.length).toBe(asked)
    expect(bytesOf(again)).toBe(bytesOf(out))
    expect(existsSync(join(again, 'state.sqlite'))).toBe(false)
  })

  test('a truncated archive is noticed and said; what stands before is used', async () => {
    const site = await serve({ '/a': news('Ute Beispiel'), '/b': news('Max Muster') })
    const out = temporaryFolder()
    await refresh(out, sourcesFile([pagesOf([`${site.origin}/a`, `${site.origin}/b`])]))
    const file = join(out, 'archive/aktenkundig-000001.warc.gz')
    truncateSync(file, readFileSync(file).length - 7)
    const again = temporaryFolder()
    const { code, stderr } = await aktenkundig(['run', '--from', join(out, 'archive'), '--out', again])
    expect(code).toBe(65)
    expect(stderr).toMatch(/aktenkundig-000001\.warc\.gz: error: damaged at byte \d+ of \d+/)
    expect(documentsIn(again)).toHaveLength(1)
    expect(issuesIn(again)).toMatchObject([{ code: 'truncated', severity: 'error' }])
  })

  test('a changed page: changes.jsonl says what was added and what withdrawn, and why', async () => {
    const site = await serve({ '/a': news('Ute Beispiel'), '/b': news('Max Muster') })
    const out = temporaryFolder()
    const sources = sourcesFile([pagesOf([`${site.origin}/a`, `${site.origin}/b`])])
    await refresh(out, sources)
    expect(changesIn(out).map(({ change }) => change)).toEqual(['added', 'added'])
    site.pages['/a'] = news('Eva Beispiel')
    site.pages['/b'] = (_, response) => void response.writeHead(410).end()
    await refresh(out, sources)
    const changes = changesIn(out)
    expect(changes.filter(({ change }) => change === 'added')).toMatchObject([{ new: { person: 'Eva Beispiel' } }])
    const gone = changes.flatMap((entry) => (entry.change === 'withdrawn' ? [entry] : []))
    expect(Object.fromEntries(gone.map(({ reason, old }) => [reason, (old as { person: string }).person]))).toEqual({
      'page-changed': 'Ute Beispiel',
      'page-gone': 'Max Muster',
    })
  })

  test('a page that is not found once keeps its facts, the second time it is given up', async () => {
    const site = await serve({ '/a': news('Ute Beispiel'), '/b': news('Max Muster') })
    const out = temporaryFolder()
    const sources = sourcesFile([pagesOf([`${site.origin}/a`, `${site.origin}/b`])])
    await refresh(out, sources)
    delete site.pages['/b']
    await refresh(out, sources)
    expect(factsIn(out)).toHaveLength(2)
    expect(issuesIn(out)).toMatchObject([{ code: 'not-found', severity: 'warning' }])
    await refresh(out, sources)
    expect(factsIn(out)).toHaveLength(1)
    site.pages['/b'] = news('Max Muster')
    await refresh(out, sources)
    expect(factsIn(out)).toHaveLength(2)
  })
})
void [readdirSync, writeFileSync, run]
