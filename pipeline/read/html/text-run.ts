import { memoised } from '../../../extractors/german/memory/memoised.ts'
import { decodeEntities } from './tree.ts'

/** The text of one block with its way back to the source. */
export interface RunText {
  /** Blanks collapsed, entities decoded; soft hyphens stay, so that a quote is what the page holds. */
  readonly text: string
  /** Pairs of text offset and source offset; from each pair on both run in step. An entity is a pair of its own. */
  readonly map: readonly number[]
  /** Source range. */
  readonly start: number
  readonly end: number
  /** Characters of the text that are inside links, and in bold. */
  readonly linked: number
  readonly bold: number
  /** The first link's target. */
  readonly link: string | undefined
}

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});?/y

/** Gathers inline text until the block ends: `add` for each text node, `take` at the block's boundary. */
export function newRun() {
  let text = ''
  let map: number[] = []
  let shift = Number.NaN
  let start = -1
  let end = -1
  let linked = 0
  let bold = 0
  let link: string | undefined
  let blank = false
  let breaks = 0
  let seam = false

  function put(characters: string, at: number, length: number): void {
    if (seam && !blank && isSeam(text.slice(-2), characters)) blank = true
    if (blank && text !== '') {
      if (end - text.length !== shift) note(end)
      text += ' '
    }
    if (start < 0) start = at
    if (at - text.length !== shift || length !== characters.length) note(at)
    text += characters
    end = at + length
    if (length !== characters.length) shift = Number.NaN
    blank = seam = false
    breaks = 0
  }
  function note(at: number): void {
    map.push(text.length, at)
    shift = at - text.length
  }
  /** Cuts a text node at what does not stay as it is: most blanks, entities, invisible signs. */
  function putParts(raw: string, at: number): void {
    for (let from = 0; ; ) {
      if (raw.charCodeAt(from) <= SPACE) {
        blank = true
        INK.lastIndex = from
        if (!INK.test(raw)) return
        from = INK.lastIndex - 1
      }
      if (from >= raw.length) return
      CUT.lastIndex = from
      const cut = CUT.test(raw) ? CUT.lastIndex - 1 : raw.length
      if (cut > from) put(raw.slice(from, cut), at + from, cut - from)
      if (cut === raw.length) return
      const sign = raw.charAt(cut)
      if (sign === '&') from = putEntity(raw, cut, at)
      else {
        if (!INVISIBLE.includes(sign)) blank = true
        from = cut + 1
      }
    }
  }
  function putEntity(raw: string, i: number, at: number): number {
    ENTITY.lastIndex = i
    const entity = ENTITY.exec(raw)?.[0]
    const decoded = entity ? decodedEntity(entity) : '&'
    const length = entity?.length ?? 1
    if (decoded.trim() === '') blank = true
    else if (!INVISIBLE.includes(decoded)) put(decoded, at + i, length)
    return i + length
  }
  return {
    add(at: number, raw: string, target: string | undefined, isBold: boolean): void {
      const before = text.length
      putParts(raw, at)
      const added = text.length - before
      if (target !== undefined && added > 0) {
        linked += added
        link ??= target
      }
      if (isBold) bold += added
    },
    /** Between inline elements that pages style as blocks (`<span>Rheinland-Pfalz</span><span>Erfolg …</span>`). */
    seam(): void {
      seam = text !== ''
    },
    /** `<br>`; true at the second in a row, which ends a paragraph. */
    lineBreak(): boolean {
      blank = true
      return ++breaks >= 2
    },
    take(): RunText | undefined {
      // Only the next pair tells an entity's length.
      if (text !== '' && Number.isNaN(shift)) map.push(text.length, end)
      const run = text === '' ? undefined : { text, map, start, end, linked, bold, link }
      text = ''
      map = []
      shift = Number.NaN
      start = end = -1
      linked = bold = breaks = 0
      link = undefined
      blank = seam = false
      return run
    },
  }
}

const decodedEntity = memoised(decodeEntities)

const SPACE = 32
/** What is no blank: pages indent, and an expression goes through that faster than a loop. */
const INK = /[^\0-\x20]/g
const INVISIBLE = '\u200b\u2060\ufeff'
const NO_TEXT = `&${INVISIBLE}\\0-\\x1f\\xa0\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000`
/** Where a text is cut, one character each. A single blank between words stays. */
const CUT = new RegExp(`[${NO_TEXT}]| (?=[ ${NO_TEXT}]|$)`, 'g')

/** *Rheinland-Pfalz|Erfolg*, *Datum:|26. Januar*, *am|09.02.2022*; not *BAfö|G*, *CO|2*. */
function isSeam(before: string, after: string): boolean {
  return (
    (/[\p{Ll}\d.!?:]$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after)) ||
    (/(?:[:!?]|\p{Ll}{2})$/u.test(before) && /^\d\d?[.:\d]/.test(after))
  )
}
