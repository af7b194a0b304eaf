import scslre from 'scslre'
import { describe, expect, it } from 'vitest'
import { allPatterns, allPumps, slowPumps } from './patterns/pumped.ts'
import { cap } from './stalling.ts'

const patterns = await allPatterns()
const pumps = await allPumps()

/** Whether a pattern can be asked in several ways of the same characters, so that each doubles or multiplies the work within one place. */
const waysBack = (source: string, flags: string): readonly string[] =>
  scslre
    .analyse({ source, flags }, { reportTypes: { Move: false } })
    .reports.filter(({ type, exponential }) => exponential || type === 'Self')
    .map(({ type }) => type)

describe('every expression of ours', () => {
  it('is read, those that are put together from words too', () => {
    expect(patterns.length).toBeGreaterThan(400)
    expect(pumps.length).toBeGreaterThan(4_000)
  })

  it('would be told if it went back over and over', () => {
    expect(waysBack('(?:a+)+$', '')).not.toEqual([])
    expect(waysBack('(?:\\s*甲\\s*)*$', 'u')).not.toEqual([])
  })

  it.each(patterns.map(({ source, flags, where }) => [`${where} ${source.slice(0, 40)}`, source, flags] as const))(
    '%s goes back in one way',
    (_, source, flags) => {
      expect(waysBack(source, flags)).toEqual([])
    },
  )
})

describe('what an expression looks for, again and again', () => {
  it('costs at most three times what an ordinary record does: one piece of twenty-four', () => {
    expect(
      slowPumps(
        pumps.filter((_, index) => index % 24 === 3),
        16_384,
      ),
    ).toEqual([])
  }, 300_000)

  it('and at the cap: one of four hundred', () => {
    expect(
      slowPumps(
        pumps.filter((_, index) => index % 400 === 7),
        cap - 64,
      ),
    ).toEqual([])
  }, 300_000)

  it('and the doors of a house, sixty thousand of them', () => {
    expect(slowPumps(['1幢', '未成年人学生,上官', '1 ', '(一)', '- 1. > '], cap / 2 - 64)).toEqual([])
  }, 300_000)
})
