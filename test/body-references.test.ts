import { expect, test } from 'vitest'
import { extractFacts } from '../pipeline/index.ts'

/** The events that a text about the Digitalagentur Hessen tells, with their dates. */
const told = (sentence: string) =>
  extractFacts(`Die Digitalagentur Hessen (DAH) berät Kommunen bei der IT. ${sentence}`, { published: '2022-05-04' })
    .facts.filter((f) => f.type === 'agency' && f.name === 'Digitalagentur Hessen')
    .map((f) => `${f.event} ${f.date.value}`)

const MEANT = ['Die DAH', 'Die Agentur', 'Die Behörde', 'Sie', 'Diese']

test.each(
  [
    ['stellte Ende 2021 ihre Arbeit ein.', 'dissolved 2021'],
    ['stellte am 1. März 2020 die Arbeit ein.', 'dissolved 2020-03-01'],
    ['macht zum 30. Juni 2022 dicht.', 'dissolved 2022-06-30'],
    ['gibt es seit 2021 nicht mehr.', 'dissolved 2021'],
    ['wurde am 4. Mai 2021 offiziell in Dienst gestellt.', 'founded 2021-05-04'],
  ].flatMap(([rest, event]) => MEANT.map((body) => [`${body} ${rest}`, event as string] as const)),
)('%s', (sentence, event) => {
  expect(told(sentence)).toEqual([event])
})

test.each([
  // a pronoun may be the minister
  ['Die Agentur bekommt zum 1. Mai 2021 einen neuen Dienstherrn.', 'transferred 2021-05-01'],
  ['Mit Ablauf des 31. März 2020 endete die Arbeit der Agentur.', 'dissolved 2020-03-31'],
  ['Am 31. März 2020 war der letzte Tag der Agentur.', 'dissolved 2020-03-31'],
  ['Das Aus für die Behörde kam am 31. Mai 2015.', 'dissolved 2015-05-31'],
])('%s', (sentence, event) => {
  expect(told(sentence)).toEqual([event])
})
