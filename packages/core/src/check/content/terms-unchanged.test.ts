import { describe, expect, it } from 'vitest'
import type { Matter, Step, WorkEvent } from '../../record/matter.ts'
import { among, disclosure, event, outcome, resolution, review, works } from '../../testing/make.ts'
import { checkTermsUnchanged } from './terms-unchanged.ts'

const demand = { kind: 'unchanged', since: 'resolution' } as const
const at = (index: number, steps: readonly [Step, ...Step[]], head: Partial<Matter> = {}) => {
  const about = among(steps, index)
  return checkTermsUnchanged(demand, { ...about, matter: { ...about.matter, ...head } })
}
const decided = resolution({ amount: 100_00, scope: '三百米', counterparty: '县建筑公司', term: '三年' })

describe('a notice of what was decided', () => {
  const notice = (facts: Partial<ReturnType<typeof disclosure>>): Step => ({ ...disclosure(), ...facts })

  it.each([
    [99_99, 'broken'],
    [100_00, 'kept'],
    [100_01, 'broken'],
  ])('for 10000 fen says %i: %s', (amount, is) => {
    expect(at(1, [decided, notice({ amount })]).is).toBe(is)
  })

  it('that says otherwise is told at the fact, and is to be asked again', () => {
    expect(at(1, [decided, notice({ scope: '五百米' })])).toStrictEqual({
      is: 'broken',
      fault: { kind: 'unchanged', step: 'disclosure', since: 'resolution', term: 'scope', was: '三百米', now: '五百米' },
      at: 'scope',
      remedy: { kind: 'ask-again', term: 'scope' },
    })
  })

  it('tells each of the four that changed', () => {
    expect(at(1, [decided, notice({ amount: 1, counterparty: '镇建筑公司', term: '五年' })])).toMatchObject({
      fault: { term: 'amount' },
      also: [{ fault: { term: 'counterparty' } }, { fault: { term: 'term' } }],
    })
  })

  it('says a different sum, and not only a smaller or a larger word for it', () => {
    const sums = resolution({ scope: '9' })
    expect(at(1, [sums, notice({ scope: '10' })])).toMatchObject({ is: 'broken', fault: { was: '9', now: '10' } })
  })

  it('settles nothing: that is for the outcome', () => {
    expect(at(1, [decided, notice({ settled: 200_00 })])).toStrictEqual({ is: 'kept' })
  })
})

describe('a meeting in between', () => {
  it('that changed a term is told at the heading of what goes by it', () => {
    const steps = [decided, review({ amount: 200_00 }), disclosure()] as const
    expect(at(2, steps)).toMatchObject({ is: 'broken', fault: { was: 100_00, now: 200_00 }, at: 'heading' })
  })

  it('says nothing where only the head of the record, or nobody, says a term', () => {
    expect(at(1, [resolution(), disclosure()], { amount: 100_00 })).toStrictEqual({ is: 'kept' })
    expect(at(1, [resolution(), disclosure()]).is).toBe('not-asked')
    expect(at(1, [resolution(), { ...disclosure(), amount: 100_00 }]).is).toBe('not-asked')
  })
})

describe('the outcome', () => {
  it.each([
    [99_99, 'kept'],
    [100_00, 'kept'],
    [100_01, 'broken'],
  ])('of 10000 fen settled at %i: %s', (settled, is) => {
    expect(at(1, [decided, { ...outcome(), settled }]).is).toBe(is)
  })

  it('that was dearer leaves it open whether the rest was decided elsewhere', () => {
    expect(at(1, [resolution({ amount: 100_00 }), { ...outcome(), settled: 100_01 }])).toStrictEqual({
      is: 'broken',
      fault: { kind: 'unchanged', step: 'outcome', since: 'resolution', term: 'amount', was: 100_00, now: 100_01 },
      at: 'settled',
      remedy: { kind: 'ask-again', term: 'amount' },
      level: 'defect',
    })
  })
})

describe('contracts', () => {
  const contract = (amount?: number, more: Partial<WorkEvent> = {}) =>
    event('2026-04-12', 'contract', { ...(amount !== undefined && { amount }), ...more })
  const change = (amount?: number) => event('2026-05-12', 'change', amount === undefined ? {} : { amount })
  const signed = (...events: readonly WorkEvent[]) => at(1, [decided, works(...events)])

  it.each([
    [99_99, 'kept'],
    [100_00, 'kept'],
    [100_01, 'broken'],
  ])('for %i fen where 10000 were decided: %s', (amount, is) => {
    expect(signed(contract(amount)).is).toBe(is)
  })

  it('for more, with another, or for longer, are told where they stand', () => {
    const fault = { kind: 'unchanged', step: 'implementation', since: 'resolution' } as const
    const found = (term: 'amount' | 'counterparty', was: number | string, now: number | string) => ({
      is: 'broken',
      fault: { ...fault, term, was, now },
      at: { line: 'events', index: 1 },
      remedy: { kind: 'ask-again', term },
    })
    expect(signed(event('2026-04-01', 'tender'), contract(100_01, { counterparty: '镇建筑公司', term: '三年' }))).toStrictEqual({
      ...found('amount', 100_00, 100_01),
      also: [found('counterparty', '县建筑公司', '镇建筑公司')],
    })
  })

  it('speak from the change on that takes them beyond what was decided', () => {
    expect(signed(contract(60_00), change(50_00), change())).toMatchObject({ at: { index: 1 }, fault: { now: 110_00 } })
    expect(signed(contract(60_00), change(50_00), change())).not.toHaveProperty('also')
    expect(signed(contract(60_00), change(40_00))).toStrictEqual({ is: 'kept' })
  })

  it('under an earlier heading count with those under a later one', () => {
    expect(at(2, [decided, works(contract(60_00)), works(change(40_01))])).toMatchObject({ fault: { now: 100_01 } })
    expect(at(2, [decided, works(contract(60_00)), works(change(40_00))]).is).toBe('kept')
  })

  it('alone bind: what is tendered, invoiced or paid is held against them elsewhere', () => {
    expect(
      signed(event('2026-04-01', 'tender', { amount: 200_00, scope: '五百米' }), event('2026-06-01', 'payment', { amount: 200_00 })).is,
    ).toBe('not-asked')
  })

  it('about what nobody had decided change nothing', () => {
    expect(at(1, [resolution(), works(contract(100_00, { counterparty: '县建筑公司' }))]).is).toBe('not-asked')
  })
})

it('asks nothing where nothing was decided before', () => {
  expect(at(1, [review({ amount: 1 }), { ...disclosure(), amount: 2 }]).is).toBe('not-asked')
})

describe('a change of a contract', () => {
  const signed = (contract: number, ...changes: readonly number[]) => {
    const on = (type: WorkEvent['type'], amount: number): WorkEvent => event('2026-04-12', type, { amount })
    return at(1, [decided, works(on('contract', contract), ...changes.map((amount) => on('change', amount)))])
  }

  it('may say what is added or what the whole now is: too much by the first alone is unsure', () => {
    expect(signed(98_00, 99_00)).toMatchObject({ is: 'broken', level: 'defect', fault: { now: 197_00 } })
    expect(signed(98_00, 49_00)).toMatchObject({ is: 'broken', level: 'defect' })
    expect(signed(98_00, 100_00, 99_00)).toMatchObject({ is: 'broken', level: 'defect' })
  })

  it('is a breach where it is too much by both, or is no sum that a whole would come to', () => {
    const both = signed(98_00, 100_01)
    expect(both).toMatchObject({ is: 'broken', fault: { now: 198_01 } })
    expect(both).not.toHaveProperty('level')
    expect(signed(98_00, 48_99)).not.toHaveProperty('level')
    expect(signed(98_00, 2_00)).toStrictEqual({ is: 'kept' })
  })
})
