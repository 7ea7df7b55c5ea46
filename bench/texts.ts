import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../pipeline/package.ts'

/** Texts in which every other sentence states something: the shared seeds and corpus, else the own fixtures. */
export function denseTexts(): { name: string; texts: string[] } {
  const shared = ['seeds', 'corpus'].map((name) => join(packageFolder(), '../shared', name))
  const there = shared.filter((folder) => existsSync(folder))
  const folders = there.length > 0 ? there : [join(packageFolder(), 'fixtures')]
  const texts = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  return { name: there.length > 0 ? 'seeds and corpus' : 'own fixtures', texts }
}

/** Articles of German papers about anything: the gold texts of the shared pages, where those are at hand. */
export function sharedArticles(): string[] {
  const list = join(packageFolder(), '../shared/pages/pages.jsonl')
  if (!existsSync(list)) return []
  const pages = readFileSync(list, 'utf8').trimEnd().split('\n')
  return pages
    .map((line) => (JSON.parse(line) as { gold: { text?: unknown } }).gold.text)
    .filter((text) => typeof text === 'string')
}
