/** Chance that comes out the same each time: a seed in, numbers from 0 to below 1 out (mulberry32). */
export type Chance = () => number

export const chance = (seed: number): Chance => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A whole number, both ends among them. */
export const between = (by: Chance, least: number, most: number): number => least + Math.floor(by() * (most - least + 1))

export const pick = <One>(by: Chance, ones: readonly One[]): One => {
  const one = ones[Math.floor(by() * ones.length)]
  if (one === undefined) throw new Error('there is nothing to pick from')
  return one
}

/** So many digits, the first of them from 1 on. */
export const digits = (by: Chance, count: number): string =>
  Array.from({ length: count }, (_, index) => between(by, index === 0 ? 1 : 0, 9)).join('')

export const two = (number: number): string => String(number).padStart(2, '0')
