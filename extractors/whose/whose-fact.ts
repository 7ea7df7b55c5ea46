/** Whose administration a fact belongs to, from the nearest sign to the farthest. */
import type { Chunk } from '../german/chunks.ts'
import type { Clause } from '../german/clauses.ts'
import { lazy } from '../german/memory/lazy.ts'
import type { Reading } from '../rule.ts'
import { isOfJointBody, isOfLargeTown, refersToJointBody } from './joint-bodies.ts'
import { chooseAmong, placesOf, type Whose } from './jurisdiction.ts'
import { isOfFreistaat, mayBeFreistaat, ownByKind, speaksOfLand, speaksOfTown } from './own-words.ts'
import { ofOwnersKind, ownerBefore, seatBehind, townBehind } from './owner-beside-office.ts'
import { ownerTold } from './owner-told.ts'
import { fits, isOfSeveralTowns, isTown, pageBeforeText, unlessOneOfSeveral } from './page-or-text.ts'
import { ofBodyName, ofPlanName } from './place-in-name.ts'
import { districtOfOwnOrgans } from './same-named-places.ts'
import {
  ownersOf,
  seatsOf,
  tellingChunks,
  withoutAsides,
  withoutGuests,
  withoutOtherAdministrations,
} from './telling-places.ts'
import { whereNext, whereTextWas } from './where-next.ts'
import {
  type Answer,
  type Asked,
  around,
  near,
  ofLand,
  type Sign,
  type Stage,
  textOf,
  type WhereStated,
} from './whose-asked.ts'
import { atHead, isOfBody, ofSeveral, ofUnion } from './whose-of-several.ts'

/** What is of a body that municipalities share lies in their Land; all else is whose the first of the stages says. */
export function whoseFact(stated: Reading, where: WhereStated): Whose | undefined {
  const { sentence, context, pageOf } = where
  const reading = leveled(stated, where)
  const [outright, inPassing] = [false, true].map((weak) => lazy(() => placeBefore(reading, where, weak)))
  const before = (weak: boolean) => (weak ? inPassing : outright)?.()
  const { whose: first, near } = firstAnswer({ ...where, reading, before })
  const named = first && (context.townOfSameName(first) ?? first)
  const own = sentence.text.slice(where.clause.chunks[0]?.start, where.clause.chunks.at(-1)?.end)
  const isNamed = named && sentence.text.replaceAll(`${named.jurisdiction}er `, '').includes(named.jurisdiction)
  const ofOrgans =
    named && (districtOfOwnOrgans(named, own) ?? (!isNamed && context.districtByOrgans(named, sentence.text)))
  const told = named && (ofOrgans || (context.districtOfSameName(named) ?? named))
  // *46 Verwaltungen arbeiten mit Programmen aus Göttingen*
  const whose = told?.land && isOfSeveralTowns(reading) && isTown(told) ? ofLand(told.land) : told
  // *die Bundesregierung*, *das Bundesrechenzentrum* on an Austrian page are Austria's
  if (whose?.jurisdiction === 'DE' && pageOf()?.foreign && !/[Dd]eutsch/.test(sentence.text)) return pageOf()
  const owner = isOfBody(reading) && !whose?.foreign ? ownerTold(reading.about, sentence.text, whose) : undefined
  if (owner) return owner
  if (!whose || whose.jurisdiction.startsWith('DE') || whose.foreign) return whose
  // *Wiesbaden. Die HZD …*: a short form that only one Land has, where the town lies in that Land
  const short = reading.about ? placesOf(reading.about).find((p) => p.common && p.kind === 'land') : undefined
  if (short && short.jurisdiction === whose.land) return ofLand(short.jurisdiction)
  const label = context.labelOfBlock(sentence.start, {})
  const land = whose.land ?? landOf(label) ?? landOf(pageOf())
  // *Ulm. Das städtische Rechenzentrum …* among news of others
  const isPageOfJoint = !label?.ags && context.isPageOfJointBody()
  const { name, organisation } = reading.slots
  if ([name, organisation].some((body) => isOfLargeTown(body, whose))) return whose
  const isJoint =
    isOfJointBody(reading, sentence.text) ||
    (isPageOfJoint && (isOfBody(reading) || reading.slots.unit === 'adopters')) ||
    (!near && (isPageOfJoint || refersToJointBody(sentence.text, context.textBefore(sentence.start, JOINT_REACH))))
  return isJoint && land ? ofLand(land) : whose
}

/** A Land's by its name; a town's on a page that goes through towns. */
function leveled(reading: Reading, { sentence, context }: WhereStated): Reading {
  if (isOfLandByName(reading)) return { ...reading, level: 'state' }
  if (reading.level !== undefined || !context.goesThroughTowns()) return reading
  const places = sentence.chunks.flatMap(placesOf)
  const isCapital = places.some((p) => p.form === 'capital') && places.every((p) => p.ags || p.form === 'capital')
  return isCapital ? { ...reading, level: 'municipal' } : reading
}

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

function firstAnswer(asked: Asked): Answer {
  for (const stage of STAGES) {
    const answer = stage(asked)
    if (answer) return answer
  }
  return { whose: asked.pageOf() }
}

const ofRule: Stage = ({ reading: { jurisdiction } }) => near(jurisdiction)

/** *der CIO Hessens*, *der Kasseler Magistrat hat …*: what the fact is about, and who did it. */
const ofOwnPhrase: Stage = (asked) => {
  const {
    reading: { level, place, about, slots },
    clause,
    sentence,
  } = asked
  const adopter = clause.chunks.filter((c) => c.mentions.body && c.mentions.body.name === slots.adopter)
  const before = about ? ownerBefore(about, sentence.chunks) : []
  const phrase = [...before, ...(place?.length ? place : about ? [about] : []), ...adopter]
  const places = phrase.flatMap(placesOf).filter((p) => p.form !== 'capital' && !p.common)
  const own = chooseAmong(places, sentence.text, { level, weak: true })
  // *In Österreich hat die Bundesregierung …*
  const abroad =
    own?.jurisdiction === 'DE'
      ? chooseAmong((clause.kind === 'main' ? clause : sentence).chunks.flatMap(placesOf), sentence.text, { level })
      : undefined
  const behind = about && (level === 'state' ? seatBehind(about, clause) : townBehind(about, asked))
  return near((abroad?.foreign ? abroad : own) ?? behind)
}

const inOwnName: Stage = ({ reading, sentence }) => {
  const whose = ofBodyName(reading) ?? ofPlanName(reading, sentence.text)
  return near(whose?.land && reading.level === 'state' ? ofLand(whose.land) : whose)
}

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

function inStretch(asked: Asked, stretch: readonly Chunk[], weak: boolean): Answer | undefined {
  const { reading, sentence, pageOf } = asked
  const all = [...seatsOf(stretch), ...ownersOf(stretch), ...telling(stretch, asked, weak).flatMap(placesOf)]
  const places = isOfFreistaat(reading) ? all.filter(mayBeFreistaat) : all
  const whose = chooseAmong(places, sentence.text, { level: reading.level, weak })
  // *Mit der Samtgemeinde Elbtal sind es 50 Kommunen*
  if (whose && !whose.land && unlessOneOfSeveral(reading, whose) === undefined) return undefined
  // abroad only where the clause says so, not where it happens to (*auf einer Messe in Wien*)
  return whose && (!whose.foreign || !weak || pageOf()?.foreign) ? { whose, near: !weak } : undefined
}

function telling(all: readonly Chunk[], { reading, clause, sentence }: Asked, weak = true): readonly Chunk[] {
  const { about, slots } = reading
  const own = slots.person === undefined || weak ? all : withoutOtherAdministrations(all)
  const met = slots.event === 'holds' && about ? withoutGuests(own, about) : own
  const stretch = about ? ofOwnersKind(met, about, sentence.text) : met
  return stretch.some(mayShowPlace)
    ? tellingChunks(stretch, sentence, slots.event === 'departed' ? undefined : clause)
    : []
}

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
  const { reading, clause, sentence, context, pageOf } = asked
  // *Aus Wien kommt die Nachricht …. X wurde zur CIO der Stadt bestellt*
  const abroad = namesPlace(clause) ? undefined : asked.before(true)
  if (abroad?.foreign && speaksOfTown(sentence.text)) return { whose: abroad }
  const just = townJustNamed(asked)
  const told = just ?? asked.before(weak)
  // *ist CIO der Stadt Münster. …, die Amtschefin der Stadt war*
  const isOutright =
    told?.ags && context.textBefore(sentence.start, OUTRIGHT_REACH).includes(`Stadt ${told.jurisdiction}`)
  if (isOutright && fits(told, reading) && /(?<!\p{L})der Stadt(?! \p{Lu})/u.test(sentence.text)) return { whose: told }
  const candidates = [told, ...(just || namesPlace(clause) ? [] : [pageOf()])]
  const own = candidates.flatMap((w) => ownByKind(sentence.text, w) ?? [])
  const whose = own.length > 1 && own[1]?.jurisdiction === own[0]?.jurisdiction ? own[0] : own.at(-1)
  return whose && fits(whose, reading) ? { whose } : undefined
}

/** *Wer in Celle wohnt, … 74 Dienste hat die Stadt*: in passing, but right before. */
function townJustNamed({ before, sentence, context }: Asked): Whose | undefined {
  const told = before(true)
  const isNear = told?.ags && context.textBefore(sentence.start, JUST_BEFORE).includes(` in ${told.jurisdiction} `)
  return isNear ? told : undefined
}
const JUST_BEFORE = 90

/** *Ulm selbst hat 24 Projekte umgesetzt*: the page's town, though its name is an ordinary word. */
const namesPage: Sign = ({ sentence: { text }, clause, pageOf }) => {
  const page = namesPlace(clause) ? undefined : pageOf()
  return page?.ags && text.startsWith(`${page.jurisdiction} `) ? near(page) : undefined
}

/** How far back *der Stadt X* may stand for *die Stadt* to be X. */
const OUTRIGHT_REACH = 200

/** *Im Bundesministerium wechselt der CIO. In Bremen reicht CIO X den Stab weiter*: though the place is but where it happens. */
function landWhereChanges(asked: Asked): Answer | undefined {
  const { event, role } = asked.reading.slots
  if (event === 'holds' || !/^(?:minister|state-secretary|CIO|CDO|CISO)$/.test(String(role))) return undefined
  const here = inClause(asked, true)
  const isSeatOfUnion = here?.whose && /^(?:DE|DE-BE|Berlin|Bonn)$/.test(here.whose.jurisdiction)
  return here?.whose?.foreign || isSeatOfUnion ? undefined : here
}

const inSentencesBefore: Sign = (asked, weak) => {
  const { reading, sentence, pageOf, before } = asked
  const told = before(weak)
  const here = !weak && told?.jurisdiction === 'DE' ? landWhereChanges(asked) : undefined
  if (here) return here
  return around(told && (pageBeforeText(told, pageOf(), { reading, sentence, weak }) ?? told))
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
const SIGNS: readonly Sign[] = [
  inClause,
  inSentence,
  atSeatOfLand,
  namesPage,
  onLabel,
  ofOwnKind,
  inSentencesBefore,
  ofPage,
]
const STAGES: readonly Stage[] = [
  ofUnion,
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
