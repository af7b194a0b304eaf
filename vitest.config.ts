import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'site/src/**/*.test.ts',
      'site/test/**/*.test.ts',
      'packages/*/test/**/*.test.ts',
      'test/**/*.test.ts',
    ],
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
