import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReadableDocument } from '../extractors/document.ts'
import { extractClaims, extractors } from '../extractors/index.ts'
import type { Rule } from '../extractors/rule.ts'
import { createRuleEngine } from '../extractors/rule-engine.ts'
import { packageFolder } from '../pipeline/package.ts'

const EXTRACTORS = join(packageFolder(), 'extractors')

function documentOf(text: string, published?: string): ReadableDocument {
  return {
    source: 'example.txt',
    text,
    segments: [{ kind: 'main', block: 'paragraph', start: 0, end: text.length }],
    ...(published ? { published: { value: published, signal: 'example' } } : {}),
  }
}

const engine = createRuleEngine(extractors)

/** The claims that one rule reads from a text. */
function claimsOf(rule: Rule, text: string, published?: string) {
  return engine
    .attempts(documentOf(text, published))
    .attempts.flatMap((a) => (a.rule.id === rule.id && 'claim' in a.outcome ? [a.outcome.claim] : []))
}

describe.each(extractors.flatMap((e) => e.rules.map((rule) => [rule.id, rule] as const)))('%s', (_, rule: Rule) => {
  it('has examples and counterexamples', () => {
    expect(rule.examples.length).toBeGreaterThan(0)
    expect(rule.counterexamples.length).toBeGreaterThan(0)
  })

  it.each(rule.examples.map((e) => [e.text, e] as const))('reads: %s', (_text, example) => {
    const claims = claimsOf(rule, example.text, example.published)
    for (const expected of example.facts) {
      const { date, ...slots } = expected
      expect(claims).toContainEqual(
        expect.objectContaining({
          ...slots,
          ...(date === undefined ? {} : { date: expect.objectContaining({ value: date }) }),
        }),
      )
    }
    expect(claims).toHaveLength(example.facts.length)
  })

  it.each(rule.counterexamples.map((c) => (typeof c === 'string' ? { text: c } : c)))(
    'reads nothing: $text',
    ({ text, ...rest }) => {
      expect(claimsOf(rule, text, 'published' in rest ? rest.published : undefined)).toEqual([])
    },
  )
})

it('rule ids are unique and named after their type', () => {
  const ids = extractors.flatMap((e) => e.rules.map((r) => r.id))
  expect(new Set(ids).size).toBe(ids.length)
  for (const e of extractors) for (const r of e.rules) expect(r.id).toMatch(new RegExp(`^${e.type}/[a-z0-9-]+$`))
})

it('ids that code asks for are rules’', () => {
  const ids = new Set(extractors.flatMap((e) => e.rules.map((r) => r.id)))
  const types = extractors.map((e) => e.type).join('|')
  const files = readdirSync(EXTRACTORS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const asked = files.flatMap((file) => [
    ...readFileSync(join(EXTRACTORS, file), 'utf8').matchAll(new RegExp(`'(?<id>(?:${types})/[a-z0-9-]+)'`, 'g')),
  ])
  expect(asked.length).toBeGreaterThan(ids.size)
  expect(asked.map(({ groups }) => groups?.id ?? '').filter((id) => !ids.has(id))).toEqual([])
})

it('gives nothing for an empty document', () => {
  expect(extractClaims(documentOf('')).claims).toEqual([])
})
