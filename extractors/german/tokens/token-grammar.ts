import { abbreviationPattern } from '../sentences/abbreviations.ts'

/** What a token is by its looks. */
export type TokenKind =
  | 'word'
  | 'number'
  | 'ordinal'
  | 'date'
  | 'abbreviation'
  | 'url'
  | 'email'
  | 'handle'
  | 'punctuation'
  | 'symbol'

/**
 * Letters of names and words in German pages: Latin with its extensions, combining marks, soft hyphen, Greek, Cyrillic. As
 * ranges, since each `\p{L}` in a pattern costs its compilation a millisecond's fraction, and the grammar has many.
 */
const LETTER = 'A-Za-zÀ-ÖØ-öø-ʯ\\u0300-\\u036f\\u00adΆ-ωϊ-ώЀ-ҁҊ-ԯḀ-ỿ'
const WORD_PART = `[${LETTER}\\d]`
const NO_LETTER = `(?![${LETTER}])`

/** Top-level domains of hosts that German pages name without a scheme: *fitko.de*, *digital.bayern*. */
const TOP_LEVEL =
  'de|com|org|net|eu|info|gov|edu|at|ch|io|ruhr|bayern|berlin|hamburg|koeln|cologne|nrw|saarland|digital|online|bund|tv|blog'
const HOST_LABEL = `${WORD_PART}[${LETTER}\\d-]{0,62}\\.`
const HOST = `(?:${HOST_LABEL}){1,6}(?:${TOP_LEVEL})(?!${WORD_PART})(?!\\.[a-zäöüß])`
const PATH = '(?:[/?#][^ <>"„“”»«]{0,500}[^ <>"„“”»«.,;:!?)\\]])?/?'
const URL = `(?:https?://|ftp://|www\\.)[^ <>"„“”»«]{0,1000}[^ <>"„“”»«.,;:!?)\\]]`
const EMAIL = `${WORD_PART}[${LETTER}\\d._%+-]{0,63}@(?:${HOST_LABEL}){1,6}[a-z]{2,10}${NO_LETTER}`
const HANDLE = `[@#][${LETTER}\\d_]+`

/** *Minister:in*, *Bürger\*innen*, *Referent_in*, *Beauftragte/r*, *Bürger/-innen*, *Leiter(in)*, *eine:n*. */
const GENDER = `[:*_·](?:innen[${LETTER}]*|(?:in|e?[rnsm]|e)${NO_LETTER})|/-?(?:innen|in|e?[rn])${NO_LETTER}|\\((?:innen|in|e?[rn])\\)`
/** Letters and figures, joined by hyphens, apostrophes or an ampersand; a last hyphen stays (*Aus- und Fortbildung*). */
const JOINED = `[-‐‑'’&](?=${WORD_PART})`
const WORD = `\\d{0,20}[${LETTER}](?:${WORD_PART}|${JOINED}|${GENDER})*[-‐‑]?|\\d{1,20}[-‐‑](?=[${LETTER}])(?:${WORD_PART}|${JOINED})*-?`
const PLAIN_WORD = `[${LETTER}]+(?=[ ,])`

const DATE =
  '(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.(?:(?:19|20)?\\d\\d(?!\\d))?|(?:19|20)\\d\\d-\\d\\d-\\d\\d(?!\\d)'
const ORDINAL = `\\d{1,3}\\.(?= ?[${LETTER}/–-]| \\d{1,2}\\. )`
const NUMBER = '\\d+(?:[.,:/]\\d+)*'
/** *J. Müller*: one capital before a name. */
const INITIAL = '\\p{Lu}\\.(?=[ -]?\\p{Lu})'
const MARK_RUN = '\\.{2,}|[!?]+|-{2,}'
const OTHER_SCRIPT = '[\\p{L}\\p{M}\\p{N}]{1,100}'
const PUNCTUATION = `[.,;:…()\\[\\]{}"„“”‚‘’'»«›‹–—\\-/¿¡!?]`

let grammar: string | undefined

/**
 * Source of the pattern (flag `u`, no capturing groups) that cuts text, whose white space is all plain spaces, into
 * tokens: every character but a space is in exactly one match. The order of the alternatives matters.
 */
export function tokenPattern(): string {
  grammar ??= [
    PLAIN_WORD,
    `(?=[${LETTER}\\d._%+-]{0,80}(?:@|://|\\.[${LETTER}]))(?:${URL}|${EMAIL}|${HOST}${PATH})`,
    `(?=[${LETTER}-]{1,40}\\.)(?:${abbreviationPattern()}|${INITIAL})`,
    WORD,
    DATE,
    ORDINAL,
    NUMBER,
    HANDLE,
    MARK_RUN,
    PUNCTUATION,
    OTHER_SCRIPT,
    '[^ ]',
  ].join('|')
  return grammar
}

/** The kinds with the whole-token patterns that tell them, in the order in which they are tried; the rest are symbols. */
export function kindPatterns(): readonly (readonly [TokenKind, string])[] {
  return [
    ['email', `^${EMAIL}$`],
    ['url', `^(?:${URL}|${HOST}${PATH})$`],
    ['date', `^(?:${DATE})$`],
    ['ordinal', '^\\d+\\.$'],
    ['number', `^${NUMBER}$`],
    ['handle', `^${HANDLE}$`],
    ['punctuation', `^(?:${MARK_RUN}|${PUNCTUATION})$`],
    ['abbreviation', `^[${LETTER}. -]+\\.$`],
    ['word', '[\\p{L}\\p{N}]'],
    ['symbol', ''],
  ]
}
