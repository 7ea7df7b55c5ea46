/** A piece of text as it is set on a page; x and y in points from the lower left. */
export interface Fragment {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A line of a column, in reading order. */
export interface PdfLine {
  readonly text: string
  readonly page: number
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Right edge of its column: where a full line would end. */
  readonly columnRight: number
  /** In the upper or lower tenth of the page, where running heads and page numbers stand. */
  readonly atEdge: boolean
}

type Row = { fragments: Fragment[]; y: number }

/** The lines of a page in reading order: of pages set in two columns first the left one, then the right one. */
export function linesOfPage(fragments: readonly Fragment[], page: number): PdfLine[] {
  const rows = rowsOf(fragments)
  const gutter = gutterOf(rows)
  if (gutter === undefined) return linesOfColumn(rows, page)
  const lines: PdfLine[] = []
  let section: Row[] = []
  const close = () => {
    const side = (left: boolean) => section.flatMap((row) => part(row, (f) => f.x + f.width / 2 < gutter === left))
    lines.push(...linesOfColumn(side(true), page), ...linesOfColumn(side(false), page))
    section = []
  }
  for (const row of rows) {
    // A headline across both columns ends what stands above it.
    if (row.fragments.some((f) => f.x < gutter - 10 && f.x + f.width > gutter + 10)) {
      close()
      lines.push(...linesOfColumn([row], page))
    } else section.push(row)
  }
  close()
  return lines
}

function part(row: Row, keep: (fragment: Fragment) => boolean): Row[] {
  const fragments = row.fragments.filter(keep)
  return fragments.length > 0 ? [{ fragments, y: row.y }] : []
}

/** Fragments of one height, from the top of the page down, each row from left to right. */
function rowsOf(fragments: readonly Fragment[]): Row[] {
  const rows: Row[] = []
  for (const fragment of [...fragments].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row && Math.abs(row.y - fragment.y) < 0.45 * fragment.size) row.fragments.push(fragment)
    else rows.push({ fragments: [fragment], y: fragment.y })
  }
  for (const row of rows) row.fragments.sort((a, b) => a.x - b.x)
  return rows
}

/** The x at which most rows have a gap between two columns; undefined on pages of one column and on tables. */
function gutterOf(rows: readonly Row[]): number | undefined {
  const xs = rows.flatMap((row) => row.fragments.flatMap((f) => [f.x, f.x + f.width]))
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  let best: { x: number; both: number } | undefined
  for (let x = left + 0.3 * (right - left); x < left + 0.7 * (right - left); x += 4) {
    let both = 0
    let crossed = 0
    for (const { fragments } of rows) {
      if (fragments.some((f) => f.x < x && f.x + f.width > x)) crossed++
      else if (
        textWidth(fragments, (f) => f.x + f.width <= x) > 0.25 * (x - left) &&
        textWidth(fragments, (f) => f.x >= x) > 0.25 * (right - x)
      )
        both++
    }
    if (both >= 6 && both >= 2 * crossed && both > (best?.both ?? 0)) best = { x, both }
  }
  return best?.x
}

function textWidth(fragments: readonly Fragment[], keep: (fragment: Fragment) => boolean): number {
  return fragments.reduce((sum, f) => sum + (keep(f) ? f.width : 0), 0)
}

function linesOfColumn(rows: readonly Row[], page: number): PdfLine[] {
  const columnRight = Math.max(...rows.map((row) => rightOf(row)), 0)
  return rows.map(({ fragments, y }) => {
    let text = ''
    let end: number | undefined
    for (const f of fragments) {
      const gap = end === undefined ? 0 : f.x - end
      if (gap > 0.15 * f.size && !/\s$/.test(text) && !/^\s/.test(f.text)) text += gap > 2.5 * f.size ? '   ' : ' '
      text += f.text
      end = f.x + f.width
    }
    const first = fragments[0] as Fragment
    return {
      text: text.trim(),
      page,
      left: first.x,
      right: end ?? first.x,
      y,
      size: first.size,
      columnRight,
      atEdge: false,
    }
  })
}

function rightOf({ fragments }: Row): number {
  const last = fragments.at(-1)
  return last ? last.x + last.width : 0
}
