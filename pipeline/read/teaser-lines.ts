import type { TeaserItem } from '../../extractors/document.ts'
import { findPlaces } from '../../extractors/german/places.ts'
import { creditsPicture, describesPicture, showsAction } from './captions.ts'
import { type DateLead, dateLead } from './dates/date-lines.ts'
import { announcesTeasers, furnitureReason, MORE } from './furniture.ts'
import type { Line } from './lines.ts'
import type { Cut } from './plain-text.ts'
import { looksLikeHeading } from './titles.ts'

/** One announced article: indices of its lines. */
export interface Item {
  title: number | undefined
  /** The rubric or place above the headline: *Thüringen*. */
  kicker?: number
  body: number[]
  published: string | undefined
  /** How many signs of the first body line are date. */
  skip: number
}

/** Fewer dates make no run. */
export const FEWEST_IN_RUN = 2

/**
 * The line at which a run of dated items begins that no heading announces: overview pages, or a list glued to an
 * article. Three items at least (two where leads end in *mehr*), close together, newest first: a chronicle runs the
 * other way, and its entries are the page's own text, unless they are announcements (*[12.3.2019] … mehr*).
 */
export function teaserRun(lines: readonly Line[]): number | undefined {
  const leads = lines.flatMap((line, i) => {
    const lead = dateLead(line.text)
    return lead && (lead.shape !== 'inline' || MORE.test(line.text) || !/[.!?]$/.test(line.text)) ? [{ i, lead }] : []
  })
  let first = leads.length - 1
  while (first > 0) {
    const [a, b] = [leads[first - 1], leads[first]]
    if (!a || !b || b.i - a.i > 5 || !shortBetween(lines, a.i, b.i)) break
    const goesBack = b.lead.value > a.lead.value && ![a, b].every((one) => isAnnouncement(lines, one) || isOfPlace(one))
    if (goesBack) break
    first--
  }
  const run = leads.slice(Math.max(first, 0))
  const start = run[0]
  const more = run.filter(({ i }) => MORE.test(lines[i]?.text ?? '') || MORE.test(lines[i + 1]?.text ?? '')).length
  if (!start) return undefined
  const isRun =
    run.length >= (more >= 2 || areOfPlaces(run) ? FEWEST_IN_RUN : 3) &&
    new Set(run.map(({ lead }) => lead.value)).size >= FEWEST_IN_RUN
  if (!isRun && !isOnlyAnnouncement(lines, start)) return undefined
  if (!hasTitleBefore(lines, run)) return start.i
  return start.i - (haveKickers(lines, run) && isKicker(lines, start.i - 2) ? 2 : 1)
}

/** *[9.3.2026] Die Ämter … mehr...* below an article of its own: one other article. */
const isOnlyAnnouncement = (lines: readonly Line[], start: { i: number; lead: DateLead }): boolean =>
  isAnnouncement(lines, start) && lines.slice(0, start.i).some(({ text }) => text.length > LONG_PARAGRAPH)

const LONG_PARAGRAPH = 200

/** *Celle | 04.11.2019*: where an item of several comes from. */
const isOfPlace = ({ lead }: { lead: DateLead }): boolean =>
  lead.label !== undefined && findPlaces(`In ${lead.label}`).some(({ kind }) => kind !== 'foreign')

const areOfPlaces = (run: readonly { lead: DateLead }[]): boolean =>
  run.every(isOfPlace) && new Set(run.map(({ lead }) => lead.label)).size === run.length

const LONGEST_KICKER = 40

/** Whether the line at `at` is a short heading of its own right above a headline: *Thüringen*, *Kreis Borken*. */
function isKicker(lines: readonly Line[], at: number): boolean {
  const [before, line, title] = [lines[at - 1], lines[at], lines[at + 1]]
  if (!line || !title || line.text.length > LONGEST_KICKER || !looksLikeHeading(line.text)) return false
  if (furnitureReason(line.text) || announcesTeasers(line.text) || dateLead(line.text) || MORE.test(line.text))
    return false
  if (creditsPicture(line.text) || describesPicture(line.text)) return false
  return before === undefined || MORE.test(before.text) || (line.gap > 0 && title.gap === 0)
}

/** Whether most of the items, whose headlines stand above their dates, have one. */
const haveKickers = (lines: readonly Line[], anchors: readonly { i: number }[]): boolean =>
  anchors.length > 1 && 2 * anchors.filter(({ i }) => isKicker(lines, i - 2)).length > anchors.length

const isAnnouncement = (lines: readonly Line[], { i, lead }: { i: number; lead: DateLead }): boolean =>
  lead.shape === 'bracket' && MORE.test(lines[i]?.text ?? '')

function shortBetween(lines: readonly Line[], from: number, to: number): boolean {
  return lines.slice(from, to).every((line) => line.text.length < 900)
}

/** Whether the items' headlines stand above their dates; else they follow them. */
function hasTitleBefore(lines: readonly Line[], anchors: readonly { i: number; lead: DateLead }[]): boolean {
  const votes = anchors.filter(({ i, lead }) => {
    const before = lines[i - 1]
    const after = lines[i + 1]
    if (lead.shape === 'bracket')
      return before !== undefined && !isItem(before) && !MORE.test(before.text) && !announcesTeasers(before.text)
    if (!before || !looksLikeHeading(before.text) || furnitureReason(before.text) || MORE.test(before.text))
      return false
    return (
      lead.shape === 'alone' && (!after || !looksLikeHeading(after.text) || before.gap > 0 || after.gap > before.gap)
    )
  })
  return 2 * votes.length > anchors.length
}

/** *[5.5.2014] Neuer Leiter ist …*: an item of its own, no headline of the next. */
function isItem({ text }: Line): boolean {
  const lead = dateLead(text)
  return lead !== undefined && lead.rest < text.length
}

/** Cuts a run of teasers into segments; the blocks and captions of one share their item with headline and date. */
export function cutTeasers(lines: readonly Line[], announced: boolean, cut: Cut): void {
  const from = announced && lines[0] ? 1 : 0
  if (from === 1 && lines[0]) cut.drop(lines[0], 'teaser-heading')
  const zone = lines.slice(from)
  const anchors = dateLeads(zone)
  const items = anchors.length > 0 ? datedItems(zone, anchors) : datelessItems(zone)
  emit(zone, items, cut)
}

/** The lines that begin with a date. */
export const dateLeads = (zone: readonly Line[]): { i: number; lead: DateLead }[] =>
  zone.flatMap((line, i) => {
    const lead = dateLead(line.text)
    return lead ? [{ i, lead }] : []
  })

export function datedItems(zone: readonly Line[], anchors: readonly { i: number; lead: DateLead }[]): Item[] {
  const above = hasTitleBefore(zone, anchors)
  const kickers = above && haveKickers(zone, anchors)
  const kickerOf = (i: number) => (kickers && isKicker(zone, i - 2) ? i - 2 : undefined)
  return anchors.map(({ i, lead }, n) => {
    const next = anchors[n + 1]
    const end = next ? (kickerOf(next.i) ?? next.i - (above ? 1 : 0)) : zone.length
    const kicker = kickerOf(i)
    const inline = lead.rest < (zone[i]?.text.length ?? 0)
    let title = lead.shape === 'labelled' || (inline && lead.shape === 'inline') ? i : above ? i - 1 : i + 1
    const body = inline && title !== i ? [i] : []
    for (let j = i + 1; j < end; j++) {
      const line = zone[j]
      const last = zone[body.at(-1) ?? -1]
      if (
        !line ||
        j === title ||
        (last && (MORE.test(last.text) || (lead.shape === 'bracket' && line.gap > 0 && looksLikeHeading(line.text))))
      ) {
        if (j === title) continue
        break
      }
      if (furnitureReason(line.text) && !MORE.test(line.text)) continue
      if (next === undefined && body.length >= 4) break
      body.push(j)
    }
    if (title >= zone.length || title < 0) title = -1
    return {
      title: title >= 0 ? title : undefined,
      ...(kicker === undefined ? {} : { kicker }),
      body,
      published: lead.value,
      skip: lead.rest,
    }
  })
}

function datelessItems(zone: readonly Line[]): Item[] {
  const items: Item[] = []
  zone.forEach((line, i) => {
    if (furnitureReason(line.text) || describesPicture(line.text)) return
    const current = items.at(-1)
    const done = current?.body.some((j) => MORE.test(zone[j]?.text ?? ''))
    if (!current || done || (looksLikeHeading(line.text) && !MORE.test(line.text)))
      items.push({ title: i, body: [], published: undefined, skip: 0 })
    else current.body.push(i)
  })
  return items
}

function emit(zone: readonly Line[], items: readonly Item[], cut: Cut): void {
  const owner = new Map<number, { item: Item; published: TeaserItem }>()
  for (const item of items) {
    const line = item.title === undefined ? undefined : zone[item.title]
    const title =
      line &&
      (dateLead(line.text)?.label ??
        (item.body[0] !== undefined && item.body[0] < (item.title ?? 0)
          ? line.text
          : line.text.slice(item.title === item.body[0] || item.skip >= line.text.length ? 0 : titleSkip(line))))
    const kicker = item.kicker === undefined ? undefined : zone[item.kicker]?.text.replace(/:$/, '')
    const published: TeaserItem = {
      ...(title ? { title: kicker ? `${kicker}: ${title}` : title } : {}),
      ...(item.published ? { published: item.published } : {}),
    }
    for (const i of [item.kicker, item.title, ...item.body]) if (i !== undefined) owner.set(i, { item, published })
  }
  const first = Math.min(...owner.keys())
  const captionsFirst = zone.slice(0, Number.isFinite(first) ? first : 0).length > 0
  for (const [i, line] of zone.entries()) {
    const own = owner.get(i)
    if (own) {
      const label = dateLead(line.text)?.label
      if (label) {
        cut.keep('teaser', 'heading', line.start, line.start + label.length, own.published)
        continue
      }
      const skip = i === own.item.title ? titleSkip(line) : (dateLead(line.text)?.rest ?? 0)
      const more = MORE.exec(line.text)
      const end =
        more && i !== own.item.title ? line.start + more.index + (/^[.!?…“"]/.test(more[0]) ? 1 : 0) : line.end
      const isHeading = i === own.item.title || i === own.item.kicker
      cut.keep('teaser', isHeading ? 'heading' : 'paragraph', line.start + skip, end, own.published)
      continue
    }
    const reason = dateLead(line.text) ? 'date-line' : creditsPicture(line.text) ? 'credit' : furnitureReason(line.text)
    const dated = items.some((item) => item.published)
    if (reason) cut.drop(line, reason)
    else if (!dated && !describesPicture(line.text) && !showsAction(line.text)) cut.drop(line, 'list')
    else
      cut.keep('caption', 'paragraph', line.start, line.end, nearest(owner, i, captionsFirst, zone.length)?.published)
  }
}

function titleSkip(line: Line): number {
  const lead = dateLead(line.text)
  return lead && lead.rest < line.text.length ? lead.rest : 0
}

/** The teaser that a picture belongs to: the one behind it where pictures stand first, else the one before it. */
function nearest<T>(owner: ReadonlyMap<number, T>, i: number, forward: boolean, length: number): T | undefined {
  const step = forward ? 1 : -1
  for (let j = i + step; j >= 0 && j < length; j += step) if (owner.has(j)) return owner.get(j)
  return undefined
}
