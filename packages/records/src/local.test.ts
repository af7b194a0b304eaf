import { judge, lawOn, theDay } from '@cunyi/core'
import { expect, it } from 'vitest'
import { read } from './read.ts'
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
