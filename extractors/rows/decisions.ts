/** What a value of a table or info box says of a plan's adoption, besides its date. */
import { latin } from '../german/latin.ts'

const ORGAN = latin`(?<!\p{L})(?:(?:Stadt|Gemeinde|Kreis|Bezirks)?[Rr]at(?:s|es)?|Kreistag(?:s|es)?|Landtag|Kabinetts?|Senats?|Ministerrats?|Magistrats?|Bürgerschaft|(?:Stadt|Gemeinde|Rats)?[Vv]ertretung|Stadtverordnetenversammlung|Ratsversammlung|Landesregierung|Staatsregierung|IT-Planungsrat(?:s|es)?|Verwaltungsrat(?:s|es)?|Verbandsversammlung|Hauptausschuss(?:es)?)(?: (?:der|des) (?:Stadt|Gemeinde|Hansestadt|Landeshauptstadt|Kreises|Landkreises|Landes) \p{Lu}[\p{L}-]+)?(?!\p{L})`
const DECIDED = latin`(?<!\p{L})(?:(?:einstimmig|mehrheitlich|bereits) )*(?:beschlossen|verabschiedet|angenommen|gebilligt|fortgeschrieben|veröffentlicht|vorgestellt|unterzeichnet|in Kraft gesetzt)(?!\p{L})`
const DECISION = latin`(?<!\p{L})(?:(?:(?:Stadt|Kreis|Gemeinde)?[Rr]ats|Kreistags|Kabinetts|Senats|Ministerrats|Magistrats)?[Bb]eschluss(?:es)?|Verabschiedung|verabschiedet)(?!\p{L})`
const SMALL = latin`^(?:[\s,.:;()/-]|(?:vom|von|der|dem|den|des|durch|die|das|im|in|am|ja|Ja|mit|per|laut|Nr\.?|\d{1,3})(?!\p{L}))*$`

/** *vom Kreistag verabschiedet*, *Ratsbeschluss* */
export const tellsDecision = (text: string): boolean => DECIDED.test(text) || DECISION.test(text)

/** *vom Kreistag verabschiedet*, *Stadtratsbeschluss*, *Rat*: what stands beside the date of a decision; else it says something else. */
export function decisionIn(rest: string, participle: string): { by: string; done: string } | undefined {
  const done = DECIDED.exec(rest)?.[0]
  const noun = DECISION.exec(rest)?.[0]
  const organ = ORGAN.exec(rest)?.[0]
  const left = [done, noun, organ].reduce<string>((text, part) => (part ? text.replace(part, ' ') : text), rest)
  if (!SMALL.test(left.trim())) return undefined
  const by = organ ? ` ${byOrgan(organ)}` : ''
  const decidedBy = noun && !organ ? organOfDecision(noun) : by
  return { by: decidedBy, done: done ?? participle }
}

/** *vom Kreistag*, *von der Bürgerschaft*. */
const byOrgan = (organ: string): string =>
  `${/^(?:Bürgerschaft|\p{L}*(?:[Vv]ertretung|[Vv]ersammlung|regierung))(?!\p{L})/u.test(organ) ? 'von der' : 'vom'} ${organ}`

/** Whom a line of a council's paper names as deciding, as *vom Kreistag*; committees only recommend. */
export function decidedByOrgan(line: string): string | undefined {
  const organ = ORGAN.exec(line)?.[0]
  return organ && !/ausschuss/iu.test(organ) ? byOrgan(organ) : undefined
}

/** *Stadtratsbeschluss* → *vom Stadtrat* */
function organOfDecision(noun: string): string {
  const organ = /^(?<organ>\p{Lu}\p{L}+?)s?beschluss/u.exec(noun)?.groups?.organ
  return organ ? ` vom ${organ}` : ''
}
