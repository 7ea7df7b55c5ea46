/** Whether the UTF-16 unit is white space of any kind, NBSP and the typographic spaces included. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code > 0x1000 && SPACE.test(String.fromCharCode(code)))
  )
}
const SPACE = /\s/u
