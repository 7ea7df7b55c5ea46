import { describe, expect, test } from 'vitest'
import { rememberedOf } from '../../pipeline/consolidate/kept-ids.ts'
import { consolidate } from '../../pipeline/consolidate.ts'
import { holds, statement } from '../statement.ts'

const appointed = (source: string, person: string, date?: string, more: object = {}) =>
  statement(source, (date ?? '2020-01-01').replace('~', '').padEnd(10, '-01'), {
    event: 'appointed',
    person,
    ...(date && { date }),
    ...more,
  })
const departed = (source: string, person: string, date: string) =>
  statement(source, date, { event: 'departed', person, date })
const tenures = (...stated: Parameters<typeof consolidate>[0][]) =>
  consolidate(stated.flatMap((list) => [...list])).tenures.map(({ person, from, to, end, lastConfirmed }) => [
    person,
    from?.value ?? null,
    to?.value ?? null,
    end,
    lastConfirmed,
  ])
const kinds = (...args: Parameters<typeof consolidate>) => consolidate(...args).conflicts.map(({ kind }) => kind)

describe('dates', () => {
  test('the most precise and best supported date wins, the others stay', () => {
    const [fact] = consolidate([
      appointed('a', 'Eva Dorn', '2018'),
      appointed('b', 'Eva Dorn', '2018-08'),
      appointed('c', 'Eva Dorn', '2018-08-01'),
      appointed('d', 'Eva Dorn', '~2018-08-04'),
    ]).facts
    expect(fact?.date).toEqual({ value: '2018-08-01', precision: 'day', basis: 'stated' })
    const others = fact?.alternatives?.map(({ slot, value }) => `${slot} ${(value as { value: string }).value}`)
    expect(others?.sort()).toEqual(['date 2018', 'date 2018-08', 'date 2018-08-04'])
    expect(fact?.evidence).toHaveLength(4)
  })

  test('copies of one text count once', () => {
    const copy = (source: string) => {
      const fact = appointed(source, 'Eva Dorn', '2018-07-15')
      return {
        ...fact,
        evidence: fact.evidence.map((proof) => ({ ...proof, quote: { ...proof.quote, exact: 'the same text' } })),
      }
    }
    const [fact] = consolidate([
      copy('a'),
      copy('b'),
      copy('c'),
      appointed('d', 'Eva Dorn', '2018-08-01'),
      appointed('e', 'Eva Dorn', '2018-08'),
    ]).facts
    expect(fact?.date.value).toBe('2018-08-01')
  })

  test('an id stays when a date gets finer and when evidence comes', () => {
    const first = consolidate([appointed('a', 'Eva Dorn', '2018')])
    const later = consolidate([
      appointed('a', 'Eva Dorn', '2018'),
      appointed('b', 'Dr. Eva Dorn', '2018-08-01'),
      holds('c', 'E. Dorn', '2019-01-01'),
    ])
    expect(later.facts[0]?.id).toBe(first.facts[0]?.id)
    expect(later.tenures[0]?.id).toBe(first.tenures[0]?.id)
  })

  test('an id stays when a rule reads the same sentence otherwise', () => {
    const before = consolidate([appointed('a', 'Eva Dorn', '2018-08-01')])
    const fixed = appointed('a', 'Eva Dorn', '2018-08-01', { role: 'CDO' })
    const evidence = before.facts[0]?.evidence ?? []
    const [now] = consolidate([{ ...fixed, evidence }], { remembered: rememberedOf(before) }).facts
    expect(now?.id).toBe(before.facts[0]?.id)
    expect(now?.formerIds).toEqual([fixed.id])
  })
})

describe('tenures', () => {
  test('start, holding and end make one; a start after an end makes another', () => {
    expect(
      tenures([
        appointed('a', 'Eva Dorn', '2012-01-01'),
        holds('b', 'Eva Dorn', '2014-01-01'),
        departed('c', 'Eva Dorn', '2015-01-01'),
        appointed('d', 'Eva Dorn', '2018-01-01'),
      ]),
    ).toEqual([
      ['Eva Dorn', '2012-01-01', '2015-01-01', 'stated', '2014-01-01'],
      ['Eva Dorn', '2018-01-01', null, 'open', '2018-01-01'],
    ])
  })

  test('an undated appointment opens a tenure without a start, and joins a dated one', () => {
    expect(tenures([appointed('a', 'Eva Dorn')])).toEqual([['Eva Dorn', null, null, 'open', null]])
    expect(tenures([appointed('a', 'Eva Dorn'), appointed('b', 'Eva Dorn', '2018-01-01')])).toHaveLength(1)
  })

  test('a holder whose successor is known is followed, never current', () => {
    expect(tenures([holds('a', 'Eva Dorn', '2012-01-01'), appointed('b', 'Uwe Rau', '2015-01-01')])).toEqual([
      ['Eva Dorn', null, null, 'followed', '2012-01-01'],
      ['Uwe Rau', '2015-01-01', null, 'open', '2015-01-01'],
    ])
  })

  test('a page fetched later confirms an undated holder on that day', () => {
    const { tenures: found } = consolidate([statement('a', undefined, { event: 'holds', person: 'Eva Dorn' })], {
      retrieved: () => '2024-03-05T10:00:00Z',
    })
    expect(found[0]?.lastConfirmed).toBe('2024-03-05')
  })

  test('whose office it is may come from another document', () => {
    expect(
      tenures([
        appointed('a', 'Eva Dorn', '2012-01-01'),
        statement('b', '2014-01-01', { event: 'holds', person: 'Eva Dorn', jurisdiction: null, date: '~2014-01-01' }),
      ]),
    ).toHaveLength(1)
  })
})

describe('conflicts', () => {
  test('an end before the start', () => {
    expect(kinds([appointed('a', 'Eva Dorn', '2018-01-01'), departed('b', 'Eva Dorn', '2015-01-01')])).toEqual([
      'end-before-start',
    ])
  })

  test('two holders at once; not where one hands over, deputises or acts', () => {
    const eva = [appointed('a', 'Eva Dorn', '2012-01-01'), holds('b', 'Eva Dorn', '2016-01-01')]
    expect(kinds([...eva, appointed('c', 'Uwe Rau', '2014-01-01'), holds('d', 'Uwe Rau', '2015-01-01')])).toEqual([
      'two-holders',
    ])
    expect(kinds([...eva, appointed('c', 'Uwe Rau', '2015-12-20')])).toEqual([])
    for (const capacity of ['deputy', 'acting', 'co'])
      expect(
        kinds([...eva, appointed('c', 'Uwe Rau', '2014-01-01', { capacity }), holds('d', 'Ina Thal', '2016-01-05')]),
        capacity,
      ).toEqual([])
  })

  test('ministers may be several at once', () => {
    const minister = { role: 'minister' }
    expect(
      kinds([
        appointed('a', 'Eva Dorn', '2012-01-01', minister),
        appointed('b', 'Uwe Rau', '2012-06-01', minister),
        appointed('c', 'Eva Dorn', '2014-01-01', minister),
      ]),
    ).not.toContain('two-holders')
  })

  test('decided in July, in office from September is no contradiction', () => {
    expect(kinds([appointed('a', 'Eva Dorn', '2018-07-10'), appointed('b', 'Eva Dorn', '2018-09-01')])).toEqual([])
    expect(kinds([appointed('a', 'Eva Dorn', '2018-01-10'), appointed('b', 'Eva Dorn', '2018-09-01')])).toEqual([
      'two-start-dates',
    ])
  })
})
