import { read } from '@cunyi/records'
import { expect, it } from 'vitest'
import { addStep, setFact, setLine } from './record-changes.ts'

const record = `# 修路

- 编号：2026-001

## 决议公开

- 公开日期：2026-03-19 至 2026-04-05
- 公开地点：村务公开栏

## 实施

- 2026-05-20 签订合同：168000元 西口建筑公司
`

it('writes a fact as it was typed, and takes it away', () => {
  expect(setFact(record, 'head', 'amount', '18.6万元')).toBe(record.replace('001\n', '001\n- 金额：18.6万元\n'))
  expect(setFact(record, 0, 'venue', ' ')).toBe(record.replace('- 公开地点：村务公开栏\n', ''))
})

it('puts a step where it belongs, and says where that is', () => {
  const added = addStep(record, 'proposal')
  expect(added).toBeDefined()
  expect(read('', added?.text ?? '').matter.steps[added?.at ?? -1]?.kind).toBe('proposal')
})

it('writes the first objection under a heading of its own, and the next below it', () => {
  const once =
    setLine(
      record,
      { at: 0, field: 'objections', line: 0 },
      '2026-03-25 书面 询问预算明细；2026-03-27 村务监督委员会答复：明细随公示张贴',
    ) ?? ''
  expect(once).toContain('\n### 异议\n\n- 2026-03-25 书面 询问预算明细')
  const twice = setLine(once, { at: 0, field: 'objections', line: 1 }, '2026-03-26 口头 询问工期') ?? ''
  const { matter, findings } = read('', twice)
  expect(matter.steps[0]?.objections).toHaveLength(2)
  expect(findings).toEqual([])
  expect(matter.steps[1]?.kind).toBe('implementation')
  expect(setLine(twice, { at: 0, field: 'objections', line: 1 }, '')).toBe(once)
})

it('writes works below those that are there, and changes one of them alone', () => {
  const more = setLine(record, { at: 1, field: 'events', line: 1 }, '2026-06-30 付款：168000元 西口建筑公司') ?? ''
  expect(more).toBe(`${record}- 2026-06-30 付款：168000元 西口建筑公司\n`)
  expect(setLine(more, { at: 1, field: 'events', line: 0 }, '2026-05-21 签订合同：168000元 西口建筑公司')).toBe(
    more.replace('05-20', '05-21'),
  )
})
