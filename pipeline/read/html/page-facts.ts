import { decodeEntities, type Element, type Tree } from './tree.ts'

/** Everything of the head and the body that is markup about the page. */
export interface PageFacts {
  readonly meta: ReadonlyMap<string, string>
  /** JSON-LD. */
  readonly scripts: readonly string[]
  /** Scripts with code of their own. */
  readonly code: readonly Element[]
  readonly times: readonly Element[]
  readonly titles: readonly string[]
  readonly canonical: string | undefined
  readonly language: string | undefined
}

/** Reads meta tags, JSON-LD, times, title and links; the first meta of a name wins. */
export function pageFacts({ telling }: Tree): PageFacts {
  const meta = new Map<string, string>()
  const scripts: string[] = []
  const code: Element[] = []
  const times: Element[] = []
  const titles: string[] = []
  let canonical: string | undefined
  let language: string | undefined
  for (const element of telling) {
    const { name, attribs } = element
    if (name === 'meta') {
      const key = (attribs.property ?? attribs.name ?? attribs.itemprop ?? attribs['http-equiv'])?.toLowerCase()
      const content = attribs.content ? decodeEntities(attribs.content).trim() : ''
      if (key && content && !meta.has(key)) meta.set(key, content)
    } else if (name === 'script') {
      if (attribs.type?.includes('ld+json')) scripts.push(rawText(element))
      else if (element.firstChild) code.push(element)
    } else if (name === 'time' || attribs.itemprop === 'datePublished' || attribs.itemprop === 'dateModified')
      times.push(element)
    else if (name === 'title' && titles.length === 0)
      titles.push(decodeEntities(rawText(element)).replace(/\s+/g, ' ').trim())
    else if (name === 'link' && attribs.rel?.toLowerCase() === 'canonical') canonical ??= attribs.href
    else if (name === 'html') language = attribs.lang ?? attribs['xml:lang']
  }
  return { meta, scripts, code, times, titles, canonical, language }
}

/** The undecoded text directly within an element. */
export function rawText(element: Element): string {
  let raw = ''
  for (let child = element.firstChild; child; child = child.next) if (child.type === 'text') raw += child.data
  return raw
}
