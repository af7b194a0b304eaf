/** A stream of chances that a seed fixes. */
export type Chance = {
  readonly below: (limit: number) => number
  readonly one: <T>(of: readonly [T, ...T[]]) => T
  /** true so many times in a hundred */
  readonly often: (percent: number) => boolean
}

/** Mulberry32: small, and the same on every machine. */
export const chance = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { below, one: (of) => of[below(of.length)] ?? of[0], often: (percent) => next() * 100 < percent }
}
