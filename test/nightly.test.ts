import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageFolder } from '../pipeline/package.ts'
import { execute, temporaryFolder } from './command.ts'

const root = packageFolder()

/** The commands of a workflow's steps, each with the folder that it runs in. */
function stepsOf(workflow: string): { script: string; folder: string }[] {
  return workflow.split(/^ {6}- /mu).flatMap((step) => {
    const run = /^run: (?:\|\n(?<block>(?: {10}.*\n)+)|(?<line>.*))/mu.exec(step)?.groups
    const script = run?.block?.replace(/^ {10}/gmu, '') ?? run?.line
    const folder = /^ {8}working-directory: (?<folder>\S+)$/mu.exec(step)?.groups?.folder ?? '.'
    return script === undefined ? [] : [{ script, folder }]
  })
}

test('the steps of examples/nightly.yml, two nights in a row, in a repository of its own', {
  timeout: 120_000,
}, async () => {
  const folder = temporaryFolder()
  const git = async (cwd: string, ...args: string[]) => {
    const { code, stdout, stderr } = await execute(
      'git',
      ['-c', 'user.name=R.', '-c', 'user.email=r@example.org', ...args],
      {
        cwd,
      },
    )
    expect(code, `git ${args.join(' ')}: ${stderr}`).toBe(0)
    return stdout
  }
  await git(folder, 'init', '--quiet', '--bare', 'origin.git')
  await git(folder, 'clone', '--quiet', 'origin.git', 'own')
  const own = join(folder, 'own')
  mkdirSync(join(own, 'texts'))
  const source = { id: 'texts', kind: 'folder', path: 'texts', publisher: 'R.' }
  writeFileSync(join(own, 'sources.json'), JSON.stringify({ contact: 'mailto:r@example.org', sources: [source] }))
  // In place of the installed package: this checkout.
  const npx = `npx() { shift; '${process.execPath}' '${join(root, 'bin/aktenkundig.js')}' "$@"; }\n`
  const steps = stepsOf(readFileSync(join(root, 'examples/nightly.yml'), 'utf8')).filter(
    ({ script }) => !script.startsWith('npm install'),
  )
  expect(steps).toHaveLength(4)

  for (const night of ['sachsen-05.txt', 'bund-04.txt']) {
    cpSync(join(root, 'test/histories', night), join(own, 'texts', night))
    await git(own, 'add', '.')
    await git(own, 'commit', '--quiet', '--message', night)
    await git(own, 'push', '--quiet', 'origin', 'HEAD:main')
    const checkout = join(folder, night)
    await git(folder, 'clone', '--quiet', '--depth', '1', '--branch', 'main', `file://${folder}/origin.git`, night)
    if (existsSync(join(folder, 'cache'))) cpSync(join(folder, 'cache'), join(checkout, 'output'), { recursive: true })
    for (const { script, folder: where } of steps) {
      const { code, stderr } = await execute('bash', ['-e', '-c', npx + script], { cwd: join(checkout, where) })
      expect(code, `${script}: ${stderr}`).toBe(0)
    }
    cpSync(join(checkout, 'output'), join(folder, 'cache'), { recursive: true })
  }
  expect((await git(join(folder, 'origin.git'), 'log', '--format=%s', 'data')).match(/^Release of /gmu)).toHaveLength(2)
  const [day = ''] = readdirSync(join(folder, 'bund-04.txt/releases')).filter((name) => /^\d/.test(name))
  const facts = readFileSync(join(folder, 'bund-04.txt/releases', day, 'data/facts.jsonl'), 'utf8')
  expect(facts).toContain('Klaus Vitt')
})
