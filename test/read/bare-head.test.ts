import { describe, expect, test } from 'vitest'
import { readString } from './page.ts'

const BODY =
  'Die Stadt Auental ordnet ihre Informationstechnik neu. Das teilte die Verwaltung mit; über die Kosten und den genauen Ablauf soll im Herbst weiter beraten werden.'
const published = (head: string) => readString(`${head}\n\n${BODY}\n`, { contentType: 'text/plain' }).published?.value

describe('the one day that a head holds', () => {
  test.each([
    ['Von\nRedaktion | Jun 14, 2023', '2023-06-14'],
    ['Neue Spitze für die IT\n\n28. Mai 2021 Verwaltung', '2021-05-28'],
    ['12.03.2019 Digitales und Organisation', '2019-03-12'],
    ['am 3. Juni 2020 von Eva Muster', '2020-06-03'],
    ['Auszug - Digitale Agenda\n\nSitzung: 16.05.2019 Kreistag des Landkreises Celle', '2019-05-16'],
    ['N I E D E R S C H R I F T\nüber die 12. Sitzung der Verbandsversammlung am 18. Mai 2016 in Celle', '2016-05-18'],
    ['Der Rat sucht einen Chef\n\nAZ+  11.04.2016, 06:30 Uhr', '2016-04-11'],
    ['Neue Agenda\n\nErstellt am 16-Feb-2018', '2018-02-16'],
    [' date 2017-04 Rechenzentren rücken zusammen', '2017-04'],
  ])('%s', (head, day) => {
    expect(published(head)).toBe(day)
  })

  test.each([
    ['Bewerbungsfrist: 12.03.2019'],
    ['Geboren: 4. Mai 1968 in Stendal'],
    ['AUENTALER Chronik : 4. Februar 1986'],
    ['Rat   zur Kenntnis genommen\n19.11.2020   Sitzung des Rates   zur Kenntnis genommen'],
    ['Gründung 1. Januar 2014'],
    ['Upload: mreader\n\nPost on 16-Feb-2018'],
    ['Auental, 1. Treffen am 3. Mai 2011\n2. Treffen: 4. Mai 2012 Auental\n3. Treffen: 6. Mai 2013 Auental'],
  ])('%s tells none', (head) => {
    expect(published(head)).toBeUndefined()
  })
})
