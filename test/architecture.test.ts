import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extractors } from '../extractors/index.ts'
import { packageFolder } from '../pipeline/package.ts'

const root = packageFolder()

/** The layers from the lowest to the highest; a file may import from its own layer and from those below. */
const LAYERS = ['extractors/german', 'extractors', 'pipeline'] as const

/** Types that every layer shares. */
const SHARED = ['extractors/document.ts']

function layerOf(file: string): number {
  return LAYERS.findIndex((layer) => file.startsWith(`${layer}/`))
}

const files = LAYERS.slice(1)
  .flatMap((layer) => readdirSync(join(root, layer), { recursive: true, encoding: 'utf8' }).map((f) => join(layer, f)))
  .filter((file) => file.endsWith('.ts'))

/** What a file imports; with `runTime`, without `import type`. */
function importsOf(file: string, runTime = false): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  const statements = source.matchAll(/^(?:import|export)(?<type> type)?\b[^'";=]*?from '(?<specifier>[^']+)'/gm)
  const calls = source.matchAll(/\bimport\('(?<specifier>[^']+)'\)/g)
  return [...statements, ...calls]
    .filter(({ groups }) => !(runTime && groups?.type !== undefined))
    .map(({ groups }) => groups?.specifier ?? '')
}

/** The files of the tree that a file imports. */
const ownImportsOf = (file: string, runTime = false): string[] =>
  importsOf(file, runTime)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => relative(root, resolve(root, dirname(file), specifier)))

describe('architecture', () => {
  test('imports point one way: pipeline → extractors → extractors/german', () => {
    const wrong = files.flatMap((file) =>
      ownImportsOf(file)
        .filter((target) => !SHARED.includes(target) && layerOf(target) > layerOf(file))
        .map((target) => `${file} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  test('what all fact types share knows none of them: the registry alone does', () => {
    const folders = extractors.map(({ type }) => `extractors/${type}/`)
    const isOfType = (file: string) => folders.some((folder) => file.startsWith(folder))
    const wrong = files
      .filter((file) => file.startsWith('extractors/') && !isOfType(file) && file !== 'extractors/index.ts')
      .flatMap((file) =>
        ownImportsOf(file).flatMap((target) => (isOfType(target) ? [`${file} imports ${target}`] : [])),
      )
    expect(folders.every((folder) => existsSync(join(root, folder)))).toBe(true)
    expect(wrong).toEqual([])
  })

  test('no files import each other in a circle, types apart', () => {
    const imports = new Map(files.map((file) => [file, ownImportsOf(file, true)]))
    const done = new Set<string>()
    const circles: string[] = []
    const follow = (file: string, path: readonly string[]): void => {
      const at = path.indexOf(file)
      if (at >= 0) circles.push([...path.slice(at), file].join(' → '))
      if (at >= 0 || done.has(file)) return
      for (const target of imports.get(file) ?? []) follow(target, [...path, file])
      done.add(file)
    }
    for (const file of files) follow(file, [])
    expect(circles).toEqual([])
  })

  test('no source file imports tests, benches or fixtures', () => {
    const outside = files.flatMap((file) =>
      importsOf(file).filter((s) => /^(?:\.\.\/)+(?:test|bench|fixtures)\//.test(s)),
    )
    expect(outside).toEqual([])
  })

  test('at run time only declared dependencies are imported', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object }
    const packages = files
      .flatMap((file) => importsOf(file, true))
      .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
      .map((specifier) =>
        specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/'),
      )
    expect(Object.keys(dependencies)).toEqual(expect.arrayContaining([...new Set(packages)]))
  })

  test('the whole flow reads on one screen', () => {
    const source = readFileSync(join(root, 'pipeline/run.ts'), 'utf8')
    const flow = source.slice(source.indexOf('export async function run'))
    expect(flow.slice(0, flow.indexOf('\n}\n')).split('\n').length).toBeLessThanOrEqual(50)
  })

  test('files that ARCHITECTURE.md names exist', () => {
    const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
    const named = [...text.matchAll(/`(?<path>(?:pipeline|extractors|fixtures|test|bench|bin|output)\/[^`\s*<]*)`/g)]
    const paths = named.map((match) => match.groups?.path ?? '')
    expect(paths.length).toBeGreaterThan(10)
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  test('files that DECISIONS.md names exist', () => {
    const text = readFileSync(join(root, 'DECISIONS.md'), 'utf8')
    const named = new Set([...text.matchAll(/`(?<path>[\w./-]+\.ts)`/g)].map(({ groups }) => groups?.path ?? ''))
    const all = [...files, ...globSync('{bench,test}/**/*.ts', { cwd: root })]
    const isThere = (path: string) => all.some((file) => `/${file}`.endsWith(`/${path}`))
    expect(named.size).toBeGreaterThan(40)
    expect([...named].filter((path) => !isThere(path))).toEqual([])
  })
})
