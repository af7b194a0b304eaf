import { describe, expect, it } from 'vitest'
import { searchPersonalData } from '../packages/core/src/privacy/find-personal.ts'
import { chance } from './personal/chance.ts'
import { hardNegatives } from './personal/hard.ts'

/** The same seed makes the same cases. */
const seed = 20260320
const each = 100

describe(`what only looks like a person, seed ${seed}`, () => {
  const by = chance(seed)
  const alarms = hardNegatives.map(([name, make]) => {
    const texts = Array.from({ length: each }, () => make(by))
    return [name, texts.filter((text) => searchPersonalData(text).length > 0)] as const
  })

  it('is at least ten thousand texts', () => {
    expect(hardNegatives.length * each).toBeGreaterThanOrEqual(10_000)
  })

  it('is left alone, but for one in a hundred, questions counted', () => {
    const told = alarms.filter(([, texts]) => texts.length > 15).map(([name, texts]) => `${name} ${texts.length}: ${texts[0]}`)
    expect(told).toEqual([])
    expect(alarms.reduce((sum, [, texts]) => sum + texts.length, 0) / (hardNegatives.length * each)).toBeLessThan(0.01)
  })
})
