import { describe, expect, it } from 'vitest'
import { theDay } from '../../base/day.ts'
import { about, among, event, matter, outcome, review, works } from '../../testing/make.ts'
import { checkAfterWorks, lastDay } from './after-works.ts'

const demand = { kind: 'since', work: 'acceptance' } as const
const accepted = works(event('2026-08-25', 'acceptance'))

describe('an outcome of works accepted on 2026-08-25', () => {
  it.each([
    ['2026-08-24', 'broken'],
    ['2026-08-25', 'broken'],
    ['2026-08-26', 'kept'],
    ['2026-08-27', 'kept'],
  ])('posted on %s: %s', (from, is) => {
    expect(checkAfterWorks(demand, among([accepted, outcome(from)], 1)).is).toBe(is)
  })

  it('says from when it can hang', () => {
    expect(checkAfterWorks(demand, among([accepted, outcome('2026-08-25')], 1))).toStrictEqual({
      is: 'broken',
      fault: { kind: 'since', step: 'outcome', work: 'acceptance', done: '2026-08-25', day: '2026-08-25', earliest: '2026-08-26' },
      at: 'posted',
    })
    expect(checkAfterWorks(demand, among([accepted, outcome('2026-08-26')], 1))).toStrictEqual({ is: 'kept' })
  })

  it('waits for the last of them, under whichever heading and in whichever order they are told', () => {
    const more = works(event('2026-08-30', 'acceptance'), event('2026-08-28', 'acceptance'), event('2026-09-30', 'payment'))
    expect(checkAfterWorks(demand, among([accepted, more, outcome('2026-08-30')], 2))).toMatchObject({ fault: { done: '2026-08-30' } })
    expect(checkAfterWorks(demand, among([more, accepted, outcome('2026-08-31')], 2)).is).toBe('kept')
  })
})

describe('works accepted after the outcome was posted', () => {
  it('were not finished when it said so', () => {
    const found = checkAfterWorks(demand, among([works(), outcome('2026-08-20'), accepted], 1))
    expect(found).toMatchObject({ is: 'broken', fault: { done: '2026-08-25', day: '2026-08-20', earliest: '2026-08-26' } })
  })

  it('are another stage where others had been accepted before', () => {
    const stage = works(event('2026-08-10', 'acceptance'))
    expect(checkAfterWorks(demand, among([stage, outcome('2026-08-20'), accepted, outcome('2026-08-26')], 1)).is).toBe('kept')
  })
})

describe('since', () => {
  it('asks nothing while nothing was accepted', () => {
    expect(checkAfterWorks(demand, among([works(event('2026-08-25', 'payment')), outcome('2026-08-01')], 1)).is).toBe('not-asked')
  })

  it('asks nothing of a notice without a day, or of a meeting', () => {
    const { posted: _, ...undated } = outcome()
    expect(checkAfterWorks(demand, among([accepted, undated], 1)).is).toBe('not-asked')
    expect(checkAfterWorks(demand, about(review(), { index: 1, matter: matter([accepted, review()]), day: theDay('2026-03-12') })).is).toBe(
      'not-asked',
    )
  })
})

it('lastDay looks only at the works before a step', () => {
  const of = matter([review(), accepted, works(event('2026-09-01', 'acceptance'))])
  expect([0, 1, 2, 3].map((before) => lastDay(of, 'acceptance', before))).toEqual([undefined, undefined, '2026-08-25', '2026-09-01'])
  expect(lastDay(of, 'payment', 3)).toBeUndefined()
})
