import { expect, it } from 'vitest'
import { theDay } from '../../base/day.ts'
import { among, deliberation, disclosure, proposal, resolution, review } from '../../testing/make.ts'
import { checkDaysBetween } from './days-between.ts'

const three = { kind: 'apart', from: 'proposal', days: 3 } as const
const held = (day: string, demand: Parameters<typeof checkDaysBetween>[0] = three) =>
  checkDaysBetween(demand, among([proposal({ day: theDay('2026-03-02') }), deliberation({ day: theDay(day) })], 1))

it.each([
  // The 2nd is not counted: the 3rd, the 4th, the 5th.
  ['2026-03-02', 'broken'],
  ['2026-03-04', 'broken'],
  ['2026-03-05', 'kept'],
  ['2026-03-06', 'kept'],
])('proposed on 2026-03-02, three days apart: deliberated on %s is %s', (day, is) => {
  expect(held(day).is).toBe(is)
})

it.each([
  ['2026-03-02', 'broken'],
  ['2026-03-03', 'kept'],
])('not run through in one day: deliberated on %s is %s', (day, is) => {
  expect(held(day, { ...three, days: 1 }).is).toBe(is)
})

it('says how many days lay between, and from when it can be held', () => {
  expect(held('2026-03-04')).toStrictEqual({
    is: 'broken',
    fault: { kind: 'apart', step: 'deliberation', from: 'proposal', foundOn: '2026-03-02', day: '2026-03-04', needed: 3, had: 2 },
    at: 'day',
    remedy: { kind: 'meet-from', day: '2026-03-05' },
  })
  expect(held('2026-03-05')).toStrictEqual({ is: 'kept' })
})

it('of a notice speaks where its days are written', () => {
  const steps = [resolution({ day: theDay('2026-03-18') }), disclosure('2026-03-19')] as const
  expect(checkDaysBetween({ kind: 'apart', from: 'resolution', days: 2 }, among(steps, 1))).toMatchObject({ is: 'broken', at: 'posted' })
})

// What stands in the wrong order, or was never taken, is told as that.
it('asks nothing of a step that came first', () => {
  expect(held('2026-03-01').is).toBe('not-asked')
})

it('asks nothing where the earlier step was never taken, or another one was', () => {
  expect(checkDaysBetween(three, among([deliberation()], 0)).is).toBe('not-asked')
  expect(checkDaysBetween({ ...three, from: 'review' }, among([proposal(), resolution(), review()], 1)).is).toBe('not-asked')
})

it('asks nothing of a step without a day', () => {
  expect(checkDaysBetween(three, among([proposal(), deliberation()], 1, { day: undefined })).is).toBe('not-asked')
})
