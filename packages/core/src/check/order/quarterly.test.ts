import { expect, it } from 'vitest'
import { theDay } from '../../base/day.ts'
import { among, disclosure, resolution } from '../../testing/make.ts'
import { checkQuarterly } from './quarterly.ts'

const demand = { kind: 'quarterly', after: 'resolution', bodies: ['assembly', 'representatives'] } as const
const posted = (from: string, body: 'representatives' | 'members' = 'representatives') =>
  checkQuarterly(demand, among([resolution({ day: theDay('2026-03-24') }, body), disclosure(from, '2027-01-01')], 1))

it.each([
  ['2026-03-25', 'kept', undefined],
  ['2026-06-24', 'kept', undefined],
  ['2026-06-25', 'broken', 'defect'],
  ['2026-06-30', 'broken', 'defect'],
  ['2026-07-01', 'broken', undefined],
])('decided on 2026-03-24, posted on %s: %s %s', (from, is, level) => {
  const outcome = posted(from)
  expect([outcome.is, 'level' in outcome ? outcome.level : undefined]).toEqual([is, level])
})

it('says by when at the latest, and asks nothing of what the members decided', () => {
  expect(posted('2026-09-01')).toMatchObject({ fault: { from: '2026-03-24', latest: '2026-06-30' }, at: 'posted' })
  expect(posted('2026-09-01', 'members').is).toBe('not-asked')
})
