import { describe, expect, it } from 'vitest'
import { searchPersonalData } from '../packages/core/src/privacy/find-personal.ts'
import { chance } from './personal/chance.ts'
import { groups } from './personal/groups.ts'

/** The same seed makes the same cases. */
const seed = 20260319
const each = 100

describe(`groups of ${each}, seed ${seed}`, () => {
  const by = chance(seed)
  const missed = groups.map(([name, kind, make]) => {
    const texts = Array.from({ length: each }, () => make(by))
    return [name, texts.filter((text) => !searchPersonalData(text).some((one) => one.kind === kind))] as const
  })

  it('are at least a hundred and ninety', () => {
    expect(new Set(groups.map(([name]) => name)).size).toBe(groups.length)
    expect(groups.length).toBeGreaterThanOrEqual(190)
  })

  it('are found, but for fewer than one in two hundred', () => {
    const all = missed.reduce((sum, [, texts]) => sum + texts.length, 0)
    expect(missed.filter(([, texts]) => texts.length > 4).map(([name, texts]) => `${name} ${texts.length}: ${texts[0]}`)).toEqual([])
    expect(all / (groups.length * each)).toBeLessThan(0.005)
  })
})
