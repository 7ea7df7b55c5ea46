import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import wink from 'wink-nlp'
import { splitSentences } from '../../extractors/german/sentences.ts'
import { createGermanModel } from '../../extractors/german/tokens/wink-model.ts'

describe('createGermanModel', () => {
  const { model, size } = createGermanModel()
  const nlp = wink(model, ['sbd', 'cer'])
  const sentences = (text: string) => nlp.readDoc(text).sentences().out()

  test('makes wink cut sentences as the splitter does', () => {
    expect(sentences('Zum 1. Mai kam Dr. Muster, z. B. am 2.8.2018. Er blieb! „Gut so.“ Das war es.')).toEqual([
      'Zum 1. Mai kam Dr. Muster, z. B. am 2.8.2018.',
      'Er blieb!',
      '„Gut so.“',
      'Das war es.',
    ])
  })

  test('agrees with the splitter on any text of plain spaces', () => {
    const parts = fc.constantFrom(
      'Dr. ',
      'Der ',
      'wort ',
      'Ende. ',
      'Ja! ',
      '„Nein.“ ',
      '1. ',
      'Mai ',
      'usw. ',
      '(a) ',
      '… ',
    )
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 40 }), (list) => {
        const text = list.join('').trim()
        expect(sentences(text)).toEqual(splitSentences(text).map(({ start, end }) => text.slice(start, end)))
      }),
    )
  })

  test('counts its words', () => {
    const before = size()
    nlp.readDoc('Neuwort Neuwort Anderwort')
    expect(size()).toBe(before + 4) // each with its lower-case twin
  })
})
