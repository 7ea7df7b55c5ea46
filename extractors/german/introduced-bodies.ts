import type { Span } from '../document.ts'
import { type BodyMention, findBodies } from './bodies.ts'

/** Finds again, in one sentence, the bodies whose short form the text has introduced. */
export interface IntroducedBodies {
  find(sentence: string): (Span & { readonly body: BodyMention })[]
}

const IN_PARENTHESES =
  /\((?:kurz:? )?["„“»]?(?<acronym>[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}.@-]{0,12}[\p{Lu}\p{N}][\p{L}\p{N}]*)["“”«]?\)/gu
/** *Zweckverband IT Unterelbe*, later *die IT Unterelbe*. */
const BEHIND_HEAD =
  /(?<!\p{L})(?:Zweckverband|(?:Eigen|Landes|Staats|Regie)betrieb)(?:e?s)? (?<name>(?:IT|KDZ|KI|DV) \p{Lu}\p{Ll}{2,30}(?:-\p{Lu}\p{Ll}{2,30})?)(?![\p{L}-])/gu
/** A name with its short form is no longer than this. */
const REACH = 160
/** Bounded: a hostile text has no end of parentheses. */
const MAX_INTRODUCED = 200

/** *die Kommunalen Datendienste (KDS)* makes every later *KDS* that body. Bodies of the table need no introduction. */
export function introducedBodies(text: string): IntroducedBodies {
  const byAcronym = new Map<string, BodyMention>()
  for (const match of text.matchAll(IN_PARENTHESES)) {
    if (byAcronym.size >= MAX_INTRODUCED) break
    const acronym = match.groups?.acronym as string
    if (byAcronym.has(acronym)) continue
    const end = match.index + match[0].length
    const from = Math.max(0, match.index - REACH)
    const before = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index)
    const window = text.slice(Math.max(from, match.index - before.length), end)
    const body = findBodies(window).find((b) => b.end === window.length && b.acronym === acronym)
    if (body && body.form === 'name') byAcronym.set(acronym, body)
  }
  for (const match of text.matchAll(BEHIND_HEAD)) {
    if (byAcronym.size >= MAX_INTRODUCED) break
    const name = match.groups?.name as string
    const body = byAcronym.has(name) ? undefined : findBodies(match[0])[0]
    if (body && body.end === match[0].length) byAcronym.set(name, body)
  }
  if (byAcronym.size === 0) return { find: () => [] }
  const forms = [...byAcronym.keys()].map((a) => a.replace(/[.]/g, '\\.')).sort((a, b) => b.length - a.length)
  const later = new RegExp(`(?<![\\p{L}\\p{N}-])(?<acronym>${forms.join('|')})s?(?![\\p{L}\\p{N}-])`, 'gu')
  return {
    find: (sentence) =>
      [...sentence.matchAll(later)].map((match) => {
        const span = { start: match.index, end: match.index + match[0].length }
        const acronym = match.groups?.acronym as string
        const body = byAcronym.get(acronym) as BodyMention
        if (acronym.includes(' ')) return { ...span, body: { ...body, ...span } }
        return { ...span, body: { ...body, ...span, acronym, form: 'acronym' } }
      }),
  }
}
