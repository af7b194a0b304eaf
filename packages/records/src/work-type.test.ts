import { expect, it } from 'vitest'
import { workType } from './work-type.ts'

it.each([
  ['签订合同', 'contract'],
  ['签订施工合同', 'contract'],
  ['按合同付款', 'payment'],
  ['支付合同款', 'payment'],
  ['验收后付款', 'payment'],
  ['竣工验收', 'acceptance'],
  ['变更合同', 'change'],
  ['合同变更', 'change'],
  ['补充协议', 'change'],
  ['招标公告', 'tender'],
  ['中标公示', 'award'],
  ['开具发票', 'invoice'],
  ['Contract signed', 'contract'],
  ['挖沟', undefined],
  ['合同验收材料归档', 'contract'],
  ['材料：合同、发票、验收单归档', undefined],
  ['', undefined],
])('“%s” is %s', (what, type) => {
  expect(workType(what)).toBe(type)
})
