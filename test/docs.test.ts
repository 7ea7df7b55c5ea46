import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { program } from '../pipeline/cli.ts'
import { packageFolder } from '../pipeline/package.ts'
import { factTypes } from '../pipeline/records.ts'
import { execute, temporaryFolder } from './command.ts'
import { readme, shellCommands } from './readme.ts'

const root = packageFolder()
const { scripts, engines, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
  engines: { node: string }
  devDependencies: { node: string }
}

describe('README', () => {
  test('names every command, every option and every fact type', () => {
    const text = readme()
    for (const command of program().commands) {
      expect(text).toContain(`aktenkundig ${command.name()}`)
      for (const { long } of command.options) expect(text, command.name()).toContain(long ?? '')
    }
    for (const type of factTypes) expect(text).toContain(`\`${type}\``)
  })

  test('says which Node is needed', () => {
    expect(engines.node).toBe('^22.22.1 || >=24.7.0')
    expect(readme()).toContain('22.22.1')
    expect(readme()).toContain('24.7')
  })

  test('the tests run on the Node that the checkout brings', () => {
    expect(process.version).toBe(`v${devDependencies.node}`)
  })

  test('names only npm scripts that there are', () => {
    const text = readme() + readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
    const named = [...text.matchAll(/npm run (?<script>[\w:-]+)/g)].map((match) => match.groups?.script ?? '')
    expect(named.filter((script) => !(script in scripts))).toEqual([])
  })

  test('links only to files that there are', () => {
    const links = [...readme().matchAll(/\]\((?<target>[^)#:]+)\)/g)].map((match) => match.groups?.target ?? '')
    expect(links.length).toBeGreaterThan(2)
    expect(links.filter((target) => !existsSync(join(root, target)))).toEqual([])
  })

  test('its commands work as they stand', { timeout: 60_000 }, async () => {
    const commands = shellCommands().filter((line) => line.includes('npx aktenkundig'))
    expect(commands.length).toBeGreaterThan(5)
    const cwd = temporaryFolder()
    symlinkSync(join(root, 'fixtures'), join(cwd, 'fixtures'))
    const bin = `"${process.execPath}" "${join(root, 'bin/aktenkundig.js')}"`
    for (const command of commands) {
      const shell = command.replaceAll('npx aktenkundig', bin)
      const { code, stderr } = await execute('sh', ['-c', `set -e; ${shell}`], { cwd })
      expect({ command, code, stderr: code === 0 ? '' : stderr }).toEqual({ command, code: 0, stderr: '' })
    }
  })
})

describe('the other pages', () => {
  test('CHANGELOG has the version of the package on top', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    const first = /^## (?<version>\S+)/m.exec(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))
    expect(['Unreleased', version]).toContain(first?.groups?.version)
  })

  test('.ci/run runs the README’s test command', () => {
    expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain('npm test')
    expect(shellCommands()).toContain('npm test')
  })

  test('accept refuses to rewrite expectations in CI', async () => {
    const answer = await execute(process.execPath, ['test/accept.ts'], { cwd: root, env: { CI: '1' } })
    expect(answer).toMatchObject({ code: 1 })
    expect(answer.stderr).toContain('CI')
  })
})
