import { describe, expect, it } from 'vitest'
import { samePlan } from '../extractors/strategy/same-plan.ts'

const plan = (title: string) => ({ event: 'adopted', title })

describe('one plan under two names', () => {
  it.each([
    ['E-Government-Umsetzungsplan', 'Umsetzungsplan E-Government 2009/2010'],
    ['Digitalstrategie', 'Strategie zur digitalen Transformation'],
    ['Masterplan', 'Masterplan Digitalisierung'],
  ])('%s is %s', (one, other) => {
    expect(samePlan(plan(one), plan(other))).toBe(true)
    expect(samePlan(plan(other), plan(one))).toBe(true)
  })

  it.each([
    ['Digitalstrategie 2025', 'Digitalstrategie 2030'],
    ['IT-Sicherheitskonzept', 'E-Government-Umsetzungsplan'],
  ])('%s is not %s', (one, other) => {
    expect(samePlan(plan(one), plan(other))).toBe(false)
  })
})
