/** How many texts are kept. A document's sentences are asked for again and again, but near each other. */
const KEPT = 64
/** Longer texts are whole pages, which nobody asks for twice. In UTF-16 units. */
const LONGEST_TEXT = 2000

/** A pure function of a text that remembers its answers for the last short texts: several rules ask for the same sentence. */
export function recent<T>(find: (text: string) => T): (text: string) => T {
  // Not a map: its tables, left behind when it grows, would hold answers alive that it has forgotten.
  const texts: string[] = []
  const answers: T[] = []
  let next = 0
  return (text) => {
    const at = texts.indexOf(text)
    if (at >= 0) return answers[at] as T
    const answer = find(text)
    if (text.length > LONGEST_TEXT) return answer
    texts[next] = text
    answers[next] = answer
    next = (next + 1) % KEPT
    return answer
  }
}
