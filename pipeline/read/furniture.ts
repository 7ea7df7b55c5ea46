import { latin } from '../../extractors/german/latin.ts'
import { type FurnitureEntry, HOLDING, NOTICES, SHORT } from './furniture-table.ts'

/** Longest line that a pattern of SHORT matches. */
const SHORT_LINE = 320

let short: RegExp | undefined
let notices: RegExp | undefined

/** Why a line or block is furniture, or undefined where it may be content. Looked at for every line of a text: kept cheap. */
export function furnitureReason(block: string): string | undefined {
  if (block.length > 1500) return undefined
  if (block.length <= SHORT_LINE) {
    short ??= anyOf(SHORT, '$')
    const reason = reasonOf(short, SHORT, block)
    if (reason === 'file-name' ? looksLikeFileName(block) : reason) return reason
  }
  notices ??= anyOf(NOTICES, '')
  return (
    (block.length <= 600 ? reasonOf(notices, NOTICES, block) : undefined) ??
    HOLDING.find(([, words, length]) => block.length <= length && words.test(block))?.[0]
  )
}

function anyOf(entries: readonly FurnitureEntry[], end: string): RegExp {
  return latin`^(?:${entries.map(([, pattern]) => `((?:${pattern})${end})`).join('|')})`
}

function reasonOf(pattern: RegExp, entries: readonly FurnitureEntry[], block: string): string | undefined {
  const match = pattern.exec(block)
  return match ? entries[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]?.[0] : undefined
}

/** `muenchen_neues_rathaus`, `bayern-Flaggen`, but not *IT-Planungsrat* or *E-Government*. */
function looksLikeFileName(word: string): boolean {
  return (
    word.includes('_') || /\.(?:jpe?g|png|gif|webp|svg)$/.test(word) || (word.includes('-') && /^\p{Ll}/u.test(word))
  )
}

/** Headings under which a page lists other articles; everything behind one is teasers. */
const TEASER_HEADING =
  /^(?:Weitere (?:Meldungen|Beiträge|Artikel|Nachrichten|Themen|News|Pressemitteilungen|Informationen zum Thema|interessante)|Das könnte (?:Sie|dich|Ihnen|euch) (?:auch|ebenfalls)|Das interessiert|Mehr (?:zum Thema|aus|Nachrichten|Artikel|Meldungen|News)|Ähnliche (?:Artikel|Beiträge|Meldungen|Themen|Nachrichten)|Lesen Sie (?:auch|dazu|mehr)|(?:Auch|Ebenfalls) interessant|Passend (?:dazu|zum Thema)|Meistgelesen|Meist gelesen|Neueste (?:Beiträge|Artikel|Meldungen)|Neuste |Aktuelle (?:Meldungen|Nachrichten|Beiträge|Artikel|Pressemitteilungen|Themen)|Verwandte (?:Artikel|Themen|Beiträge)|Zum Thema|Top-?Themen|Die letzten|Letzte Meldungen|Vorherige |Ältere |Alle Meldungen|Empfohlene? |Unsere Empfehlungen|Beliebte |Andere Nutzer|Related|Neues aus|Nachrichten aus|Interessante Artikel|Zugehörige |Thematisch (?:passend|ähnlich))/u

/** Whether a heading announces other articles. */
export function announcesTeasers(heading: string): boolean {
  return heading.length <= 90 && TEASER_HEADING.test(heading)
}

/** *mehr...*, *weiterlesen »*: the last word of an excerpt. */
export const MORE =
  /(?:^|[\s.!?…“"])(?:mehr|Mehr|weiterlesen|Weiterlesen|weiter lesen|Mehr lesen|mehr lesen|Mehr erfahren|mehr erfahren|Zum Artikel|zum Artikel|Zur Meldung|zur Meldung|Artikel lesen|weiter)\s?(?:\.{3}|…|»|›|>|→)*$/u
