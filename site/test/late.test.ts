import { judge, lawOn, nowhere, theDay } from '@cunyi/core'
import { read } from '@cunyi/records'
import { describe, expect, it } from 'vitest'
import { lateOf } from '../src/board/late-entry.ts'
import { rowOf } from '../src/board/rows/decision-row.ts'

const opening = '# 屋面修缮\n\n- 编号：2026-003\n'
const verdictOf = (text: string, seen?: string) => {
  const reading = read('a/2026/003.md', opening + text)
  const history = { seen: [seen === undefined ? undefined : { day: theDay(seen), commit: 'c1' }], rewritten: [] }
  return judge({ ...reading, history }, nowhere, lawOn, theDay('2026-11-23'))
}
const opinion = (more = '') => `\n## 合法性审查\n\n- 时间：2026-03-06 至 2026-03-09\n- 审查人：村法律顾问\n- 意见：通过\n${more}`
const works = (more = '') =>
  `\n## 实施\n${more}\n- 2026-04-12 签订分期付款合同：182000元\n- 2026-08-25 按合同付款：182000元\n- 2026-08-26 拨付尾款：2000元\n`

describe('the label of a step entered late', () => {
  it.each([
    ['2026-03-06', undefined],
    ['2026-03-09', undefined],
    ['2026-03-10', 1],
  ])('counts an opinion from the day it was given: %s', (day, late) => {
    expect(lateOf(verdictOf(opinion(`- 记录日期：${day}\n`)), 0)).toBe(late)
    expect(lateOf(verdictOf(opinion(), day), 0)).toBe(late)
  })

  it('counts works from the last of them where they say when, and from the first where the history shows it', () => {
    const said = (day: string) => lateOf(verdictOf(works(`\n- 记录日期：${day}\n`)), 0)
    expect(['2026-04-12', '2026-08-26', '2026-08-27'].map(said)).toEqual([undefined, undefined, 1])
    expect(['2026-04-12', '2026-04-13'].map((day) => lateOf(verdictOf(works(), day), 0))).toEqual([undefined, 1])
  })

  it('is not drawn where nobody says when', () => {
    expect(lateOf(verdictOf(opinion()), 0)).toBeUndefined()
    expect(lateOf(verdictOf(works()), 0)).toBeUndefined()
    expect(lateOf(verdictOf(opinion()), 7)).toBeUndefined()
  })

  it('lets pass what the town lets pass', () => {
    const verdict = verdictOf(opinion('- 记录日期：2026-03-12\n'))
    const days = (count: number) =>
      ({
        jurisdiction: 'local/x',
        statute: {
          id: 'local/x',
          title: { zh: '', en: '' },
          short: { zh: '', en: '' },
          from: theDay('2020-01-01'),
          verifiedOn: theDay('2020-01-01'),
          articles: {},
        },
        rules: [
          {
            id: 'local-recorded',
            on: ['resolution'],
            level: 'note',
            cites: [{ statute: 'local/x', article: 1 }],
            demand: { kind: 'recorded', days: count },
          },
        ],
      }) as const
    expect(lateOf({ ...verdict, village: { ...nowhere, local: [days(3)] } }, 0)).toBeUndefined()
    expect(lateOf({ ...verdict, village: { ...nowhere, local: [days(2)] } }, 0)).toBe(3)
  })
})

describe('what has been paid', () => {
  it('is what the reader took for a payment: 尾款 is one, 分期付款合同 is a contract', () => {
    expect(rowOf('a', verdictOf(works()), theDay('2026-11-23')).paid).toBe(18_400_000)
  })
})
