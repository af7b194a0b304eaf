import { expect, it } from 'vitest'
import { yuanInCapitals } from './yuan-capitals.ts'

// The first five are the examples of 支付结算办法's annex. Behind 角 it lets 整 be left out, and before 角 the 零, where the yuan end in 0.
it.each([
  [140_950, '壹仟肆佰零玖元伍角'],
  [600_714, '陆仟零柒元壹角肆分'],
  [168_032, '壹仟陆佰捌拾元叁角贰分'],
  [10_700_053, '壹拾万柒仟元伍角叁分'],
  [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
  [18_600_000, '壹拾捌万陆仟元整'],
  [100_000_000, '壹佰万元整'],
  [10_000_000_100, '壹亿零壹元整'],
  [0, '零元整'],
])('%i fen', (fen, said) => {
  expect(yuanInCapitals(fen)).toBe(said)
})
