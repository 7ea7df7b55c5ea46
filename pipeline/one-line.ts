/** One line, and no control characters: a page must not be able to write to the terminal as it likes. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '')
}
