import { hash } from 'node:crypto'
import { expect, test } from 'vitest'
import { readDocument } from '../../pipeline/read.ts'

const bytes = new TextEncoder().encode('Das Amt nimmt die Arbeit auf.')
const sha256 = `sha256:${hash('sha256', bytes)}`
const document = () => readDocument({ source: 'a.txt', bytes, contentType: 'text/plain' })

test('the hash is that of the bytes, however often it is asked for', () => {
  const { hash: first, ...rest } = document()
  expect(first).toBe(sha256)
  expect(Object.keys(rest)).not.toContain('hash')
  const one = document()
  expect([one.hash, one.hash]).toEqual([sha256, sha256])
})

test('copies and JSON have it, and clones for other threads', () => {
  expect({ ...document() }.hash).toBe(sha256)
  expect(JSON.parse(JSON.stringify(document()))).toHaveProperty('hash', sha256)
  expect(structuredClone(document()).hash).toBe(sha256)
})
