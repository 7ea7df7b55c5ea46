import { describe, expect, it } from 'vitest'
import {
  callsBody,
  genderOfBackReference,
  isBackReference,
  isHouse,
} from '../../extractors/german/bodies/back-references.ts'

describe('nouns that mean the body spoken of', () => {
  it.each(['haus', 'landesamts', 'it-dienstleister', 'zweckverbandes'])('%s is a house', (noun) => {
    expect([isBackReference(noun), isHouse(noun)]).toEqual([true, true])
  })
  it.each(['beirat', 'verband', 'stelle', 'gremiums'])('%s may be something else than a house', (noun) => {
    expect([isBackReference(noun), isHouse(noun)]).toEqual([true, false])
  })
  it.each(['strategie', 'rathaus', 'krankenhaus', 'mitarbeiter'])('%s is none', (noun) => {
    expect(isBackReference(noun)).toBe(false)
  })
  it('have a gender, which their compounds share', () => {
    expect(['betrieb', 'beratungsunternehmen', 'tochter', 'strategie'].map(genderOfBackReference)).toEqual([
      'm',
      'n',
      'f',
      undefined,
    ])
  })
  it('are told with the article of their gender', () => {
    expect(callsBody('f', 'Die junge Anstalt wächst.')).toBe(true)
    expect(callsBody('n', 'Die junge Anstalt wächst.')).toBe(false)
    expect(callsBody('n', 'Daraus ging das Landesamt hervor.')).toBe(false)
  })
})
