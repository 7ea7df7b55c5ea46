/** The office that the text has just said to be vacant, new or in other hands: what bare *berief X*, *fiel die Wahl auf X* fill. */

import type { Span } from '../document.ts'
import { latin } from '../german/latin.ts'
import { findOffices, type OfficeMention } from '../german/offices.ts'
import { companyThatOpens } from '../outsiders.ts'
import type { Found } from '../rule.ts'
import { genericHead, type Reached } from './headship.ts'
import { COMPOUND } from './office-reach.ts'
import { speaksOfOtherPost } from './other-post.ts'

/** How far above the office may be named, in characters. */
const TEXT_ABOVE = 450
const LONGEST_HEADING = 130

/** *suchte einen CIO*, *die Stelle war unbesetzt*, *bekommt eine neue Leitung*: somebody is to come, or has gone. */
const IN_QUESTION = latin`(?<!\p{L})(?:such(?:t|te|en|ten)|gesucht|keinen?|ohne|unbesetzt|vakant|verwaist|(?:neu )?besetz\p{L}+|ausgeschrieben|leist(?:et|en|ete) sich|bekomm(?:t|en)|bekam(?:en)?|erhält|erhielt|schuf|schaff\p{L}+|geschaffen|Stelle|Posten|Amt|Funktion|Position|Aufgaben?|Nachfolger?(?:in)?|Wechsel|Inhaber(?:in)?|jetzt|nun|bislang|bisher|bis|war(?:en)?|hatte|gab|wieder|erstmals|gewählt|wählten?|geht|ging|gegangen|abgegeben|verlässt|verließ|verlassen|hört|räumt|künftig)(?!\p{L})`
/** *Neue Leitung für das Rechenzentrum*, *hat zwei Chefs*: the head of a body, without a name of the office. */
const TOP_IN_QUESTION = latin`(?<!\p{L})(?:[Nn]eue[rnms]?|[Kk]ünftige[rn]?|[Zz]wei|andere[rn]?) (?:\p{Ll}+ )?(?:Spitze|Führung|Leitung|Doppelspitze|Geschäftsführ\p{L}+|Geschäftsleitung|Chef(?:in|s)?|Köpfen?|Kopf|Mann|Frau|Gesicht|Vorst[aä]nd\p{L}*|(?:\p{L}+)?[Dd]irektor(?:in|en)?|Präsident(?:in|en)?|Verbandsvorsteher(?:in)?|(?:Betriebs|Werk|Amts|IT-)?[Ll]eiter(?:in)?)(?!\p{L})|(?:Führungs|Chef|General?ations)-?[Ww]echsel|Wechsel (?:an der Spitze|im Vorstand|in der (?:Leitung|Führung|Direktion|Geschäftsführung))|(?:Geschäftsführung|Leitung|Führung)[^.]{0,40}(?:abgab|abgegeben|niedergelegt|verlassen)|(?:gab|legte)(?: \p{L}+){0,3} (?:Geschäftsführung|Leitung|Führung)(?!\p{L})`

/** What stands above in the same paragraph, with the heading right above it, and before the clause in the same sentence. */
function textAbove({ document, sentence, clause, match }: Found): string {
  const [paragraph = '', above = ''] = document.textBefore(sentence.offset, TEXT_ABOVE).split(/\n+/).reverse()
  const isHeading = above.length <= LONGEST_HEADING && !/[.!?]["“»]?\s*$/u.test(above)
  const [first] = clause.chunks
  const until = first && !first.tags.has('Antecedent') ? first.start : 0
  const cut = /^.*[:;–]/su.exec(sentence.text.slice(0, clause.chunks[match.start]?.start ?? 0))?.[0].length ?? 0
  const inSentence = sentence.text.slice(0, Math.max(until, cut))
  return `${isHeading ? `${above}\n` : ''}${paragraph}${inSentence}`
}

/** *CIO Popp*, *der CIO, Thomas Popp*: who has the office now; a new or former one may be followed. */
const isTitleOf = (text: string, { start, end, isNew, isFormer }: OfficeMention): boolean =>
  !isNew &&
  !isFormer &&
  !GOING.test(text.slice(0, start)) &&
  /^,? (?:(?:Dr|Prof)\. )*\p{Lu}\p{Ll}+ \p{Lu}/u.test(text.slice(end))

/** *Speyer hatte lange keinen CDO*: whose office it is, its own sentence says. */
const sentenceAround = (text: string, { start, end }: Span): string =>
  (/(?<![^.!?\n])[^.!?\n]*$/u.exec(text.slice(0, start))?.[0] ?? '') + (/^[^.!?\n]*/u.exec(text.slice(end))?.[0] ?? '')

/** *Die Nachfolge von CIO Popp*, *Nach dem Abschied des CIO Popp* */
const GOING = /(?:Nachfolge|Stelle|Abschied|Abgang|Ausscheiden|Rücktritt|Weggang|Tod) (?:von|des|der) $/u

/** The offices that are to be filled or were left right above, the last first; none where the text speaks of no change. */
export function officesAtStake(found: Found): readonly Reached[] {
  // *Der Anlagenbauer hat einen neuen CIO: X folgt auf Y*
  if (companyThatOpens(found) || found.sentence.chunks.some((c) => c.tags.has('Company'))) return []
  const text = textAbove(found)
  if (speaksOfOtherPost(text)) return []
  const named = findOffices(text).filter((o) => !isTitleOf(text, o))
  const body = found.document.itBodyNear(found.sentence.offset)
  const offices = IN_QUESTION.test(text) || named.some((o) => o.isNew) ? named.filter((o) => !o.generic || body) : []
  const compound = COMPOUND.exec(text)
  const [inCompound] = compound ? findOffices(compound.groups?.office ?? '') : []
  const top = TOP_IN_QUESTION.test(text) ? genericHead(found, 0, ['haus']) : undefined
  return [
    ...offices.reverse().map((office) => ({
      office: {
        ...office,
        placeText: office.placeText ?? sentenceAround(text, office),
        isFormer: false,
        isFuture: false,
        isNew: false,
      },
    })),
    ...(compound && inCompound
      ? [{ office: { ...inCompound, placeText: sentenceAround(text, { start: compound.index, end: compound.index }) } }]
      : []),
    ...(top ? [top] : []),
  ]
}
