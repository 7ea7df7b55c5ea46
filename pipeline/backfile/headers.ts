/**
 * The headers of a WARC record or an HTTP answer by their names in lower case; the first line (version, status) is
 * left out. What is given twice is joined by a comma, as HTTP has it, so that two lengths make none.
 */
export function headersOf(head: string): Map<string, string> {
  const headers = new Map<string, string>()
  let last: string | undefined
  for (const line of head.split('\n').slice(1)) {
    const text = line.trim()
    if (text === '') continue
    if (last !== undefined && /^[ \t]/.test(line)) {
      headers.set(last, `${headers.get(last)} ${text}`)
      continue
    }
    const colon = text.indexOf(':')
    if (colon <= 0) continue
    last = text.slice(0, colon).trimEnd().toLowerCase()
    const value = text.slice(colon + 1).trim()
    const before = headers.get(last)
    headers.set(last, before === undefined ? value : `${before}, ${value}`)
  }
  return headers
}
