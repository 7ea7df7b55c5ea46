import type { BlockKind, PageDate, Segment, SegmentKind, TeaserItem } from '../../extractors/document.ts'
import type { DroppedBlock } from '../document.ts'
import { creditsPicture, describesPicture } from './captions.ts'
import { bylineDate, dateLead, datelineDate, isClockWidget, leadingMonth, standDate, updateDate } from './date-lines.ts'
import { announcesTeasers, furnitureReason } from './furniture.ts'
import { type Line, linesOf, unwrapped } from './lines.ts'
import { cutTeasers, teaserRun } from './teaser-lines.ts'
import { looksLikeHeading, publisherOfLines, titleOfLines } from './titles.ts'

/** What a reader finds in a page; `read.ts` adds identity and address. */
export interface Reading {
  readonly text: string
  readonly segments: readonly Segment[]
  readonly title?: string | undefined
  readonly publisher?: string | undefined
  readonly published?: PageDate | undefined
  readonly modified?: PageDate | undefined
  readonly language?: string | undefined
  readonly author?: string | undefined
  readonly canonicalUrl?: string | undefined
  readonly dropped: readonly DroppedBlock[]
}

/** Collects segments and dropped blocks of a text while its lines are walked. */
export interface Cut {
  readonly segments: Segment[]
  readonly dropped: DroppedBlock[]
  keep(kind: SegmentKind, block: BlockKind, start: number, end: number, item?: TeaserItem): void
  drop(line: { start: number; end: number; text: string }, reason: string): void
}

/** Cuts a text file into segments by its lines. The text itself stays as it is: all offsets are offsets in the file. */
export function readPlainText(text: string): Reading {
  const lines = unwrapped(linesOf(text), text)
  const cut = newCut()
  const dates: {
    published?: PageDate | undefined
    month?: PageDate | undefined
    stand?: PageDate | undefined
    modified?: PageDate | undefined
  } = {}
  const zone = teaserZone(lines)
  const main = lines.slice(0, zone.start)
  const headings: Line[] = []
  const letterhead: Line[] = []
  let paragraphs = 0
  let inContact = false
  for (const [i, line] of main.entries()) {
    const next = main[i + 1]
    if (i === 0 && isClockWidget(line.text)) {
      cut.drop(line, 'widget')
      continue
    }
    if (i <= 1 && paragraphs === 0 && !dates.month && leadingMonth(line.text)) {
      dates.month = leadingMonth(line.text)
      cut.drop(line, 'date-line')
      continue
    }
    const update = updateDate(line.text)
    if (update) dates.modified ??= { value: update.value, signal: 'updated' }
    const stand = standDate(line.text)
    if (stand) dates.stand ??= { value: stand.value, signal: 'stand' }
    if (stand && stand.end >= line.text.length - 1) {
      cut.drop(line, 'byline')
      continue
    }
    const from = stand ? line.start + stand.end : line.start
    const body = stand ? { ...line, start: from, text: line.text.slice(stand.end) } : line
    const byline = paragraphs < 2 ? bylineDate(body.text) : undefined
    if (byline) {
      dates.published ??= { value: byline.value, signal: 'byline' }
      cut.drop(line, 'byline')
      continue
    }
    inContact = (inContact && line.gap === 0 && body.text.length < 60) || CONTACT_LABEL.test(body.text)
    const reason = inContact ? 'contact' : (repeatsHeading(body, next) ?? furnitureReason(body.text))
    if (reason) {
      if (paragraphs === 0) letterhead.push(body)
      cut.drop(line, reason)
      continue
    }
    if (isCaption(body, next, headings.length > 0, paragraphs)) cut.keep('caption', 'paragraph', body.start, body.end)
    continue
    const lead = dateLead(body.text)
    const dateline = datelineDate(body.text)
    if (lead?.shape === 'bracket') dates.published ??= { value: lead.value, signal: 'dateline' }
    else if (dateline && paragraphs < 2) dates.published ??= { value: dateline.value, signal: 'dateline' }
    const skip = lead?.shape === 'bracket' ? lead.rest : 0
    const { block, offset } = blockOf(body, main[i - 1], next)
    if (block === 'heading' && paragraphs < 2) headings.push(body)
    if (block === 'paragraph' && body.text.length > 120) paragraphs++
    cut.keep('main', block, body.start + Math.max(skip, offset), body.end)
  }
  cutTeasers(lines.slice(zone.start), zone.announced, cut)
  joinKickers(cut.segments, text)
  const firstProse = cut.segments.find((s) => s.block === 'paragraph' && s.kind === 'main')
  return {
    text,
    segments: cut.segments,
    dropped: cut.dropped,
    title: titleOfLines(headings, firstProse?.start ?? text.length),
    publisher: publisherOfLines([...letterhead, ...headings.filter((h) => h.start < (firstProse?.start ?? 0))]),
    published: dates.published ?? dates.stand ?? dates.month,
    modified: dates.modified ?? dates.stand,
  }
}

function newCut(): Cut {
  const segments: Segment[] = []
  const dropped: DroppedBlock[] = []
  return {
    segments,
    dropped,
    keep(kind, block, start, end, item) {
      if (end > start) segments.push(item ? { kind, block, start, end, item } : { kind, block, start, end })
    },
    drop(line, reason) {
      dropped.push({ text: line.text, reason, source: { start: line.start, end: line.end } })
    },
  }
}

/** Where the article ends and announcements of other articles begin: at a heading that says so, or at a run of dated items. */
function teaserZone(lines: readonly Line[]): { start: number; announced: boolean } {
  const heading = lines.findIndex((line, i) => i > 0 && announcesTeasers(line.text))
  const run = teaserRun(lines)
  if (heading >= 0 && (run === undefined || heading <= run)) return { start: heading, announced: true }
  return run === undefined ? { start: lines.length, announced: false } : { start: run, announced: false }
}

const CONTACT_LABEL =
  /^(?:Ihre? Ansprechpartner(?:in)?|Hausanschrift|Postanschrift|Anschrift|Durchwahl|Kontakt|Pressekontakt)\s?:?$/u

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
export function blockOf(
  line: Line,
  before: Line | undefined,
  after: Line | undefined,
): { block: BlockKind; offset: number } {
  const bullet = BULLET.exec(line.text)
  if (bullet && !/^\d{1,2}\.\s(?:\p{Lu}\p{L}+\s\d{4}|Wahlperiode)/u.test(line.text))
    return { block: 'item', offset: bullet[0].length }
  if (/\t|\s\|\s|\s{3,}/.test(line.text) && line.text.length < 200) return { block: 'row', offset: 0 }
  const besideRow = [before, after].some((other) => other && other.text.length <= 90 && LABELLED.test(other.text))
  if (line.text.length <= 90 && LABELLED.test(line.text) && (besideRow || /^[^.]{2,30}:\s/.test(line.text)))
    return { block: 'row', offset: 0 }
  const leadsOn = after ? BULLET.test(after.text) && line.text.length > 40 : line.text.length > 50
  if (looksLikeHeading(line.text) && !leadsOn) return { block: 'heading', offset: 0 }
  return { block: /^[„"»“].{0,300}[“"«”]$/u.test(line.text) ? 'quote' : 'paragraph', offset: 0 }
}

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
