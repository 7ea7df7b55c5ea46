/** What rules may ask of the whole document, answered when it is asked. */

import type { Chunk } from '../german/chunks.ts'
import { type DateMention, findDates } from '../german/dates.ts'
import { PORTFOLIO } from '../german/field-words.ts'
import { latin } from '../german/latin.ts'
import { lazy } from '../german/memory/lazy.ts'
import { rolesOfUnit } from '../german/offices/body.ts'
import type { OfficeMention } from '../german/offices.ts'
import { indexAt, indexFrom, lastStartingBy } from '../german/sorted.ts'
import { createBodyContext } from '../page/bodies-near.ts'
import { outsiderOfPage } from '../page/outsider-page.ts'
import { planNear, plansIn } from '../page/plans-of-document.ts'
import type { BodyReference, DocumentContext } from '../rule.ts'
import { holdersIn } from '../who/holders.ts'
import type { Office } from '../who/office.ts'
import { speaksOfOtherPost } from '../who/other-post.ts'
import { personOfCareer, tellsCareer } from '../who/person-of-page.ts'
import { isPageOfJointBody } from '../whose/joint-bodies.ts'
import { hasTownsAsHeadings } from '../whose/labels-of-headings.ts'
import { isAbroad, labelledParagraphs, labelOfBlock, placeOfBlock } from '../whose/place-of-block.ts'
import { districtByOrgans, districtOfSameName, townOfSameName } from '../whose/same-named-places.ts'
import { goesThroughTowns } from '../whose/towns-in-turn.ts'
import type { AnalysedDocument, AnalysedSentence } from './analysis.ts'
import { type SentenceSpan, startOfSegment } from './working-text.ts'

/** How far back *das Amt* and *diese Funktion* may point. */
const OFFICE_REACH = 700
/** Of how many offices *diese Funktion* may be meant, where the last one can't be. */
const OFFICES_NEAR = 3
/** How far back *zur selben Zeit* points. */
const DATE_REACH = 500
/** How far back *zum selben Stichtag* points. */
const START_REACH = 1500

const isUnit = ({ name }: BodyReference) => rolesOfUnit(name).length > 0

/** Gathers what rules may ask of the whole document. Each question is prepared when it is first asked. */
export function createDocumentContext(analysis: AnalysedDocument): DocumentContext {
  const plans = lazy(() => plansIn(analysis))
  const starts = lazy(() => startsOfItems(analysis))
  const itemStart = (offset: number) => starts()[indexFrom(analysis.sentences, offset)] ?? offset
  const labelled = lazy(() => labelledParagraphs(analysis))
  const ofTowns = lazy(() => hasTownsAsHeadings(analysis))
  const { lastBody, ...bodies } = createBodyContext(analysis, itemStart, labelled)
  const officeNear = (offset: number): Office | undefined => officesBefore(offset, analysis, 1)[0]
  const holders = lazy(() =>
    holdersIn(analysis, {
      officeNear,
      officesNear: (offset) => officesBefore(offset, analysis),
      bodyNear(offset, noun) {
        const mayBe = noun ? bodies.mayMean(noun, offset) : () => true
        return bodies.itBodyNear(offset, noun) ?? bodies.bodyNear(offset, (b) => isUnit(b) && mayBe(b), 300)
      },
      lastBody,
      ministryNear: bodies.ministryNear,
    }),
  )
  const ofTasks = lazy(() => analysis.analysed.filter(tellsDigitalTask))
  const ofJointBody = lazy(() => [analysis.document, analysis.working].some(({ text }) => isPageOfJointBody(text)))
  const ofOutsider = lazy(() => outsiderOfPage(analysis.document.text))
  const inTurn = lazy(() => goesThroughTowns(analysis.working.text))
  const onCareers = lazy(() => tellsCareer(analysis.working.text))
  const takesEffect = lazy(() => effectOf(analysis))
  const { published } = analysis.document
  return {
    ...bodies,
    ...(published ? { published } : {}),
    planNear: (offset, hint) => planNear(plans(), analysis, offset, hint),
    textBefore: (offset, length) => analysis.working.text.slice(Math.max(itemStart(offset), offset - length), offset),
    textAfter: (offset, length) => textAfter(analysis, offset, length),
    officeNear,
    officesNear: (offset) => officesBefore(offset, analysis),
    officesOf: (person) => holders().get(person) ?? [],
    hasDigitalTask: (name) => hasDigitalTask(name, ofTasks()),
    dateBefore: (offset, precision) => dateBefore(offset, analysis, precision),
    takesEffect,
    personOfCareer: (offset) => personOfCareer(analysis.working.text, offset, onCareers),
    personBefore: (offset, gender) => analysis.people().description(offset, gender),
    isPageOfJointBody: ofJointBody,
    outsiderOfPage: ofOutsider,
    goesThroughTowns: inTurn,
    townOfSameName: (town) => townOfSameName(analysis.document.text, town),
    districtOfSameName: (town) => districtOfSameName(analysis.document.text, town),
    districtByOrgans: (town, sentence) => districtByOrgans(town, sentence, analysis.document.text.slice(0, 20_000)),
    isAbroad: (offset) => isAbroad(offset, analysis),
    labelOfBlock: (offset, options) => labelOfBlock(offset, analysis, { ...options, labelled, ofTowns }),
    placeOfBlock: (offset, options) => placeOfBlock(offset, analysis, options),
  }
}

/** Where the teaser of each sentence begins, or the text outside of teasers: what stands before speaks of something else. */
function startsOfItems({ sentences }: AnalysedDocument): readonly number[] {
  let start = 0
  return sentences.map((s, i) => {
    if (s.segment.item !== sentences[i - 1]?.segment.item || i === 0) start = s.start
    return start
  })
}

/** Stops where another teaser begins. */
function textAfter({ sentences, working }: AnalysedDocument, offset: number, length: number): string {
  const at = indexFrom(sentences, offset)
  const item = sentences[at]?.segment.item
  let end = offset
  for (let i = at; i < sentences.length && end - offset < length && sentences[i]?.segment.item === item; i++)
    end = (sentences[i] as SentenceSpan).end
  return working.text.slice(offset, Math.min(end, offset + length))
}

/** The office named last before this offset; looks only at the sentences in reach, nearest first. */
function officesBefore(
  offset: number,
  { analysed, sentences, working }: AnalysedDocument,
  most = OFFICES_NEAR,
): OfficeMention[] {
  const here = sentences[lastStartingBy(sentences, offset)]
  const own = here?.start ?? offset
  if (speaksOfOtherPost(working.text.slice(Math.max(0, own - OFFICE_REACH), own))) return []
  const found: OfficeMention[] = []
  for (let i = lastStartingBy(analysed, offset - 1); i >= 0; i--) {
    const { start, end, recognised, segment } = analysed[i] as AnalysedSentence
    if (end <= offset - OFFICE_REACH || segment.item !== here?.segment.item) break
    if (recognised.by('office').length === 0) continue
    const isBefore = (at: number) => start + at < offset && offset - start - at < OFFICE_REACH
    const offices = recognised.kept().filter((k) => isBefore(k.start) && k.mentions.office?.generic === false)
    found.push(...offices.reverse().flatMap(({ mentions: { office } }) => (office ? [office] : [])))
    if (found.length >= most) break
  }
  return found.slice(0, most)
}

const TELLS_TIME: ReadonlySet<string> = new Set(['point', 'from', 'since', 'range-start'])

/** Read from the text itself: the sentence before may hold no trigger. */
function dateBefore(
  offset: number,
  { working, document, sentences }: AnalysedDocument,
  precision?: 'day' | 'effect' | 'start',
): string | undefined {
  const published = document.published?.value
  const own = precision === 'effect' ? indexAt(sentences, offset) : -1
  const paragraph = sentences[own]?.first ? 0 : (startOfSegment(sentences, own) ?? 0)
  const reach = precision === 'start' ? START_REACH : DATE_REACH
  const before = working.text.slice(Math.max(paragraph, offset - reach), offset)
  const dates = findDates(before, published ? { published } : {})
  // *Zum 1. Januar verschmelzen sie … Das wurde gestern beschlossen. … vom ersten Tag an*
  if (precision === 'start') return dates.findLast((d) => d.value && d.kind === 'from')?.value ?? undefined
  const isMeant = (d: DateMention) => (precision ? d.precision === 'day' : TELLS_TIME.has(d.kind))
  // *übernimmt zum 1. April, wie am Freitag mitgeteilt wurde. Gleichzeitig …*
  const effect = precision === 'effect' ? dates.findLast((d) => d.value && d.kind === 'from') : undefined
  if (effect?.value) return effect.value
  const meant = dates.findLast((d) => d.value && isMeant(d)) ?? dates.findLast((d) => d.value && d.kind === 'document')
  return meant?.value ?? undefined
}

const TAKES_EFFECT = latin`(?<!\p{L})(?:Dieser|Diese|Dieses) (?:\p{Lu}\p{L}*)?(?:[Ee]rlass|[Vv]erordnung|[Gg]esetz|[Ss]atzung|[Vv]ertrag|[Vv]ereinbarung|[Bb]ekanntmachung|[Bb]eschluss|[Aa]nordnung|[Vv]erwaltungsvorschrift) tritt (?<date>[^;\n]{4,60}?) in Kraft`

function effectOf({ working, document }: AnalysedDocument): string | undefined {
  const date = TAKES_EFFECT.exec(working.text)?.groups?.date
  if (!date) return undefined
  const published = document.published?.value
  return findDates(date, published ? { published } : {})[0]?.value ?? undefined
}

const DIGITAL_TASK = latin.i`${PORTFOLIO}|CIO|CDO`

/** A sentence that names the person or ministry and a digital task; the sentence of the fact itself counts too. */
function hasDigitalTask(name: string, ofTasks: readonly AnalysedSentence[]): boolean {
  const names = ({ chunks }: { readonly chunks: readonly Chunk[] }) =>
    chunks.some((c) => c.mentions.body?.name === name || c.mentions.person?.name === name)
  return ofTasks.some((s) => {
    const hasTask = HAS_TASK.test(withoutOthersTask(s.chunks, name))
    if (!hasTask && !s.chunks.some((c) => c.mentions.body?.name === name)) return false
    const persons = new Set(s.chunks.flatMap((c) => c.mentions.person?.name ?? []))
    if (persons.size < 2) return names(s)
    return s.clauses.some((c) => names(c) && !c.mood.negated) && !s.clauses.some((c) => names(c) && c.mood.negated)
  })
}

/** *dankte dem für die IT zuständigen Amtsleiter*: the words of a sentence without the task of somebody beside the one named. */
function withoutOthersTask(chunks: readonly Chunk[], name: string): string {
  const isOthers = (c: Chunk, i: number) => {
    if (!/^(?:zuständig|verantwortlich|federführend)e[nrms]?(?![^ ])/.test(c.lower)) return false
    // *als für die IT zuständiger Staatssekretär vereidigt*
    if (chunks.slice(Math.max(0, i - 6), i).some((b) => b.lower === 'als')) return false
    const isNoun = (b: Chunk) => ['Noun', 'Office', 'Person'].some((tag) => b.tags.has(tag))
    const noun = isNoun(c) ? c : chunks.slice(i + 1).find(isNoun)
    // *die für IT zuständige Staatssekretärin im Ministerium, X*
    const [next, second] = noun ? chunks.slice(chunks.indexOf(noun) + 1) : []
    const own = [noun, next, ...(next?.tags.has('Comma') ? [second] : [])]
    return !own.some((b) => b?.mentions.person?.name === name)
  }
  return chunks.flatMap((c, i) => (isOthers(c, i) ? [] : [c.text])).join(' ')
}

const HOUSE = '(?:Ressort|Haus|Geschäftsbereich)(?!\\p{L})'
/** *die Strategie, die ihr Haus erarbeitet hat*: what a house does for others, too. */
const MAKES = 'erarbeite|erstell|vorgelegt|vorgestellt|entwickelt|geschrieben|verfass|förder|unterstütz|finanzier'
const HAS_TASK = latin.i`zuständig|verantwort|federführ|obliegt|(?:dessen|deren|seinen|ihren) Händen|(?:seinem|ihrem|dessen|deren) ${HOUSE}|(?:sein|ihr) ${HOUSE}(?![^.;]*(?:${MAKES}))`
/** Of a ministry: *ist um Digitales erweitert*, *die Digitalpolitik gehört jetzt zum Wirtschaftsministerium*. */
const GETS_TASK = latin`(?<!\p{L})(?:gehört|gehören|wandert|erweitert|umfasst|bündelt)(?!\p{L})`

const tellsDigitalTask = ({ text }: AnalysedSentence): boolean =>
  (HAS_TASK.test(text) || GETS_TASK.test(text)) && DIGITAL_TASK.test(text)
