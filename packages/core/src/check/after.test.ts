import { expect, it } from 'vitest'
import { beginning, evolve } from '../fold.ts'
import { about, matter, resolution, review } from '../make.ts'
import { theDay } from '../measure.ts'
import { after } from './after.ts'

const demand = { kind: 'after', step: 'review' } as const

it.each([
  ['the day before', '2026-03-17', 'kept'],
  ['the same day', '2026-03-18', 'kept'],
  ['the day after', '2026-03-19', 'broken'],
])('a review held %s', (_, day, is) => {
  const reviewed = review({ day: theDay(day) })
  const state = evolve(beginning, reviewed, 0, 'taken')
  expect(after(demand, about(resolution(), { state, index: 1, matter: matter([reviewed, resolution()]) })).is).toBe(is)
})

it('a review never held is named, at the heading of the step that came without it', () => {
  expect(after(demand, about(resolution()))).toMatchObject({
    is: 'broken',
    at: 'heading',
    fault: { missing: 'review', step: 'resolution' },
    remedy: { kind: 'take', step: 'review' },
  })
})

it('a review held earlier but written below is a fault of the record alone', () => {
  const steps = [resolution(), review()]
  expect(after(demand, about(resolution(), { matter: matter(steps) }))).toMatchObject({ level: 'defect', fault: { foundOn: '2026-03-12' } })
})

it('a review held afterwards is a fault of the village', () => {
  const outcome = after(demand, about(resolution(), { matter: matter([resolution(), review({ day: theDay('2026-03-20') })]) }))
  expect(outcome).toMatchObject({ is: 'broken', fault: { foundOn: '2026-03-20' } })
  expect(outcome).not.toHaveProperty('level')
})

it('a review that never formed is a finding of its own quorum, not of the order', () => {
  const state = evolve(beginning, review(), 0, 'not-formed')
  expect(after(demand, about(resolution(), { index: 1, state })).is).toBe('not-asked')
})
