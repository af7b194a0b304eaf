import { describe, expect, it } from 'vitest'
import type { Step, WorkEvent } from '../../record/matter.ts'
import { among, disclosure, event, outcome, resolution, works } from '../../testing/make.ts'
import { checkAmountsAgree } from './amounts-agree.ts'

const plainly = { kind: 'agrees' } as const
const closely = { kind: 'agrees', closely: true } as const
const on = '2026-05-12'
const settled = (sum: number): Step => ({ ...outcome(), settled: sum })
/** What is said of 100 yuan settled, over works told under one heading or several. */
const of = (demand: Parameters<typeof checkAmountsAgree>[0], ...done: readonly (readonly WorkEvent[])[]) => {
  const steps = [resolution(), ...done.map((events) => works(...events)), settled(100_00)] as const
  return checkAmountsAgree(demand, among(steps, steps.length - 1))
}
const sum = (type: 'invoice' | 'payment' | 'contract' | 'change', amount: number) => event(on, type, { amount })

describe('what was settled at 100 yuan', () => {
  // Less than a yuan is rounding.
  it.each([
    ['invoice', 98_99, 'broken'],
    ['invoice', 99_00, 'broken'],
    ['invoice', 99_01, 'kept'],
    ['invoice', 100_00, 'kept'],
    ['invoice', 100_99, 'kept'],
    ['invoice', 101_00, 'broken'],
    ['payment', 101_01, 'broken'],
    ['payment', 101_00, 'broken'],
    ['payment', 100_99, 'kept'],
    // That not all of it is paid yet contradicts nothing.
    ['payment', 99_00, 'kept'],
    ['payment', 1, 'kept'],
    ['contract', 1, 'kept'],
  ] as const)('contradicts itself: %s of %i fen is %s', (type, amount, is) => {
    expect(of(plainly, [sum(type, amount)]).is).toBe(is)
  })

  it.each([
    ['payment', 98_99, 'broken'],
    ['payment', 99_00, 'broken'],
    ['payment', 99_01, 'kept'],
    ['payment', 100_00, 'kept'],
    // That more was paid contradicts itself, and is told as that.
    ['payment', 101_00, 'kept'],
    ['contract', 99_00, 'broken'],
    ['contract', 99_01, 'kept'],
    ['contract', 100_99, 'kept'],
    ['contract', 101_00, 'broken'],
    ['invoice', 1, 'kept'],
  ] as const)('differs: %s of %i fen is %s', (type, amount, is) => {
    expect(of(closely, [sum(type, amount)]).is).toBe(is)
  })

  it('is held against a contract with all its changes', () => {
    expect(of(closely, [sum('contract', 80_00), sum('change', 20_00)])).toStrictEqual({ is: 'kept' })
    expect(of(closely, [sum('contract', 80_00)], [sum('change', 30_00)])).toMatchObject({ fault: { other: 110_00 } })
  })

  it('says how far apart the two are, and where the last of the sums stands', () => {
    const fault = { kind: 'agrees', what: 'invoiced', settled: 100_00, other: 97_00, difference: 3_00 }
    const at = { line: 'events', index: 1 }
    const rest = [event(on, 'invoice'), sum('payment', 90_00)]
    expect(of(plainly, [sum('invoice', 40_00), sum('invoice', 57_00), ...rest], [sum('payment', 10_00)])).toStrictEqual({
      is: 'broken',
      fault,
      at: 'settled',
      beside: { step: 1, at },
    })
  })

  it('tells payments and invoices apart, each as a mistake of its own', () => {
    expect(of(plainly, [sum('payment', 110_00), sum('invoice', 120_00)])).toMatchObject({
      fault: { what: 'paid', other: 110_00 },
      also: [{ fault: { what: 'invoiced', other: 120_00 } }],
    })
    expect(of(closely, [sum('payment', 90_00), sum('contract', 95_00)])).toMatchObject({
      fault: { what: 'paid', difference: 10_00 },
      also: [{ fault: { what: 'contracted', difference: 5_00 } }],
    })
  })

  it('is held against no sum that nobody wrote', () => {
    expect(of(plainly, [event(on, 'invoice')])).toStrictEqual({ is: 'kept' })
    expect(of(closely, [event(on, 'payment'), event(on, undefined, { amount: 7_00 })])).toStrictEqual({ is: 'kept' })
  })

  it('is not asked after where nothing of a known kind was done, or nothing was settled', () => {
    expect(of(plainly, [event(on, undefined, { amount: 7_00 })]).is).toBe('not-asked')
    expect(checkAmountsAgree(plainly, among([works(sum('payment', 7_00)), outcome()], 1)).is).toBe('not-asked')
    // Only the outcome settles.
    expect(checkAmountsAgree(plainly, among([works(sum('payment', 7_00)), { ...disclosure(), settled: 1 }], 1)).is).toBe('not-asked')
  })
})

describe('with whom the contract was made', () => {
  const [county, town] = ['县建筑公司', '镇建筑公司'] as const
  const to = (type: WorkEvent['type'], counterparty?: string) => event(on, type, counterparty === undefined ? {} : { counterparty })
  const at = (index: number, ...steps: readonly [Step, ...Step[]]) => checkAmountsAgree(plainly, among(steps, index))

  it('is who is paid, whatever the blanks and the full stop', () => {
    expect(at(0, works(to('contract', county), to('payment', ' 县建筑公司。')))).toStrictEqual({ is: 'kept' })
  })

  it('is told where another is named, beside the place where the first is', () => {
    const other = (index: number) => ({
      is: 'broken',
      fault: { kind: 'agrees', what: 'counterparty', asked: county, found: town },
      at: { line: 'events', index },
      beside: { step: 1, at: { line: 'events', index: 1 } },
    })
    const first = works(to('tender'), to('contract', county))
    const paid = works(to('invoice', town), to('payment'), to('payment', county), to('payment', town))
    expect(at(2, resolution(), first, paid)).toStrictEqual({ ...other(0), also: [other(3)] })
  })

  it('is told once, under the heading where it stands', () => {
    const [first, stranger, third] = [works(to('contract', county)), works(to('payment', town)), works(to('payment', county))]
    expect(at(0, first, stranger, third).is).toBe('not-asked')
    expect(at(1, first, stranger, third).is).toBe('broken')
    expect(at(2, first, stranger, third).is).toBe('kept')
  })

  it('is asked anew since the last decision, whatever was before it', () => {
    const before = works(to('contract', town))
    expect(at(2, before, resolution(), works(to('contract', county), to('payment', county))).is).toBe('kept')
    expect(at(2, before, resolution(), works(to('contract', county))).is).toBe('not-asked')
  })

  it('is not asked after where nobody, or nobody else, is named', () => {
    expect(at(0, works(to('contract'), to('payment'))).is).toBe('not-asked')
    expect(at(0, works(to('contract'), to('payment', county), to('payment'))).is).toBe('not-asked')
  })

  it.each([
    ['payment', town, 'broken'],
    ['invoice', town, 'broken'],
    ['payment', county, 'kept'],
    ['payment', ' 县建筑公司。', 'kept'],
    // A contract with another is told as changed, and no other work says who is paid.
    ['contract', town, 'not-asked'],
    ['tender', town, 'not-asked'],
  ] as const)('is whom the decision named, where a %s is the first to name one: %s', (type, name, is) => {
    const found = at(1, { ...resolution(), counterparty: county }, works(to(type, name)))
    expect(found.is).toBe(is)
    if (is === 'broken')
      expect(found).toStrictEqual({
        is: 'broken',
        level: 'note',
        fault: { kind: 'agrees', what: 'counterparty', asked: county, found: town, since: 'resolution' },
        at: { line: 'events', index: 0 },
        beside: { step: 0, at: 'counterparty' },
      })
  })

  it('is not held against a decision that named nobody, nor against one that is still to come', () => {
    expect(at(1, resolution(), works(to('payment', town))).is).toBe('not-asked')
    expect(at(0, works(to('payment', town)), { ...resolution(), counterparty: county }).is).toBe('not-asked')
  })

  it('speaks once of a step: what contradicts itself goes before what is only to be looked at', () => {
    const found = at(1, { ...resolution(), counterparty: county }, works(to('payment', town), to('payment', county)))
    expect(found).toMatchObject({ fault: { asked: town, found: county } })
    expect(found).not.toHaveProperty('level')
    expect(found).not.toHaveProperty('also')
  })

  it('contradicts itself or does not: it is never only looked at closely', () => {
    expect(checkAmountsAgree(closely, among([works(to('contract', county), to('payment', town))], 0)).is).toBe('not-asked')
  })
})
