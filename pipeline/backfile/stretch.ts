/**
 * Bytes of a WARC file in which records follow each other: a plain file is one stretch, and so is each gzip member of a
 * compressed one. Common Crawl and most others make a member of each record, so that what is wrong with one can't touch
 * the next.
 */
export interface Stretch {
  /** Where it begins in the file. */
  readonly offset: number
  /** Whether it stands in the file as it is, so that places in it are places in the file. */
  readonly plain: boolean
  /** The next bytes, decompressed; undefined at its end. Throws a StageError where they are damaged. */
  more(): Promise<Buffer | undefined>
  /** Where it can be looked at without being read through. */
  readonly ahead?: {
    /** In bytes. */
    readonly size: number
    /** Up to that many bytes from a place. */
    peek(at: number, length: number): Promise<Buffer>
  }
}

/** Something in a WARC file that gave no record: what stands there, and why it can't be used. */
export interface Loss {
  /** `truncated`, `damaged`, `headers`, `length`, `too-large`, `unreadable`, `empty`. */
  readonly code: string
  readonly reason: string
  /** In the file, of the record or the gzip member; undefined for the file as a whole. */
  readonly offset?: number
  /** WARC-Target-URI, where that much could be read. */
  readonly url?: string
  /** `sha256:…` of what was passed over. */
  readonly hash?: string
}
