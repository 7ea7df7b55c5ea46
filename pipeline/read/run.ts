import { decodeEntities } from './tree.ts'

/** The text of one block with its way back to the source. */
export interface RunText {
  /** Blanks collapsed, entities decoded; soft hyphens stay, so that a quote is what the page holds. */
  readonly text: string
  /** Pairs of text offset and source offset; from each pair on both run in step. */
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

const INTRICATE = /[&\u200b\ufeff\u2060\u00a0\n\t\r\f]| {2}/
const INVISIBLE = /^[\u200b\ufeff\u2060]$/
const PARTS = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});?|[^&\s\u200b\ufeff\u2060]+|\s+|[\s\S]/g

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
    if (seam && !blank && isSeam(text, characters)) blank = true
    if (blank && text !== '') {
      if (end - text.length !== shift) note(end)
      text += ' '
    }
    if (start < 0) start = at
    if (at - text.length !== shift) note(at)
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
  function putParts(raw: string, at: number): void {
    for (const part of raw.matchAll(PARTS)) {
      const decoded = part[0].length > 2 && part[0][0] === '&' ? decodeEntities(part[0]) : part[0]
      if (INVISIBLE.test(decoded)) continue
      if (decoded.trim() === '') blank = true
      else put(decoded, at + part.index, part[0].length)
    }
  }
  return {
    add(at: number, raw: string, target: string | undefined, isBold: boolean): void {
      const before = text.length
      if (INTRICATE.test(raw)) putParts(raw, at)
      else {
        const words = raw.trim()
        if (raw[0] === ' ') blank = true
        if (words !== '') put(words, at + (raw[0] === ' ' ? raw.indexOf(words) : 0), words.length)
        if (raw[raw.length - 1] === ' ') blank = true
      }
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

/** *Rheinland-Pfalz|Erfolg*, *Datum:|26. Januar*, *am|09.02.2022*; not *BAfö|G*, *CO|2*. */
function isSeam(before: string, after: string): boolean {
  return (
    (/[\p{Ll}\d.!?:]$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after)) ||
    (/(?:[:!?]|\p{Ll}{2})$/u.test(before) && /^\d\d?[.:\d]/.test(after))
  )
}
