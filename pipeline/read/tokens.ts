/** Who is told what markup is made of, in its order. All offsets are those of the whole source. */
export interface Listener {
  /** Text, its entities undecoded; one text may come in several pieces. */
  text(data: string, start: number): void
  /** A start tag up to the end of its name. True where all up to the end tag of that name is text, as in scripts. */
  open(name: string, start: number, end: number): boolean
  /** The name to tell an attribute's value by; undefined where nobody asks for it. */
  known(attribute: string): string | undefined
  attribute(name: string, value: string): void
  /** The end of a start tag: `>`, or the `>` of `/>`. */
  opened(end: number, isEmpty: boolean): void
  /** An end tag up to the end of its name. */
  close(name: string, start: number, end: number): void
}

// What is read next. Numbers, and a constant each: strings take a tenth more time.
const TEXT = 0
const BEHIND_LESS = 1
const NAME = 2
const IN_TAG = 3
const BEHIND_SLASH = 4
const ATTRIBUTE = 5
const BEHIND_ATTRIBUTE = 6
const BEFORE_VALUE = 7
const QUOTED_VALUE = 8
const BARE_VALUE = 9
const BEHIND_END = 10
const END_NAME = 11
const UP_TO_GREATER = 12
const BEHIND_BANG = 13
const BEHIND_DASH = 14
const BEHIND_BRACKET = 15
const COMMENT = 16
const RAW_TEXT = 17
const RAW_END = 18

/** What characters are to a tag, and which of them end what. */
const [BLANK, SLASH, GREATER, EQUALS] = [1, 2, 4, 8]
const VALUE_ENDS = BLANK | GREATER
const NAME_ENDS = BLANK | GREATER | SLASH
const ATTRIBUTE_ENDS = BLANK | GREATER | SLASH | EQUALS
const SIGNS = new Uint8Array(0x10000)
for (const blank of ' \t\n\f\r') SIGNS[blank.charCodeAt(0)] = BLANK
SIGNS['/'.charCodeAt(0)] = SLASH
SIGNS['>'.charCodeAt(0)] = GREATER
SIGNS['='.charCodeAt(0)] = EQUALS

const MARK_OF_CDATA = 'CDATA['

/**
 * Cuts markup into tokens, given in parts that may end anywhere. It does what htmlparser2's tokenizer does, but that one
 * calls a function for each character; this one seeks the end of a name, a value or a text, and cuts out no value that
 * nobody asks for. Comments and declarations are passed over.
 */
export class Tokenizer {
  private readonly listener: Listener
  private state = TEXT
  /** Where the part begins in the source. */
  private offset = 0
  /** What the parts before hold of the text, name or value under way. */
  private held = ''
  /** Where the tag under way begins in the source. */
  private start = 0
  /** The attribute under way, where its value is asked for. */
  private attribute: string | undefined
  private quote = '"'
  /** What ends the comment or the raw text under way, and how many of its characters stand before this one. */
  private ending = ''
  private seen = 0

  constructor(listener: Listener) {
    this.listener = listener
  }

  write(part: string): void {
    const { listener, offset, held } = this
    let { state } = this
    let at = 0
    /** Where the text, name or value under way begins in this part; -1 for one that the parts before hold. */
    let from = -1
    while (at < part.length) {
      const c = part.charCodeAt(at)
      switch (state) {
        case TEXT: {
          const less = part.indexOf('<', at)
          at = less < 0 ? part.length : less
          const data = since(held, part, from, at)
          if (data !== '') listener.text(data, from < 0 ? offset - held.length : offset + from)
          from = at
          if (less < 0) break
          this.start = offset + at
          at++
          state = BEHIND_LESS
          break
        }
        case BEHIND_LESS:
          if (isLetter(c)) {
            from = at
            state = NAME
          } else if (c === 0x2f) {
            at++
            state = BEHIND_END
          } else if (c === 0x21) {
            at++
            state = BEHIND_BANG
          } else state = c === 0x3f ? UP_TO_GREATER : TEXT
          break
        case NAME: {
          at = seek(part, at, NAME_ENDS)
          if (at === part.length) break
          const name = since(held, part, from, at)
          this.ending = listener.open(name, this.start, offset + at) ? `</${name.toLowerCase()}` : ''
          state = IN_TAG
          break
        }
        case IN_TAG:
          if (SIGNS[c] === BLANK) at++
          else if (SIGNS[c] === GREATER) {
            listener.opened(offset + at, false)
            from = ++at
            state = this.ending === '' ? TEXT : RAW_TEXT
          } else if (SIGNS[c] === SLASH) {
            at++
            state = BEHIND_SLASH
          } else {
            from = at++
            state = ATTRIBUTE
          }
          break
        case BEHIND_SLASH:
          if (SIGNS[c] === BLANK) at++
          else if (SIGNS[c] === GREATER) {
            listener.opened(offset + at, true)
            from = ++at
            state = TEXT
          } else state = IN_TAG
          break
        case ATTRIBUTE:
          at = seek(part, at, ATTRIBUTE_ENDS)
          if (at === part.length) break
          this.attribute = listener.known(since(held, part, from, at))
          state = BEHIND_ATTRIBUTE
          break
        case BEHIND_ATTRIBUTE:
          if (SIGNS[c] === BLANK) at++
          else if (SIGNS[c] === EQUALS) {
            at++
            state = BEFORE_VALUE
          } else {
            if (this.attribute !== undefined) listener.attribute(this.attribute, '')
            state = IN_TAG
          }
          break
        case BEFORE_VALUE:
          if (SIGNS[c] === BLANK) at++
          else if (c === 0x22 || c === 0x27) {
            this.quote = c === 0x22 ? '"' : "'"
            from = ++at
            state = QUOTED_VALUE
          } else {
            from = at
            state = BARE_VALUE
          }
          break
        case QUOTED_VALUE: {
          const end = part.indexOf(this.quote, at)
          at = end < 0 ? part.length : end + 1
          if (end < 0) break
          if (this.attribute !== undefined) listener.attribute(this.attribute, since(held, part, from, end))
          state = IN_TAG
          break
        }
        case BARE_VALUE:
          at = seek(part, at, VALUE_ENDS)
          if (at === part.length) break
          if (this.attribute !== undefined) listener.attribute(this.attribute, since(held, part, from, at))
          state = IN_TAG
          break
        case BEHIND_END:
          if (SIGNS[c] === BLANK) at++
          else if (SIGNS[c] === GREATER) state = TEXT
          else {
            from = at
            state = isLetter(c) ? END_NAME : UP_TO_GREATER
          }
          break
        case END_NAME:
          at = seek(part, at, VALUE_ENDS)
          if (at === part.length) break
          listener.close(since(held, part, from, at), this.start, offset + at)
          state = UP_TO_GREATER
          break
        case UP_TO_GREATER: {
          const greater = part.indexOf('>', at)
          at = greater < 0 ? part.length : greater + 1
          if (greater < 0) break
          from = at
          state = TEXT
          break
        }
        case BEHIND_BANG:
          at++
          this.seen = 0
          state = c === 0x2d ? BEHIND_DASH : c === 0x5b ? BEHIND_BRACKET : UP_TO_GREATER
          break
        case BEHIND_DASH:
          at++
          this.ending = '-->'
          // `<!-->` is a whole comment
          this.seen = 2
          state = c === 0x2d ? COMMENT : UP_TO_GREATER
          break
        case BEHIND_BRACKET:
          if (c === MARK_OF_CDATA.charCodeAt(this.seen)) {
            at++
            if (++this.seen < MARK_OF_CDATA.length) break
            this.ending = ']]>'
            this.seen = 0
            state = COMMENT
          } else state = UP_TO_GREATER
          break
        case COMMENT:
          if (this.seen === 0) {
            const end = part.indexOf(this.ending.charAt(0), at)
            at = end < 0 ? part.length : end + 1
            this.seen = end < 0 ? 0 : 1
            break
          }
          at++
          if (c === this.ending.charCodeAt(this.seen)) this.seen++
          // `--->`
          else if (c !== this.ending.charCodeAt(this.seen - 1)) this.seen = 0
          if (this.seen < this.ending.length) break
          from = at
          state = TEXT
          break
        case RAW_TEXT: {
          const less = part.indexOf('<', at)
          at = less < 0 ? part.length : less + 1
          if (less < 0) break
          this.seen = 1
          state = RAW_END
          break
        }
        case RAW_END:
          if (this.seen < this.ending.length) {
            if ((c | 0x20) === this.ending.charCodeAt(this.seen)) {
              at++
              this.seen++
            } else state = RAW_TEXT
          } else if ((SIGNS[c] as number) & VALUE_ENDS) {
            const text = since(held, part, from, at)
            const length = text.length - this.ending.length
            const start = offset + at - text.length
            if (length > 0) listener.text(text.slice(0, length), start)
            listener.close(text.slice(length + 2), start + length, offset + at)
            state = UP_TO_GREATER
          } else state = RAW_TEXT
          break
      }
    }
    this.held = since(held, part, from, part.length)
    this.offset += part.length
    this.state = state
  }

  /** The source ends, and with it what was under way: a tag without an end is none. Gives the source's length. */
  end(): number {
    const { state, held, offset } = this
    if (held !== '' && [BEHIND_LESS, BEHIND_END, RAW_TEXT, RAW_END].includes(state))
      this.listener.text(held, offset - held.length)
    return offset
  }
}

const isLetter = (c: number) => (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a)

/** The first of some signs from an offset on, or the end. */
function seek(part: string, from: number, signs: number): number {
  let at = from
  while (at < part.length && ((SIGNS[part.charCodeAt(at)] as number) & signs) === 0) at++
  return at
}

/** What is under way, up to an offset in this part. */
function since(held: string, part: string, from: number, to: number): string {
  return from < 0 ? held + part.slice(0, to) : part.slice(from, to)
}
