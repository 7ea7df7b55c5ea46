import type { Document } from '../document.ts'
import { hashOf } from './decode.ts'

/** The bytes of a page, then their hash. */
const HASHED = Symbol('hashed')

/**
 * Gives a document the hash of its bytes, made when it is first asked for: it takes a twentieth of what all else takes,
 * and facts need it, pages without any don't. It is a property like the others, so that copies and JSON have it.
 */
export function withHash(document: Document, bytes: Uint8Array): Document {
  Object.defineProperty(document, HASHED, { value: bytes, writable: true })
  return Object.defineProperty(document, 'hash', { get: lazyHash })
}

/** One function for all documents: one for each would be among V8's old objects, and hold the bytes there. */
function lazyHash(this: { [HASHED]: Uint8Array | string }): string {
  const known = this[HASHED]
  const hash = typeof known === 'string' ? known : hashOf(known)
  this[HASHED] = hash
  return hash
}
