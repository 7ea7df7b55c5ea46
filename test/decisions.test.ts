import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { consolidate } from '../pipeline/consolidate.ts'
import { decisionsOf } from '../pipeline/decisions/decisions.ts'
import type { DecisionRecord } from '../pipeline/decisions/records.ts'
import type { FactRecord } from '../pipeline/records.ts'
import { run } from '../pipeline/run.ts'
import { aktenkundig, temporaryFolder } from './command.ts'
import { statement } from './statement.ts'

const by = { who: 'R. Reader', when: '2026-01-01', why: 'seen in the gazette' }
const popp = statement('a', '2018-08-02', { event: 'appointed', person: 'Thomas Popp', date: '2018-08-01' })
const decide = (stated: FactRecord[], ...decisions: DecisionRecord[]) =>
  consolidate(stated, { decisions: decisionsOf(decisions) })

describe('decisions', () => {
  test('a wrong fact goes, with its tenure', () => {
    const { facts, tenures } = decide([popp], { decision: 'wrong', facts: [popp.id], ...by })
    expect({ facts, tenures }).toEqual({ facts: [], tenures: [] })
  })

  test('a corrected slot holds, what the sources say stays visible, and who decided it', () => {
    const { facts, tenures } = decide([popp], {
      decision: 'corrected',
      facts: [popp.id],
      slot: 'date',
      value: '2018-09',
      ...by,
    })
    expect(facts[0]).toMatchObject({
      date: { value: '2018-09', precision: 'month', basis: 'stated' },
      decided: [{ decision: 'corrected', slot: 'date', who: 'R. Reader' }],
    })
    expect(facts[0]?.alternatives).toMatchObject([{ slot: 'date', value: { value: '2018-08-01' } }])
    expect(tenures[0]?.from?.value).toBe('2018-09')
  })

  test('confirmed; the later decision on a fact replaces the earlier', () => {
    expect(
      decide([popp], { decision: 'wrong', facts: [popp.id], ...by }, { decision: 'confirmed', facts: [popp.id], ...by })
        .facts[0]?.decided,
    ).toHaveLength(1)
  })

  test('same and not the same for facts', () => {
    const other = statement('b', '2019-09-02', {
      type: 'strategy',
      event: 'adopted',
      title: 'Zukunftsplan',
      date: '2019-09-01',
    })
    const one = statement('c', '2019-09-02', {
      type: 'strategy',
      event: 'adopted',
      title: 'Masterplan Verwaltung',
      date: '2019-09-01',
    })
    expect(decide([other, one]).facts).toHaveLength(2)
    expect(decide([other, one], { decision: 'same', facts: [other.id, one.id], ...by }).facts).toHaveLength(1)
    const short = statement('d', '2019-09-03', {
      type: 'strategy',
      event: 'adopted',
      title: 'Sächsischer Masterplan Verwaltung',
      date: '2019-09-01',
    })
    expect(decide([one, short]).facts.length).toBeGreaterThan(0)
    expect(
      decide([one, { ...one, id: short.id }], { decision: 'not-same', facts: [one.id, short.id], ...by }).facts,
    ).toHaveLength(2)
  })

  test('a decision on no fact at all is told', () => {
    const lost: DecisionRecord = { decision: 'wrong', facts: ['0123456789abcdef'], ...by }
    expect(consolidate([popp], { decisions: decisionsOf([lost]) }).unmet).toMatchObject([{ fact: '0123456789abcdef' }])
    expect(decide([popp], { decision: 'wrong', facts: [popp.id], ...by })).toMatchObject({ unmet: [] })
  })

  test('a correction that does not fit leaves the fact as it was, and is told', () => {
    const bad = decide([popp], { decision: 'corrected', facts: [popp.id], slot: 'role', value: 'boss', ...by })
    expect(bad.facts).toMatchObject([{ id: popp.id, role: 'CIO' }])
    expect(bad.tenures).toHaveLength(1)
    expect(bad.unmet).toMatchObject([{ fact: popp.id, reason: expect.stringContaining('role') }])
    const odd = decide([popp], { decision: 'corrected', facts: [popp.id], slot: 'rolle', value: 'CDO', ...by })
    expect(odd.unmet).toHaveLength(1)
  })

  test('a former id finds its fact', () => {
    const undated = statement('b', '2019-08-02', { event: 'appointed', person: 'Thomas Popp' })
    expect(decide([popp, undated]).facts[0]?.formerIds).toEqual([undated.id])
    expect(decide([popp, undated], { decision: 'wrong', facts: [undated.id], ...by }).facts).toEqual([])
  })
})

const NEWS = `[2.8.2018] Thomas Popp wurde zum CIO des Freistaats Sachsen ernannt.

Popp folgt auf Michael Wilhelm. Das Kabinett hat den Masterplan Digitale Verwaltung beschlossen, sagte Thomas Popp.
`

describe('a suppressed person', () => {
  test('stands in no file of a run or a release, and all positions still hold', async () => {
    const folder = temporaryFolder()
    const sources = [join(folder, 'thomas-popp-wird-cio.txt')]
    writeFileSync(sources[0] ?? '', NEWS)
    const out = join(folder, 'out')
    await run({ sources, out, version: '0' })
    expect(readFileSync(join(out, 'facts.jsonl'), 'utf8')).toContain('Popp')
    expect((await aktenkundig(['release', out, '--out', join(folder, 'releases'), '--date', '2025-01-01'])).code).toBe(
      0,
    )

    const decisions = join(folder, 'decisions.jsonl')
    const decided = await aktenkundig([
      'review',
      '--decisions',
      decisions,
      '--decide',
      'suppressed',
      '--person',
      'Thomas Popp',
      '--who',
      'R.',
      '--why',
      'asked for',
    ])
    expect(decided.code, decided.stderr).toBe(0)
    expect((await aktenkundig(['run', ...sources, '--out', out, '--decisions', decisions])).code).toBe(0)
    const release = join(folder, 'releases/2025-01-02')
    const args = [
      'release',
      out,
      '--out',
      join(folder, 'releases'),
      '--date',
      '2025-01-02',
      '--profile',
      'full',
      '--decisions',
      decisions,
    ]
    expect((await aktenkundig(args)).code).toBe(0)
    for (const place of [out, release]) {
      for (const name of readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((file) =>
        /\.\w+$/.test(file),
      ))
        expect(readFileSync(join(place, name), 'utf8'), name).not.toMatch(/popp/i)
    }
    expect((await aktenkundig(['validate', join(out, 'facts.jsonl')])).stderr).toMatch(/ 0 wrong/)
  })
})

describe('the file of decisions', () => {
  test('is never written to by a run; a line that can’t be read stops it', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'news.txt'), NEWS)
    const file = join(folder, 'decisions.jsonl')
    writeFileSync(file, '{"decision":"wrong"}\n')
    const { code, stderr } = await aktenkundig([
      'run',
      join(folder, 'news.txt'),
      '--out',
      join(folder, 'out'),
      '--decisions',
      file,
    ])
    expect(code).toBe(78)
    expect(stderr).toContain('line 1')
    expect(readFileSync(file, 'utf8')).toBe('{"decision":"wrong"}\n')
  })

  test('review lists contradictions first, and leaves out what is decided', async () => {
    const out = join(temporaryFolder(), 'out')
    await run({ sources: ['test/histories'], out, version: '0' })
    const file = join(out, 'decisions.jsonl')
    const first = await aktenkundig(['review', out, '--decisions', file, '--limit', '3'])
    expect(first.stdout.split('\n').slice(0, 2).join()).toContain('contradiction')
    const fact = /--fact (?<id>[0-9a-f]{16})/.exec(first.stdout)?.groups?.id ?? ''
    await aktenkundig([
      'review',
      out,
      '--decisions',
      file,
      '--decide',
      'confirmed',
      '--fact',
      fact,
      '--who',
      'R.',
      '--why',
      'seen',
    ])
    expect((await aktenkundig(['review', out, '--decisions', file])).stdout).not.toContain(`--fact ${fact}`)
    expect(
      await aktenkundig([
        'review',
        out,
        '--decisions',
        file,
        '--decide',
        'corrected',
        '--fact',
        fact,
        '--who',
        'R.',
        '--why',
        'x',
      ]),
    ).toMatchObject({ code: 64 })
  })
})
