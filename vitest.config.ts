import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Some tests start the command or install the package.
    testTimeout: 20_000,
    expect: { poll: { timeout: 20_000 } },
  },
})
