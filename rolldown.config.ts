import { readFileSync } from 'node:fs'
import { defineConfig } from 'rolldown'

const licence = readFileSync('node_modules/zod/LICENSE', 'utf8')

/** The published code: in few files, since a start pays for each that it reads. Its types come from tsc. */
export default defineConfig({
  input: { cli: 'pipeline/cli.ts', index: 'pipeline/index.ts', thread: 'pipeline/engines/thread.ts' },
  platform: 'node',
  // Dependencies stay outside, but for zod: of its 95 modules 64 are languages that nobody asks for.
  external: /^(?!zod$)[^./]/,
  output: {
    dir: 'dist',
    codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\// }] },
    banner: ({ name }) => (name === 'zod' ? `/*!\n${licence}*/` : ''),
  },
})
