import { isMainThread } from 'node:worker_threads'

// The test hook: `NODE_OPTIONS=--import <this file>` plants in every thread that reads documents a page that hangs, one
// that takes all memory, one that ends its thread, and one on which the program has a bug. The page says which.
if (!isMainThread) {
  const decode = TextDecoder.prototype.decode
  TextDecoder.prototype.decode = function (...given) {
    const text = decode.apply(this, given)
    if (text.includes('POISON: endless loop')) for (;;);
    if (text.includes('POISON: memory bomb')) for (const all: unknown[][] = []; ; ) all.push(new Array(1e6))
    if (text.includes('POISON: thread exit')) process.exit(3)
    if (text.includes('POISON: bug')) throw new TypeError('planted by a test')
    return text
  }
}
