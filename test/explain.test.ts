import { describe, expect, test } from 'vitest'
import type { ReadableDocument } from '../extractors/document.ts'
import type { Explanation } from '../extractors/explanation.ts'
import { formatExplanation } from '../pipeline/explain.ts'

const text = 'Popp ist\u00a0CIO.\u001b[31m Nichts.'
const document: ReadableDocument = {
  source: 'a.txt',
  text,
  segments: [{ kind: 'main', block: 'paragraph', start: 0, end: text.length }],
  published: { value: '2018-08-02', signal: 'dateline' },
}
const explanation: Explanation = {
  sentences: [
    {
      start: 0,
      end: 18,
      segment: 'main',
      triggered: true,
      recognised: [
        { start: 0, end: 4, kind: 'person', value: 'Thomas Popp' },
        { start: 9, end: 12, kind: 'office', value: 'CIO' },
      ],
      attempts: [
        {
          rule: 'incumbency/is',
          outcome: 'fired',
          slots: { jurisdiction: 'DE-SN', event: 'holds', date: { value: null, basis: 'none' } },
        },
        { rule: 'appointment/becomes', outcome: 'refused', reason: 'no word of becoming' },
      ],
    },
    { start: 19, end: 26, segment: 'main', triggered: false, recognised: [], attempts: [] },
  ],
}
const plain = (_: unknown, shown: string) => shown
const lines = (options = {}) => [...formatExplanation(document, explanation, { paint: plain, ...options })]

describe('explain', () => {
  test('tells of each sentence what was recognised, and what each rule made of it', () => {
    expect(lines()).toEqual([
      'a.txt',
      'source     a.txt',
      'published  2018-08-02 (dateline)',
      '',
      'main 0–18',
      '  Popp ist CIO.[31m',
      '    person Popp = Thomas Popp · office CIO',
      expect.stringMatching(/^ {4}✓ incumbency\/is {2}(?:right \d+ of \d+|not yet measured)$/),
      '        event holds · jurisdiction DE-SN · date none',
      '    ✗ appointment/becomes: no word of becoming',
      '',
      '2 sentences, 1 without a word that any rule looks for (--all shows them); rules fired: 1',
    ])
  })

  test('with all, also the sentences that no rule looks at; with a type, only its rules', () => {
    expect(lines({ all: true })).toContain('  Nichts.')
    expect(lines({ type: 'appointment' }).join('\n')).not.toContain('incumbency/is')
    expect(lines({ type: 'agency' }).join('\n')).not.toContain('Popp ist')
  })

  test('a page cannot write control characters to the terminal', () => {
    expect(lines({ all: true }).join('\n')).not.toContain('\u001b')
  })
})
