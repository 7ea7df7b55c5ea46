import { latin } from '../latin.ts'
import { LETTER } from '../letters.ts'
import { PARTICLES } from './words.ts'

/** A word that may belong to a name, with its range in the text. */
export interface NameToken {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'word' | 'initial' | 'particle' | 'title'
  /** A hyphen hangs on it: *Sozial- und Fachpolitik*. */
  readonly cutOff?: true
}

const WORD = new RegExp(`[${LETTER}]+(?:['’‑-][${LETTER}]+)*`, 'g')

/** A chain of academic degrees before a name: *Prof. Dr.-Ing. Dr. h. c.*, *Dipl.-Informatikerin*, *PD Dr. habil.* */
const TITLES = latin.y`(?:(?:(?:apl|Univ|Hon|ao|em)\.?-? ?)?Prof(?:essorin|essors?|\.(?:in)?)|Dres\.|Dr\.-Ing\.|Dr\.(?:in)?|Doktor(?:in)?|h\. ?c\.|e\. ?h\.|mult\.|rer\. ?(?:nat|pol|publ|soc|oec|medic|agr|hort|silv)\.|(?:iur|jur|phil|med|oec|theol|paed|agr|sc|vet|dent|ing|habil|Ing)\.|Dipl(?:om)?(?:\.-?|-|\. ?-)? ?\p{Lu}[\p{L}-]+\.?(?: \((?:FH|BA|Univ\.?|TU)\))?|Mag\.|MMag\.|PD(?= Dr\.)|Ing\.)(?: |(?=\p{Lu}))`
const TITLE_WORDS = new Set(
  'apl Univ Hon Prof Professor Professorin Professors Dr Dres Doktor Doktorin Dipl Diplom Mag MMag PD Ing Univ-Prof'.split(
    ' ',
  ),
)
const opensTitle = (word: string): boolean => TITLE_WORDS.has(word) || word.startsWith('Diplom-')

const isUpper = (char: string): boolean => char !== char.toLowerCase()

/** Reads a chain of titles at `at`; undefined where none stands. */
function titlesAt(text: string, at: number): NameToken | undefined {
  let end = at
  for (;;) {
    TITLES.lastIndex = end
    const match = TITLES.exec(text)
    if (!match) break
    end = TITLES.lastIndex
  }
  if (end === at) return undefined
  const words = text.slice(at, end).trimEnd()
  return { start: at, end: at + words.length, text: words, kind: 'title' }
}

/**
 * Gives every run of neighbouring words that could hold a person's name: capitalised words, initials, titles and
 * particles, with nothing but one space between them. Lower-case particles go on with a run and don't open one.
 */
export function* nameRuns(text: string): Generator<NameToken[]> {
  let run: NameToken[] = []
  const words = new RegExp(WORD)
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const token = tokenAt(text, match[0], match.index, run.length > 0)
    const last = run.at(-1)
    if (last && (!token || !adjacent(text, last.end, token.start))) {
      if (run.length > 1) yield run
      run = []
    }
    if (!token) continue
    if (run.length > 0 || token.kind !== 'particle') run.push(token)
    words.lastIndex = token.end
  }
  if (run.length > 1) yield run
}

/** One space, or none after a full stop (*Dr.Muster*), stands between the words of a name. */
function adjacent(text: string, end: number, start: number): boolean {
  return start - end === 1 ? text[end] === ' ' : start === end && text[end - 1] === '.'
}

function tokenAt(text: string, word: string, start: number, inRun: boolean): NameToken | undefined {
  const capital = isUpper(word[0] ?? '')
  if (!capital && !inRun && word !== 'apl') return undefined
  const end = start + word.length
  const dotted = text[end] === '.'
  if ((dotted || word.length > 4 || word === 'PD') && opensTitle(word)) {
    const titles = titlesAt(text, start)
    if (titles) return titles
  }
  if (inRun && PARTICLES.has(word)) return { start, end, text: word, kind: 'particle' }
  if (!capital) return undefined
  if (dotted && word.length <= 2 && text[end + 1] !== undefined) {
    // *i. V. Erika Muster*, *z. B. Muster*
    if (!inRun && /(?:^|[\s(])[iIzZduU]\. ?$/.test(text.slice(Math.max(0, start - 4), start))) return undefined
    return { start, end: end + 1, text: `${word}.`, kind: 'initial' }
  }
  return text[end] === '-'
    ? { start, end, text: word, kind: 'word', cutOff: true }
    : { start, end, text: word, kind: 'word' }
}
