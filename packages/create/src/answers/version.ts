import { createRequire } from 'node:module'

/** Of this package, as its own `package.json` has it; the packages of a new town carry the same one. */
export const version: string = (createRequire(import.meta.url)('../../package.json') as { version: string }).version
