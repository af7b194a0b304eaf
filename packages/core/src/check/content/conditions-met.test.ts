import { expect, it } from 'vitest'
import type { Step } from '../../record/matter.ts'
import { among, legality, review } from '../../testing/make.ts'
import { checkConditionsMet } from './conditions-met.ts'

const demand = { kind: 'met' } as const
const conditional = (facts: object = {}): Step => ({ ...legality(), conditions: '先做房屋鉴定', ...facts })

it('asks how the conditions of an opinion were met', () => {
  expect(checkConditionsMet(demand, among([conditional()], 0))).toStrictEqual({
    is: 'broken',
    fault: { kind: 'met', step: 'legality' },
    at: 'conditions',
    remedy: { kind: 'write', field: 'met' },
  })
})

it('is kept where it is said', () => {
  expect(checkConditionsMet(demand, among([conditional({ met: '已鉴定，安全' })], 0))).toStrictEqual({ is: 'kept' })
})

it.each(['未落实', '正在办理', '—'])('is not kept where they are said not to be met: %s', (met) => {
  expect(checkConditionsMet(demand, among([conditional({ met })], 0)).is).toBe('broken')
})

it('asks nothing where the conditions are none', () => {
  expect(checkConditionsMet(demand, among([conditional({ conditions: '无' })], 0)).is).toBe('not-asked')
})

it('asks nothing of an opinion without conditions, or of a meeting', () => {
  expect(checkConditionsMet(demand, among([legality()], 0)).is).toBe('not-asked')
  expect(checkConditionsMet(demand, among([review()], 0)).is).toBe('not-asked')
})
