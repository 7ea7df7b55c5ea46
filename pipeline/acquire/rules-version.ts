import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Given } from '../document.ts'
import { packageFolder } from '../package.ts'
import type { Source } from './sources.ts'

/** The code that decides what a page's bytes become, in a checkout; everything under the folders. */
const FOLDERS = ['extractors', 'pipeline/read']
const FILES = ['document', 'extract', 'identity', 'process', 'proof', 'read', 'records', 'validate']

/** What a source says of its pages where they are silent. */
export function givenBy({ publisher, jurisdiction, language }: Source): Given {
  const given = Object.entries({ publisher, jurisdiction, language }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given)
}

/** A fingerprint for each source of all that decides what a page's bytes become: the rules, and what the source says. */
export function sourceRules(): (source: Source) => string {
  const version = rulesVersion()
  return (source) => {
    const given = createHash('sha256')
      .update(JSON.stringify(givenBy(source)))
      .digest('hex')
    return `${version}.${given.slice(0, 8)}`
  }
}

/**
 * A fingerprint of all rules: another one means that what was extracted may differ. The version number would not do, as a
 * checkout's rules change between versions. Takes about 10 ms.
 */
export function rulesVersion(): string {
  const root = packageFolder()
  const digest = createHash('sha256').update(dependencies())
  for (const file of decidingFiles(root).sort()) digest.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  return digest.digest('hex').slice(0, 16)
}

/** Of a package all its code: bundled files hold more than what decides. */
function decidingFiles(root: string): string[] {
  const filesIn = (folder: string, ending: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(ending))
      .map((file) => `${folder}/${file}`)
  if (!import.meta.url.endsWith('.ts')) return filesIn('dist', '.js')
  return [...FOLDERS.flatMap((folder) => filesIn(folder, '.ts')), ...FILES.map((name) => `pipeline/${name}.ts`)]
}

function dependencies(): string {
  const { dependencies } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as {
    dependencies: object
  }
  return JSON.stringify(dependencies)
}
