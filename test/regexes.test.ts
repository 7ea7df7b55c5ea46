import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { getFirstConsumedChar, toCache } from 'regexp-ast-analysis'
import { analyse } from 'scslre'
import { parseSync, Visitor } from 'vite'
import { describe, expect, test } from 'vitest'
import { packageFolder } from '../pipeline/package.ts'

const root = packageFolder()
const filesOf = (layer: string) => globSync(`${layer}/**/*.ts`, { cwd: root }).sort()

interface Found {
  readonly where: string
  readonly source: string
  readonly flags: string
}

/** The literals of a source file. */
function literalsIn(file: string): Found[] {
  const text = readFileSync(join(root, file), 'utf8')
  const found: Found[] = []
  new Visitor({
    Literal: (node) => {
      if (!('regex' in node)) return
      const where = `${file}:${text.slice(0, node.start).split('\n').length}`
      found.push({ where, source: node.regex.pattern, flags: node.regex.flags })
    },
  }).visit(parseSync(file, text).program)
  return found
}

/** What the modules make with `new RegExp` while they load. */
async function builtBy(files: readonly string[]): Promise<Found[]> {
  const found: Found[] = []
  const Plain = RegExp
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, args: [string | RegExp, string?]) {
      const made = new target(...args)
      found.push({ where: 'new RegExp', source: made.source, flags: made.flags })
      return made
    },
  })
  try {
    for (const file of files) await import(join(root, file))
  } finally {
    globalThis.RegExp = Plain
  }
  return found
}

/**
 * Which of them may take more than linear time: `Self` and `Trade`, from one position (`(a+)+`, `\s*\n\s*`); `Move`,
 * because each position of a run is tried (`\s+$`), which squares it; `Either`, because two alternatives of what is
 * repeated begin alike (`(?:\w|a)*`). Bounded repetitions count as constants.
 */
function superLinear(all: readonly Found[]): string[] {
  return all.flatMap((each) => {
    const why = repeatsAmbiguously(each) ? 'Either' : analyse(each, { maxReports: 1 }).reports[0]?.type
    return why ? [`${each.where} ${why}: /${each.source.slice(0, 120)}/${each.flags}`] : []
  })
}

function repeatsAmbiguously({ source, flags }: Found): boolean {
  const literal = new RegExpParser().parseLiteral(`/${source}/${flags}`)
  const cache = toCache(literal.flags)
  let isAmbiguous = false
  visitRegExpAST(literal, {
    onQuantifierEnter({ max, element }) {
      if (max !== Infinity || !('alternatives' in element)) return
      const first = element.alternatives.map((alternative) => getFirstConsumedChar(alternative, 'ltr', cache).char)
      isAmbiguous ||= first.some((a, i) => first.slice(i + 1).some((b) => !a.isDisjointWith(b)))
    },
  })
  return isAmbiguous
}

describe('no regular expression blows up', () => {
  test.each([
    ['^(?:a+)+b', 'Self'],
    ['^a*a*b', 'Trade'],
    ['a+b', 'Move'],
    ['^(?:\\w|a)*$', 'Either'],
    ['(?<!a)a+b', undefined],
    ['^(?:ab|c)*$', undefined],
  ])('%s would: %s', (source, why) => {
    const [found] = superLinear([{ where: '', source, flags: 'u' }])
    expect(found?.trim().split(':')[0]).toBe(why)
  })

  test('in the sources', () => {
    const all = ['pipeline', 'extractors'].flatMap(filesOf).flatMap(literalsIn)
    expect(all.length).toBeGreaterThan(1500)
    expect(superLinear(all)).toEqual([])
  })

  test('nor one that the extractors put together', async () => {
    const all = await builtBy(filesOf('extractors'))
    expect(all.length).toBeGreaterThan(20)
    expect(superLinear(all)).toEqual([])
  })
})
