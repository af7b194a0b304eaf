import { describe, expect, it } from 'vitest'
import { statute } from '../base/citation.ts'
import { theDay } from '../base/day.ts'
import type { RuleSet } from '../rule/rule.ts'
import { lawOn } from './index.ts'
import { lawOf, withLaw } from './law-of.ts'

const setOf = (jurisdiction: string, id: string, from = '2024-01-01', to?: string): RuleSet => {
  const title = { zh: '某办法' }
  const day = theDay(from)
  const { text } = statute({
    id,
    title,
    short: title,
    from: day,
    verifiedOn: day,
    ...(to !== undefined && { to: theDay(to) }),
    articles: {},
  })
  return { jurisdiction, statute: text, rules: [] }
}
const idsOf = (sets: readonly RuleSet[] | undefined) => sets?.map(({ statute: { id } }) => id)
const on = theDay('2026-03-18')
const jiangsu = setOf('cn-js', 'cn-js/vco/2024-01-01')

describe('law that somebody brings along', () => {
  const law = withLaw(lawOn, [jiangsu])

  it('stands after the nation’s, in its own place alone', () => {
    expect(law('cn-js', on)).toEqual([...(lawOn('cn', on) ?? []), jiangsu])
    expect(law('cn-zj', on)).toBe(lawOn('cn-zj', on))
    expect(law('cn-jx', on)).toBeUndefined()
  })

  it('is not there before its first day, nor after its last', () => {
    expect(law('cn-js', theDay('2023-12-31'))).toBeUndefined()
    expect(withLaw(lawOn, [setOf('cn-js', 'cn-js/vco/2024-01-01', '2024-01-01', '2026-03-17')])('cn-js', on)).toBeUndefined()
  })

  it('is the same array wherever it is the same law, so nothing is opened twice', () => {
    expect(law('cn-js', theDay('2026-03-19'))).toBe(law('cn-js', on))
  })

  it('of a province is not enough without its organic law, and that is not enough without the nation’s', () => {
    expect(withLaw(lawOn, [setOf('cn-js', 'cn-js/disclosure/2024-01-01')])('cn-js', on)).toBeUndefined()
    expect(lawOf([jiangsu])('cn-js', on)).toBeUndefined()
  })

  it('of a city needs no list: any text of its own, below a province whose law is there', () => {
    const suzhou = setOf('cn-js-suzhou', 'cn-js-suzhou/assets/2024-01-01')
    expect(idsOf(withLaw(lawOn, [jiangsu, suzhou])('cn-js-suzhou', on))?.slice(-2)).toEqual([
      'cn-js/vco/2024-01-01',
      'cn-js-suzhou/assets/2024-01-01',
    ])
    expect(withLaw(lawOn, [suzhou])('cn-js-suzhou', on)).toBeUndefined()
  })

  it('adds to a place that is on file, and a text that is there already counts once', () => {
    const more = setOf('cn-zj', 'cn-zj/more/2024-01-01')
    const own = lawOn('cn-zj', on) ?? []
    expect(withLaw(lawOn, [...own, more])('cn-zj', on)).toEqual([...own, more])
  })
})
