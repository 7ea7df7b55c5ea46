import { describe, expect, it } from 'vitest'
import { verbEntries } from '../../extractors/german/verbs/entry.ts'
import { conjugateCore } from '../../extractors/german/verbs/forms.ts'
import { verbIndex } from '../../extractors/german/verbs/index.ts'

describe('the index of verb forms', () => {
  it('finds every form of every verb, though it conjugates only what a word may belong to', () => {
    const { forms } = verbIndex()
    const missing = verbEntries().flatMap((entry) => {
      const core = `${entry.inseparable}${entry.base}`
      const known = (text: string) => forms.get(text)?.some((found) => found.core === core) ?? false
      return conjugateCore(entry).flatMap(({ text }) => (known(text) ? [] : [`${text} of ${core}`]))
    })
    expect(missing).toEqual([])
  })

  it('gives the readings of a word in the order of the table, whatever was asked before', () => {
    const { forms } = verbIndex()
    forms.get('hörte')
    const cores = forms.get('gehört')?.map(({ core }) => core)
    expect(cores).toContain('hören')
    expect(cores).toContain('gehören')
    expect(forms.get('xyz')).toBeUndefined()
  })
})
