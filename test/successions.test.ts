import { expect, it } from 'vitest'
import { factsOfPage } from './facts-of-page.ts'

function moves(text: string): string[] {
  return factsOfPage(`Stand: 15.05.2020\n\n${text}\n`)
    .filter((f) => f.type === 'appointment')
    .map((f) => `${f.event} ${f.person}: ${f.predecessor ?? '-'} > ${f.successor ?? '-'}`)
    .sort()
}

it('who comes as the other goes succeeds, whenever the other had come', () => {
  expect(
    moves(
      'Jens Wolter war seit 2009 CISO des Landes Rheinland-Pfalz. Ende Februar 2020 wurde er als CISO in den Ruhestand verabschiedet. Am 1. April 2020 wurde Katja Bremer zur CISO des Landes Rheinland-Pfalz ernannt.',
    ),
  ).toEqual([
    'appointed Jens Wolter: - > -',
    'appointed Katja Bremer: Jens Wolter > -',
    'departed Jens Wolter: - > Katja Bremer',
  ])
})

it('who stands in succeeds, too', () => {
  expect(
    moves(
      'Nina Hartwig, CDO der Stadt Wuppertal, verlässt die Stadt zum 30. Juni 2020. Ab dem 1. Juli 2020 ist Peter Kohl kommissarischer CDO der Stadt Wuppertal.',
    ),
  ).toEqual(['appointed Peter Kohl: Nina Hartwig > -', 'departed Nina Hartwig: - > Peter Kohl'])
})

it('of many years between, of two at once or of another office nothing is said', () => {
  expect(
    moves(
      'Jens Wolter war bis 2009 CISO des Landes Rheinland-Pfalz. Am 1. April 2015 wurde Katja Bremer zur CISO des Landes Rheinland-Pfalz ernannt.',
    ),
  ).toEqual(['appointed Katja Bremer: - > -', 'departed Jens Wolter: - > -'])
  expect(
    moves(
      'Landrat Karl Brosig gab am 1. März 2020 sein Amt als Verbandsvorsteher des Zweckverbands KommIT ab. Zum 1. April 2020 wurde Anke Weiß zur Geschäftsführerin des Zweckverbands KommIT bestellt.',
    ),
  ).toEqual(['appointed Anke Weiß: - > -', 'departed Karl Brosig: - > -'])
})

it('who was dismissed is the one followed, not who dismissed', () => {
  expect(
    moves(
      'Ministerpräsident Bodo Kaiser entließ am Dienstag Digitalminister Jochen Adler und ernannte Carola Weiß zur Nachfolgerin.',
    ).filter((move) => move.startsWith('appointed')),
  ).toEqual(['appointed Carola Weiß: Jochen Adler > -'])
})
