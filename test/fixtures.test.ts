import { describe, expect, test } from 'vitest'
import { packageFolder } from '../pipeline/package.ts'
import { execute } from './command.ts'
import { differences, extractFixture, fixtureNames, goldenName, goldenOf, readGolden } from './golden.ts'

const { inputs, goldens } = fixtureNames()

describe('fixtures', () => {
  test('inputs and goldens pair up', () => {
    expect(goldens).toEqual(inputs.map(goldenName))
  })

  test('are named <area>--<case>, and those named negative expect nothing', () => {
    for (const input of inputs) expect(input).toMatch(/^[a-z-]+?--[a-z0-9-]+\.(txt|html)$/)
    for (const input of inputs.filter((name) => name.startsWith('negative--'))) expect(readGolden(input)).toEqual([])
  })

  test.each(inputs)('%s gives the facts of its golden', async (input) => {
    const { facts } = await extractFixture(input)
    expect(differences(readGolden(input), facts.map(goldenOf)).join('\n')).toBe('')
  })

  test.each(inputs)('%s: every quote stands at its position', async (input) => {
    const { document, facts } = await extractFixture(input)
    const proofs = facts.flatMap(({ evidence }) => evidence)
    const texts = proofs.map(({ position }) => document.text.slice(position.start, position.end))
    expect(texts).toEqual(proofs.map(({ quote }) => quote.exact))
  })

  test('accept names what no fixture is called, and writes nothing', async () => {
    const script = ['test/accept.ts', 'schema', 'agency--no-such-case']
    const { code, stderr } = await execute(process.execPath, script, { cwd: packageFolder(), env: { CI: '' } })
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'no fixture has agency--no-such-case in its name\n' })
  })
})
