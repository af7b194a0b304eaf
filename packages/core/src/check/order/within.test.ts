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
  // The tenth day is a Saturday: the term ends on the Monday after it.
  ['2026-03-30', 'kept', undefined],
  ['2026-03-31', 'broken', undefined],
  ['2026-04-06', 'broken', undefined],
  ['2026-04-07', 'broken', undefined],
])('ten days from the resolution of 2026-03-18, posted on %s: %s %s', (from, is, level) => {
  const outcome = checkWithin(demand, about(disclosure(from, '2026-05-01'), { state, day: theDay(from) }))
  expect(outcome.is).toBe(is)
  expect('level' in outcome ? outcome.level : undefined).toBe(level)
})

it('may wait for the round of the quarter where a law lets it', () => {
  const quarterly = { ...demand, quarterly: 15 } as const
  const on = (from: string) => checkWithin(quarterly, about(disclosure(from, '2026-05-01'), { state, day: theDay(from) }))
  expect(on('2026-04-15')).toMatchObject({ is: 'broken', level: 'note' })
  expect(on('2026-04-16')).not.toHaveProperty('level')
})

it('is open where nobody has told the holidays of that year yet', () => {
  const late = evolve(initialState, resolution({ day: theDay('2098-03-18') }), 0, 'taken')
  const on = (from: string) => checkWithin(demand, about(disclosure(from, '2098-05-01'), { state: late, day: theDay(from) }))
  expect(on('2098-03-28').is).toBe('kept')
  expect(on('2098-03-29')).toMatchObject({ is: 'broken', level: 'defect' })
  expect(on('2098-04-08')).not.toHaveProperty('level')
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
