import { hash } from 'node:crypto'
import type { Day, Verdict } from '@cunyi/core'

/** A file to be judged, and what its verdict depends on besides the law. */
export type CacheKey = {
  readonly path: string
  readonly bytes: Uint8Array
  /** digest of the village's and the town's pages */
  readonly village: string
  readonly asOf: Day
}

/**
 * The digest of a file or a page: the same for a text and its bytes as UTF-8.
 *
 * @example digest('村') === digest(new Uint8Array([0xe6, 0x9d, 0x91])) //=> true
 */
export const digest = (bytes: Uint8Array | string): string => hash('sha256', bytes)

/**
 * Judges a file once, and after that only when it, its village or the day has changed.
 *
 * For programs that look at the same book again and again; nothing is written to disk, and the law is that of the running program.
 *
 * @param judged - reads and judges one file; called on the first sight of it
 * @example cacheVerdicts(() => verdict)({ path: '003.md', bytes: new Uint8Array(), village: '', asOf: '2026-03-18' }) === verdict //=> true
 */
export const cacheVerdicts = (judged: (asked: CacheKey) => Verdict): ((asked: CacheKey) => Verdict) => {
  const known = new Map<string, Verdict>()
  return (asked) => {
    const key = `${digest(asked.bytes)} ${asked.village} ${asked.asOf} ${asked.path}`
    const before = known.get(key)
    if (before !== undefined) return before
    const verdict = judged(asked)
    known.set(key, verdict)
    return verdict
  }
}
