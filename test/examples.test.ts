import { cpSync, createReadStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { program } from '../pipeline/cli.ts'
import { packageFolder } from '../pipeline/package.ts'
import { run } from '../pipeline/run.ts'
import { hasChromium, openBrowser } from './browser.ts'
import { aktenkundig, execute } from './command.ts'
import { codeBlocks } from './readme.ts'

const root = packageFolder()
const examples = join(root, 'examples')
let folder: string
let release: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aktenkundig-examples-'))
  release = join(folder, 'releases/2025-01-01')
  await run({ sources: [join(root, 'test/histories')], out: join(folder, 'out'), version: '0' })
  const { code, stderr } = await aktenkundig([
    'release',
    join(folder, 'out'),
    '--out',
    join(folder, 'releases'),
    '--date',
    '2025-01-01',
  ])
  if (code !== 0) throw new Error(stderr)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const example = async (...args: string[]) => {
  const { code, stdout, stderr } = await execute(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: examples,
  })
  expect(code, stderr).toBe(0)
  return stdout.trimEnd().split('\n')
}

describe('examples', () => {
  test('who-was-cio.ts answers for a day, and says what is only presumed', async () => {
    expect(await example('who-was-cio.ts', release, '2019-05-01')).toEqual([
      'Sachsen: Thomas Popp',
      'Thüringen: Hartmut Schubert',
      'Bund: Klaus Vitt',
    ])
    expect(await example('who-was-cio.ts', release, '2025-01-01')).toContain(
      'Sachsen: Thomas Popp (last confirmed 2023-02-07)',
    )
  })

  test('best-supported.sql runs over facts.jsonl', async () => {
    const rows = await example('sql.ts', release, 'best-supported.sql')
    expect(rows).toHaveLength(10)
    expect(rows[0]?.split('\t')).toEqual(['appointment', 'appointed', 'Markus Richter', '2020-05-01', '3'])
  })

  test('each is of about 30 lines, and is named in the README', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    for (const name of readdirSync(examples)) {
      expect(readme).toContain(`examples/${name}`)
      if (/\.(?:ts|sql)$/.test(name))
        expect(readFileSync(join(examples, name), 'utf8').split('\n').length, name).toBeLessThan(40)
    }
  })

  test('the workflow calls commands and options that there are', () => {
    const workflow = readFileSync(join(examples, 'nightly.yml'), 'utf8')
    const calls = [...workflow.matchAll(/npx aktenkundig (?<command>\w+) (?<rest>.*)$/gm)]
    expect(calls).toHaveLength(2)
    for (const { groups } of calls) {
      const command = program().commands.find((known) => known.name() === groups?.command)
      const options = [...(groups?.rest ?? '').matchAll(/--[\w-]+/g)].map(([option]) => option)
      expect(command?.options.map(({ long }) => long)).toEqual(expect.arrayContaining(options))
    }
  })

  test.skipIf(!hasChromium)('the static page lists the latest confirmed CIOs', async () => {
    cpSync(join(examples, 'latest-cios'), join(release, 'latest-cios'), { recursive: true })
    const server = createServer((request, response) => {
      const path = join(release, normalize(new URL(request.url ?? '/', 'http://localhost').pathname))
      const types: Record<string, string> = {
        '.html': 'text/html',
        '.js': 'text/javascript',
        '.json': 'application/json',
      }
      response.writeHead(existsSync(path) ? 200 : 404, { 'content-type': types[extname(path)] ?? 'text/plain' })
      if (existsSync(path)) createReadStream(path).pipe(response)
      else response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/latest-cios/index.html`)
      await page.waitForSelector('tbody tr')
      expect(await page.locator('tbody tr').allInnerTexts()).toEqual([
        'Sachsen\tThomas Popp\t2023-02-07',
        'Bund\tMarkus Richter\t2022-06-21',
      ])
    } finally {
      await browser.close()
      server.close()
    }
  })
})

describe('README', () => {
  test('its transcript of the query is what the command prints', async () => {
    const block = codeBlocks('console').find((code) => code.includes('query data')) ?? ''
    const steps = block.split(/^\$ /m).slice(1)
    expect(steps).toHaveLength(3)
    for (const step of steps.slice(1)) {
      const [command = '', ...printed] = step.split('\n')
      const args = command
        .replace('npx aktenkundig ', '')
        .replace('query data', `query ${join(folder, 'out')}`)
        .split(' ')
      expect((await aktenkundig([...args, '--table'])).stdout).toBe(printed.join('\n'))
    }
  })
})
