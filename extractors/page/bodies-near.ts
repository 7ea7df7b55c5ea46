/** What rules ask of the bodies of a document: which stands near, which is called so, whose page it is. */

import { asksForName, isCalledSo, isMadeSo, isOfOtherKind, isOfOtherLevel } from '../german/bodies/kinds-of-nouns.ts'
import { latin } from '../german/latin.ts'
import { lazy } from '../german/memory/lazy.ts'
import { indexAt, lastAtMost, lastStartingBy } from '../german/sorted.ts'
import type { BodyReference, DocumentContext } from '../rule.ts'
import type { AnalysedDocument } from '../rule-engine/analysis.ts'
import { type SentenceSpan, startOfSegment } from '../rule-engine/working-text.ts'
import { isPageOfAssociation, isPageOfWatcher } from './association-page.ts'
import { bodiesOf, type Placed } from './bodies-of-document.ts'

/** How far *das Amt* may point, in characters. */
const BODY_REACH = 1500
/** Where a page about a body names it first. */
const PAGE_HEAD = 200
/** How far back a text may have told that a body became what a noun calls it. */
const MADE_WITHIN = 600
/** How much of a paragraph is asked of whom it speaks. */
const LONGEST_PARAGRAPH = 4000

type Questions =
  | 'bodyNear'
  | 'bodyAfter'
  | 'itBodyNear'
  | 'mayMean'
  | 'ministryNear'
  | 'ownerOfPage'
  | 'bodyNamed'
  | 'bodyExtending'
  | 'hasDigitalMinistry'
  | 'isOfCompany'
  | 'isPageOfAssociation'
  | 'isPageOfWatcher'

interface BodyContext extends Pick<DocumentContext, Questions> {
  /** The digital body or ministry named last. */
  lastBody(offset: number): BodyReference | undefined
}

/**
 * `itemStart` tells where the teaser around an offset begins: what stands before speaks of something else. `labelled` are
 * the paragraphs that a town labels.
 */
export function createBodyContext(
  analysis: AnalysedDocument,
  itemStart: (offset: number) => number,
  labelled: () => readonly SentenceSpan[],
): BodyContext {
  const { working, sentences } = analysis
  // *Celle. Das Rechenzentrum …* means none that a paragraph about another town named
  const from = (offset: number, reach: number) =>
    Math.max(labelled()[lastStartingBy(labelled(), offset)]?.start ?? 0, offset - reach + 1)
  const mentioned = lazy(() => bodiesOf(analysis))
  const bodies = lazy(() => mentioned().filter(({ value }) => !value.isPrivate))
  const heads = lazy(() => mentioned().filter(({ value }) => value.hasHead && (value.digital || value.isPrivate)))
  const gone = lazy(() => heads().flatMap(({ offset, value }) => (value.isGone ? [{ offset, name: value.name }] : [])))
  const ministries = lazy(() => bodies().filter(({ value }) => value.kind === 'ministry'))
  const digital = lazy(() => bodies().filter(({ value }) => value.digital || value.kind === 'ministry'))
  const byName = lazy(() => named(bodies().map(({ value }) => value)))
  const byBeginning = lazy(() => extending(bodies().map(({ value }) => value)))
  const isOrganisationPage = lazy(() =>
    ORGANISATION_PAGE.test(`${analysis.document.text.slice(0, PAGE_HEAD)}\n${working.text}`),
  )
  const ownerOfPage = lazy(() => {
    const [first] = bodies()
    if (!first || first.offset >= PAGE_HEAD) return undefined
    return isOrganisationPage() || isDefined(first.value, working.text) ? first.value : undefined
  })
  const hasDigitalMinistry = lazy(() => bodies().some(({ value }) => value.isDigitalMinistry))
  const ofAssociation = lazy(() => isPageOfAssociation(working.text, mentioned))
  const mayMean = (noun: string, offset: number) => {
    const isMade = lazy(() => isMadeSo(noun, working.text.slice(Math.max(0, offset - MADE_WITHIN), offset)))
    return (body: BodyReference) => !isOfOtherKind(noun, body) || (!isOfOtherLevel(noun, body) && isMade())
  }
  return {
    isPageOfAssociation: ofAssociation,
    isPageOfWatcher: lazy(() => isPageOfWatcher(working.text)),
    mayMean,
    bodyNear: (offset, fits, reach = BODY_REACH) =>
      lastBetween(bodies(), Math.max(itemStart(offset), from(offset, reach)), offset, fits),
    bodyAfter: (offset, fits) => firstBetween(bodies(), offset + 1, offset + BODY_REACH, fits),
    itBodyNear(offset, noun) {
      const [first] = heads()
      const may = noun ? mayMean(noun, offset) : () => true
      const line = working.text.lastIndexOf('\n', offset) + 1
      const isGone = ({ name }: BodyReference) =>
        gone().some((other) => other.offset < offset && (other.name === name || other.name.startsWith(`${name} `)))
      const stands = (body: BodyReference) => may(body) && !body.isDescribed && !body.isElsewhere && !isGone(body)
      const isMeant = (body: BodyReference & { hasHead: boolean }) =>
        body.hasHead && stands(body) && !body.isOblique && !body.isPartner && isCalledSo(noun ?? '', body)
      const called = noun && asksForName(noun) && lastBetween(mentioned(), from(offset, BODY_REACH), offset, isMeant)
      const inLine = lastBetween(heads(), line, offset, stands)
      const ofPage = () =>
        first && first.offset < PAGE_HEAD && isOrganisationPage() && stands(first.value) ? first.value : undefined
      const further = () =>
        ofPage() ??
        lastBetween(heads(), from(offset, BODY_REACH), offset, stands) ??
        firstBetween(heads(), offset, offset + BODY_REACH, stands) ??
        lastBetween(heads(), from(offset, BODY_REACH), offset, may)
      const found = called || (inLine ?? (ofAssociation() ? undefined : further()))
      return found?.digital && !found.isPrivate ? found : undefined
    },
    ministryNear(offset) {
      const next = firstBetween(ministries(), offset, offset + BODY_REACH, (ministry) => ministry.digital)
      const last = lastBetween(ministries(), from(offset, BODY_REACH), offset)
      return last?.digital ? last : (next ?? last)
    },
    lastBody: (offset) => lastBetween(digital(), from(offset, 400), offset),
    ownerOfPage,
    bodyNamed: (name) => byName().get(name.toLowerCase()),
    bodyExtending(name) {
      const [one, other] = byBeginning().get(name.toLowerCase())?.values() ?? []
      return other ? undefined : one
    },
    hasDigitalMinistry,
    isOfCompany(offset) {
      const start = startOfSegment(sentences, indexAt(sentences, offset)) ?? offset
      const last = lastBetween(mentioned(), start, offset)
      if (last) return last.isPrivate === true && (!last.digital || last.kind === 'association')
      return COMPANY_OPENS.test(working.text.slice(Math.max(start, offset - LONGEST_PARAGRAPH), offset))
    },
  }
}

/** The last in `[from, to)` that fits. */
function lastBetween<T>(
  placed: readonly Placed<T>[],
  from: number,
  to: number,
  fits: (value: T) => boolean = () => true,
): T | undefined {
  for (let i = lastAtMost(to - 1, placed.length, offsetIn(placed)); i >= 0; i--) {
    const { offset, value } = placed[i] as Placed<T>
    if (offset < from) return undefined
    if (fits(value)) return value
  }
  return undefined
}

/** The first in `[from, to)` that fits. */
function firstBetween<T>(
  placed: readonly Placed<T>[],
  from: number,
  to: number,
  fits: (value: T) => boolean = () => true,
): T | undefined {
  for (let i = lastAtMost(from - 1, placed.length, offsetIn(placed)) + 1; i < placed.length; i++) {
    const { offset, value } = placed[i] as Placed<T>
    if (offset >= to) return undefined
    if (fits(value)) return value
  }
  return undefined
}

const offsetIn = (placed: readonly Placed<unknown>[]) => (i: number) => placed[i]?.offset ?? 0

/** By name and acronym in lower case: the first of those so called, of those with both if there are any. */
function named(bodies: readonly BodyReference[]): ReadonlyMap<string, BodyReference> {
  const isFull = (body: BodyReference) => body.acronym !== undefined && body.acronym !== body.name
  const found = new Map<string, BodyReference>()
  for (const body of bodies) {
    for (const name of [body.name, body.acronym]) {
      const known = name && found.get(name.toLowerCase())
      if (name && (!known || (!isFull(known) && isFull(body)))) found.set(name.toLowerCase(), body)
    }
  }
  return found
}

/** By what their names begin with, in lower case and cut behind a word: the first of each name. */
function extending(bodies: readonly BodyReference[]): ReadonlyMap<string, ReadonlyMap<string, BodyReference>> {
  const found = new Map<string, Map<string, BodyReference>>()
  const seen = new Set<string>()
  for (const body of bodies) {
    if (seen.has(body.name)) continue
    seen.add(body.name)
    const folded = body.name.toLowerCase()
    for (const { index } of folded.matchAll(/ /g)) {
      const beginning = folded.slice(0, index)
      found.set(beginning, (found.get(beginning) ?? new Map()).set(body.name, body))
    }
  }
  return found
}

/** The history, imprint or article of one body, not news: headings that only such pages have. */
const ORGANISATION_PAGE = latin`(?:^|\n|[/>»›|] |\s{2})(?:Geschäftsbericht|GESCHÄFTSBERICHT|Jahresbericht|Lagebericht|(?:Behördeng|G)eschichte|Registraturbildner|Chronik|Historie|Geschäftsführung|Rechtsform|Leitung|Organisation|Über uns|Wir über uns|Vorstand|Einzelnachweise)(?!\p{Ll})`

/** *Datenzentrale Nord* alone on the line that opens the text, and below it what the body is or a box about it. */
function isDefined({ name, acronym }: BodyReference, text: string): boolean {
  const [title = '', ...rest] = text.trimStart().split('\n')
  if (!(title === name || BEHIND_TITLE.test(title.slice(name.length))) || !title.startsWith(name)) return false
  const below = rest.join('\n').slice(0, DEFINED_WITHIN)
  if (BOX.test(below)) return true
  return [name, acronym].some((called) => {
    const at = called ? below.indexOf(called) : -1
    return at >= 0 && IS_DEFINED.test(below.slice(at + (called?.length ?? 0)))
  })
}
const BEHIND_TITLE = latin`^(?: \([^()]{2,40}\)| [–|-] \p{L}[\p{L} ]{2,40})$`
const DEFINED_WITHIN = 600
const BOX = latin`(?:^|\n)(?:Rechtsform|Gründung|Gegründet|Hauptsitz|Sitz|Aufsicht\p{Ll}*|Mitarbeiter|Träger)(?:[: ]|\n)`
const IS_DEFINED = latin`^(?: \([^()]{2,60}\))? (?:ist|war) (?:[^.;\n]{0,80} )?(?:der|die|das|eine?)(?!\p{L})`

/** *Der Klinikverbund Nord hat …*: of whom a paragraph speaks, where no body is named. */
const COMPANY_OPENS = latin`(?<!\p{L})(?:Der|Die|Das) \p{Lu}?\p{L}*(?:[Kk]linik|[Kk]linikum|[Kk]onzern|[Ss]parkasse|[Vv]ersicherung|[Hh]ochschule|[Uu]niversität|[Ss]tadtwerke|[Gg]ruppe|[Vv]erlag|[Hh]ersteller|[Ll]ieferer)\p{L}*(?!\p{L})`
