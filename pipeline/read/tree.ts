import { createRequire } from 'node:module'
import type { ChildNode, Element, Document as Tree } from 'domhandler'
import { StageError } from '../errors.ts'

const require = createRequire(import.meta.url)

export type { ChildNode, Element, Tree }

/** Elements deeper than any browser nests them (512): beyond this a page is made to hurt, not to be read. */
const MAX_DEPTH = 1500

/**
 * Parses markup into htmlparser2's tree, once. Entities stay undecoded, so that a text node's characters are the
 * source's own from its `startIndex` on, and text that is not kept need not be decoded.
 * Throws StageError `too-deep`. htmlparser2 is loaded at the first call: text files never need it.
 */
export function parseMarkup(source: string): Tree {
  const { Parser, DomHandler } = require('htmlparser2') as typeof import('htmlparser2')
  const handler = new DomHandler(undefined, { withStartIndices: true, withEndIndices: true })
  let depth = 0
  const parser = new Parser(
    {
      onparserinit: (p) => handler.onparserinit(p),
      onopentag(name, attributes) {
        if (++depth > MAX_DEPTH) throw new StageError('read', 'too-deep', `more than ${MAX_DEPTH} elements nested`)
        handler.onopentag(name, attributes)
      },
      onclosetag() {
        depth--
        handler.onclosetag()
      },
      ontext: (data) => handler.ontext(data),
      oncdatastart: () => handler.oncdatastart(),
      oncdataend: () => handler.oncdataend(),
      onend: () => handler.onend(),
    },
    { decodeEntities: false },
  )
  parser.end(source)
  return handler.root
}

export function isElement(node: ChildNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style'
}

/** An attribute with its entities decoded, or undefined where it is missing or blank. */
export function attribute(element: Element, name: string): string | undefined {
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
