import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Some tests start the command or install the package.
    testTimeout: 20_000,
    // V8 aborts now and then where threads compile at once on processors with memory protection keys: "Check failed:
    // jit_page.has_value()" (nodejs/node#64500). It is no fault of ours, and one such abort failed CI.
    execArgv: ['--no-memory-protection-keys'],
    expect: { poll: { timeout: 20_000 } },
  },
})
