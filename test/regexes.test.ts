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
/** What a start loads to read a text. */
const START = ['extractors', 'pipeline/read'].flatMap(filesOf)

interface Found {
  readonly where: string
  readonly source: string
  readonly flags: string
}

interface Literal extends Found {
  /** Outside of all functions. */
  readonly madeAtLoad: boolean
}

/** The literals of a source file. */
function literalsIn(file: string): Literal[] {
  const text = readFileSync(join(root, file), 'utf8')
  const found: Literal[] = []
  let depth = 0
  const enter = () => void depth++
  const leave = () => void depth--
  new Visitor({
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    Literal: (node) => {
      if (!('regex' in node)) return
      const where = `${file}:${text.slice(0, node.start).split('\n').length}`
      found.push({ where, source: node.regex.pattern, flags: node.regex.flags, madeAtLoad: depth === 0 })
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

  test('nor one that reading and the extractors put together', async () => {
    const all = await builtBy(START)
    expect(all.length).toBeGreaterThan(300)
    expect(superLinear(all)).toEqual([])
  })
})

test('what every start makes is written with latin where it can be', () => {
  const properties = ({ source }: Found) => [...source.matchAll(/\\[pP]\{\w+\}/g)].map(([property]) => property)
  const known = ['\\p{L}', '\\p{Lu}', '\\p{Ll}', '\\p{N}']
  const slow = START.flatMap(literalsIn).filter((literal) => {
    const used = properties(literal)
    return literal.madeAtLoad && used.length > 0 && used.every((property) => known.includes(property))
  })
  expect(slow.map(({ where, source }) => `${where} ${source}`)).toEqual([])
})
