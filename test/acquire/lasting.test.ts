import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openState } from '../../pipeline/acquire/state.ts'
import { packageFolder } from '../../pipeline/package.ts'
import { aktenkundig, temporaryFolder } from '../command.ts'
import {
  bytesOf,
  changesIn,
  documentsIn,
  factsIn,
  issuesIn,
  pagesOf,
  QUICK,
  refresh,
  sourcesFile,
} from './refreshing.ts'
import { news, type Pages, serve, tagged } from './server.ts'

/** A site with many pages, a fact on each, and a sources file for the command. */
async function bigSite(count: number, delay = '0ms') {
  const pages: Pages = {}
  const entries: string[] = []
  for (let n = 0; n < count; n += 1) {
    pages[`/p${n}`] = tagged(
      news(`Ute ${NAMES[n % NAMES.length]}`, { date: `${1 + (n % 28)}.${1 + (n % 12)}.${2000 + (n % 20)}` }),
    )
    entries.push(`<url><loc>/p${n}</loc></url>`)
  }
  pages['/sitemap.xml'] = `<urlset>${entries.join('')}</urlset>`
  const site = await serve(pages)
  const folder = temporaryFolder()
  const source = {
    id: 'site',
    kind: 'sitemap',
    urls: [`${site.origin}/sitemap.xml`],
    allowPrivate: true,
    politeness: { ...QUICK, delay },
  }
  const file = join(folder, 'sources.json')
  writeFileSync(file, JSON.stringify({ contact: 'mailto:test@example.org', sources: [source] }))
  return { site, file, folder }
}

const NAMES = ['Beispiel', 'Muster', 'Exempel', 'Probe', 'Vorlage', 'Entwurf', 'Schablone']

/** Starts the command and kills it when `moment` comes; gives the exit code where it was quicker. */
function killedAt(args: readonly string[], moment: () => boolean, signal: NodeJS.Signals = 'SIGKILL') {
  return new Promise<{ code: number | null; stderr: string }>((resolve) => {
    const command = [join(packageFolder(), 'bin/aktenkundig.js'), ...args]
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'pipe'] })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    const timer = setInterval(() => {
      if (!moment()) return
      clearInterval(timer)
      child.kill(signal)
    }, 2)
    child.on('close', (code) => {
      clearInterval(timer)
      resolve({ code, stderr })
    })
  })
}

/** The same moments in every run of the test. */
function* moments(): Generator<number, number> {
  let seed = 42
  for (;;) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    yield (seed >>> 8) / 0x1000000
  }
}

describe('killed at any moment', () => {
  // In full with AKTENKUNDIG_KILLS=50 (bench/refresh.md).
  const kills = Number(process.env.AKTENKUNDIG_KILLS ?? 5)

  test(`kill -9, ${kills} times: nothing lost, nothing doubled, nothing fetched twice without need`, {
    timeout: 60_000 + kills * 8000,
  }, async () => {
    const { site, file, folder } = await bigSite(300, '3ms')
    const calm = join(folder, 'calm')
    expect((await aktenkundig(['run', '--sources', file, '--out', calm])).code).toBe(0)
    expect(site.requests.length).toBe(303)
    site.requests.length = 0
    const out = join(folder, 'out')
    const random = moments()
    let done = 0
    for (let n = 0; n < kills; n += 1) {
      // Some requests later, at any point between two of them; or at some time where there is nothing left to ask for.
      const until = site.requests.length + Math.floor(random.next().value * (900 / kills))
      const pause = 8 * random.next().value
      const latest = performance.now() + 300 + 1500 * random.next().value
      let reached = Number.POSITIVE_INFINITY
      const { code } = await killedAt(['run', '--sources', file, '--out', out], () => {
        const now = performance.now()
        if (site.requests.length > until) reached = Math.min(reached, now)
        return now > reached + pause || (site.requests.length >= 303 && now > latest)
      })
      if (code === 0) done += 1
      if (existsSync(join(out, 'facts.jsonl'))) expect(bytesOf(out)).toBe(bytesOf(calm))
    }
    const last = await aktenkundig(['run', '--sources', file, '--out', out])
    expect(last, last.stderr).toMatchObject({ code: 0 })
    expect(bytesOf(out)).toBe(bytesOf(calm))
    expect(documentsIn(out)).toHaveLength(300)
    // One request may be under way when the kill comes; it alone is made again, and robots.txt and its sibling with it.
    const extra = site.requests.length - 303
    console.info(`${kills} kills, ${done} runs came to their end before; ${extra} requests were made again`)
    expect(extra).toBeLessThanOrEqual(kills * 2)
    // The same page can be under way at several kills, where they come as early as its request.
    for (const [path, count] of Object.entries(site.counts())) expect(count, path).toBeLessThanOrEqual(1 + kills)
    const again = temporaryFolder()
    expect((await aktenkundig(['run', '--from', join(out, 'archive'), '--out', again])).code).toBe(0)
    expect(bytesOf(again)).toBe(bytesOf(calm))
  })

  test('a publication that was killed between two renames is finished by the next reader', async () => {
    const site = await serve({ '/a': news('Ute Beispiel') })
    const out = temporaryFolder()
    const sources = sourcesFile([pagesOf([`${site.origin}/a`])])
    await refresh(out, sources)
    const names = readdirSync(out).filter((name) => /\.jsonl?$|run\.json/.test(name))
    mkdirSync(join(out, '.publish'))
    // Some files have been moved already, others not.
    for (const name of names.slice(0, 3)) renameSync(join(out, name), join(out, '.publish', name))
    const { code } = await aktenkundig(['validate', join(out, 'facts.jsonl')])
    expect(code).toBe(0)
    expect(existsSync(join(out, '.publish'))).toBe(false)
    for (const name of names) expect(existsSync(join(out, name)), name).toBe(true)
  })

  test('the first Ctrl-C drains and leaves the data set alone; run again, it goes on', async () => {
    const { site, file, folder } = await bigSite(60, '40ms')
    const out = join(folder, 'out')
    const some = () => site.requests.length > 20
    const { code, stderr } = await killedAt(['run', '--sources', file, '--out', out], some, 'SIGINT')
    expect({ code, stderr }).toEqual({ code: 130, stderr: expect.stringContaining('run it again to go on') })
    expect(existsSync(join(out, 'facts.jsonl'))).toBe(false)
    expect(site.requests.length).toBeLessThan(60)
    expect((await aktenkundig(['run', '--sources', file, '--out', out])).code).toBe(0)
    expect(documentsIn(out)).toHaveLength(60)
    expect(Object.values(site.counts())).toEqual(Array(61).fill(1))
  })

  test('a second run on the same data set is refused', async () => {
    const { file, folder } = await bigSite(30, '60ms')
    const out = join(folder, 'out')
    const first = killedAt(['run', '--sources', file, '--out', out], () => false)
    while (!existsSync(join(out, 'archive/aktenkundig-000001.warc.gz'))) await new Promise((r) => setTimeout(r, 50))
    const second = await aktenkundig(['run', '--sources', file, '--out', out])
    expect(second).toMatchObject({ code: 75, stderr: expect.stringContaining('another run is at work') })
    expect((await first).code).toBe(0)
  })
})

describe('what is remembered', () => {
  test('changed rules extract anew from the archive, without the network', async () => {
    const site = await serve({ '/a': news('Ute Beispiel'), '/b': news('Max Muster') })
    const out = temporaryFolder()
    const urls = [`${site.origin}/a`, `${site.origin}/b`]
    await refresh(out, sourcesFile([pagesOf(urls, { every: '20h' })]))
    const before = bytesOf(out)
    const state = openState(join(out, 'state.sqlite'))
    state.change("UPDATE extraction SET rules = 'older', facts = '[]'")
    state.close()
    await refresh(out, sourcesFile([pagesOf(urls, { every: '20h' })]))
    expect(site.counts()).toEqual({ '/a': 1, '/b': 1 })
    expect(bytesOf(out)).toBe(before)
  })

  test('what the sources file says of its pages counts as a rule', async () => {
    const site = await serve({ '/a': news('Ute Beispiel', { land: '' }).replace(' ernannt', ' berufen') })
    const out = temporaryFolder()
    await refresh(out, sourcesFile([pagesOf([`${site.origin}/a`], { every: '20h' })]))
    await refresh(out, sourcesFile([pagesOf([`${site.origin}/a`], { every: '20h', jurisdiction: 'DE-HB' })]))
    expect(site.counts()).toEqual({ '/a': 1 })
    expect(factsIn(out)).toMatchObject([{ jurisdiction: 'DE-HB' }])
  })

  test('a source that keeps nothing: no archive, facts remembered, fetched anew for other rules', async () => {
    const site = await serve({ '/a': tagged(news('Ute Beispiel')) })
    const out = temporaryFolder()
    const sources = sourcesFile([pagesOf([`${site.origin}/a`], { every: '20h', keep: 'never' })])
    await refresh(out, sources)
    expect(readdirSync(join(out, 'archive'))).toEqual(['sources.json'])
    expect(documentsIn(out)[0]).not.toHaveProperty('archive')
    await refresh(out, sources)
    expect(site.counts()).toEqual({ '/a': 1 })
    const state = openState(join(out, 'state.sqlite'))
    expect(state.one('SELECT body FROM page')).toEqual({ body: null })
    state.change("UPDATE extraction SET rules = 'older'")
    state.close()
    await refresh(out, sources)
    expect(site.counts()).toEqual({ '/a': 2 })
    expect(site.requests.at(-1)?.headers).not.toHaveProperty('if-none-match')
    expect(factsIn(out)).toHaveLength(1)
  })

  test('a page that stays the same is asked for less and less; nothing is due in between', async () => {
    const site = await serve({ '/a': tagged(news('Ute Beispiel')) })
    const out = temporaryFolder()
    const sources = sourcesFile([pagesOf([`${site.origin}/a`], { every: '20h' })])
    const start = Date.parse('2026-01-01T00:00:00Z')
    for (let hour = 0; hour < 24 * 20; hour += 12)
      await refresh(out, sources, { now: () => new Date(start + hour * 3_600_000) })
    expect(site.counts()['/a']).toBeLessThan(8)
    expect(site.counts()['/a']).toBeGreaterThan(4)
  })

  test('a server that is down keeps the facts of its pages, and the exit code says to run again', async () => {
    const site = await serve({ '/a': news('Ute Beispiel'), '/b': news('Max Muster') })
    const out = temporaryFolder()
    const sources = sourcesFile([pagesOf([`${site.origin}/a`, `${site.origin}/b`])])
    await refresh(out, sources)
    for (const path of ['/a', '/b']) site.pages[path] = (_, response) => void response.destroy()
    const summary = await refresh(out, sources)
    expect(summary).toMatchObject({ documents: 2, facts: 2, failed: 0 })
    expect(issuesIn(out)).toMatchObject([
      { severity: 'warning', reason: expect.stringContaining('kept as of') },
      { severity: 'warning' },
    ])
    expect(changesIn(out)).toEqual([])
  })
})

describe('pages that say the same', () => {
  const text = Array.from(
    { length: 40 },
    (_, n) => `<p>Absatz ${n}: Die Staatskanzlei berichtet über Vorgang ${n * 7}.</p>`,
  ).join('')

  test('tracking parameters, print versions and syndicated texts count as one source', async () => {
    const page = news('Ute Beispiel', { more: text })
    const print = page
      .replace('<main>', '<main><p>Druckansicht</p>')
      .replace('<head>', '<head><link rel="canonical" href="/a">')
    const site = await serve({
      '/a': page,
      '/a/druck': print,
      '/other/copy': page.replace('Wechsel im Amt', 'Amtswechsel'),
      '/b': news('Max Muster', { more: text }),
    })
    const out = temporaryFolder()
    const paths = ['/a', '/a?utm_source=newsletter', '/a/druck', '/other/copy', '/b']
    await refresh(out, sourcesFile([pagesOf(paths.map((path) => site.origin + path))]))
    expect(site.counts()['/a?utm_source=newsletter']).toBeUndefined()
    const copies = documentsIn(out).map(({ source, duplicateOf }) =>
      [source, duplicateOf].map((url) => url?.replace(site.origin, '')),
    )
    expect(copies).toEqual([
      ['/a', undefined],
      ['/a/druck', '/a'],
      ['/b', undefined],
      ['/other/copy', '/a'],
    ])
    const proofs = factsIn(out).map(({ evidence }) => evidence.map(({ source }) => source.replace(site.origin, '')))
    expect(proofs.sort()).toEqual([['/a'], ['/b']])
  })

  test('a copy that states one fact more is no copy', async () => {
    const page = news('Ute Beispiel', { more: text })
    const more = page.replace(text, `${text}<p>Max Muster wurde zum CIO des Landes Brandenburg ernannt.</p>`)
    const site = await serve({ '/a': page, '/copy': more })
    const out = temporaryFolder()
    await refresh(out, sourcesFile([pagesOf([`${site.origin}/a`, `${site.origin}/copy`])]))
    expect(documentsIn(out).filter(({ duplicateOf }) => duplicateOf !== undefined)).toMatchObject([
      { duplicateOf: `${site.origin}/copy` },
    ])
    expect(factsIn(out)).toHaveLength(2)
  })
})

describe('local sources', () => {
  test('folders, files and WARC archives; no path leads out of the folder of the sources file', async () => {
    const site = await serve({ '/a': news('Ute Beispiel') })
    const out = temporaryFolder()
    await refresh(out, sourcesFile([pagesOf([`${site.origin}/a`])]))
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'press'))
    const elsewhere = join(temporaryFolder(), 'secret.txt')
    writeFileSync(elsewhere, '[2.8.2018] Eva Exempel wurde zur CIO des Landes Hessen ernannt.')
    symlinkSync(elsewhere, join(folder, 'press/linked.txt'))
    writeFileSync(join(folder, 'press/one.txt'), '[2.8.2018] Max Muster wurde zum CIO ernannt.')
    renameSync(join(out, 'archive/aktenkundig-000001.warc.gz'), join(folder, 'old.warc.gz'))
    const sources = [
      { id: 'press', kind: 'folder', path: 'press', jurisdiction: 'DE-NI', publisher: 'Testamt' },
      { id: 'old', kind: 'warc', path: 'old.warc.gz' },
      { id: 'out', kind: 'file', path: '../etc/passwd' },
      { id: 'outside', kind: 'file', path: `../${elsewhere.split('/').slice(-2).join('/')}` },
    ]
    const data = join(folder, 'data')
    await refresh(data, { ...sourcesFile(sources), folder })
    expect(documentsIn(data).map(({ origin }) => origin)).toEqual(['press', 'old'])
    expect(
      factsIn(data)
        .map(({ jurisdiction }) => jurisdiction)
        .sort(),
    ).toEqual(['DE-NI', 'DE-SN'])
    expect(
      issuesIn(data)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['missing', 'outside', 'outside'])
  })
})
