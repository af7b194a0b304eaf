import { nowhere, type StepKind, theDay } from '@cunyi/core'
import { describe, expect, it } from 'vitest'
import type { BoardDecision, StepRow } from '../src/board/decision.ts'
import { figuresOf, isOverdue, legs, median, percent } from '../src/view/figures/figures.ts'
import { resolvedByMonth } from '../src/view/figures/months.ts'

const asOf = theDay('2026-11-23')
const base: BoardDecision = {
  path: 'a/2026/001.md',
  folder: 'a',
  year: '2026',
  title: '甲',
  status: 'open',
  answer: 'lawful',
  stage: 'proposed',
  steps: [],
  findings: [],
  statutes: [],
  village: nowhere,
}
const of = (changes: Partial<BoardDecision>): BoardDecision => ({ ...base, ...changes })
const step = (kind: StepKind, day: string, more: Partial<StepRow> = {}): StepRow => ({ kind, standing: 'taken', day: theDay(day), ...more })
const meeting = (due: number, came: number, more: Partial<NonNullable<StepRow['turnout']>> = {}): StepRow =>
  step('resolution', '2026-03-18', {
    turnout: { body: 'representatives', due: { number: due, unit: 'person' }, came: { number: came, unit: 'person' }, ...more },
  })

describe('figures', () => {
  it('of nothing are nothing', () => {
    expect(figuresOf([])).toEqual({
      total: 0,
      underWay: 0,
      overdue: 0,
      posted: 0,
      breached: 0,
      unknown: 0,
      decided: 0,
      spent: 0,
      besides: 0,
      days: legs.map(() => undefined),
    })
  })

  it('count where decisions stand; what cannot be read is under no way', () => {
    const figures = figuresOf([
      of({}),
      of({ stage: 'completed', status: 'completed' }),
      of({ stage: 'disclosed', status: 'posted', hanging: { from: asOf } }),
      of({ status: 'breached', stage: 'resolved', answer: 'breached' }),
      of({ status: 'unknown', stage: 'rejected', answer: 'unknown' }),
      of({ status: 'unread', stage: 'empty', answer: 'unknown' }),
    ])
    expect(figures).toMatchObject({ total: 6, underWay: 3, posted: 1, breached: 1, unknown: 2 })
  })

  it('call overdue what has a last day that passed', () => {
    const overdue = { is: 'promised', day: theDay('2026-11-22'), days: 1 } as const
    expect([isOverdue(of({ overdue })), isOverdue(of({ deadline: theDay('2026-11-22') }))]).toEqual([true, false])
    expect(figuresOf([of({ overdue }), of({})]).overdue).toBe(1)
  })

  it('add up who came over who should have, and leave out slips, other units and days to come', () => {
    const households = step('resolution', '2026-03-18', {
      turnout: { body: 'assembly', due: { number: 250, unit: 'household' }, came: { number: 200, unit: 'person' } },
    })
    const ahead: StepRow = { ...meeting(45, 45), standing: 'to-come' }
    const figures = figuresOf([of({ steps: [meeting(45, 41), meeting(30, 31), households, ahead] }), of({ steps: [meeting(15, 10)] })])
    expect(figures.turnout).toEqual({ part: 51, whole: 60 })
    expect(percent({ part: 51, whole: 60 })).toBe(85)
  })

  it('take women’s share from the representatives’ meetings that state it', () => {
    const steps = [
      meeting(45, 40, { women: 14 }),
      meeting(45, 41),
      meeting(45, 10, { women: 11 }),
      meeting(60, 50, { body: 'assembly', women: 20 }),
    ]
    expect(figuresOf([of({ steps })]).women).toEqual({ part: 14, whole: 40 })
  })

  it('count what was decided and what was spent over the same matters, and apart what was spent on others', () => {
    const figures = figuresOf([
      of({ status: 'completed', stage: 'completed', amount: 100, settled: 90, paid: 80 }),
      of({ status: 'resolved', stage: 'resolved', amount: 10 }),
      of({ status: 'breached', stage: 'completed', answer: 'breached', amount: 1000, paid: 700 }),
      of({ status: 'open', amount: 5 }),
    ])
    expect(figures).toMatchObject({ decided: 110, spent: 90, besides: 700 })
  })

  it('take the middle of the days on each leg, by the last round', () => {
    const first = [step('proposal', '2026-03-02'), step('deliberation', '2026-03-05'), step('review', '2026-03-12')]
    const second = [step('proposal', '2026-03-02'), step('deliberation', '2026-03-04'), step('deliberation', '2026-03-11', { round: 2 })]
    const late = [step('review', '2026-03-02'), step('deliberation', '2026-03-12')]
    const { days } = figuresOf([of({ steps: first }), of({ steps: second }), of({ steps: late })])
    expect(days).toEqual([6, 7, undefined, undefined, undefined])
  })
})

it('the resolutions of a year are counted by the month of their day; what was not taken, and other years, are not', () => {
  const steps = [
    step('resolution', '2026-03-18'),
    step('resolution', '2026-12-31', { round: 2 }),
    step('resolution', '2025-03-18'),
    step('resolution', '2026-03-19', { standing: 'lost' }),
    step('review', '2026-03-12'),
  ]
  expect(resolvedByMonth([of({ steps }), of({ steps: [step('resolution', '2026-03-01')] })], '2026')).toEqual([
    0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1,
  ])
})

describe('the median', () => {
  it.each([
    [[], undefined],
    [[7], 7],
    [[9, 1], 5],
    [[3, 1, 2], 2],
    [[3, 1, 2, 10], 2.5],
  ] as const)('of %j is %s', (numbers, expected) => {
    expect(median(numbers)).toBe(expected)
  })
})
