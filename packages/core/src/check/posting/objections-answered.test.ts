import { describe, expect, it } from 'vitest'
import { theDay } from '../../base/day.ts'
import type { Objection } from '../../record/matter.ts'
import { about, among, disclosure, objection } from '../../testing/make.ts'
import { checkObjectionsAnswered } from './objections-answered.ts'

const demand = { kind: 'answered', days: 5 } as const
const raised = '2026-03-25'
const on = (asOf: string | undefined, ...objections: readonly Objection[]) =>
  checkObjectionsAnswered(demand, among([{ ...disclosure(), objections }], 0, { asOf: asOf === undefined ? undefined : theDay(asOf) }))

describe('an objection that was answered late', () => {
  it('is told where it stands, and nothing is left to be done', () => {
    const inTime = objection(raised, ['2026-03-30', 'answered'])
    expect(on('2026-12-01', inTime, objection(raised, ['2026-04-09', 'answered']))).toStrictEqual({
      is: 'broken',
      fault: { kind: 'answered', from: raised, day: '2026-04-09', needed: 5, had: 15, latest: '2026-03-30' },
      at: { line: 'objections', index: 1 },
    })
  })

  it('may be answered on the first working day where the last one was a holiday', () => {
    // Ten days from the 25th end on Saturday the 4th of April, the first day of Qingming.
    const ten = (day: string) =>
      checkObjectionsAnswered({ kind: 'answered', days: 10 }, about({ ...disclosure(), objections: [objection(raised, [day, 'settled'])] }))
    expect(ten('2026-04-07').is).toBe('kept')
    expect(ten('2026-04-08')).toMatchObject({ is: 'broken', fault: { had: 14 } })
    expect(ten('2026-04-08')).not.toHaveProperty('level')
  })
})

describe('an objection that waits', () => {
  it.each([
    ['2026-03-29', 'kept'],
    ['2026-03-30', 'kept'],
    ['2026-03-31', 'broken'],
  ])('on %s, five days from 2026-03-25: %s', (asOf, is) => {
    expect(on(asOf, objection(raised)).is).toBe(is)
  })

  it('is told as waiting, and is to be answered', () => {
    expect(on('2026-04-09', objection(raised, ['2026-03-26', 'received']))).toStrictEqual({
      is: 'broken',
      fault: { kind: 'answered', from: raised, needed: 5, had: 15, latest: '2026-03-30' },
      at: { line: 'objections', index: 0 },
      remedy: { kind: 'answer' },
    })
  })

  it('again, because the answer was disputed, is told from that day', () => {
    expect(on('2026-12-01', objection(raised, ['2026-03-26', 'answered'], ['2026-04-01', 'disputed']))).toMatchObject({
      fault: { from: '2026-04-01' },
      level: 'note',
    })
  })
})

it('tells each of several that are late', () => {
  expect(on('2026-05-01', objection(raised), objection('2026-03-26'))).toMatchObject({
    at: { index: 0 },
    also: [{ fault: { from: '2026-03-26' }, at: { index: 1 } }],
  })
})

it('asks nothing where nobody objected', () => {
  expect(on('2026-12-01').is).toBe('not-asked')
  expect(checkObjectionsAnswered(demand, among([disclosure()], 0, { asOf: theDay('2026-12-01') })).is).toBe('not-asked')
})
