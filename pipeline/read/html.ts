import { createRequire } from 'node:module'
import type { Segment } from '../../extractors/document.ts'
import type { Reading } from './plain-text.ts'

const require = createRequire(import.meta.url)

/** Stopgap until the full reader stands: paragraphs and headings of main, article or body. */
export function readHtml(source: string, _url: string | undefined): Reading {
  const { load } = require('cheerio/slim') as typeof import('cheerio/slim')
  const $ = load(source)
  $('script,style,nav,header,footer,aside,form,noscript').remove()
  const root = $('main').length > 0 ? $('main') : $('article').length > 0 ? $('article') : $('body')
  const segments: Segment[] = []
  let text = ''
  root.find('h1,h2,h3,h4,p,li,tr,blockquote,figcaption').each((_, element) => {
    const words = $(element).text().replace(/\s+/g, ' ').trim()
    if (!words) return
    const start = text.length
    text += `${words}\n`
    const name = element.name
    const block = name[0] === 'h' ? 'heading' : name === 'li' ? 'item' : name === 'tr' ? 'row' : 'paragraph'
    segments.push({ kind: name === 'figcaption' ? 'caption' : 'main', block, start, end: start + words.length })
  })
  const date =
    $('meta[property="article:published_time"],meta[name="date"]').attr('content') ?? $('time').attr('datetime')
  return {
    text,
    segments,
    title: $('h1').first().text().trim() || $('title').text().trim() || undefined,
    publisher: $('meta[property="og:site_name"]').attr('content'),
    published: date ? { value: date.slice(0, 10), signal: 'meta' } : undefined,
    language: $('html').attr('lang'),
    dropped: [],
  }
}
