import { latin } from '../../extractors/german/latin.ts'
import type { Line } from './lines.ts'

/** Whether a line reads like a headline: short, no full stop at its end. Questions of interviews are none. */
export function looksLikeHeading(line: string): boolean {
  if (line.length > 140 || !/\p{L}{2}/u.test(line) || /[.!?;,…"“”«»](?:\[\d+\])*$/u.test(line)) return false
  return line.split(/\s+/).length <= 18 && !/\p{Ll}{2}[.!?] \p{Lu}/u.test(line)
}

/** The headline of a plain text: of the heading lines before its first paragraph the first that is more than a rubric. */
export function titleOfLines(headings: readonly Line[], firstProse: number): string | undefined {
  const before = headings.filter((line) => line.start < firstProse)
  const at = before.findIndex((line) => line.text.split(/\s+/).length >= 4)
  const best = before[Math.max(at, 0)]
  if (!best) return undefined
  const [one, two] = best.text.endsWith(':')
    ? [best, before[before.indexOf(best) + 1]]
    : [before[before.indexOf(best) - 1], best]
  if (!one?.text.endsWith(':') || one.text.length > 40 || two?.gap !== 0) return best.text
  return `${one.text} ${two.text}`
}

const BODY = latin.i`(?:staatsregierung|landesregierung|bundesregierung|ministerium(?! für Staatssicherheit)|staatskanzlei|senatskanzlei|senatsverwaltung|landesportal|landesamt|bundesamt|regierungspräsidium|stadtverwaltung|landratsamt|kreisverwaltung|freistaat|landeshauptstadt|hansestadt|bundesministerium|(?<![\p{L}])(?:stadt|landkreis|kreis|gemeinde|senat|land)\s\p{Lu})`

/** The body whose letterhead a text carries: a short line before the first paragraph that is nothing but its name. */
export function publisherOfLines(lines: readonly Pick<Line, 'text'>[]): string | undefined {
  return lines.find(
    ({ text }) =>
      text.split(/\s+/).length <= 7 &&
      /^\p{Lu}/u.test(text) &&
      BODY.test(text) &&
      !/[:,.!?|>]|\d/.test(text) &&
      !VERB.test(text),
  )?.text
}
const VERB = latin.i`(?<![\p{L}])(?:hat|hebt|wird|ist|beschließt|eröffnet|bekommt|gründet|schreibt|setzt|stellt|macht|neue[rsn]?|erhält|startet|Themen?)(?![\p{L}])`
