/** German number words: their grammar as a regex source, and their values. */

const UNITS: Readonly<Record<string, number>> = {
  ein: 1,
  eins: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  sechzehn: 16,
  siebzehn: 17,
}
const TENS: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
}

/** Each word with a capital or a small first letter; `\p{L}` around the whole keeps *ZweiHundert* and the like rare. */
function anyOf(...words: readonly string[]): string {
  return `(?:${words.map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`).join('|')})`
}

const DIGIT = anyOf('zwei', 'zwo', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun')
const ONE = '[Ee]in'
const TEN = anyOf('zwanzig', 'drei(?:ß|ss)ig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig')
const TEEN = anyOf(
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
  'zehn',
  'elf',
  'zwölf',
)
const BELOW_HUNDRED = `(?:(?:(?:${ONE}|${DIGIT})und)?${TEN}|${TEEN}|${DIGIT})`
const BELOW_THOUSAND = `(?:(?:${ONE}|${DIGIT})?[Hh]undert(?:und)?(?:${BELOW_HUNDRED}|eins?)?|${BELOW_HUNDRED})`

/** A written-out cardinal from two on, capitalised or not, without inflection and without a boundary behind it. */
export const NUMBER_WORD = `(?:(?:${ONE}|${BELOW_THOUSAND})?[Tt]ausend(?:und)?(?:${BELOW_THOUSAND})?|${BELOW_THOUSAND})`

/** The value of a written-out cardinal (any case, *ein* included, inflected *zweier*, *dreien*), null for other words. */
export function numberFromWord(word: string): number | null {
  const lower = word.toLowerCase().replace(/^(zwei|drei)e[rn]$/, '$1')
  const thousand = lower.indexOf('tausend')
  if (thousand < 0) return belowThousand(lower)
  const factor = thousand === 0 ? 1 : belowThousand(lower.slice(0, thousand))
  const rest = lower.slice(thousand + 'tausend'.length).replace(/^und/, '')
  const remainder = rest === '' ? 0 : belowThousand(rest)
  return factor === null || remainder === null ? null : factor * 1000 + remainder
}

function belowThousand(word: string): number | null {
  const hundred = word.indexOf('hundert')
  if (hundred < 0) return belowHundred(word)
  const factor = hundred === 0 ? 1 : (UNITS[word.slice(0, hundred)] ?? null)
  const rest = word.slice(hundred + 'hundert'.length).replace(/^und/, '')
  const remainder = rest === '' ? 0 : belowHundred(rest)
  return factor === null || factor > 9 || remainder === null ? null : factor * 100 + remainder
}

function belowHundred(word: string): number | null {
  const whole = UNITS[word] ?? TENS[word]
  if (whole !== undefined) return whole
  const and = word.indexOf('und')
  if (and > 0) {
    const [one, ten] = [UNITS[word.slice(0, and)], TENS[word.slice(and + 3)]]
    return one !== undefined && one < 10 && ten !== undefined ? ten + one : null
  }
  const teen = word.endsWith('zehn') ? UNITS[word.slice(0, -4)] : undefined
  return teen !== undefined && teen > 2 && teen < 10 ? 10 + teen : null
}

const ODD_ORDINALS: Readonly<Record<string, number>> = { erst: 1, dritt: 3, siebt: 7, acht: 8 }

/** *ersten* → 1, *siebzehnte* → 17, *einunddreißigster* → 31; undefined for other words (*letzten*, *ganzen*). */
export function dayInWords(word: string): number | undefined {
  const stem = word.toLowerCase().replace(/e[nrs]?$/, '')
  const day = ODD_ORDINALS[stem] ?? numberFromWord(stem.replace(/s?t$/, ''))
  return day !== null && day <= 31 ? day : undefined
}
