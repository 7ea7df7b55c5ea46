import { createReadStream } from 'node:fs'
import { constants, crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { StageError } from '../errors.ts'
import type { FileWindow } from './file-window.ts'
import { headersOf } from './headers.ts'
import type { Loss, Stretch } from './stretch.ts'

/** A member that gives more than this is not held in memory as a whole. In bytes. */
const HELD = 20 * 1024 * 1024
/** A member that has given this much, and 200 times what it holds, is a bomb: nothing on the web compresses so well. */
const BOMB = 256 * 1024 * 1024
const BOMB_RATIO = 200
/** So many damaged places make a file that is damaged throughout, or made to keep us busy. */
const MOST_DAMAGES = 1000

/**
 * The members of a gzip file, in order, each as a stretch that has to be read to its end before the next one is asked
 * for. warcio's reader inflates in JavaScript, at 0.4 times the speed, and gives up at the first damage; this one goes
 * on with the next member that begins with a WARC record.
 */
export async function* gzipMembers(file: FileWindow): AsyncGenerator<Stretch | Loss> {
  let damages = 0
  for (let at = 0; at < file.size; ) {
    const member = await memberAt(file, at)
    if (member.kind === 'held') {
      yield held(at, member.bytes)
      at = member.end
      continue
    }
    let problem: StageError | undefined
    if (member.kind === 'large') {
      const stretch = streamed(file, at, member.head)
      yield stretch
      if (stretch.end !== undefined) {
        at = stretch.end
        continue
      }
    } else problem = member.problem
    const next = damages < MOST_DAMAGES ? await nextMember(file, at + 1) : file.size
    damages += 1
    if (problem !== undefined) yield await lossOf(file, at, next, problem)
    if (damages > MOST_DAMAGES) return yield* givenUp(at)
    at = next
  }
}

function* givenUp(offset: number): Generator<Loss> {
  yield { code: 'damaged', reason: `more than ${MOST_DAMAGES} damaged places: the rest of the file is left`, offset }
}

type Member =
  | { readonly kind: 'held'; readonly bytes: Buffer; readonly end: number }
  | { readonly kind: 'large'; readonly head: number }
  | { readonly kind: 'bad'; readonly problem: StageError }

/** A member with all its bytes, unless it is too large for that. */
async function memberAt(file: FileWindow, at: number): Promise<Member> {
  for (let least = 65_536; ; least *= 4) {
    const window = await file.from(at, least)
    const atEnd = at + window.length >= file.size
    const head = gzipHead(window)
    if (head === undefined) {
      const begun = atEnd && window.length < SMALLEST && window.subarray(0, 3).equals(MAGIC.subarray(0, window.length))
      return begun ? bad('truncated', CUT_OFF) : bad('damaged', 'no gzip member begins here')
    }
    const inflated = inflate(window.subarray(head))
    if (inflated === 'large') return { kind: 'large', head }
    if (inflated === 'damaged') return bad('damaged', 'can’t be decompressed')
    const end = inflated === 'cut-off' ? Number.POSITIVE_INFINITY : head + inflated.used + TRAILER
    if (inflated !== 'cut-off' && end <= window.length) {
      if (crc32(inflated.bytes) !== window.readUInt32LE(end - TRAILER)) return bad('damaged', 'the checksum is wrong')
      return { kind: 'held', bytes: inflated.bytes, end: at + end }
    }
    if (atEnd) return bad('truncated', CUT_OFF)
  }
}

const CUT_OFF = 'the file ends within a record'
/** Checksum and length. */
const TRAILER = 8
/** Header and trailer around nothing. */
const SMALLEST = 18
const MAGIC = Buffer.from([0x1f, 0x8b, 8])

function bad(code: string, reason: string): Member {
  return { kind: 'bad', problem: new StageError('acquire', code, reason) }
}

function inflate(deflated: Buffer): { bytes: Buffer; used: number } | 'large' | 'damaged' | 'cut-off' {
  try {
    // `info` is missing from the types.
    const options = { info: true, maxOutputLength: HELD }
    const { buffer, engine } = inflateRawSync(deflated, options) as unknown as Informed
    return { bytes: buffer, used: engine.bytesWritten }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'large'
    if (code === 'Z_BUF_ERROR') return 'cut-off'
    if (code.startsWith('Z_')) return 'damaged'
    throw error
  }
}

interface Informed {
  readonly buffer: Buffer
  readonly engine: { readonly bytesWritten: number }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** The length of a gzip header (RFC 1952); undefined where there is none. */
function gzipHead(bytes: Buffer): number | undefined {
  const flags = bytes[3] ?? 0xff
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8 || flags > 31 || bytes.length < SMALLEST)
    return undefined
  let at = 10
  if (flags & 4) at += 2 + bytes.readUInt16LE(at)
  for (const named of [8, 16]) {
    if ((flags & named) === 0) continue
    const end = bytes.indexOf(0, at)
    if (end < 0) return undefined
    at = end + 1
  }
  if (flags & 2) at += 2
  return at < bytes.length ? at : undefined
}

function held(offset: number, bytes: Buffer): Stretch {
  let rest: Buffer | undefined = bytes
  return {
    offset,
    plain: false,
    async more() {
      const all = rest
      rest = undefined
      return all
    },
    ahead: { size: bytes.length, peek: async (at, length) => bytes.subarray(at, at + length) },
  }
}

/** A member that is decompressed as it is read. Its end in the file is known once it has been read, if it is sound. */
function streamed(file: FileWindow, offset: number, head: number): Stretch & { readonly end: number | undefined } {
  const source = createReadStream(file.path, { start: offset + head })
  const inflater = createInflateRaw({ chunkSize: 1024 * 1024 })
  source.on('error', (error) => inflater.destroy(error))
  const chunks = source.pipe(inflater)[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let given = 0
  let checksum = 0
  let end: number | undefined
  const stop = () => {
    source.destroy()
    inflater.destroy()
  }
  return {
    offset,
    plain: false,
    get end() {
      return end
    },
    async more() {
      const next = await chunks.next().catch((error: unknown) => {
        stop()
        if (codeOf(error) === 'Z_BUF_ERROR') throw new StageError('acquire', 'truncated', CUT_OFF)
        if (codeOf(error).startsWith('Z_')) throw new StageError('acquire', 'damaged', 'can’t be decompressed')
        throw error
      })
      if (!next.done) {
        given += next.value.length
        checksum = crc32(next.value, checksum)
        if (given < BOMB || given < BOMB_RATIO * inflater.bytesWritten) return next.value
        stop()
        throw new StageError('acquire', 'too-large', `a bomb: ${given} bytes out of ${inflater.bytesWritten}`)
      }
      stop()
      const at = offset + head + inflater.bytesWritten
      const trailer = await file.from(at, TRAILER)
      if (trailer.length < TRAILER) throw new StageError('acquire', 'truncated', CUT_OFF)
      if (trailer.readUInt32LE(0) !== checksum) throw new StageError('acquire', 'damaged', 'the checksum is wrong')
      end = at + TRAILER
      return undefined
    },
  }
}

/** Where the next member with WARC records begins; the file's size where there is none. */
async function nextMember(file: FileWindow, from: number): Promise<number> {
  for (let at = from; at < file.size; ) {
    const window = await file.from(at, PROBE)
    const found = window.indexOf(MAGIC)
    if (found < 0) at += Math.max(1, window.length - MAGIC.length + 1)
    else if (found + PROBE > window.length && at + window.length < file.size) at += found
    else if (beginningOf(window.subarray(found)).startsWith('WARC/')) return at + found
    else at += found + 1
  }
  return file.size
}

/** Enough of a member to see the headers of its first record. */
const PROBE = 4096

/** What the first bytes of a member give, as far as they can be decompressed. */
function beginningOf(window: Buffer): string {
  const head = gzipHead(window)
  if (head === undefined) return ''
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: HELD }
    return inflateRawSync(window.subarray(head, head + PROBE), options).toString('utf8', 0, 65_536)
  } catch (error) {
    if (codeOf(error).startsWith('Z_')) return ''
    throw error
  }
}

async function lossOf(file: FileWindow, offset: number, end: number, { code, message }: StageError): Promise<Loss> {
  const url = headersOf(beginningOf(await file.from(offset, PROBE))).get('warc-target-uri')
  const hash = await file.hash(offset, end)
  return { code, reason: message, offset, ...(url !== undefined && { url }), hash }
}
