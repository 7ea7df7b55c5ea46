import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageFolder } from '../pipeline/package.ts'
import type { FactRecord } from '../pipeline/records.ts'
import { type Answer, execute, NEWS, records, temporaryFolder } from './command.ts'
import { libraryExample } from './readme.ts'

/** What npm passes to its scripts would reach the inner npm too, and make it work on the wrong folder. */
const env = Object.fromEntries(
  Object.keys(process.env)
    .filter((k) => /^npm_/i.test(k))
    .map((k) => [k, undefined]),
)

async function npm(args: readonly string[], cwd: string): Promise<Answer> {
  const answer = await execute('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, env })
  expect(answer.code, answer.stderr).toBe(0)
  return answer
}

describe('the published package', () => {
  test('installs into an empty folder; the command, the library and its types work there', {
    timeout: 180_000,
  }, async () => {
    const folder = temporaryFolder()
    await npm(['pack', '--pack-destination', folder], packageFolder())
    const [tarball = ''] = readdirSync(folder)
    const user = join(folder, 'user')
    mkdirSync(user)
    writeFileSync(join(user, 'package.json'), '{"type":"module","private":true}')
    await npm(['install', '--prefer-offline', '--ignore-scripts', join(folder, tarball)], user)

    writeFileSync(join(user, 'news.txt'), NEWS)
    const bin = join(user, 'node_modules/.bin/aktenkundig')
    const command = await execute(bin, ['extract', 'news.txt'], { cwd: user })
    expect(command, command.stderr).toMatchObject({ code: 0, stderr: '' })
    expect(records<FactRecord>(command.stdout)[0]).toMatchObject({ type: 'appointment', person: 'Thomas Popp' })

    const threads = await execute(bin, ['run', 'news.txt', '--workers', '1', '--out', 'data'], { cwd: user })
    expect(threads.code, threads.stderr).toBe(0)

    const { code, output } = libraryExample()
    writeFileSync(join(user, 'example.js'), code)
    const library = await execute(process.execPath, ['example.js'], { cwd: user })
    expect(library, library.stderr).toMatchObject({ code: 0, stdout: output })

    writeFileSync(join(user, 'typed.ts'), TYPED)
    cpSync(join(packageFolder(), 'examples/who-was-cio.ts'), join(user, 'who-was-cio.ts'))
    const tsc = join(packageFolder(), 'node_modules/.bin/tsc')
    const node = ['--types', 'node', '--typeRoots', join(packageFolder(), 'node_modules/@types')]
    const strict = ['--strict', '--noEmit', '--module', 'nodenext', '--skipLibCheck', ...node]
    const types = await execute(tsc, [...strict, 'typed.ts', 'who-was-cio.ts'], { cwd: user })
    expect(types, types.stdout).toMatchObject({ code: 0 })

    const installed = join(user, 'node_modules/aktenkundig')
    expect(readdirSync(installed)).not.toContain('pipeline')
    expect(JSON.parse(readFileSync(join(installed, 'output/schema/fact.schema.json'), 'utf8'))).toHaveProperty('oneOf')
  })
})

const TYPED = `
import { extractFacts, type FactRecord, readDocument, type Span } from 'aktenkundig'
const { facts } = extractFacts('Text', { published: '2018-08-02' })
const people: string[] = facts.flatMap((fact) => (fact.type === 'appointment' ? [fact.person] : []))
const first: FactRecord | undefined = facts[0]
const where: Span | undefined = first?.evidence[0]?.position
export const all = [people, where, readDocument({ source: 'a', bytes: new Uint8Array([65]) }).text]
`
