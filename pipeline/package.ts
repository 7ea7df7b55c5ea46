import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package's own folder, from the source of a checkout as from `dist/`. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

/** The package's own version. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { version: string }
  return version
}

/** What each rule was worth on own texts: fired, right, precision. */
interface RuleWorth {
  readonly id: string
  readonly fired: number
  readonly right: number
  readonly precision: number
}

/** The measured worth of the rules that come with the package; none where nobody measured. */
export function rulesWorth(): readonly RuleWorth[] {
  const path = join(packageFolder(), 'extractors/rules.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { rules: RuleWorth[] }).rules : []
}
