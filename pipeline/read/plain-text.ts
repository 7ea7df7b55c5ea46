import type { BlockKind, Segment, SegmentKind, TeaserItem } from '../../extractors/document.ts'
import { latin } from '../../extractors/german/latin.ts'
import { legible } from '../../extractors/german/normalise.ts'
import { linesOfEvents } from '../../extractors/rows/told.ts'
import { isBareDate } from '../../extractors/when/section-dates.ts'
import type { DroppedBlock } from '../document.ts'
import { creditsPicture, describesPicture } from './captions.ts'
import { datelineMonth } from './dates/date-cells.ts'
import { dateLead, datelineDate, isChronicle } from './dates/date-lines.ts'
import { afterStand, noteDates, noteEnd, noteFoot, noteHead, publishedOf, type TextDates } from './dates/head-dates.ts'
import { announcesTeasers, furnitureReason, MORE } from './furniture.ts'
import { COUNTED, type Line, linesOf, unwrapped } from './lines.ts'
import type { Reading } from './reading.ts'
import { cutTeasers, teaserRun } from './teaser-lines.ts'
import { looksLikeHeading, publisherOfLines, titleOfLines } from './titles.ts'

/** Collects segments and dropped blocks of a text while its lines are walked. */
export interface Cut {
  readonly segments: Segment[]
  readonly dropped: DroppedBlock[]
  keep(kind: SegmentKind, block: BlockKind, start: number, end: number, item?: TeaserItem): void
  drop(line: { start: number; end: number; text: string }, reason: string): void
}

/** What has been seen of a text so far, while its lines are walked. */
interface State {
  paragraphs: number
  inContact: boolean
  readonly headings: Line[]
  readonly letterhead: Line[]
  readonly dates: TextDates
}

/** For whoever reads a line's words and not its offsets. */
const legibleLine = (line: Line): Line => ({ ...line, text: legible(line.text) })

/** Cuts a text file into segments by its lines. The text itself stays as it is: all offsets are offsets in the file. */
export function readPlainText(text: string): Reading {
  const lines = unwrapped(linesOf(text), text).flatMap(titleApart)
  const cut = newCut(text)
  const state: State = { paragraphs: 0, inContact: false, headings: [], letterhead: [], dates: {} }
  const zone = teaserZone(lines)
  const chronicle = isChronicle(lines.map((line) => line.text))
  const main = lines.slice(0, zone.start)
  const ofEvents = linesOfEvents(main.map((line) => line.text))
  for (const [i, line] of main.entries()) {
    if (ofEvents.has(i)) {
      const { block, offset } = blockOf(line, main[i - 1], main[i + 1])
      cut.keep('main', block, line.start + offset, line.end)
      continue
    }
    const reason = noteDates(
      legibleLine(line),
      { index: i, paragraphs: state.paragraphs, chronicle, before: main[i - 1]?.text },
      state.dates,
    )
    if (reason) cut.drop(line, reason)
    else keepOrDrop(afterStand(line), main[i - 1], main[i + 1], state, cut, chronicle)
  }
  noteFoot(lines.slice(zone.start).map(legibleLine), state.dates)
  if (zone.start === lines.length && !chronicle) noteEnd(lines.map(legibleLine), state.dates)
  if (!chronicle) noteHead(main.filter((_, i) => !ofEvents.has(i)).map(legibleLine), state.dates)
  cutTeasers(lines.slice(zone.start), zone.announced, cut)
  joinKickers(cut.segments, text)
  const firstProse = cut.segments.find((s) => s.block === 'paragraph' && s.kind === 'main')
  const head = state.headings.filter((line) => line.start < (firstProse?.start ?? 0))
  return {
    text,
    segments: cut.segments,
    dropped: cut.dropped,
    title: titleOfLines(state.headings, firstProse?.start ?? text.length),
    publisher: publisherOfLines([...state.letterhead, ...head]),
    published: publishedOf(state.dates, lines.map(legibleLine), text),
    modified: state.dates.updated ?? state.dates.stand,
  }
}

/** *Kiel: Neue Strategie [6.6.2017] Der Stadtrat …*: the headline, which lost its line break, and what it stands above. */
function titleApart(line: Line): Line[] {
  const title = TITLE_BEFORE_DATE.exec(line.text)?.[1]
  // a line that was put together has other offsets than its text
  if (!title || line.end - line.start !== line.text.length || /[.!?]\s\p{Lu}/u.test(title)) return [line]
  const rest = title.length + blanksAt(line.text, title.length)
  return [
    { ...line, end: line.start + title.length, text: title },
    { ...line, start: line.start + rest, text: line.text.slice(rest), gap: 0 },
  ]
}
const TITLE_BEFORE_DATE = latin`^(\p{Lu}[^[\]]{6,88}[\p{L}\d“"!?])\s?\[\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\]\s\p{Lu}.{25}`
const blanksAt = (text: string, at: number) => (/\s/.test(text[at] ?? '') ? 1 : 0)

function keepOrDrop(
  line: Line,
  before: Line | undefined,
  next: Line | undefined,
  state: State,
  cut: Cut,
  chronicle: boolean,
): void {
  state.inContact = (state.inContact && line.gap === 0 && line.text.length < 60) || CONTACT_LABEL.test(line.text)
  const reason = state.inContact ? 'contact' : (repeatsHeading(line, next) ?? furnitureReason(line.text))
  if (reason) {
    if (state.paragraphs === 0) state.letterhead.push(line)
    cut.drop(line, reason)
  } else if (isCaption(line, next, state.headings.length > 0, state.paragraphs)) {
    cut.keep('caption', 'paragraph', line.start, line.end)
  } else {
    const lead = dateLead(line.text)
    const bracket = lead?.shape === 'bracket' ? lead : undefined
    const dateline = bracket ?? (state.paragraphs < 2 && !chronicle ? datelineDate(line.text) : undefined)
    if (dateline) state.dates.byline ??= { value: dateline.value, signal: 'dateline' }
    const month = state.paragraphs < 2 ? datelineMonth(line.text) : undefined
    if (month) state.dates.month ??= { value: month, signal: 'dateline' }
    const { block, offset } = blockOf(line, before, next)
    if (block === 'heading' && state.paragraphs < 2) state.headings.push(line)
    if (block === 'paragraph' && line.text.length > 120) state.paragraphs++
    cut.keep('main', block, line.start + Math.max(bracket?.rest ?? 0, offset), line.end)
  }
}

function newCut(text: string): Cut {
  const segments: Segment[] = []
  const dropped: DroppedBlock[] = []
  return {
    segments,
    dropped,
    keep(kind, block, start, end, item) {
      if (end <= start) return
      const wrapped = block !== 'heading' && text.slice(start, end).includes('\n')
      segments.push({ kind, block, start, end, ...(item ? { item } : {}), ...(wrapped ? { wrapped } : {}) })
    },
    drop(line, reason) {
      dropped.push({ text: line.text, reason, source: { start: line.start, end: line.end } })
    },
  }
}

/** Where the article ends and announcements of other articles begin: at a heading that says so, or at a run of dated items. */
function teaserZone(lines: readonly Line[]): { start: number; announced: boolean } {
  const heading = lines.findIndex((line, i) => i > 0 && announcesTeasers(line.text) && !isOwnRubric(lines, i))
  const run = teaserRun(lines)
  // the article's own date line may look like the run's first
  const owns = run !== undefined && lines.slice(run, heading).filter((line) => dateLead(line.text)).length <= 1
  if (heading >= 0 && (run === undefined || heading <= run || owns)) return { start: heading, announced: true }
  return run === undefined ? { start: lines.length, announced: false } : { start: run, announced: false }
}

/** *Hamm, 6. Juli 2021 ⏎ Neues aus dem Rathaus* above the only text of the page: its own rubric. */
const isOwnRubric = (lines: readonly Line[], at: number): boolean =>
  lines.slice(0, at).every(({ text }) => text.length < 60 && !/[\p{L}][.!?]$/u.test(text)) &&
  lines.slice(at + 1).some(({ text }) => /[.!?]$/.test(text)) &&
  lines.slice(at + 1).every(({ text }) => !dateLead(text) && !MORE.test(text))

const CONTACT_LABEL = /^(?:Hausanschrift|Postanschrift|Anschrift|Durchwahl|Pressekontakt)\s?:?$/u

/** *StartDigitalesHamburg: Neue CIO* above the headline *Hamburg: Neue CIO*: a breadcrumb that lost its signs. */
function repeatsHeading(line: Line, next: Line | undefined): string | undefined {
  return next &&
    next.text.length > 8 &&
    line.text.length > next.text.length &&
    line.text.endsWith(next.text) &&
    /^(?:Start|Home)/.test(line.text)
    ? 'navigation'
    : undefined
}

/** A line about a picture: its wording shows it, or the credit line behind it. */
function isCaption(line: Line, next: Line | undefined, titled: boolean, paragraphs: number): boolean {
  if (LABELLED.test(line.text) && line.text.length <= 90) return false
  // the head of a chronicle's entry that begins with a picture
  if (isBareDate(line.text.replace(BULLET, ''))) return false
  // an article's own lead, though its picture's credit stands behind
  if (dateLead(line.text)?.shape === 'bracket') return false
  if (creditsPicture(line.text)) return true
  if (describesPicture(line.text) && !/[.!?]$/.test(line.text)) return true
  if (/^(?:Portr|Foto |Symbolfoto|Symbolbild)/u.test(line.text) && describesPicture(line.text)) return true
  return (
    titled &&
    next !== undefined &&
    creditsPicture(next.text) &&
    line.text.length <= 260 &&
    (next.gap === 0 || paragraphs === 0 || /^\(/.test(next.text))
  )
}

const BULLET = /^(?:[-–•*·▪◦]|\d{1,2}[.)]|[a-z]\))\s+/u
const LABELLED =
  /^(?:Staatliche Ebene|Stellung|Aufsichtsbehörde|Gründung|Gegründet|Errichtung|Auflösung|Hauptsitz|Sitz|Amtssitz|Rechtsform|Behördenleitung|Leitung|Leiter(?:in)?|Präsident(?:in)?|Direktor(?:in)?|Vorsitz(?:ende[r]?)?|Geschäftsführ(?:ung|er|erin)|Bedienstete|Mitarbeiter|Beschäftigte|Haushaltsvolumen|Netzauftritt|Website|Vorgänger|Nachfolger|Bestehen|Zuständigkeit|Land|Bundesland|Amtszeit)\s?:?\s\S/u

/**
 * What a line is by its looks, and how many signs of bullet or number stand before its text. A longer line that opens a
 * list, or ends the text (cut off there), is prose even without a full stop.
 */
function blockOf(line: Line, before: Line | undefined, after: Line | undefined): { block: BlockKind; offset: number } {
  const bullet = BULLET.exec(line.text)
  if (bullet && !COUNTED.test(line.text)) return { block: 'item', offset: bullet[0].length }
  if (/\t|\s\|\s|\s{3,}/.test(line.text) && line.text.length < 200) return { block: 'row', offset: 0 }
  const besideRow = [before, after].some((other) => other && other.text.length <= 90 && LABELLED.test(other.text))
  if (line.text.length <= 90 && LABELLED.test(line.text) && (besideRow || /^[^.]{2,30}:\s/.test(line.text)))
    return { block: 'row', offset: 0 }
  const leadsOn = after ? BULLET.test(after.text) && line.text.length > 40 : line.text.length > 50
  if ((looksLikeHeading(line.text) && !leadsOn) || isYearAlone(line.text)) return { block: 'heading', offset: 0 }
  return { block: /^[„"»“].{0,300}[“"«”]$/u.test(line.text) ? 'quote' : 'paragraph', offset: 0 }
}

/** *1975*, *2008–2010* on a line of their own head what stands below, in chronicles. */
const isYearAlone = (line: string) => /^(?:19|20)\d\d(?:\s?[–/-]\s?(?:19|20)\d\d)?:?$/.test(line)

/** *Sachsen:* above *Neuer Landes-CIO* is one headline. */
function joinKickers(segments: Segment[], text: string): void {
  for (let i = segments.length - 2; i >= 0; i--) {
    const [one, two] = [segments[i], segments[i + 1]]
    if (!one || !two || one.kind !== two.kind || two.block !== 'heading' || one.end - one.start > 40) continue
    const between = text.slice(one.end, two.start)
    if (text[one.end - 1] === ':' && /^\s+$/.test(between) && !/\n\s*\n/.test(between)) {
      segments.splice(i, 2, { ...two, start: one.start })
    }
  }
}
