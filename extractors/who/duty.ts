/** What a clause calls an office without naming it: *das Amt*, *diese Funktion*, *die Leitung des ITZBund*. */

import type { Chunk } from '../german/chunks.ts'
import { isMention } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { isPostNoun, POST_OF_CHIEF, POST_OF_HEAD } from '../german/offices/post-words.ts'
import { findOffices } from '../german/offices.ts'
import type { Found } from '../rule.ts'
import { TOP } from './head-words.ts'
import { bodyAfter, genericHead, headOf, isModified, type Reached } from './headship.ts'
import { HEAD_OF_BODY } from './office.ts'
import { pointingNoun } from './pointing-noun.ts'

/** What a clause calls an office without naming it. */
export type Duty =
  | { readonly kind: 'office'; readonly reached: Reached }
  | { readonly kind: 'headship'; readonly reached: Reached }
  | { readonly kind: 'anaphoric' }

const OFFICE_ITSELF = latin`^(?:\p{L}+-)?(?:amt|amtes|amts|posten|postens|amtsgeschäfte|nachfolge|dienst|chefsessel|ministeramt|schreibtisch(?:e?s)?|stuhl|stuhls|sessel)$`
const TASK = latin`^(?:\p{L}+-)?(?:doppel)?(?:aufgaben?|funktion|position|stelle|rolle|zuständigkeit|verantwortung|steuerung|titel)$`
/** *steht am Ruder*, *übergibt das Zepter*, *lenkt die Geschicke*: whoever has it heads something. */
const HELM =
  /^(?:ruder|steuer|steuerrad|lenkrad|zepter|heft|zügel|zügeln|kommando|taktstock|staffelstab|staffel|stab|geschicke|amtsgeschäfte|sagen|hut)$/
const STANDS_FOR = /^(?:ihn|es|sie|dies|diese[ns]?|jene[ns]?)$/
const HAS = /^(?:hat|habe|hatte|haben|hatten)$/
const DETERMINED =
  /^(?:diese[rnms]?|dessen|deren|seine[rnms]?|ihre[rnms]?|das|dem|des|den|derselben|dieselbe|gleicher|gleichen|selben)$/

/** Reads *das Amt des CIO*, *die Leitung des ITZBund*, *dessen Leitung*, *diese Aufgabe*, *den CIO-Posten*. */
export function dutyIn(found: Found): Duty | undefined {
  const { chunks } = found.clause
  for (let i = 0; i < chunks.length; i++) {
    const duty = dutyAt(found, i)
    if (duty) return duty
  }
  // *Das Amt des CIO ist wichtig. Es hat derzeit X inne*
  const isHeld = chunks.some((c) => c.verbs.some((v) => /^(?:innehaben|bekleiden|ausüben)$/.test(v.lemma)))
  return isHeld && chunks.some((c) => STANDS_FOR.test(c.lower) && !c.tags.has('Person')) ? ANAPHORIC : undefined
}

const ANAPHORIC: Duty = { kind: 'anaphoric' }

/** The office for which the word at `i` stands. */
function dutyAt(found: Found, i: number): Duty | undefined {
  const { chunks } = found.clause
  const c = chunks[i] as Chunk
  if (c.mentions.office && (c.tags.has('OfficeItself') || isHeadshipOf(chunks, i)))
    return { kind: 'office', reached: { office: c.mentions.office, chunk: c } }
  if (isMention(c) || !/^\p{Lu}/u.test(c.text)) return undefined
  const compound = dutyInCompound(found, c)
  if (compound) return compound
  if (isNoPost(chunks, c)) return undefined
  if (HELM.test(c.lower) && /^(?:am|ans|das|die|den|vom|dem|zum)$/.test(chunks[i - 1]?.lower ?? ''))
    return dutyAtHelm(chunks, i)
  // *übernahm den Vorstand der KITW*
  const isBoard = c.lower === 'vorstand' && chunks[i - 1]?.lower === 'den' && isModified(chunks[i + 1])
  const isTop = TOP.test(c.lower) || isBoard
  if (!isTop && !OFFICE_ITSELF.test(c.lower) && !TASK.test(c.lower)) return undefined
  const named = officeBehind(chunks, i)
  if (named) return named
  const headed = isTop ? headedAt(found, i) : undefined
  if (headed) return { kind: 'headship', reached: headed }
  const isVague = isTop && /^(?:amtsleitung|spitze)$/.test(c.lower)
  if (isVague && !DETERMINED.test(chunks[i - 1]?.lower ?? '')) return undefined
  if (isOfIt(chunks, i)) {
    const body = bodyAfter(found, i)
    return body ? { kind: 'headship', reached: body } : ANAPHORIC
  }
  if (isOfOtherPost(chunks, i)) return undefined
  return POINTS_BACK.some((applies) => applies(chunks, i)) ? ANAPHORIC : undefined
}

/** *die Leitung des ITZBund* is read as an office by itself. */
const isHeadshipOf = (chunks: readonly Chunk[], i: number): boolean => {
  const c = chunks[i] as Chunk
  return !isTitle(chunks, c) && isHeadship(c, chunks[i - 1], chunks[i - 2])
}

/** *den CIO-Posten*, *auf dem Direktorenstuhl* */
function dutyInCompound(found: Found, c: Chunk): Duty | undefined {
  const chief = POST_OF_CHIEF.exec(c.lower)?.groups?.office
  const office = chief ? findOffices(c.text.slice(0, chief.length))[0] : undefined
  if (office) return { kind: 'office', reached: { office, chunk: c } }
  if (!POST_OF_HEAD.test(c.lower)) return undefined
  const { chunks } = found.clause
  const agency = chunks.find((b) => b.tags.has('Agency'))
  // *rückt beim Branchenverband auf den Präsidentenstuhl*
  const other = chunks.find(
    (b, i) => ['Company', 'Association', 'Council'].some((t) => b.tags.has(t)) && /^beim?$/.test(leadOf(chunks, i)),
  )
  if (!agency && other) return { kind: 'headship', reached: headOf(other) }
  const body =
    agency?.mentions.body ??
    found.document.itBodyNear(found.sentence.offset + c.start, pointingNoun(found.clause.chunks))
  return { kind: 'headship', reached: { office: { ...HEAD_OF_BODY, label: c.text }, body } }
}

const leadOf = (chunks: readonly Chunk[], i: number): string =>
  (/^de[rmn]$/.test(chunks[i - 1]?.lower ?? '') ? chunks[i - 2] : chunks[i - 1])?.lower ?? ''

/** *hat das Sagen*, *hat den Hut auf*: whoever takes the hat leaves. */
const isNoPost = (chunks: readonly Chunk[], { lower }: Chunk): boolean =>
  (/^(?:sagen|hut)$/.test(lower) && !chunks.some((h) => HAS.test(h.lower))) ||
  (lower === 'hut' && !chunks.some((h) => h.lower === 'auf'))

/** *steht am Ruder des Amtes*; not *nimmt das Heft des Handelns*. */
function dutyAtHelm(chunks: readonly Chunk[], i: number): Duty | undefined {
  const body = chunks.find((b) => b.tags.has('Agency') || b.tags.has('Ministry'))
  if (body) return { kind: 'headship', reached: headOf(body) }
  return isModified(chunks[i + 1]) && chunks[i + 2]?.lower !== 'handelns' ? undefined : ANAPHORIC
}

/** *das Amt des CIO* */
function officeBehind(chunks: readonly Chunk[], i: number): Duty | undefined {
  const isStop = (o: Chunk) => o.tags.has('Office') || o.tags.has('Person') || o.tags.has('Finite')
  const named = chunks.slice(i + 1, i + 5).find(isStop)
  return named?.mentions.office && !isTitle(chunks, named)
    ? { kind: 'office', reached: { office: named.mentions.office, chunk: named } }
    : undefined
}

/** *trat das Amt des Oberbürgermeisters an*, *die Stelle der Kämmerin*: named, and none of the field. */
function isOfOtherPost(chunks: readonly Chunk[], i: number): boolean {
  const [of, ...behind] = chunks.slice(i + 1, i + 4)
  const noun = behind.find((c) => c.tags.has('Noun'))
  return /^(?:de[rs]|eine[rs])$/.test(of?.lower ?? '') && OTHER_POST.test(noun?.lower ?? '')
}
const OTHER_POST = latin`(?:bürgermeister|landrats?|landrätin|minister|ministerin|präsident|präsidentin|sprecher|sprecherin|vorsitzenden|dezernent|dezernentin|kämmerer|kämmerin|beigeordneten|referatsleiter|rektor|intendant|kanzler|richter|botschafter|schirmherrn?|generalsekretär|gemeindedirektor|kreisdirektor|stadtdirektor)(?:s|en|innen|in)?$`

/** The body whose top the word at `i` is. */
function headedAt(found: Found, i: number): Reached | undefined {
  const { chunks } = found.clause
  const { start, lower } = chunks[i] as Chunk
  const isOfOneTold = standsAlone(chunks, i) || isHandedOver(chunks, i) || isOfAntecedent(found, i)
  return bodyAfter(found, i) ?? (isOfOneTold ? genericHead(found, start, [lower]) : undefined)
}

/** *die Steuerung der IT*, *die Verantwortung für die Digitalisierung* */
const isOfIt = (chunks: readonly Chunk[], i: number): boolean =>
  /^(?:steuerung|verantwortung|zuständigkeit)$/.test(chunks[i]?.lower ?? '') &&
  chunks.slice(i + 1, i + 4).some((t) => IT_TOPIC.test(t.lower))

/** By what a noun for a post or task shows that it means one told before. */
const POINTS_BACK: readonly ((chunks: readonly Chunk[], i: number) => boolean)[] = [
  // *das Amt*
  (chunks, i) => OFFICE_ITSELF.test(chunks[i]?.lower ?? '') && chunks[i]?.lower !== 'dienst',
  // *diese Rolle*
  (chunks, i) =>
    /^(?:diese[rnms]?|derselben|dieselbe|gleiche[rn]?|selben?|seine[rnm]?|ihre[rnm]?)$/.test(
      chunks[i - 1]?.lower ?? '',
    ),
  // *dessen Stelle*
  (chunks, i) => isPostNoun(chunks[i]?.lower) && DETERMINED.test(chunks[i - 1]?.lower ?? ''),
  // *mit der Leitung betraut*
  (chunks, i) =>
    (isPostNoun(chunks[i]?.lower) || chunks[i]?.lower === 'leitung') &&
    chunks[i - 1]?.lower === 'der' &&
    chunks[i - 2]?.lower === 'mit' &&
    chunks.some((v) => v.tags.has('Entrust')),
  // *übernimmt die Aufgaben*
  (chunks, i) =>
    chunks[i]?.lower === 'aufgaben' &&
    chunks[i - 1]?.lower === 'die' &&
    !isModified(chunks[i + 1]) &&
    chunks.some((v) => v.tags.has('Hold') || v.tags.has('TakeOffice')),
  // *die Stelle bekam X*, *die Funktion der Y*
  (chunks, i) =>
    isPostNoun(chunks[i]?.lower) &&
    chunks[i - 1]?.lower === 'die' &&
    (!isModified(chunks[i + 1]) || chunks[i + 2]?.tags.has('Person') === true),
]

/** *Die Geschäfte führt X*, *An der Spitze steht X*: of the body of which the text speaks. */
function standsAlone(chunks: readonly Chunk[], i: number): boolean {
  const [preposition, article] = [chunks[i - 2]?.lower, chunks[i - 1]?.lower]
  if (chunks[i]?.lower === 'geschäfte') return article === 'die' && !isModified(chunks[i + 1])
  return (
    chunks[i]?.lower === 'spitze' &&
    preposition === 'an' &&
    article === 'der' &&
    (i === 2 || chunks.some((c) => /^(?:steht|stand|stehen|standen|stehe)$/.test(c.lower))) &&
    !isModified(chunks[i + 1])
  )
}

/** *das ITZBund, dessen Leitung X übernahm* */
const isOfAntecedent = ({ clause: { conjunction, chunks } }: Found, i: number): boolean =>
  i === 0 && /^(?:dessen|deren)$/.test(conjunction ?? '') && !isModified(chunks[i + 1])

/** *gab die Geschäftsführung ab*, *übernimmt die Amtsleitung*, *die Geschäftsführung bilden X und Y*: of the body of which the text speaks. */
const isHandedOver = (chunks: readonly Chunk[], i: number): boolean =>
  /^(?:geschäftsführung|geschäftsleitung|behördenleitung|leitung|führung)$/.test(chunks[i]?.lower ?? '') &&
  (chunks[i - 1]?.lower === 'die' ||
    (chunks[i - 1]?.lower === 'der' && chunks[i - 2]?.lower === 'mit') ||
    (BRANCH.test(chunks[i - 1]?.lower ?? '') && chunks[i - 2]?.lower === 'die')) &&
  !isModified(chunks[i + 1]) &&
  (chunks.some((c) => c.tags.has('Depart') || c.tags.has('TakeOffice') || c.tags.has('Entrust')) ||
    chunks.some((c) => /^(?:bilden|bildet|bildeten|teilen)$/.test(c.lower)))

/** *die kaufmännische Leitung* */
const BRANCH = /^(?:kaufmännische|technische|operative|kommissarische|administrative|alleinige|neue|interimistische)$/

/** *die Leitung des ITZBund*, *den Vorsitz des Vorstands*; *den Vorstand* as what somebody takes over, not as who does. */
const isHeadship = (
  { text, start, mentions: { office } }: Chunk,
  article: Chunk | undefined,
  before: Chunk | undefined,
): boolean =>
  /^(?:[\p{L}-]*leitung|präsidium|vorsitz|geschäftsführung)(?!\p{L})/iu.test(
    text.slice((office?.head.start ?? start) - start),
  ) ||
  (/^(?:[\p{L}\d.]+-)?vorstand(?!\p{L})/iu.test(text) &&
    /^(?:den|im)$/.test(article?.lower ?? '') &&
    !/^(?:für|über|durch|gegen|an|auf|in|um|ohne)$/.test(before?.lower ?? ''))

/** *die Steuerung der IT*, *die Verantwortung für die Digitalisierung*. */
const IT_TOPIC =
  /^(?:it|landes-it|verwaltungs-it|informationstechnik|digitalisierung|verwaltungsdigitalisierung|it-strategie|it-steuerung)$/

const isTitle = (chunks: readonly Chunk[], office: Chunk) =>
  chunks[chunks.indexOf(office) + 1]?.tags.has('Person') ?? false
