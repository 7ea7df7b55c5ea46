import { abbreviationPattern } from './abbreviations.ts'

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

/** Top-level domains of hosts that German pages name without a scheme: *fitko.de*, *digital.bayern*. */
const TOP_LEVEL =
  'de|com|org|net|eu|info|gov|edu|at|ch|io|ruhr|bayern|berlin|hamburg|koeln|cologne|nrw|saarland|digital|online|bund|tv|blog'
const HOST_LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})\\.'
const HOST = `(?:${HOST_LABEL}){1,6}(?:${TOP_LEVEL})(?![\\p{L}\\p{N}])(?!\\.\\p{Ll})`
const PATH = '(?:[/?#][^ <>"„“”»«]{0,500}[^ <>"„“”»«.,;:!?)\\]])?/?'
const URL = `(?:https?://|ftp://|www\\.)[^ <>"„“”»«]{0,1000}[^ <>"„“”»«.,;:!?)\\]]`
const EMAIL = `[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}@(?:${HOST_LABEL}){1,6}\\p{L}{2,10}(?!\\p{L})`
const HANDLE = '[@#][\\p{L}\\p{N}_]+'

const LETTER = '\\p{L}\\p{M}\\u00ad'
/** *Minister:in*, *Bürger\*innen*, *Referent_in*, *Beauftragte/r*, *Bürger/-innen*, *Leiter(in)*, *eine:n*. */
const GENDER = `[:*_·](?=in|e?[rnsm]?(?!\\p{L}))\\p{L}+|/-?(?:innen|in|e?[rn])(?![\\p{L}])|\\((?:innen|in|e?[rn])\\)`
/** Letters and figures, joined by hyphens, apostrophes or an ampersand; a last hyphen stays (*Aus- und Fortbildung*). */
const JOINED = `[-‐‑'’&](?=[${LETTER}\\p{N}])`
const WORD = `\\p{N}{0,20}[${LETTER}](?:[${LETTER}\\p{N}]|${JOINED}|${GENDER})*[-‐‑]?|\\p{N}{1,20}[-‐‑](?=\\p{L})(?:[${LETTER}\\p{N}]|${JOINED})*-?`
const PLAIN_WORD = `[${LETTER}]+(?=[ ,])`

const DATE =
  '(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.(?:(?:19|20)?\\d\\d(?!\\d))?|(?:19|20)\\d\\d-\\d\\d-\\d\\d(?!\\d)'
const ORDINAL = '\\d{1,3}\\.(?= ?[\\p{L}/–-]| \\d{1,2}\\. )'
const NUMBER = '\\d+(?:[.,:/]\\d+)*'
/** *J. Müller*: one capital before a name. */
const INITIAL = '\\p{Lu}\\.(?=[ -]?\\p{Lu})'
const MARK_RUN = '\\.{2,}|[!?]+|-{2,}'
const PUNCTUATION = `[.,;:…()\\[\\]{}"„“”‚‘’'»«›‹–—\\-/¿¡!?]`

let grammar: string | undefined

/**
 * Source of the pattern (flag `u`, no capturing groups) that cuts text, whose white space is all plain spaces, into
 * tokens: every character but a space is in exactly one match. The order of the alternatives matters.
 */
export function tokenPattern(): string {
  grammar ??= [
    PLAIN_WORD,
    `(?=[\\p{L}\\p{N}._%+-]{0,80}(?:@|://|\\.\\p{L}))(?:${URL}|${EMAIL}|${HOST}${PATH})`,
    `(?=[\\p{L}-]{1,40}\\.)(?:${abbreviationPattern()}|${INITIAL})`,
    WORD,
    DATE,
    ORDINAL,
    NUMBER,
    HANDLE,
    MARK_RUN,
    PUNCTUATION,
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
    ['abbreviation', '^[\\p{L}. -]+\\.$'],
    ['word', `[${LETTER}]`],
    ['symbol', ''],
  ]
}
