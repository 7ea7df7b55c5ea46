import { decodeEntities } from '../read/html/tree.ts'

/**
 * A page's words at a glance, for deciding whether it is worth parsing: all that reading could make text of and more
 * (menus, hidden parts), at a fraction of the cost. One walk, whose time grows with the length alone.
 */
export function wordsAtAGlance(source: string, markup: boolean): string {
  const text = markup ? withoutTags(source) : source
  const decoded = markup && text.includes('&') ? decodeEntities(text) : text
  return decoded.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/\s+/g, ' ')
}

function withoutTags(source: string): string {
  let text = ''
  let at = 0
  for (;;) {
    const open = source.indexOf('<', at)
    if (open < 0) return text + source.slice(at)
    text += source.slice(at, open)
    if (source.startsWith('<!--', open)) at = after(source, '-->', open + 4)
    else if (/[a-z/!?]/i.test(source[open + 1] ?? '')) {
      const name = /[a-z\d]*/iy
      name.lastIndex = open + (source[open + 1] === '/' ? 2 : 1)
      const tag = (name.exec(source)?.[0] ?? '').toLowerCase()
      if (!INLINE.has(tag)) text += ' '
      at = after(source, '>', open)
      if (NO_TEXT.has(tag) && source[open + 1] !== '/') at = closing(source, tag, at)
    } else {
      text += '<'
      at = open + 1
    }
  }
}

const NO_TEXT = new Set(['script', 'style'])
/** A word may go on behind these. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite em font i mark q s small span strong sub sup u wbr'.split(' '),
)

function after(source: string, what: string, from: number): number {
  const at = source.indexOf(what, from)
  return at < 0 ? source.length : at + what.length
}

function closing(source: string, tag: string, from: number): number {
  const close = tag === 'script' ? /<\/script/gi : /<\/style/gi
  close.lastIndex = from
  return close.exec(source)?.index ?? source.length
}

/**
 * Whether at least one word in a hundred is a small German one; in German running text it is every third. A few words
 * alone are let pass.
 */
export function looksGerman(words: string): boolean {
  const some = words.slice(0, 50_000)
  const all = some.match(/ /g)?.length ?? 0
  return all < FEW || (some.match(GERMAN)?.length ?? 0) * 100 >= all
}

const FEW = 30
const GERMAN =
  /(?<![\p{L}\p{N}'’-])(?:der|die|das|den|dem|des|und|oder|für|mit|von|vom|aus|auf|bei|beim|im|zum|zur|nach|seit|über|ist|sind|wird|wurde|werden|hat|haben|nicht|auch|sich|ein|eine|einer|als)(?![\p{L}\p{N}'’-])/giu
