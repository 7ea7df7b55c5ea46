const NONE: readonly RegExpExecArray[] = []

/**
 * All matches of a global expression in a text, in order. Unlike `matchAll` it makes no copy of the expression, which
 * costs more than the search where the expression is long and the text short.
 */
export function matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return NONE
  const all: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    all.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return all
}
