/** What a date is for, read off the words around it: *seit*, *bis zum*, *mit Wirkung vom*, *Gesetz vom*, *Stand:*. */
import type { Span } from '../../document.ts'

/**
 * - `point`: *am 1. August*, *im März 2014*, *2018*; `from`: takes effect, *zum/ab/per X*, *mit Wirkung vom X*
 * - `since`: *seit X*; `until`: *bis (zum) X*, *spätestens X*; `before`: *vor X*; `after`: *nach X*
 * - `range-start`, `range-end`: *von X bis Y*, *2012–2017*
 * - `reference`: *Stand: X*, *Stichtag X*; `for`: *für X*
 * - `document`: the date of a thing, *Gesetz vom X*, *Strategie aus dem Jahr X*; `birth`: *geboren X*, *Jahrgang X*
 * - `title`: a year in a name, *Agenda 2020* (only on request)
 * - `anaphoric`: counts from another sentence's date, *damals*, *zwei Jahre später*
 */
export type DateKind =
  | 'point'
  | 'from'
  | 'since'
  | 'until'
  | 'before'
  | 'after'
  | 'range-start'
  | 'range-end'
  | 'reference'
  | 'for'
  | 'document'
  | 'birth'
  | 'title'
  | 'anaphoric'

/** The role that the words before an expression give it. `start` is where they begin. */
export interface DateRole {
  readonly kind: DateKind
  readonly start: number
  /** Lower-cased, single spaces, without articles and *etwa*: `bis zum`. */
  readonly preposition?: string
  /** The noun that a `document` date belongs to: `Gesetz`. */
  readonly noun?: string
  readonly approximate: boolean
  /** Length of words behind the expression that belong to it: *vom 1. Mai an*. */
  readonly after?: number
}

const ROUGHLY: ReadonlySet<string> = new Set(['etwa', 'rund', 'circa', 'ca.', 'ungefähr', 'wohl', 'vermutlich'])
const FILLERS: ReadonlySet<string> = new Set([
  ...ROUGHLY,
  'voraussichtlich',
  'einschließlich',
  'frühestens',
  'mindestens',
  'bereits',
  'schon',
  'erst',
  'noch',
  'also',
  'jeweils',
])
const ARTICLES: ReadonlySet<string> = new Set(['dem', 'den', 'der', 'das', 'die', 'des'])

const HEADS: Readonly<Record<string, DateKind>> = {
  am: 'point',
  im: 'point',
  in: 'point',
  an: 'point',
  vom: 'point',
  von: 'point',
  zwischen: 'point',
  während: 'point',
  um: 'point',
  gegen: 'point',
  zum: 'from',
  zur: 'from',
  zu: 'from',
  ab: 'from',
  per: 'from',
  mit: 'from',
  seit: 'since',
  bis: 'until',
  spätestens: 'until',
  vor: 'before',
  nach: 'after',
  für: 'for',
  aus: 'document',
  'stand:': 'reference',
  stand: 'reference',
  datenstand: 'reference',
  'datenstand:': 'reference',
  stichtag: 'reference',
  'stichtag:': 'reference',
  geboren: 'birth',
  'geb.': 'birth',
  jahrgang: 'birth',
  '*': 'birth',
}

interface Word extends Span {
  readonly lower: string
}

/** The words in front of `start`, nearest first; opening brackets and quotes don't belong to them. */
function wordsBefore(text: string, start: number): Word[] {
  const from = Math.max(0, start - 64)
  const words: Word[] = []
  for (const match of text.slice(from, start).matchAll(/[^\s([„"»]+/g)) {
    const at = from + match.index
    words.unshift({ lower: match[0].toLowerCase(), start: at, end: at + match[0].length })
  }
  return words
}

/** Four digits alone have no article: what stands before them is of another noun. */
const BARE_YEAR = /^(?:19|20)\d\d(?![\d.])/

/** Reads the role of the expression that starts at `start` from the words before it. */
export function roleBefore(text: string, start: number): DateRole {
  const before = text.slice(Math.max(0, start - 1), start)
  const none: DateRole = { kind: 'point', start, approximate: false }
  if (before !== '*' && !/\s/.test(before)) return none
  const words = wordsBefore(text, start)
  let index = 0
  let approximate = false
  while (FILLERS.has(words[index]?.lower ?? '')) approximate = ROUGHLY.has(words[index++]?.lower ?? '') || approximate
  const article = ARTICLES.has(words[index]?.lower ?? '') ? words[index++] : undefined
  // *für das 2022 gegründete Amt*, *das Amt, in dem 2022 das andere aufging*
  if (article && BARE_YEAR.test(text.slice(start, start + 5))) return none
  const head = words[index]
  const kind = HEADS[head?.lower ?? '']
  if (head === undefined || kind === undefined) {
    // *den 1. August*; the article of *die 2021 begonnene Arbeit*, *das heute gilt* is another word's.
    const own =
      /^de[nm]$/.test(article?.lower ?? '') &&
      /^(?:\d{1,2}\.|[A-ZÀ-Þ][a-zß-ÿ]+tag)/u.test(text.slice(start, start + 14))
    return own && article
      ? { ...none, start: article.start, preposition: article.lower, approximate }
      : { ...none, approximate }
  }
  return widened(
    { kind, start: head.start, preposition: head.lower.replace(':', ''), approximate },
    words.slice(index + 1),
  )
}

/** Words before the preposition that change its meaning: *bis* zum, *mit Wirkung* vom, *Stand* vom, *geboren* am. */
function widened(role: DateRole, before: readonly Word[]): DateRole {
  const previous = before[FILLERS.has(before[0]?.lower ?? '') ? 1 : 0]
  const second = before[before.indexOf(previous as Word) + 1]
  if (
    previous === undefined ||
    !/^(?:vom|zum|zur|zu|ab|von|in|im|an|am|vor|gegen|nach|aus|spätestens)$/.test(role.preposition ?? '')
  ) {
    return role
  }
  const with_ = (word: Word, kind: DateKind): DateRole => ({
    ...role,
    kind,
    start: word.start,
    preposition: `${word.lower.replace(':', '')} ${role.preposition}`,
  })
  const lower = previous.lower
  if (lower === 'nacht') return { ...role, kind: 'point' }
  if (lower === 'ab' || lower === 'per') return with_(previous, 'from')
  // *blieb frei, bis im Mai 2019 X kam*: a conjunction
  if (lower === 'bis' && second?.lower.endsWith(',') && /^[ia]m$/.test(role.preposition ?? '')) return role
  if (lower === 'bis') return with_(previous, 'until')
  if (lower === 'spätestens' && role.preposition !== 'ab') return with_(previous, 'until')
  if (lower === 'wirkung') {
    const mit = [second, before[before.indexOf(previous) + 2]].find((word) => word?.lower === 'mit')
    return { ...with_(mit ?? previous, 'from'), preposition: `mit wirkung ${role.preposition}` }
  }
  if (/^(?:daten)?stand$|^stichtag$/.test(lower)) return with_(previous, 'reference')
  if (/^geb(?:oren(?:e[nrs]?)?|\.)$/.test(lower)) return with_(previous, 'birth')
  if (lower === 'rückwirkend') return with_(previous, 'from')
  return role
}

/** Kinds of papers: their date says when they were made, not when what they bring about happened. */
const PAPER =
  /(?:gesetz|gesetzbuch|verordnung|vorschrift|richtlinie|erlass|vertrag|bekanntmachung|bescheid|schreiben|brief|mitteilung|meldung|bericht|fassung|satzung|vereinbarung|anordnung|verfügung|urteil|protokoll|drucksache|ausgabe|interview|artikel|vorlage|entwurf|erklärung|abkommen|antrag|anfrage|antwort|amtsblatt|beschluss|beschlüsse|konzept|strategie|agenda|(?:master|aktions|digital|maßnahmen|umsetzungs)plan|programm|roadmap|leitlinien?|leitbild|gutachten|studie|rundschreiben|papier|änderung|gvbl|nr)(?:[ens]|es|en)?\.?$/i

/** *Gesetz (zur Förderung …) vom 7. Dezember 2020*, *in der Fassung vom …*, *die Strategie aus dem Jahr 2014*. */
export function paperBefore(text: string, start: number): string | undefined {
  const clause =
    text
      .slice(Math.max(0, start - 110), start)
      .split(/[,;:.!?](?=\s)|\n\n/)
      .at(-1) ?? ''
  const nouns = clause.match(/[A-Za-zÀ-ɏẞ-]+/gu) ?? []
  return nouns.filter((noun) => /^[A-ZÀ-Þ]/u.test(noun) && PAPER.test(noun)).at(-1)
}
