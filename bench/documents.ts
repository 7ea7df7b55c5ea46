import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Acquired } from '../pipeline/acquire.ts'
import { packageFolder } from '../pipeline/package.ts'
import { randomFrom } from './seeded.ts'

/** Documents in any number for measurements of scale, from fixtures, test texts and, where they are at hand, the shared corpora. */

const FOLDERS = ['fixtures', 'test/texts', 'test/histories', '../shared/seeds', '../shared/corpus']

/**
 * `count` documents: the texts over and over, each time with the years shifted and figures changed, so that no two are
 * the same and facts differ. The same seed gives the same documents.
 */
export function* documents(count: number, seed = 1): Generator<Acquired & { snapshot: { bytes: Uint8Array } }> {
  const random = randomFrom(seed)
  const originals = FOLDERS.flatMap((folder) => textsIn(join(packageFolder(), folder)))
  for (let n = 0; n < count; n += 1) {
    const { ending, text } = originals[n % originals.length] as { ending: string; text: string }
    const shift = Math.floor(random() * 9) - 4
    const varied = text
      .replace(/\b20[012]\d\b/g, (year) => String(Number(year) + shift))
      .replace(/\b[2-9]\d\b/g, () => String(20 + Math.floor(random() * 80)))
    const source = `document-${String(n).padStart(6, '0')}${ending}`
    const contentType = ending === '.html' ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8'
    yield { source, snapshot: { source, contentType, bytes: Buffer.from(`${varied}\nStand ${n}.\n`) } }
  }
}

function textsIn(folder: string): { ending: string; text: string }[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ['.txt', '.html'].includes(extname(name)))
    .sort()
    .map((name) => ({ ending: extname(name), text: readFileSync(join(folder, name), 'utf8') }))
}
