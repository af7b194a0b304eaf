import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const core = (path: string): string => fileURLToPath(new URL(`packages/core/src/${path}`, import.meta.url))

/** The copy that is mutated holds core and the pack of cases: its tests need nothing of the machine, and see the copy and not what it was made from. */
export default defineConfig({
  resolve: { alias: [{ find: /^@cunyi\/core$/, replacement: core('index.ts') }] },
  test: { include: ['packages/core/src/**/*.test.ts', 'test/conformance.test.ts'], isolate: false },
})
