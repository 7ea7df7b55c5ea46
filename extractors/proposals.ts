import type { Found } from './rule.ts'

/** *Beschlussvorschlag: 1. Der Strategie wird zugestimmt*, up to the next heading of the paper. */
const PROPOSAL =
  /(?:Beschlussvorschlag|Beschlussantrag|Beschlussentwurf|Beschlussempfehlung|(?<!\p{L})(?:Prüf|Änderungs|Sach)?[Aa]ntrag(?: (?:der|des|von) [^:\n.]{2,50})?|möge beschließen|möge der (?:Rat|Landtag|Kreistag|Stadtrat) beschließen)\s?(?::|\n)(?!.*(?:Sachverhalt|Begründung|Beratungsfolge|Beschluss|Abstimmungsergebnis)\s?(?::|\n))/su
const REACH = 400
const FAR = 1200

/** A motion that was put to the vote and lost: what it wanted is none. */
const REJECTED =
  /(?:^|\n)[^\n]{0,60}(?:Beschluss|Ergebnis|Status|Abstimmungsergebnis):?\s*(?:\p{L}+ ){0,3}abgelehnt(?!\p{L})/u

/** Whether the sentence stands in a paper as what is to be decided, so that nothing of it has happened. */
export function isProposed({ document, sentence }: Found): boolean {
  const before = document.textBefore(sentence.offset, FAR)
  if (PROPOSAL.test(before.slice(-REACH) + sentence.text) || REJECTED.test(before)) return true
  return isVotedDown(document.textAfter(sentence.offset + sentence.text.length, VOTE))
}

/** How far behind a resolution its vote stands. */
const VOTE = 200
/** *Abstimmungsergebnis: mehrheitlich abgelehnt*, *23 Ja-Stimmen, 31 Nein-Stimmen*. */
const OUTCOME =
  /^[^\n]*\s*(?:Abstimmungsergebnis|Abstimmung|Ergebnis|Beschluss):?\s*(?<lost>(?:\p{L}+ ){0,3}abgelehnt)?[^\n]*?(?:(?<yes>\d+) Ja[^\n\d]*(?<no>\d+) Nein[^\n]*)?(?=\n|$)/u

function isVotedDown(after: string): boolean {
  const { lost, yes, no } = OUTCOME.exec(after)?.groups ?? {}
  return lost !== undefined || (yes !== undefined && Number(no) >= Number(yes))
}
