import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageFolder } from '../../pipeline/package.ts'

const root = packageFolder()

/** What files import as they are loaded themselves, directly or not; what they load later with `import()` left out. */
function loadedBy(entries: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const waiting = [...entries]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    if (!existsSync(join(root, file))) continue
    const source = readFileSync(join(root, file), 'utf8')
    for (const { groups } of source.matchAll(/^(?:import|export)(?! type)\b[^'";=]*?from '(?<specifier>[^']+)'/gm)) {
      const specifier = groups?.specifier ?? ''
      waiting.push(specifier.startsWith('.') ? relative(root, resolve(root, dirname(file), specifier)) : specifier)
    }
  }
  return seen
}

describe('fetching is loaded only where something is fetched', () => {
  const HEAVY = ['undici', 'warcio', 'p-queue', 'robots-parser', 'ipaddr.js', 'node:sqlite', 'feedsmith']

  test.each([
    ['the command', ['pipeline/cli.ts', 'pipeline/cli/run.ts', 'pipeline/cli/extract.ts', 'pipeline/cli/explain.ts']],
    ['the library', ['pipeline/index.ts', 'pipeline/run.ts']],
  ])('%s on local files', (_, entries) => {
    const loaded = loadedBy(entries)
    expect(loaded.size).toBeGreaterThan(50)
    expect(HEAVY.filter((name) => loaded.has(name))).toEqual([])
  })

  test('a refresh does load it', () => {
    const loaded = loadedBy(['pipeline/acquire/refresh.ts'])
    expect(HEAVY.filter((name) => loaded.has(name))).toEqual(HEAVY)
  })
})

test('one text file needs no reader of HTML, and no threads', () => {
  const loaded = loadedBy(['pipeline/cli.ts', 'pipeline/cli/extract.ts'])
  expect(loaded).toContain('pipeline/read/plain-text.ts')
  expect(['pipeline/read/html.ts', 'pipeline/read/feed.ts', 'piscina'].filter((name) => loaded.has(name))).toEqual([])
})
