/** What appointments and incumbencies share: their slots, and how person, office and body of a clause go together. */
import { z } from 'zod'
import { saysActing } from './acting.ts'
import { sharersOf } from './alongside.ts'
import type { Chunk } from './german/chunks.ts'
import { landOfRegionIn } from './german/landscapes.ts'
import { latin } from './german/latin.ts'
import { COMPANY, rolesOfUnit } from './german/office-body.ts'
import { isHeadElsewhere, isHeadOfPart, isItBody } from './head-of-part.ts'
import { chooseAmong, type Level, placesInText } from './jurisdiction.ts'
import type { Office } from './office.ts'
import type { Reached } from './office-reach.ts'
import { isOnlyHeadlined } from './only-headlined.ts'
import { companyThatOpens, houseOutside, isBoardOfAssociation, outsiderOfParagraph } from './outsiders.ts'
import { agentIn, isOblique, nameOf } from './participants.ts'
import { hasPortfolio, ministryOfOffice, namedByAcronym, needsPortfolio } from './portfolio.ts'
import { type BodyReference, type Found, type Reading, type Refusal, refuse, type Slots } from './rule.ts'

export const officeSlots = {
  person: z.string().min(1).meta({ description: 'name without titles and party' }),
  role: z.enum(['CIO', 'CDO', 'CISO', 'minister', 'state-secretary', 'agency-head']),
  roleLabel: z.string().min(1).optional().meta({ description: 'the office as the text names it' }),
  capacity: z.enum(['deputy', 'acting', 'co']).optional(),
  organisation: z.string().min(1).optional().meta({ description: 'the body that the office belongs to' }),
  predecessor: z.string().min(1).optional(),
  successor: z.string().min(1).optional(),
} as const

/** Same person, same role and capacity: the same office in one document. */
export function officeKey(slots: Slots): string {
  return [slots.person, slots.role, slots.capacity ?? ''].join('|').toLowerCase()
}

/** What a rule knows of an office that somebody gets, leaves or holds. */
export interface OfficeEvent {
  readonly event: 'appointed' | 'departed' | 'holds'
  readonly person: Chunk | undefined
  /** The offices that may be meant, the likeliest first: the first that counts as one is taken. */
  readonly offices: readonly (Reached | undefined)[]
  readonly predecessor?: Chunk | undefined
  /** Where no mention of the predecessor stands in the sentence. */
  readonly predecessorName?: string | undefined
  readonly successor?: Chunk | undefined
  readonly capacity?: Office['capacity']
  readonly more?: Partial<Reading>
}

/** A reading for each role of the office and each of several holders, or the reason why this is none. */
export function officeReadings(found: Found, event: OfficeEvent): readonly Reading[] | Refusal {
  const first = readingsOfOne(found, event)
  if ('refused' in first) return first
  const others = sharersOf(found, event).map((person) => readingsOfOne(found, { ...event, person }))
  return [...first, ...others.flatMap((r) => ('refused' in r ? [] : r))]
}

/** The readings of each of several offices that somebody has; the first one's refusal where there is none. */
export function readingsOfEach(
  found: Found,
  event: Omit<OfficeEvent, 'offices'>,
  offices: readonly Reached[],
): readonly Reading[] | Refusal {
  const results = offices.map((office) => officeReadings(found, { ...event, offices: [office] }))
  const good = results.flatMap((r) => ('refused' in r ? [] : r))
  return good.length ? good : (results[0] ?? refuse('no office in reach'))
}

/** *Bevor X CIO wurde, arbeitete er in Bonn*, *kurz nachdem X CIO wurde*: tells when something else was, and is no news. */
const isBeforeIt = ({ clause: { conjunction, chunks } }: Found): boolean =>
  !chunks.some((c) => c.tags.has('Date')) &&
  (/^(?:bevor|ehe)$/.test(conjunction ?? '') ||
    ((conjunction === 'nachdem' || chunks.slice(0, 5).some((c) => c.lower === 'nachdem')) &&
      !chunks.some((c) => c.tags.has('Appoint'))))

function readingsOfOne(found: Found, event: OfficeEvent): readonly Reading[] | Refusal {
  const person = event.person?.mentions.person
  if (!person) return refuse('no person in reach')
  if (event.event === 'appointed' && isBeforeIt(found)) return refuse('told as the time of something else')
  let first: Refusal | undefined
  for (const reached of event.offices) {
    if (!reached) continue
    const unit = unitNear(found, reached)
    if (unit) return readings(found, event, { ...reached, ...unit }, person.name)
    const body = bodyOf(found, reached)
    const reason = whyNoOffice(found, event, {
      office: reached.office,
      chunk: reached.chunk,
      body,
      person: person.name,
    })
    if (!reason) return readings(found, event, { ...reached, body }, person.name)
    first ??= refuse(reason)
  }
  return first ?? refuse('no office in reach')
}

function readings(
  found: Found,
  event: OfficeEvent,
  { office, chunk, body }: Reached,
  person: string,
): readonly Reading[] {
  const name = (c: Chunk | undefined) => (nameOf(c) === person ? undefined : nameOf(c))
  return office.roles.map((role) => {
    const jurisdiction = jurisdictionOf(found, { office, chunk, body }, { role, person })
    return {
      about: chunk ?? (event.person as Chunk),
      ...(chunk ? { place: [chunk] } : {}),
      ...(jurisdiction ? { jurisdiction } : {}),
      level:
        levelOf(office) ??
        levelOfBody(body) ??
        (ofCabinetSession(found) || inHouseOfLand(found, event.person) ? 'state' : undefined),
      ...event.more,
      slots: withoutEmpty({
        event: event.event,
        person,
        role,
        roleLabel: labelOf(found, office),
        capacity: office.capacity ?? event.capacity ?? capacityIn(found, event.person as Chunk),
        organisation:
          spelledOut(office, body) ?? (role === 'agency-head' ? body?.name : ministryOfOffice(found, office)),
        predecessor: name(event.predecessor) ?? (event.predecessorName === person ? undefined : event.predecessorName),
        successor: name(event.successor),
      }),
    }
  })
}

/** *ITS-Geschäftsführer*: the name behind an acronym that the text has introduced. */
const spelledOut = ({ organisation }: Office, body: BodyReference | undefined): string | undefined =>
  organisation && body?.acronym === organisation ? body.name : organisation

/** Of the head of a body that of the body; of an office named elsewhere that of its own words, wherever the text has them. */
function jurisdictionOf(
  found: Found,
  { office, chunk, body }: Reached,
  { role, person }: { role: string; person: string },
): string | undefined {
  if (role === 'agency-head')
    return body && (body.jurisdiction ?? placeNamed(body.name, undefined) ?? landOfRegionIn(body.name))
  const ministry = namedByAcronym(office) ?? (office.body?.kind === 'ministry' ? office.body : undefined)
  if (ministry?.jurisdiction) return ministry.jurisdiction
  if (chunk && office.placeText) return undefined
  // *In Mainz hat X die Funktion geerbt*, where the office was named of another Land
  const [first, second] = found.clause.chunks
  if (!chunk && first?.lower === 'in' && second?.tags.has('Place')) return undefined
  const placed = [...(chunk ? [] : [office]), ...found.document.officesOf(person)].filter(
    (o) => o.roles.some((r) => r === role) && !o.isFormer,
  )
  for (const { placeText } of placed) {
    const place = placeText ? placeNamed(placeText, levelOf(office)) : undefined
    if (place) return place
  }
  return undefined
}

const placeNamed = (text: string, level: Level | undefined): string | undefined => {
  const places = placesInText(text)
  const whose = chooseAmong(places, text, { level }) ?? chooseAmong(places, text, { level, weak: true })
  return whose?.foreign ? undefined : whose?.jurisdiction
}

/** Without what says only when: *neuer*, *bisheriger*, *künftige*. */
function labelOf(found: Found, { label }: Office): string | undefined {
  if (label)
    return label.replace(
      /^(?:neu|erst|künftig|zukünftig|bisherig|ehemalig|früher|vormalig|scheidend|designiert|amtierend|langjährig|derzeitig|aktuell)e[rnms]? (?=\p{L})/iu,
      '',
    )
  const word = found.clause.chunks.find(
    (c) => c.tags.has('Head') || /^(?:Leitung|Spitze|Führung|Geschäfte|Chefsessel|Chefposten)$/.test(c.text),
  )
  return word?.text
}

/** *Siemens-CIO*: a compound whose first part is neither a place nor a level of government. */
const UNKNOWN_HOUSE = latin.i`^(?!(?:landes|bundes|co|vize|stadt|kreis|regierungs|ressort|verwaltungs|behörden|haus|it|digital|ober|senats|länder|interims|chef|ex)-)\p{Lu}[\p{L}-]*-(?:CIO|CDO|CISO)`

interface Considered {
  readonly office: Office
  readonly chunk: Chunk | undefined
  readonly body: BodyReference | undefined
  readonly person: string
}

function whyNoOffice(
  found: Found,
  { event }: OfficeEvent,
  { office, chunk, body, person }: Considered,
): string | undefined {
  const label = office.label ?? 'head of a body'
  // *X, CIO des Landes*, of whom a paragraph about his years in a company says when he became CIO
  const isKnown = () =>
    found.document
      .officesOf(person)
      .some((o) => !o.company && o.placeText !== undefined && o.roles.some((r) => office.roles.includes(r)))
  const isHome =
    office.placeText ||
    office.body?.jurisdiction ||
    /^(?:Landes|Bundes|Stadt|Kreis)/u.test(label) ||
    ofCabinet(office) ||
    isKnown()
  if (!isHome && isAbroad(found, event, chunk)) return `of another country: «${label}»`
  if (chunk && SITS_ABROAD.test(found.sentence.text.slice(chunk.end, chunk.end + 40)))
    return `of another country: «${label}»`
  const publicBody = found.clause.chunks.some((c) =>
    ['Agency', 'Ministry', 'Government', 'Council', 'Place'].some((t) => c.tags.has(t)),
  )
  if (
    !isHome &&
    !publicBody &&
    !office.organisation &&
    (found.document.isOfCompany(found.sentence.offset) || outsiderOfParagraph(found))
  )
    return `of a company: «${label}»`
  const isHead = office.roles.every((role) => role === 'agency-head')
  if (isHead && !isHome && !publicBody && !office.body && found.document.isPageOfAssociation())
    return `of an association: «${label}»`
  const subject = companyThatOpens(found)
  if (subject && !office.placeText && !office.organisation) return `of a company: «${subject}»`
  if (office.company || (chunk && isFounderToo(found, chunk))) return `office of a company: «${label}»`
  if (event === 'appointed' && isOnlyHeadlined(found, person)) return 'a heading about what the text calls a plan'
  const ministry = found.clause.chunks.find((c) => c.tags.has('Ministry'))
  if (ministry && !office.placeText && rolesOfUnit(office.organisation ?? '').length > 0)
    return `head of a part of «${ministry.text}»`
  const house = houseOutside(found, office, chunk)
  if (house) return `of a house that is no administration: «${house}»`
  if (office.isFormer && event !== 'departed') return `former office: «${label}»`
  if (office.isFuture && event === 'holds') return `future office: «${label}»`
  if (office.roles.length === 0) return `no office of facts.md: «${label}»`
  if (UNKNOWN_HOUSE.test(label) && !office.placeText && !office.body)
    return `of a house that is no administration: «${label}»`
  const company = found.clause.chunks.find((c) => c.tags.has('Company') || c.tags.has('Association'))
  if (company && !office.placeText && !office.organisation) return `a company in the clause: «${company.text}»`
  if (COMPANY_BOARD.test(found.sentence.text) && !office.organisation && !office.placeText)
    return `decided in a company: «${label}»`
  if (isBoardOfAssociation(office, found)) return `of an association: «${label}»`
  const board = found.clause.chunks.find((c) => c.mentions.office?.company && BOARD.test(c.text))
  if (board && !office.placeText && !office.organisation) return `decided in a company: «${board.text}»`
  if (/präsident(?:in)?$/iu.test(label) && !office.body && ofParliament(found)) return `of a parliament: «${label}»`
  if (chunk && office.generic && isHeadOfPart(found, chunk)) return `head of a part: «${label}»`
  if (office.roles.includes('agency-head')) {
    if (chunk?.mentions.office && office.generic && isHeadElsewhere(found, chunk))
      return `head of another house: «${label}»`
    const ofPart =
      /^(?:Amts|Abteilungs|Instituts)leiter/u.test(label) ||
      (/^Werkleiter/u.test(label) &&
        !/betrieb|werk/iu.test(`${body?.name} ${found.document.textBefore(found.sentence.offset, 2000)}`))
    if (ofPart && !office.body) return `head of a part: «${label}»`
    if (!body) return `no body to head: «${label}»`
    if (!isItBody(body)) return `no public IT body: «${body.name}»`
  }
  if (!chunk && OUT_OF_BOARD.test(found.sentence.text)) return `a seat on a board: «${label}»`
  if (chunk && OF_INSTITUTE.test(found.sentence.text.slice(chunk.end))) return `of an institute: «${label}»`
  if (needsPortfolio(office) && !hasPortfolio(found, office, person)) return `no digital portfolio: «${label}»`
  return undefined
}

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

/** *folgt auf Y, der aus dem Verwaltungsrat des ITDZ ausschied*: where the sentence names no office, the seat is what changes hands. */
const OUT_OF_BOARD = latin`(?<!\p{L})(?:aus dem|in den|im) (?:Verwaltungsrat|Aufsichtsrat|Beirat|Stiftungsrat|Kuratorium)(?!\p{L})`

/** *Leiter des Kompetenzzentrums Digitale Verwaltung am Fraunhofer-Institut* */
const OF_INSTITUTE = latin`^ (?:am|an der|beim|bei der|der|des) (?:\p{Lu}?\p{L}+-)*(?:Fraunhofer|Max-Planck|[Ii]nstitut|[Uu]niversität|[Hh]ochschule|Akademie)(?:e?s)?(?![\p{Ll}])|^ und [^,.;]{0,50} eine[rs] [^,.;]{0,50}(?:[Ff]irma|[Uu]nternehmens?|[Gg]esellschaft|[Ss]tart-?[Uu]ps?)(?!\p{L})`

/** *Der Verwaltungsrat der Klinik hat X bestellt* */
const COMPANY_BOARD = latin.i`(?:Verwaltungsrat|Aufsichtsrat) (?:der|des) (?!unternehmen)(?:\p{L}+ )?\p{L}*(?:${COMPANY.source})`
/** *Der Vorstand der Muster AG hat X bestellt*, whoever sits in it. */
const BOARD = latin`^(?:Vorstand|Aufsichtsrat|Verwaltungsrat|Geschäftsführung) (?:der|des|von)(?!\p{L})`

/** *Amtsleiter wird X*, where the text has just spoken of a town's *Amt für Digitalisierung*. */
function unitNear(
  { document, sentence }: Found,
  { office, chunk, body }: Reached,
): Pick<Reached, 'office'> | undefined {
  if (
    !/^(?:neue[rnms]? )?(?:Amts|Fachbereichs|Referats|Dezernats)?[Ll]eiter/iu.test(office.label ?? '') ||
    office.body ||
    body
  )
    return undefined
  const unit =
    document.bodyNear(sentence.offset + (chunk?.start ?? 0) + 1, (b) => rolesOfUnit(b.name).length > 0, 300) ??
    sentence.chunks.find((c) => rolesOfUnit(c.mentions.body?.name ?? '').length > 0)?.mentions.body
  return unit && { office: { ...office, roles: rolesOfUnit(unit.name), digital: true, organisation: unit.name } }
}

/** Minutes of a parliament, in which *Vizepräsident Muster* gives the floor. */
const ofParliament = ({ document, sentence }: Found): boolean =>
  /(?:Land|Bundes)tag|Bürgerschaft|Abgeordnetenhaus|Plenarprotokoll/u.test(
    document.textBefore(sentence.offset, sentence.offset).slice(0, 300) || sentence.text,
  ) || GIVES_THE_FLOOR.test(document.textAfter(sentence.offset, sentence.text.length + 300))
const GIVES_THE_FLOOR = latin`(?<!\p{L})(?:Das Wort (?:hat|für)|Kommen Sie (?:bitte )?zum Schluss|(?:Herr|Frau) Kolleg(?:e|in)|(?:Herr|Frau) Abgeordnete|Beifall|Zuruf|Hohen Haus)`

/** *führt das Haus kommissarisch*: only whoever does it, no one else in the clause. */
function capacityIn(found: Found, person: Chunk): 'acting' | undefined {
  // *anfangs kommissarisch, mit Beschluss vom 10. September dann endgültig*
  if (found.clause.chunks.some((c) => /^(?:endgültig|dauerhaft)$/.test(c.lower))) return undefined
  return saysActing(found) && (person === agentIn(found) || !isOblique(found, person)) ? 'acting' : undefined
}

/** Ministers and *Landes-CIO*s are a Land's or the federation's; an *IT-Referentin* is a town's. */
function levelOf(office: Office): Level | undefined {
  if (
    needsPortfolio(office) ||
    /^(?:Landes|Bundes|Regierungs)|(?:Landes|Bundes|Staats)regierung|Freistaat|des Landes(?!\p{L})/u.test(
      office.label ?? '',
    )
  )
    return 'state'
  return /^(?:IT|Digital)-?(?:Referent|Dezernent)|(?:städtische|kommunale)[nr]? (?:IT|EDV)/u.test(office.label ?? '')
    ? 'municipal'
    : undefined
}

/** *Das Kabinett hat X mit der Funktion des CIO betraut*: only governments of Länder and the federation have one. */
const ofCabinetSession = ({ clause: { chunks } }: Found): boolean =>
  chunks.some((c) => /^(?:kabinetts?|kabinettstisch|ministerrat(?:e?s)?|landeskabinetts?)$/.test(c.lower))

/** An *Eigenbetrieb* is a town's or a district's. */
const levelOfBody = (body: BodyReference | undefined): Level | undefined =>
  body && /^Eigenbetrieb/.test(body.name) ? 'municipal' : undefined

/** *mit CIO Popp in der Staatskanzlei*, in an interview with a town's CDO */
function inHouseOfLand({ clause: { chunks } }: Found, person: Chunk | undefined): boolean {
  const [first, second, third] = chunks.slice(chunks.indexOf(person as Chunk) + 1)
  const house = first?.lower === 'in' ? third : second
  return /^(?:in|im)$/.test(first?.lower ?? '') && /^(?:staatskanzlei|\p{L}+ministerium)$/u.test(house?.lower ?? '')
}

/** Companies have no ministers; elsewhere they may be foreign ones. */
const ofCabinet = (office: Office) => needsPortfolio(office) && !/^Minister(?:in)?$/u.test(office.label ?? '')

/** The office's own body, else the one that the rule found, else for a head the IT body of which the text speaks. */
function bodyOf(found: Found, { office, chunk, body }: Reached): BodyReference | undefined {
  const own = office.body ?? (office.organisation ? undefined : body)
  if (own) return own.digital && own.jurisdiction ? own : (found.document.bodyNamed(own.name) ?? own)
  if (!office.roles.includes('agency-head')) return undefined
  const chaired = chairedBody(found, office, chunk)
  if (chaired) return chaired.digital ? chaired : undefined
  // *ITS-Geschäftsführer*, where the text has introduced the acronym
  if (office.organisation) return bodyCalled(found, office.organisation)
  if (found.document.ownerOfPage()?.kind === 'ministry' && /leitung/iu.test(office.label ?? '')) return undefined
  const inClause = found.clause.chunks.find(
    (c) => c.tags.has('Agency') && c.mentions.body && isItBody(c.mentions.body) && c.mentions.body.form !== 'generic',
  )
  // *Präsidentin des Landesamtes*, *Leiter des Amtes*: one that is called so
  const called = /(?<=des )(?:(?:Landes|Bundes)a|A)mt/u.exec(office.label ?? '')?.[0]
  if (called) {
    const isCalled = ({ name }: BodyReference) =>
      name.includes(called) || (called === 'Amt' && /amt(?!\p{L})/u.test(name))
    const meant = found.document.bodyNear(found.sentence.offset, isCalled)
    return meant?.digital ? meant : undefined
  }
  const near = inClause?.mentions.body ?? found.document.itBodyNear(found.sentence.offset + (chunk?.start ?? 0))
  if (near) return near
  // *Leiter des Rechenzentrums der Stadt*: an IT body by its kind alone
  const kind = /(?<=(?:des|der) )(?:Rechenzentrum|Datenzentrale)/u.exec(office.label ?? '')?.[0]
  return kind ? { name: kind, kind: 'it-provider', digital: true } : undefined
}

/** *Vorsitzende des Verbandes*; *dessen Vorsitzender*, of a body in the same sentence: there are also associations and committees. */
function chairedBody({ document, sentence }: Found, { label }: Office, chunk: Chunk | undefined) {
  const isOfVerband = /orsitzende[rnm]? des (?:Zweckv|V)erband(?:e?s)?$/u.test(label ?? '')
  if (!chunk || !(isOfVerband || /^(?:\p{Ll}+ )*Vorsitzende[rnm]?$/u.test(label ?? ''))) return undefined
  const fits = (b: BodyReference) => !isOfVerband || b.kind !== 'council'
  const near = document.bodyNear(sentence.offset + chunk.start, fits, isOfVerband ? 1500 : chunk.start)
  return near?.kind === 'it-provider' ? near : { digital: false as const, name: '', kind: 'association' as const }
}

/** *eGo-Geschäftsführer* on a page about the *Zweckverband eGo-Saar* */
const bodyCalled = ({ document, sentence }: Found, name: string): BodyReference | undefined =>
  document.bodyNamed(name) ??
  document.bodyNear(sentence.offset, (b) => b.digital && b.name.split(/[ -]/).includes(name))

function withoutEmpty(slots: Record<string, unknown>): Slots {
  return Object.fromEntries(Object.entries(slots).filter(([, v]) => v !== undefined)) as Slots
}
