import { expect, it } from 'vitest'
import { theDay } from '../../base/day.ts'
import { evolve, initialState } from '../../record/state.ts'
import { about, disclosure, resolution } from '../../testing/make.ts'
import { checkWithin } from './within.ts'

const demand = { kind: 'within', after: 'resolution', days: 10 } as const
const state = evolve(initialState, resolution(), 0, 'taken')

it.each([
  ['2026-03-18', 'kept', undefined],
  ['2026-03-28', 'kept', undefined],
  ['2026-03-29', 'broken', 'note'],
  ['2026-04-06', 'broken', 'note'],
  ['2026-04-07', 'broken', undefined],
])('ten days from the resolution of 2026-03-18, posted on %s: %s %s', (from, is, level) => {
  const outcome = checkWithin(demand, about(disclosure(from, '2026-05-01'), { state, day: theDay(from) }))
  expect(outcome.is).toBe(is)
  expect('level' in outcome ? outcome.level : undefined).toBe(level)
})

it('asks nothing where there is nothing to count from', () => {
  expect(checkWithin(demand, about(disclosure())).is).toBe('not-asked')
})

it('says from when, until when, and how late', () => {
  expect(checkWithin(demand, about(disclosure('2026-04-07', '2026-05-01'), { state, day: theDay('2026-04-07') }))).toStrictEqual({
    is: 'broken',
    fault: {
      kind: 'within',
      step: 'disclosure',
      after: 'resolution',
      from: '2026-03-18',
      day: '2026-04-07',
      needed: 10,
      had: 20,
      latest: '2026-03-28',
    },
    at: 'posted',
  })
})

it('counts by the day of the step where no other is given, and asks nothing of one that came before or has none', () => {
  expect(checkWithin(demand, about(disclosure('2026-04-07', '2026-05-01'), { state })).is).toBe('broken')
  expect(checkWithin(demand, about(disclosure('2026-04-07', '2026-05-01'), { state, day: theDay('2026-03-20') })).is).toBe('kept')
  expect(checkWithin(demand, about(disclosure('2026-03-17', '2026-05-01'), { state })).is).toBe('not-asked')
  const { posted: _, ...undated } = disclosure()
  expect(checkWithin(demand, about(undated, { state })).is).toBe('not-asked')
})
