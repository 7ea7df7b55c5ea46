import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../pipeline/package.ts'

// `npm run score [-- --misses --kinds …]`: extraction scored against the shared gold, where that is at hand.
const root = packageFolder()
const shared = join(root, '../shared')
const folders = ['seeds', 'corpus'].map((name) => join(shared, name)).filter((folder) => existsSync(folder))
const scorer = join(shared, 'tools/score-facts')
if (folders.length === 0 || !existsSync(scorer)) {
  console.error(`nothing to score: there is no gold in ${shared}`)
  process.exit(66)
}
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name)),
)
const floors = ['--min', '0.92,0.80,0.78']
const command = [join(root, 'bin/aktenkundig.js'), 'extract', ...texts]
const extract = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] })
const score = spawn(process.execPath, [scorer, ...folders, ...floors, ...process.argv.slice(2)], {
  stdio: ['pipe', 'inherit', 'inherit'],
})
extract.stdout.pipe(score.stdin)
extract.on('exit', (code) => {
  if (code !== 0) process.exitCode = code ?? 70
})
score.on('exit', (code) => {
  if (code !== 0) process.exitCode = code ?? 70
})
