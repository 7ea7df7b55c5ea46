import { describe, expect, test } from 'vitest'
import { knownBodies } from '../extractors/german/bodies/table.ts'
import { FIELD_WORDS } from '../extractors/german/field-words.ts'
import { latin } from '../extractors/german/latin.ts'
import { isInField, passagesInField } from '../extractors/page/field.ts'
import { extractFacts } from '../pipeline/extract-facts.ts'

const FIELD = latin.i`${FIELD_WORDS}`

describe('the field', () => {
  test.each([
    'Sie ist die neue CIO des Landes.',
    'der Ausbau des IT-Dienstleisters',
    'Die Stadt hat ihre E-Government-Angebote erweitert.',
    'Leistungen, die Bürger online erledigen',
    'DIE DIGITALE VERWALTUNG KOMMT',
    'Anträge können bald im Netz gestellt werden: Anträge stellen Sie im Internet.',
    'ein Dienst der regio iT',
    'Die d-NRW AöR hat 349 Träger.',
    'LVR-InfoKom wurde 2002 gegründet.',
    'it@M feiert Geburtstag.',
    'Sie betreibt die IT der Ämter.',
    'Aufgabe: IT für die Landesverwaltung',
    'Der Aktionsplan Deutschland-Online wurde verabschiedet.',
    'Das Datenwerk nahm die Arbeit auf.',
    'Die Digitalanstalt wurde gegründet.',
    'Er hat acht Handlungsfelder der Digitalisierung.',
    'Der Beirat Lübeck Digital wurde gegründet.',
    'Die Aufgaben der ZIVIT gingen über.',
  ])('holds «%s»', (text) => {
    expect(isInField(text)).toBe(true)
    expect(passagesInField(text)).toHaveLength(1)
  })

  test.each([
    'Der Landrat hat das Freibad eröffnet.',
    'Digitalkameras werden billiger. Die Stadt wird teurer.',
    'Er trat gegen ITALIEN an.',
    'Der Datenhafer ist teurer geworden.',
    'Seine digitalen Werke hängen im Museum.',
  ])('does not hold «%s»', (text) => {
    expect(isInField(text)).toBe(false)
    expect(passagesInField(text)).toEqual([])
  })

  test('knows the names of the IT providers', () => {
    const alsoKnownForOtherThings = /^(?:BWI|Bundesdruckerei)$/
    const names = knownBodies().flatMap(({ kind, name }) => (kind === 'it-provider' ? [name] : []))
    const unknown = names.filter((name) => !isInField(`Hier sitzt ${name}.`) && !alsoKnownForOtherThings.test(name))
    expect(unknown).toEqual([])
  })

  describe('opens for each word of the field', () => {
    const words =
      'IT IuK IKT ITK EDV Informationstechnik Informationsverarbeitung Kommunikationstechnik Datenverarbeitung Datenzentrale Rechenzentrum E-Government eGovernment OZG Onlinezugang Verwaltungsmodernisierung Staatsmodernisierung Informationssicherheit Cybersicherheit Cyber-Sicherheit OpenData Open-Government Digitalisierung'.split(
        ' ',
      )
    test.each(words)('%s', (word) => {
      expect(isInField(`Das Amt für ${word} wurde gegründet.`)).toBe(true)
      expect(isInField(`Sie ist Ministerin für Finanzen und ${word}.`)).toBe(true)
      expect(FIELD.test(word)).toBe(true)
    })
    test.each(FIELD_WORDS.split(/\|(?![^(]*\))/))('knows a word with %s', (stem) => {
      expect(words.some((word) => latin.i`${stem}`.test(word))).toBe(true)
    })
  })

  test('passes over what is too long for a sentence, and reads what stands beside it', () => {
    const among = (words: number) =>
      extractFacts(
        `Erika Muster ist CIO der Stadt Köln${' und mehr'.repeat(words)}. Paul Beispiel ist CIO der Stadt Ulm.`,
      )
    const persons = (words: number) => among(words).facts.map((fact) => 'person' in fact && fact.person)
    expect(persons(20)).toEqual(['Erika Muster', 'Paul Beispiel'])
    expect(persons(250)).toEqual(['Paul Beispiel'])
  })

  test('ends where its words have long been out of sight', () => {
    const page = (between: number) => {
      const other = 'Im Garten blühen Rosen und Astern.\n\n'.repeat(between)
      return `Das Kommunale Rechenzentrum Solingen wird erneuert.\n\n${other}Zum 1. März 2021 löst Petra Alt den Geschäftsführer Anton Ohm ab.`
    }
    const events = (between: number) => extractFacts(page(between)).facts.map(({ event }) => event)
    expect(passagesInField(page(200))).toHaveLength(1)
    expect(events(20)).toEqual(['appointed', 'departed'])
    expect(events(200)).toEqual([])
  })

  test('begins anew with its next word', () => {
    const word = 'Das Rechenzentrum wird erneuert.'
    expect(passagesInField(`${word}${' '.repeat(3000)}${word}`)).toHaveLength(1)
    expect(passagesInField(`${word}${' '.repeat(7000)}${word}`)).toHaveLength(2)
  })
})
