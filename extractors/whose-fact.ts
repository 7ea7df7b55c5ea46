/** Whose administration a fact belongs to, from the nearest sign to the farthest. */
import type { AnalysedSentence } from './analysis.ts'
import type { Chunk } from './german/chunks.ts'
import type { Clause } from './german/clauses.ts'
import { lazy } from './german/lazy.ts'
import { isOfJointBody, refersToJointBody } from './joint-bodies.ts'
import { chooseAmong, placesOf, type Whose } from './jurisdiction.ts'
import { ownByKind, speaksOfLand } from './own-words.ts'
import { fits, isOfSeveralTowns, isTown, pageBeforeText, unlessOneOfSeveral } from './page-or-text.ts'
import { ofBodyName, ofPlanName } from './place-in-name.ts'
import type { DocumentContext, Reading } from './rule.ts'
import { ofActors, placeOfFigure } from './several-places.ts'
import { seatsOf, tellingChunks, withoutAsides } from './telling-places.ts'

/** Where a reading was found. */
export interface WhereStated {
  readonly clause: Clause
  readonly sentence: AnalysedSentence
  readonly context: DocumentContext
  /** Whose page it is: asked only where nothing nearer tells. */
  readonly pageOf: () => Whose | undefined
}

/** What is of a body that municipalities share lies in their Land; all else is whose the first of the stages says. */
export function whoseFact(stated: Reading, where: WhereStated): Whose | undefined {
  const reading = isOfLandByName(stated) ? { ...stated, level: 'state' as const } : stated
  const { sentence, context, pageOf } = where
  const [outright, inPassing] = [false, true].map((weak) => lazy(() => placeBefore(reading, where, weak)))
  const before = (weak: boolean) => (weak ? inPassing : outright)?.()
  const { whose: first, near } = firstAnswer({ ...where, reading, before })
  const named = first && (context.townOfSameName(first) ?? first)
  const ofOrgans =
    named && !sentence.text.includes(named.jurisdiction) && context.districtByOrgans(named, sentence.text)
  const told = named && (ofOrgans || (context.districtOfSameName(named) ?? named))
  // *46 Verwaltungen arbeiten mit Programmen aus Göttingen*
  const whose = told?.land && isOfSeveralTowns(reading) && isTown(told) ? ofLand(told.land) : told
  // *die Bundesregierung*, *das Bundesrechenzentrum* on an Austrian page are Austria's
  if (whose?.jurisdiction === 'DE' && pageOf()?.foreign && !/[Dd]eutsch/.test(sentence.text)) return pageOf()
  if (!whose || whose.jurisdiction.startsWith('DE') || whose.foreign) return whose
  // *Wiesbaden. Die HZD …*: a short form that only one Land has, where the town lies in that Land
  const short = reading.about ? placesOf(reading.about).find((p) => p.common && p.kind === 'land') : undefined
  if (short && short.jurisdiction === whose.land) return ofLand(short.jurisdiction)
  const label = context.labelOfBlock(sentence.start, {})
  const land = whose.land ?? landOf(label) ?? landOf(pageOf())
  // *Ulm. Das städtische Rechenzentrum …* among news of others
  const isPageOfJoint = !label?.ags && context.isPageOfJointBody()
  const isJoint =
    isOfJointBody(reading, sentence.text) ||
    (isPageOfJoint && (reading.slots.name !== undefined || reading.slots.role === 'agency-head')) ||
    (!near && (isPageOfJoint || refersToJointBody(sentence.text, context.textBefore(sentence.start, JOINT_REACH))))
  return isJoint && land ? ofLand(land) : whose
}

const ofLand = (land: string): Whose => ({ jurisdiction: land, foreign: false })

/** *das Digitalministerium*, *das Landesrechenzentrum Halle*: a town that stands beside is where it sits. */
const isOfLandByName = ({ level, slots: { name } }: Reading): boolean =>
  level === undefined &&
  typeof name === 'string' &&
  /^(?!Bundes)\p{L}*[Mm]inisterium(?!\p{L})|^Landes(?:amt|rechenzentrum|betrieb|anstalt|agentur|zentrum|zentrale)/u.test(
    name,
  )

/** How far back a joint body may have been named. */
const JOINT_REACH = 2000

const landOf = (page: Whose | undefined): string | undefined =>
  page?.jurisdiction.startsWith('DE-') ? page.jurisdiction : page?.land

interface Asked extends WhereStated {
  readonly reading: Reading
  /** What the sentences before told. */
  readonly before: (weak: boolean) => Whose | undefined
}

/** `near`: from the fact's own words, not from what stands around it. */
interface Answer {
  readonly whose: Whose | undefined
  readonly near?: boolean
}

type Stage = (asked: Asked) => Answer | undefined
/** A stage that is asked for what is said outright, and once more for what is said in passing (`weak`): *in Mainz*. */
type Sign = (asked: Asked, weak: boolean) => Answer | undefined

function firstAnswer(asked: Asked): Answer {
  for (const stage of STAGES) {
    const answer = stage(asked)
    if (answer) return answer
  }
  return { whose: asked.pageOf() }
}

const near = (whose: Whose | undefined): Answer | undefined => whose && { whose, near: true }
const around = (whose: Whose | undefined): Answer | undefined => whose && { whose }

const ofRule: Stage = ({ reading: { jurisdiction: settled } }) =>
  near(typeof settled === 'string' ? { jurisdiction: settled, foreign: false } : settled)

/** *der CIO Hessens*, *der Kasseler Magistrat hat …*: what the fact is about, and who did it. */
const ofOwnPhrase: Stage = ({ reading: { level, place, about, slots }, clause, sentence }) => {
  const adopter = clause.chunks.filter((c) => c.mentions.body && c.mentions.body.name === slots.adopter)
  const phrase = [...(place?.length ? place : about ? [about] : []), ...adopter]
  const places = phrase.flatMap(placesOf).filter((p) => p.form !== 'capital' && !p.common)
  const own = chooseAmong(places, sentence.text, { level, weak: true })
  // *In Österreich hat die Bundesregierung …*
  const abroad =
    own?.jurisdiction === 'DE' ? chooseAmong(clause.chunks.flatMap(placesOf), sentence.text, { level }) : undefined
  return near((abroad?.foreign ? abroad : own) ?? (level === 'state' && about ? seatBehind(about, clause) : undefined))
}

/** *neue Landesbevollmächtigte für Informationssicherheit in Berlin* */
function seatBehind(office: Chunk, { chunks }: Clause): Whose | undefined {
  if (!office.mentions.office) return undefined
  const [preposition, place] = chunks.slice(chunks.indexOf(office) + 1)
  const behind = preposition?.lower === 'in' && place ? placesOf(place) : []
  const own = / in \S+$/.test(office.text) ? placesOf(office) : []
  const whose = chooseAmong([...own, ...behind], office.text, { level: 'state', weak: true })
  return whose?.jurisdiction.startsWith('DE-') ? whose : undefined
}

/** *Hessen und Rheinland-Pfalz haben die Strategie unterzeichnet*, *Bayern bietet 40 Dienste an, Hessen 50*. */
const ofSeveral: Stage = (asked) => {
  const { reading, clause } = asked
  const { title, name, unit } = reading.slots
  if (unit !== undefined) {
    const place = reading.about && placeOfFigure(clause.chunks, reading.about)
    return near(place && chooseAmong([place], '', { weak: true }))
  }
  return title === undefined && name === undefined ? undefined : near(ofActors(clause.chunks, textOf(asked)))
}

const inOwnName: Stage = ({ reading, sentence }) => {
  const whose = ofBodyName(reading) ?? ofPlanName(reading, sentence.text)
  return near(whose?.land && reading.level === 'state' ? ofLand(whose.land) : whose)
}

/** *Der dortige CIO hat gekündigt*, *Anders in Bremen: Dort ist …*: where the text has just been. */
const whereTextWas: Stage = ({ reading: { level }, clause, sentence, context }) => {
  const there = clause.chunks.find((c) => THERE.test(c.lower))
  if (!there) return undefined
  const before = sentence.chunks.filter((c) => c.start < there.start).map(placesOf)
  const named = chooseAmong(before.findLast((places) => places.length > 0) ?? [], sentence.text, { level, weak: true })
  if (named) return named.foreign ? undefined : near(named)
  if (clause.chunks.flatMap(placesOf).length > 0) return undefined
  const told = context.placeOfBlock(sentence.start, { level, weak: true })
  return told?.foreign ? undefined : around(told)
}
const THERE = /^dort(?:ige[rnms]?)?$/

/** *In Dresden sind es 125, in Chemnitz 131*: where several clauses open with places, each has its own. */
const atHead: Stage = ({ reading: { level }, clause, sentence }) => {
  const own = headPlace(clause)
  const others = sentence.clauses.flatMap((c) => headPlace(c) ?? []).filter((c) => c.start !== own?.start)
  if (!own || others.length === 0) return undefined
  // a capital among towns is one
  const isAmongTowns = others.flatMap(placesOf).some((p) => p.kind === 'municipality')
  const whose = chooseAmong(placesOf(own), sentence.text, { level: isAmongTowns ? 'municipal' : level, weak: true })
  return whose?.foreign ? undefined : near(whose)
}

const headPlace = ({ chunks: [first, second, third] }: Clause): Chunk | undefined => {
  if (first?.mentions.place && first.mentions.place.form !== 'adjective') return first
  if (first?.lower === 'in') return second?.mentions.place && second
  return /^(?:die|das|der)$/.test(first?.lower ?? '') && TERRITORY.test(second?.lower ?? '')
    ? third?.mentions.place && third
    : undefined
}
const TERRITORY = /^(?:stadt|land|freistaat|kreis|landkreis|gemeinde)$/

/** *wechselt aus dem Bundesministerium nach Schwerin und wird Staatssekretärin im Ministerium für Digitales*: where the new office is. */
const whereNext: Stage = ({ reading: { slots, place }, sentence }) => {
  if (slots.event !== 'appointed' || !/^(?:minister|state-secretary|CIO|CDO|CISO)$/.test(String(slots.role)))
    return undefined
  if (place?.some((c) => placesOf(c).length > 0)) return undefined
  const { chunks } = sentence
  const moves = chunks.findIndex((c) => MOVES.test(c.lower))
  const goal = chunks.find(
    (c, i) => i > moves && chunks[i - 1]?.lower === 'nach' && c.mentions.place?.form === 'capital',
  )
  if (moves < 0 || !goal) return undefined
  const whose = chooseAmong(placesOf(goal), '', { level: 'state', weak: true })
  return whose?.jurisdiction.startsWith('DE-') ? near(whose) : undefined
}

const MOVES = /^(?:wechselt?e?|gewechselt|geht|ging|gegangen|zieht|zog|gezogen|kommt|kam)$/

const inClause: Sign = (asked, weak) => inStretch(asked, asked.clause.chunks, weak)

const inSentence: Sign = (asked, weak) => {
  const { clause, sentence, pageOf } = asked
  const answer = inStretch(asked, !weak && clause.kind === 'main' ? withoutAsides(sentence) : sentence.chunks, weak)
  // *Nicht nur im Bundesministerium ändert sich etwas, auch in Bremen übergibt X das Amt*
  if (!weak && answer?.whose?.jurisdiction === 'DE') {
    const own = inClause(asked, true)
    if (own?.whose && own.whose.jurisdiction !== 'DE' && !own.whose.foreign) return own
  }
  // *X, der das Amt abgegeben hat und jetzt in Luxemburg berät*
  const { event } = asked.reading.slots
  if (answer?.whose?.foreign && event === 'departed' && !clause.chunks.some((c) => placesOf(c).length > 0))
    return undefined
  // *Das Land Hessen zahlt die Stelle: Erika Muster ist CDO im Rathaus* on a town's page
  const isOfTown = answer?.whose?.jurisdiction.startsWith('DE') && pageOf()?.ags && ownByKind(textOf(asked), pageOf())
  return isOfTown ? undefined : answer
}

/** What the clause says, in its own words. */
const textOf = ({ clause: { chunks }, sentence }: Asked): string =>
  sentence.text.slice(chunks[0]?.start, chunks.at(-1)?.end)

function inStretch(asked: Asked, stretch: readonly Chunk[], weak: boolean): Answer | undefined {
  const { reading, sentence, pageOf } = asked
  const places = [...seatsOf(stretch), ...telling(stretch, asked).flatMap(placesOf)]
  const whose = chooseAmong(places, sentence.text, { level: reading.level, weak })
  // abroad only where the clause says so, not where it happens to (*auf einer Messe in Wien*)
  return whose && (!whose.foreign || !weak || pageOf()?.foreign) ? { whose, near: !weak } : undefined
}

const telling = (stretch: readonly Chunk[], { reading, clause, sentence }: Asked) =>
  stretch.some(mayShowPlace)
    ? tellingChunks(stretch, sentence, reading.slots.event === 'departed' ? undefined : clause)
    : []

const mayShowPlace = ({ mentions: { place, body, office }, inner }: Chunk): boolean =>
  inner.length > 0 || [place, body, office].some((mention) => mention !== undefined)

/** *In Saarbrücken hat der Staatskanzleichef die Strategie des Landes vorgestellt*, *In Wiesbaden ist es X* among other Länder. */
const atSeatOfLand: Sign = (asked) => {
  const { clause, sentence, pageOf } = asked
  const isAmongOthers = pageOf()?.overview === true
  if (!isAmongOthers && !(namesPlace(clause) && speaksOfLand(sentence.text))) return undefined
  const seats = telling(isAmongOthers ? sentence.chunks : clause.chunks, asked).filter(
    (_, i, all) => !/^(?:aus|von|vom|nach)$/.test(all[i - 1]?.lower ?? ''),
  )
  // *Dortmund: Masterplan fortgeschrieben* among other Länder: no seat
  const places = seats.flatMap(placesOf).filter(({ kind, alternatives }) => kind === 'land' || alternatives)
  const whose = chooseAmong(places, sentence.text, { level: 'state', weak: true })
  return whose?.jurisdiction.startsWith('DE-') ? near(whose) : undefined
}

const namesPlace = (clause: Clause): boolean => clause.chunks.flatMap(placesOf).some((p) => p.kind !== 'federation')

const onLabel: Sign = ({ reading, sentence, context }, weak) =>
  near(unlessOneOfSeveral(reading, context.labelOfBlock(sentence.start, { level: reading.level, weak })))

/** *im Rathaus*, though the sentence before named a neighbour's CDO: the page's own. */
const ofOwnKind: Sign = (asked, weak) => {
  const { reading, clause, sentence, pageOf } = asked
  const candidates = [asked.before(weak), ...(namesPlace(clause) ? [] : [pageOf()])]
  const own = candidates.flatMap((w) => ownByKind(sentence.text, w) ?? [])
  const whose = own.length > 1 && own[1]?.jurisdiction === own[0]?.jurisdiction ? own[0] : own.at(-1)
  return whose && fits(whose, reading) ? { whose } : undefined
}

const inSentencesBefore: Sign = ({ reading, sentence, pageOf, before }, weak) => {
  const told = before(weak)
  return around(told && (pageBeforeText(told, pageOf(), { reading, sentence }) ?? told))
}

function placeBefore(reading: Reading, { sentence, context, pageOf }: WhereStated, weak: boolean): Whose | undefined {
  const seats = reading.slots.person !== undefined && pageOf()?.overview === true
  const told = context.placeOfBlock(sentence.start, { level: reading.level, weak, seats })
  return unlessOneOfSeveral(reading, told)
}

const ofPage: Sign = ({ reading, pageOf }) => {
  const page = pageOf()
  const isOwn = page && fits(page, reading) && !(isOfSeveralTowns(reading) && isTown(page) && page.land)
  return isOwn ? { whose: page } : undefined
}

const landOfPage: Stage = ({ reading, pageOf }) => {
  const land = reading.level === 'state' || isOfSeveralTowns(reading) ? pageOf()?.land : undefined
  return around(land ? ofLand(land) : undefined)
}

/** The order of precedence. */
const SIGNS: readonly Sign[] = [inClause, inSentence, atSeatOfLand, onLabel, ofOwnKind, inSentencesBefore, ofPage]
const STAGES: readonly Stage[] = [
  ofRule,
  ofSeveral,
  ofOwnPhrase,
  inOwnName,
  atHead,
  whereTextWas,
  whereNext,
  ...[false, true].flatMap((weak) =>
    SIGNS.map(
      (sign): Stage =>
        (asked) =>
          sign(asked, weak),
    ),
  ),
  landOfPage,
]
