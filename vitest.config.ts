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
    // One core would be left idle else: nothing watches while the whole suite runs.
    maxWorkers: 2,
    // For what hangs, not for what is slow: a busy machine takes its time. Speed is measured in `bench`.
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    setupFiles: 'test/machine/seed.ts',
    globalSetup: 'test/machine/prepare.ts',
  },
})
