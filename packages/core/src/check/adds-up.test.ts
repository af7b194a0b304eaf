import { expect, it } from 'vitest'
import { about, disclosure, households, people, resolution } from '../make.ts'
import { addsUp } from './adds-up.ts'

const demand = { kind: 'adds-up' } as const
const what = (step: Parameters<typeof about>[0]) => {
  const outcome = addsUp(demand, about(step))
  return outcome.is === 'broken' && outcome.fault.kind === 'adds-up' ? outcome.fault.what : outcome.is
}

it.each([
  ['every vote accounted for', { for: 38, against: 2, abstained: 1 }, 'kept'],
  ['somebody did not vote', { for: 38, against: 2, abstained: 0 }, 'kept'],
  ['one vote too many', { for: 39, against: 2, abstained: 1 }, 'votes'],
  ['an invalid ballot too many', { for: 38, against: 2, abstained: 1, invalid: 1 }, 'votes'],
  ['all came', { attended: people(45) }, 'kept'],
  ['one more came than should', { attended: people(46) }, 'attended'],
  ['as many women as people', { womenAttended: 41 }, 'kept'],
  ['one woman more than people', { womenAttended: 42 }, 'women'],
  ['by proxy and online together as many as came', { proxies: 20, online: 21 }, 'kept'],
  ['by proxy and online together one more', { proxies: 21, online: 21 }, 'absent'],
  ['representatives counted by household', { attended: households(41) }, 'unit'],
])('%s: %j is %s', (_, facts, expected) => {
  expect(what(resolution(facts))).toBe(expected)
})

it('lets an assembly count by household, if it counts everyone so', () => {
  const meeting = { shouldAttend: households(250), attended: households(167), for: 100, against: 0, abstained: 0 }
  expect(what(resolution(meeting, 'assembly'))).toBe('kept')
  expect(what(resolution({ ...meeting, attended: people(167) }, 'assembly'))).toBe('unit')
})

it('says nothing of what is not written, or of a posting', () => {
  const { attended: _, ...silent } = resolution()
  expect(what(silent)).toBe('kept')
  expect(what(disclosure())).toBe('not-asked')
})
