import { describe, expect, it } from 'vitest'
import { theDay } from '../../base/day.ts'
import { about, resolution } from '../../testing/make.ts'
import { checkMeetingNotice } from './meeting-notice.ts'

const days = (number: number, body: 'assembly' | 'representatives') => ({ kind: 'notice', body, days: number }) as const

describe('notice', () => {
  it.each([
    ['2026-03-09', 'kept', undefined],
    ['2026-03-10', 'kept', undefined],
    ['2026-03-11', 'broken', 'note'],
    ['2026-03-12', 'broken', undefined],
    ['2026-03-21', 'broken', undefined],
    ['2026-03-22', 'broken', undefined],
  ])('ten days before the assembly of 2026-03-21, given on %s: %s %s', (given, is, level) => {
    const step = resolution({ notice: theDay(given), day: theDay('2026-03-21') }, 'assembly')
    const outcome = checkMeetingNotice(days(10, 'assembly'), about(step))
    expect(outcome.is).toBe(is)
    expect('level' in outcome ? outcome.level : undefined).toBe(level)
  })

  it.each([
    ['2026-03-14', 'kept'],
    ['2026-03-15', 'broken'],
    ['2026-03-16', 'broken'],
  ])('three days before the representatives of 2026-03-18, given on %s: %s', (given, is) => {
    expect(checkMeetingNotice(days(3, 'representatives'), about(resolution({ notice: theDay(given) }))).is).toBe(is)
  })

  it('names the last safe day, and the first day on which this notice would have done', () => {
    expect(checkMeetingNotice(days(3, 'representatives'), about(resolution({ notice: theDay('2026-03-16') })))).toMatchObject({
      fault: { latest: '2026-03-14', had: 2 },
      remedy: { kind: 'meet-from', day: '2026-03-20' },
    })
  })

  it('does not guess a notice that was not written down', () => {
    const { notice: _, ...silent } = resolution()
    expect(checkMeetingNotice(days(3, 'representatives'), about(silent))).toMatchObject({ lacks: [{ field: 'notice' }] })
  })
})

it('stands at the notice, and is nothing without a day', () => {
  const step = resolution({ notice: theDay('2026-03-16') })
  expect(checkMeetingNotice(days(3, 'representatives'), about(step))).toStrictEqual({
    is: 'broken',
    fault: { kind: 'notice', body: 'representatives', given: '2026-03-16', day: '2026-03-18', needed: 3, had: 2, latest: '2026-03-14' },
    at: 'notice',
    remedy: { kind: 'meet-from', day: '2026-03-20' },
    tally: { kind: 'notice', got: 2, needed: 3, last: '2026-03-14' },
  })
  expect(checkMeetingNotice(days(3, 'representatives'), about(step, { day: undefined }))).toStrictEqual({
    is: 'unjudged',
    lacks: [{ of: 'step', field: 'day' }],
  })
})
