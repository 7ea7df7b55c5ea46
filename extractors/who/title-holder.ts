/** Whose title or apposition an office is: *CIO Popp*, *Popp, der neue CIO*. */

import { ALSO } from '../german/also.ts'
import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { numberFromWord } from '../german/numbers/words.ts'
import { POST } from '../german/offices/post-words.ts'
import { RANK } from '../german/persons/words.ts'
import { AT_PRESENT, BACK_THEN, BY_NOW, EARLIER, NOW, oneOf } from '../german/time-words.ts'

/**
 * Who bears the office at `i` as title or apposition: *CIO Popp*, *Popp, der neue CIO*, *der CIO des Landes, Thomas
 * Popp,*, *Popp (CIO)*, *CIO: Popp*, *Staatssekretär und CIO Popp*.
 */
export function holderOf(chunks: readonly Chunk[], i: number): Chunk | undefined {
  // *der CIO, für den X arbeitet*: what a pronoun stands for is beside nobody
  if (is(chunks[i], 'Antecedent')) return undefined
  const [next, afterNext, third] = chunks
    .slice(i + 1, i + 7)
    .filter((c, k) => !isRankOrSalutation(c) && !(k === 1 && isPresently(c.lower)))
  if (is(next, 'Person')) return next
  if (joins(next) && is(afterNext, 'Office') && is(third, 'Person')) return third
  // *Der CIO*, whose article stands for the one named before
  const article =
    /^\p{Ll}+e$/u.test(chunks[i - 1]?.text ?? '') && !/^(?:die)$/.test(chunks[i - 1]?.lower ?? '')
      ? chunks[i - 2]
      : chunks[i - 1]
  if (is(article, 'Person') && /^(?:der|die|dem)$/.test(article.lower) && !article.tags.has('Antecedent'))
    return article
  if (isSigned(chunks, i - 1) || isRow(chunks, i)) return chunks[i - 1]
  const before =
    isPredicate(chunks, i) || isOfAddressed(chunks, i) ? undefined : (apposed(chunks, i) ?? apposedAs(chunks, i))
  if (before) return isOfWoman(chunks, i, before) ? undefined : before
  if (is(next, 'Comma') && is(afterNext, 'Person') && closesApposition(third)) return afterNext
  const titled = behindOtherTitle(chunks, i) ?? behindDescription(chunks, i)
  if (titled) return titled
  if (is(next, 'Comma') && is(afterNext, 'Office') && is(third, 'Person')) return third
  if ((is(next, 'Colon') || is(next, 'Dash') || isBar(next)) && is(afterNext, 'Person')) return afterNext
  if (isBar(chunks[i - 1]) && is(chunks[i - 2], 'Person')) return chunks[i - 2]
  return undefined
}

/** *Herr Muster, CDO der Stadt sind Sie seit Mai*: what the verb behind says of whom it addresses. */
const isOfAddressed = (chunks: readonly Chunk[], i: number): boolean =>
  chunks[i + 1]?.lower === 'sind' && chunks[i + 2]?.text === 'Sie'

/** *Paul Beispiel …, die CIO der Stadt*: said of another. */
const isOfWoman = (chunks: readonly Chunk[], office: number, { mentions: { person } }: Chunk): boolean =>
  chunks[office - 1]?.lower === 'die' && chunks[office - 2]?.tags.has('Comma') === true && person?.gender === 'm'

/** *Seit 2015 ist X, Staatssekretär im Innenministerium, CIO des Landes*, *Seit 2015 ist der Staatssekretär, X, auch CIO*: behind the apposition what the verb says of X. */
function isPredicate(chunks: readonly Chunk[], i: number): boolean {
  const comma = chunks.findLastIndex((c, k) => k < i && is(c, 'Comma'))
  const behind = chunks[i + 1]?.text ?? ''
  if (comma < 0 || chunks.slice(comma + 1, i).some((c) => !OPENS_PREDICATE.test(c.lower)) || /[\p{L},]/u.test(behind))
    return false
  const verb = chunks.findIndex((c) => is(c, 'Finite') && (is(c, 'Sein') || is(c, 'Werden')))
  const [lead, subject] = [chunks.slice(0, Math.max(0, verb)), chunks.slice(verb + 1, comma)]
  const isTime = lead.length > 0 && lead.every((c) => c.tags.has('Date') || WHEN.test(c.text))
  const [own, apposition] = splitAt(
    subject,
    subject.findIndex((c) => is(c, 'Comma')),
  )
  const names = (c: Chunk) => is(c, 'Person') && !DEFINITE_ARTICLE.test(c.lower)
  const isNamed = own.length === 1 ? is(own[0], 'Person') : !own.some(names) && apposition.filter(names).length === 1
  return isTime && isNamed && apposition.length > 0 && !subject.some((c) => is(c, 'Finite'))
}
const OPENS_PREDICATE = latin`^(?:${ALSO}|der|die|neue[rs]?|nun|jetzt|erste[rs]?|nicht|nur|offiziell)$`
const WHEN = latin`^(?!(?:mit)?dabei$|anwesend$|hier$|da$|dort$|zugegen$|vertreten$)\p{Ll}+$`

const splitAt = (chunks: readonly Chunk[], comma: number): readonly [readonly Chunk[], readonly Chunk[]] =>
  comma < 0 ? [chunks, []] : [chunks.slice(0, comma), chunks.slice(comma + 1)]

/** *die CIO und Landrätin des Kreises, X,*, *der CIO und Amtschef, Ministerialdirektor X,*: the person behind a second title. */
function behindOtherTitle(chunks: readonly Chunk[], i: number): Chunk | undefined {
  if (!/^(?:und|sowie)$/.test(chunks[i + 1]?.lower ?? '')) return undefined
  const title = chunks.slice(i + 2, i + 10)
  const comma = title.findIndex((c) => is(c, 'Comma'))
  const words = title.slice(0, Math.max(0, comma))
  const isTitle = words[0]?.tags.has('Office') || SECOND_TITLE.test(words.find((c) => c.tags.has('Noun'))?.lower ?? '')
  const other =
    /^(?:de[rmns]|die)$/.test(words[0]?.lower ?? '') || words.some((c) => c.tags.has('Person') || c.tags.has('Verb'))
  const [person, end] = title.slice(comma + 1).filter((c) => !isRankOrSalutation(c) && !c.tags.has('Office'))
  const closes = closesApposition(end) || /^(?:aus|vom|von)$/.test(end?.lower ?? '')
  return isTitle && !other && is(person, 'Person') && closes ? person : undefined
}
const SECOND_TITLE = latin`${RANK.source}|^\p{L}*vorsitzende[rn]?$`

/** *der CIO der Stadt, der Beigeordnete X,*: the same article twice, so that one person is meant; a list would have an *und*. */
function behindDescription(chunks: readonly Chunk[], i: number): Chunk | undefined {
  const article = chunks[i - 1]?.lower ?? ''
  if (!/^(?:de[rmns]|die)$/.test(article) || !is(chunks[i + 1], 'Comma') || chunks[i + 2]?.lower !== article)
    return undefined
  const at = chunks.findIndex((c, k) => k > i + 2 && is(c, 'Person'))
  const words = chunks.slice(i + 3, at)
  const isTitle = is(words.at(-1), 'Noun') || is(words.at(-1), 'Office')
  const others = words.some((c) => is(c, 'Comma') || joins(c) || (is(c, 'Finite') && !is(c, 'Attributive')))
  if (at < 0 || words.length > 4 || !isTitle || others) return undefined
  const [end, behind] = chunks.slice(at + 1, at + 3)
  const goesOn =
    end?.tags.has('Comma') &&
    behind &&
    !behind.tags.has('Finite') &&
    /^(?:\p{Lu}|(?:de[rmns]|die|das|eine?)$)/u.test(behind.text)
  return closesApposition(end) && !goesOn ? chunks[at] : undefined
}

/** *In Vertretung: X Staatssekretär*, *gez. X Staatssekretär*: the name of a signature, whose lines have run together. */
function isSigned(chunks: readonly Chunk[], person: number): boolean {
  const [lead, last] = chunks.slice(Math.max(0, person - 2), person)
  const word = is(last, 'Colon') ? lead : (last ?? lead)
  return is(chunks[person], 'Person') && /^(?:vertretung|auftrag|gez|grüßen|gruß|grüße)$/.test(word?.lower ?? '')
}

/** *Erika Muster CIO der Stadt Köln*: a row of name and office, without a comma or a verb. */
const isRow = (chunks: readonly Chunk[], office: number): boolean =>
  office === 1 &&
  is(chunks[0], 'Person') &&
  chunks[0].text.includes(' ') &&
  !chunks.some((c) => is(c, 'Verb') || (is(c, 'Person') && c !== chunks[0]))

/** *der CIO des Landes, derzeit X,* */
const isPresently = oneOf(AT_PRESENT)

/** *Verbandsvorsteher Landrat X*, *CIO: Ministerialrätin X* */
const isRankOrSalutation = ({ lower }: Chunk) => RANK.test(lower) || /^(?:frau|herrn?|ltd|leitende[rn]?)$/.test(lower)

export const is = (c: Chunk | undefined, tag: string): c is Chunk => c?.tags.has(tag) ?? false
const isBar = (c: Chunk | undefined) => c?.text === '|'
const joins = (c: Chunk | undefined) => c !== undefined && (c.tags.has('Comma') || /^(?:und|sowie|&|\/)$/.test(c.lower))
const closesApposition = (c: Chunk | undefined) =>
  c === undefined || c.tags.has('Comma') || c.tags.has('Finite') || /^[.:;!]$/.test(c.text)

/** What may stand between the comma and an apposed office: *, bis März noch die*, *, seit 2019*, *, damals*. */
const INSIDE_APPOSITION = latin`^(?:der|die|das|dem|den|des|unserem|unserer|seinem|seiner|ihrem|ihrer|unser|unsere|ihr|ihre|sein|seine|dessen|deren|${ALSO}|noch|als|${NOW}|${BY_NOW}|${AT_PRESENT}|${EARLIER}|${BACK_THEN}|im|in|seines|ihres|zeichens|jahre|jahrzehnte|lang|fast|rund|knapp|gut|mehr|über|viele)$`

/** *X, zwölf Jahre Leiter der EDV* */
const isNumber = (c: Chunk | undefined) =>
  /^\d+$/.test(c?.text ?? '') || (c !== undefined && numberFromWord(c.lower) !== null)

function apposed(chunks: readonly Chunk[], i: number): Chunk | undefined {
  let k = i - 1
  while (
    k >= 0 &&
    i - k <= 6 &&
    (INSIDE_APPOSITION.test(chunks[k]?.lower ?? '') || is(chunks[k], 'Date') || isNumber(chunks[k]))
  )
    k--
  // *X, die als CIO …*: a relative clause
  const inside = chunks.slice(k + 1, i)
  if (inside.some((c, n) => /^(?:der|die|den|dem)$/.test(c.lower) && inside[n + 1]?.lower === 'als')) return undefined
  const separator = chunks[k]
  if (is(separator, 'Person') && separator.tags.has('Antecedent') && chunks.indexOf(separator) === 0) {
    return chunks.some((c) => c.tags.has('Finite')) ? undefined : separator
  }
  if (!separator || k === i || !(separator.tags.has('Comma') || separator.tags.has('Dash') || joins(separator)))
    return undefined
  // *Dem Beirat gehört X an, Vorstand der Komm.ONE*
  const particle =
    /^(?:an|ein|vor|auf|ab|zu|bei|teil)$/.test(chunks[k - 1]?.lower ?? '') &&
    separator.tags.has('Comma') &&
    is(chunks[k - 2], 'Person')
  const person = chunks[particle ? k - 2 : k - 1]
  if (separator.tags.has('Comma') && isExtraposed(chunks, k, i)) return chunks.find((c) => is(c, 'Person'))
  // *Jörn Riedel, Finanzbehörde, CIO*
  const house = is(person, 'Body') && is(chunks[k - 2], 'Comma') ? chunks[k - 3] : undefined
  if (is(house, 'Person') && separator.tags.has('Comma')) return house
  // *X aus dem Finanzministerium, Beauftragter der Landesregierung*
  if (separator.tags.has('Comma') && is(person, 'Body')) return memberOf(chunks, k - 1)
  if (is(person, 'Person')) {
    // *Bürgermeister Popp, die neue CIO der Stadt, Erika Muster, und …*: the office is another's
    const [own, comma, next] = [chunks[i]?.mentions.office?.gender, chunks[i + 1], chunks[i + 2]]
    const isOthers = own === 'f' && person.mentions.person?.gender === 'm' && is(comma, 'Comma') && is(next, 'Person')
    if (isOthers || isRowOfTitles(chunks, i)) return next
    return joinsOnly(separator) ? undefined : person
  }
  if (/^(?:und|sowie)$/.test(separator.lower) && k === i - 1) {
    const titled = beforeOtherTitle(chunks, k)
    if (titled) return titled
  }
  return is(person, 'Office') ? apposed(chunks, k - 1) : undefined
}

/** *mit dem Landrat, X, dem CIO der Stadt, Y, und der Präsidentin, Z*: each name stands behind its title. */
function isRowOfTitles(chunks: readonly Chunk[], i: number): boolean {
  const [comma, person, link, article] = [chunks[i - 4], chunks[i - 3], chunks[i - 2], chunks[i - 1]]
  const [next, name] = chunks.slice(i + 1, i + 3)
  if (![comma, link, next].every((c) => is(c, 'Comma')) || !is(person, 'Person') || !is(name, 'Person')) return false
  const title = chunks.slice(0, i - 4)
  const from = title.findLastIndex((c) => is(c, 'Comma') || is(c, 'Verb') || is(c, 'Person')) + 1
  const words = title.slice(from)
  return (
    DEFINITE_ARTICLE.test(article?.lower ?? '') &&
    words.some((c) => DEFINITE_ARTICLE.test(c.lower)) &&
    isTitleNoun(words)
  )
}
const DEFINITE_ARTICLE = /^(?:de[rmns]|die)$/
const isTitleNoun = (words: readonly Chunk[]): boolean => words.some((c) => is(c, 'Noun') || is(c, 'Office'))

/** *X, Vorstandsmitglied des Städtebundes als Vorsitzender des Vorstands, sagte*: of two posts the one in which X speaks. */
export function apposedAs(chunks: readonly Chunk[], i: number): Chunk | undefined {
  if (chunks[i - 1]?.lower !== 'als' || !is(chunks[i + 1], 'Comma')) return undefined
  const comma = chunks.findLastIndex((c, k) => k < i && is(c, 'Comma'))
  const [person, other] = [chunks[comma - 1], chunks.slice(comma + 1, i - 1)]
  const isTitle =
    other.length > 0 && !other.some((c) => is(c, 'Verb') && is(c, 'Finite')) && !other.some((c) => is(c, 'Person'))
  return is(person, 'Person') && isTitle ? person : undefined
}

/** *X aus dem Finanzministerium*, *X vom ITZBund*: whom the house behind the name belongs to. */
function memberOf(chunks: readonly Chunk[], house: number): Chunk | undefined {
  const hasArticle = /^(?:dem|der|den)$/.test(chunks[house - 1]?.lower ?? '')
  const from = chunks[house - (hasArticle ? 2 : 1)]
  const person = chunks[house - (hasArticle ? 3 : 2)]
  return /^(?:aus|von|vom|beim|bei)$/.test(from?.lower ?? '') && is(person, 'Person') ? person : undefined
}

/** *Das Thema ist bei X gelandet, CIO der Stadt*: behind the verb that closes the clause, of the only one whom it names. */
function isExtraposed(chunks: readonly Chunk[], comma: number, office: number): boolean {
  const before = chunks.slice(0, comma)
  const last = before.at(-1)
  const closes =
    last !== undefined &&
    (last.tags.has('Verb') ||
      /^(?:an|ein|vor|auf|ab|zu|bei|teil|entgegen|aus|mit|statt|hervor|heraus|hin|her|zurück|zusammen|weiter|fest|nieder|los|weg|inne|nach|um|unter|dar|dabei|bekannt|bereit|heran|hinzu|wahr|zuständig|verantwortlich|tätig)$/.test(
        last.lower,
      ))
  return (
    closes &&
    before.some((c) => is(c, 'Finite')) &&
    closesApposition(chunks[office + 1]) &&
    !before.some((c, i) => is(c, 'Office') && !isPostOf(before, i)) &&
    chunks.filter((c) => is(c, 'Person')).length === 1
  )
}

/** *Das Amt des CIO hat X inne, Staatssekretär im Ministerium*: an office that is nobody's title. */
const isPostOf = (chunks: readonly Chunk[], office: number): boolean =>
  /^(?:des|der|eines|einer)$/.test(chunks[office - 1]?.lower ?? '') && POST.test(chunks[office - 2]?.lower ?? '')

/** *X, Erster Stadtrat und CDO*: the person before the first of two titles, which is no office of the field. */
function beforeOtherTitle(chunks: readonly Chunk[], und: number): Chunk | undefined {
  const comma = chunks.findLastIndex((c, i) => i < und && c.tags.has('Comma'))
  const title = chunks.slice(comma + 1, und)
  const isTitle =
    title.length > 0 &&
    title.length <= 3 &&
    title.every((c) => c.tags.has('Noun') || c.lower === 'stadtrat' || /^\p{L}+[er]$/u.test(c.text))
  return comma > 0 && isTitle && is(chunks[comma - 1], 'Person') ? chunks[comma - 1] : undefined
}

/** *Popp und der CIO* are two people, *Popp / CIO* is a row of one. */
const joinsOnly = (c: Chunk) => !c.tags.has('Comma') && !c.tags.has('Dash') && c.text !== '/'
