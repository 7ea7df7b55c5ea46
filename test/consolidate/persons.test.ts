import { describe, expect, test } from 'vitest'
import { likeness, parseName } from '../../pipeline/consolidate/names.ts'
import { consolidate } from '../../pipeline/consolidate.ts'
import { decisionsOf } from '../../pipeline/decisions/decisions.ts'
import type { DecisionRecord } from '../../pipeline/decisions/records.ts'
import { holds } from '../statement.ts'

describe('names', () => {
  test.each([
    ['Dr. Hartmut Schubert', 'Hartmut Schubert', 'same'],
    ['Prof. Dr. h. c. Anna Berg', 'Anna Berg', 'same'],
    ['Dipl.-Ing. Lutz Kern', 'Lutz Kern', 'same'],
    ['Eva Dorn, M. A.', 'Eva Dorn', 'same'],
    ['Uwe Rau (SPD)', 'Uwe Rau', 'same'],
    ['Hans-Henning Lühr', 'Hans Henning Luehr', 'same'],
    ['Jörg Groß', 'Joerg Gross', 'same'],
    ['Ina Ulbricht', 'Ina-Maria Ulbricht', 'part'],
    ['Henning Lühr', 'Hans-Henning Lühr', 'part'],
    ['T. Popp', 'Thomas Popp', 'weak'],
    ['Th. Popp', 'Thomas Popp', 'weak'],
    ['Dr. T. Popp', 'Thomas Popp', 'weak'],
    ['Popp', 'Thomas Popp', 'weak'],
    ['Marlene Ostermann', 'Marlene Ostermann-Kühn', 'weak'],
    ['Marlene Kühn', 'Marlene Ostermann-Kühn', 'weak'],
    ['Karl von der Tann', 'Karl Tann', 'part'],
    ['Tanja Popp', 'Thomas Popp', undefined],
    ['M. Ostermann', 'Marlene Ostermann-Kühn', undefined],
    ['Thomas Popp', 'Thomas Poppe', undefined],
  ])('%s and %s: %s', (a, b, wanted) => {
    expect(likeness(parseName(a), parseName(b))).toBe(wanted)
    expect(likeness(parseName(b), parseName(a))).toBe(wanted)
  })
})

const people = (...args: Parameters<typeof consolidate>) =>
  [...new Map(consolidate(...args).tenures.map(({ personId, person }) => [personId, person])).values()].sort()

describe('persons', () => {
  test('titles, initials, hyphens and married names are one person in one office', () => {
    expect(
      people([
        holds('a', 'Dr. Marlene Ostermann', '2016-05-01'),
        holds('b', 'M. Ostermann', '2017-05-01'),
        holds('c', 'Marlene Ostermann-Kühn', '2018-05-01'),
      ]),
    ).toEqual(['Marlene Ostermann-Kühn'])
  })

  test('an initial that may mean two people stays by itself', () => {
    expect(
      people([
        holds('a', 'Thomas Popp', '2016-05-01'),
        holds('b', 'Tanja Popp', '2016-06-01'),
        holds('c', 'T. Popp', '2017-05-01'),
      ]),
    ).toEqual(['T. Popp', 'Tanja Popp', 'Thomas Popp'])
  })

  test('time rules out: a shortened name decades later is somebody else’s', () => {
    expect(people([holds('a', 'Thomas Popp', '1996-05-01'), holds('b', 'T. Popp', '2017-05-01')])).toHaveLength(2)
  })

  test('office rules out: an initial in another office proves nothing', () => {
    expect(
      people([holds('a', 'Thomas Popp', '2016-05-01'), holds('b', 'T. Popp', '2016-05-01', { role: 'CISO' })]),
    ).toHaveLength(2)
    expect(
      people([holds('a', 'Thomas Popp', '2016-05-01'), holds('b', 'Thomas Popp', '2016-05-01', { role: 'CISO' })]),
    ).toHaveLength(1)
  })

  test('Land rules out, unless people say that both are one', () => {
    const two = [
      holds('a', 'Thomas Müller', '2012-05-01'),
      holds('b', 'Thomas Müller', '2017-05-01', { jurisdiction: 'DE-HE' }),
    ]
    expect(new Set(consolidate(two).tenures.map(({ personId }) => personId)).size).toBe(2)
    const same: DecisionRecord = {
      decision: 'same',
      persons: [
        { name: 'Thomas Müller', jurisdiction: 'DE-SN' },
        { name: 'Thomas Müller', jurisdiction: 'DE-HE' },
      ],
      who: 'R.',
      when: '2026-01-01',
      why: 'moved',
    }
    expect(
      new Set(consolidate(two, { decisions: decisionsOf([same]) }).tenures.map(({ personId }) => personId)).size,
    ).toBe(1)
  })

  test('people may say that two names are not one person', () => {
    const names = [holds('a', 'Ina Ulbricht', '2016-05-01'), holds('b', 'Ina-Maria Ulbricht', '2017-05-01')]
    expect(people(names)).toHaveLength(1)
    const apart: DecisionRecord = {
      decision: 'not-same',
      persons: [
        { name: 'Ina Ulbricht', jurisdiction: 'DE-SN' },
        { name: 'Ina-Maria Ulbricht', jurisdiction: 'DE-SN' },
      ],
      who: 'R.',
      when: '2026-01-01',
      why: 'two',
    }
    expect(people(names, { decisions: decisionsOf([apart]) })).toHaveLength(2)
  })
})
