import { describe, expect, test } from 'vitest'
import { readString } from './page.ts'

const BODY = `Neues aus dem Rathaus

Die Stadt Auental bietet ihre Anträge nun auch im Netz an. Wer einen Hund anmeldet, muss dafür nicht mehr ins Amt kommen, sondern füllt ein Formular aus.

Das Angebot wächst weiter, wie es heißt: Bis zum Ende des Jahres sollen auch Anträge auf Wohngeld und auf einen Platz in der Kita ohne Papier gestellt werden können.

Es gilt für alle Ortsteile.`

const foot = (line: string) => readString(`${BODY}\n\n${line}`).published?.value

describe('the foot of a text', () => {
  test.each([
    ['Stadt Auental, März 2021', '2021-03'],
    ['Landkreis Stade, im März 2021', '2021-03'],
    ['Nürnberg, März 2021', '2021-03'],
    ['Stadtmagazin „Turmblick“, März 2021', '2021-03'],
    ['Mitarbeiterzeitung des Landratsamts | März 2021', '2021-03'],
    ['© Stadt Auental, März 2021', '2021-03'],
    ['Auflage: März 2021', '2021-03'],
    ['Druck: März 2021', '2021-03'],
    ['Sommer 2021', '2021'],
    ['amtsnetz.de, 3. Mai 2018', '2018-05-03'],
    ['Auentaler Bote, 3. Mai 2018', '2018-05-03'],
    ['Text: Stadt Auental | 03.05.2018', '2018-05-03'],
  ])('%s', (line, value) => {
    expect(foot(line)).toBe(value)
  })

  test.each([
    'Ausbau des Rechenzentrums, März 2021',
    'Fachtag Verwaltung, 3. Mai 2018',
    'Gründung: Nürnberg, 3. Mai 2018',
    'Messe Nürnberg, 3. bis 5. Mai 2018',
    '2. Auentaler Bote vom 3. Mai 2018',
    'Fertig bis März 2021',
    'Stadt Auental, März 2020\n\nStadt Auental, März 2021',
  ])('%s gives none', (line) => {
    expect(foot(line)).toBeUndefined()
  })
})

describe('a day behind the last sentence', () => {
  test.each([
    ['Die E-Akte kommt in alle Ämter der Stadt Auental, sagte die Ministerin. 03.05.2018, 14:22', '2018-05-03'],
    ['Eva Muster ist neue CIO der Stadt Auental. Sie folgt auf Bernd Holz. (03.05.2018)', '2018-05-03'],
    ['Eva Muster ist neue CIO der Stadt Auental. Sie folgt auf Bernd Holz. 3. Mai 2018', '2018-05-03'],
  ])('%s', (line, value) => {
    const { published, segments } = readString(`Neues aus dem Rathaus\n\n${line}`)
    expect(published?.value).toBe(value)
    expect(segments.length).toBe(2)
  })
})

describe('other heads', () => {
  test.each([
    ['Stand: Mai 2018 (vorläufig)', '2018-05'],
    ['Stand: 03.05.2018 (Änderungen vorbehalten)', '2018-05-03'],
    ['https://www.auental.example/presse/2018/05/03/neue-cio', '2018-05-03'],
    ['Kleine Anfrage – Antwort vom 03.05.2018', '2018-05-03'],
    ['Auental, 2. Mai 2018\nSperrfrist: 3. Mai 2018, 10 Uhr', '2018-05-03'],
    ['Auental, 2. Mai 2018\nFrei ab: 3. Mai 2018, 10 Uhr', '2018-05-03'],
    ['3. Mai 2018: Neue Chefin für die IT', '2018-05-03'],
  ])('%s', (line, value) => {
    expect(readString(`${line}\n\n${BODY}`).published?.value).toBe(value)
  })

  test('the day of a preparation', () => {
    expect(
      readString(`Vorlage 12/34\n\nVerwaltungsausschuss Vorberatung\n03.05.2018\n\n${BODY}`).published,
    ).toBeUndefined()
  })

  test.each(['01.10.2021 – heute        Markus Kern', 'Frieda Lorenz (Linke), Dez. 2021 – Apr. 2023'])(
    'a term in office: %s',
    (line) => {
      const { published, segments } = readString(`Leitung der Stadt-IT\n${line}\n\n${BODY}`)
      expect(published).toBeUndefined()
      expect(segments.some(({ start, end }) => end - start === line.length)).toBe(true)
    },
  )

  test('a number of the year before the month', () => {
    expect(readString(`Nr. 4 / 2003 – Mai 2003\n\n${BODY}`).published?.value).toBe('2003-05')
  })

  test('two hyphens for a dash', () => {
    expect(readString('Auental, 3. Mai 2018 -- Eva Muster ist neue CIO der Stadt.').published?.value).toBe('2018-05-03')
  })

  test('days that head entries', () => {
    expect(readString(`3. Mai 2018: Neue Chefin\n\n4. Juni 2019: Neuer Chef\n\n${BODY}`).published).toBeUndefined()
  })
})
