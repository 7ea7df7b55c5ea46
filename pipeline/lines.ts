/**
 * The lines of a stream of UTF-8 bytes, without their ends, one at a time.
 * Not node:readline: that also breaks at U+2028, which may stand inside a JSON string.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  let parts: string[] = []
  for await (const chunk of stream) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n')
    const last = pieces.pop() ?? ''
    for (const piece of pieces) {
      parts.push(piece)
      yield parts.join('').replace(/\r$/, '')
      parts = []
    }
    parts.push(last)
  }
  const rest = parts.join('') + decoder.decode()
  if (rest !== '') yield rest
}
