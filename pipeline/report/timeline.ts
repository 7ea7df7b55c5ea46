import { daysOf } from '../consolidate/days.ts'
import type { TenureRecord } from '../consolidate/records.ts'
import { CAPACITIES, type Label, ROLES } from '../views/labels.ts'
import type { AgencyRow, OfficeRow, StrategyRow } from '../views/records.ts'
import type { Views } from '../views/views.ts'
import { type Bar, barOf, rowsOf } from './bars.ts'
import { both, esc, named } from './html.ts'
import { type Scale, scaleOf } from './scale.ts'

/** A lane for each Land and office with a bar for each tenure, and lanes of marks for plans and bodies. */

const ROW = 26

interface Lane {
  readonly title: Label
  readonly type: string
  readonly rows: number
  readonly content: string
}

/** The scale that holds everything that is drawn. */
export function timelineScale({ officeholders, strategies, agencies }: Views): Scale {
  const bars = officeholders.flatMap((office) => barsOf(office))
  const marks = [...strategies, ...agencies].flatMap(({ events }) => events.flatMap(({ date }) => date.value ?? []))
  return scaleOf([...bars.flatMap(({ from, to }) => [from[0], to[1]]), ...marks.map((value) => daysOf(value).first)])
}

/** The timeline, one block for each jurisdiction, in the order of the codes. */
export function timelineOf(views: Views, scale: Scale): string {
  const places = new Map<string, { name: string; lanes: Lane[] }>()
  const put = (row: OfficeRow | StrategyRow | AgencyRow, lane: (under: string) => Lane | undefined) => {
    for (const id of row.under.length > 0 ? row.under : ['']) {
      const known = places.get(id) ?? { name: id === row.jurisdiction ? (row.jurisdictionName ?? id) : '', lanes: [] }
      if (id === row.jurisdiction) known.name = row.jurisdictionName ?? id
      const drawn = lane(id)
      if (drawn !== undefined) known.lanes.push(drawn)
      places.set(id, known)
    }
  }
  for (const office of views.officeholders) put(office, (under) => officeLane(office, scale, under))
  for (const [type, rows] of [
    ['strategy', views.strategies],
    ['agency', views.agencies],
  ] as const)
    for (const [, same] of byPlace(rows)) {
      const [first] = same
      if (first !== undefined) put(first, (under) => markLane(type, same, scale, under))
    }
  const ids = [...places.keys()].sort(
    (a, b) => Number(!a.startsWith('DE')) - Number(!b.startsWith('DE')) || (a < b ? -1 : 1),
  )
  return ids.map((id) => block(id, places.get(id) ?? { name: id, lanes: [] })).join('')
}

/** Rows that are shown under the same places share a lane. */
function byPlace(rows: readonly (StrategyRow | AgencyRow)[]): Map<string, (StrategyRow | AgencyRow)[]> {
  const places = new Map<string, (StrategyRow | AgencyRow)[]>()
  for (const row of rows) places.set(row.under.join('|'), [...(places.get(row.under.join('|')) ?? []), row])
  return places
}

function block(id: string, { name, lanes }: { name: string; lanes: readonly Lane[] }): string {
  const heading =
    id === ''
      ? both({ de: 'Ohne Zuordnung', en: 'Unassigned' })
      : `${esc(name || id, 80)} <small>${id.startsWith('DE') ? esc(id) : ''}</small>`
  return `<section class="place"><h3>${heading}</h3>${lanes.map(draw).join('')}</section>`
}

function draw({ title, type, rows, content }: Lane): string {
  return `<div class="lane" data-lane="${esc(type)}"><div class="name">${both(title)}</div><svg height="${rows * ROW + 4}" role="group" aria-label="${named(title)}">${content}</svg></div>`
}

function barsOf({ tenures }: OfficeRow): Bar[] {
  const byId = new Map(tenures.map((tenure) => [tenure.id, tenure]))
  return tenures.flatMap((tenure) => barOf(tenure, byId.get(tenure.followedBy ?? '')) ?? [])
}

function officeLane(office: OfficeRow, scale: Scale, under: string): Lane | undefined {
  const bars = barsOf(office)
  if (bars.length === 0) return undefined
  const rows = rowsOf(bars, ((scale.last - scale.first) * NAME_ROOM) / 200)
  const role = ROLES[office.role] ?? { de: office.role, en: office.role }
  const title = office.body === null ? role : { de: `${role.de}, ${office.body}`, en: `${role.en}, ${office.body}` }
  const gaps = office.gaps.map(({ from, to }) => gap(scale, from, to))
  const drawn = bars.map((bar, at) =>
    drawBar(bar, rows[at] ?? 0, scale, { office, under, ...roomOf(at, bars, rows, scale) }),
  )
  return { title, type: 'tenure', rows: Math.max(...rows) + 1, content: gaps.join('') + drawn.join('') }
}

function gap(scale: Scale, from: string, to: string): string {
  const [a, b] = [scale.x(daysOf(from).first), scale.x(daysOf(to).last)]
  return `<rect class="gap" x="${a}%" y="${ROW / 2}" width="${width(a, b)}%" height="4"><title>${esc(`${from} – ${to}: ?`)}</title></rect>`
}

const width = (a: number, b: number) => Math.max(0.3, Math.round((b - a) * 100) / 100)

/** What the filter asks of a thing: place, type, years and words. */
export function filterData(of: {
  under: readonly string[]
  type: string
  from?: string | null | undefined
  to?: string | null | undefined
  words: string
}): string {
  const from = of.from ?? of.to ?? ''
  return `data-land="${esc(`|${of.under.join('|')}|`)}" data-type="${esc(of.type)}" data-from="${esc(from.slice(0, 4))}" data-to="${esc((of.to ?? of.from ?? '').slice(0, 4))}" data-words="${esc(of.words.toLowerCase(), 300)}"`
}

/** Per cent of the width that a name takes at most. */
const NAME_ROOM = 18

/** How much of the row is free for a name: from the bar's start to the next bar, and before it. */
function roomOf(
  at: number,
  bars: readonly Bar[],
  rows: readonly number[],
  scale: Scale,
): { room: number; before: number } {
  const bar = bars[at]
  if (bar === undefined) return { room: 0, before: 0 }
  const inRow = bars.filter((_, other) => rows[other] === rows[at] && other !== at)
  const start = scale.x(bar.tenure.from === null ? bar.from[1] : bar.from[0])
  const next = Math.min(100, ...inRow.map(({ from }) => scale.x(from[0])).filter((x) => x > start))
  const last = Math.max(0, ...inRow.map(({ to }) => scale.x(to[1])).filter((x) => x <= start))
  return { room: Math.round((next - start) * 100) / 100, before: Math.round((start - last) * 100) / 100 }
}

function drawBar(
  bar: Bar,
  row: number,
  scale: Scale,
  { office, under, room, before }: { office: OfficeRow; under: string; room: number; before: number },
): string {
  const { tenure } = bar
  const [x0, x1, x2, x3] = [bar.from[0], bar.from[1], bar.to[0], bar.to[1]].map((day) => scale.x(day)) as [
    number,
    number,
    number,
    number,
  ]
  const y = row * ROW + 3
  const id = `g-${tenure.id}-${esc(under).replace(/[^\w-]/g, '_')}`
  const soft = x1 - x0 > 0.2 || x3 - x2 > 0.2 || tenure.from === null || tenure.to === null
  const share = (x: number) => Math.round(((x - x0) / Math.max(0.01, x3 - x0)) * 1000) / 10
  const stop = (x: number, opacity: number) =>
    `<stop offset="${share(x)}%" stop-color="currentColor" stop-opacity="${opacity}"/>`
  const gradient = soft
    ? `<linearGradient id="${id}">${stop(x0, tenure.from === null ? 0.08 : 0.35)}${stop(x1, 1)}${stop(Math.max(x1, x2), 1)}${stop(x3, tenure.to === null ? 0.08 : 0.35)}</linearGradient>`
    : ''
  const classes = ['bar', `r-${tenure.role}`, tenure.capacity ? 'beside' : '', tenure.conflicts ? 'disputed' : '']
    .filter(Boolean)
    .join(' ')
  const height = tenure.capacity ? 14 : 20
  const confirmed =
    bar.confirmed === undefined
      ? ''
      : `<line class="confirmed" x1="${scale.x(bar.confirmed)}%" x2="${scale.x(bar.confirmed)}%" y1="${y - 1}" y2="${y + height + 1}"/>`
  const data = filterData({
    under: office.under,
    type: 'tenure',
    from: tenure.from?.value ?? tenure.firstConfirmed,
    to: tenure.to?.value ?? tenure.lastConfirmed,
    words: `${tenure.person} ${tenure.role} ${tenure.roleLabel ?? ''} ${tenure.body ?? ''}`,
  })
  const rect = `<rect x="${x0}%" y="${y}" width="${width(x0, x3)}%" height="${height}" rx="3"${soft ? ` fill="url(#${id})"` : ' fill="currentColor"'}/>`
  const text = `${tenure.conflicts ? '⚠ ' : ''}${esc(tenure.person, 60)}`
  const start = tenure.from === null ? x1 : x0
  // A name that its bar can't hold stands out to the right, or to the left where the right edge is near.
  const left = room < NAME_ROOM && x3 - x0 < NAME_ROOM && before > NAME_ROOM
  const name = left
    ? `<svg x="${start - before}%" y="${y}" width="${before}%" height="${height}"><text x="100%" dx="-5" y="${height - 6}" text-anchor="end">${text}</text></svg>`
    : `<svg x="${start}%" y="${y}" width="${room}%" height="${height}"><text x="6" y="${height - 6}">${text}</text></svg>`
  return `<a class="${classes}" href="#t-${tenure.id}" aria-label="${esc(describe(tenure))}" ${data}><title>${esc(describe(tenure))}</title>${gradient}${rect}${confirmed}${name}</a>`
}

/** A tenure in one line, for tooltips and screen readers. */
function describe(tenure: TenureRecord): string {
  const { person, capacity, from, to, lastConfirmed, end, conflicts } = tenure
  const label = capacity === undefined ? '' : ` (${CAPACITIES[capacity]?.de} / ${CAPACITIES[capacity]?.en})`
  const until = to?.value ?? (end === 'followed' ? 'Nachfolge / followed' : 'offen / open')
  const confirmed = to === null && lastConfirmed !== null ? `; zuletzt bestätigt / last confirmed ${lastConfirmed}` : ''
  const disputed = conflicts === undefined ? '' : '; Widerspruch / contradiction'
  return `${person.slice(0, 200)}${label}: ${from?.value ?? '?'} – ${until}${confirmed}${disputed}`
}

const SHAPES: Readonly<Record<string, string>> = { strategy: 'M0,-7 L7,0 L0,7 L-7,0 Z', agency: 'M-6,-6 H6 V6 H-6 Z' }

function markLane(
  type: 'strategy' | 'agency',
  rows: readonly (StrategyRow | AgencyRow)[],
  scale: Scale,
  _under: string,
): Lane | undefined {
  const marks = rows.flatMap((row) =>
    row.events.flatMap((event) => (event.date.value === null ? [] : [{ row, event, value: event.date.value }])),
  )
  if (marks.length === 0) return undefined
  const drawn = marks.map(({ row, event, value }) => {
    const title = 'title' in row ? row.title : row.name
    const text = `${title.slice(0, 200)}: ${event.event} ${value}`
    const { first, last } = daysOf(value)
    const disputed = row.conflicts === undefined ? '' : ' disputed'
    return `<a class="mark m-${type}${disputed}" href="#r-${row.id}" aria-label="${esc(text)}" ${filterData({ under: row.under, type, from: value, words: title })}><title>${esc(text)}</title><svg x="${scale.x((first + last) / 2)}%" y="${ROW / 2 + 2}" class="at"><path d="${SHAPES[type]}"/></svg></a>`
  })
  const title = type === 'strategy' ? { de: 'Strategien', en: 'Strategies' } : { de: 'Behörden', en: 'Agencies' }
  return { title, type, rows: 1, content: drawn.join('') }
}
