import { expect, test } from 'vitest'
import type { TenureRecord } from '../../pipeline/consolidate/records.ts'
import { type Bar, rowsOf } from '../../pipeline/report/bars.ts'

const bar = (from: number, to: number): Bar => ({ tenure: {} as TenureRecord, from: [from, from], to: [to, to] })

test('bars that follow each other share a row', () => {
  expect(rowsOf([bar(0, 1000), bar(1000, 2000)], 300)).toEqual([0, 0])
})

test('bars that overlap have rows of their own', () => {
  expect(rowsOf([bar(0, 1000), bar(500, 2000), bar(1000, 3000)], 300)).toEqual([0, 1, 0])
})

test('one goes and one comes on the same day: their names do not stand on each other', () => {
  expect(rowsOf([bar(100, 100), bar(100, 900), bar(399, 999), bar(400, 999)], 300)).toEqual([0, 1, 2, 0])
})
