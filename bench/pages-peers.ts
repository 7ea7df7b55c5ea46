import { parseDocument } from 'htmlparser2'
import { mainText } from '../pipeline/read/main-segments.ts'
import { readDocument } from '../pipeline/read.ts'

/** What a system reads from a page, in the shape that score-pages takes. */
export interface Answer {
  readonly text: string
  readonly title?: string | null | undefined
  readonly date?: string | null | undefined
}

export interface Page {
  readonly bytes: Uint8Array
  readonly html: string
  readonly url: string
}

/** A system under test; the floor (bare parsing) gives no answer. */
export interface System {
  readonly name: string
  readonly read: (page: Page) => Answer | undefined | Promise<Answer | undefined>
}

/** Aktenkundig, today's JavaScript peers, and bare parsing. The peers' modules are loaded here, outside the timing. */
export async function systems(): Promise<System[]> {
  // @ts-expect-error jsdom ships no types, and its types package brings a DOM that nothing else here wants.
  const { JSDOM, VirtualConsole } = await import('jsdom')
  const { Readability } = await import('@mozilla/readability')
  const { Defuddle } = await import('defuddle/node')
  const quiet = new VirtualConsole()
  return [
    { name: 'parseDocument (floor)', read: ({ html }) => void parseDocument(html) },
    { name: 'aktenkundig', read: ours },
    {
      name: 'readability + jsdom',
      read({ html, url }) {
        const { window } = new JSDOM(html, { url, virtualConsole: quiet })
        const article = new Readability(window.document).parse()
        window.close()
        return { text: article?.textContent ?? '', title: article?.title, date: dayOf(article?.publishedTime) }
      },
    },
    {
      name: 'defuddle + jsdom',
      async read({ html, url }) {
        const { window } = new JSDOM(html, { url, virtualConsole: quiet })
        const article = await Defuddle(window.document, url, { useAsync: false })
        const text = textOf(article.content)
        window.close()
        return { text, title: article.title, date: dayOf(article.published) }
      },
    },
  ]
}

function ours({ bytes, url }: Page): Answer {
  const document = readDocument({ source: url, bytes, url, contentType: 'text/html' })
  return { text: mainText(document), title: document.title, date: document.published?.value }
}

function dayOf(date: string | null | undefined): string | null {
  return date && /^\d{4}-\d\d-\d\d/.test(date) ? date.slice(0, 10) : null
}

/** The text of a peer's cleaned markup, with a break at each tag that opens a block. */
function textOf(html: string): string {
  const spaced = html.replace(/<(?:p|h[1-6]|li|tr|div|blockquote|br|td|th|figcaption)\b/gi, ' $&')
  let text = ''
  const stack = [...parseDocument(spaced).children]
  for (let node = stack.shift(); node; node = stack.shift()) {
    if (node.type === 'text') text += node.data
    else if ('children' in node && node.type !== 'script' && node.type !== 'style') stack.unshift(...node.children)
  }
  return text
}
