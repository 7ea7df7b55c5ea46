/** What a figure's plan is about: measures of plans for traffic or climate are none of the field's. */

import { latin } from '../german/latin.ts'
import { isLowerAdjective, isUpper, type Word, wordsOf } from '../german/noun-phrase.ts'
import { LOOSE_CONTENT } from '../german/numbers/counted-nouns.ts'
import { hasDigitalSubject } from '../german/plans/subjects.ts'
import type { Found } from '../rule.ts'
import type { Counting } from './counting.ts'

/** The noun of a plan, whatever it plans. */
const PLAN = latin`(?:plan|konzept|konzeption|strategie|agenda|programm|leitbild|roadmap|pakt|charta)e?s?$`
/** Stems of what administrations plan besides. */
const ELSE =
  /verkehr|klima|radweg|fahrrad|mobilität|umwelt|energie|wärme|lärm|luftreinhalt|hitze|abfall|wasser|naturschutz|biodiversität|artenschutz|freiraum|grünfläche|baumschutz|landschaft|wald|forst|agrar|landwirtschaft|ernährung|nachhaltigkeit|tourism|sport|kultur|museum|schul|medienentwicklung|medienbildung|kinder|frauen|wirtschaft|tierwohl|pandemie|impf|hygiene|bauleit|bebauung|flächennutzung|raumordnung|quartier|denkmal|bibliothek|theater|investition|bildung|konjunktur|leerstand|rohstoff|stadtgrün|bäder|jugend|familie|senior|pflege|gesundheit|krankenh|psychiatrie|gewalt|extremism|rassism|antisemitism|inklusion|integration|teilhabe|behinderung|gleichstellung|gleichberechtigung|armut|obdach|wohn|städtebau|stadtentwicklung|stadtumbau|innenst|zentren|einzelhandel|gewerbefläche|spielplatz|friedhof|sanierung|brandschutz|feuerwehr|katastrophen|rettungs|bevölkerungsschutz|kriminal|haushalts|fachkräfte|personal|ausbildung|wissenschaft|hochschul|forschung|industrie|mittelstand|handwerk|tierschutz|barrierefreiheit|migration|straßen|brücken|parkraum|stellplatz|fußgänger|schienen|bahnhof|hafen|dorferneuerung|dorfentwicklung/
const PLAN_REACH = 200

/** The plan spoken of last before the figure, or with it, where its subject is none of the administration's digital ones. */
export function planOfElse({ found, text: whole, part, labelEnd }: Counting): string | undefined {
  const before = found.document.textBefore(found.sentence.offset, PLAN_REACH).split(/(?<=\p{L}[.!?])\s|\n/u)
  // *Das Verkehrskonzept umfasst 20 Maßnahmen, das Digitalkonzept 14*
  const [behind = ''] = whole.slice(labelEnd).split(/[,;]/u)
  const own = part === whole ? whole.slice(0, labelEnd) + behind : part
  for (const text of [own, whole, ...before.toReversed()]) {
    if (hasDigitalSubject(text)) return undefined
    const plan = lastPlanIn(text)
    if (plan) return plan.ofElse ? plan.name : undefined
  }
  return undefined
}

/** *der Radverkehrsplan*, *das Konzept für den Klimaschutz*, *Masterplan Mobilität*. */
function lastPlanIn(text: string): { readonly name: string; readonly ofElse: boolean } | undefined {
  const words = wordsOf(text)
  const at = words.findLastIndex((word) => isUpper(word) && PLAN.test(word.lower))
  const plan = words[at]
  if (!plan) return undefined
  const subject = words.slice(at + 1, at + 6).find((word) => !isLink(word))
  const behind = isUpper(subject) ? subject.lower : ''
  return { name: plan.text, ofElse: ELSE.test(plan.lower.replace(PLAN, '')) || ELSE.test(behind) }
}

const isLink = (word: Word): boolean =>
  /^(?:für|zum|zur|gegen|des|der|den|die|das|mehr|["„“»])$/.test(word.text) || isLowerAdjective(word)

/** *Aktionen*, *Meilensteine*: only what a plan near calls so. */
export function lacksPlan({ sentence, document }: Found, label: string): boolean {
  return (
    LOOSE_CONTENT.test(label) &&
    !sentence.chunks.some((c) => c.tags.has('Plan')) &&
    document.planNear(sentence.offset, { within: PLAN_REACH, backward: true }) === undefined
  )
}
