import { createRequire } from 'node:module'
import type { Parser as HtmlParser, Tokenizer as HtmlTokenizer } from 'htmlparser2'
import { lazy } from '../../../extractors/german/memory/lazy.ts'
import { StageError } from '../../errors.ts'

const require = createRequire(import.meta.url)

/**
 * The attributes that reading asks for, as they stand in the source; all others are passed over. One shape for all
 * elements: what pages put on theirs is so various that objects with just their names are slow to make and to ask.
 */
class Attributes {
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
type AttributeName = keyof Attributes

/** An element; offsets are those of its tags in the source. */
export class Element {
  readonly type = 'tag'
  readonly name: string
  readonly startIndex: number
  /** Null for the root alone. */
  readonly parent: Element | null
  endIndex = 0
  attribs: Readonly<Attributes> = NO_ATTRIBUTES
  firstChild: ChildNode | null = null
  lastChild: ChildNode | null = null
  next: ChildNode | null = null

  constructor(name: string, startIndex: number, parent: Element | null) {
    this.name = name
    this.startIndex = startIndex
    this.parent = parent
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
const TELLING = new Set(['meta', 'script', 'time', 'title', 'link', 'html'])

const htmlparser2 = lazy(() => require('htmlparser2') as typeof import('htmlparser2'))

/** What `fastForwardTo` of htmlparser2's tokenizer works on. */
interface Position {
  buffer: string
  offset: number
  index: number
}

/** Its tokenizer, which goes through texts, scripts and attributes' values by a native search, not character by character. */
const tokenizer = lazy(() => {
  const Base = htmlparser2().Tokenizer as unknown as new (...args: unknown[]) => Position
  class FastTokenizer extends Base {
    /** Goes on to the next such character, or to the end; false where there is none. */
    fastForwardTo(code: number): boolean {
      const at = this.buffer.indexOf(String.fromCharCode(code), this.index + 1 - this.offset)
      this.index = this.offset + (at < 0 ? this.buffer.length - 1 : at)
      return at >= 0
    }
  }
  return FastTokenizer as unknown as typeof HtmlTokenizer
})

/**
 * Parses markup, whole or in parts, into a tree, once: a lean one, as htmlparser2's own costs half as much again. Comments are left out.
 * Throws StageError `too-deep`. htmlparser2 is loaded at the first call: text files never need it.
 */
export function parseMarkup(source: string | readonly string[]): Tree {
  const { Parser } = htmlparser2()
  const root = new Element('', 0, null)
  const telling: Element[] = []
  let current = root
  let depth = 0
  let parser: HtmlParser
  let own: Attributes | undefined
  /** The text that goes on where the next one begins: only tags end it. */
  let text: Text | undefined
  const add = (node: ChildNode) => {
    if (current.lastChild === null) current.firstChild = node
    else current.lastChild.next = node
    current.lastChild = node
  }
  parser = new Parser(
    {
      onopentagname(name) {
        if (depth++ >= MAX_DEPTH) throw new StageError('read', 'too-deep', `more than ${MAX_DEPTH} elements nested`)
        const element = new Element(name, parser.startIndex, current)
        add(element)
        current = element
        own = text = undefined
        if (TELLING.has(name)) telling.push(element)
      },
      onattribute(name, value) {
        const known = name.length <= LONGEST_NAME ? NAMES.get(name) : undefined
        if (known === undefined) return
        if (own === undefined) current.attribs = own = new Attributes()
        // Of two attributes of one name the first counts.
        if (own[known] === undefined) own[known] = value
        if (known === 'itemprop' && value.startsWith('date') && !TELLING.has(current.name)) telling.push(current)
      },
      onclosetag() {
        current.endIndex = parser.endIndex
        depth--
        current = current.parent ?? root
        text = undefined
      },
      ontext(data) {
        if (text !== undefined) {
          text.data += data
          return
        }
        text = new Text(data, parser.startIndex)
        add(text)
      },
    },
    { decodeEntities: false, Tokenizer: tokenizer() },
  )
  for (const part of typeof source === 'string' ? [source] : source) parser.write(part)
  parser.end()
  return { root, telling }
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
