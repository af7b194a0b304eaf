import { judge, lawOn, theDay } from '@cunyi/core'
import { expect, it } from 'vitest'
import { read } from '../decision/read.ts'
import { readTown } from './town.ts'
import { readVillage } from './village.ts'

const town = (rule: string) => readTown('town.md', `# 溪口街道\n\n- 适用地区：浙江省\n\n## 本地规定\n\n- ${rule}\n`)
const village = readVillage(
  'cangxi/village.md',
  `# 仓溪村

- 适用地区：浙江省

## 组成

| 起始日期 | 人口 | 有表决权党员 | 党组织委员 | 村民委员会成员 | 两委交叉任职 |
|---|---|---|---|---|---|
| 2025-01-10 | 960 | 46 | 7 | 5 | 1 |
`,
)
const record = (merged: string) =>
  read(
    'x.md',
    `# 路灯\n\n- 事项类别：公益事业的兴办和建设承包方案\n\n## 村“两委”会议商议\n\n- 时间：2026-03-05\n- 主持人：村党总支书记\n- 应到：11人\n- 实到：10人\n- 赞成：10\n- 反对：0\n${merged}`,
  )

it('a town may have the first two steps held together, if it says on what that rests', () => {
  const { local, findings } = town('提议与商议合并进行：允许（依据：本街道村级议事规则）')
  expect(findings).toEqual([])
  expect(local).toMatchObject([{ rules: [], exceptions: [{ rule: 'deliberation-after-proposal', claim: 'merged' }] }])
  const verdictOf = (merged: string) => judge(record(merged), { ...village, local }, lawOn, theDay('2026-03-06'))
  expect(verdictOf('- 合并进行：书记、主任一人担任，与村党组织提议合并\n')).toMatchObject({ answer: 'lawful', stage: 'deliberated' })
  expect(verdictOf('').answer).toBe('breached')
})

it.each(['提议与商议合并进行：允许', '提议与商议合并进行：也许（依据：本街道村级议事规则）'])('and not by %s', (rule) => {
  const { local, findings } = town(rule)
  expect(findings).toMatchObject([{ level: 'defect' }])
  expect(local).toEqual([])
})

it.each([
  ['异议答复天数：3天', [['local-objection-answered', 'answered']]],
  ['补录期限：5天', [['local-recorded', 'recorded']]],
  [
    '步骤间隔天数：2天',
    [
      ['local-deliberation-apart', 'apart'],
      ['local-review-apart', 'apart'],
      ['local-resolution-apart', 'apart'],
    ],
  ],
  ['公示期满再实施：要有', [['local-works-after-disclosure', 'outside']]],
  ['监督意见：要有', [['local-supervision', 'present']]],
  ['异议登记：要有', [['local-objection-log', 'present']]],
  ['公开照片：必须', [['local-board-photos', 'present']]],
  ['公开监督电话：要有', [['local-hotline', 'present']]],
  ['会议材料：要有', [['local-meeting-papers', 'present']]],
  ['乡镇列席：要有', [['local-observers', 'present']]],
])('a town may ask for %s', (rule, rows) => {
  const { local, findings } = town(`${rule}（依据：本街道村级议事规则）`)
  expect(findings).toEqual([])
  expect(local.flatMap(({ rules }) => rules.map(({ id, demand }) => [id, demand.kind]))).toEqual(rows)
})

it.each(['监督意见：随便', '异议答复天数：0天', '公示期满再实施：也许'])('and not for %s', (rule) => {
  const { local, findings } = town(`${rule}（依据：本街道村级议事规则）`)
  expect(findings).toMatchObject([{ level: 'defect', fault: { what: 'value' } }])
  expect(local).toEqual([])
})

it('what a town asks of a notice is missed where the record has none', () => {
  const { local } = town('监督意见：要有（依据：本街道村级议事规则）')
  const notice = (part: string) =>
    read('x.md', `# 路灯\n\n## 决议公开\n\n- 公开日期：2026-03-19 至 2026-04-05\n- 公开地点：村务公开栏\n${part}`)
  const rules = (part: string) =>
    judge(notice(part), { ...village, local }, lawOn).findings.map(({ rule, fault }) => [rule, 'field' in fault ? fault.field : ''])
  expect(rules('')).toContainEqual(['local-supervision', 'supervision'])
  expect(rules('\n### 监督意见\n\n- 村务监督委员会 2026-04-05：公开属实\n')).not.toContainEqual(['local-supervision', 'supervision'])
})
