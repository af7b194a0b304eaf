import { expect, it } from 'vitest'
import { theDay } from '../../base/day.ts'
import type { WorkEvent } from '../../record/matter.ts'
import { findUnnamedSums } from './unnamed-sums.ts'

const day = theDay('2026-05-06')
const line = (what: string, amount: number, type?: WorkEvent['type']): WorkEvent => ({ day, what, amount, ...(type && { type }) })
const over = (events: readonly WorkEvent[], earlier: readonly WorkEvent[] = []): readonly number[] =>
  findUnnamedSums(events, earlier, 100_00).map(({ fault }) => (fault.kind === 'agrees' && 'difference' in fault ? fault.difference : 0))
const contract = line('签订合同', 90_00, 'contract')

it('asks of a sum that nothing names from the first fen that would be too much', () => {
  expect(over([contract, line('设计费', 10_00)])).toEqual([])
  expect(over([contract, line('设计费', 10_01)])).toEqual([1])
  expect(over([line('设计费', 10_01)], [contract])).toEqual([1])
})

it('counts it with what was paid where that is more than the contracts', () => {
  expect(over([line('付款', 95_00, 'payment'), line('又给', 5_00)])).toEqual([])
  expect(over([line('付款', 95_00, 'payment'), line('又给', 5_01)])).toEqual([1])
})

it('counts them together, those of the steps before as well', () => {
  expect(over([contract, line('设计费', 6_00), line('监理费', 4_00)])).toEqual([])
  expect(over([contract, line('设计费', 6_00), line('监理费', 4_01)])).toEqual([1])
  expect(over([line('监理费', 4_01)], [contract, line('设计费', 6_00)])).toEqual([1])
  expect(over([contract, line('结算审定', 95_00), line('设计费', 6_00), line('监理费', 4_00)])).toEqual([])
})

it('takes a whole for the whole', () => {
  expect(over([contract, line('结算审定', 100_00)])).toEqual([])
  expect(over([contract, line('结算审定', 100_01)])).toEqual([1])
})

it('asks nothing of what has a name, or comes back', () => {
  expect(over([contract, line('付款', 90_00, 'payment')])).toEqual([])
  expect(over([contract, line('退还履约保证金', 90_00)])).toEqual([])
  expect(over([contract, line('收到补助款', 90_00)])).toEqual([])
})
