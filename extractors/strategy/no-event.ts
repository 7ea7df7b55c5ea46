/** What is told of a plan in the form of an event, and is none: what many have done, what is being made, what a paper proposes. */
import { latin } from '../german/latin.ts'
import type { Found } from '../rule.ts'

/** *Viele Landkreise haben eine …strategie beschlossen*, *Jede zweite Kommune hat ihre Agenda vorgelegt*. */
const MANY = latin`(?<!\p{L})(?:[Ff]ast alle|[Vv]iele|[Mm]ehrere|[Ee]inige|[Zz]ahlreiche|[Dd]ie meisten|[Ii]mmer mehr|[Mm]anche|[Ww]enige|[Jj]ede[rs]?(?: \p{Ll}+te)?|\d{1,2} (?:Prozent|%) der|[Zz]wei Drittel der|(?:die )?Hälfte der) (?:\p{Ll}+ )?(?:Kommunen?|St[aä]dte?|Gemeinden?|(?:Land)?[Kk]reise?|(?:Bundes)?[Ll]änder|Land|Ressorts?|Behörden?|Verwaltungen|Ministeri(?:en|um)|\p{L}*[Pp]rojekte?)(?!\p{L})[^.;:]{0,60}(?<!\p{L})(?:eine[nr]?|ihre[nr]?|ihr|eigene[nrs]?) `
/** *Der Rat beschließt, den Tagesordnungspunkt zu vertagen*: what was decided is that nothing is. */
const PUT_OFF = latin`(?<!\p{L})(?:beschließ(?:t|en)|beschloss(?:en)?|beschlossen|stimm(?:t|te|ten)|einigte?n?)[^.;:]{0,120}(?<!\p{L})(?:zu (?:vertagen|verschieben|verweisen)|(?:zurück|ab|aus)zu(?:stellen|setzen|verweisen|ziehen)|Vertagung|Absetzung|Zurückstellung)(?!\p{L})`
/** *40 Prozent haben eine Digitalstrategie verabschiedet*: what a survey found. */
const SHARE = latin`(?<!\p{L})\d{1,3}(?:,\d)? (?:Prozent|%)(?: der \p{L}+)? (?:haben|hatten|hat) [^.;:]{0,40}(?:eine[nr]?|ihre[nr]?) `
/** *Mehrere Kommunen haben gemeinsam eine Strategie verabschiedet*. */
const TOGETHER = latin`(?:gemeinsam|zusammen)(?!\p{L})`

/** *wird derzeit überarbeitet und im Herbst vorgestellt*: what has yet to be written is no event, whatever its day. */
const IN_MAKING = latin`(?<!\p{L})(?:wird|werden) [^.;:]{0,60}(?:(?:über|er|aus)arbeitet|erstellt|entwickelt|fertiggestellt|vorbereitet|finalisiert|abgestimmt|konkretisiert|verfasst)(?:,| und| sowie) `

/** What shows that a draft was put to the vote: its result behind, *Beschluss:* before, a row *ungeändert beschlossen* in the paper's head. */
const RESULT = /einstimmig|mehrheitlich|einmütig|Ja-Stimmen|Gegenstimme|Enthaltung|Abstimmung/u
const [RESULT_REACH, LEAD_REACH, HEAD_REACH] = [240, 60, 1200]
const LEAD = /(?:Beschluss|beschl(?:ießt|oss|ossen)):?\s*$/u
const ROW =
  /geändert beschlossen|(?:^|\n)(?:[^\n:]{3,30}: )?(?:(?:[Ee]instimmig|[Mm]ehrheitlich) )?[Bb]eschlossen (?:(?:in|vo[mn]) [^\n.]{3,60} )?am \d/u

/** Why the clause tells no event, in words for `explain`; undefined where it does. */
export function whyNoEvent({ clause: { chunks }, match, sentence, document }: Found): string | undefined {
  const { text, offset } = sentence
  if (PUT_OFF.test(text)) return 'put off'
  if (SHARE.test(text)) return 'of many, none of them named'
  if (MANY.test(text) && !TOGETHER.test(text)) return 'of many, none of them named'
  const event = chunks[match.start]
  if (event?.tags.has('Participle') && IN_MAKING.test(text.slice(0, event.start))) return 'still in the making'
  const isPassive = chunks.some((c) => /^(?:wird|werden)$/.test(c.lower)) && event?.tags.has('Participle') === true
  if (!isPassive) return undefined
  if (!event.tags.has('Adopt') || chunks.some((c) => c.mentions.date)) return undefined
  const isVoted =
    RESULT.test(text + document.textAfter(offset + text.length, RESULT_REACH)) ||
    LEAD.test(document.textBefore(offset, LEAD_REACH)) ||
    /^Beschluss: /.test(text) ||
    ROW.test(document.textBefore(offset, HEAD_REACH))
  return isVoted ? undefined : 'a draft resolution'
}
