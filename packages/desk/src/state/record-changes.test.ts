import { read } from '@cunyi/records'
import { expect, it } from 'vitest'
import { addStep, type ChangedText, setFact, setLine } from './record-changes.ts'

const record = `# 修路

- 编号：2026-001

## 决议公开

- 公开日期：2026-03-19 至 2026-04-05
- 公开地点：村务公开栏

## 实施

- 2026-05-20 签订合同：168000元 西口建筑公司
`

const textOf = (changed: ChangedText): string => ('text' in changed ? changed.text : `refused: ${changed.refused}`)

it('writes a fact as it was typed, and takes it away', () => {
  expect(textOf(setFact(record, 'head', 'amount', '18.6万元'))).toBe(record.replace('001\n', '001\n- 金额：18.6万元\n'))
  expect(textOf(setFact(record, 0, 'venue', ' '))).toBe(record.replace('- 公开地点：村务公开栏\n', ''))
  expect(textOf(setFact(record, 0, 'hotline', ''))).toBe(record)
})

it('says why a change is not made', () => {
  const twice = record.replace('001\n', '001\n- 编号：2026-002\n')
  expect(setFact(twice, 'head', 'number', '2026-003')).toMatchObject({ refused: 'written-twice' })
  expect(setLine(record, { at: 7, field: 'events', line: 0 }, '2026-05-20 开工')).toEqual({ refused: 'no-such-step' })
  expect(setLine(record, { at: 1, field: 'events', line: 0 }, '五月开工')).toEqual({ refused: 'not-read-back' })
})

it('puts a step where it belongs, and says where that is', () => {
  const added = addStep(record, 'proposal')
  if ('refused' in added) throw new Error(added.refused)
  expect(read('', added.text).matter.steps[added.at]?.kind).toBe('proposal')
})

it('writes the first objection under a heading of its own, and the next below it', () => {
  const place = { at: 0, field: 'objections' } as const
  const first = '2026-03-25 书面 询问预算明细；2026-03-27 村务监督委员会答复：明细随公示张贴'
  const once = textOf(setLine(record, { ...place, line: 0 }, first))
  expect(once).toContain('\n### 异议\n\n- 2026-03-25 书面 询问预算明细')
  const twice = textOf(setLine(once, { ...place, line: 1 }, '2026-03-26 口头 询问工期'))
  const { matter, findings } = read('', twice)
  expect(matter.steps[0]?.objections).toHaveLength(2)
  expect(findings).toEqual([])
  expect(matter.steps[1]?.kind).toBe('implementation')
  expect(textOf(setLine(twice, { ...place, line: 1 }, ''))).toBe(once)
})

it('writes works below those that are there, and changes one of them alone', () => {
  const more = textOf(setLine(record, { at: 1, field: 'events', line: 1 }, '2026-06-30 付款：168000元 西口建筑公司'))
  expect(more).toBe(`${record}- 2026-06-30 付款：168000元 西口建筑公司\n`)
  expect(textOf(setLine(more, { at: 1, field: 'events', line: 0 }, '2026-05-21 签订合同：168000元 西口建筑公司'))).toBe(
    more.replace('05-20', '05-21'),
  )
})

it('changes one line of a file from Windows, and keeps every other byte', () => {
  const windows = record.replaceAll('\n', '\r\n').replace('- 2026', '*  2026')
  expect(textOf(setLine(windows, { at: 1, field: 'events', line: 0 }, '2026-05-21 开工'))).toBe(
    windows.replace('2026-05-20 签订合同：168000元 西口建筑公司', '2026-05-21 开工'),
  )
  expect(textOf(setLine(windows, { at: 1, field: 'events', line: 1 }, '2026-06-01 完工'))).toBe(`${windows}*  2026-06-01 完工\r\n`)
})
