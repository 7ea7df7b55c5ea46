import { describe, expect, it } from 'vitest'
import type { Chunk } from '../../extractors/german/chunks.ts'
import { tellsPast } from '../../extractors/german/clauses/past.ts'
import { analysedIn } from './analysed.ts'

const chunksOfClauses = (text: string): (readonly Chunk[])[] =>
  analysedIn(text).flatMap(({ clauses }) => clauses.map(({ chunks }) => chunks))

/** The clauses of a sentence, as far as they have letters: what stands for a pronoun is left out. */
function clausesOf(text: string): string[] {
  return chunksOfClauses(text).map((chunks) =>
    chunks
      .filter((c) => !c.tags.has('Antecedent') && /[\p{L}\p{N}]/u.test(c.text))
      .map((c) => c.text)
      .join(' '),
  )
}

describe('a clause in the midst of another', () => {
  it.each([
    [
      'Ob Erika Muster, wie es heißt, die Leitung des ITZBund übernimmt, ist offen.',
      'Erika Muster die Leitung des ITZBund übernimmt',
    ],
    [
      'Erika Muster, die, wie die Stadt mitteilt, im Mai 2019 CIO der Stadt Köln wurde, kommt.',
      'im Mai 2019 CIO der Stadt Köln wurde',
    ],
    [
      'Erika Muster, die im Mai 2019, nachdem der Rat zugestimmt hatte, die Leitung des ITZBund übernahm, kommt.',
      'im Mai 2019 die Leitung des ITZBund übernahm',
    ],
    [
      'Es heißt, dass Paul Beispiel, der 2019 kam, im Mai die Leitung des ITZBund abgibt.',
      'Paul Beispiel im Mai die Leitung des ITZBund abgibt',
    ],
  ])('%s → %s', (text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })
})

describe('clauses with two words in front', () => {
  it.each([
    ['Im Mai 2019 wurde die KISA, ohne dass jemand widersprach, aufgelöst.', 'Im Mai 2019 wurde die KISA aufgelöst'],
    ['Im Mai 2019 wurde die KISA, kurz nachdem der Rat tagte, aufgelöst.', 'Im Mai 2019 wurde die KISA aufgelöst'],
  ])('%s → %s', (text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })
})

it('goes on behind a clause in its midst with no comma', () => {
  expect(clausesOf('Im Mai 2019 hat der Rat, der in Köln tagte, die KISA aufgelöst.')).toContain(
    'Im Mai 2019 hat der Rat die KISA aufgelöst',
  )
})

describe('verbs that look like participles', () => {
  it.each([
    ['Die KISA gehört dem Land und wächst seit Mai 2019.', 'Die KISA gehört dem Land'],
    ['Die KISA betreut 200 Kommunen und wächst seit Mai 2019.', 'Die KISA betreut 200 Kommunen'],
  ])('%s → %s', (text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })
})

describe('the time of a clause between commas before its verb', () => {
  it.each([
    [
      'Im Mai 2019 begann die Arbeit, zwei Jahre später, im Juli 2021, wurde die Digitalagentur Hessen gegründet.',
      'zwei Jahre später im Juli 2021 wurde die Digitalagentur Hessen gegründet',
    ],
    [
      'Erst tagte der Rat, am Mittwoch, dem 7. Juli 2021, wurde Erika Muster CIO der Stadt Köln.',
      'am Mittwoch, dem 7. Juli 2021 wurde Erika Muster CIO der Stadt Köln',
    ],
    [
      'Die Digitalagentur Hessen eröffnete spät, im Juli 2021, wurde aber schon 2020 gegründet.',
      'Die Digitalagentur Hessen eröffnete spät im Juli 2021',
    ],
  ])('%s → %s', (text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })
})

describe('a bracket that closes behind an apposition, before a second verb', () => {
  it.each([
    [
      'Der Minister hat gestern (10. April) die nach langer Beratung entwickelte Digitalstrategie des Landes vorgestellt.',
      'Der Minister hat gestern die nach langer Beratung entwickelte Digitalstrategie des Landes vorgestellt',
    ],
    [
      'Im Mai hatte der CIO des Landes Hessen, Paul Beispiel, das Haus verlassen.',
      'Im Mai hatte der CIO des Landes Hessen Paul Beispiel das Haus verlassen',
    ],
    [
      'Im Mai hat der CIO des Landes Hessen, Paul Beispiel, sein Amt niedergelegt und ist nach Bonn gezogen.',
      'Im Mai hat der CIO des Landes Hessen Paul Beispiel sein Amt niedergelegt',
    ],
    [
      'Am 3. Mai wurde die Direktorin des ITZBund, Erika Muster, verabschiedet und bekam Blumen.',
      'Am 3. Mai wurde die Direktorin des ITZBund Erika Muster verabschiedet',
    ],
  ])('%s → %s', (text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })
})

describe('an aside between dashes', () => {
  it.each([
    [
      'Die Datenzentrale Nord, die 2019 – bei gleichem Namen – die Form einer Anstalt erhielt, wächst.',
      'Die Datenzentrale Nord die 2019 die Form einer Anstalt erhielt',
    ],
    ['Der Rat hat – wie erwartet – die Digitale Agenda beschlossen.', 'Der Rat hat die Digitale Agenda beschlossen'],
  ])('%s → %s', (text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })
})

describe('a second verb that waits for the auxiliary of the first', () => {
  it.each([
    [
      'Die Stadt Gera hat lange geplant und am 3. Mai 2021 im Stadtrat (Saal 2) die Digitale Agenda verabschiedet.',
      'Stadt hat am 3. Mai 2021 im Stadtrat die Digitale Agenda verabschiedet',
    ],
    [
      'Das Amt wurde umgebaut und zum 1. Mai 2020, dem Tag der Arbeit, in Landesamt für Digitales umbenannt.',
      'wurde zum 1. Mai 2020 dem Tag der Arbeit in Landesamt für Digitales umbenannt',
    ],
    [
      'Die Stadt hat gewartet und der Rat (Saal 2) beschließt die Digitale Agenda.',
      'der Rat beschließt die Digitale Agenda',
    ],
    [
      'Die Stadt hat gewartet, und Eva Kohl, bislang Referentin in Ulm, ist seit Mai CIO der Stadt.',
      'Eva Kohl bislang Referentin in Ulm ist seit Mai CIO der Stadt',
    ],
  ])('%s → %s', (text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })
})

describe('a participle about somebody behind the verb', () => {
  it.each([
    [
      'Das Haus führt Erika Muster, im März 2019 vom Rat gewählt, als CIO der Stadt Köln.',
      'im März 2019 vom Rat gewählt',
    ],
    [
      'Das Haus führt Erika Muster, im März 2019 vom Rat gewählt, als CIO der Stadt Köln.',
      'Das Haus führt Erika Muster als CIO der Stadt Köln',
    ],
  ])('%s → %s', (text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })
})

describe('nicht A, sondern B', () => {
  it.each([
    ['Nicht Erika Muster, sondern Paul Beispiel wird CIO der Stadt Köln.', 'Paul Beispiel wird CIO der Stadt Köln'],
    ['Nicht Erika Muster wird CIO der Stadt Köln, sondern Paul Beispiel.', 'Paul Beispiel wird CIO der Stadt Köln'],
    ['Paul Beispiel, nicht Erika Muster, wird CIO der Stadt Köln.', 'Paul Beispiel wird CIO der Stadt Köln'],
    ['CIO der Stadt Köln wird Paul Beispiel und nicht Erika Muster.', 'CIO der Stadt Köln wird Paul Beispiel'],
    ['Paul Beispiel wird nicht CIO, sondern CDO der Stadt Köln.', 'Paul Beispiel wird CDO der Stadt Köln'],
    [
      'Sowohl Erika Muster als auch Paul Beispiel leiten das ITZBund.',
      'Erika Muster und Paul Beispiel leiten das ITZBund',
    ],
    [
      'Erika Muster hat die Leitung des ITZBund nicht abgegeben, sondern behalten.',
      'Erika Muster hat die Leitung des ITZBund nicht abgegeben',
    ],
  ])('%s → %s', (text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })
})

describe('a relative clause that goes on behind its verb', () => {
  it.each([
    [
      'Grundlage ist die Digitalstrategie, die der Rat ebenso einstimmig verabschiedet hat wie den Haushalt der Stadt.',
      'der Rat ebenso einstimmig verabschiedet hat wie den Haushalt der Stadt',
    ],
  ])('%s → %s', (text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })
})

describe('what an article encloses', () => {
  it.each([
    [
      'Es sprach der im Mai 2019 vom Rat gewählte CIO der Stadt Köln, Paul Beispiel.',
      'CIO der Stadt Köln Paul Beispiel im Mai 2019 vom Rat gewählte',
    ],
    [
      'Es sprach der im Mai 2019 vom Rat gewählte CIO der Stadt Köln, Paul Beispiel.',
      'Es sprach der CIO der Stadt Köln Paul Beispiel',
    ],
    [
      'Es sprach die Ende 2019 ausgeschiedene, dem Rat aber bis heute verbundene Leiterin des ITZBund, Erika Muster.',
      'Leiterin des ITZBund Erika Muster Ende 2019 ausgeschiedene',
    ],
    [
      'Es sprach die 2014 gewählte und 2019 abgewählte CIO der Stadt Köln, Erika Muster.',
      'CIO der Stadt Köln Erika Muster 2019 abgewählte',
    ],
    [
      'Der 2018 vom Rat zum CIO der Stadt Köln gewählte und auch für das Bauamt zuständige Paul Beispiel kommt.',
      'Paul Beispiel 2018 vom Rat zum CIO der Stadt Köln gewählte',
    ],
    ['Der das ITZBund seit 2018 leitende Paul Beispiel kommt.', 'Paul Beispiel das ITZBund seit 2018 leitende'],
    ['Am Montag ernannte der Rat Paul Beispiel zum CIO.', 'Am Montag ernannte der Rat Paul Beispiel zum CIO'],
  ])('%s → %s', (text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })
})

describe('infinitives that one modal governs', () => {
  it.each([
    [
      'Das Amt soll als Anlaufstelle dienen, 200 Kommunen beraten und Online-Dienste betreiben.',
      'Das Amt soll als Anlaufstelle dienen 200 Kommunen beraten und Online-Dienste betreiben',
    ],
    ['Das Amt kann helfen, 30 Online-Dienste sind verfügbar.', '30 Online-Dienste sind verfügbar'],
  ])('%s → %s', (text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })
})

describe('what is put in between', () => {
  it.each([
    [
      'Der Rat hat am Montag nicht nur den Vertrag verlängert, sondern auch Paul Beispiel zum CIO berufen.',
      'Rat hat auch Paul Beispiel zum CIO berufen',
    ],
    [
      'Beschlossen wurde die Digitalstrategie, so heißt es in der Vorlage, vom Stadtrat in Trier im März 2019.',
      'Beschlossen wurde die Digitalstrategie vom Stadtrat in Trier im März 2019',
    ],
    [
      'Um zu sparen, so der Oberbürgermeister, sei im März die Digitalstrategie vorgelegt worden.',
      'sei im März die Digitalstrategie vorgelegt worden',
    ],
  ])('%s → %s', (text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })
})

describe('what *und* shares of the half before', () => {
  it.each([
    [
      'Die Stadt Celle hat ihre Digitalstrategie 2019 erarbeitet und 2020 beschlossen.',
      'Stadt hat Digitalstrategie 2020 beschlossen',
    ],
    [
      '2019 hat die Stadt Celle ihre Digitalstrategie erarbeitet und 2020 beschlossen.',
      'Stadt hat Digitalstrategie 2020 beschlossen',
    ],
    [
      'Das Land hat ihr Amt für Digitalisierung gegründet und 2020 aufgelöst.',
      'Land hat Amt für Digitalisierung 2020 aufgelöst',
    ],
  ])('%s → %s', (text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })
})

describe('whether a clause tells of what was', () => {
  it.each([
    ['Die Stadt Köln bot 2019 zwölf Verwaltungsleistungen online an.', true],
    ['Die Stadt Köln kaperte zwölf Verwaltungsleistungen online.', true],
    ['Der Rat der Stadt Köln hat die Digitalstrategie beschlossen.', true],
    ['Die Stadt Köln wird zwölf Verwaltungsleistungen online anbieten.', false],
    ['Die Städte Köln und Bonn bieten zwölf Verwaltungsleistungen online an.', false],
  ])('%s %s', (text, past) => {
    expect(chunksOfClauses(text).some(tellsPast)).toBe(past)
  })
})
