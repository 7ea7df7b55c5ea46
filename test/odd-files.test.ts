import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { acquire, open } from '../pipeline/acquire.ts'
import { packageFolder } from '../pipeline/package.ts'
import type { IssueRecord } from '../pipeline/records.ts'
import { aktenkundig, execute, NEWS, records, temporaryFolder } from './command.ts'

const BIN = `"${process.execPath}" "${join(packageFolder(), 'bin/aktenkundig.js')}"`

/** A folder with a good file, and what else is in it. */
function folderWith(put: (folder: string) => void): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'in/good.txt'), NEWS)
  put(join(folder, 'in'))
  return folder
}

const pipe = (path: string) => execFileSync('mkfifo', [path])

describe.skipIf(process.platform === 'win32')(
  'what is in a folder and can’t be read is named, and the others go on',
  () => {
    test.each<[string, string, (folder: string) => void]>([
      [
        'a link to nothing',
        'dangling.txt: error: no such file',
        (in_) => symlinkSync('nowhere', join(in_, 'dangling.txt')),
      ],
      [
        'a link to itself',
        'self.txt: error: links in a circle',
        (in_) => symlinkSync('self.txt', join(in_, 'self.txt')),
      ],
      [
        'a name that is not UTF-8',
        'error: its name is not UTF-8',
        (in_) => writeFileSync(Buffer.concat([Buffer.from(`${in_}/`), Buffer.from('m\xfcll.txt', 'latin1')]), NEWS),
      ],
      ['a named pipe', 'pipe.txt: error: no regular file', (in_) => pipe(join(in_, 'pipe.txt'))],
      ['a device', 'zero.txt: error: no regular file', (in_) => symlinkSync('/dev/zero', join(in_, 'zero.txt'))],
    ])('%s', async (_, message, put) => {
      const found = []
      for await (const input of acquire([join(folderWith(put), 'in')]))
        found.push('error' in input ? `${input.source}: error: ${input.error.message}` : 'read')
      expect(found.sort()).toEqual([expect.stringContaining(message), 'read'])
    })

    test('by both commands', async () => {
      const cwd = folderWith((in_) => symlinkSync('nowhere', join(in_, 'dangling.txt')))
      const extracted = await aktenkundig(['extract', 'in'], { cwd })
      expect(extracted).toMatchObject({ code: 65, stderr: 'in/dangling.txt: error: no such file (acquire)\n' })
      expect(records(extracted.stdout)).toHaveLength(1)
      expect((await aktenkundig(['run', 'in', '--out', 'out'], { cwd })).code).toBe(65)
      const issues = records<IssueRecord>(readFileSync(join(cwd, 'out/issues.jsonl'), 'utf8'))
      expect(issues).toMatchObject([{ source: 'in/dangling.txt', stage: 'acquire', code: 'missing' }])
    })

    test('a file that goes away after its folder was listed', async () => {
      const folder = folderWith((in_) => writeFileSync(join(in_, 'late.txt'), NEWS))
      const found: string[] = []
      for await (const input of acquire([join(folder, 'in')])) {
        if (found.length === 0) unlinkSync(join(folder, 'in/late.txt'))
        found.push('error' in input ? input.error.code : 'read')
      }
      expect(found).toEqual(['read', 'missing'])
    })

    test('links to folders are not followed', async () => {
      const folder = folderWith((in_) => symlinkSync('.', join(in_, 'again')))
      const { code, stdout } = await aktenkundig(['extract', 'in'], { cwd: folder })
      expect({ code, facts: records(stdout).length }).toEqual({ code: 0, facts: 1 })
    })
  },
)

describe.skipIf(process.platform === 'win32')('what has no end is refused, wherever a file is named', () => {
  test.each(['extract', 'read', 'explain'])('%s', async (command) => {
    const cwd = folderWith((in_) => pipe(join(in_, 'pipe')))
    expect(await aktenkundig([command, 'in/pipe'], { cwd })).toEqual({
      code: 66,
      stdout: '',
      stderr: 'in/pipe: error: no regular file (acquire)\n',
    })
  })

  test('in a request, and as the source of a proof', async () => {
    const cwd = folderWith((in_) => pipe(join(in_, 'pipe')))
    const { stdout } = await aktenkundig(['extract', '--jsonl'], { cwd, input: '{"id":1,"path":"in/pipe"}' })
    expect(records<{ issues: IssueRecord[] }>(stdout)[0]?.issues).toMatchObject([{ code: 'unsupported' }])
    const facts = await aktenkundig(['extract', 'in/good.txt'], { cwd })
    writeFileSync(join(cwd, 'facts.jsonl'), facts.stdout.replace('in/good.txt', 'in/pipe'))
    const { code, stderr } = await aktenkundig(['validate', 'facts.jsonl'], { cwd })
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('1 without their document') })
  })

  test('what the shell opened is read; without an end, up to the limit', async () => {
    const cwd = folderWith(() => {})
    const shell = (line: string) => execute('bash', ['-c', line.replaceAll('ak', BIN)], { cwd })
    for (const line of [
      'ak extract <(cat in/good.txt)',
      'ak extract /dev/stdin < in/good.txt',
      'ak extract - < in/good.txt',
    ])
      expect(records((await shell(line)).stdout), line).toHaveLength(1)
    for (const line of ['ak read <(cat /dev/zero)', 'ak explain - < /dev/zero'])
      expect(await shell(line), line).toMatchObject({ code: 66, stderr: expect.stringContaining('more than 20 MB') })
  })
})

test.each([
  ['file:///etc/hosts', 'an address with file: only http(s) is fetched'],
  ['FTP://example.org/a', 'an address with ftp: only http(s) is fetched'],
  ['http://example.org/', 'an address: read takes one, run --sources many'],
  ['a\0b', 'no path: it has a NUL in it'],
])('%j is no path', async (path, message) => {
  const refused = { source: path, error: { message } }
  expect(await open(path)).toMatchObject(refused)
  for await (const input of acquire([path])) expect(input).toMatchObject(refused)
})
