import { judge, lawOn, type Matter, readingOf, type Step, theDay } from '@cunyi/core'
import { describe, expect, it } from 'vitest'
import { disclosure, event, matter, outcome, proposal, resolution, village, works } from '../../packages/core/src/testing/make.ts'
import { dayLine } from '../src/view/days.ts'
import { moneyRows } from '../src/view/figures/money.ts'

const asOf = theDay('2026-11-23')
const lineOf = (steps: readonly Step[], more: Partial<Matter> = {}) =>
  dayLine(judge(readingOf({ ...matter(steps), ...more }), village(), lawOn, asOf), asOf)

describe('the line of days', () => {
  it('begins with the first day that anything is known of, and puts each step in its place', () => {
    // A hundred days: a day is a hundredth.
    const line = lineOf([proposal({ day: theDay('2026-08-15') }), disclosure('2026-10-04', '2026-11-13')])
    expect(line).toMatchObject({ first: '2026-08-15', last: '2026-11-23', today: 100 })
    expect(line?.rows.map(({ at, wide }) => [at, wide])).toEqual([
      [0, 1.2],
      [50, 40],
    ])
  })

  it('shows the time between a notice and its meeting apart, and works from the first to the last', () => {
    const line = lineOf([
      resolution({ notice: theDay('2026-08-15'), day: theDay('2026-08-25') }),
      works(event('2026-09-04', 'contract'), event('2026-10-04', 'payment')),
    ])
    expect(line?.rows).toMatchObject([
      { at: 10, notice: { at: 0, wide: 10 } },
      { kind: 'implementation', at: 20, wide: 30 },
    ])
  })

  it('has a stroke at the promised day, and none at today once the matter has ended', () => {
    const steps = [proposal({ day: theDay('2026-08-15') }), disclosure('2026-10-04', '2026-11-13')]
    expect(lineOf(steps, { deadline: theDay('2026-10-04') })?.deadline).toBe(50)
    expect(lineOf(steps)).not.toHaveProperty('deadline')
    expect(lineOf([proposal(), resolution({ for: 1, against: 40, abstained: 0 })])).not.toHaveProperty('today')
  })

  it('is none of one day', () => {
    expect(lineOf([proposal()])).toBeUndefined()
    expect(lineOf([])).toBeUndefined()
  })
})

describe('the sums of a matter', () => {
  it('stand in the order in which they come about, payments and contracts each added up', () => {
    const steps = [
      works(
        event('2026-04-12', 'contract', { amount: 100 }),
        event('2026-04-20', 'contract', { amount: 20 }),
        event('2026-05-01', 'payment', { amount: 70 }),
        event('2026-05-02', 'payment', { amount: 40 }),
        event('2026-05-03', 'invoice', { amount: 999 }),
      ),
      { ...outcome(), settled: 115 },
    ]
    expect(moneyRows({ ...matter(steps), amount: 130 })).toEqual([
      { is: 'planned', sum: 130 },
      { is: 'contracted', sum: 120 },
      { is: 'paid', sum: 110 },
      { is: 'settled', sum: 115 },
    ])
  })

  it('say what the resolution approved only where that is another sum', () => {
    expect(moneyRows({ ...matter([resolution({ amount: 120 })]), amount: 130 })).toEqual([
      { is: 'planned', sum: 130 },
      { is: 'approved', sum: 120 },
    ])
    expect(moneyRows({ ...matter([resolution({ amount: 130 })]), amount: 130 })).toEqual([{ is: 'planned', sum: 130 }])
  })
})
