import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const record = (correction: string) => `# 修路

## 党员大会审议

- 时间：2026-03-12
- 应到：46人
- 实到：38人
- 赞成：36

## 更正

- 时间：2026-04-01
${correction}
`
const amends = (correction: string) => {
  const step = read('x.md', record(correction)).matter.steps.at(-1)
  return step?.kind === 'correction' ? step.amends : undefined
}
const right = '- 更正对象：党员大会审议\n- 更正事项：实到\n- 原记：38人\n- 更正为：37人'

describe('a correction', () => {
  it('names the step, the fact, what stood there and what is right', () => {
    expect(amends(right)).toEqual({ step: 0, field: 'attended', was: { number: 38, unit: 'person' }, now: { number: 37, unit: 'person' } })
  })

  it('adds a fact that was not written', () => {
    expect(amends('- 更正对象：“党员大会审议”\n- 更正事项：反对\n- 更正为：2')).toEqual({ step: 0, field: 'against', now: 2 })
  })

  it('goes on from what the one before it put right', () => {
    const twice = record(
      `${right}\n\n## 更正（第二次）\n\n- 时间：2026-04-02\n${right.replace('38人', '37人').replace('为：37人', '为：36人')}`,
    )
    expect(read('x.md', twice).matter.steps.at(-1)).toMatchObject({ amends: { was: { number: 37 }, now: { number: 36 } } })
  })

  it.each([
    ['corrects', right.replace('党员大会审议', '民主协商')],
    ['corrects', right.replace('党员大会审议', '党员大会审议（第二次）')],
    ['corrects', right.replace('党员大会审议', '那次会')],
    ['item', right.replace('实到', '天气')],
    ['was', right.replace('38人', '39人')],
    ['was', right.replace('- 原记：38人\n', '')],
    ['was', right.replace('38人', '很多')],
    ['now', right.replace('37人', '好些')],
    ['now', right.replace('- 更正为：37人', '')],
  ])('that cannot be followed stops at %s', (unresolved, correction) => {
    expect(amends(correction)).toEqual({ unresolved })
  })

  it('that names no fact is left to people', () => {
    expect(amends('- 更正对象：党员大会审议\n- 原因：笔误')).toBeUndefined()
  })
})
