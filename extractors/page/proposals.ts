/** Papers whose sentences are only to be decided: *Beschlussvorschlag*. */

import { latin } from '../german/latin.ts'
import type { Found } from '../rule.ts'

/** *Beschlussvorschlag: 1. Der Strategie wird zugestimmt*, up to the next heading of the paper. */
const PROPOSAL = latin.s`(?:Beschlussvorschlag|Beschlussantrag|Beschlussentwurf|Beschlussempfehlung|(?<!\p{L})(?:Prüf|Änderungs|Sach)?[Aa]ntrag(?: (?:der|des|von) [^:\n.]{2,50})?|folgende[nr]? \p{L}{0,12}[Aa]ntrag[^:\n]{0,140}(?=:)|(?:möge|wolle) beschließen|möge der (?:Rat|Landtag|Kreistag|Stadtrat) beschließen)(?: \([^)\n]{3,90}\))?\s?(?::|\n)(?!.*(?:Sachverhalt|Begründung|Beratungsfolge|(?:(?:Rats|Stadtrats|Kreistags|Kabinetts)?[Bb]eschluss|Abstimmung(?:sergebnis)?|Beratungsergebnis|Ergebnis der (?:Abstimmung|Beratung))(?: (?:des|der|vom|am|im|in) [^:\n]{2,50}(?=[:\n]))?)\s?(?::|\n))`
const PROPOSAL_REACH = 400
const FAR = 1200

/** A motion that was put to the vote and lost: what it wanted is none. */
const REJECTED = latin`(?:^|\n)[^\n]{0,60}(?:Beschluss(?:art|status)?|Ergebnis|Status|Abstimmungsergebnis):?\s*(?:\p{L}+ ){0,3}(?:abgelehnt|vertagt|zurückgezogen|zurückgestellt)(?!\p{L})`

/** *Der Landtag fordert die Landesregierung auf,* and the points of the list below. */
const DEMANDED = latin.s`(?<!\p{L})(?:forder[tn]|ersuch(?:t|en)|bitte[tn]|beauftrag(?:t|en)|aufgefordert|gebeten)(?!\p{L})[^.\n]{0,120}[,:][^\S\n]*\n(?!.*(?:\.\s*\n|Begründung))`

/** *Wir fordern: …* up to the end of its line. */
const CLAIMED = latin`(?<!\p{L})(?:[Ww]ir|[Ss]ie|[Dd]ie \p{Lu}\p{L}+|[Ee]r) (?:fordern|fordert|verlangen|verlangt|wünschen uns|schlagen vor|versprechen|verspricht)(?: \p{L}+){0,3}:`

/** *Im Koalitionsvertrag steht: Wir gründen …*, *Laut Wahlprogramm …* */
const AGREED = latin`(?<!\p{L})(?:[Ii]m|[Ll]aut|[Ii]n (?:ihrem|seinem)) (?:Koalitionsvertrag|Wahlprogramm|Regierungsprogramm|Sondierungspapier)[^.!?\n]{0,120}(?::|steht|heißt es|vereinbart|angekündigt|versprochen)`
const AGREED_REACH = 120

/** At the head of a page: a paper that says what a party or a coalition is going to do. */
const PROGRAMME = latin`(?:^|\n)[^\S\n]*(?:(?:Unser|Das|Der|Unsere|Auszug aus dem) )?(?:Koalitionsvertrag|(?:Kommunal|Landtags|Bundestags)?[Ww]ahlprogramm|Regierungsprogramm|Grundsatzprogramm|Sondierungspapier|Forderungskatalog|Leitantrag|Wahlprüfsteine|Zehn-Punkte-Plan)(?!\p{L})`
const PROGRAMME_HEAD = 160
/** What such a paper tells as done: *Der Rat hat 2019 eine Strategie beschlossen*. */
const DONE = latin`(?<!\p{L})(?:hat|haben|hatten?|wurden?|worden|ist|sind|war|waren|seit)(?!\p{L})`

/** Whether the sentence stands in a paper as what is to be decided, so that nothing of it has happened. */
export function isProposed({ document, sentence }: Found): boolean {
  const before = document.textBefore(sentence.offset, FAR)
  if (PROPOSAL.test(before.slice(-PROPOSAL_REACH) + sentence.text) || REJECTED.test(before)) return true
  if (PROGRAMME.test(before.slice(0, PROGRAMME_HEAD)) && before.length < FAR && !DONE.test(sentence.text)) return true
  if (CLAIMED.test((before.split('\n').at(-1) ?? '') + sentence.text) && !DONE.test(sentence.text)) return true
  if (DEMANDED.test(before) || AGREED.test(before.slice(-AGREED_REACH) + sentence.text)) return true
  return isVotedDown(document.textAfter(sentence.offset + sentence.text.length, VOTE))
}

/** How far behind a resolution of several points its vote stands. */
const VOTE = 900
/** What stands behind *Abstimmungsergebnis:*, in the same line or at the beginning of the next, in front of another resolution. */
const OUTCOME = latin`(?<!\p{L})(?:Abstimmungsergebnis|Abstimmung|Ergebnis|Beschluss):?\s*(?<outcome>[^\n]*)`
/** *mehrheitlich abgelehnt*, *Gegen die Stimmen der Fraktion abgelehnt* */
const LOST = latin`^[^.\n]{0,160}(?<!(?:nicht|nichts) |\p{L})abgelehnt(?!\p{L})`
/** *Ergänzungsantrag: abgelehnt*: the vote on another's motion. */
const OF_MOTION = latin`^[^\n]{0,80}(?:\p{L}*a|A)ntrag(?:e?s)?(?!\p{L})`
/** *23 Ja-Stimmen, 31 Nein-Stimmen* */
const VOTES = /(?<!\d)(?<yes>\d+) Ja[^\d]*(?<no>\d+) Nein/u

function isVotedDown(after: string): boolean {
  const outcome = OUTCOME.exec(after)?.groups?.outcome ?? ''
  if (OF_MOTION.test(outcome)) return false
  const { yes, no } = VOTES.exec(outcome)?.groups ?? {}
  return LOST.test(outcome) || (yes !== undefined && Number(no) >= Number(yes))
}
