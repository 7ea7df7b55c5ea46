/**
 * The lines of a stream of UTF-8 bytes, without their ends, one at a time.
 * Not node:readline: that also breaks at U+2028, which may stand inside a JSON string.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const line of boundedLines(stream, Number.POSITIVE_INFINITY)) yield line ?? ''
}

/** The same; a line of more than `longest` characters is passed over, and undefined stands in its place. */
export async function* boundedLines(
  stream: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder('utf-8')
  let parts: string[] = []
  let length = 0
  const add = (piece: string) => {
    length += piece.length
    if (length <= longest) parts.push(piece)
    else parts = []
  }
  const take = (): string | undefined => {
    const line = length > longest ? undefined : parts.join('').replace(/\r$/, '')
    parts = []
    length = 0
    return line
  }
  for await (const chunk of stream) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n')
    const last = pieces.pop() ?? ''
    for (const piece of pieces) {
      add(piece)
      yield take()
    }
    add(last)
  }
  add(decoder.decode())
  if (length > 0) yield take()
}

/** What a line of JSON says; undefined for what is none. */
export function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
