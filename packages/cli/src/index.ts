export { cacheVerdicts, digest } from './book/verdict-cache.ts'
export { run } from './program/run.ts'
export type { Exit } from './world/exit.ts'
export type { World } from './world/world.ts'
