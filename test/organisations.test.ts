import { expect, it } from 'vitest'
import { factsOfPage } from './facts-of-page.ts'

function bodiesOfPeople(text: string): string[] {
  return factsOfPage(`Stand: 15.05.2020\n\n${text}\n`)
    .filter((f) => f.type === 'appointment' || f.type === 'incumbency')
    .map((f) => `${f.person}: ${f.organisation ?? '-'}`)
}

it('on a history, whoever comes after a new name heads the body of that name', () => {
  expect(
    bodiesOfPeople(
      'Über uns > Geschichte\n\n1972\nAcht Städte gründen den Zweckverband Rechenzentrum Auetal (RZA).\n\n1985\nGeschäftsführer wird Heinz Wolters.\n\n2004\nAus dem Rechenzentrum Auetal wird die Kommunale Informatik Auetal.\n\n2014\nGerda Lohmann rückt an die Spitze des Vorstands.',
    ),
  ).toEqual(['Heinz Wolters: Zweckverband Rechenzentrum Auetal', 'Gerda Lohmann: Kommunale Informatik Auetal'])
})

it('no head is of a body that was dissolved, or that came to be another', () => {
  expect(
    bodiesOfPeople(
      'Seit Januar gibt es das Landesamt für Informationstechnik. Es übernimmt Aufgaben der Zentralen Datenverarbeitungsstelle, die zum 31. Dezember aufgelöst wurde.\n\nZur Direktorin hat das Kabinett am 4. Mai 2020 Anke Weiß bestellt.',
    ),
  ).toEqual(['Anke Weiß: Landesamt für Informationstechnik'])
  expect(
    bodiesOfPeople(
      'Die Landeszentrale für Informationstechnik Hessen ging aus der Datenstelle der Finanzverwaltung hervor, die in Wiesbaden saß.\n\nIm März 2001 wurde Udo Helm zum Direktor bestellt.',
    ),
  ).toEqual(['Udo Helm: Landeszentrale für Informationstechnik Hessen'])
})

it('a minister is of the digital ministry that the text names', () => {
  expect(
    bodiesOfPeople(
      'Das Ministerium für Digitales und Infrastruktur hat ein Portal vorgestellt. „Das hilft den Kommunen“, sagte Digitalminister Jens Schütt. Staatssekretärin Ute Adler leitet das Projekt.',
    ),
  ).toEqual([
    'Jens Schütt: Ministerium für Digitales und Infrastruktur',
    'Ute Adler: Ministerium für Digitales und Infrastruktur',
  ])
})

it('a minister of other fields is not', () => {
  expect(
    bodiesOfPeople(
      'Das Bundesministerium für Digitales und Verkehr fördert die Verwaltung. Der Minister für Europa und Digitalisierung des Landes Hessen, Jens Schütt, sagte dazu nichts.',
    ),
  ).toEqual(['Jens Schütt: -'])
})
