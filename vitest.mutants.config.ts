import { defineConfig } from 'vitest/config'

/** The copy that is mutated holds core alone: its tests need nothing of the machine. */
export default defineConfig({ test: { include: ['packages/core/src/**/*.test.ts'], isolate: false } })
