import { describe, expect, test } from 'vitest'
import { factsOfPage } from './facts-of-page.ts'

/** What is said of somebody beside the point changes no fact, wherever the name stands. */
const SENTENCES = [
  'Seit dem 3. Mai 2021 führt Murat Muster@ als CDO die Stabsstelle der Stadt Köln.',
  'Zum 1. Juli 2021 übernimmt Erika Muster@ die Leitung des ITDZ Berlin.',
  'Der Kreistag in Celle wählte am 3. Mai 2021 Paul Beispiel@ zum CIO des Landkreises.',
  'Neue CIO des Landes Hessen ist seit Mai 2021 Erika Muster@.',
  'Paul Beispiel@ wurde im Mai 2021 als CIO des Landes Hessen in den Ruhestand verabschiedet.',
  'Geleitet wird das ITDZ Berlin von Erika Muster@.',
] as const

const INSERTED = [
  ', gelernter Informatiker,',
  ', promovierte Juristin,',
  ', 54,',
  ', gebürtig aus der Pfalz,',
  ', Mutter zweier Kinder,',
  ' – studierte Physikerin –',
  ' – bekannt aus der Wirtschaft –',
  ' (SPD)',
  ' (Bündnis 90/Die Grünen)',
  ' (54)',
  ' (Foto)',
]

/** Behind the finite verb, in the sentences where that leaves German. */
const SOURCES = [
  ', wie berichtet,',
  ', so die Pressestelle,',
  ' nach Angaben der Pressestelle',
  ' laut Pressestelle',
  ' nach eigenen Angaben',
]

const BEFORE = ['+++ ', '• ', '– ', 'Wie berichtet: ']

const factsOf = (text: string): unknown[] =>
  factsOfPage(`Stand: 05.05.2021\n\n${text}\n`).map(({ id: _, evidence: __, ...fact }) => fact)

const without = (text: string) => text.replace('@', '').replace(',.', '.').replace(' –.', '.')

describe.each(SENTENCES)('%s', (sentence) => {
  const expected = factsOf(without(sentence))

  test('states something', () => expect(expected).not.toEqual([]))

  test.each(INSERTED)('the same with %j', (inserted) => {
    expect(factsOf(without(sentence.replace('@', `${inserted}@`)))).toEqual(expected)
  })

  test.each(/ (?:ist|wird|wurde|führt|übernimmt) (?!seit)/.test(sentence) ? SOURCES : [])(
    'the same with %j',
    (source) => {
      const told = without(sentence).replace(/ (?:ist|wird|wurde|führt|übernimmt)(?= )/, `$&${source}`)
      expect(factsOf(told)).toEqual(expected)
    },
  )

  test.each(BEFORE)('the same behind %j', (sign) => {
    expect(factsOf(sign + without(sentence))).toEqual(expected)
  })
})
