/** Whose administration a fact belongs to, from the nearest sign to the farthest. */
import type { AnalysedSentence } from './analysis.ts'
import type { Chunk } from './german/chunks.ts'
import type { Clause } from './german/clauses.ts'
import { landOfRegionIn } from './german/landscapes.ts'
import { isOfJointBody, refersToJointBody } from './joint-bodies.ts'
import { chooseAmong, type PlaceSign, placesInText, placesOf, type Whose } from './jurisdiction.ts'
import { ownByKind, speaksOfLand } from './own-words.ts'
import type { DocumentContext, Reading } from './rule.ts'

/** Where a reading was found. */
export interface WhereStated {
  readonly clause: Clause
  readonly sentence: AnalysedSentence
  readonly context: DocumentContext
  /** Whose page it is: asked only where nothing nearer tells. */
  readonly pageOf: () => Whose | undefined
}

/**
 * The fact's own phrase tells whose it is, then its clause, sentence, teaser headline and paragraph, then the page. What
 * is of a body that municipalities share lies in their Land.
 */
export function whoseFact(reading: Reading, where: WhereStated): Whose | undefined {
  const { sentence, context, pageOf } = where
  const { whose, near } = nearest(reading, where)
  // *die Bundesregierung*, *das Bundesrechenzentrum* on an Austrian page are Austria's
  if (whose?.jurisdiction === 'DE' && pageOf()?.foreign && !/[Dd]eutsch/.test(sentence.text)) return pageOf()
  if (!whose || whose.jurisdiction.startsWith('DE') || whose.foreign) return whose
  // *Wiesbaden. Die HZD …*: a short form that only one Land has, where the town lies in that Land
  const short = reading.about ? placesOf(reading.about).find((p) => p.common && p.kind === 'land') : undefined
  if (short && short.jurisdiction === whose.land) return { jurisdiction: short.jurisdiction, foreign: false }
  const land = whose.land ?? landOf(context.labelOfBlock(sentence.start, {})) ?? landOf(pageOf())
  const isJoint =
    isOfJointBody(reading, sentence.text) ||
    (context.isPageOfJointBody() && (reading.slots.name !== undefined || reading.slots.role === 'agency-head')) ||
    (!near &&
      (context.isPageOfJointBody() ||
        refersToJointBody(sentence.text, context.textBefore(sentence.start, JOINT_REACH))))
  return isJoint && land ? { jurisdiction: land, foreign: false } : whose
}

const THERE = /^dort(?:ige[rnms]?)?$/

/** How far back a joint body may have been named. */
const JOINT_REACH = 2000

const landOf = (page: Whose | undefined): string | undefined =>
  page?.jurisdiction.startsWith('DE-') ? page.jurisdiction : page?.land

/** `near`: from the fact's own words, not from what stands around it. */
function nearest(
  reading: Reading,
  { clause, sentence, context, pageOf }: WhereStated,
): { readonly whose: Whose | undefined; readonly near?: boolean } {
  const settled = reading.jurisdiction
  if (settled)
    return { whose: typeof settled === 'string' ? { jurisdiction: settled, foreign: false } : settled, near: true }
  const { level, place, about } = reading
  const adopter = clause.chunks.filter((c) => c.mentions.body && c.mentions.body.name === reading.slots.adopter)
  const phrase = [...(place?.length ? place : about ? [about] : []), ...adopter]
  const ofPhrase = phrase.flatMap(placesOf).filter((p) => p.form !== 'capital' && !p.common)
  const own = chooseAmong(ofPhrase, sentence.text, { level, weak: true })
  // *In Österreich hat die Bundesregierung …*
  const abroad =
    own?.jurisdiction === 'DE' ? chooseAmong(clause.chunks.flatMap(placesOf), sentence.text, { level }) : undefined
  if (abroad?.foreign) return { whose: abroad, near: true }
  if (own) return { whose: own, near: true }
  const named = ofBodyName(reading) ?? ofPlanName(reading, sentence.text)
  if (named) return { whose: named, near: true }
  // *Der dortige CIO hat gekündigt*: where the text has just been
  const isThere = clause.chunks.some((c) => THERE.test(c.lower)) && clause.chunks.flatMap(placesOf).length === 0
  if (isThere) {
    const there = context.placeOfBlock(sentence.start, { level, weak: true })
    if (there && !there.foreign) return { whose: there }
  }
  const goals = goalsOf(sentence, reading.slots.event === 'departed' ? undefined : clause)
  const home = (chunks: readonly Chunk[]) =>
    chunks.filter((c, i) => !isOrigin(chunks, i) && !isExample(chunks, i) && !goals.has(c.start))
  const chunks = clause.kind === 'main' ? withoutAsides(sentence) : sentence.chunks
  // *In Saarbrücken hat der Staatskanzleichef die Strategie des Landes vorgestellt*
  const isElsewhere = clause.chunks.flatMap(placesOf).some((p) => p.kind !== 'federation')
  // *CIO X wirbt in Hannover für die Basisdienste des Landes* on a town's page, *In Wiesbaden ist es X* among other Länder
  const seats = (stretch: readonly Chunk[]) =>
    home(stretch).filter((_, i, all) => !/^(?:aus|von|vom|nach)$/.test(all[i - 1]?.lower ?? ''))
  const isAmongOthers = pageOf()?.overview === true
  const ofSeat =
    isAmongOthers || (isElsewhere && speaksOfLand(sentence.text))
      ? chooseAmong(seats(isAmongOthers ? sentence.chunks : clause.chunks).flatMap(placesOf), sentence.text, {
          level: 'state',
          weak: true,
        })
      : undefined
  for (const weak of [false, true]) {
    for (const stretch of [clause.chunks, weak ? sentence.chunks : chunks]) {
      const places = [...seatsOf(stretch), ...home(stretch).flatMap(placesOf)]
      const whose = chooseAmong(places, sentence.text, { level, weak })
      // abroad only where the clause says so, not where it happens to (*auf einer Messe in Wien*)
      if (whose && (!whose.foreign || !weak || pageOf()?.foreign)) return { whose, near: !weak }
    }
    if (ofSeat?.jurisdiction.startsWith('DE-')) return { whose: ofSeat, near: true }
    const label = context.labelOfBlock(sentence.start, { level, weak })
    if (label) return { whose: label, near: true }
    const told = context.placeOfBlock(sentence.start, { level, weak })
    const block = told && isOfSeveralTowns(reading) && isTown(told) ? undefined : told
    // *im Rathaus*, though the sentence before named a neighbour's CDO: the page's own
    const own = [block, ...(isElsewhere ? [] : [pageOf()])].flatMap((w) => ownByKind(sentence.text, w) ?? [])
    const ofKind = own.length > 1 && own[1]?.jurisdiction === own[0]?.jurisdiction ? own[0] : own.at(-1)
    if (ofKind && fits(ofKind, level)) return { whose: ofKind }
    if (block) return { whose: block }
    const page = pageOf()
    const isOwn = page && fits(page, level) && !(isOfSeveralTowns(reading) && isTown(page) && page.land)
    if (isOwn) return { whose: page }
  }
  const page = pageOf()
  const land = level === 'state' || isOfSeveralTowns(reading) ? page?.land : undefined
  return { whose: land ? { jurisdiction: land, foreign: false } : page }
}

/** *22 von 24 Städten und Gemeinden machen mit*: of no single one of them. */
const isOfSeveralTowns = ({ slots }: Reading): boolean =>
  slots.unit === 'adopters' &&
  /Kommunen|Städte|Gemeinden|Rathäuser|Verwaltungen|Mitglieder/u.test(String(slots.unitLabel))
const isTown = ({ ags, jurisdiction }: Whose): boolean => ags !== undefined && !/kreis|^Region /iu.test(jurisdiction)

/** *Kommunale IT Mittelhessen*, *IT-Verbund Uelzen*: the region or town at the end of the body's name. */
function ofBodyName({ about, slots }: Reading): Whose | undefined {
  if (typeof slots.name !== 'string' || !about?.mentions.body) return undefined
  const region = landOfRegionIn(slots.name)
  if (region) return { jurisdiction: region, foreign: false }
  const town = `Stadt ${slots.name.split(' ').at(-1)}`
  if (!slots.name.includes(' ')) return undefined
  const whose = chooseAmong(placesInText(town), town, { level: 'municipal', weak: true })
  return whose?.ags ? whose : undefined
}

/** *Der Kreistag hat die „Digitale Agenda Nordfriesland“ …*: a district by its bare name, where its organs act. */
function ofPlanName({ slots }: Reading, text: string): Whose | undefined {
  if (typeof slots.title !== 'string' || !/(?<!\p{L})(?:Kreistag|Landr[aä]t|Kreisverwaltung|Landratsamt)/u.test(text))
    return undefined
  const places = slots.title
    .split(/[\s„“"]+/u)
    .flatMap((word) => (/^\p{Lu}/u.test(word) ? placesInText(`Kreis ${word}`) : []))
  const district = places.find((p) => p.kind === 'district' && p.ags)
  return district && chooseAmong([district], text, { level: 'municipal', weak: true })
}

/** *…, der aus dem bayerischen Ministerium kommt*: where somebody's past is told. */
function withoutAsides({ chunks, clauses }: AnalysedSentence): readonly Chunk[] {
  const ofPersons = clauses.filter(
    ({ kind, chunks: [first, second] }) =>
      kind === 'relative' && [first, second].some((c) => c?.tags.has('Antecedent') && c.tags.has('Person')),
  )
  const aside = new Set(ofPersons.flatMap((c) => c.chunks.filter((k) => !k.tags.has('Antecedent')).map((k) => k.start)))
  return chunks.filter((c) => !aside.has(c.start))
}

/** *Das Kabinett in Hannover*: behind its government a capital stands for its Land. */
function seatsOf(chunks: readonly Chunk[]): PlaceSign[] {
  return chunks.flatMap((c, i) => {
    const [government, preposition] = chunks.slice(Math.max(0, i - 2), i)
    if (preposition?.lower !== 'in' || !GOVERNMENT_OF_LAND.test(government?.lower ?? '')) return []
    return placesOf(c).flatMap((p) => (p.form === 'capital' && p.kind === 'land' ? [{ ...p, weak: false }] : []))
  })
}
const GOVERNMENT_OF_LAND =
  /^(?:(?:landes)?kabinetts?|landesregierung|staatskanzlei|landtags?|(?:innen|finanz|wirtschafts|digital)ministeriums?)$/

/** *ist zu einem Zulieferer nach Soest gewechselt*: where somebody goes says nothing of what they leave, or were before. */
function goalsOf({ clauses }: AnalysedSentence, own: Clause | undefined): ReadonlySet<number> {
  const moves = clauses.filter((c) => c !== own && c.chunks.some((k) => k.tags.has('MoveOn')))
  return new Set(
    moves.flatMap(({ chunks }) =>
      chunks.flatMap((c, i) => (chunks[i - 1]?.lower === 'nach' && c.mentions.place ? [c.start] : [])),
    ),
  )
}

/** *in sieben Kommunen, darunter Flensburg und Kiel*, *Mit Coesfeld setzen nun 14 Kommunen auf …*: some of many. */
const isExample = (chunks: readonly Chunk[], i: number): boolean =>
  (i === 1 && chunks[0]?.lower === 'mit' && chunks.slice(2, 5).some((c) => c.tags.has('Figure'))) ||
  chunks.slice(Math.max(0, i - 8), i).some((c) => /^(?:darunter|beispielsweise|etwa)$/.test(c.lower)) ||
  isComparison(chunks, i)

/** *Ein Ausfall wie im Landkreis X kann jeden treffen* */
const isComparison = (chunks: readonly Chunk[], i: number): boolean =>
  chunks
    .slice(Math.max(0, i - 3), i)
    .some((c, k, all) => c.lower === 'wie' && /^(?:im|in|bei|beim|der|die|das)$/.test(all[k + 1]?.lower ?? ''))

/** *An ihre Stelle tritt Erika Muster aus Bayern*: where somebody without a title before the name comes from. */
function isOrigin(chunks: readonly Chunk[], i: number): boolean {
  const [before, person, from] = chunks.slice(Math.max(0, i - 3), i)
  // *Aus Bayern an die Spree: …*
  if (i === 1 && chunks[0]?.lower === 'aus' && !chunks[2]?.tags.has('Colon')) return true
  // *betreuen von Schwerin aus 350 Verfahren*: where they sit
  if (from?.lower === 'von' && chunks[i + 1]?.lower === 'aus') return true
  // *Verfahren beziehe man aus Rottweil*
  if (from?.lower === 'aus' && chunks.some((c) => c.verbs.some((v) => v.lemma === 'beziehen'))) return true
  return (
    from?.lower === 'aus' &&
    person?.tags.has('Person') === true &&
    !before?.tags.has('Office') &&
    !before?.tags.has('Noun')
  )
}

/** A page of a town says nothing of a minister's Land. */
const fits = ({ jurisdiction }: Whose, level: Reading['level']) => level !== 'state' || jurisdiction.startsWith('DE')
