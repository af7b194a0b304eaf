import { words } from '@cunyi/core'
import { expect, it } from 'vitest'
import { pastedFacts, pastedRecord } from './pasted-facts.ts'

it('reads what was pasted for the step that it is pasted into', () => {
  const { facts, others } = pastedFacts(
    '2026年3月18日在村部召开，应到会45人，实到会41人\n同意38票，反对2票，弃权1票',
    '村民代表会议决议',
    'resolution',
  )
  expect(facts).toEqual(
    expect.arrayContaining([
      { field: 'shouldAttend', words: '45人' },
      { field: 'attended', words: '41人' },
      { field: 'for', words: '38' },
      { field: 'against', words: '2' },
      { field: 'abstained', words: '1' },
    ]),
  )
  expect(others).toBe(0)
})

it('offers no fact of another meeting than that whose card is open', () => {
  const pasted = '党员大会审议\n应到：46人\n实到：38人\n村民代表会议决议\n应到：45人'
  expect(pastedFacts(pasted, '村民代表会议决议', 'resolution')).toEqual({ facts: [{ field: 'shouldAttend', words: '45人' }], others: 2 })
})

it('offers nothing where nothing is understood', () => {
  expect(pastedFacts('大家都说好，就这么定了。', '村民代表会议决议', 'resolution')).toEqual({ facts: [], others: 0 })
})

it('makes a draft of a whole document under the title and the kind that were chosen; what the document says of its number stays', () => {
  const about = { title: '村口停车场建设', kind: 'other', number: '2026-009', names: words.zh.names } as const
  const draft = pastedRecord('村民代表会议记录\n应到会45人，实到会41人', about)
  expect(draft).toMatch(/^# 村口停车场建设\n\n- 编号：2026-009\n- 事项类别：其他/)
  expect(pastedRecord('编号：2026-003\n金额：5万元', about)).toContain('- 编号：2026-003（待核对）\n')
  expect(draft).toContain('## 村民代表会议决议\n\n- 应到：45人（待核对）\n- 实到：41人（待核对）')
})
