import { describe, expect, test } from 'vitest'
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
})
