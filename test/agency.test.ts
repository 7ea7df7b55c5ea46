import { describe, expect, it } from 'vitest'
import { extractFacts, readDocument } from '../pipeline/index.ts'

/** `event name date` of each fact about a body in a text. */
const eventsIn = (text: string) =>
  extractFacts(readDocument({ source: 'page.txt', bytes: Buffer.from(text), contentType: 'text/plain' })).facts.flatMap(
    (f) => (f.type === 'agency' ? [`${f.event} ${f.name} ${f.date.value}`] : []),
  )

describe('which body is meant', () => {
  it.each([
    [
      'the one that is called so, not the last one named',
      '[2.4.2017] Über die Fusion der Kommunalen Datenzentrale Spreetal mit dem Zweckverband IT Elbe stimmte der Rat ab. Die Datenzentrale war 1992 gegründet worden.',
      ['founded Kommunale Datenzentrale Spreetal 1992'],
    ],
    [
      'a form that the last one does not have',
      '[6.6.2016] Zweckverband KDZ Mosel und Landesbetrieb LDI arbeiten zusammen. Der Verband entstand 1975 in Trier.',
      ['founded Zweckverband KDZ Mosel 1975'],
    ],
    [
      'the last one, where its name says nothing of its form',
      'Zweckverband und Dataport sind Partner. Der IT-Verbund Schleswig-Holstein betreut Kommunen. Entstanden ist die Anstalt zum 1. Januar 2019.',
      ['founded IT-Verbund Schleswig-Holstein 2019-01-01'],
    ],
    [
      'not the one that goes into it',
      'Der Landesbetrieb IT Hessen feiert. Die alte Landesstelle für Datenverarbeitung ging schon 1998 in dem Betrieb auf.',
      ['merged Landesbetrieb IT Hessen 1998'],
    ],
    [
      'a compound of a form',
      '[3.2.2016] Um die Netze kümmert sich Dataport. Das Landesrechenzentrum Sachsen-Anhalt war 2014 in der Mehrländeranstalt aufgegangen.',
      ['merged Dataport 2014'],
    ],
    [
      'a pronoun in a sentence with nothing else but a date',
      'Die FITKO wird von Bund und Ländern getragen. Zum 1. Januar 2020 nahm sie in Frankfurt die Arbeit auf.',
      ['founded FITKO 2020-01-01'],
    ],
  ])('%s', (_, text, expected) => expect(eventsIn(text)).toEqual(expected))
})

describe('who founds', () => {
  it.each([
    [
      'several towns, one body',
      '[6.2.1974] In Uelzen gründen mehrere Städte und Gemeinden die Kommunale Datenzentrale Heide.',
      ['founded Kommunale Datenzentrale Heide 1974-02-06'],
    ],
    [
      'one, as others before it',
      '[2.2.2021] Wie zuvor andere Städte richtet nun auch Worms einen Digitalbeirat ein.',
      ['founded Digitalbeirat 2021-02-02'],
    ],
  ])('%s', (_, text, expected) => expect(eventsIn(text)).toEqual(expected))
})

describe('what is not said to have happened', () => {
  it.each([
    'Sollte der Landtag zustimmen, wird das Landesamt für Cybersicherheit zum 1. Januar 2024 gegründet.',
    'Wenn der Landtag zustimmt, wird das Landesamt für Cybersicherheit zum 1. Januar 2024 gegründet.',
    'Das Landesamt für Cybersicherheit wird zum 1. Januar 2024 gegründet, sofern der Landtag zustimmt.',
    'In Kiel hält sich das Gerücht, Dataport werde in eine GmbH umgewandelt.',
    'Wäre es nach der Opposition gegangen, hätte Hessen 2015 ein Digitalministerium gegründet.',
    'Die Digitalagentur Hessen ist jung. Voraussichtlich wird sie am 1. Mai 2026 aufgelöst.',
  ])('%s', (text) => expect(eventsIn(`[3.5.2021] ${text}`)).toEqual([]))
})
