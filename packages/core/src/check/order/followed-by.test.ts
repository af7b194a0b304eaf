import { describe, expect, it } from 'vitest'
import { theDay } from '../../base/day.ts'
import type { Step } from '../../record/matter.ts'
import { among, disclosure, event, outcome, review, works } from '../../testing/make.ts'
import { checkFollowedBy } from './followed-by.ts'

const demand = { kind: 'followed', work: 'acceptance', by: 'outcome', days: 90 } as const
const accepted = works(event('2026-05-01', 'contract'), event('2026-05-30', 'acceptance'))
const at = (asOf: string | undefined) => ({ asOf: asOf === undefined ? undefined : theDay(asOf) })
const then = (after: readonly Step[], asOf?: string) => checkFollowedBy(demand, among([accepted, ...after], 0, at(asOf)))

// Ninety days from the 30th of May, that day not counted, end on the 28th of August.
const boundary = [
  ['2026-08-27', 'kept'],
  ['2026-08-28', 'kept'],
  ['2026-08-29', 'broken'],
] as const

describe('the outcome of works accepted on 2026-05-30', () => {
  it.each(boundary)('posted on %s: %s, whether or not today is known', (day, is) => {
    expect(then([outcome(day)]).is).toBe(is)
    expect(then([outcome(day)], '2026-12-01').is).toBe(is)
  })

  it.each(boundary)('still to come on %s: %s', (day, is) => {
    expect(then([], day).is).toBe(is)
  })

  it('that was late is told where the works were accepted, and nothing is left to be done', () => {
    expect(then([outcome('2026-08-29')])).toStrictEqual({
      is: 'broken',
      fault: {
        kind: 'followed',
        work: 'acceptance',
        by: 'outcome',
        done: '2026-05-30',
        until: '2026-08-29',
        taken: true,
        needed: 90,
        had: 91,
        latest: '2026-08-28',
      },
      at: { line: 'events', index: 1 },
    })
    expect(then([outcome('2026-08-28')])).toStrictEqual({ is: 'kept' })
  })

  it('that is still to come is counted to today, and to be posted', () => {
    expect(then([], '2026-08-29')).toStrictEqual({
      is: 'broken',
      fault: {
        kind: 'followed',
        work: 'acceptance',
        by: 'outcome',
        done: '2026-05-30',
        until: '2026-08-29',
        needed: 90,
        had: 91,
        latest: '2026-08-28',
      },
      at: { line: 'events', index: 1 },
      remedy: { kind: 'take', step: 'outcome' },
    })
  })

  it('of a day after today is still to come, whatever the record says of it', () => {
    expect(then([outcome('2026-09-30')], '2026-08-28').is).toBe('kept')
    const late = then([outcome('2026-09-30')], '2026-08-29')
    expect(late).toMatchObject({ is: 'broken', fault: { until: '2026-08-29', had: 91 }, remedy: { kind: 'take' } })
    expect(late).not.toHaveProperty('fault.taken')
    expect(then([outcome('2026-08-29')], '2026-08-29')).toHaveProperty('fault.taken', true)
  })

  it('is the first one below, and no other step', () => {
    expect(then([review(), outcome('2026-08-28'), outcome('2026-12-01')]).is).toBe('kept')
    expect(checkFollowedBy(demand, among([outcome('2026-06-01'), accepted, disclosure('2026-06-01')], 1, at('2026-08-29'))).is).toBe(
      'broken',
    )
  })
})

describe('followed', () => {
  it('counts from the last acceptance of a step', () => {
    const twice = works(event('2026-05-01', 'acceptance'), event('2026-05-30', 'acceptance'), event('2026-06-20', 'payment'))
    expect(checkFollowedBy(demand, among([twice], 0, at('2026-08-29')))).toMatchObject({ fault: { done: '2026-05-30' }, at: { index: 1 } })
  })

  it('asks nothing of works that were not accepted', () => {
    expect(checkFollowedBy(demand, among([works(event('2026-05-30', 'payment')), outcome('2026-12-01')], 0, at('2026-12-01'))).is).toBe(
      'not-asked',
    )
  })

  it('asks nothing of another step', () => {
    expect(checkFollowedBy(demand, among([disclosure(), outcome('2026-12-01')], 0, at('2026-12-01'))).is).toBe('not-asked')
  })

  it('asks nothing while nobody knows today, or the day of the outcome', () => {
    const { posted: _, ...undated } = outcome()
    expect(then([]).is).toBe('not-asked')
    expect(then([undated], '2026-12-01').is).toBe('not-asked')
  })
})
