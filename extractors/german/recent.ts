/** How many texts are kept. A document's sentences are asked for again and again, but near each other. */
const KEPT = 64
/** Longer texts are whole pages, which nobody asks for twice. In UTF-16 units. */
const LONGEST = 2000

/** A pure function of a text that remembers its answers for the last short texts: several rules ask for the same sentence. */
export function recent<T>(find: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = find(text)
    if (text.length > LONGEST) return answer
    const oldest = answers.size >= KEPT ? answers.keys().next().value : undefined
    if (oldest !== undefined) answers.delete(oldest)
    answers.set(text, answer)
    return answer
  }
}
