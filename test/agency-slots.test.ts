import { describe, expect, it } from 'vitest'
import { factsOfPage } from './facts-of-page.ts'

/** The slots of the first fact that a text states. */
const firstFact = (text: string): Record<string, unknown> => factsOfPage(text)[0] ?? {}

describe('what a body rests on', () => {
  const founded = (how: string) => `Das Landesamt für Digitale Dienste wurde ${how} zum 1. Januar 2019 errichtet.`
  it.each([
    [founded('per Landesgesetz'), 'Landesgesetz'],
    [founded('durch Senatsbeschluss'), 'Senatsbeschluss'],
    [founded('durch Beschluss der Landesregierung vom 3. Mai 2018'), 'Beschluss der Landesregierung vom 3. Mai 2018'],
    [founded('durch Erlass des Ministeriums des Innern'), 'Erlass des Ministeriums des Innern'],
    [founded('auf Grundlage des Errichtungsgesetzes vom 2. Mai 2018'), 'Errichtungsgesetz vom 2. Mai 2018'],
    [founded('nach § 26 der Landeshaushaltsordnung'), '§ 26 der Landeshaushaltsordnung'],
    [founded('gemäß § 18 LHO'), '§ 18 LHO'],
    [founded('durch öffentlich-rechtlichen Vertrag'), 'öffentlich-rechtlicher Vertrag'],
    [
      'Mit dem Inkrafttreten des Errichtungsgesetzes wurde 2019 das Landesamt für Digitale Dienste errichtet.',
      'Errichtungsgesetz',
    ],
    [
      'Das Landesamt für Digitale Dienste wurde 2019 gegründet. Rechtsgrundlage war das Gesetz Nr. 1712.',
      'Gesetz Nr. 1712',
    ],
    [
      'Grundlage ist die gemeinsame Verwaltungsvorschrift. 2019 wurde das Landesamt für Digitale Dienste gegründet.',
      'gemeinsame Verwaltungsvorschrift',
    ],
    ['Der IT-Rat Nord, der auf dem IT-Staatsvertrag beruht, wurde 2019 eingerichtet.', 'IT-Staatsvertrag'],
  ])('%s', (text, legalBasis) => {
    expect(firstFact(text)).toMatchObject({ legalBasis })
  })

  it.each([
    [
      'a decision by which it was once founded',
      'Der durch Kabinettsbeschluss eingesetzte IT-Rat wurde 2019 aufgelöst.',
    ],
    [
      'a law that the body carries out',
      'Das Landesamt für Digitale Dienste wurde 2019 gegründet und setzt das Onlinezugangsgesetz um.',
    ],
  ])('is not %s', (_, text) => {
    expect(firstFact(text)).toMatchObject({ type: 'agency' })
    expect(firstFact(text)).not.toHaveProperty('legalBasis')
  })
})

describe('under which body it stands', () => {
  it.each([
    [
      'Die Digitalagentur Altmark wurde 2019 als Tochter der Investitionsbank des Landes gegründet.',
      'Investitionsbank des Landes',
    ],
    ['Die Digitalagentur Altmark GmbH, eine hundertprozentige Tochter der Stadt, wurde 2019 gegründet.', 'Stadt'],
    [
      'Die 2019 gegründete Digitalagentur Altmark GmbH, deren Alleingesellschafterin die Landesbank ist, wächst.',
      'Landesbank',
    ],
    ['Das Rechenzentrum der Verwaltung wurde 1970 beim Senator für Finanzen eingerichtet.', 'Senator für Finanzen'],
    [
      'Das Landesamt für Digitale Dienste wurde 2019 gegründet. Es untersteht dem Finanzministerium.',
      'Finanzministerium',
    ],
    [
      'Das Landesamt für Digitale Dienste wurde 2019 gegründet. Angesiedelt war es zunächst beim Innenministerium.',
      'Innenministerium',
    ],
    [
      'Landesamt für Digitale Dienste\nGründung 1. Januar 2019\nAufsichtsbehörde Ministerium des Innern',
      'Ministerium des Innern',
    ],
  ])('%s', (text, parent) => {
    expect(firstFact(text)).toMatchObject({ parent })
  })

  it('is not where another body stands', () => {
    const text = 'Das Landesamt für Digitale Dienste wurde 2019 gegründet. Die Polizei untersteht dem Innenministerium.'
    expect(firstFact(text)).toMatchObject({ name: 'Landesamt für Digitale Dienste' })
    expect(firstFact(text)).not.toHaveProperty('parent')
  })
})

describe('the acronym', () => {
  it.each([
    ['Die FITKO wurde zum 1. Januar 2020 gegründet.', 'FITKO', undefined],
    ['Das ITDZ Berlin wurde zum 1. Januar 2005 gegründet.', 'ITDZ Berlin', undefined],
    ['Die Föderale IT-Kooperation (FITKO) wurde zum 1. Januar 2020 gegründet.', 'Föderale IT-Kooperation', 'FITKO'],
  ])('is none where the text has no other name: %s', (text, name, acronym) => {
    const fact = firstFact(text)
    expect([fact.name, fact.acronym]).toEqual([name, acronym])
  })
})

describe('a short form of several words', () => {
  it.each([
    ['2016 wurde das Kommunale Gebietsrechenzentrum Fulda-Rhön (KGRZ Fulda-Rhön) gegründet.', 'KGRZ Fulda-Rhön'],
    ['2016 wurde der Zweckverband Informationstechnik Schwaben (ZV IT Schwaben) gegründet.', 'ZV IT Schwaben'],
    ['2016 wurde das Regionale Rechenzentrum Hohe-Tanne (RRZ HT) gegründet.', 'RRZ HT'],
  ])('%s', (text, acronym) => {
    expect(firstFact(text)).toMatchObject({ acronym })
  })

  it('stands for the whole name later on', () => {
    const text =
      'Das Kommunale Gebietsrechenzentrum Fulda-Rhön (KGRZ Fulda-Rhön) wächst. 2003 wurde das KGRZ Fulda-Rhön aufgelöst.'
    expect(firstFact(text)).toMatchObject({ event: 'dissolved', name: 'Kommunales Gebietsrechenzentrum Fulda-Rhön' })
  })
})
