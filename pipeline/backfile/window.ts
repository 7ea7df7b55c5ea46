import { createHash } from 'node:crypto'
import { hashOf } from '../read/decode.ts'
import type { Stretch } from './stretch.ts'

/** A stretch seen from where its reader stands. */
export interface Window {
  /** At least that many bytes from here, or all that are left; often more. */
  have(least: number): Promise<Buffer>
  /** Goes on by bytes that `have` gave. */
  drop(length: number): void
  /** In bytes since the stretch began. */
  position(): number
  /** Goes on to what is no blank line; false at the end. */
  skipBlankLines(): Promise<boolean>
  /** Goes on by any number of bytes, and says how many there were, and their hash. */
  pass(length: number): Promise<{ readonly passed: number; readonly hash: string }>
  /** Goes on to where the next record begins, or to the end, and gives the hash of what was passed over. */
  toNextRecord(): Promise<{ readonly found: boolean; readonly hash: string }>
  /** Of the bytes at hand. */
  hash(): string
}

export function openWindow(stretch: Stretch): Window {
  let bytes: Buffer = Buffer.alloc(0)
  let position = 0
  let ended = false
  const have = async (least: number): Promise<Buffer> => {
    const parts = [bytes]
    let length = bytes.length
    while (length < least && !ended) {
      const more = await stretch.more()
      if (more === undefined) ended = true
      else {
        parts.push(more)
        length += more.length
      }
    }
    if (parts.length > 1) bytes = bytes.length === 0 && parts.length === 2 ? (parts[1] as Buffer) : Buffer.concat(parts)
    return bytes
  }
  const drop = (length: number) => {
    bytes = bytes.subarray(length)
    position += length
  }
  return {
    have,
    drop,
    position: () => position,
    async skipBlankLines() {
      for (;;) {
        const [first] = await have(1)
        if (first !== CR && first !== LF) return first !== undefined
        drop(1)
      }
    },
    async pass(length) {
      const hash = createHash('sha256')
      let passed = 0
      while (passed < length) {
        const part = (await have(1)).subarray(0, length - passed)
        if (part.length === 0) break
        hash.update(part)
        passed += part.length
        drop(part.length)
      }
      return { passed, hash: `sha256:${hash.digest('hex')}` }
    },
    async toNextRecord() {
      const hash = createHash('sha256')
      for (;;) {
        const part = await have(PART)
        const at = part.indexOf(NEXT)
        const length = at >= 0 ? at : ended ? part.length : part.length - NEXT.length
        hash.update(part.subarray(0, length))
        drop(length)
        if (at >= 0 || ended) return { found: at >= 0, hash: `sha256:${hash.digest('hex')}` }
      }
    },
    hash: () => hashOf(bytes),
  }
}

const CR = 13
const LF = 10
const PART = 65_536
const NEXT = '\r\n\r\nWARC/'
