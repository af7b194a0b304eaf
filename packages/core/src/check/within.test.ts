import { expect, it } from 'vitest'
import { beginning, evolve } from '../fold.ts'
import { about, disclosure, resolution } from '../make.ts'
import { theDay } from '../measure.ts'
import { within } from './within.ts'

const demand = { kind: 'within', after: 'resolution', days: 10 } as const
const state = evolve(beginning, resolution(), 0, 'taken')

it.each([
  ['2026-03-18', 'kept', undefined],
  ['2026-03-28', 'kept', undefined],
  ['2026-03-29', 'broken', 'note'],
  ['2026-04-06', 'broken', 'note'],
  ['2026-04-07', 'broken', undefined],
])('ten days from the resolution of 2026-03-18, posted on %s: %s %s', (from, is, level) => {
  const outcome = within(demand, about(disclosure(from, '2026-05-01'), { state, day: theDay(from) }))
  expect(outcome.is).toBe(is)
  expect('level' in outcome ? outcome.level : undefined).toBe(level)
})

it('asks nothing where there is nothing to count from', () => {
  expect(within(demand, about(disclosure())).is).toBe('not-asked')
})
