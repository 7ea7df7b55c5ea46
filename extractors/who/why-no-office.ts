/** Which offices are none of facts.md, and why. */
import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { COMPANY, rolesOfUnit } from '../german/offices/body.ts'
import {
  companyThatOpens,
  houseOutside,
  isBoardOfAssociation,
  organOutside,
  outsiderOfParagraph,
  PUBLIC_WORD,
} from '../outsiders.ts'
import { namesAdministration } from '../page/outsider-page.ts'
import { isProposed } from '../page/proposals.ts'
import type { BodyReference, Found } from '../rule.ts'
import { CAREER_ASIDE } from '../whose/telling-places.ts'
import { isAboutBoard, isSeatAtStake, sitsOnlyInBoard } from './board-seat.ts'
import { isHeadElsewhere, isHeadOfPart, isItBody } from './head-of-part.ts'
import type { Office } from './office.ts'
import type { OfficeEvent } from './officeholder.ts'
import { isOnlyHeadlined } from './only-headlined.ts'
import { nameOf } from './persons-of-clause.ts'
import { hasPortfolio, needsPortfolio } from './portfolio.ts'
import { holderOf } from './title-holder.ts'

/** An office that a rule has in view, with whose it is as far as the text tells. */
interface Considered {
  readonly event: OfficeEvent['event']
  readonly office: Office
  /** Where the office stands; undefined for one that the text spoke of before. */
  readonly chunk: Chunk | undefined
  readonly body: BodyReference | undefined
  readonly person: string
}

/** *war bei einem Systemhaus zunächst Beraterin, seit 2003 CIO*: an employer of whom only the kind is told. */
const EMPLOYER = latin`(?<!\p{L})(?:bei|für|in) eine[mr] (?:(?:\p{Ll}+e[nr]|\p{Lu}\p{Ll}+er) ){0,2}(?:\p{L}+-)?\p{L}*(?:[Ss]ystemhaus|[Ss]oftwarehaus|[Uu]nternehmen|[Ff]irma|[Kk]onzern|[Vv]erlag|[Bb]ank|[Bb]eratung|[Aa]nbieter|[Hh]ersteller|[Vv]ersicher(?:er|ung)|[Kk]linik|[Ss]tart-?[Uu]p|[Hh]ändler|[Rr]eederei)(?!\p{L})`

/** Why an office is none of facts.md: of another country, of a company, an association or a parliament, of a part of a house; undefined where it is one. */
export function whyNoOffice(found: Found, considered: Considered): string | undefined {
  return (
    whyProposed(found, considered) ??
    whyElsewhere(found, considered) ??
    whyOutside(found, considered) ??
    whyNotByTitle(found, considered) ??
    whyOfCompany(found, considered) ??
    whyNotHead(found, considered) ??
    whyNoPost(found, considered)
  )
}

/** *Beschlussvorschlag: 2. X wird zum CDO bestellt*: only in a sentence of the present. */
function whyProposed(found: Found, { event }: Considered): string | undefined {
  if (event !== 'appointed' || !TO_BE_DECIDED.test(found.sentence.text)) return undefined
  return isProposed(found) ? 'a proposal to be decided' : undefined
}
const TO_BE_DECIDED = latin`(?<!\p{L})(?:wird|werden|beruft|ernennt|bestellt|wählt|benennt)(?!\p{L})`

const labelOf = ({ office }: Considered): string => office.label ?? 'head of a body'

/** Whether the office itself says that it is of an administration of this country. */
function isAtHome({ document }: Found, { office, person }: Considered): boolean {
  // *X, CIO des Landes*, of whom a paragraph about his years in a company says when he became CIO
  const isKnown = () =>
    document
      .officesOf(person)
      .some((o) => !o.company && o.placeText !== undefined && o.roles.some((r) => office.roles.includes(r)))
  const isNamed =
    office.placeText || office.body?.jurisdiction || /^(?:Landes|Bundes|Stadt|Kreis)/u.test(office.label ?? '')
  return Boolean(isNamed) || ofCabinet(office) || isKnown()
}

function whyElsewhere(found: Found, considered: Considered): string | undefined {
  const { event, chunk } = considered
  const sitsAbroad = () => chunk && SITS_ABROAD.test(found.sentence.text.slice(chunk.end, chunk.end + 40))
  const abroad = (!isAtHome(found, considered) && isAbroad(found, event, chunk)) || sitsAbroad()
  return abroad ? `of another country: «${labelOf(considered)}»` : undefined
}

function whyOutside(found: Found, considered: Considered): string | undefined {
  const { event, office, chunk, person } = considered
  const label = labelOf(considered)
  const isPublic = found.clause.chunks.some((c) =>
    ['Agency', 'Ministry', 'Government', 'Council', 'Place'].some((t) => c.tags.has(t)),
  )
  const isUnnamed = !isAtHome(found, considered)
  const isBare = !isPublic && isUnnamed
  const isOfCompany = () => found.document.isOfCompany(found.sentence.offset) || outsiderOfParagraph(found)
  if (isBare && !office.organisation && isOfCompany()) return `of a company: «${label}»`
  const isHead = office.roles.every((role) => role === 'agency-head')
  if ((isHead ? isBare : isUnnamed) && !office.body && found.document.isPageOfAssociation())
    return `of an association: «${label}»`
  const outsider = isUnnamed && !office.body ? (organOutside(found) ?? found.document.outsiderOfPage()) : undefined
  if (outsider && !namesAdministration(found.sentence.text)) return `of an outsider: «${outsider}»`
  const subject = companyThatOpens(found)
  if (subject && !office.placeText && !office.organisation) return `of a company: «${subject}»`
  if (office.company || (chunk && isFounderToo(found, chunk))) return `office of a company: «${label}»`
  if (event === 'appointed' && isOnlyHeadlined(found, person)) return 'a heading about what the text calls a plan'
  const ministry = found.clause.chunks.find((c) => c.tags.has('Ministry'))
  if (ministry && !office.placeText && rolesOfUnit(office.organisation ?? '').length > 0)
    return `head of a part of «${ministry.text}»`
  const employer = PUBLIC_WORD.test(found.sentence.text)
    ? undefined
    : EMPLOYER.exec(found.sentence.text.replaceAll(CAREER_ASIDE, ''))?.[0]
  if (employer && isUnnamed) return `of a company: «${employer}»`
  const house = houseOutside(found, office, chunk)
  return house ? `of a house that is no administration: «${house}»` : undefined
}

function whyNotByTitle(_: Found, considered: Considered): string | undefined {
  const { event, office } = considered
  const label = labelOf(considered)
  if (office.isFormer && event !== 'departed') return `former office: «${label}»`
  if (office.isFuture && event === 'holds') return `future office: «${label}»`
  if (office.roles.length === 0) return `no office of facts.md: «${label}»`
  if (UNKNOWN_HOUSE.test(label) && !office.placeText && !office.body)
    return `of a house that is no administration: «${label}»`
  return undefined
}

/** *leitet die KISA, die Digitalgesellschaft der Stadt*: what the body before the comma is. */
function describesPublicBody(chunks: readonly Chunk[], at: number): boolean {
  const [described, comma, article] = chunks.slice(Math.max(0, at - 3), at)
  const isDescription =
    comma?.tags.has('Comma') === true &&
    /^(?:de[rmn]|die|das|eine[rmn]?)$/.test(article?.lower ?? '') &&
    chunks[at]?.mentions.body?.digital === true
  return isDescription && described?.mentions.body?.digital === true && described.tags.has('Agency')
}

function whyOfCompany(found: Found, considered: Considered): string | undefined {
  const { office } = considered
  const { chunks } = found.clause
  const isUnnamed = !office.placeText && !office.organisation
  const company = chunks.find(
    (c, i) => (c.tags.has('Company') || c.tags.has('Association')) && !describesPublicBody(chunks, i),
  )
  if (company && isUnnamed) return `a company in the clause: «${company.text}»`
  if (COMPANY_BOARD.test(found.sentence.text) && isUnnamed) return `decided in a company: «${labelOf(considered)}»`
  if (isBoardOfAssociation(office, found)) return `of an association: «${labelOf(considered)}»`
  const board = chunks.find((c) => c.mentions.office?.company && BOARD.test(c.text))
  return board && isUnnamed ? `decided in a company: «${board.text}»` : undefined
}

function whyNotHead(found: Found, considered: Considered): string | undefined {
  const { office, chunk, body } = considered
  const label = labelOf(considered)
  if (/präsident(?:in)?$/iu.test(label) && !office.body && ofParliament(found)) return `of a parliament: «${label}»`
  if (chunk && office.generic && isHeadOfPart(found, chunk)) return `head of a part: «${label}»`
  if (!office.roles.includes('agency-head')) return undefined
  if (chunk?.mentions.office && office.generic && isHeadElsewhere(found, chunk))
    return `head of another house: «${label}»`
  const ofPart =
    /^(?:Amts|Abteilungs|Instituts)leiter/u.test(label) ||
    (/^Werkleiter/u.test(label) &&
      !/betrieb|werk/iu.test(`${body?.name} ${found.document.textBefore(found.sentence.offset, 2000)}`))
  if (ofPart && !office.body) return `head of a part: «${label}»`
  if (!body) return `no body to head: «${label}»`
  return isItBody(body) ? undefined : `no public IT body: «${body.name}»`
}

function whyNoPost(found: Found, considered: Considered): string | undefined {
  const { office, chunk, person } = considered
  const label = labelOf(considered)
  const isGuess = !chunk && office.label === undefined
  const isToldElsewhere = office.roles.includes('agency-head') && !chunk?.mentions.office
  if (
    (!chunk && isSeatAtStake(found)) ||
    (isGuess && sitsOnlyInBoard(found, person)) ||
    (isToldElsewhere && isAboutBoard(found))
  )
    return `a seat on a board: «${label}»`
  if (chunk && OF_INSTITUTE.test(found.sentence.text.slice(chunk.end))) return `of an institute: «${label}»`
  if (!chunk && isInOtherHouse(found, considered)) return `of another house than the person’s own: «${label}»`
  if (needsPortfolio(office) && !hasPortfolio(found, office, person)) return `no digital portfolio: «${label}»`
  return undefined
}

/** *Y ist Staatssekretär im Digitalministerium. Bei X, Staatssekretär im Finanzministerium, lag das Amt seit 2020*: another one. */
function isInOtherHouse({ sentence: { chunks } }: Found, { office, person }: Considered): boolean {
  if (!needsPortfolio(office) || !office.organisation) return false
  const own = chunks.flatMap(({ mentions }, i) =>
    mentions.office && nameOf(holderOf(chunks, i)) === person ? [mentions.office] : [],
  )
  const isOther = ({ roles, organisation }: Office) =>
    organisation !== undefined && organisation !== office.organisation && roles.some((r) => office.roles.includes(r))
  return own.some((o) => !o.isFormer && !o.isFuture && isOther(o))
}

/** *Siemens-CIO*: a compound whose first part is neither a place nor a level of government. */
const UNKNOWN_HOUSE = latin.i`^(?!(?:landes|bundes|co|vize|stadt|kreis|regierungs|ressort|verwaltungs|behörden|haus|it|digital|ober|senats|länder|interims|chef|ex)-)\p{Lu}[\p{L}-]*-(?:CIO|CDO|CISO)`

/** *Direktor des Bundesamts für Informatik in Bern*: where the body sits, or whose it is. */
const SITS_ABROAD = latin`^ (?:in (?:Wien|Graz|Linz|Salzburg|Innsbruck|Bern|Zürich|Genf|Basel|Luxemburg|Brüssel|Den Haag|Paris|London|Tallinn|Kopenhagen|Warschau|Prag|Rom|Madrid|Vaduz)|(?:in )?der (?:Schweiz|Eidgenossenschaft|Schweizerischen Eidgenossenschaft|Republik Österreich)|in Österreich|Österreichs)(?!\p{L})`

/** *Gründer und Geschäftsführer der Digitalagentur*: of a company of one's own. */
function isFounderToo({ clause: { chunks } }: Found, office: Chunk): boolean {
  const [noun, und] = chunks.slice(Math.max(0, chunks.indexOf(office) - 2), chunks.indexOf(office))
  return (
    /^(?:und|&|\/)$/.test(und?.lower ?? '') &&
    /(?:gründer|inhaber|gesellschafter|eigentümer)(?:in)?$/u.test(noun?.lower ?? '')
  )
}

/** *X, der die Aufgabe abgegeben hat und jetzt in Luxemburg berät*: where one goes who leaves an office told before is no office's place. */
function isAbroad({ document, sentence }: Found, event: OfficeEvent['event'], office: Chunk | undefined): boolean {
  const goes = event === 'departed' && !office && !/(?:^|\n)$/.test(document.textBefore(sentence.offset, 1))
  return document.isAbroad(goes ? sentence.offset - 2 : sentence.offset)
}

/** *Leiter des Kompetenzzentrums Digitale Verwaltung am Fraunhofer-Institut* */
const OF_INSTITUTE = latin`^ (?:am|an der|beim|bei der|der|des) (?:\p{Lu}?\p{L}+-)*(?:Fraunhofer|Max-Planck|[Ii]nstitut|[Uu]niversität|[Hh]ochschule|Akademie)(?:e?s)?(?![\p{Ll}])|^ und [^,.;]{0,50} eine[rs] [^,.;]{0,50}(?:[Ff]irma|[Uu]nternehmens?|[Gg]esellschaft|[Ss]tart-?[Uu]ps?)(?!\p{L})`

/** *Der Verwaltungsrat der Klinik hat X bestellt* */
const COMPANY_BOARD = latin.i`(?:Verwaltungsrat|Aufsichtsrat) (?:der|des) (?!unternehmen)(?:\p{L}+ )?\p{L}*(?:${COMPANY.source})`
/** *Der Vorstand der Muster AG hat X bestellt*, whoever sits in it. */
const BOARD = latin`^(?:Vorstand|Aufsichtsrat|Verwaltungsrat|Geschäftsführung) (?:der|des|von)(?!\p{L})`

/** Minutes of a parliament, in which *Vizepräsident Muster* gives the floor. */
const ofParliament = ({ document, sentence }: Found): boolean =>
  /(?:Land|Bundes)tag|Bürgerschaft|Abgeordnetenhaus|Plenarprotokoll/u.test(
    document.textBefore(sentence.offset, sentence.offset).slice(0, 300) || sentence.text,
  ) || GIVES_THE_FLOOR.test(document.textAfter(sentence.offset, sentence.text.length + 300))
const GIVES_THE_FLOOR = latin`(?<!\p{L})(?:Das Wort (?:hat|für)|Kommen Sie (?:bitte )?zum Schluss|(?:Herr|Frau) Kolleg(?:e|in)|(?:Herr|Frau) Abgeordnete|Beifall|Zuruf|Hohen Haus)`

/** Companies have no ministers; elsewhere they may be foreign ones. */
const ofCabinet = (office: Office) => needsPortfolio(office) && !/^Minister(?:in)?$/u.test(office.label ?? '')
