import { describe, expect, it } from 'vitest'
import { factsOfPage } from './facts-of-page.ts'

const datesOf = (text: string) =>
  factsOfPage(`12.11.2021 | Verwaltung digital\n\n${text}`).map(({ date }) => date.value)

describe('what rests on a decree', () => {
  const told = (decree: string, fact: string) => datesOf(`${decree} Die Häuser sind verschieden groß.\n\n${fact}`)

  it.each([
    [
      'Die Regierungschefin unterschrieb am 3. November den Organisationserlass.',
      'gehört seit dem Erlass zum Finanzministerium',
    ],
    [
      'Grundlage ist der Erlass der Staatskanzlei vom 3. November 2021.',
      'wechselte mit dem Erlass in das Finanzministerium',
    ],
    [
      'Am 3. November hat das Kabinett die Neuordnung beschlossen.',
      'wechselte mit demselben Beschluss in das Finanzministerium',
    ],
    [
      'Am 3. November verabschiedete der Landtag das IT-Gesetz.',
      'wurde durch das Gesetz dem Finanzministerium unterstellt',
    ],
  ])('%s', (decree, fact) => {
    expect(told(decree, `Das Landesamt für IT Sachsen ${fact}.`)).toEqual(['2021-11-03'])
  })

  it('is undated by it where the text has not told when it was', () => {
    const fact = 'Das Landesamt für IT Sachsen wechselte mit dem Erlass in das Finanzministerium.'
    expect(told('Am 3. November reiste sie nach Paris.', fact)).toEqual(['2021-11-12'])
    expect(told('Ein Erlass vom 3. November ändert den Erlass vom 4. Mai 2018.', fact)).toEqual(['2021-11-12'])
  })

  it('a plan that was presented at a meeting', () => {
    const meeting = 'Am Dienstag, 9. November, tagte der Digitalbeirat von Celle.'
    expect(told(meeting, 'In der Sitzung stellte der CDO die Digitale Agenda Celle vor.')).toContain('2021-11-09')
    expect(told(meeting, 'In der Sitzung vom 5. Mai stellte der CDO die Digitale Agenda Celle vor.')).toContain(
      '2021-05-05',
    )
  })
})

describe('on the day on which something else begins', () => {
  const begins = 'Zum 1. Januar 2022 zieht das Rechenzentrum der Stadt Celle um; der Rat stimmte am 2. November zu.'

  it('zum selben Tag', () => {
    const fact = (day: string) => `Die Leitung des Rechenzentrums übernimmt ${day} Eva Muster.`
    expect(datesOf(`${begins} ${fact('zum selben Tag')}`)).toEqual(['2022-01-01'])
    expect(datesOf(`${begins} ${fact('zum gleichen Stichtag')}`)).toEqual(['2022-01-01'])
  })

  it('dann, of a day to come', () => {
    expect(datesOf(`${begins} CIO der Stadt Celle wird dann Eva Muster.`)).toEqual(['2022-01-01'])
    expect(
      datesOf('Zum 1. Januar 2020 zog das Rechenzentrum um. Neue CIO der Stadt Celle ist dann Eva Muster.'),
    ).toEqual(['2021-11-12'])
  })
})

it('the assembly met on another day than that of the page, which stands before', () => {
  const text =
    '(Celle, 12.11.2021) Im Kreishaus kam am Freitag, 5. November 2021, die Verbandsversammlung des Zweckverbands KDN zu ihrer Sitzung zusammen.\n\nDer Saal war voll.\n\nZum Verbandsvorsteher wählten die 58 Vertreter Bernd Holz.'
  expect(datesOf(text)).toEqual(['2021-11-05'])
})

it('the day of a change, or of an assembly in the same sentence', () => {
  const change = 'Im Mai 2021 gab es im Rathaus von Celle einen Wechsel.'
  expect(datesOf(`${change} Neue CIO der Stadt Celle wurde Eva Muster.`)).toEqual(['2021-05'])
  expect(datesOf('Am Montag kündigte er einen Wechsel an. Neue CIO der Stadt Celle ist Eva Muster.')).toEqual([
    '2021-11-12',
  ])
  const wins = 'Auf der Versammlung am 5. November fiel die Wahl auf Bernd Holz; er ist neuer Verbandsvorsteher der KDN'
  expect(datesOf(`${wins} und löst Ilse Pagel ab.`)).toEqual(['2021-11-05', '2021-11-05'])
  expect(datesOf('Mit Monatsbeginn hat Eva Muster das Amt der CIO der Stadt Celle angetreten.')).toEqual(['2021-11'])
})

describe('what heads an entry', () => {
  const datesOfPage = (text: string) => factsOfPage(text).map(({ date }) => date.value)

  it('a month below a year', () => {
    const text =
      'Die Verwaltungs-IT in Celle\n2002\nJanuar\nNeues Rechenzentrum\n2008\nMärz\nCIO Ewald Faller im Ruhestand\nApril\nNeue CIO der Stadt Celle: Simone Rees'
    expect(datesOfPage(text)).toEqual(['2008-03', '2008-04'])
  })

  it('the meeting whose decisions are listed', () => {
    const list = '1. Die E-Government-Leitlinie Celle wird in Kraft gesetzt.\n2. Der Haushalt wird vertagt.'
    expect(datesOfPage(`Der Stadtrat von Celle hat in seiner Sitzung am 10.06.2010 beschlossen:\n${list}`)).toEqual([
      '2010-06-10',
    ])
    const minutes = 'Ergebnisprotokoll des Digitalkabinetts Hessen\nTermin: 12.07.2021, 10 bis 11 Uhr\n'
    expect(datesOfPage(`${minutes}TOP 2: Digitalisierungsstrategie Hessen gebilligt`)).toEqual(['2021-07-12'])
  })
})
