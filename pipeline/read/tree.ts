import { createRequire } from 'node:module'
import { StageError } from '../errors.ts'
import { type Kind, kindOf } from './kinds.ts'
import { type Listener, Tokenizer } from './tokens.ts'

const require = createRequire(import.meta.url)

/**
 * The attributes that reading asks for, as they stand in the source; all others are passed over. One shape for all
 * elements: what pages put on theirs is so various that objects with just their names are slow to make and to ask.
 */
export class Attributes {
  class: string | undefined = undefined
  id: string | undefined = undefined
  role: string | undefined = undefined
  itemprop: string | undefined = undefined
  hidden: string | undefined = undefined
  'aria-hidden': string | undefined = undefined
  style: string | undefined = undefined
  href: string | undefined = undefined
  datetime: string | undefined = undefined
  pubdate: string | undefined = undefined
  property: string | undefined = undefined
  name: string | undefined = undefined
  content: string | undefined = undefined
  'http-equiv': string | undefined = undefined
  type: string | undefined = undefined
  rel: string | undefined = undefined
  lang: string | undefined = undefined
  'xml:lang': string | undefined = undefined
}
export type AttributeName = keyof Attributes

/** An element; offsets are those of its tags in the source. */
export class Element {
  readonly type = 'tag'
  readonly name: string
  readonly startIndex: number
  endIndex = 0
  attribs: Readonly<Attributes> = NO_ATTRIBUTES
  firstChild: ChildNode | null = null
  lastChild: ChildNode | null = null
  next: ChildNode | null = null

  constructor(name: string, startIndex: number) {
    this.name = name
    this.startIndex = startIndex
  }
}

/** Text between tags, its entities undecoded, so that its characters are the source's own from its start on. */
export class Text {
  readonly type = 'text'
  readonly startIndex: number
  data: string
  next: ChildNode | null = null

  constructor(data: string, startIndex: number) {
    this.data = data
    this.startIndex = startIndex
  }
}

export type ChildNode = Element | Text

export interface Tree {
  /** Nameless, around everything. */
  readonly root: Element
  /** What says something about the page: its meta tags, scripts, times and such, in document order. */
  readonly telling: readonly Element[]
}

/** Elements deeper than any browser nests them (512): beyond this a page is made to hurt, not to be read. */
const MAX_DEPTH = 1500

const NO_ATTRIBUTES = new Attributes()
const NAMES = new Map(Object.keys(NO_ATTRIBUTES).map((name) => [name, name as AttributeName]))
const LONGEST_NAME = Math.max(...[...NAMES.keys()].map((name) => name.length))

/** Parses markup, whole or in parts, into a tree, once. Comments are left out. Throws StageError `too-deep`. */
export function parseMarkup(source: string | readonly string[]): Tree {
  const builder = new TreeBuilder()
  const tokenizer = new Tokenizer(builder)
  for (const part of typeof source === 'string' ? [source] : source) tokenizer.write(part)
  return builder.finish(tokenizer.end())
}

/** Makes a tree of tags, of which pages leave out many, as htmlparser2 does. */
class TreeBuilder implements Listener {
  private readonly root = new Element('', 0)
  private readonly telling: Element[] = []
  /** From the root to the innermost one. */
  private readonly path: Element[] = [this.root]
  private current = this.root
  /** The last start tag. */
  private element = this.root
  private kind = kindOf('')
  private own: Attributes | undefined
  /** The text that goes on where the next one begins: only tags end it. */
  private running: Text | undefined
  /** Whether the tags are those of SVG or MathML, for each element that changes it. */
  private readonly foreign: boolean[] = []

  text(data: string, start: number): void {
    if (this.running !== undefined) {
      this.running.data += data
      return
    }
    this.running = new Text(data, start)
    this.add(this.running)
  }

  open(name: string, start: number, end: number): boolean {
    const kind = kindOf(name)
    const { ends } = kind
    if (ends !== undefined) while (ends.includes(this.current.name)) this.leave(end)
    this.enter(kind, start)
    return kind.isRaw
  }

  known(attribute: string): AttributeName | undefined {
    if (attribute.length > LONGEST_NAME) return undefined
    return NAMES.get(attribute) ?? NAMES.get(attribute.toLowerCase())
  }

  attribute(name: AttributeName, value: string): void {
    const { element } = this
    if (this.own === undefined) element.attribs = this.own = new Attributes()
    // Of two attributes of one name the first counts.
    if (this.own[name] === undefined) this.own[name] = value
    if (name === 'itemprop' && value.startsWith('date') && !this.kind.tells) this.telling.push(element)
  }

  opened(end: number, isEmpty: boolean): void {
    if (this.kind.isVoid) this.element.endIndex = end
    else if (isEmpty && this.foreign.at(-1)) this.leave(end)
  }

  close(name: string, start: number, end: number): void {
    const kind = kindOf(name)
    if (kind.isForeign !== undefined) this.foreign.pop()
    const at = this.path.findLastIndex((element) => element.name === kind.name)
    if (at > 0) while (this.path.length > at) this.leave(end)
    // Browsers take these for start tags.
    else if (kind.name === 'p' || kind.name === 'br') {
      this.enter(kind, start)
      if (kind.isVoid) this.element.endIndex = end
      else this.leave(end)
    }
  }

  /** The tree; what is open ends with the source. */
  finish(end: number): Tree {
    while (this.path.length > 1) this.leave(end)
    return { root: this.root, telling: this.telling }
  }

  private enter(kind: Kind, start: number): void {
    if (this.path.length > MAX_DEPTH) throw new StageError('read', 'too-deep', `more than ${MAX_DEPTH} elements nested`)
    const element = new Element(kind.name, start)
    this.add(element)
    this.kind = kind
    this.element = element
    this.own = this.running = undefined
    if (kind.tells) this.telling.push(element)
    if (kind.isVoid) return
    this.path.push(element)
    this.current = element
    if (kind.isForeign !== undefined) this.foreign.push(kind.isForeign)
  }

  private leave(end: number): void {
    this.current.endIndex = end
    this.path.pop()
    this.current = this.path.at(-1) ?? this.root
    this.running = undefined
  }

  private add(node: ChildNode): void {
    const { current } = this
    if (current.lastChild === null) current.firstChild = node
    else current.lastChild.next = node
    current.lastChild = node
  }
}

export function isElement(node: ChildNode): node is Element {
  return node.type === 'tag'
}

/** An attribute with its entities decoded, or undefined where it is missing or blank. */
export function attribute(element: Element, name: AttributeName): string | undefined {
  const raw = element.attribs[name]
  if (!raw) return undefined
  const value = (raw.includes('&') ? decodeEntities(raw) : raw).trim()
  return value === '' ? undefined : value
}

let decodeHTML: ((text: string) => string) | undefined

/** HTML entities to characters; numeric ones of windows-1252 as browsers read them (`&#150;` is a dash). */
export function decodeEntities(text: string): string {
  decodeHTML ??= (require('entities') as { decodeHTML: (text: string) => string }).decodeHTML
  return decodeHTML(text)
}
