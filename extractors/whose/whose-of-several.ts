/** Whose a fact is where its sentence tells of several places, or its body works for several. */
import type { Chunk } from '../german/chunks.ts'
import type { Clause } from '../german/clauses.ts'
import type { Reading } from '../rule.ts'
import { isOfJointBody } from './joint-bodies.ts'
import { chooseAmong, placesOf } from './jurisdiction.ts'
import { landOfFounders, ofActors, placeOfFigure, tellsUnionOfLaender } from './several-places.ts'
import { near, ofLand, type Stage, textOf } from './whose-asked.ts'

/** *Rechenzentrum Mosel-Saar*, on a page that says it works for several Länder. */
export const ofUnion: Stage = ({ reading, sentence, context, pageOf }) => {
  const isJoint = isOfJointBody(reading, sentence.text) || (isOfBody(reading) && context.isPageOfJointBody())
  const page = isJoint ? pageOf() : undefined
  return page?.overview && page.jurisdiction === 'DE' ? near(page) : undefined
}

/** *Hessen und Rheinland-Pfalz haben die Strategie unterzeichnet*, *Bayern bietet 40 Dienste an, Hessen 50*. */
export const ofSeveral: Stage = (asked) => {
  const { reading, clause, sentence } = asked
  const { title, name, unit, role } = reading.slots
  // *das Haus, das Kommunen in Hessen und Thüringen betreut*
  if ((unit === 'adopters' || role === 'agency-head' || name !== undefined) && tellsUnionOfLaender(sentence.text))
    return near({ jurisdiction: 'DE', foreign: false })
  if (unit !== undefined) {
    const place = reading.about && placeOfFigure(clause.chunks, reading.about)
    return near(place && chooseAmong([place], '', { weak: true }))
  }
  if (title === undefined && name === undefined) return undefined
  // *Der Verband, getragen von Kommunen aus Hessen und Bayern, hat die Agenda beschlossen*
  if (title !== undefined && RUN_BY.test(sentence.text) && tellsUnionOfLaender(sentence.text))
    return near({ jurisdiction: 'DE', foreign: false })
  const founders = name === undefined ? undefined : landOfFounders(sentence.text)
  return near(ofActors(clause.chunks, textOf(asked)) ?? (founders ? ofLand(founders) : undefined))
}

/** *In Dresden sind es 125, in Chemnitz 131*: where several clauses open with places, each has its own. */
export const atHead: Stage = ({ reading: { level, slots }, clause, sentence }) => {
  const own = headPlace(clause)
  const others = sentence.clauses.flatMap((c) => headPlace(c) ?? []).filter((c) => c.start !== own?.start)
  if (!own || (others.length === 0 && !isThere(clause, slots))) return undefined
  // a capital among towns is one
  const isAmongTowns = others.flatMap(placesOf).some((p) => p.kind === 'municipality')
  const whose = chooseAmong(placesOf(own), sentence.text, { level: isAmongTowns ? 'municipal' : level, weak: true })
  return whose?.foreign ? undefined : near(whose)
}

/** *In Celle umfasst der Plan 50 Maßnahmen*, *In Celle leitet X die IT*: what there is in a town, not what was told there. */
function isThere({ chunks }: Clause, { unit, role }: Reading['slots']): boolean {
  const verbs = chunks.flatMap((c) => c.verbs.map((v) => v.lemma))
  if (verbs.some((v) => WORKS.test(v))) return unit !== undefined || role === 'CIO' || role === 'CDO' || role === 'CISO'
  return unit !== undefined && (verbs.some((v) => IS_THERE.has(v)) || chunks.some((c) => c.lower === 'es'))
}

const IS_THERE: ReadonlySet<string> = new Set([
  'umfassen',
  'geben',
  'zählen',
  'bieten',
  'anbieten',
  'enthalten',
  'stehen',
])
const WORKS = /^(?:leiten|kümmern|führen|verantworten|koordinieren|steuern|betreuen|übernehmen|arbeiten|amtieren)$/

const RUN_BY = /(?:getragen|betrieben|gebildet|gegründet) von/u

const headPlace = ({ chunks: [first, second, third] }: Clause): Chunk | undefined => {
  if (first?.mentions.place && first.mentions.place.form !== 'adjective') return first
  if (first?.lower === 'in') return second?.mentions.place && second
  return /^(?:die|das|der)$/.test(first?.lower ?? '') && TERRITORY.test(second?.lower ?? '')
    ? third?.mentions.place && third
    : undefined
}
const TERRITORY = /^(?:stadt|land|freistaat|kreis|landkreis|gemeinde)$/

export const isOfBody = ({ slots: { name, role } }: Reading): boolean => name !== undefined || role === 'agency-head'
