import { linesOfEvents } from '../../../extractors/rows/told.ts'
import { mayHoldDate } from '../dates/written-dates.ts'
import { type AttributeRanks, classHints, type Hint } from './hints.ts'
import { newRun, type RunText } from './text-run.ts'
import { attribute, type Element, type Tree } from './tree.ts'

/** A block-level element, in document order; its blocks and inner boxes stand together in the page's lists. */
export interface Box {
  readonly element: Element
  readonly tag: string
  readonly parent: Box | undefined
  readonly depth: number
  /** What its class, id and role say that it is. */
  readonly hint: Hint | undefined
  /** Index range of its blocks, `[from, to)`. */
  readonly from: number
  to: number
}

/** A run of text between block boundaries. */
export interface Block extends RunText {
  readonly box: Box
  /** The nearest of p, h1–h6, li, td, dd, dt, figcaption, blockquote … that makes the text what it is. */
  readonly tag: string
  readonly mayHoldDate: boolean
}

export interface Layout {
  readonly blocks: readonly Block[]
  readonly boxes: readonly Box[]
}

/** Most boxes are never asked for their hint, which takes longer than all else about them. */
class PageBox implements Box {
  readonly element: Element
  readonly tag: string
  readonly parent: PageBox | undefined
  readonly depth: number
  readonly from: number
  to = 0
  private known: Hint | undefined | null = null
  private readonly ranks: AttributeRanks

  constructor(element: Element, parent: PageBox | undefined, from: number, ranks: AttributeRanks) {
    this.ranks = ranks
    this.element = element
    this.tag = element.name
    this.parent = parent
    this.depth = (parent?.depth ?? 0) + 1
    this.from = from
  }

  get hint(): Hint | undefined {
    if (this.known === null) this.known = classHints(this.element, this.ranks)
    return this.known
  }
}

const set = (words: string) => new Set(words.split(' '))
const BLOCK_TAGS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
)
const SKIPPED = set(
  'script style noscript template svg math iframe object embed applet canvas select option datalist textarea input button head title map audio video frameset noframes progress meter',
)
const MEANING = set('p h1 h2 h3 h4 h5 h6 li td th dd dt figcaption caption blockquote pre summary')
const CELLS = set('td th dd dt')
const SEAMS = set('span a time small label font')

/** Cuts a page's tree into blocks of text, without recursion; scripts, forms' fields and hidden elements are left out. */
export function layoutOf({ root }: Tree): Layout {
  const boxes: Box[] = []
  const blocks: Block[] = []
  const run = newRun()
  const ranks: AttributeRanks = new Map()
  const links: (string | undefined)[] = []
  let box: PageBox | undefined
  let bold = 0
  let parent = root
  let node = root.firstChild
  while (node !== null || parent !== root) {
    if (node === null) {
      leave(parent)
      node = parent.next
      parent = parent.parent ?? root
    } else if (node.type === 'text') {
      if (box) run.add(node.startIndex, node.data, links.at(-1), bold > 0)
      node = node.next
    } else if ((SKIPPED.has(node.name) && !isQuestion(node, parent)) || isHidden(node)) {
      node = node.next
    } else if (node.name === 'br') {
      if (run.lineBreak()) flush()
      node = node.next
    } else {
      enter(node)
      parent = node
      node = node.firstChild
    }
  }
  return { blocks: withoutEventDates(blocks), boxes }

  function enter(element: Element): void {
    const { name } = element
    if (BLOCK_TAGS.has(name) || !box) {
      flush()
      box = new PageBox(element, box, blocks.length, ranks)
      boxes.push(box)
    } else if (SEAMS.has(name)) run.seam()
    if (name === 'a') links.push(attribute(element, 'href') ?? links.at(-1))
    else if (name === 'b' || name === 'strong') bold++
  }

  function leave(element: Element): void {
    const { name } = element
    if (name === 'a') links.pop()
    else if (name === 'b' || name === 'strong') bold--
    if (box?.element === element) {
      flush()
      box.to = blocks.length
      box = box.parent
    } else if (SEAMS.has(name)) run.seam()
  }

  function flush(): void {
    const text = box && run.take()
    if (box && text) blocks.push({ ...text, box, tag: meaningOf(box), mayHoldDate: mayHoldDate(text.text) })
  }
}

/** *Errichtung* above *1.7.2015* in a table: no date of the page. */
function withoutEventDates(blocks: readonly Block[]): readonly Block[] {
  const cells = blocks.filter(({ tag }) => CELLS.has(tag))
  if (!cells.some(({ mayHoldDate }) => mayHoldDate)) return blocks
  const ofEvents = linesOfEvents(cells.map(({ text }) => text))
  if (ofEvents.size === 0) return blocks
  const events = new Set(cells.filter((_, i) => ofEvents.has(i)))
  return blocks.map((block) => (events.has(block) ? { ...block, mayHoldDate: false } : block))
}

/** The button of an accordion: what its heading says. */
function isQuestion({ name }: Element, parent: Element): boolean {
  return name === 'button' && /^h[1-6]$/.test(parent.name)
}

function isHidden({ name, attribs }: Element): boolean {
  if (attribs.hidden !== undefined && attribs.hidden !== 'until-found') return true
  if (attribs.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style)) return true
  return attribs['aria-hidden'] === 'true' && name !== 'body' && name !== 'main' && name !== 'article'
}

function meaningOf(box: Box): string {
  for (let b: Box | undefined = box, up = 0; b && up < 4; b = b.parent, up++) if (MEANING.has(b.tag)) return b.tag
  return box.tag
}
