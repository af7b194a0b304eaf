import { describe, expect, it } from 'vitest'
import { theDay } from '../../base/day.ts'
import type { Opinion, Posting, Step } from '../../record/matter.ts'
import { among, disclosure, event, outcome, review, works } from '../../testing/make.ts'
import { checkSupervisedInTime } from './supervised-in-time.ts'

const demand = { kind: 'attested' } as const
const of = (day: string): Opinion => ({ by: '村务监督委员会', day: theDay(day), said: '公开属实' })
const seen = (...days: readonly string[]): Posting => ({ ...disclosure(), supervision: days.map(of) })
const begun = works(event('2026-04-12', 'contract'), event('2026-05-12', 'payment'))
const onIt = (notice: Step, ...after: readonly Step[]) => checkSupervisedInTime(demand, among([notice, ...after], 0))

describe('an opinion on a notice', () => {
  it.each([
    ['the day before', '2026-04-11', 'kept'],
    ['the same day', '2026-04-12', 'kept'],
    ['the day after', '2026-04-13', 'broken'],
  ])('given %s the works begin', (_, day, is) => {
    expect(onIt(seen(day), begun).is).toBe(is)
  })

  it.each([
    ['2026-08-26', 'kept'],
    ['2026-08-27', 'broken'],
  ])('of %s, where the next is an outcome posted on 2026-08-26: %s', (day, is) => {
    expect(onIt(seen(day), outcome('2026-08-26')).is).toBe(is)
  })

  it('that came too late is told where it stands, with what had begun', () => {
    const late = (day: string, index: number) => ({
      is: 'broken',
      fault: { kind: 'attested', step: 'disclosure', day, next: 'implementation', on: '2026-04-12' },
      at: { line: 'supervision', index },
    })
    expect(onIt(seen('2026-04-13', '2026-04-02', '2026-05-01'), begun, outcome())).toStrictEqual({
      ...late('2026-04-13', 0),
      also: [late('2026-05-01', 2)],
    })
    expect(onIt(seen('2026-04-02'), begun)).toStrictEqual({ is: 'kept' })
  })

  it('is held against what comes below it, and only where the village goes on', () => {
    expect(checkSupervisedInTime(demand, among([works(event('2026-03-01', 'tender')), seen('2026-04-02'), begun], 1)).is).toBe('kept')
    expect(onIt(seen('2026-04-02'), review({ day: theDay('2026-04-01') }), begun).is).toBe('kept')
  })
})

describe('attested', () => {
  it('asks nothing where nobody gave an opinion, or of a meeting', () => {
    expect(onIt(disclosure(), begun).is).toBe('not-asked')
    expect(onIt({ ...review(), supervision: [of('2026-12-01')] }, begun).is).toBe('not-asked')
  })

  it('asks nothing while the village has not gone on, or nobody knows when', () => {
    const { posted: _, ...undated } = outcome()
    expect(onIt(seen('2026-12-01')).is).toBe('not-asked')
    expect(onIt(seen('2026-12-01'), undated).is).toBe('not-asked')
  })
})
