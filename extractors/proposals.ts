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
  return PROPOSAL.test(before.slice(-REACH) + sentence.text) || REJECTED.test(before)
}
