/** Which office the text gives a person anywhere: the key to *Höhne geht in Pension* and *in dieser Funktion*. */
import type { AnalysedDocument, AnalysedSentence } from './analysis.ts'
import { ALSO } from './german/also.ts'
import type { Chunk } from './german/chunks.ts'
import { latin } from './german/latin.ts'
import { numberFromWord } from './german/number-words.ts'
import { rolesOfUnit } from './german/office-body.ts'
import type { OfficeMention } from './german/offices.ts'
import { RANK } from './german/person-words.ts'
import { GENERIC_BODY, TOP } from './head-words.ts'
import { isHeldByNobody, namedNext } from './named-next.ts'
import type { BodyReference } from './rule.ts'

/** What rules need to know of an office, be it named or inferred (*leitet das Haus*). */
export type Office = Pick<
  OfficeMention,
  'roles' | 'digital' | 'generic' | 'company' | 'isFormer' | 'isFuture' | 'capacity' | 'placeText' | 'organisation'
> & {
  /** Absent where the text describes the office without naming it. */
  readonly label?: string
  readonly isNew?: boolean
  readonly body?: BodyReference
  /** Where the text gives it to its holder: an offset into the working text. */
  readonly at?: number
}

/** Head of whatever body the text speaks of: *leitet das Haus*, *an der Spitze der Behörde*. */
export const HEAD_OF_BODY: Office = {
  roles: ['agency-head'],
  digital: false,
  generic: true,
  company: false,
  isFormer: false,
  isFuture: false,
}

interface Reference {
  readonly officeNear: (offset: number) => Office | undefined
  /** The offices named before, the last first. */
  readonly officesNear: (offset: number) => readonly Office[]
  readonly bodyNear: (offset: number) => BodyReference | undefined
  /** The digital body or ministry named last. */
  readonly lastBody: (offset: number) => BodyReference | undefined
  readonly ministryNear: (offset: number) => BodyReference | undefined
}

/** Person's name → the offices that the text gives it, in the order of the text. */
export function holdersIn(
  { analysed, working }: AnalysedDocument,
  near: Reference,
): ReadonlyMap<string, readonly Office[]> {
  const holders = new Map<string, Office[]>()
  const add = (name: string, office: Office) => holders.set(name, [...(holders.get(name) ?? []), office])
  for (const sentence of analysed) {
    if (!namesPerson(sentence)) {
      const next = holderNext(sentence, working.text)
      if (next) add(...next)
      continue
    }
    for (const [person, office] of pairsIn(sentence, near)) {
      const name = person.mentions.person?.name
      const at = sentence.start + person.start
      if (name) add(name, { ...office, at })
    }
  }
  return holders
}

/** *Auch die CDO der Stadt war da. Erika Muster sagte …*: the office of one sentence is that of whom the next one names. */
function holderNext(sentence: AnalysedSentence, text: string): [string, Office] | undefined {
  if (sentence.recognised.by('office').length === 0) return undefined
  const { chunks, start, end } = sentence
  const [office, other] = chunks.flatMap(({ mentions }) => mentions.office ?? [])
  if (!office || other || office.company || isHeldByNobody(text.slice(start, end), office)) return undefined
  const person = namedNext(text, end)
  return person && [person.name, { ...office, at: start + office.start }]
}

function namesPerson({ recognised }: AnalysedSentence): boolean {
  return recognised.by('person').length > 0 || recognised.by('knownPerson').length > 0
}

function* pairsIn(sentence: AnalysedSentence, near: Reference): Generator<[Chunk, Office]> {
  for (const { chunks } of sentence.clauses) {
    for (const [i, { mentions, tags }] of chunks.entries()) {
      const office = mentions.office
      if (office && !office.company) {
        const person = holderOf(chunks, i) ?? predicateHolder(chunks)
        if (person) yield [person, office]
      }
      if (tags.has('Person')) yield* inferred(chunks, i, sentence.start, near)
    }
  }
}

/**
 * Who bears the office at `i` as title or apposition: *CIO Popp*, *Popp, der neue CIO*, *der CIO des Landes, Thomas
 * Popp,*, *Popp (CIO)*, *CIO: Popp*, *Staatssekretär und CIO Popp*.
 */
export function holderOf(chunks: readonly Chunk[], i: number): Chunk | undefined {
  const [next, afterNext, third] = chunks.slice(i + 1, i + 6).filter((c) => !isRankOrSalutation(c))
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
  const before = apposed(chunks, i) ?? apposedAs(chunks, i)
  if (before) return before
  if (is(next, 'Comma') && is(afterNext, 'Person') && closesApposition(third)) return afterNext
  const titled = behindOtherTitle(chunks, i)
  if (titled) return titled
  if (is(next, 'Comma') && is(afterNext, 'Office') && is(third, 'Person')) return third
  if ((is(next, 'Colon') || is(next, 'Dash') || isBar(next)) && is(afterNext, 'Person')) return afterNext
  if (isBar(chunks[i - 1]) && is(chunks[i - 2], 'Person')) return chunks[i - 2]
  return undefined
}

/** *die Vorsitzende und Landrätin des Kreises, X,*: the person behind a second title, which is no office of the field. */
function behindOtherTitle(chunks: readonly Chunk[], i: number): Chunk | undefined {
  if (!/^(?:und|sowie)$/.test(chunks[i + 1]?.lower ?? '')) return undefined
  const title = chunks.slice(i + 2, i + 9)
  const comma = title.findIndex((c) => is(c, 'Comma'))
  const words = title.slice(0, Math.max(0, comma))
  const isTitle = words.length > 0 && RANK.test(words.find((c) => is(c, 'Noun'))?.lower ?? '')
  const other =
    /^(?:de[rmns]|die)$/.test(words[0]?.lower ?? '') || words.some((c) => c.tags.has('Person') || c.tags.has('Verb'))
  const person = title[comma + 1]
  return isTitle && !other && is(person, 'Person') && closesApposition(title[comma + 2]) ? person : undefined
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

/** *Verbandsvorsteher Landrat X*, *CIO: Ministerialrätin X* */
const isRankOrSalutation = ({ lower }: Chunk) => RANK.test(lower) || /^(?:frau|herrn?|ltd|leitende[rn]?)$/.test(lower)

const is = (c: Chunk | undefined, tag: string): c is Chunk => c?.tags.has(tag) ?? false
const isBar = (c: Chunk | undefined) => c?.text === '|'
const joins = (c: Chunk | undefined) => c !== undefined && (c.tags.has('Comma') || /^(?:und|sowie|&|\/)$/.test(c.lower))
const closesApposition = (c: Chunk | undefined) =>
  c === undefined || c.tags.has('Comma') || c.tags.has('Finite') || /^[.:;!]$/.test(c.text)

/** What may stand between the comma and an apposed office: *, bis März noch die*, *, seit 2019*, *, damals*. */
const INSIDE_APPOSITION = latin`^(?:der|die|das|dem|den|des|unserem|unserer|seinem|seiner|ihrem|ihrer|unser|unsere|ihr|ihre|sein|seine|dessen|deren|${ALSO}|noch|nun|jetzt|als|derzeit|aktuell|bislang|bisher|zuletzt|früher|damals|mittlerweile|inzwischen|im|in|seines|ihres|zeichens|jahre|jahrzehnte|lang|fast|rund|knapp|gut|mehr|über|viele)$`

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
    if (isOthers) return next
    return joinsOnly(separator) ? undefined : person
  }
  if (/^(?:und|sowie)$/.test(separator.lower) && k === i - 1) {
    const titled = beforeOtherTitle(chunks, k)
    if (titled) return titled
  }
  return is(person, 'Office') ? apposed(chunks, k - 1) : undefined
}

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
      /^(?:an|ein|vor|auf|ab|zu|bei|teil|entgegen|aus|mit|statt|hervor|heraus|hin|her|zurück|zusammen|weiter|fest|nieder|los|weg|zuständig|verantwortlich|tätig)$/.test(
        last.lower,
      ))
  return (
    closes &&
    before.some((c) => is(c, 'Finite')) &&
    closesApposition(chunks[office + 1]) &&
    !before.some((c) => is(c, 'Office')) &&
    chunks.filter((c) => is(c, 'Person')).length === 1
  )
}

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

/** *Popp und der CIO* are two people. */
const joinsOnly = (c: Chunk) => !c.tags.has('Comma') && !c.tags.has('Dash')

/** *X wird CIO*, *zum CIO wurde X berufen*: the only person that bears no other title in a clause that gives offices. */
function predicateHolder(chunks: readonly Chunk[]): Chunk | undefined {
  if (
    !chunks.some(
      (c, at) =>
        ['Appoint', 'Werden', 'Sein', 'TakeOffice', 'Hold'].some((t) => c.tags.has(t)) ||
        /^(?:als|heißt|hieß|bleibt|bleibe|blieb)$/.test(c.lower) ||
        (c.lower === 'mit' && is(chunks[at + 1], 'Person')),
    )
  )
    return undefined
  const persons = chunks.filter((c) => is(c, 'Person'))
  return persons.length === 1 ? persons[0] : undefined
}

const PREDECESSOR = /^(?:amts)?(?:vorgänger|nachfolger)(?:in|s)?$/

/** *ihr Vorgänger X*, *Vorgängerin war Dr. X*, *X, ihr Vorgänger,*. */
function isPredecessor(chunks: readonly Chunk[], at: number): boolean {
  const [before, beforeThat] = [chunks[at - 1], chunks[at - 2]]
  if (PREDECESSOR.test(before?.lower ?? '')) return true
  if (is(before, 'Sein') && PREDECESSOR.test(beforeThat?.lower ?? '')) return true
  return (
    is(chunks[at + 1], 'Comma') &&
    /^(?:ihr|sein|dessen|deren)e?$/.test(chunks[at + 2]?.lower ?? '') &&
    PREDECESSOR.test(chunks[at + 3]?.lower ?? '')
  )
}

/** *An der Spitze steht X* */
const STANDS = /^(?:steht|stehe|stand)$/

/** *X, der bisher auf dem Posten saß* */
const SITS = /^(?:sitzt|sitze|saß|gesessen)$/

/** *X leitet das Haus*, *An die Spitze des Amtes rückt X*; *Vorgänger X* had the office of which the text speaks. */
function* inferred(chunks: readonly Chunk[], at: number, offset: number, near: Reference): Generator<[Chunk, Office]> {
  const person = chunks[at] as Chunk
  const before = chunks[at - 1]?.lower ?? ''
  const isSucceeded = before === 'auf' && chunks.some((c) => is(c, 'Succeed'))
  if (isSucceeded || isPredecessor(chunks, at)) {
    const offices = near.officesNear(offset + person.start)
    // *Minister X hat sie ernannt. Ihr Vorgänger …*: hers, not that of the minister
    const office = offices.find(({ roles }) => !roles.includes('minister')) ?? offices[0]
    if (office) yield [person, { ...office, isFormer: false, isFuture: false }]
  }
  // *hat die Rolle des CIO von X geerbt*
  const inherited =
    chunks.some((c) => is(c, 'TakeOffice')) &&
    chunks.find((c, i) => is(c, 'Office') && !holderOf(chunks, i))?.mentions.office
  if (inherited && /^(?:von|vom)$/.test(before) && !is(chunks[at - 2], 'Noun'))
    yield [person, { ...inherited, isNew: false, isFormer: false, isFuture: false }]
  if (
    chunks.some((c) => c.tags.has('Hold') || SITS.test(c.lower)) &&
    chunks.some((c) => /^(?:sie|es|ihn|amt|posten|funktion|aufgabe|titel)$/.test(c.lower))
  ) {
    const office = near.officeNear(offset + person.start)
    if (office && !chunks.some((c) => is(c, 'Office')))
      yield [person, { ...office, isNew: false, isFormer: false, isFuture: false }]
  }
  const persons = chunks.filter((c) => is(c, 'Person') && c.mentions.person?.name !== person.mentions.person?.name)
  const heads =
    chunks.some((c) => (is(c, 'Head') && !is(c, 'Attributive')) || TOP.test(c.lower)) ||
    (chunks.some((c) => c.tags.has('TakeOffice')) && chunks.some((c) => /^(?:haus|behörde|anstalt)$/.test(c.lower)))
  if (persons.length > 0 || !heads) return
  const last = pointsAtBody(chunks) ? near.lastBody(offset + person.start) : undefined
  const ofMinistry = last?.kind === 'ministry' && chunks.some((c) => c.lower === 'es' || c.lower === 'spitze')
  const isHeaded = (i: number) => !/^(?:im|in|beim|bei|am|aus|vom)$/.test(chunks[i - 1]?.lower ?? '')
  const body =
    chunks.find((c, i) => is(c, 'Agency') && isHeaded(i))?.mentions.body ??
    (pointsAtBody(chunks) && !ofMinistry ? near.bodyNear(offset + person.start) : undefined)
  const unit = rolesOfUnit(body?.name ?? '')
  if (body?.digital && unit.length > 0)
    yield [person, { ...HEAD_OF_BODY, roles: unit, digital: true, organisation: body.name }]
  else if (body?.digital) yield [person, { ...HEAD_OF_BODY, organisation: body.name, body }]
  const ministry =
    chunks.find((c, i) => is(c, 'Ministry') && isHeaded(i))?.mentions.body ??
    (body ? undefined : near.ministryNear(offset + person.start))
  if (ministry?.digital && (pointsAtBody(chunks) || chunks.some((c, i) => is(c, 'Ministry') && isHeaded(i))))
    yield [person, { ...HEAD_OF_BODY, roles: ['minister'], digital: true, organisation: ministry.name, body: ministry }]
}

/** *leitet das Haus*, *an seiner Spitze*, *führt die Geschäfte*, *geführt wird es von*. */
function pointsAtBody(chunks: readonly Chunk[]): boolean {
  return chunks.some(
    (c, i) =>
      GENERIC_BODY.test(c.lower) ||
      c.lower === 'verband' ||
      c.lower === 'geschäfte' ||
      (c.lower === 'spitze' && chunks[i - 1]?.lower === 'der' && STANDS.test(chunks[i + 1]?.lower ?? '')) ||
      c.lower === 'es' ||
      (TOP.test(c.lower) && /^(?:seine[rn]?|ihre[rn]?|deren|dessen)$/.test(chunks[i - 1]?.lower ?? '')),
  )
}
