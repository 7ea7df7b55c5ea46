import { describe, expect, test } from 'vitest'
import { extractClaims } from '../extractors/index.ts'
import { plainPage } from './facts-of-page.ts'

/** Begins each text, so that it is about the field. */
const INTRO = 'Die CIO der Stadt Köln ist seit 2019 Erika Muster. '

/** What stands in a page again and again; the lines with a break make a block of each. */
const FRAGMENTS = [
  'so ',
  'CIO kam ',
  'CIO und mit ',
  'Die Stadt 1 Ja ',
  'Erika Muster, ja ',
  'Amt für das Amt für ',
  'GmbH & Co. KG und ',
  '1. Januar bis 2. ',
  'sagte „die CIO ',
  'CIO (KDZ ',
  'Nachfolger des Vorgängers der ',
  'CDO. ',
  'CISO der Stadt\n',
  'ITZBund\nentstand. ',
  'Landesamt für. CDO ',
  'Der Digitalrat wurde aufgelöst.\n',
  'Die Digitalstrategie wurde beschlossen. ',
  '40 Maßnahmen der Digitalagenda\n',
  'Paul Beispiel wurde CIO. Ihm folgt Erika Muster. ',
  'Ich bin CIO, sagen Sie. ',
  'Auch der CIO kam. Dr. Erika ',
] as const

const LENGTH = 10_000

/** Sixteen would be the square. */
const MOST = 9

const textOf = (fragment: string, length: number, sentence: number) => {
  const part = `${fragment.repeat(Math.ceil(sentence / fragment.length))}. `
  return INTRO + part.repeat(Math.ceil(length / part.length))
}

/** Milliseconds of processor time; other processes of the machine do not count. */
function costOf(text: string): number {
  const document = plainPage(text)
  const before = process.cpuUsage()
  extractClaims(document)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Labels and values, no label twice: to its reader one box. */
const boxOf = (length: number) => {
  const letters = (i: number) => [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
  const line = (i: number) => (i % 2 ? `X${letters(i)}-Beschluss: 3. Mai 2019\n` : `Wort${i}: eine Strategie ${i}\n`)
  return INTRO + Array.from({ length: length / 25 }, (_, i) => line(i)).join('')
}

function ratioOf(text: (length: number) => string): number {
  let ratio = Infinity
  // once more where something else ran in between
  for (let tries = 0; tries < 3 && ratio >= MOST; tries++) {
    // what is over in no time says nothing
    const cost = Math.max(costOf(text(LENGTH)), 20)
    ratio = Math.min(ratio, costOf(text(4 * LENGTH)) / cost)
  }
  return ratio
}

describe('a text four times as long takes about four times the time', () => {
  costOf(textOf('Die CIO ist Erika Muster. ', LENGTH, 1))

  test.each(
    FRAGMENTS.flatMap((fragment) => [
      [fragment, 'long sentences', 1500] as const,
      [fragment, 'short sentences', 1] as const,
    ]),
  )(
    '%j in %s',
    (fragment, _, sentence) => expect(ratioOf((length) => textOf(fragment, length, sentence))).toBeLessThan(MOST),
    30_000,
  )

  test('labels with their values', () => expect(ratioOf(boxOf)).toBeLessThan(MOST), 30_000)
})
